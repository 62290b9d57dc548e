"""Drafts, reports and what is said about them: what is refused, and what is left when something is taken away."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import pytest

from fieldreport.domain.consent import PUBLISH_SLOT
from fieldreport.domain.custody import CustodyEvent
from fieldreport.domain.identifiers import RecordId, SubjectId
from fieldreport.domain.leaf import MAX_EVIDENCE_SIZE
from fieldreport.errors import (
    AlreadyExists,
    AmbiguousName,
    EvidenceDamaged,
    FieldReportError,
    FileMissing,
    FileTooLarge,
    InvalidInput,
    NotFound,
    NothingToDo,
    NotPermitted,
)
from fieldreport.services.drafts import media_type_of
from fieldreport.services.sealing import answers_of
from fieldreport.system.progress import ProgressReporter
from tests.journeys.vault_kit import (
    DOCUMENTER,
    MALLORY,
    OFFICE,
    World,
    attach,
    problems,
    revise,
    seal,
    send,
    snapshot,
)

PHOTO = b"jpeg" * 1000


def test_answers_are_changed_and_taken_away_and_each_change_is_logged(world: World) -> None:
    drafts = world[DOCUMENTER].drafts
    draft = drafts.new()
    drafts.set_answer(draft, "/title", "One")
    drafts.set_answer(draft, "/title", "Two")
    drafts.remove_answer(draft, "/title")
    with pytest.raises(NotFound):
        drafts.remove_answer(draft, "/title")
    changes = world[DOCUMENTER].unlocked.store.drafts.changes(draft)
    assert [change.value for change in changes] == ["One", "Two", None]
    with pytest.raises(NothingToDo):
        world[DOCUMENTER].sealing.seal_draft(draft)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("title", "x"),
        ("/#form", "x"),
        ("/a/#name", "x"),
        ("/" + "a" * 600, "x"),
        ("/a", "\ud800"),
        ("/a", "x" * 500_001),
        ("/photo", "x"),
    ],
)
def test_what_could_not_be_sealed_is_refused_when_it_is_written(world: World, path: str, value: str) -> None:
    session = world[DOCUMENTER]
    draft = session.drafts.new()
    attach(session, draft, "/photo", PHOTO)
    before = snapshot(session)
    with pytest.raises(InvalidInput):
        session.drafts.set_answer(draft, path, value)
    assert snapshot(session) == before


def test_a_draft_is_found_by_the_beginning_of_its_id(world: World) -> None:
    drafts = world[DOCUMENTER].drafts
    ids = [drafts.new() for _ in range(17)]
    assert drafts.find(ids[0]).row.id == ids[0]
    with pytest.raises(NotFound):
        drafts.find("")
    with pytest.raises(NotFound):
        drafts.find("xyz")
    # Of seventeen ids in hexadecimal two begin alike.
    twice = next(one[0] for one in ids if sum(other[0] == one[0] for other in ids) > 1)
    with pytest.raises(AmbiguousName):
        drafts.find(twice)
    with pytest.raises(NotFound):
        world[DOCUMENTER].answering.begin("no-such-form")


def test_a_file_is_attached_once_under_a_path_and_must_be_there(world: World, tmp_path: Path) -> None:
    session = world[DOCUMENTER]
    draft = session.drafts.new()
    session.drafts.set_answer(draft, "/title", "x")
    attach(session, draft, "/photo", PHOTO)
    refused: list[tuple[str, Path, type[FieldReportError]]] = [
        ("/photo", tmp_path / "photo.jpg", AlreadyExists),
        ("/title", tmp_path / "photo.jpg", AlreadyExists),
        ("/other", tmp_path / "nowhere.jpg", FileMissing),
        ("/" + "a" * 510, tmp_path / "photo.jpg", InvalidInput),
        ("/other", tmp_path / "huge.bin", FileTooLarge),
    ]
    (tmp_path / "photo.jpg").write_bytes(PHOTO)
    with (tmp_path / "huge.bin").open("wb") as file:
        file.truncate(MAX_EVIDENCE_SIZE + 1)
    before = snapshot(session)
    for path, source, refusal in refused:
        with pytest.raises(refusal):
            session.drafts.attach(draft, path, source, reporter=ProgressReporter())
    assert snapshot(session) == before


def test_one_file_under_two_paths_is_stored_once_and_stays_until_nobody_names_it(world: World) -> None:
    session = world[DOCUMENTER]
    drafts, files = session.drafts, session.unlocked.store.evidence_files
    first, second, third = drafts.new(), drafts.new(), drafts.new()
    for draft in (first, second, third):
        attach(session, draft, "/photo", PHOTO)
    assert len(files.names()) == 1
    drafts.delete(first)
    assert len(files.names()) == 1
    session.sealing.seal_draft(third)
    drafts.detach(second, "/photo")
    assert len(files.names()) == 1, "a sealed report names it"
    with pytest.raises(NotFound):
        drafts.detach(second, "/photo")
    attach(session, second, "/other", b"other" * 1000)
    assert len(files.names()) == 2
    drafts.detach(second, "/other")
    assert len(files.names()) == 1
    assert not problems(session)


@pytest.mark.parametrize(
    ("name", "media_type"),
    [("a.jpg", "image/jpeg"), ("a.tar.gz", "application/octet-stream"), ("a", "application/octet-stream")],
)
def test_a_media_type_is_told_by_the_ending(name: str, media_type: str) -> None:
    assert media_type_of(name) == media_type


def test_a_file_whose_name_is_no_unicode_is_attached_and_imported(world: World, tmp_path: Path) -> None:
    session = world[DOCUMENTER]
    path = tmp_path / "photo\udcff.jpg"
    try:
        path.write_bytes(PHOTO)
    except (OSError, UnicodeError):
        pytest.skip("this file system takes Unicode alone")
    draft = session.drafts.new()
    session.drafts.attach(draft, "/photo", path, reporter=ProgressReporter())
    (held,) = (arrived.held for arrived in session.keeper.of_subject(session.sealing.seal_draft(draft).subject))
    assert held.leaves.text("/photo/#name") == "photo\ufffd.jpg"
    with pytest.raises(FieldReportError) as refused:
        session.importing.import_file(path, reporter=ProgressReporter())
    assert refused.value.code == "E_NOT_AGE"


def test_only_the_author_revises_and_only_what_there_is(world: World) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    subject = seal(documenter, {"/title": "Mine"})
    send(documenter, office, OFFICE, world.stick, subject)
    with pytest.raises(NotPermitted):
        office.sealing.begin_revision(subject)
    with pytest.raises(NotFound):
        documenter.sealing.begin_revision(SubjectId(bytes(32)))


def test_a_revision_keeps_files_and_answers_that_nobody_touched(world: World) -> None:
    session = world[DOCUMENTER]
    subject = seal(session, {"/title": "One", "/place": "Here"}, {"/photo": PHOTO})
    revise(session, subject, {"/title": "Two"})
    (head,) = session.reports.show(subject).view.content.heads
    assert answers_of(head.leaves) == {"/title": "Two", "/place": "Here"}
    assert head.leaves.text("/photo/#name") == "photo.jpg"
    assert session.reports.leaves_of(head.record.id) == head.leaves
    assert session.keeper.by_prefix(head.record.id.hex()[:12]) == head


def test_what_is_not_there_is_not_found(world: World) -> None:
    session = world[DOCUMENTER]
    subject = seal(session, {"/title": "One"})
    nothing = "0" * 64
    assert session.reports.find(subject.hex()[:8]) == subject
    searches: tuple[Callable[[], object], ...] = (
        lambda: session.reports.find(nothing),
        lambda: session.reports.show(SubjectId(bytes(32))),
        lambda: session.reports.evidence(subject, "/photo"),
        lambda: session.reports.leaves_of(RecordId(bytes(32))),
        lambda: session.keeper.by_prefix(nothing),
        lambda: session.keeper.by_id(RecordId(bytes(32))),
    )
    for search in searches:
        with pytest.raises(NotFound):
            search()
    assert session.delivery.holding_of(RecordId(bytes(32))) is None
    with pytest.raises(InvalidInput):
        session.reports.find("no hex")


def test_a_short_id_that_fits_two_is_ambiguous(world: World) -> None:
    session = world[DOCUMENTER]
    database = session.unlocked.store.database
    seal(session, {"/title": "One"})
    seal(session, {"/title": "Two"})
    with database.transaction():
        database.execute("DELETE FROM report_text")
        for number, (subject,) in enumerate(list(database.query("SELECT subject FROM report"))):
            database.execute("UPDATE report SET subject = ? WHERE subject = ?", (bytes(31) + bytes([number]), subject))
        for number, (arrival,) in enumerate(list(database.query("SELECT no FROM record"))):
            database.execute("UPDATE record SET id = ? WHERE no = ?", (bytes(31) + bytes([number]), arrival))
    with pytest.raises(AmbiguousName):
        session.reports.find("0000")
    with pytest.raises(AmbiguousName):
        session.keeper.by_prefix("0000")


# --- words ------------------------------------------------------------------------------------------------------------


def test_only_those_who_may_speak_about_a_report_do(world: World) -> None:
    documenter, office, mallory = world[DOCUMENTER], world[OFFICE], world[MALLORY]
    subject = seal(documenter, {"/title": "Mine"})
    send(documenter, office, OFFICE, world.stick, subject)
    with pytest.raises(NotPermitted):
        mallory.statements.note(subject, "x")
    with pytest.raises(NotPermitted):
        documenter.statements.review(subject, "status", "reviewed")
    with pytest.raises(NotFound):
        office.statements.note(SubjectId(bytes(32)), "x")
    attempts: tuple[Callable[[], object], ...] = (
        lambda: office.statements.note(subject, " "),
        lambda: office.statements.review(subject, "mood", "good"),
        lambda: office.statements.review(subject, PUBLISH_SLOT, "perhaps"),
        lambda: office.statements.consent(subject, "-/publish", "maybe"),
    )
    for refused in attempts:
        with pytest.raises(InvalidInput):
            refused()
    office.statements.review(subject, PUBLISH_SLOT, "hold")
    office.statements.retract(subject, "not for us")
    assert office.reports.show(subject).row.is_hidden


# --- copies in the clear, and checks ----------------------------------------------------------------------------------


def test_evidence_is_saved_whole_or_not_at_all(world: World, tmp_path: Path) -> None:
    session = world[DOCUMENTER]
    subject = seal(session, {"/title": "x"}, {"/photo": PHOTO * 500})
    reference = session.plain_copies.save_evidence(subject, "/photo", tmp_path / "out", reporter=ProgressReporter())
    assert hashlib.sha256((tmp_path / "out").read_bytes()).digest() == reference.sha256
    assert (tmp_path / "out").stat().st_mode & 0o777 == 0o600
    with pytest.raises(AlreadyExists):
        session.plain_copies.save_evidence(subject, "/photo", tmp_path / "out", reporter=ProgressReporter())
    (stored,) = session.unlocked.store.evidence.all()
    path = session.unlocked.folder.evidence / stored.name
    damaged = bytearray(path.read_bytes())
    damaged[1_000_000] ^= 1
    path.write_bytes(damaged)
    with pytest.raises(EvidenceDamaged):
        session.plain_copies.save_evidence(subject, "/photo", tmp_path / "again", reporter=ProgressReporter())
    assert not (tmp_path / "again").exists()
    assert [entry.event for entry in session.custody.of(subject)].count(CustodyEvent.EVIDENCE_SAVED) == 1


def test_the_emergency_key_is_written_for_every_device_and_noted(world: World, tmp_path: Path) -> None:
    session = world[DOCUMENTER]
    assert session.plain_copies.save_emergency_key(tmp_path / "key.txt") == 1
    assert "AGE-SECRET-KEY-PQ-1" in (tmp_path / "key.txt").read_text()


def test_a_check_finds_every_kind_of_damage_and_goes_on(world: World) -> None:
    session = world[DOCUMENTER]
    first, second, third = (seal(session, {"/title": title}) for title in ("One", "Two", "Three"))
    database = session.unlocked.store.database
    with database.transaction():
        database.execute("UPDATE record SET kind = 'note' WHERE subject = ?", (first,))
        database.execute("UPDATE record SET token = replace(token, '.', '!') WHERE subject = ?", (second,))
        database.execute("UPDATE custody SET event = 'exported' WHERE subject = ?", (third,))
        database.execute("UPDATE custody SET detail = 'nonsense' WHERE subject = ?", (second,))
    found = session.checks.check_vault(reporter=ProgressReporter()).problems
    assert len(found) == 4
    assert sum("its row says something else" in problem for problem in found) == 1
    assert session.checks.count().reports == 3


def test_a_check_goes_on_after_a_file_that_the_disk_does_not_give_out(world: World) -> None:
    session = world[DOCUMENTER]
    seal(session, {"/title": "One"}, {"/photo": PHOTO, "/video": PHOTO * 2})
    for path in session.unlocked.folder.evidence.iterdir():
        path.unlink()
        path.symlink_to(path.name)
    found = session.checks.check_vault(reporter=ProgressReporter()).problems
    assert len(found) == 2
    assert all("ELOOP" in problem for problem in found)


@pytest.mark.parametrize("damage", ["flipped", "gone", "cut", "folder"])
def test_the_original_attached_again_heals_what_was_damaged_here(world: World, damage: str) -> None:
    session = world[DOCUMENTER]
    subject = seal(session, {"/title": "One"}, {"/photo": PHOTO})
    (path,) = session.unlocked.folder.evidence.iterdir()
    whole = path.read_bytes()
    path.unlink()
    if damage == "folder":
        path.mkdir()
    elif damage != "gone":
        path.write_bytes(whole[:10] if damage == "cut" else bytes([whole[0] ^ 1]) + whole[1:])
    assert len(session.checks.check_vault(reporter=ProgressReporter()).problems) == 1
    draft = session.drafts.new()
    attach(session, draft, "/again", PHOTO)
    assert not session.checks.check_vault(reporter=ProgressReporter()).problems
    _, reader = session.reports.evidence(subject, "/photo")
    with reader:
        assert reader.read() == PHOTO
    world.close(DOCUMENTER)
    assert not problems(world[DOCUMENTER])
    assert len(world[DOCUMENTER].unlocked.store.evidence_files.names()) == 1


@pytest.mark.parametrize("damage", ["gone", "cut"])
def test_a_bundle_brings_back_evidence_that_was_lost_here(world: World, damage: str) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    first = seal(documenter, {"/title": "One"}, {"/photo": PHOTO})
    send(documenter, office, OFFICE, world.stick, first)
    (path,) = office.unlocked.folder.evidence.iterdir()
    path.write_bytes(path.read_bytes()[:10])
    if damage == "gone":
        path.unlink()
    second = seal(documenter, {"/title": "Two"}, {"/photo": PHOTO})
    counts = send(documenter, office, OFFICE, world.stick, second).counts
    assert (counts.evidence_new, counts.evidence_already_here) == (1, 0)
    assert not problems(office)
