"""What was not let in: bundles that wait unopened, records that are not valid, and what each waits for."""

import enum
from dataclasses import dataclass

from fieldreport.domain.identifiers import AuthorId
from fieldreport.domain.trust import Trust
from fieldreport.errors import NotFound
from fieldreport.services.importing import ImportedBundle, Importing
from fieldreport.services.trust_service import TrustService
from fieldreport.storage.vault_store import VaultStore
from fieldreport.system.progress import Reporter

SHOWN_SIZE = 20_000
"""Bytes of a refused record that are shown as text; it is from outside, and may be 64 MiB."""
_MOST = 500
"""Refused records that are listed: the latest."""


class WaitsFor(enum.Enum):
    """What a person has to do before a bundle can be opened."""

    CARD = enum.auto()
    """The sender's card is not here."""
    WORDS = enum.auto()
    """Nobody compared the sender's words."""
    DEVICE = enum.auto()
    """Two devices say that they are the sender's."""
    REVOKED = enum.auto()
    """The sender was revoked."""
    NOTHING = enum.auto()
    """It can be opened now."""


@dataclass(frozen=True, slots=True)
class WaitingBundle:
    """A bundle that was kept as it came, unopened; *name* is empty for a sender who is no contact."""

    file_name: str
    author: AuthorId | None
    name: str
    size: int
    at: str
    waits_for: WaitsFor


@dataclass(frozen=True, slots=True)
class RefusedRecord:
    """A record that came in a good bundle and is not valid itself; *sender* brought the bundle."""

    number: int
    position: int
    reason: str
    """The code of the failure."""
    size: int
    at: str
    sender: str


@dataclass(frozen=True, slots=True)
class QuarantineView:
    """Everything that waits. *records* are the latest of all *record_count*."""

    bundles: tuple[WaitingBundle, ...]
    records: tuple[RefusedRecord, ...]
    record_count: int


class Quarantine:
    """The use cases of looking at what was not let in, and of trying again."""

    def __init__(self, *, store: VaultStore, importing: Importing, trust: TrustService) -> None:
        self._store = store
        self._importing = importing
        self._trust = trust

    def view(self) -> QuarantineView:
        """List what waits, the latest first."""
        names = {contact.author: contact.name for contact in self._store.contacts.all()}
        senders = {one.no: one.counterpart for one in self._store.exchanges.all()}
        bundles = [
            WaitingBundle(
                file_name=one.file_name,
                author=one.counterpart,
                name=names.get(one.counterpart, "") if one.counterpart is not None else "",
                size=one.size,
                at=one.at,
                waits_for=self._waits_for(one.counterpart),
            )
            for one in reversed(self._importing.set_aside())
        ]
        records = [
            RefusedRecord(
                number=one.no,
                position=one.position,
                reason=one.reason.partition(" ")[0],
                size=one.size,
                at=one.at,
                sender=names.get(sender, "") if (sender := senders.get(one.exchange)) is not None else "",
            )
            for one in self._store.quarantine.outlines(limit=_MOST)
        ]
        return QuarantineView(tuple(bundles), tuple(records), self._store.quarantine.count())

    def retry(self, file_name: str, *, reporter: Reporter) -> ImportedBundle:
        """Open a bundle that waits. Raises NotFound, and like `Importing.import_file`; then it goes on waiting."""
        found = next((one for one in self._importing.set_aside() if one.file_name == file_name), None)
        if found is None:
            raise NotFound(what="waiting bundle", name=file_name)
        return self._importing.retry_set_aside(found, reporter=reporter)

    def content(self, number: int) -> str:
        """Return the beginning of a refused record as text. It is not genuine; nothing in it is to be relied on.

        Raises:
            NotFound: There is no such record.
        """
        found = self._store.quarantine.get(number)
        if found is None:
            raise NotFound(what="refused record", name=str(number))
        return found.untrusted_content[:SHOWN_SIZE].decode("utf-8", "backslashreplace")

    def _waits_for(self, author: AuthorId | None) -> WaitsFor:
        if author is None or self._store.contacts.get(author) is None:
            return WaitsFor.CARD
        trust = self._trust.view().trust_of(author)
        if trust is Trust.REVOKED:
            return WaitsFor.REVOKED
        if trust is Trust.UNVERIFIED:
            return WaitsFor.WORDS
        return WaitsFor.DEVICE if self._trust.has_competing_devices(author) else WaitsFor.NOTHING
