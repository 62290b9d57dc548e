"""Receiving keys with a life: a new one each quarter, and the old one destroyed once nothing can come to it."""

import datetime as dt
import enum
from collections.abc import Iterator
from dataclasses import dataclass

from fieldreport.domain.custody import CustodyEvent
from fieldreport.domain.devices import Standing
from fieldreport.domain.identifiers import VAULT_CHAIN, AuthorId, DeviceKey
from fieldreport.domain.trust import Trust
from fieldreport.errors import KeyAwaited, NotFound, WrongState
from fieldreport.services.clock import Clock
from fieldreport.services.contacts import Contacts
from fieldreport.services.custody_log import CustodyLog
from fieldreport.services.incoming import bundles_set_aside
from fieldreport.services.new_device import introduce_receiving_key
from fieldreport.services.own_identity import OwnIdentity
from fieldreport.services.receipts import Receipts
from fieldreport.services.trust_service import TrustService
from fieldreport.storage.vault_store import VaultStore


class Reason(enum.StrEnum):
    """Why an old key is still needed."""

    NOT_HEARD = "has not sealed anything to a newer key yet"
    MISSING = "sent something that is not here yet"
    SET_ASIDE = "a bundle waits unopened in the inbox"


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody from whom something sealed to an old key may still come."""

    who: str
    author: AuthorId | None
    reason: Reason


@dataclass(frozen=True, slots=True)
class KeyState:
    """One of our receiving keys. *waiting* is empty for the one in use, which nobody may destroy."""

    no: int
    recipient: str
    since: str
    in_use: bool
    is_destroyed: bool
    expires: str
    waiting: tuple[Waiting, ...]

    @property
    def may_go(self) -> bool:
        """Tell whether it can be destroyed without anything being lost."""
        return not (self.in_use or self.is_destroyed or self.waiting)


class ReceivingKeys:
    """The use cases around the keys to which others seal for us. After `renew` the vault must be opened anew."""

    def __init__(
        self,
        *,
        store: VaultStore,
        own: OwnIdentity,
        clock: Clock,
        trust: TrustService,
        contacts: Contacts,
        receipts: Receipts,
        custody: CustodyLog,
    ) -> None:
        self._store = store
        self._own = own
        self._clock = clock
        self._trust = trust
        self._contacts = contacts
        self._receipts = receipts
        self._custody = custody

    def renew(self, *, expires: str) -> None:
        """Draw a new receiving key and announce it in a new card of this device; the vault must be opened anew.

        The old one stays until `destroy`. Raises InvalidInput for no day.
        """
        with self._store.database.transaction():
            introduce_receiving_key(
                self._store,
                self._own.signing_key,
                author=self._own.author,
                name=self._own.name,
                role=self._own.role,
                clock=self._clock,
                parents=(self._contacts.own_card().records[0].record.id,),
                expires=expires,
            )
            self._custody.write(VAULT_CHAIN, CustodyEvent.RECEIVING_KEY_RENEWED, {})

    def all(self) -> list[KeyState]:
        """Return our keys, the newest first, each old one with those from whom something to it may still come."""
        keys = self._store.receiving_keys.all()
        in_use = keys[0].no
        expires = self._contacts.own_card().expires
        return [
            KeyState(
                no=key.no,
                recipient=key.recipient,
                since=key.since,
                in_use=key.no == in_use,
                is_destroyed=key.seed is None,
                expires=expires if key.no == in_use else "",
                waiting=() if key.no == in_use or key.seed is None else tuple(self._waiting(key.no)),
            )
            for key in keys
        ]

    def destroy(self, number: int) -> None:
        """Destroy one old key. Backups that were made before still hold it.

        Raises:
            NotFound: There is no key of that number.
            WrongState: It is the one in use, or was destroyed before.
            KeyAwaited: Something sealed to it may still be on its way; nothing was destroyed.
        """
        key = next((one for one in self.all() if one.no == number), None)
        if key is None:
            raise NotFound(what="receiving key", name=str(number))
        if key.in_use or key.is_destroyed:
            raise WrongState(what="key", state="in use" if key.in_use else "destroyed", wanted="an old one")
        if key.waiting:
            raise KeyAwaited(who=", ".join(dict.fromkeys(one.who for one in key.waiting)))
        with self._store.database.transaction():
            self._store.receiving_keys.destroy(number)
            self._custody.write(VAULT_CHAIN, CustodyEvent.RECEIVING_KEY_DESTROYED, {"key": number})

    def day_after(self, days: int) -> str:
        """Return the day so many days from now, for what shall be renewed by then."""
        return (self._clock().date() + dt.timedelta(days=days)).isoformat()

    def _waiting(self, number: int) -> Iterator[Waiting]:
        heard = self._store.receiving_keys.newest_sealed_to()
        for contact in self._contacts.all():
            if contact.trust is Trust.VERIFIED:
                devices = self._trust.devices(contact.author, first_key=contact.first_key)
                standings = {device.key: device.standing for device in devices}
                yield from self._waiting_for(contact.name, contact.author, standings, heard, number)
        own_devices = {device.device for device in self._store.own_devices.all()}
        revoked = self._trust.view().revoked_devices
        for desk in sorted(self._trust.serving(self._own.author) - own_devices - revoked.keys()):
            standings = {desk: Standing.CURRENT}
            yield from self._waiting_for(f"desk {desk.hex()[:8]}", self._own.author, standings, heard, number)
        if bundles_set_aside(self._store):
            yield Waiting(who="an unverified sender", author=None, reason=Reason.SET_ASIDE)

    def _waiting_for(
        self,
        who: str,
        author: AuthorId,
        standings: dict[DeviceKey, Standing],
        heard: dict[DeviceKey, int],
        number: int,
    ) -> Iterator[Waiting]:
        feeds = {device for device in self._receipts.feeds_from(author) if device in standings}
        writing = {device for device, standing in standings.items() if standing is Standing.CURRENT}
        # Who never wrote may have our old card; of who did, each device that still writes must have the new one.
        silent = [device for device in writing & (feeds | heard.keys()) if heard.get(device, 0) <= number]
        if silent or not any(heard.get(device, 0) > number for device in writing):
            yield Waiting(who=who, author=author, reason=Reason.NOT_HEARD)
        if any(self._receipts.review(device).wanted for device in feeds if standings[device] is not Standing.REVOKED):
            yield Waiting(who=who, author=author, reason=Reason.MISSING)
