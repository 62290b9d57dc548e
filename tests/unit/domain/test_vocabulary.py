"""Controlled lists: ours, and what an organisation puts below them."""

import json
import re

import pytest

from fieldreport.domain.vocabulary import MAX_TERMS, Term, Vocabulary, read_vocabularies, standard_code
from fieldreport.errors import InvalidInput
from fieldreport.system.resource_files import resource_bytes

OURS = read_vocabularies(resource_bytes("vocabularies.json"))


def own(code: str, english: str = "Own") -> Term:
    return Term(code=code, labels={"en": english}, keys={})


def small() -> Vocabulary:
    terms = [{"code": "a", "label": "Ay", "label_my": "အေ", "huridocs_mt05": "0101"}, {"code": "b", "label": "Bee"}]
    return read_vocabularies(json.dumps({"lists": {"small": {"title": "Small", "terms": terms}}}).encode())["small"]


def test_our_lists_are_read_in_their_order() -> None:
    assert len(OURS) >= 50
    assert next(iter(OURS["violation_type"].terms)) == "life.extrajudicial"
    assert OURS["attack_method"].terms["shell.mortar"].keys["acled"]


def test_every_code_can_be_a_choice_in_a_form() -> None:
    for vocabulary in OURS.values():
        for code in vocabulary.terms:
            assert re.fullmatch(r"[A-Za-z0-9_.+-]{1,64}", code), (vocabulary.name, code)


def test_every_category_of_a_violation_is_in_the_list_of_categories() -> None:
    categories = {term.keys["nd_burma"] for term in OURS["violation_type"].terms.values()}
    assert categories <= set(OURS["nd_burma_category"].terms)


def test_a_label_is_in_the_language_asked_for_else_in_english() -> None:
    assert small().label("a", "my") == "အေ"
    assert small().label("b", "my") == "Bee"
    assert small().terms["a"].keys == {"huridocs_mt05": "0101"}


def test_a_code_that_nobody_knows_is_its_own_label() -> None:
    assert small().label("z", "en") == "z"


def test_an_organisations_term_stands_behind_the_one_it_is_below() -> None:
    extended = small().extended([own("a:two"), own("b:one"), own("a:one")])
    assert list(extended.terms) == ["a", "a:two", "a:one", "b", "b:one"]
    assert extended.label("a:two", "my") == "Own"


def test_whoever_lacks_an_organisations_list_reads_ours() -> None:
    assert small().label("a:never-seen", "my") == "အေ"
    assert standard_code("a:never-seen") == "a"
    assert standard_code("a") == "a"


@pytest.mark.parametrize("code", ["c", "c:x", "a:", "a:x y", "a:x:y", ":x", "a:" + "x" * 65])
def test_a_term_that_stands_nowhere_is_refused(code: str) -> None:
    with pytest.raises(InvalidInput):
        small().extended([own(code)])


def test_a_code_given_twice_is_refused() -> None:
    with pytest.raises(InvalidInput):
        small().extended([own("a:x")]).extended([own("a:x")])


def test_a_list_does_not_grow_for_ever() -> None:
    with pytest.raises(InvalidInput):
        small().extended(own(f"a:{number}") for number in range(MAX_TERMS))
