"""The tests of the domain notice the bugs that we plant: a test that survives a bug has not read the rule."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.unit.domain.seeded_bugs import BUGS, Bug

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]

ROOT = Path(__file__).parents[3]
HISTORIES = "160"
_COPIED = (
    "fieldreport",
    "resources/migrations",
    "tests/journeys",
    "tests/unit/bundles",
    "tests/unit/domain",
    "tests/vectors",
    "pyproject.toml",
    "tests/__init__.py",
    "tests/conftest.py",
    "tests/limited_disks.py",
    "tests/unit/__init__.py",
)


def _copy(target: Path) -> None:
    ignored = shutil.ignore_patterns("__pycache__", "test_seeded_bugs.py")
    for name in _COPIED:
        place = target / name
        place.parent.mkdir(parents=True, exist_ok=True)
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, place, ignore=ignored)
        else:
            shutil.copy(ROOT / name, place)


def _run(folder: Path, *tests: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-B", "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", "-p", "no:randomly", *tests]
    environment = {**os.environ, "FIELDREPORT_HISTORIES": HISTORIES}
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, timeout=300, check=False
    )


def _plant(bug: Bug, folder: Path) -> subprocess.CompletedProcess[str]:
    folder.mkdir()
    _copy(folder)
    source = (folder / bug.file).read_text(encoding="utf-8")
    if source.count(bug.old) != 1:
        return subprocess.CompletedProcess([], -1, stdout=f"{bug.name}: the code to damage stands there no longer")
    (folder / bug.file).write_text(source.replace(bug.old, bug.new), encoding="utf-8")
    return _run(folder, bug.killer)


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, subprocess.CompletedProcess[str]]:
    """All bugs at once, on every processor; each in a copy of its own."""
    folder = tmp_path_factory.mktemp("bugs")
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        runs = pool.map(lambda numbered: _plant(numbered[1], folder / str(numbered[0])), enumerate(BUGS))
        return {bug.name: run for bug, run in zip(BUGS, runs, strict=True)}


def test_without_a_bug_the_killers_pass(tmp_path: Path) -> None:
    _copy(tmp_path)
    run = _run(tmp_path, *sorted({bug.killer for bug in BUGS}))
    assert run.returncode == 0, run.stdout


@pytest.mark.parametrize("bug", BUGS, ids=lambda bug: bug.name.replace(" ", "-"))
def test_a_planted_bug_is_noticed(bug: Bug, outcomes: Mapping[str, subprocess.CompletedProcess[str]]) -> None:
    run = outcomes[bug.name]
    # 1 is a failed test; anything else would be a test that did not run.
    assert run.returncode == 1, run.stdout
    assert f"FAILED {bug.killer.partition('[')[0]}" in run.stdout
