"""What an owner chooses about the open vault itself: passphrase, recovery words, and how the locked window looks."""

from dataclasses import replace

from fieldreport.domain.appearance import Theme
from fieldreport.services.vaults import Unlocked, Vaults


class VaultChoices:
    """The use cases on the vault's own file."""

    def __init__(self, *, vaults: Vaults, unlocked: Unlocked) -> None:
        self._vaults = vaults
        self._unlocked = unlocked

    def change_passphrase(self, former: str, passphrase: str) -> None:
        """Change the passphrase; the former one must be known: an unlocked laptop alone must not lock its owner out.

        Raises WrongPassphrase, WeakPassphrase or InvalidInput.
        """
        self._vaults.check_passphrase(self._unlocked, former)
        self._unlocked = self._vaults.change_passphrase(self._unlocked, passphrase)

    def new_recovery_words(self) -> str:
        """Make twelve recovery words in the place of former ones; they are stored nowhere."""
        self._unlocked, words = self._vaults.set_recovery_code(self._unlocked)
        return words

    def set_appearance(self, *, language: str, text_size: int, theme: Theme) -> None:
        """Remember how the locked window looks; anybody who has the disk can read it. Raises InvalidInput."""
        settings = replace(self._unlocked.file.settings, language=language, text_size=text_size, theme=theme)
        self._unlocked = self._vaults.change_settings(self._unlocked, settings)
