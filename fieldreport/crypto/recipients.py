"""The two kinds of age key: the hybrid post-quantum one that we use, and X25519 for exchange with other programs."""

import hashlib
import secrets
from dataclasses import dataclass
from typing import ClassVar, Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes, hpke
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from fieldreport.crypto import bech32
from fieldreport.crypto.age_header import FILE_KEY_SIZE, Stanza, decode_base64, encode_base64
from fieldreport.errors import HeaderInvalid, InvalidKey

SEED_SIZE = 32
_WRAPPED_SIZE = FILE_KEY_SIZE + 16
_X25519_SIZE = 32
_MLKEM_PUBLIC_SIZE = 1184
_HYBRID_PUBLIC_SIZE = _MLKEM_PUBLIC_SIZE + _X25519_SIZE
_HYBRID_SHARE_SIZE = 1088 + _X25519_SIZE

_HYBRID_KIND = b"mlkem768x25519"
_HYBRID_INFO = b"age-encryption.org/mlkem768x25519"
_HYBRID_SUITE = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)

_X25519_KIND = b"X25519"
_X25519_INFO = b"age-encryption.org/v1/X25519"
# One nonce for ever is safe here, for no key is used twice: a fresh share goes into each (age-encryption.org/v1).
_ZERO_NONCE = bytes(12)


class Recipient(Protocol):
    """Somebody who can be written to."""

    @property
    def post_quantum(self) -> bool:
        """Whether a quantum computer would not help to open it."""

    def wrap(self, file_key: bytes) -> Stanza:
        """Wrap *file_key* so that only this recipient can unwrap it."""


class Identity(Protocol):
    """A secret that opens what was written to its recipient."""

    def unwrap(self, untrusted_stanza: Stanza) -> bytes | None:
        """Return the file key, or None if the stanza is not for this identity; raise HeaderInvalid if malformed.

        A damaged stanza cannot be told from somebody else's: both give None.
        """


@dataclass(frozen=True, slots=True)
class HybridRecipient:
    """The public half of a HybridIdentity: ML-KEM-768 and X25519 together; both must fall before a file does."""

    post_quantum: ClassVar[bool] = True
    public: bytes
    """1184 bytes of ML-KEM-768, then 32 of X25519."""

    def __post_init__(self) -> None:
        if len(self.public) != _HYBRID_PUBLIC_SIZE:
            raise InvalidKey(what="hybrid recipient")
        try:
            MLKEM768PublicKey.from_public_bytes(self.public[:_MLKEM_PUBLIC_SIZE])
            _refuse_low_order(self.public[_MLKEM_PUBLIC_SIZE:])
        except ValueError:
            raise InvalidKey(what="hybrid recipient") from None

    @classmethod
    def parse(cls, untrusted_text: str) -> "HybridRecipient":
        """Read ``age1pq1…`` (1,959 characters), or raise InvalidKey."""
        error = InvalidKey(what="hybrid recipient")
        return cls(bech32.decode(untrusted_text, prefix="age1pq", size=_HYBRID_PUBLIC_SIZE, error=error))

    @property
    def text(self) -> str:
        """The recipient as people pass it on."""
        return bech32.encode("age1pq", self.public)

    def wrap(self, file_key: bytes) -> Stanza:
        """Wrap *file_key* by HPKE in its base mode (RFC 9180), with fresh randomness each time."""
        key = hpke.MLKEM768X25519PublicKey(
            MLKEM768PublicKey.from_public_bytes(self.public[:_MLKEM_PUBLIC_SIZE]),
            X25519PublicKey.from_public_bytes(self.public[_MLKEM_PUBLIC_SIZE:]),
        )
        sealed = _HYBRID_SUITE.encrypt(file_key, key, info=_HYBRID_INFO)
        share, body = sealed[:_HYBRID_SHARE_SIZE], sealed[_HYBRID_SHARE_SIZE:]
        return Stanza(kind=_HYBRID_KIND, arguments=(encode_base64(share),), body=body)

    def __repr__(self) -> str:
        return f"HybridRecipient({self.public.hex()[:8]}…)"


class HybridIdentity:
    """A post-quantum age identity. Python cannot wipe it from memory."""

    def __init__(self, seed: bytes) -> None:
        if len(seed) != SEED_SIZE:
            raise InvalidKey(what="hybrid identity")
        expanded = hashlib.shake_256(seed).digest(64 + _X25519_SIZE)
        mlkem = MLKEM768PrivateKey.from_seed_bytes(expanded[:64])
        self._x25519 = X25519PrivateKey.from_private_bytes(expanded[64:])
        self._key = hpke.MLKEM768X25519PrivateKey(mlkem, self._x25519)
        self.seed = seed
        self.recipient = HybridRecipient(
            mlkem.public_key().public_bytes_raw() + self._x25519.public_key().public_bytes_raw()
        )

    @classmethod
    def generate(cls) -> "HybridIdentity":
        """Draw a new identity from the operating system's random source."""
        return cls(secrets.token_bytes(SEED_SIZE))

    @classmethod
    def parse(cls, untrusted_text: str) -> "HybridIdentity":
        """Read ``AGE-SECRET-KEY-PQ-1…``, or raise InvalidKey."""
        error = InvalidKey(what="hybrid identity")
        return cls(bech32.decode(untrusted_text, prefix="AGE-SECRET-KEY-PQ-", size=SEED_SIZE, error=error))

    @property
    def text(self) -> str:
        """The identity as stock age reads it. Whoever sees it reads everything."""
        return bech32.encode("AGE-SECRET-KEY-PQ-", self.seed)

    def unwrap(self, untrusted_stanza: Stanza) -> bytes | None:
        """Return the file key, None, or raise HeaderInvalid; see Identity."""
        if untrusted_stanza.kind != _HYBRID_KIND:
            return None
        share = _only_argument(untrusted_stanza, size=_HYBRID_SHARE_SIZE)
        self._refuse_zero_secret(share[-_X25519_SIZE:])
        try:
            return _HYBRID_SUITE.decrypt(share + untrusted_stanza.body, self._key, info=_HYBRID_INFO)
        except InvalidTag:
            return None

    def _refuse_zero_secret(self, share: bytes) -> None:
        # HPKE would refuse it too, but as if the stanza were somebody else's.
        try:
            self._x25519.exchange(X25519PublicKey.from_public_bytes(share))
        except ValueError:
            raise HeaderInvalid(reason="low order share") from None

    def __repr__(self) -> str:
        return f"HybridIdentity(of {self.recipient!r})"


