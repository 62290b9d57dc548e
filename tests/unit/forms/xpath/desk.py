"""A small form's answers, a list and a clock, on which expressions are tried."""

import datetime as dt
import random
from collections.abc import Mapping
from zoneinfo import ZoneInfo

from fieldreport.forms.tree import Node, read_xml, without_layout
from fieldreport.forms.xpath import Context, Environment, Host, NoHost, compile_expression, mark_fixed

NOW = dt.datetime(2026, 11, 23, 16, 23, 34, 567_000, tzinfo=dt.UTC)
YANGON = ZoneInfo("Asia/Yangon")

ANSWERS = """
<data id="f" xmlns:orx="http://openrosa.org/xforms" xml:lang="my">
  <name>Ma Hla</name><age>34</age><blank/><kinds>beating arrest</kinds><when>2026-11-20</when>
  <person><name>A</name><age>10</age><shot>1</shot><shot>2</shot></person>
  <person><name>B</name><age>20</age><shot>3</shot></person>
  <person><name>C</name><age/></person>
  <place>16.8 96.15 0 0</place>
  <orx:meta><orx:instanceID>uuid:1</orx:instanceID></orx:meta>
</data>
"""


def villages(count: int = 40) -> Node:
    """Make a list of villages: v0 to v39, in four districts and two states."""
    items = "".join(
        f"<item id='i{place}'><name>v{place}</name><district>d{place % 4}</district><state>s{place % 2}</state>"
        f"<number>{place}</number></item>"
        for place in range(count)
    )
    instance = without_layout(read_xml(f"<instance id='v'><root>{items}</root></instance>")).children[0]
    mark_fixed(instance)
    return instance


def environment(
    xml: str = ANSWERS,
    *,
    timezone: dt.tzinfo = YANGON,
    instances: Mapping[str, Node] | None = None,
    host: Host | None = None,
) -> Environment:
    """Make surroundings in which the answers are *xml* and everything else is fixed."""
    return Environment(
        root=without_layout(read_xml(xml)),
        clock=lambda: NOW,
        timezone=timezone,
        random=random.Random(7),
        instances={"v": villages()} if instances is None else instances,
        host=host or NoHost(),
    )


def at(place: str, around: Environment) -> Context:
    """Return the context at *place*, a path from the document."""
    assert around.root is not None
    (node,) = compile_expression(place, prefixes={}).as_nodes(Context(around.root, around))
    return Context(node, around)


def value(expression: str, *, place: str = "/data", around: Environment | None = None) -> str | float | list[str]:
    """Evaluate *expression*; nodes come as the list of their texts."""
    surroundings = around or environment()
    found = compile_expression(expression, prefixes={"orx": "http://openrosa.org/xforms"})(at(place, surroundings))
    return [node.string() for node in found] if isinstance(found, list) else found
