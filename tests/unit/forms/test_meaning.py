"""What hostile, partial and contradicting leaves mean: nothing is lost, and nothing opens that should not."""

import functools
from collections.abc import Callable, Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldreport.crypto.canonical_json import JsonValue
from fieldreport.crypto.selective_disclosure import new_disclosure
from fieldreport.domain.leaf import Leaves
from fieldreport.domain.report import MAX_TITLE_SIZE, Meaning
from fieldreport.forms.answers import Answers
from fieldreport.forms.definition import Definition
from fieldreport.forms.meaning import FormMeaning, meaning
from fieldreport.forms.read import read_definition
from fieldreport.forms.sensitive import SensitiveLeaf, SensitiveLeaves
from fieldreport.text.folding import fold
from tests.unit.forms.filling import read_back
from tests.unit.forms.seed_incidents import air_raids_in_chin_state, shelling_of_pyigyi_mandai

ONE, TWO, THREE = (f"k{number:016x}" for number in (1, 2, 3))

EVIDENCE: JsonValue = {"media_type": "image/jpeg", "sha256": "ab" * 32, "size": 5}

FORM = """
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"
        xmlns:jr="http://openrosa.org/javarosa" xmlns:fr="urn:fieldreport:form:1">
<h:head><h:title>Small</h:title><model>
  <itext>
    <translation lang="Burmese (my)"><text id="c1"><value>တစ်</value></text></translation>
    <translation lang="English (en)" default="true()"><text id="c1"><value>One</value></text>
      <text id="c2"><value>Two</value></text></translation>
  </itext>
  <instance><data id="small"><title/><kind/><kinds/><note/><file/><consent/>
    <person jr:template=""><name/><code/><consent/></person>
    <act jr:template=""><who/><what/><agree/><about_all/></act></data></instance>
  <instance id="list"><root><item><name>one</name><id>c1</id></item>
    <item><name>two</name><id>c2</id></item></root></instance>
  <bind nodeset="/data/title" type="string" fr:role="incident.title"/>
  <bind nodeset="/data/kind" type="string" fr:role="incident.type"/>
  <bind nodeset="/data/kinds" type="string" fr:role="incident.weapon"/>
  <bind nodeset="/data/note" type="string" fr:role="no.such_role"/>
  <bind nodeset="/data/file" type="binary" fr:role="evidence.file" fr:sensitive="yes" fr:redact="strict"/>
  <bind nodeset="/data/consent" type="string" fr:consent="iimm"/>
  <bind nodeset="/data/person/name" type="string" fr:role="person.name" fr:sensitive="yes"/>
  <bind nodeset="/data/person/consent" type="string" fr:consent="iimm"/>
  <bind nodeset="/data/act" fr:person="who"/>
  <bind nodeset="/data/act/what" type="string" fr:role="act.type"/>
  <bind nodeset="/data/act/agree" type="string" fr:consent="iimm"/>
  <bind nodeset="/data/act/about_all" type="string" fr:role="act.outcome" fr:person="-"/>
</model></h:head>
<h:body>
  <input ref="/data/title"><label>Title</label></input>
  <select1 ref="/data/consent"><label>Consent</label><item><label>Said no</label><value>no</value></item></select1>
  <select1 ref="/data/kind"><label>Kind</label><itemset nodeset="instance('list')/root/item"><value ref="name"/>
    <label ref="jr:itext(id)"/></itemset></select1>
  <select ref="/data/kinds"><label>Kinds</label><item><label>Fixed words</label><value>fixed</value></item>
    <item><label ref="jr:itext('c1')"/><value>translated</value></item></select>
  <upload ref="/data/file" mediatype="image/*"><label>File</label></upload>
  <group ref="/data/person"><label>Person</label><repeat nodeset="/data/person"><input ref="/data/person/name">
    <label>Name</label></input></repeat></group>
  <group ref="/data/act"><label>Act</label><repeat nodeset="/data/act"><select1 ref="/data/act/who"><label>Who</label>
    <itemset nodeset="/data/person[./code != '']"><value ref="code"/><label ref="name"/></itemset></select1></repeat>
    </group>
</h:body></h:html>
"""


@functools.cache
def form() -> Definition:
    definition = read_definition(FORM.encode(), {})
    assert definition.problems == ()
    return definition


@functools.cache
def reader() -> FormMeaning:
    return FormMeaning(form())


def held(*pairs: tuple[str, str]) -> Leaves:
    return Leaves.of([new_disclosure(path, value) for path, value in pairs])


def mean(*pairs: tuple[str, str]) -> Meaning:
    return reader().of(held(*pairs))


def person(instance: str, *pairs: tuple[str, str]) -> Iterable[tuple[str, str]]:
    return ((f"/person[{instance}]/{name}", value) for name, value in pairs)


