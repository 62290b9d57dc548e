"""Texts: joining, cutting, searching, patterns, digests."""

import base64
import binascii
import hashlib
import math
import re
import time
import uuid
from collections.abc import Callable, Sequence
from typing import Final

from fieldreport.errors import EvaluationFailed, PatternRefused
from fieldreport.forms.patterns import Pattern, read_pattern
from fieldreport.forms.xpath.context import MAX_TEXT, Context, Evaluate, Value
from fieldreport.forms.xpath.functions.declare import ANY, BOOLEAN, NUMBER, TEXT, Builder, Function, function, plain
from fieldreport.forms.xpath.functions.numbers import round_half_up
from fieldreport.forms.xpath.syntax import Expression, Text
from fieldreport.forms.xpath.values import INFINITY, joined, node_text, text_of, texts

_DIGESTS: Final = {"MD5": "md5", "SHA-1": "sha1", "SHA-256": "sha256", "SHA-384": "sha384", "SHA-512": "sha512"}
_WHITE_SPACE: Final = re.compile(r"[ \t\r\n]+")
_WHOLE_NUMBER: Final = re.compile(r"\s*([-+]?[0-9]{1,15})")
_STEPS_A_SECOND: Final = 1_000_000
"""For work that only the clock can measure."""


def _text_or_node(builder: Builder, arguments: Sequence[Expression]) -> Callable[[Context], str]:
    if arguments:
        return builder.text(arguments[0])
    return lambda context: node_text(context.node, context.environment)


def _string_length(builder: Builder, arguments: Sequence[Expression]) -> Evaluate:
    text = _text_or_node(builder, arguments)
    return lambda context: float(len(text(context)))


def _normalize_space(builder: Builder, arguments: Sequence[Expression]) -> Evaluate:
    text = _text_or_node(builder, arguments)
    return lambda context: _WHITE_SPACE.sub(" ", text(context)).strip(" ")


def _concat(context: Context, *values: Value) -> str:
    environment = context.environment
    return joined("", [text for value in values for text in texts(value, environment)], environment)


def _join(context: Context, separator: str, *values: Value) -> str:
    environment = context.environment
    return joined(separator, [text for value in values for text in texts(value, environment)], environment)


def whole_number(value: Value, context: Context) -> int | None:
    """Return the whole part of a number, or the whole number that a text begins with; None where there is none."""
    if isinstance(value, float):
        return int(value) if math.isfinite(value) else None
    match = _WHOLE_NUMBER.match(text_of(value, context.environment))
    return int(match[1]) if match else None


def _substr(context: Context, text: str, start: Value, end: Value | None = None) -> str:
    first = whole_number(start, context)
    last = len(text) if end is None else whole_number(end, context)
    if first is None or last is None:
        return ""
    # Beyond either end is at that end; negative numbers count from the end.
    first = max(first + len(text), 0) if first < 0 else first
    last = max(last + len(text), 0) if last < 0 else last
    return text[first:last]


def _substring(_: Context, text: str, start: float, length: float = INFINITY) -> str:
    first = round_half_up(start)
    last = first + round_half_up(length)
    # XPath 1.0 section 4.2: characters whose position p, from 1, has first <= p < last; false for NaN.
    if not first < last:
        return ""
    begin = 0 if first < 1 else min(first - 1, len(text))
    end = 0 if last < 1 else min(last - 1, len(text))
    return text[int(begin) : int(end)]


def _substring_before(_: Context, text: str, mark: str) -> str:
    return text.partition(mark)[0] if mark and mark in text else ""


def _substring_after(_: Context, text: str, mark: str) -> str:
    return text.partition(mark)[2] if mark else text


def _translate(_: Context, text: str, characters: str, others: str) -> str:
    table: dict[int, str | None] = {}
    for place, character in enumerate(characters):
        table.setdefault(ord(character), others[place] if place < len(others) else None)
    return text.translate(table)


