"""The coverage gate opens and closes where it says."""

import json
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from tests.architecture.coverage_gate import PROMISED, main


def report(tmp_path: Path, covered: Mapping[str, int] = MappingProxyType({}), *, branches: bool = True) -> Path:
    """Write a report in which each package has 90 statements and 10 branches, reached but for what *covered* says."""
    files: dict[str, Any] = {}
    for package in PROMISED:
        reached = covered.get(package, 100)
        files[f"fieldreport/{package}/part.py"] = {
            "summary": {
                "covered_lines": min(reached, 90),
                "num_statements": 90,
                "covered_branches": max(reached - 90, 0),
                "num_branches": 10,
            },
            "missing_lines": list(range(1, 91 - min(reached, 90))),
            "missing_branches": [[5, -1], [6, 9]][: 100 - max(reached, 90)],
        }
        if reached < 0:
            del files[f"fieldreport/{package}/part.py"]
    path = tmp_path / "coverage.json"
    path.write_text(json.dumps({"meta": {"branch_coverage": branches}, "files": files}), encoding="utf-8")
    return path


def test_the_gate_opens_when_every_promise_is_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(report(tmp_path, {"storage": 95}))]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "storage   95.00 % of lines and branches, promised 95 %"


@pytest.mark.parametrize("package", ["crypto", "bundles", "domain"])
def test_one_missing_branch_closes_it_and_is_named(
    package: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(report(tmp_path, {package: 99}))]) == 1
    out = capsys.readouterr().out
    assert f"fieldreport/{package}/part.py:5 never goes to the exit" in out
    assert out.count("too little") == 1


@pytest.mark.parametrize("package", ["storage", "text", "forms"])
def test_a_package_below_95_per_cent_closes_it(
    package: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(report(tmp_path, {package: 94}))]) == 1
    assert f"fieldreport/{package}/part.py:6 never goes to line 9" in capsys.readouterr().out


def test_a_package_that_was_not_measured_closes_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(report(tmp_path, {"bundles": -1}))]) == 1
    assert "bundles was not measured" in capsys.readouterr().out


def test_a_report_without_branches_closes_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(report(tmp_path, branches=False))]) == 1
    assert "without branches" in capsys.readouterr().out
