"""The gate: what is not a yes stays, and so does what would tell of it."""

import pytest

from fieldreport.domain.consent import ConsentState
from fieldreport.domain.consent_gate import (
    WHOLE,
    LeafAbout,
    Said,
    VersionAbout,
    WithheldFor,
    withheld,
)

A, B = "k00000000000000aa", "k00000000000000bb"
YES = ConsentState.YES


def said(purpose: str = "iimm", media: dict[str, ConsentState] | None = None, **states: ConsentState) -> Said:
    by_person = {{"a": A, "b": B, "whole": WHOLE}[name]: state for name, state in states.items()}
    return Said(purpose=purpose, states=by_person, media=media or {})


def version(*leaves: LeafAbout, persons: tuple[str, ...] = (A, B), orders: tuple[str, ...] = ()) -> VersionAbout:
    return VersionAbout(leaves=leaves, persons=frozenset(persons), asks_whole_report=True, orders=orders)


def reasons(read: VersionAbout, words: Said) -> dict[str, WithheldFor]:
    return {leaf.path: leaf.reason for leaf in withheld(read, words, fold=str.lower)}


@pytest.mark.parametrize("state", [state for state in ConsentState if state is not YES])
def test_every_leaf_about_somebody_without_a_yes_stays(state: ConsentState) -> None:
    read = version(LeafAbout("/a/age", A), LeafAbout("/b/age", B), LeafAbout("/place", WHOLE))
    assert reasons(read, said(a=state, b=YES)) == {"/a/age": WithheldFor.CONSENT}
    assert reasons(read, said(b=YES)) == {"/a/age": WithheldFor.CONSENT}, "who has no word was not asked"


def test_somebody_who_cannot_be_told_has_said_nothing() -> None:
    assert reasons(version(LeafAbout("/x", None)), said(whole=YES)) == {"/x": WithheldFor.CONSENT}


def test_a_marked_leaf_goes_with_the_yes_of_whom_it_is_about() -> None:
    read = version(
        LeafAbout("/name", A, redact="identity"),
        LeafAbout("/position", WHOLE, redact="place"),
        LeafAbout("/owner", "k00000000000000cc", redact="identity"),
    )
    assert reasons(read, said(a=YES, whole=YES)) == {"/owner": WithheldFor.SENSITIVE}
    assert reasons(read, said(a=YES)) == {"/owner": WithheldFor.SENSITIVE, "/position": WithheldFor.SENSITIVE}


@pytest.mark.parametrize("purpose", ["public_anonymous", "statistics"])
def test_a_yes_without_identity_opens_nothing_that_is_marked(purpose: str) -> None:
    read = version(LeafAbout("/name", A, redact="identity"), LeafAbout("/age", A))
    assert reasons(read, said(purpose, a=YES)) == {"/name": WithheldFor.SENSITIVE}


def test_a_file_for_the_public_needs_a_yes_to_being_seen() -> None:
    read = version(
        LeafAbout("/a/photo", A, is_file=True),
        LeafAbout("/evidence/file", "k00000000000000cc", is_file=True),
        LeafAbout("/a/age", A),
    )
    assert reasons(read, said("iimm", a=YES, whole=YES)) == {}
    stays = {"/a/photo": WithheldFor.MEDIA, "/evidence/file": WithheldFor.MEDIA}
    assert reasons(read, said("public_named", a=YES, whole=YES)) == stays
    assert reasons(read, said("public_named", media={A: YES, WHOLE: YES}, a=YES, whole=YES)) == {}
    refused = {A: ConsentState.NO, WHOLE: YES}
    assert reasons(read, said("public_named", media=refused, a=YES)) == {"/a/photo": WithheldFor.MEDIA}


def test_what_the_form_does_not_know_stays() -> None:
    assert reasons(version(LeafAbout("/x", WHOLE, is_known=False)), said(whole=YES)) == {"/x": WithheldFor.UNKNOWN}


