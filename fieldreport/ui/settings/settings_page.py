"""The settings: a list of headings at the left, what can be chosen at the right."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.choice_of_list import ChoiceOfList
from fieldreport.ui.look.look import Look
from fieldreport.ui.settings.about_part import AboutPart
from fieldreport.ui.settings.appearance_part import AppearancePart
from fieldreport.ui.settings.choices import Choices
from fieldreport.ui.settings.security_part import SecurityPart
from fieldreport.ui.settings.storage_part import StoragePart

_LINES = 2.2
_PAGE_EM = 30
"""Heights of a letter that a page is wide at least beside the list."""
_WIDTH, _AROUND = 13, 4
"""Heights of a letter: the list at least, and what stands beside its words."""


class SettingsPage(QWidget):
    """What is chosen holds at once; there is nothing to confirm."""

    def __init__(self, *, look: Look, vault: VaultThread, choices: Choices) -> None:
        super().__init__()
        self._look = look
        self._list = QListWidget()
        self._list.setObjectName("sidebar")
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setAccessibleName(self.tr("Settings"))
        self._stack = QStackedWidget()
        self.security = SecurityPart(look=look, vault=vault, choices=choices)
        self.appearance = AppearancePart(look=look, choices=choices)
        for text, icon, part in (
            (self.tr("Language and look"), "globe", self.appearance),
            (self.tr("Security"), "lock", self.security),
            (self.tr("Storage"), "hard-drive", StoragePart(look=look, vault=vault)),
            (self.tr("About"), "info", AboutPart()),
        ):
            self._list.addItem(QListWidgetItem(look.icon(icon), text))
            self._stack.addWidget(part)
        self._list.currentRowChanged.connect(self._stack.setCurrentIndex)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._list)
        row.addWidget(self._stack, 1)
        self._choice = ChoiceOfList(self._list)
        above = QHBoxLayout()
        above.setContentsMargins(24, 8, 24, 0)
        above.addWidget(self._choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addLayout(row, 1)
        self._measure()
        look.changed.connect(self._measure)
        self._list.setCurrentRow(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choice.take_place(self.width() < self._list.width() + self._look.em(_PAGE_EM))

    def show_part(self, number: int) -> None:
        """Show one of the parts, from 0."""
        self._list.setCurrentRow(number)

    def show_about(self) -> None:
        """Show what this program is."""
        self._list.setCurrentRow(self._list.count() - 1)

    def _measure(self) -> None:
        spacing = QFontMetrics(self._list.font()).lineSpacing()
        longest = max(
            QFontMetrics(self._list.font()).horizontalAdvance(self._list.item(number).text())
            for number in range(self._list.count())
        )
        around = self._look.icon_size().width() + self._look.em(_AROUND)
        self._list.setFixedWidth(max(self._look.em(_WIDTH), longest + around))
        self._list.setIconSize(self._look.icon_size())
        for number in range(self._list.count()):
            item = self._list.item(number)
            item.setSizeHint(QSize(0, int(spacing * _LINES)))
            item.setTextAlignment(Qt.AlignmentFlag.AlignVCenter)
