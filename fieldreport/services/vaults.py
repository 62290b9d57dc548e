"""Making, opening and guarding a vault."""

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from fieldreport.crypto.derived_keys import new_vault_key, random_id
from fieldreport.crypto.fingerprint_words import read_recovery_code, recovery_code
from fieldreport.crypto.key_slots import RECOVERY_COST, Slot, SlotKind, make_slot, open_slot
from fieldreport.crypto.passphrase_key import KeyCost
from fieldreport.crypto.recipients import HybridIdentity
from fieldreport.crypto.signing_key import SigningKey
from fieldreport.domain.card import MAX_NAME_SIZE, NAME, ROLE
from fieldreport.domain.custody import CustodyEvent
from fieldreport.domain.identifiers import VAULT_CHAIN, AuthorId, DeviceKey, author_id, identity_subject
from fieldreport.domain.record import Kind
from fieldreport.domain.trust import Role
from fieldreport.errors import (
    AlreadyExists,
    InvalidInput,
    NotFound,
    VaultDamaged,
    WeakPassphrase,
    WrongPassphrase,
    WrongRecoveryCode,
    WrongState,
)
from fieldreport.services.clock import Clock
from fieldreport.services.custody_log import CustodyLog
from fieldreport.services.new_device import introduce_device
from fieldreport.services.own_identity import OwnIdentity
from fieldreport.services.record_keeper import RecordKeeper
from fieldreport.storage import vault_file
from fieldreport.storage.vault_file import VaultFile, VaultKind, VaultSettings
from fieldreport.storage.vault_folder import VaultFolder
from fieldreport.storage.vault_store import VaultStore, create_store, open_store
from fieldreport.system.private_files import disk_errors, remove_tree, rename_durably

MIN_PASSPHRASE_SIZE = 12
"""Characters. Argon2id adds about 20 bits; the rest must come from the passphrase: five random words are better."""

MAX_PASSPHRASE_SIZE = 1024

_RECOVERY_ENTROPY_SIZE = 16
_BY_PASSPHRASE = (SlotKind.PASSPHRASE,)
_BY_WORDS = (SlotKind.RECOVERY, SlotKind.OFFICE)
UNFINISHED = ".unfinished"
TRIAL = ".trial.unfinished"


@dataclass(frozen=True, slots=True)
class NewVault:
    """What a person chooses for a new vault."""

    path: Path
    name: str
    role: Role
    passphrase: str


@dataclass(frozen=True, slots=True)
class Unlocked:
    """An unlocked vault. The key stays in memory until `close`; Python cannot wipe it."""

    folder: VaultFolder
    file: VaultFile
    store: VaultStore
    own: OwnIdentity
    vault_key: bytes
    opened_by: SlotKind = SlotKind.PASSPHRASE

    def close(self) -> None:
        """Lock the vault: the database is closed and its lock given up."""
        self.store.close()


@dataclass(frozen=True, slots=True)
class VaultFacts:
    """What everybody who holds the folder can read: nothing of the content, and no name."""

    path: Path
    id: str
    is_backup: bool
    slots: tuple[Slot, ...]
    settings: VaultSettings


