"""The vault is one folder, and these are the names in it."""

import os
import re
from dataclasses import dataclass
from pathlib import Path

from fieldreport.errors import AlreadyExists, NotAVault
from fieldreport.system.private_files import disk_errors, private_folder

VAULT_FILE = "vault.json"
VAULT_FILE_COPY = "vault-copy.json"
DATABASE = "vault.db"
EVIDENCE = "evidence"
OUTBOX = "outbox"
INBOX = "inbox"

_RANDOM_NAME = re.compile(r"[0-9a-f]{16}")
_FOLDERS = frozenset({EVIDENCE, OUTBOX, INBOX})
_FILES = (VAULT_FILE, VAULT_FILE_COPY, DATABASE)


@dataclass(frozen=True, slots=True)
class VaultFolder:
    """Where a vault's parts lie. Making one touches nothing; `create` and `find` look at the disk."""

    path: Path

    @classmethod
    def create(cls, path: Path) -> "VaultFolder":
        """Make an empty vault folder, closed to others. Raises AlreadyExists when anything lies there already."""
        with disk_errors(path):
            if path.exists() and (not path.is_dir() or any(path.iterdir())):
                raise AlreadyExists(path=str(path))
        folder = cls(path.absolute())
        folder.restore_folders()
        return folder

    @classmethod
    def find(cls, path: Path) -> "VaultFolder":
        """Find the vault in *path*; whether it is whole shows only when it is opened. Raises NotAVault."""
        folder = cls(path.absolute())
        # One part is enough: "no vault here" would be a terrible answer to somebody who lost only vault.json.
        with disk_errors(path):
            if not any(part.is_file() for part in (folder.vault_file, folder.vault_file_copy, folder.database)):
                raise NotAVault(path=str(path))
        return folder

    def holds_only_our_names(self) -> bool:
        """Tell whether nothing but parts of a vault, begun or whole, lies in the folder; also if there is none."""
        with disk_errors(self.path):
            if not os.path.lexists(self.path):
                return True
            return self.path.is_dir() and not self.path.is_symlink() and all(map(_is_ours, self.path.iterdir()))

    def our_files(self) -> list[Path]:
        """Return the files of this vault: what lies in our folders, the database, and what `find` looks for last.

        What a person put there is left out: our own files have random names.
        """
        with disk_errors(self.path):
            found = [
                path
                for part in (self.evidence, self.outbox, self.inbox)
                if part.is_dir() and not part.is_symlink()
                for path in sorted(part.iterdir())
                if _RANDOM_NAME.match(path.name) and not path.is_dir()
            ]
            parts = [path for path in self.path.iterdir() if not path.is_dir() and _is_ours(path)]
            last = (VAULT_FILE, VAULT_FILE_COPY)
            return found + sorted(parts, key=lambda path: (path.name in last, path.name))

    def restore_folders(self) -> None:
        """Make the folders inside that are missing: programs that copy or pack often leave out empty ones."""
        for folder in (self.path, self.evidence, self.outbox, self.inbox):
            private_folder(folder)

    @property
    def vault_file(self) -> Path:
        """The key slots and what must be known before unlocking."""
        return self.path / VAULT_FILE

    @property
    def vault_file_copy(self) -> Path:
        """The second copy of the same."""
        return self.path / VAULT_FILE_COPY

    @property
    def database(self) -> Path:
        """The encrypted database."""
        return self.path / DATABASE

    @property
    def evidence(self) -> Path:
        """The encrypted files."""
        return self.path / EVIDENCE

    @property
    def outbox(self) -> Path:
        """Sealed bundles that were made here."""
        return self.path / OUTBOX

    @property
    def inbox(self) -> Path:
        """Sealed bundles that wait for a decision."""
        return self.path / INBOX


def _is_ours(path: Path) -> bool:
    """Tell whether *path* is named as a part of a vault, also one that is not finished or a log beside it."""
    return path.name in _FOLDERS if path.is_dir() else path.name.removeprefix(".").startswith(_FILES)
