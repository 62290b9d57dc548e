"""Handing reports over, by mouse and keyboard, onto real folders."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import SubjectId
from fieldreport.errors import DiskFull, DiskRefusesSize, ReadBackFailed
from fieldreport.services.exporting import ExportStep, Stage
from fieldreport.system.progress import Progress
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.exchange.export_assistant import ExportAssistant
from fieldreport.ui.exchange.volumes import Volume
from fieldreport.ui.look.look import Look
from tests.gui.acceptance import elided_buttons, tab_order_breaks, unnamed_focusable
from tests.gui.conftest import LONGEST
from tests.gui.exchange.conftest import SIZE, button
from tests.journeys.vault_kit import OFFICE, STRANGER, World, take_in, title

Make = Callable[..., ExportAssistant]


@pytest.fixture
def make(look: Look, documenter_vault: VaultThread, qtbot: QtBot) -> Make:
    def make_(*selected: SubjectId) -> ExportAssistant:
        page = ExportAssistant(look=look, vault=documenter_vault, selected=selected)
        # What is plugged into this computer is not of the test.
        page.target.look_again = lambda: None  # type: ignore[method-assign]
        qtbot.addWidget(page)
        page.resize(*SIZE)
        page.show()
        qtbot.waitUntil(lambda: "Choose whom" in page.what.summary, timeout=LONGEST)
        return page

    return make_


def choose(page: ExportAssistant, name: str, qtbot: QtBot) -> None:
    button(page, name).click()
    qtbot.waitUntil(lambda: page.what.due is not None, timeout=LONGEST)


def to_target(page: ExportAssistant, stick: Path, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.next_button, Qt.MouseButton.LeftButton)
    page.target.use_folder(stick)


def export(page: ExportAssistant, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.next_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.is_writing, timeout=LONGEST)


def test_everything_sealed_goes_into_one_file_that_the_office_reads(
    make: Make, reports: list[SubjectId], stick: Path, world: World, qtbot: QtBot
) -> None:
    page = make()
    assert not page.next_button.isEnabled(), "two offices are known: nobody is chosen by accident"
    choose(page, OFFICE, qtbot)
    assert page.what.summary.startswith("For office: 2 report(s), 1 file(s), 30")
    to_target(page, stick, qtbot)
    assert "name that tells nothing" in page.target.note
    with qtbot.waitSignal(page.exported, timeout=LONGEST):
        export(page, qtbot)
    (name,) = page.file_names
    assert [path.name for path in stick.iterdir()] == [name]
    assert take_in(world[OFFICE], stick / name).counts.new == 3
    assert {title(world[OFFICE], subject) for subject in reports} == {"one", "two"}
    with qtbot.waitSignal(page.closed):
        qtbot.mouseClick(page.next_button, Qt.MouseButton.LeftButton)


def test_only_what_was_selected_goes_and_then_it_is_not_due_any_more(
    make: Make, reports: list[SubjectId], stick: Path, qtbot: QtBot
) -> None:
    page = make(reports[1])
    choose(page, OFFICE, qtbot)
    assert "1 report(s), " in page.what.summary
    assert "file(s)" not in page.what.summary
    to_target(page, stick, qtbot)
    export(page, qtbot)
    again = ExportAssistant(look=page._look, vault=page._vault, selected=reports[1:])
    qtbot.addWidget(again)
    again.show()
    # Who got the last export is chosen.
    qtbot.waitUntil(lambda: "everything already" in again.what.summary, timeout=LONGEST)
    assert not again.next_button.isEnabled()
    button(again, "Everything again").click()
    qtbot.waitUntil(lambda: "2 report(s)" in again.what.summary, timeout=LONGEST)


def test_an_unverified_contact_asks_for_a_deliberate_act(
    make: Make,
    reports: list[SubjectId],
    documenter_vault: VaultThread,
    ask: Callable[[VaultThread, Callable[[Session], object]], object],
    world: World,
    qtbot: QtBot,
) -> None:
    card = world[STRANGER].contacts.own_card_file()
    ask(documenter_vault, lambda session: session.contacts.add(card))
    page = make()
    choose(page, STRANGER, qtbot)
    assert not page.next_button.isEnabled()
    insist = button(page, "Export all the same")
    with qtbot.waitSignal(page.contacts_wanted):
        button(page, "Compare words").click()
    insist.click()
    qtbot.waitUntil(page.next_button.isEnabled, timeout=LONGEST)
    choose(page, OFFICE, qtbot)
    choose(page, STRANGER, qtbot)
    assert not page.next_button.isEnabled(), "to insist holds for one person, once"


def test_cancelling_leaves_nothing_and_the_next_export_sends_the_same(
    make: Make, reports: list[SubjectId], stick: Path, qtbot: QtBot
) -> None:
    page = make()
    choose(page, OFFICE, qtbot)
    to_target(page, stick, qtbot)
    page.export()
    page.cancel()
    qtbot.waitUntil(lambda: not page.is_writing, timeout=LONGEST)
    assert "Cancelled" in page.message
    assert list(stick.iterdir()) == []
    export(page, qtbot)
    assert len(page.file_names) == 1


def test_a_stick_that_is_gone_is_told_and_another_folder_helps(
    make: Make, reports: list[SubjectId], stick: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    page = make()
    choose(page, OFFICE, qtbot)
    to_target(page, stick, qtbot)
    shutil.rmtree(stick)
    page.export()
    qtbot.waitUntil(lambda: not page.is_writing, timeout=LONGEST)
    assert "There is no file" in page.message
    assert button(page, "Another folder").isVisible()
    other = tmp_path / "other"
    other.mkdir()
    page.target.use_folder(other)
    export(page, qtbot)
    assert len(list(other.iterdir())) == 1


def test_what_went_wrong_stands_where_it_can_be_put_right(make: Make, reports: list[SubjectId], qtbot: QtBot) -> None:
    page = make()
    choose(page, OFFICE, qtbot)
    due = page.what.due
    assert due is not None
    page.target.show_due(due)
    for failure, words in (
        (DiskFull(path="/stick"), "Make room"),
        (ReadBackFailed(path="/stick"), "another stick"),
        (DiskRefusesSize(path="/stick/x.age"), "in parts"),
    ):
        page._refused(failure)
        assert words in page.message
        assert page.target.isVisible()
    assert page.next_button.text() == "&Export in parts"


def test_reading_back_is_shown_as_a_stage_of_its_own(make: Make, qtbot: QtBot) -> None:
    page = make()
    page._note_step(ExportStep(Stage.READING_BACK, 1, 1))
    page._went_on(Progress(5_000_000, 10_000_000))
    assert page._progress.heading.text().startswith("Reading the bundle back")


def test_a_drive_without_room_and_one_that_may_only_be_read_are_no_targets(
    make: Make, reports: list[SubjectId], qtbot: QtBot
) -> None:
    page = make()
    choose(page, OFFICE, qtbot)
    qtbot.mouseClick(page.next_button, Qt.MouseButton.LeftButton)
    full = Volume(Path("/nowhere/full"), "FULL", 1000, 10**9, "vfat")
    read_only = Volume(Path("/nowhere/cd"), "CD", 10**9, 10**9, "iso9660", is_read_only=True)
    page.target.show_volumes([full, read_only])
    assert not button(page, "CD").isEnabled()
    due = page.what.due
    assert due is not None
    assert "not enough room" in page.target._words_about(full, due)[1]
    assert "only be read" in page.target._words_about(read_only, due)[1]
    large = Volume(Path("/nowhere/s"), "S", 10**12, 10**12, "vfat")
    big = type(due)(reports=1, forms=0, records=1, files=1, size=5 << 30, largest=5 << 30)
    assert "cut into parts" in page.target._words_about(large, big)[1]


def test_the_drive_that_was_chosen_stays_chosen_while_others_come(make: Make, qtbot: QtBot) -> None:
    page = make()
    one, two = (Volume(Path(f"/nowhere/{name}"), name, 10**9, 10**9, "vfat") for name in ("A", "B"))
    page.target.show_volumes([two])
    assert page.target.folder == two.root, "the only one is chosen"
    page.target.show_volumes([one, two])
    assert page.target.folder == two.root
    page.target.show_volumes([one])
    assert page.target.folder == one.root


def test_each_step_is_named_ordered_and_whole(make: Make, reports: list[SubjectId], stick: Path, qtbot: QtBot) -> None:
    page = make(*reports)
    choose(page, OFFICE, qtbot)
    for _ in range(2):
        QApplication.processEvents()
        assert unnamed_focusable(page) == []
        assert tab_order_breaks(page) == []
        assert elided_buttons(page) == []
        to_target(page, stick, qtbot)
