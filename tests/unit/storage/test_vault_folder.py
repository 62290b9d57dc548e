"""The vault's folder."""

import stat
from pathlib import Path

import pytest

from fieldreport.errors import AlreadyExists, NotAVault
from fieldreport.storage.vault_folder import VaultFolder


def test_a_new_vault_folder_is_closed_to_others(tmp_path: Path) -> None:
    folder = VaultFolder.create(tmp_path / "deep" / "vault")
    for path in (folder.path, folder.evidence, folder.outbox, folder.inbox):
        assert stat.S_IMODE(path.stat().st_mode) == 0o700


def test_an_empty_folder_becomes_a_vault(tmp_path: Path) -> None:
    assert VaultFolder.create(tmp_path).evidence.is_dir()


@pytest.mark.parametrize("name", ["vault.json", "photo.jpg", ".hidden"])
def test_a_folder_with_anything_in_it_is_refused_and_left_alone(name: str, tmp_path: Path) -> None:
    (tmp_path / name).touch()
    with pytest.raises(AlreadyExists):
        VaultFolder.create(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_file_is_no_vault_folder(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(AlreadyExists):
        VaultFolder.create(tmp_path / "file")
    with pytest.raises(NotAVault):
        VaultFolder.find(tmp_path / "file")


@pytest.mark.parametrize("name", ["vault.json", "vault-copy.json", "vault.db"])
def test_one_part_is_enough_to_find_a_vault(name: str, tmp_path: Path) -> None:
    (tmp_path / name).touch()
    assert VaultFolder.find(tmp_path).path == tmp_path


def test_a_folder_without_any_part_holds_no_vault(tmp_path: Path) -> None:
    (tmp_path / "vault.json").mkdir()
    for path in (tmp_path, tmp_path / "missing"):
        with pytest.raises(NotAVault):
            VaultFolder.find(path)


def test_folders_that_a_copy_left_out_are_made_again(tmp_path: Path) -> None:
    folder = VaultFolder.create(tmp_path / "vault")
    folder.inbox.rmdir()
    folder.restore_folders()
    assert folder.inbox.is_dir()


def test_a_relative_path_stays_valid_when_the_working_folder_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert VaultFolder.create(Path("vault")).path == tmp_path / "vault"
