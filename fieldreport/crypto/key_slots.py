"""Key slots: the vault's key, wrapped once for each secret that may open it."""

import enum
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from fieldreport.crypto import base64url, canonical_json
from fieldreport.crypto.canonical_json import JsonValue
from fieldreport.crypto.derived_keys import VAULT_KEY_SIZE, check_vault_key
from fieldreport.crypto.passphrase_key import FLOOR, SALT_SIZE, KeyCost, check_new_cost, stretch
from fieldreport.errors import VaultDamaged

MAX_SLOTS = 8
"""Slots of one vault. Each one tried costs up to ten seconds on its own."""

RECOVERY_COST = FLOOR
"""A recovery code is 128 random bits: no cost makes those stronger, and an old laptop opens it faster."""

MAX_SEALED_SIZE = 24 << 10
"""Bytes of what is sealed for an office: 1.6 KiB for each of up to eight desks, and the code."""

_NONCE_SIZE = 12
_TAG_SIZE = 16
_WRAPPED_SIZE = _NONCE_SIZE + VAULT_KEY_SIZE + _TAG_SIZE
_KDF = "argon2id"
_SLOT_ID_SIZE = 8
_SLOT_ID = re.compile(r"[0-9a-f]{16}")
_VAULT_ID = re.compile(r"[0-9a-f]{32}")


class SlotKind(enum.StrEnum):
    """What kind of secret opens a slot."""

    PASSPHRASE = "passphrase"  # noqa: S105 - names a kind of secret, is none
    RECOVERY = "recovery"
    OFFICE = "office"
    """A code that nobody was shown: it lies beside the slot, sealed for an office that hands it over in need."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One way into a vault, as it stands in ``vault.json``: safe to show to anybody who lacks the secret."""

    kind: SlotKind
    id: str
    """16 hexadecimal digits, random: names the slot when one is replaced or removed."""
    vault: str
    """32 hexadecimal digits: the vault that the slot belongs to."""
    cost: KeyCost
    salt: bytes
    wrapped: bytes
    """Nonce, then the encrypted vault key with its tag."""
    sealed: bytes = b""
    """For the kind OFFICE alone: an age file for the office, with the code."""

    def to_json(self) -> dict[str, JsonValue]:
        """Spell the slot as a JSON object; sizes of memory in KiB, bytes in base64url."""
        return {**self._bound_fields(), "wrapped": base64url.encode(self.wrapped)}

    @classmethod
    def from_json(cls, untrusted: JsonValue) -> "Slot":
        """Read what `to_json` wrote, and nothing else.

        Its cost may still be absurd: `open_slot` refuses that before it runs, so that one planted slot does not hide
        the others.

        Raises:
            VaultDamaged: A field is missing, unknown, or not in its one form.
        """
        damaged = VaultDamaged(part="key slot")
        match untrusted:
            case {
                "kind": "passphrase" | "recovery" | "office" as kind,
                "id": str(slot_id),
                "vault": str(vault),
                "kdf": "argon2id",
                "m": int(memory),
                "t": int(passes),
                "p": int(lanes),
                "salt": str(salt_text),
                "wrapped": str(wrapped_text),
                **unknown,
            } if not unknown.keys() - {"sealed"} and not any(
                isinstance(number, bool) for number in (memory, passes, lanes)
            ):
                salt = base64url.decode(salt_text, error=lambda: damaged)
                wrapped = base64url.decode(wrapped_text, error=lambda: damaged)
                sealed = _sealed(kind, unknown, damaged)
            case _:
                raise damaged
        if not (_SLOT_ID.fullmatch(slot_id) and _VAULT_ID.fullmatch(vault)):
            raise damaged
        if len(salt) != SALT_SIZE or len(wrapped) != _WRAPPED_SIZE:
            raise damaged
        cost = KeyCost(memory_kib=memory, passes=passes, lanes=lanes)
        return cls(kind=SlotKind(kind), id=slot_id, vault=vault, cost=cost, salt=salt, wrapped=wrapped, sealed=sealed)

    def bound_data(self) -> bytes:
        """Spell everything but the wrapped key: authenticated with it, so that no field can be exchanged."""
        return canonical_json.encode(self._bound_fields())

    def _bound_fields(self) -> dict[str, JsonValue]:
        sealed: dict[str, JsonValue] = {"sealed": base64url.encode(self.sealed)} if self.sealed else {}
        return {
            **sealed,
            "kind": self.kind.value,
            "id": self.id,
            "vault": self.vault,
            "kdf": _KDF,
            "m": self.cost.memory_kib,
            "t": self.cost.passes,
            "p": self.cost.lanes,
            "salt": base64url.encode(self.salt),
        }


def make_slot(
    *, vault_id: str, kind: SlotKind, secret: str, vault_key: bytes, cost: KeyCost, sealed: bytes = b""
) -> Slot:
    """Wrap *vault_key* under *secret* with a new salt and nonce; takes as long as *cost* says.

    Args:
        vault_id: 32 hexadecimal digits.
        kind: What the secret is.
        secret: A passphrase, or a recovery code as `fingerprint_words.read_recovery_code` returns it.
        vault_key: 32 bytes.
        cost: From `passphrase_key.calibrate`; `RECOVERY_COST` for a recovery code.
        sealed: The secret as an age file, for the kind OFFICE.

    Raises:
        KeyCostRefused: The cost is below the floor or out of bounds.
    """
    assert _VAULT_ID.fullmatch(vault_id), "a vault's id is 32 hexadecimal digits"
    check_vault_key(vault_key)
    check_new_cost(cost)
    assert bool(sealed) is (kind is SlotKind.OFFICE), "an office's code lies beside its slot, and no other secret does"
    assert len(sealed) <= MAX_SEALED_SIZE, "an office has few desks"
    blank = Slot(
        kind=kind,
        id=secrets.token_hex(_SLOT_ID_SIZE),
        vault=vault_id,
        cost=cost,
        salt=secrets.token_bytes(SALT_SIZE),
        wrapped=b"",
        sealed=sealed,
    )
    nonce = secrets.token_bytes(_NONCE_SIZE)
    wrapped = _cipher(blank, secret).encrypt(nonce, vault_key, blank.bound_data())
    return replace(blank, wrapped=nonce + wrapped)


def open_slot(slot: Slot, *, secret: str) -> bytes | None:
    """Unwrap the vault key, or return None: the secret is another one, or the slot was altered (they look the same).

    Raises:
        KeyCostRefused: The slot's cost is out of bounds; nothing was run.
    """
    nonce, sealed = slot.wrapped[:_NONCE_SIZE], slot.wrapped[_NONCE_SIZE:]
    try:
        return _cipher(slot, secret).decrypt(nonce, sealed, slot.bound_data())
    except InvalidTag:
        return None


def _sealed(kind: str, fields: Mapping[object, object], damaged: VaultDamaged) -> bytes:
    if kind != SlotKind.OFFICE and not fields:
        return b""
    text = fields.get("sealed")
    if kind != SlotKind.OFFICE or not isinstance(text, str) or not text:
        raise damaged
    sealed = base64url.decode(text, error=lambda: damaged)
    if len(sealed) > MAX_SEALED_SIZE:
        raise damaged
    return sealed


def _cipher(slot: Slot, secret: str) -> ChaCha20Poly1305:
    return ChaCha20Poly1305(stretch(secret, salt=slot.salt, cost=slot.cost))
