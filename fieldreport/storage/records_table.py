"""The records that are held here and the leaves of each: only ever added to, never changed."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import starmap

from fieldreport.domain.identifiers import ID_SIZE, AuthorId, DeviceKey, RecordId, SubjectId
from fieldreport.domain.record import HeldRecord, parse_disclosures, parse_record
from fieldreport.errors import DisclosureInvalid, RecordInvalid, VaultDamaged
from fieldreport.storage.database import EACH_ID, Database, Row
from fieldreport.storage.vault_folder import DATABASE

_OUTLINE = "SELECT no, id, kind, device, author, subject FROM record"

_NUMBER = "SELECT no FROM record"
_SPELLED = "SELECT id, token FROM record"
_SIZE = """SELECT id, length(token) + (SELECT total(length(encoded) + 1) FROM disclosure WHERE record_no = no)
FROM record"""

_DIGESTS = """SELECT id, (SELECT group_concat(hex(digest), '') FROM disclosure WHERE record_no = no) FROM record"""

_PER_PAGE = 200
"""Records read at a time; with very many leaves each they still fit into memory."""


@dataclass(frozen=True, slots=True)
class StoredRecord:
    """A record as it stands in the database; `held` reads it fully. *arrival* numbers the records as they came in."""

    arrival: int
    id: RecordId
    kind: str
    device: DeviceKey
    author: AuthorId
    subject: SubjectId
    slot: str
    token: str
    disclosures: tuple[tuple[bytes, str], ...]
    """Digest and encoded disclosure of each leaf held, in the order of the digests."""

    def held(self) -> HeldRecord:
        """Read the record and its leaves; the signature was checked before it was stored. Raises VaultDamaged."""
        try:
            record = parse_record(self.token, check_signature=False)
            return HeldRecord(record, parse_disclosures(record, [encoded for _, encoded in self.disclosures]))
        except (RecordInvalid, DisclosureInvalid):
            raise VaultDamaged(part=DATABASE) from None


@dataclass(frozen=True, slots=True)
class RecordOutline:
    """Who said what kind of thing about which subject: what can be known without reading token and leaves."""

    arrival: int
    id: RecordId
    kind: str
    device: DeviceKey
    author: AuthorId
    subject: SubjectId


@dataclass(frozen=True, slots=True)
class Added:
    """What `RecordsTable.add` found: the record's arrival number, whether it is new, how many leaves are."""

    arrival: int
    is_new: bool
    new_disclosures: int


