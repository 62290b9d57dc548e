"""Writing and checking the custody chains."""

from collections.abc import Iterator
from dataclasses import dataclass

from fieldreport.domain.custody import CustodyEntry, CustodyEvent, Detail, next_entry, verify_chain
from fieldreport.domain.identifiers import SubjectId
from fieldreport.services.clock import Clock, second_stamp
from fieldreport.storage.vault_store import VaultStore
from fieldreport.system.progress import Reporter

_CHAINS_A_STEP = 200


@dataclass(frozen=True, slots=True)
class ChainsVerified:
    """How much of the custody log was checked."""

    chains: int
    entries: int


class CustodyLog:
    """The vault's diary: one chain a report, and one for the vault itself."""

    def __init__(self, *, store: VaultStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def write(self, subject: SubjectId, event: CustodyEvent, detail: Detail) -> None:
        """Append an entry; inside the transaction that does what the entry tells."""
        entry = next_entry(
            self._store.custody.last(subject),
            subject=subject,
            at=second_stamp(self._clock),
            event=event,
            detail=detail,
        )
        self._store.custody.append(entry)

    def of(self, subject: SubjectId) -> list[CustodyEntry]:
        """Return a chain in order."""
        return list(self._store.custody.entries(subject))

    def verify(self, subject: SubjectId) -> int:
        """Check one chain and return its length. Raises CustodyBroken."""
        return verify_chain(subject, self._store.custody.entries(subject))

    def verify_all(self, *, reporter: Reporter) -> ChainsVerified:
        """Check every chain. Raises CustodyBroken at the first entry that does not fit."""
        chains = entries = 0
        for subject in self._subjects():
            entries += self.verify(subject)
            chains += 1
            if chains % _CHAINS_A_STEP == 0:
                reporter.report(chains)
        return ChainsVerified(chains=chains, entries=entries)

    def _subjects(self) -> Iterator[SubjectId]:
        yield from self._store.custody.subjects()
