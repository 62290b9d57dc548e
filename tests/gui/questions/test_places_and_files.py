"""Places, coordinates and files: what is typed, what is chosen, what others are asked to do."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QListWidget
from pytestqt.qtbot import QtBot

from fieldreport.ui.look.look import Look
from fieldreport.ui.questions.field import Wish
from fieldreport.ui.questions.position_field import read_pair
from tests.gui.questions.kit import REF, OneQuestion, one


def _place(qtbot: QtBot, look: Look, start: str = "") -> OneQuestion:
    return OneQuestion(qtbot, look, one('appearance="fr-place"', start=start))


def _list(question: OneQuestion) -> QListWidget:
    (found,) = question.field.findChildren(QListWidget)
    return found


def test_a_name_that_is_typed_is_the_answer(qtbot: QtBot, look: Look) -> None:
    question = _place(qtbot, look)
    question.type("Our village")
    question.leave()
    assert question.value == "Our village"


def test_a_place_is_found_while_typing_and_chosen_by_keys(qtbot: QtBot, look: Look) -> None:
    question = _place(qtbot, look)
    question.type("tid")
    qtbot.waitUntil(lambda: _list(question).isVisible())
    assert _list(question).item(0).text() == "Tedim   ·   Chin"
    question.press(Qt.Key.Key_Down)
    question.press(Qt.Key.Key_Return)
    assert question.value == "Tedim [MMR004002701]"
    assert question.edit().text() == "Tedim"
    assert not _list(question).isVisible()
    assert question.edit().hasFocus()


def test_escape_closes_the_list_and_keeps_what_was_typed(qtbot: QtBot, look: Look) -> None:
    question = _place(qtbot, look)
    question.type("tid")
    qtbot.waitUntil(lambda: _list(question).isVisible())
    question.press(Qt.Key.Key_Escape)
    assert not _list(question).isVisible()
    question.row.flush()
    assert question.value == "tid"


def test_another_name_is_another_place(qtbot: QtBot, look: Look) -> None:
    question = _place(qtbot, look, "Tedim [MMR004002701]")
    assert question.edit().text() == "Tedim"
    question.type("x")
    question.row.flush()
    assert question.value.startswith("Tedim") is False or "[" not in question.value
    assert "[" not in question.value


def test_the_chosen_place_is_said_and_can_be_taken_back(qtbot: QtBot, look: Look) -> None:
    question = _place(qtbot, look, "Tedim [MMR004002701]")
    said = [label.text() for label in question.field.findChildren(QLabel) if label.isVisible()]
    assert "Chin · MMR004002701" in said
    question.click(question.part("show on the map"))
    assert question.wishes == [Wish.SHOW_ON_MAP]
    question.click(question.part("not this place"))
    assert question.value == "Tedim"


def test_a_place_can_be_not_known(qtbot: QtBot, look: Look) -> None:
    question = _place(qtbot, look, "Tedim [MMR004002701]")
    unknown = question.part("asked, not known")
    question.click(unknown)
    assert (question.value, question.edit().text()) == ("unknown", "")
    question.type("Falam")
    question.row.flush()
    assert question.value == "Falam"
    assert isinstance(unknown, QAbstractButton)
    assert not unknown.isChecked()


@pytest.mark.parametrize(
    ("typed", "pair"),
    [
        ("16.8661, 96.1951", ("16.8661", "96.1951")),
        ("၁၆.၈၆၆၁၊၉၆.၁၉၅၁", None),
        ("၁၆.၈၆၆၁, ၉၆.၁၉၅၁", ("16.8661", "96.1951")),
        ("16.8661 N 96.1951 E", ("16.8661", "96.1951")),
        ("33.9° S; 151.2° E", ("-33.9", "151.2")),
        ("12.5 N, 61.2 w", ("12.5", "-61.2")),
        ("16.8661", None),
        ("near the school", None),
    ],
)
def test_coordinates_are_read_as_people_write_them(typed: str, pair: tuple[str, str] | None) -> None:
    assert read_pair(typed) == pair


def _point(qtbot: QtBot, look: Look, start: str = "") -> OneQuestion:
    return OneQuestion(qtbot, look, one(bind='type="geopoint"', start=start))


def test_a_point_is_typed(qtbot: QtBot, look: Look) -> None:
    question = _point(qtbot, look)
    question.type("16.8661", question.part("latitude"))
    question.type("96.1951", question.part("longitude"))
    question.row.flush()
    assert question.value == "16.8661 96.1951"
    assert question.answers.view(REF).violation is None


def test_a_pasted_pair_fills_both(qtbot: QtBot, look: Look) -> None:
    question = _point(qtbot, look)
    question.edit("latitude").insert("16.8661, 96.1951")
    question.edit("latitude").textEdited.emit("16.8661, 96.1951")
    question.row.flush()
    assert question.value == "16.8661 96.1951"


def test_a_point_off_the_earth_is_kept_and_explained(qtbot: QtBot, look: Look) -> None:
    question = _point(qtbot, look)
    question.type("91", question.part("latitude"))
    question.type("23", question.part("longitude"))
    question.row.flush()
    assert question.value == "91 23"
    assert question.answers.view(REF).violation is not None
    assert any("latitude from -90" in label.text() for label in question.field.findChildren(QLabel))


def test_height_and_accuracy_stay_with_their_point(qtbot: QtBot, look: Look) -> None:
    question = _point(qtbot, look, "16.8661 96.1951 20.0 4.5")
    question.row.flush()
    assert question.value == "16.8661 96.1951 20.0 4.5"
    question.type("9", question.part("latitude"))
    question.row.flush()
    assert len(question.value.split()) == 2


def test_a_point_can_be_chosen_on_the_map(qtbot: QtBot, look: Look) -> None:
    question = _point(qtbot, look)
    question.click(question.part("choose on map"))
    assert question.wishes == [Wish.CHOOSE_ON_MAP]


@pytest.mark.parametrize("data_type", ["geotrace", "geoshape"])
def test_a_line_of_points_is_a_list(qtbot: QtBot, look: Look, data_type: str) -> None:
    question = OneQuestion(qtbot, look, one(bind=f'type="{data_type}"'))
    for line in ("16.1, 96.1", "16.2 96.2", "16.3, 96.3"):
        question.type(line)
        question.press(Qt.Key.Key_Return)
    question.row.flush()
    assert question.value == "16.1 96.1;16.2 96.2;16.3 96.3"
    assert question.answers.view(REF).violation is None


@pytest.mark.parametrize("appearance", ["", "signature", "draw", "annotate", "new"])
def test_a_file_is_asked_for_shown_and_removed(qtbot: QtBot, look: Look, appearance: str) -> None:
    body = f'<upload ref="/data/q" mediatype="image/*" appearance="{appearance}"><label>Photo</label></upload>'
    question = OneQuestion(qtbot, look, one(bind='type="binary"', body=body), size_of=lambda _: 123_456)
    question.click(question.field.target())
    assert question.wishes == [Wish.ATTACH]
    question.questionnaire.file_attached(REF, "photo.jpg")
    shown = " ".join(label.text() for label in question.field.findChildren(QLabel) if label.isVisible())
    assert "photo.jpg" in shown
    assert "123.5 kB" in shown
    question.click(question.part("open"))
    question.click(question.part("remove"))
    assert question.wishes == [Wish.ATTACH, Wish.OPEN_FILE, Wish.REMOVE_FILE]


def test_the_name_of_a_file_is_not_stored_as_an_answer(qtbot: QtBot, look: Look) -> None:
    body = '<upload ref="/data/q" mediatype="image/*"><label>Photo</label></upload>'
    question = OneQuestion(qtbot, look, one(bind='type="binary"', body=body))
    question.questionnaire.file_attached(REF, "photo.jpg")
    assert question.stored == []


def test_a_unit_is_recognised_and_kept_as_it_was_written(qtbot: QtBot, look: Look) -> None:
    question = OneQuestion(qtbot, look, one('appearance="fr-unit"'))
    question.type("560th LIB")
    question.row.flush()
    said = [label.text() for label in question.field.findChildren(QLabel) if label.isVisible()]
    assert question.value == "560th LIB"
    assert said == ["Recognised: lib 560"]
    question.edit().clear()
    question.type("some soldiers")
    question.row.flush()
    said = [label.text() for label in question.field.findChildren(QLabel) if label.isVisible()]
    assert said == ["Not recognised as a unit; it is kept as you wrote it."]
