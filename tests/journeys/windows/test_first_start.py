"""From an empty computer to the first sealed report, as somebody does it who has never seen the program."""

from tests.journeys.windows.conftest import Town
from tests.journeys.windows.stories import make_a_vault, seal, write_quick_report

ACCOUNT = "At half past six two shells fell; canaryAccountV7q saw it from the bridge."


def test_from_nothing_to_the_first_sealed_report(town: Town) -> None:
    path = town.folder / "vaults" / "mine"
    desk = town.sit_down(path)
    make_a_vault(desk)
    write_quick_report(desk, ACCOUNT)
    seal(desk)
    desk.sees(ACCOUNT)
    desk.lists("Bokpyin, Sealed")
