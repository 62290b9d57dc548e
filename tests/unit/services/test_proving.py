"""Prove that it works, and backups in generations: what is whole passes, and what is not is named."""

import contextlib
import shutil
from pathlib import Path

import pytest

from fieldreport.domain.record import Kind
from fieldreport.errors import BackupIncomplete, DiskFull, NotAVault, VaultDamaged, WrongPassphrase
from fieldreport.services import durable_copy as copies_module
from fieldreport.services.backup_generations import Generation
from fieldreport.services.proving import Advice, Proof
from fieldreport.system.progress import Cancelled, ProgressReporter
from tests.journeys.vault_kit import DOCUMENTER, MALLORY, PASSPHRASE, World, contents, open_with_key, seal

PHOTO = b"pixels" * 5000


@pytest.fixture
def target(world: World) -> Path:
    seal(world[DOCUMENTER], {"/title": "First"}, {"/photo": PHOTO})
    return world.folder / "stick" / "backups"


def back_up(world: World, target: Path, *, keep: int = 3, name: str = DOCUMENTER) -> Generation:
    unlocked = world[name].unlocked
    return world.app.generations.make(unlocked, target, keep=keep, reporter=ProgressReporter())


def folders(target: Path) -> list[Path]:
    """Return the folders of the one generation in *target*."""
    (path,) = target.iterdir()
    return [path / "evidence", path / "inbox"]


def prove(world: World, *backups: Path) -> Proof:
    return world[DOCUMENTER].proving.prove(reporter=ProgressReporter(), backups=backups)


def flip_a_bit(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 3] ^= 1
    path.write_bytes(content)


def test_a_whole_vault_with_a_whole_backup_passes_and_nothing_is_changed(world: World, target: Path) -> None:
    world.app.vaults.set_recovery_code(world[DOCUMENTER].unlocked)
    back_up(world, target)
    before = [contents(path) for path in folders(target)]
    proof = prove(world)
    assert (proof.passed, proof.advice, len(proof.backups)) == (True, (), 1)
    assert proof.backups[0].findings is not None
    assert proof.backups[0].findings.evidence_files == proof.vault.evidence_files == 1
    assert [contents(path) for path in folders(target)] == before
    assert not list(world.folder.glob("*.unfinished"))


def test_what_could_not_be_tried_is_said_and_is_no_failure(world: World, target: Path) -> None:
    proof = prove(world)
    assert (proof.passed, proof.advice) == (True, (Advice.NO_RECOVERY_CODE, Advice.NO_BACKUP))
    made = back_up(world, target).made
    shutil.move(target, world.folder / "elsewhere")
    proof = prove(world)
    assert (proof.passed, proof.out_of_reach[0].path) == (True, made.path)
    assert Advice.BACKUP_OUT_OF_REACH in proof.advice
    moved = prove(world, world.folder / "elsewhere")
    assert moved.backups[0].path.parent == world.folder / "elsewhere"
    assert moved.backups[0].problems == ()
    with pytest.raises(NotAVault):
        prove(world, world.folder / "nothing")


def test_a_backup_that_is_behind_or_opens_with_a_former_passphrase_is_said(world: World, target: Path) -> None:
    back_up(world, target)
    seal(world[DOCUMENTER], {"/title": "Later"})
    world.app.vaults.change_passphrase(world[DOCUMENTER].unlocked, "another correct horse battery")
    proof = prove(world)
    assert proof.passed
    assert {Advice.BACKUP_BEHIND, Advice.BACKUP_OPENS_WITH_FORMER_SECRETS} <= set(proof.advice)


def test_a_backup_opens_with_the_passphrase_of_the_day_it_is_made_also_from_a_window_opened_before(
    world: World, target: Path
) -> None:
    world.app.vaults.change_passphrase(world[DOCUMENTER].unlocked, "another correct horse battery")
    path = back_up(world, target).made.path
    world.app.vaults.open_backup(path, "another correct horse battery").close()
    with pytest.raises(WrongPassphrase):
        world.app.vaults.open_backup(path, PASSPHRASE)


