"""A record: a signed, immutable statement by one device (docs/record-format.md)."""

import enum
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from fieldreport.crypto import selective_disclosure, signing_key
from fieldreport.crypto.canonical_json import JsonValue
from fieldreport.crypto.selective_disclosure import Disclosure
from fieldreport.crypto.signing_key import SigningKey
from fieldreport.domain.identifiers import (
    ID_SIZE,
    IDENTITY_NONCE,
    NONCE_SIZE,
    VAULT_CHAIN,
    AuthorId,
    DeviceKey,
    RecordId,
    SubjectId,
    subject_id,
)
from fieldreport.domain.leaf import LEAF_COUNT, LeafValue, Leaves, check_path, json_value, leaf_value
from fieldreport.errors import DisclosureInvalid, InvalidKey, RecordInvalid, SignatureInvalid

FORMAT_VERSION = 1

MAX_PARENTS = 64
"""Heads that one record can settle; the same bound holds for retractions outlived."""

MAX_FILE_SIZE = 1 << 26
"""Bytes of a record with its disclosures, as it travels: 64 MiB, held in memory while it is checked."""

_KIND = re.compile(r"[a-z][a-z-]{0,31}")
_LOWER_HEX = re.compile(r"[0-9a-f]+")
_SLOT = re.compile(r"[a-z0-9./_-]{0,200}")
_COMMON_FIELDS = frozenset(
    {"v", "kind", "device", "author", "subject", "slot", "parents", "over", "_sd_alg", "_sd"},
)


class Kind(enum.StrEnum):
    """What a record says. Other kinds are kept, have no effect, and are not passed on."""

    REPORT = "report"
    NOTE = "note"
    REVIEW = "review"
    QUESTION = "question"
    CONSENT = "consent"
    RETRACTION = "retraction"
    RECEIPT = "receipt"
    DISPATCH = "dispatch"
    CARD = "card"
    ROTATION = "rotation"
    ROSTER = "roster"
    FORM = "form"
    REFERRAL = "referral"


KNOWN_KINDS = frozenset(kind.value for kind in Kind)

_ONE_REGISTER_KINDS = frozenset({Kind.REPORT, Kind.FORM, Kind.ROTATION})
"""Kinds with one register in their subject: the slot is empty."""

OWNERS_KINDS = frozenset({Kind.REPORT, Kind.FORM})
"""Kinds that found a subject of their author's: they show the nonce, and the subject is checked against it."""

IDENTITY_KINDS = frozenset({Kind.CARD, Kind.ROTATION, Kind.DISPATCH, Kind.RECEIPT, Kind.ROSTER, Kind.REFERRAL})
"""Kinds whose subject is the author's identity itself."""

ABOUT_KINDS = frozenset({Kind.NOTE, Kind.REVIEW, Kind.QUESTION, Kind.CONSENT, Kind.RETRACTION})
"""Kinds about somebody's subject: they show no nonce."""


@dataclass(frozen=True, slots=True)
class Record:
    """A valid record: shape, limits, signature and subject were checked. Whether it counts is another question."""

    id: RecordId
    token: str
    kind: str
    device: DeviceKey
    author: AuthorId
    subject: SubjectId
    nonce: bytes | None
    slot: str
    parents: tuple[RecordId, ...]
    over: tuple[RecordId, ...]
    digests: frozenset[bytes]


@dataclass(frozen=True)
class HeldRecord:
    """A record with those of its leaves that are held here."""

    record: Record
    disclosures: tuple[Disclosure, ...]

    @cached_property
    def leaves(self) -> Leaves:
        """The leaves by path."""
        return Leaves.of(self.disclosures)

    def file_form(self) -> bytes:
        """Spell the record as it travels; disclosures in the order of their digests, so that it has one spelling."""
        ordered = sorted(self.disclosures, key=lambda disclosure: disclosure.digest)
        return selective_disclosure.join(self.record.token, (disclosure.encoded for disclosure in ordered))