def _uuid(context: Context, length: float | None = None) -> str:
    if length is None:
        return _random_uuid(context)
    if not length <= MAX_TEXT:
        raise EvaluationFailed(reason="uuid() needs a number of characters")
    made = "".join(_random_uuid(context) for _ in range(int(max(length, 0)) // 36 + 1))
    return made[: int(max(length, 0))]


def _random_uuid(context: Context) -> str:
    context.environment.spend(2)
    return str(uuid.UUID(int=context.environment.random.getrandbits(128), version=4))


def _digest(context: Context, text: str, algorithm: str, encoding: str = "base64") -> str:
    # Java takes the name in small letters too, and forms that were tried on a phone have it so.
    name = _DIGESTS.get(algorithm.upper())
    if name is None or encoding not in {"base64", "hex"}:
        raise EvaluationFailed(reason=f"digest() knows no {algorithm} in {encoding}")
    context.environment.spend(len(text) // 256)
    # The form's author chose it, to shorten or compare; nothing of ours rests on it.
    digest = hashlib.new(name, text.encode("utf-8", "surrogatepass"), usedforsecurity=False).digest()
    return digest.hex() if encoding == "hex" else base64.b64encode(digest).decode("ascii")


def _base64_decode(_: Context, text: str) -> str:
    try:
        return base64.b64decode("".join(text.split()), validate=True).decode("utf-8", "replace")
    except (binascii.Error, ValueError):
        return ""


def _regex(builder: Builder, arguments: Sequence[Expression]) -> Evaluate:
    value, written = builder.text(arguments[0]), builder.text(arguments[1])
    fixed = _pattern_or_refusal(arguments[1].value) if type(arguments[1]) is Text else None

    def regex(context: Context) -> bool:
        started = time.perf_counter()
        pattern = _pattern_or_refusal(written(context)) if fixed is None else fixed
        if isinstance(pattern, EvaluationFailed):
            raise pattern
        matched = pattern.matches(value(context))
        context.environment.spend(int((time.perf_counter() - started) * _STEPS_A_SECOND))
        return matched

    return regex


def _pattern_or_refusal(text: str) -> Pattern | EvaluationFailed:
    """Read a pattern; what is wrong with it is said when it is reached, for maybe it never is."""
    try:
        return read_pattern(text)
    except PatternRefused as refusal:
        return EvaluationFailed(reason=f"regex(): {refusal.details['reason']}")


FUNCTIONS: Final[tuple[Function, ...]] = (
    function(
        "string",
        "The text of the argument, or of this node.",
        _text_or_node,
        takes=(ANY,),
        gives=TEXT,
        least=0,
    ),
    plain(
        "concat",
        "All arguments one after another, of nodes every one.",
        _concat,
        takes=(ANY,),
        gives=TEXT,
        least=0,
        most=None,
    ),
    plain(
        "join",
        "All arguments after the first one after another, with the first between them.",
        _join,
        takes=(TEXT, ANY),
        gives=TEXT,
        least=1,
        most=None,
    ),
    plain(
        "substr",
        "The characters from a start to before an end; they count from 0, negative ones from the end.",
        _substr,
        takes=(TEXT, ANY, ANY),
        gives=TEXT,
        least=2,
    ),
    plain(
        "substring",
        "The characters from a start, which counts from 1, as many as the third argument says.",
        _substring,
        takes=(TEXT, NUMBER, NUMBER),
        gives=TEXT,
        least=2,
    ),
    plain(
        "substring-before",
        "What stands before the second argument, nothing when that is absent.",
        _substring_before,
        takes=(TEXT, TEXT),
        gives=TEXT,
    ),
    plain(
        "substring-after",
        "What stands after the second argument, nothing when that is absent.",
        _substring_after,
        takes=(TEXT, TEXT),
        gives=TEXT,
    ),
    plain(
        "contains",
        "Whether the second stands in the first.",
        lambda _, text, part: part in text,
        takes=(TEXT, TEXT),
        gives=BOOLEAN,
    ),
    plain(
        "starts-with",
        "Whether the first begins with the second.",
        lambda _, text, part: text.startswith(part),
        takes=(TEXT, TEXT),
        gives=BOOLEAN,
    ),
    plain(
        "ends-with",
        "Whether the first ends with the second.",
        lambda _, text, part: text.endswith(part),
        takes=(TEXT, TEXT),
        gives=BOOLEAN,
    ),
    plain(
        "translate",
        "The first argument with each character of the second replaced by its counterpart in the third.",
        _translate,
        takes=(TEXT, TEXT, TEXT),
        gives=TEXT,
    ),
    function(
        "string-length",
        "The number of characters of the argument, or of this node.",
        _string_length,
        takes=(TEXT,),
        gives=NUMBER,
        least=0,
    ),
    function(
        "normalize-space",
        "The text without white space at its ends, and with one blank for every other run of it.",
        _normalize_space,
        takes=(TEXT,),
        gives=TEXT,
        least=0,
    ),
    function(
        "regex",
        "Whether the whole of the first argument matches the pattern in the second.",
        _regex,
        takes=(TEXT, TEXT),
        gives=BOOLEAN,
    ),
    plain(
        "uuid",
        "A random UUID, or as many random characters as the argument says.",
        _uuid,
        takes=(NUMBER,),
        gives=TEXT,
        least=0,
    ),
    plain(
        "digest",
        "The digest of the first argument by MD5, SHA-1, SHA-256, SHA-384 or SHA-512, in base64 or hex.",
        _digest,
        takes=(TEXT, TEXT, TEXT),
        gives=TEXT,
        least=2,
    ),
    plain(
        "base64-decode",
        "The text that the argument spells in base64, nothing when it spells none.",
        _base64_decode,
        takes=(TEXT,),
        gives=TEXT,
    ),
)
