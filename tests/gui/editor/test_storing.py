"""Every change is in the vault at once, and what cannot be stored stays in the window."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from fieldreport.ui.background.vault_thread import VaultThread
from tests.gui.editor.kit import Ask, Editing
from tests.gui.questions.kit import compose, type_text

TITLE = "/incident/title"
NARRATIVE = "/incident/narrative"
BURMESE = "ကျေးရွာကျောင်းကို လေယာဉ်ဖြင့် ဗုံးကြဲခဲ့သည်"


def test_the_first_question_has_the_cursor(editing: Editing) -> None:
    editing.qtbot.waitUntil(lambda: editing.row(TITLE).field.target().hasFocus())


def test_what_is_typed_is_stored_encrypted_as_it_is_typed(editing: Editing) -> None:
    type_text(editing.row(TITLE).field.target(), BURMESE)
    editing.qtbot.waitUntil(lambda: editing.value(TITLE) == BURMESE)
    editing.settle()
    assert editing.page.saved_words == "Saved, encrypted 09:30" or "Saved, encrypted" in editing.page.saved_words
    assert editing.stored().answers[TITLE] == BURMESE


def test_the_title_of_the_page_follows_the_answer(editing: Editing) -> None:
    assert editing.page.heading.text() == "Incident"
    type_text(editing.row(TITLE).field.target(), "Airstrike")
    editing.page.flush()
    assert editing.page.heading.text() == "Airstrike"


def test_a_draft_is_opened_as_it_was_left(edit: Callable[..., Editing], editing: Editing) -> None:
    type_text(editing.row(TITLE).field.target(), BURMESE)
    place = editing.first("/place")
    editing.questionnaire.answer(f"{place}/place_name", "Tedim [MMR004002701]")
    added = editing.questionnaire.add("/place")
    editing.page.leave()
    editing.settle()
    again = edit(draft=editing.draft)
    assert again.value(TITLE) == BURMESE
    assert again.questionnaire.answers.children("/place") == (place, added)


def test_locking_in_the_middle_of_typing_keeps_every_letter(
    editing: Editing, documenter_vault: VaultThread, open_vault: Callable[[str], VaultThread], ask: Ask[object]
) -> None:
    type_text(editing.row(TITLE).field.target(), "half a wo")
    compose(editing.row(NARRATIVE).field.target(), "ကျေး")
    editing.page.leave()
    with editing.qtbot.waitSignal(documenter_vault.locked):
        documenter_vault.lock()
    again = open_vault("documenter")
    found = ask(again, lambda session: dict(session.drafts.find(editing.draft).answers))
    assert isinstance(found, dict)
    assert found[TITLE] == "half a wo"
    assert found[NARRATIVE] == "ကျေး"


def test_changes_are_logged_in_the_order_in_which_they_were_made(editing: Editing, ask: Ask[object]) -> None:
    for text in ("one", "two", "three"):
        editing.questionnaire.answer(TITLE, text)
    editing.settle()
    found = ask(editing.vault, lambda session: session.unlocked.store.drafts.changes(editing.draft))
    values = [change.value for change in found if change.path == TITLE]  # type: ignore[attr-defined]
    assert values == ["one", "two", "three"]


def _let_grow(editing: Editing, ask: Ask[object], pages: int) -> None:
    """Bound the database: with 0 more pages it is as full as a disk can be."""

    def bound(session: object) -> object:
        database = session.unlocked.store.database  # type: ignore[attr-defined]
        (now,) = database.one("PRAGMA page_count")
        return database.one(f"PRAGMA max_page_count = {now + pages}")

    ask(editing.vault, bound)


def test_a_full_disk_keeps_what_was_written_and_says_so(editing: Editing, ask: Ask[object]) -> None:
    long = BURMESE * 4_000
    _let_grow(editing, ask, 0)
    editing.questionnaire.answer(NARRATIVE, long)
    editing.qtbot.waitUntil(lambda: editing.page.saved_words == "Not saved")
    assert "What you wrote is still in this window." in editing.page.message
    assert editing.value(NARRATIVE) == long
    assert NARRATIVE not in editing.stored().answers
    _let_grow(editing, ask, 10_000)
    editing.questionnaire.answer(TITLE, "later")
    editing.settle()
    assert editing.page.message == ""
    assert editing.stored().answers[NARRATIVE] == long
    assert editing.stored().answers[TITLE] == "later"


def test_nothing_is_sealed_while_something_is_only_in_the_window(editing: Editing, ask: Ask[object]) -> None:
    _let_grow(editing, ask, 0)
    editing.questionnaire.answer(NARRATIVE, BURMESE * 4_000)
    editing.page.seal()
    editing.qtbot.waitUntil(lambda: editing.page.saved_words == "Not saved")
    editing.stored()
    act = editing.page.sealing
    assert act is not None
    assert act.dialog is None
    _let_grow(editing, ask, 10_000)
    editing.page.seal()
    editing.qtbot.waitUntil(lambda: act.dialog is not None)
    assert len(editing.stored().answers[NARRATIVE]) == len(BURMESE) * 4_000


def test_storing_can_be_tried_again(editing: Editing, ask: Ask[object]) -> None:
    _let_grow(editing, ask, 0)
    editing.questionnaire.answer(NARRATIVE, BURMESE * 4_000)
    editing.qtbot.waitUntil(lambda: editing.page.saved_words == "Not saved")
    editing.questionnaire.answer(NARRATIVE, "shorter")
    editing.qtbot.waitUntil(lambda: editing.page.saved_words != "Saving …")
    _let_grow(editing, ask, 10_000)
    if editing.page.message:
        editing.click(editing.button("Try again"))
    editing.settle()
    assert editing.stored().answers[NARRATIVE] == "shorter"


def test_an_answer_that_no_record_can_hold_is_refused_said_and_still_there_to_be_shortened(editing: Editing) -> None:
    long = "ကျ" * 100_000
    text = editing.row(NARRATIVE).field.target()
    assert isinstance(text, QTextEdit)
    text.insertPlainText(long)
    editing.page.flush()
    assert "longer than" in editing.page.message
    assert editing.value(NARRATIVE) == ""
    editing.questionnaire.say_missing()
    assert text.toPlainText() == long
    editing.click(editing.button("Close"))
    assert editing.page.message == ""


def test_a_draft_that_is_gone_is_said(edit: Callable[..., Editing], qtbot: QtBot) -> None:
    editing = edit(draft="00000000")
    assert "00000000" in editing.page.message
    assert not editing.page.seal_button.isEnabled()
    assert editing.page.abilities() == {}


def test_undo_and_redo_go_across_fields(editing: Editing) -> None:
    first, second = editing.row(TITLE).field.target(), editing.row("/incident/when_words").field.target()
    type_text(first, "one")
    second.setFocus()
    type_text(second, "two")
    undo = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    redo = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    editing.qtbot.keyClick(second, *undo)
    assert (editing.value(TITLE), editing.value("/incident/when_words")) == ("one", "")
    editing.qtbot.keyClick(second, *undo)
    assert editing.value(TITLE) == ""
    assert first.text() == ""  # type: ignore[attr-defined]
    editing.qtbot.keyClick(second, *redo)
    editing.qtbot.keyClick(second, *redo)
    assert (editing.value(TITLE), editing.value("/incident/when_words")) == ("one", "two")
    editing.settle()
    assert editing.stored().answers[TITLE] == "one"


def test_undo_shows_where_it_was(editing: Editing) -> None:
    editing.questionnaire.answer(TITLE, "one")
    editing.open_section("Circumstances")
    editing.page.undo()
    assert editing.writing.page.row(TITLE) is not None
