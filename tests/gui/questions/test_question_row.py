"""A question on the page: its words, its marks, what is wrong, what is hidden, and what we cannot ask."""

import re
import tarfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from fieldreport.forms.answers import Answers
from fieldreport.forms.definition import ControlKind
from fieldreport.forms.markdown import rich_text
from fieldreport.forms.read import read_definition
from fieldreport.ui.look.look import Look
from fieldreport.ui.questions.factory import FieldKind, field_kind
from fieldreport.ui.questions.plain_fields import UnsupportedField
from fieldreport.ui.questions.rich_label import RichLabel, html_of
from tests.conformance.forms.surroundings import surroundings
from tests.conformance.test_suites import SUITES
from tests.gui.acceptance import unnamed_focusable
from tests.gui.questions.kit import REF, OneQuestion, one

FORMS = SUITES / "forms" / "forms.tar.xz"
LANGUAGES = """<itext>
<translation lang="English (en)" default="true()"><text id="q"><value>Where?</value></text>
<text id="h"><value>The town</value><value form="guidance">Ask slowly</value></text></translation>
<translation lang="Burmese (my)"><text id="q"><value>ဘယ်မှာလဲ</value></text>
<text id="h"><value>မြို့</value></text></translation></itext>"""
TRANSLATED = '<input ref="/data/q"><label ref="jr:itext(\'q\')"/><hint ref="jr:itext(\'h\')"/></input>'


def _seen(question: OneQuestion) -> list[str]:
    return [label.text() for label in question.row.findChildren(QLabel) if label.isVisible() and label.text()]


def test_a_required_question_has_a_star_and_is_not_red_before_somebody_checks(qtbot: QtBot, look: Look) -> None:
    question = OneQuestion(qtbot, look, one(bind='type="string" required="true()"'))
    assert _seen(question) == ["The question *"]
    assert question.field.target().accessibleName() == "The question, required"
    question.questionnaire.say_missing()
    assert _seen(question) == ["The question *", "This has to be answered."]
    assert question.field.target().property("problem") is True
    question.type("something")
    question.row.flush()
    assert _seen(question) == ["The question *"]
    assert question.field.target().property("problem") is False


def test_what_the_form_does_not_take_is_said_in_its_own_words(qtbot: QtBot, look: Look) -> None:
    bind = 'type="int" constraint=". &lt; 120" jr:constraintMsg="Nobody is as old as that."'
    question = OneQuestion(qtbot, look, one(bind=bind))
    question.type("130")
    question.leave()
    assert "Nobody is as old as that." in _seen(question)
    assert question.field.target().accessibleDescription() == "Nobody is as old as that."


def test_what_is_no_number_is_said_in_ours(qtbot: QtBot, look: Look) -> None:
    question = OneQuestion(qtbot, look, one(bind='type="int"'))
    question.type("many")
    question.leave()
    assert "A whole number is asked for, for instance 12." in _seen(question)


def test_a_question_that_does_not_count_is_not_seen(qtbot: QtBot, look: Look) -> None:
    question = OneQuestion(qtbot, look, one(bind='type="string" relevant="/data/other = \'yes\'"'))
    assert not question.row.isVisible()
    question.questionnaire.answer("/other", "yes")
    assert question.row.isVisible()


def test_a_readonly_answer_cannot_be_changed(qtbot: QtBot, look: Look) -> None:
    question = OneQuestion(qtbot, look, one(bind='type="int" readonly="true()"', start="5"))
    question.type("7")
    question.row.flush()
    assert question.value == "5"


def test_two_languages_stand_below_each_other(qtbot: QtBot, look: Look) -> None:
    question = OneQuestion(qtbot, look, one(body=TRANSLATED, model=LANGUAGES))
    assert _seen(question) == ["Where?", "The town"]
    question.questionnaire.set_languages("Burmese (my)", "English (en)")
    label, *others = _seen(question)
    assert label == "ဘယ်မှာလဲ"
    assert "Where?" in others
    (hint,) = (words for words in others if "The town" in words)
    assert "မြို့" in hint
    question.questionnaire.set_languages("Burmese (my)", "")
    assert _seen(question) == ["ဘယ်မှာလဲ", "မြို့"]


