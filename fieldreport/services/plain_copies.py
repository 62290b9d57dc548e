"""What leaves the vault unencrypted, each time because a person insisted: evidence, a report to read, a map, a key."""

import contextlib
import hashlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from fieldreport.domain.custody import CustodyEvent, Detail
from fieldreport.domain.identifiers import VAULT_CHAIN, SubjectId
from fieldreport.domain.leaf import EvidenceReference
from fieldreport.errors import AlreadyExists, EvidenceDamaged, NotFound
from fieldreport.services.custody_log import CustodyLog
from fieldreport.services.drafts import Drafts
from fieldreport.services.own_identity import OwnIdentity
from fieldreport.services.partial_file import PARTIAL
from fieldreport.services.reports import Reports
from fieldreport.storage.evidence_files import EvidenceReader
from fieldreport.storage.vault_store import VaultStore
from fieldreport.system.private_files import disk_errors, open_exclusive, rename_durably, sync_file
from fieldreport.system.progress import Reporter

_BLOCK_SIZE = 1 << 20

_KEPT_OF_NAME = 60
"""Characters: with them, in any writing, a name of 255 bytes has room for the ending."""

_KEY_FILE_HEAD = """\
# FieldReport emergency key. Whoever has this file reads everything that was ever sealed for this vault.
# With age 1.3 or later:  age -d -i THIS-FILE -o bundle.tar BUNDLE.age
"""


class PlainCopies:
    """The use cases that put something in the clear; the custody log remembers each."""

    def __init__(
        self, *, store: VaultStore, own: OwnIdentity, drafts: Drafts, reports: Reports, custody: CustodyLog
    ) -> None:
        self._store = store
        self._own = own
        self._drafts = drafts
        self._reports = reports
        self._custody = custody

    def save_evidence(self, subject: SubjectId, path: str, target: Path, *, reporter: Reporter) -> EvidenceReference:
        """Write the file of evidence under *path* to the new file *target*, readable by its owner alone.

        Raises:
            NotFound: The report names no such evidence, or it is not here.
            AlreadyExists: Something lies at *target*.
            EvidenceDamaged: It is not what was sealed; nothing is left at *target*.
            DiskFull: and other disk errors.
        """
        reference, reader = self._reports.evidence(subject, path)
        _copy(reader, reference, target, reporter=reporter)
        with self._store.database.transaction():
            self._custody.write(subject, CustodyEvent.EVIDENCE_SAVED, {"path": path})
        return reference

    def save_draft_evidence(self, draft: str, path: str, target: Path, *, reporter: Reporter) -> EvidenceReference:
        """Write a file that is attached to a draft to the new file *target*. Raises like `save_evidence`."""
        item = next((item for item in self._drafts.find(draft).evidence if item.path == path), None)
        stored = None if item is None else self._store.evidence.get(item.sha256)
        if item is None or stored is None:
            raise NotFound(what="evidence", name=path)
        reference = EvidenceReference(media_type=item.media_type, sha256=stored.sha256, size=stored.size)
        _copy(self._store.evidence_files.open(stored), reference, target, reporter=reporter)
        with self._store.database.transaction():
            # A draft has no chain of its own yet.
            self._custody.write(VAULT_CHAIN, CustodyEvent.EVIDENCE_SAVED, {"draft": draft, "path": path})
        return reference

    def save_derived(self, subject: SubjectId, path: str, content: bytes, target: Path) -> None:
        """Write what was made here of the evidence under *path*, as a copy with parts blackened.

        Raises:
            AlreadyExists: Something lies at *target*.
            DiskFull: and other disk errors.
        """
        write_new_file(target, content)
        with self._store.database.transaction():
            self._custody.write(subject, CustodyEvent.EVIDENCE_SAVED, {"path": path, "altered": "yes"})

    def save_emergency_key(self, target: Path) -> int:
        """Write the keys that open what was sealed for us as an age identity file; returns how many.

        With it, stock programs open a bundle when this program is not to be had.

        Raises:
            AlreadyExists: Something lies at *target*.
            DiskFull: and other disk errors.
        """
        lines = [identity.text for identity in self._own.receiving]
        write_new_file(target, (_KEY_FILE_HEAD + "".join(f"{line}\n" for line in lines)).encode("ascii"))
        with self._store.database.transaction():
            self._custody.write(VAULT_CHAIN, CustodyEvent.KEY_SAVED, {})
        return len(lines)

    def save_report(self, subject: SubjectId, content: bytes, target: Path, *, detail: Detail) -> None:
        """Write a report that was set out to be read to the new file *target*, readable by its owner alone.

        Args:
            subject: The report.
            content: What is written.
            target: Where nothing lies yet.
            detail: What the custody log remembers of the copy: its form, and whether sensitive answers are in it.

        Raises:
            AlreadyExists: Something lies at *target*.
            DiskFull: and other disk errors.
        """
        write_new_file(target, content)
        self.note_report(subject, detail=detail)

    def note_report(self, subject: SubjectId, *, detail: Detail) -> None:
        """Remember a copy that went another way, as onto paper."""
        with self._store.database.transaction():
            self._custody.write(subject, CustodyEvent.REPORT_SAVED, detail)

    def save_map(self, content: bytes, target: Path, *, detail: Detail) -> None:
        """Write a picture of the map to the new file *target*. Raises like `save_report`."""
        write_new_file(target, content)
        with self._store.database.transaction():
            self._custody.write(VAULT_CHAIN, CustodyEvent.MAP_SAVED, detail)


def _copy(reader: EvidenceReader, reference: EvidenceReference, target: Path, *, reporter: Reporter) -> None:
    digest = hashlib.sha256()
    done = 0
    with contextlib.closing(reader), _new_file(target) as file:
        while block := reader.read(_BLOCK_SIZE):
            with disk_errors(target):
                file.write(block)
            digest.update(block)
            done += len(block)
            reporter.report(done, reference.size)
        if done != reference.size or digest.digest() != reference.sha256:
            raise EvidenceDamaged(sha256=reference.sha256.hex())


def write_new_file(target: Path, content: bytes) -> None:
    """Write *content* to the new file *target*, readable by its owner alone; whole or not at all.

    Raises:
        AlreadyExists: Something lies at *target*.
        DiskFull: and other disk errors.
    """
    with _new_file(target) as file, disk_errors(target):
        file.write(content)


@contextlib.contextmanager
def _new_file(target: Path) -> Iterator[BinaryIO]:
    """Hand out a new file that gets its name when it is whole and synced, or is removed if anything fails.

    Half of it, as a program that is killed leaves it, has a name that says so: nobody takes it for evidence.
    """
    if os.path.lexists(target):
        raise AlreadyExists(path=str(target))
    partial = target.with_name(f"{target.name[:_KEPT_OF_NAME]}{PARTIAL}")
    file = open_exclusive(partial)
    try:
        # Closing writes what is buffered, which fails again on a full disk.
        with disk_errors(target), file:
            yield file
            sync_file(file, path=target)
        rename_durably(partial, target)
    except BaseException:
        with contextlib.suppress(OSError):
            partial.unlink()
        raise
