"""Changing the passphrase: the new one opens, the former one does not, and a wrong one says so calmly."""

from tests.journeys.vault_kit import DOCUMENTER, PASSPHRASE
from tests.journeys.windows.conftest import Town, unlock
from tests.journeys.windows.stories import NEW_PASSPHRASE


def test_after_a_change_only_the_new_passphrase_opens(town: Town) -> None:
    desk = town.unlocked(DOCUMENTER)
    desk.go("Settings")
    desk.choose_line("Settings", "Security")
    desk.write("Passphrase until now", PASSPHRASE)
    desk.write("New passphrase", NEW_PASSPHRASE)
    desk.write("The new passphrase again", NEW_PASSPHRASE)
    desk.press("Change the passphrase")
    desk.sees("The passphrase was changed.")
    desk.key("F9")
    desk.write("Passphrase", PASSPHRASE)
    desk.key("Return")
    desk.sees("does not open")
    unlock(desk, NEW_PASSPHRASE)
