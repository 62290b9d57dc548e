"""Whatever is done to a report: it is stored as told, shown as told, undone exactly, and reopened as it was left."""

import random
from collections.abc import Callable
from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from fieldreport.errors import FieldReportError
from fieldreport.forms.answers import Answers
from fieldreport.forms.changes import Changes
from fieldreport.forms.definition import Definition
from fieldreport.forms.live import ORDER, ROOT, Ref
from fieldreport.forms.read import read_definition
from fieldreport.forms.view import Structure, View
from tests.conformance.forms.surroundings import surroundings
from tests.unit.forms.kit import reopened, xform

ANSWERS = """
<country/><city/><age>7</age><adult/><consent/><total/><count/><hidden>kept</hidden><first/><copied/>
<friend/><kind>a b</kind><order>mandalay</order>
<group><inside>here</inside><deep/></group>
<person jr:template=""><name/><age/><place/><line/><previous/><any/><eldest/>
  <act jr:template=""><what/><number/><sum/></act></person>
<person><name>Daw Mya</name><age/><place/><line/><previous/><any/><eldest/><act><what/><number/><sum/></act></person>
<counted jr:template=""><x/><y/></counted>
<fixed><z>1</z></fixed><fixed><z>2</z></fixed>
"""
MODEL = """
<itext>
<translation lang="English (en)"><text id="n"><value>Name of <output value="../age"/></value></text></translation>
<translation lang="Burmese (my)"><text id="n"><value>အမည် <output value="../age"/></value></text></translation>
</itext>
<instance id="cities"><root>
<item><name>yangon</name><country>mm</country></item><item><name>mandalay</name><country>mm</country></item>
<item><name>chiangmai</name><country>th</country></item></root></instance>
"""
BINDS = """
<bind nodeset="/data/age" type="int" constraint=". &lt; 150" jr:constraintMsg="too old"/>
<bind nodeset="/data/adult" calculate="if(/data/age &gt;= 18, 'yes', 'no')"/>
<bind nodeset="/data/consent" relevant="/data/adult = 'yes'" required="true()"/>
<bind nodeset="/data/total" type="int" calculate="sum(/data/person/act/number) + count(/data/person)"/>
<bind nodeset="/data/count" type="int"/>
<bind nodeset="/data/hidden" relevant="/data/country != 'th'"/>
<bind nodeset="/data/first" calculate="once(concat('first ', /data/age))"/>
<bind nodeset="/data/group" relevant="/data/country = 'mm'" readonly="/data/age = 3"/>
<bind nodeset="/data/group/deep" relevant="../inside = 'here'"/>
<bind nodeset="/data/person" relevant="/data/age != 5"/>
<bind nodeset="/data/person/age" type="int" required="../name != ''"/>
<bind nodeset="/data/person/line" calculate="concat(position(..), '/', count(/data/person), ' ', ../name)"/>
<bind nodeset="/data/person/previous"
  calculate="indexed-repeat(/data/person/name, /data/person, position(..) - 1)"/>
<bind nodeset="/data/person/any" relevant="/data/person/name = 'x'"/>
<bind nodeset="/data/person/eldest" type="int" calculate="max(/data/person/age) + count(/data/person/any[. != ''])"/>
<bind nodeset="/data/person/act/sum" calculate="sum(../../act/number) * position(../..)"/>
<bind nodeset="/data/person/act/what" relevant="../../name != 'x'"/>
<bind nodeset="/data/counted/y" calculate="../x * 2 + position(..)"/>
"""
BODY = """
<input ref="/data/country"><setvalue event="xforms-value-changed" ref="/data/copied" value="/data/country"/></input>
<select1 ref="/data/city"><label>City in <output value="/data/country"/></label>
  <itemset nodeset="instance('cities')/root/item[country = /data/country]"><value ref="name"/><label ref="name"/>
  </itemset></select1>
<input ref="/data/age"/><input ref="/data/consent"/><input ref="/data/count"/><input ref="/data/hidden"/>
<select ref="/data/kind"><item><label>A</label><value>a</value></item>
  <item><label>B</label><value>b</value></item></select>
<select1 ref="/data/friend"><itemset nodeset="/data/person[name != '']"><value ref="name"/><label ref="line"/>
  </itemset></select1>
<odk:rank ref="/data/order">
  <itemset nodeset="instance('cities')/root/item[country = /data/country]"><value ref="name"/></itemset></odk:rank>
<group ref="/data/group"><input ref="/data/group/inside"/><input ref="/data/group/deep"/></group>
<group ref="/data/person"><label>Person <output value="./name"/></label><repeat nodeset="/data/person">
  <input ref="/data/person/name"><label ref="jr:itext('n')"/></input><input ref="/data/person/age"/>
  <input ref="/data/person/any"/>
  <select1 ref="/data/person/place">
    <itemset nodeset="instance('cities')/root/item[country = /data/country]"><value ref="name"/><label ref="name"/>
    </itemset></select1>
  <repeat nodeset="/data/person/act"><input ref="/data/person/act/what"/><input ref="/data/person/act/number"/>
    <setvalue event="odk-new-repeat" ref="/data/person/act/what" value="concat('act of ', ../../name)"/></repeat>
</repeat></group>
<repeat nodeset="/data/counted" jr:count="/data/count"><input ref="/data/counted/x"/></repeat>
<repeat nodeset="/data/fixed" jr:noAddRemove="/data/age = 7"><input ref="/data/fixed/z"/></repeat>
"""
VALUES = st.sampled_from(
    ["", "mm", "th", "here", "x", "3", "5", "7", "18", "200", "yangon", "chiangmai", "a", "b a", "Ko Ko"]
)


