"""A report sealed for the office only: handed over and received, and never again readable where it was written."""

import pytest

from fieldreport.bootstrap import Session
from fieldreport.crypto.age_file import AgeReader
from fieldreport.crypto.recipients import HybridIdentity
from fieldreport.domain.identifiers import SubjectId
from fieldreport.domain.trust import Trust
from fieldreport.errors import NothingToDo, NotSealableForOffice, VaultDamaged, WrongState
from fieldreport.services.clearing_offers import Obstacle
from fieldreport.services.exporting import ExportOptions
from fieldreport.services.office_only import OfficeOnlyObstacle, SealedForOffice
from fieldreport.system.progress import Cancelled, ProgressReporter
from tests.journeys.vault_kit import (
    DOCUMENTER,
    MALLORY,
    OFFICE,
    OTHER_OFFICE,
    World,
    assert_derived_is_what_a_rebuild_makes,
    attach,
    contents,
    export,
    problems,
    restore_from_backup,
    seal,
    take_in,
    title,
)
from tests.unit.storage.decrypted_pages import decrypted_pages

CANARY = "canaryV4q the name of the witness"
PICTURE = b"canaryPicture7" * 9000
FORMER = "canaryFormer2 what stood there before"


@pytest.fixture
def documenter(world: World) -> Session:
    session = world[DOCUMENTER]
    session.recovery_keys.state_kept(session.recovery_keys.make().secret)
    return session


def draft_of(session: Session, *, marked: bool = True, subject: SubjectId | None = None) -> str:
    if subject is None:
        draft = session.drafts.new()
        session.office_only.mark(draft, office_only=marked)
    else:
        draft = session.office_only.begin_correction(subject)
    session.drafts.set_answer(draft, "/title", FORMER)
    session.drafts.set_answer(draft, "/title", CANARY)
    attach(session, draft, "/photo", PICTURE)
    return draft


def seal_for_office(session: Session, draft: str | None = None) -> SealedForOffice:
    contact = session.contacts.find(OFFICE)
    return session.office_only.seal(draft or draft_of(session), contact, reporter=ProgressReporter())


def whole_vault(world: World, name: str) -> bytes:
    """Everything of a locked vault as whoever has its key reads it: database, files, names."""
    session = world[name]
    stored = [session.unlocked.store.evidence_files.stream(one) for one in session.unlocked.store.evidence.all()]
    evidence = b"".join(bytes(piece) for stream in stored for piece in stream)
    path = world.close(name)
    files = b"".join(str(file).encode() + file.read_bytes() for file in sorted(path.rglob("*")) if file.is_file())
    return decrypted_pages(path / "vault.db", world.templates[name].key) + evidence + files


def test_the_office_reads_it_and_nobody_here_can(world: World, documenter: Session) -> None:
    sealed = seal_for_office(documenter)
    (exported,) = export(documenter, OFFICE, world.stick)
    received = take_in(world[OFFICE], exported.files[0])
    assert (received.counts.new, received.counts.evidence_new) == (2, 1)
    assert title(world[OFFICE], sealed.subject) == CANARY
    assert documenter.reports.show(sealed.subject).row.title == ""
    assert not problems(documenter)
    assert not problems(world[OFFICE])
    assert_derived_is_what_a_rebuild_makes(documenter)


@pytest.mark.parametrize("office_only", [True, False])
def test_a_canary_is_nowhere_in_the_vault_and_its_control_is(
    world: World, documenter: Session, office_only: bool
) -> None:
    if office_only:
        seal_for_office(documenter)
        export(documenter, OFFICE, world.stick)
    else:
        draft = draft_of(documenter, marked=False)
        subject = documenter.sealing.seal_draft(draft).subject
        export(documenter, OFFICE, world.stick, subject)
    held = whole_vault(world, DOCUMENTER)
    for canary in (CANARY.encode(), PICTURE[:60]):
        assert (canary in held) is not office_only
    # The log of a draft goes in either way.
    assert FORMER.encode() not in held
    assert b"canaryV4q" not in b"".join(path.read_bytes() for path in world.stick.iterdir())


def test_what_is_being_written_for_an_office_only_enters_no_backup(world: World, documenter: Session) -> None:
    draft_of(documenter)
    documenter.drafts.set_answer(documenter.drafts.new(), "/title", "an ordinary draft")
    restored = restore_from_backup(world, DOCUMENTER)
    assert [draft.answers for draft in restored.drafts.all()] == [{"/title": "an ordinary draft"}]
    assert restored.unlocked.store.evidence.total().files == 0
    assert not list((world.folder / "documenter backup" / "evidence").iterdir())
    world.close(DOCUMENTER)
    plain = decrypted_pages(world.folder / "documenter backup" / "vault.db", world.templates[DOCUMENTER].key)
    assert b"an ordinary draft" in plain, "the control is found"
    assert CANARY.encode() not in plain
    assert len(world[DOCUMENTER].drafts.all()) == 2


