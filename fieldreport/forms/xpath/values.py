"""How values turn into one another, and how they compare (XPath 1.0 sections 3.4 and 4, with ODK's dates)."""

import datetime as dt
import math
import re
from typing import Final

from fieldreport.errors import EvaluationFailed
from fieldreport.forms.tree import Node
from fieldreport.forms.xpath.context import MAX_TEXT, Environment, Value
from fieldreport.forms.xpath.dates import DayNumber, days_of, read_date

NAN: Final = math.nan
INFINITY: Final = math.inf

_NUMBER: Final = re.compile(r"[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?|-?Infinity")
_LONGEST_NUMBER: Final = 1000
_LONG_TEXT: Final = 256
"""Characters that count as one step of work."""
_PLAIN_BELOW: Final = 1e21
"""From here on numbers print with an exponent, as in ECMAScript."""
_PLAIN_FROM: Final = -7
"""The power of ten below which they do so too."""


def number_text(number: float) -> str:
    """Print a number: no exponent between 1e-7 and 1e21, no `.0`; a date number as its date."""
    if isinstance(number, DayNumber):
        return number.shown
    if not math.isfinite(number):
        return "NaN" if math.isnan(number) else f"{'-' * (number < 0)}Infinity"
    if abs(number) < _PLAIN_BELOW and number == int(number):
        return str(int(number))
    digits, _, exponent = repr(number).partition("e")
    if not exponent:
        return digits
    power = int(exponent)
    if power >= 0 or power < _PLAIN_FROM:
        return f"{digits.removesuffix('.0')}e{power:+d}"
    sign, digits = ("-", digits[1:]) if digits[0] == "-" else ("", digits)
    return f"{sign}0.{'0' * (-power - 1)}{digits.replace('.', '')}"


def to_text(value: Value) -> str:
    """Turn any value into text; of several nodes the first counts."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return value[0].string() if value else ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return number_text(value)


def to_boolean(value: Value) -> bool:
    """Turn any value into a truth: no nodes, "", 0 and NaN are false."""
    if isinstance(value, float):
        return not (value == 0 or math.isnan(value))
    return bool(value)


def to_number(value: Value, timezone: dt.tzinfo) -> float:
    """Turn any value into a number; a text that is an ISO date counts as its days since 1970."""
    if isinstance(value, float):
        return value
    if isinstance(value, list):
        return read_number(value[0].string(), timezone) if value else NAN
    if isinstance(value, str):
        return read_number(value, timezone)
    return 1.0 if value else 0.0


def read_number(text: str, timezone: dt.tzinfo) -> float:
    """Read a number or an ISO date, NaN for anything else.

    Beyond XPath 1.0, as all XForms engines do: a plus sign and an exponent.
    """
    text = text.strip()
    if not text or len(text) > _LONGEST_NUMBER:
        return NAN
    if _NUMBER.fullmatch(text):
        return float(text)
    if text[4:5] == "-":
        moment = read_date(text, timezone)
        if moment is not None:
            return days_of(moment, timezone)
    return NAN


def node_text(node: Node, environment: Environment) -> str:
    """Return the node's string value, counting the work where it is more than a look.

    Raises:
        EvaluationFailed: too much work.
    """
    if not node.children:
        text = node.text
        if len(text) > _LONG_TEXT:
            environment.spend(len(text) // _LONG_TEXT)
        return text
    return joined("", node.texts(), environment)


def joined(separator: str, pieces: list[str], environment: Environment) -> str:
    """Join *pieces*: the one way in which an expression makes a longer text.

    Raises:
        EvaluationFailed: too long, or too much work.
    """
    length = sum(map(len, pieces)) + len(separator) * len(pieces)
    if length > MAX_TEXT:
        raise EvaluationFailed(reason="too long a text")
    environment.spend(len(pieces) + length // _LONG_TEXT)
    return separator.join(pieces)


def node_number(node: Node, environment: Environment) -> float:
    """Return the node's string value as a number."""
    return read_number(node_text(node, environment), environment.timezone)


def text_of(value: Value, environment: Environment) -> str:
    """Turn any value into text as `to_text` does, counting the work."""
    if isinstance(value, list):
        return node_text(value[0], environment) if value else ""
    return to_text(value)


def number_of(value: Value, environment: Environment) -> float:
    """Turn any value into a number as `to_number` does, counting the work."""
    if isinstance(value, float):
        return value
    if isinstance(value, list):
        return node_number(value[0], environment) if value else NAN
    return to_number(value, environment.timezone)


def answer_text(value: Value, environment: Environment) -> str:
    """Turn any value into the answer that a form would keep: no number at all is no answer."""
    text = text_of(value, environment)
    return "" if text == "NaN" and isinstance(value, float) else text


def texts(value: Value, environment: Environment) -> list[str]:
    """Return the text of every node, or the one text that the value is."""
    if isinstance(value, list):
        return [node_text(node, environment) for node in value]
    return [to_text(value)]


def numbers(value: Value, environment: Environment) -> list[float]:
    """Return the number of every node, or the one number that the value is."""
    if isinstance(value, list):
        return [node_number(node, environment) for node in value]
    return [to_number(value, environment.timezone)]


def equal(left: Value, right: Value, environment: Environment, *, wanted: bool) -> bool:
    """Compare with `=` (*wanted*) or `!=`: nodes compare one by one, else boolean before number before text."""
    if isinstance(left, list):
        if isinstance(right, list):
            return _nodes_equal(left, right, environment, wanted=wanted)
        return _node_equals(left, right, environment, wanted=wanted)
    if isinstance(right, list):
        return _node_equals(right, left, environment, wanted=wanted)
    if isinstance(left, bool) or isinstance(right, bool):
        return (to_boolean(left) == to_boolean(right)) == wanted
    if isinstance(left, str) and isinstance(right, str):
        return (left == right) == wanted
    return (to_number(left, environment.timezone) == to_number(right, environment.timezone)) == wanted


def _nodes_equal(left: list[Node], right: list[Node], environment: Environment, *, wanted: bool) -> bool:
    found = {node_text(node, environment) for node in right}
    if wanted:
        return any(node_text(node, environment) in found for node in left)
    # One that differs: of two texts on one side, one differs from whatever stands on the other.
    if not left or not found:
        return False
    return len(found) > 1 or any(node_text(node, environment) not in found for node in left)


def _node_equals(nodes: list[Node], value: Value, environment: Environment, *, wanted: bool) -> bool:
    if isinstance(value, bool):
        return (bool(nodes) == value) == wanted
    if isinstance(value, str):
        return any((node_text(node, environment) == value) == wanted for node in nodes)
    return any((node_number(node, environment) == value) == wanted for node in nodes)


def smaller(left: Value, right: Value, environment: Environment, *, or_equal: bool) -> bool:
    """Compare with `<` or `<=`: as numbers, of nodes any one with any one."""
    # The extremes decide, so that two long lists are not compared each with each. NaN is smaller than nothing.
    lefts = [number for number in numbers(left, environment) if not math.isnan(number)]
    rights = [number for number in numbers(right, environment) if not math.isnan(number)]
    if not lefts or not rights:
        return False
    return min(lefts) <= max(rights) if or_equal else min(lefts) < max(rights)
