"""What the form around an expression answers: its lists, texts, choices, version and device."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from fieldreport.errors import EvaluationFailed
from fieldreport.forms.tree import Node
from fieldreport.forms.xpath import index
from fieldreport.forms.xpath.context import Context, Host
from fieldreport.forms.xpath.functions.declare import NODES, TEXT, Function, plain
from fieldreport.forms.xpath.names import is_plain
from fieldreport.forms.xpath.values import node_text

MAX_NESTED: Final = 8
"""Texts and choices that ask for one another."""

_ASKING: Final = 50
"""Steps of work that a question to the form counts as, beside what answering it takes."""


def _instance(context: Context, name: str) -> list[Node]:
    found = context.environment.instances.get(name)
    return [] if found is None else [found]


def _pulldata(context: Context, name: str, wanted: str, key: str, value: str) -> str:
    instance = context.environment.instances.get(name)
    if instance is None:
        raise EvaluationFailed(reason=f"there is no list {name}")
    root = instance.child("root")
    if root is None:
        return ""
    for item in _items(root, key, value, context):
        if wanted.startswith("@"):
            return item.attribute(wanted[1:]) or ""
        cell = item.child(wanted)
        if cell is not None:
            return node_text(cell, context.environment)
    return ""


def _items(root: Node, key: str, value: str, context: Context) -> list[Node]:
    """Find the items of a list by one column, as `root/item[key = value]` does; `@name` is an attribute."""
    if key.startswith("@"):
        context.environment.spend(len(root.children))
        return [item for item in root.elements() if item.name == "item" and item.attribute(key[1:]) == value]
    if root.index is not None:
        return index.find(root, "item", [(key, {value})], context.environment)
    context.environment.spend(len(root.children))
    return [
        item
        for item in root.children
        if item.name == "item"
        and is_plain(item)
        and any(cell.name == key and is_plain(cell) and cell.string() == value for cell in item.children)
    ]


def _itext(context: Context, text_id: str) -> str:
    with _asking(context) as host:
        return host.itext(text_id, context)


def _choice_name(context: Context, value: str, path: str) -> str:
    with _asking(context) as host:
        return host.choice_name(value, path, context)


@contextmanager
def _asking(context: Context) -> Iterator[Host]:
    """Ask the form, whose answer may itself be worked out; raise EvaluationFailed when that goes round in a circle."""
    environment = context.environment
    environment.spend(_ASKING)
    if environment.nested >= MAX_NESTED:
        raise EvaluationFailed(reason="texts that need one another")
    environment.nested += 1
    try:
        yield environment.host
    finally:
        environment.nested -= 1


FUNCTIONS: Final[tuple[Function, ...]] = (
    plain("instance", "The list of this name.", _instance, takes=(TEXT,), gives=NODES),
    plain(
        "pulldata",
        "From the list of the first name, the column of the second where the third is the fourth.",
        _pulldata,
        takes=(TEXT, TEXT, TEXT, TEXT),
        gives=TEXT,
    ),
    plain("jr:itext", "The text of this id in the active language.", _itext, takes=(TEXT,), gives=TEXT),
    plain(
        "jr:choice-name",
        "The label of a value among the choices of the question whose path is the second argument.",
        _choice_name,
        takes=(TEXT, TEXT),
        gives=TEXT,
    ),
    plain("version", "The form's version.", lambda context: context.environment.host.form_version(), gives=TEXT),
    plain(
        "property",
        "A property of the device or its user, as far as it is given away.",
        lambda context, name: context.environment.host.device_property(name),
        takes=(TEXT,),
        gives=TEXT,
    ),
)
