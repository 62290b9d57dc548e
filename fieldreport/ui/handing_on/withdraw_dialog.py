"""Asks who takes consent back, for what, and why."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldreport.domain.consent import ConsentState
from fieldreport.services.consent_history import PurposeConsent
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.dialog import Dialog
from fieldreport.ui.controls.labelled_field import labelled
from fieldreport.ui.handing_on.narrow_combo import NarrowCombo
from fieldreport.ui.handing_on.person_words import person_text


class WithdrawDialog(Dialog):
    """A withdrawal is never undone by an office: only a new version of the report by its author can say yes again."""

    confirmed = Signal(str, str, str)
    """Carries the person's instance (empty: the report as a whole), the purpose, and the reason, which may be empty."""

    def __init__(self, *, parent: QWidget, consents: Sequence[PurposeConsent]) -> None:
        super().__init__(
            parent=parent,
            title=self.tr("Record a withdrawal"),
            words=self.tr(
                "From now on nothing about this person goes to anybody for this purpose. It is signed, and whoever has"
                " the report from you is to be told. What they have already cannot be fetched back."
            ),
        )
        self.person = NarrowCombo()
        self.purpose = NarrowCombo()
        people = {one.person.instance: person_text(one.person) for about in consents for one in about.people}
        for instance, text in people.items():
            self.person.addItem(text, instance)
        for about in consents:
            self.purpose.addItem(about.words, about.purpose)
        self.reason = QLineEdit()
        self.body.addWidget(labelled(self.tr("&Who?"), self.person))
        self.body.addWidget(labelled(self.tr("For &what?"), self.purpose))
        self.body.addWidget(
            labelled(
                self.tr("&Reason"),
                self.reason,
                hint=self.tr(
                    "May be left empty. It goes along to those who are told: write nothing that harms somebody."
                ),
            )
        )
        self._taken = {
            (one.person.instance, about.purpose)
            for about in consents
            for one in about.people
            if one.person.state is ConsentState.WITHDRAWN
        }
        # Else the room that is left stands between the questions.
        self.body.addStretch(1)
        self._record = Button(self.tr("Record the withdrawal"), danger=True)
        self.add_button(Button(self.tr("Cancel")))
        self.add_button(self._record, self._confirm)
        for box in (self.person, self.purpose):
            box.currentIndexChanged.connect(lambda _: self._check())
        self._check()

    def choose(self, instance: str, purpose: str) -> None:
        """Propose this person and purpose."""
        self.person.setCurrentIndex(max(self.person.findData(instance), 0))
        self.purpose.setCurrentIndex(max(self.purpose.findData(purpose), 0))

    def _check(self) -> None:
        chosen = (self.person.currentData(), self.purpose.currentData())
        self._record.setEnabled(None not in chosen and chosen not in self._taken)

    def _confirm(self) -> None:
        self.confirmed.emit(str(self.person.currentData()), str(self.purpose.currentData()), self.reason.text().strip())
        self.accept()
