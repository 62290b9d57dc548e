"""A menu in which several things are switched on and off without it closing each time."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from fieldreport.ui.controls.shown_name import shown_name

_LONGEST = 60
"""Characters of one line: a menu is as wide as its longest."""


class FilterMenu(QMenu):
    """Holds check marks; what is not checkable closes it as usual."""

    changed = Signal()

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.setAccessibleName(title)
        self._values: dict[str, QAction] = {}

    def offer(self, choices: Iterable[tuple[str, str]], *, chosen: frozenset[str]) -> None:
        """Offer values with their words, in place of what was offered; those *chosen* have a check mark."""
        self.clear()
        self._values = {}
        for value, words in choices:
            label = shown_name(words)
            short = label if len(label) <= _LONGEST else label[: _LONGEST - 1] + "…"
            action = self.addAction(short.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(value in chosen)
            action.toggled.connect(self._tell)
            self._values[value] = action
        if not self._values:
            self.addAction(self.tr("Nothing to choose from")).setEnabled(False)

    def add_command(self, words: str, done: Callable[[], object]) -> QAction:
        """Add a line that does something."""
        action = self.addAction(words)
        action.triggered.connect(lambda: done())  # noqa: PLW0108 - without the state that comes along
        return action

    @property
    def chosen(self) -> frozenset[str]:
        """The values with a check mark."""
        return frozenset(value for value, action in self._values.items() if action.isChecked())

    def words_of(self, value: str) -> str:
        """Return the words of a value that is offered."""
        action = self._values.get(value)
        return "" if action is None else action.text().replace("&&", "&")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.activeAction()
        if action in self._values.values():
            action.toggle()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self.activeAction()
        if event.key() == Qt.Key.Key_Space and action in self._values.values():
            action.toggle()
            return
        super().keyPressEvent(event)

    def _tell(self) -> None:
        self.changed.emit()
