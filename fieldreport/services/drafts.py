"""Drafts: answers being written, each change stored at once, encrypted."""

import contextlib
import io
import mimetypes
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from fieldreport.crypto.derived_keys import random_id
from fieldreport.domain.identifiers import SubjectId
from fieldreport.domain.leaf import (
    MAX_EVIDENCE_SIZE,
    MAX_PATH_SIZE,
    NAME_SUFFIX,
    EvidenceReference,
    check_answer_path,
)
from fieldreport.domain.media_kind import HEAD_SIZE, media_kind
from fieldreport.domain.report import PLAIN_FORM
from fieldreport.errors import AlreadyExists, AmbiguousName, FileTooLarge, InvalidInput, NotFound, WrongState
from fieldreport.services.clock import Clock, second_stamp
from fieldreport.storage.drafts_table import Draft as DraftRow
from fieldreport.storage.drafts_table import DraftEvidence
from fieldreport.storage.evidence_files import Readable, StoredFile
from fieldreport.storage.vault_store import VaultStore
from fieldreport.system.private_files import disk_errors, open_regular, plain_name
from fieldreport.system.progress import Reporter

MAX_ANSWER_SIZE = 500_000
"""Bytes of one answer in UTF-8: with base64 it still fits into one disclosure. About 250 pages."""

