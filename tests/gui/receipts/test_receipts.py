"""After an import the office saves a receipt; at the documenter's it is said in plain words what the office holds."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fieldreport.domain.identifiers import SubjectId
from fieldreport.domain.report import ReportState
from fieldreport.domain.trust import Role
from fieldreport.system.progress import ProgressReporter
from fieldreport.ui.commands.command import CommandId
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.exchange.contacts_page import ContactsPage
from fieldreport.ui.look.look import Look
from fieldreport.ui.receipts.held_by import HeldBy
from fieldreport.ui.reports.report_page import ReportPage
from tests.gui.acceptance import tab_order_breaks, unnamed_focusable
from tests.gui.conftest import LONGEST
from tests.gui.receipts.conftest import SIZE, Ask, OpenVault, confirm, import_in_window, new_file, wait_for
from tests.journeys.vault_kit import DOCUMENTER, OFFICE, World, export, seal, take_in
from tests.unit.services.test_receipts import back_up, send_receipt


def test_an_office_saves_the_receipt_right_after_the_import(
    look: Look, world: World, open_vault: OpenVault, qtbot: QtBot
) -> None:
    subject = seal(world[DOCUMENTER], {"/title": "x"})
    (exported,) = export(world[DOCUMENTER], OFFICE, world.stick, subject)
    page = import_in_window(open_vault(OFFICE), look, qtbot, exported.files[0])
    assert page.after.offer.startswith("The receipt confirms 1 record, exactly as")
    assert "on this computer only" in page.after.offer
    assert unnamed_focusable(page) == []
    assert tab_order_breaks(page) == []
    before = set(world.stick.iterdir())
    with qtbot.waitSignal(page.after.saving.saved, timeout=LONGEST):
        page.after.saving.save_receipts(page.after._authors, world.stick)
    path = new_file(world.stick, before)
    assert path.name in page.after.message
    take_in(world[DOCUMENTER], path)
    assert world[DOCUMENTER].reports.show(subject).row.state is ReportState.RECEIVED


def test_the_receipt_of_whom_something_lacks_asks_for_it_as_well(
    look: Look, world: World, open_vault: OpenVault, qtbot: QtBot
) -> None:
    documenter = world[DOCUMENTER]
    export(documenter, OFFICE, world.stick, seal(documenter, {"/title": "lost"}))
    (later,) = export(documenter, OFFICE, world.stick, seal(documenter, {"/title": "later"}))
    page = import_in_window(open_vault(OFFICE), look, qtbot, later.files[0])
    assert "1 record did not come, or not whole. The receipt asks for it." in page.after.offer
    before = set(world.stick.iterdir())
    with qtbot.waitSignal(page.after.saving.saved, timeout=LONGEST):
        page.after.saving.save_receipts(page.after._authors, world.stick, asking=page.after._asking)
    take_in(documenter, new_file(world.stick, before))
    (asked,) = documenter.completeness.asked_of_us()
    assert len(asked.records) == 1


def test_where_the_receipt_cannot_be_written_it_is_said_and_can_be_saved_elsewhere(
    look: Look, world: World, open_vault: OpenVault, qtbot: QtBot, tmp_path: Path
) -> None:
    (exported,) = export(world[DOCUMENTER], OFFICE, world.stick, seal(world[DOCUMENTER], {"/title": "x"}))
    page = import_in_window(open_vault(OFFICE), look, qtbot, exported.files[0])
    with qtbot.waitSignal(page.after.saving.refused, timeout=LONGEST):
        page.after.saving.save_receipts(page.after._authors, tmp_path / "not there")
    assert "not there" in page.after.message or "file" in page.after.message
    with qtbot.waitSignal(page.after.saving.saved, timeout=LONGEST):
        page.after.saving.save_receipts(page.after._authors, world.stick)


def test_the_receipt_is_offered_later_with_the_contact_and_tells_of_the_second_copy(
    look: Look, world: World, sent: SubjectId, open_vault: OpenVault, qtbot: QtBot
) -> None:
    author = world[DOCUMENTER].unlocked.own.author
    back_up(world, OFFICE)
    world.close(OFFICE)
    vault = open_vault(OFFICE)
    page = ContactsPage(look=look, vault=vault)
    qtbot.addWidget(page)
    page.resize(*SIZE)
    page.show()
    page.show_contact(author)
    qtbot.waitUntil(lambda: "All of them are in a backup too" in page.receipts.words, timeout=LONGEST)
    with qtbot.waitSignal(page.receipts.saving.saved, timeout=LONGEST):
        page.receipts.saving.save_receipts([author], world.stick)
    wait_for(qtbot, vault)
    assert "Saved as" in page.receipts.message
    assert tab_order_breaks(page) == []


def test_a_documenter_is_told_in_plain_words_what_the_office_holds(
    look: Look, world: World, sent: SubjectId, open_vault: OpenVault, qtbot: QtBot
) -> None:
    seal(world[DOCUMENTER], {"/title": "not sent"})
    receipt = send_receipt(world)
    back_up(world, OFFICE)
    better = send_receipt(world)
    world.close(DOCUMENTER)
    vault = open_vault(DOCUMENTER)
    page = import_in_window(vault, look, qtbot, receipt)
    assert page.after.news == (
        "office holds 1 of your reports, exactly as here. It does not say yet that it keeps a second copy, so keep"
        " yours."
    )
    assert page.after.offer == "", "a documenter owes nobody a receipt"
    page = import_in_window(vault, look, qtbot, better)
    assert page.after.news == (
        "office holds 1 of your reports, exactly as here. It keeps a second copy of all of them. 1 report may be"
        " cleared from this computer."
    )


@pytest.mark.parametrize("twice", [False, True])
def test_the_head_of_a_report_names_who_holds_it_and_since_when(
    look: Look, world: World, sent: SubjectId, open_vault: OpenVault, qtbot: QtBot, *, twice: bool
) -> None:
    confirm(world, twice=twice)
    world.close(DOCUMENTER)
    vault = open_vault(DOCUMENTER)
    page = ReportPage(vault=vault, look=look, subject=sent, role=Role.PERSON)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: bool(page.findChildren(HeldBy)), timeout=LONGEST)
    (held,) = page.findChildren(HeldBy)
    qtbot.waitUntil(lambda: bool(held.lines), timeout=LONGEST)
    (line,) = held.lines
    assert line.startswith("office holds it, exactly as it is here")
    assert ("and a second copy of it." in line) is twice
    assert "Its receipt came on 23 Nov 2026" in line


def test_a_cleared_report_says_what_became_of_it_and_offers_nothing_that_needs_its_content(
    look: Look, world: World, sent: SubjectId, open_vault: OpenVault, qtbot: QtBot
) -> None:
    confirm(world)
    world[DOCUMENTER].clearing.clear([sent], reporter=ProgressReporter())
    world.close(DOCUMENTER)
    page = ReportPage(vault=open_vault(DOCUMENTER), look=look, subject=sent, role=Role.PERSON)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: bool(page.findChildren(HeldBy)), timeout=LONGEST)
    (held,) = page.findChildren(HeldBy)
    qtbot.waitUntil(lambda: bool(held.lines), timeout=LONGEST)
    assert held.lines[0].startswith("Its answers and files were destroyed on this computer on 23 Nov 2026")
    assert [one.text() for one in page.findChildren(Button) if one.isVisible()] == ["More"]
    assert [one for one in page.findChildren(Banner) if one.isVisible()] == [], "nothing is withheld from its author"
    assert set(page.abilities()) == {CommandId.NEXT_TAB}


def test_the_list_counts_and_marks_what_was_received(
    world: World, sent: SubjectId, open_vault: OpenVault, ask: Ask[object]
) -> None:
    confirm(world)
    world.close(DOCUMENTER)
    vault = open_vault(DOCUMENTER)
    counts = ask(vault, lambda session: session.report_list.counts())
    assert counts.by_state == {ReportState.RECEIVED: 1}  # type: ignore[attr-defined]
