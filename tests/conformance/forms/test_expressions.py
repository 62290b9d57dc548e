"""Our decisions still decide something, and the recorded expressions are answered; these lie beside the repository."""

import json
import os
from collections import Counter
from pathlib import Path

import pytest

from fieldreport.errors import FieldReportError
from fieldreport.forms.xpath import Context, compile_expression
from tests.conformance.forms import expressions
from tests.conformance.forms.__main__ import SUITES, suites
from tests.conformance.forms.expressions import Decision, Outcome
from tests.conformance.forms.suite import Tally
from tests.unit.forms.xpath.desk import environment

REPOSITORY = Path(__file__).resolve().parents[3]
FOLDER = Path(os.environ.get("FIELDREPORT_SUITES", REPOSITORY.parent / "shared" / "suites")) / "forms"

needs_suite = pytest.mark.skipif(
    not (FOLDER / expressions.FILE).is_file(), reason="the expression cases are not beside the repository"
)
DECISIONS = expressions.decisions()
EXAMPLE = "<data><blank/><item>first</item><item>second</item><cdata>a<![CDATA[b]]></cdata></data>"


@pytest.mark.parametrize("decision", DECISIONS, ids=lambda decision: str(decision.name))
def test_a_decision_still_matters(decision: Decision) -> None:
    around = environment(EXAMPLE, timezone=expressions.ZONE)
    assert around.root is not None
    context = Context(around.root, around)
    try:
        ours = compile_expression(decision.example, prefixes={}).as_text(context)
    except FieldReportError:
        ours = "fails"
    assert ours == decision.ours
    assert ours != decision.theirs


def test_a_decision_is_a_sentence_and_a_rule_but_never_a_case() -> None:
    assert len({decision.name for decision in DECISIONS}) == len(DECISIONS)
    for decision in DECISIONS:
        assert decision.sentence.endswith(".")
        assert decision.engine in {"web-forms", "JavaRosa"}
        assert (decision.expression is None) == (decision.engine == "JavaRosa")
        assert (not decision.kinds) == (decision.expression is None)
        assert decision.difference in expressions.DIFFERENCES or decision.expression is None


@pytest.fixture(scope="module")
def outcomes() -> list[Outcome]:
    return expressions.outcomes(FOLDER)


@needs_suite
def test_every_recorded_expression_is_answered_alike_or_by_decision(outcomes: list[Outcome]) -> None:
    assert len(outcomes) > 1900
    differing = [one for one in outcomes if not one.agrees and one.decision is None]
    assert [(one.case["id"], one.case["expr"], one.got) for one in differing] == []


@needs_suite
def test_decisions_explain_few_cases(outcomes: list[Outcome]) -> None:
    explained = Counter(one.decision.name for one in outcomes if one.decision is not None)
    assert sum(explained.values()) < len(outcomes) * 0.04
    assert explained.keys() <= {decision.name for decision in DECISIONS}


def case(expression: str, want: object, kind: str = "number") -> dict[str, object]:
    return {"id": "x", "doc": 0, "ctx": [0], "root": [], "expr": expression, "odk": True, "type": kind, "want": want}


def test_the_runner_counts_what_passed_failed_and_was_intended(tmp_path: Path) -> None:
    cases = [case("1 + 1", 2), case("1 + 1", 3), case("number('1970-01-02')", 1.2916666666666667)]
    suite = {"docs": ["<a/>"], "cases": cases}
    (tmp_path / expressions.FILE).write_text(json.dumps(suite), encoding="utf-8")
    tally = expressions.run(tmp_path)
    assert str(tally) == "expressions: 1 passed, 1 failed, 1 intended"
    assert not tally.holds
    assert "wanted 3, got 2.0" in tally.problems[0]


def test_a_suite_holds_from_its_bar_upward() -> None:
    assert Tally("x", passed=199, intended=50, bar=0.995, problems=("one",)).holds
    assert not Tally("x", passed=198, intended=50, bar=0.995, problems=("one",)).holds
    assert not Tally("x", passed=0, intended=1, bar=0.995, problems=()).holds


def test_suites_run_in_the_order_in_which_they_build_on_one_another() -> None:
    found = [name for name, _ in suites()]
    assert found[0] == "expressions"
    assert found == [name for name in SUITES if name in found]