def test_choices_say_their_words_in_both_languages(qtbot: QtBot, look: Look) -> None:
    body = (
        '<select1 ref="/data/q"><label>Q</label><item><label ref="jr:itext(\'q\')"/><value>a</value></item></select1>'
    )
    question = OneQuestion(qtbot, look, one(body=body, model=LANGUAGES))
    question.questionnaire.set_languages("English (en)", "Burmese (my)")
    assert question.field.target().accessibleName() == "Where? · ဘယ်မှာလဲ"


def test_guidance_is_shown_on_demand(qtbot: QtBot, look: Look) -> None:
    question = OneQuestion(qtbot, look, one(body=TRANSLATED, model=LANGUAGES))
    assert "Ask slowly" not in _seen(question)
    (explain,) = question.row.findChildren(QToolButton)
    question.click(explain)
    assert "Ask slowly" in _seen(question)
    question.click(explain)
    assert "Ask slowly" not in _seen(question)


SENSITIVE = 'type="string" fr:sensitive="yes"'


def test_a_private_answer_is_hidden_on_demand_and_shown_again(qtbot: QtBot, look: Look) -> None:
    question = OneQuestion(qtbot, look, one(bind=SENSITIVE, start="Naw Mu"))
    question.leave()
    question.questionnaire.hide_sensitive(True)
    assert question.row.is_covered
    assert not question.field.isVisible()
    (show,) = [button for button in question.row.findChildren(QPushButton) if button.isVisible()]
    assert show.accessibleName() == "The question: hidden, show it"
    question.click(show)
    assert question.field.isVisible()
    assert question.field.target().hasFocus()
    question.questionnaire.hide_sensitive(False)
    question.questionnaire.hide_sensitive(True)
    assert question.row.is_covered


def test_an_empty_private_question_can_be_answered_while_others_are_hidden(qtbot: QtBot, look: Look) -> None:
    question = OneQuestion(qtbot, look, one(bind=SENSITIVE))
    question.questionnaire.hide_sensitive(True)
    assert not question.row.is_covered
    question.type("Naw Mu")
    question.row.flush()
    assert not question.row.is_covered
    question.leave()
    question.questionnaire.hide_sensitive(False)
    question.questionnaire.hide_sensitive(True)
    assert question.row.is_covered


