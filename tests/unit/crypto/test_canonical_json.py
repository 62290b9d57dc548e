"""JSON with one spelling."""

import json
import sys
import time
from collections.abc import Iterator
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldreport.crypto import canonical_json
from fieldreport.crypto.canonical_json import MAX_DEPTH, MAX_INTEGER, JsonValue
from fieldreport.errors import RecordInvalid

REFUSED = RecordInvalid(reason="test")

_scalars = st.none() | st.booleans() | st.integers(-MAX_INTEGER, MAX_INTEGER) | st.text(max_size=8)
_keys = st.text(alphabet=st.characters(max_codepoint=127), max_size=6)


def _deeper(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(values, max_size=4) | st.dictionaries(_keys, values, max_size=4)


def _levels(count: int) -> st.SearchStrategy[Any]:
    values: st.SearchStrategy[Any] = _scalars
    for _ in range(count):
        values = _scalars | _deeper(values)
    return values


json_values = _levels(4)


@given(json_values)
def test_any_json_value_comes_back_as_it_was(value: JsonValue) -> None:
    data = canonical_json.encode(value)
    assert canonical_json.decode(data, error=lambda: REFUSED) == value


@given(json_values, st.booleans(), st.booleans(), st.sampled_from([None, 0, 1]))
def test_any_other_spelling_of_a_value_is_refused(
    value: JsonValue, escaped: bool, backwards: bool, indent: int | None
) -> None:
    if backwards and isinstance(value, dict):
        value = dict(sorted(value.items(), reverse=True))
    other = json.dumps(value, ensure_ascii=escaped, indent=indent).encode()
    if other == canonical_json.encode(value):
        return
    with pytest.raises(RecordInvalid):
        canonical_json.decode(other, error=lambda: REFUSED)


@given(json_values, st.data())
def test_any_mutated_text_is_refused_or_is_the_spelling_of_another_value(value: JsonValue, data: st.DataObject) -> None:
    text = canonical_json.encode(value)
    place = data.draw(st.integers(0, len(text)))
    insertion = data.draw(st.sampled_from([b" ", b"\n", b"0", b"-", b'"', b"\\u0061", b"\xef\xbb\xbf", b",", b"\xff"]))
    removed = data.draw(st.integers(0, 2))
    mutated = text[:place] + insertion + text[place + removed :]
    try:
        found = canonical_json.decode(mutated, error=lambda: REFUSED)
    except RecordInvalid:
        return
    assert canonical_json.encode(found) == mutated
    assert mutated == text or found != value


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b" 1",
        b"1 ",
        b'{"a":1,"a":1}',
        b'{"b":1,"a":1}',
        b'{"a": 1}',
        b'"\\u0061"',
        b'"\\/"',
        b'"\\u000A"',
        b'"\\ud800"',
        b'"\\ud83d\\ude00"',
        b"1.0",
        b"1e2",
        b"-0",
        b"01",
        b"NaN",
        b"Infinity",
        b"-Infinity",
        b"9007199254740992",
        b"-9007199254740992",
        b"9" * 18,
        b"9" * 1_000_000,
        b'{"\xc3\xa9":1}',
        b"\xef\xbb\xbf1",
        b'"\xff"',
        b'"\xed\xa0\x80"',
        b'"\n"',
        b"1".join([b"[" * (MAX_DEPTH + 1), b"]" * (MAX_DEPTH + 1)]),
        b"[" * 200_000,
    ],
    ids=lambda text: repr(text[:20]),
)
def test_these_spellings_are_refused(text: bytes) -> None:
    with pytest.raises(RecordInvalid) as refusal:
        canonical_json.decode(text, error=lambda: REFUSED)
    assert refusal.value is REFUSED


@pytest.fixture
def unbounded_integers() -> Iterator[None]:
    """Take away Python's own bound on digits, as PYTHONINTMAXSTRDIGITS=0 does."""
    before = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(0)
    yield
    sys.set_int_max_str_digits(before)


@pytest.mark.usefixtures("unbounded_integers")
def test_a_million_digits_are_never_converted() -> None:
    started = time.process_time()
    with pytest.raises(RecordInvalid):
        canonical_json.decode(b"9" * 1_000_000, error=lambda: REFUSED)
    assert time.process_time() - started < 0.5


@pytest.mark.parametrize("number", [MAX_INTEGER, -MAX_INTEGER, 0, -1])
def test_integers_of_53_bits_are_kept(number: int) -> None:
    assert canonical_json.decode(str(number).encode(), error=lambda: REFUSED) == number


def test_the_deepest_value_allowed_is_read() -> None:
    text = b"[" * MAX_DEPTH + b"1" + b"]" * MAX_DEPTH
    assert canonical_json.encode(canonical_json.decode(text, error=lambda: REFUSED)) == text


def test_characters_are_escaped_as_rfc_8785_escapes_them() -> None:
    # RFC 8785 section 3.2.2.2 and the string of its section 3.2.2 example.
    value = '€$\u000f\nA\'B"\\\\"/\b\t\f\r\x1f\x7f\u2028'
    spelled = '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/\\b\\t\\f\\r\\u001f\x7f\u2028"'
    assert canonical_json.encode(value) == spelled.encode()


_self_containing: list[Any] = []
_self_containing.append(_self_containing)


@pytest.mark.parametrize(
    "value",
    [1.5, float("nan"), {"é": 1}, {1: 1}, MAX_INTEGER + 1, b"x", "\ud800", [[[[[[[[[1]]]]]]]]], _self_containing],
    ids=lambda value: type(value).__name__,
)
def test_nothing_is_written_that_would_not_be_read(value: object) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the class is the promise, the words are not
        canonical_json.encode(cast(JsonValue, value))


@given(st.lists(st.text()))
def test_a_list_of_texts_is_spelled_as_any_other_value(texts: list[JsonValue]) -> None:
    # It takes a way of its own; beside a number it takes the general one.
    try:
        general = canonical_json.encode([*texts, 0])
    except ValueError:
        with pytest.raises(ValueError, match="surrogates"):
            canonical_json.encode(texts)
        return
    assert canonical_json.encode(texts) == (general[:-3] if texts else general[:-2]) + b"]"
