"""Asks how exact the places on a picture of the map may be."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.dialog import Dialog
from fieldreport.ui.map.picture import ROUNDINGS

_PROPOSED = 0.1


class PictureDialog(Dialog):
    """Exact places can lead to people; the proposal is a square of about eleven kilometres."""

    chosen = Signal(float)
    """Carries the side of the square in degrees, 0 for exact places."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(
            parent=parent,
            title=QCoreApplication.translate("PictureDialog", "Save a picture of the map"),
            words=QCoreApplication.translate(
                "PictureDialog",
                "The picture is no longer protected by your passphrase. Exact places can lead to the people who live"
                " there.",
            ),
        )
        self.choices = QButtonGroup(self)
        for number, degrees in enumerate(ROUNDINGS):
            choice = QRadioButton(self._choice_words(degrees))
            choice.setChecked(degrees == _PROPOSED)
            self.choices.addButton(choice, number)
            self.body.addWidget(choice)
            if choice.isChecked():
                choice.setFocus()
        self.add_button(Button(self.tr("Cancel")))
        self.add_button(Button(self.tr("Save picture…"), primary=True), self._choose)

    def _choose(self) -> None:
        degrees = ROUNDINGS[self.choices.checkedId()]
        self.accept()
        self.chosen.emit(degrees)

    def _choice_words(self, degrees: float) -> str:
        if not degrees:
            return self.tr("Places as exact as they are known")
        return self.tr("Places rounded to about %n km", "", round(degrees * 111))
