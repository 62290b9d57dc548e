"""Age files under a passphrase: read only, for conformance tests; the product writes and tries none."""

import re

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from fieldreport.crypto.age_header import FILE_KEY_SIZE, Stanza, decode_base64
from fieldreport.errors import HeaderInvalid

_KIND = b"scrypt"
_LABEL = b"age-encryption.org/v1/scrypt"
_SALT_SIZE = 16
_WRAPPED_SIZE = FILE_KEY_SIZE + 16
_ARGUMENT_COUNT = 2
_WORK_FACTOR = re.compile(rb"[1-9][0-9]?")


class PassphraseIdentity:
    """Opens a scrypt stanza (age-encryption.org/v1, scrypt recipient stanza)."""

    def __init__(self, passphrase: str, *, max_work_factor: int) -> None:
        """Take the passphrase and the highest work factor that is followed.

        Args:
            passphrase: Used as it is, in UTF-8.
            max_work_factor: The writer of a file chooses what opening it costs: 2**n KiB of memory and about as many
                microseconds times four. 18 takes a second, 22 takes 4 GiB.
        """
        self._passphrase = passphrase.encode()
        self._max_work_factor = max_work_factor

    def unwrap(self, untrusted_stanza: Stanza) -> bytes | None:
        """Return the file key, None if the passphrase is another, or raise HeaderInvalid."""
        if untrusted_stanza.kind != _KIND:
            return None
        if len(untrusted_stanza.arguments) != _ARGUMENT_COUNT:
            raise HeaderInvalid(reason="number of stanza arguments")
        salt = decode_base64(untrusted_stanza.arguments[0], what="salt")
        if len(salt) != _SALT_SIZE:
            raise HeaderInvalid(reason="salt size")
        if _WORK_FACTOR.fullmatch(untrusted_stanza.arguments[1]) is None:
            raise HeaderInvalid(reason="work factor")
        work_factor = int(untrusted_stanza.arguments[1])
        if work_factor > self._max_work_factor:
            raise HeaderInvalid(reason="work factor too high")
        if len(untrusted_stanza.body) != _WRAPPED_SIZE:
            raise HeaderInvalid(reason="stanza body size")
        key = Scrypt(salt=_LABEL + salt, length=32, n=2**work_factor, r=8, p=1).derive(self._passphrase)
        try:
            # The key is of this salt alone, so one nonce for ever is safe.
            return ChaCha20Poly1305(key).decrypt(bytes(12), untrusted_stanza.body, None)
        except InvalidTag:
            return None
