"""The page of a sealed report: what it shows, what it hides, what can be done from it."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPlainTextEdit, QPushButton, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from fieldreport.bootstrap import Session
from fieldreport.domain.appearance import Theme
from fieldreport.domain.identifiers import SubjectId
from fieldreport.domain.record import Kind, Statement
from fieldreport.domain.record import seal as seal_record
from fieldreport.domain.trust import Role
from fieldreport.system.progress import ProgressReporter
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.commands.command import CommandId
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.look.look import Look
from fieldreport.ui.reports.report_page import ReportPage
from tests.gui.acceptance import clipped_burmese, elided_buttons, tab_order_breaks, unnamed_focusable
from tests.gui.conftest import LONGEST
from tests.gui.reports.conftest import Ask, wait_for_work
from tests.journeys.vault_kit import attach, revise, seal
from tests.unit.forms.seed_incidents import air_raids_in_chin_state

Open = Callable[..., ReportPage]


def words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.text() and label.isVisible()]


def settled(qtbot: QtBot, page: ReportPage) -> None:
    wait_for_work(qtbot, page._vault)
    qtbot.waitUntil(lambda: page._reading is not None and not page._reading._cards._timer.isActive(), timeout=LONGEST)
    QApplication.processEvents()


def go_to_tab(qtbot: QtBot, page: ReportPage, name: str) -> None:
    tabs = page.findChild(QTabBar)
    assert tabs is not None
    index = next(number for number in range(tabs.count()) if tabs.tabText(number).startswith(name))
    tabs.setCurrentIndex(index)
    wait_for_work(qtbot, page._vault)
    QApplication.processEvents()


def incident(session: Session) -> SubjectId:
    form = session.form_library.find("incident").id
    answers = [dict(air_raids_in_chin_state().leaves())]
    (sealed,) = session.sealing.seal_answers(answers, form=form, reporter=ProgressReporter())
    return sealed.subject


@pytest.fixture
def open_page(qtbot: QtBot, look: Look) -> Open:
    def show(vault: VaultThread, subject: SubjectId, role: Role = Role.PERSON, **options: Any) -> ReportPage:
        page = ReportPage(vault=vault, look=look, subject=subject, role=role, **options)
        qtbot.addWidget(page)
        page.resize(800, 700)
        page.show()
        settled(qtbot, page)
        return page

    return show


def test_a_report_is_read_in_words_and_sensitive_answers_only_when_asked_for(
    documenter_vault: VaultThread, open_page: Open, ask: Ask[SubjectId]
) -> None:
    page = open_page(documenter_vault, ask(documenter_vault, incident))
    shown = words(page)
    assert "17 bombing raids in Chin State" in shown
    assert "2–18 April 2025" in shown
    name = "CHRO (1)"
    assert not any(name in label.text() for label in page.findChildren(QLabel)), "what is hidden is not in the window"
    page.abilities()[CommandId.HIDE_SENSITIVE]()
    assert name in words(page)
    page.abilities()[CommandId.HIDE_SENSITIVE]()
    assert name not in words(page)


def test_the_questions_come_in_another_language(
    documenter_vault: VaultThread, open_page: Open, ask: Ask[SubjectId], qtbot: QtBot
) -> None:
    page = open_page(documenter_vault, ask(documenter_vault, incident))
    burmese = page._globe.menu().actions()[1]
    burmese.trigger()
    settled(qtbot, page)
    assert "ခေါင်းစဉ်" in words(page)


def test_a_new_version_is_begun_from_the_page(
    documenter_vault: VaultThread, open_page: Open, ask: Ask[Any], qtbot: QtBot
) -> None:
    subject = ask(documenter_vault, lambda session: seal(session, {"/title": "One"}))
    page = open_page(documenter_vault, subject)
    with qtbot.waitSignal(page.open_draft, timeout=LONGEST) as told:
        page.abilities()[CommandId.OPEN]()
    assert ask(documenter_vault, lambda session: session.drafts.find(told.args[0]).row.subject) == subject


def test_versions_are_compared_and_a_conflict_is_shown_side_by_side(
    documenter_vault: VaultThread, open_page: Open, ask: Ask[Any], qtbot: QtBot
) -> None:
    def conflict(session: Session) -> SubjectId:
        subject = seal(session, {"/title": "First", "/text": "same"})
        first = session.derivation.view(subject).content.heads[0].record
        revise(session, subject, {"/title": "Second"})
        own = session.unlocked.own
        statement = Statement(
            kind=Kind.REPORT, author=own.author, subject=subject, nonce=first.nonce, parents=(first.id,)
        )
        held = seal_record(statement, {"/title": "Other", "/#form": "plain"}, key=own.signing_key)
        with session.unlocked.store.database.transaction():
            session.keeper.keep(held)
            session.derivation.refresh([subject])
        return subject

    page = open_page(documenter_vault, ask(documenter_vault, conflict))
    assert {"Second", "Other"} <= set(words(page))
    assert any("beside each other" in banner.text for banner in page.findChildren(Banner))
    go_to_tab(qtbot, page, "Versions")
    assert any("differ" in text for text in words(page))


def test_a_note_is_added_and_shown(documenter_vault: VaultThread, open_page: Open, ask: Ask[Any], qtbot: QtBot) -> None:
    page = open_page(documenter_vault, ask(documenter_vault, lambda session: seal(session, {"/title": "One"})))
    go_to_tab(qtbot, page, "Notes")
    field = page.findChild(QPlainTextEdit)
    assert field is not None
    qtbot.keyClicks(field, "Called back.")
    add = next(one for one in page.findChildren(QPushButton) if one.text() == "Add note")
    with qtbot.waitSignal(page.changed, timeout=LONGEST):
        qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
    wait_for_work(qtbot, documenter_vault)
    QApplication.processEvents()
    assert "Called back." in words(page)


def test_log_and_signature_are_told_in_plain_words(
    filled_office: VaultThread, open_page: Open, ask: Ask[Any], qtbot: QtBot
) -> None:
    subject = ask(filled_office, lambda session: next(session.reports.all()).subject)
    page = open_page(filled_office, subject, Role.OFFICE)
    assert ask(filled_office, lambda session: session.report_list.counts().unread) == 2, "it was read by being shown"
    go_to_tab(qtbot, page, "Log")
    assert "Received from documenter" in words(page)
    go_to_tab(qtbot, page, "Signature")
    assert "Signed by documenter" in words(page)
    button = next(one for one in page.findChildren(QPushButton) if one.text().startswith("Show the eight"))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    wait_for_work(qtbot, filled_office)
    said = ask(
        filled_office,
        lambda session: " ".join(session.contacts.fingerprint_of(session.contacts.find("documenter")).words),
    )
    assert any(said in text for text in words(page))


def test_a_file_is_named_with_its_size_and_can_be_looked_at(
    documenter_vault: VaultThread, open_page: Open, ask: Ask[Any], qtbot: QtBot
) -> None:
    def with_file(session: Session) -> SubjectId:
        draft = session.drafts.new(answers={"/title": "One"})
        attach(session, draft, "/photo", b"j" * 2000)
        return session.sealing.seal_draft(draft).subject

    made: list[SubjectId] = []

    def make_files(subject: SubjectId) -> QWidget:
        made.append(subject)
        return QWidget()

    subject = ask(documenter_vault, with_file)
    page = open_page(documenter_vault, subject, make_files=make_files)
    assert "photo.jpg · 2.0 kB" in words(page)
    look = next(one for one in page.findChildren(QPushButton) if one.text() == "Look")
    with qtbot.waitSignal(page.open_file, timeout=LONGEST) as told:
        qtbot.mouseClick(look, Qt.MouseButton.LeftButton)
    assert told.args == [subject, "/photo"]
    assert made == []
    go_to_tab(qtbot, page, "Files")
    assert made == [subject]


def test_a_report_is_retracted_only_after_a_question(
    documenter_vault: VaultThread, open_page: Open, ask: Ask[Any], qtbot: QtBot
) -> None:
    page = open_page(documenter_vault, ask(documenter_vault, lambda session: seal(session, {"/title": "One"})))
    assert page.report is not None
    page._ask_retraction(page.report)
    dialog = next(one for one in page.findChildren(QDialog) if one.isVisible())
    retract = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Retract")
    with qtbot.waitSignal(page.changed, timeout=LONGEST):
        qtbot.mouseClick(retract, Qt.MouseButton.LeftButton)
    settled(qtbot, page)
    assert page.report is not None
    assert page.report.is_hidden
    assert any("retraction hides" in banner.text for banner in page.findChildren(Banner))


def test_a_report_of_thousands_of_answers_builds_without_stopping_the_window(
    documenter_vault: VaultThread, open_page: Open, ask: Ask[Any], qtbot: QtBot
) -> None:
    many = {f"/answer{number:04}": f"Words {number}" for number in range(600)}
    page = open_page(documenter_vault, ask(documenter_vault, lambda session: seal(session, many)))
    assert "Words 1" in words(page)
    assert "Words 599" not in words(page)
    more = next(one for one in page.findChildren(QPushButton) if one.text() == "Show more answers")
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    settled(qtbot, page)
    assert "Words 599" in words(page)


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize("theme", [Theme.LIGHT, Theme.DARK])
def test_every_part_has_names_an_order_and_room_for_its_words(
    documenter_vault: VaultThread, open_page: Open, ask: Ask[Any], qtbot: QtBot, look: Look, theme: Theme, size: int
) -> None:
    look.set_theme(theme)
    look.set_text_size(size)
    page = open_page(documenter_vault, ask(documenter_vault, incident))
    page.resize(620 * size // 100, 700)
    for name in ("Report", "Notes", "Versions", "Log", "Signature"):
        go_to_tab(qtbot, page, name)
        page._tabs.setFocus()
        assert unnamed_focusable(page) == []
        assert tab_order_breaks(page) == []
        assert elided_buttons(page) == []
        assert clipped_burmese(page) == []


def test_there_is_a_way_back_to_the_list_where_only_one_has_room(
    documenter_vault: VaultThread, open_page: Open, ask: Ask[Any], qtbot: QtBot
) -> None:
    page = open_page(documenter_vault, ask(documenter_vault, lambda session: seal(session, {"/title": "One"})))
    page.set_alone(True)
    with qtbot.waitSignal(page.back, timeout=LONGEST):
        qtbot.mouseClick(page._back, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.back, timeout=LONGEST):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
