"""Questions in the windows: asked at an answer, answered at that field, and what changed is seen."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from fieldreport.bootstrap import Application
from fieldreport.domain.identifiers import RecordId, SubjectId
from fieldreport.domain.question import QuestionState
from fieldreport.domain.trust import Role
from fieldreport.ui.asking.ask_dialog import AskDialog
from fieldreport.ui.asking.quiet_frame import QuietFrame
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.chips import Chip
from fieldreport.ui.editor.editor_page import EditorPage
from fieldreport.ui.editor.seal_dialog import SealDialog
from fieldreport.ui.editor.writing_choices import WritingChoices
from fieldreport.ui.look.look import Look
from fieldreport.ui.reports.report_page import ReportPage
from fieldreport.ui.shell.destination import Destination, list_filter, sidebar_entries
from tests.gui.acceptance import clipped_burmese, elided_buttons, tab_order_breaks, unnamed_focusable
from tests.gui.conftest import LONGEST
from tests.gui.editor.kit import ChosenFiles
from tests.gui.reports.conftest import Ask, wait_for_work
from tests.gui.reports.test_report_page import go_to_tab, incident, settled, words
from tests.journeys.vault_kit import DOCUMENTER, OFFICE, World, revise, send

TITLE = "/incident/title"


def said(widget: QWidget) -> str:
    """Return everything that can be read, chips too."""
    chips = [chip.text for chip in widget.findChildren(Chip) if chip.isVisibleTo(widget)]
    return "\n".join([*(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget)), *chips])


def button(widget: QWidget | None, name: str) -> QAbstractButton:
    assert widget is not None
    found = [
        one
        for one in widget.findChildren(QAbstractButton)
        if name in {one.text().replace("&", ""), one.accessibleName()} and one.isVisibleTo(widget)
    ]
    assert found, f"a button {name!r}"
    return found[0]


def dialog(kind: type[QDialog] = QDialog) -> Any:
    (found,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()]
    return found


class Desks:
    """An incident that a documenter wrote and the office has; each is seen at a page of its own."""

    def __init__(self, world: World, qtbot: QtBot, look: Look) -> None:
        self.world = world
        self.qtbot = qtbot
        self.look = look
        self.subject: SubjectId = incident(world[DOCUMENTER])
        self.carry(DOCUMENTER, OFFICE)
        leaves = world[OFFICE].derivation.view(self.subject).content.heads[0].leaves
        (self.about,) = [path for path, value in leaves.items() if value == "17 bombing raids in Chin State"]

    def carry(self, sender: str, receiver: str) -> None:
        send(self.world[sender], self.world[receiver], receiver, self.world.stick, self.subject)

    def ask(self, text: str = "Seventeen, or seven?", *, about: str | None = None) -> RecordId:
        return self.world[OFFICE].questions.ask(self.subject, text, about=self.about if about is None else about)


@pytest.fixture
def desks(world: World, qtbot: QtBot, look: Look) -> Desks:
    return Desks(world, qtbot, look)


@pytest.fixture
def read(
    desks: Desks, open_vault: Callable[[str], VaultThread], qtbot: QtBot, look: Look
) -> Callable[[str], ReportPage]:
    """Sit down in front of somebody's window, with the report in it."""

    def show(name: str) -> ReportPage:
        desks.world.close_all()
        role = Role.OFFICE if name == OFFICE else Role.PERSON
        page = ReportPage(vault=open_vault(name), look=look, subject=desks.subject, role=role)
        qtbot.addWidget(page)
        page.resize(900, 700)
        page.show()
        settled(qtbot, page)
        return page

    return show


def test_an_office_asks_at_an_answer_and_is_told_who_gets_it(
    desks: Desks, read: Callable[[str], ReportPage], ask: Ask[Any], qtbot: QtBot
) -> None:
    page = read(OFFICE)
    button(page, "Ask about: Title").click()
    shown = dialog(AskDialog)
    assert "17 bombing raids in Chin State" in said(shown), "the answer is quoted"
    assert f"{DOCUMENTER}, who wrote the report, gets it with the next bundle" in said(shown)
    assert not button(shown, "Ask").isEnabled(), "nothing is asked without words"
    shown.findChild(QPlainTextEdit).setPlainText("  Seventeen, or seven?\n")
    button(shown, "Ask").click()
    qtbot.waitUntil(lambda: not (isValid(shown) and shown.isVisible()), timeout=LONGEST)
    settled(qtbot, page)
    assert "Seventeen, or seven?" in words(page)
    assert any("Waits for an answer" in line for line in words(page))
    (asked,) = ask(page._vault, lambda session: session.questions.of(desks.subject))
    assert (asked.question.about, asked.question.text) == (desks.about, "Seventeen, or seven?")
    assert unnamed_focusable(page) == tab_order_breaks(page) == elided_buttons(page) == clipped_burmese(page) == []


