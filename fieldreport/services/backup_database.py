"""The database as a backup holds it: without the drafts that are meant for an office alone."""

import contextlib
from pathlib import Path

from fieldreport.crypto.derived_keys import database_key
from fieldreport.services.durable_copy import copy_durably
from fieldreport.services.vaults import Unlocked, trial_folder
from fieldreport.storage.vault_store import VaultStore, open_store
from fieldreport.system.progress import Reporter


def names_for_backup(store: VaultStore) -> frozenset[str]:
    """Return the files of evidence that a backup holds: all but those that only such drafts name."""
    kept_out = store.drafts.files_of_office_only()
    return frozenset(stored.name for stored in store.evidence.all() if stored.sha256 not in kept_out)


def write_database_for_backup(unlocked: Unlocked, path: Path, *, reporter: Reporter) -> None:
    """Write the new file *path*, read back, with the same key. Raises like `Database.backup_to`.

    Pages are copied as they are: where such a draft exists it is taken out of a copy beside the vault first, since what
    was once on a stick may stay on it. That needs room for a second database there.
    """
    store, key = unlocked.store, database_key(unlocked.vault_key)
    if not store.drafts.has_office_only():
        store.database.backup_to(path, key=key, reporter=reporter)
        return
    with trial_folder(unlocked.folder.path) as folder:
        store.database.backup_to(folder.database, key=key, reporter=reporter)
        with contextlib.closing(open_store(folder, unlocked.vault_key)) as copy:
            _take_out(copy)
        copy_durably(folder.database, path, reporter)


def _take_out(copy: VaultStore) -> None:
    with copy.database.transaction():
        kept_out = copy.drafts.files_of_office_only()
        for draft in copy.drafts.all():
            if draft.office_only_since is not None:
                copy.drafts.delete(draft.id)
        for sha256 in kept_out:
            copy.evidence.remove(sha256)
