"""What went out and what came in: every bundle that was made or read here, with the name of the other side."""

import enum
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from fieldreport.domain.identifiers import AuthorId
from fieldreport.services.own_identity import OwnIdentity
from fieldreport.storage.exchanges_table import Exchange, ExchangeState
from fieldreport.storage.vault_store import VaultStore


class Outcome(enum.StrEnum):
    """What became of a bundle."""

    UNFINISHED = "unfinished"
    """Its export was cancelled or broken off; what it should have carried goes with the next one."""
    EXPORTED = "exported"
    """Written, and read back."""
    IMPORTED = "imported"
    WAITING = "waiting"
    """Kept unopened: nobody verified its sender, or its device."""
    TAKEN_LATER = "taken later"
    """Kept unopened at first, and imported since."""
    REFUSED = "refused"


_OUTCOMES = {
    ExchangeState.PREPARED: Outcome.UNFINISHED,
    ExchangeState.EXPORTED: Outcome.EXPORTED,
    ExchangeState.IMPORTED: Outcome.IMPORTED,
    ExchangeState.REFUSED: Outcome.REFUSED,
}


@dataclass(frozen=True, slots=True)
class PastExchange:
    """One bundle; *name* is what the other side is called here, empty while it is not known."""

    no: int
    outcome: Outcome
    counterpart: AuthorId | None
    name: str
    file_name: str
    size: int
    at: str
    """When it came to this state, by this computer's clock."""
    refused_for: str = ""
    """The code of the error."""
    counts: Mapping[str, int] | None = None
    """Of an import: how many records were ``in file``, ``new``, ``quarantined``."""

    @property
    def is_outgoing(self) -> bool:
        """Whether we made it."""
        return self.outcome in {Outcome.EXPORTED, Outcome.UNFINISHED}


class ExchangeHistory:
    """The use case of looking back."""

    def __init__(self, *, store: VaultStore, own: OwnIdentity) -> None:
        self._store = store
        self._own = own

    def names(self) -> Mapping[AuthorId, str]:
        """Return what everybody is called here, this vault included."""
        known = {contact.author: contact.name for contact in self._store.contacts.all()}
        return {**known, self._own.author: self._own.name}

    def all(self) -> list[PastExchange]:
        """Return every exchange, the latest first."""
        return list(self._told(reversed(self._store.exchanges.all())))

    def last_stamp(self) -> str:
        """Return when the last bundle was exported or imported; empty before the first."""
        done = (Outcome.EXPORTED, Outcome.IMPORTED)
        return next((one.at for one in reversed(self._store.exchanges.all()) if self._outcome(one) in done), "")

    def _told(self, exchanges: Iterator[Exchange]) -> Iterator[PastExchange]:
        names = self.names()
        # What lies in the outbox is whole and waits to be handed over: no export was broken off.
        sealed = {one.exchange for one in self._store.office_only.all()}
        for one in exchanges:
            if one.state is ExchangeState.PREPARED and one.no in sealed:
                continue
            yield PastExchange(
                no=one.no,
                outcome=self._outcome(one),
                counterpart=one.counterpart,
                name="" if one.counterpart is None else names.get(one.counterpart, ""),
                file_name=one.file_name,
                size=one.size,
                at=one.at,
                refused_for=one.detail if one.state is ExchangeState.REFUSED else "",
                counts=json.loads(one.detail) if one.state is ExchangeState.IMPORTED else None,
            )

    def _outcome(self, one: Exchange) -> Outcome:
        if one.state is ExchangeState.QUARANTINED:
            kept = self._store.folder.inbox / one.file_name
            return Outcome.WAITING if kept.exists() else Outcome.TAKEN_LATER
        return _OUTCOMES[one.state]
