"""No command of the program opens a network connection, and none even asks the system for a socket that could."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.conftest import Played, strace_to, why_no_strace

pytestmark = pytest.mark.slow

INTERNET = re.compile(r"AF_INET6?\b")


def internet_calls(traces: Path) -> list[str]:
    return [line for path in traces.iterdir() for line in path.read_text().splitlines() if INTERNET.search(line)]


def test_no_command_opens_an_internet_socket(played: Played) -> None:
    if played.why_unwatched:
        pytest.skip(played.why_unwatched)
    commands = played.story.documenter.commands + played.story.office.commands
    ended = sum("+++ exited with 0 +++" in path.read_text() for path in played.traces.iterdir())
    assert ended >= commands > 20, "every command was watched to its end"
    assert internet_calls(played.traces) == []


def test_a_socket_that_is_opened_is_seen(tmp_path: Path) -> None:
    why = why_no_strace(tmp_path)
    if why:
        pytest.skip(why)
    program = "import subprocess, sys; subprocess.run([sys.executable, '-c', sys.argv[1]], check=True)"
    opens = "import socket; socket.socket(socket.AF_INET).close(); socket.socket(socket.AF_INET6).close()"
    subprocess.run([*strace_to(tmp_path), sys.executable, "-c", program, opens], timeout=60, check=True)
    assert len(internet_calls(tmp_path)) == 2
