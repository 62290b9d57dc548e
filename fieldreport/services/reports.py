"""Reading reports: the list, one report with its revisions, and finding one by the beginning of its id."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from fieldreport.domain.identifiers import RecordId, SubjectId, parse_id_prefix
from fieldreport.domain.leaf import EvidenceReference, Leaves
from fieldreport.domain.merge import SubjectView
from fieldreport.errors import AmbiguousName, NotFound
from fieldreport.services.derive import Derivation
from fieldreport.storage.evidence_files import EvidenceReader
from fieldreport.storage.reports_table import ReportRow
from fieldreport.storage.vault_store import VaultStore

_PAGE = 500


@dataclass(frozen=True, slots=True)
class ShownReport:
    """A report as it is read: its row, everything merged, and which of its files are here."""

    row: ReportRow
    view: SubjectView
    evidence_here: frozenset[bytes]
    consents: Mapping[str, str]
    """The value of each consent register, by its slot: the most cautious of all that counts."""


class Reports:
    """The use cases of reading."""

    def __init__(self, *, store: VaultStore, derivation: Derivation) -> None:
        self._store = store
        self._derivation = derivation

    def all(self, *, hidden: bool = False) -> Iterator[ReportRow]:
        """Go through the list, the latest arrival first, a page in memory at a time."""
        last: ReportRow | None = None
        while page := self._store.reports.page(limit=_PAGE, after=last, hidden=hidden):
            yield from page
            last = page[-1]

    def count(self) -> int:
        """Return how many reports there are, hidden ones included."""
        return self._store.reports.count()

    def find(self, prefix: str) -> SubjectId:
        """Return the one report whose id begins with *prefix*. Raises NotFound or AmbiguousName."""
        found = self._store.reports.by_prefix(parse_id_prefix(prefix, what="report"))
        if not found:
            raise NotFound(what="report", name=prefix)
        if len(found) > 1:
            raise AmbiguousName(what="report", name=prefix)
        return found[0].subject

    def show(self, subject: SubjectId) -> ShownReport:
        """Load a report. Raises NotFound."""
        row = self._store.reports.get(subject)
        if row is None:
            raise NotFound(what="report", name=subject.hex())
        view = self._derivation.view(subject)
        shown = (*view.content.heads, *view.content.hidden)
        hashes = {reference.sha256 for head in shown for reference in head.leaves.evidence().values()}
        return ShownReport(
            row=row,
            view=view,
            evidence_here=self._store.evidence.held_of(hashes),
            consents=self._derivation.consents(view),
        )

    def evidence(self, subject: SubjectId, path: str) -> tuple[EvidenceReference, EvidenceReader]:
        """Open a file of evidence for reading at any place, without a plaintext file. Raises NotFound."""
        for head in self.show(subject).view.content.heads:
            reference = head.leaves.evidence().get(path)
            stored = None if reference is None else self._store.evidence.get(reference.sha256)
            if reference is not None and stored is not None:
                return reference, self._store.evidence_files.open(stored)
        raise NotFound(what="evidence", name=path)

    def leaves_of(self, record_id: RecordId) -> Leaves:
        """Return the held leaves of one record. Raises NotFound."""
        stored = self._store.records.get(record_id)
        if stored is None:
            raise NotFound(what="record", name=record_id.hex())
        return stored.held().leaves
