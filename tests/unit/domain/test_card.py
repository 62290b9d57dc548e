"""A card shows one identity's name, role and keys, and holds together from its first key on."""

import secrets
from dataclasses import replace

import pytest

from fieldreport.crypto.recipients import HybridIdentity
from fieldreport.crypto.selective_disclosure import disclosure_with_salt, padded_digests, parse_token, sign_payload
from fieldreport.domain.card import (
    MAX_CARD_FILE_SIZE,
    MAX_COMPANIONS,
    MAX_NAME_SIZE,
    card_file,
    card_leaves,
    card_statement,
    parse_card_file,
    parse_introduction,
)
from fieldreport.domain.leaf import json_value
from fieldreport.domain.record import HeldRecord, Kind, parse_held_record, seal
from fieldreport.domain.roster import roster_leaves, roster_statement
from fieldreport.domain.trust import Role
from fieldreport.errors import CardInvalid, InvalidInput
from tests.unit.domain.voices import AUTHOR, STRANGER, Voice, showing

RECIPIENT = HybridIdentity(bytes(range(32))).recipient.text
SECOND, THIRD, FOURTH = AUTHOR.on(201), AUTHOR.on(202), AUTHOR.on(203)


def _card(voice: Voice, path: str = "/name", value: str = "ဒေါ်လှ") -> HeldRecord:
    said = {**card_leaves(name="ဒေါ်လှ", role=Role.OFFICE, recipient=RECIPIENT), path: value}
    return seal(card_statement(voice.author, voice.device, ()), said, key=voice.key)


def test_a_card_of_one_device_reads_back() -> None:
    card = parse_card_file(card_file([_card(AUTHOR)]))
    assert (card.author, card.first_key, card.device) == (AUTHOR.author, AUTHOR.device, AUTHOR.device)
    assert (card.name, card.role, card.recipient) == ("ဒေါ်လှ", Role.OFFICE, RECIPIENT)


def test_a_card_of_a_later_device_brings_its_rotations() -> None:
    records = [_card(THIRD), SECOND.rotation(THIRD), AUTHOR.rotation(SECOND)]
    card = parse_card_file(card_file(records))
    assert (card.first_key, card.device) == (AUTHOR.device, THIRD.device)
    assert {held.record.id for held in card.records} == {held.record.id for held in records}


def test_competing_rotations_are_shown_and_not_judged() -> None:
    records = [_card(SECOND), AUTHOR.rotation(SECOND), AUTHOR.rotation(THIRD)]
    assert len(parse_card_file(card_file(records)).records) == 3


def test_rotations_that_strangers_made_in_this_name_do_not_get_into_a_card() -> None:
    junk = Voice(author=AUTHOR.author, key=STRANGER.key).rotation(STRANGER)
    assert len(parse_card_file(card_file([_card(AUTHOR), junk])).records) == 1
    with pytest.raises(CardInvalid) as refused:
        parse_introduction([_card(AUTHOR).file_form(), junk.file_form()])
    assert refused.value.details["reason"] == "device"


def _listing(*named: Voice, by: Voice = AUTHOR, **changed: str) -> HeldRecord:
    leaves = roster_leaves(number=1, name="Office", desks=(desk.device for desk in named), expires="")
    return seal(
        roster_statement(AUTHOR.author), {**leaves, **{f"/{key}": value for key, value in changed.items()}}, key=by.key
    )


def test_a_card_of_a_desk_shows_its_roster_and_the_cards_of_others() -> None:
    card = parse_card_file(card_file([_card(SECOND), _listing(SECOND, THIRD), _card(THIRD), SECOND.rotation(FOURTH)]))
    assert (card.first_key, card.device, len(card.records)) == (AUTHOR.device, SECOND.device, 4)
    assert (
        parse_card_file(card_file([_card(FOURTH), _listing(SECOND), SECOND.rotation(FOURTH)])).device == FOURTH.device
    )


def test_what_is_of_no_desk_is_left_out_of_a_card_file() -> None:
    card = parse_card_file(card_file([_card(SECOND), _listing(SECOND), _card(THIRD), THIRD.rotation(FOURTH)]))
    assert len(card.records) == 2


def test_a_card_says_until_when_it_is_fresh_or_nothing() -> None:
    assert parse_introduction([_card(AUTHOR, "/expires", "2027-03-31").file_form()]).expires == "2027-03-31"
    assert parse_introduction([_card(AUTHOR, "/expires", "soon").file_form()]).expires == ""
    assert card_leaves(name="x", role=Role.OFFICE, recipient="y", expires="2027-03-31")["/expires"] == "2027-03-31"


