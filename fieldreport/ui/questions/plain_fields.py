"""Fields that nobody types in: notes, and kinds of question that cannot be answered here."""

from PySide6.QtWidgets import QVBoxLayout

from fieldreport.forms.view import View
from fieldreport.ui.controls.labels import DimLabel, WrapLabel
from fieldreport.ui.questions.field import Field


class NoteField(Field):
    """A note has no more than its label; what the form worked out for it stands below."""

    def __init__(self) -> None:
        super().__init__()
        self._value = WrapLabel(selectable=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._value)

    def show_view(self, view: View) -> None:
        self._value.setText(view.value)
        self.setVisible(bool(view.value))

    def inputs(self) -> tuple[()]:
        return ()


class UnsupportedField(Field):
    """Says that it cannot be answered here, and keeps the answer that is there."""

    def __init__(self) -> None:
        super().__init__()
        self._value = WrapLabel(selectable=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(
            DimLabel(self.tr("This kind of question cannot be answered in FieldReport. What is there is kept."))
        )
        layout.addWidget(self._value)

    def show_view(self, view: View) -> None:
        self._value.setText(view.value)
        self._value.setVisible(bool(view.value))

    def inputs(self) -> tuple[()]:
        return ()