class Vaults:
    """The use cases around the vault as a whole."""

    def __init__(self, *, clock: Clock, choose_cost: Callable[[], KeyCost]) -> None:
        self._clock = clock
        self._choose_cost = choose_cost

    def create(self, new: NewVault) -> None:
        """Make a vault. It appears under its name when it is complete, or not at all.

        Raises:
            WeakPassphrase: The passphrase protects nobody.
            InvalidInput: The name is not printable.
            AlreadyExists: Something lies at the path.
            DiskFull: and other disk errors.
        """
        check_new_passphrase(new.passphrase)
        _check_name(new.name)
        refuse_occupied(new.path)
        with unfinished_folder(new.path) as folder:
            vault_key, vault_id = new_vault_key(), random_id(16).hex()
            slot = make_slot(
                vault_id=vault_id,
                kind=SlotKind.PASSPHRASE,
                secret=new.passphrase,
                vault_key=vault_key,
                cost=self._choose_cost(),
            )
            store = create_store(folder, vault_key)
            with contextlib.closing(store), store.database.transaction():
                signing_key = SigningKey.generate()
                author = author_id(DeviceKey(signing_key.public))
                self.introduce_device(store, signing_key, author=author, name=new.name, role=new.role)
                CustodyLog(store=store, clock=self._clock).write(VAULT_CHAIN, CustodyEvent.VAULT_CREATED, {})
            vault_file.write(folder, VaultFile(id=vault_id, slots=(slot,)))

    def introduce_device(
        self, store: VaultStore, signing_key: SigningKey, *, author: AuthorId, name: str, role: Role
    ) -> None:
        """Make *signing_key* the current device, with a receiving key and a card of its own; inside a transaction."""
        introduce_device(store, signing_key, author=author, name=name, role=role, clock=self._clock)

    def inspect(self, path: Path) -> VaultFacts:
        """Read what is not encrypted, from a vault or a backup. Raises NotAVault, VaultDamaged or VaultTooNew."""
        folder = VaultFolder.find(path)
        file = vault_file.read(folder)
        return VaultFacts(
            path=folder.path,
            id=file.id,
            is_backup=file.kind is VaultKind.BACKUP,
            slots=file.slots,
            settings=file.settings,
        )

    def open(self, path: Path, passphrase: str) -> Unlocked:
        """Open a vault. Raises WrongPassphrase, VaultDamaged, VaultInUse, VaultTooNew or NotAVault."""
        folder, file = self._find(path, wanted=VaultKind.VAULT)
        return self._unlock(folder, file, _vault_key(file, _BY_PASSPHRASE, passphrase))

    def open_with_recovery_code(self, path: Path, words: str) -> Unlocked:
        """Open a vault with its recovery code, or with the one that its office handed over.

        Raises WrongRecoveryCode, and what `open` raises.
        """
        folder, file = self._find(path, wanted=VaultKind.VAULT)
        key, kind = _key_and_kind(file, _BY_WORDS, read_recovery_code(words))
        return replace(self._unlock(folder, file, key), opened_by=kind)

    def open_backup(self, path: Path, passphrase: str) -> Unlocked:
        """Open a backup in order to check or restore it; it is never worked in."""
        folder, file = self._find(path, wanted=VaultKind.BACKUP)
        return self._unlock(folder, file, _vault_key(file, _BY_PASSPHRASE, passphrase))

    def open_backup_with_recovery_code(self, path: Path, words: str) -> Unlocked:
        """Do the same for somebody who forgot the passphrase."""
        folder, file = self._find(path, wanted=VaultKind.BACKUP)
        return self._unlock(folder, file, _vault_key(file, _BY_WORDS, read_recovery_code(words)))

    def backup_key(self, folder: VaultFolder, passphrase: str) -> tuple[VaultFile, bytes]:
        """Return what a backup's ``vault.json`` says, and its key, without touching the folder."""
        file = self._read(folder, wanted=VaultKind.BACKUP)
        return file, _vault_key(file, _BY_PASSPHRASE, passphrase)

    def backup_key_with_recovery_code(self, folder: VaultFolder, words: str) -> tuple[VaultFile, bytes]:
        """Do the same for somebody who forgot the passphrase."""
        file = self._read(folder, wanted=VaultKind.BACKUP)
        return file, _vault_key(file, _BY_WORDS, read_recovery_code(words))

    def check_passphrase(self, unlocked: Unlocked, passphrase: str) -> None:
        """Raise WrongPassphrase unless *passphrase* opens this vault; takes as long as opening it."""
        _vault_key(vault_file.read(unlocked.folder), _BY_PASSPHRASE, passphrase)

    def change_passphrase(self, unlocked: Unlocked, passphrase: str) -> Unlocked:
        """Put a new passphrase in the place of the old one; both copies are replaced before this returns.

        An old copy of the vault and the old passphrase still open that old copy.
        """
        check_new_passphrase(passphrase)
        slot = make_slot(
            vault_id=unlocked.file.id,
            kind=SlotKind.PASSPHRASE,
            secret=passphrase,
            vault_key=unlocked.vault_key,
            cost=self._choose_cost(),
        )
        # The office's code was for once: it and others have seen it.
        used = (SlotKind.OFFICE,) if unlocked.opened_by is SlotKind.OFFICE else ()
        return self.put_slot(unlocked, slot, CustodyEvent.UNLOCKING_CHANGED, without=used)

    def set_recovery_code(self, unlocked: Unlocked) -> tuple[Unlocked, str]:
        """Make a recovery code of twelve words, in the place of a former one; it is shown once and stored nowhere."""
        words = new_recovery_code()
        slot = make_slot(
            vault_id=unlocked.file.id,
            kind=SlotKind.RECOVERY,
            secret=words,
            vault_key=unlocked.vault_key,
            cost=RECOVERY_COST,
        )
        return self.put_slot(unlocked, slot, CustodyEvent.RECOVERY_SET), words

    def change_settings(self, unlocked: Unlocked, settings: VaultSettings) -> Unlocked:
        """Change what the first window needs before anybody has unlocked anything; readable by whoever has the disk."""
        file = replace(vault_file.read(unlocked.folder), settings=settings)
        vault_file.write(unlocked.folder, file)
        return replace(unlocked, file=file)

    def put_slot(
        self, unlocked: Unlocked, slot: Slot | None, event: CustodyEvent, *, without: tuple[SlotKind, ...] = ()
    ) -> Unlocked:
        """Put a slot in the place of one of its kind, and take away those of some kinds, in both copies.

        They are on the disk when this returns; when it raises, nothing has changed.
        """
        # Read anew: a window stays open for days, and what it read when it was opened may have been replaced since.
        current = vault_file.read(unlocked.folder)
        fresh = () if slot is None else (slot,)
        gone = {*without, *(one.kind for one in fresh)}
        file = replace(current, slots=(*(other for other in current.slots if other.kind not in gone), *fresh))
        with vault_file.writing(unlocked.folder, file) as put:
            with unlocked.store.database.transaction():
                CustodyLog(store=unlocked.store, clock=self._clock).write(VAULT_CHAIN, event, {})
            put()
        return replace(unlocked, file=file)

    def _find(self, path: Path, *, wanted: VaultKind) -> tuple[VaultFolder, VaultFile]:
        folder = VaultFolder.find(path)
        return folder, self._read(folder, wanted=wanted)

    def _read(self, folder: VaultFolder, *, wanted: VaultKind) -> VaultFile:
        file = vault_file.read(folder)
        if file.kind is not wanted:
            raise WrongState(what="folder", state=f"a {file.kind.value}", wanted=f"a {wanted.value}")
        return file

    def _unlock(self, folder: VaultFolder, file: VaultFile, vault_key: bytes) -> Unlocked:
        store = open_store(folder, vault_key)
        with contextlib.ExitStack() as on_failure:
            on_failure.callback(store.close)
            vault_file.heal(folder, file)
            own = own_identity(store)
            on_failure.pop_all()
        return Unlocked(folder=folder, file=file, store=store, own=own, vault_key=vault_key)


