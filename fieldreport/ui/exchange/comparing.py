"""From the card that a bundle brings to a verified sender: it becomes a contact, and somebody compares the words."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import AuthorId
from fieldreport.domain.trust import Trust
from fieldreport.errors import NotFound
from fieldreport.services.contacts import Contact
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.exchange.verify_dialog import VerifyDialog
from fieldreport.ui.look.look import Look


@dataclass(frozen=True, slots=True)
class _Compared:
    contact: Contact
    words: tuple[str, ...]
    digits: str


class Comparing(QObject):
    """A name in a bundle proves nothing; only the words do."""

    verified = Signal(object)
    """Carries the AuthorId."""
    verified_before = Signal(object)
    """The sender is verified, so that it is about a device; carries the AuthorId."""
    refused = Signal(object)
    """Carries the FieldReportError."""

    def __init__(self, *, look: Look, vault: VaultThread, page: QWidget) -> None:
        super().__init__(page)
        self._look = look
        self._vault = vault
        self._page = page

    def with_card(self, card_file: bytes) -> None:
        """Take the card of a bundle that was inspected."""
        self._begin(lambda _session, _reporter: card_file)

    def with_waiting(self, number: int) -> None:
        """Take the card out of the bundle that waits under this number of the exchanges."""
        self._begin(partial(_waiting_card, number))

    def _begin(self, card_of: Callable[[Session, Reporter], bytes]) -> None:
        def add(session: Session, reporter: Reporter) -> _Compared:
            contact = session.contacts.add(card_of(session, reporter))
            fingerprint = session.contacts.fingerprint_of(contact)
            return _Compared(contact, fingerprint.words, fingerprint.digits)

        self._vault.run(self, Operation(work=add, done=self._ask, failed=self.refused.emit))

    def _ask(self, compared: _Compared) -> None:
        author = compared.contact.author
        if compared.contact.trust is Trust.VERIFIED:
            self.verified_before.emit(author)
            return
        dialog = VerifyDialog(
            look=self._look,
            vault=self._vault,
            contact=compared.contact,
            words=compared.words,
            digits=compared.digits,
            parent=self._page,
        )
        dialog.verified.connect(partial(self._tell, author))
        dialog.open()

    def _tell(self, author: AuthorId) -> None:
        self.verified.emit(author)


def _waiting_card(number: int, session: Session, reporter: Reporter) -> bytes:
    found = next((one for one in session.importing.set_aside() if one.no == number), None)
    card = b"" if found is None else session.importing.inspect_set_aside(found, reporter=reporter).card_file
    if not card:
        raise NotFound(what="card", name=str(number))
    return card
