"""A condition that compares a question with nothing means one thing here and another on a phone: a warning."""

import pytest

from fieldreport.forms.checks.presence import check_presence
from fieldreport.services.form_words import words_for_problem
from tests.unit.forms.kit import definition_of


def found(bind: str) -> list[str]:
    definition = definition_of("<a/><b/><g><c/></g><r><d/><e/></r>", bind, '<repeat nodeset="/data/r"/>')
    problems = list(check_presence(definition))
    assert {problem.code for problem in problems} <= {"expression.presence"}
    return [f"{problem.part} {words_for_problem(problem).happened.split('”')[0][1:]}" for problem in problems]


@pytest.mark.parametrize(
    ("bind", "warnings"),
    [
        ('nodeset="/data/a" relevant="/data/b"', ["relevant b"]),
        ('nodeset="/data/a" required="not( ../b )"', ["required b"]),
        ('nodeset="/data/a" calculate="if(/data/g/c, 1, 2)"', ["calculate c"]),
        ('nodeset="/data/r/d" relevant="../e and /data/b = 1"', ["relevant e"]),
        ('nodeset="/data/a" constraint="."', ["constraint a"]),
        ('nodeset="/data/a" relevant="/data/b or /data/g/c"', ["relevant b"]),
    ],
)
def test_a_question_compared_with_nothing_is_warned_of(bind: str, warnings: list[str]) -> None:
    assert found(f"<bind {bind}/>") == warnings


@pytest.mark.parametrize(
    "bind",
    [
        'nodeset="/data/a" relevant="/data/b = 1 and not(/data/g/c = 2)"',
        'nodeset="/data/a" calculate="/data/b"',
        'nodeset="/data/a" relevant="true()"',
        'nodeset="/data/a" relevant="/data/r and count(/data/r) &gt; 1"',
        'nodeset="/data/a" relevant="string-length(/data/b)"',
        'nodeset="/data/a" relevant="/data/unknown"',
    ],
)
def test_what_is_compared_or_no_question_is_not(bind: str) -> None:
    assert found(f"<bind {bind}/>") == []
