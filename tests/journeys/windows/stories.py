"""What several journeys have in common: making a vault, writing a report, sealing it, handing it over."""

import re
from pathlib import Path

from tests.journeys.windows.desk import Desk

NEW_PASSPHRASE = "lively otter rain bottle"


def make_a_vault(desk: Desk) -> None:
    """Go through the first start of a documenter; the office is added later."""
    desk.press("Next")
    desk.press("Writing reports, and taking them to an office")
    desk.write("What others will call you", "Documenter 7")
    desk.press("Next")
    desk.write("Passphrase", NEW_PASSPHRASE)
    desk.write("The same passphrase again", NEW_PASSPHRASE)
    desk.press("Make the vault")
    desk.sees("Write down your recovery sheet")
    words = dict(re.findall(r"^(\d+)\. (\w+)$", desk.words(), re.MULTILINE))
    assert len(words) == 12
    for number in re.findall(r"^To be sure, type word (\d+)$", desk.words(), re.MULTILINE):
        desk.write(f"To be sure, type word {number}", words[number])
    desk.press("Next")
    desk.sees("Add your office")
    desk.press("Later")
    desk.sees("New report", "Offline")


def begin_report(desk: Desk, form: str) -> None:
    """Choose a form, and begin to fill it in."""
    desk.key("Ctrl+N")
    desk.sees("Each report is answers to one of these")
    desk.choose_line("Forms", form)
    desk.press("Fill in")
    desk.sees("Saved, encrypted", "Seal")


def write_quick_report(desk: Desk, account: str, *, place: str = "Bokpyin") -> None:
    """Answer what the quick report asks for."""
    begin_report(desk, "Quick report")
    desk.write("What happened?", "Shelling")
    desk.key("Return")
    desk.write("year", "2025")
    desk.go_to_section("Where")
    desk.write("Where did it happen?", place)
    desk.key("Tab")
    desk.go_to_section("Who was harmed")
    desk.write("Killed: best", "2")
    desk.go_to_section("What happened, in a few words")
    desk.write("What happened, in a few words", account)
    desk.go_to_section("Source")
    desk.write("Who told it?", "Eyewitness")
    desk.key("Return")


def seal(desk: Desk, *, unfinished: bool = False) -> None:
    """Seal the report that is written, with the key for it."""
    desk.key("F8")
    desk.sees("Seal this report", "cannot be changed")
    if unfinished:
        assert not desk.can_press("Seal"), "what is missing is said first"
        desk.press("Seal it all the same, unfinished as it is")
    desk.press("Seal")
    # A small window folds tabs and buttons away.
    desk.sees("Final and signed")


def export_to_stick(desk: Desk, stick: Path, name: str) -> list[Path]:
    """Hand over everything that is due; returns the files on the stick that are new."""
    before = set(stick.iterdir())
    desk.key("Ctrl+E")
    desk.sees("For whom?", name)
    desk.press(name)
    desk.sees(f"For {name}:")
    desk.press("Next")
    desk.press("Another folder")
    desk.choose_file(stick)
    desk.press("Export")
    desk.sees("written, read back, and found whole")
    new = sorted(set(stick.iterdir()) - before)
    desk.sees(*(path.name for path in new))
    desk.press("Done")
    return new


def import_from(desk: Desk, *paths: Path) -> None:
    """Choose bundles in the assistant; nothing is imported yet."""
    desk.key("F5")
    for path in paths:
        desk.press("Choose files")
        desk.choose_file(path)
        desk.sees(path.name)
