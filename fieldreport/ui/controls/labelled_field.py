"""A field with its label above it, a hint and what is wrong with its content below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldreport.ui.controls.labels import DimLabel, WrapLabel, plain

_GAP = 4
_BELOW_FIELD = 2


class LabelledField(QWidget):
    """The label belongs to the field: for screen readers, and its mnemonic goes there.

    Words that come from a form or a person go through `literal`.
    """

    def __init__(self, label: str, field: QWidget, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.label = WrapLabel(label)
        self.label.setBuddy(field)
        if not field.accessibleName():
            # A combo box would otherwise be called by its value.
            field.setAccessibleName(plain(label))
        self._problem: WrapLabel | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP)
        self._column.addWidget(self.label)
        self._column.addWidget(field)
        if hint:
            self._column.addWidget(DimLabel(hint))
        if not field.sizePolicy().expandingDirections() & Qt.Orientation.Vertical:
            self._column.addStretch(1)

    def show_problem(self, words: str) -> None:
        """Say what is wrong with the content; no words: nothing is."""
        if self._problem is None:
            if not words:
                return
            self._problem = WrapLabel()
            self._problem.setProperty("kind", "problem")
            self._column.insertWidget(_BELOW_FIELD, self._problem)
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        self.field.setAccessibleDescription(words)
        if self.field.property("problem") != bool(words):
            self.field.setProperty("problem", bool(words))
            style = self.field.style()
            style.unpolish(self.field)
            style.polish(self.field)


def labelled(label: str, field: QWidget, *, hint: str = "") -> LabelledField:
    """Put a label above a field."""
    return LabelledField(label, field, hint=hint)
