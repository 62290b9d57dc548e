"""Choices: fixed, filtered, cascading, from lists beside the form and from repeats, in a random order."""

import time

import pytest

from fieldreport.forms.answers import Answers
from tests.unit.forms.kit import reopened, report, values

CITIES = """<itext><translation lang="en"><text id="y"><value>Yangon *city*</value>
<value form="image">jr://images/y.png</value></text></translation></itext>
<instance id="cities"><root>
<item><name>yangon</name><t>y</t><label>Yangon</label><country>mm</country></item>
<item><name>mandalay</name><t>z</t><label>Mandalay</label><country>mm</country></item>
<item><name>chiangmai</name><t>z</t><label>Chiang **Mai**</label><country>th</country></item></root></instance>"""


def cascade(label: str = "label", nodeset: str = "instance('cities')/root/item[country = /data/country]") -> Answers:
    return report(
        "<country/><city/><shown/>",
        '<bind nodeset="/data/shown" calculate="jr:choice-name(../city, \'/data/city\')"/>',
        f'<input ref="/data/country"/><select ref="/data/city"><itemset nodeset="{nodeset}">'
        f'<value ref="name"/><label ref="{label}"/></itemset></select>',
        model=CITIES,
        attachments={"y.png": b""},
    )


def offered(answers: Answers, ref: str) -> list[tuple[str, str]]:
    return [(choice.value, choice.label.plain) for choice in answers.view(ref).choices]


def test_a_filter_decides_what_is_offered() -> None:
    answers = cascade()
    assert offered(answers, "/city") == []
    assert "/city" in answers.set("/country", "th").shown
    assert offered(answers, "/city") == [("chiangmai", "Chiang Mai")]


def test_an_answer_whose_choice_is_gone_does_not_count_and_comes_back_with_it() -> None:
    answers = cascade()
    answers.set("/country", "mm")
    answers.set("/city", "yangon mandalay")
    answers.set("/country", "th")
    assert answers.view("/city").value == ""
    assert "/city" not in answers.leaves()
    assert reopened(answers).stored() == answers.stored()
    answers.set("/country", "mm")
    assert answers.view("/city").value == "yangon mandalay"
    answers.set("/country", "th")
    answers.set("/city", "chiangmai")
    answers.set("/country", "mm")
    assert answers.view("/city").value == ""


def test_a_choice_has_a_name() -> None:
    answers = cascade()
    answers.set("/country", "mm")
    answers.set("/city", "mandalay")
    assert answers.view("/shown").value == "Mandalay"
    answers.set("/city", "atlantis")
    assert answers.view("/shown").value == ""


def test_labels_may_be_translated_and_have_media() -> None:
    answers = cascade("jr:itext(t)")
    answers.set("/country", "mm")
    first, second = answers.view("/city").choices
    assert (first.label.plain, first.media) == ("Yangon city", {"image": "y.png"})
    assert (second.label.plain, second.media) == ("z", {})


def test_without_a_label_the_value_is_shown() -> None:
    answers = report(
        "<a/><b/>",
        body='<select1 ref="/data/a"><itemset nodeset="instance(\'cities\')/root/item"/></select1>'
        '<select1 ref="/data/b"><item><value>x</value></item><item><label>L</label></item>'
        "<item><label ref=\"jr:itext('none')\"/><value> y </value></item></select1>",
        model=CITIES,
    )
    assert offered(answers, "/a")[0] == ("yangon", "yangon")
    assert offered(answers, "/b") == [("x", "x"), ("", "L"), ("y", "none")]


def test_fixed_choices_have_names_too() -> None:
    answers = report(
        "<a>y</a><n/><m/>",
        '<bind nodeset="/data/n" calculate="jr:choice-name(../a, \'../a\')"/>'
        "<bind nodeset=\"/data/m\" calculate=\"jr:choice-name('zz', ' /data/a ')\"/>",
        '<select1 ref="/data/a"><item><label>Yes</label><value>y</value></item></select1>',
    )
    assert values(answers) == {"/a": "y", "/n": "Yes"}


