"""What a vault knows of its backups: which is in reach, behind, tried, and whether one is due."""

import shutil
from pathlib import Path

import pytest

from fieldreport.services.backup_advice import BackupNeed
from fieldreport.services.backup_generations import Generation
from fieldreport.services.known_backups import BackupOverview
from fieldreport.system.progress import ProgressReporter
from tests.journeys.vault_kit import DOCUMENTER, World, seal


@pytest.fixture
def target(world: World) -> Path:
    seal(world[DOCUMENTER], {"/title": "First"}, {"/photo": b"pixels" * 5000})
    return world.folder / "stick" / "backups"


def back_up(world: World, target: Path) -> Generation:
    return world.app.generations.make(world[DOCUMENTER].unlocked, target, reporter=ProgressReporter())


def overview(world: World) -> BackupOverview:
    return world[DOCUMENTER].known_backups.overview()


def test_a_backup_is_due_until_one_is_made_and_again_when_something_came_after_it(world: World, target: Path) -> None:
    assert (overview(world).need, overview(world).latest, overview(world).place) == (BackupNeed.NEVER_MADE, None, None)
    back_up(world, target)
    assert (overview(world).need, overview(world).place) == (None, target)
    seal(world[DOCUMENTER], {"/title": "Later"})
    assert overview(world).need is BackupNeed.BEHIND
    made = back_up(world, target)
    latest = overview(world).latest
    assert latest is not None
    assert (latest.path, latest.is_behind, overview(world).need) == (made.made.path, False, None)
    assert overview(world).backups[1].is_behind


def test_a_generation_was_tried_when_it_was_made(world: World, target: Path) -> None:
    back_up(world, target)
    latest = overview(world).latest
    assert latest is not None
    assert latest.trial is not None
    assert (latest.trial.problems, latest.trial.opens_alike, latest.is_in_reach) == ((), True, True)
    assert latest.shares_drive, "the test's folders lie together"


def test_a_plain_backup_was_not_tried_and_what_is_damaged_in_it_is_remembered(world: World, target: Path) -> None:
    session = world[DOCUMENTER]
    world.app.backups.make(session.unlocked, target, reporter=ProgressReporter())
    (known,) = overview(world).backups
    assert known.trial is None
    (file,) = (target / "evidence").iterdir()
    file.unlink()
    session.known_backups.note_trial(
        world.app.backups.try_restoring(session.unlocked, target, reporter=ProgressReporter())
    )
    (known,) = overview(world).backups
    assert known.trial is not None
    assert "/photo" in known.trial.problems[0]


def test_a_backup_that_was_carried_away_stays_known_and_is_out_of_reach(world: World, target: Path) -> None:
    back_up(world, target)
    shutil.move(target, world.folder / "elsewhere")
    (known,) = overview(world).backups
    assert (known.is_in_reach, known.trial is not None, overview(world).place) == (False, True, None)


def test_what_another_version_remembered_of_trials_counts_as_never_tried(world: World, target: Path) -> None:
    back_up(world, target)
    store = world[DOCUMENTER].unlocked.store
    for text in ("no json", "[]", '{"00": 3}', '{"00": {"at": 1}}'):
        with store.database.transaction():
            store.settings.put("backup.trials", text)
        (known,) = overview(world).backups
        assert known.trial is None


def test_backups_are_found_by_who_has_no_vault_yet_the_newest_first(world: World, target: Path) -> None:
    first, second = (back_up(world, target).made.path for _ in range(2))
    (target / "photos").mkdir()
    found = world.app.generations.find(target)
    assert {(one.path, one.number) for one in found} == {(first, 1), (second, 2)}
    assert found[0].path == second
    assert [one.path for one in world.app.generations.find(first)] == [first]
    assert world.app.generations.find(target / "photos") == ()
    assert world.app.generations.find(target / "nothing") == ()
    assert world.app.generations.find(world[DOCUMENTER].unlocked.folder.path) == (), "a vault is none"
