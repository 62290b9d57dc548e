"""Loads what pyxform makes of spreadsheets: each opens a report; a broken expression is a problem with a place."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from fieldreport.errors import FormRefused
from fieldreport.forms.answers import Answers
from fieldreport.forms.read import read_definition
from tests.conformance.forms.suite import Tally
from tests.conformance.forms.surroundings import surroundings

Json = dict[str, Any]


def pairs(folder: Path) -> Iterator[Json]:
    """Yield the pairs."""
    with gzip.open(folder / "pyxform-forms.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def run(folder: Path) -> Tally:
    """Load every XForm and open a report of it."""
    passed = 0
    problems: list[str] = []
    for record in pairs(folder):
        try:
            definition = read_definition(record["xml"], {})
        except FormRefused as error:
            problems.append(f"{record['id']} {record['test']}: {error}")
            continue
        broken = [problem for problem in definition.problems if problem.code == "expression.syntax"]
        if not all(problem.path and problem.part for problem in broken):
            problems.append(f"{record['id']} {record['test']}: a problem without a place")
            continue
        Answers(definition=definition, surroundings=surroundings()).stored()
        passed += 1
    return Tally("pairs", passed=passed, intended=0, bar=1, problems=tuple(problems))
