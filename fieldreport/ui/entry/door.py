"""What a locked window can ask for: is there a vault, open it, make one."""

from collections.abc import Callable
from pathlib import Path

from fieldreport.bootstrap import Application, Session, open_session
from fieldreport.domain.appearance import Theme
from fieldreport.errors import FieldReportError, NotAVault
from fieldreport.services.backup_generations import FoundBackup
from fieldreport.services.checks import DamagedFile
from fieldreport.services.vaults import NewVault
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.vault_thread import VaultThread


class Door:
    """The vaults of this computer, one of which a person stands in front of."""

    def __init__(self, *, application: Application, path: Path) -> None:
        self._application = application
        self.path = path

    @property
    def has_vault(self) -> bool:
        """Whether something that is or was a vault lies at the path; a damaged one is no empty place."""
        try:
            self._application.vaults.inspect(self.path)
        except NotAVault:
            return False
        except FieldReportError:
            return True
        return True

    def appearance(self) -> tuple[str, int, Theme]:
        """Return language tag, text size and theme of the vault in front; of a damaged or absent one the usual ones."""
        try:
            settings = self._application.vaults.inspect(self.path).settings
        except FieldReportError:
            return "", 100, Theme.SYSTEM
        return settings.language, settings.text_size, settings.theme

    def with_passphrase(self, passphrase: str) -> VaultThread:
        """Prepare the opening; it begins, and takes about a second, when the thread is told to open."""
        vaults, path = self._application.vaults, self.path
        return VaultThread(open_session=lambda: open_session(self._application, vaults.open(path, passphrase)))

    def with_recovery_words(self, words: str) -> VaultThread:
        """Do the same with the twelve words of the recovery sheet."""
        vaults, path = self._application.vaults, self.path
        return VaultThread(
            open_session=lambda: open_session(self._application, vaults.open_with_recovery_code(path, words))
        )

    def backups_in(self, place: Path) -> tuple[FoundBackup, ...]:
        """Return the backups in a folder, the newest first. Raises disk errors."""
        return self._application.generations.find(place)

    def with_restored(
        self,
        backup: Path,
        secret: str,
        *,
        by_words: bool,
        incomplete: bool,
        reporter: Reporter,
        note: Callable[[tuple[DamagedFile, ...]], None],
    ) -> VaultThread:
        """Restore a backup and open what comes of it; *note* hears in the vault's thread what is damaged."""
        application, path = self._application, self.path
        backups, vaults = application.backups, application.vaults

        def restore() -> Session:
            if by_words:
                note(backups.restore_with_recovery_code(backup, secret, path, reporter=reporter, incomplete=incomplete))
                return open_session(application, vaults.open_with_recovery_code(path, secret))
            note(backups.restore(backup, secret, path, reporter=reporter, incomplete=incomplete))
            return open_session(application, vaults.open(path, secret))

        return VaultThread(open_session=restore)

    def with_new_vault(self, new: NewVault) -> VaultThread:
        """Make a vault and open it."""
        vaults = self._application.vaults

        def make() -> Session:
            vaults.create(new)
            return open_session(self._application, vaults.open(new.path, new.passphrase))

        return VaultThread(open_session=make)
