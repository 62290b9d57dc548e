"""A referral: what one office hands on for one purpose, said in a record that covers every file of the package."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from fieldreport.crypto.canonical_json import JsonValue
from fieldreport.domain.identifiers import IDENTITY_NONCE, AuthorId, identity_subject
from fieldreport.domain.leaf import LeafValue
from fieldreport.domain.record import Kind, Statement
from fieldreport.domain.report import is_purpose
from fieldreport.errors import InvalidInput

PACKAGE_FORMAT = "fieldreport-referral/1"
PROFILE_FORMAT = "fieldreport-referral-profile/1"

PACKAGE = "/package"
PROFILE = "/profile"
PURPOSE = "/purpose"
MANIFEST = "/manifest"
"""SHA-256 of the list of all files of the package, in hexadecimal."""

RECORD_SET = "/record_set"
"""SHA-256 of the list of all records in it."""

_PROFILE_ID = re.compile(r"[a-z][a-z0-9-]{0,31}")


@dataclass(frozen=True, slots=True)
class ExpectedField:
    """What the receiver looks for in a report, by its role. *is_needed*: without it a report helps little."""

    role: str
    is_needed: bool
    words: str


@dataclass(frozen=True, slots=True)
class ReferralProfile:
    """How to refer to one kind of receiver: on whose yes, what they look for, what a person checks before.

    *withhold* are words of ``fr:redact`` that stay here even with a yes.
    """

    id: str
    title: str
    purpose: str
    about: str
    withhold: frozenset[str]
    fields: tuple[ExpectedField, ...]
    checklist: tuple[str, ...]


def read_profile(document: JsonValue) -> ReferralProfile:
    """Read a profile from its file. Raises InvalidInput for one that is not in its one form."""
    match document:
        case {
            "format": "fieldreport-referral-profile/1",
            "id": str(name),
            "title": str(title),
            "purpose": str(purpose),
            "about": str(about),
            "withhold": list(withhold),
            "fields": list(fields),
            "checklist": list(checklist),
            **rest,
        } if not rest and _PROFILE_ID.fullmatch(name) and is_purpose(purpose):
            return ReferralProfile(
                id=name,
                title=title,
                purpose=purpose,
                about=about,
                withhold=frozenset(map(_text, withhold)),
                fields=tuple(map(_field, fields)),
                checklist=tuple(map(_text, checklist)),
            )
        case _:
            raise _strange()


def referral_statement(author: AuthorId) -> Statement:
    """Prepare the record with which *author* signs for a whole package."""
    return Statement(kind=Kind.REFERRAL, author=author, subject=identity_subject(author), nonce=IDENTITY_NONCE)


def referral_leaves(
    *, package: str, profile: ReferralProfile, manifest: bytes, record_set: bytes
) -> Mapping[str, LeafValue]:
    """Spell what the record says. *manifest* and *record_set* are SHA-256."""
    return {
        PACKAGE: package,
        PROFILE: profile.id,
        PURPOSE: profile.purpose,
        MANIFEST: manifest.hex(),
        RECORD_SET: record_set.hex(),
    }


def _field(document: JsonValue) -> ExpectedField:
    match document:
        case {"role": str(role), "need": "needed" | "useful" as need, "words": str(words), **rest} if not rest:
            return ExpectedField(role=role, is_needed=need == "needed", words=words)
        case _:
            raise _strange()


def _text(document: JsonValue) -> str:
    if not isinstance(document, str):
        raise _strange()
    return document


def _strange() -> InvalidInput:
    return InvalidInput(what="referral profile", reason="not in its one form")
