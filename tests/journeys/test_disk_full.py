"""A disk that is full or may not be written to: it is said, nothing is lost, nothing is left, and later it works."""

import contextlib
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from fieldreport.bootstrap import Session
from fieldreport.domain.trust import Role
from fieldreport.errors import DiskFull, FieldReportError, ReadOnly, UnknownSigner
from fieldreport.services.exporting import ExportOptions
from fieldreport.services.vaults import NewVault
from fieldreport.storage.vault_folder import VaultFolder
from fieldreport.system.progress import ProgressReporter
from tests.journeys.forger import Forger
from tests.journeys.test_attacks import put
from tests.journeys.vault_kit import (
    DOCUMENTER,
    MALLORY,
    OFFICE,
    PASSPHRASE,
    STRANGER,
    World,
    assert_derived_is_what_a_rebuild_makes,
    attach,
    contents,
    export,
    open_with_key,
    problems,
    seal,
    send,
    snapshot,
    take_in,
)
from tests.limited_disks import make_read_only, small_disk

VAULT_DISK = 24 << 10
"""KiB: an import wants 16 MiB beyond what it brings."""

PHOTO = bytes(range(256)) * 4000
NEW_PASSPHRASE = "another correct horse battery"


@dataclass
class Scene:
    """A documenter and an office, one of them on a small disk; and a small stick."""

    world: World
    disk: Path
    stick: Path
    outside: Path

    def move_to_the_disk(self, name: str) -> Session:
        path = self.world.close(name)
        shutil.copytree(path, self.disk / name)
        shutil.rmtree(path)
        path.symlink_to(self.disk / name)
        return self.open(name)

    def open(self, name: str) -> Session:
        return self.world.adopt(name, open_with_key(self.world.app, self.disk / name, self.world.templates[name].key))

    def reopen(self, name: str) -> Session:
        self.world.close(name)
        return self.open(name)


@pytest.fixture
def scene(world: World, tmp_path: Path) -> Iterator[Scene]:
    with (
        small_disk(tmp_path / "disk", kibibytes=VAULT_DISK) as disk,
        small_disk(tmp_path / "small stick", kibibytes=4096) as stick,
    ):
        outside = tmp_path / "outside"
        outside.mkdir()
        (outside / "photo.jpg").write_bytes(PHOTO)
        try:
            yield Scene(world, disk, stick, outside)
        finally:
            world.close_all()


def fill(disk: Path, *, leaving: int = 0) -> Path:
    """Use up all room on *disk* but *leaving* bytes; removing the returned file makes room again."""
    ballast = disk / "ballast"
    size = shutil.disk_usage(disk).free - leaving
    with contextlib.suppress(OSError), ballast.open("wb", buffering=0) as file:
        while size > 0:
            size -= file.write(bytes(min(size, 1 << 20)))
    return ballast


@dataclass(frozen=True)
class Work:
    """Something that writes to the vault's disk, and what shows that it was done."""

    whose: str
    run: Callable[[Scene, Session], object]
    leaving: int = 0


def set_answer(_: Scene, session: Session) -> None:
    draft = session.drafts.all()[0].row.id
    session.drafts.set_answer(draft, "/text", "words " * 50_000)


def attach_photo(scene: Scene, session: Session) -> None:
    draft = session.drafts.all()[0].row.id
    session.drafts.attach(draft, "/late", scene.outside / "photo.jpg", reporter=ProgressReporter())


def seal_draft(_: Scene, session: Session) -> None:
    session.sealing.seal_draft(session.drafts.all()[0].row.id)


def seal_many(_: Scene, session: Session) -> None:
    reports = ({"/title": f"load {number}", "/text": "x" * 5000} for number in range(300))
    session.sealing.seal_answers(reports, reporter=ProgressReporter())


def note(_: Scene, session: Session) -> None:
    session.statements.note(next(session.reports.all()).subject, "words " * 20_000)


def prepare_an_export(scene: Scene, session: Session) -> None:
    subjects = [row.subject for row in session.reports.all()]
    session.exporting.export(
        session.contacts.find(OFFICE), subjects, scene.outside, options=ExportOptions(), reporter=ProgressReporter()
    )


def change_passphrase(scene: Scene, session: Session) -> None:
    scene.world.app.vaults.change_passphrase(session.unlocked, NEW_PASSPHRASE)


def set_recovery_code(scene: Scene, session: Session) -> None:
    scene.world.app.vaults.set_recovery_code(session.unlocked)


def import_bundle(scene: Scene, session: Session) -> None:
    take_in(session, scene.outside / "bundle.age")


