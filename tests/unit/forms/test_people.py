"""Whom the leaves of a report are about, for the gate: nobody's yes opens what is about somebody else."""

from fieldreport.crypto.canonical_json import JsonValue
from fieldreport.crypto.selective_disclosure import new_disclosure
from fieldreport.domain.consent_gate import WHOLE, LeafAbout, VersionAbout
from fieldreport.domain.leaf import Leaves
from fieldreport.forms.people import FormPeople
from tests.unit.forms.filling import our_form, sealed
from tests.unit.forms.kit import definition_of
from tests.unit.forms.seed_incidents import air_raids_in_chin_state

A, B, C, D = (f"k{number:016x}" for number in (1, 2, 3, 4))
PHOTO: JsonValue = {"media_type": "image/jpeg", "sha256": "ab" * 32, "size": 5}

FORM = definition_of(
    "<story/><photo/><whole/><owner/><paper/><free/>"
    '<person jr:template=""><name/><code/><agreed/><wound jr:template=""><where/></wound></person>'
    '<act jr:template=""><who/><what/></act>'
    '<car jr:template=""><plate/><driver/></car>',
    '<bind nodeset="/data/whole" fr:consent="iimm"/>'
    '<bind nodeset="/data/photo" type="binary" fr:sensitive="yes" fr:redact="strict"/>'
    '<bind nodeset="/data/owner" fr:role="person.name"/>'
    '<bind nodeset="/data/paper" fr:role="person.document"/>'
    '<bind nodeset="/data/free" fr:role="person.name" fr:sensitive="no"/>'
    '<bind nodeset="/data/person/name" fr:role="person.name" fr:sensitive="yes"/>'
    '<bind nodeset="/data/person/agreed" fr:consent="iimm"/>'
    '<bind nodeset="/data/act" fr:person="who"/>',
    '<input ref="/data/story"><label>Story</label></input>'
    '<group ref="/data/person"><repeat nodeset="/data/person"><input ref="name"><label>Name</label></input>'
    '<group ref="wound"><repeat nodeset="/data/person/wound"><input ref="where"><label>Where</label></input></repeat>'
    "</group></repeat></group>"
    '<group ref="/data/act"><repeat nodeset="/data/act"><input ref="what"><label>What</label></input></repeat></group>'
    '<group ref="/data/car"><repeat nodeset="/data/car"><input ref="plate"><label>Plate</label></input></repeat>'
    "</group>",
)


def read(leaves: dict[str, JsonValue], *registered: str, may_lack: bool = False) -> VersionAbout:
    held = Leaves.of([new_disclosure(path, value) for path, value in leaves.items()])
    return FormPeople(FORM).of(held, registered=registered, may_lack=may_lack)


def about(version: VersionAbout) -> dict[str, LeafAbout]:
    return {leaf.path: leaf for leaf in version.leaves}


def test_persons_are_those_whom_the_form_asks_or_links_to_or_who_were_asked_later() -> None:
    leaves: dict[str, JsonValue] = {f"/person[{A}]/name": "Khin", f"/car[{B}]/plate": "9", f"/act[{C}]/who": D}
    assert read(leaves).persons == {A, D}
    assert read(leaves, B).persons == {A, B, D}


def test_what_lies_in_a_repeat_within_a_person_is_about_the_person() -> None:
    version = read({f"/person[{A}]/wound[{B}]/where": "arm", f"/person[{A}]/agreed": "yes"})
    assert about(version)[f"/person[{A}]/wound[{B}]/where"].person == A
    assert version.consents == {f"{A}/iimm": "yes"}


def test_a_linked_leaf_is_about_whom_the_link_leads_to() -> None:
    version = read({f"/act[{C}]/who": A, f"/act[{C}]/what": "beaten", f"/person[{A}]/name": "Khin"})
    assert about(version)[f"/act[{C}]/what"].person == A


def test_a_link_that_leads_nowhere_is_about_somebody_where_leaves_may_be_withheld() -> None:
    unlinked: dict[str, JsonValue] = {f"/act[{C}]/what": "beaten"}
    assert about(read(unlinked))[f"/act[{C}]/what"].person == WHOLE
    assert about(read(unlinked, may_lack=True))[f"/act[{C}]/what"].person is None
    strange: dict[str, JsonValue] = {f"/act[{C}]/who": "P-unknown", f"/act[{C}]/what": "beaten"}
    assert about(read(strange))[f"/act[{C}]/what"].person is None


def test_what_names_somebody_is_marked_whether_or_not_the_form_does() -> None:
    leaves = about(
        read({"/owner": "U Ba", "/paper": "12/x", "/free": "U Nu", "/story": "x", f"/person[{A}]/name": "Khin"})
    )
    assert {path: leaf.redact for path, leaf in leaves.items()} == {
        "/owner": "identity",
        "/paper": "identity",
        "/free": "",
        "/story": "",
        f"/person[{A}]/name": "identity",
    }
    assert [path for path, leaf in leaves.items() if leaf.is_name] == ["/owner", "/free", f"/person[{A}]/name"]


def test_the_name_of_a_file_goes_with_the_file() -> None:
    leaves = about(read({"/photo": PHOTO, "/photo/#name": "me.jpg"}))
    assert [(leaf.redact, leaf.is_file, leaf.text) for leaf in leaves.values()] == [
        ("strict", True, ""),
        ("strict", True, "me.jpg"),
    ]


def test_what_the_form_does_not_know_and_names_without_their_file_are_unknown() -> None:
    leaves = about(read({"/strange": "x", "/photo/#name": "me.jpg", f"/question[{A}]/#answer": "y", "/#form": "z"}))
    assert {path: leaf.is_known for path, leaf in leaves.items()} == {
        "/strange": False,
        "/photo/#name": False,
        f"/question[{A}]/#answer": False,
    }


def test_of_two_leaves_that_contradict_each_other_nothing_is_known() -> None:
    held = Leaves.of([new_disclosure("/story", "one"), new_disclosure("/story", "two")])
    (leaf,) = FormPeople(FORM).of(held, registered=(), may_lack=False).leaves
    assert (leaf.path, leaf.is_known) == ("/story", False)


def test_positions_are_told_apart_from_answers() -> None:
    version = read({f"/person[{A}]/#order": "1", f"/person[{A}]/name": "Khin"})
    assert version.orders == (f"/person[{A}]/#order",)
    assert list(about(version)) == [f"/person[{A}]/name"]


def test_a_yes_for_the_report_is_needed_where_the_form_asks_for_it_or_for_nobodys() -> None:
    assert read({}).asks_whole_report
    nobody = FormPeople(definition_of("<x/>"))
    assert nobody.of(Leaves({}, frozenset()), registered=(), may_lack=False).asks_whole_report
    said = FormPeople(definition_of("<x/>", '<bind nodeset="/data/x" fr:consent="iimm" fr:person="-"/>'))
    assert said.of(Leaves({}, frozenset()), registered=(), may_lack=False).asks_whole_report
    for name, asks in {"incident": False, "casualty-list": False, "interview": True, "quick-report": True}.items():
        people = FormPeople(our_form(name))
        assert people.of(Leaves({}, frozenset()), registered=(), may_lack=False).asks_whole_report is asks, name


def test_every_leaf_of_a_whole_incident_is_looked_at() -> None:
    leaves = sealed(air_raids_in_chin_state())
    version = FormPeople(our_form("incident")).of(leaves, registered=(), may_lack=False)
    seen = {*about(version), *version.orders, "/#created", "/#form", "/#leaves"}
    assert set(leaves) <= seen
    assert all(leaf.is_known for leaf in version.leaves if not leaf.path.startswith("/meta/"))
