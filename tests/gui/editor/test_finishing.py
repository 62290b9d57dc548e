"""Checking, sealing, deleting, files, revisions, and reports without a form."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QListWidget
from pytestqt.qtbot import QtBot

from fieldreport.domain.report import PLAIN_FORM
from fieldreport.services.sealing import Sealed
from fieldreport.ui.commands.command import CommandId
from fieldreport.ui.editor.plain_writing import PLAIN_TEXT
from fieldreport.ui.editor.seal_dialog import SealDialog
from tests.gui.editor.kit import Ask, Editing, labels
from tests.gui.questions.kit import type_text
from tests.journeys.pictures import write_photo

TITLE = "/incident/title"


def _fill_quick(editing: Editing) -> None:
    """Answer what the quick report requires."""
    while True:
        findings = editing.questionnaire.review().findings
        if not findings:
            return
        for finding in findings:
            view = editing.questionnaire.answers.view(finding.ref)
            if view.choices:
                editing.questionnaire.answer(finding.ref, view.choices[0].value)
            elif "fr-date" in view.appearance:
                editing.questionnaire.answer(finding.ref, "2025-05-06")
            else:
                editing.questionnaire.answer(finding.ref, "Something")


def _dialog(editing: Editing) -> SealDialog:
    act = editing.page.sealing
    assert act is not None
    editing.qtbot.waitUntil(lambda: act.dialog is not None)
    assert act.dialog is not None
    return act.dialog


def test_check_lists_what_is_missing_and_leads_there(editing: Editing) -> None:
    editing.click(editing.button("Check"))
    panel = editing.writing.check_panel
    assert panel.isVisible()
    assert panel.lines[0] == "Title  ·  What happened  ·  This has to be answered."
    assert any(line.startswith("Kind of source  ·  Source  ·  ") for line in panel.lines)
    (found,) = panel.findChildren(QListWidget)
    assert found.hasFocus()
    while "Kind of source" not in panel.lines[found.currentRow()]:
        editing.qtbot.keyClick(found, Qt.Key.Key_Down)
    editing.qtbot.keyClick(found, Qt.Key.Key_Return)
    source = editing.first("/source")
    assert editing.row(f"{source}/source_type").field.target().hasFocus()
    assert "This has to be answered." in list(labels(editing.row(f"{source}/source_type")))


def test_check_opens_the_card_in_which_something_is_missing(editing: Editing) -> None:
    editing.questionnaire.add("/place")
    second = editing.first("/place", 1)
    editing.writing.check()
    assert any("Place 2" in line for line in editing.writing.check_panel.lines)
    editing.page.go_to(f"{second}/place_name")
    assert editing.row(f"{second}/place_name").field.target().hasFocus()


def test_what_was_found_goes_as_it_is_answered(editing: Editing) -> None:
    editing.writing.check()
    before = len(editing.writing.check_panel.lines)
    editing.questionnaire.answer(TITLE, "Airstrike")
    editing.qtbot.waitUntil(lambda: len(editing.writing.check_panel.lines) == before - 1)


def test_marks_stand_beside_the_sections_once_somebody_checked(editing: Editing) -> None:
    assert all(state.findings == 0 for state in editing.writing.section_list.states)
    editing.writing.check()
    marked = {state.name for state in editing.writing.section_list.states if state.findings}
    assert {"What happened", "Place", "Source"} <= marked
    words = [editing.writing.section_list.words_of(state) for state in editing.writing.section_list.states]
    assert "to look at" in words[0]


def test_a_finished_report_is_sealed_after_it_was_said_what_becomes_final(
    edit: Callable[..., Editing], ask: Ask[object], qtbot: QtBot
) -> None:
    editing = edit("quick-report")
    _fill_quick(editing)
    editing.click(editing.button("Seal …"))
    dialog = _dialog(editing)
    said = list(labels(dialog))
    assert "Seal this report" in said
    assert "documenter" in said
    assert "0" in said
    assert dialog.findChildren(QCheckBox) == []
    with qtbot.waitSignal(editing.page.sealed) as sealed:
        editing.click(editing.button("Seal", within=dialog))
    subject = sealed.args[0]
    assert ask(editing.vault, lambda session: session.drafts.all()) == []
    found = ask(editing.vault, lambda session: session.reports.show(subject))
    assert found is not None


def test_what_is_unfinished_is_sealed_only_by_a_second_choice(editing: Editing, qtbot: QtBot) -> None:
    type_text(editing.row(TITLE).field.target(), "Only a title")
    editing.page.seal()
    dialog = _dialog(editing)
    assert "Only a title" in list(labels(dialog))
    seal = editing.button("Seal", within=dialog)
    assert not seal.isEnabled()
    (unfinished,) = [one for one in dialog.findChildren(QCheckBox) if one.isVisible()]
    qtbot.keyClick(unfinished, Qt.Key.Key_Space)
    assert seal.isEnabled()
    with qtbot.waitSignal(editing.page.sealed):
        editing.click(seal)


def test_the_seal_dialog_leads_back_to_what_is_missing(editing: Editing) -> None:
    editing.page.seal()
    dialog = _dialog(editing)
    editing.click(editing.button("Show them", within=dialog))
    assert editing.writing.check_panel.isVisible()
    assert editing.stored().row.id == editing.draft


def test_hidden_answers_are_named_before_they_are_left_out(editing: Editing) -> None:
    editing.questionnaire.answer("/circumstances/hostilities_nearby", "yes")
    editing.questionnaire.answer("/circumstances/hostilities_note", "a fight")
    before = editing.questionnaire.review().hidden_answers
    editing.questionnaire.answer("/circumstances/hostilities_nearby", "no")
    assert editing.questionnaire.review().hidden_answers == before + 1
    editing.page.seal()
    assert any("left out for good" in words for words in labels(_dialog(editing)))


def test_escape_closes_the_dialog_and_nothing_is_sealed(editing: Editing, qtbot: QtBot) -> None:
    editing.page.seal()
    dialog = _dialog(editing)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    act = editing.page.sealing
    assert act is not None
    qtbot.waitUntil(lambda: act.dialog is None)
    assert editing.stored().row.id == editing.draft


def test_a_sealed_report_is_corrected_by_a_revision(
    edit: Callable[..., Editing], ask: Ask[object], qtbot: QtBot
) -> None:
    editing = edit("quick-report")
    _fill_quick(editing)
    editing.settle()
    sealed = ask(editing.vault, lambda session: session.sealing.seal_draft(editing.draft))
    assert isinstance(sealed, Sealed)
    draft = ask(editing.vault, lambda session: session.sealing.begin_revision(sealed.subject))
    again = edit(draft=str(draft))
    assert again.page.revision.isVisible()
    again.page.seal()
    assert "Seal this revision" in list(labels(_dialog(again)))
    with qtbot.waitSignal(again.page.sealed) as revised:
        again.click(again.button("Seal", within=_dialog(again)))
    assert revised.args == [sealed.subject]


def test_a_draft_is_moved_to_the_trash_with_what_was_typed_last(
    editing: Editing, ask: Ask[object], qtbot: QtBot
) -> None:
    type_text(editing.row(TITLE).field.target(), "never mind")
    with qtbot.waitSignal(editing.page.closed):
        editing.page.trash_action.trigger()
    assert ask(editing.vault, lambda session: session.drafts.all()) == []
    trashed = ask(editing.vault, lambda session: session.drafts.find(editing.draft, also_trashed=True).answers)
    assert isinstance(trashed, dict)
    assert trashed[TITLE] == "never mind"
    editing.page.leave()
    qtbot.wait(20)
    assert editing.page.message == ""


@pytest.fixture
def photos(tmp_path: Path) -> list[Path]:
    files = [tmp_path / "one.jpg", tmp_path / "two.jpg"]
    for seed, file in enumerate(files):
        write_photo(file, seed=seed)
    return files


def test_files_go_where_the_form_has_room_for_them(edit: Callable[..., Editing], photos: list[Path]) -> None:
    editing = edit(chosen=photos)
    editing.questionnaire.answer("/sections", "evidence")
    editing.click(editing.button("Add files"))
    editing.qtbot.waitUntil(lambda: len(editing.questionnaire.answers.attachments()) == 2)
    attached = editing.questionnaire.answers.attachments()
    assert sorted(attached.values()) == ["one.jpg", "two.jpg"]
    editing.settle()
    assert {item.path for item in editing.stored().evidence} == set(attached)
    assert not set(attached) & set(editing.stored().answers)
    assert all(path.startswith("/evidence[") for path in attached)


def test_a_place_whose_file_did_not_come_waits_for_the_next(editing: Editing) -> None:
    editing.page.add_files()
    (request,) = editing.files.requests
    first, second = request.next_place(), request.next_place()
    assert first != second
    request.given_up(first)
    assert request.next_place() == first


def test_a_file_is_attached_shown_and_removed_at_its_question(edit: Callable[..., Editing], photos: list[Path]) -> None:
    editing = edit(chosen=photos[:1])
    editing.open_section("Information")
    ref = f"{editing.first('/information')}/information_file"
    editing.click(editing.row(ref).field.target())
    editing.qtbot.waitUntil(lambda: editing.value(ref) == "one.jpg")
    assert "one.jpg" in list(labels(editing.row(ref)))
    assert any("KB" in words or "KiB" in words or "kB" in words for words in labels(editing.row(ref)))
    editing.click(editing.button("Open", within=editing.row(ref)))
    assert editing.files.shown == [ref]
    editing.click(editing.button("Remove", within=editing.row(ref)))
    editing.qtbot.waitUntil(lambda: editing.value(ref) == "")
    assert editing.stored().evidence == ()


def test_a_file_is_there_when_the_draft_is_opened_again(edit: Callable[..., Editing], photos: list[Path]) -> None:
    editing = edit(chosen=photos[:1])
    ref = f"{editing.first('/information')}/information_file"
    editing.page.add_files()
    editing.qtbot.waitUntil(lambda: bool(editing.questionnaire.answers.attachments()))
    (ref,) = editing.questionnaire.answers.attachments()
    editing.settle()
    again = edit(draft=editing.draft)
    assert again.value(ref) == "one.jpg"


def test_maps_are_asked_for_by_signals(editing: Editing, qtbot: QtBot) -> None:
    editing.open_section("Place")
    place = editing.first("/place")
    point = editing.row(f"{place}/place_position")
    with qtbot.waitSignal(editing.page.choose_on_map) as wish:
        editing.click(editing.button("Choose on map", within=point))
    assert wish.args == [f"{place}/place_position", ""]
    editing.page.take_position(f"{place}/place_position", 16.866123456, 96.195)
    assert editing.value(f"{place}/place_position") == "16.86612 96.19500"


def test_places_are_found_in_the_vault(editing: Editing, qtbot: QtBot) -> None:
    editing.open_section("Place")
    ref = f"{editing.first('/place')}/place_name"
    row = editing.row(ref)
    row.focus()
    type_text(row.field.target(), "Tedim")
    (found,) = row.field.findChildren(QListWidget)
    qtbot.waitUntil(lambda: found.isVisible() and found.count() > 0)
    qtbot.keyClick(row.field.target(), Qt.Key.Key_Down)
    qtbot.keyClick(row.field.target(), Qt.Key.Key_Return)
    assert editing.value(ref).startswith("Tedim [")


def test_a_report_without_a_form_is_a_title_and_a_text(
    edit: Callable[..., Editing], ask: Ask[object], qtbot: QtBot
) -> None:
    editing = edit(PLAIN_FORM)
    plain = editing.page.plain
    assert plain is not None
    type_text(plain.edit("/title"), "ကျေးရွာ")
    type_text(plain.edit(PLAIN_TEXT), "What happened")
    editing.page.leave()
    editing.settle()
    assert editing.stored().answers == {"/title": "ကျေးရွာ", PLAIN_TEXT: "What happened"}
    editing.page.seal()
    assert "ကျေးရွာ" in list(labels(_dialog(editing)))
    with qtbot.waitSignal(editing.page.sealed):
        editing.click(editing.button("Seal", within=_dialog(editing)))


def test_the_menus_hear_what_can_be_done(editing: Editing) -> None:
    able = editing.page.abilities()
    assert {CommandId.SAVE, CommandId.CHECK, CommandId.SEAL, CommandId.ADD_FILES} <= set(able)
    assert CommandId.UNDO not in able
    editing.questionnaire.answer(TITLE, "one")
    assert CommandId.UNDO in editing.page.abilities()
    editing.page.abilities()[CommandId.UNDO]()
    assert CommandId.REDO in editing.page.abilities()
    editing.page.abilities()[CommandId.HIDE_SENSITIVE]()
    assert editing.questionnaire.hides_sensitive