def test_a_private_question_has_a_coloured_edge(qtbot: QtBot, look: Look) -> None:
    for bind, colour in ((SENSITIVE, look.color("sensitive")), ('type="string"', None)):
        question = OneQuestion(qtbot, look, one(bind=bind))
        corner = question.row.grab().toImage().pixelColor(1, question.row.height() // 2)
        assert (corner == colour) is (colour is not None)


def test_a_note_shows_markdown_and_loads_nothing(qtbot: QtBot, look: Look) -> None:
    body = (
        '<input ref="/data/q"><label># Before\n\n**Never** write &lt;img src="file:///etc/passwd"&gt; or'
        " [a link](https://example.org) &lt;script&gt;x&lt;/script&gt;</label></input>"
    )
    question = OneQuestion(qtbot, look, one(bind='type="string" readonly="true()"', body=body))
    label = question.row.findChildren(RichLabel)[0]
    assert label.textFormat() is Qt.TextFormat.RichText
    assert "<b>Never</b>" in label.text()
    assert set(re.findall(r"<(\w+)", label.text())) <= {"p", "b", "i", "br"}
    assert "href" not in label.text()
    assert not label.openExternalLinks()


@pytest.mark.parametrize("words", ["<img src=x>", "a & b", '"><b>', "&lt;i&gt;", "<table background='http://x'>"])
def test_whatever_a_form_says_stays_characters(words: str) -> None:
    written = html_of(rich_text([(words, True), (" **x**", False)]))
    tags = set(re.findall(r"<(\w+)", written))
    assert tags <= {"p", "b", "i", "br"}


def test_an_ampersand_in_a_label_is_seen(qtbot: QtBot, look: Look) -> None:
    question = OneQuestion(qtbot, look, one(body='<input ref="/data/q"><label>Water &amp; food</label></input>'))
    assert _seen(question) == ["Water && food"]
    assert question.field.target().accessibleName() == "Water & food"


@pytest.mark.parametrize("appearance", ["ex:org.app.scan", "comment", "url", "no such thing", "fr-", "map"])
def test_an_appearance_that_nobody_knows_changes_nothing(appearance: str) -> None:
    assert field_kind(one(f'appearance="{appearance}"').view(REF)) is FieldKind.TEXT


def test_a_barcode_is_a_text(qtbot: QtBot, look: Look) -> None:
    assert field_kind(one(bind='type="barcode"').view(REF)) is FieldKind.TEXT


def test_a_question_that_we_cannot_ask_says_so_and_keeps_its_answer(qtbot: QtBot, look: Look) -> None:
    question = OneQuestion(qtbot, look, one(bind='type="intent"', start="from a telephone"))
    assert isinstance(question.field, UnsupportedField)
    assert any("cannot be answered in FieldReport" in words for words in _seen(question))
    assert "from a telephone" in _seen(question)
    question.row.flush()
    assert question.value == "from a telephone"


def test_a_field_of_another_kind_takes_its_place_when_the_choices_grow(qtbot: QtBot, look: Look) -> None:
    items = "".join(f"<item><name>n{place}</name></item>" for place in range(20))
    body = (
        "<select1 ref=\"/data/q\"><label>Town</label><itemset nodeset=\"instance('l')/root/item[/data/other = 'all' or"
        ' name = \'n1\']"><value ref="name"/><label ref="name"/></itemset></select1>'
    )
    question = OneQuestion(qtbot, look, one(body=body, model=f'<instance id="l"><root>{items}</root></instance>'))
    former = question.field
    question.leave()
    question.questionnaire.answer("/other", "all")
    assert question.field is not former
    assert field_kind(question.answers.view(REF)) is FieldKind.SEARCHED_LIST


ALL_KINDS = [
    ('type="string"', ""), ('type="string"', 'appearance="multiline"'), ('type="int"', ""), ('type="decimal"', ""),
    ('type="date"', ""), ('type="time"', ""), ('type="dateTime"', ""), ('type="date"', 'appearance="year"'),
    ('type="geopoint"', ""), ('type="geotrace"', ""), ('type="geoshape"', ""), ('type="barcode"', ""),
    ('type="string"', 'appearance="fr-date"'), ('type="string"', 'appearance="fr-count"'),
    ('type="string"', 'appearance="fr-place"'), ('type="string"', 'appearance="fr-unit"'),
]  # fmt: skip


@pytest.mark.parametrize(("bind", "control"), ALL_KINDS)
def test_every_part_of_a_field_has_a_name_for_screen_readers(qtbot: QtBot, look: Look, bind: str, control: str) -> None:
    question = OneQuestion(qtbot, look, one(control, bind=bind))
    assert unnamed_focusable(question.row) == []
    assert all("The question" in widget.accessibleName() for widget in question.field.inputs())


@pytest.mark.parametrize(("bind", "control"), ALL_KINDS)
def test_no_field_opens_a_window_of_its_own(qtbot: QtBot, look: Look, bind: str, control: str) -> None:
    before = set(QApplication.topLevelWidgets())
    question = OneQuestion(qtbot, look, one(control, bind=bind))
    new: set[QWidget] = set(QApplication.topLevelWidgets()) - before - {question.window}
    assert [window for window in new if window.isVisible()] == []


@pytest.mark.skipif(not FORMS.exists(), reason="the suites of forms are not beside the repository")
def test_every_question_of_others_forms_has_a_field() -> None:
    asked = dict.fromkeys(ControlKind, 0)
    for name, xform in _xforms(FORMS):
        answers = Answers(definition=read_definition(xform, {}), surroundings=surroundings())
        for ref in answers.questions():
            view = answers.view(ref)
            if isinstance(view.kind, ControlKind):
                asked[view.kind] += 1
                assert field_kind(view) is not FieldKind.UNSUPPORTED, (name, ref, view.data_type)
    assert all(asked.values()), asked


def _xforms(source: Path) -> list[tuple[str, bytes]]:
    wanted = ("all-widgets.xml", "widgets_on_pages.xml", "number-input-widgets.xml")
    with tarfile.open(source) as archive:
        found = [(member.name, archive.extractfile(member)) for member in archive if member.name.endswith(wanted)]
        return [(name, content.read()) for name, content in found if content is not None]