def own_identity(store: VaultStore) -> OwnIdentity:
    """Load who this vault is. Raises VaultDamaged when that is missing."""
    current = store.own_devices.current()
    if current is None or current.signing_seed is None:
        raise VaultDamaged(part="own device")
    cards = [
        held.leaves
        for arrived in RecordKeeper(store=store).of_subject(identity_subject(current.author))
        if (held := arrived.held).record.kind == Kind.CARD and held.record.device == current.device
    ]
    if not cards:
        raise VaultDamaged(part="own card")
    return OwnIdentity(
        author=current.author,
        role=Role(cards[-1].text(ROLE) or Role.PERSON),
        name=cards[-1].text(NAME) or "",
        signing_key=SigningKey(current.signing_seed),
        receiving=tuple(HybridIdentity(key.seed) for key in store.receiving_keys.all() if key.seed is not None),
    )


@contextlib.contextmanager
def unfinished_folder(path: Path) -> Iterator[VaultFolder]:
    """Hand out a folder beside *path* that gets its name at the end, or is removed with all that is in it."""
    path = path.absolute()
    unfinished = path.with_name(f"{path.name}{UNFINISHED}")
    # What a process that was killed left never was a vault. A person's own folder may bear this name too.
    if not VaultFolder(unfinished).holds_only_our_names():
        raise AlreadyExists(path=str(unfinished))
    remove_tree(unfinished)
    try:
        yield VaultFolder.create(unfinished)
        with disk_errors(path):
            if path.is_dir():
                path.rmdir()
        rename_durably(unfinished, path)
    except BaseException:
        remove_tree(unfinished)
        raise


