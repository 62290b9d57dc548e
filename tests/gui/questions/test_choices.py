"""Choices, by keys and clicks: one, several, in order, and on a scale."""

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QImageWriter, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QListWidget, QSlider
from pytestqt.qtbot import QtBot

from fieldreport.forms.choices import Choice
from fieldreport.ui.look.look import Look
from fieldreport.ui.questions.choice_words import picture_of
from fieldreport.ui.questions.factory import FieldKind, field_kind
from tests.gui.questions.kit import OTHER, REF, OneQuestion, choices, one, type_text
from tests.unit.forms.kit import report


def _question(qtbot: QtBot, look: Look, kind: str = "select1", appearance: str = "", count: int = 3) -> OneQuestion:
    return OneQuestion(qtbot, look, one(body=choices(kind, appearance, count)))


def _buttons(question: OneQuestion) -> list[QAbstractButton]:
    return [one for one in question.field.inputs() if isinstance(one, QAbstractButton)]


def _combo(question: OneQuestion) -> QComboBox:
    combo = question.field.target()
    assert isinstance(combo, QComboBox)
    return combo


def test_one_of_a_few_is_chosen_by_a_click(qtbot: QtBot, look: Look) -> None:
    question = _question(qtbot, look)
    question.click(_buttons(question)[1])
    assert question.value == "b"
    question.click(_buttons(question)[2])
    assert question.value == "c"


def test_a_second_click_takes_the_answer_away(qtbot: QtBot, look: Look) -> None:
    question = _question(qtbot, look)
    question.click(_buttons(question)[1])
    question.click(_buttons(question)[1])
    assert question.value == ""
    assert not any(button.isChecked() for button in _buttons(question))


def test_one_of_a_few_is_chosen_by_keys(qtbot: QtBot, look: Look) -> None:
    question = _question(qtbot, look)
    question.press(Qt.Key.Key_Space)
    assert question.value == "a"
    question.press(Qt.Key.Key_Down)
    assert question.value == "b"
    question.press(Qt.Key.Key_Delete)
    assert question.value == ""


