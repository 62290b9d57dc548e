"""A button that offers the languages of a report's form; hidden where there is one alone."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from fieldreport.forms.languages import Language
from fieldreport.ui.controls.buttons import IconButton
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.look.look import Look


class LanguageButton(IconButton):
    """The language that is read now is marked."""

    chosen = Signal(str)
    """Carries the key of a language."""

    def __init__(self, *, look: Look, words: str) -> None:
        super().__init__(look.icon("globe"), words)
        self._words = words
        self.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        self.hide()

    def offer(self, languages: Sequence[Language], current: str) -> None:
        """Offer these, of which *current* is the key of the one in use."""
        self.setVisible(len(languages) > 1)
        menu = QMenu(self._words, self)
        for language in languages:
            action = menu.addAction(shown_name(language.name))
            action.setCheckable(True)
            action.setChecked(language.key == current)
            action.triggered.connect(partial(self._choose, language.key))
        former = self.menu()
        self.setMenu(menu)
        if former is not None:
            former.deleteLater()

    def _choose(self, key: str, _: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's own
        self.chosen.emit(key)