@contextlib.contextmanager
def trial_folder(path: Path) -> Iterator[VaultFolder]:
    """Hand out a folder beside *path* for a vault that is only tried, and remove it. It never holds a key slot."""
    path = path.absolute()
    trial = path.with_name(f"{path.name}{TRIAL}")
    if not VaultFolder(trial).holds_only_our_names():
        raise AlreadyExists(path=str(trial))
    remove_tree(trial)
    try:
        yield VaultFolder.create(trial)
    finally:
        remove_tree(trial)


def is_occupied(path: Path) -> bool:
    """Tell whether anything but an empty folder lies at *path*; what the disk cannot even look up raises."""
    with disk_errors(path):
        return path.exists() and (not path.is_dir() or any(path.iterdir()))


def refuse_occupied(path: Path) -> None:
    """Raise AlreadyExists when anything but an empty folder lies at *path*."""
    if is_occupied(path):
        raise AlreadyExists(path=str(path))


def new_recovery_code() -> str:
    """Draw twelve words."""
    return recovery_code(random_id(_RECOVERY_ENTROPY_SIZE))


def check_new_passphrase(passphrase: str) -> None:
    """Raise WeakPassphrase for one that protects nobody, InvalidInput for one that no keyboard types."""
    if len(passphrase) < MIN_PASSPHRASE_SIZE:
        raise WeakPassphrase(minimum=MIN_PASSPHRASE_SIZE)
    if len(passphrase) > MAX_PASSPHRASE_SIZE or not passphrase.isprintable():
        raise InvalidInput(what="passphrase", reason="too long, or with control characters")


def _check_name(name: str) -> None:
    if not name.strip() or not name.isprintable() or len(name) > MAX_NAME_SIZE:
        raise InvalidInput(what="name", reason="empty, too long, or with control characters")


def _vault_key(file: VaultFile, kinds: tuple[SlotKind, ...], secret: str) -> bytes:
    return _key_and_kind(file, kinds, secret)[0]


def _key_and_kind(file: VaultFile, kinds: tuple[SlotKind, ...], secret: str) -> tuple[bytes, SlotKind]:
    # Only slots of the kind that was typed are tried: planted ones of another kind cost nothing.
    slots = [slot for slot in file.slots if slot.kind in kinds]
    if kinds == _BY_WORDS and not slots:
        raise NotFound(what="recovery code", name="this vault")
    for slot in slots:
        vault_key = open_slot(slot, secret=secret)
        if vault_key is not None:
            return vault_key, slot.kind
    if kinds == _BY_WORDS:
        raise WrongRecoveryCode(reason="not of this vault")
    raise WrongPassphrase
