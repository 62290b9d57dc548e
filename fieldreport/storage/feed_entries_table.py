"""What the dispatches that are held here say was sent, number by number; derived."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import starmap

from fieldreport.domain.feed import Span
from fieldreport.domain.identifiers import AuthorId, DeviceKey, RecordId
from fieldreport.storage.database import EACH_ID, Database, Row

_SELECT = "SELECT audience, device, number, record_id, dispatch FROM feed_entry"

_PER_PAGE = 500


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One number of the feed from *device* to *audience*, as *dispatch* states it."""

    audience: AuthorId
    device: DeviceKey
    number: int
    record_id: RecordId
    dispatch: RecordId


class FeedEntriesTable:
    """The table ``feed_entry``. Two entries of one number are a fork; both are kept."""

    def __init__(self, *, database: Database) -> None:
        self._database = database

    def add(self, entries: Iterable[FeedEntry]) -> int:
        """Add entries; known ones stay as they are. Return how many are new."""
        return self._database.executemany(
            "INSERT INTO feed_entry (audience, device, number, record_id, dispatch) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT DO NOTHING",
            ((entry.audience, entry.device, entry.number, entry.record_id, entry.dispatch) for entry in entries),
        )

    def feeds(self) -> tuple[tuple[AuthorId, DeviceKey], ...]:
        """Return every (audience, device) that has an entry."""
        feeds: list[tuple[AuthorId, DeviceKey]] = []
        # From one feed to the next: DISTINCT would go through every entry of each.
        after: Row = (b"", b"")
        while row := self._database.one(
            "SELECT audience, device FROM feed_entry WHERE (audience, device) > (?, ?)"
            " ORDER BY audience, device LIMIT 1",
            after,
        ):
            feeds.append((AuthorId(row[0]), DeviceKey(row[1])))
            after = row
        return tuple(feeds)

    def of(self, audience: AuthorId, device: DeviceKey) -> tuple[FeedEntry, ...]:
        """Return the entries of one feed, by number."""
        rows = self._database.query(
            f"{_SELECT} WHERE audience = ? AND device = ? ORDER BY number, record_id, dispatch",
            (audience, device),
        )
        return tuple(FeedEntry(*row) for row in rows)

    def numbered(self, audience: AuthorId, device: DeviceKey) -> Iterator[tuple[int, RecordId]]:
        """Yield the numbers of one feed in order, each with its record, a page in memory at a time; no forked ones."""
        after = 0
        while page := list(
            self._database.query(
                "SELECT number, min(record_id), max(record_id) FROM feed_entry"
                " WHERE audience = ? AND device = ? AND number > ? GROUP BY number ORDER BY number LIMIT ?",
                (audience, device, after, _PER_PAGE),
            )
        ):
            yield from ((number, RecordId(lowest)) for number, lowest, highest in page if lowest == highest)
            after = page[-1][0]

    def uncovered(self, audience: AuthorId, device: DeviceKey) -> tuple[Span, ...]:
        """Return the numbers up to the highest that no held dispatch accounts for, as `Feed.uncovered` does."""
        rows = self._database.query(
            "SELECT former + 1, number - 1 FROM"
            " (SELECT number, lag(number, 1, 0) OVER (ORDER BY number) AS former FROM feed_entry"
            " WHERE audience = ? AND device = ?)"
            " WHERE number - former > 1 ORDER BY number",
            (audience, device),
        )
        return tuple(starmap(Span, rows))

    def not_held(self, audience: AuthorId, device: DeviceKey) -> tuple[RecordId, ...]:
        """Return the listed records that are not here, in the order of their numbers."""
        rows = self._database.query(
            "SELECT record_id FROM feed_entry WHERE audience = ? AND device = ?"
            " AND NOT EXISTS (SELECT 1 FROM record WHERE id = record_id) ORDER BY number, record_id",
            (audience, device),
        )
        return tuple(dict.fromkeys(RecordId(record_id) for (record_id,) in rows))

    def forked_numbers(self, audience: AuthorId, device: DeviceKey) -> tuple[int, ...]:
        """Return the numbers that were given to two records."""
        rows = self._database.query(
            "SELECT number FROM feed_entry WHERE audience = ? AND device = ?"
            " GROUP BY number HAVING min(record_id) < max(record_id) ORDER BY number",
            (audience, device),
        )
        return tuple(number for (number,) in rows)

    def dispatches(self, audience: AuthorId, device: DeviceKey) -> tuple[RecordId, ...]:
        """Return the dispatches that make up one feed, in no order."""
        rows = self._database.query(
            "SELECT DISTINCT dispatch FROM feed_entry WHERE audience = ? AND device = ?", (audience, device)
        )
        return tuple(RecordId(dispatch) for (dispatch,) in rows)

    def naming_each(self, record_ids: Iterable[RecordId], *, audience: AuthorId) -> Iterator[FeedEntry]:
        """Yield every entry to *audience* that names one of many records, in no order."""
        rows = self._database.query_each(
            f"{_SELECT} WHERE record_id IN {EACH_ID} AND audience = ?", record_ids, (audience,)
        )
        return starmap(FeedEntry, rows)

    def last(self, audience: AuthorId, device: DeviceKey) -> FeedEntry | None:
        """Return the entry with the highest number of one feed; None when it has none."""
        row = self._database.one(
            f"{_SELECT} WHERE audience = ? AND device = ? ORDER BY number DESC LIMIT 1",
            (audience, device),
        )
        return None if row is None else FeedEntry(*row)

    def naming(self, record_id: RecordId) -> tuple[FeedEntry, ...]:
        """Return every entry that names one record: to whom it was sent, by which device."""
        rows = self._database.query(
            f"{_SELECT} WHERE record_id = ? ORDER BY audience, device, number, dispatch",
            (record_id,),
        )
        return tuple(FeedEntry(*row) for row in rows)

    def remove(self, audience: AuthorId, device: DeviceKey, *, dispatch: RecordId) -> None:
        """Forget what one dispatch of one feed said."""
        self._database.execute(
            "DELETE FROM feed_entry WHERE audience = ? AND device = ? AND dispatch = ?", (audience, device, dispatch)
        )

    def clear(self) -> None:
        """Forget everything, to derive it anew."""
        self._database.execute("DELETE FROM feed_entry")
