"""Repeats: instances with an id for life, counted, fixed, nested, restored."""

import pytest

from fieldreport.errors import LimitExceeded, NotFound, WrongState
from fieldreport.forms import live
from fieldreport.forms.answers import Answers
from fieldreport.forms.live import ORDER
from fieldreport.forms.recalculation import MAX_COUNTED
from fieldreport.forms.view import Structure
from tests.conformance.forms.surroundings import surroundings
from tests.unit.forms.kit import definition_of, reopened, report, values

PERSON = '<person jr:template=""><name>?</name><line/></person>'
LINES = """
<bind nodeset="/data/person/line" calculate="concat(position(..), ' of ', count(/data/person))"/>
<bind nodeset="/data/all" calculate="join(',', /data/person/name)"/>
"""
ASK = (
    '<group ref="/data/person"><label>People</label><repeat nodeset="/data/person"><input ref="name"/></repeat></group>'
)


def people() -> Answers:
    return report(f"<all/>{PERSON}", LINES, ASK)


def test_an_instance_has_an_id_and_its_place() -> None:
    answers = people()
    (first,) = answers.add("/person").added
    (second,) = answers.add("/person").added
    assert first != second
    assert answers.children("/person") == (first, second)
    assert answers.view(f"{second}/line").value == "2 of 2"
    assert answers.view(first).kind is Structure.INSTANCE
    assert answers.leaves()[f"{second}{ORDER}"] == "2"


def test_adding_tells_what_to_store_and_what_to_show() -> None:
    answers = people()
    (first,) = answers.add("/person").added
    changes = answers.add("/person")
    (second,) = changes.added
    assert changes.stored == {
        f"{first}/line": "1 of 2",
        f"{first}{ORDER}": "1",
        f"{second}/name": "?",
        f"{second}/line": "2 of 2",
        f"{second}{ORDER}": "2",
        "/all": "?,?",
    }
    assert {"/person", first, f"{first}/line", second, f"{second}/name"} <= changes.shown


def test_removing_an_instance_leaves_the_others_their_ids() -> None:
    answers = people()
    first, second, third = [answers.add("/person").added[0] for _ in range(3)]
    answers.set(f"{second}/name", "Ko Ko")
    changes = answers.remove(first)
    assert changes.removed == (first,)
    assert changes.stored[f"{first}/name"] is None
    assert changes.stored[f"{first}{ORDER}"] is None
    assert changes.stored[f"{second}{ORDER}"] == "1"
    assert answers.children("/person") == (second, third)
    assert answers.view(f"{second}/name").value == "Ko Ko"
    assert answers.view(f"{third}/line").value == "2 of 2"
    with pytest.raises(NotFound):
        answers.view(first)


def test_undo_brings_the_same_instance_back() -> None:
    answers = people()
    first, second = [answers.add("/person").added[0] for _ in range(2)]
    answers.set(f"{first}/name", "Ma Mya")
    before = answers.stored()
    answers.remove(first)
    changes = answers.undo()
    assert changes.added == (first,)
    assert answers.children("/person") == (first, second)
    assert answers.stored() == before
    assert answers.redo().removed == (first,)
    assert answers.children("/person") == (second,)


def test_undoing_an_addition_takes_the_instance_away() -> None:
    answers = people()
    (first,) = answers.add("/person").added
    assert answers.undo().removed == (first,)
    assert answers.redo().added == (first,)
    answers.undo()
    answers.add("/person")
    with pytest.raises(WrongState):
        answers.redo()


def test_there_must_be_something_to_undo() -> None:
    answers = people()
    assert not answers.can_undo
    assert not answers.can_redo
    with pytest.raises(WrongState):
        answers.undo()


def test_only_instances_can_be_removed_and_only_repeats_grow() -> None:
    answers = people()
    for ref in ("/all", "/", "/person"):
        with pytest.raises(NotFound):
            answers.remove(ref)
    for ref in ("/all", "/", "/nowhere/person", "person", ""):
        with pytest.raises(NotFound):
            answers.add(ref)


def test_the_run_of_instances_can_be_seen() -> None:
    answers = people()
    view = answers.view("/person")
    assert (view.kind, view.count, view.can_change_count) == (Structure.REPEAT, 0, True)
    assert view.label is not None
    assert view.label.plain == "People"
    assert answers.place("/person").repeat is not None


