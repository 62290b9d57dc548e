"""Labels, hints and messages: languages, inserted values, guidance, media."""

import pytest

from fieldreport.errors import NotFound
from fieldreport.forms.answers import Answers
from fieldreport.forms.markdown import RichText
from tests.unit.forms.kit import report

ITEXT = """<itext>
<translation lang="English (en)" default="true()">
 <text id="q"><value>How is <output value="../name"/>?</value><value form="image">jr://images/q.png</value>
  <value form="audio">jr://audio/missing.mp3</value></text>
 <text id="h"><value>Hint</value><value form="guidance">Ask <output ref="../name"/> kindly</value></text>
 <text id="only"><value>English alone</value></text>
 <text id="old"><value form="long">Long</value><value form="short">Short</value></text>
 <text id="m"><value>Bad <output value="."/></value></text>
</translation>
<translation lang="Burmese (my)"><text id="q"><value><output value="../name"/> နေကောင်းလား</value></text>
 <text id="h"><value>အရိပ်အမြွက်</value></text></translation></itext>"""


def asking(label: str = "jr:itext('q')") -> Answers:
    return report(
        "<name>Mya</name><a/><said/>",
        '<bind nodeset="/data/a" constraint=". = \'ok\'" jr:constraintMsg="jr:itext(\'m\')"/>'
        '<bind nodeset="/data/said" calculate="concat(jr:itext(\'only\'), ../name)"/>',
        f'<input ref="/data/a"><label ref="{label}"/><hint ref="jr:itext(\'h\')"/></input>',
        model=ITEXT,
        attachments={"q.png": b""},
    )


def plain(text: RichText | None) -> str | None:
    return None if text is None else text.plain


def test_a_label_is_in_the_language_in_use_with_values_inserted() -> None:
    answers = asking()
    assert plain(answers.view("/a").label) == "How is Mya?"
    answers.set_language("Burmese (my)")
    assert plain(answers.view("/a").label) == "Mya နေကောင်းလား"
    assert answers.language == "Burmese (my)"
    assert [one.code for one in answers.definition.languages] == ["en", "my"]


def test_a_language_must_be_one_of_the_form_s() -> None:
    with pytest.raises(NotFound):
        asking().set_language("Klingon")


def test_what_a_language_lacks_is_shown_in_the_first() -> None:
    answers = asking("jr:itext('only')")
    answers.set_language("Burmese (my)")
    assert plain(answers.view("/a").label) == "English alone"


def test_an_unknown_identifier_is_shown_itself() -> None:
    assert plain(asking("jr:itext('nothing')").view("/a").label) == "nothing"


def test_an_identifier_may_be_calculated_and_a_label_a_plain_reference() -> None:
    assert plain(asking("jr:itext(concat('on', 'ly'))").view("/a").label) == "English alone"
    assert plain(asking("/data/name").view("/a").label) == "Mya"


def test_the_long_and_the_short_text_of_old_forms_are_shown_together() -> None:
    assert plain(asking("jr:itext('old')").view("/a").label) == "LongShort"


def test_guidance_and_media_go_with_the_text() -> None:
    view = asking().view("/a")
    assert plain(view.hint) == "Hint"
    assert plain(view.guidance) == "Ask Mya kindly"
    assert view.media == {"image": "q.png"}


def test_a_message_is_translated_too() -> None:
    answers = asking()
    answers.set("/a", "no")
    violation = answers.view("/a").violation
    assert violation is not None
    assert plain(violation.message) == "Bad no"


def test_whoever_shows_a_text_is_told_when_a_value_in_it_changes() -> None:
    assert "/a" in asking().set("/name", "Ko").shown


def test_another_language_changes_no_answer() -> None:
    answers = asking()
    before = answers.stored()
    answers.set_language("Burmese (my)")
    assert answers.stored() == before
    assert answers.set("/name", "Ko").stored["/said"] == "English aloneKo"


def test_words_may_stand_in_the_label_itself() -> None:
    answers = report(
        "<n>3</n><a/>",
        body='<input ref="/data/a"><label>We are <output value="/data/n"/>,\n <b>right</b>?</label></input>',
    )
    assert plain(answers.view("/a").label) == "We are 3,\n right?"


def test_an_inserted_answer_is_never_read_as_markdown() -> None:
    answers = report("<n/><a/>", body='<input ref="/data/a"><label>**<output value="/data/n"/>**</label></input>')
    answers.set("/n", "<b>*x*</b>")
    label = answers.view("/a").label
    assert label is not None
    assert [(run.text, run.is_strong) for run in label.blocks[0].runs] == [("<b>*x*</b>", True)]


def test_a_value_that_cannot_be_worked_out_leaves_a_gap() -> None:
    answers = report("<a/>", body='<input ref="/data/a"><label>x<output value="unheard-of()"/>y</label></input>')
    assert plain(answers.view("/a").label) == "xy"


def test_an_empty_label_is_none() -> None:
    answers = report("<a/><b/>", body='<input ref="/data/a"><label/></input><input ref="/data/b"/>')
    assert answers.view("/a").label is None
    assert answers.view("/b").label is None


def test_texts_that_need_one_another_end() -> None:
    itext = (
        '<itext><translation lang="en"><text id="a"><value>a<output value="jr:itext(\'b\')"/></value></text>'
        '<text id="b"><value>b<output value="jr:itext(\'a\')"/></value></text></translation></itext>'
    )
    answers = report("<a/>", body='<input ref="/data/a"><label ref="jr:itext(\'a\')"/></input>', model=itext)
    assert (plain(answers.view("/a").label) or "").startswith("aba")


def test_the_form_and_the_device_answer_expressions() -> None:
    answers = report(
        "<v/><d/>",
        '<bind nodeset="/data/v" calculate="version()"/><bind nodeset="/data/d" calculate="property(\'x\')"/>',
    )
    assert answers.view("/v").value == "7"
    assert answers.view("/d").value == ""