def test_with_both_copies_of_the_slots_damaged_the_proof_fails_and_a_backup_still_saves_them(
    world: World, target: Path
) -> None:
    folder = world[DOCUMENTER].unlocked.folder
    for path in (folder.vault_file, folder.vault_file_copy):
        flip_a_bit(path)
    assert prove(world).differing_copies == ("vault.json", "vault-copy.json")
    world.app.vaults.open_backup(back_up(world, target).made.path, PASSPHRASE).close()


def test_one_flipped_bit_of_evidence_fails_and_its_place_is_named(world: World, target: Path) -> None:
    generation = back_up(world, target)
    (here,) = world[DOCUMENTER].unlocked.folder.evidence.iterdir()
    for path in (here, generation.made.path / "evidence" / here.name):
        flip_a_bit(path)
        assert not prove(world).passed
    proof = prove(world)
    (in_vault,) = proof.vault.problems
    (in_backup,) = proof.backups[0].problems
    assert all("report " in problem and "/photo" in problem for problem in (in_vault, in_backup))


@pytest.mark.parametrize("damaged", ["vault.db", "vault-copy.json", "vault.json"])
def test_a_backup_that_is_damaged_elsewhere_fails_and_the_part_is_named(
    world: World, target: Path, damaged: str
) -> None:
    path = back_up(world, target).made.path
    flip_a_bit(path / damaged)
    proof = prove(world)
    assert not proof.passed
    assert damaged in " ".join(proof.backups[0].problems)
    (path / damaged).unlink()
    assert not prove(world, path).passed


