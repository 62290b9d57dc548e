"""The first step of handing on: which reports, what for, and to whom."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import AuthorId, SubjectId
from fieldreport.domain.trust import Role, Trust
from fieldreport.services.contacts import Contact
from fieldreport.services.vocabularies import CONSENT_PURPOSES, Vocabularies
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.empty_state import EmptyState
from fieldreport.ui.controls.labelled_field import labelled
from fieldreport.ui.exchange.whom_card import WhomCard
from fieldreport.ui.handing_on.narrow_combo import NarrowCombo
from fieldreport.ui.handing_on.step_by_step import Step
from fieldreport.ui.handing_on.which_part import WhichPart
from fieldreport.ui.look.look import Look

_NOT_FOR_OTHERS = frozenset({"record", "media_image", "recontact", "testify"})
"""What is asked beside a purpose, or only of the office itself: nobody hands a report on for it."""


class PurposeStep(Step):
    """There is no purpose until somebody chooses one: it decides what goes."""

    contacts_wanted = Signal()

    def __init__(self, *, look: Look, selected: Sequence[SubjectId], language: str) -> None:
        super().__init__(look=look)
        self._look = look
        self._nobody = EmptyState(
            look.icon("users", "dim"),
            self.tr("Nobody to hand on to yet"),
            self.tr("Reports are encrypted for somebody whose card you have. Add the card of the other office first."),
            self._contacts_button(self.tr("&Add a card")),
        )
        self._nobody.hide()
        self.which = WhichPart(selected=selected)
        self._why = Card(self.tr("What for?"))
        self.purpose = NarrowCombo()
        self.purpose.setPlaceholderText(self.tr("Choose…"))
        terms = Vocabularies().by_name[CONSENT_PURPOSES]
        for code in terms.terms:
            if code not in _NOT_FOR_OTHERS:
                self.purpose.addItem(terms.label(code, language), code)
        self.purpose.setCurrentIndex(-1)
        self.purpose.currentIndexChanged.connect(lambda _: self.changed.emit())
        hint = self.tr("Only what people said yes to for exactly this goes. You see all of it in the next step.")
        self._why.body.addWidget(labelled(self.tr("&Purpose"), self.purpose, hint=hint))
        self._whom = WhomCard(
            look=look,
            title=self.tr("To whom?"),
            insist=self.tr("&Hand on all the same: I know that it may be somebody else"),
        )
        self._whom.changed.connect(self.changed)
        self._whom.contacts_wanted.connect(self.contacts_wanted)
        for card in (self._nobody, self.which, self._why, self._whom):
            self.column.addWidget(card)
        self.column.addStretch(1)

    @property
    def contact(self) -> Contact | None:
        """Who gets it."""
        return self._whom.contact

    @property
    def chosen_purpose(self) -> str:
        """What it is for; empty while nobody chose."""
        return str(self.purpose.currentData() or "")

    @property
    def accepts_unverified(self) -> bool:
        """Whether a person insists."""
        return self._whom.accepts_unverified

    @property
    def is_complete(self) -> bool:
        """Everything is chosen."""
        return self._whom.is_settled and bool(self.chosen_purpose)

    def show_contacts(self, contacts: Sequence[Contact]) -> None:
        """Show whom there is, offices first."""
        self._nobody.setVisible(not contacts)
        for part in (self.which, self._why, self._whom):
            part.setVisible(bool(contacts))
        former: AuthorId | None = None if self.contact is None else self.contact.author
        ordered = sorted(contacts, key=lambda one: (one.trust is Trust.REVOKED, one.role is not Role.OFFICE))
        self._whom.show_contacts(ordered, former)
        self.changed.emit()

    def focus(self) -> None:
        """Begin with the reports."""
        self.which.focus()

    def _contacts_button(self, text: str) -> Button:
        button = Button(text, self._look.icon("users"))
        button.clicked.connect(self.contacts_wanted)
        return button


def known_contacts(session: Session, _: object) -> Sequence[Contact]:
    """Find whom there is."""
    return session.contacts.all()