@pytest.mark.parametrize(
    ("records", "reason"),
    [
        ([], "number of records"),
        ([_card(AUTHOR)] * (MAX_COMPANIONS + 2), "number of records"),
        ([AUTHOR.report()], "kind"),
        ([_card(AUTHOR), _card(AUTHOR)], "kind"),
        ([_card(AUTHOR), STRANGER.rotation(SECOND)], "kind"),
        ([_card(AUTHOR), _listing(SECOND, desks="nobody")], "roster"),
        ([_card(AUTHOR), _listing(SECOND, by=SECOND)], "roster"),
        ([_card(THIRD), _listing(SECOND)], "device"),
        ([_card(SECOND), _listing(SECOND), _card(THIRD)], "device"),
        ([_card(SECOND), _card(SECOND), _listing(SECOND)], "kind"),
        ([_card(SECOND)], "first key"),
        ([_card(THIRD), AUTHOR.rotation(SECOND)], "device"),
        ([_card(AUTHOR), SECOND.rotation(THIRD)], "device"),
        ([showing(_card(AUTHOR), "/role", "/recipient")], "name"),
        ([showing(_card(AUTHOR), "/name", "/recipient")], "role"),
        ([showing(_card(AUTHOR), "/name", "/role")], "recipient"),
        ([_card(AUTHOR, "/name", "")], "name"),
        ([_card(AUTHOR, "/name", "a\u202eb")], "name"),
        ([_card(AUTHOR, "/name", " a")], "name"),
        ([_card(AUTHOR, "/name", "a" * (MAX_NAME_SIZE + 1))], "name"),
        ([_card(AUTHOR, "/role", "king")], "role"),
        ([_card(AUTHOR, "/recipient", RECIPIENT[:-1])], "recipient"),
    ],
)
def test_a_card_that_does_not_hold_together_is_refused(records: list[HeldRecord], reason: str) -> None:
    with pytest.raises(CardInvalid) as refused:
        parse_introduction([held.file_form() for held in records])
    assert refused.value.details["reason"] == reason


def test_a_card_with_two_names_has_none() -> None:
    leaves = {**card_leaves(name="one", role=Role.PERSON, recipient=RECIPIENT), "/name": "two"}
    first = _card(AUTHOR)
    disclosures = [
        disclosure_with_salt(path, json_value(value), salt=secrets.token_bytes(16))
        for path, value in [*leaves.items(), ("/name", "one")]
    ]
    payload = {**parse_token(first.record.token).payload}
    payload["_sd"] = [*padded_digests(item.digest for item in disclosures)]
    content = "~".join([sign_payload(payload, AUTHOR.key), *(item.encoded for item in disclosures), ""])
    assert parse_held_record(content.encode()).leaves.equivocal == {"/name"}
    with pytest.raises(CardInvalid) as refused:
        parse_introduction([content.encode()])
    assert refused.value.details["reason"] == "name"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "incomplete"),
        (_card(AUTHOR).file_form(), "incomplete"),
        (_card(AUTHOR).file_form() + b"\n\n", "end"),
        (b"\n", "end"),
        (b"\n" * MAX_CARD_FILE_SIZE, "number of records"),
        (b"\n" * (MAX_CARD_FILE_SIZE + 1), "too long"),
        (_card(AUTHOR).file_form() + b"QUJD~\n", "spelling"),
    ],
)
def test_a_file_in_another_form_is_refused(content: bytes, reason: str) -> None:
    with pytest.raises(CardInvalid) as refused:
        parse_card_file(content)
    assert refused.value.details["reason"] == reason


@pytest.mark.parametrize("name", ["", " ", "a ", "a\n", "a\u200b", "\ud800", "a" * (MAX_NAME_SIZE + 1)])
def test_a_name_that_nobody_would_read_is_not_written(name: str) -> None:
    with pytest.raises(InvalidInput):
        card_leaves(name=name, role=Role.PERSON, recipient=RECIPIENT)


def test_a_card_names_its_parents() -> None:
    first = _card(AUTHOR)
    statement = card_statement(AUTHOR.author, AUTHOR.device, [first.record.id])
    assert replace(statement, parents=()) == card_statement(AUTHOR.author, AUTHOR.device, ())
    assert seal(statement, {}, key=AUTHOR.key).record.parents == (first.record.id,)
    assert first.record.kind == Kind.CARD
