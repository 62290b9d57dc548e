"""Numbers: rounding, powers, angles, sums and extremes."""

import math
from collections.abc import Callable, Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from fieldreport.forms.tree import Node
from fieldreport.forms.xpath.context import Context, Evaluate, Value
from fieldreport.forms.xpath.functions.declare import ANY, NODES, NUMBER, Builder, Function, function, plain
from fieldreport.forms.xpath.syntax import Expression
from fieldreport.forms.xpath.values import INFINITY, NAN, node_number, node_text, numbers, read_number

_MOST_DECIMALS: Final = 300


def _number(builder: Builder, arguments: Sequence[Expression]) -> Evaluate:
    if not arguments:
        return lambda context: node_number(context.node, context.environment)
    number = builder.number(arguments[0])
    # Adding nothing makes a plain number of a date, so that it prints as one.
    return lambda context: number(context) + 0.0


def round_half_up(number: float) -> float:
    """Round to the nearest whole number, halves upward (XPath 1.0 section 4.4)."""
    return float(math.floor(number + 0.5)) if math.isfinite(number) else number


def _round(_: Context, number: float, decimals: float = 0.0) -> float:
    if math.isnan(number) or math.isnan(decimals):
        return NAN
    if not math.isfinite(number) or decimals > _MOST_DECIMALS:
        return number
    if decimals < -_MOST_DECIMALS:
        return 0.0
    # As people read the number, 1.005 is a half, though its double is a little less; as in Java and in spreadsheets.
    shift = math.trunc(decimals)
    shifted = Decimal(repr(float(number))).scaleb(shift)
    return float(shifted.to_integral_value(ROUND_HALF_UP).scaleb(-shift))


def _of_one(work: Callable[[float], float]) -> Callable[[Context, float], float]:
    """Make a function of doubles total: where mathematics has no answer, or the double no room, it says so."""

    def total(_: Context, number: float) -> float:
        if math.isnan(number):
            return NAN
        try:
            return float(work(number))
        except ValueError:
            return NAN
        except OverflowError:
            return INFINITY

    return total


def _whole(work: Callable[[float], int]) -> Callable[[float], float]:
    return lambda number: float(work(number)) if math.isfinite(number) else number


def _logarithm(work: Callable[[float], float]) -> Callable[[float], float]:
    return lambda number: -INFINITY if number == 0 else work(number)


def _pow(_: Context, base: float, exponent: float) -> float:
    if math.isnan(base) or math.isnan(exponent):
        return NAN
    try:
        return math.pow(base, exponent)
    except ValueError:
        return INFINITY if base == 0 else NAN
    except OverflowError:
        negative = base < 0 and exponent % 2 == 1
        return -INFINITY if negative else INFINITY


def _atan2(_: Context, y: float, x: float) -> float:
    return math.atan2(y, x)


def _sum(context: Context, nodes: list[Node]) -> float:
    total = 0.0
    for node in nodes:
        text = node_text(node, context.environment)
        # A question without an answer adds nothing; in XPath 1.0 it would make the sum no number at all.
        if text and not text.isspace():
            total += read_number(text, context.environment.timezone)
    return total


def _extreme(choose: Callable[[list[float]], float]) -> Callable[..., float]:
    def extreme(context: Context, *values: Value) -> float:
        found = [number for value in values for number in numbers(value, context.environment)]
        if not found or any(map(math.isnan, found)):
            return NAN
        return choose(found) + 0.0

    return extreme


def _single(name: str, sentence: str, work: Callable[[float], float]) -> Function:
    return plain(name, sentence, _of_one(work), takes=(NUMBER,), gives=NUMBER)


FUNCTIONS: Final[tuple[Function, ...]] = (
    function(
        "number",
        "The number that the argument, or this node, is; of a date its days since 1970.",
        _number,
        takes=(ANY,),
        gives=NUMBER,
        least=0,
    ),
    _single("int", "The whole part of a number.", _whole(math.trunc)),
    plain(
        "round",
        "The nearest number with as many decimals as the second argument says (none without it).",
        _round,
        takes=(NUMBER, NUMBER),
        gives=NUMBER,
        least=1,
    ),
    _single("floor", "The largest whole number that is not greater.", _whole(math.floor)),
    _single("ceiling", "The smallest whole number that is not less.", _whole(math.ceil)),
    _single("abs", "The number without its sign.", abs),
    plain("pow", "The first argument to the power of the second.", _pow, takes=(NUMBER, NUMBER), gives=NUMBER),
    _single("log", "The natural logarithm.", _logarithm(math.log)),
    _single("log10", "The logarithm to base 10.", _logarithm(math.log10)),
    _single("exp", "e to the power of the argument.", math.exp),
    _single("exp10", "Ten to the power of the argument.", lambda number: math.pow(10.0, number)),
    _single("sqrt", "The square root.", math.sqrt),
    _single("sin", "The sine of an angle in radians.", math.sin),
    _single("cos", "The cosine of an angle in radians.", math.cos),
    _single("tan", "The tangent of an angle in radians.", math.tan),
    _single("asin", "The angle with this sine.", math.asin),
    _single("acos", "The angle with this cosine.", math.acos),
    _single("atan", "The angle with this tangent.", math.atan),
    plain(
        "atan2", "The angle of the point whose y and x are the arguments.", _atan2, takes=(NUMBER, NUMBER), gives=NUMBER
    ),
    plain("pi", "The ratio of a circle's circumference to its diameter.", lambda _: math.pi, gives=NUMBER),
    plain(
        "random",
        "A random number from 0 to below 1.",
        lambda context: context.environment.random.random(),
        gives=NUMBER,
    ),
    plain("sum", "The sum of all nodes; blank ones add nothing.", _sum, takes=(NODES,), gives=NUMBER),
    plain(
        "max", "The greatest of all numbers and nodes.", _extreme(max), takes=(ANY,), gives=NUMBER, least=0, most=None
    ),
    plain("min", "The least of all numbers and nodes.", _extreme(min), takes=(ANY,), gives=NUMBER, least=0, most=None),
)