def counted(count: str = "/data/n", *, rows: str = '<row jr:template=""><x/></row>') -> Answers:
    return report(
        f"<n>2</n>{rows}",
        '<bind nodeset="/data/n" type="int"/>',
        f'<repeat nodeset="/data/row" jr:count="{count}"><input ref="/data/row/x"/></repeat>',
    )


def test_a_count_makes_and_removes_instances_at_the_end() -> None:
    answers = counted()
    first, second = answers.children("/row")
    answers.set(f"{first}/x", "kept")
    answers.set("/n", "1")
    assert answers.children("/row") == (first,)
    answers.undo()
    assert answers.children("/row") == (first, second)
    changes = answers.set("/n", "4")
    assert len(changes.added) == 2
    assert answers.view(f"{first}/x").value == "kept"
    answers.set("/n", "-3")
    assert answers.view("/row").count == 0


def test_a_count_mistyped_loses_nothing() -> None:
    answers = counted()
    first, second = answers.children("/row")
    answers.set(f"{second}/x", "kept")
    changes = answers.set("/n", "1")
    assert changes.removed == (second,)
    assert changes.stored == {"/n": "1", f"{second}/x": "kept", f"{first}{ORDER}": "1", f"{second}{ORDER}": "-1"}
    assert f"{second}/x" not in answers.leaves()
    assert answers.stored()[f"{second}/x"] == "kept"
    for opened in (answers, reopened(answers)):
        changes = opened.set("/n", "3")
        assert changes.added[0] == second
        assert opened.children("/row")[:2] == (first, second)
        assert opened.view(f"{second}/x").value == "kept"
        assert opened.stored()[f"{second}{ORDER}"] == "2"
        opened.undo()
        assert opened.children("/row") == (first,)
        opened.redo()
        assert opened.view(f"{second}/x").value == "kept"


def test_instances_put_aside_come_back_in_their_order_and_go_with_what_holds_them() -> None:
    answers = report(
        '<p jr:template=""><n/><row jr:template=""><x/></row></p>',
        "",
        '<repeat nodeset="/data/p"><repeat nodeset="/data/p/row" jr:count="../n"/></repeat>',
    )
    (person,) = answers.add("/p").added
    answers.set(f"{person}/n", "4")
    rows = answers.children(f"{person}/row")
    answers.set(f"{rows[3]}/x", "last")
    answers.set(f"{person}/n", "1")
    again = reopened(answers)
    for opened in (answers, again):
        before = opened.stored()
        changes = opened.remove(person)
        assert opened.stored().keys() == {"/meta/instanceID"}
        assert changes.stored[f"{rows[3]}/x"] is None
        assert opened.undo().stored[f"{rows[3]}/x"] == "last"
        assert opened.stored() == before
        opened.set(f"{person}/n", "4")
        assert opened.children(f"{person}/row") == rows
        assert opened.view(f"{rows[3]}/x").value == "last"


def test_a_blank_count_changes_nothing() -> None:
    answers = counted()
    answers.set("/n", "")
    assert answers.view("/row").count == 2


def test_nobody_adds_to_a_counted_repeat() -> None:
    answers = counted()
    assert not answers.view("/row").can_change_count
    with pytest.raises(WrongState):
        answers.add("/row")
    with pytest.raises(WrongState):
        answers.remove(answers.children("/row")[0])


def test_the_first_counted_instances_are_the_form_s_own() -> None:
    answers = counted(rows='<row jr:template=""><x>t</x></row><row><x>1</x></row>')
    assert [answers.view(f"{ref}/x").value for ref in answers.children("/row")] == ["1", "t"]


def test_a_huge_count_is_cut_and_told() -> None:
    answers = counted()
    answers.set("/n", "100000000000")
    assert answers.view("/row").count == MAX_COUNTED
    assert [problem.code for problem in answers.problems] == ["repeat.count_too_high"]