UNKNOWN_MEDIA_TYPE = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft with all that is in it."""

    row: DraftRow
    answers: Mapping[str, str]
    evidence: tuple[DraftEvidence, ...]


@dataclass(frozen=True, slots=True)
class FileInMemory:
    """What becomes evidence without having been a file on a disk: a picture from the clipboard, a copy made here."""

    name: str
    content: bytes


class Drafts:
    """The use cases around what is not yet sealed."""

    def __init__(self, *, store: VaultStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def new(
        self,
        *,
        form: str = PLAIN_FORM,
        subject: SubjectId | None = None,
        answers: Mapping[str, str] | None = None,
        evidence: Iterable[DraftEvidence] = (),
        office_only: bool = False,
    ) -> str:
        """Begin a draft, of a new report or of a revision of *subject* with what is in it; returns its id."""
        draft = random_id(4).hex()
        with self._store.database.transaction():
            now = second_stamp(self._clock)
            since = now if office_only else None
            row = DraftRow(draft, form, subject, created_at=now, changed_at=now, office_only_since=since)
            self._store.drafts.create(row)
            for path, value in (answers or {}).items():
                self._store.drafts.set_answer(draft, path, value, at=now)
            for item in evidence:
                self._store.drafts.attach(draft, item, at=now)
        return draft

    def find(self, prefix: str, *, also_trashed: bool = False) -> Draft:
        """Load the one draft whose id begins with *prefix*.

        Raises:
            NotFound, AmbiguousName: There is none, or there are several.
            WrongState: It is in the trash, and that is not where it is looked for.
        """
        rows = [row for row in self._store.drafts.all() if row.id.startswith(prefix)]
        if not rows or not prefix:
            raise NotFound(what="draft", name=prefix)
        if len(rows) > 1:
            raise AmbiguousName(what="draft", name=prefix)
        if rows[0].trashed_at is not None and not also_trashed:
            raise WrongState(what="draft", state="in the trash", wanted="restored")
        return self._load(rows[0])

    def all(self, *, trashed: bool = False) -> list[Draft]:
        """Load all drafts, or all in the trash, the latest changed first."""
        return [self._load(row) for row in self._store.drafts.all() if (row.trashed_at is not None) is trashed]

    def file_sizes(self, draft: Draft) -> dict[str, int]:
        """Return how many bytes each attached file has, by the path where it is attached."""
        found = {item.path: self._store.evidence.get(item.sha256) for item in draft.evidence}
        return {path: stored.size for path, stored in found.items() if stored is not None}

    def set_answer(self, draft: str, path: str, value: str) -> None:
        """Store an answer as it is; the former one stays in the draft's log until it is sealed or deleted.

        Raises:
            NotFound: There is no such draft.
            InvalidInput: A report could not hold this under this path.
        """
        self.set_answers(draft, [(path, value)])

    def set_answers(self, draft: str, given: Sequence[tuple[str, str]]) -> None:
        """Store several answers as they are, all or none. Raises like `set_answer`."""
        found = self.find(draft)
        for path, value in given:
            check_answer_path(path)
            check_answer(value)
            if any(item.path == path for item in found.evidence):
                raise InvalidInput(what="path", reason="a file is attached there")
        self.store(found, given)

    def store(self, draft: Draft, changes: Iterable[tuple[str, str | None]]) -> None:
        """Keep several changes of answers in one transaction; None takes an answer away."""
        with self._store.database.transaction():
            self._write(draft.row.id, changes, at=second_stamp(self._clock))

    def change_form(self, draft: Draft, form: str, changes: Iterable[tuple[str, str | None]]) -> None:
        """Let a draft answer another form from now on, with the changes that this brings, in one transaction."""
        with self._store.database.transaction():
            now = second_stamp(self._clock)
            self._store.drafts.set_form(draft.row.id, form)
            self._write(draft.row.id, changes, at=now)

    def remove_answer(self, draft: str, path: str) -> None:
        """Take an answer away. Raises NotFound."""
        found = self.find(draft)
        if path not in found.answers:
            raise NotFound(what="answer", name=path)
        self.store(found, [(path, None)])

    def attach(
        self,
        draft: str,
        path: str,
        file: Path | FileInMemory,
        *,
        reporter: Reporter,
        changes: Iterable[tuple[str, str | None]] = (),
    ) -> EvidenceReference:
        """Take a file into the vault as evidence under *path*: encrypted and hashed as it is read, in one pass.

        The original stays where it is; what becomes of it is for the person to decide. *changes* are answers that
        change with it.

        Raises:
            FileMissing: and other disk errors, for *file*.
            FileTooLarge: it could not travel.
            AlreadyExists: something is attached at *path* already.
        """
        check_answer_path(path)
        # Its name will be sealed in a leaf beside it, which needs room for a path of its own.
        if len((path + NAME_SUFFIX).encode()) > MAX_PATH_SIZE:
            raise InvalidInput(what="path", reason="too long for a file")
        found = self.find(draft)
        if path in found.answers or any(item.path == path for item in found.evidence):
            raise AlreadyExists(path=path)
        with _opened(file) as (source, size):
            stored = self._store.evidence_files.intake(source, total=size, reporter=reporter)
        try:
            media_type = self._media_type(stored, file.name)
            kept = self._is_missing(stored.sha256, reporter)
            with self._store.database.transaction():
                now = second_stamp(self._clock)
                if kept and not self._store.evidence.add(stored, stored_at=now):
                    # The lost one's file goes, as one that nobody knows, when the vault is opened next.
                    self._store.evidence.replace(stored, stored_at=now)
                item = DraftEvidence(path, stored.sha256, media_type, plain_name(file.name))
                self._store.drafts.attach(found.row.id, item, at=now)
                self._write(found.row.id, changes, at=now)
        except BaseException:
            self._store.evidence_files.remove(stored.name)
            raise
        if not kept:
            self._store.evidence_files.remove(stored.name)
        return EvidenceReference(media_type=media_type, sha256=stored.sha256, size=stored.size)

    def _media_type(self, stored: StoredFile, name: str) -> str:
        with contextlib.closing(self._store.evidence_files.open(stored)) as reader:
            return media_kind(reader.read(HEAD_SIZE) or b"").media_type or media_type_of(name)

    def _is_missing(self, sha256: bytes, reporter: Reporter) -> bool:
        """Tell whether this content is not here, or was damaged here: the file in hand may be the last good one."""
        former = self._store.evidence.get(sha256)
        return former is None or not self._store.evidence_files.is_whole(former, reporter=reporter)

    def detach(self, draft: str, path: str, *, changes: Iterable[tuple[str, str | None]] = ()) -> None:
        """Take a file off a draft; if nothing else names it, its key and its content are destroyed.

        *changes* are answers that change with it.
        """
        found = self.find(draft)
        item = next((item for item in found.evidence if item.path == path), None)
        if item is None:
            raise NotFound(what="attachment", name=path)
        with self._store.database.transaction():
            now = second_stamp(self._clock)
            self._store.drafts.detach(found.row.id, path, at=now)
            self._write(found.row.id, changes, at=now)
            orphans = self.forget_unused([item])
        self._remove_files(orphans)

    def move_to_trash(self, draft: str) -> None:
        """Put a draft aside: it stays whole and encrypted until somebody restores it or empties the trash."""
        self._set_trashed(self.find(draft), at=second_stamp(self._clock))

    def restore(self, draft: str) -> None:
        """Take a draft out of the trash. Raises NotFound, AmbiguousName, or WrongState if it is not there."""
        found = self.find(draft, also_trashed=True)
        if found.row.trashed_at is None:
            raise WrongState(what="draft", state="not in the trash", wanted="there")
        self._set_trashed(found, at=None)

    def empty_trash(self) -> int:
        """Delete every draft that is in the trash for good; returns how many those were."""
        trashed = self.all(trashed=True)
        self._delete(trashed)
        return len(trashed)

    def delete(self, draft: str) -> None:
        """Delete a draft, wherever it is, with its log and the files that only it named."""
        self._delete([self.find(draft, also_trashed=True)])

    def _set_trashed(self, found: Draft, *, at: str | None) -> None:
        with self._store.database.transaction():
            self._store.drafts.set_trashed(found.row.id, at=at)

    def _delete(self, drafts: Sequence[Draft]) -> None:
        with self._store.database.transaction():
            for draft in drafts:
                self._store.drafts.delete(draft.row.id)
            orphans = self.forget_unused(item for draft in drafts for item in draft.evidence)
        self._remove_files(orphans)

    def _write(self, draft: str, changes: Iterable[tuple[str, str | None]], *, at: str) -> None:
        for path, value in changes:
            if value is None:
                self._store.drafts.remove_answer(draft, path, at=at)
            else:
                self._store.drafts.set_answer(draft, path, value, at=at)

    def forget_unused(self, items: Iterable[DraftEvidence]) -> list[str]:
        """Delete the keys of files that nothing names any more; inside a transaction. Returns the files' names."""
        hashes = {item.sha256 for item in items}
        unused = [
            sha256
            for sha256 in hashes - self._store.drafts.attached_of(hashes)
            if not self._store.named_evidence.naming(sha256)
        ]
        return [name for sha256 in unused if (name := self._store.evidence.remove(sha256)) is not None]

    def _remove_files(self, names: Iterable[str]) -> None:
        for name in names:
            self._store.evidence_files.remove(name)
        # The keys lie in the write-ahead log until it is emptied.
        self._store.database.checkpoint()

    def _load(self, row: DraftRow) -> Draft:
        return Draft(row=row, answers=self._store.drafts.answers(row.id), evidence=self._store.drafts.evidence(row.id))


@contextlib.contextmanager
def _opened(file: Path | FileInMemory) -> Iterator[tuple[Readable, int]]:
    if isinstance(file, FileInMemory):
        yield io.BytesIO(file.content), len(file.content)
        return
    with disk_errors(file), open_regular(file) as source:
        size = os.fstat(source.fileno()).st_size
        if size > MAX_EVIDENCE_SIZE:
            raise FileTooLarge(path=str(file), size=size, maximum=MAX_EVIDENCE_SIZE)
        yield source, size


def check_answer(value: str) -> None:
    """Raise InvalidInput unless *value* is an answer that a record can hold."""
    try:
        size = len(value.encode())
    except UnicodeEncodeError:
        raise InvalidInput(what="answer", reason="not Unicode text") from None
    if size > MAX_ANSWER_SIZE:
        raise InvalidInput(what="answer", reason=f"longer than {MAX_ANSWER_SIZE} bytes")


def media_type_of(name: str) -> str:
    """Tell the media type by a file's ending, from Python's own table: the computer's settings have no say."""
    guessed, encoding = mimetypes.MimeTypes().guess_type(name, strict=True)
    return UNKNOWN_MEDIA_TYPE if guessed is None or encoding is not None else guessed
