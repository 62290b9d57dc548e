"""Sections in the order of the form, and what is still to be done in each."""

from fieldreport.forms.answers import Answers
from fieldreport.forms.review import review
from fieldreport.forms.sections import Section
from fieldreport.forms.view import Structure, ViolationKind
from tests.unit.forms.kit import report

BINDS = """
<bind nodeset="/data/a" required="true()" jr:requiredMsg="say it"/>
<bind nodeset="/data/g/b" type="int" constraint=". &gt; 1"/>
<bind nodeset="/data/g/ro" readonly="true()" required="true()"/>
<bind nodeset="/data/hidden" required="true()" constraint=". = 'ok'"/>
<bind nodeset="/data/off" relevant="false()" required="true()"/>
<bind nodeset="/data/p/name" required="true()"/>
"""
BODY = """
<input ref="/data/a"><label>A</label></input><input ref="/data/off"/>
<group ref="/data/g"><label>Group</label><input ref="/data/g/b"/><input ref="/data/g/ro"/>
  <trigger ref="/data/g/t"/><group appearance="field-list"><label>Inner</label><input ref="/data/g/c"/></group></group>
<group ref="/data/p"><label>People</label><repeat nodeset="/data/p" appearance="x"><input ref="/data/p/name"/>
  </repeat></group>
<repeat nodeset="/data/q"><label>Bare</label></repeat>
<input ref="/data/z"/>
"""


def form() -> Answers:
    return report(
        '<a/><off>kept</off><g><b/><ro/><t/><c/></g><p jr:template=""><name/></p><q jr:template=""><x/></q><z/>'
        "<hidden/>",
        BINDS,
        BODY,
    )


def outline(section: Section) -> object:
    label = section.label.plain if section.label is not None else None
    return (section.kind, label, [outline(item) if isinstance(item, Section) else item for item in section.items])


def test_sections_come_in_the_order_of_the_form() -> None:
    answers = form()
    (person,) = answers.add("/p").added
    assert [outline(section) for section in answers.sections()] == [
        (Structure.ROOT, None, ["/a", "/off"]),
        (Structure.GROUP, "Group", ["/g/b", "/g/ro", "/g/t", (Structure.GROUP, "Inner", ["/g/c"])]),
        (Structure.REPEAT, "People", [(Structure.INSTANCE, "People", [f"{person}/name"])]),
        (Structure.REPEAT, "Bare", []),
        (Structure.ROOT, None, ["/z"]),
    ]
    assert [section.ref for section in answers.sections()] == [None, "/g", "/p", "/q", None]


def test_a_form_that_is_one_group_has_one_section() -> None:
    answers = report("<g><a/></g>", body='<group ref="/data/g"><input ref="/data/g/a"/></group>')
    (section,) = answers.sections()
    assert section.questions() == ("/g/a",)


def test_a_review_finds_what_is_missing_and_what_does_not_do() -> None:
    answers = form()
    (person,) = answers.add("/p").added
    answers.set("/g/b", "1")
    found = review(answers)
    assert [(finding.ref, finding.kind, finding.section) for finding in found.findings] == [
        ("/a", ViolationKind.REQUIRED, 0),
        ("/g/b", ViolationKind.CONSTRAINT, 1),
        (f"{person}/name", ViolationKind.REQUIRED, 2),
    ]
    first = found.findings[0]
    assert (first.label and first.label.plain, first.message and first.message.plain) == ("A", "say it")
    assert not found.is_complete
    assert found.hidden_answers == 1


def test_progress_counts_what_can_be_answered_now() -> None:
    answers = form()
    answers.set("/g/b", "2")
    progress = review(answers).sections
    assert [(one.questions, one.answered, one.findings) for one in progress] == [
        (1, 0, 1), (2, 1, 0), (0, 0, 0), (0, 0, 0), (1, 0, 0),
    ]  # fmt: skip
    assert (progress[1].label and progress[1].label.plain, progress[1].ref) == ("Group", "/g")


def test_what_nobody_is_asked_for_is_found_only_when_it_is_wrong() -> None:
    answers = form()
    answers.set("/a", "x")
    assert review(answers).is_complete
    answers.set("/hidden", "bad")
    (finding,) = review(answers).findings
    assert (finding.ref, finding.kind, finding.section) == ("/hidden", ViolationKind.CONSTRAINT, None)
