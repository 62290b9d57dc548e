"""Names of our own for people, made from a key that never leaves this vault but in its backups."""

import secrets

from fieldreport.domain.identifiers import AuthorId, SubjectId
from fieldreport.domain.pseudonym import KEY_SIZE, pseudonym
from fieldreport.storage.vault_store import VaultStore

_KEY = "pseudonym.key"


class Pseudonyms:
    """Knows the key, drawn when the first name is made."""

    def __init__(self, *, store: VaultStore) -> None:
        self._store = store

    def name(self, *, audience: AuthorId, subject: SubjectId, instance: str) -> str:
        """Name one person of one report for one receiver; inside a transaction, which draws the key the first time."""
        stored = self._store.settings.get(_KEY)
        key = secrets.token_bytes(KEY_SIZE) if stored is None else bytes.fromhex(stored)
        if stored is None:
            self._store.settings.put(_KEY, key.hex())
        return pseudonym(key, audience=audience, subject=subject, instance=instance)
