"""What this office says in the place of what it withholds, as notes of its own; the same thing is said only once."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fieldreport.domain.custody import CustodyEvent
from fieldreport.domain.derived_statement import DerivedKind, DerivedStatement, read_derived
from fieldreport.domain.identifiers import AuthorId, RecordId, SubjectId, new_instance_id
from fieldreport.domain.leaf import CREATED, EvidenceReference
from fieldreport.domain.merge import SubjectView
from fieldreport.domain.record import HeldRecord, Kind, Statement, seal
from fieldreport.domain.redaction import RedactedVersion
from fieldreport.domain.stripped_picture import MAX_SIZE, stripped
from fieldreport.errors import EvidenceDamaged
from fieldreport.services.clock import Clock, minute_stamp, second_stamp
from fieldreport.services.custody_log import CustodyLog
from fieldreport.services.own_identity import OwnIdentity
from fieldreport.services.pseudonyms import Pseudonyms
from fieldreport.services.record_keeper import RecordKeeper
from fieldreport.storage.evidence_files import StoredFile
from fieldreport.storage.vault_store import VaultStore
from fieldreport.system.progress import Reporter


@dataclass(frozen=True, slots=True)
class PlainCopy:
    """A stripped file that was stored, and what it stands for."""

    statement: DerivedStatement
    stored: StoredFile


class DerivedNotes:
    """Makes derived statements and the files that they name."""

    def __init__(
        self,
        *,
        store: VaultStore,
        own: OwnIdentity,
        clock: Clock,
        keeper: RecordKeeper,
        pseudonyms: Pseudonyms,
        custody: CustodyLog,
    ) -> None:
        self._store = store
        self._own = own
        self._clock = clock
        self._keeper = keeper
        self._pseudonyms = pseudonyms
        self._custody = custody

    def strip(self, version: RedactedVersion, *, reporter: Reporter) -> Iterator[PlainCopy]:
        """Store a plain copy of each picture that goes as one; what is no picture of a known kind does not go at all.

        Raises:
            DiskFull, ReadOnly: As the disk says.
            Cancelled: By the reporter.
        """
        digests = {leaf.path: leaf.digest for leaf in version.held.disclosures}
        evidence = version.held.leaves.evidence()
        for path in version.files_to_strip:
            reference = evidence[path]
            content = self._content(reference)
            plain = None if content is None else stripped(content)
            if plain is not None:
                stored = self._store.evidence_files.intake(io.BytesIO(plain), reporter=reporter, total=len(plain))
                file = EvidenceReference(reference.media_type, stored.sha256, stored.size)
                yield PlainCopy(
                    DerivedStatement(version.held.record.id, digests[path], path, DerivedKind.FILE, file=file), stored
                )

    def keep_files(self, copies: Sequence[PlainCopy]) -> None:
        """Enter the files of plain copies; inside the transaction that makes their notes."""
        for copy in copies:
            if not self._store.evidence.add(copy.stored, stored_at=second_stamp(self._clock)):
                self._store.evidence_files.remove(copy.stored.name)

    def discard_files(self, copies: Sequence[PlainCopy]) -> None:
        """Remove the files of plain copies that were not entered."""
        for copy in copies:
            self._store.evidence_files.remove(copy.stored.name)

    def names(self, version: RedactedVersion, subject: SubjectId, audience: AuthorId) -> Iterator[DerivedStatement]:
        """Yield a name of ours for each person whose own name is withheld while something else of them goes."""
        shown = [leaf.path for leaf in version.shown.disclosures]
        digests = {leaf.path: leaf.digest for leaf in version.held.disclosures}
        for path in version.names:
            around, _, rest = path.rpartition("]")
            instance = around.rpartition("[")[2]
            if rest and any(other.startswith(f"{around}]/") and "#" not in other for other in shown):
                value = self._pseudonyms.name(audience=audience, subject=subject, instance=instance)
                yield DerivedStatement(version.held.record.id, digests[path], path, DerivedKind.PERSON, value)

    def note(self, view: SubjectView, statements: Sequence[DerivedStatement]) -> list[HeldRecord]:
        """Say *statements* about a report; inside a transaction. What was said before is not said again."""
        said = dict(self._said(view))
        notes = []
        for statement in statements:
            held = said.get(statement)
            if held is None:
                held = self._seal(view, statement)
                self._keeper.keep(held)
                self._custody.write(view.subject, CustodyEvent.NOTED, {"record": held.record.id.hex()})
            notes.append(held)
        return notes

    def _said(self, view: SubjectView) -> Iterator[tuple[DerivedStatement, HeldRecord]]:
        for key, register in view.registers.items():
            for head in register.heads if key.kind == Kind.NOTE else ():
                statement = read_derived(head.leaves) if head.record.author == self._own.author else None
                if statement is not None:
                    yield statement, head

    def _seal(self, view: SubjectView, statement: DerivedStatement) -> HeldRecord:
        return seal(
            Statement(
                kind=Kind.NOTE,
                author=self._own.author,
                subject=view.subject,
                slot=new_instance_id(),
                over=tuple(RecordId(one) for one in view.retractions),
            ),
            {**statement.leaves(), CREATED: minute_stamp(self._clock)},
            key=self._own.signing_key,
        )

    def _content(self, reference: EvidenceReference) -> bytes | None:
        stored = self._store.evidence.get(reference.sha256)
        if stored is None or stored.size > MAX_SIZE:
            return None
        try:
            return b"".join(bytes(piece) for piece in self._store.evidence_files.stream(stored))
        except EvidenceDamaged:
            return None
