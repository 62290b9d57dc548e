"""Dates, as exact as somebody knows them, and numbers that nobody has to guess."""

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QAbstractButton, QCalendarWidget, QComboBox
from pytestqt.qtbot import QtBot

from fieldreport.domain.date_words import BURMESE
from fieldreport.ui.look.look import Look
from fieldreport.ui.questions.uncertain_date_field import UncertainDateField
from tests.gui.questions.kit import REF, OneQuestion, one

EDTF = [
    "2025-05-06", "2025-05-06~", "2025-05-06?", "2025-05", "2025", "2025~", "2025-05-06T10", "2025-05-06T10:30",
    "2025-05-06T10:30~", "2025-05-06T18~", "2025-04-02/2025-04-18", "2025-04-02/..", "2025-04/", "../2025-04-18",
    "[2025-04-02..2025-04-18]", "[2025-04-02..]", "[..2025-04-18]", "2025-04-02T08~/2025-04-02T18~", "XXXX",
]  # fmt: skip


def _choose(question: OneQuestion, part: str, words: str) -> None:
    """Choose from a list by its words, with keys."""
    combo = question.part(part)
    assert isinstance(combo, QComboBox)
    combo.setFocus()
    wanted = combo.findText(words)
    assert wanted >= 0, [combo.itemText(row) for row in range(combo.count())]
    question.press(Qt.Key.Key_Home, on=combo)
    for _ in range(wanted):
        question.press(Qt.Key.Key_Down, on=combo)
    assert combo.currentIndex() == wanted


def _uncertain(qtbot: QtBot, look: Look, start: str = "", **others: object) -> OneQuestion:
    return OneQuestion(qtbot, look, one('appearance="fr-date"', start=start), **others)


def test_a_day_is_typed_in_parts(qtbot: QtBot, look: Look) -> None:
    question = _uncertain(qtbot, look)
    question.type("6", question.part("day"))
    _choose(question, "month", "May")
    question.type("2025", question.part("year"))
    question.row.flush()
    assert question.value == "2025-05-06"


def test_burmese_digits_make_the_same_day(qtbot: QtBot, look: Look) -> None:
    question = _uncertain(qtbot, look, date_words=BURMESE)
    question.type("၆", question.part("day"))
    _choose(question, "month", "မေ")
    question.type("၂၀၂၅", question.part("year"))
    question.row.flush()
    assert question.value == "2025-05-06"


def test_the_finer_part_may_stay_empty(qtbot: QtBot, look: Look) -> None:
    question = _uncertain(qtbot, look)
    question.type("2025", question.part("year"))
    question.row.flush()
    assert question.value == "2025"
    _choose(question, "month", "May")
    question.row.flush()
    assert question.value == "2025-05"
    question.click(question.part("about"))
    question.row.flush()
    assert question.value == "2025-05~"


def test_a_part_of_the_day_and_a_clock_time(qtbot: QtBot, look: Look) -> None:
    question = _uncertain(qtbot, look, "2025-05-06")
    _choose(question, "time of day", "evening")
    question.row.flush()
    assert question.value == "2025-05-06T18~"
    _choose(question, "time of day", "at …")
    question.type("1030", question.part("clock time"))
    question.row.flush()
    assert question.value == "2025-05-06T10:30"


def test_a_period_has_two_ends(qtbot: QtBot, look: Look) -> None:
    question = _uncertain(qtbot, look, "2025-04-02")
    _choose(question, "kind of date", "From … until …")
    question.type("18", question.part("end, day"))
    _choose(question, "end, month", "April")
    question.type("2025", question.part("end, year"))
    question.row.flush()
    assert question.value == "2025-04-02/2025-04-18"
    _choose(question, "kind of date", "Once between … and …")
    question.row.flush()
    assert question.value == "[2025-04-02..2025-04-18]"
    _choose(question, "kind of date", "Since …, goes on")
    question.row.flush()
    assert question.value == "2025-04-02/.."


def test_not_known_is_an_answer_and_empty_is_none(qtbot: QtBot, look: Look) -> None:
    question = _uncertain(qtbot, look)
    assert question.value == ""
    _choose(question, "kind of date", "Asked, not known")
    question.row.flush()
    assert question.value == "XXXX"
    _choose(question, "kind of date", "On or in")
    question.row.flush()
    assert question.value == ""


@pytest.mark.parametrize("stored", EDTF)
def test_what_is_stored_is_shown_and_said_again_as_it_was(qtbot: QtBot, look: Look, stored: str) -> None:
    question = _uncertain(qtbot, look, stored)
    field = question.field
    assert isinstance(field, UncertainDateField)
    assert field._text() == stored


@pytest.mark.parametrize("unreadable", ["some day in May", "2025-02-30", "2025-05-06/2024"])
def test_what_cannot_be_read_is_kept_and_can_be_corrected(qtbot: QtBot, look: Look, unreadable: str) -> None:
    question = _uncertain(qtbot, look, unreadable)
    assert question.edit("as it was written").text() == unreadable
    question.edit("as it was written").selectAll()
    question.type("2025-05", question.part("as it was written"))
    question.leave()
    assert question.value == "2025-05"


def test_half_a_date_is_not_lost(qtbot: QtBot, look: Look) -> None:
    question = _uncertain(qtbot, look)
    question.type("6", question.part("day"))
    _choose(question, "month", "May")
    question.row.flush()
    assert question.value == "05-6"
    assert question.answers.view(REF).violation is not None
    question.type("2025", question.part("year"))
    question.row.flush()
    assert question.value == "2025-05-06"


