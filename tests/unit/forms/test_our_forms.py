"""Our own forms are whole: made from what people write, in two languages, without a fault, and careful with people."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldreport.domain.consent import ConsentState
from fieldreport.forms.consent_states import CONSENT_STATES
from fieldreport.forms.definition import Definition, Place, PlacePath
from fieldreport.forms.roles import ROLES
from fieldreport.system.resource_files import resource_bytes, resource_root
from tests.unit.forms.filling import NAMES, new_report, our_form, read_back

CHECKOUT = Path(__file__).resolve().parents[3]
ENGLISH, BURMESE = "English (en)", "Burmese (my)"
MYANMAR = re.compile(r"[\u1000-\u109f]")
NO_BURMESE_WORD = {"LGBTIQ+"}

TELLS_WHO = {
    "person.name",
    "person.document",
    "person.description",
    "source.name",
    "incident.position",
}
"""Roles whose answers identify somebody, or lead to them."""

every_form = pytest.mark.parametrize("name", NAMES)


def places(definition: Definition) -> Iterator[tuple[PlacePath, Place]]:
    return iter(definition.places.items())


def is_sensitive(definition: Definition, path: PlacePath) -> bool:
    return any(
        definition.places[path[:length]].bind.meaning.get("sensitive") == "yes" for length in range(1, len(path) + 1)
    )


def test_the_six_forms_are_here() -> None:
    assert NAMES == ("casualty-list", "detention", "evidence-intake", "incident", "interview", "quick-report")


def test_lists_and_xforms_are_what_the_script_makes_of_what_people_write() -> None:
    done = subprocess.run(
        [sys.executable, CHECKOUT / "packaging" / "forms.py", "--check"],
        cwd=CHECKOUT,
        env={"PYTHONPATH": str(CHECKOUT)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", ""), "run: make forms"


@every_form
def test_a_form_has_no_problem(name: str) -> None:
    assert our_form(name).problems == ()


@every_form
def test_every_text_is_there_in_both_languages(name: str) -> None:
    translations = our_form(name).translations
    assert set(translations) == {ENGLISH, BURMESE}
    assert translations[ENGLISH].keys() == translations[BURMESE].keys()
    for key, english in translations[ENGLISH].items():
        burmese = translations[BURMESE][key]
        assert bool(english.words) == bool(burmese.words), key
        assert bool(english.guidance) == bool(burmese.guidance), key
        for words in (burmese.words, burmese.guidance):
            text = "".join(word for word in words if isinstance(word, str))
            assert not text or MYANMAR.search(text) or text in NO_BURMESE_WORD, key


@every_form
def test_the_burmese_says_that_it_is_a_draft(name: str) -> None:
    beginning = our_form(name).translations[BURMESE]["/data/before_you_begin:label"]
    assert "မူကြမ်း" in str(beginning.words)
    assert b"# Burmese: draft until a native speaker has checked it." in resource_bytes("forms", f"{name}.md")


@every_form
def test_roles_and_purposes_are_known(name: str) -> None:
    purposes = {term["code"] for term in _list("consent_purpose")}
    for path, place in places(our_form(name)):
        meaning = place.bind.meaning
        assert set(meaning) <= {"role", "person", "sensitive", "redact", "consent"}, path
        assert meaning.get("role", "incident.title") in ROLES, path
        assert meaning.get("consent", "record") in purposes, path
        assert meaning.get("redact", "identity") in {"identity", "contact", "place", "health", "strict"}, path
        assert ("redact" in meaning) == ("sensitive" in meaning), path


def test_every_role_is_taken_by_one_of_our_forms() -> None:
    taken = {place.bind.meaning.get("role") for name in NAMES for _, place in places(our_form(name))}
    assert set(ROLES) - taken == set()


@every_form
def test_what_tells_who_somebody_is_is_marked(name: str) -> None:
    definition = our_form(name)
    for path, place in places(definition):
        if place.bind.meaning.get("role") in TELLS_WHO:
            assert is_sensitive(definition, path), path


@every_form
def test_no_calculation_carries_a_marked_answer_into_one_that_is_not(name: str) -> None:
    definition = our_form(name)
    for path, place in places(definition):
        if place.bind.calculate is None or is_sensitive(definition, path):
            continue
        marked = [read for read in place.bind.calculate.references.paths if is_marked(definition, read)]
        assert marked == [], path


def is_marked(definition: Definition, read: tuple[PlacePath, PlacePath]) -> bool:
    pattern, _ = read
    return pattern in definition.places and is_sensitive(definition, pattern)


def test_the_calculation_that_shows_a_name_is_seen_to_carry_it() -> None:
    definition = our_form("incident")
    calculate = definition.places["data", "person", "person_label"].bind.calculate
    assert calculate is not None
    assert [read for read in calculate.references.paths if is_marked(definition, read)]


@every_form
def test_nothing_is_consented_to_until_somebody_asks(name: str) -> None:
    consents = read_back(name, new_report(name)).consents
    assert set(consents.values()) == {ConsentState.NOT_ASKED}
    assert {slot.partition("/")[2] for slot in consents} >= {"network_share", "iimm"}


@every_form
def test_a_new_report_is_confidential(name: str) -> None:
    expected = "strict" if name == "interview" else "confidential"
    assert new_report(name).view("/confidentiality").value == expected


@pytest.mark.parametrize("name", ["quick-report"])
def test_a_report_of_sexual_violence_becomes_strictly_confidential(name: str) -> None:
    answers = new_report(name)
    answers.set("/incident_type", "sgbv")
    assert answers.view("/confidentiality").value == "strict"
    answers.set("/confidentiality", "confidential")
    assert answers.view("/confidentiality").value == "confidential", "a person may decide otherwise"


def test_every_consent_state_has_a_meaning() -> None:
    assert {term["code"] for term in _list("consent_state")} <= set(CONSENT_STATES)


def _list(name: str) -> list[dict[str, str]]:
    terms: list[dict[str, str]] = json.loads(resource_bytes("vocabularies.json"))["lists"][name]["terms"]
    return terms


def test_the_readme_says_that_the_burmese_is_a_draft() -> None:
    readme = " ".join((CHECKOUT / "README.md").read_text(encoding="utf-8").split())
    assert "draft until a native speaker has checked it" in readme
    assert (resource_root() / "forms").is_dir()
