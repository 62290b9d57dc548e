"""Backups: the vault once more, in a folder that is marked and never worked in."""

import contextlib
from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path

from fieldreport.crypto.signing_key import SigningKey
from fieldreport.domain.custody import CustodyEvent
from fieldreport.domain.identifiers import IDENTITY_NONCE, VAULT_CHAIN, identity_subject
from fieldreport.domain.leaf import CREATED
from fieldreport.domain.record import Kind, Statement, seal
from fieldreport.domain.trust import NEW_KEY
from fieldreport.errors import (
    AlreadyExists,
    BackupIncomplete,
    DiskFull,
    FieldReportError,
    FileMissing,
    FileUnreadable,
    NotAFile,
    ReadOnly,
    VaultDamaged,
)
from fieldreport.services.backup_database import names_for_backup, write_database_for_backup
from fieldreport.services.checks import Checks, DamagedFile, VaultFindings
from fieldreport.services.clock import Clock, minute_stamp
from fieldreport.services.custody_log import CustodyLog
from fieldreport.services.durable_copy import NEW_COPY, copy_durably
from fieldreport.services.partial_file import is_random_file_name
from fieldreport.services.record_keeper import RecordKeeper
from fieldreport.services.second_copies import SecondCopies
from fieldreport.services.vaults import (
    Unlocked,
    Vaults,
    is_occupied,
    own_identity,
    refuse_occupied,
    trial_folder,
    unfinished_folder,
)
from fieldreport.storage import vault_file
from fieldreport.storage.evidence_files import EvidenceFiles
from fieldreport.storage.vault_file import VaultFile, VaultKind
from fieldreport.storage.vault_folder import DATABASE, VaultFolder
from fieldreport.storage.vault_store import VaultStore, open_store
from fieldreport.system.private_files import (
    disk_errors,
    remove_unfinished,
    rename_durably,
)
from fieldreport.system.progress import Reporter


@dataclass(frozen=True, slots=True)
class BackupMade:
    """What a backup copied; files that were there already are not written again.

    *files_missing* are those that the vault itself lost, and that no earlier backup here holds either.
    """

    path: Path
    files_copied: int
    files_there: int
    bytes_copied: int
    files_missing: int


@dataclass(frozen=True, slots=True)
class BackupProof:
    """What came out when a backup was restored for a trial."""

    path: Path
    findings: VaultFindings | None
    """None: it could not be restored, and *fault* says why."""
    opens_alike: bool
    """Whether it opens with the passphrase and the recovery code of today, not of the day it was made."""
    fault: str

    @property
    def problems(self) -> tuple[str, ...]:
        """Everything that is not as this program left it; empty if it is whole."""
        return (*([self.fault] if self.fault else []), *(self.findings.problems if self.findings else ()))


@dataclass(frozen=True, slots=True)
class _Copied:
    """What became of one folder's files."""

    files: int
    there: int
    missing: int
    size: int