@dataclass(frozen=True, slots=True)
class Statement:
    """What a record is going to say, before it is sealed."""

    kind: Kind
    author: AuthorId
    subject: SubjectId
    nonce: bytes | None = None
    slot: str = ""
    parents: tuple[RecordId, ...] = ()
    over: tuple[RecordId, ...] = ()


def seal(statement: Statement, leaves: Mapping[str, LeafValue], *, key: SigningKey) -> HeldRecord:
    """Make a record of *statement* and *leaves*, signed by *key*; ``/#leaves`` is added.

    Raises:
        DisclosureInvalid: A leaf has no valid path or value, or leaves are too long or too many to travel.
        RecordInvalid: The statement breaks a limit of the format.
    """
    counted = {**leaves, LEAF_COUNT: str(len(leaves) + (LEAF_COUNT not in leaves))}
    # Read by the same eyes as a stranger's record: what could not be read back, we do not sign into the world.
    for path, value in counted.items():
        check_path(path)
        leaf_value(json_value(value))
    disclosures = tuple(selective_disclosure.new_disclosure(path, json_value(value)) for path, value in counted.items())
    # The bound on what is read: a record that cannot travel is not sealed.
    room = MAX_FILE_SIZE - selective_disclosure.MAX_TOKEN_SIZE
    if sum(len(disclosure.encoded) + 1 for disclosure in disclosures) > room:
        raise DisclosureInvalid(reason="too long")
    payload = _payload(statement, disclosures, device=key.public)
    token = selective_disclosure.sign_payload(payload, key)
    return HeldRecord(record=parse_record(token, check_signature=False), disclosures=disclosures)


def _payload(statement: Statement, disclosures: Iterable[Disclosure], *, device: bytes) -> dict[str, JsonValue]:
    payload: dict[str, JsonValue] = {
        "v": FORMAT_VERSION,
        "kind": statement.kind.value,
        "device": device.hex(),
        "author": statement.author.hex(),
        "subject": statement.subject.hex(),
        "slot": statement.slot,
        "parents": [parent.hex() for parent in sorted(set(statement.parents))],
        "over": [outlived.hex() for outlived in sorted(set(statement.over))],
        "_sd_alg": "sha-256",
        "_sd": [*selective_disclosure.padded_digests(disclosure.digest for disclosure in disclosures)],
    }
    if statement.nonce is not None:
        payload["nonce"] = statement.nonce.hex()
    return payload


def parse_record(untrusted_token: str, *, check_signature: bool = True) -> Record:
    """Read ``header.payload.signature`` and check that the record is valid: shape, limits, signature, subject.

    Order, clock and other records are never looked at.

    Args:
        untrusted_token: The record without its disclosures.
        check_signature: False only for what this vault checked before it was stored, or signed a moment ago.

    Raises:
        RecordInvalid: With the field that breaks the format.
    """
    token = selective_disclosure.parse_token(untrusted_token)
    payload = token.payload
    if payload.get("v") != FORMAT_VERSION or isinstance(payload["v"], bool):
        raise RecordInvalid(reason="v")
    kind = _text(payload, "kind", _KIND)
    nonce = _nonce(payload, kind)
    if set(payload) != (_COMMON_FIELDS if nonce is None else _COMMON_FIELDS | {"nonce"}):
        raise RecordInvalid(reason="fields")
    if payload["_sd_alg"] != "sha-256":
        raise RecordInvalid(reason="_sd_alg")
    record = Record(
        id=RecordId(selective_disclosure.token_id(untrusted_token)),
        token=untrusted_token,
        kind=kind,
        device=DeviceKey(_hex(payload, "device")),
        author=AuthorId(_hex(payload, "author")),
        subject=SubjectId(_hex(payload, "subject")),
        nonce=nonce,
        slot=_text(payload, "slot", _SLOT),
        parents=_ids(payload, "parents"),
        over=_ids(payload, "over"),
        digests=selective_disclosure.parse_digests(payload["_sd"]),
    )
    _check_subject(record)
    if check_signature:
        _check_signature(record.device, token)
    return record


