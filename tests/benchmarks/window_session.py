"""One session at the window, timed from within: `python -m tests.benchmarks.window_session VAULT PASSPHRASE START`."""

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtWidgets import QApplication, QLineEdit

from fieldreport.bootstrap import build_application
from fieldreport.crypto.passphrase_key import FLOOR, SALT_SIZE, stretch
from fieldreport.ui.editor.editor_page import EditorPage
from fieldreport.ui.entry.unlock_page import UnlockPage
from fieldreport.ui.shell.application import Program, prepare_qt
from fieldreport.ui.shell.composition import OpenVault

KEYS = "The soldiers came at six in the morning"
_FORM = "quick-report"
_PATIENCE = 60.0
_SETTLED = 3.0
"""Seconds until the list has counted and nothing is asked for any more."""


def main(vault: Path, passphrase: str, started: float) -> dict[str, float | list[float]]:
    """Start, unlock, look at the list, begin a report, type; return what was measured, in seconds and megabytes."""
    qt = prepare_qt([])
    program = Program(core=build_application(), qt=qt, path=vault)
    program.window.show()
    qt.processEvents()
    shown = time.time() - started
    (page,) = [one for one in program.window.findChildren(UnlockPage) if one.isVisible()]
    page._passphrase.set_text(passphrase)
    begun = time.perf_counter()
    page.try_to_open()
    _until(qt, lambda: program.open_vault is not None and bool(program.open_vault.reports.model.keys))
    qt.processEvents()
    opened = time.perf_counter() - begun
    begun = time.perf_counter()
    stretch(passphrase, salt=bytes(SALT_SIZE), cost=FLOOR)
    beside = opened - (time.perf_counter() - begun)
    memory = max(_memory(), _memory_after(qt, _SETTLED))
    assert program.open_vault is not None
    keys = _keys(qt, program.open_vault)
    program.close()
    return {"shown": shown, "opened": beside, "memory": memory, "keys": keys}


def _keys(qt: QApplication, opened: OpenVault) -> list[float]:
    # Not above: its memory is not the program's.
    from PySide6.QtTest import QTest  # noqa: PLC0415

    opened._fill_in(_FORM)
    _until(qt, lambda: isinstance(opened.workspace.detail, EditorPage))
    page = opened.workspace.detail
    assert isinstance(page, EditorPage)
    _until(qt, lambda: any(one.isVisible() for one in page.findChildren(QLineEdit)))
    field = next(one for one in page.findChildren(QLineEdit) if one.isVisible() and one.isEnabled())
    field.setFocus()
    qt.processEvents()
    taken = []
    for key in KEYS:
        begun = time.perf_counter()
        QTest.keyClicks(field, key)
        qt.processEvents()
        taken.append(time.perf_counter() - begun)
    return taken


def _until(qt: QApplication, done: Callable[[], bool]) -> None:
    end = time.monotonic() + _PATIENCE
    while not done():
        qt.processEvents()
        time.sleep(0.001)
        assert time.monotonic() < end, "it never came to that"


def _memory_after(qt: QApplication, seconds: float) -> float:
    end = time.monotonic() + seconds
    most = 0.0
    while time.monotonic() < end:
        qt.processEvents()
        most = max(most, _memory())
        time.sleep(0.005)
    return most


def _memory() -> float:
    status = Path("/proc/self/status").read_text()
    (kib,) = (int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS:"))
    return kib * 1024 / 1e6


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), sys.argv[2], float(sys.argv[3]))), flush=True)
    # As the program itself ends.
    os._exit(0)