class Backups:
    """The use cases of making a backup and of starting again from one."""

    def __init__(self, *, vaults: Vaults, clock: Clock) -> None:
        self._vaults = vaults
        self._clock = clock

    def make(self, unlocked: Unlocked, path: Path, *, reporter: Reporter) -> BackupMade:
        """Back the vault up to *path*: a new folder, or an earlier backup of this vault, which is brought up to date.

        Evidence never changes once it is written, so it is copied once. Evidence whose key was deleted here leaves the
        backup too. The database comes last: until then the earlier backup stays whole. A file that the vault has lost
        is counted and does not keep the rest from being saved. Bundles that wait unopened are saved too.

        Raises:
            AlreadyExists: Something else lies at *path*.
            ReadBackFailed: The medium does not give back what was written.
            DiskFull: and other disk errors.
        """
        file = replace(newest_file(unlocked), kind=VaultKind.BACKUP)
        if is_occupied(path):
            made = self._bring_up_to_date(unlocked, _earlier_backup(path, file), file, reporter)
        else:
            with unfinished_folder(path) as folder:
                made = self._bring_up_to_date(unlocked, folder, file, reporter)
        # Said when it is true, as of an export: the copy itself does not know of it.
        copies = SecondCopies(store=unlocked.store, author=unlocked.own.author)
        with unlocked.store.database.transaction():
            copies.note_backup(path, VaultFolder(path.absolute()).evidence, clock=self._clock)
            CustodyLog(store=unlocked.store, clock=self._clock).write(VAULT_CHAIN, CustodyEvent.BACKUP_MADE, {})
        return replace(made, path=path)

    def rename(self, unlocked: Unlocked, path: Path, name: str) -> Path:
        """Give a backup another name; whenever the process dies, the vault knows of the backup under the one it has."""
        target = path.absolute().with_name(name)
        copies = SecondCopies(store=unlocked.store, author=unlocked.own.author)
        with unlocked.store.database.transaction():
            copies.note_backup(target, VaultFolder(path.absolute()).evidence, clock=self._clock)
        rename_durably(path, target)
        with unlocked.store.database.transaction():
            unlocked.store.backups.remove(path.absolute())
        return target

    def restore(
        self, backup: Path, passphrase: str, path: Path, *, reporter: Reporter, incomplete: bool = False
    ) -> tuple[DamagedFile, ...]:
        """Make a vault at *path* from a backup, with a device key of its own.

        The old key signs a rotation to the new one and then rests: had both vaults the same key, they would give the
        same numbers to different records. The backup is only read.

        Args:
            backup: The backup's folder.
            passphrase: The one that held when it was made.
            path: Where the vault will lie.
            reporter: Hears of the bytes copied.
            incomplete: Go on, although evidence is missing: a person chose so. Another copy of the backup may be whole,
                and a second restore would be taken for a copied key.

        Returns:
            The files of evidence that are missing or damaged; none unless *incomplete*.

        Raises:
            BackupIncomplete: Evidence is missing, altered, or the disk does not give it out.
            WrongPassphrase, VaultDamaged: As when a vault is opened.
            AlreadyExists: Something lies at *path*.
        """
        source = VaultFolder.find(backup)
        file, vault_key = self._vaults.backup_key(source, passphrase)
        return self._restore(source, file, vault_key, path, reporter, incomplete=incomplete)

    def restore_with_recovery_code(
        self, backup: Path, words: str, path: Path, *, reporter: Reporter, incomplete: bool = False
    ) -> tuple[DamagedFile, ...]:
        """Do the same for somebody who forgot the passphrase. Raises WrongRecoveryCode, and what `restore` raises."""
        source = VaultFolder.find(backup)
        file, vault_key = self._vaults.backup_key_with_recovery_code(source, words)
        return self._restore(source, file, vault_key, path, reporter, incomplete=incomplete)

    def _restore(
        self,
        source: VaultFolder,
        file: VaultFile,
        vault_key: bytes,
        path: Path,
        reporter: Reporter,
        *,
        incomplete: bool,
    ) -> tuple[DamagedFile, ...]:
        refuse_occupied(path)
        with unfinished_folder(path) as folder:
            copy_durably(source.database, folder.database, reporter)
            # A program that copies or packs may have left out an empty folder.
            names = EvidenceFiles(source.evidence).names() if source.evidence.is_dir() else frozenset()
            _copy_new(source.evidence, folder.evidence, names, reporter)
            for waiting, target in _bundles_of(source, folder):
                _copy_new(waiting, target, _waiting_in(waiting), reporter)
            store = open_store(folder, vault_key)
            with contextlib.closing(store):
                # A page that nothing reads today may hold the report that is asked for in a year.
                if store.database.integrity_findings():
                    raise VaultDamaged(part=folder.database.name)
                checks = Checks(store=store, custody=CustodyLog(store=store, clock=self._clock))
                damaged = tuple(checks.damaged_evidence(reporter=reporter))
                if damaged and not incomplete:
                    raise BackupIncomplete(missing=len(damaged))
                self._begin_anew(store)
            vault_file.write(folder, replace(file, kind=VaultKind.VAULT))
        return damaged

    def try_restoring(self, unlocked: Unlocked, path: Path, *, reporter: Reporter) -> BackupProof:
        """Restore a backup of this vault for a trial, beside the vault, check what comes out, and remove it.

        The database is copied, opened and given its new device key; the evidence is decrypted and hashed where it
        lies: a copy of it would need as much room again and show nothing more. Nothing is changed, here or there.

        Raises:
            NotAVault: There is nothing at *path*, as when a stick is not plugged in.
            DiskFull: There is no room for a second database beside the vault.
        """
        source = VaultFolder.find(path)
        with trial_folder(unlocked.folder.path) as folder:
            try:
                return self._try(unlocked, source, folder, reporter)
            except DiskFull:
                raise
            except FieldReportError as fault:
                return BackupProof(source.path, None, opens_alike=False, fault=str(fault))

    def _try(self, unlocked: Unlocked, source: VaultFolder, trial: VaultFolder, reporter: Reporter) -> BackupProof:
        file = vault_file.read(source)
        if (file.kind, file.id) != (VaultKind.BACKUP, unlocked.file.id):
            return BackupProof(source.path, None, opens_alike=False, fault="no backup of this vault")
        copy_durably(source.database, trial.database, reporter)
        with contextlib.closing(open_store(trial, unlocked.vault_key)) as store:
            self._begin_anew(store)
            own_identity(store)
            custody = CustodyLog(store=store, clock=self._clock)
            evidence = EvidenceFiles(source.evidence)
            checks = Checks(store=store, custody=custody, evidence_files=evidence, outbox=source.outbox)
            findings = checks.check_vault(reporter=reporter)
        return BackupProof(
            source.path,
            findings,
            opens_alike=set(newest_file(unlocked).slots) == set(file.slots),
            fault=_differing_text(vault_file.differing_copies(source, file)),
        )

    def _begin_anew(self, store: VaultStore) -> None:
        with store.database.transaction():
            self._rotate_device(store)
            # Where the other copies are now, this vault cannot know: it promises nobody a second one.
            store.backups.forget_contents()
            CustodyLog(store=store, clock=self._clock).write(VAULT_CHAIN, CustodyEvent.RESTORED, {})

    def _rotate_device(self, store: VaultStore) -> None:
        own = own_identity(store)
        fresh = SigningKey.generate()
        rotation = seal(
            Statement(
                kind=Kind.ROTATION,
                author=own.author,
                subject=identity_subject(own.author),
                nonce=IDENTITY_NONCE,
            ),
            {NEW_KEY: fresh.public.hex(), CREATED: minute_stamp(self._clock)},
            key=own.signing_key,
        )
        RecordKeeper(store=store).keep(rotation)
        self._vaults.introduce_device(store, fresh, author=own.author, name=own.name, role=own.role)

    def _bring_up_to_date(
        self, unlocked: Unlocked, folder: VaultFolder, file: VaultFile, reporter: Reporter
    ) -> BackupMade:
        there = EvidenceFiles(folder.evidence)
        wanted = names_for_backup(unlocked.store)
        folder.restore_folders()
        remove_unfinished(folder.path)
        _remove_unfinished_copies(folder)
        sealed = [(source, there, _waiting_in(source)) for source, there in _bundles_of(unlocked.folder, folder)]
        copied = _copy_new(unlocked.folder.evidence, folder.evidence, wanted, reporter)
        for source, target, names in sealed:
            _copy_new(source, target, names, reporter)
        fresh = folder.database.with_name(f"{DATABASE}{NEW_COPY}")
        write_database_for_backup(unlocked, fresh, reporter=reporter)
        # A log left by whoever opened the earlier backup would be played into the new database.
        folder.database.with_name(f"{DATABASE}-wal").unlink(missing_ok=True)
        rename_durably(fresh, folder.database, replace=True)
        vault_file.write(folder, file)
        # Last: the earlier database still named these.
        there.remove_orphans(wanted)
        for _, target, names in sealed:
            for name in _waiting_in(target) - names:
                (target / name).unlink()
        return BackupMade(
            path=folder.path,
            files_copied=copied.files,
            files_there=copied.there,
            bytes_copied=copied.size,
            files_missing=copied.missing,
        )


