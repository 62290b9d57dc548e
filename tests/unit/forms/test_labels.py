"""What questions and choices of a sealed report are called, in one language, without filling in the form again."""

import pytest

from fieldreport.domain.leaf import Leaves
from fieldreport.forms.answered import FormOrder
from fieldreport.forms.definition import Definition
from fieldreport.forms.labels import InstanceLabels, Labels
from fieldreport.forms.read import read_definition
from fieldreport.system.resource_files import resource_bytes

LEAVES = Leaves(
    {
        "/incident/incident_type": "shelling",
        "/sections": "casualties unheard_of shelling.own",
        "/source[k00000000000000a1]/source_code": "S-1",
        "/source[k00000000000000a1]/source_label": "HURFOM (1)",
        "/casualties[k00000000000000c1]/casualties_source": "S-1",
        "/casualties[k00000000000000c2]/casualties_source": "S-2",
        "/person[k00000000000000d1]/person_name": "Name",
    },
    frozenset(),
)


@pytest.fixture(scope="module")
def incident() -> Definition:
    return read_definition(resource_bytes("forms", "incident.xml"), {})


def chosen(definition: Definition, language: str, path: str) -> tuple[str, ...]:
    answers = FormOrder(definition).answers(LEAVES)
    answer = next(one for one in answers if one.path == path)
    return Labels(definition, language).choices(answer, InstanceLabels(answers))


@pytest.mark.parametrize(
    ("language", "label", "choice"),
    [
        ("en", "Type of incident", "Shelling"),
        ("my", "ဖြစ်ရပ်အမျိုးအစား", "လက်နက်ကြီးပစ်ခတ်မှု"),
        ("Burmese (my)", "ဖြစ်ရပ်အမျိုးအစား", "လက်နက်ကြီးပစ်ခတ်မှု"),
        ("BURMESE", "ဖြစ်ရပ်အမျိုးအစား", "လက်နက်ကြီးပစ်ခတ်မှု"),
        ("fr", "Type of incident", "Shelling"),
        ("", "Type of incident", "Shelling"),
    ],
)
def test_a_language_is_found_by_code_key_or_name_and_else_the_forms_own_is_taken(
    incident: Definition, language: str, label: str, choice: str
) -> None:
    labels = Labels(incident, language)
    assert labels.of_path(("incident", "incident_type")) == label
    assert chosen(incident, language, "/incident/incident_type") == (choice,)


def test_groups_and_repeats_have_names_and_what_is_not_there_has_none(incident: Definition) -> None:
    labels = Labels(incident, "en")
    assert labels.of_path(("incident",)) == "What happened"
    assert labels.of_path(("person",)) == "Person"
    assert labels.of_path(("nowhere",)) == ""


def test_of_several_choices_each_is_said_and_one_that_is_strange_stands_as_it_is(incident: Definition) -> None:
    said = chosen(incident, "en", "/sections")
    assert said[0].startswith("Numbers of killed")
    assert said[1] == "unheard_of"


def test_a_link_is_said_by_what_the_other_answer_says_of_itself_or_stays_a_code(incident: Definition) -> None:
    assert chosen(incident, "en", "/casualties[k00000000000000c1]/casualties_source") == ("HURFOM (1)",)
    assert chosen(incident, "en", "/casualties[k00000000000000c2]/casualties_source") == ("S-2",)


def test_a_text_that_is_no_choice_stands_as_it_is(incident: Definition) -> None:
    assert chosen(incident, "en", "/person[k00000000000000d1]/person_name") == ("Name",)
