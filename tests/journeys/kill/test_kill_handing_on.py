"""Killed while a report is passed on or referred: nothing withheld gets out, nothing is left, it can be done again."""

import contextlib
import itertools
import os
import shutil
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import SubjectId
from fieldreport.errors import NothingToDo
from fieldreport.services.forwarding import ForwardOptions
from fieldreport.services.referral_profiles import ReferralProfiles
from fieldreport.services.referring import ReferralOptions
from fieldreport.system.progress import ProgressReporter
from tests.journeys.vault_kit import OFFICE, OTHER_OFFICE, Prepared, World, application, export, problems, seal, take_in
from tests.referral_kit import NAW, answers, arrived, verify

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here: kills are tried on Unix"),
    pytest.mark.slow,
]

SECRET = "canaryQ7x"
WATCHED = ("fsync", "replace", "unlink", "mkdir", "rmdir", "posix_fadvise")
KILLS = int(os.environ.get("FIELDREPORT_KILLS", "12"))
OPTIONS = ForwardOptions(purpose="iimm", pseudonyms=True)


def dies_at(step: int, work: Callable[[], object]) -> bool:
    """Do *work* in a process that ends before its n-th call to the disk; tell whether it came to its end before."""
    child = os.fork()
    if not child:
        steps = itertools.count(1)

        def dying(call: Callable[..., Any], *arguments: Any, **named: Any) -> Any:
            if next(steps) == step:
                os._exit(9)
            return call(*arguments, **named)

        for name in WATCHED:
            setattr(os, name, partial(dying, getattr(os, name)))
        try:
            work()
        except BaseException:  # noqa: BLE001 - this process must not go on as pytest
            os._exit(1)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    assert code in (0, 9)
    return code == 0


@pytest.fixture
def scene(templates: Mapping[str, Prepared], tmp_path: Path) -> tuple[World, SubjectId]:
    world = World(application(), templates, tmp_path / "scene")
    world.folder.mkdir()
    office, other = world[OFFICE], world[OTHER_OFFICE]
    office.contacts.verify(office.contacts.add(other.contacts.own_card_file()))
    subject = arrived(world, answers(**{f"/person[{NAW}]/name": SECRET}))
    for path in world.stick.iterdir():
        path.unlink()
    world.close_all()
    return world, subject


def copies(scene: tuple[World, SubjectId], folder: Path, count: int) -> list[World]:
    world, _ = scene
    made = []
    for number in range(count):
        shutil.copytree(world.folder, folder / f"copy {number}")
        made.append(World(world.app, world.templates, folder / f"copy {number}"))
    return made


def steps_of(world: World, work: Callable[[World], object]) -> int:
    """Find out how many calls to the disk *work* makes."""
    step = 1
    while not dies_at(step * 8, lambda: work(world)):
        step += 1
        shutil.rmtree(world.stick)
        for path in world.folder.glob("package*"):
            shutil.rmtree(path)
    return step * 8


def spread(steps: int) -> list[int]:
    return sorted({1 + step * steps // KILLS for step in range(KILLS)})


def in_vault(session: Session) -> str:
    return repr([dict(arrived.held.leaves) for arrived in session.keeper.everything()])


@pytest.mark.timeout(3600)
def test_a_referral_that_is_killed_leaves_nothing_readable_and_can_be_done_again(
    scene: tuple[World, SubjectId], tmp_path: Path
) -> None:
    subject = scene[1]

    def work(world: World) -> None:
        profile = ReferralProfiles().find("iimm")
        world[OFFICE].referring.refer(
            [subject], profile, world.folder / "package", ReferralOptions(), reporter=ProgressReporter()
        )

    (probe,) = copies(scene, tmp_path / "probe", 1)
    kills = spread(steps_of(probe, work))
    for step, world in zip(kills, copies(scene, tmp_path / "tries", len(kills)), strict=True):
        target = world.folder / "package"
        ended = dies_at(step, lambda: work(world))  # noqa: B023 - done at once
        assert not problems(world[OFFICE]), step
        assert not [path for path in world.folder.iterdir() if "partial" in path.name], step
        assert target.exists() or not ended
        if target.exists():
            assert verify(target).returncode == 0, step
            shutil.rmtree(target)
        work(world)
        assert verify(target).returncode == 0
        world.close_all()


@pytest.mark.timeout(3600)
def test_a_forward_that_is_killed_lets_nothing_out_and_can_be_done_again(
    scene: tuple[World, SubjectId], tmp_path: Path
) -> None:
    subject = scene[1]

    def work(world: World) -> None:
        office = world[OFFICE]
        office.forwarding.forward(
            office.contacts.find(OTHER_OFFICE), [subject], world.stick, OPTIONS, reporter=ProgressReporter()
        )

    (probe,) = copies(scene, tmp_path / "probe", 1)
    kills = spread(steps_of(probe, work))
    for step, world in zip(kills, copies(scene, tmp_path / "tries", len(kills)), strict=True):
        dies_at(step, lambda: work(world))  # noqa: B023 - done at once
        office, other = world[OFFICE], world[OTHER_OFFICE]
        assert not problems(office), step
        assert not [path for path in world.stick.iterdir() if "partial" in path.name], step
        (plain,) = export(office, OTHER_OFFICE, world.stick, seal(office, {"/title": "The office's own"}))
        take_in(other, plain.files[0])
        # A kill behind the last word leaves nothing to be done.
        with contextlib.suppress(NothingToDo):
            work(world)
        for path in sorted(world.stick.glob("*.age")):
            take_in(other, path)
        assert SECRET not in in_vault(other), step
        assert "Daw May" in in_vault(other), step
        assert not problems(office)
        assert not problems(other)
        world.close_all()