def test_a_page_of_the_database_that_cannot_be_read_fails_and_the_backup_is_tried_all_the_same(
    world: World, target: Path
) -> None:
    for number in range(40):
        seal(world[DOCUMENTER], {"/title": f"Report {number}", "/text": "words " * 500})
    back_up(world, target)
    database = world.close(DOCUMENTER) / "vault.db"
    whole = database.read_bytes()
    failed = 0
    for page in range(len(whole) // 8192 // 2, len(whole) // 8192, 4):
        database.write_bytes(whole)
        with database.open("r+b") as file:
            file.seek(page * 8192 + 4000)
            file.write(b"damaged")
        with contextlib.suppress(VaultDamaged):
            proof = prove(world)
            failed += not proof.passed
            assert proof.backups[0].problems == ()
        # It did not even open where the page of its own card was hit.
        world.close_all()
    assert failed
    database.write_bytes(whole)


def test_a_damaged_copy_of_the_key_slots_fails(world: World) -> None:
    flip_a_bit(world[DOCUMENTER].unlocked.folder.vault_file_copy)
    proof = prove(world)
    assert (proof.passed, proof.differing_copies) == (False, ("vault-copy.json",))


def test_somebody_elses_backup_proves_nothing(world: World, target: Path) -> None:
    back_up(world, target, name=MALLORY)
    (other,) = target.iterdir()
    assert not prove(world, other).passed


def test_stopping_leaves_nothing(world: World, target: Path) -> None:
    back_up(world, target)
    reporter = ProgressReporter()
    reporter.cancel()
    with pytest.raises(Cancelled):
        world[DOCUMENTER].proving.prove(reporter=reporter)
    with pytest.raises(Cancelled):
        world.app.backups.try_restoring(world[DOCUMENTER].unlocked, next(target.iterdir()), reporter=reporter)
    assert not list(world.folder.glob("*.unfinished"))


def test_without_room_for_the_trial_it_is_said_and_is_no_damage(
    world: World, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    back_up(world, target)

    def full(file: object, *, path: Path) -> None:
        raise DiskFull(path=str(path))

    monkeypatch.setattr(copies_module, "drop_from_page_cache", full)
    with pytest.raises(DiskFull):
        prove(world)
    assert not list(world.folder.glob("*.unfinished"))


def test_the_last_generations_are_kept_and_the_oldest_becomes_the_newest(world: World, target: Path) -> None:
    documenter = world[DOCUMENTER]
    made = []
    for number in range(1, 6):
        seal(documenter, {"/title": f"Report {number}"})
        made.append(back_up(world, target, keep=3))
    assert [one.number for one in made] == [1, 2, 3, 4, 5]
    assert [one.proof.problems for one in made] == [()] * 5
    assert made[-1].made.files_copied == 0, "the photo was there"
    names = sorted(path.name[-4:] for path in target.iterdir())
    assert names == ["0003", "0004", "0005"]
    counts = []
    for path in sorted(target.iterdir()):
        with contextlib.closing(open_with_key(world.app, path, world.templates[DOCUMENTER].key)) as session:
            counts.append(session.reports.count())
    assert counts == [4, 5, 6]
    assert {row.path for row in documenter.unlocked.store.backups.all()} == set(target.iterdir())


def test_what_the_medium_damaged_is_written_anew(world: World, target: Path) -> None:
    path = back_up(world, target, keep=1).made.path
    (there,) = (path / "evidence").iterdir()
    flip_a_bit(there)
    generation = back_up(world, target, keep=1)
    assert (generation.number, generation.written_anew, generation.proof.problems) == (2, 1, ())


def test_what_the_vault_itself_lost_stays_in_the_proof(world: World, target: Path) -> None:
    (here,) = world[DOCUMENTER].unlocked.folder.evidence.iterdir()
    flip_a_bit(here)
    generation = back_up(world, target)
    assert generation.proof.problems
    assert generation.written_anew == 0


def test_a_generation_that_cannot_be_opened_is_left_alone_and_not_counted(world: World, target: Path) -> None:
    first = back_up(world, target, keep=2).made.path
    for name in ("vault.json", "vault-copy.json"):
        (first / name).write_bytes(b"")
    (target / "holiday pictures").mkdir()
    numbers = [back_up(world, target, keep=2).number for _ in range(3)]
    assert numbers == [2, 3, 4]
    assert first.exists()
    assert world.app.generations.numbers(world[DOCUMENTER].unlocked, target) == [3, 4]
    assert world.app.generations.latest(world[DOCUMENTER].unlocked, world.folder / "nothing") is None


def test_a_damaged_backup_names_what_is_damaged_and_restores_the_rest(world: World, target: Path) -> None:
    seal(world[DOCUMENTER], {"/title": "Second"}, {"/video": b"moving" * 5000})
    path = back_up(world, target).made.path
    flip_a_bit(min((path / "evidence").iterdir()))
    backups, restored = world.app.backups, world.folder / "restored"
    with pytest.raises(BackupIncomplete):
        backups.restore(path, PASSPHRASE, restored, reporter=ProgressReporter())
    assert not restored.exists()
    (damaged,) = backups.restore(path, PASSPHRASE, restored, reporter=ProgressReporter(), incomplete=True)
    assert damaged.places[0].startswith("report ")
    assert damaged.places[0].endswith(("/photo", "/video"))
    with contextlib.closing(open_with_key(world.app, restored, world.templates[DOCUMENTER].key)) as session:
        assert session.reports.count() == 2
        assert session.checks.check_vault(reporter=ProgressReporter()).damaged == (damaged,)
        assert [stored.kind for stored in session.unlocked.store.records.all()].count(Kind.ROTATION) == 1


def test_a_file_of_a_draft_is_named_too(world: World) -> None:
    documenter = world[DOCUMENTER]
    photo = world.folder / "photo.jpg"
    photo.write_bytes(PHOTO)
    draft = documenter.drafts.new()
    documenter.drafts.attach(draft, "/late", photo, reporter=ProgressReporter())
    (here,) = documenter.unlocked.folder.evidence.iterdir()
    here.unlink()
    (damaged,) = prove(world).vault.damaged
    assert damaged.places == (f"draft {draft[:8]} /late",)
