"""Which list of desks is in force: decided by its signer and its number, in whatever order lists come."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldreport.domain.identifiers import DeviceKey
from fieldreport.domain.record import HeldRecord, parse_held_record, seal
from fieldreport.domain.roster import (
    DESKS,
    EXPIRES,
    MAX_DESKS,
    MAX_NUMBER,
    NAME,
    NUMBER,
    Roster,
    checked_day,
    compare_rosters,
    read_roster,
    roster_leaves,
    roster_statement,
)
from fieldreport.domain.trust import linked_devices
from fieldreport.errors import InvalidInput, LimitExceeded
from tests.unit.domain.voices import Voice

OFFICE, OTHER = Voice.numbered(1), Voice.numbered(9)
FIRST, SECOND, THIRD = (OFFICE.on(number) for number in (2, 3, 4))


def listing(
    number: int,
    *desks: Voice,
    by: Voice = OFFICE,
    expires: str = "2027-11-30",
    changed: Mapping[str, str] | None = None,
) -> HeldRecord:
    leaves = roster_leaves(number=number, name="Office", desks=(desk.device for desk in desks), expires=expires)
    return seal(roster_statement(OFFICE.author), {**leaves, **(changed or {})}, key=by.key)


def read(held: HeldRecord) -> Roster:
    roster = read_roster(held)
    assert roster is not None
    return roster


def in_force(rosters: Iterable[HeldRecord]) -> Roster | None:
    return compare_rosters(roster for held in rosters if (roster := read_roster(held)) is not None).in_force


def test_a_roster_says_what_was_sealed() -> None:
    roster = read(listing(3, SECOND, FIRST))
    assert (roster.number, roster.name, roster.expires) == (3, "Office", "2027-11-30")
    assert set(roster.desks) == {FIRST.device, SECOND.device}
    assert read(listing(1, FIRST, expires="")).expires == ""


def test_only_the_first_key_signs_rosters() -> None:
    assert read_roster(listing(1, FIRST, by=FIRST)) is None
    assert read_roster(listing(1, FIRST, by=OTHER)) is None
    assert read_roster(OFFICE.rotation(FIRST)) is None


@pytest.mark.parametrize(
    "changed",
    [
        {NUMBER: "0"},
        {NUMBER: "01"},
        {NUMBER: "1000000000"},
        {NUMBER: "-1"},
        {NUMBER: "\u0661"},
        {DESKS: ""},
        {DESKS: FIRST.device.hex().upper()},
        {DESKS: f"{FIRST.device.hex()} {FIRST.device.hex()}"},
        {DESKS: " ".join(sorted((FIRST.device.hex(), SECOND.device.hex()), reverse=True))},
        {DESKS: f"{FIRST.device.hex()} "},
        {DESKS: FIRST.device.hex()[:-1]},
        {DESKS: " ".join(f"{number:064x}" for number in range(MAX_DESKS + 1))},
    ],
)
def test_a_roster_in_another_form_says_nothing(changed: dict[str, str]) -> None:
    assert read_roster(listing(1, FIRST, changed=changed)) is None


def test_a_day_in_another_form_is_no_day() -> None:
    for day in ("2027-02-30", "20271130", "soon", "2027-W01-1", "2027-11-30T00:00"):
        assert read(listing(1, FIRST, changed={EXPIRES: day})).expires == ""
        with pytest.raises(InvalidInput):
            checked_day(day)


@pytest.mark.parametrize("withheld", [NUMBER, NAME, DESKS])
def test_a_roster_with_a_leaf_withheld_removes_nobody(withheld: str) -> None:
    held = listing(2, FIRST)
    kept = tuple(one for one in held.disclosures if one.path != withheld)
    before = listing(1, FIRST, SECOND)
    assert in_force([before, HeldRecord(held.record, kept)]) == read(before)


@given(st.permutations([1, 2, 3, 4]))
def test_the_highest_number_is_in_force_in_any_order(numbers: list[int]) -> None:
    rosters = {number: listing(number, FIRST if number % 2 else SECOND) for number in range(1, 5)}
    found = in_force([*(rosters[number] for number in numbers), rosters[1]])
    assert found == read(rosters[4])


def test_two_of_one_number_do_not_count_until_a_higher_one_settles_it() -> None:
    before, one, other = listing(1, FIRST), listing(2, FIRST, SECOND), listing(2, FIRST, THIRD)
    for some in ([before, one, other], [other, before, one]):
        found = compare_rosters(map(read, some))
        assert found.in_force == read(before)
        assert found.competing == tuple(sorted((one.record.id, other.record.id)))
        assert found.highest == 2
    settled = compare_rosters(map(read, [before, one, other, after := listing(3, FIRST, SECOND)]))
    assert (settled.in_force, settled.competing) == (read(after), ())


def test_one_list_signed_twice_is_no_conflict() -> None:
    one, other = listing(2, FIRST), listing(2, FIRST)
    found = compare_rosters(map(read, [one, other]))
    assert found.in_force is not None
    assert found.in_force.id == min(one.record.id, other.record.id)
    assert not found.competing


def test_without_any_that_counts_there_are_no_desks_to_follow() -> None:
    assert compare_rosters([]).desks is None
    assert compare_rosters(map(read, [listing(1, FIRST), listing(1, SECOND)])).desks is None


def test_rotations_are_followed_from_the_desks_alone() -> None:
    rotations = [OFFICE.rotation(THIRD), FIRST.rotation(SECOND)]
    assert linked_devices(OFFICE.author, rotations) == {THIRD.device}
    desks = frozenset({FIRST.device})
    assert linked_devices(OFFICE.author, rotations, desks=desks) == {FIRST.device, SECOND.device}


def test_a_roster_that_nobody_could_use_is_not_signed() -> None:
    with pytest.raises(InvalidInput):
        roster_leaves(number=1, name="Office", desks=[], expires="")
    with pytest.raises(InvalidInput):
        roster_leaves(number=1, name="Office", desks=[FIRST.device], expires="tomorrow")
    many = [DeviceKey(number.to_bytes(32, "big")) for number in range(MAX_DESKS + 1)]
    for number, desks in ((1, many), (MAX_NUMBER + 1, many[:1])):
        with pytest.raises(LimitExceeded):
            roster_leaves(number=number, name="Office", desks=desks, expires="")


def test_the_published_vector_reads_as_two_desks() -> None:
    path = Path(__file__).parents[2] / "vectors" / "records" / "valid" / "roster.json"
    roster = read(parse_held_record(json.loads(path.read_text(encoding="utf-8"))["content"].encode("ascii")))
    assert (roster.number, roster.name, roster.expires, len(roster.desks)) == (7, "ရုံး", "2027-11-30", 2)
