"""What an expression reads is known without evaluating it."""

import pytest

from fieldreport.forms.xpath import parse, references
from fieldreport.forms.xpath.refs import independent

AT = ("data", "rep", "x")


def reads(expression: str, at: tuple[str, ...] | None = AT) -> dict[str, str]:
    """Return the places that *expression* reads, each with its anchor."""
    return {"/".join(pattern): "/".join(anchor) for pattern, anchor in references(parse(expression), at=at).paths}


@pytest.mark.parametrize(
    ("expression", "places"),
    [
        ("1 + 'x'", {}),
        (".", {"data/rep/x": "data/rep/x"}),
        ("../y", {"data/rep/y": "data/rep"}),
        ("../../y + ../z", {"data/y": "data", "data/rep/z": "data/rep"}),
        ("/data/rep/y", {"data/rep/y": ""}),
        ("/", {"": ""}),
        ("../../../../y", {"y": ""}),
        ("y/@k", {"data/rep/x/y/@k": "data/rep/x"}),
        ("../@*", {"data/rep/@*": "data/rep"}),
        ("//y", {"**/y": ""}),
        ("..//y", {"data/rep/**/y": "data/rep"}),
        ("..//node()", {"data/rep/**/*": "data/rep"}),
        ("//y/..", {"**": ""}),
        ("//y/following-sibling::z", {"**": ""}),
        ("../*", {"data/rep/*": "data/rep"}),
        ("text()", {"data/rep/x/*": "data/rep/x"}),
        ("self::x", {"data/rep/x": "data/rep/x"}),
        ("../preceding-sibling::rep/x", {"data/rep/x": "data"}),
        ("following-sibling::*", {"data/rep/*": "data/rep"}),
        ("ancestor::rep/x", {"**/x": ""}),
        ("descendant::y", {"data/rep/x/**/y": "data/rep/x"}),
        ("o:y", {"data/rep/x/y": "data/rep/x"}),
        ("current()/../y", {"data/rep/y": "data/rep"}),
        ("(../a | ../b)/c", {"data/rep/a/c": "data/rep", "data/rep/b/c": "data/rep", "data/rep/a": "data/rep",
                             "data/rep/b": "data/rep"}),
        ("(../a)[b]", {"data/rep/a": "data/rep", "data/rep/a/b": "data/rep"}),
        ("../y[. = current()/../z]", {"data/rep/y": "data/rep", "data/rep/z": "data/rep"}),
        ("/data/rep[y = 1]/z", {"data/rep/z": "", "data/rep/y": ""}),
        ("instance('v')/root/item[d = current()/../d and /data/s]", {"data/rep/d": "data/rep", "data/s": ""}),
        ("randomize(/data/rep)/y", {"data/rep": "", "data/rep/y": ""}),
        ("indexed-repeat(/data/rep/y, /data/rep, position(..) - 1)", {"data/rep/y": "", "data/rep": "data"}),
        ("string()", {"data/rep/x": "data/rep/x"}),
        ("once(../y)", {"data/rep/x": "data/rep/x", "data/rep/y": "data/rep"}),
        ("-(../y)", {"data/rep/y": "data/rep"}),
        ("jr:choice-name(../y, '../z')", {"data/rep/y": "data/rep", "data/rep/z": "data/rep"}),
    ],
)  # fmt: skip
def test_the_places_that_are_read_and_where_paths_go_down_again(expression: str, places: dict[str, str]) -> None:
    found = reads(expression)
    if "/data/rep" in expression and "position(..)" in expression:
        # Both the repeat's own instance and all of them.
        assert set(found) == set(places)
    else:
        assert found == places


def test_outside_the_answers_only_absolute_paths_read_any() -> None:
    assert reads("label + ../x + /data/y + current()/z", at=None) == {"data/y": ""}
    assert reads("string()", at=None) == {}


def test_lists_are_told_by_their_names() -> None:
    found = references(parse("concat(instance('v')/a, pulldata('w', 'a', 'b', 'c'), instance(/data/x)/a)"), at=AT)
    assert found.instances == {"v", "w"}


def test_questions_whose_choices_are_named_are_told() -> None:
    found = references(parse("jr:choice-name(../y, ' /data/kind ')"), at=AT)
    assert found.choices == {(("data", "kind"), ())}
    assert references(parse("jr:choice-name(../y, 'not a path[')"), at=AT).choices == frozenset()


def test_a_chain_of_thousands_is_analysed() -> None:
    assert reads(" + ".join(["../y"] * 5000)) == {"data/rep/y": "data/rep"}
    assert independent(parse(" + ".join(["/y"] * 5000)))


@pytest.mark.parametrize(
    ("expression", "is_independent"),
    [
        ("1", True),
        ("/data/x", True),
        ("current()/x[y]", True),
        ("instance('v')/x", True),
        ("(/data/x)[1]", True),
        ("concat(/data/x, 'y')", True),
        ("today()", True),
        ("x", False),
        (".", False),
        ("(x)[1]", False),
        ("concat(x)", False),
        ("position()", False),
        ("last() - 1", False),
        ("string()", False),
        ("string(/data/x)", True),
        ("random()", False),
        ("once(1)", False),
    ],
)
def test_what_is_the_same_at_every_item_can_be_looked_up(expression: str, is_independent: bool) -> None:
    assert independent(parse(expression)) is is_independent


@pytest.mark.parametrize(
    ("expression", "is_same"),
    [
        ("count(/data/person) > 3", True),
        ("/data/person[name = 'x']/age + 1", True),
        ("instance('v')/root/item[name = /data/x]/label", True),
        ("selected(/data/x, 'y')", True),
        ("../x", False),
        ("/data/x + ../y", False),
        ("/data/person[name = current()/../name]", False),
        ("position(..)", False),
        ("once(/data/x)", False),
        ("randomize(/data/x, 7)", False),
        ("now() > /data/x", False),
        ("/data/x[. > today()]", False),
        ("random() > /data/x", False),
        ("/data/x[. > random()]", False),
        ("jr:itext('x')", False),
        ("jr:choice-name(/data/x, '../y')", False),
        ("instance(/data/x)/root/item", False),
    ],
)
def test_only_what_looks_at_nothing_of_its_own_is_the_same_in_every_instance(expression: str, is_same: bool) -> None:
    assert references(parse(expression), at=AT).is_same_everywhere is is_same
