"""Identities with a life: the organisation and its desks, receiving keys that end, and what to mind about others."""

from fieldreport.services.cautions import Cautions
from fieldreport.services.clock import Clock
from fieldreport.services.contacts import Contacts
from fieldreport.services.custody_log import CustodyLog
from fieldreport.services.derive import Derivation
from fieldreport.services.organisation import Organisation
from fieldreport.services.receipts import Receipts
from fieldreport.services.receiving_keys import ReceivingKeys
from fieldreport.services.record_keeper import RecordKeeper
from fieldreport.services.trust_service import TrustService
from fieldreport.services.vaults import Unlocked


class Identities:
    """The use cases around them on one open vault."""

    def __init__(
        self, *, unlocked: Unlocked, clock: Clock, contacts: Contacts, receipts: Receipts, derivation: Derivation
    ) -> None:
        store, own = unlocked.store, unlocked.own
        keeper = RecordKeeper(store=store)
        trust = TrustService(store=store, keeper=keeper, own=own)
        custody = CustodyLog(store=store, clock=clock)
        self.cautions = Cautions(clock=clock, trust=trust, contacts=contacts, derivation=derivation)
        self.organisation = Organisation(
            store=store,
            own=own,
            clock=clock,
            keeper=keeper,
            trust=trust,
            contacts=contacts,
            derivation=derivation,
            custody=custody,
        )
        self.receiving_keys = ReceivingKeys(
            store=store, own=own, clock=clock, trust=trust, contacts=contacts, receipts=receipts, custody=custody
        )
