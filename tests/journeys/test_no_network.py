"""No command of the program opens a network connection, and none even asks the system for a socket that could."""

import os
import sys
from pathlib import Path

import pytest

from tests.journeys.conftest import Played
from tests.journeys.watched import Watched, watch, why_not

pytestmark = pytest.mark.slow


def test_no_command_opens_an_internet_socket(played: Played) -> None:
    if played.why_unwatched:
        pytest.skip(played.why_unwatched)
    commands = played.story.documenter.commands + played.story.office.commands
    seen = Watched.in_folder(played.traces)
    ended = sum(call == "+++ exited with 0 +++" for call in seen.calls)
    assert ended >= commands > 20, "every command was watched to its end"
    assert seen.network == []


def test_a_socket_that_is_opened_is_seen(tmp_path: Path) -> None:
    why = why_not(tmp_path)
    if why:
        pytest.skip(why)
    program = "import subprocess, sys; subprocess.run([sys.executable, '-c', sys.argv[1]], check=True)"
    opens = "import socket; socket.socket(socket.AF_INET).close(); socket.socket(socket.AF_INET6).close()"
    seen = watch([sys.executable, "-c", program, opens], folder=tmp_path, environment=os.environ)
    assert seen.code == 0, seen.output
    assert len(seen.network) == 2
