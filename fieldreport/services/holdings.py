"""What this vault holds of each record, exact enough to sign for."""

from collections.abc import Collection, Iterator
from itertools import islice

from fieldreport.domain.identifiers import AuthorId, DeviceKey, RecordId
from fieldreport.domain.receipt import Holding, holding_digest
from fieldreport.storage.evidence_files import EvidenceFiles
from fieldreport.storage.vault_store import VaultStore

_PER_PAGE = 500


class Holdings:
    """Reads records, leaves and files for many records at once."""

    def __init__(self, *, store: VaultStore) -> None:
        self._store = store

    def of(self, record_id: RecordId) -> Holding | None:
        """Tell what is held of one record; None if it is not here."""
        return self.of_each([record_id]).get(record_id)

    def of_feed(
        self, audience: AuthorId, device: DeviceKey, *, files: EvidenceFiles | None = None
    ) -> Iterator[tuple[int, Holding]]:
        """Yield what is held of a feed, number by number in order, a page in memory at a time; no forked numbers."""
        entries = self._store.feed_entries.numbered(audience, device)
        while page := list(islice(entries, _PER_PAGE)):
            held = self.of_each([record_id for _, record_id in page], files=files)
            yield from ((number, held[record_id]) for number, record_id in page if record_id in held)

    def of_each(
        self, record_ids: Collection[RecordId], *, files: EvidenceFiles | None = None
    ) -> dict[RecordId, Holding]:
        """Tell what is held of those of *record_ids* that are here.

        Evidence was hashed when it came; here it counts if its key is here and its file has its full length. A record
        that was cleared keeps the digest that it had, so that what we sent can still be compared; its evidence is gone.

        Args:
            record_ids: The records.
            files: Where the files must lie; by default in this vault. A backup has others.
        """
        folder = files or self._store.evidence_files
        incomplete = {
            record_id
            for record_id, name, size in self._store.named_evidence.files_of_each(record_ids)
            if name is None or not folder.has_full_size(name, size)
        }
        found = {
            record_id: Holding(record_id, holding_digest(record_id, digests), record_id not in incomplete)
            for record_id, digests in self._store.records.digests_of_each(record_ids)
        }
        for cleared in self._store.cleared.of_each(found):
            found[cleared.record_id] = Holding(cleared.record_id, cleared.holding, evidence_complete=False)
        return found
