"""The bytes of a record: a signed list of digests, and the leaves that may be shown one by one (SD-JWT, RFC 9901).

This module knows how a record is spelled and signed. What its fields mean, and who may say it, is decided in
``domain``. A signature proves that a key signed the digests; an undisclosed leaf stays hidden behind its salt.
"""

import hashlib
import re
import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from fieldreport.crypto import base64url, canonical_json
from fieldreport.crypto.canonical_json import JsonValue
from fieldreport.crypto.signing_key import SIGNATURE_SIZE, SigningKey
from fieldreport.errors import DisclosureInvalid, RecordInvalid

HEADER = b'{"alg":"EdDSA","typ":"fieldreport-record+sd-jwt"}'
"""The one JWS header. It is compared, never interpreted: there is no algorithm to be talked into."""

MAX_TOKEN_SIZE = 1 << 20
"""Bytes of ``header.payload.signature``; 8,192 digests take 0.38 MiB."""

MAX_DISCLOSURE_SIZE = 1 << 20
"""Bytes of one encoded disclosure: a long testimony fits; a file belongs into evidence."""

MIN_DIGESTS = 32
"""The list of digests is filled up with random ones, so that its length tells next to nothing."""

MAX_DIGESTS = 8192
DIGEST_SIZE = 32
SALT_SIZE = 16

_HEADER_SEGMENT = base64url.encode(HEADER)
# The last of 43 characters holds 4 bits, and its other 2 are zero: matched whole, a digest has one spelling.
_DIGEST = re.compile(r"[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]")
_ZERO_BITS = "A"
_SALT_TEXT_SIZE = len(base64url.encode(bytes(SALT_SIZE)))
# The last of 22 characters holds 2 bits; its other 4 must be zero, or one salt had many spellings.
_SALT = re.compile(r"[A-Za-z0-9_-]{21}[AQgw]")
# A leaf of text in which nothing is escaped, and nothing need be: matched whole, it is in its one spelling.
_PLAIN_LEAF = re.compile(rf'\["{_SALT.pattern}","([^"\\\x00-\x1f]*)","([^"\\\x00-\x1f]*)"\]')


@dataclass(frozen=True, slots=True)
class Disclosure:
    """One leaf with its salt, as it travels. *encoded* is stored and forwarded byte for byte."""

    path: str
    value: JsonValue
    encoded: str
    digest: bytes


@dataclass(frozen=True, slots=True)
class Token:
    """A signed payload, taken apart but not yet believed."""

    text: str
    payload: Mapping[str, JsonValue]
    signature: bytes

    @property
    def signing_input(self) -> bytes:
        """The bytes that the signature is over (RFC 7515 section 5.1)."""
        return self.text[: self.text.rindex(".")].encode("ascii")


def new_disclosure(path: str, value: JsonValue) -> Disclosure:
    """Wrap a leaf with a fresh 128-bit salt. Raises DisclosureInvalid when it is too long to travel."""
    return disclosure_with_salt(path, value, salt=secrets.token_bytes(SALT_SIZE))


def disclosure_with_salt(path: str, value: JsonValue, *, salt: bytes) -> Disclosure:
    """Wrap a leaf with a given salt. One salt serves one leaf: with a known salt a short value can be guessed."""
    try:
        encoded = base64url.encode(canonical_json.encode([base64url.encode(salt), path, value]))
    except UnicodeEncodeError:
        raise DisclosureInvalid(reason="not Unicode text") from None
    if len(encoded) > MAX_DISCLOSURE_SIZE:
        raise DisclosureInvalid(reason="too long")
    return Disclosure(path=path, value=value, encoded=encoded, digest=digest_of(encoded))


def parse_disclosure(untrusted_encoded: str) -> Disclosure:
    """Read ``["salt","/path",value]`` in its one spelling. Whether a record names it is checked by the caller."""
    if len(untrusted_encoded) > MAX_DISCLOSURE_SIZE:
        raise DisclosureInvalid(reason="too long")
    data = base64url.decode(untrusted_encoded, error=_misspelled)
    try:
        plain = _PLAIN_LEAF.fullmatch(data.decode())
    except UnicodeDecodeError:
        raise _misspelled() from None
    # Nearly every leaf is one. Reading JSON and spelling it again comes to the same and takes three times as long.
    if plain is not None:
        path, text = plain.groups()
        return Disclosure(path=path, value=text, encoded=untrusted_encoded, digest=digest_of(untrusted_encoded))
    content = canonical_json.decode(data, error=_misspelled)
    # Not by a match statement: for the hundred leaves of each report it takes as long as all else.
    if not isinstance(content, list) or len(content) != 3:  # noqa: PLR2004 - salt, path, value
        raise DisclosureInvalid(reason="shape")
    salt, path, value = content
    if not isinstance(salt, str) or len(salt) != _SALT_TEXT_SIZE or not isinstance(path, str):
        raise DisclosureInvalid(reason="shape")
    if not _SALT.fullmatch(salt):
        raise DisclosureInvalid(reason="salt")
    return Disclosure(path, value, untrusted_encoded, digest_of(untrusted_encoded))


