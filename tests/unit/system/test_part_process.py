"""A part of the program in a process of its own: what it may cost, and what it cannot touch."""

import os
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from fieldreport.system import part_process
from fieldreport.system.part_process import (
    PART_OPTION,
    Ending,
    PartLimits,
    part_asked_for,
    run_part,
)

MIB = 1 << 20
LIMITS = PartLimits(seconds=30, cpu_seconds=20, memory=512 * MIB, output=MIB)


@pytest.fixture
def part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> "Part":
    return Part(tmp_path, monkeypatch)


class Part:
    """Writes a module that serves *work*, and runs it as the program would run one of its own."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self.monkeypatch = monkeypatch

    def run(self, work: str, content: bytes = b"", *, limits: PartLimits = LIMITS) -> part_process.Outcome:
        script = self.folder / "part.py"
        script.write_text(
            "import sys\nfrom fieldreport.system.part_process import serve_part\n"
            f"def work(data):\n{textwrap.indent(textwrap.dedent(work), '    ')}\n"
            "sys.exit(serve_part(work, sys.argv[1:]))\n",
            encoding="utf-8",
        )
        self.monkeypatch.setattr(part_process, "_command", lambda module: [sys.executable, "-s", "-P", str(script)])
        return run_part("part", content, limits=limits)


def test_bytes_go_in_and_come_out(part: Part) -> None:
    content = os.urandom(3 * 65_536)
    assert part.run("return data[::-1]", content).untrusted_output == content[::-1]


def test_what_a_library_prints_does_not_mix_with_the_result(part: Part) -> None:
    outcome = part.run("print('noise'); import os; os.write(1, b'noise'); return b'result'")
    assert (outcome.ending, outcome.untrusted_output) == (Ending.DONE, b"result")


def test_a_part_that_does_not_read_its_input_still_ends(part: Part) -> None:
    part.monkeypatch.setattr(part_process, "_command", lambda module: [sys.executable, "-c", "pass"])
    assert run_part("part", bytes(MIB), limits=LIMITS).ending is Ending.DONE


def test_a_part_that_does_not_end_is_ended(part: Part) -> None:
    start = time.monotonic()
    limits = PartLimits(seconds=1, cpu_seconds=20, memory=512 * MIB, output=MIB)
    outcome = part.run("import time; time.sleep(60)", limits=limits)
    assert (outcome.ending, outcome.untrusted_output) == (Ending.TOO_SLOW, b"")
    assert time.monotonic() - start < 20


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no computing")
def test_a_part_that_computes_too_long_is_ended(part: Part) -> None:
    limits = PartLimits(seconds=30, cpu_seconds=1, memory=512 * MIB, output=MIB)
    assert part.run("while True: pass", limits=limits).ending is Ending.TOO_SLOW


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the memory of a process")
def test_a_part_that_takes_too_much_memory_is_ended(part: Part) -> None:
    assert part.run("return bytes(2 << 30)").ending is Ending.TOO_MUCH_MEMORY


def test_a_part_that_writes_too_much_is_ended(part: Part) -> None:
    outcome = part.run(f"return bytes({2 * MIB})")
    assert (outcome.ending, outcome.untrusted_output) == (Ending.TOO_MUCH_OUTPUT, b"")


def test_a_part_that_fails_gives_nothing(part: Part) -> None:
    outcome = part.run("raise ValueError")
    assert (outcome.ending, outcome.untrusted_output) == (Ending.CRASHED, b"")


@pytest.mark.parametrize(
    "attempt",
    [
        "open({target!r}, 'w')",
        "open({target!r}, 'ab')",
        "import os; os.open({target!r}, os.O_CREAT | os.O_RDWR)",
        "import tempfile; tempfile.NamedTemporaryFile()",
        "import os; os.mkdir({target!r})",
        "import os; os.remove({present!r})",
        "open({present!r})",
        "import pathlib; pathlib.Path({present!r}).read_bytes()",
        "import socket; socket.socket()",
        "import subprocess; subprocess.run(['true'])",
        "import os; os.system('true')",
        "import ctypes; ctypes.CDLL(None)",
    ],
)
def test_a_part_touches_no_file_no_network_and_no_program(part: Part, tmp_path: Path, attempt: str) -> None:
    present = tmp_path.parent / "present"
    present.write_text("x")
    target = tmp_path.parent / "target"
    attempt = attempt.format(target=str(target), present=str(present))
    outcome = part.run(f"try:\n    {attempt}\nexcept OSError:\n    return b'refused'\nreturn b'allowed'")
    assert outcome.untrusted_output == b"refused"
    assert present.exists()
    assert not target.exists()


def test_a_part_may_still_import_what_python_brings(part: Part) -> None:
    assert part.run("import xml.dom.minidom, encodings.cp1252; return b'ok'").untrusted_output == b"ok"


def test_a_part_gets_no_environment(part: Part, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FIELDREPORT_VAULT", "secret")
    names = set(part.run("import os; return ' '.join(os.environ).encode()").untrusted_output.decode().split())
    # Python itself puts the first there when the surroundings name no encoding.
    assert names <= {"LC_CTYPE", "SYSTEMROOT", "PYTHONHASHSEED"}


def test_equal_input_has_equal_output(part: Part) -> None:
    outputs = {part.run("return repr({'a', 'b', 'c', 'd', 'e'}).encode()").untrusted_output for _ in range(3)}
    assert len(outputs) == 1


def test_an_installed_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    command = part_process._command("fieldreport.forms.convert")
    assert command == [sys.executable, PART_OPTION, "fieldreport.forms.convert"]
    assert part_asked_for([*command[1:], "1", "2"]) == ("fieldreport.forms.convert", ["1", "2"])
    assert part_asked_for(["form", "check"]) is None
    assert part_asked_for([]) is None


def test_windows_needs_to_know_its_own_folder() -> None:
    environment = part_process._environment({"SYSTEMROOT": "C:\\Windows", "HOME": "x"})
    assert environment == {"SYSTEMROOT": "C:\\Windows", "PYTHONHASHSEED": "0"}


def test_the_program_becomes_its_part_before_anything_else() -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "fieldreport", PART_OPTION, "no.such.part", "1", "2"], capture_output=True, check=False
    )
    assert ran.returncode != 0
    assert b"no.such.part" in ran.stderr