def parse_held_record(untrusted_content: bytes) -> HeldRecord:
    """Read a record with its disclosures in the file form, and check everything that can be checked in it alone.

    Raises:
        RecordInvalid: The record breaks the format.
        DisclosureInvalid: A disclosure breaks the format, or the record does not list it.
    """
    if len(untrusted_content) > MAX_FILE_SIZE:
        raise RecordInvalid(reason="too long")
    token, encoded = selective_disclosure.split(untrusted_content)
    record = parse_record(token)
    return HeldRecord(record=record, disclosures=parse_disclosures(record, encoded))


def parse_disclosures(record: Record, untrusted_encoded: Sequence[str]) -> tuple[Disclosure, ...]:
    """Read disclosures that *record* must list. Raises DisclosureInvalid."""
    disclosures = tuple(selective_disclosure.parse_disclosure(encoded) for encoded in untrusted_encoded)
    for disclosure in disclosures:
        if disclosure.digest not in record.digests:
            raise DisclosureInvalid(reason="not of this record")
        check_path(disclosure.path)
        leaf_value(disclosure.value)
    return disclosures


def _check_subject(record: Record) -> None:
    # No hash has this value, and every vault keeps its own chain of custody under it.
    if record.subject == VAULT_CHAIN:
        raise RecordInvalid(reason="subject")
    if record.nonce is not None and subject_id(record.author, record.nonce) != record.subject:
        raise RecordInvalid(reason="subject")
    about_identity = record.nonce == IDENTITY_NONCE
    if (record.kind in OWNERS_KINDS and about_identity) or (record.kind in IDENTITY_KINDS and not about_identity):
        raise RecordInvalid(reason="nonce")
    if record.kind in _ONE_REGISTER_KINDS and record.slot:
        raise RecordInvalid(reason="slot")
    # A device has one card, its own: what is sent to an identity is sealed to the keys that its devices name.
    if record.kind == Kind.CARD and record.slot != record.device.hex():
        raise RecordInvalid(reason="slot")


def _check_signature(device: DeviceKey, token: selective_disclosure.Token) -> None:
    try:
        signing_key.check_public_key(device)
        signing_key.verify(public=device, signature=token.signature, message=token.signing_input)
    except (InvalidKey, SignatureInvalid):
        raise RecordInvalid(reason="signature") from None


def _nonce(payload: Mapping[str, JsonValue], kind: str) -> bytes | None:
    if kind in OWNERS_KINDS or kind in IDENTITY_KINDS or (kind not in ABOUT_KINDS and "nonce" in payload):
        return _hex(payload, "nonce", size=NONCE_SIZE)
    return None


def _text(payload: Mapping[str, JsonValue], field: str, pattern: re.Pattern[str]) -> str:
    value = payload.get(field)
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise RecordInvalid(reason=field)
    return value


def _hex(payload: Mapping[str, JsonValue], field: str, *, size: int = ID_SIZE) -> bytes:
    return _hex_bytes(payload.get(field), field, size=size)


def _hex_bytes(value: JsonValue, field: str, *, size: int = ID_SIZE) -> bytes:
    if not isinstance(value, str) or len(value) != 2 * size or not _LOWER_HEX.fullmatch(value):
        raise RecordInvalid(reason=field)
    return bytes.fromhex(value)


def _ids(payload: Mapping[str, JsonValue], field: str) -> tuple[RecordId, ...]:
    value = payload.get(field)
    if not isinstance(value, list) or len(value) > MAX_PARENTS:
        raise RecordInvalid(reason=field)
    ids = tuple(RecordId(_hex_bytes(item, field)) for item in value)
    if list(ids) != sorted(set(ids)):
        raise RecordInvalid(reason=field)
    return ids
