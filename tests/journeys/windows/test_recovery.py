"""The worst day, from the window: a backup made on one computer is the vault of another, and the first is erased."""

from pathlib import Path

from fieldreport.ui.commands.command import CommandId
from tests.journeys.vault_kit import DOCUMENTER, PASSPHRASE
from tests.journeys.windows.conftest import Town
from tests.journeys.windows.desk import Desk
from tests.journeys.windows.stories import seal, write_quick_report

ACCOUNT = "The school was hit at noon, canaryRecovery5k"
TITLE = "Shelling"


def back_up(desk: Desk, drive: Path) -> Path:
    """Go to the backups from the page of exchanges, choose the drive, and wait for the trial to pass."""
    desk.go("Exchange")
    desk.press("Make a backup")
    desk.sees("no backup yet")
    desk.press("Choose where, and back up")
    desk.choose_file(drive)
    desk.sees("restored for a trial, and is whole", "Restores whole", "Last backup:")
    (backup,) = drive.iterdir()
    return backup


def test_a_backup_is_restored_on_another_computer_proved_there_and_the_first_one_is_erased(town: Town) -> None:
    desk = town.unlocked(DOCUMENTER)
    write_quick_report(desk, ACCOUNT)
    seal(desk)
    drive = town.stick
    back_up(desk, drive)

    other = town.sit_down(town.folder / "vaults" / "new computer")
    other.press("Next")
    other.press("Restore from a backup")
    other.press("Choose the drive or folder")
    other.choose_file(drive)
    other.write("Passphrase", "not the right one")
    other.press("Restore")
    other.sees("does not open")
    other.write("Passphrase", PASSPHRASE)
    other.press("Restore")
    other.sees("New report")
    other.lists(TITLE)

    other.rests()
    other.program.window.commands.actions[CommandId.PROVE].trigger()
    other.press("Prove it now")
    other.sees("Everything that was tried works", "Checked, and whole", "Make a backup", "Not checked")
    assert "Damaged" not in other.words()

    # Meanwhile somebody knocks at the first one's door.
    other.program.window.hide()
    desk.come()
    desk.key("F9")
    desk.sees("Forgot the passphrase?")
    desk.press("Erase keys now")
    desk.sees("Nobody will ever open this vault again", "may keep old blocks", "Backups elsewhere are not touched")
    assert not desk.can_press("Erase keys")
    desk.write("To erase, type: erase everything", "erase everything")
    town.written_in_the_open.add("erase everything")
    desk.press("Erase keys")
    desk.sees("The keys are gone", "begins as on the first day")
    assert not (town.folder / "vaults" / DOCUMENTER).exists()
    desk.press("End the program")
    assert not desk.program.window.isVisible()

    again = town.sit_down(town.folder / "vaults" / DOCUMENTER)
    again.sees("FieldReport")
    again.press("Next")
    again.sees("What is this computer for?", "Restore from a backup")


def test_what_is_damaged_in_a_backup_is_named_when_it_is_tried(town: Town) -> None:
    desk = town.unlocked(DOCUMENTER)
    write_quick_report(desk, ACCOUNT)
    seal(desk)
    backup = back_up(desk, town.stick)
    (backup / "vault-copy.json").unlink()
    desk.press("Try it")
    desk.sees("does not restore whole", "Damaged", "vault-copy.json")
