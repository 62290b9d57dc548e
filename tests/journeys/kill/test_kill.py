"""SIGKILL at any moment loses no sealed report, leaves nothing half done, and the work can be done again."""

import faulthandler
import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

import pytest

from tests.journeys.kill.aftermath import Before, check, remember
from tests.journeys.kill.stage import OPERATIONS, Stage, set_the_stage
from tests.journeys.kill.worker import Order, Outcome
from tests.journeys.vault_kit import Prepared

KILLS_IN_ALL = 200
SEED = 20261123

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here: kills are tried on Unix")


@dataclass(frozen=True, slots=True)
class Executioner:
    """Runs a worker that forks, and hands out copies of the scene."""

    process: "subprocess.Popen[str]"
    template: Stage
    before: Before
    folder: Path

    def copy(self, name: str) -> Stage:
        folder = self.folder / name
        shutil.copytree(self.template.folder, folder)
        return Stage(self.template.app, folder, self.template.keys)

    def obey(self, operation: str, stage: Stage, *, seconds: float | None = None, step: int | None = None) -> Outcome:
        keys = {name: key.hex() for name, key in stage.keys.items()}
        order = Order(operation, str(stage.folder), keys, seconds, step)
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps(asdict(order)) + "\n")
        self.process.stdin.flush()
        outcome = Outcome(*json.loads(self.process.stdout.readline()))
        assert not outcome.fault, outcome.fault
        return outcome


@pytest.fixture(scope="module")
def executioner(templates: Mapping[str, Prepared], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Executioner]:
    folder = tmp_path_factory.mktemp("kills")
    template = set_the_stage(templates, folder / "template")
    command = [sys.executable, "-m", "tests.journeys.kill.worker", "serve"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield Executioner(process, template, remember(template), folder)
        assert process.stdin is not None
        process.stdin.close()


def kills_of(operation: str) -> int:
    """As many as this operation's share of 200, or as the environment says for each operation."""
    asked = os.environ.get("FIELDREPORT_KILLS")
    return int(asked) if asked else KILLS_IN_ALL * OPERATIONS[operation].share // 1000


def test_the_shares_are_two_hundred_kills_in_all() -> None:
    assert sum(operation.share for operation in OPERATIONS.values()) == 1000


@pytest.mark.parametrize(
    ("operations", "least"),
    [
        (("receipt",), 12),
        (("clear",), 18),
        (("backup", "backup-again", "generation"), 38),
        (("restore",), 8),
        (("erase",), 8),
    ],
)
def test_each_promise_has_its_part_of_the_kills_and_all_of_them_when_asked(
    operations: tuple[str, ...], least: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("FIELDREPORT_KILLS", raising=False)
    assert sum(map(kills_of, operations)) >= least
    monkeypatch.setenv("FIELDREPORT_KILLS", "200")
    assert [kills_of(one) for one in operations] == [200] * len(operations)


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("operation", OPERATIONS)
def test_a_kill_at_any_moment_loses_nothing(executioner: Executioner, operation: str) -> None:
    # Hundreds of kills take minutes, and that is no hang.
    faulthandler.cancel_dump_traceback_later()
    dice = random.Random(f"{SEED} {operation}")
    whole = run_to_the_end(executioner, operation)
    kills = kills_of(operation)
    in_the_middle = 0
    for number in range(kills):
        stage = executioner.copy(f"{operation} {number}")
        if number % 2 == 0:
            # Spread over all steps, each part of them hit once.
            step = 1 + int((number + dice.random() * 2) / kills * whole.steps)
            outcome = executioner.obey(operation, stage, step=min(step, whole.steps))
        else:
            outcome = executioner.obey(operation, stage, seconds=dice.random() * whole.seconds * 0.7)
        in_the_middle += outcome.begun and not outcome.ended
        try:
            check(operation, stage, executioner.before, ended=outcome.ended)
        except Exception as fault:
            raise AssertionError(f"{operation}, kill {number} of {kills}: {outcome}") from fault
        shutil.rmtree(stage.folder)
    assert in_the_middle >= kills / 2, f"only {in_the_middle} of {kills} kills came in the middle"


def run_to_the_end(executioner: Executioner, operation: str) -> Outcome:
    """Do it once without a kill: how long it takes, and how many steps it has."""
    stage = executioner.copy(f"{operation} alive")
    whole = executioner.obey(operation, stage)
    assert whole.ended
    check(operation, stage, executioner.before, ended=True)
    shutil.rmtree(stage.folder)
    return whole
