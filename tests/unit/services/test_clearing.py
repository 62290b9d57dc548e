"""Clearing: only what an office proves to hold twice goes, nothing is left of it, and it does not come back alone."""

import hashlib
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from fieldreport.domain.feed import Span
from fieldreport.domain.identifiers import SubjectId
from fieldreport.domain.receipt import ReceiptRange
from fieldreport.domain.report import ReportState
from fieldreport.errors import DiskFull, NotClearable, NotFound, WrongState
from fieldreport.services.clearing_offers import Obstacle
from fieldreport.services.exporting import ExportOptions
from fieldreport.services.last_traces import UNFINISHED
from fieldreport.storage.vault_folder import DATABASE
from fieldreport.system.progress import Cancelled, ProgressReporter
from tests.journeys.forger import Forger, voice_of
from tests.journeys.vault_kit import (
    DOCUMENTER,
    OFFICE,
    OTHER_OFFICE,
    World,
    assert_derived_is_what_a_rebuild_makes,
    attach,
    export,
    open_with_key,
    problems,
    seal,
    send,
    take_in,
)
from tests.unit.services.test_receipts import back_up, send_receipt
from tests.unit.storage.decrypted_pages import decrypted_pages

CANARY = "CanaryTitleK4w"
SAID = "canarywordQ9s"
FILE = b"canary file " * 400


@pytest.fixture
def confirmed(world: World) -> SubjectId:
    """A report that the office confirmed to hold twice."""
    subject = seal(world[DOCUMENTER], {"/title": CANARY, "/text": f"{SAID} in a text"}, {"/photo": FILE})
    send(world[DOCUMENTER], world[OFFICE], OFFICE, world.stick, subject)
    confirm(world)
    return subject


def confirm(world: World) -> None:
    back_up(world, OFFICE)
    take_in(world[DOCUMENTER], send_receipt(world))


def obstacle(world: World, subject: SubjectId) -> Obstacle | None:
    return world[DOCUMENTER].clearing.offers.of(subject).obstacle


def clear(world: World, *subjects: SubjectId) -> None:
    world[DOCUMENTER].clearing.clear(subjects, reporter=ProgressReporter())


def forged(world: World, records: Sequence[bytes], evidence: Sequence[bytes] = ()) -> Path:
    path = world.stick / "forged.age"
    path.write_bytes(Forger.of(world[OFFICE]).bundle(world[DOCUMENTER], records, evidence=evidence))
    return path


# --- when it is offered -----------------------------------------------------------------------------------------------


def test_a_report_stays_until_a_receipt_says_that_it_is_held_twice(world: World) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    subject = seal(documenter, {"/title": "x"})
    assert obstacle(world, subject) is Obstacle.NOT_CONFIRMED
    (exported,) = export(documenter, OFFICE, world.stick, subject)
    assert obstacle(world, subject) is Obstacle.NOT_CONFIRMED
    take_in(office, exported.files[0])
    take_in(documenter, send_receipt(world))
    assert documenter.reports.show(subject).row.state == "received"
    assert obstacle(world, subject) is Obstacle.NO_SECOND_COPY
    with pytest.raises(NotClearable):
        clear(world, subject)
    confirm(world)
    assert obstacle(world, subject) is None
    assert [offer.subject for offer in documenter.clearing.offers.all()] == [subject]


def test_a_word_that_was_not_sent_yet_keeps_the_report_here(world: World, confirmed: SubjectId) -> None:
    documenter = world[DOCUMENTER]
    documenter.statements.note(confirmed, "not sent")
    assert obstacle(world, confirmed) is Obstacle.NOT_CONFIRMED
    send(documenter, world[OFFICE], OFFICE, world.stick)
    confirm(world)
    assert obstacle(world, confirmed) is None


def test_a_correction_that_is_being_written_keeps_the_report_here(world: World, confirmed: SubjectId) -> None:
    documenter = world[DOCUMENTER]
    draft = documenter.sealing.begin_revision(confirmed)
    assert obstacle(world, confirmed) is Obstacle.CORRECTION
    documenter.drafts.move_to_trash(draft)
    assert obstacle(world, confirmed) is None


