"""What is being typed: said after a pause, on leaving and on demand, never replaced, never lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from fieldreport.ui.look.look import Look
from fieldreport.ui.questions.typing import PAUSE
from tests.gui.questions.kit import OTHER, REF, OneQuestion, compose, one

BURMESE = "ကျေးရွာကို ဗုံးကြဲခဲ့သည်"


@pytest.fixture(params=["", 'appearance="multiline"'], ids=["one line", "many lines"])
def question(request: pytest.FixtureRequest, qtbot: QtBot, look: Look) -> OneQuestion:
    return OneQuestion(qtbot, look, one(request.param))


def test_typed_text_is_said_after_a_pause_and_not_before(question: OneQuestion) -> None:
    question.type("a village")
    assert question.value == ""
    question.qtbot.wait(PAUSE // 3)
    assert question.value == ""
    question.qtbot.waitUntil(lambda: question.value == "a village", timeout=5 * PAUSE)
    assert question.stored == [(REF, "a village")]


def test_leaving_the_field_says_what_was_typed(question: OneQuestion) -> None:
    question.type(BURMESE)
    question.leave()
    assert question.value == BURMESE


def test_flush_says_what_was_typed(question: OneQuestion) -> None:
    question.type("half a wor")
    question.row.flush()
    assert question.value == "half a wor"
    question.row.flush()
    assert len(question.stored) == 1


def test_an_answer_from_elsewhere_is_shown(question: OneQuestion) -> None:
    question.questionnaire.answer(REF, "from elsewhere")
    assert _text(question) == "from elsewhere"


def test_an_answer_from_elsewhere_never_replaces_what_is_being_typed(question: OneQuestion) -> None:
    question.type("mine")
    question.questionnaire.answer(REF, "theirs")
    assert _text(question) == "mine"
    question.row.flush()
    assert question.value == "mine"


def test_the_cursor_stays_where_it_is_when_another_question_is_answered(question: OneQuestion) -> None:
    question.type("abcdef")
    question.row.flush()
    question.press(Qt.Key.Key_Left)
    question.press(Qt.Key.Key_Left)
    question.questionnaire.answer(OTHER, "something")
    question.row.show_question(question.questionnaire.shown(REF))
    question.type("X")
    question.row.flush()
    assert question.value == "abcdXef"


def test_what_an_input_method_composes_is_kept_when_the_page_is_left(question: OneQuestion) -> None:
    question.type("က")
    compose(question.field.target(), "ကျေး")
    assert question.value == ""
    question.row.flush()
    assert question.value == "ကကျေး"


def test_what_an_input_method_composes_survives_an_answer_from_elsewhere(question: OneQuestion) -> None:
    compose(question.field.target(), "ကျေး")
    question.questionnaire.answer(REF, "theirs")
    assert question.field.target().preedit == "ကျေး"  # type: ignore[attr-defined]
    compose(question.field.target(), "", "ကျေးရွာ")
    question.row.flush()
    assert question.value == "ကျေးရွာ"


def test_undo_belongs_to_the_report(question: OneQuestion) -> None:
    question.type("abc")
    question.row.flush()
    question.qtbot.keyClick(question.field.target(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert _text(question) == "abc"
    question.questionnaire.undo()
    assert _text(question) == ""


def test_enter_in_a_line_says_it_and_goes_on(qtbot: QtBot, look: Look) -> None:
    question = OneQuestion(qtbot, look, one())
    question.type("abc")
    question.press(Qt.Key.Key_Return)
    assert question.value == "abc"
    assert question.elsewhere.hasFocus()


def test_tab_leaves_a_long_text(qtbot: QtBot, look: Look) -> None:
    question = OneQuestion(qtbot, look, one('appearance="multiline"'))
    question.type("abc")
    question.press(Qt.Key.Key_Return)
    question.type("def")
    question.press(Qt.Key.Key_Tab)
    assert question.elsewhere.hasFocus()
    assert question.value == "abc\ndef"


def test_a_long_text_grows_with_what_is_in_it(qtbot: QtBot, look: Look) -> None:
    question = OneQuestion(qtbot, look, one('appearance="multiline"'))
    before = question.field.target().height()
    question.questionnaire.answer(REF, "\n".join(["line"] * 12))
    assert question.field.target().height() > before


def _text(question: OneQuestion) -> str:
    target = question.field.target()
    return target.toPlainText() if isinstance(target, QTextEdit) else question.edit().text()
