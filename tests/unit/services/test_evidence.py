"""Looking at evidence: whose it is, where it came from, what was noted, and what leaves the vault."""

from pathlib import Path

import pytest

from fieldreport.domain.identifiers import VAULT_CHAIN, SubjectId
from fieldreport.domain.trust import Trust
from fieldreport.errors import AlreadyExists, FieldReportError, InvalidInput, NotFound
from fieldreport.services.drafts import FileInMemory
from fieldreport.services.evidence import OfDraft, OfReport
from fieldreport.system.progress import ProgressReporter
from tests.journeys.vault_kit import DOCUMENTER, OFFICE, World, problems, send

_PHOTO = b"\x89PNG\r\n\x1a\n" + bytes(500)


def _draft(world: World, *names: str) -> str:
    drafts = world[DOCUMENTER].drafts
    draft = drafts.new()
    for number, name in enumerate(names):
        file = FileInMemory(name, _PHOTO + name.encode())
        drafts.attach(draft, f"/photo{number}", file, reporter=ProgressReporter())
    return draft


def _sent(world: World) -> SubjectId:
    draft = _draft(world, "b.jpg", "a.png")
    subject = world[DOCUMENTER].sealing.seal_draft(draft).subject
    send(world[DOCUMENTER], world[OFFICE], "office", world.stick, subject)
    return subject


def test_a_file_from_memory_is_evidence_like_any_other_and_its_type_is_what_it_is(world: World) -> None:
    draft = _draft(world, "scan.jpg")
    (item,) = world[DOCUMENTER].evidence.of_draft(draft)
    assert (item.name, item.media_type, item.size) == ("scan.jpg", "image/png", len(_PHOTO) + 8)
    assert item.holder == OfDraft(draft)
    assert not item.needs_asking
    with world[DOCUMENTER].evidence.open(item) as reader:
        assert reader.read() == _PHOTO + b"scan.jpg"
    assert world[DOCUMENTER].evidence.kind(item).format == "png"


def test_the_office_sees_whose_file_it_is_and_what_became_of_it(world: World) -> None:
    subject = _sent(world)
    evidence = world[OFFICE].evidence
    first, second = evidence.of_report(subject)
    assert [first.name, second.name] == ["a.png", "b.jpg"]
    assert isinstance(first.holder, OfReport)
    assert first.trust is Trust.VERIFIED
    origin = evidence.origin(first)
    assert origin.author_name == "documenter"
    assert origin.sealed_at.startswith("2026-11-23T09:30")
    assert [entry.event for entry in origin.custody] == ["received"]
    own = world[DOCUMENTER].evidence.origin(world[DOCUMENTER].evidence.of_report(subject)[0])
    assert (own.author, own.author_name) == (None, "")
    assert next(entry.event for entry in own.custody) == "sealed"


def test_a_note_at_a_moment_is_a_record_that_everybody_reads_the_same(world: World) -> None:
    subject = _sent(world)
    office = world[OFFICE]
    item, other = office.evidence.of_report(subject)
    office.statements.note(subject, "later", about=item.path, at="83.25")
    office.statements.note(subject, "first", about=item.path, at="5")
    office.statements.note(subject, "all of it", about=item.path)
    office.statements.note(subject, "about the report")
    found = office.evidence.notes(item)
    assert [(note.text, note.at) for note in found] == [("all of it", None), ("first", 5.0), ("later", 83.25)]
    assert office.evidence.notes(other) == ()
    send(office, world[DOCUMENTER], "documenter", world.stick, subject)
    (_, theirs, _) = world[DOCUMENTER].evidence.notes(world[DOCUMENTER].evidence.of_report(subject)[0])
    assert (theirs.text, theirs.author_name) == ("first", "office")
    assert problems(office) == ()


@pytest.mark.parametrize(
    ("about", "at"), [("/photo0", "soon"), ("/photo0", "-1"), ("/photo0", "1.2345"), ("", "5"), ("no path", "")]
)
def test_a_moment_that_makes_no_sense_is_refused(world: World, about: str, at: str) -> None:
    subject = _sent(world)
    with pytest.raises(InvalidInput):
        world[OFFICE].statements.note(subject, "x", about=about, at=at)


def test_a_drafts_file_has_no_notes_and_no_custody_yet(world: World) -> None:
    draft = _draft(world, "a.png")
    evidence = world[DOCUMENTER].evidence
    (item,) = evidence.of_draft(draft)
    assert evidence.notes(item) == ()
    assert evidence.origin(item).custody == ()
    assert evidence.origin(item).stored_at == "2026-11-23T09:30:00Z"


def test_what_is_not_here_cannot_be_opened(world: World) -> None:
    draft = _draft(world, "a.png")
    evidence = world[DOCUMENTER].evidence
    (item,) = evidence.of_draft(draft)
    world[DOCUMENTER].drafts.detach(draft, item.path)
    with pytest.raises(NotFound):
        evidence.open(item)


def test_a_copy_of_a_drafts_file_is_written_once_and_logged(world: World, tmp_path: Path) -> None:
    draft = _draft(world, "a.png")
    copies = world[DOCUMENTER].plain_copies
    target = tmp_path / "a.png"
    copies.save_draft_evidence(draft, "/photo0", target, reporter=ProgressReporter())
    assert target.read_bytes() == _PHOTO + b"a.png"
    last = world[DOCUMENTER].custody.of(VAULT_CHAIN)[-1]
    assert (last.event, last.detail) == ("evidence saved unencrypted", {"draft": draft, "path": "/photo0"})
    refusals: list[type[FieldReportError]] = []
    for path, place in (("/photo0", target), ("/nothing", tmp_path / "new")):
        with pytest.raises(FieldReportError) as refused:
            copies.save_draft_evidence(draft, path, place, reporter=ProgressReporter())
        refusals.append(refused.type)
    assert refusals == [AlreadyExists, NotFound]
    assert not (tmp_path / "new").exists()


def test_an_altered_copy_is_logged_as_one(world: World, tmp_path: Path) -> None:
    subject = _sent(world)
    world[OFFICE].plain_copies.save_derived(subject, "/photo0", b"pixels", tmp_path / "black.png")
    assert (tmp_path / "black.png").read_bytes() == b"pixels"
    last = world[OFFICE].custody.of(subject)[-1]
    assert last.detail == {"path": "/photo0", "altered": "yes"}
