"""Checking a vault: database, records, evidence and custody, each against itself."""

from dataclasses import dataclass

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
from fieldreport.storage.vault_store import VaultStore
from fieldreport.system.progress import Reporter

_RECORDS_A_STEP = 200


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

    def __init__(self, *, store: VaultStore, custody: CustodyLog) -> None:
        self._store = store
        self._custody = custody

    def check_vault(self, *, reporter: Reporter) -> VaultFindings:
        """Check everything, evidence included; takes as long as reading all of it."""
        problems = [f"database: {finding}" for finding in self._store.database.integrity_findings()]
        records, record_problems = self.verify_records(reporter=reporter)
        problems += record_problems
        problems += self._verify_evidence(reporter)
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

    def _verify_evidence(self, reporter: Reporter) -> list[str]:
        problems = []
        for stored in self._store.evidence.all():
            try:
                self._store.evidence_files.verify(stored, reporter=reporter)
            except EvidenceDamaged as damaged:
                problems.append(str(damaged))
            except (FileUnreadable, ReadOnly) as fault:
                # One file that the disk does not give out: what is wrong with the others must still be found.
                problems.append(f"evidence {stored.sha256.hex()}: {fault}")
        return problems
