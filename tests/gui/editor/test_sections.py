"""Sections as pages, repeats as cards, languages, private answers, and the Zawgyi offer."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from fieldreport.ui.editor.instance_card import InstanceCard
from fieldreport.ui.editor.writing_choices import WritingChoices
from fieldreport.ui.editor.zawgyi_offer import ZawgyiOffer
from fieldreport.ui.look.look import Look
from tests.gui.editor.kit import Editing, labels
from tests.gui.questions.kit import type_text

ZAWGYI = "ျမန္မာႏိုင္ငံ သည္ အေရွ႕ေတာင္အာရွတြင္ ရွိသည္"
UNICODE = "မြန်မာနိုင်ငံ သည် အရှေ့တောင်အာရှတွင် ရှိသည်"
TITLE = "/incident/title"


def _names(editing: Editing) -> list[str]:
    editing.writing.update_progress()
    return [state.name for state in editing.writing.section_list.states]


def _cards(editing: Editing) -> list[InstanceCard]:
    cards = [card for card in editing.section.findChildren(InstanceCard) if card.isVisibleTo(editing.section)]
    return sorted(cards, key=lambda card: card.number)


def test_sections_come_with_the_answers_that_ask_for_them(editing: Editing) -> None:
    assert _names(editing)[:5] == ["What happened", "Circumstances", "Place", "Source", "Information"]
    assert "Person" not in _names(editing)
    editing.questionnaire.answer("/sections", "casualties persons")
    assert "Numbers" in _names(editing)
    assert "Person" in _names(editing)
    assert "Act" not in _names(editing)


def test_a_section_that_does_not_count_is_skipped(editing: Editing) -> None:
    editing.open_section("What else is there to tell?")
    editing.questionnaire.answer("/sections", "persons")
    editing.click(editing.button("Next"))
    assert next(labels(editing.section)) == "Person"
    editing.click(editing.button("Back"))
    editing.questionnaire.answer("/sections", "")
    editing.click(editing.button("Next"))
    assert "Person" not in list(labels(editing.section))


def test_a_repeat_without_instances_that_does_not_count_is_skipped_too(editing: Editing) -> None:
    editing.questionnaire.answer("/sections", "casualties")
    editing.questionnaire.remove(editing.first("/casualties"))
    assert "Numbers" in _names(editing)
    editing.questionnaire.answer("/sections", "")
    assert "Numbers" not in _names(editing)


def test_progress_is_counted(editing: Editing) -> None:
    def circumstances() -> tuple[int, int]:
        _names(editing)
        (state,) = [one for one in editing.writing.section_list.states if one.name == "Circumstances"]
        return state.answered, state.questions

    assert circumstances() == (0, 3)
    editing.questionnaire.answer("/circumstances/hostilities_nearby", "yes")
    assert circumstances() == (1, 4)


def test_the_list_of_sections_is_walked_by_keys(editing: Editing) -> None:
    editing.writing.section_list.setFocus()
    editing.qtbot.keyClick(editing.writing.section_list, Qt.Key.Key_Down)
    assert next(labels(editing.section)) == "Circumstances"


def test_leaving_a_section_says_what_was_typed_in_it(editing: Editing) -> None:
    type_text(editing.row(TITLE).field.target(), "half a ti")
    editing.writing.step(1)
    assert editing.value(TITLE) == "half a ti"


def test_a_question_that_comes_is_inserted_in_its_place(editing: Editing) -> None:
    section = editing.open_section("Circumstances")
    assert section.row("/circumstances/hostilities_note") is None
    editing.questionnaire.answer("/circumstances/hostilities_nearby", "yes")
    editing.qtbot.wait(20)
    assert editing.row("/circumstances/hostilities_note").isVisible()
    order = [
        editing.row(f"/circumstances/{name}").y()
        for name in ("hostilities_nearby", "hostilities_note", "objective_nearby")
    ]
    assert order == sorted(order)
    note = editing.row("/circumstances/hostilities_note").field.target()
    editing.row("/circumstances/hostilities_nearby").focus()
    editing.qtbot.keyClick(editing.row("/circumstances/hostilities_nearby").field.target(), Qt.Key.Key_Tab)
    assert note.hasFocus()


def test_an_instance_is_added_named_and_taken_away_and_comes_back(editing: Editing) -> None:
    editing.open_section("Place")
    (card,) = _cards(editing)
    assert card.is_open
    assert card.title == "Place 1"
    type_text(editing.row(f"{card.ref}/place_name").field.target(), "Tedim")
    editing.page.flush()
    assert card.title == "Place 1:  Tedim"
    editing.click(editing.button("Add another: Place"))
    first, second = _cards(editing)
    assert (first.is_open, second.is_open) == (False, True)
    editing.qtbot.waitUntil(lambda: editing.row(f"{second.ref}/place_name").field.target().hasFocus())
    remove = next(button for button in first.findChildren(QToolButton) if button.accessibleName().startswith("Take"))
    assert remove.accessibleName() == "Take away: Place 1:  Tedim"
    editing.click(remove)
    assert [one.title for one in _cards(editing)] == ["Place 1"]
    editing.click(editing.button("Undo"))
    assert [one.title for one in _cards(editing)] == ["Place 1:  Tedim", "Place 2"]
    editing.settle()
    assert editing.stored().answers[f"{first.ref}/place_name"] == "Tedim"


def test_a_card_opens_and_closes_by_keys_and_clicks(editing: Editing) -> None:
    editing.questionnaire.add("/place")
    editing.open_section("Place")
    first, _ = _cards(editing)
    opened = [first.is_open]
    toggle = first.findChildren(QToolButton)[0]
    assert toggle.accessibleName() == "Open: Place 1"
    toggle.setFocus()
    editing.qtbot.keyClick(toggle, Qt.Key.Key_Space)
    opened.append(first.is_open)
    assert toggle.accessibleName() == "Close: Place 1"
    heading = next(label for label in first.findChildren(QLabel) if label.text() == "Place 1")
    editing.click(heading)
    assert [*opened, first.is_open] == [False, True, False]


def test_an_answer_in_a_closed_card_is_kept(editing: Editing) -> None:
    editing.open_section("Place")
    (card,) = _cards(editing)
    type_text(editing.row(f"{card.ref}/place_name").field.target(), "Ted")
    card.close_body()
    assert editing.value(f"{card.ref}/place_name") == "Ted"


def test_links_between_repeats_follow_the_names(editing: Editing) -> None:
    source = editing.first("/source")
    editing.questionnaire.answer(f"{source}/source_name", "Naw Mu")
    editing.open_section("Information")
    information = editing.first("/information")
    row = editing.row(f"{information}/information_source")
    (choice,) = row.field.inputs()
    assert choice.accessibleName() == "Naw Mu (1)"
    editing.click(choice)
    assert editing.value(f"{information}/information_source") == editing.value(f"{source}/source_code")
    editing.questionnaire.answer(f"{source}/source_name", "Naw Paw")
    assert editing.row(f"{information}/information_source").field.inputs()[0].accessibleName() == "Naw Paw (1)"


def test_private_answers_are_hidden_with_one_switch_wherever_they_show(editing: Editing) -> None:
    source = editing.first("/source")
    editing.questionnaire.answer(f"{source}/source_name", "Naw Mu")
    editing.questionnaire.answer(
        f"{editing.first('/information')}/information_source", editing.value(f"{source}/source_code")
    )
    editing.open_section("Source")
    assert _cards(editing)[0].title == "Source 1:  Naw Mu"
    editing.click(editing.page.hide_button)
    assert _cards(editing)[0].title == "Source 1"
    assert editing.row(f"{source}/source_name").is_covered
    editing.open_section("Information")
    assert editing.row(f"{editing.first('/information')}/information_source").is_covered
    editing.click(editing.page.hide_button)
    assert not editing.row(f"{editing.first('/information')}/information_source").is_covered


def test_questions_change_their_language_and_answers_stay(editing: Editing) -> None:
    type_text(editing.row(TITLE).field.target(), "Airstrike")
    editing.page.flush()
    editing.questionnaire.set_languages("Burmese (my)", "")
    assert editing.row(TITLE).label == "ခေါင်းစဉ်"
    assert _names(editing)[0] == "ဖြစ်ရပ်"
    assert next(labels(editing.section)) == "ဖြစ်ရပ်"
    assert editing.value(TITLE) == "Airstrike"
    editing.open_section("နေရာ")
    assert _cards(editing)[0].title == "နေရာ 1"


def test_the_form_is_shown_in_the_language_of_the_window(edit: Callable[..., Editing]) -> None:
    editing = edit(choices=WritingChoices(window_language="my"))
    assert editing.row(TITLE).label == "ခေါင်းစဉ်"


@pytest.mark.parametrize(("english", "burmese"), [("English (en)", "Burmese (my)"), ("en", "my")])
def test_a_chosen_language_goes_before_that_of_the_window(
    edit: Callable[..., Editing], english: str, burmese: str
) -> None:
    choices = WritingChoices(window_language="my", form_language=english, second_language=burmese)
    editing = edit(choices=choices)
    assert editing.row(TITLE).label == "Title"
    assert "ခေါင်းစဉ်" in list(labels(editing.row(TITLE)))


def test_zawgyi_is_offered_in_unicode_and_never_changed_by_itself(editing: Editing) -> None:
    type_text(editing.row(TITLE).field.target(), ZAWGYI)
    editing.page.flush()
    assert editing.value(TITLE) == ZAWGYI
    (offer,) = editing.row(TITLE).findChildren(ZawgyiOffer)
    editing.qtbot.waitUntil(offer.isVisible)
    assert {ZAWGYI, UNICODE} <= set(labels(offer))
    editing.click(editing.button("Write it in Unicode"))
    assert editing.value(TITLE) == UNICODE
    assert editing.row(TITLE).field.target().hasFocus()
    editing.page.undo()
    assert editing.value(TITLE) == ZAWGYI


def test_a_declined_offer_is_not_made_again(editing: Editing) -> None:
    type_text(editing.row(TITLE).field.target(), ZAWGYI)
    editing.page.flush()
    editing.click(editing.button("Keep it as it is"))
    editing.questionnaire.answer(TITLE, "")
    editing.questionnaire.answer(TITLE, ZAWGYI)
    assert [one for one in editing.row(TITLE).findChildren(ZawgyiOffer) if not one.isHidden()] == []
    assert editing.value(TITLE) == ZAWGYI


def test_unicode_is_not_offered_anything(editing: Editing) -> None:
    type_text(editing.row(TITLE).field.target(), UNICODE)
    editing.page.flush()
    assert editing.row(TITLE).findChildren(ZawgyiOffer) == []


@pytest.mark.parametrize(("width", "percent", "is_beside"), [(1000, 100, True), (560, 100, False), (1000, 200, False)])
def test_the_list_of_sections_opens_above_the_page_when_there_is_no_room(
    editing: Editing, look: Look, qtbot: QtBot, width: int, percent: int, is_beside: bool
) -> None:
    look.set_text_size(percent)
    editing.page.resize(width, 700)
    qtbot.waitUntil(lambda: editing.writing.section_list.isVisible() is is_beside)