def test_a_report_that_somebody_else_wrote_is_not_offered(world: World) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    subject = seal(documenter, {"/title": "x"})
    send(documenter, office, OFFICE, world.stick, subject)
    assert office.clearing.offers.of(subject).obstacle is Obstacle.NOT_OURS
    assert office.clearing.offers.all() == []
    with pytest.raises(NotFound):
        office.clearing.offers.of(SubjectId(bytes(32)))


def test_two_offices_that_hold_a_half_each_are_not_one_that_holds_all(world: World) -> None:
    documenter = world[DOCUMENTER]
    subject = seal(documenter, {"/title": "x"})
    send(documenter, world[OFFICE], OFFICE, world.stick, subject)
    confirm(world)
    documenter.statements.note(subject, "for the other one")
    export(documenter, OTHER_OFFICE, world.stick, subject)
    assert obstacle(world, subject) is Obstacle.NOT_CONFIRMED


def test_an_office_that_was_revoked_after_its_receipt_confirms_nothing_any_more(
    world: World, confirmed: SubjectId
) -> None:
    documenter = world[DOCUMENTER]
    documenter.contacts.revoke(documenter.contacts.find(OFFICE))
    # It held it once, and that stays true; whether it holds it safely is another question.
    assert documenter.reports.show(confirmed).row.state == "received"
    assert obstacle(world, confirmed) is Obstacle.NOT_CONFIRMED


def test_a_desk_whose_key_was_revoked_confirms_nothing_any_more(world: World, confirmed: SubjectId) -> None:
    documenter = world[DOCUMENTER]
    contact = documenter.contacts.find(OFFICE)
    (device,) = documenter.contact_devices.of(contact)
    documenter.contact_devices.revoke(contact, device)
    assert obstacle(world, confirmed) is Obstacle.NOT_CONFIRMED


def test_what_the_office_lost_since_is_not_cleared_here(world: World, confirmed: SubjectId) -> None:
    for file in world[OFFICE].unlocked.folder.evidence.iterdir():
        file.unlink()
    late = send_receipt(world)
    take_in(world[DOCUMENTER], late)
    assert world[DOCUMENTER].reports.show(confirmed).row.state == "received"
    assert obstacle(world, confirmed) is Obstacle.NOT_CONFIRMED


def test_nothing_is_cleared_if_one_of_several_may_not_go(world: World, confirmed: SubjectId) -> None:
    stays = seal(world[DOCUMENTER], {"/title": "stays"})
    with pytest.raises(NotClearable):
        clear(world, confirmed, stays)
    assert world[DOCUMENTER].reports.show(confirmed).row.title == CANARY


# --- what is left -----------------------------------------------------------------------------------------------------


def test_of_a_cleared_report_only_ids_and_the_receipt_are_left(world: World, confirmed: SubjectId) -> None:
    documenter = world[DOCUMENTER]
    other = seal(documenter, {"/title": "stays", "/text": "stays"})
    trashed = documenter.sealing.begin_revision(confirmed)
    documenter.drafts.set_answer(trashed, "/more", f"{SAID} again")
    attach(documenter, trashed, "/late", FILE[:-1])
    documenter.drafts.move_to_trash(trashed)
    store, folder = documenter.unlocked.store, documenter.unlocked.folder
    key = documenter.unlocked.vault_key
    # The index takes words apart at digits, and spells what neighbours have in common once.
    traces = [CANARY, SAID, "wordq", "canary", "/photo", "photo.jpg", "image/jpeg"]
    leaves = [encoded for stored in store.records.by_subject(confirmed) for _, encoded in stored.disclosures]
    hidden = [trace.encode() for trace in [*traces, *leaves]] + [hashlib.sha256(FILE).digest()]
    keys = [stored.key for stored in store.evidence.all()]
    ids = [stored.id for stored in store.records.by_subject(confirmed)]
    store.database.checkpoint()
    before = decrypted_pages(folder.path / DATABASE, key)
    assert [trace for trace in [*hidden, *keys] if trace not in before] == [], "the control finds everything"
    cleared = documenter.clearing.clear([confirmed], reporter=ProgressReporter())
    assert (cleared.reports, cleared.records, cleared.files) == (1, 1, 2)
    store.database.checkpoint()
    after = decrypted_pages(folder.path / DATABASE, key)
    assert [trace for trace in [*hidden, *keys] if trace in after] == []
    assert list(folder.evidence.iterdir()) == []
    row = documenter.reports.show(confirmed).row
    assert (row.state, row.title, row.form, row.evidence_named) == (ReportState.CLEARED, "", "", 0)
    assert [stored.id for stored in store.records.by_subject(confirmed)] == ids
    assert documenter.receipts.got_from(world[OFFICE].unlocked.own.author)[0].proven == 1
    assert [entry.event for entry in documenter.custody.of(confirmed)][-1] == "cleared"
    assert documenter.reports.show(other).row.title == "stays"
    assert not problems(documenter)
    assert_derived_is_what_a_rebuild_makes(documenter)
    assert obstacle(world, confirmed) is Obstacle.CLEARED


