"""A field with its label above it, a hint and what is wrong with its content below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldreport.ui.controls.labels import DimLabel, WrapLabel

_GAP = 4


class LabelledField(QWidget):
    """The label belongs to the field: for screen readers, and its mnemonic goes there."""

    def __init__(self, label: str, field: QWidget, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.label = WrapLabel(label)
        self.label.setBuddy(field)
        if not field.accessibleName():
            # A combo box would otherwise be called by its value.
            field.setAccessibleName(label.replace("&", ""))
        self._hint = DimLabel(hint)
        self._hint.setVisible(bool(hint))
        self._problem = WrapLabel()
        self._problem.setProperty("kind", "problem")
        self._problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        for part in (self.label, field, self._hint, self._problem):
            column.addWidget(part)
        if not field.sizePolicy().expandingDirections() & Qt.Orientation.Vertical:
            column.addStretch(1)

    def show_problem(self, words: str) -> None:
        """Say what is wrong with the content; no words: nothing is."""
        self._problem.setText(words)
        self._problem.setVisible(bool(words))
        self.field.setAccessibleDescription(words)
        self.field.setProperty("problem", bool(words))
        style = self.field.style()
        style.unpolish(self.field)
        style.polish(self.field)


def labelled(label: str, field: QWidget, *, hint: str = "") -> LabelledField:
    """Put a label above a field."""
    return LabelledField(label, field, hint=hint)