def set_aside(scene: Scene, session: Session) -> None:
    with contextlib.suppress(UnknownSigner):
        take_in(session, scene.outside / "stranger.age")


def restore(scene: Scene, _: Session) -> None:
    app = scene.world.app
    app.backups.restore(scene.outside / "backup", PASSPHRASE, scene.disk / "restored", reporter=ProgressReporter())


def create(scene: Scene, _: Session) -> None:
    new = NewVault(path=scene.disk / "created", name="new", role=Role.PERSON, passphrase=PASSPHRASE)
    scene.world.app.vaults.create(new)


ON_THE_VAULTS_DISK = {
    "an answer": Work(DOCUMENTER, set_answer),
    "attaching a photo": Work(DOCUMENTER, attach_photo),
    "attaching a photo, room for half of it": Work(DOCUMENTER, attach_photo, leaving=500_000),
    "sealing": Work(DOCUMENTER, seal_draft),
    "sealing many": Work(DOCUMENTER, seal_many),
    "sealing many, room for some": Work(DOCUMENTER, seal_many, leaving=700_000),
    "a note": Work(DOCUMENTER, note),
    "giving numbers for an export": Work(DOCUMENTER, prepare_an_export),
    "a new passphrase": Work(DOCUMENTER, change_passphrase),
    "a new passphrase, room for the file alone": Work(DOCUMENTER, change_passphrase, leaving=8192),
    "a recovery code": Work(DOCUMENTER, set_recovery_code),
    "a restored backup": Work(DOCUMENTER, restore, leaving=600_000),
    "a new vault": Work(DOCUMENTER, create, leaving=30_000),
    "an import": Work(OFFICE, import_bundle, leaving=1_000_000),
    "setting a bundle aside": Work(OFFICE, set_aside, leaving=200_000),
}


def prepare(scene: Scene) -> None:
    documenter = scene.world[DOCUMENTER]
    scene.world[OFFICE]
    seal(documenter, {"/title": "sealed"}, {"/photo": PHOTO[:100_000]})
    draft = documenter.drafts.new()
    documenter.drafts.set_answer(draft, "/title", "draft")
    attach(documenter, draft, "/photo", PHOTO[:50_000])
    scene.world.app.backups.make(documenter.unlocked, scene.outside / "backup", reporter=ProgressReporter())
    mallory = scene.world[MALLORY]
    (exported,) = export(mallory, OFFICE, scene.outside, seal(mallory, {"/title": "big"}, {"/photo": PHOTO}))
    exported.files[0].rename(scene.outside / "bundle.age")
    (exported,) = export(
        scene.world[STRANGER], OFFICE, scene.outside, seal(scene.world[STRANGER], {"/title": "?"}, {"/photo": PHOTO})
    )
    exported.files[0].rename(scene.outside / "stranger.age")


@pytest.mark.parametrize("name", ON_THE_VAULTS_DISK)
def test_on_a_full_disk(scene: Scene, name: str) -> None:
    work = ON_THE_VAULTS_DISK[name]
    prepare(scene)
    session = scene.move_to_the_disk(work.whose)
    session.unlocked.store.database.checkpoint()
    before, slots = snapshot(session), session.unlocked.folder.vault_file.read_bytes()
    ballast = fill(scene.disk, leaving=work.leaving)
    with pytest.raises(DiskFull) as full:
        work.run(scene, session)
    assert str(scene.disk) in str(full.value.details["path"]), "the disk that is full is named"
    assert snapshot(session) == before
    ballast.unlink()
    session = scene.reopen(work.whose)
    assert snapshot(session) == before
    assert session.unlocked.folder.vault_file.read_bytes() == slots
    assert session.unlocked.folder.vault_file_copy.read_bytes() == slots
    assert_nothing_is_left(scene, session)
    assert not problems(session)
    work.run(scene, session)
    assert snapshot(session) != before or name in {"a restored backup", "a new vault"}
    assert not problems(session)
    assert_derived_is_what_a_rebuild_makes(session)


def assert_nothing_is_left(scene: Scene, session: Session) -> None:
    expected = {"evidence", "inbox", "outbox", "vault.json", "vault-copy.json", "vault.db", "vault.db-wal"}
    assert {path.name for path in session.unlocked.folder.path.iterdir()} <= expected
    assert session.unlocked.store.evidence_files.names() == session.unlocked.store.evidence.names()
    others = {path.name for path in scene.disk.iterdir()} - {DOCUMENTER, OFFICE}
    assert not others


