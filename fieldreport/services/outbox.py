"""The outbox: sealed files that nobody here can open any more, handed over as they are."""

import hashlib
import io
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from fieldreport.domain.custody import CustodyEvent
from fieldreport.domain.identifiers import AuthorId, SubjectId
from fieldreport.errors import DiskFull, FileMissing, FileUnreadable, NotAFile, ReadOnly, VaultDamaged
from fieldreport.services.clock import Clock, second_stamp
from fieldreport.services.custody_log import CustodyLog
from fieldreport.services.derive import Derivation
from fieldreport.services.outgoing import Due
from fieldreport.services.partial_file import random_file_name, unfinished_file
from fieldreport.services.record_keeper import RecordKeeper
from fieldreport.storage.exchanges_table import ExchangeState
from fieldreport.storage.office_only_table import OfficeOnlyRecord
from fieldreport.storage.vault_store import VaultStore
from fieldreport.system.private_files import disk_errors, free_space, open_regular
from fieldreport.system.progress import Reporter

_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class HandedOver:
    """One sealed file that was copied and read back."""

    bundle_id: str
    files: tuple[Path, ...]
    size: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits in the outbox for one audience."""

    subjects: frozenset[SubjectId]
    files: tuple[OfficeOnlyRecord, ...]

    def added_to(self, due: Due) -> Due:
        """Count it among what an export would carry."""
        return replace(
            due,
            reports=due.reports + len(self.subjects),
            records=due.records + len(self.files),
            size=due.size + sum(one.size for one in self.files),
            largest=max([due.largest, *(one.size for one in self.files)]),
        )


class Outbox:
    """The use case of handing over what was sealed for an office only."""

    def __init__(
        self, *, store: VaultStore, clock: Clock, keeper: RecordKeeper, derivation: Derivation, custody: CustodyLog
    ) -> None:
        self._store = store
        self._clock = clock
        self._keeper = keeper
        self._derivation = derivation
        self._custody = custody

    def waiting(self, audience: AuthorId, *, again: bool = False) -> Waiting:
        """Tell what has not been handed over to *audience* yet; with *again* all that ever was sealed for it."""
        files = self._store.office_only.to(audience, also_handed_over=again)
        return Waiting(frozenset(self._keeper.subjects_of(one.record_id for one in files)), files)

    def hand_over(
        self, audience: AuthorId, folder: Path, *, again: bool, part_size: int | None, reporter: Reporter
    ) -> list[HandedOver]:
        """Copy what waits for *audience* into *folder*, under names that tell nothing; each is read back.

        Raises:
            VaultDamaged: A file in the outbox is missing, or not as it was written.
            DiskFull: and other disk errors, ReadBackFailed, Cancelled; what was copied before stays.
        """
        files = self.waiting(audience, again=again).files
        return [self._copy(one, folder, part_size, reporter) for one in files]

    def _copy(self, sealed: OfficeOnlyRecord, folder: Path, part_size: int | None, reporter: Reporter) -> HandedOver:
        if free_space(folder) < sealed.size:
            raise DiskFull(path=str(folder))
        exchange = self._store.exchanges.get(sealed.exchange)
        assert exchange is not None, "a file in the outbox has its exchange"
        digest, done = hashlib.sha256(), 0
        with unfinished_file(folder, random_file_name()) as file:
            with file.writing(part_size) as target:
                for block in _blocks(self._store.folder.outbox, sealed):
                    target.write(memoryview(block))
                    digest.update(block)
                    done += len(block)
                    reporter.report(done, sealed.size)
            if digest.digest() != sealed.sha256:
                raise _damaged(sealed)
            file.read_back_copy(sealed.sha256)
            files = file.finish()
        with self._store.database.transaction():
            self._store.exchanges.update(replace(exchange, state=ExchangeState.EXPORTED, at=second_stamp(self._clock)))
            subjects = self._keeper.subjects_of([sealed.record_id])
            detail = {"audience": sealed.audience.hex(), "bundle": exchange.bundle_id}
            for subject in subjects:
                self._custody.write(subject, CustodyEvent.EXPORTED, detail)
            self._derivation.refresh(subjects)
        return HandedOver(exchange.bundle_id, files, sealed.size)


def outbox_problems(store: VaultStore, folder: Path) -> Iterator[str]:
    """Read every file that belongs into the outbox *folder*, and say which are missing or altered."""
    for sealed in store.office_only.all():
        digest = hashlib.sha256()
        try:
            for block in _blocks(folder, sealed):
                digest.update(block)
        except (VaultDamaged, FileUnreadable, ReadOnly) as fault:
            yield str(fault)
        else:
            if digest.digest() != sealed.sha256:
                yield str(_damaged(sealed))


def _blocks(folder: Path, sealed: OfficeOnlyRecord) -> Iterator[bytes]:
    path = folder / sealed.file
    try:
        with closing(open_regular(path)) as source:
            while block := _read(source, path):
                yield block
    except (FileMissing, NotAFile):
        raise _damaged(sealed) from None


def _read(source: io.FileIO, path: Path) -> bytes:
    with disk_errors(path):
        return source.read(_BLOCK)


def _damaged(sealed: OfficeOnlyRecord) -> VaultDamaged:
    return VaultDamaged(part=f"outbox/{sealed.file}")
