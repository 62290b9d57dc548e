"""Rosters on their way in: a desk that the organisation no longer names goes on counting only with what was held."""

from fieldreport.domain.custody import CustodyEvent
from fieldreport.domain.identifiers import VAULT_CHAIN
from fieldreport.domain.record import HeldRecord, Kind
from fieldreport.services.clock import Clock, second_stamp
from fieldreport.services.custody_log import CustodyLog
from fieldreport.services.record_keeper import Kept, RecordKeeper
from fieldreport.services.trust_service import TrustService
from fieldreport.storage.trust_table import Decision, TrustDecision
from fieldreport.storage.vault_store import VaultStore


class Rosters:
    """Keeps records of identities; with a roster that comes into force it notes what this vault held when."""

    def __init__(
        self, *, store: VaultStore, clock: Clock, keeper: RecordKeeper, trust: TrustService, custody: CustodyLog
    ) -> None:
        self._store = store
        self._clock = clock
        self._keeper = keeper
        self._trust = trust
        self._custody = custody

    def keep(self, held: HeldRecord) -> Kept:
        """Keep a record like `RecordKeeper.keep`; inside a transaction."""
        if held.record.kind != Kind.ROSTER:
            return self._keeper.keep(held)
        author = held.record.author
        before = self._trust.serving(author)
        kept = self._keeper.keep(held)
        roster = self._trust.rosters(author).in_force
        # One that is older, contested or by another key changes nothing: nobody is removed on its word.
        if roster is None or roster.id != held.record.id:
            return kept
        own = {device.device for device in self._store.own_devices.all()}
        for device in sorted(before - self._trust.serving(author) - own):
            self._store.trust.append(
                TrustDecision(
                    author=author,
                    decision=Decision.DESK_REMOVED,
                    decided_at=second_stamp(self._clock),
                    device=device,
                    record_id=roster.id,
                ),
                held_before=self._store.records.ids_by_device(device),
            )
            self._custody.write(
                VAULT_CHAIN,
                CustodyEvent.DEVICE_REVOKED,
                {"author": author.hex(), "device": device.hex(), "roster": roster.id.hex()},
            )
        return kept