# --- title, summary, search text --------------------------------------------------------------------------------------


def test_the_title_is_the_first_line_of_what_was_written() -> None:
    assert mean(("/title", "  Shelling \nat noon"), ("/kind", "one")).title == "Shelling"
    assert len(mean(("/title", "x" * 999)).title) == MAX_TITLE_SIZE


def test_with_nothing_to_say_a_report_is_called_like_its_form() -> None:
    assert mean().title == "Small"


def test_without_one_it_says_what_happened_in_the_forms_first_language() -> None:
    assert mean(("/kind", "one")).title == "One"
    assert mean(("/kind", "one:own")).title == "One", "an own term says what the list's says"
    assert mean(("/kind", "zzz")).title == "zzz"


def test_a_choice_is_found_in_every_language_and_by_its_value_only_if_it_has_no_words() -> None:
    assert mean(("/kind", "one")).search_text == "One\nတစ်"
    assert mean(("/kind", "two")).search_text == "Two"
    assert mean(("/kinds", "fixed translated other")).search_text == "Fixed words\nOne\nတစ်\nother"


def test_a_chosen_state_of_consent_is_not_searched_but_what_was_written_of_it_is() -> None:
    refused = mean(("/title", "T"), ("/consent", "no"), ("/person[k0000000000000001]/consent", "as agreed by phone"))
    assert refused.search_text == "T\nas agreed by phone"


def test_what_the_form_does_not_know_is_searched_all_the_same() -> None:
    assert mean(("/title", "T"), ("/elsewhere/x", "found"), ("/note", "noted")).search_text == "T\nnoted\nfound"


def test_ids_that_nobody_wrote_are_not_searched() -> None:
    assert mean(("/meta/instanceID", "uuid:1"), ("/title", "T"), ("/#created", "2026")).search_text == "T"


def test_one_report_is_read_without_keeping_the_form() -> None:
    assert meaning(form(), held(("/title", "T"))) == mean(("/title", "T"))


# --- facts ------------------------------------------------------------------------------------------------------------


def test_facts_stand_in_the_order_of_the_instances() -> None:
    read = mean(
        *person(ONE, ("name", "last")),
        *person(TWO, ("name", "first")),
        (f"/person[{ONE}]/#order", "2"),
        (f"/person[{TWO}]/#order", "1"),
    )
    assert [(fact.value, fact.position, fact.instance, fact.person) for fact in read.facts] == [
        ("first", 0, TWO, TWO),
        ("last", 1, ONE, ONE),
    ]


@pytest.mark.parametrize("order", ["", "x", "-1", "9" * 30])
def test_an_order_that_is_no_number_does_not_hurt(order: str) -> None:
    assert len(mean(*person(ONE, ("name", "a")), (f"/person[{ONE}]/#order", order)).facts) == 1


def test_a_file_is_a_fact_by_its_hash() -> None:
    read = reader().of(Leaves.of([new_disclosure("/file", EVIDENCE)]))
    assert [fact.value for fact in read.facts] == ["ab" * 32]
    assert read.search_text == ""


def test_a_contradicted_leaf_is_no_fact() -> None:
    assert mean(("/title", "one"), ("/title", "other")).facts == ()


def test_a_role_that_nobody_knows_is_no_fact() -> None:
    assert mean(("/note", "x")).facts == ()


# --- links ------------------------------------------------------------------------------------------------------------


def linked(*pairs: tuple[str, str]) -> Meaning:
    return mean(*person(ONE, ("code", "P1")), *person(TWO, ("code", "P2")), *pairs)


def test_what_is_linked_is_about_the_person_and_stands_where_it_stands() -> None:
    read = linked((f"/act[{THREE}]/who", "P2"), (f"/act[{THREE}]/what", "x"), (f"/act[{THREE}]/about_all", "y"))
    assert [(fact.role, fact.instance, fact.person) for fact in read.facts] == [
        ("act.type", THREE, TWO),
        ("act.outcome", THREE, ""),
    ]


def test_a_link_may_be_an_instance_id() -> None:
    assert linked((f"/act[{THREE}]/who", ONE), (f"/act[{THREE}]/what", "x")).facts[0].person == ONE


def test_a_link_that_was_not_answered_is_about_nobody() -> None:
    assert linked((f"/act[{THREE}]/what", "x")).facts[0].person == ""


@pytest.mark.parametrize("who", ["P3", "P1 P2", ""])
def test_a_link_that_leads_nowhere_is_about_nobody(who: str) -> None:
    assert linked((f"/act[{THREE}]/who", who), (f"/act[{THREE}]/what", "x")).facts[0].person == ""


