"""Vaults and backups: what a person may choose, what is refused, and the ways back in."""

import contextlib
import shutil
from pathlib import Path

import pytest

from fieldreport.crypto.key_slots import SlotKind
from fieldreport.domain.identifiers import VAULT_CHAIN
from fieldreport.domain.trust import Role
from fieldreport.errors import (
    AlreadyExists,
    FieldReportError,
    InvalidInput,
    NotAVault,
    NotFound,
    ReadBackFailed,
    VaultDamaged,
    WeakPassphrase,
    WrongPassphrase,
    WrongRecoveryCode,
    WrongState,
)
from fieldreport.services import backups as backups_module
from fieldreport.services.clock import system_clock
from fieldreport.services.vaults import NewVault
from fieldreport.storage.vault_folder import VaultFolder
from fieldreport.system.progress import Cancelled, ProgressReporter
from tests.journeys.vault_kit import (
    DOCUMENTER,
    MALLORY,
    PASSPHRASE,
    World,
    contents,
    open_with_key,
    problems,
    seal,
)

NEW = "another correct horse battery"


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"passphrase": "too short"}, WeakPassphrase),
        ({"passphrase": "with a\ttab in it"}, InvalidInput),
        ({"passphrase": "x" * 2000}, InvalidInput),
        ({"name": " "}, InvalidInput),
        ({"name": "a\nb"}, InvalidInput),
        ({"name": "x" * 300}, InvalidInput),
        ({"name": " blank in front"}, InvalidInput),
    ],
)
def test_a_vault_that_protects_or_names_nobody_is_not_made(
    world: World, changes: dict[str, str], refusal: type[FieldReportError]
) -> None:
    path = world.folder / "new"
    chosen = {"name": "name", "passphrase": PASSPHRASE, **changes}
    with pytest.raises(refusal):
        world.app.vaults.create(NewVault(path=path, role=Role.PERSON, **chosen))
    assert not list(world.folder.iterdir())


def test_an_occupied_place_is_left_alone_and_an_empty_folder_is_taken(world: World) -> None:
    new = NewVault(path=world.folder / "new", name="name", role=Role.PERSON, passphrase=PASSPHRASE)
    new.path.mkdir()
    (new.path / "letter.txt").write_text("mine")
    with pytest.raises(AlreadyExists):
        world.app.vaults.create(new)
    (new.path / "letter.txt").unlink()
    world.app.vaults.create(new)
    facts = world.app.vaults.inspect(new.path)
    assert (facts.is_backup, [slot.kind for slot in facts.slots]) == (False, [SlotKind.PASSPHRASE])
    with pytest.raises(NotAVault):
        world.app.vaults.inspect(world.folder)


def test_passphrase_and_recovery_code_open_until_they_are_replaced(world: World) -> None:
    vaults = world.app.vaults
    unlocked = world[DOCUMENTER].unlocked
    path = unlocked.folder.path
    unlocked = vaults.change_passphrase(unlocked, NEW)
    unlocked, first_words = vaults.set_recovery_code(unlocked)
    unlocked, words = vaults.set_recovery_code(unlocked)
    assert len(words.split()) == 12
    assert len(unlocked.file.slots) == 2
    world.close(DOCUMENTER)
    with pytest.raises(WrongPassphrase):
        vaults.open(path, PASSPHRASE)
    with pytest.raises(WrongRecoveryCode):
        vaults.open_with_recovery_code(path, first_words)
    with pytest.raises(WrongRecoveryCode):
        vaults.open_with_recovery_code(path, "no such words")
    vaults.open(path, NEW).close()
    vaults.open_with_recovery_code(path, words.upper()).close()


def test_without_a_recovery_code_none_is_asked_for(world: World) -> None:
    world[DOCUMENTER]
    words = "abandon " * 11 + "about"
    with pytest.raises(NotFound):
        world.app.vaults.open_with_recovery_code(world.close(DOCUMENTER), words)


@pytest.mark.parametrize(
    ("table", "part"), [("own_device", "own device"), ("disclosure", None), ("record", "own card")]
)
def test_a_vault_without_its_own_keys_is_damaged(world: World, table: str, part: str | None) -> None:
    database = world[DOCUMENTER].unlocked.store.database
    with database.transaction():
        database.execute("DELETE FROM disclosure")
        database.execute(f"DELETE FROM {table}")
    path = world.close(DOCUMENTER)
    key = world.templates[DOCUMENTER].key
    if part is None:
        # The card's leaves are gone: it says nothing, and this is a person's vault without a name.
        with contextlib.closing(open_with_key(world.app, path, key)) as session:
            assert (session.unlocked.own.name, session.unlocked.own.role) == ("", Role.PERSON)
        return
    with pytest.raises(VaultDamaged) as damaged:
        open_with_key(world.app, path, key)
    assert damaged.value.details["part"] == part


# --- backups ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def backup(world: World) -> Path:
    documenter = world[DOCUMENTER]
    seal(documenter, {"/title": "Kept"}, {"/photo": b"jpeg" * 5000})
    world.app.backups.make(documenter.unlocked, world.folder / "backup", reporter=ProgressReporter())
    return world.folder / "backup"


