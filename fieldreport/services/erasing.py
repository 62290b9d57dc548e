"""Erase keys now: what opens the vault is destroyed first, then everything else that lies in its folder."""

import contextlib
from dataclasses import dataclass
from pathlib import Path

from fieldreport.errors import FieldReportError, NotAVault
from fieldreport.services.vaults import TRIAL, UNFINISHED
from fieldreport.storage import vault_file
from fieldreport.storage.vault_folder import VaultFolder
from fieldreport.system.private_files import disk_errors


@dataclass(frozen=True, slots=True)
class Erased:
    """What was done. The keys are gone; *left* are files and folders that could not be removed, or are not ours."""

    key_files: int
    files: int
    left: tuple[Path, ...]


class Erasing:
    """The use case of the last resort. It needs no passphrase: whoever can delete the folder needs none either."""

    def erase(self, path: Path) -> Erased:
        """Overwrite the key slots in both copies, then remove the vault or backup at *path*, file by file.

        Whenever the process dies, either nothing has happened yet and the vault opens as before, or nobody opens it
        any more; doing it again removes what is left. Not reached: backups elsewhere, copies that somebody made of the
        folder, what an SSD or a snapshot keeps of overwritten blocks, and the memory of a program that has the vault
        open at this moment.

        Raises:
            NotAVault: There is no vault at *path*; nothing was done.
            ReadOnly, FileUnreadable: A key slot could not be overwritten; nothing was removed.
        """
        folder = VaultFolder(path.absolute())
        beside = [folder.path.with_name(f"{folder.path.name}{suffix}") for suffix in (UNFINISHED, TRIAL)]
        # What a restore that was killed left beside it holds the same slots.
        unfinished = [VaultFolder(each) for each in beside if VaultFolder(each).holds_only_our_names()]
        folders = [each for each in (*unfinished, folder) if _is_vault(each)]
        if not folders:
            raise NotAVault(path=str(path))
        key_files = sum(map(vault_file.destroy, folders))
        files = 0
        left: list[Path] = []
        for each in folders:
            files += sum(map(_removed, each.our_files()))
            _remove_folders(each)
            if each.path.is_dir():
                left += [one for one in sorted(each.path.rglob("*")) if not one.is_dir()] or [each.path]
        return Erased(key_files=key_files, files=files, left=tuple(left))


def _is_vault(folder: VaultFolder) -> bool:
    with contextlib.suppress(NotAVault):
        VaultFolder.find(folder.path)
        return True
    return False


def _removed(path: Path) -> bool:
    try:
        with disk_errors(path):
            path.unlink()
    except FieldReportError:
        # Its key is gone: the others must not wait for it.
        return False
    return True


def _remove_folders(folder: VaultFolder) -> None:
    for each in (folder.evidence, folder.inbox, folder.outbox, folder.path):
        with contextlib.suppress(OSError):
            each.rmdir()
