"""The table of expected failures."""

import re
from collections.abc import Iterator

import pytest

from fieldreport import errors
from fieldreport.errors import Category, FieldReportError, InvalidInput, NoMatchingKey


def _all_failures(base: type[FieldReportError] = FieldReportError) -> Iterator[type[FieldReportError]]:
    for kind in base.__subclasses__():
        if kind.__module__.startswith(errors.__name__):
            yield kind
            yield from _all_failures(kind)


FAILURES = sorted(set(_all_failures()), key=lambda kind: kind.__name__)


@pytest.mark.parametrize("kind", FAILURES)
def test_a_failure_has_a_code_a_category_and_an_explanation(kind: type[FieldReportError]) -> None:
    assert re.fullmatch(r"E_[A-Z]+(_[A-Z]+)*", kind.code)
    assert isinstance(kind.category, Category)
    assert kind.__doc__
    assert len(set(kind.fields)) == len(kind.fields)
    assert all(name.isidentifier() for name in kind.fields)


def test_no_two_failures_share_a_code() -> None:
    codes = [kind.code for kind in FAILURES]
    assert len(set(codes)) == len(codes)


def test_the_categories_are_usable_as_exit_codes_and_keep_their_numbers() -> None:
    # 0 and 1 mean success and a bug; the numbers are promised to scripts.
    assert {category.name: category.value for category in Category} == {
        "REQUEST": 2,
        "SECRET": 3,
        "DAMAGED": 4,
        "REFUSED": 5,
        "STORAGE": 6,
        "BUSY": 7,
        "SETUP": 8,
    }


@pytest.mark.parametrize("kind", FAILURES)
def test_a_failure_takes_exactly_its_fields(kind: type[FieldReportError]) -> None:
    details = dict.fromkeys(kind.fields, "value")
    assert kind(**details).details == details
    with pytest.raises(TypeError):
        kind(**details, surplus="value")
    for missing in kind.fields:
        with pytest.raises(TypeError):
            kind(**{name: value for name, value in details.items() if name != missing})


def test_its_text_is_for_logs_and_tests() -> None:
    assert str(InvalidInput(what="date", reason="no such day")) == "E_INPUT what='date' reason='no such day'"
    assert str(NoMatchingKey()) == "E_NO_KEY"
