"""What a screen reader on a Linux desktop finds in the window, locked and open: all fields, buttons, lines by name."""

import json
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from fieldreport.__main__ import VAULT_VARIABLE
from tests.journeys.vault_kit import DOCUMENTER, PASSPHRASE, Prepared, application, open_with_key, seal
from tests.journeys.windows.screen import LONGEST, screen_in_memory, why_no_screen

pytestmark = pytest.mark.slow

PYTHON = "/usr/bin/python3"
TITLE = "Boats burnt by the river"
Seen = list[dict[str, str]]


def why_no_reader() -> str:
    """Name what is missing; empty if a tree can be read here."""
    why = why_no_screen("dbus-run-session", PYTHON)
    if why:
        return why
    asks = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    done = subprocess.run([PYTHON, "-c", asks], capture_output=True, timeout=60, check=False)
    if done.returncode:
        return "not installed: python3-gi, gir1.2-atspi-2.0 (make packages)"
    bus = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
    return "" if bus.exists() else "not installed: at-spi2-core (make packages)"


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory, templates: Mapping[str, Prepared]) -> dict[str, Seen]:
    """Read a vault's window, locked and open, once for all tests here."""
    why = why_no_reader()
    if why:
        pytest.skip(why)
    folder = tmp_path_factory.mktemp("reader")
    prepared, vault = templates[DOCUMENTER], folder / "vault"
    shutil.copytree(prepared.path, vault)
    session = open_with_key(application(), vault, prepared.key)
    try:
        seal(session, {"/title": TITLE})
    finally:
        session.close()
    with screen_in_memory(folder) as screen:
        done = subprocess.run(
            [
                *("dbus-run-session", "--", PYTHON, str(Path(__file__).with_name("read_tree.py"))),
                *(str(folder / "read.json"), PASSPHRASE, TITLE, sys.executable, "-m", "fieldreport"),
            ],
            env={**screen.environment, VAULT_VARIABLE: str(vault), "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"},
            capture_output=True,
            text=True,
            timeout=2 * LONGEST,
            check=False,
        )
    if done.returncode:
        pytest.fail(done.stderr[-3000:], pytrace=False)
    seen: dict[str, Seen] = json.loads((folder / "read.json").read_text(encoding="utf-8"))
    return seen


def names(seen: Seen, role: str) -> set[str]:
    return {one["name"] for one in seen if one["role"] == role}


def test_the_locked_window_says_what_can_be_done(read: dict[str, Seen]) -> None:
    assert names(read["locked"], "password text") == {"Passphrase"}
    assert names(read["locked"], "push button") >= {"Open", "Forgot the passphrase?"}


def test_the_passphrase_is_not_read_aloud(read: dict[str, Seen]) -> None:
    assert PASSPHRASE not in json.dumps(read)


def test_the_open_window_says_where_one_can_go_and_what_there_is(read: dict[str, Seen]) -> None:
    assert names(read["open"], "push button") >= {"New report", "Import bundles", "Export reports", "Lock"}
    assert names(read["open"], "list item") >= {"All reports", "Drafts", "Contacts", "Settings"}
    assert f"{TITLE}, Sealed" in names(read["open"], "table cell")


@pytest.mark.parametrize("state", ["locked", "open"])
def test_nothing_that_takes_the_focus_is_without_a_name(read: dict[str, Seen], state: str) -> None:
    assert len(read[state]) > 5
    assert [one for one in read[state] if "focusable" in one["states"] and not one["name"]] == []
