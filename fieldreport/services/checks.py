"""Checking a vault: database, records, evidence and custody, each against itself."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from fieldreport.domain.record import parse_disclosures, parse_record
from fieldreport.errors import (
    CustodyBroken,
    DisclosureInvalid,
    EvidenceDamaged,
    FileUnreadable,
    ReadOnly,
    RecordInvalid,
    VaultDamaged,
)
from fieldreport.services.custody_log import CustodyLog
from fieldreport.services.outbox import outbox_problems
from fieldreport.storage.evidence_files import EvidenceFiles
from fieldreport.storage.vault_store import VaultStore
from fieldreport.system.progress import Reporter

_RECORDS_A_STEP = 200


@dataclass(frozen=True, slots=True)
class DamagedFile:
    """A file of evidence that is missing or not as it was taken in, and where it is named: reports and drafts."""

    name: str
    """The encrypted file's own, random."""
    sha256: bytes
    places: tuple[str, ...]
    fault: str

    @property
    def text(self) -> str:
        """Say it in one line."""
        return f"evidence {self.sha256.hex()} ({', '.join(self.places) or 'named by nothing'}): {self.fault}"


@dataclass(frozen=True, slots=True)
class PartOfWhole:
    """Reports what is done of one file as a part of all."""

    reporter: Reporter
    before: int
    whole: int

    def report(self, done: int, total: int | None = None) -> None:
        """Tell how far we are with this part; *total* is not needed. Raises Cancelled."""
        del total
        self.reporter.report(self.before + done, self.whole)


@dataclass(frozen=True, slots=True)
class VaultFindings:
    """What a check found. A vault without *problems* is as this program left it."""

    records: int
    evidence_files: int
    evidence_bytes: int
    evidence_missing: int
    custody_chains: int
    custody_entries: int
    problems: tuple[str, ...]
    damaged: tuple[DamagedFile, ...]
    """The files of evidence among them."""


@dataclass(frozen=True, slots=True)
class VaultCounts:
    """How much is in a vault."""

    reports: int
    drafts: int
    records: int
    contacts: int
    evidence_files: int
    evidence_bytes: int
    records_quarantined: int


class Checks:
    """The use case of making sure."""

    def __init__(
        self,
        *,
        store: VaultStore,
        custody: CustodyLog,
        evidence_files: EvidenceFiles | None = None,
        outbox: Path | None = None,
    ) -> None:
        """Check *store*; its evidence lies in *evidence_files* and its *outbox* there, if not beside the database."""
        self._outbox = outbox or store.folder.outbox
        self._store = store
        self._custody = custody
        self._evidence_files = evidence_files or store.evidence_files

    def check_vault(self, *, reporter: Reporter) -> VaultFindings:
        """Check everything, evidence included; takes as long as reading all of it."""
        problems = [f"database: {finding}" for finding in self._store.database.integrity_findings()]
        records, record_problems = self.verify_records(reporter=reporter)
        problems += record_problems
        damaged = tuple(self.damaged_evidence(reporter=reporter))
        problems += [one.text for one in damaged]
        problems += outbox_problems(self._store, self._outbox)
        chains = entries = 0
        for subject in self._store.custody.subjects():
            try:
                entries += self._custody.verify(subject)
            except (CustodyBroken, VaultDamaged) as broken:
                problems.append(str(broken))
            chains += 1
        total = self._store.evidence.total()
        return VaultFindings(
            records=records,
            evidence_files=total.files,
            evidence_bytes=total.size,
            evidence_missing=len({named.reference.sha256 for named in self._store.named_evidence.missing()}),
            custody_chains=chains,
            custody_entries=entries,
            problems=tuple(problems),
            damaged=damaged,
        )

    def count(self) -> VaultCounts:
        """Count what there is, without looking into it."""
        store = self._store
        evidence = store.evidence.total()
        return VaultCounts(
            reports=store.reports.count(),
            drafts=sum(draft.trashed_at is None for draft in store.drafts.all()),
            records=store.records.count(),
            contacts=len(store.contacts.all()),
            evidence_files=evidence.files,
            evidence_bytes=evidence.size,
            records_quarantined=store.quarantine.count(),
        )

    def verify_records(self, *, reporter: Reporter) -> tuple[int, list[str]]:
        """Check every record anew as if it came from outside: shape, signature, subject and each disclosure."""
        problems = []
        count = 0
        for stored in self._store.records.all():
            if count % _RECORDS_A_STEP == 0:
                reporter.report(count)
            count += 1
            try:
                record = parse_record(stored.token)
                parse_disclosures(record, [encoded for _, encoded in stored.disclosures])
                stands = (record.id, record.kind, record.device, record.author, record.subject, record.slot)
                if stands != (stored.id, stored.kind, stored.device, stored.author, stored.subject, stored.slot):
                    problems.append(f"record {stored.id.hex()}: its row says something else")
            except (RecordInvalid, DisclosureInvalid) as fault:
                problems.append(f"record {stored.id.hex()}: {fault}")
        return count, problems

    def damaged_evidence(self, *, reporter: Reporter) -> Iterator[DamagedFile]:
        """Decrypt and hash every file, and yield those that are not as they were taken in; reports bytes of all.

        One file that the disk does not give out, and the others are still looked at.
        """
        total, done = self._store.evidence.total().size, 0
        for stored in self._store.evidence.all():
            try:
                self._evidence_files.verify(stored, reporter=PartOfWhole(reporter, done, total))
            except (EvidenceDamaged, FileUnreadable, ReadOnly) as fault:
                yield DamagedFile(stored.name, stored.sha256, places=self._places(stored.sha256), fault=str(fault))
            done += stored.size

    def _places(self, sha256: bytes) -> tuple[str, ...]:
        reports = [
            f"report {record.subject.hex()[:8]} {named.path}"
            for named in self._store.named_evidence.naming(sha256)
            if (record := self._store.records.get(named.record_id)) is not None
        ]
        drafts = [
            f"draft {draft.id[:8]} {item.path}"
            for draft in self._store.drafts.all()
            for item in self._store.drafts.evidence(draft.id)
            if item.sha256 == sha256
        ]
        return tuple(dict.fromkeys(reports + drafts))
