"""However a recording ends, while it loads or plays, it ends: no thread waits for another one for ever."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.gui.evidence.clips import clip, needs_ffmpeg
from tests.gui.evidence.endings import WAYS

pytestmark = [
    needs_ffmpeg,
    pytest.mark.skipif(sys.platform != "linux", reason="threads are counted as Linux lists them"),
]

_SHORT = 1.5
_LONG = 25.0
_STAYING = 6
"""Threads that stay when all is over: those of the window, and of the pool that Qt loads in."""
_ENDINGS = ("mp4", "m4a")

End = Callable[[str, str, float], None]


@pytest.fixture
def end(tmp_path: Path) -> End:
    """Play a clip so many seconds, ended over and over in a way, in a program of its own; it must come to its end."""
    pytest.importorskip("PySide6.QtMultimedia", reason="the media extra is not installed")

    def end_(way: str, ending: str, seconds: float) -> None:
        path = clip(tmp_path / f"film.{ending}", seconds=20)
        command = [sys.executable, "-m", "tests.gui.evidence.endings", str(path), way, str(seconds)]
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
        run = subprocess.run(
            command, capture_output=True, text=True, env=environment, timeout=seconds + 90, check=False
        )
        assert run.returncode == 0, run.stderr[-5000:]
        count, threads = map(int, run.stdout.split())
        assert count > seconds
        assert threads <= _STAYING

    return end_


@pytest.mark.parametrize("way", ["destroy", "lock"])
def test_a_recording_ends_at_any_moment(end: End, way: str) -> None:
    end(way, "mp4", _SHORT)


@pytest.mark.torture
@pytest.mark.timeout(0)
@pytest.mark.parametrize("is_busy", [False, True], ids=["calm", "busy"])
@pytest.mark.parametrize("ending", _ENDINGS)
@pytest.mark.parametrize("way", WAYS)
def test_a_recording_ends_at_any_of_many_moments(end: End, way: str, ending: str, is_busy: bool) -> None:
    burners = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(2 * is_busy)]
    try:
        end(way, ending, _LONG)
    finally:
        for burner in burners:
            burner.kill()
            burner.wait()