def test_counts_within_counts_end_at_the_size_of_a_report(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live, "MAX_LIVE", 300)
    answers = report(
        '<n/><o jr:template=""><i jr:template=""><x/></i></o>',
        "",
        '<repeat nodeset="/data/o" jr:count="/data/n"><repeat nodeset="/data/o/i" jr:count="/data/n"/></repeat>',
    )
    answers.set("/n", "500")
    assert {problem.code for problem in answers.problems} == {"repeat.count_too_high"}
    assert len(answers.stored()) <= 300


def test_a_report_that_is_full_takes_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = people()
    monkeypatch.setattr(live, "MAX_LIVE", 8)
    answers.add("/person")
    before = answers.stored()
    with pytest.raises(LimitExceeded):
        answers.add("/person")
    assert answers.stored() == before


def test_a_count_that_fails_is_a_problem() -> None:
    answers = counted("unheard-of()")
    assert answers.view("/row").count == 0
    assert [(problem.path, problem.part) for problem in answers.problems] == [("/row", "count")]


def test_a_fixed_repeat_keeps_its_instances() -> None:
    answers = report(
        '<free/><r><x>1</x></r><r><x>2</x></r><s jr:template=""><y/></s>',
        "",
        '<repeat nodeset="/data/r" jr:noAddRemove="/data/free != 1"/>'
        '<repeat nodeset="/data/s" jr:noAddRemove="true()"><input ref="y"/></repeat>',
    )
    assert (answers.view("/r").count, answers.view("/s").count) == (2, 1)
    with pytest.raises(WrongState):
        answers.add("/r")
    assert "/r" in answers.set("/free", "1").shown
    answers.add("/r")
    assert answers.view("/r").count == 3


def test_a_fixed_repeat_whose_rule_fails_stays_fixed() -> None:
    answers = report("<r><x/></r>", "", '<repeat nodeset="/data/r" jr:noAddRemove="unheard-of()"/>')
    assert not answers.view("/r").can_change_count


def test_nested_repeats_have_ids_at_every_level() -> None:
    answers = report(
        '<p jr:template=""><name/><act jr:template=""><what/><who/></act></p><total/>',
        '<bind nodeset="/data/p/act/who" calculate="../../name"/>'
        '<bind nodeset="/data/total" calculate="count(/data/p/act)"/>',
        '<repeat nodeset="/data/p"><repeat nodeset="/data/p/act"><input ref="what"/></repeat></repeat>',
    )
    (p,) = answers.add("/p").added
    (other,) = answers.add("/p").added
    (act,) = answers.add(f"{p}/act").added
    answers.add(f"{other}/act")
    answers.set(f"{p}/name", "A")
    assert answers.view(f"{act}/who").value == "A"
    assert answers.view("/total").value == "2"
    again = reopened(answers)
    assert again.children(f"{p}/act") == (act,)
    changes = answers.remove(p)
    assert changes.stored[f"{act}{ORDER}"] is None
    assert answers.view("/total").value == "1"
    changes = answers.undo()
    assert changes.stored[f"{act}{ORDER}"] == "1"
    assert changes.stored[f"{act}/who"] == "A"


def test_an_instance_in_what_does_not_count_does_not_count() -> None:
    answers = report(
        '<on/><g><r jr:template=""><x>1</x></r></g>',
        '<bind nodeset="/data/g" relevant="../on = 1"/>',
        '<group ref="/data/g"><repeat nodeset="/data/g/r"><input ref="x"/></repeat></group>',
    )
    (instance,) = answers.add("/g/r").added
    assert values(answers) == {}
    assert not any(ref.startswith("/g") for ref in answers.leaves())
    answers.set("/on", "1")
    assert answers.view(f"{instance}/x").value == "1"


def test_sealed_positions_leave_no_gap_where_an_instance_does_not_count() -> None:
    answers = report(
        '<r jr:template=""><x/></r>',
        '<bind nodeset="/data/r" relevant="position(.) != 2"/>',
        '<repeat nodeset="/data/r"/>',
    )
    first, _, third = [answers.add("/r").added[0] for _ in range(3)]
    orders = {ref: value for ref, value in answers.leaves().items() if ref.endswith(ORDER)}
    assert orders == {f"{first}{ORDER}": "1", f"{third}{ORDER}": "2"}


