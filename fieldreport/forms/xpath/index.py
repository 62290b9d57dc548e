"""Choice lists that never change are searched by value, not item by item.

An index lives with the list itself: in the `index` slot of the node whose children it finds. Trees whose nodes have
that slot filled by `mark_fixed` must not be altered any more.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from fieldreport.forms.tree import Node
from fieldreport.forms.xpath.axes import in_document_order
from fieldreport.forms.xpath.context import Environment
from fieldreport.forms.xpath.names import is_plain
from fieldreport.forms.xpath.refs import independent
from fieldreport.forms.xpath.syntax import RELATIVE, Binary, Call, Expression, NameTest, Path, Step, chain, walk

WORTHWHILE: Final = 16
"""Children below which searching them one by one is as fast."""


def mark_fixed(instance: Node) -> None:
    """Declare that *instance* and everything below it never changes, so that its long lists may be indexed."""
    for node in [instance, *instance.descendants()]:
        if len(node.children) >= WORTHWHILE:
            node.index = {}


def find(parent: Node, name: str, columns: Iterable[tuple[str, set[str]]], environment: Environment) -> list[Node]:
    """Return the children of *parent* called *name* that have, in each of *columns*, one of its values.

    *parent* has an index (maybe an empty one, which is filled here).
    """
    # The rarest value first: then little is left to compare.
    first, *others = sorted((_with_one_of(parent, name, *column, environment) for column in columns), key=len)
    for other in others:
        among = set(map(id, other))
        first = [node for node in first if id(node) in among]
    return list(first)


def _with_one_of(parent: Node, name: str, column: str, values: set[str], environment: Environment) -> list[Node]:
    assert parent.index is not None
    lists = parent.index.get((name, column))
    if lists is None:
        lists = parent.index[name, column] = _listed(parent, name, column)
    if len(values) == 1:
        return lists.get(next(iter(values)), [])
    return in_document_order((node for value in values for node in lists.get(value, ())), environment)


def _listed(parent: Node, name: str, column: str) -> dict[str, list[Node]]:
    lists: dict[str, list[Node]] = {}
    for node in parent.children:
        if node.name == name and is_plain(node):
            for value in {cell.string() for cell in node.children if cell.name == column and is_plain(cell)}:
                lists.setdefault(value, []).append(node)
    return lists


@dataclass(frozen=True, slots=True)
class Search:
    """A predicate such as `[state = x and district = y and rest]`, taken apart."""

    columns: tuple[tuple[str, Expression], ...]
    """Columns and the values that they must have; each is worth the same whatever item is looked at."""
    rest: tuple[Expression, ...]
    """What else must be true of an item."""


def searchable(step: Step) -> Search | None:
    """Take the first predicate of `item[...]` apart; None when there is nothing in it to look up."""
    if not step.is_child_name or not step.predicates:
        return None
    columns: list[tuple[str, Expression]] = []
    rest: list[Expression] = []
    for condition in _conditions(step.predicates[0]):
        column = _column_and_value(condition)
        if column is None:
            rest.append(condition)
        else:
            columns.append(column)
    # Among what was found, items stand at other positions than in the whole list.
    if not columns or any(map(_looks_at_position, rest)):
        return None
    return Search(tuple(columns), tuple(rest))


def _conditions(predicate: Expression) -> list[Expression]:
    if isinstance(predicate, Binary) and predicate.operator == "and":
        return [operand for _, operand in chain(predicate)]
    return [predicate]


def _looks_at_position(condition: Expression) -> bool:
    return any(isinstance(one, Call) and one.name in {"position", "last"} for one in walk(condition))


def _column_and_value(condition: Expression) -> tuple[str, Expression] | None:
    if not isinstance(condition, Binary) or condition.operator != "=":
        return None
    for column, value in ((condition.left, condition.right), (condition.right, condition.left)):
        if (
            isinstance(column, Path)
            and column.start == RELATIVE
            and len(column.steps) == 1
            and column.steps[0].is_plain_name
            and independent(value)
        ):
            test = column.steps[0].test
            assert isinstance(test, NameTest)
            return test.name, value
    return None
