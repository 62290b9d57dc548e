"""Asks before a report is retracted, and for the reason."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.dialog import Dialog
from fieldreport.ui.controls.labelled_field import labelled


class RetractDialog(Dialog):
    """Says what a retraction does and what it does not."""

    confirmed = Signal(str)
    """Carries the reason, which may be empty."""

    def __init__(self, *, parent: QWidget, is_own: bool) -> None:
        words = (
            self.tr(
                "It is hidden at once, here and wherever the retraction arrives. Nothing is erased: "
                "a new version shows it again."
            )
            if is_own
            else self.tr("It is hidden from this office alone. Nothing is erased.")
        )
        super().__init__(parent=parent, title=self.tr("Retract this report?"), words=words)
        self.reason = QLineEdit()
        self.body.addWidget(
            labelled(self.tr("Reason"), self.reason, hint=self.tr("May be left empty. It is signed and goes with it."))
        )
        self.add_button(Button(self.tr("Keep")))
        self.add_button(Button(self.tr("Retract"), danger=True), self._confirm)

    def _confirm(self) -> None:
        self.confirmed.emit(self.reason.text().strip())
        self.accept()
