"""The recovery key: made once, kept on paper elsewhere, and able to open what this vault sealed for others."""

import secrets
from dataclasses import dataclass, field, replace

from fieldreport.crypto.recipients import HybridIdentity, HybridRecipient
from fieldreport.domain.custody import CustodyEvent
from fieldreport.domain.identifiers import VAULT_CHAIN
from fieldreport.errors import InvalidInput, InvalidKey, WrongState
from fieldreport.services.custody_log import CustodyLog
from fieldreport.services.own_identity import OwnIdentity
from fieldreport.storage.vault_store import VaultStore

_IN_FORCE = "recovery.recipient"
_WAITING = "recovery.waiting"


@dataclass(frozen=True, slots=True)
class MadeRecoveryKey:
    """A recovery key as it is shown, once: nothing of *secret* stays in the vault."""

    secret: str = field(repr=False)
    """An age identity, ``AGE-SECRET-KEY-PQ-1…``: stock age opens bundles with it, too."""
    recipient: str


@dataclass(frozen=True, slots=True)
class RecoveryState:
    """What the vault knows of recovery keys, as age recipients; empty where there is none."""

    in_force: str
    """Everything that is sealed here is sealed to it too."""
    waiting: str
    """Was made, and nobody has said yet that it is kept: nothing is sealed to it."""


class RecoveryKeys:
    """The use cases around the key that never lies where the vault does.

    Of the key the vault holds the public half alone: with it one seals, and opens nothing.
    """

    def __init__(self, *, store: VaultStore, custody: CustodyLog) -> None:
        self._store = store
        self._custody = custody

    def state(self) -> RecoveryState:
        """Tell what is in force, and what waits to be kept."""
        settings = self._store.settings
        return RecoveryState(in_force=settings.get(_IN_FORCE) or "", waiting=settings.get(_WAITING) or "")

    def make(self) -> MadeRecoveryKey:
        """Make a key. It takes effect when `state_kept` hears that it is kept; a former one is in force till then."""
        identity = HybridIdentity.generate()
        with self._store.database.transaction():
            self._store.settings.put(_WAITING, identity.recipient.text)
        return MadeRecoveryKey(secret=identity.text, recipient=identity.recipient.text)

    def state_kept(self, untrusted_secret: str) -> str:
        """Take the key that was made last into force, once it was read off where it is kept; returns its recipient.

        Only the key itself shows that it was written down without a mistake. It is compared and forgotten.

        Raises:
            WrongState: No key waits.
            InvalidKey: This is no recovery key: a letter is wrong or missing.
            InvalidInput: It is another one.
        """
        waiting = self.state().waiting
        if not waiting:
            raise WrongState(what="recovery key", state="not made, or in force already", wanted="newly made")
        recipient = read_recovery_key(untrusted_secret).recipient.text
        if not secrets.compare_digest(recipient, waiting):
            raise InvalidInput(what="recovery key", reason="it is not the one that was made last")
        self._put_in_force(recipient)
        return recipient

    def adopt(self, untrusted_recipient: str) -> str:
        """Seal to a recovery key that was made elsewhere, as by the organisation; returns its recipient.

        Whoever has that key reads everything that is sealed here from now on.

        Raises InvalidKey.
        """
        try:
            recipient = HybridRecipient.parse("".join(untrusted_recipient.split())).text
        except InvalidKey:
            raise InvalidKey(what="recipient of a recovery key") from None
        self._put_in_force(recipient)
        return recipient

    def remove(self) -> None:
        """Seal to no recovery key any more; what was sealed to one stays readable with it. Raises WrongState."""
        if not any((self.state().in_force, self.state().waiting)):
            raise WrongState(what="recovery key", state="not there", wanted="there")
        with self._store.database.transaction():
            self._store.settings.remove(_IN_FORCE)
            self._store.settings.remove(_WAITING)
            self._custody.write(VAULT_CHAIN, CustodyEvent.RECOVERY_KEY_SET, {"state": "none"})

    def recipient(self) -> HybridRecipient | None:
        """Return whom everything is sealed to beside its audience; None while there is no recovery key in force."""
        stated = self.state().in_force
        return HybridRecipient.parse(stated) if stated else None

    def joined_to(self, recipients: tuple[HybridRecipient, ...]) -> tuple[HybridRecipient, ...]:
        """Add the recovery key to those that can open a file."""
        recipient = self.recipient()
        return recipients if recipient is None or recipient in recipients else (*recipients, recipient)

    def _put_in_force(self, recipient: str) -> None:
        with self._store.database.transaction():
            self._store.settings.put(_IN_FORCE, recipient)
            self._store.settings.remove(_WAITING)
            self._custody.write(VAULT_CHAIN, CustodyEvent.RECOVERY_KEY_SET, {"state": "in force"})


def read_recovery_key(untrusted_secret: str) -> HybridIdentity:
    """Read a key as a person types it off paper: with spaces, in small letters or capitals. Raises InvalidKey."""
    try:
        return HybridIdentity.parse("".join(untrusted_secret.split()).upper())
    except InvalidKey:
        raise InvalidKey(what="recovery key") from None


def joined_by_recovery_key(own: OwnIdentity, untrusted_secret: str) -> OwnIdentity:
    """Let a recovery key open bundles beside this vault's own keys, for as long as it is open. Raises InvalidKey."""
    return replace(own, receiving=(*own.receiving, read_recovery_key(untrusted_secret)))
