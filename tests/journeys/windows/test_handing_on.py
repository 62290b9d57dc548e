"""An office hands a report on without the one who said no, hears a withdrawal, and makes a package for a court."""

import shutil

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from tests.journeys.vault_kit import DOCUMENTER, OFFICE, OTHER_OFFICE, open_with_key, seal, send
from tests.journeys.windows.conftest import Town
from tests.journeys.windows.desk import Desk
from tests.journeys.windows.stories import import_from
from tests.referral_kit import MAY, answers, verify

CANARY = "canaryNawQ4x"


def test_one_persons_no_is_kept_and_the_package_is_accepted(town: Town) -> None:
    prepare(town)
    other = town.unlocked(OTHER_OFFICE)
    office = town.unlocked(OFFICE)
    office.go("All reports")
    office.choose_report("Shelling of a village")
    office.go_to_tab("Consent")
    office.sees("Share with the IIMM", "Daw May", "No: in the report by documenter")

    office.choose_from_menu("More", "Hand on")
    office.sees("Which reports?", "Only the 1 report that you selected")
    choose(office, "Purpose", "Share inside the network (ND-Burma members)")
    office.press(OTHER_OFFICE)
    office.press("Next")
    office.press("Next")
    office.sees("Goes in part", "Daw May", CANARY, "Not asked", "About people who have not said yes")
    office.press("Next")
    office.press("Another folder")
    office.choose_file(town.stick)
    office.press("Hand on")
    office.sees("1 report handed on.", "written, read back, and found whole")
    office.press("Done")
    (bundle,) = town.stick.iterdir()

    office.choose_report("Shelling of a village")
    office.sees("Consent")
    office.choose_from_menu("More", "Referral package")
    choose(office, "Receiver", "Referral to the Independent Investigative Mechanism for Myanmar")
    office.sees("Before it goes")
    office.press("Next")
    office.sees("Goes in part", "It does not say what kind of source it is.")
    office.press("Next")
    office.press("Whoever gets hold of it: a folder, not encrypted")
    office.press("Another folder")
    office.choose_file(town.stick)
    office.press("Write the package")
    office.sees("The package is written, read back, and found whole.", "The words of those who signed")
    office.press("Done")
    done = verify(town.stick / "referral-iimm")
    assert (done.returncode, done.stderr) == (0, ""), done.stdout

    other.come()
    import_from(other, bundle)
    other.press("Import 1 bundle")
    other.sees("Imported, whole.")
    other.press("Show these reports")
    other.choose_report("Shelling of a village")
    other.sees("Daw May")
    assert CANARY not in other.words()


def choose(desk: Desk, name: str, text: str) -> None:
    """Step through the lines of a choice with the arrow key."""
    box = desk.field(name)
    assert isinstance(box, QComboBox)
    box.setFocus()
    for _ in range(box.count()):
        QTest.keyClick(box, Qt.Key.Key_Down)
        if box.currentText() == text:
            return
    raise AssertionError(f"no {text!r} in {name!r}")


def prepare(town: Town) -> None:
    """Let a documenter's report lie at the office, which knows the other one."""
    said = answers(**{f"/person[{MAY}]/consent/network_share": "yes"})
    said = {path: text.replace("Naw Secret", CANARY) for path, text in said.items()}
    sessions = {}
    for name in (DOCUMENTER, OFFICE, OTHER_OFFICE):
        path = town.folder / "vaults" / name
        shutil.copytree(town.templates[name].path, path)
        sessions[name] = open_with_key(town.core, path, town.templates[name].key)
    office, other = sessions[OFFICE], sessions[OTHER_OFFICE]
    for one, card in ((office, other.contacts.own_card_file()), (other, office.contacts.own_card_file())):
        one.contacts.verify(one.contacts.add(card))
    send(sessions[DOCUMENTER], office, OFFICE, town.stick, seal(sessions[DOCUMENTER], said))
    for path in town.stick.iterdir():
        path.unlink()
    for session in sessions.values():
        session.close()