def test_a_file_that_another_report_names_stays(world: World, confirmed: SubjectId) -> None:
    documenter = world[DOCUMENTER]
    other = seal(documenter, {"/title": "same photo"}, {"/photo": FILE})
    clear(world, confirmed)
    shown = documenter.reports.show(other)
    assert (shown.row.evidence_named, shown.row.evidence_missing) == (1, 0)
    assert not problems(documenter)


def test_other_reports_of_the_same_receipt_stay_received_and_may_go_later(world: World) -> None:
    documenter = world[DOCUMENTER]
    subjects = [seal(documenter, {"/title": str(number)}) for number in range(3)]
    send(documenter, world[OFFICE], OFFICE, world.stick, *subjects)
    confirm(world)
    clear(world, subjects[1])
    documenter.derivation.refresh_everything(ProgressReporter())
    states = [documenter.reports.show(subject).row.state for subject in subjects]
    assert states == ["received", "cleared", "received"]
    clear(world, subjects[0], subjects[2])


def test_a_question_that_comes_after_clearing_is_seen(world: World, confirmed: SubjectId) -> None:
    clear(world, confirmed)
    world[OFFICE].statements.note(confirmed, "whose village?")
    send(world[OFFICE], world[DOCUMENTER], DOCUMENTER, world.stick, confirmed)
    shown = world[DOCUMENTER].reports.show(confirmed)
    assert any(key.kind == "note" for key in shown.view.registers)
    # A version that does not say what the cleared one said would take that back, a refused consent too.
    with pytest.raises(WrongState):
        world[DOCUMENTER].sealing.begin_revision(confirmed)
    world[DOCUMENTER].statements.note(confirmed, "the one on the hill")
    assert world[DOCUMENTER].reports.show(confirmed).row.title == ""


# --- it does not come back --------------------------------------------------------------------------------------------


def test_a_cleared_report_that_a_bundle_brings_again_stays_away(world: World, confirmed: SubjectId) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    (again,) = export(documenter, OFFICE, world.stick, options=ExportOptions(again=True))
    clear(world, confirmed)
    # No honest program sends it back; whoever has the office's key can.
    records = [stored.held().file_form() for stored in office.unlocked.store.records.by_subject(confirmed)]
    imported = take_in(documenter, forged(world, records, [FILE]))
    assert (imported.counts.already_here, imported.counts.cleared_before) == (1, 1)
    assert (imported.counts.grew, imported.counts.evidence_new) == (0, 0)
    assert list(documenter.unlocked.folder.evidence.iterdir()) == []
    assert documenter.reports.show(confirmed).row.state == "cleared"
    assert again.records


def test_a_cleared_report_is_not_sent_to_anybody_as_an_empty_shell(world: World, confirmed: SubjectId) -> None:
    documenter = world[DOCUMENTER]
    clear(world, confirmed)
    contact = documenter.contacts.find(OTHER_OFFICE)
    assert documenter.exporting.sendable_to(contact) == []
    fresh = seal(documenter, {"/title": "fresh"})
    (exported,) = export(documenter, OTHER_OFFICE, world.stick, confirmed, fresh)
    assert exported.records == 2
    (again,) = export(documenter, OFFICE, world.stick, options=ExportOptions(again=True))
    # The dispatch alone.
    assert (again.records, again.evidence) == (1, 0)


