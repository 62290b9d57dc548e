"""A device's Ed25519 key (RFC 8032): it signs records and bundles, nothing else."""

import secrets

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from fieldreport.errors import InvalidKey, SignatureInvalid

PUBLIC_KEY_SIZE = 32
SIGNATURE_SIZE = 64
SEED_SIZE = 32

_FIELD_PRIME = 2**255 - 19
_SMALL_ORDER_Y = frozenset(
    {
        0,
        1,
        _FIELD_PRIME - 1,
        # The y coordinates of the points of order 8 (RFC 7748's curve in its Edwards form).
        2707385501144840649318225287225658788936804267575313519463743609750303402022,
        55188659117513257062467267217118295137698188065244968500265048394206261417927,
    }
)


class SigningKey:
    """An Ed25519 private key. It does not hide itself from a debugger, and Python cannot wipe it from memory."""

    def __init__(self, seed: bytes) -> None:
        if len(seed) != SEED_SIZE:
            raise InvalidKey(what="signing seed")
        self._key = Ed25519PrivateKey.from_private_bytes(seed)
        self.seed = seed
        self.public = self._key.public_key().public_bytes_raw()

    @classmethod
    def generate(cls) -> "SigningKey":
        """Draw a new key from the operating system's random source."""
        return cls(secrets.token_bytes(SEED_SIZE))

    def sign(self, message: bytes) -> bytes:
        """Sign *message*: 64 bytes, deterministic (RFC 8032 section 5.1.6)."""
        return self._key.sign(message)

    def __repr__(self) -> str:
        return f"SigningKey({self.public.hex()[:8]}…)"


def check_public_key(public: bytes) -> None:
    """Raise InvalidKey if *public* is no 32 bytes, not reduced, or a point of small order.

    With a point of small order one signature fits many messages: its holder could sign without saying anything. That
    the bytes are a point of the curve at all is not looked at: otherwise no signature verifies with them.
    """
    if len(public) != PUBLIC_KEY_SIZE:
        raise InvalidKey(what="device key")
    y = int.from_bytes(public, "little") & ~(1 << 255)
    if y >= _FIELD_PRIME or y in _SMALL_ORDER_Y:
        raise InvalidKey(what="device key")


def verify(*, public: bytes, signature: bytes, message: bytes) -> None:
    """Raise SignatureInvalid unless *signature* is *public*'s signature of *message*.

    It proves who signed these bytes. Whether that key may speak for anybody is decided in ``domain``.
    """
    try:
        check_public_key(public)
    except InvalidKey:
        raise SignatureInvalid(reason="key") from None
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        raise SignatureInvalid(reason="does not verify") from None
