"""An office asks, the author answers at that field, the office sees what changed; bundles come late and twice."""

from pathlib import Path

from tests.journeys.vault_kit import DOCUMENTER, OFFICE
from tests.journeys.windows.conftest import Town
from tests.journeys.windows.desk import Desk
from tests.journeys.windows.stories import begin_report, export_to_stick, import_from, seal

TITLE = "canaryTitleQ4s at the ferry"
FIRST = "Three were on the boat; canaryFirstR8d told it."
CORRECTED = "Thirteen were on the boat; canaryRightV5m counted them."
QUESTION = "canaryAskedT7k: three, or thirteen?"
KNOWN = "this very bundle was imported before, and nothing in it is new."
WORDS = "canaryWordsB2h read the list again."


def test_a_question_is_answered_at_its_field_and_the_office_sees_the_difference(town: Town) -> None:
    documenter, office = town.unlocked(DOCUMENTER), town.unlocked(OFFICE)
    documenter.come()
    begin_report(documenter, "Incident")
    documenter.go_to_section("What happened")
    documenter.write("Title", TITLE)
    documenter.write("What happened", FIRST)
    seal(documenter, unfinished=True)
    report = hand_over(documenter, town.stick, OFFICE, office)

    choose(office, "Inbox", TITLE)
    office.sees(FIRST)
    office.press("Ask about: What happened")
    office.sees("The report says", FIRST, f"{DOCUMENTER}, who wrote the report, gets it with the next bundle")
    office.write("Your question", QUESTION)
    office.press("Ask")
    office.sees(QUESTION, "Waits for an answer.")
    question = hand_over(office, town.stick, DOCUMENTER, documenter)

    choose(documenter, "Questions", TITLE)
    documenter.sees(QUESTION, f"{OFFICE} asks")
    documenter.press("Answer by a new version")
    documenter.sees("New revision of a sealed report", "1 question about this report waits for an answer.", QUESTION)
    documenter.write("What happened", CORRECTED)
    documenter.key("F8")
    documenter.sees("Seal this revision", "Answered: this version changes that answer.", QUESTION)
    documenter.write("Words to it, if any", WORDS)
    documenter.press("Seal it all the same, unfinished as it is")
    documenter.press("Seal")
    documenter.sees("Final and signed", "Answered in a new version.")
    documenter.go("Questions")
    documenter.sees("No question waits for an answer")
    answer = hand_over(documenter, town.stick, OFFICE, office)

    see_the_answer(office)
    # What was on a stick long ago comes once more: nothing is asked, answered or changed by that.
    for late in (report, answer):
        take_in(office, late, KNOWN)
    see_the_answer(office)
    take_in(documenter, question, KNOWN)
    documenter.go("Questions")
    documenter.sees("No question waits for an answer")


def hand_over(sender: Desk, stick: Path, name: str, receiver: Desk) -> Path:
    """Export everything that is due for somebody, and import it at their desk."""
    sender.come()
    (bundle,) = export_to_stick(sender, stick, name)
    sender.rests()
    take_in(receiver, bundle)
    return bundle


def take_in(desk: Desk, bundle: Path, told: str = "Imported, whole.") -> None:
    """Import a bundle, and read what became of it."""
    desk.come()
    import_from(desk, bundle)
    desk.press("Import 1 bundle")
    desk.sees(told)
    desk.press("Done")
    desk.rests()


def choose(desk: Desk, place: str, title: str) -> None:
    """Go to a place of the sidebar, and choose the report there."""
    desk.go(place)
    desk.choose_report(title)


def see_the_answer(office: Desk) -> None:
    """Read in the office's window what was asked, what was answered, and both answers beside each other."""
    office.come()
    office.go("Questions")
    office.sees("No question waits for an answer")
    choose(office, "All reports", TITLE)
    office.sees(CORRECTED)
    office.go_to_tab("Questions")
    office.sees(QUESTION, WORDS, FIRST, CORRECTED, "1 answer differs", "Answered")
