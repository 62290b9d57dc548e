"""Submissions: written as ODK's programs exchange them, and gone on with."""

import pytest

from fieldreport.errors import FormRefused
from fieldreport.forms.answers import Answers
from fieldreport.forms.out.submission import submission
from fieldreport.forms.resume import resume
from tests.conformance.forms.surroundings import surroundings
from tests.unit.forms.kit import report


def form() -> Answers:
    return report(
        '<a/><b>default</b><g><c/></g><p jr:template=""><name/></p><twice/>',
        '<bind nodeset="/data/b" relevant="/data/a = 1"/>'
        '<bind nodeset="/data/twice" calculate="concat(/data/a, /data/a)"/>',
        '<repeat nodeset="/data/p"/>',
    )


def resumed(answers: Answers, text: str, *, is_edit: bool = False) -> Answers:
    return resume(
        definition=answers.definition, surroundings=surroundings(seed=1), untrusted_submission=text, is_edit=is_edit
    )


def test_a_submission_holds_what_counts_in_its_order() -> None:
    answers = form()
    answers.set("/a", 'x < y & "z"')
    (person,) = answers.add("/p").added
    answers.set(f"{person}/name", "မြ")
    identifier = answers.view("/meta/instanceID").value
    assert submission(answers) == (
        '<data id="a_form" version="7"><a>x &lt; y &amp; "z"</a><g><c/></g><p><name>မြ</name></p>'
        '<twice>x &lt; y &amp; "z"x &lt; y &amp; "z"</twice>'
        f'<orx:meta xmlns:orx="http://openrosa.org/xforms"><orx:instanceID>{identifier}</orx:instanceID></orx:meta></data>'
    )


def test_a_submission_can_be_gone_on_with() -> None:
    answers = form()
    answers.set("/a", "1")
    answers.set("/b", "mine")
    for name in ("A", "B"):
        (person,) = answers.add("/p").added
        answers.set(f"{person}/name", name)
    again = resumed(answers, submission(answers))
    assert [again.view(f"{ref}/name").value for ref in again.children("/p")] == ["A", "B"]
    assert (again.view("/b").value, again.view("/twice").value) == ("mine", "11")
    assert again.view("/meta/instanceID").value == answers.view("/meta/instanceID").value
    assert submission(again) == submission(answers)


def test_what_was_left_out_has_the_answer_of_the_form() -> None:
    again = resumed(form(), "<data><a>1</a></data>")
    assert again.view("/b").value == "default"
    assert again.children("/p") == ()


def test_an_edit_is_another_submission_and_names_the_one_it_replaces() -> None:
    answers = form()
    former = answers.view("/meta/instanceID").value
    again = resumed(answers, submission(answers), is_edit=True)
    assert again.view("/meta/deprecatedID").value == former
    assert again.view("/meta/instanceID").value not in {"", former}
    assert f"deprecatedID>{former}<" in submission(again)
    assert resumed(answers, "<data/>", is_edit=True).view("/meta/deprecatedID").value == ""


@pytest.mark.parametrize("text", ["", "<data>", "<other/>", "<!DOCTYPE d [<!ENTITY e 'x'>]><data>&e;</data>"])
def test_what_is_no_submission_of_the_form_is_refused(text: str) -> None:
    with pytest.raises(FormRefused):
        resumed(form(), text)
