"""What is being written: drafts, their answers, every change of them, and the files attached."""

from collections.abc import Iterable
from dataclasses import dataclass

from fieldreport.domain.identifiers import SubjectId
from fieldreport.storage.database import Database

_SELECT = "SELECT id, form, subject, created_at, changed_at, trashed_at, office_only_since FROM draft"


@dataclass(frozen=True, slots=True)
class Draft:
    """One draft. *subject* is the report that it will amend, None for a new one. Times are this computer's clock."""

    id: str
    form: str
    subject: SubjectId | None
    created_at: str
    changed_at: str
    trashed_at: str | None = None
    """None while it is not in the trash."""
    office_only_since: str | None = None
    """None: it is an ordinary draft; else it is meant for an office alone and enters no backup."""


@dataclass(frozen=True, slots=True)
class DraftChange:
    """One change of an answer; a *value* of None says that it was taken away."""

    seq: int
    at: str
    path: str
    value: str | None


@dataclass(frozen=True, slots=True)
class DraftEvidence:
    """A stored file attached to a draft under a path, with the name that it had."""

    path: str
    sha256: bytes
    media_type: str
    name: str


class DraftsTable:
    """The tables ``draft``, ``draft_answer``, ``draft_change`` and ``draft_evidence``."""

    def __init__(self, *, database: Database) -> None:
        self._database = database

    def create(self, draft: Draft) -> None:
        """Enter a new draft without answers."""
        self._database.execute(
            "INSERT INTO draft (id, form, subject, created_at, changed_at, office_only_since)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (draft.id, draft.form, draft.subject, draft.created_at, draft.changed_at, draft.office_only_since),
        )

    def get(self, draft_id: str) -> Draft | None:
        """Return the draft, or None."""
        row = self._database.one(
            f"{_SELECT} WHERE id = ?",
            (draft_id,),
        )
        return None if row is None else Draft(*row)

    def all(self) -> tuple[Draft, ...]:
        """Return all drafts, those in the trash too, the one changed last first."""
        rows = self._database.query(f"{_SELECT} ORDER BY changed_at DESC, id")
        return tuple(Draft(*row) for row in rows)

    def set_form(self, draft_id: str, form: str) -> bool:
        """Say that the draft answers another form; tell whether there is such a draft."""
        return self._database.execute("UPDATE draft SET form = ? WHERE id = ?", (form, draft_id)) == 1

    def set_trashed(self, draft_id: str, *, at: str | None) -> bool:
        """Put a draft into the trash, or with None take it out; tell whether there is such a draft."""
        return self._database.execute("UPDATE draft SET trashed_at = ? WHERE id = ?", (at, draft_id)) == 1

    def set_office_only(self, draft_id: str, *, since: str | None) -> bool:
        """Mean the draft for an office alone, or with None for this vault again; tell whether there is such a draft."""
        return self._database.execute("UPDATE draft SET office_only_since = ? WHERE id = ?", (since, draft_id)) == 1

    def has_office_only(self) -> bool:
        """Tell whether any draft is meant for an office alone."""
        return self._database.one("SELECT 1 FROM draft WHERE office_only_since IS NOT NULL") is not None

    def files_of_office_only(self) -> frozenset[bytes]:
        """Return the contents that only drafts meant for an office alone name, and no record and no other draft."""
        rows = self._database.query(
            "SELECT sha256 FROM draft_evidence JOIN draft ON id = draft WHERE office_only_since IS NOT NULL"
            " EXCEPT SELECT sha256 FROM draft_evidence JOIN draft ON id = draft WHERE office_only_since IS NULL"
            " EXCEPT SELECT sha256 FROM named_evidence"
        )
        return frozenset(sha256 for (sha256,) in rows)

    def set_answer(self, draft_id: str, path: str, value: str, *, at: str) -> bool:
        """Store an answer and log the change; tell whether it was one."""
        changed = self._database.execute(
            "INSERT INTO draft_answer (draft, path, value) VALUES (?, ?, ?)"
            " ON CONFLICT (draft, path) DO UPDATE SET value = excluded.value WHERE value <> excluded.value",
            (draft_id, path, value),
        )
        if changed:
            self._log(draft_id, path, value, at=at)
        return bool(changed)

    def remove_answer(self, draft_id: str, path: str, *, at: str) -> bool:
        """Take an answer away and log it; tell whether there was one."""
        removed = self._database.execute("DELETE FROM draft_answer WHERE draft = ? AND path = ?", (draft_id, path))
        if removed:
            self._log(draft_id, path, None, at=at)
        return bool(removed)

    def _log(self, draft_id: str, path: str, value: str | None, *, at: str) -> None:
        self._database.execute(
            "INSERT INTO draft_change (draft, seq, at, path, value)"
            " SELECT ?1, coalesce(max(seq), 0) + 1, ?2, ?3, ?4 FROM draft_change WHERE draft = ?1",
            (draft_id, at, path, value),
        )
        self._touch(draft_id, at=at)

    def _touch(self, draft_id: str, *, at: str) -> None:
        self._database.execute("UPDATE draft SET changed_at = ? WHERE id = ?", (at, draft_id))

    def answers(self, draft_id: str) -> dict[str, str]:
        """Return the answers by path, in the order of the paths."""
        rows = self._database.query("SELECT path, value FROM draft_answer WHERE draft = ? ORDER BY path", (draft_id,))
        return {row[0]: row[1] for row in rows}

    def changes(self, draft_id: str) -> tuple[DraftChange, ...]:
        """Return every change, in order."""
        rows = self._database.query(
            "SELECT seq, at, path, value FROM draft_change WHERE draft = ? ORDER BY seq", (draft_id,)
        )
        return tuple(DraftChange(*row) for row in rows)

    def attach(self, draft_id: str, evidence: DraftEvidence, *, at: str) -> None:
        """Attach stored evidence under its path, in the place of what was there."""
        self._database.execute(
            "INSERT INTO draft_evidence (draft, path, sha256, media_type, name) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT (draft, path) DO UPDATE"
            " SET sha256 = excluded.sha256, media_type = excluded.media_type, name = excluded.name",
            (draft_id, evidence.path, evidence.sha256, evidence.media_type, evidence.name),
        )
        self._touch(draft_id, at=at)

    def detach(self, draft_id: str, path: str, *, at: str) -> bool:
        """Take the file under *path* off the draft; tell whether there was one. Its content stays stored."""
        removed = self._database.execute("DELETE FROM draft_evidence WHERE draft = ? AND path = ?", (draft_id, path))
        if removed:
            self._touch(draft_id, at=at)
        return bool(removed)

    def evidence(self, draft_id: str) -> tuple[DraftEvidence, ...]:
        """Return the files attached, in the order of their paths."""
        rows = self._database.query(
            "SELECT path, sha256, media_type, name FROM draft_evidence WHERE draft = ? ORDER BY path", (draft_id,)
        )
        return tuple(DraftEvidence(*row) for row in rows)

    def attached_of(self, hashes: Iterable[bytes]) -> frozenset[bytes]:
        """Return those of *hashes* that any draft still needs."""
        attached = {sha256 for (sha256,) in self._database.query("SELECT DISTINCT sha256 FROM draft_evidence")}
        return frozenset(attached.intersection(hashes))

    def delete(self, draft_id: str) -> bool:
        """Delete a draft with its answers and its whole log; tell whether there was one. Evidence stays stored."""
        return self._database.execute("DELETE FROM draft WHERE id = ?", (draft_id,)) == 1
