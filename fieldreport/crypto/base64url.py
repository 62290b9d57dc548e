"""Base64url without padding, where every byte string has exactly one spelling (RFC 4648 section 5)."""

import binascii
from collections.abc import Callable

from fieldreport.errors import FieldReportError

_TO_URL = bytes.maketrans(b"+/", b"-_")
_FROM_URL = bytes.maketrans(b"-_", b"+/")


def encode(data: bytes) -> str:
    """Spell *data* in base64url without padding."""
    return binascii.b2a_base64(data, newline=False).rstrip(b"=").translate(_TO_URL).decode("ascii")


def decode(text: str, *, error: Callable[[], FieldReportError]) -> bytes:
    """Read base64url, or raise what *error* makes.

    The result is encoded again and compared: a lax reader drops unused bits and foreign characters, and then one
    signed object has many spellings, hence many ids.
    """
    try:
        data = decode_matched(text)
    except ValueError:
        raise error() from None
    if encode(data) != text:
        raise error()
    return data


def decode_matched(text: str) -> bytes:
    """Read base64url that a pattern has matched which allows one spelling only, so that nothing is left to compare."""
    return binascii.a2b_base64(text.encode("ascii").translate(_FROM_URL) + b"=" * (-len(text) % 4))