def test_a_click_on_the_words_counts(qtbot: QtBot, look: Look) -> None:
    question = _question(qtbot, look)
    button = _buttons(question)[0]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(button.width() - 3, button.height() // 2))
    assert question.value == "a"


def test_long_words_go_over_several_lines(qtbot: QtBot, look: Look) -> None:
    question = _question(qtbot, look)
    button = _buttons(question)[0]
    one_line = button.heightForWidth(400)
    button.setText("a very long choice " * 10)
    assert button.heightForWidth(400) > 2 * one_line
    assert button.minimumSizeHint().width() < 200


def test_a_scale_stands_beside_each_other(qtbot: QtBot, look: Look) -> None:
    question = _question(qtbot, look, appearance="likert", count=5)
    tops = {button.mapTo(question.window, QPoint()).y() for button in _buttons(question)}
    assert len(tops) == 1
    question.click(_buttons(question)[4])
    assert question.value == "e"


def test_a_list_is_chosen_by_keys_and_taken_away_again(qtbot: QtBot, look: Look) -> None:
    question = _question(qtbot, look, appearance="minimal")
    question.press(Qt.Key.Key_Down)
    question.press(Qt.Key.Key_Down)
    assert question.value == "b"
    type_text(_combo(question), "C")
    assert question.value == "c"
    question.press(Qt.Key.Key_Home)
    assert question.value == ""


def test_the_wheel_never_changes_an_answer(qtbot: QtBot, look: Look) -> None:
    question = _question(qtbot, look, appearance="minimal")
    question.press(Qt.Key.Key_Down)
    spot = QPointF(5, 5)
    wheel = QWheelEvent(
        spot, spot, QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QCoreApplication.sendEvent(_combo(question), wheel)
    assert question.value == "a"
    assert not wheel.isAccepted()


def test_a_long_list_is_searched_by_any_part_of_its_words(qtbot: QtBot, look: Look) -> None:
    question = _question(qtbot, look, appearance="autocomplete", count=26)
    line = _combo(question).lineEdit()
    assert line is not None
    line.setFocus()
    type_text(line, "q as")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert question.value == "q"
    assert line.text() == "Q as words"


def test_text_that_fits_no_choice_is_taken_back(qtbot: QtBot, look: Look) -> None:
    question = _question(qtbot, look, appearance="autocomplete", count=26)
    line = _combo(question).lineEdit()
    assert line is not None
    line.setFocus()
    type_text(line, "B as words")
    question.row.flush()
    assert question.value == "b"
    line.selectAll()
    type_text(line, "nonsense")
    question.leave()
    assert (question.value, line.text()) == ("b", "B as words")
    line.setFocus()
    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_Backspace)
    question.leave()
    assert question.value == ""


def test_a_list_without_appearance_is_in_sight_while_it_is_short(qtbot: QtBot, look: Look) -> None:
    kinds = {}
    for count in (3, 9, 10, 12, 13):
        view = one(body=choices(count=count)).view(REF)
        kinds[count] = field_kind(view)
    assert kinds[3] is kinds[9] is FieldKind.RADIO
    assert kinds[10] is kinds[12] is FieldKind.LIST
    assert kinds[13] is FieldKind.SEARCHED_LIST


def test_several_of_a_few_are_stored_in_the_order_of_the_form(qtbot: QtBot, look: Look) -> None:
    question = _question(qtbot, look, "select")
    question.click(_buttons(question)[2])
    question.click(_buttons(question)[0])
    assert question.value == "a c"
    question.click(_buttons(question)[2])
    assert question.value == "a"


def test_several_of_many_are_found_and_taken_away(qtbot: QtBot, look: Look) -> None:
    question = _question(qtbot, look, "select", "autocomplete", 20)
    for words in ("r as words", "b as words"):
        line = _combo(question).lineEdit()
        assert line is not None
        line.setFocus()
        type_text(line, words)
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert question.value == "b r"
    chosen = _buttons(question)
    assert [button.text() for button in chosen] == ["B as words", "R as words"]
    question.click(chosen[0])
    assert question.value == "r"


def test_choices_are_put_in_order_by_keys(qtbot: QtBot, look: Look) -> None:
    question = _question(qtbot, look, "odk:rank")
    listed = question.field.target()
    assert isinstance(listed, QListWidget)
    assert question.value == ""
    listed.setCurrentRow(2)
    question.click(question.part("move up"))
    assert question.value == "a c b"
    question.click(question.part("move up"))
    assert question.value == "c a b"


def test_an_order_can_be_taken_as_it_is_and_taken_away(qtbot: QtBot, look: Look) -> None:
    question = _question(qtbot, look, "odk:rank")
    use = next(button for button in question.field.findChildren(QAbstractButton) if button.text() == "Use this order")
    question.click(use)
    assert question.value == "a b c"
    clear = next(button for button in question.field.findChildren(QAbstractButton) if "away" in button.text())
    question.click(clear)
    assert question.value == ""


_RANGE = '<range ref="/data/q" start="1" end="{end}" step="{step}"><label>The question</label></range>'


@pytest.mark.parametrize(
    ("data_type", "end", "step", "rights", "expected"),
    [("int", "10", "1", 3, "4"), ("decimal", "5.5", "0.5", 2, "2"), ("decimal", "2", "0.25", 1, "1.25")],
)
def test_a_scale_of_numbers_is_slid(
    qtbot: QtBot, look: Look, data_type: str, end: str, step: str, rights: int, expected: str
) -> None:
    question = OneQuestion(qtbot, look, one(bind=f'type="{data_type}"', body=_RANGE.format(end=end, step=step)))
    slider = question.part("scale")
    assert isinstance(slider, QSlider)
    assert (question.value, question.edit().text()) == ("", "")
    for _ in range(rights):
        qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert question.value == expected
    assert question.edit().text() == expected


def test_the_number_of_a_scale_is_typed_in_either_digits(qtbot: QtBot, look: Look) -> None:
    question = OneQuestion(qtbot, look, one(bind='type="int"', body=_RANGE.format(end="10", step="1")))
    question.type("၇")
    question.row.flush()
    assert question.value == "7"
    slider = question.part("scale")
    assert isinstance(slider, QSlider)
    assert slider.value() == 6
    question.edit().clear()
    question.type("70")
    question.row.flush()
    assert question.value == "70"
    assert question.answers.view(REF).violation is not None


def test_a_tick_is_an_acknowledgement(qtbot: QtBot, look: Look) -> None:
    question = OneQuestion(qtbot, look, one(body='<trigger ref="/data/q"><label>Read this</label></trigger>'))
    question.press(Qt.Key.Key_Space)
    assert question.value == "OK"
    question.press(Qt.Key.Key_Space)
    assert question.value == ""


def test_consent_says_what_follows_from_it(qtbot: QtBot, look: Look) -> None:
    items = "".join(
        f"<item><label>{value}</label><value>{value}</value></item>" for value in ("not_asked", "given_oral", "refused")
    )
    body = f'<select1 ref="/data/q" appearance="minimal"><label>Share</label>{items}</select1>'
    question = OneQuestion(qtbot, look, one(bind='type="string" fr:consent="iimm"', body=body))
    said = []
    for _ in range(3):
        question.press(Qt.Key.Key_Down)
        said.append((question.value, question.field.words.text()))  # type: ignore[attr-defined]
    assert said == [
        ("not_asked", "It stays here until the person was asked."),
        ("given_oral", "It may be used for this."),
        ("refused", "It is not used for this."),
    ]


def test_choices_that_follow_another_answer_follow_it_on_the_page(qtbot: QtBot, look: Look) -> None:
    model = "".join(
        f"<item><name>{name}</name><in>{where}</in></item>" for name, where in (("x", "n"), ("y", "n"), ("z", "s"))
    )
    body = (
        '<select1 ref="/data/q"><label>Town</label><itemset nodeset="instance(\'towns\')/root/item[in = /data/other]">'
        '<value ref="name"/><label ref="name"/></itemset></select1>'
    )
    question = OneQuestion(qtbot, look, one(body=body, model=f'<instance id="towns"><root>{model}</root></instance>'))
    assert _buttons(question) == []
    question.questionnaire.answer(OTHER, "n")
    assert [button.text() for button in _buttons(question)] == ["x", "y"]
    question.questionnaire.answer(OTHER, "s")
    assert [button.text() for button in _buttons(question)] == ["z"]


def _png(side: int) -> bytes:
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(kept.data())


def test_choices_show_the_pictures_of_the_form(qtbot: QtBot, look: Look) -> None:
    model = (
        "<itext><translation lang='en'><text id='a'><value>A</value><value form='image'>jr://images/a.png</value>"
        "</text></translation></itext>"
    )
    item = "<item><label ref=\"jr:itext('a')\"/><value>a</value></item>"
    answers = report(
        "<q/>",
        '<bind nodeset="/data/q" type="string"/>',
        f'<select1 ref="/data/q"><label>Which?</label>{item}</select1>',
        model=model,
        attachments={"a.png": _png(300)},
    )
    question = OneQuestion(qtbot, look, answers, pictures=lambda name: _png(300) if name == "a.png" else None)
    (button,) = _buttons(question)
    assert button.heightForWidth(400) > 120


@pytest.mark.parametrize(
    "untrusted",
    [b"", b"no picture", b"<svg xmlns='http://www.w3.org/2000/svg'/>", b"\x89PNG\r\n cut", _png(4097)],
    ids=["nothing", "text", "svg", "cut", "too large"],
)
def test_a_picture_that_is_none_is_not_shown(untrusted: bytes) -> None:
    assert picture_of(untrusted, side=100).isNull()


def test_a_choice_has_words_whatever_the_form_left_out(qtbot: QtBot, look: Look) -> None:
    body = '<select1 ref="/data/q"><label>Q</label><item><label/><value>bare</value></item></select1>'
    question = OneQuestion(qtbot, look, one(body=body))
    assert isinstance(question.answers.view(REF).choices[0], Choice)
    assert all(button.accessibleName() for button in _buttons(question))
