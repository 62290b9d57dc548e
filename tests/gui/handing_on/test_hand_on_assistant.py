"""Handing on at the window: what the gate says is read first, and nothing that must stay here is written."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldreport.domain.identifiers import SubjectId
from fieldreport.domain.place import PlaceLevel
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.chips import Chip
from fieldreport.ui.controls.labels import WrapLabel
from fieldreport.ui.handing_on.answers_dialog import AnswersDialog
from fieldreport.ui.handing_on.hand_on_assistant import HandOnAssistant
from fieldreport.ui.look.look import Look
from tests.gui.acceptance import elided_buttons, tab_order_breaks, unnamed_focusable
from tests.gui.conftest import LONGEST
from tests.gui.exchange.conftest import SIZE, button
from tests.gui.handing_on.conftest import Ask
from tests.journeys.vault_kit import OTHER_OFFICE, STRANGER, World, take_in
from tests.referral_kit import MAY, NAW

Make = Callable[..., HandOnAssistant]


@pytest.fixture
def make(look: Look, office: VaultThread, qtbot: QtBot) -> Make:
    def make_(*selected: SubjectId) -> HandOnAssistant:
        page = HandOnAssistant(look=look, vault=office, selected=selected)
        page.target.look_again = lambda: None  # type: ignore[method-assign]
        qtbot.addWidget(page)
        page.resize(*SIZE)
        page.show()
        qtbot.waitUntil(lambda: not office.is_busy, timeout=LONGEST)
        return page

    return make_


def to_gate(page: HandOnAssistant, qtbot: QtBot, *, purpose: str = "network_share", to: str = OTHER_OFFICE) -> None:
    page.purpose.purpose.setCurrentIndex(page.purpose.purpose.findData(purpose))
    button(page, to).click()
    page.next_button.click()
    page.next_button.click()
    wait_for_gate(page, qtbot)


def wait_for_gate(page: HandOnAssistant, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.gate.found is not None, timeout=LONGEST)
    QApplication.processEvents()


def words(page: HandOnAssistant) -> str:
    labels = [one.text() for one in page.gate.findChildren(WrapLabel) if one.isVisible()]
    return "\n".join([*labels, *(one.text for one in page.gate.findChildren(Chip) if one.isVisible())])


def hand_on(page: HandOnAssistant, stick: Path, qtbot: QtBot) -> None:
    page.next_button.click()
    page.target.use_folder(stick)
    page.next_button.click()
    qtbot.waitUntil(lambda: not page.is_writing, timeout=LONGEST)


def test_there_is_no_purpose_before_a_person_chooses_one(make: Make, subject: SubjectId) -> None:
    page = make(subject)
    assert page.purpose.chosen_purpose == ""
    assert not page.next_button.isEnabled()
    page.purpose.purpose.setCurrentIndex(0)
    assert page.next_button.isEnabled(), "one office is known"


def test_everybody_is_listed_before_and_what_is_no_yes_does_not_arrive(
    make: Make, subject: SubjectId, stick: Path, world: World, qtbot: QtBot
) -> None:
    page = make(subject)
    to_gate(page, qtbot)
    shown = words(page)
    assert "Daw May" in shown
    assert "Naw Secret" in shown
    assert "Not asked" in shown
    assert "Goes in part" in shown
    assert "About people who have not said yes" in shown
    assert list(stick.iterdir()) == []
    hand_on(page, stick, qtbot)
    (name,) = page.file_names
    other = world[OTHER_OFFICE]
    take_in(other, stick / name)
    (version,) = other.derivation.view(subject).content.heads
    assert f"/person[{MAY}]/name" in version.leaves
    assert not [path for path in version.leaves if NAW in path]
    assert "1 report handed on." in "\n".join(one.text() for one in page.findChildren(WrapLabel) if one.isVisible())


def test_a_purpose_without_a_yes_stops_there(make: Make, subject: SubjectId, qtbot: QtBot) -> None:
    page = make(subject)
    to_gate(page, qtbot, purpose="icc")
    assert "Nothing may go" in page.gate.summary
    assert "Nobody who must say yes has said it" in words(page)
    assert not page.next_button.isEnabled()


def test_enter_never_cancels_while_the_gate_is_read(make: Make, subject: SubjectId, qtbot: QtBot) -> None:
    page = make(subject)
    page.close_button.setFocus()
    to_gate(page, qtbot)
    assert not page.close_button.hasFocus()


def test_one_answer_is_kept_back_by_hand(
    make: Make, subject: SubjectId, stick: Path, world: World, qtbot: QtBot
) -> None:
    page = make(subject)
    to_gate(page, qtbot)
    button(page.gate, "Each answer").click()
    qtbot.waitUntil(lambda: bool(page.gate.findChildren(AnswersDialog)), timeout=LONGEST)
    (dialog,) = page.gate.findChildren(AnswersDialog)
    assert not [path for path in dialog.boxes if NAW in path], "what consent keeps back has no tick to set"
    dialog.boxes["/when"].setChecked(False)
    button(dialog, "Keep back").click()
    wait_for_gate(page, qtbot)
    assert page.gate.by_hand == {"/when"}
    assert "Withheld by hand" in words(page)
    hand_on(page, stick, qtbot)
    other = world[OTHER_OFFICE]
    take_in(other, stick / page.file_names[0])
    (version,) = other.derivation.view(subject).content.heads
    assert "/when" not in version.leaves
    assert version.leaves.text("/title") == "Shelling of a village"


def test_what_is_told_less_exactly_is_seen_before(make: Make, subject: SubjectId, qtbot: QtBot) -> None:
    page = make(subject)
    to_gate(page, qtbot)
    page.back_button.click()
    page.less_exact.strip.click()
    page.less_exact.place.setCurrentIndex(2)
    page.less_exact.time.setCurrentIndex(2)
    assert page.less_exact.coarseness.place is PlaceLevel.DISTRICT
    page.next_button.click()
    wait_for_gate(page, qtbot)
    assert page.gate.found is not None
    assert [one.files_stripped for one in page.gate.found.reports] == [1]
    assert "1 file goes as a plain picture, or not at all" in words(page)


def test_a_summary_is_begun_instead_of_an_original(
    make: Make, subject: SubjectId, office: VaultThread, qtbot: QtBot
) -> None:
    page = make(subject)
    to_gate(page, qtbot)
    with qtbot.waitSignal(page.summary_begun, timeout=LONGEST) as begun:
        button(page.gate, "Write a summary instead").click()
    assert begun.args is not None
    assert begun.args[0]


def test_cancelling_leaves_nothing_on_the_stick(make: Make, subject: SubjectId, stick: Path, qtbot: QtBot) -> None:
    page = make(subject)
    to_gate(page, qtbot)
    page.next_button.click()
    page.target.use_folder(stick)
    page.write()
    page.cancel()
    qtbot.waitUntil(lambda: not page.is_writing, timeout=LONGEST)
    assert "Cancelled" in page.message
    assert list(stick.iterdir()) == []


def test_an_office_may_also_choose_all_that_is_here(make: Make, qtbot: QtBot) -> None:
    page = make()
    to_gate(page, qtbot)
    assert page.gate.found is not None
    assert len(page.gate.found.reports) == 1


def test_somebody_unverified_asks_for_a_deliberate_act(
    make: Make, subject: SubjectId, office: VaultThread, world: World, ask: Ask[object]
) -> None:
    card = world[STRANGER].contacts.own_card_file()
    ask(office, lambda session: session.contacts.add(card))
    page = make(subject)
    page.purpose.purpose.setCurrentIndex(0)
    button(page, STRANGER).click()
    assert not page.next_button.isEnabled()
    button(page, "Hand on all the same").click()
    assert page.next_button.isEnabled()


def test_each_step_is_named_ordered_and_whole(make: Make, subject: SubjectId, stick: Path, qtbot: QtBot) -> None:
    page = make(subject)
    steps: tuple[Callable[[], object], ...] = (
        lambda: to_gate(page, qtbot),
        page.back_button.click,
        page.next_button.click,
        str,
    )
    for go in steps:
        QApplication.processEvents()
        assert unnamed_focusable(page) == []
        assert tab_order_breaks(page) == []
        assert elided_buttons(page) == []
        go()