def test_consent_through_a_link_is_the_persons() -> None:
    assert linked((f"/act[{THREE}]/who", "P2"), (f"/act[{THREE}]/agree", "yes")).consents == {f"{TWO}/iimm": "yes"}


def test_consent_through_a_broken_link_holds_the_whole_report_back() -> None:
    assert linked((f"/act[{THREE}]/who", "P3"), (f"/act[{THREE}]/agree", "refused")).consents == {"-/iimm": "no"}
    same = mean(
        *person(ONE, ("code", "P1")),
        *person(TWO, ("code", "P1")),
        (f"/act[{THREE}]/who", "P1"),
        (f"/act[{THREE}]/agree", "no"),
    )
    assert same.consents == {"-/iimm": "no"}
    told_twice = linked((f"/act[{THREE}]/who", "P1"), (f"/act[{THREE}]/who", "P2"), (f"/act[{THREE}]/agree", "no"))
    assert told_twice.consents == {"-/iimm": "no"}


@pytest.mark.parametrize("who", [("P3",), ("",), (), ("P1", "P2")])
def test_a_yes_of_a_person_who_cannot_be_told_is_nobodys(who: tuple[str, ...]) -> None:
    yes = (f"/act[{THREE}]/agree", "yes")
    links = [(f"/act[{THREE}]/who", one) for one in who]
    assert linked(*links, yes).consents == {"-/iimm": "not_asked"}
    assert linked(*links, yes, ("/consent", "yes")).consents == {"-/iimm": "not_asked"}
    assert linked(*links, yes, ("/consent", "no")).consents == {"-/iimm": "no"}


# --- consent ----------------------------------------------------------------------------------------------------------


def test_consent_stands_by_person_and_for_the_report() -> None:
    read = mean(
        ("/consent", "given_oral"), *person(ONE, ("consent", "refused")), *person(TWO, ("consent", "ask_first"))
    )
    assert read.consents == {"-/iimm": "yes", f"{ONE}/iimm": "no", f"{TWO}/iimm": "ask_first"}


def test_of_two_answers_for_one_register_the_more_cautious_holds() -> None:
    pairs = [
        *person(ONE, ("code", "P1"), ("consent", "yes")),
        (f"/act[{THREE}]/who", "P1"),
        (f"/act[{THREE}]/agree", "no"),
    ]
    assert mean(*pairs).consents == mean(*reversed(pairs)).consents == {f"{ONE}/iimm": "no"}


def test_consent_that_is_contradicted_or_no_text_counts_as_withdrawn() -> None:
    assert mean(("/consent", "yes"), ("/consent", "yes")).consents == {"-/iimm": "withdrawn"}
    assert reader().of(Leaves.of([new_disclosure("/consent", EVIDENCE)])).consents == {"-/iimm": "withdrawn"}


# --- sensitive leaves -------------------------------------------------------------------------------------------------


def test_what_the_form_marks_is_listed_with_whose_consent_opens_it() -> None:
    leaves = Leaves.of(
        [
            new_disclosure("/title", "T"),
            new_disclosure("/file", EVIDENCE),
            new_disclosure("/file/#name", "face.jpg"),
            new_disclosure(f"/person[{ONE}]/name", "N"),
            new_disclosure("/elsewhere", "?"),
        ]
    )
    assert SensitiveLeaves(form()).of(leaves) == (
        SensitiveLeaf(path="/file", redact="strict", person=""),
        SensitiveLeaf(path="/file/#name", redact="strict", person=""),
        SensitiveLeaf(path=f"/person[{ONE}]/name", redact="identity", person=ONE),
        SensitiveLeaf(path="/elsewhere", redact="identity", person=""),
    )


# --- anything ---------------------------------------------------------------------------------------------------------

PATHS = st.sampled_from(
    [
        "/title",
        "/kind",
        "/kinds",
        "/consent",
        "/x/y",
        "/x",
        "/a",
        f"/person[{ONE}]/code",
        f"/person[{TWO}]/consent",
        f"/person[{ONE}]/#order",
    ]
    + [f"/act[{THREE}]/{name}" for name in ("who", "what", "agree")]
)


@given(st.lists(st.tuples(PATHS, st.text(max_size=20)), max_size=12))
def test_any_leaves_have_a_meaning_in_any_order(pairs: list[tuple[str, str]]) -> None:
    disclosures = [new_disclosure(path, value) for path, value in pairs]
    assert reader().of(Leaves.of(disclosures)) == reader().of(Leaves.of(reversed(disclosures)))


@pytest.mark.parametrize("incident", [air_raids_in_chin_state, shelling_of_pyigyi_mandai])
def test_the_folded_text_is_the_search_text_folded(incident: Callable[[], Answers]) -> None:
    meaning = read_back("incident", incident())
    assert meaning.folded_text == fold(meaning.search_text)
