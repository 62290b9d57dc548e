"""Every expected failure has words for people, and no word of a stranger can move the cursor."""

import inspect

import pytest

from fieldreport import errors
from fieldreport.errors import FieldReportError, NotFound
from fieldreport.services.error_words import WORDS, printable, words_for

CLASSES = [
    value
    for _, value in inspect.getmembers(errors, inspect.isclass)
    if issubclass(value, FieldReportError) and value is not FieldReportError
]


@pytest.mark.parametrize("kind", CLASSES)
def test_each_failure_says_what_happened_and_what_to_do(kind: type[FieldReportError]) -> None:
    words = words_for(kind(**dict.fromkeys(kind.fields, "x")))
    assert words.happened
    assert words.todo
    assert "{" not in words.happened + words.todo


def test_no_words_are_kept_for_failures_that_are_gone() -> None:
    assert set(WORDS) == {kind.code for kind in CLASSES}


def test_what_a_stranger_wrote_is_shown_without_its_power() -> None:
    assert printable("a\x1b[2J\N{RIGHT-TO-LEFT OVERRIDE}b") == "a\\u001b[2J\\u202eb"
    assert "\x1b" not in words_for(NotFound(what="report", name="\x1b]0;evil\x07")).happened
