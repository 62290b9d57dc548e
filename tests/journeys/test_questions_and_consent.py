"""An office asks about one answer and is answered; then somebody in the report takes their consent back."""

from pathlib import Path
from typing import Any

import pytest

from tests.journeys.person import Person
from tests.journeys.story import Story

PERSON = "k00000000000000aa"


@pytest.fixture
def story(tmp_path: Path) -> Story:
    begun = Story.begin(tmp_path)
    begun.make_vaults()
    begun.exchange_cards()
    return begun


def write(story: Story, answers: dict[str, str]) -> str:
    draft = story.documenter.run("draft", "new")["draft"]
    story.documenter.run("draft", "set", draft, *(text for pair in answers.items() for text in pair))
    report: str = story.documenter.run("report", "seal", draft)["report"]
    return report


def carry(sender: Person, receiver: Person, folder: Path, *what: str) -> Any:
    """Export to *receiver* into a folder of its own, and import there."""
    stick = folder / str(sender.commands)
    stick.mkdir()
    sender.run("bundle", "export", "--to", receiver.name, *what, stick)
    return receiver.run("bundle", "import", *sorted(stick.glob("*.age")))


def test_an_office_asks_is_answered_and_hears_that_consent_was_taken_back(story: Story) -> None:
    documenter, office = story.documenter, story.office
    answers = {"/title": "Shelling", "/killed": "3", "/consent/iimm": "yes", f"/person[{PERSON}]/consent/iimm": "yes"}
    report = write(story, answers)
    carry(documenter, office, story.to_office, "--all")
    asked = office.run("question", "ask", report, "Three, or thirteen?", "--about", "/killed")["record"]
    carry(office, documenter, story.to_documenter, "--report", report)

    (waiting,) = documenter.run("question", "list", "--open")["questions"]
    assert (waiting["about"], waiting["answer_now"], waiting["asked_by"]["name"]) == ("/killed", "3", office.name)
    draft = documenter.run("report", "amend", report)["draft"]
    documenter.run("draft", "set", draft, "/killed", "13")
    documenter.run("question", "answer", asked, "I miscounted.", "--draft", draft)
    assert office.run("consent", "check", report, "--purpose", "iimm")["reports"][0]["whole"]
    assert documenter.run("consent", "withdraw", report, PERSON, "iimm")["notices"][0]["sent_to"]["name"] == office.name
    carry(documenter, office, story.to_office, "--all")

    (answer,) = office.run("question", "show", asked)["answers"]
    assert (answer["words"], [one["after"] for one in answer["differences"]]) == ("I miscounted.", ["13"])
    (checked,) = office.run("consent", "check", report, "--purpose", "iimm")["reports"]
    assert {one["person"]: one["state"] for one in checked["people"]} == {"-": "yes", PERSON: "withdrawn"}
