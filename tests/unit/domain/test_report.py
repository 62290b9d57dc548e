"""What answers of the plain form mean to a list, a search and the consent registers."""

import pytest

from fieldreport.crypto.selective_disclosure import Disclosure, new_disclosure
from fieldreport.domain.leaf import Leaves
from fieldreport.domain.report import MAX_TITLE_SIZE, consent_slot, form_of, plain_meaning

K = "k7f2c19a03be5d410"


def _leaves(*pairs: tuple[str, str]) -> Leaves:
    return Leaves.of([new_disclosure(path, value) for path, value in pairs])


def test_the_title_is_the_first_line_of_its_leaf_and_all_text_is_searchable() -> None:
    meaning = plain_meaning(_leaves(("/title", "  shelling \nat noon"), ("/a", "ရွာ"), ("/#created", "2026")))
    assert meaning.title == "shelling"
    assert meaning.search_text == "ရွာ\n  shelling \nat noon"
    assert meaning.facts == ()


def test_a_title_is_cut_and_may_be_withheld() -> None:
    assert len(plain_meaning(_leaves(("/title", "x" * 999))).title) == MAX_TITLE_SIZE
    assert plain_meaning(_leaves()).title == ""


@pytest.mark.parametrize(
    ("path", "slot"),
    [
        ("/consent/publish", "-/publish"),
        ("/a/b/consent/publish", "-/publish"),
        (f"/person[{K}]/consent/share.x", f"{K}/share.x"),
        (f"/group[k0000000000000000]/person[{K}]/more/consent/publish", f"{K}/publish"),
    ],
)
def test_a_consent_leaf_speaks_for_the_instance_around_it(path: str, slot: str) -> None:
    assert plain_meaning(_leaves((path, "ask_first"))).consents == {slot: "ask_first"}


@pytest.mark.parametrize("path", ["/consent", "/consent/A", "/consent/a/b", "/xconsent/a", f"/consent/a[{K}]"])
def test_other_paths_state_no_consent(path: str) -> None:
    assert plain_meaning(_leaves((path, "yes"))).consents == {}


def test_an_unknown_state_counts_as_withdrawn() -> None:
    assert plain_meaning(_leaves(("/consent/publish", "perhaps"))).consents == {"-/publish": "withdrawn"}


def test_a_consent_leaf_that_is_no_text_counts_as_withdrawn() -> None:
    evidence = new_disclosure("/consent/publish", {"media_type": "a/b", "sha256": "00" * 32, "size": 0})
    assert plain_meaning(Leaves.of([evidence])).consents == {"-/publish": "withdrawn"}


def test_an_equivocal_consent_leaf_counts_as_withdrawn() -> None:
    leaves = _leaves(("/consent/publish", "yes"), ("/consent/publish", "yes"))
    assert plain_meaning(leaves).consents == {"-/publish": "withdrawn"}


def test_of_two_leaves_for_one_register_the_more_cautious_holds_in_any_order() -> None:
    pairs: list[Disclosure] = [new_disclosure("/consent/publish", "no"), new_disclosure("/a/consent/publish", "yes")]
    for order in (pairs, pairs[::-1]):
        assert plain_meaning(Leaves.of(order)).consents == {"-/publish": "no"}


def test_the_form_is_unknown_while_its_leaf_is_withheld() -> None:
    assert form_of(_leaves(("/#form", "plain"))) == "plain"
    assert form_of(_leaves()) == ""


def test_a_consent_register_is_named_by_instance_and_purpose() -> None:
    assert consent_slot("-", "publish") == "-/publish"
