"""Vaults and backups: what a person may choose, what is refused, and the ways back in."""

import contextlib
import shutil
from pathlib import Path

import pytest

from fieldreport.crypto.key_slots import SlotKind
from fieldreport.domain.appearance import Theme
from fieldreport.domain.identifiers import VAULT_CHAIN
from fieldreport.domain.trust import Role
from fieldreport.errors import (
    AlreadyExists,
    BackupIncomplete,
    FieldReportError,
    FileUnreadable,
    InvalidInput,
    NotAVault,
    NotFound,
    ReadBackFailed,
    UnknownSigner,
    VaultDamaged,
    WeakPassphrase,
    WrongPassphrase,
    WrongRecoveryCode,
    WrongState,
)
from fieldreport.services import durable_copy as copies_module
from fieldreport.services.clock import system_clock
from fieldreport.services.vaults import NewVault
from fieldreport.storage.vault_file import VaultSettings
from fieldreport.storage.vault_folder import VaultFolder
from fieldreport.system.progress import Cancelled, ProgressReporter
from tests.journeys.vault_kit import (
    DOCUMENTER,
    MALLORY,
    OFFICE,
    PASSPHRASE,
    STRANGER,
    World,
    contents,
    export,
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


def test_what_a_window_read_long_ago_brings_no_old_passphrase_back(world: World) -> None:
    vaults = world.app.vaults
    opened = world[DOCUMENTER].unlocked
    vaults.change_passphrase(opened, NEW)
    _, words = vaults.set_recovery_code(opened)
    vaults.change_settings(opened, VaultSettings(language="my", text_size=150, theme=Theme.DARK))
    path = world.close(DOCUMENTER)
    with pytest.raises(WrongPassphrase):
        vaults.open(path, PASSPHRASE)
    vaults.open(path, NEW).close()
    vaults.open_with_recovery_code(path, words).close()
    assert vaults.inspect(path).settings == VaultSettings(language="my", text_size=150, theme=Theme.DARK)


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
    with pytest.raises(BackupIncomplete):
        world.app.backups.restore(backup, PASSPHRASE, world.folder / "x", reporter=ProgressReporter())
    empty = world.folder / "empty"
    world.app.backups.make(world[MALLORY].unlocked, empty, reporter=ProgressReporter())
    (empty / "evidence").rmdir()
    world.app.backups.restore(empty, PASSPHRASE, world.folder / "y", reporter=ProgressReporter())
    world.app.backups.make(world[MALLORY].unlocked, empty, reporter=ProgressReporter())
    with contextlib.closing(open_with_key(world.app, world.folder / "y", world.templates[MALLORY].key)) as session:
        assert not problems(session)
        assert session.custody.of(VAULT_CHAIN)[-1].event == "restored"


def test_one_lost_file_keeps_neither_a_backup_nor_a_restore_from_saving_the_rest(world: World, backup: Path) -> None:
    documenter = world[DOCUMENTER]
    (kept,) = documenter.unlocked.folder.evidence.iterdir()
    seal(documenter, {"/title": "Later"}, {"/video": b"more" * 5000, "/sound": b"loud" * 5000})
    lost, strange = (path for path in documenter.unlocked.folder.evidence.iterdir() if path != kept)
    for path in (lost, kept):
        path.unlink()
    strange.unlink()
    strange.mkdir()
    made = world.app.backups.make(documenter.unlocked, backup, reporter=ProgressReporter())
    # The earlier backup still holds what the vault has lost since.
    assert (made.files_copied, made.files_there, made.files_missing) == (0, 1, 2)
    with pytest.raises(BackupIncomplete) as refused:
        world.app.backups.restore(backup, PASSPHRASE, world.folder / "x", reporter=ProgressReporter())
    assert refused.value.details == {"missing": 2}
    assert not (world.folder / "x").exists()
    damaged = world.app.backups.restore(
        backup, PASSPHRASE, world.folder / "x", reporter=ProgressReporter(), incomplete=True
    )
    assert len(damaged) == 2
    assert sorted(place.partition(" /")[2] for one in damaged for place in one.places) == ["sound", "video"]
    with contextlib.closing(open_with_key(world.app, world.folder / "x", world.templates[DOCUMENTER].key)) as session:
        assert session.reports.count() == 2
        assert len(session.checks.check_vault(reporter=ProgressReporter()).problems) == 2


def test_a_backup_that_the_disk_does_not_take_is_not_taken_for_a_lost_file(
    world: World, backup: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    documenter = world[DOCUMENTER]
    seal(documenter, {"/title": "Later"}, {"/video": b"more" * 5000})

    def failing(file: object, *, path: Path) -> None:
        raise FileUnreadable(path=str(path), reason="EIO")

    monkeypatch.setattr(copies_module, "drop_from_page_cache", failing)
    with pytest.raises(FileUnreadable):
        world.app.backups.make(documenter.unlocked, backup, reporter=ProgressReporter())


def test_a_file_that_a_stick_kept_half_of_is_copied_again(world: World, backup: Path) -> None:
    (there,) = (backup / "evidence").iterdir()
    whole = there.read_bytes()
    there.write_bytes(whole[:100])
    made = world.app.backups.make(world[DOCUMENTER].unlocked, backup, reporter=ProgressReporter())
    assert (made.files_copied, made.files_there) == (1, 0)
    assert there.read_bytes() == whole


def test_a_bundle_that_waits_unopened_is_in_the_backup_until_it_is_let_in(world: World) -> None:
    office, backup = world[OFFICE], world.folder / "backup"
    (exported,) = export(world[STRANGER], OFFICE, world.stick, seal(world[STRANGER], {"/title": "x"}))
    (bundle,) = exported.files
    with pytest.raises(UnknownSigner):
        office.importing.import_file(bundle, reporter=ProgressReporter())
    (waiting,) = office.unlocked.folder.inbox.iterdir()
    for _ in range(2):
        world.app.backups.make(office.unlocked, backup, reporter=ProgressReporter())
        assert (backup / "inbox" / waiting.name).read_bytes() == bundle.read_bytes()
    world.app.backups.restore(backup, PASSPHRASE, world.folder / "x", reporter=ProgressReporter())
    with contextlib.closing(open_with_key(world.app, world.folder / "x", world.templates[OFFICE].key)) as session:
        assert [one.file_name for one in session.importing.set_aside()] == [waiting.name]
    waiting.unlink()
    world.app.backups.make(office.unlocked, backup, reporter=ProgressReporter())
    assert not list((backup / "inbox").iterdir())


def test_a_persons_folder_with_the_name_of_an_unfinished_vault_is_left_alone(world: World, backup: Path) -> None:
    mine = world.folder / "x.unfinished"
    mine.mkdir()
    (mine / "thesis.txt").write_text("mine")
    before = contents(mine)
    new = NewVault(path=world.folder / "x", name="name", role=Role.PERSON, passphrase=PASSPHRASE)
    with pytest.raises(AlreadyExists):
        world.app.vaults.create(new)
    with pytest.raises(AlreadyExists):
        world.app.backups.restore(backup, PASSPHRASE, world.folder / "x", reporter=ProgressReporter())
    with pytest.raises(AlreadyExists):
        world.app.backups.make(world[DOCUMENTER].unlocked, world.folder / "x", reporter=ProgressReporter())
    assert contents(mine) == before


def test_what_a_killed_creation_left_is_cleared_away(world: World) -> None:
    left = VaultFolder.create(world.folder / "x.unfinished")
    for name in ("vault.db", "vault.db-wal", f".vault.json.{'0' * 16}.unfinished", f"evidence/{'a' * 32}"):
        (left.path / name).write_bytes(b"half")
    world.app.vaults.create(NewVault(path=world.folder / "x", name="name", role=Role.PERSON, passphrase=PASSPHRASE))
    assert not left.path.exists()
    assert not world.app.vaults.inspect(world.folder / "x").is_backup


def test_a_vault_is_made_in_the_folder_that_one_stands_in(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    (world.folder / "x").mkdir()
    monkeypatch.chdir(world.folder / "x")
    world.app.vaults.create(NewVault(path=Path(), name="name", role=Role.PERSON, passphrase=PASSPHRASE))
    assert not world.app.vaults.inspect(world.folder / "x").is_backup


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

    monkeypatch.setattr(copies_module, "drop_from_page_cache", lying)
    with pytest.raises(ReadBackFailed):
        world.app.backups.make(documenter.unlocked, world.folder / "new", reporter=ProgressReporter())
    assert not (world.folder / "new").exists()


def test_the_systems_clock_is_in_utc() -> None:
    assert system_clock().utcoffset() is not None