@dataclass(frozen=True, slots=True)
class X25519Recipient:
    """The public half of an X25519Identity, as every age program knows it. The product itself writes to none."""

    post_quantum: ClassVar[bool] = False
    public: bytes
    """32 bytes (RFC 7748)."""

    def __post_init__(self) -> None:
        if len(self.public) != _X25519_SIZE:
            raise InvalidKey(what="x25519 recipient")
        try:
            _refuse_low_order(self.public)
        except ValueError:
            raise InvalidKey(what="x25519 recipient") from None

    @classmethod
    def parse(cls, untrusted_text: str) -> "X25519Recipient":
        """Read ``age1…`` (62 characters), or raise InvalidKey."""
        error = InvalidKey(what="x25519 recipient")
        return cls(bech32.decode(untrusted_text, prefix="age", size=_X25519_SIZE, error=error))

    @property
    def text(self) -> str:
        """The recipient as people pass it on."""
        return bech32.encode("age", self.public)

    def wrap(self, file_key: bytes) -> Stanza:
        """Wrap *file_key* under a fresh Diffie-Hellman share (age-encryption.org/v1, X25519 recipient stanza)."""
        ephemeral = X25519PrivateKey.generate()
        share = ephemeral.public_key().public_bytes_raw()
        secret = ephemeral.exchange(X25519PublicKey.from_public_bytes(self.public))
        body = _x25519_aead(secret, share, self.public).encrypt(_ZERO_NONCE, file_key, None)
        return Stanza(kind=_X25519_KIND, arguments=(encode_base64(share),), body=body)


class X25519Identity:
    """A classical age identity. Python cannot wipe it from memory."""

    def __init__(self, seed: bytes) -> None:
        if len(seed) != SEED_SIZE:
            raise InvalidKey(what="x25519 identity")
        self._key = X25519PrivateKey.from_private_bytes(seed)
        self.seed = seed
        self.recipient = X25519Recipient(self._key.public_key().public_bytes_raw())

    @classmethod
    def generate(cls) -> "X25519Identity":
        """Draw a new identity from the operating system's random source."""
        return cls(secrets.token_bytes(SEED_SIZE))

    @classmethod
    def parse(cls, untrusted_text: str) -> "X25519Identity":
        """Read ``AGE-SECRET-KEY-1…``, or raise InvalidKey."""
        error = InvalidKey(what="x25519 identity")
        return cls(bech32.decode(untrusted_text, prefix="AGE-SECRET-KEY-", size=SEED_SIZE, error=error))

    @property
    def text(self) -> str:
        """The identity as stock age reads it. Whoever sees it reads everything."""
        return bech32.encode("AGE-SECRET-KEY-", self.seed)

    def unwrap(self, untrusted_stanza: Stanza) -> bytes | None:
        """Return the file key, None, or raise HeaderInvalid; see Identity."""
        if untrusted_stanza.kind != _X25519_KIND:
            return None
        share = _only_argument(untrusted_stanza, size=_X25519_SIZE)
        try:
            secret = self._key.exchange(X25519PublicKey.from_public_bytes(share))
        except ValueError:
            raise HeaderInvalid(reason="low order share") from None
        try:
            return _x25519_aead(secret, share, self.recipient.public).decrypt(_ZERO_NONCE, untrusted_stanza.body, None)
        except InvalidTag:
            return None

    def __repr__(self) -> str:
        return f"X25519Identity(of {self.recipient!r})"


def _only_argument(untrusted_stanza: Stanza, *, size: int) -> bytes:
    if len(untrusted_stanza.arguments) != 1:
        raise HeaderInvalid(reason="number of stanza arguments")
    share = decode_base64(untrusted_stanza.arguments[0], what="share")
    if len(share) != size:
        raise HeaderInvalid(reason="share size")
    # Checked before decryption: a longer text could be made to open under two keys, and so tell which one was used.
    if len(untrusted_stanza.body) != _WRAPPED_SIZE:
        raise HeaderInvalid(reason="stanza body size")
    return share


def _refuse_low_order(public: bytes) -> None:
    """Raise ValueError for a point with which every secret is the same, hence known to everybody."""
    X25519PrivateKey.generate().exchange(X25519PublicKey.from_public_bytes(public))


def _x25519_aead(secret: bytes, share: bytes, public: bytes) -> ChaCha20Poly1305:
    kdf = HKDF(algorithm=hashes.SHA256(), length=32, salt=share + public, info=_X25519_INFO)
    return ChaCha20Poly1305(kdf.derive(secret))
