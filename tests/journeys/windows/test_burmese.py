"""Burmese, typed key by key: found again by a part of a word, and printed as it is written."""

import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.journeys.vault_kit import DOCUMENTER
from tests.journeys.windows.conftest import Town
from tests.journeys.windows.stories import begin_report, seal

TITLE = "ပြည်ကြီးမဏ္ဍိုင် ရွာကို ပစ်ခတ်ခြင်း"
ACCOUNT = "နံနက်စောစောတွင် လက်နက်ကြီးဖြင့် ပစ်ခတ်ခဲ့သည်။"


def test_burmese_is_typed_found_and_printed(town: Town) -> None:
    desk = town.unlocked(DOCUMENTER)
    begin_report(desk, "Incident")
    desk.go_to_section("What happened")
    desk.write("Title", TITLE)
    desk.write("What happened", ACCOUNT)
    seal(desk, unfinished=True)
    begin_report(desk, "Incident")
    desk.go_to_section("What happened")
    desk.write("Title", "Another one, in English")
    desk.sees("Saved, encrypted")

    desk.key("F3")
    desk.enter("လက်နက်ကြီး")
    desk.lists(TITLE)
    desk.choose_report(TITLE)
    desk.sees(ACCOUNT)

    target = town.materials / "report.pdf"
    desk.key("Ctrl+P")
    desk.press("Save as PDF")
    desk.choose_file(target)
    desk.sees("Saved, unprotected")
    desk.press("Close")
    assert target.read_bytes().startswith(b"%PDF")
    assert ink_of(target) > 0.005


def ink_of(pdf: Path) -> float:
    """Render the first page as another program does, and return the share of it that is dark."""
    if shutil.which("pdftoppm") is None:
        pytest.skip("the command pdftoppm is not installed")
    done = subprocess.run(
        ["pdftoppm", "-r", "40", "-gray", "-singlefile", pdf], capture_output=True, timeout=60, check=True
    )
    page = QImage.fromData(done.stdout).convertToFormat(QImage.Format.Format_Grayscale8)
    dark = sum(byte < 128 for byte in bytes(page.constBits()))
    return dark / (page.width() * page.height())