def test_a_backup_is_brought_up_to_date_and_copies_only_what_is_new(world: World, backup: Path) -> None:
    documenter = world[DOCUMENTER]
    seal(documenter, {"/title": "Later"}, {"/photo": b"more" * 5000})
    made = world.app.backups.make(documenter.unlocked, backup, reporter=ProgressReporter())
    assert (made.path, made.files_copied, made.files_there) == (backup, 1, 1)
    assert made.bytes_copied > 20_000
    assert [entry.event for entry in documenter.custody.of(VAULT_CHAIN)].count("backup made") == 2


def test_what_a_killed_backup_left_behind_goes_with_the_next(world: World, backup: Path) -> None:
    folder = VaultFolder.find(backup)
    left = [folder.evidence / f"{'a' * 32}.new.partial", backup / "vault.db.new.partial-wal", backup / "vault.db-wal"]
    for path in left:
        path.write_bytes(b"half")
    world.app.backups.make(world[DOCUMENTER].unlocked, backup, reporter=ProgressReporter())
    assert not [path for path in left if path.exists()]


def test_a_backup_never_takes_the_place_of_anything_else(world: World, backup: Path) -> None:
    letters = world.folder / "letters"
    letters.mkdir()
    (letters / "letter.txt").write_text("mine")
    mine = contents(letters)
    for path in (letters, letters / "letter.txt", world[DOCUMENTER].unlocked.folder.path):
        with pytest.raises(AlreadyExists):
            world.app.backups.make(world[DOCUMENTER].unlocked, path, reporter=ProgressReporter())
    with pytest.raises(AlreadyExists):
        world.app.backups.make(world[MALLORY].unlocked, backup, reporter=ProgressReporter())
    assert contents(letters) == mine


def test_a_backup_opens_to_be_checked_by_passphrase_or_recovery_code(world: World) -> None:
    vaults, backups = world.app.vaults, world.app.backups
    unlocked, words = vaults.set_recovery_code(world[DOCUMENTER].unlocked)
    backup = world.folder / "backup"
    backups.make(unlocked, backup, reporter=ProgressReporter())
    vaults.open_backup(backup, PASSPHRASE).close()
    vaults.open_backup_with_recovery_code(backup, words).close()
    with pytest.raises(WrongState):
        vaults.open(backup, PASSPHRASE)
    backups.restore_with_recovery_code(backup, words, world.folder / "restored", reporter=ProgressReporter())
    vaults.open(world.folder / "restored", PASSPHRASE).close()


def test_a_restore_refuses_the_wrong_passphrase_an_occupied_place_and_a_vault(world: World, backup: Path) -> None:
    backups = world.app.backups
    with pytest.raises(WrongPassphrase):
        backups.restore(backup, NEW, world.folder / "x", reporter=ProgressReporter())
    with pytest.raises(AlreadyExists):
        backups.restore(backup, PASSPHRASE, backup, reporter=ProgressReporter())
    world[MALLORY]
    with pytest.raises(WrongState):
        backups.restore(world.close(MALLORY), PASSPHRASE, world.folder / "x", reporter=ProgressReporter())
    assert not (world.folder / "x").exists()


def test_a_backup_that_lost_a_file_is_damaged_and_one_without_any_is_not(world: World, backup: Path) -> None:
    shutil.rmtree(backup / "evidence")
    with pytest.raises(VaultDamaged):
        world.app.backups.restore(backup, PASSPHRASE, world.folder / "x", reporter=ProgressReporter())
    empty = world.folder / "empty"
    world.app.backups.make(world[MALLORY].unlocked, empty, reporter=ProgressReporter())
    (empty / "evidence").rmdir()
    world.app.backups.restore(empty, PASSPHRASE, world.folder / "y", reporter=ProgressReporter())
    world.app.backups.make(world[MALLORY].unlocked, empty, reporter=ProgressReporter())
    with contextlib.closing(open_with_key(world.app, world.folder / "y", world.templates[MALLORY].key)) as session:
        assert not problems(session)
        assert session.custody.of(VAULT_CHAIN)[-1].event == "restored"


def test_a_cancelled_backup_leaves_nothing(world: World, backup: Path) -> None:
    documenter = world[DOCUMENTER]
    seal(documenter, {"/title": "Later"}, {"/photo": b"more" * 5000})
    reporter = ProgressReporter()
    reporter.cancel()
    for path in (backup, world.folder / "new"):
        with pytest.raises(Cancelled):
            world.app.backups.make(documenter.unlocked, path, reporter=reporter)
    assert not (world.folder / "new").exists()
    assert not [path for path in backup.rglob("*") if "partial" in path.name]


def test_a_medium_that_gives_back_something_else_is_not_believed(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """The stick lies about what it stored: what is read again is not what was written."""
    documenter = world[DOCUMENTER]
    seal(documenter, {"/title": "x"}, {"/photo": b"jpeg" * 5000})

    def lying(file: object, *, path: Path) -> None:
        path.with_name(f"{path.name}.new.partial").write_bytes(b"something else")

    monkeypatch.setattr(backups_module, "drop_from_page_cache", lying)
    with pytest.raises(ReadBackFailed):
        world.app.backups.make(documenter.unlocked, world.folder / "new", reporter=ProgressReporter())
    assert not (world.folder / "new").exists()


def test_the_systems_clock_is_in_utc() -> None:
    assert system_clock().utcoffset() is not None