def newest_file(unlocked: Unlocked) -> VaultFile:
    """Read the slots anew: the passphrase may have been changed since the window was opened.

    When both copies are damaged, what opened the vault is worth the more.
    """
    try:
        return vault_file.read(unlocked.folder)
    except FieldReportError:
        return unlocked.file


def _differing_text(names: Collection[str]) -> str:
    return f"{', '.join(names)} cannot be read or is an old copy" if names else ""


def _earlier_backup(path: Path, file: VaultFile) -> VaultFolder:
    folder = VaultFolder(path.absolute())
    if not folder.vault_file.exists() and not folder.vault_file_copy.exists():
        raise AlreadyExists(path=str(path))
    found = vault_file.read(folder)
    if found.kind is not VaultKind.BACKUP or found.id != file.id:
        raise AlreadyExists(path=str(path))
    return folder


def _remove_unfinished_copies(folder: VaultFolder) -> None:
    """Remove what a backup that was killed left: half a file, or half a database with its log."""
    with disk_errors(folder.path):
        for part in (folder.path, folder.evidence, folder.inbox, folder.outbox):
            for path in part.iterdir():
                if NEW_COPY in path.name:
                    path.unlink()


def _bundles_of(source: VaultFolder, target: VaultFolder) -> tuple[tuple[Path, Path], ...]:
    return (source.inbox, target.inbox), (source.outbox, target.outbox)


def _waiting_in(folder: Path) -> frozenset[str]:
    """Return the names of the sealed bundles that wait in the inbox, or in the outbox."""
    if not folder.is_dir():
        return frozenset()
    with disk_errors(folder):
        return frozenset(path.name for path in folder.iterdir() if is_random_file_name(path.name))


def _copy_new(source: Path, target: Path, names: Collection[str], reporter: Reporter) -> _Copied:
    """Copy those of the sealed files *names* that *target* lacks or holds only a part of."""
    files = there = missing = total = 0
    for name in sorted(names):
        wanted, found = _size(source / name), _size(target / name)
        if found is not None and wanted in (None, found):
            # What the source has lost is kept where it still is.
            there += 1
            continue
        try:
            total += copy_durably(source / name, target / name, reporter)
        except (FileMissing, FileUnreadable, NotAFile, ReadOnly) as fault:
            if fault.details["path"] != str(source / name):
                raise
            missing += 1
        else:
            files += 1
    return _Copied(files=files, there=there, missing=missing, size=total)


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size if path.is_file() else None
    except OSError:
        return None
