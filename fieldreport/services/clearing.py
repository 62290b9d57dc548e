"""Clearing: what an office holds twice need not be found on this computer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from fieldreport.domain.custody import CustodyEvent
from fieldreport.domain.identifiers import SubjectId
from fieldreport.errors import FieldReportError, NotClearable, NotFound
from fieldreport.services.clearing_offers import ClearingOffers, Offer
from fieldreport.services.clock import Clock, second_stamp
from fieldreport.services.custody_log import CustodyLog
from fieldreport.services.derive import Derivation
from fieldreport.services.holdings import Holdings
from fieldreport.services.last_traces import LastTraces
from fieldreport.services.unfinished_words import forget_words_about
from fieldreport.storage.cleared_table import ClearedRecord
from fieldreport.storage.vault_store import VaultStore
from fieldreport.system.progress import Reporter


@dataclass(frozen=True, slots=True)
class Cleared:
    """What was destroyed."""

    reports: int
    records: int
    files: int


@dataclass(frozen=True, slots=True)
class KnownBackup:
    """A backup of this vault: where it was made, and when."""

    path: Path
    made_at: str

    @property
    def is_in_reach(self) -> bool:
        """Tell whether it can be found where it was made: a stick may not be plugged in."""
        return self.path.is_dir()


@dataclass(frozen=True, slots=True)
class Outlook:
    """What it would mean to clear some reports, before anything is done."""

    may_go: tuple[Offer, ...]
    stay: tuple[Offer, ...]
    records: int
    files: int
    """Files that only the records which may go name; they are destroyed with them."""
    backups: tuple[KnownBackup, ...]
    """Backups that hold any of it."""


@dataclass(frozen=True, slots=True)
class RenewedBackup:
    """A backup that held what was cleared. *fault* is the code of the error for which it still does; empty if not."""

    path: Path
    made_at: str
    fault: str


class Clearing:
    """The use cases of destroying what is safe elsewhere. What is left is that it was, and the receipt that says so."""

    def __init__(
        self,
        *,
        store: VaultStore,
        clock: Clock,
        offers: ClearingOffers,
        holdings: Holdings,
        derivation: Derivation,
        custody: CustodyLog,
        renew_backup: Callable[[Path, Reporter], object],
    ) -> None:
        self._store = store
        self._clock = clock
        self.offers = offers
        self._holdings = holdings
        self._derivation = derivation
        self._custody = custody
        self._renew_backup = renew_backup
        self._traces = LastTraces(store=store)

    def check(self, subjects: Sequence[SubjectId]) -> list[Offer]:
        """Look at the reports that are to be cleared. Raises NotClearable: one of them may not go."""
        offers = self.offers.of_each(list(dict.fromkeys(subjects)))
        for offer in offers:
            if offer.obstacle is not None:
                raise NotClearable(report=offer.subject.hex(), reason=offer.obstacle.value)
        return offers

    def foresee(self, subjects: Sequence[SubjectId]) -> Outlook:
        """Tell what `clear` would destroy, and which backups would still hold it. Raises NotFound."""
        offers = self.offers.of_each(list(dict.fromkeys(subjects)))
        may_go = [offer for offer in offers if offer.obstacle is None]
        about = [stored for offer in may_go for stored in self._store.records.by_subject(offer.subject)]
        ids = {stored.id for stored in about}
        hashes = {named.reference.sha256 for named in self._store.named_evidence.of_each(ids)}
        subjects_gone = {offer.subject for offer in may_go}
        # Those of these reports are in the trash, and go along.
        attached = {
            item.sha256
            for draft in self._store.drafts.all()
            if draft.subject not in subjects_gone
            for item in self._store.drafts.evidence(draft.id)
        }
        first = min((stored.arrival for stored in about), default=None)
        return Outlook(
            may_go=tuple(may_go),
            stay=tuple(offer for offer in offers if offer.obstacle is not None),
            records=len(ids),
            files=sum(
                all(named.record_id in ids for named in self._store.named_evidence.naming(sha256))
                for sha256 in hashes - attached
            ),
            backups=tuple(
                KnownBackup(row.path, row.made_at)
                for row in self._store.backups.all()
                if first is not None and row.last_arrival >= first
            ),
        )

    def clear(self, subjects: Sequence[SubjectId], *, reporter: Reporter) -> Cleared:
        """Destroy the content of these reports, and the keys of files that nothing else names: all of them, or none.

        What stays: each record's signed token, which says nothing of the content; the receipt; the custody log. A draft
        of a correction that is in the trash goes too. Backups are another step, see `renew_backups`.

        Raises:
            NotClearable: One of them may not go; nothing was done.
            DiskFull: Nothing was done, or only the last traces in the log wait for the next start.
            Cancelled: Nothing was done.
        """
        offers = self.check(subjects)
        with self._store.database.transaction():
            records = 0
            hashes: set[bytes] = set()
            for done, offer in enumerate(offers):
                reporter.report(done, len(offers))
                records += self._destroy(offer, hashes)
            hashes |= self._delete_trashed({offer.subject for offer in offers})
            names = self._forget_keys(hashes)
            self._derivation.refresh([offer.subject for offer in offers])
            self._traces.expect()
        self._traces.remove(names)
        return Cleared(reports=len(offers), records=records, files=len(names))

    def finish(self) -> None:
        """Finish what was cleared when the process died; called when the vault is opened, which removed the files."""
        self._traces.finish()

    def backups_left(self) -> tuple[KnownBackup, ...]:
        """Return the backups that still hold what was cleared here, wherever they lie."""
        return tuple(KnownBackup(row.path, row.made_at) for row in self._store.backups.holding_cleared())

    def renew_backups(self, backups: Sequence[KnownBackup] | None = None, *, reporter: Reporter) -> list[RenewedBackup]:
        """Bring each backup that holds what was cleared, or each of *backups*, to what this vault holds now.

        What cannot be reached is named.

        It is not deleted: it holds what nobody else has. A medium may keep what was overwritten, readable with the
        passphrase.
        """
        renewed = []
        for backup in self.backups_left() if backups is None else backups:
            fault = ""
            try:
                self._renew(backup.path, reporter)
            except FieldReportError as failure:
                fault = failure.code
            renewed.append(RenewedBackup(path=backup.path, made_at=backup.made_at, fault=fault))
        return renewed

    def forget_backup(self, path: Path) -> None:
        """Hear that a backup is gone for good: a person destroyed it. Raises NotFound."""
        if path.absolute() not in {backup.path for backup in self._store.backups.all()}:
            raise NotFound(what="backup", name=str(path))
        with self._store.database.transaction():
            self._store.backups.remove(path.absolute())

    def _renew(self, path: Path, reporter: Reporter) -> None:
        # A stick that is not plugged in must not get a new backup in its mount point's place.
        if not path.is_dir():
            raise NotFound(what="backup", name=str(path))
        self._renew_backup(path, reporter)

    def _destroy(self, offer: Offer, hashes: set[bytes]) -> int:
        forget_words_about(offer.subject, store=self._store)
        about = self._store.records.by_subject(offer.subject)
        holdings = self._holdings.of_each([stored.id for stored in about])
        now = second_stamp(self._clock)
        receipt = next(iter(offer.receipts.values()))
        hashes.update(
            named.reference.sha256 for named in self._store.named_evidence.of_each([stored.id for stored in about])
        )
        for stored in about:
            by = offer.receipts.get(stored.id, receipt)
            self._store.cleared.add(ClearedRecord(stored.id, holdings[stored.id].digest, by, now))
            self._store.named_evidence.put(stored.arrival, {})
        self._store.records.remove_leaves(stored.arrival for stored in about)
        detail = {"audience": offer.copied_by[0].hex(), "receipt": receipt.hex()}
        self._custody.write(offer.subject, CustodyEvent.CLEARED, detail)
        return len(about)

    def _delete_trashed(self, subjects: set[SubjectId]) -> set[bytes]:
        hashes: set[bytes] = set()
        for draft in self._store.drafts.all():
            if draft.subject in subjects:
                hashes.update(item.sha256 for item in self._store.drafts.evidence(draft.id))
                self._store.drafts.delete(draft.id)
        return hashes

    def _forget_keys(self, hashes: set[bytes]) -> list[str]:
        unused = [
            sha256
            for sha256 in hashes - self._store.drafts.attached_of(hashes)
            if not self._store.named_evidence.naming(sha256)
        ]
        return [name for sha256 in unused if (name := self._store.evidence.remove(sha256)) is not None]
