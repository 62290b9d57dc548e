"""Redaction: what a person names stays, and so does what says the same; what stands instead can be matched later."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldreport.crypto.signing_key import SigningKey
from fieldreport.domain.coarsening import TimeStep, coarse_date, coarse_position
from fieldreport.domain.consent_gate import Block
from fieldreport.domain.derived_statement import DerivedKind, DerivedStatement, read_derived
from fieldreport.domain.identifiers import AuthorId, DeviceKey, RecordId, SubjectId, author_id, subject_id
from fieldreport.domain.leaf import EvidenceReference, Leaves
from fieldreport.domain.pseudonym import pseudonym
from fieldreport.domain.record import Kind, Statement, parse_held_record, seal
from fieldreport.domain.redaction import (
    RedactedReport,
    matches,
    matching,
    saying_the_same,
    show_without,
    with_same_files,
)

A, B = "k00000000000000aa", "k00000000000000bb"


def leaves(**texts: str) -> Leaves:
    return Leaves({f"/{name}": text for name, text in texts.items()}, frozenset())


@pytest.mark.parametrize(
    ("path", "pattern", "expected"),
    [
        ("/name", "/name", True),
        ("/names", "/name", False),
        ("/person/name", "/person", True),
        (f"/person[{A}]/name", "/person", True),
        (f"/person[{A}]/name", "/person/name", True),
        (f"/person[{A}]/name", f"/person[{A}]", True),
        (f"/person[{B}]/name", f"/person[{A}]", False),
        (f"/person[{A}]/phone", "/person/name", False),
        (f"/event[{A}]/person[{B}]/name", "/event/person/name", True),
        ("/photo/#name", "/photo", True),
        ("/name", "/name/first", False),
    ],
)
def test_a_path_names_itself_and_what_lies_below(path: str, pattern: str, expected: bool) -> None:
    assert matches(path, pattern) is expected


def test_a_file_is_meant_wherever_it_is_named() -> None:
    one, two = (EvidenceReference("image/png", bytes([number]) * 32, 1) for number in (1, 2))
    held = Leaves({"/a": one, "/b": one, "/b/#name": "b.png", "/c": two, "/c/#name": "c.png", "/d": "x"}, frozenset())
    assert with_same_files(held, {"/a", "/d"}) == {"/a", "/b", "/b/#name", "/d"}
    assert with_same_files(held, {"/d"}) == {"/d"}


def test_a_withheld_number_is_found_however_it_is_written() -> None:
    said = leaves(phone="09 7031 8264", account="Ring +95-9-70318264", killed="41", dead="41", when="2026-05-06")
    assert saying_the_same(said, ["/phone", "/killed", "/when"], ["/phone"], fold=str.lower) == {"/account", "/when"}


def test_equivocal_leaves_are_named_too() -> None:
    assert matching(Leaves({"/a": "x"}, frozenset({"/b/c"})), ["/b"]) == {"/b/c"}


def test_what_says_the_same_elsewhere_stays_too() -> None:
    said = leaves(name="Naw Mu", account="they asked naw mu twice", other="Naw Muri", code="x", note="#1")
    assert saying_the_same(said, ["/name"], {"/name"}, fold=str.lower) == {"/account"}


def test_short_texts_and_numbers_are_not_looked_for() -> None:
    said = leaves(sex="f", year="2025", account="f in 2025")
    assert saying_the_same(said, ["/sex", "/year"], set(), fold=str.lower) == frozenset()


def test_a_place_is_looked_for_by_its_name_without_its_code() -> None:
    said = leaves(place="Hpakant [MMR001]", account="in hpakant that day")
    assert saying_the_same(said, ["/place"], {"/place"}, fold=str.lower) == {"/account"}


def test_evidence_and_leaves_of_the_program_say_nothing() -> None:
    held = Leaves(
        {"/name": "Naw Mu", "/photo": EvidenceReference("image/jpeg", bytes(32), 1), "/photo/#name": "naw mu"},
        frozenset(),
    )
    assert saying_the_same(held, ["/name", "/photo"], {"/name"}, fold=str.lower) == frozenset()


def test_the_record_stays_the_same_without_some_leaves() -> None:
    key = SigningKey.generate()
    author = author_id(DeviceKey(key.public))
    statement = Statement(Kind.REPORT, author, subject_id(author, bytes([1] * 16)), nonce=bytes([1] * 16))
    held = seal(statement, {"/a": "x", "/b": "y"}, key=key)
    shown = parse_held_record(show_without(held, frozenset({"/a"})).file_form())
    assert shown.record == held.record
    assert set(shown.leaves) == {"/b", "/#leaves"}


def test_a_block_closes_a_report() -> None:
    subject = SubjectId(bytes(32))
    assert RedactedReport(subject, (), (), frozenset()).is_open
    assert not RedactedReport(subject, (Block.NO_YES,), (), frozenset()).is_open


@pytest.mark.parametrize(
    ("text", "month", "year"),
    [
        ("2025-05-06", "2025-05", "2025"),
        ("2025-05", "2025-05", "2025"),
        ("2025", "[2025-01..2025-12]", "2025"),
        ("2025-05-06~", "2025-05", "2025"),
        ("2025-04-28/2025-05-03", "[2025-04..2025-05]", "2025"),
        ("2024-12-31/2025-01-01", "[2024-12..2025-01]", "[2024..2025]"),
        ("2025-05-06T10:20:30.000+06:30", "2025-05", "2025"),
        ("XXXX", None, None),
        ("[..2025-05-06]", None, None),
        ("some day", None, None),
        ("", None, None),
    ],
)
def test_a_time_is_told_in_whole_months_or_years(text: str, month: str | None, year: str | None) -> None:
    assert (coarse_date(text, TimeStep.MONTH), coarse_date(text, TimeStep.YEAR)) == (month, year)


def test_a_position_is_told_to_a_tenth_of_a_degree() -> None:
    assert coarse_position("25.6112 96.3149 120 5") == "25.6 96.3"
    assert coarse_position("here") is None
    assert coarse_position("25.6") is None


FILE = EvidenceReference("image/jpeg", bytes([7] * 32), 9)
STATEMENTS = [
    DerivedStatement(RecordId(bytes([1] * 32)), bytes([2] * 32), "/when", DerivedKind.TIME, "2025-05"),
    DerivedStatement(RecordId(bytes([1] * 32)), bytes([2] * 32), "/place", DerivedKind.PLACE, "Kachin [MMR001]"),
    DerivedStatement(RecordId(bytes([1] * 32)), bytes([2] * 32), f"/p[{A}]/name", DerivedKind.PERSON, "Person X"),
    DerivedStatement(RecordId(bytes([1] * 32)), bytes([2] * 32), "/photo", DerivedKind.FILE, file=FILE),
]


@pytest.mark.parametrize("statement", STATEMENTS, ids=lambda one: one.kind)
def test_what_stands_instead_is_read_as_it_was_spelled(statement: DerivedStatement) -> None:
    assert read_derived(Leaves(statement.leaves(), frozenset())) == statement


def test_the_spelling_is_fixed() -> None:
    assert STATEMENTS[0].leaves() == {
        "/of": "01" * 32,
        "/leaf": "02" * 32,
        "/about": "/when",
        "/as": "time",
        "/value": "2025-05",
        "/text": "Time, told less exactly by this office: 2025-05",
    }
    assert STATEMENTS[3].leaves() == {
        "/of": "01" * 32,
        "/leaf": "02" * 32,
        "/about": "/photo",
        "/as": "file",
        "/file": FILE,
        "/text": "A copy without what the camera wrote into the file. The original is withheld.",
    }


@pytest.mark.parametrize(
    "change",
    [
        {"/of": "01"},
        {"/of": "0G" * 32},
        {"/leaf": "AB" * 32},
        {"/as": "guess"},
        {"/as": "file"},
        {"/value": None},
        {"/about": None},
    ],
)
def test_any_other_note_stands_for_nothing(change: dict[str, str | None]) -> None:
    said = {path: value for path, value in {**STATEMENTS[0].leaves(), **change}.items() if value is not None}
    assert read_derived(Leaves(said, frozenset())) is None


def test_a_name_of_ours_lasts_for_one_receiver_report_and_person() -> None:
    key, other = bytes(32), bytes([1] * 32)
    audience, subject = AuthorId(bytes([2] * 32)), SubjectId(bytes([3] * 32))
    name = pseudonym(key, audience=audience, subject=subject, instance=A)
    assert name == "Person MX7I-FXOG", "the spelling is fixed: names must not change with a version"
    others = {
        pseudonym(other, audience=audience, subject=subject, instance=A),
        pseudonym(key, audience=AuthorId(other), subject=subject, instance=A),
        pseudonym(key, audience=audience, subject=SubjectId(other), instance=A),
        pseudonym(key, audience=audience, subject=subject, instance=B),
    }
    assert len(others | {name}) == 5


@given(
    st.dictionaries(st.from_regex(r"/[a-z]{1,8}(/[a-z]{1,4})?", fullmatch=True), st.text(max_size=20), max_size=12),
    st.sets(st.integers(0, 12)),
)
def test_what_is_left_out_is_in_no_byte_and_comes_together_with_the_rest(said: dict[str, str], gone: set[int]) -> None:
    key = SigningKey(bytes(32))
    author = author_id(DeviceKey(key.public))
    statement = Statement(Kind.REPORT, author, subject_id(author, bytes([1] * 16)), nonce=bytes([1] * 16))
    held = seal(statement, said, key=key)
    withheld = frozenset(path for number, path in enumerate(sorted(said)) if number in gone)
    shown = show_without(held, withheld)
    content = shown.file_form()
    assert parse_held_record(content).record == held.record
    assert not any(leaf.encoded.encode() in content for leaf in held.disclosures if leaf.path in withheld)
    assert set(shown.leaves) | withheld == set(held.leaves)
    # What was left out can come later, in any order.
    rest = show_without(held, frozenset(held.leaves) - withheld)
    together = {leaf.digest for part in (shown, rest) for leaf in part.disclosures}
    assert together == {leaf.digest for leaf in held.disclosures}
