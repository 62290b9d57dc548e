"""For whom something is: the contacts, a warning where nobody compared the words, and a way to insist."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from fieldreport.domain.identifiers import AuthorId
from fieldreport.domain.trust import Trust
from fieldreport.services.contacts import Contact
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.card import Card
from fieldreport.ui.exchange.contact_choice import ContactChoice
from fieldreport.ui.look.look import Look
from fieldreport.ui.questions.choice_button import SquareChoice


class WhomCard(Card):
    """Insisting holds for one person and is never carried over to another."""

    changed = Signal()
    contacts_wanted = Signal()
    """Words are to be compared."""

    def __init__(self, *, look: Look, title: str, insist: str) -> None:
        super().__init__(title)
        self._choice = ContactChoice(look=look)
        self._choice.chosen.connect(self._show_warning)
        self._choice.chosen.connect(self.changed)
        compare = Button(self.tr("&Compare words"), look.icon("users"))
        compare.clicked.connect(self.contacts_wanted)
        self._unverified = Banner(
            look=look,
            kind="warn",
            text=self.tr(
                "Nobody has compared the words of this contact. If the card is somebody else's, that person will read"
                " everything."
            ),
            buttons=[compare],
        )
        self._insist = SquareChoice(insist, has_mnemonic=True)
        self._insist.toggled.connect(lambda _: self.changed.emit())
        for part in (self._choice, self._unverified, self._insist):
            self.body.addWidget(part)
        self._show_warning()

    @property
    def contact(self) -> Contact | None:
        """Who is chosen."""
        return self._choice.contact

    @property
    def accepts_unverified(self) -> bool:
        """Whether a person insists."""
        return self._insist.isChecked()

    @property
    def is_settled(self) -> bool:
        """Whether somebody is chosen whose words were compared, or on whom a person insists."""
        contact = self.contact
        return contact is not None and (contact.trust is Trust.VERIFIED or self.accepts_unverified)

    def show_contacts(self, contacts: Sequence[Contact], preferred: AuthorId | None) -> None:
        """Show whom there is; see `ContactChoice.show_contacts`."""
        self._choice.show_contacts(contacts, preferred)
        self._show_warning()

    def _show_warning(self) -> None:
        contact = self.contact
        is_doubtful = contact is not None and contact.trust is Trust.UNVERIFIED
        self._unverified.setVisible(is_doubtful)
        self._insist.setVisible(is_doubtful)
        if not is_doubtful and self._insist.isChecked():
            self._insist.setChecked(False)