def test_an_old_vault_opens_and_reads_on_a_disk_without_a_free_byte(scene: Scene) -> None:
    prepare(scene)
    session = scene.move_to_the_disk(DOCUMENTER)
    ballast = fill(scene.disk)
    scene.world.close(DOCUMENTER)
    try:
        session = scene.open(DOCUMENTER)
    except DiskFull:
        pytest.skip("the database wants room for its log before it opens")
    assert [row.title for row in session.reports.all()] == ["sealed"]
    ballast.unlink()


def test_a_draft_deleted_on_a_full_disk_makes_room_or_says_why_not(scene: Scene) -> None:
    prepare(scene)
    session = scene.move_to_the_disk(DOCUMENTER)
    fill(scene.disk)
    before = snapshot(session)
    try:
        session.drafts.delete(session.drafts.all()[0].row.id)
    except DiskFull:
        assert snapshot(session) == before
    else:
        assert not session.drafts.all()


# --- the stick --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("leaving", [0, 100_000, 1_030_000])
@pytest.mark.parametrize("part_size", [None, 300_000])
def test_an_export_to_a_full_stick_leaves_nothing_and_sends_the_same_later(
    scene: Scene, leaving: int, part_size: int | None
) -> None:
    documenter = scene.world[DOCUMENTER]
    options = ExportOptions(part_size=part_size)
    subject = seal(documenter, {"/title": "big"}, {"/photo": PHOTO})
    ballast = fill(scene.stick, leaving=leaving)
    with pytest.raises(DiskFull) as full:
        export(documenter, OFFICE, scene.stick, subject, options=options)
    assert str(scene.stick) in str(full.value.details["path"])
    assert list(contents(scene.stick)) == ["ballast"]
    assert documenter.reports.show(subject).row.state == "sealed"
    dispatches = dispatches_of(documenter)
    ballast.unlink()
    (exported,) = export(documenter, OFFICE, scene.stick, subject, options=options)
    assert dispatches_of(documenter) == dispatches
    assert take_in(scene.world[OFFICE], exported.files[0]).counts.new == 2


def dispatches_of(session: Session) -> list[object]:
    return [stored.id for stored in session.unlocked.store.records.by_kind("dispatch")]


@pytest.mark.parametrize("leaving", [0, 100_000, 700_000, 1_200_000])
def test_a_backup_to_a_full_stick_leaves_nothing(scene: Scene, leaving: int) -> None:
    prepare(scene)
    documenter, backups = scene.world[DOCUMENTER], scene.world.app.backups
    before = snapshot(documenter)
    attach_photo(scene, documenter)
    ballast = fill(scene.stick, leaving=leaving)
    with pytest.raises(DiskFull) as full:
        backups.make(documenter.unlocked, scene.stick / "backup", reporter=ProgressReporter())
    assert str(scene.stick) in str(full.value.details["path"])
    assert [path.name for path in scene.stick.iterdir()] == ["ballast"]
    assert snapshot(documenter)["custody"] == before["custody"]
    ballast.unlink()
    backups.make(documenter.unlocked, scene.stick / "backup", reporter=ProgressReporter())
    backups.restore(scene.stick / "backup", PASSPHRASE, scene.outside / "again", reporter=ProgressReporter())


def test_an_earlier_backup_survives_a_stick_that_is_full(scene: Scene) -> None:
    prepare(scene)
    documenter, backups = scene.world[DOCUMENTER], scene.world.app.backups
    backups.make(documenter.unlocked, scene.stick / "backup", reporter=ProgressReporter())
    # What the earlier backup holds and this vault no longer has must stay in it until the new one is whole.
    documenter.drafts.delete(documenter.drafts.all()[0].row.id)
    seal(documenter, {"/title": "late"}, {"/photo": PHOTO})
    for leaving in (0, 100_000, 1_050_000):
        ballast = fill(scene.stick, leaving=leaving)
        with pytest.raises(DiskFull):
            backups.make(documenter.unlocked, scene.stick / "backup", reporter=ProgressReporter())
        ballast.unlink()
        restored = scene.outside / f"restored {leaving}"
        backups.restore(scene.stick / "backup", PASSPHRASE, restored, reporter=ProgressReporter())
        key = documenter.unlocked.vault_key
        with contextlib.closing(open_with_key(scene.world.app, restored, key)) as session:
            assert not problems(session)
            assert [row.title for row in session.reports.all()] == ["sealed"]
            assert len(session.drafts.all()) == 1
    made = backups.make(documenter.unlocked, scene.stick / "backup", reporter=ProgressReporter())
    # The new photo may have come over before the disk was full; what is whole is not copied again.
    assert made.files_copied + made.files_there == 2
    files = VaultFolder.find(scene.stick / "backup").evidence
    assert set(contents(files)) == documenter.unlocked.store.evidence.names()


