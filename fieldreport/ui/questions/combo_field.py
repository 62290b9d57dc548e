"""One choice from a list that opens; a long list is searched by typing any part of the words."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from fieldreport.forms.choices import Choice
from fieldreport.forms.view import View
from fieldreport.ui.controls.labels import DimLabel
from fieldreport.ui.questions.choice_words import words_of
from fieldreport.ui.questions.field import Field

_ROWS = 14
_NARROWEST = 8
"""Letters that a closed list shows at least."""


class ChoiceCombo(QComboBox):
    """A list that opens. The mouse wheel scrolls the page and never changes an answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxVisibleItems(_ROWS)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_NARROWEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class FindingCombo(ChoiceCombo):
    """Its words can be typed; what fits is offered, and what fits nothing is taken back on leaving."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._found = found = QCompleter(self.model(), self)
        found.setFilterMode(Qt.MatchFlag.MatchContains)
        found.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        found.setMaxVisibleItems(_ROWS)
        found.activated.connect(self._take_words)
        self.setCompleter(found)
        self._line().returnPressed.connect(self.settle)

    def _line(self) -> QLineEdit:
        line = self.lineEdit()
        assert line is not None, "it is editable"
        return line

    def settle(self) -> None:
        """Take what was typed for the choice that it names, or the only one that it fits; else take it back."""
        typed = self._line().text().strip()
        if typed == self.itemText(self.currentIndex()):
            return
        rows = [row for row in range(self.count()) if self.itemText(row).casefold() == typed.casefold()]
        if not rows and typed:
            rows = [row for row in range(1, self.count()) if typed.casefold() in self.itemText(row).casefold()]
        if len(rows) == 1 or not typed:
            row = rows[0] if rows else 0
            changed = row != self.currentIndex()
            self.setCurrentIndex(row)
            self._line().setText(self.itemText(row))
            if changed:
                self.activated.emit(row)
            return
        self._line().setText(self.itemText(self.currentIndex()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason and not self._offers():
            self.settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._line().text() != self.itemText(self.currentIndex()):
            self._line().setText(self.itemText(self.currentIndex()))
            return
        super().keyPressEvent(event)

    def _offers(self) -> bool:
        popup = self._found.popup()
        return popup is not None and popup.isVisible()

    def _take_words(self, words: str) -> None:
        row = self.findText(words, Qt.MatchFlag.MatchExactly)
        if row >= 0 and row != self.currentIndex():
            self.setCurrentIndex(row)
            self.activated.emit(row)


class ComboField(Field):
    """The first line of the list stands for no answer."""

    def __init__(self, *, finds: bool) -> None:
        super().__init__()
        self._choices: tuple[Choice, ...] | None = None
        self._value = ""
        self._combo = FindingCombo() if finds else ChoiceCombo()
        self._finds = finds
        if finds:
            line = self._combo.lineEdit()
            assert line is not None, "it is editable"
            line.setPlaceholderText(self.tr("Type to find, or open the list"))
        self._combo.activated.connect(self._chosen)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self._combo)
        self.setFocusProxy(self._combo)

    def show_view(self, view: View) -> None:
        if view.choices != self._choices:
            self._offer(view.choices)
        self._combo.setEnabled(not view.is_readonly)
        if view.value != self._value or self._combo.currentData() != view.value:
            self._mark(view.value)

    def flush(self) -> None:
        if isinstance(self._combo, FindingCombo):
            self._combo.settle()

    def target(self) -> QWidget:
        return self._combo

    def _offer(self, choices: tuple[Choice, ...]) -> None:
        self._choices = choices
        self._combo.blockSignals(True)
        self._combo.clear()
        self._combo.addItem("" if self._finds else self.tr("(no answer)"), "")
        for choice in choices:
            self._combo.addItem(words_of(choice), choice.value)
        self._combo.blockSignals(False)
        self._mark(self._value)

    def _mark(self, value: str) -> None:
        self._value = value
        row = self._combo.findData(value)
        self._combo.setCurrentIndex(max(row, 0))

    def _chosen(self, row: int) -> None:
        value = self._combo.itemData(row)
        if isinstance(value, str) and value != self._value:
            self._value = value
            self.answered.emit(value)


class ExplainedComboField(ComboField):
    """A list with a line of words below it, which says what the choice comes to."""

    def __init__(self) -> None:
        super().__init__(finds=False)
        self.words = DimLabel()
        self._layout.addWidget(self.words)

    def explain(self, words: str) -> None:
        """Say what the present choice comes to."""
        self.words.setText(words)
        self.words.setVisible(bool(words))
