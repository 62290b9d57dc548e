"""What is left of content after its rows are deleted: files without a key, and what the database's log still holds."""

from collections.abc import Iterable

from fieldreport.storage.vault_store import VaultStore

UNFINISHED = "clearing.unfinished"
"""The setting that says that files and the database's log may still hold what was destroyed."""


class LastTraces:
    """Removes them, also when the process died in between."""

    def __init__(self, *, store: VaultStore) -> None:
        self._store = store

    def expect(self) -> None:
        """Remember that there will be some; inside the transaction that destroys."""
        self._store.settings.put(UNFINISHED, "yes")

    def remove(self, names: Iterable[str]) -> None:
        """Remove the files of evidence called *names*, and empty the log, which holds, encrypted, what was."""
        for name in names:
            self._store.evidence_files.remove(name)
        self._store.database.checkpoint()
        with self._store.database.transaction():
            self._store.settings.remove(UNFINISHED)
        # The pages of what was destroyed lie decrypted in the cache.
        self._store.rest()

    def finish(self) -> None:
        """Finish what was begun when the process died; called when the vault is opened, which removed the files."""
        if self._store.settings.get(UNFINISHED) is not None:
            self.remove(())
