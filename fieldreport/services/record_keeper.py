"""Records on their way into and out of the store: the union of what is held, in typed form."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from fieldreport.domain.feed import Dispatch, audience_of, read_dispatch
from fieldreport.domain.identifiers import AuthorId, DeviceKey, RecordId, SubjectId
from fieldreport.domain.record import HeldRecord, Kind, parse_record
from fieldreport.errors import AmbiguousName, NotFound
from fieldreport.storage.feed_entries_table import FeedEntry
from fieldreport.storage.vault_store import VaultStore


@dataclass(frozen=True, slots=True)
class Arrived:
    """A held record with the number of its arrival in this vault."""

    arrival: int
    held: HeldRecord


@dataclass(frozen=True, slots=True)
class Kept:
    """What keeping a record changed: it was new, or it was here and *grown* leaves came to it.

    Of a record that was cleared here no leaf comes back: a person destroyed them.
    """

    arrival: int
    is_new: bool
    grown: int
    was_cleared: bool = False


class RecordKeeper:
    """Keeps records and disclosures as a union, and the tables that only restate what they say."""

    def __init__(self, *, store: VaultStore) -> None:
        self._store = store

    def keep(self, held: HeldRecord) -> Kept:
        """Add a valid record and its disclosures to what is held; inside a transaction. Nothing is ever replaced."""
        if self._store.cleared.has(held.record.id):
            added = self._store.records.add(HeldRecord(held.record, ()))
            return Kept(arrival=added.arrival, is_new=False, grown=0, was_cleared=True)
        added = self._store.records.add(held)
        if added.is_new:
            self.restate(Arrived(added.arrival, held))
        elif added.new_disclosures:
            self._forget(Arrived(added.arrival, held))
            self.restate(Arrived(added.arrival, self.by_id(held.record.id)))
        grown = 0 if added.is_new else added.new_disclosures
        return Kept(arrival=added.arrival, is_new=added.is_new, grown=grown)

    def restate(self, arrived: Arrived) -> None:
        """Write down in their own tables what a record says of evidence and of a feed."""
        evidence = arrived.held.leaves.evidence()
        if evidence:
            self._store.named_evidence.put(arrived.arrival, evidence)
        dispatch = read_dispatch(arrived.held)
        if dispatch is not None:
            self._store.feed_entries.add(
                FeedEntry(dispatch.audience, dispatch.device, number, record_id, dispatch.id)
                for number, record_id in enumerate(dispatch.ids, start=dispatch.first)
            )

    def _forget(self, arrived: Arrived) -> None:
        # A second leaf under one path takes back what the first one said: no word of it may stay in the tables.
        record = arrived.held.record
        self._store.named_evidence.put(arrived.arrival, {})
        audience = audience_of(record)
        if record.kind == Kind.DISPATCH and audience is not None:
            self._store.feed_entries.remove(audience, record.device, dispatch=record.id)

    def by_id(self, record_id: RecordId) -> HeldRecord:
        """Load a record. Raises NotFound."""
        stored = self._store.records.get(record_id)
        if stored is None:
            raise NotFound(what="record", name=record_id.hex())
        return stored.held()

    def by_prefix(self, hex_prefix: str) -> HeldRecord:
        """Load the one record whose id begins with *hex_prefix*. Raises NotFound or AmbiguousName."""
        found = self._store.records.ids_by_prefix(hex_prefix)
        if len(found) > 1:
            raise AmbiguousName(what="record", name=hex_prefix)
        if not found:
            raise NotFound(what="record", name=hex_prefix)
        return self.by_id(found[0])

    def of_subject(self, subject: SubjectId) -> list[Arrived]:
        """Load everything about *subject*."""
        return [Arrived(stored.arrival, stored.held()) for stored in self._store.records.by_subject(subject)]

    def of_subjects(self, subjects: Iterable[SubjectId]) -> dict[SubjectId, list[Arrived]]:
        """Load everything about some subjects, few enough to be held in memory together."""
        found: dict[SubjectId, list[Arrived]] = {subject: [] for subject in subjects}
        for stored in self._store.records.about_each(found):
            found[stored.subject].append(Arrived(stored.arrival, stored.held()))
        return found

    def of_author(self, author: AuthorId, kind: Kind) -> list[HeldRecord]:
        """Load the records of one kind that *author* made, in the order of their arrival."""
        return [stored.held() for stored in self._store.records.by_author(author, kind=kind.value)]

    def dispatches(self, device: DeviceKey, audience: AuthorId) -> list[Dispatch]:
        """Load the dispatches of one feed that are held and readable."""
        stored = self._store.records.by_kind(Kind.DISPATCH.value, slot=audience.hex())
        read = (read_dispatch(one.held()) for one in stored if one.device == device)
        return [dispatch for dispatch in read if dispatch is not None]

    def parents_of(self, record_ids: Iterable[RecordId]) -> dict[RecordId, tuple[RecordId, ...]]:
        """Return the parents that each of these records names; no leaf of theirs is read."""
        tokens = self._store.records.tokens(record_ids)
        return {record_id: parse_record(token, check_signature=False).parents for record_id, token in tokens}

    def everything(self) -> Iterator[Arrived]:
        """Go through all records in the order of their arrival; other tables may change meanwhile."""
        for stored in self._store.records.all():
            yield Arrived(stored.arrival, stored.held())

    def reports_by(self, author: AuthorId, record_ids: Iterable[RecordId]) -> list[SubjectId]:
        """Return the reports of *author* of which a version is among these records, each once."""
        about = sorted(self._store.records.outlines(record_ids), key=lambda outline: outline.arrival)
        return list(dict.fromkeys(one.subject for one in about if one.kind == Kind.REPORT and one.author == author))

    def subjects_of(self, record_ids: Iterable[RecordId]) -> list[SubjectId]:
        """Return what these records are about, each subject once."""
        about = sorted(self._store.records.outlines(record_ids), key=lambda outline: outline.arrival)
        return list(dict.fromkeys(outline.subject for outline in about if outline.kind != Kind.DISPATCH))


def record_ids(held: Iterable[HeldRecord]) -> tuple[RecordId, ...]:
    """Return the ids of *held*."""
    return tuple(item.record.id for item in held)
