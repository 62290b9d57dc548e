"""From two cards to a report that the office reads, and a video that plays there, straight out of the vault."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from fieldreport.domain.trust import Role
from fieldreport.services.vaults import NewVault
from tests.journeys.vault_kit import PASSPHRASE
from tests.journeys.windows.conftest import Town, unlock
from tests.journeys.windows.desk import LONGEST, Desk, visible
from tests.journeys.windows.stories import begin_report, export_to_stick, import_from, seal

TITLE = "canaryTitleN8e by the river"
ACCOUNT = "The boat burnt until noon; canaryRiverK2p filmed it."
SENDER, RECEIVER = "Documenter of the hills", "Office in the town"


# A computer without sound and without a graphics card says so.
@pytest.mark.qt_log_ignore("pipewire", "PulseAudio", "No RHI backend")
def test_the_office_reads_the_report_and_plays_its_video(town: Town) -> None:
    clip = make_clip(town.materials / "clip.mp4")
    writer = a_new_vault(town, SENDER, Role.PERSON)
    office = a_new_vault(town, RECEIVER, Role.OFFICE)
    words = {}
    for desk, name in ((writer, SENDER), (office, RECEIVER)):
        words[name] = save_card(desk, town.materials / f"{name}.txt")
    add_contact(writer, town.materials / f"{RECEIVER}.txt", words[RECEIVER])
    add_contact(office, town.materials / f"{SENDER}.txt", words[SENDER])

    writer.come()
    begin_report(writer, "Incident")
    writer.go_to_section("What happened")
    writer.write("Title", TITLE)
    writer.write("What happened", ACCOUNT)
    writer.key("Ctrl+Shift+A")
    writer.choose_file(clip)
    writer.sees("Adding files", "SHA-256")
    writer.press("Done")
    seal(writer, unfinished=True)
    (bundle,) = export_to_stick(writer, town.stick, RECEIVER)

    office.come()
    import_from(office, bundle)
    office.sees(SENDER, "its sender is verified")
    office.press("Import 1 bundle")
    office.sees("Imported, whole.")
    office.press("Show these reports")
    office.choose_report(TITLE)
    office.sees(ACCOUNT, SENDER)
    office.press("Look at clip.mp4")
    watch(office)
    office.front.close()


def a_new_vault(town: Town, name: str, role: Role) -> Desk:
    path = town.folder / "vaults" / name
    town.core.vaults.create(NewVault(path=path, name=name, role=role, passphrase=PASSPHRASE))
    desk = town.sit_down(path)
    unlock(desk)
    return desk


def save_card(desk: Desk, path: Path) -> list[str]:
    """Save one's own card, and read out the eight words."""
    desk.come()
    desk.go("Contacts")
    desk.choose_line("Contacts", "My card")
    desk.press("Save my card")
    desk.choose_file(path)
    desk.sees("Your card is saved")
    desk.rests()
    shown = desk.words()
    after = shown[shown.index("Read these out when somebody adds you") :]
    return re.findall(r"^([a-z]+)$", after, re.MULTILINE)[:8]


def add_contact(desk: Desk, card: Path, words: list[str]) -> None:
    """Add somebody's card, and compare the words that are read out."""
    assert len(words) == 8
    desk.come()
    desk.press("Add from a card file")
    desk.choose_file(card)
    desk.press("Compare the words")
    desk.write("Type the words, or the digits, that you hear", " ".join(words))
    desk.press("They agree")
    desk.sees("Verified")
    desk.rests()


def make_clip(path: Path) -> Path:
    if shutil.which("ffmpeg") is None:
        pytest.skip("the command ffmpeg is not installed")
    pytest.importorskip("PySide6.QtMultimedia", reason="the media extra is not installed")
    subprocess.run(
        ["ffmpeg", "-v", "error", "-f", "lavfi", "-i", "testsrc=d=2:s=160x120:r=10", "-pix_fmt", "yuv420p", path],
        check=True,
        timeout=60,
    )
    return path


def watch(desk: Desk) -> None:
    """Wait for the first picture, play, and see it move."""

    def picture() -> QImage | None:
        screens = [one for one in visible(desk.front) if one.accessibleName() == "Video"]
        return screens[0].grab().toImage() if screens else None

    desk.qtbot.waitUntil(lambda: is_test_card(picture()), timeout=LONGEST)
    first = picture()
    desk.press("Play")
    desk.qtbot.waitUntil(lambda: is_test_card(now := picture()) and now != first, timeout=LONGEST)


def is_test_card(image: QImage | None) -> bool:
    """Whether these are the strong colours of the clip, and no empty field."""
    if image is None or image.isNull():
        return False
    colours = {
        QColor(image.pixel(x, y)).hsvHue() // 30
        for x in range(0, image.width(), 4)
        for y in range(0, image.height(), 4)
        if QColor(image.pixel(x, y)).hsvSaturation() > 150
    }
    return len(colours) >= 4