def test_stored_instances_come_in_their_order() -> None:
    answers = people()
    ids = [f"/person[k{number:016x}]" for number in (7, 8, 9)]
    again = reopened(answers, {f"{ids[0]}{ORDER}": "2", f"{ids[1]}{ORDER}": "1", f"{ids[2]}{ORDER}": "x"})
    assert again.children("/person") == (ids[1], ids[0], ids[2])


def test_an_instance_goes_behind_the_others_and_where_the_form_has_it() -> None:
    answers = report(
        '<a/><r jr:template=""><x/></r><b/><s jr:template=""><x/></s>',
        body='<repeat nodeset="/data/r"/><repeat nodeset="/data/s"/>',
    )
    answers.add("/s")
    answers.add("/r")
    answers.add("/r")
    assert [node.name for node in answers.root.children] == ["a", "r", "r", "b", "s", "meta"]


class CountedProperties(dict[str, str]):
    """Properties of a device that count how often a form asks for one."""

    asked = 0

    def get(self, key: str, default: str = "", /) -> str:  # type: ignore[override]
        self.asked += 1
        return super().get(key, default)


def test_what_every_instance_reads_alike_is_worked_out_once_an_answer() -> None:
    properties = CountedProperties(deviceid="d7")
    definition = definition_of(
        '<person jr:template=""><age/><all/></person>',
        "<bind nodeset=\"/data/person/all\" calculate=\"concat(property('deviceid'), ' ', sum(/data/person/age))\"/>",
        '<repeat nodeset="/data/person"><input ref="/data/person/age"/></repeat>',
    )
    answers = Answers(definition=definition, surroundings=surroundings(properties=properties))
    people = [answers.add("/person").added[0] for _ in range(20)]
    for age, person in enumerate(people):
        asked = properties.asked
        answers.set(f"{person}/age", str(age))
        assert properties.asked == asked + 1
        assert {answers.view(f"{one}/all").value for one in people} == {f"d7 {age * (age + 1) // 2}"}


def test_instances_that_change_what_the_next_one_reads_are_each_worked_out_anew() -> None:
    answers = report(
        '<go/><person jr:template=""><n/><m/></person>',
        "<bind nodeset=\"/data/person/n\" calculate=\"if(/data/go = '', '', count-non-empty(/data/person/m) + 1)\"/>"
        '<bind nodeset="/data/person/m" calculate="if(/data/person/n = 1, \'one\', ../n)"/>',
        '<input ref="/data/go"/><repeat nodeset="/data/person"/>',
    )
    people = [answers.add("/person").added[0] for _ in range(3)]
    answers.set("/go", "x")
    settled = values(answers)
    answers.undo()
    assert values(answers) == {}
    answers.redo()
    assert values(answers) == settled
    numbers = {answers.view(f"{one}/n").value for one in people}
    assert numbers == {"4"}


def test_after_actions_without_end_every_instance_follows_the_next_answer() -> None:
    answers = report(
        '<a/><b>1</b><person jr:template=""><line/></person>',
        '<bind nodeset="/data/person/line" calculate="concat(/data/a, position(..))"/>',
        '<input ref="/data/a"><setvalue event="xforms-value-changed" ref="/data/b" value="/data/a + 1"/></input>'
        '<input ref="/data/b"><setvalue event="xforms-value-changed" ref="/data/a"'
        " value=\"if(/data/a = 'x', 'x', /data/b + 1)\"/></input>"
        '<repeat nodeset="/data/person"/>',
    )
    people = [answers.add("/person").added[0] for _ in range(3)]
    answers.set("/a", "1")
    assert [problem.code for problem in answers.problems] == ["calculation.unsettled"]
    answers.set("/a", "x")
    assert [answers.view(f"{one}/line").value for one in people] == ["x1", "x2", "x3"]


def test_every_answer_tells_that_the_instances_that_show_it_look_different() -> None:
    answers = report(
        '<town/><person jr:template=""><name/></person>',
        "",
        '<input ref="/data/town"/><repeat nodeset="/data/person"><input ref="/data/person/name">'
        '<label>Seen in <output value="/data/town"/></label></input></repeat>',
    )
    names = {f"{answers.add('/person').added[0]}/name" for _ in range(3)}
    assert names <= answers.set("/town", "Dawei").shown
    assert names <= answers.set("/town", "Hpa-An").shown