class RecordsTable:
    """The tables ``record`` and ``disclosure``: a union by record id, and by record and digest."""

    def __init__(self, *, database: Database) -> None:
        self._database = database

    def add(self, held: HeldRecord) -> Added:
        """Add a checked record, or the leaves of a known one that are new here."""
        record = held.record
        arrival = self._database.insert(
            "INSERT INTO record (id, kind, device, author, subject, slot, token) VALUES (?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO NOTHING",
            (record.id, record.kind, record.device, record.author, record.subject, record.slot, record.token),
        )
        is_new = arrival is not None
        if arrival is None:
            arrival = self._database.value("SELECT no FROM record WHERE id = ?", (record.id,))
        # Ascending keys fill the pages of the table from left to right.
        rows = sorted((arrival, disclosure.digest, disclosure.encoded) for disclosure in held.disclosures)
        new = self._database.executemany(
            "INSERT INTO disclosure (record_no, digest, encoded) VALUES (?, ?, ?)"
            " ON CONFLICT (record_no, digest) DO NOTHING",
            rows,
        )
        return Added(arrival=arrival, is_new=is_new, new_disclosures=new)

    def get(self, record_id: RecordId) -> StoredRecord | None:
        """Return the record of that id, or None."""
        return next(self._by_arrival("SELECT no FROM record WHERE id = ?", record_id), None)

    def each(self, record_ids: Iterable[RecordId]) -> Iterator[StoredRecord]:
        """Yield those of *record_ids* that are held, in no order, a page in memory at a time."""
        rows = self._database.query_each(f"{_NUMBER} WHERE id IN {EACH_ID}", record_ids)
        return self._in_pages([arrival for (arrival,) in rows])

    def about_each(self, subjects: Iterable[SubjectId]) -> Iterator[StoredRecord]:
        """Yield all records about *subjects*, those about one in order of arrival."""
        rows = self._database.query_each(f"{_NUMBER} WHERE subject IN {EACH_ID} ORDER BY no", subjects)
        return self._in_pages([arrival for (arrival,) in rows])

    def has(self, record_id: RecordId) -> bool:
        """Tell whether the record is held."""
        return self._database.one("SELECT 1 FROM record WHERE id = ?", (record_id,)) is not None

    def has_subject(self, subject: SubjectId) -> bool:
        """Tell whether anything about *subject* is held."""
        return self._database.one("SELECT 1 FROM record WHERE subject = ? LIMIT 1", (subject,)) is not None

    def held_of(self, record_ids: Iterable[RecordId]) -> frozenset[RecordId]:
        """Return those of *record_ids* that are held."""
        return frozenset(record_id for record_id in record_ids if self.has(record_id))

    def digests_of_each(self, record_ids: Iterable[RecordId]) -> Iterator[tuple[RecordId, list[bytes]]]:
        """Yield the digests of the leaves held of each of *record_ids* that is held, in no order."""
        for record_id, joined in self._database.query_each(f"{_DIGESTS} WHERE id IN {EACH_ID}", record_ids):
            digests = bytes.fromhex(joined or "")
            yield RecordId(record_id), [digests[at : at + ID_SIZE] for at in range(0, len(digests), ID_SIZE)]

    def remove_leaves(self, arrivals: Iterable[int]) -> int:
        """Destroy the leaves of the records with these arrival numbers; return how many those were.

        What they said lies encrypted in the write-ahead log until the next `Database.checkpoint`.
        """
        return self._database.executemany(
            "DELETE FROM disclosure WHERE record_no = ?", ((arrival,) for arrival in arrivals)
        )

    def last_arrival(self) -> int:
        """Return the number of the last record that arrived; 0 before the first."""
        return int(self._database.value("SELECT coalesce(max(no), 0) FROM record"))

    def ids_by_prefix(self, hex_prefix: str, *, limit: int = 2) -> tuple[RecordId, ...]:
        """Return ids that begin with *hex_prefix* (lower case), at most *limit*: two are enough to see ambiguity."""
        rows = self._database.query(
            "SELECT id FROM record WHERE id BETWEEN ? AND ? ORDER BY id LIMIT ?", (*prefix_range(hex_prefix), limit)
        )
        return tuple(RecordId(record_id) for (record_id,) in rows)

    def outlines(self, record_ids: Iterable[RecordId]) -> Iterator[RecordOutline]:
        """Yield those of *record_ids* that are held, in no order."""
        return starmap(RecordOutline, self._database.query_each(f"{_OUTLINE} WHERE id IN {EACH_ID}", record_ids))

    def outlines_about(self, subjects: Iterable[SubjectId], *, author: AuthorId) -> Iterator[RecordOutline]:
        """Yield what *author* said about *subjects*, in no order."""
        sql = f"{_OUTLINE} WHERE subject IN {EACH_ID} AND author = ?"
        return starmap(RecordOutline, self._database.query_each(sql, subjects, (author,)))

    def outlines_of_kind(self, subjects: Iterable[SubjectId], *, kind: str) -> Iterator[RecordOutline]:
        """Yield the records of one kind about *subjects*, whoever made them, in no order."""
        sql = f"{_OUTLINE} WHERE subject IN {EACH_ID} AND kind = ?"
        return starmap(RecordOutline, self._database.query_each(sql, subjects, (kind,)))

    def outlines_by(self, author: AuthorId, *, kind: str) -> Iterator[RecordOutline]:
        """Yield what *author* is named in, of one kind, in order of arrival; no token is read."""
        rows = self._database.query(f"{_OUTLINE} WHERE author = ? AND kind = ? ORDER BY no", (author, kind))
        return starmap(RecordOutline, rows)

    def subjects_with_several(self, author: AuthorId) -> tuple[SubjectId, ...]:
        """Return the subjects about which *author* said more than one thing; reads one narrow index."""
        rows = self._database.query(
            # The plus sign keeps SQLite from the author's records, of which every one would have to be read.
            "SELECT subject FROM record INDEXED BY record_by_subject WHERE +author = ?"
            " GROUP BY subject HAVING count(*) > 1",
            (author,),
        )
        return tuple(SubjectId(subject) for (subject,) in rows)

    def sizes(self, record_ids: Iterable[RecordId]) -> dict[RecordId, int]:
        """Tell about how many bytes each record has as it travels, with the leaves that are held."""
        rows = self._database.query_each(f"{_SIZE} WHERE id IN {EACH_ID}", record_ids)
        return {record_id: int(size) for record_id, size in rows}

    def tokens(self, record_ids: Iterable[RecordId]) -> Iterator[tuple[RecordId, str]]:
        """Yield ids and tokens of those of *record_ids* that are held, in no order."""
        rows = self._database.query_each(f"{_SPELLED} WHERE id IN {EACH_ID}", record_ids)
        return ((RecordId(record_id), token) for record_id, token in rows)

    def by_subject(self, subject: SubjectId) -> tuple[StoredRecord, ...]:
        """Return all records about *subject*, in order of arrival."""
        return tuple(self._by_arrival("SELECT no FROM record WHERE subject = ? ORDER BY no", subject))

    def by_kind(self, kind: str, *, slot: str | None = None) -> Iterator[StoredRecord]:
        """Yield the records of one kind, in order of arrival; of one slot, if one is given."""
        if slot is None:
            return self._by_arrival("SELECT no FROM record WHERE kind = ? ORDER BY no", kind)
        return self._by_arrival("SELECT no FROM record WHERE kind = ? AND slot = ? ORDER BY no", kind, slot)

    def ids_of_kind(self, kind: str, *, slot: str, device: DeviceKey) -> tuple[RecordId, ...]:
        """Return the ids of what *device* signed in one slot of one kind, in order of arrival."""
        rows = self._database.query(
            "SELECT id FROM record WHERE kind = ? AND slot = ? AND device = ? ORDER BY no", (kind, slot, device)
        )
        return tuple(RecordId(record_id) for (record_id,) in rows)

    def by_author(self, author: AuthorId, *, kind: str | None = None) -> Iterator[StoredRecord]:
        """Yield the records that name *author*, in order of arrival; of one kind, if one is given."""
        if kind is None:
            return self._by_arrival("SELECT no FROM record WHERE author = ? ORDER BY no", author)
        return self._by_arrival("SELECT no FROM record WHERE author = ? AND kind = ? ORDER BY no", author, kind)

    def ids_by_device(self, device: DeviceKey) -> frozenset[RecordId]:
        """Return the ids of all records signed by *device*; reads the whole table, as a revocation may."""
        rows = self._database.query("SELECT id FROM record WHERE device = ?", (device,))
        return frozenset(RecordId(record_id) for (record_id,) in rows)

    def ids_by_author(self, author: AuthorId) -> frozenset[RecordId]:
        """Return the ids of all records that name *author*."""
        rows = self._database.query("SELECT id FROM record WHERE author = ?", (author,))
        return frozenset(RecordId(record_id) for (record_id,) in rows)

    def all(self, *, after: int = 0) -> Iterator[StoredRecord]:
        """Yield every record that arrived after number *after*, in order of arrival, a page in memory at a time.

        Other tables may be changed in between.
        """
        while page := self._arrivals("SELECT no FROM record WHERE no > ? ORDER BY no LIMIT ?", after, _PER_PAGE):
            yield from self._load(page)
            after = page[-1]

    def subjects(self, *, kind: str) -> Iterator[SubjectId]:
        """Yield each subject that a record of *kind* is about, in the order in which they first arrived."""
        rows = self._database.query(
            "SELECT subject FROM record WHERE kind = ? GROUP BY subject ORDER BY min(no)", (kind,)
        )
        return (SubjectId(subject) for (subject,) in rows)

    def count(self) -> int:
        """Return how many records are held."""
        return int(self._database.value("SELECT count(*) FROM record"))

    def _by_arrival(self, sql: str, *parameters: str | bytes) -> Iterator[StoredRecord]:
        return self._in_pages(self._arrivals(sql, *parameters))

    def _in_pages(self, arrivals: Sequence[int]) -> Iterator[StoredRecord]:
        for start in range(0, len(arrivals), _PER_PAGE):
            yield from self._load(arrivals[start : start + _PER_PAGE])

    def _arrivals(self, sql: str, *parameters: str | bytes | int) -> list[int]:
        return [arrival for (arrival,) in self._database.query(sql, parameters)]

    def _load(self, arrivals: Sequence[int]) -> Iterator[StoredRecord]:
        wanted = json.dumps(arrivals)
        leaves: dict[int, list[tuple[bytes, str]]] = {arrival: [] for arrival in arrivals}
        for arrival, digest, encoded in self._database.query(
            "SELECT record_no, digest, encoded FROM disclosure"
            " WHERE record_no IN (SELECT value FROM json_each(?)) ORDER BY record_no, digest",
            (wanted,),
        ):
            leaves[arrival].append((digest, encoded))
        rows = self._database.query(
            "SELECT no, id, kind, device, author, subject, slot, token FROM record"
            " WHERE no IN (SELECT value FROM json_each(?)) ORDER BY no",
            (wanted,),
        )
        # Fetched whole: whoever iterates may change tables in between.
        for row in list(rows):
            yield _stored(row, tuple(leaves[row[0]]))


def _stored(row: Row, disclosures: tuple[tuple[bytes, str], ...]) -> StoredRecord:
    arrival, record_id, kind, device, author, subject, slot, token = row
    return StoredRecord(
        arrival=arrival,
        id=record_id,
        kind=kind,
        device=device,
        author=author,
        subject=subject,
        slot=slot,
        token=token,
        disclosures=disclosures,
    )


def prefix_range(hex_prefix: str) -> tuple[bytes, bytes]:
    """Return the lowest and the highest 32-byte id that begin with *hex_prefix*, up to 64 hexadecimal digits."""
    return bytes.fromhex(hex_prefix.ljust(64, "0")), bytes.fromhex(hex_prefix.ljust(64, "f"))