def _misspelled() -> DisclosureInvalid:
    return DisclosureInvalid(reason="spelling")


def digest_of(encoded: str) -> bytes:
    """Hash an encoded disclosure as a record lists it (RFC 9901 section 4.2.3)."""
    return hashlib.sha256(encoded.encode("ascii")).digest()


def padded_digests(digests: Iterable[bytes]) -> list[str]:
    """List digests as a payload does: sorted, filled with random ones to the next power of two, at least 32.

    A decoy is a random value: nobody, its maker included, can tell it from a withheld leaf later.
    """
    real = list(digests)
    if len(real) > MAX_DIGESTS:
        raise DisclosureInvalid(reason="too many leaves")
    wanted = max(MIN_DIGESTS, 1 << (len(real) - 1).bit_length()) if real else MIN_DIGESTS
    noise = secrets.token_bytes(DIGEST_SIZE * (wanted - len(real)))
    decoys = [noise[at : at + DIGEST_SIZE] for at in range(0, len(noise), DIGEST_SIZE)]
    return sorted(base64url.encode(digest) for digest in [*real, *decoys])


def parse_digests(untrusted_listed: JsonValue) -> frozenset[bytes]:
    """Read a payload's ``_sd``: sorted, distinct, their number a power of two from 32 to 8,192."""
    if not isinstance(untrusted_listed, list) or not MIN_DIGESTS <= len(untrusted_listed) <= MAX_DIGESTS:
        raise RecordInvalid(reason="_sd")
    texts = [text for text in untrusted_listed if isinstance(text, str) and _DIGEST.fullmatch(text)]
    count = len(untrusted_listed)
    if len(texts) != count or count & (count - 1) or texts != sorted(set(texts)):
        raise RecordInvalid(reason="_sd")
    # With one letter more each, that stands for zero bits, all are read at once: a hundred calls less a record.
    joined = base64url.decode_matched("".join([f"{text}{_ZERO_BITS}" for text in texts]))
    return frozenset([joined[at : at + DIGEST_SIZE] for at in range(0, len(joined), DIGEST_SIZE + 1)])


def sign_payload(payload: Mapping[str, JsonValue], key: SigningKey) -> str:
    """Spell and sign a payload: ``header.payload.signature`` in ASCII (RFC 7515, RFC 8037)."""
    signing_input = f"{_HEADER_SEGMENT}.{base64url.encode(canonical_json.encode(dict(payload)))}"
    token = f"{signing_input}.{base64url.encode(key.sign(signing_input.encode('ascii')))}"
    if len(token) > MAX_TOKEN_SIZE:
        raise RecordInvalid(reason="too long")
    return token


def parse_token(untrusted_token: str) -> Token:
    """Take a token apart in its one spelling. The signature is not yet checked: the key stands in the payload."""
    if len(untrusted_token) > MAX_TOKEN_SIZE:
        raise RecordInvalid(reason="too long")
    segments = untrusted_token.split(".")
    if len(segments) != 3 or segments[0] != _HEADER_SEGMENT:  # noqa: PLR2004 - the three parts of a JWS
        raise RecordInvalid(reason="header")
    misspelled = partial(RecordInvalid, reason="payload")
    payload = canonical_json.decode(base64url.decode(segments[1], error=misspelled), error=misspelled)
    if not isinstance(payload, dict):
        raise misspelled()
    signature = base64url.decode(segments[2], error=lambda: RecordInvalid(reason="signature"))
    if len(signature) != SIGNATURE_SIZE:
        raise RecordInvalid(reason="signature")
    return Token(text=untrusted_token, payload=payload, signature=signature)


def token_id(token: str) -> bytes:
    """Name a token by its bytes; the same whatever is disclosed with it."""
    return hashlib.sha256(token.encode("ascii")).digest()


def join(token: str, encoded_disclosures: Iterable[str]) -> bytes:
    """Write the file form: the token and its disclosures, each followed by ``~`` (RFC 9901 section 4)."""
    return "".join(f"{part}~" for part in (token, *encoded_disclosures)).encode("ascii")


def split(untrusted_content: bytes) -> tuple[str, Sequence[str]]:
    """Read the file form into the token and its encoded disclosures; none of them is believed yet."""
    # Counted before it is cut: 64 MiB of tildes would become a list of 64 million parts.
    if untrusted_content.count(b"~") > MAX_DIGESTS + 1:
        raise RecordInvalid(reason="disclosures")
    try:
        text = untrusted_content.decode("ascii")
    except UnicodeDecodeError:
        raise RecordInvalid(reason="not ASCII") from None
    token, *rest = text.split("~")
    # A last part that is not empty would be a key binding, which a record never has.
    if not rest or rest.pop() != "":
        raise RecordInvalid(reason="end")
    if len(set(rest)) != len(rest):
        raise RecordInvalid(reason="disclosures")
    return token, rest