@pytest.mark.parametrize("written", ["0912345678", "09-1234 5678", "+95 9 12345678", "၀၉၁၂၃၄၅၆၇၈", "(09) 123.456.78"])
def test_a_number_that_stays_goes_nowhere_else_however_it_is_written(written: str) -> None:
    read = version(
        LeafAbout("/a/phone", A, text="09 12345678"),
        LeafAbout("/a/age", A, text="41"),
        LeafAbout("/a/born", A, text="1985-04-02"),
        LeafAbout("/account", WHOLE, text=f"Call {written} at night"),
        LeafAbout("/dead", WHOLE, text="41"),
        LeafAbout("/when", WHOLE, text="1985-04-02"),
        LeafAbout("/other", WHOLE, text="09 8765 4321"),
    )
    about_a = dict.fromkeys(("/a/phone", "/a/age", "/a/born"), WithheldFor.CONSENT)
    assert reasons(read, said(whole=YES)) == {**about_a, "/account": WithheldFor.NAMES}
    assert reasons(read, said(a=YES, whole=YES)) == {}


def test_a_file_that_stays_is_named_nowhere_else() -> None:
    read = version(
        LeafAbout("/a/photo", A, is_file=True, sha256=b"one"),
        LeafAbout("/a/photo/#name", A, is_file=True, text="a.jpg"),
        LeafAbout("/photo", WHOLE, is_file=True, sha256=b"one"),
        LeafAbout("/photo/#name", WHOLE, is_file=True, text="b.jpg"),
        LeafAbout("/other", WHOLE, is_file=True, sha256=b"two"),
    )
    paths = ("/a/photo", "/a/photo/#name", "/photo", "/photo/#name")
    assert reasons(read, said(whole=YES)) == dict.fromkeys(paths, WithheldFor.CONSENT)
    assert reasons(read, said(a=YES, whole=YES)) == {}


def test_a_name_that_stays_goes_nowhere_else() -> None:
    read = version(
        LeafAbout("/a/name", A, is_name=True, text="Khin Htwe"),
        LeafAbout("/b/name", B, is_name=True, text="Saw"),
        LeafAbout("/c/name", A, is_name=True, text=""),
        LeafAbout("/story", WHOLE, text="They took khin htwe away"),
        LeafAbout("/other", WHOLE, text="They took Khin Htwen away"),
        LeafAbout("/saw", WHOLE, text="I saw it"),
    )
    found = reasons(read, said(b=YES, whole=YES))
    assert found == {
        "/a/name": WithheldFor.CONSENT,
        "/c/name": WithheldFor.CONSENT,
        "/story": WithheldFor.NAMES,
    }


@pytest.mark.parametrize(
    ("story", "stays"),
    [("khin htwe fled", True), ("ma khin htwe", True), ("htwe fled", False), ("ma khin fled", False)],
)
def test_a_long_name_is_found_without_its_first_word(story: str, *, stays: bool) -> None:
    read = version(LeafAbout("/name", A, is_name=True, text="Ma Khin Htwe"), LeafAbout("/story", WHOLE, text=story))
    assert ("/story" in reasons(read, said(whole=YES))) is stays


def test_the_position_of_an_instance_stays_with_all_that_stands_in_it() -> None:
    read = version(
        LeafAbout("/p[1]/name", A, redact="identity"),
        LeafAbout("/p[1]/age", A),
        LeafAbout("/p[2]/name", B, redact="identity"),
        LeafAbout("/p[2]/age", B),
        orders=("/p[1]/#order", "/p[2]/#order", "/empty[3]/#order"),
    )
    found = reasons(read, said(b=YES))
    assert found == dict.fromkeys(("/p[1]/name", "/p[1]/age", "/p[1]/#order"), WithheldFor.CONSENT)
    anonymous = reasons(read, said("statistics", a=YES, b=YES))
    assert anonymous == dict.fromkeys(("/p[1]/name", "/p[2]/name"), WithheldFor.SENSITIVE)
    assert reasons(read, said(a=YES, b=YES)) == {}
