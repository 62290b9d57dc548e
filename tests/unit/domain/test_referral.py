"""A referral profile and the record that signs for a package."""

from typing import Any

import pytest

from fieldreport.crypto.signing_key import SigningKey
from fieldreport.domain.identifiers import DeviceKey, author_id
from fieldreport.domain.record import Kind, parse_held_record, seal
from fieldreport.domain.referral import ExpectedField, read_profile, referral_leaves, referral_statement
from fieldreport.errors import InvalidInput

PROFILE: dict[str, Any] = {
    "format": "fieldreport-referral-profile/1",
    "id": "court",
    "title": "To a court",
    "purpose": "icc",
    "about": "About it",
    "withhold": ["contact"],
    "fields": [
        {"role": "incident.when", "need": "needed", "words": "when"},
        {"role": "incident.place", "need": "useful", "words": "where"},
    ],
    "checklist": ["Look twice."],
}


def test_a_profile_says_for_whom_on_whose_yes_and_what_to_check() -> None:
    profile = read_profile(PROFILE)
    assert (profile.id, profile.purpose, profile.withhold) == ("court", "icc", frozenset({"contact"}))
    assert profile.fields == (
        ExpectedField("incident.when", is_needed=True, words="when"),
        ExpectedField("incident.place", is_needed=False, words="where"),
    )
    assert profile.checklist == ("Look twice.",)


@pytest.mark.parametrize(
    "change",
    [
        {"format": "other"},
        {"id": "Court"},
        {"purpose": "no purpose"},
        {"more": 1},
        {"withhold": [1]},
        {"checklist": "x"},
        {"fields": [{"role": "x", "need": "perhaps", "words": "y"}]},
        {"fields": [{"role": "x", "need": "needed", "words": "y", "more": 1}]},
        {"title": None},
    ],
)
def test_a_profile_in_another_form_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(InvalidInput):
        read_profile({**PROFILE, **change})


def test_a_referral_is_about_the_identity_of_who_refers() -> None:
    key = SigningKey.generate()
    author = author_id(DeviceKey(key.public))
    said = referral_leaves(package="ab", profile=read_profile(PROFILE), manifest=bytes(32), record_set=bytes([1] * 32))
    held = parse_held_record(seal(referral_statement(author), said, key=key).file_form())
    assert held.record.kind == Kind.REFERRAL
    assert dict(held.leaves) == {
        "/package": "ab",
        "/profile": "court",
        "/purpose": "icc",
        "/manifest": "00" * 32,
        "/record_set": "01" * 32,
        "/#leaves": "6",
    }
