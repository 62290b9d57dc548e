"""The outbox: sealed files that nobody here can open any more, handed over as they are."""

import hashlib
import io
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from fieldreport.domain.custody import CustodyEvent
from fieldreport.domain.identifiers import AuthorId, SubjectId
from fieldreport.errors import DiskFull, FileMissing, VaultDamaged
from fieldreport.services.clock import Clock, second_stamp
from fieldreport.services.custody_log import CustodyLog
from fieldreport.services.derive import Derivation
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

    @property
    def size(self) -> int:
        """Bytes of all of it."""
        return sum(one.size for one in self.files)


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

    def problems(self) -> list[str]:
        """Read every file that belongs there, and say which are missing or altered."""
        return [
            f"outbox: {one.file} is missing or altered"
            for one in self._store.office_only.all()
            if not self._is_whole(one)
        ]

    def _copy(self, sealed: OfficeOnlyRecord, folder: Path, part_size: int | None, reporter: Reporter) -> HandedOver:
        if free_space(folder) < sealed.size:
            raise DiskFull(path=str(folder))
        exchange = self._store.exchanges.get(sealed.exchange)
        assert exchange is not None, "a file in the outbox has its exchange"
        digest, done = hashlib.sha256(), 0
        with unfinished_file(folder, random_file_name()) as file:
            with file.writing(part_size) as target:
                for block in self._blocks(sealed):
                    target.write(block)
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

    def _is_whole(self, sealed: OfficeOnlyRecord) -> bool:
        digest = hashlib.sha256()
        try:
            for block in self._blocks(sealed):
                digest.update(block)
        except VaultDamaged:
            return False
        return digest.digest() == sealed.sha256

    def _blocks(self, sealed: OfficeOnlyRecord) -> Iterator[bytes]:
        path = self._store.folder.outbox / sealed.file
        try:
            with closing(open_regular(path)) as source:
                while block := _read(source, path):
                    yield block
        except FileMissing:
            raise _damaged(sealed) from None


def _read(source: io.FileIO, path: Path) -> bytes:
    with disk_errors(path):
        return source.read(_BLOCK)


def _damaged(sealed: OfficeOnlyRecord) -> VaultDamaged:
    return VaultDamaged(part=f"outbox/{sealed.file}")
