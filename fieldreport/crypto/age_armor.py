"""Age files as text: base64 between two lines, for channels that carry nothing else."""

import base64
import binascii

from fieldreport.errors import ArmorInvalid, LimitExceeded

MAX_ARMORED_SIZE = 64 * 1024 * 1024
"""Bytes of armored text that are read: it is held in memory about four times over. Larger files travel as files."""

_BEGIN = b"-----BEGIN AGE ENCRYPTED FILE-----\n"
_END = b"-----END AGE ENCRYPTED FILE-----"
_WHITE_SPACE = b" \t\r\n\v\f"
_COLUMNS = 64


def read_armor(untrusted_text: bytes) -> bytes:
    """Return the age file within *untrusted_text*, which may end its lines in CRLF and have white space around it.

    The result is spelled again and compared, so that text has one meaning and a file one armored form.

    Raises:
        ArmorInvalid: The text breaks the format.
        LimitExceeded: It is larger than MAX_ARMORED_SIZE.
    """
    if len(untrusted_text) > MAX_ARMORED_SIZE:
        raise LimitExceeded(which="armored text")
    text = untrusted_text.strip(_WHITE_SPACE).replace(b"\r\n", b"\n")
    if not text.startswith(_BEGIN):
        raise ArmorInvalid(reason="begin line")
    if not text.endswith(b"\n" + _END):
        raise ArmorInvalid(reason="end line")
    body = text[len(_BEGIN) : -len(_END)]
    try:
        data = base64.b64decode(body)
    except binascii.Error:
        raise ArmorInvalid(reason="base64") from None
    if _spell(data) != body:
        raise ArmorInvalid(reason="not canonical")
    return data


def _spell(data: bytes) -> bytes:
    text = base64.b64encode(data)
    return b"".join(text[start : start + _COLUMNS] + b"\n" for start in range(0, len(text), _COLUMNS))
