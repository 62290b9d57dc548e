"""JSON with exactly one spelling for each value: RFC 8785 (JCS) narrowed to integers."""

import json
from collections.abc import Callable
from json.encoder import encode_basestring
from typing import NoReturn

from fieldreport.errors import FieldReportError

JsonValue = None | bool | int | str | list["JsonValue"] | dict[str, "JsonValue"]

MAX_DEPTH = 8
"""Nesting of arrays and objects, in what is written and in what is read: nothing of ours comes near it."""

MAX_INTEGER = 2**53 - 1
"""Larger integers change their value in readers that hold every number as a double (RFC 8785 section 3.2.2.3)."""


class _NotCanonical(ValueError):
    """Internal: something in the text has no canonical spelling."""


def encode(value: JsonValue) -> bytes:
    """Spell *value*: UTF-8, keys sorted, no spaces, nothing escaped that need not be.

    Keys must be ASCII: there Python's order by code point and the RFC's order by UTF-16 unit are the same.

    Raises:
        ValueError: The value has no spelling that `decode` would accept: a float, a key that is not ASCII, an integer
            beyond 53 bits, a lone surrogate, too deep. Nothing unreadable is ever written and signed.
    """
    if isinstance(value, list):
        # Every answer of every record is a list of texts: the encoder's own way of writing them, and nothing around it.
        texts = [item for item in value if isinstance(item, str)]
        if len(texts) == len(value):
            return f"[{','.join(map(encode_basestring, texts))}]".encode()
    _check_spelling_exists(value, MAX_DEPTH)
    return _ENCODER.encode(value).encode()


def decode(data: bytes, *, error: Callable[[], FieldReportError]) -> JsonValue:
    """Read canonical JSON, or raise what *error* makes; bytes that `encode` would not have written are refused.

    Duplicate keys, floats, NaN, lone surrogates, integers beyond 53 bits, a byte order mark, other white space and
    other escapes all fail this one comparison or one of the hooks.
    """
    try:
        # Whatever stands behind the value is not in its spelling.
        value: JsonValue = _DECODER.raw_decode(data.decode("utf-8"))[0]
        if encode(value) != data:
            raise error()
    except (ValueError, RecursionError):
        raise error() from None
    return value


def _object_without_duplicates(pairs: list[tuple[str, JsonValue]]) -> dict[str, JsonValue]:
    result = dict(pairs)
    if len(result) != len(pairs):
        raise _NotCanonical
    return result


def _refuse(text: str) -> NoReturn:
    raise _NotCanonical(text)


def _bounded_integer(text: str) -> int:
    # The length is looked at first: int() on a million digits takes seconds.
    if len(text) > len(str(-MAX_INTEGER)):
        raise _NotCanonical
    return int(text)


def _check_spelling_exists(value: JsonValue, room: int) -> None:
    if isinstance(value, str) or value is None or isinstance(value, bool):
        return
    if isinstance(value, int):
        if abs(value) > MAX_INTEGER:
            raise _NotCanonical
        return
    if not room or not isinstance(value, (dict, list)):
        raise _NotCanonical
    if isinstance(value, dict) and not all(_is_key(name) for name in value):
        raise _NotCanonical
    for item in value.values() if isinstance(value, dict) else value:
        # Most of what we read are lists of text: asking here spares a call for each.
        if not isinstance(item, str):
            _check_spelling_exists(item, room - 1)


def _is_key(name: object) -> bool:
    # json.dumps would quietly turn the keys 1 and True into text.
    return isinstance(name, str) and name.isascii()


_ENCODER = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False)

_DECODER = json.JSONDecoder(
    object_pairs_hook=_object_without_duplicates,
    parse_float=_refuse,
    parse_constant=_refuse,
    parse_int=_bounded_integer,
)
