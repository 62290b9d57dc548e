"""A military unit: as people write it, and below it the unit that is recognised."""

from collections.abc import Callable

from fieldreport.domain.actor_unit import UnitKey
from fieldreport.forms.view import View
from fieldreport.text.unit_names import unit_key
from fieldreport.ui.controls.labels import DimLabel
from fieldreport.ui.questions.text_field import TextField

UnitWords = Callable[[UnitKey], str]
"""Says a recognised unit in words."""


class UnitField(TextField):
    """What was typed is the answer; what it was recognised as only helps to see whether others will find it."""

    def __init__(self, *, view: View, unit_words: UnitWords) -> None:
        super().__init__(view=view)
        self._unit_words = unit_words
        self._recognised = DimLabel()
        layout = self.layout()
        assert layout is not None, "a text field has one"
        layout.addWidget(self._recognised)
        self.answered.connect(self._recognise)

    def show_view(self, view: View) -> None:
        super().show_view(view)
        self._recognise(view.value)

    def _recognise(self, text: str) -> None:
        key = unit_key(text) if text else None
        self._recognised.setVisible(bool(text))
        if key is None:
            self._recognised.setText(self.tr("Not recognised as a unit; it is kept as you wrote it."))
        else:
            self._recognised.setText(self.tr("Recognised: {unit}").format(unit=self._unit_words(key)))
