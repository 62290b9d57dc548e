"""A leaf is one answer under one path, and a path has one spelling."""

import pytest

from fieldreport.crypto.canonical_json import JsonValue
from fieldreport.crypto.selective_disclosure import new_disclosure
from fieldreport.domain.leaf import (
    MAX_EVIDENCE_SIZE,
    MAX_PATH_SIZE,
    EvidenceReference,
    Leaves,
    check_answer_path,
    check_path,
    json_value,
    leaf_value,
)
from fieldreport.errors import DisclosureInvalid, InvalidInput

EVIDENCE = EvidenceReference(media_type="image/jpeg", sha256=bytes(range(32)), size=5)
GOOD_PATHS = [
    "/a",
    "/incident/person[k7f2c19a03be5d410]/name",
    "/ရွာ/အမည်",
    "/#created",
    "/photo/#name",
    "/person[k7f2c19a03be5d410]/#order",
    "/" + "a" * (MAX_PATH_SIZE - 1),
    "/a.b-c_d:e",
]
BAD_PATHS = [
    "",
    "/",
    "a",
    "//a",
    "/a/",
    "/a b",
    "/a\n",
    "/a\x7f",
    "/a\x85",
    "/a~b",
    "/a#b",
    "/#",
    "/#Created",
    "/#a/b",
    "/#a/#b",
    "/[k7f2c19a03be5d410]",
    "/a[1]",
    "/a[k7f2c19a03be5d41]",
    "/a[k7f2c19a03be5d410]b",
    "/a[k7f2c19a03be5d410][k7f2c19a03be5d410]",
    "/" + "a" * MAX_PATH_SIZE,
    "/" + "ရ" * 171,
    "/\ud800",
    "/#" + "a" * 33,
]


@pytest.mark.parametrize("path", GOOD_PATHS)
def test_a_path_of_the_grammar_is_accepted(path: str) -> None:
    check_path(path)


@pytest.mark.parametrize("path", BAD_PATHS)
def test_any_other_path_is_refused_for_leaves_and_answers_alike(path: str) -> None:
    with pytest.raises(DisclosureInvalid):
        check_path(path)
    with pytest.raises(InvalidInput):
        check_answer_path(path)


def test_a_person_writes_no_answer_under_the_programs_own_names() -> None:
    check_answer_path("/a/b")
    with pytest.raises(InvalidInput):
        check_answer_path("/a/#name")


def test_values_are_text_or_evidence_and_come_back_as_they_were() -> None:
    for value in ("", "ရွာ", EVIDENCE, EvidenceReference("a/b", bytes(32), MAX_EVIDENCE_SIZE)):
        assert leaf_value(json_value(value)) == value


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"size": True}, "evidence size"),
        ({"size": -1}, "evidence size"),
        ({"size": MAX_EVIDENCE_SIZE + 1}, "evidence size"),
        ({"sha256": "AB" * 32}, "evidence hash"),
        ({"sha256": "ab" * 31}, "evidence hash"),
        ({"media_type": "image"}, "media type"),
        ({"media_type": "Image/JPEG"}, "media type"),
        ({"name": "x.jpg"}, "value"),
        ({"size": "5"}, "value"),
    ],
)
def test_an_evidence_leaf_has_three_fields_of_one_form(change: dict[str, str | int], reason: str) -> None:
    with pytest.raises(DisclosureInvalid) as refused:
        leaf_value({"media_type": "image/jpeg", "sha256": "ab" * 32, "size": 5, **change})
    assert refused.value.details["reason"] == reason


@pytest.mark.parametrize("value", [None, True, 1, [], ["a"], {}, {"a": "b"}])
def test_other_values_are_refused(value: JsonValue) -> None:
    with pytest.raises(DisclosureInvalid):
        leaf_value(value)


def test_leaves_are_a_mapping_from_path_to_value() -> None:
    leaves = Leaves.of([new_disclosure("/a", "x"), new_disclosure("/e", json_value(EVIDENCE))])
    assert dict(leaves) == {"/a": "x", "/e": EVIDENCE}
    assert len(leaves) == 2
    assert leaves.evidence() == {"/e": EVIDENCE}
    assert (leaves.text("/a"), leaves.text("/e"), leaves.text("/none")) == ("x", None, None)


def test_of_two_leaves_under_one_path_neither_is_believed_even_if_they_agree() -> None:
    for second in ("x", "y"):
        leaves = Leaves.of([new_disclosure("/a", "x"), new_disclosure("/a", second)])
        assert leaves.equivocal == {"/a"}
        assert leaves.text("/a") is None
        assert "/a" not in leaves


def test_one_disclosure_held_twice_is_one_leaf() -> None:
    one = new_disclosure("/a", "x")
    assert Leaves.of([one, one]).text("/a") == "x"


@pytest.mark.parametrize(
    ("stated", "count"), [("1", 1), ("8192", 8192), ("0", None), ("01", None), ("x", None), ("10000", None)]
)
def test_the_sealed_count_is_read_in_its_one_form(stated: str, count: int | None) -> None:
    assert Leaves.of([new_disclosure("/#leaves", stated)]).sealed_count() == count


def test_the_sealed_count_is_unknown_while_its_leaf_is_withheld() -> None:
    assert Leaves.of([]).sealed_count() is None