@pytest.mark.parametrize("path", ["/data/n", "/data/nowhere", "1 + 1", "instance('cities')/root/item"])
def test_only_a_question_with_choices_has_names(path: str) -> None:
    answers = report(
        "<n/>", f'<bind nodeset="/data/n" calculate="jr:choice-name(\'a\', &quot;{path}&quot;)"/>', model=CITIES
    )
    assert [problem.code for problem in answers.problems] == ["calculation.failed"]


def test_choices_may_come_from_a_repeat_and_follow_it() -> None:
    answers = report(
        '<p jr:template=""><name/></p><victim/>',
        body='<repeat nodeset="/data/p"><input ref="name"/></repeat><select1 ref="/data/victim">'
        '<itemset nodeset="/data/p[name != \'\']"><value ref="name"/><label ref="name"/></itemset></select1>',
    )
    (one,) = answers.add("/p").added
    (two,) = answers.add("/p").added
    assert "/victim" in answers.set(f"{one}/name", "**A**").shown
    answers.set(f"{two}/name", "B")
    assert offered(answers, "/victim") == [("**A**", "**A**"), ("B", "B")]
    answers.set("/victim", "B")
    answers.remove(two)
    assert answers.view("/victim").value == ""
    answers.undo()
    assert answers.view("/victim").value == "B"


def test_a_random_order_stays_with_its_seed() -> None:
    answers = cascade(nodeset="randomize(instance('cities')/root/item, 4)")
    order = [choice.value for choice in answers.view("/city").choices]
    assert sorted(order) == ["chiangmai", "mandalay", "yangon"]
    assert order == [choice.value for choice in answers.view("/city").choices]


def test_a_ranking_is_of_all_that_is_offered() -> None:
    items = "".join(f"<item><label>{name}</label><value>{name}</value></item>" for name in "abc")
    answers = report("<r>c x</r><empty/>", body=f'<odk:rank ref="/data/r">{items}</odk:rank>')
    assert values(answers) == {"/r": "c a b"}
    assert answers.stored()["/r"] == "c x"
    answers.set("/r", "b c a")
    assert answers.view("/r").value == "b c a"
    answers.set("/r", "")
    assert answers.view("/r").value == ""


def test_a_ranking_follows_its_filter() -> None:
    answers = report(
        "<country>mm</country><r/>",
        body='<odk:rank ref="/data/r"><itemset nodeset="instance(\'cities\')/root/item[country = /data/country]">'
        '<value ref="name"/><label ref="label"/></itemset></odk:rank>',
        model=CITIES,
    )
    answers.set("/r", "mandalay yangon")
    answers.set("/country", "th")
    assert answers.view("/r").value == ""
    answers.set("/country", "mm")
    assert answers.view("/r").value == "mandalay yangon"


def test_choices_that_cannot_be_found_are_none_and_a_problem() -> None:
    answers = cascade(nodeset="unheard-of()")
    answers.set("/city", "yangon")
    assert answers.view("/city").choices == ()
    assert answers.view("/city").value == "yangon"
    assert "choices" in {problem.part for problem in answers.problems}


def test_other_is_a_choice_like_any_with_a_question_of_its_own() -> None:
    answers = report(
        "<a/><a_other/>",
        '<bind nodeset="/data/a_other" relevant="selected(../a, \'other\')"/>',
        '<select1 ref="/data/a"><item><label>Other</label><value>other</value></item></select1>'
        '<input ref="/data/a_other"/>',
    )
    assert not answers.view("/a_other").is_relevant
    answers.set("/a", "other")
    assert answers.view("/a_other").is_relevant


def test_a_cascade_of_thousands_is_quick() -> None:
    rows = "".join(f"v{number},V {number},d{number // 15}\n" for number in range(4500))
    answers = report(
        "<d/><v/>",
        body='<input ref="/data/d"/><select1 ref="/data/v">'
        '<itemset nodeset="instance(\'v\')/root/item[d = /data/d]"><value ref="name"/><label ref="label"/></itemset>'
        "</select1>",
        model='<instance id="v" src="jr://file-csv/v.csv"/>',
        attachments={"v.csv": f"name,label,d\n{rows}".encode()},
    )
    answers.set("/d", "d7")
    assert len(answers.view("/v").choices) == 15
    start = time.process_time()
    for _ in range(20):
        answers.view("/v")
    assert (time.process_time() - start) / 20 < 0.001
