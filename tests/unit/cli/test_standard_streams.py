"""Closed, full and abandoned standard streams, and signals that ask to stop: no traceback, and no wrong exit code."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.unit.cli.conftest import EVIDENCE, Pair
from tests.unit.cli.desk import PASSPHRASE, Desk

PROGRAM = [sys.executable, "-m", "fieldreport"]


def shell(script: str, desk: Desk, variables: Mapping[str, str] = {}) -> subprocess.CompletedProcess[str]:
    """Run *script* in a shell in which ``fr`` is the program on the desk's vault."""
    program = f'fr() {{ "{sys.executable}" -m fieldreport --vault "{desk.vault}" "$@"; }}\n'
    return subprocess.run(
        ["bash", "-c", program + script],
        capture_output=True, text=True, check=False, timeout=120, env={**os.environ, **variables},
    )  # fmt: skip


@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&-", "<&- >&-", "<&- >&- 2>&-"])
def test_a_closed_stream_is_no_mistake_of_the_program(made: Pair, closed: str) -> None:
    done = shell(f"fr vault info {closed}", made.documenter)
    assert (done.returncode, done.stderr) == (0, "")


def test_with_a_closed_input_nobody_is_asked(made: Pair) -> None:
    done = shell("fr draft delete 1234 <&-", made.documenter)
    assert done.returncode == 2
    assert "add --yes" in done.stderr


def test_with_a_closed_error_stream_long_work_goes_on(desk: Desk) -> None:
    done = shell(f"fr --passphrase-fd 3 vault check 3<<<'{PASSPHRASE}' 2>&-", desk)
    assert done.returncode == 0
    assert "Everything is as this program left it." in done.stdout


def test_no_file_of_the_vault_becomes_a_standard_stream(made: Pair) -> None:
    done = subprocess.run(
        ["bash", "-c", f'"{sys.executable}" -c "{_OPEN_ONE}" <&- >&- 2>&-'], check=False, timeout=60
    )  # fmt: skip
    assert done.returncode == 3


_OPEN_ONE = """
import os, sys
from fieldreport.cli.standard_streams import open_closed_streams
open_closed_streams()
sys.exit(os.open('/dev/null', os.O_RDONLY))
"""


def test_a_reader_who_has_gone_changes_no_outcome(made: Pair) -> None:
    done = shell('fr vault info | true; echo "${PIPESTATUS[0]}"', made.documenter)
    assert (done.stdout, done.stderr) == ("0\n", "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
@pytest.mark.parametrize("options", ["", "--json"])
def test_a_full_disk_under_the_output_ends_with_code_6(made: Pair, options: str) -> None:
    done = shell(f"fr {options} vault info >/dev/full", made.documenter)
    assert done.returncode == 6
    assert "CRITICAL" not in done.stderr
    assert "standard output" in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_an_error_that_cannot_be_told_keeps_its_code(made: Pair) -> None:
    assert shell("fr nonsense 2>/dev/full", made.documenter).returncode == 2


@pytest.fixture
def heeded(number: signal.Signals) -> Iterator[signal.Signals]:
    """Let children heed a signal also where this run was told to ignore it, as ``nohup`` does."""
    before = signal.getsignal(number)
    if before is signal.SIG_IGN:
        signal.signal(number, signal.SIG_DFL)
    yield number
    signal.signal(number, before)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_to_stop_leaves_no_half_of_a_plain_copy(desk: Desk, tmp_path: Path, heeded: signal.Signals) -> None:
    draft = desk.do("draft", "new")["draft"]
    (tmp_path / "big").write_bytes(EVIDENCE * 800)
    desk.do("draft", "attach", draft, "/big", tmp_path / "big")
    report = desk.do("report", "seal", draft)["report"]
    (tmp_path / "out").mkdir()
    process = subprocess.Popen(
        [*PROGRAM, "--vault", desk.vault, "--passphrase-fd", "0", "report", "evidence", report, "/big",
         "--to", tmp_path / "out" / "copy", "--yes"],
        stdin=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    with process:
        assert process.stdin
        assert process.stderr
        process.stdin.write(f"{PASSPHRASE}\n")
        process.stdin.close()
        while not list((tmp_path / "out").iterdir()):
            assert process.poll() is None
            time.sleep(0.002)
        assert not (tmp_path / "out" / "copy").exists()
        process.send_signal(heeded)
        assert process.wait(60) == 130
        assert "Stopped." in process.stderr.read()
    assert not list((tmp_path / "out").iterdir())


def test_a_signal_that_the_caller_ignores_stays_ignored(made: Pair) -> None:
    done = shell(f'trap "" HUP TERM; "{sys.executable}" -c "{_STOP_ONE}"', made.documenter)
    assert (done.returncode, done.stdout) == (0, "on\n")


_STOP_ONE = """
import os, signal
from fieldreport.cli.progress_bar import progress_bar
from fieldreport.cli.stop_signals import stop_like_ctrl_c
stop_like_ctrl_c()
os.kill(os.getpid(), signal.SIGHUP)
with progress_bar('Working') as reporter:
    os.kill(os.getpid(), signal.SIGTERM)
    reporter.report(1)
print('on')
"""
