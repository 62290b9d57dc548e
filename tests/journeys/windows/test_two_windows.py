"""Two starts of one vault are one window; two vaults are two, side by side, and know nothing of each other."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from fieldreport.__main__ import VAULT_VARIABLE
from fieldreport.ui.shell.single_instance import SingleInstance
from tests.journeys.vault_kit import DOCUMENTER, OFFICE
from tests.journeys.windows.conftest import Town
from tests.journeys.windows.desk import LONGEST
from tests.journeys.windows.stories import begin_report, seal

SECTION = "Remarks"
ACCOUNT = "canarySideM3x, written in the left window"


@pytest.fixture
def runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    # A socket's path has at most 107 bytes.
    with tempfile.TemporaryDirectory(prefix="run-", dir="/tmp") as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield Path(folder)


def test_a_second_start_brings_the_first_window_to_the_front(town: Town, runtime: Path) -> None:
    desk = town.unlocked(DOCUMENTER)
    path = town.folder / "vaults" / DOCUMENTER
    window = desk.program.window
    instance = SingleInstance(vault=path)
    assert instance.listen(window.bring_to_front)
    window.showMinimized()
    second = subprocess.Popen([sys.executable, "-m", "fieldreport"], env={**os.environ, VAULT_VARIABLE: str(path)})
    try:
        desk.qtbot.waitUntil(lambda: second.poll() is not None, timeout=LONGEST)
    finally:
        second.kill()
        second.wait()
    assert second.returncode == 0
    assert not window.windowState() & Qt.WindowState.WindowMinimized
    assert desk.program.window.workspace is not None, "it is as open as before"


def test_two_vaults_are_open_side_by_side(town: Town) -> None:
    left, right = town.unlocked(DOCUMENTER), town.unlocked(OFFICE)
    left.come()
    begin_report(left, "Incident")
    left.go_to_section("What happened")
    left.write("Title", ACCOUNT)
    seal(left, unfinished=True)
    right.come()
    right.go("All reports")
    right.lists()
    left.come()
    left.sees(ACCOUNT)
    left.lists(ACCOUNT)
