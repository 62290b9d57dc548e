"""Looking up in a fixed list finds what going through it finds, and much faster."""

import time

import pytest

from fieldreport.forms.tree import Node
from fieldreport.forms.xpath import compile_expression, mark_fixed
from tests.unit.forms.xpath.desk import at, environment, villages

ANSWERS = "<data><d>d1</d><s>s1</s><n>7</n><many><d>d1</d><d>d2</d></many><none/></data>"

FILTERS = [
    "district = current()/d",
    "current()/d = district",
    "district = 'd1'",
    "district = /data/d",
    "district = current()/nothing",
    "district = current()/many/d",
    "district = ''",
    "district = 'd1' and state = current()/s",
    "state = 's1' and district = 'd1' and number > 10",
    "number > 10 and district = 'd1'",
    "number > 10 and number < 20",
    "district = 'd1' and 3",
    "district = 'd1' and position() < 9",
    "district = 'd1' and last() = 40",
    "district = 'd1' or state = 's0'",
    "number = 7",
    "number = current()/n",
    "number = current()/n + 0",
    "number = true()",
    "district = state",
    "@id = 'i3'",
    "name != 'v1'",
    "district = concat('d', 1)",
    "district = string()",
]


def both_ways(path: str, around_list: Node) -> tuple[list[str], list[str]]:
    found = []
    for instance in (around_list, around_list.clone()):
        around = environment(ANSWERS, instances={"v": instance})
        nodes = compile_expression(path, prefixes={}).as_nodes(at("/data", around))
        found.append([node.string() for node in nodes])
    return found[0], found[1]


@pytest.mark.parametrize("condition", FILTERS)
@pytest.mark.parametrize("after", ["/name", "[2]/name", "[position() > 1][number > 20]", "/.."])
def test_looking_up_finds_what_going_through_finds(condition: str, after: str) -> None:
    looked_up, gone_through = both_ways(f"instance('v')/root/item[{condition}]{after}", villages())
    assert looked_up == gone_through


def test_an_item_with_two_equal_cells_is_found_once() -> None:
    fixed = villages()
    item = fixed.children[0].children[3]
    for text in ("d1", "d3"):
        item.append(Node(item.kind, "district", text=text))
    looked_up, gone_through = both_ways("instance('v')/root/item[district = 'd3']/name", fixed)
    assert looked_up == gone_through
    assert looked_up.count("v3") == 1


def test_several_lists_at_once_are_gone_through() -> None:
    fixed = villages()
    fixed.append(villages().children[0])
    looked_up, gone_through = both_ways("instance('v')/root/item[district = 'd3']/name", fixed)
    assert looked_up == gone_through
    assert len(looked_up) == 20


def test_what_was_found_is_the_callers_own() -> None:
    around = environment(ANSWERS)
    compiled = compile_expression("instance('v')/root/item[district = 'd1']", prefixes={})
    compiled.as_nodes(at("/data", around)).clear()
    assert len(compiled.as_nodes(at("/data", around))) == 10


def test_short_lists_are_left_as_they_are() -> None:
    fixed = villages(5)
    mark_fixed(fixed)
    assert fixed.children[0].index is None
    assert villages().children[0].index == {}


def test_a_cascade_over_thousands_is_looked_up_at_once() -> None:
    around = environment(ANSWERS, instances={"v": villages(4500)})
    context = at("/data", around)
    looked_up = compile_expression("instance('v')/root/item[name = current()/n]", prefixes={})
    gone_through = compile_expression("instance('v')/root/item[name != current()/n]", prefixes={})
    looked_up(context)
    started = time.process_time()
    for _ in range(20):
        looked_up(context)
    middle = time.process_time()
    gone_through(context)
    assert middle - started < time.process_time() - middle


def test_lookups_within_lookups_do_not_multiply() -> None:
    nested = "'d1'"
    for _ in range(30):
        nested = f"string(instance('v')/root/item[district = {nested}]/district)"
    around = environment(ANSWERS)
    assert compile_expression(nested, prefixes={})(at("/data", around)) == "d1"
