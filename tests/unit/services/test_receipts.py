"""Receipts: what an import signs for, what travels back, and what it proves to the sender."""

from pathlib import Path

import pytest

from fieldreport.domain.feed import Span
from fieldreport.domain.record import Kind
from fieldreport.errors import NothingToDo
from fieldreport.services.exporting import ExportOptions
from fieldreport.system.progress import ProgressReporter
from tests.journeys.vault_kit import (
    DOCUMENTER,
    OFFICE,
    PASSPHRASE,
    World,
    assert_derived_is_what_a_rebuild_makes,
    export,
    open_with_key,
    revise,
    seal,
    send,
    take_in,
)


def back_up(world: World, name: str) -> Path:
    path = world.folder / f"{name} backup"
    world.app.backups.make(world[name].unlocked, path, reporter=ProgressReporter())
    return path


def send_receipt(world: World, *, ask_again: bool = False) -> Path:
    office = world[OFFICE]
    sent = office.exporting.send_receipts(
        office.contacts.find(DOCUMENTER),
        world.stick,
        options=ExportOptions(),
        reporter=ProgressReporter(),
        ask_again=ask_again,
    )
    return sent.files[0]


def test_an_import_signs_for_what_came_and_the_receipt_moves_reports_to_received(world: World) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    one = seal(documenter, {"/title": "one"}, {"/photo": b"p" * 5000})
    send(documenter, office, OFFICE, world.stick, one)
    (given,) = office.receipts.given_to(documenter.unlocked.own.author)
    assert (given.held, given.copied, given.receipt.again) == (1, 0, ())
    unsent = seal(documenter, {"/title": "two"})
    assert documenter.reports.show(one).row.state == "exported"
    take_in(documenter, send_receipt(world))
    assert documenter.reports.show(one).row.state == "received"
    assert documenter.reports.show(unsent).row.state == "sealed"
    (got,) = documenter.receipts.got_from(office.unlocked.own.author)
    assert (got.held, got.proven, got.is_last_word) == (1, 1, True)
    assert_derived_is_what_a_rebuild_makes(documenter)


def test_a_new_version_begins_at_the_beginning_until_it_is_receipted_too(world: World) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    subject = seal(documenter, {"/title": "one"})
    send(documenter, office, OFFICE, world.stick, subject)
    late = send_receipt(world)
    revise(documenter, subject, {"/title": "two"})
    take_in(documenter, late)
    assert documenter.reports.show(subject).row.state == "sealed"
    send(documenter, office, OFFICE, world.stick, subject)
    assert documenter.reports.show(subject).row.state == "exported"
    newer = send_receipt(world)
    take_in(documenter, newer)
    assert documenter.reports.show(subject).row.state == "received"
    # Late and repeated ones change nothing.
    take_in(documenter, late)
    take_in(documenter, newer)
    assert documenter.reports.show(subject).row.state == "received"


def test_the_same_is_signed_once_and_repeated_imports_sign_nothing(world: World) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    (exported,) = export(documenter, OFFICE, world.stick, seal(documenter, {"/title": "one"}))
    take_in(office, exported.files[0])
    before = office.unlocked.store.records.count()
    take_in(office, exported.files[0])
    send_receipt(world)
    assert office.unlocked.store.records.count() == before
    send(documenter, office, OFFICE, world.stick, seal(documenter, {"/title": "two"}))
    receipts = list(office.unlocked.store.records.by_kind(Kind.RECEIPT))
    assert len(receipts) == 2
    assert receipts[1].held().record.parents == (receipts[0].id,)


def test_a_second_copy_is_stated_only_for_what_a_later_backup_holds(world: World) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    send(documenter, office, OFFICE, world.stick, seal(documenter, {"/title": "one"}, {"/a": b"a" * 3000}))
    back_up(world, OFFICE)
    send(documenter, office, OFFICE, world.stick, seal(documenter, {"/title": "two"}))
    send_receipt(world)
    (given,) = office.receipts.given_to(documenter.unlocked.own.author)
    assert (given.held, given.receipt.second_copy) == (2, (Span(1, 1),))
    back_up(world, OFFICE)
    send_receipt(world)
    (given,) = office.receipts.given_to(documenter.unlocked.own.author)
    assert given.receipt.second_copy == (Span(1, 2),)


def test_a_file_that_a_backup_lacks_is_no_second_copy_and_one_lost_here_is_not_signed_for(world: World) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    send(documenter, office, OFFICE, world.stick, seal(documenter, {"/title": "one"}, {"/a": b"a" * 3000}))
    (file,) = office.unlocked.folder.evidence.iterdir()
    content = file.read_bytes()
    file.unlink()
    back_up(world, OFFICE)
    file.write_bytes(content)
    send_receipt(world)
    (given,) = office.receipts.given_to(documenter.unlocked.own.author)
    assert (given.held, given.copied) == (1, 0)
    file.write_bytes(content[:-1])
    send_receipt(world)
    (given,) = office.receipts.given_to(documenter.unlocked.own.author)
    assert (given.held, given.copied) == (0, 0)


def test_a_restored_vault_promises_no_second_copy_until_it_is_backed_up_again(world: World) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    send(documenter, office, OFFICE, world.stick, seal(documenter, {"/title": "one"}))
    back_up(world, OFFICE)
    back_up(world, OFFICE)
    send_receipt(world)
    assert office.receipts.given_to(documenter.unlocked.own.author)[0].copied == 1
    back_up(world, OFFICE)
    path = world.folder / "restored"
    world.app.backups.restore(world.folder / f"{OFFICE} backup", PASSPHRASE, path, reporter=ProgressReporter())
    restored = world.adopt("restored", open_with_key(world.app, path, world.templates[OFFICE].key))
    parcel = restored.exporting.send_receipts(
        restored.contacts.find(DOCUMENTER), world.stick, options=ExportOptions(), reporter=ProgressReporter()
    )
    assert parcel.records == 1
    (given,) = restored.receipts.given_to(documenter.unlocked.own.author)
    # The former device's receipt is another word of the same vault, and no second desk's.
    assert (given.held, given.copied) == (1, 0)


def test_a_receipt_goes_along_with_every_export_and_is_never_receipted_itself(world: World) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    subject = seal(documenter, {"/title": "one"})
    send(documenter, office, OFFICE, world.stick, subject)
    office.statements.note(subject, "thank you")
    imported = send(office, documenter, DOCUMENTER, world.stick, subject)
    assert documenter.reports.show(subject).row.state == "received"
    assert imported.counts.new == 3
    # The note has a number, the receipt has none.
    (given,) = documenter.receipts.given_to(office.unlocked.own.author)
    assert given.held == 1
    for _ in range(3):
        back = send(documenter, office, OFFICE, world.stick, seal(documenter, {"/title": "more"}))
        assert not back.missing
    assert (
        len(list(documenter.unlocked.store.records.by_kind(Kind.RECEIPT, slot=office.unlocked.own.device.hex()))) == 1
    )


def test_there_is_nothing_to_confirm_to_somebody_who_never_sent_anything(world: World) -> None:
    with pytest.raises(NothingToDo):
        send_receipt(world)
    assert not list(world.stick.iterdir())
