"""What the window asks of the system: no network, no file changed but in the vault, on the stick, in the runtime."""

import os
import sys
from pathlib import Path

import pytest

from tests.journeys.test_no_plaintext import findings
from tests.journeys.watched import watch, why_not
from tests.journeys.windows import test_handing_over

pytestmark = pytest.mark.slow

PLACES = ("vaults", "stick", "runtime")
"""Folders of a journey that the program may write to."""

CANARIES = {text: text for text in (test_handing_over.TITLE, test_handing_over.ACCOUNT, "canaryPhotoName1")}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    why = why_not(tmp_path)
    if why:
        pytest.skip(why)
    return tmp_path


def test_a_whole_journey_stays_in_its_places(folder: Path) -> None:
    base = folder / "base"
    story = test_handing_over.__file__
    seen = watch(
        # Nothing is captured: pytest would keep it in a file.
        [
            *(sys.executable, "-m", "pytest", story, "-q", "-s", "-n", "0", "--basetemp", str(base)),
            *("-p", "no:cacheprovider", "-p", "no:randomly"),
        ],
        folder=folder,
        environment={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert seen.code == 0, seen.output[-2000:]
    (journey,) = [path.parent for path in base.glob("*/vaults") if not path.parent.is_symlink()]
    assert seen.network == []
    assert all(any(path.is_relative_to(journey / place) for path in seen.changed) for place in ("vaults", "stick"))
    # What the test itself makes: its folders and links to them, the vaults that are copied, what people bring.
    own = {base, journey, *base.glob("*current"), *(journey / name for name in ("home", "tmp"))}
    strays = seen.strays([*(journey / place for place in PLACES), base / "templates0", journey / "materials"])
    assert set(strays) - set(map(str, own)) == set()
    written = [path for path in seen.changed if path.is_file() and journey / "materials" not in path.parents]
    assert len(written) >= 5, "the vault and the bundle are searched"
    assert findings([journey / place for place in PLACES], CANARIES) == []


def test_whoever_breaks_the_rules_is_seen(folder: Path) -> None:
    """The control: a child of a child asks for a socket, and writes beside the vault in the ways there are."""
    (folder / "vaults").mkdir()
    breaks_them = """
import os, socket, sys
socket.socket(socket.AF_INET).close()
socket.socket(socket.AF_INET6, socket.SOCK_DGRAM).close()
socket.socketpair()
os.chdir(sys.argv[1])
open("vaults/allowed", "w").close()
open("relative", "w").close()
place = os.open(".", os.O_RDONLY)
os.close(os.open("beside a folder", os.O_CREAT | os.O_WRONLY, dir_fd=place))
os.rename(f"{sys.argv[1]}/vaults/allowed", f"{sys.argv[1]}/carried out")
os.mkdir("somewhere")
os.open("nothing", os.O_RDONLY | os.O_CREAT)
open("relative").close()
"""
    starts_it = (
        f"import subprocess, sys; subprocess.run([sys.executable, '-c', {breaks_them!r}, sys.argv[1]], check=True)"
    )
    seen = watch([sys.executable, "-c", starts_it, str(folder)], folder=folder, environment=os.environ)
    assert seen.code == 0, seen.output
    assert len(seen.network) == 2
    strays = seen.strays([folder / "vaults"])
    names = ("relative", "beside a folder", "carried out", "nothing")
    assert strays == sorted(["somewhere", *(str(folder / name) for name in names)])


def test_only_reading_is_no_change(folder: Path) -> None:
    (folder / "there").write_text("read", encoding="utf-8")
    seen = watch(["cat", str(folder / "there")], folder=folder, environment=os.environ)
    assert any("there" in call for call in seen.calls)
    assert seen.changed == set()
