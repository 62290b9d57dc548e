"""The loop closes: what the office confirms to hold twice need not be found at the documenter's any longer."""

from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from fieldreport.bootstrap import Session
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from tests.journeys.vault_kit import DOCUMENTER, OFFICE
from tests.journeys.windows.conftest import Town
from tests.journeys.windows.desk import LONGEST, Desk, plain_words, visible
from tests.journeys.windows.stories import begin_report, export_to_stick, import_from, seal

TITLE = "canaryTitleR3c at the ferry"
ACCOUNT = "The ferry was shelled twice; canaryFerryV7s saw it."


def test_a_documenter_carries_nothing_once_the_office_holds_it_twice(town: Town) -> None:
    writer = town.unlocked(DOCUMENTER)
    begin_report(writer, "Incident")
    writer.go_to_section("What happened")
    writer.write("Title", TITLE)
    writer.write("What happened", ACCOUNT)
    seal(writer, unfinished=True)
    assert entry(writer).text() == "Cannot be cleared from here: no office confirms that it holds all of it"
    (bundle,) = export_to_stick(writer, town.stick, OFFICE)

    office = town.unlocked(OFFICE)
    import_from(office, bundle)
    office.press("Import 1 bundle")
    office.sees("A receipt for documenter", "They are on this computer only.")
    office.press("Done")
    back_up(office, town.folder / "vaults" / "office's backup", town)
    office.go("Contacts")
    office.choose_line("Contacts", DOCUMENTER)
    office.sees("All of them are in a backup too")
    before = set(town.stick.iterdir())
    office.press("Save the receipt")
    office.choose_file(town.stick)
    office.sees("Saved as")
    (receipt,) = set(town.stick.iterdir()) - before
    office.go("Missing")
    office.sees("Complete")

    writer.come()
    import_from(writer, receipt)
    writer.press("Import 1 bundle")
    writer.sees("office holds 1 of your reports, exactly as here.", "1 report may be cleared from this computer.")
    writer.press("Done")
    writer.go("All reports")
    writer.lists(TITLE)
    assert "Received" in writer.lines()[0]
    writer.choose_report(TITLE)
    writer.sees("and a second copy of it.")
    entry(writer).trigger()
    writer.sees("Clear 1 report from this computer?", TITLE, "What stays")
    assert not writer.can_press("Clear"), "it takes a second act"
    writer.press("Yes, all of this may go from this computer. The office has it.")
    writer.press("Clear")
    writer.sees("1 report cleared from this computer.")
    writer.press("Close")
    writer.does_not_see(TITLE)
    writer.does_not_see(ACCOUNT)
    assert "Cleared" in writer.lines()[0]


def entry(desk: Desk) -> QAction:
    """Open the menu *More* of the report, and return its entry for clearing once the vault has answered."""
    (more,) = [one for one in visible(desk.front) if isinstance(one, QPushButton) and plain_words(one.text()) == "More"]
    menu = more.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    desk.rests()
    (action,) = [one for one in menu.actions() if "lear" in one.text()]
    return action


def back_up(desk: Desk, path: Path, town: Town) -> None:
    """Make a backup in the office's vault, as its page does."""
    vault = desk.program.window.vault
    assert vault is not None
    made: list[object] = []

    def make(session: Session, reporter: Reporter) -> object:
        return town.core.backups.make(session.unlocked, path, reporter=reporter)

    vault.run(vault, Operation(work=make, done=made.append))
    desk.qtbot.waitUntil(lambda: bool(made), timeout=LONGEST)
