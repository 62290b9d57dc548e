"""Truth and choice: true, not, if, coalesce, once, checklists."""

from collections.abc import Callable, Sequence
from typing import Final

from fieldreport.forms.xpath.context import Context, Evaluate, Value
from fieldreport.forms.xpath.functions.declare import ANY, BOOLEAN, NUMBER, TEXT, Builder, Function, function, plain
from fieldreport.forms.xpath.syntax import Expression
from fieldreport.forms.xpath.values import answer_text, node_text, numbers, to_boolean

_NO_LIMIT: Final = -1


def _if(builder: Builder, arguments: Sequence[Expression]) -> Evaluate:
    condition = builder.boolean(arguments[0])
    then, otherwise = builder.value(arguments[1]), builder.value(arguments[2])
    return lambda context: then(context) if condition(context) else otherwise(context)


def _coalesce(context: Context, first: Value, second: Value) -> str:
    return answer_text(first, context.environment) or answer_text(second, context.environment)


def _once(builder: Builder, arguments: Sequence[Expression]) -> Evaluate:
    evaluate = builder.value(arguments[0])

    def once(context: Context) -> str:
        return node_text(context.node, context.environment) or answer_text(evaluate(context), context.environment)

    return once


def _truths(value: Value, context: Context) -> list[bool]:
    """Tell which answers are given: nodes that are not blank, or one value that is true."""
    if isinstance(value, list):
        return [node_text(node, context.environment) != "" for node in value]
    return [to_boolean(value)]


def _checklist(builder: Builder, arguments: Sequence[Expression]) -> Evaluate:
    within = _between(builder, arguments)
    answers = [builder.value(argument) for argument in arguments[2:]]

    def checklist(context: Context) -> bool:
        count = sum(sum(_truths(answer(context), context)) for answer in answers)
        return within(context, count)

    return checklist


def _weighted_checklist(builder: Builder, arguments: Sequence[Expression]) -> Evaluate:
    within = _between(builder, arguments)
    answers = [builder.value(argument) for argument in arguments[2::2]]
    weights = [builder.value(argument) for argument in arguments[3::2]]

    def weighted_checklist(context: Context) -> bool:
        total = 0.0
        for answer, weight in zip(answers, weights, strict=True):
            given = _truths(answer(context), context)
            weighing = numbers(weight(context), context.environment)
            total += sum(one for one, counts in zip(weighing, given, strict=False) if counts)
        return within(context, total)

    return weighted_checklist


def _between(builder: Builder, arguments: Sequence[Expression]) -> Callable[[Context, float], bool]:
    least, most = builder.number(arguments[0]), builder.number(arguments[1])

    def between(context: Context, amount: float) -> bool:
        low, high = least(context), most(context)
        return (low == _NO_LIMIT or amount >= low) and (high == _NO_LIMIT or amount <= high)

    return between


FUNCTIONS: Final[tuple[Function, ...]] = (
    plain("true", "The truth.", lambda _: True, gives=BOOLEAN),
    plain("false", "The untruth.", lambda _: False, gives=BOOLEAN),
    plain("not", "True when the argument is false.", lambda _, truth: not truth, takes=(BOOLEAN,), gives=BOOLEAN),
    plain(
        "boolean",
        "Whether there are nodes, a text is not empty, a number is neither 0 nor NaN.",
        lambda _, truth: truth,
        takes=(BOOLEAN,),
        gives=BOOLEAN,
    ),
    plain(
        "boolean-from-string",
        "True for the texts “true” and “1”, false for every other.",
        lambda _, text: text in {"true", "1"},
        takes=(TEXT,),
        gives=BOOLEAN,
    ),
    function(
        "if",
        "The second argument when the first is true, else the third; the other one is not worked out.",
        _if,
        takes=(BOOLEAN, ANY, ANY),
        gives=ANY,
    ),
    plain(
        "coalesce",
        "The first argument, or the second when the first is blank.",
        _coalesce,
        takes=(ANY, ANY),
        gives=TEXT,
    ),
    function(
        "once",
        "The answer that stands here already, or the argument when there is none yet.",
        _once,
        takes=(ANY,),
        gives=TEXT,
    ),
    function(
        "checklist",
        "Whether the number of answers given is between the first two arguments; -1 sets no limit.",
        _checklist,
        takes=(NUMBER, NUMBER, ANY),
        gives=BOOLEAN,
        least=2,
        most=None,
    ),
    function(
        "weighted-checklist",
        "As checklist, where each answer is followed by what it weighs.",
        _weighted_checklist,
        takes=(NUMBER, NUMBER, ANY),
        gives=BOOLEAN,
        least=2,
        most=None,
        pairs=True,
    ),
)
