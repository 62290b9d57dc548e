"""Words that somebody began and has not confirmed: they stay in the vault, so that locking never loses typing."""

from fieldreport.domain.identifiers import SubjectId
from fieldreport.errors import InvalidInput
from fieldreport.storage.vault_store import VaultStore

NOTE, QUESTION, RETRACTION, WITHDRAWAL = "note", "question", "retraction", "withdrawal"
"""What somebody says about a report."""
_PREFIX = "unfinished."
MAX_PLACE = 200
MAX_SIZE = 64 * 1024
"""Bytes of UTF-8. What is longer is kept as far as that."""


def words_about(kind: str, subject: SubjectId) -> str:
    """Name the place of words of one kind about a report."""
    return f"{kind} {subject.hex()}"


class UnfinishedWords:
    """The use case of going on with what was begun. A place is named by whoever asks for the words."""

    def __init__(self, *, store: VaultStore) -> None:
        self._store = store

    def read(self, place: str) -> str:
        """Return what was begun at *place*; empty if nothing was."""
        return self._store.settings.get(_name(place)) or ""

    def keep(self, place: str, words: str) -> None:
        """Keep *words* in the place of what was; nothing but spaces is forgotten. Raises InvalidInput, DiskFull."""
        name = _name(place)
        with self._store.database.transaction():
            if words.strip():
                self._store.settings.put(name, _bounded(words))
            else:
                self._store.settings.remove(name)


def forget_words_about(subject: SubjectId, *, store: VaultStore) -> None:
    """Forget what was begun about a report whose content is destroyed. Inside a transaction."""
    for kind in (NOTE, QUESTION, RETRACTION, WITHDRAWAL):
        store.settings.remove(_name(words_about(kind, subject)))


def _name(place: str) -> str:
    if not 0 < len(place) <= MAX_PLACE:
        raise InvalidInput(what="place of unfinished words", reason="out of bounds")
    return f"{_PREFIX}{place}"


def _bounded(words: str) -> str:
    return words.encode("utf-8", errors="replace")[:MAX_SIZE].decode("utf-8", errors="ignore")
