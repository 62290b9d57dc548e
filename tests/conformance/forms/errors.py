"""Shows how the mistakes of pyxform's own tests are told: each with a sheet, a row and a plain sentence of ours."""

import gzip
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from fieldreport.forms.convert import convert_workbook
from fieldreport.forms.converter_messages import OTHER
from fieldreport.forms.findings import Problem, Severity
from fieldreport.services.form_words import PROBLEM_WORDS, words_for_problem
from tests.conformance.forms.suite import Tally

FILE = "pyxform-errors.jsonl.gz"
BAR = 0.99


def cases(folder: Path) -> Iterator[Mapping[str, Any]]:
    """Yield the mistakes that have a workbook; a few were made in the midst of upstream's program and have none."""
    with gzip.open(folder / FILE, "rt", encoding="utf-8") as lines:
        for line in lines:
            case = json.loads(line)
            if case["md"]:
                yield case


def judge(case: Mapping[str, Any]) -> str:
    """Return what is wanting in how we tell a mistake; empty if nothing is."""
    _, _, problems, _ = convert_workbook(case["md"].encode(), "md", name="")
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    if not errors:
        return "passes unnoticed"
    said = [(int(row) if row else 0) for row in re.findall(r"\[row : (?:(\d+)|\w+)\]", case["error"])] or [0]
    if len(errors) != len(said):
        return f"{len(errors)} problems for {len(said)} sentences"
    return next((why for error, row in zip(errors, said, strict=True) if (why := _wanting(error, row))), "")


def _wanting(problem: Problem, row: int) -> str:
    if problem.code == OTHER or problem.code not in PROBLEM_WORDS:
        return f"no words of ours: {problem.details}"
    words = words_for_problem(problem)
    if "{" in words.happened.replace("${", "") or "…" in words.happened + words.todo:
        return f"words with holes: {words}"
    if not problem.sheet:
        return "no sheet"
    if row and problem.row != row:
        return f"row {problem.row} instead of {row}"
    return ""


def run(folder: Path) -> Tally:
    """Judge every case of *folder*, and count."""
    judged = [(case, judge(case)) for case in cases(folder)]
    failed = tuple(f"{case['id']} {why}: {case['error']!r}" for case, why in judged if why)
    return Tally("errors", len(judged) - len(failed), 0, BAR, failed)
