"""The row below the menus: the few acts that a day is made of; without room the rarer ones show icons alone."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from fieldreport.ui.commands.command import CommandId
from fieldreport.ui.commands.menu import Commands
from fieldreport.ui.controls.labels import plain

_TOOLS = (CommandId.NEW_REPORT, CommandId.IMPORT, CommandId.EXPORT)
_FIRST_WITHOUT_WORDS = (CommandId.EXPORT, CommandId.IMPORT, CommandId.NEW_REPORT)
"""Lock keeps its words: whoever looks for it is in a hurry."""


class ToolRow(QWidget):
    """Each button is named by its words also while it shows none of them, and by its tooltip."""

    def __init__(self, commands: Commands) -> None:
        super().__init__()
        self.setObjectName("tool_row")
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(8, 5, 8, 5)
        self._layout.setSpacing(4)
        self._buttons = {name: self._tool(commands, name) for name in (*_TOOLS, CommandId.LOCK)}
        for name in _TOOLS:
            self._layout.addWidget(self._buttons[name])
        self._layout.addStretch(1)
        self._layout.addWidget(self._buttons[CommandId.LOCK])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()
            # The buttons hear of it after the row.
            QTimer.singleShot(0, self, self._fit)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Only what is shown has the style that it will have.
        QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        for button in self._buttons.values():
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for name in _FIRST_WITHOUT_WORDS:
            if self._layout.sizeHint().width() <= self.width():
                break
            self._buttons[name].setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    def _tool(self, commands: Commands, name: CommandId) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(commands.actions[name])
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setText(plain(commands.actions[name].text()).removesuffix("…"))
        button.setAccessibleName(button.text())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        # The layout would squeeze them before anybody could ask how wide they want to be.
        button.setMinimumWidth(0)
        return button
