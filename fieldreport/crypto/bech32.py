"""Bech32 (BIP 173, without its length limit): the spelling of age keys, where a typing error shows."""

import base64
import binascii

from fieldreport.errors import FieldReportError

_ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECKSUM_SIZE = 6

# Bech32 groups bits exactly as RFC 4648 base32 does and only names the groups differently.
_FROM_BASE32 = str.maketrans(_BASE32, _ALPHABET)
_TO_BASE32 = str.maketrans(_ALPHABET, _BASE32)


def encode(prefix: str, data: bytes) -> str:
    """Spell *data* after *prefix*; an upper-case prefix makes the whole text upper case, as age identities are."""
    body = base64.b32encode(data).decode("ascii").rstrip("=").translate(_FROM_BASE32)
    text = f"{prefix.lower()}1{body}{_checksum(prefix.lower(), body)}"
    return text.upper() if prefix.isupper() else text


def decode(untrusted_text: str, *, prefix: str, size: int, error: FieldReportError) -> bytes:
    """Return the *size* bytes spelled by *untrusted_text*, or raise *error*.

    Prefix, length, case, alphabet, unused bits and checksum all fail in one place: the result is encoded again and
    compared, so that a key has exactly one spelling.
    """
    body_size = -(-size * 8 // 5)
    # The length is looked at first: the checksum of a text of many megabytes would take minutes.
    if len(untrusted_text) != len(prefix) + 1 + body_size + _CHECKSUM_SIZE:
        raise error
    body = untrusted_text[len(prefix) + 1 : -_CHECKSUM_SIZE].lower().translate(_TO_BASE32)
    try:
        data = base64.b32decode(body + "=" * (-len(body) % 8), casefold=False)
    except (binascii.Error, ValueError):
        raise error from None
    if encode(prefix, data) != untrusted_text:
        raise error
    return data


def _checksum(prefix: str, body: str) -> str:
    values = [ord(letter) >> 5 for letter in prefix] + [0] + [ord(letter) & 31 for letter in prefix]
    values += [_ALPHABET.index(letter) for letter in body]
    remainder = _polymod(values + [0] * _CHECKSUM_SIZE) ^ 1
    return "".join(_ALPHABET[remainder >> shift & 31] for shift in range(25, -1, -5))


def _polymod(values: list[int]) -> int:
    remainder = 1
    for value in values:
        top = remainder >> 25
        remainder = (remainder & 0x1FFFFFF) << 5 ^ value
        for bit, term in enumerate(_GENERATOR):
            if top >> bit & 1:
                remainder ^= term
    return remainder
