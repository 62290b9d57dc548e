"""Base64url without padding, where every byte string has exactly one spelling (RFC 4648 section 5)."""

import binascii
from collections.abc import Callable

from fieldreport.errors import FieldReportError

_TO_URL = bytes.maketrans(b"+/", b"-_")
# What is no base64url becomes what no encoder writes.
_FROM_URL = bytes.maketrans(b"-_+/=", b"+/???")


def encode(data: bytes) -> str:
    """Spell *data* in base64url without padding."""
    return binascii.b2a_base64(data, newline=False).rstrip(b"=").translate(_TO_URL).decode("ascii")


def decode(text: str, *, error: Callable[[], FieldReportError]) -> bytes:
    """Read base64url, or raise what *error* makes.

    The result is encoded again and compared: a lax reader drops unused bits and foreign characters, and then one
    signed object has many spellings, hence many ids.
    """
    try:
        padded = _padded(text)
        data = binascii.a2b_base64(padded)
    except ValueError:
        raise error() from None
    if binascii.b2a_base64(data, newline=False) != padded:
        raise error()
    return data


def decode_matched(text: str) -> bytes:
    """Read base64url that a pattern has matched which allows one spelling only, so that nothing is left to compare."""
    return binascii.a2b_base64(_padded(text))


def _padded(text: str) -> bytes:
    """Spell base64url as the base64 that Python reads."""
    return text.encode("ascii").translate(_FROM_URL) + b"=" * (-len(text) % 4)