def test_a_day_is_picked_from_the_calendar(qtbot: QtBot, look: Look) -> None:
    question = _uncertain(qtbot, look, "2025-05-06")
    question.click(question.part("calendar"))
    calendar = question.window.findChild(QCalendarWidget)
    assert calendar is not None
    assert calendar.selectedDate() == QDate(2025, 5, 6)
    calendar.activated.emit(QDate(2025, 5, 9))
    assert question.value == "2025-05-09"


@pytest.mark.parametrize(
    ("data_type", "appearance", "typed", "stored"),
    [
        ("date", "", {"day": "6", "month": "May", "year": "2025"}, "2025-05-06"),
        ("date", "no-calendar", {"day": "၀၆", "month": "May", "year": "၂၀၂၅"}, "2025-05-06"),
        ("date", "month-year", {"month": "May", "year": "2025"}, "2025-05-01"),
        ("date", "year", {"year": "2025"}, "2025-01-01"),
        ("time", "", {"time": "9.05"}, "09:05:00"),
        ("time", "", {"time": "၁၀:၃၀"}, "10:30:00"),
        ("dateTime", "", {"day": "6", "month": "May", "year": "2025", "time": "1030"}, "2025-05-06T10:30:00"),
        ("date", "ethiopian", {"day": "6", "month": "May", "year": "2025"}, "2025-05-06"),
    ],
)
def test_dates_and_times_are_stored_as_others_store_them(
    qtbot: QtBot, look: Look, data_type: str, appearance: str, typed: dict[str, str], stored: str
) -> None:
    question = OneQuestion(qtbot, look, one(f'appearance="{appearance}"', bind=f'type="{data_type}"'))
    for part, text in typed.items():
        if part == "month":
            _choose(question, part, text)
        else:
            question.type(text, question.part(part))
    question.row.flush()
    assert question.value == stored
    assert question.answers.view(REF).violation is None


def test_a_day_that_no_calendar_has_is_kept_and_does_not_do(qtbot: QtBot, look: Look) -> None:
    question = OneQuestion(qtbot, look, one(bind='type="date"'))
    question.type("30", question.part("day"))
    _choose(question, "month", "February")
    question.type("2025", question.part("year"))
    question.row.flush()
    assert question.value == "2025-02-30"
    assert question.answers.view(REF).violation is not None


def _count(qtbot: QtBot, look: Look, start: str = "") -> OneQuestion:
    return OneQuestion(qtbot, look, one('appearance="fr-count"', start=start))


@pytest.mark.parametrize(
    ("low", "best", "high", "stored"),
    [
        ("", "13", "", "13"), ("", "0", "", "0"), ("10", "13", "20", "10/13/20"), ("10", "", "20", "10//20"),
        ("", "", "20", "//20"), ("၁၀", "၁၃", "", "10/13/"), ("", "007", "", "7"), ("", "1,200", "", "1200"),
    ],
)  # fmt: skip
def test_numbers_are_low_best_and_high(qtbot: QtBot, look: Look, low: str, best: str, high: str, stored: str) -> None:
    question = _count(qtbot, look)
    for part, text in (("lowest", low), ("best", best), ("highest", high)):
        question.type(text, question.part(part))
    question.row.flush()
    assert question.value == stored
    assert question.answers.view(REF).violation is None


def test_empty_unknown_and_zero_are_three_answers(qtbot: QtBot, look: Look) -> None:
    question = _count(qtbot, look)
    assert question.value == ""
    question.click(question.part("asked, not known"))
    assert question.value == "unknown"
    question.type("0", question.part("best"))
    question.row.flush()
    assert question.value == "0"
    unknown = question.part("asked, not known")
    assert isinstance(unknown, QAbstractButton)
    assert not unknown.isChecked()
    question.click(unknown)
    assert (question.value, question.edit("best").text()) == ("unknown", "")
    question.click(unknown)
    assert question.value == ""


def test_numbers_in_a_wrong_order_are_kept_and_do_not_do(qtbot: QtBot, look: Look) -> None:
    question = _count(qtbot, look)
    question.type("20", question.part("lowest"))
    question.type("10", question.part("highest"))
    question.row.flush()
    assert question.value == "20//10"
    assert question.answers.view(REF).violation is not None


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        ("13", ("", "13", "")),
        ("10//20", ("10", "", "20")),
        ("unknown", ("", "", "")),
        ("about ten", ("", "about ten", "")),
    ],
)
def test_a_stored_count_is_shown(qtbot: QtBot, look: Look, stored: str, shown: tuple[str, str, str]) -> None:
    question = _count(qtbot, look, stored)
    assert tuple(question.edit(part).text() for part in ("lowest", "best", "highest")) == shown
    assert question.value == stored


@pytest.mark.parametrize(
    ("data_type", "typed", "stored", "does"),
    [("int", "၁၂", "12", True), ("int", "1,200", "1200", True), ("int", "twelve", "twelve", False),
     ("decimal", "၁.၅", "1.5", True), ("int", "1.5", "1.5", False)],
)  # fmt: skip
def test_numbers_are_typed_in_either_digits(
    qtbot: QtBot, look: Look, data_type: str, typed: str, stored: str, does: bool
) -> None:
    question = OneQuestion(qtbot, look, one(bind=f'type="{data_type}"'))
    question.type(typed)
    question.row.flush()
    assert question.value == stored
    assert (question.answers.view(REF).violation is None) is does


def test_a_text_of_digits_is_stored_in_digits_that_programs_read(qtbot: QtBot, look: Look) -> None:
    question = OneQuestion(qtbot, look, one('appearance="numbers"'))
    question.type("၀၉၄၂၀")
    question.row.flush()
    assert question.value == "09420"
    assert question.edit().text() == "၀၉၄၂၀"