def test_every_answer_can_be_asked_about_with_the_keyboard_alone(
    desks: Desks, read: Callable[[str], ReportPage], ask: Ask[Any], qtbot: QtBot
) -> None:
    page = read(OFFICE)
    page._ask.click()
    shown = dialog(AskDialog)
    assert shown._about.currentText() == "The whole report"
    shown._about.setCurrentIndex(shown._about.findData(desks.about))
    assert "17 bombing raids in Chin State" in said(shown)
    sensitive = next(path for path, answer in page._asking.answers().items() if answer.is_sensitive)
    shown._about.setCurrentIndex(shown._about.findData(sensitive))
    assert "Hidden: sensitive" in said(shown), "a dialog hides what the page hides"
    shown.reject()


def test_a_documenter_and_an_author_have_nobody_to_ask(read: Callable[[str], ReportPage]) -> None:
    page = read(DOCUMENTER)
    assert not page._ask.isVisible()
    assert not [one for one in page.findChildren(QAbstractButton) if one.accessibleName().startswith("Ask about")]


def test_a_question_is_taken_back_once_that_is_confirmed(
    desks: Desks, read: Callable[[str], ReportPage], ask: Ask[Any], qtbot: QtBot
) -> None:
    desks.ask()
    page = read(OFFICE)
    go_to_tab(qtbot, page, "Questions (1)")
    button(page._pages.currentWidget(), "Take back…").click()
    shown = dialog()
    assert "Nothing is erased" in said(shown)
    button(shown, "Take back").click()
    qtbot.waitUntil(lambda: not (isValid(shown) and shown.isVisible()), timeout=LONGEST)
    wait_for_work(qtbot, page._vault)
    (asked,) = ask(page._vault, lambda session: session.questions.of(desks.subject))
    assert asked.question.state is QuestionState.WITHDRAWN
    assert "Taken back" in said(page)


def test_the_author_sees_a_question_at_its_answer_and_answers_in_words(
    desks: Desks, read: Callable[[str], ReportPage], ask: Ask[Any], qtbot: QtBot
) -> None:
    desks.ask()
    desks.ask("Who else was there?", about="")
    desks.carry(OFFICE, DOCUMENTER)
    page = read(DOCUMENTER)
    at_answer, above = sorted(
        (one for one in page.findChildren(QuietFrame) if one.isVisible()),
        key=lambda one: one.mapTo(page, QPoint(0, 0)).y(),
        reverse=True,
    )
    assert "About the whole report" in said(above)
    assert f"{OFFICE} asks" in said(at_answer)
    assert "Seventeen, or seven?" in said(at_answer)
    button(at_answer, "Answer in words…").click()
    shown = dialog()
    assert "not only whoever asked" in said(shown)
    shown.findChild(QPlainTextEdit).setPlainText("Seventeen. I counted again.")
    button(shown, "Seal the answer").click()
    qtbot.waitUntil(lambda: not (isValid(shown) and shown.isVisible()), timeout=LONGEST)
    wait_for_work(qtbot, page._vault)
    states = ask(page._vault, lambda session: [one.question.state for one in session.questions.of(desks.subject)])
    assert sorted(states) == [QuestionState.ANSWERED, QuestionState.ASKED]


def test_what_is_refused_is_said_in_the_dialog_and_the_words_stay(
    desks: Desks, read: Callable[[str], ReportPage], ask: Ask[Any], qtbot: QtBot
) -> None:
    desks.ask()
    desks.carry(OFFICE, DOCUMENTER)
    page = read(DOCUMENTER)
    ask(page._vault, lambda session: session.statements.retract(desks.subject, "wrong"))
    button(page, "Answer in words…").click()
    shown = dialog()
    shown.findChild(QPlainTextEdit).setPlainText("Seventeen.")
    button(shown, "Seal the answer").click()
    wait_for_work(qtbot, page._vault)
    assert shown.isVisible()
    assert "retracted" in said(shown)
    assert shown.findChild(QPlainTextEdit).toPlainText() == "Seventeen."
    assert button(shown, "Seal the answer").isEnabled()
    shown.reject()


