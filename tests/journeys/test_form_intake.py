"""A form from a stranger is taken apart without touching anything: no file is written, no network is asked."""

import os
import sys
from pathlib import Path

import pytest

from tests.journeys.watched import Watched, watch, why_not
from tests.unit.cli.small_form import SMALL_FORM
from tests.unit.forms.sheets import xlsx

pytestmark = pytest.mark.slow

SHEETS = {
    "survey": [("type", "name", "label"), ("text", "title", "Title")],
    "settings": [("form_title", "form_id", "version"), ("Small form", "small", "1")],
}


def watched(tmp_path: Path, *arguments: str | Path) -> Watched:
    """Run a command of Python's, and return what it and its parts asked of the system."""
    why = why_not(tmp_path)
    if why:
        pytest.skip(why)
    home = tmp_path / "home"
    home.mkdir()
    seen = watch(
        [sys.executable, *map(str, arguments)],
        folder=tmp_path,
        environment={**os.environ, "HOME": str(home), "TMPDIR": str(home), "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert seen.code == 0, seen.output
    assert list(home.iterdir()) == []
    return seen


@pytest.mark.parametrize("name", ["small.md", "small.xlsx"])
def test_checking_a_form_writes_no_file_and_asks_no_network(tmp_path: Path, name: str) -> None:
    form = tmp_path / name
    form.write_bytes(SMALL_FORM if name.endswith(".md") else xlsx(SHEETS))
    seen = watched(tmp_path, "-m", "fieldreport", "--json", "form", "check", form)
    assert any("execve" in call and "fieldreport.forms.convert" in call for call in seen.calls), "a process of its own"
    assert seen.changed == set()
    assert seen.network == []


def test_what_upstream_would_have_written_is_seen(tmp_path: Path) -> None:
    # pyxform's own `convert` writes the form in the clear to a temporary file: the reason for not calling it.
    program = (
        "from pyxform.xls2xform import convert; convert('| survey |\\n| | type | name | label |\\n| | text | a | A |')"
    )
    assert watched(tmp_path, "-c", program).changed != set()
