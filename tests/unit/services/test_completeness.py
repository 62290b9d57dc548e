"""What never came is noticed, named with what the next dispatch says, asked for again, and sent again."""

from pathlib import Path

import pytest

from fieldreport.domain.completeness import Lack
from fieldreport.domain.feed import Span
from fieldreport.domain.identifiers import SubjectId
from fieldreport.domain.record import Kind
from fieldreport.errors import NothingToDo
from fieldreport.services.completeness import Sender
from fieldreport.services.exporting import ExportOptions
from tests.journeys.forger import Forger, voice_of
from tests.journeys.vault_kit import (
    DOCUMENTER,
    OFFICE,
    World,
    export,
    restore_from_backup,
    seal,
    send,
    take_in,
)
from tests.unit.services.test_receipts import send_receipt

REQUESTED = ExportOptions(requested=True)


def sender(world: World) -> Sender:
    (found,) = world[OFFICE].completeness.senders()
    return found


def lose_one(world: World) -> tuple[SubjectId, Path]:
    """Three bundles, of which the second never comes; returns its report and file."""
    documenter, office = world[DOCUMENTER], world[OFFICE]
    send(documenter, office, OFFICE, world.stick, seal(documenter, {"/title": "first"}))
    lost = seal(documenter, {"/title": "lost"}, {"/photo": b"x" * 4000})
    (exported,) = export(documenter, OFFICE, world.stick, lost, seal(documenter, {"/title": "lost too"}))
    send(documenter, office, OFFICE, world.stick, seal(documenter, {"/title": "third"}))
    return lost, exported.files[0]


def test_a_lost_bundle_is_asked_for_sent_again_and_asked_for_no_more(world: World) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    lost, _ = lose_one(world)
    (feed,) = sender(world).feeds
    (gap,) = feed.review.gaps
    assert (gap.span, feed.review.here, feed.review.top) == (Span(2, 3), 2, 4)
    mine = documenter.unlocked.store.records.ids_of_kind(
        Kind.DISPATCH, slot=office.unlocked.own.author.hex(), device=documenter.unlocked.own.device
    )
    assert (gap.next, gap.former) == ((mine[2],), (mine[1],))
    assert not sender(world).is_complete
    assert documenter.completeness.asked_of_us() == []
    take_in(documenter, send_receipt(world))
    assert documenter.completeness.asked_of_us() == [], "a receipt alone asks for nothing"
    take_in(documenter, send_receipt(world, ask_again=True))
    (asked,) = documenter.completeness.asked_of_us()
    assert (asked.numbers, asked.dispatches, len(asked.records)) == ((Span(2, 3),), (mine[1],), 2)
    due = documenter.exporting.foresee_requested(documenter.contacts.find(OFFICE))
    assert (due.reports, due.records, due.files) == (2, 2, 1)
    (again,) = export(documenter, OFFICE, world.stick, options=REQUESTED)
    assert (again.records, again.evidence) == (3, 1)
    take_in(office, again.files[0])
    assert sender(world).is_complete
    take_in(documenter, send_receipt(world))
    assert documenter.completeness.asked_of_us() == []
    assert documenter.reports.show(lost).row.state == "received"
    with pytest.raises(NothingToDo):
        send_receipt(world, ask_again=True)


def test_a_request_that_comes_late_asks_for_nothing_once_a_later_receipt_is_here(world: World) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    _, file = lose_one(world)
    request = send_receipt(world, ask_again=True)
    take_in(office, file)
    receipt = send_receipt(world)
    for bundle in (receipt, request, receipt):
        take_in(documenter, bundle)
        assert documenter.completeness.asked_of_us() == []
    with pytest.raises(NothingToDo):
        export(documenter, OFFICE, world.stick, options=REQUESTED)


def test_what_came_meanwhile_is_no_longer_asked_for_and_the_rest_still_is(world: World) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    _, file = lose_one(world)
    export(documenter, OFFICE, world.stick, seal(documenter, {"/title": "lost later"}))
    send(documenter, office, OFFICE, world.stick, seal(documenter, {"/title": "sixth"}))
    take_in(documenter, send_receipt(world, ask_again=True))
    assert documenter.completeness.asked_of_us()[0].numbers == (Span(2, 3), Span(5, 5))
    take_in(office, file)
    take_in(documenter, send_receipt(world))
    assert documenter.completeness.asked_of_us()[0].numbers == (Span(5, 5),)


def test_a_record_or_a_file_that_a_bundle_left_out_is_named(world: World) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    with_photo = seal(documenter, {"/title": "with photo"}, {"/photo": b"x" * 4000})
    without = seal(documenter, {"/title": "left out"})
    export(documenter, OFFICE, world.stick, with_photo, without)
    store = documenter.unlocked.store
    (dispatch,) = store.records.by_kind(Kind.DISPATCH)
    records = [dispatch.held().file_form(), *(one.held().file_form() for one in store.records.by_subject(with_photo))]
    path = world.stick / "thin.age"
    path.write_bytes(Forger.of(documenter).bundle(office, records))
    take_in(office, path)
    (feed,) = sender(world).feeds
    assert [(one.number, one.lack) for one in feed.review.lacking] == [(1, Lack.EVIDENCE), (2, Lack.RECORD)]
    assert office.receipts.given_to(documenter.unlocked.own.author)[0].held == 0
    take_in(documenter, send_receipt(world, ask_again=True))
    (again,) = export(documenter, OFFICE, world.stick, options=REQUESTED)
    take_in(office, again.files[0])
    assert sender(world).is_complete


def test_a_replay_and_a_fork_are_told_apart(world: World) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    (exported,) = export(documenter, OFFICE, world.stick, seal(documenter, {"/title": "x"}))
    for _ in range(3):
        take_in(office, exported.files[0])
    found = sender(world)
    assert [(replay.bundle_id, replay.times) for replay in found.replays] == [(exported.bundle_id, 3)]
    assert not found.feeds[0].review.is_forked
    other = voice_of(documenter).report("a copy of the key")
    lie = voice_of(documenter).dispatch(office.unlocked.own.author, 1, [other.record.id])
    path = world.stick / "forged.age"
    path.write_bytes(Forger.of(documenter).bundle(office, [other.file_form(), lie.file_form()]))
    take_in(office, path)
    (feed,) = sender(world).feeds
    assert [fork.number for fork in feed.review.forks] == [1]
    assert len(feed.review.forked_dispatches) == 2
    # Nothing is missing, and nothing of a number with two meanings is confirmed.
    assert feed.review.is_complete
    assert office.receipts.given_to(documenter.unlocked.own.author)[0].held == 0


def test_a_restored_vault_sends_again_what_its_former_device_gave_a_number(world: World) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    lose_one(world)
    restored = restore_from_backup(world, DOCUMENTER)
    take_in(restored, send_receipt(world, ask_again=True))
    (asked,) = restored.completeness.asked_of_us()
    assert asked.device == documenter.unlocked.own.device
    (again,) = export(restored, OFFICE, world.stick, options=REQUESTED)
    take_in(office, again.files[0])
    assert sender(world).is_complete