def test_a_backup_holds_the_sealed_file_and_a_restored_vault_hands_it_over(world: World, documenter: Session) -> None:
    sealed = seal_for_office(documenter)
    restored = restore_from_backup(world, DOCUMENTER)
    assert not problems(restored)
    (exported,) = export(restored, OFFICE, world.stick)
    take_in(world[OFFICE], exported.files[0])
    assert title(world[OFFICE], sealed.subject) == CANARY


def test_backups_of_the_time_when_it_was_an_ordinary_draft_are_named(world: World, documenter: Session) -> None:
    draft = draft_of(documenter, marked=False)
    backup = world.folder / "backup"
    world.app.backups.make(documenter.unlocked, backup, reporter=ProgressReporter())
    sealed = seal_for_office(documenter, draft)
    assert [one.path for one in sealed.backups] == [backup]
    (renewed,) = documenter.clearing.renew_backups(sealed.backups, reporter=ProgressReporter())
    assert renewed.fault == ""
    assert CANARY.encode() not in decrypted_pages(backup / "vault.db", world.templates[DOCUMENTER].key)


def test_it_is_handed_over_once_and_again_when_somebody_asks(world: World, documenter: Session) -> None:
    sealed = seal_for_office(documenter)
    contact = documenter.contacts.find(OFFICE)
    assert documenter.exporting.foresee(contact, [], again=False).reports == 1
    assert documenter.reports.show(sealed.subject).row.state == "sealed"
    assert documenter.exchange_history.all() == [], "nothing was broken off"
    (first,) = export(documenter, OFFICE, world.stick)
    assert [one.outcome for one in documenter.exchange_history.all()] == ["exported"]
    assert documenter.reports.show(sealed.subject).row.state == "exported"
    assert documenter.exporting.foresee(contact, [], again=False).reports == 0
    with pytest.raises(NothingToDo):
        export(documenter, OFFICE, world.stick)
    with pytest.raises(NothingToDo):
        export(documenter, OTHER_OFFICE, world.stick, sealed.subject)
    again = export(documenter, OFFICE, world.stick, options=ExportOptions(again=True, part_size=50_000))
    assert len(again[0].files) > 1
    take_in(world[OFFICE], again[0].files[0])
    assert title(world[OFFICE], sealed.subject) == CANARY
    assert take_in(world[OFFICE], first.files[0]).counts.new == 0


def test_its_receipt_counts_and_what_goes_on_beside_it_goes_its_way(world: World, documenter: Session) -> None:
    sealed = seal_for_office(documenter)
    ordinary = seal(documenter, {"/title": "ordinary"})
    exported = export(documenter, OFFICE, world.stick, ordinary)
    assert len(exported) == 2
    for one in reversed(exported):
        take_in(world[OFFICE], one.files[0])
    receipt = world[OFFICE].exporting.send_receipts(
        world[OFFICE].contacts.find(DOCUMENTER), world.stick, options=ExportOptions(), reporter=ProgressReporter()
    )
    take_in(documenter, receipt.files[0])
    assert documenter.reports.show(sealed.subject).row.state == "received"
    assert documenter.reports.show(ordinary).row.state == "received"
    assert documenter.clearing.offers.of(sealed.subject).obstacle is Obstacle.OFFICE_ONLY


def test_a_correction_is_a_new_full_answer(world: World, documenter: Session) -> None:
    first = seal_for_office(documenter)
    with pytest.raises(WrongState):
        documenter.sealing.begin_revision(first.subject)
    draft = draft_of(documenter, subject=first.subject)
    documenter.drafts.set_answer(draft, "/title", "canaryV4q corrected")
    with pytest.raises(WrongState):
        documenter.sealing.seal_draft(draft)
    second = seal_for_office(documenter, draft)
    assert second.subject == first.subject
    for one in export(documenter, OFFICE, world.stick):
        take_in(world[OFFICE], one.files[0])
    shown = world[OFFICE].reports.show(first.subject)
    assert (shown.row.title, shown.row.heads, shown.row.revisions) == ("canaryV4q corrected", 1, 2)
    ordinary = seal(documenter, {"/title": "ordinary"})
    with pytest.raises(WrongState):
        documenter.office_only.begin_correction(ordinary)


def test_what_comes_back_stays_away(world: World, documenter: Session) -> None:
    sealed = seal_for_office(documenter)
    (exported,) = export(documenter, OFFICE, world.stick)
    take_in(world[OFFICE], exported.files[0])
    held = world[OFFICE].keeper.by_id(sealed.record)
    with documenter.unlocked.store.database.transaction():
        kept = documenter.keeper.keep(held)
    assert kept.was_cleared
    assert CANARY.encode() not in whole_vault(world, DOCUMENTER)


