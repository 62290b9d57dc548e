"""Actions and preloads: values that are put into a report by events, and by its surroundings."""

import datetime as dt

from fieldreport.forms.answers import Answers
from fieldreport.forms.read import read_definition
from tests.conformance.forms.surroundings import surroundings
from tests.unit.forms.kit import reopened, report, values, xform

FIRST, LOAD, CHANGED, NEW = (
    "odk-instance-first-load",
    "odk-instance-load",
    "xforms-value-changed",
    "odk-new-repeat",
)


def test_a_first_load_happens_once_and_a_load_each_time() -> None:
    answers = report(
        "<a/><b/>",
        f'<setvalue event="{FIRST}" ref="/data/a" value="concat(\'a\', /data/b)"/>'
        f'<setvalue event="{LOAD}" ref="/data/b" value="concat(/data/b, \'b\')"/>',
    )
    assert values(answers) == {"/a": "a", "/b": "b"}
    answers.set("/a", "mine")
    assert values(reopened(answers)) == {"/a": "mine", "/b": "bb"}


def test_a_change_is_followed_after_everything_is_calculated() -> None:
    answers = report(
        "<a/><twice/><copy/>",
        '<bind nodeset="/data/twice" calculate="/data/a * 2"/><bind nodeset="/data/copy" type="int"/>',
        f'<input ref="/data/a"><setvalue event="{CHANGED}" ref="/data/copy" value="/data/twice"/></input>',
    )
    answers.set("/a", "12")
    assert answers.view("/copy").value == "24"


def test_undo_takes_back_what_followed_and_nothing_follows_from_it() -> None:
    answers = report(
        "<a>1</a><n>0</n>",
        "",
        f'<input ref="/data/a"><setvalue event="{CHANGED}" ref="/data/n" value="/data/n + 1"/></input>',
    )
    before = answers.stored()
    answers.set("/a", "2")
    answers.undo()
    assert answers.stored() == before
    answers.redo()
    assert answers.view("/n").value == "1"


def test_an_action_in_a_repeat_stays_in_its_instance() -> None:
    answers = report(
        '<r jr:template=""><a/><b/></r>',
        "",
        f'<repeat nodeset="/data/r"><input ref="/data/r/a">'
        f'<setvalue event="{CHANGED}" ref="/data/r/b" value="../a"/></input></repeat>',
    )
    one, two = [answers.add("/r").added[0] for _ in range(2)]
    answers.set(f"{two}/a", "x")
    assert (answers.view(f"{one}/b").value, answers.view(f"{two}/b").value) == ("", "x")


def test_an_action_may_name_the_instance_or_reach_all() -> None:
    answers = report(
        '<a/><b/><r jr:template=""><x/><y/></r>',
        "",
        f'<input ref="/data/a"><setvalue event="{CHANGED}" ref="/data/r[position() = 2]/x" value="/data/a"/>'
        f'<setvalue event="{CHANGED}" ref="/data/r/y" value="/data/a"/></input><repeat nodeset="/data/r"/>',
    )
    one, two = [answers.add("/r").added[0] for _ in range(2)]
    answers.set("/a", "v")
    assert [answers.view(f"{ref}/x").value for ref in (one, two)] == ["", "v"]
    assert [answers.view(f"{ref}/y").value for ref in (one, two)] == ["v", "v"]


def test_a_new_instance_is_prepared_and_no_other() -> None:
    answers = report(
        '<r jr:template=""><x/></r><r><x>own</x></r>',
        "",
        f'<repeat nodeset="/data/r"><setvalue event="{NEW}" ref="/data/r/x" value="position(..)"/></repeat>',
    )
    assert answers.view(f"{answers.children('/r')[0]}/x").value == "own"
    (new,) = answers.add("/r").added
    assert answers.view(f"{new}/x").value == "2"
    assert answers.view(f"{answers.children('/r')[0]}/x").value == "own"


def test_an_action_may_write_words_and_where_nothing_counts() -> None:
    answers = report(
        "<on/><a/>",
        f'<bind nodeset="/data/a" relevant="../on = 1"/><setvalue event="{FIRST}" ref="/data/a">some words</setvalue>',
    )
    assert answers.view("/a").value == ""
    answers.set("/on", "1")
    assert answers.view("/a").value == "some words"


def test_an_action_that_cannot_be_worked_out_is_a_problem() -> None:
    answers = report(
        "<a/><r/>",
        f'<setvalue event="{FIRST}" ref="/data/a" value="unheard-of()"/>'
        f'<setvalue event="{FIRST}" ref="/data/a[unheard-of()]" value="1"/>',
    )
    assert values(answers) == {}
    assert [(problem.path, problem.part) for problem in answers.problems] == [("/a", "setvalue")]


def test_a_report_is_given_what_its_form_asks_for() -> None:
    places = ("id", "start", "today", "user", "phone", "other", "end", "odd")
    preloads = (
        ("id", "uid", ""),
        ("start", "timestamp", "start"),
        ("today", "date", "today"),
        ("user", "property", "username"),
        ("phone", "property", "phone number"),
        ("other", "property", "deviceid"),
        ("end", "timestamp", "end"),
        ("odd", "context", "UserName"),
    )
    binds = "".join(
        f'<bind nodeset="/data/{name}" jr:preload="{kind}" jr:preloadParams="{parameters}"/>'
        for name, kind, parameters in preloads
    )
    definition = read_definition(xform("".join(f"<{name}/>" for name in places), binds), {})
    yangon = dt.timezone(dt.timedelta(hours=6, minutes=30))
    answers = Answers(
        definition=definition,
        surroundings=surroundings(timezone=yangon, properties={"username": "mya", "phonenumber": "09"}),
    )
    found = values(answers)
    assert found.pop("/id").startswith("uuid:")
    assert found == {"/start": "2026-03-01T18:30:00.000+06:30", "/today": "2026-03-01", "/user": "mya", "/phone": "09"}
    changes = answers.finish()
    assert changes.stored == {"/end": "2026-03-01T18:30:00.000+06:30"}
    answers.undo()
    assert answers.view("/end").value == ""


def test_a_report_has_an_identifier_for_life() -> None:
    answers = report("<a/>")
    identifier = answers.view("/meta/instanceID").value
    assert identifier.startswith("uuid:")
    assert reopened(answers).view("/meta/instanceID").value == identifier


def test_an_identifier_that_the_form_gives_or_calculates_stays() -> None:
    assert report("<meta><instanceID>own</instanceID></meta>").view("/meta/instanceID").value == "own"
    answers = report(
        "<meta><instanceID/></meta>", "<bind nodeset=\"/data/meta/instanceID\" calculate=\"concat('x', 'y')\"/>"
    )
    assert answers.view("/meta/instanceID").value == "xy"