# --- disks that may not be written to ---------------------------------------------------------------------------------


def test_a_read_only_stick_is_said_to_be_one(scene: Scene) -> None:
    prepare(scene)
    documenter, backups = scene.world[DOCUMENTER], scene.world.app.backups
    subject = next(documenter.reports.all()).subject
    backups.make(documenter.unlocked, scene.stick / "old", reporter=ProgressReporter())
    make_read_only(scene.stick)
    before = {path.name for path in scene.stick.rglob("*")}
    attempts: list[Callable[[], object]] = [
        lambda: export(documenter, OFFICE, scene.stick, subject),
        lambda: export(documenter, OFFICE, scene.stick, subject, options=ExportOptions(part_size=1000)),
        lambda: backups.make(documenter.unlocked, scene.stick / "new", reporter=ProgressReporter()),
        lambda: backups.make(documenter.unlocked, scene.stick / "old", reporter=ProgressReporter()),
        lambda: scene.world.app.vaults.create(NewVault(scene.stick / "vault", "name", Role.PERSON, PASSPHRASE)),
        lambda: backups.restore(scene.stick / "old", PASSPHRASE, scene.stick / "x", reporter=ProgressReporter()),
    ]
    for attempt in attempts:
        with pytest.raises(ReadOnly):
            attempt()
    assert {path.name for path in scene.stick.rglob("*")} == before
    assert not problems(documenter)
    # Reading is all that a backup is needed for.
    backups.restore(scene.stick / "old", PASSPHRASE, scene.outside / "restored", reporter=ProgressReporter())
    assert export(documenter, OFFICE, scene.outside, subject)


def test_a_bundle_on_a_read_only_stick_is_imported(scene: Scene) -> None:
    mallory, office = scene.world[MALLORY], scene.world[OFFICE]
    (exported,) = export(mallory, OFFICE, scene.stick, seal(mallory, {"/title": "from a locked stick"}))
    make_read_only(scene.stick)
    assert take_in(office, exported.files[0]).counts.new == 2


def test_a_vault_on_a_read_only_disk_says_so_before_anybody_writes(scene: Scene) -> None:
    prepare(scene)
    scene.move_to_the_disk(DOCUMENTER)
    scene.world.close(DOCUMENTER)
    make_read_only(scene.disk)
    with pytest.raises(ReadOnly):
        scene.open(DOCUMENTER)


def test_an_import_that_needs_more_room_than_there_is_says_so_at_once(scene: Scene) -> None:
    office = _on_disk(scene, OFFICE)
    before = snapshot(office)
    large = Forger.of(scene.world[MALLORY]).bundle(office, [], evidence=[bytes(9 << 20)])
    with pytest.raises(FieldReportError) as full:
        take_in(office, put(large, scene.outside))
    assert isinstance(full.value, DiskFull)
    assert snapshot(office) == before


def _on_disk(scene: Scene, name: str) -> Session:
    scene.world[name]
    return scene.move_to_the_disk(name)


def test_a_full_disk_in_the_middle_of_a_bundle_leaves_no_file(scene: Scene) -> None:
    """The room is there when the bundle is begun, and gone before its end."""
    office, documenter = _on_disk(scene, OFFICE), scene.world[DOCUMENTER]
    subject = seal(documenter, {"/title": "big"}, {"/a": PHOTO, "/b": PHOTO[::-1]})
    (exported,) = export(documenter, OFFICE, scene.outside, subject)
    before = snapshot(office)

    class FillsTheDisk:
        def report(self, done: int, _: int | None = None) -> None:
            if done:
                fill(scene.disk)

    with pytest.raises(DiskFull):
        office.importing.import_file(exported.files[0], reporter=FillsTheDisk())
    assert snapshot(office) == before
    (scene.disk / "ballast").unlink()
    assert take_in(office, exported.files[0]).counts.evidence_new == 2


def test_the_same_is_sent_when_the_stick_was_pulled(scene: Scene) -> None:
    documenter, office = scene.world[DOCUMENTER], scene.world[OFFICE]
    subject = seal(documenter, {"/title": "report"})
    with pytest.raises(FieldReportError):
        export(documenter, OFFICE, scene.stick / "pulled", subject)
    assert send(documenter, office, OFFICE, scene.outside, subject).counts.new == 2