# --- backups ----------------------------------------------------------------------------------------------------------


def test_backups_that_hold_it_are_listed_and_those_in_reach_are_brought_up_to_date(
    world: World, confirmed: SubjectId
) -> None:
    documenter = world[DOCUMENTER]
    near, far = back_up(world, DOCUMENTER), world.folder / "far"
    world.app.backups.make(documenter.unlocked, far, reporter=ProgressReporter())
    assert documenter.clearing.backups_left() == ()
    clear(world, confirmed)
    assert {backup.path for backup in documenter.clearing.backups_left()} == {near, far}
    shutil.move(far, world.folder / "in a drawer")
    renewed = {one.path: one.fault for one in documenter.clearing.renew_backups(reporter=ProgressReporter())}
    assert renewed == {near: "", far: "E_NOT_FOUND"}
    (left,) = documenter.clearing.backups_left()
    assert left.path == far
    assert not far.exists()
    backup = open_with_key(world.app, near, documenter.unlocked.vault_key)
    try:
        assert backup.reports.show(confirmed).row.state == "cleared"
        assert list((near / "evidence").iterdir()) == []
    finally:
        backup.close()
    with pytest.raises(NotFound):
        documenter.clearing.forget_backup(world.folder / "nowhere")
    documenter.clearing.forget_backup(far)
    assert documenter.clearing.backups_left() == ()


def test_a_backup_made_after_clearing_holds_nothing_of_it(world: World, confirmed: SubjectId) -> None:
    clear(world, confirmed)
    back_up(world, DOCUMENTER)
    assert world[DOCUMENTER].clearing.backups_left() == ()


# --- stopped in the middle --------------------------------------------------------------------------------------------


def test_a_cancelled_clearing_did_nothing(world: World, confirmed: SubjectId) -> None:
    class Stops(ProgressReporter):
        def report(self, done: int, total: int | None = None) -> None:
            raise Cancelled

    with pytest.raises(Cancelled):
        world[DOCUMENTER].clearing.clear([confirmed], reporter=Stops())
    assert world[DOCUMENTER].reports.show(confirmed).row.title == CANARY
    assert not problems(world[DOCUMENTER])


def test_what_a_full_disk_left_in_the_log_goes_at_the_next_start(
    world: World, confirmed: SubjectId, monkeypatch: pytest.MonkeyPatch
) -> None:
    documenter = world[DOCUMENTER]
    with monkeypatch.context() as patch:

        def full(_: object) -> None:
            raise DiskFull(path="x")

        patch.setattr(type(documenter.unlocked.store.database), "checkpoint", full)
        with pytest.raises(DiskFull):
            clear(world, confirmed)
        settings = documenter.unlocked.store.settings
        assert settings.get(UNFINISHED) is not None
        world.close(DOCUMENTER)
    path: Path = world[DOCUMENTER].unlocked.folder.path
    assert world[DOCUMENTER].unlocked.store.settings.get(UNFINISHED) is None
    assert world[DOCUMENTER].reports.show(confirmed).row.state == "cleared"
    world[DOCUMENTER].unlocked.store.database.checkpoint()
    key = world[DOCUMENTER].unlocked.vault_key
    assert SAID.encode() not in decrypted_pages(path / DATABASE, key)


def test_a_receipt_with_another_digest_lets_nothing_go(world: World) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    subject = seal(documenter, {"/title": "x"})
    export(documenter, OFFICE, world.stick, subject)
    device = documenter.unlocked.own.device
    lie = voice_of(office).receipt(device, [ReceiptRange(Span(1, 1), bytes(32))], second_copy=[Span(1, 1)])
    take_in(documenter, forged(world, [lie.file_form()]))
    assert obstacle(world, subject) is Obstacle.NOT_CONFIRMED
