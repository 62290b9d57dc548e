"""What is known of second copies: backups that were read back, and other desks of the same office."""

from collections.abc import Sequence
from pathlib import Path

from fieldreport.domain.identifiers import AuthorId, DeviceKey
from fieldreport.domain.receipt import RangeSum, ReceiptRange, read_receipt, receipt_slot
from fieldreport.domain.record import Kind
from fieldreport.domain.trust import TrustView
from fieldreport.services.clock import Clock, second_stamp
from fieldreport.services.holdings import Holdings
from fieldreport.storage.backups_table import BackupRow
from fieldreport.storage.evidence_files import EvidenceFiles
from fieldreport.storage.vault_store import VaultStore


class SecondCopies:
    """Remembers what each backup holds, and tells what other places say they hold."""

    def __init__(self, *, store: VaultStore, author: AuthorId) -> None:
        self._store = store
        self._author = author
        self._holdings = Holdings(store=store)

    def note_backup(self, path: Path, evidence: Path, *, clock: Clock) -> None:
        """Remember what a backup of this vault holds that was just made and read back; inside a transaction.

        Args:
            path: Where it lies.
            evidence: Its folder of files: one that is not there in full length is not in the backup.
            clock: Where the time comes from.
        """
        ranges: dict[DeviceKey, tuple[ReceiptRange, ...]] = {}
        files = EvidenceFiles(evidence)
        for audience, device in self._store.feed_entries.feeds():
            if audience == self._author:
                total = RangeSum()
                for number, holding in self._holdings.of_feed(audience, device, files=files):
                    if holding.evidence_complete:
                        total.add(number, holding.digest)
                ranges[device] = total.ranges()
        self._store.backups.put(
            BackupRow(
                path=path.absolute(),
                made_at=second_stamp(clock),
                last_arrival=self._store.records.last_arrival(),
                last_clearing=self._store.cleared.last(),
            ),
            ranges,
        )

    def claims(self, device: DeviceKey, trust: TrustView) -> list[Sequence[ReceiptRange]]:
        """Return what each other place says it holds of the feed from *device* to us.

        Another desk is a device of our identity that never was this vault's own: after a restore from a backup the
        former device's receipts would tell of a copy that may be lost.
        """
        claims: list[Sequence[ReceiptRange]] = [
            self._store.backups.ranges(backup.path, device) for backup in self._store.backups.all()
        ]
        here = {own.device for own in self._store.own_devices.all()}
        for stored in self._store.records.by_kind(Kind.RECEIPT.value, slot=receipt_slot(device)):
            if stored.author != self._author or stored.device in here or stored.device in trust.revoked_devices:
                continue
            receipt = read_receipt(stored.held()) if trust.is_authentic(stored) else None
            if receipt is not None:
                claims.append(receipt.ranges)
        return claims
