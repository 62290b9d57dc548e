"""What is known of second copies: backups that were read back, and other desks of the same office."""

from collections.abc import Collection
from pathlib import Path

from fieldreport.domain.feed import Feed, read_feed
from fieldreport.domain.identifiers import AuthorId, DeviceKey, RecordId
from fieldreport.domain.receipt import HoldingOf, ReceiptRange, delivered_numbers, read_receipt, receipt_ranges
from fieldreport.domain.record import Kind
from fieldreport.domain.trust import TrustView
from fieldreport.services.clock import Clock, second_stamp
from fieldreport.services.holdings import Holdings
from fieldreport.services.record_keeper import RecordKeeper
from fieldreport.storage.backups_table import BackupRow
from fieldreport.storage.evidence_files import EvidenceFiles
from fieldreport.storage.vault_store import VaultStore


class SecondCopies:
    """Remembers what each backup holds, and tells of which numbers of a feed there is a second copy."""

    def __init__(self, *, store: VaultStore, author: AuthorId) -> None:
        self._store = store
        self._author = author
        self._keeper = RecordKeeper(store=store)
        self._holdings = Holdings(store=store)

    def note_backup(self, path: Path, evidence: Path, *, clock: Clock) -> None:
        """Remember what a backup of this vault holds that was just made and read back; inside a transaction.

        Args:
            path: Where it lies.
            evidence: Its folder of files: one that is not there in full length is not in the backup.
            clock: Where the time comes from.
        """
        ranges: dict[DeviceKey, tuple[ReceiptRange, ...]] = {}
        for audience, device in self._store.feed_entries.feeds():
            if audience == self._author:
                feed = read_feed(self._keeper.dispatches(device, audience))
                ranges[device] = receipt_ranges(
                    feed, self._holdings.of_each(ids_of(feed), files=EvidenceFiles(evidence)).get
                )
        self._store.backups.put(
            BackupRow(
                path=path.absolute(),
                made_at=second_stamp(clock),
                last_arrival=self._store.records.last_arrival(),
                last_clearing=self._store.cleared.last(),
            ),
            ranges,
        )

    def numbers(self, device: DeviceKey, feed: Feed, holding_of: HoldingOf, trust: TrustView) -> frozenset[int]:
        """Return the numbers of the feed from *device* to us of which another place holds exactly what we do.

        Another desk is a device of our identity that never was this vault's own: after a restore from a backup the
        former device's receipts would tell of a copy that may be lost.
        """
        places = [self._store.backups.ranges(backup.path, device) for backup in self._store.backups.all()]
        revoked = trust.revoked_devices.keys()
        here = {own.device for own in self._store.own_devices.all()}
        for held in self._keeper.of_author(self._author, Kind.RECEIPT):
            receipt = read_receipt(held) if trust.speaks_for_its_author(held.record) else None
            if receipt is None or receipt.device != device or receipt.desk in here or receipt.desk in revoked:
                continue
            places.append(receipt.ranges)
        return frozenset().union(*(delivered_numbers(ranges, feed, holding_of) for ranges in places))


def ids_of(feed: Feed) -> Collection[RecordId]:
    """Return every record that a feed lists."""
    return {record_id for ids in feed.by_number.values() for record_id in ids}
