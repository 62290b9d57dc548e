"""A form from a stranger is taken apart without touching anything: no file is written, no network is asked."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.conftest import why_no_strace
from tests.unit.cli.small_form import SMALL_FORM
from tests.unit.forms.sheets import xlsx

pytestmark = pytest.mark.slow

SHEETS = {
    "survey": [("type", "name", "label"), ("text", "title", "Title")],
    "settings": [("form_title", "form_id", "version"), ("Small form", "small", "1")],
}

CALLS = "open,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,link,symlink,socket,connect,execve"

WRITING = re.compile(r"\bopen(?:at)?\(.*(?:O_WRONLY|O_RDWR|O_CREAT)|\b(?:creat|mkdir|rename|unlink|link|symlink)\w*\(")
HARMLESS = re.compile(r'"/dev/(?:null|tty)"|= -1 E')


def watched(tmp_path: Path, *arguments: str | Path) -> list[str]:
    """Run a command, and return what it and its parts asked of the system."""
    why = why_no_strace(tmp_path)
    if why:
        pytest.skip(why)
    traces = tmp_path / "traces"
    traces.mkdir()
    home = tmp_path / "home"
    home.mkdir()
    environment = {**os.environ, "HOME": str(home), "TMPDIR": str(home), "PYTHONDONTWRITEBYTECODE": "1"}
    ran = subprocess.run(
        ["strace", "-ff", "-o", str(traces / "trace"), "-e", f"trace={CALLS}", sys.executable, *map(str, arguments)],
        capture_output=True,
        env=environment,
        timeout=120,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert list(home.iterdir()) == []
    return [line for path in traces.iterdir() for line in path.read_text().splitlines()]


@pytest.mark.parametrize("name", ["small.md", "small.xlsx"])
def test_checking_a_form_writes_no_file_and_asks_no_network(tmp_path: Path, name: str) -> None:
    form = tmp_path / name
    form.write_bytes(SMALL_FORM if name.endswith(".md") else xlsx(SHEETS))
    calls = watched(tmp_path, "-m", "fieldreport", "--json", "form", "check", form)
    assert any("execve" in call and "fieldreport.forms.convert" in call for call in calls), "a process of its own"
    assert [call for call in calls if WRITING.search(call) and not HARMLESS.search(call)] == []
    assert [call for call in calls if re.search(r"\bAF_INET6?\b", call)] == []


def test_what_upstream_would_have_written_is_seen(tmp_path: Path) -> None:
    # pyxform's own `convert` writes the form in the clear to a temporary file: the reason for not calling it.
    program = (
        "from pyxform.xls2xform import convert; convert('| survey |\\n| | type | name | label |\\n| | text | a | A |')"
    )
    calls = watched(tmp_path, "-c", program)
    assert [call for call in calls if WRITING.search(call) and not HARMLESS.search(call)] != []