def test_the_recovery_key_opens_what_the_office_cannot_any_more(world: World) -> None:
    documenter = world[DOCUMENTER]
    made = documenter.recovery_keys.make()
    documenter.recovery_keys.state_kept(made.secret)
    sealed = seal_for_office(documenter)
    recipients = documenter.unlocked.store.office_only.all()
    assert [one.record_id for one in recipients] == [sealed.record]
    (file,) = documenter.unlocked.folder.outbox.iterdir()
    with file.open("rb") as source:
        reader = AgeReader(source, identities=[HybridIdentity.parse(made.secret)])
        assert CANARY.encode() not in file.read_bytes()
        assert b"fieldreport" in b"".join(bytes(piece) for piece in reader.chunks())


def test_it_is_offered_only_where_an_office_and_a_recovery_key_are(world: World) -> None:
    documenter = world[DOCUMENTER]
    office, person = documenter.contacts.find(OFFICE), documenter.contacts.find(MALLORY)
    assert documenter.office_only.obstacle(office) is OfficeOnlyObstacle.NO_RECOVERY_KEY
    assert documenter.office_only.offices() == []
    with pytest.raises(NotSealableForOffice):
        seal_for_office(documenter)
    documenter.recovery_keys.state_kept(documenter.recovery_keys.make().secret)
    assert [one.author for one in documenter.office_only.offices()] == [
        one.author for one in documenter.contacts.all() if one.role == "office"
    ]
    assert documenter.office_only.obstacle(person) is OfficeOnlyObstacle.NOT_AN_OFFICE
    documenter.contacts.revoke(office)
    revoked = documenter.contacts.find(OFFICE)
    assert revoked.trust is Trust.REVOKED
    assert documenter.office_only.obstacle(revoked) is OfficeOnlyObstacle.NOT_VERIFIED


def test_a_report_that_can_be_read_here_does_not_become_the_offices_alone(world: World, documenter: Session) -> None:
    subject = seal(documenter, {"/title": "ordinary"})
    draft = documenter.sealing.begin_revision(subject)
    obstacle = documenter.office_only.obstacle(documenter.contacts.find(OFFICE), draft)
    assert obstacle is OfficeOnlyObstacle.NOT_NEW
    with pytest.raises(NotSealableForOffice):
        seal_for_office(documenter, draft)


def test_a_marked_draft_can_be_an_ordinary_one_again(documenter: Session) -> None:
    draft = draft_of(documenter)
    with pytest.raises(WrongState):
        documenter.sealing.seal_draft(draft)
    documenter.office_only.mark(draft, office_only=False)
    documenter.office_only.mark(draft, office_only=False)
    documenter.sealing.seal_draft(draft)


def test_a_failure_leaves_the_draft_and_no_file(world: World, documenter: Session) -> None:
    draft = draft_of(documenter)
    before = documenter.drafts.find(draft)
    stopped = ProgressReporter()
    stopped.cancel()
    with pytest.raises(Cancelled):
        documenter.office_only.seal(draft, documenter.contacts.find(OFFICE), reporter=stopped)
    assert documenter.drafts.find(draft) == before
    assert not list(documenter.unlocked.folder.outbox.iterdir())
    assert not list(documenter.reports.all())
    seal_for_office(documenter, draft)


def test_a_file_that_several_need_stays(world: World, documenter: Session) -> None:
    kept = seal(documenter, {"/title": "ordinary"}, {"/photo": PICTURE})
    seal_for_office(documenter)
    assert not problems(documenter)
    assert documenter.unlocked.store.evidence.total().files == 1
    assert documenter.reports.show(kept).row.evidence_missing == 0


def test_an_altered_file_of_the_outbox_is_not_handed_over(world: World, documenter: Session) -> None:
    seal_for_office(documenter)
    (file,) = documenter.unlocked.folder.outbox.iterdir()
    content = bytearray(file.read_bytes())
    content[-10] ^= 1
    file.write_bytes(content)
    assert any(file.name in problem for problem in problems(documenter))
    with pytest.raises(VaultDamaged):
        export(documenter, OFFICE, world.stick)
    assert not list(world.stick.iterdir())
    file.unlink()
    with pytest.raises(VaultDamaged):
        export(documenter, OFFICE, world.stick)


def test_what_a_process_that_died_left_in_the_outbox_is_removed(world: World, documenter: Session) -> None:
    seal_for_office(documenter)
    outbox = documenter.unlocked.folder.outbox
    known = contents(outbox)
    for name in ("abcdefghijkl.age", "mbcdefghijkl.age.partial", "letter.txt"):
        (outbox / name).write_bytes(b"x")
    world.close(DOCUMENTER)
    assert set(contents(world[DOCUMENTER].unlocked.folder.outbox)) == {*known, "letter.txt"}
