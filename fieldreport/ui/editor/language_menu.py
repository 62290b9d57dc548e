"""In which of its languages a form is shown, apart from the window's own; a second one may stand beside it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from fieldreport.forms.languages import Language
from fieldreport.ui.look.look import Look


class LanguageMenu(QToolButton):
    """A button that opens the list of languages; it is hidden where there is no choice."""

    chosen = Signal(str, str)
    """Carries the keys of the first and the second language; the second may be empty."""

    def __init__(self, *, look: Look, languages: Sequence[Language], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._languages = tuple(languages)
        self._first, self._second = "", ""
        self._look = look
        self.setIcon(look.icon("globe"))
        self.setIconSize(look.icon_size())
        look.changed.connect(self._fit)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if len(self._languages) <= 1:
            self.hide()
        menu = QMenu(self)
        menu.addSection(self.tr("Language of the questions"))
        self._firsts = self._add_group(menu, "")
        menu.addSection(self.tr("Beside it"))
        self._seconds = self._add_group(menu, self.tr("No second language"))
        self.setMenu(menu)

    def show_chosen(self, first: str, second: str) -> None:
        """Show which languages are in use."""
        self._first, self._second = first, second
        names = {one.key: one.name for one in self._languages}
        words = " + ".join(names[key] for key in (first, second) if key in names)
        self.setText(words)
        self.setAccessibleName(self.tr("Language of the questions: {words}").format(words=words))
        self.setToolTip(self.tr("Language of the questions"))
        for group, key in ((self._firsts, first), (self._seconds, second)):
            for action in group.actions():
                action.setChecked(action.data() == key)

    def _fit(self) -> None:
        self.setIconSize(self._look.icon_size())

    def _add_group(self, menu: QMenu, nothing: str) -> QActionGroup:
        group = QActionGroup(menu)
        entries = [(one.key, one.name) for one in self._languages]
        for key, name in ([("", nothing)] if nothing else []) + entries:
            action = QAction(name.replace("&", "&&"), group)
            action.setCheckable(True)
            action.setData(key)
            menu.addAction(action)
        group.triggered.connect(self._choose)
        return group

    def _choose(self, action: QAction) -> None:
        key = str(action.data())
        if action.actionGroup() is self._firsts:
            second = "" if key == self._second else self._second
            self.chosen.emit(key, second)
        else:
            self.chosen.emit(self._first, "" if key == self._first else key)