@cache
def definition() -> Definition:
    return read_definition(xform(ANSWERS, BINDS, BODY, model=MODEL), {})


def new_report() -> Answers:
    return Answers(definition=definition(), surroundings=surroundings())


def all_refs(answers: Answers, ref: Ref = ROOT) -> list[Ref]:
    return [ref, *(below for child in answers.children(ref) for below in all_refs(answers, child))]


def views(answers: Answers) -> dict[Ref, View]:
    return {ref: answers.view(ref) for ref in all_refs(answers)}


def act(answers: Answers, chance: random.Random, value: str) -> Changes | None:
    """Do something; None when it was refused."""
    refs = all_refs(answers)
    kinds = {ref: answers.view(ref).kind for ref in refs}
    deeds: list[Callable[[], Changes]] = [answers.undo, answers.redo]
    questions = [ref for ref in refs if answers.place(ref).is_question and not ref.startswith("/meta")]
    deeds += [lambda: answers.set(chance.choice(questions), value)] * 6
    ranges = [ref for ref, kind in kinds.items() if kind is Structure.REPEAT]
    deeds += [lambda: answers.add(chance.choice(ranges))] * 3
    if instances := [ref for ref, kind in kinds.items() if kind is Structure.INSTANCE]:
        deeds += [lambda: answers.remove(chance.choice(instances))] * 2
    try:
        return chance.choice(deeds)()
    except FieldReportError:
        return None


acts = st.lists(st.tuples(st.integers(0, 2**32), VALUES), max_size=25)
quick = settings(max_examples=60, deadline=None)


@given(done=acts)
@quick
def test_a_report_is_reopened_exactly_as_it_was_left(done: list[tuple[int, str]]) -> None:
    answers = new_report()
    for seed, value in done:
        act(answers, random.Random(seed), value)
    again = reopened(answers)
    assert again.stored() == answers.stored()
    assert again.leaves() == answers.leaves()
    assert views(again) == views(answers)
    assert not answers.problems


@given(done=acts)
@quick
def test_a_draft_that_stores_every_change_holds_the_report(done: list[tuple[int, str]]) -> None:
    answers = new_report()
    draft: dict[str, str] = dict(answers.stored())
    for seed, value in done:
        changes = act(answers, random.Random(seed), value)
        for ref, stored in changes.stored.items() if changes else ():
            if stored is None:
                draft.pop(ref, None)
            else:
                draft[ref] = stored
        assert draft == answers.stored()


@given(done=acts)
@quick
def test_whatever_looks_different_is_told(done: list[tuple[int, str]]) -> None:
    answers = new_report()
    before = views(answers)
    for seed, value in done:
        changes = act(answers, random.Random(seed), value)
        after = views(answers)
        different = {ref for ref in before.keys() & after.keys() if before[ref] != after[ref]}
        assert different <= (changes.shown if changes else frozenset())
        before = after


@given(done=acts)
@quick
def test_everything_can_be_undone_and_done_again(done: list[tuple[int, str]]) -> None:
    answers = new_report()
    start = (answers.stored(), views(answers))
    for seed, value in done:
        act(answers, random.Random(seed), value)
    end = (answers.stored(), views(answers))
    steps = 0
    while answers.can_undo:
        answers.undo()
        steps += 1
    assert (answers.stored(), views(answers)) == start
    for _ in range(steps):
        answers.redo()
    assert (answers.stored(), views(answers)) == end


@given(done=acts, seed=st.integers(0, 2**32))
@quick
def test_removing_an_instance_changes_no_other_id(done: list[tuple[int, str]], seed: int) -> None:
    answers = new_report()
    for number, value in done:
        act(answers, random.Random(number), value)
    removable = [
        ref
        for repeat in all_refs(answers)
        if (view := answers.view(repeat)).kind is Structure.REPEAT and view.can_change_count
        for ref in answers.children(repeat)
    ]
    if not removable:
        return
    removed = random.Random(seed).choice(removable)
    before = answers.stored()
    answers.remove(removed)
    gone = {ref for ref in before.keys() - answers.stored().keys() if ref.endswith(ORDER)}
    assert gone == {ref for ref in before if ref.startswith(removed) and ref.endswith(ORDER)}
    answers.undo()
    assert answers.stored() == before
