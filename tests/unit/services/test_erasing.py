"""Erase keys now: afterwards nobody opens the vault, and nothing of somebody else's is gone."""

import os
from pathlib import Path

import pytest

from fieldreport.crypto import base64url
from fieldreport.errors import NotAVault, ReadOnly, VaultDamaged
from fieldreport.services.erasing import Erasing
from fieldreport.storage import vault_file
from fieldreport.storage.vault_folder import VaultFolder
from fieldreport.system import private_files
from fieldreport.system.progress import ProgressReporter
from tests.journeys.vault_kit import DOCUMENTER, PASSPHRASE, World, seal


@pytest.fixture
def path(world: World) -> Path:
    seal(world[DOCUMENTER], {"/title": "x"}, {"/photo": b"pixels" * 5000})
    return world.close(DOCUMENTER)


def test_nothing_of_an_erased_vault_is_left(path: Path) -> None:
    erased = Erasing().erase(path)
    assert (erased.key_files, erased.left) == (2, ())
    assert erased.files >= 4
    assert not path.exists()
    with pytest.raises(NotAVault):
        Erasing().erase(path)


def test_what_is_no_vault_is_left_alone(tmp_path: Path) -> None:
    mine = tmp_path / "evidence" / "photo.jpg"
    mine.parent.mkdir()
    mine.write_bytes(b"mine")
    for place in (tmp_path, tmp_path / "nothing"):
        with pytest.raises(NotAVault):
            Erasing().erase(place)
    assert mine.read_bytes() == b"mine"


def test_a_persons_own_files_inside_stay_and_are_named(path: Path) -> None:
    letter, photo = path / "letter.txt", path / "evidence" / "photo.jpg"
    for mine in (letter, photo):
        mine.write_bytes(b"mine")
    erased = Erasing().erase(path)
    assert set(erased.left) == {letter, photo}
    assert sorted(one for one in path.rglob("*") if one.is_file()) == sorted((letter, photo))


@pytest.mark.parametrize("overwritten", ["vault.json", "vault-copy.json"])
def test_until_the_last_copy_is_overwritten_nothing_has_happened(world: World, path: Path, overwritten: str) -> None:
    before = vault_file.read(VaultFolder(path))
    private_files.overwrite(path / overwritten, b"erased")
    assert vault_file.read(VaultFolder(path)) == before
    world.app.vaults.open(path, PASSPHRASE).close()
    assert not vault_file.differing_copies(VaultFolder(path), before), "the other copy was healed"


def test_no_slot_is_left_in_any_file_and_it_is_said_that_this_was_on_purpose(world: World, path: Path) -> None:
    slots = [base64url.encode(slot.wrapped) for slot in vault_file.read(VaultFolder(path)).slots]
    left = path / f".vault.json.{'0' * 16}.unfinished"
    left.write_bytes((path / "vault.json").read_bytes())
    assert vault_file.destroy(VaultFolder(path)) == 3
    content = b"".join(one.read_bytes() for one in path.iterdir() if one.is_file())
    assert slots
    assert not any(slot.encode() in content for slot in slots)
    with pytest.raises(VaultDamaged) as refused:
        world.app.vaults.open(path, PASSPHRASE)
    assert "on purpose" in str(refused.value.details["part"])
    Erasing().erase(path)
    assert not path.exists()


def test_the_keys_are_destroyed_in_place_and_not_beside(path: Path) -> None:
    before = (path / "vault.json").stat().st_ino
    vault_file.destroy(VaultFolder(path))
    assert (path / "vault.json").stat().st_ino == before


def test_what_a_killed_restore_left_beside_it_goes_too(path: Path) -> None:
    beside = path.with_name(f"{path.name}.unfinished")
    beside.mkdir()
    (beside / "vault.json").write_bytes((path / "vault.json").read_bytes())
    assert Erasing().erase(path).key_files == 3
    assert not beside.exists()


def test_a_backup_can_be_erased_too_and_the_vault_still_opens(world: World) -> None:
    backup = world.folder / "backup"
    world.app.backups.make(world[DOCUMENTER].unlocked, backup, reporter=ProgressReporter())
    assert not Erasing().erase(backup).left
    assert not backup.exists()
    world.app.vaults.open(world.close(DOCUMENTER), PASSPHRASE).close()


def test_a_link_is_not_followed(path: Path, tmp_path: Path) -> None:
    mine = tmp_path / "thesis.txt"
    mine.write_bytes(b"mine")
    (path / "vault-copy.json").unlink()
    (path / "vault-copy.json").symlink_to(mine)
    assert Erasing().erase(path).key_files == 1
    assert mine.read_bytes() == b"mine"


def test_one_file_that_stays_keeps_no_other_from_going(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (stubborn,) = (path / "evidence").iterdir()
    unlink = Path.unlink

    def refusing(file: Path, *, missing_ok: bool = False) -> None:
        if file == stubborn:
            raise PermissionError(13, "as Windows says of a file that a program has open")
        unlink(file, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", refusing)
    erased = Erasing().erase(path)
    assert (erased.key_files, erased.left) == (2, (stubborn,))
    assert [file for file in path.rglob("*") if file.is_file()] == [stubborn]


def test_keys_that_cannot_be_overwritten_stop_it_before_anything_is_removed(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refusing(descriptor: int) -> None:
        raise PermissionError(13, "x")

    monkeypatch.setattr(os, "fsync", refusing)
    with pytest.raises(ReadOnly):
        Erasing().erase(path)
    assert (path / "vault.db").exists()