def test_a_new_version_opens_at_the_field_and_sealing_says_what_it_answers(
    desks: Desks,
    read: Callable[[str], ReportPage],
    ask: Ask[Any],
    qtbot: QtBot,
    look: Look,
    app: Application,
) -> None:
    desks.about = "/incident/when"
    desks.ask()
    desks.ask("Who else was there?", about="")
    desks.carry(OFFICE, DOCUMENTER)
    page = read(DOCUMENTER)
    (at_answer,) = [one for one in page.findChildren(QuietFrame) if "Seventeen" in one.accessibleName()]
    with qtbot.waitSignal(page.open_draft_at, timeout=LONGEST) as told:
        button(at_answer, "Answer by a new version").click()
    draft, at = told.args
    assert at == desks.about
    with qtbot.waitSignal(page.open_draft_at, timeout=LONGEST) as again:
        button(at_answer, "Answer by a new version").click()
    assert again.args[0] == draft, "what was begun is gone on with"

    vault = page._vault
    editor = EditorPage(
        vault=vault,
        look=look,
        clock=app.clock,
        zawgyi=app.zawgyi,
        files=ChosenFiles(vault),
        draft=draft,
        choices=WritingChoices(at=at),
    )
    qtbot.addWidget(editor)
    editor.resize(1000, 700)
    with qtbot.waitActive(editor):
        editor.show()
        editor.activateWindow()
    qtbot.waitUntil(lambda: editor.writing is not None, timeout=LONGEST)
    writing = editor.writing
    assert writing is not None
    qtbot.waitUntil(lambda: (row := writing.page.row(at)) is not None and row._has_focus(), timeout=LONGEST)
    row = writing.page.row(at)
    assert row is not None
    qtbot.waitUntil(lambda: not row.visibleRegion().isEmpty(), timeout=LONGEST)
    (above,) = row.findChildren(QuietFrame)
    assert "Seventeen, or seven?" in said(above)
    assert above.mapTo(row, above.rect().bottomLeft()).y() < row.field.y(), "it stands above the field"
    assert "2 question(s) about this report wait for an answer." in said(editor)

    assert editor.questionnaire is not None
    editor.questionnaire.answer(at, "2025-04-02/2025-04-19")
    wait_for_work(qtbot, vault)
    editor.seal()
    qtbot.waitUntil(lambda: editor.sealing is not None and editor.sealing.dialog is not None, timeout=LONGEST)
    shown = dialog(SealDialog)
    assert "Answered: this version changes that answer." in said(shown)
    assert "Stays open, unless you answer it in words here." in said(shown)
    (field,) = [one for one in shown.findChildren(QLineEdit) if one.accessibleName() == "Your answer in words"]
    field.setText("Nobody.")
    if not shown._seal_button.isEnabled():
        shown._unfinished.setChecked(True)
    with qtbot.waitSignal(editor.sealed, timeout=LONGEST):
        shown._seal_button.click()
    found = ask(vault, lambda session: session.questions.of(desks.subject))
    assert {one.question.text: [answer.words for answer in one.question.answers] for one in found} == {
        "Seventeen, or seven?": [""],
        "Who else was there?": ["Nobody."],
    }


def test_the_office_sees_what_the_answer_changed_and_asks_again(
    desks: Desks, read: Callable[[str], ReportPage], qtbot: QtBot
) -> None:
    desks.ask()
    desks.carry(OFFICE, DOCUMENTER)
    revise(desks.world[DOCUMENTER], desks.subject, {desks.about: "7 bombing raids in Chin State"})
    desks.carry(DOCUMENTER, OFFICE)
    page = read(OFFICE)
    button(page, "See what changed").click()
    wait_for_work(qtbot, page._vault)
    shown = words(page)
    assert "17 bombing raids in Chin State" in shown
    assert "7 bombing raids in Chin State" in shown
    assert "Answered" in said(page)
    button(page._pages.currentWidget(), "Ask again…").click()
    again = dialog(AskDialog)
    assert again._about.currentData() == desks.about
    again.reject()


def test_what_was_shown_of_sensitive_answers_is_hidden_in_every_part_again(
    desks: Desks, read: Callable[[str], ReportPage], qtbot: QtBot
) -> None:
    leaves = desks.world[OFFICE].derivation.view(desks.subject).content.heads[0].leaves
    (name,) = [path for path, value in leaves.items() if value == "CHRO (1)"]
    desks.ask("Who is that?", about=name)
    page = read(OFFICE)
    page._switch_hiding()
    go_to_tab(qtbot, page, "Questions")
    assert any("CHRO (1)" in line for line in words(page))
    go_to_tab(qtbot, page, "Report")
    page._switch_hiding()
    go_to_tab(qtbot, page, "Questions")
    assert not any("CHRO (1)" in line for line in words(page))


def test_the_sidebar_has_a_place_for_open_questions(world: World, desks: Desks, tmp_path: Path) -> None:
    desks.ask()
    for role in Role:
        assert Destination.QUESTIONS in [entry.destination for entry in sidebar_entries(role)]
    office = world[OFFICE]
    assert len(office.report_list.find(list_filter(Destination.QUESTIONS)).keys) == 1
    desks.carry(OFFICE, DOCUMENTER)
    documenter = world[DOCUMENTER]
    assert len(documenter.report_list.find(list_filter(Destination.QUESTIONS)).keys) == 1
    revise(documenter, desks.subject, {desks.about: "7"})
    assert len(documenter.report_list.find(list_filter(Destination.QUESTIONS)).keys) == 0
