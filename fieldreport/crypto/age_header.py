"""The header of an age file: who can open it, sealed by a MAC (age-encryption.org/v1)."""

import base64
import binascii
import hmac
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from fieldreport.errors import HeaderInvalid, HeaderMacInvalid, LimitExceeded, NotAnAgeFile

FILE_KEY_SIZE = 16
"""Bytes of the key that every stanza wraps and from which all else is derived."""

_VERSION_LINE = b"age-encryption.org/v1\n"
_STANZA_START = b"-> "
_MAC_START = b"---"
_COLUMNS = 64
_ARGUMENT = re.compile(rb"[\x21-\x7e]+")
_MAC_LINE = re.compile(rb"--- ([A-Za-z0-9+/]{43})\n")
_PASSPHRASE_KIND = b"scrypt"


@dataclass(frozen=True, slots=True)
class HeaderLimits:
    """How much header a reader follows before it knows anything about who wrote it."""

    header_size: int = 256 * 1024
    """Bytes of the whole header. Held in memory; 64 hybrid stanzas are 100 KiB."""
    stanzas: int = 64
    """Stanzas of any kind. Each hybrid one costs 0.2 ms for every identity tried."""
    body_size: int = 64 * 1024
    """Bytes of one stanza's body, decoded. Ours have 32; other kinds may carry more."""


DEFAULT_LIMITS = HeaderLimits()


class LineSource(Protocol):
    """A binary source that reads by line; a BytesIO, a buffered file, or anything like them."""

    def readline(self, size: int, /) -> bytes:
        """Return bytes up to and including the next newline, at most *size*."""


@dataclass(frozen=True, slots=True)
class Stanza:
    """The file key wrapped for one recipient."""

    kind: bytes
    """First argument: which kind of recipient it is for."""
    arguments: tuple[bytes, ...]
    """The others, printable ASCII without spaces."""
    body: bytes

    def encode(self) -> bytes:
        """Spell the stanza in the one way the format has; a line shorter than 64 columns, if need be empty, ends it."""
        text = encode_base64(self.body)
        lines = [text[start : start + _COLUMNS] for start in range(0, len(text) + 1, _COLUMNS)]
        return b"\n".join([b" ".join([b"->", self.kind, *self.arguments]), *lines, b""])


@dataclass(frozen=True, slots=True)
class Header:
    """A header that follows the format; nothing in it is authentic before `verify` has passed."""

    stanzas: tuple[Stanza, ...]
    covered: bytes
    """The bytes under the MAC: everything up to and including ``---``."""
    mac: bytes
    size: int
    """Bytes from the version line to the end of the MAC line."""

    def verify(self, file_key: bytes) -> None:
        """Raise HeaderMacInvalid unless the holder of *file_key* made exactly this header.

        It proves that the recipients are whom the writer chose, not who the writer was.
        """
        if not hmac.compare_digest(_mac(file_key, self.covered), self.mac):
            raise HeaderMacInvalid


def encode_header(stanzas: Sequence[Stanza], *, file_key: bytes) -> bytes:
    """Return the bytes of a header with these stanzas and its MAC."""
    covered = _VERSION_LINE + b"".join(stanza.encode() for stanza in stanzas) + _MAC_START
    return covered + b" " + encode_base64(_mac(file_key, covered)) + b"\n"


def parse_header(untrusted_source: LineSource, *, limits: HeaderLimits = DEFAULT_LIMITS) -> Header:
    """Read a header and leave *untrusted_source* at the byte behind it.

    Strict: whatever is accepted here is spelled exactly as `encode_header` would spell it.

    Raises:
        NotAnAgeFile: The version line is another one.
        HeaderInvalid: A line breaks the format.
        LimitExceeded: The header is larger than *limits* allow.
    """
    lines = _Lines(untrusted_source, room=limits.header_size)
    lines.expect_version()
    stanzas: list[Stanza] = []
    while (untrusted_line := lines.next()).startswith(_STANZA_START):
        if len(stanzas) == limits.stanzas:
            raise LimitExceeded(which="age stanzas")
        stanzas.append(_parse_stanza(untrusted_line, lines, limits.body_size))
    match = _MAC_LINE.fullmatch(untrusted_line)
    if match is None:
        raise HeaderInvalid(reason="neither stanza nor mac line")
    if not stanzas:
        raise HeaderInvalid(reason="no stanza")
    # A passphrase tells its holder who wrote the file; with other stanzas, each of their holders could have done so.
    if len(stanzas) > 1 and any(stanza.kind == _PASSPHRASE_KIND for stanza in stanzas):
        raise HeaderInvalid(reason="scrypt stanza not alone")
    whole = bytes(lines.read)
    return Header(
        stanzas=tuple(stanzas),
        covered=whole[: len(whole) - len(untrusted_line) + len(_MAC_START)],
        mac=decode_base64(match[1], what="mac"),
        size=len(whole),
    )


def encode_base64(data: bytes) -> bytes:
    """Spell *data* in standard base64 without padding, as headers do."""
    return base64.b64encode(data).rstrip(b"=")


def decode_base64(untrusted_text: bytes, *, what: str) -> bytes:
    """Read unpadded base64 that is spelled canonically, or raise HeaderInvalid.

    Python's reader skips foreign characters and drops unused bits; comparing with the re-encoding refuses both.
    """
    try:
        data = base64.b64decode(untrusted_text + b"=" * (-len(untrusted_text) % 4))
    except binascii.Error:
        raise HeaderInvalid(reason=f"{what} base64") from None
    if encode_base64(data) != untrusted_text:
        raise HeaderInvalid(reason=f"{what} base64")
    return data


class _Lines:
    """The source's lines, counted against the limit and kept for the MAC."""

    def __init__(self, untrusted_source: LineSource, *, room: int) -> None:
        self._source = untrusted_source
        self._room = room
        self.read = bytearray()

    def expect_version(self) -> None:
        line = self._source.readline(len(_VERSION_LINE))
        if line != _VERSION_LINE:
            raise NotAnAgeFile
        self.read += line

    def next(self) -> bytes:
        room = self._room - len(self.read)
        line = self._source.readline(room + 1)
        if len(line) > room:
            raise LimitExceeded(which="age header")
        if not line.endswith(b"\n"):
            raise HeaderInvalid(reason="ends within a line")
        self.read += line
        return line


def _parse_stanza(untrusted_line: bytes, lines: _Lines, body_limit: int) -> Stanza:
    arguments = untrusted_line[len(_STANZA_START) : -1].split(b" ")
    if not all(_ARGUMENT.fullmatch(argument) for argument in arguments):
        raise HeaderInvalid(reason="stanza argument")
    text = bytearray()
    columns = _COLUMNS
    while columns == _COLUMNS:
        untrusted_body_line = lines.next()[:-1]
        columns = len(untrusted_body_line)
        if columns > _COLUMNS:
            raise HeaderInvalid(reason="stanza body line too long")
        text += untrusted_body_line
        if len(text) * 3 // 4 > body_limit:
            raise LimitExceeded(which="age stanza body")
    return Stanza(
        kind=arguments[0], arguments=tuple(arguments[1:]), body=decode_base64(bytes(text), what="stanza body")
    )


def _mac(file_key: bytes, covered: bytes) -> bytes:
    key = HKDF(algorithm=hashes.SHA256(), length=32, salt=None, info=b"header").derive(file_key)
    return hmac.digest(key, covered, "sha256")
