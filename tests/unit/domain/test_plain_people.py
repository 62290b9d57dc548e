"""The people in reports whose form says nothing of them."""

from fieldreport.domain.consent_gate import WHOLE, VersionAbout
from fieldreport.domain.leaf import EvidenceReference, LeafValue, Leaves
from fieldreport.domain.plain_people import plain_people, strange_people

A, B, C = (f"k00000000000000{end}" for end in ("aa", "bb", "cc"))
PHOTO = EvidenceReference("image/jpeg", bytes(32), 5)


def read(leaves: dict[str, LeafValue], *registered: str, equivocal: tuple[str, ...] = ()) -> VersionAbout:
    return plain_people(Leaves(leaves, frozenset(equivocal)), registered=registered)


def persons_by_path(version: VersionAbout) -> dict[str, str | None]:
    return {leaf.path: leaf.person for leaf in version.leaves}


def test_whoever_stands_where_somebody_is_asked_is_a_person() -> None:
    version = read(
        {
            f"/person[{A}]/consent/iimm": "yes",
            f"/person[{B}]/name": "x",
            f"/car[{C}]/plate": "y",
            "/title": "z",
        }
    )
    assert version.persons == {A, B}
    assert persons_by_path(version) == {
        f"/person[{A}]/consent/iimm": A,
        f"/person[{B}]/name": B,
        f"/car[{C}]/plate": WHOLE,
        "/title": WHOLE,
    }
    assert version.consents == {f"{A}/iimm": "yes"}
    assert not version.asks_whole_report


def test_whoever_has_a_register_is_a_person_and_so_is_what_stands_in_them() -> None:
    version = read({f"/car[{C}]/driver[{A}]/name": "x", f"/car[{C}]/driver[{A}]/wound[{B}]/where": "y"}, A)
    assert version.persons == {A}
    assert set(persons_by_path(version).values()) == {A}
    assert [leaf.is_name for leaf in version.leaves] == [True, False]


def test_a_report_that_asks_nobody_needs_a_yes_of_its_own() -> None:
    assert read({"/title": "x"}).asks_whole_report
    assert read({"/consent/iimm": "yes", f"/p[{A}]/consent/iimm": "no"}).asks_whole_report


def test_files_names_positions_and_contradictions_are_there() -> None:
    version = read(
        {"/photo": PHOTO, "/photo/#name": "me.jpg", f"/p[{A}]/#order": "1", "/#created": "now"}, equivocal=("/x",)
    )
    assert {leaf.path: (leaf.is_file, leaf.text) for leaf in version.leaves} == {
        "/photo": (True, ""),
        "/photo/#name": (True, "me.jpg"),
        "/x": (False, ""),
    }
    assert [leaf.path for leaf in version.leaves if not leaf.is_known] == ["/x"]
    assert version.orders == (f"/p[{A}]/#order",)


def test_what_was_said_to_an_office_is_nobody_elses() -> None:
    leaves: dict[str, LeafValue] = {f"/question[{A}]/#answer": "secret", "/#form": "plain", "/#leaves": "9"}
    (leaf,) = read(leaves).leaves
    assert (leaf.path, leaf.is_known) == (f"/question[{A}]/#answer", False)


def test_the_name_of_a_file_that_is_withheld_from_us_is_unknown() -> None:
    (leaf,) = read({"/photo/#name": "ma-khin.jpg"}).leaves
    assert not leaf.is_known


def test_of_a_form_that_is_not_here_nothing_is_known() -> None:
    version = strange_people(Leaves({"/title": "x", f"/p[{A}]/consent/iimm": "no"}, frozenset()), registered=())
    assert not version.is_read
    assert version.asks_whole_report
    assert not any(leaf.is_known for leaf in version.leaves)
    assert version.consents == {f"{A}/iimm": "no"}
