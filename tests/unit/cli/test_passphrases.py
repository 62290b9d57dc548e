"""Passphrases come from a terminal that does not show them, or from a descriptor, and from nowhere else."""

import os
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.unit.cli.conftest import Pair
from tests.unit.cli.desk import OTHER_PASSPHRASE, PASSPHRASE, Desk, call, descriptor_with

if sys.platform != "win32":
    import pty

CHECKOUT = Path(__file__).resolve().parents[3]
PROGRAM = (
    "import sys; from fieldreport.bootstrap import build_application; from fieldreport.cli.main import run;"
    "from fieldreport.crypto.passphrase_key import FLOOR;"
    "sys.exit(run(lambda: build_application(choose_cost=lambda: FLOOR), sys.argv[1:]))"
)


@pytest.mark.parametrize(
    ("given", "error"),
    [
        (b"", "there is no further line"),
        (b"x" * 9000, "too long"),
        (b"\xff\xfe\n", "not UTF-8"),
    ],
)
def test_a_descriptor_that_gives_no_passphrase_is_said_so(made: Pair, given: bytes, error: str) -> None:
    failure = made.documenter.fail("report", "list", code=2, secrets=given)
    assert failure["error"] == "E_INPUT"
    assert error in failure["happened"]


@pytest.mark.parametrize("ending", [b"\n", b"\r\n", b"", b"\nmore\n"])
def test_the_line_end_is_no_part_of_a_passphrase(made: Pair, ending: bytes) -> None:
    assert made.documenter.try_("report", "list", secrets=PASSPHRASE.encode() + ending).code == 0


def test_not_a_byte_beyond_the_line_is_taken(made: Pair) -> None:
    with descriptor_with(PASSPHRASE.encode() + b"\nthe next program's") as descriptor:
        arguments = ["--vault", str(made.documenter.vault), "--passphrase-fd", str(descriptor), "report", "list"]
        assert call(made.documenter.build, arguments).code == 0
        assert os.read(descriptor, 100) == b"the next program's"


def test_a_closed_descriptor_is_misuse(made: Pair) -> None:
    arguments = ["--vault", str(made.documenter.vault), "--passphrase-fd", "987", "report", "list"]
    outcome = call(made.documenter.build, arguments)
    assert outcome.code == 2
    assert "987" in outcome.err


def test_without_a_terminal_nobody_is_asked(made: Pair) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, "--vault", str(made.documenter.vault), "report", "list"],
        input=PASSPHRASE.encode() + b"\n",
        capture_output=True,
        cwd=CHECKOUT,
        start_new_session=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 2
    assert b"--passphrase-fd" in done.stderr


@pytest.mark.parametrize("name", ["FIELDREPORT_PASSPHRASE", "PASSPHRASE"])
def test_no_environment_variable_is_a_passphrase(made: Pair, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, PASSPHRASE)
    assert made.documenter.try_("report", "list", secrets=[]).code == 2


def test_the_vault_may_stand_in_the_environment(made: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FIELDREPORT_VAULT", str(made.documenter.vault))
    assert call(made.documenter.build, ["vault", "info"]).code == 0


@dataclass
class Terminal:
    """The program at a terminal of its own."""

    process: subprocess.Popen[bytes]
    master: int
    seen: str = ""

    def expect(self, text: str) -> None:
        deadline = time.monotonic() + 30
        while text not in self.seen:
            ready, _, _ = select.select([self.master], [], [], deadline - time.monotonic())
            assert ready, f"waited for {text!r}, saw {self.seen!r}"
            self.seen += os.read(self.master, 4096).decode()

    def answer(self, prompt: str, line: str) -> None:
        self.expect(prompt)
        self.seen = self.seen.split(prompt, 1)[1]
        os.write(self.master, line.encode() + b"\n")

    def end(self) -> tuple[int, str]:
        while True:
            try:
                piece = os.read(self.master, 4096)
            except OSError:
                break
            if not piece:
                break
            self.seen += piece.decode()
        return self.process.wait(timeout=30), self.seen


@pytest.fixture
def terminals() -> Iterator[list[Terminal]]:
    if sys.platform == "win32":
        pytest.skip("there are no pseudo-terminals")
    opened: list[Terminal] = []
    yield opened
    for one in opened:
        one.process.kill()
        one.process.wait()
        os.close(one.master)


def at_terminal(terminals: list[Terminal], desk: Desk, *arguments: str) -> Terminal:
    master, slave = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, "--vault", str(desk.vault), *arguments],
        stdin=slave,
        stdout=slave,
        stderr=slave,
        cwd=CHECKOUT,
        start_new_session=True,
    )
    os.close(slave)
    terminals.append(Terminal(process, master))
    return terminals[-1]


def test_a_person_types_a_new_passphrase_twice_alike(tmp_path: Path, terminals: list[Terminal]) -> None:
    desk = Desk(tmp_path / "new")
    terminal = at_terminal(terminals, desk, "vault", "new", "--name", "Ko Aung", "--role", "person", "--recovery")
    terminal.answer("New passphrase: ", PASSPHRASE)
    terminal.answer("The same passphrase again: ", PASSPHRASE + " mistyped")
    terminal.expect("These two differ.")
    terminal.answer("New passphrase: ", PASSPHRASE)
    terminal.answer("The same passphrase again: ", PASSPHRASE)
    terminal.expect("Press Enter")
    shown = terminal.seen.split("shown again:")[1].split("Whoever")[0].split()
    words = dict(zip(map(int, shown[::2]), shown[1::2], strict=True))
    terminal.answer("Press Enter", "")
    terminal.answer("Word ", "wrong")
    terminal.expect("Here they are once more.")
    terminal.answer("Press Enter", "")
    for _ in range(2):
        terminal.expect("Word ")
        terminal.seen = terminal.seen.split("Word ", 1)[1]
        terminal.expect(": ")
        os.write(terminal.master, words[int(terminal.seen.split(":")[0])].upper().encode() + b"\n")
    code, _ = terminal.end()
    assert code == 0
    assert desk.try_("report", "list", secrets=[" ".join(words.values())], options=["--recovery-code"]).code == 0


def test_a_mistyped_passphrase_may_be_typed_again_and_is_never_shown(made: Pair, terminals: list[Terminal]) -> None:
    terminal = at_terminal(terminals, made.documenter, "report", "list")
    for typed in (OTHER_PASSPHRASE, OTHER_PASSPHRASE, PASSPHRASE):
        terminal.answer("Passphrase: ", typed)
    code, seen = terminal.end()
    assert code == 0
    assert "shelling" in seen
    assert PASSPHRASE not in seen
    assert OTHER_PASSPHRASE not in seen


def test_words_are_compared_at_a_terminal(made: Pair, tmp_path: Path, terminals: list[Terminal]) -> None:
    desk = Desk(tmp_path / "new")
    desk.do("vault", "new", "--name", "x", "--role", "person")
    desk.do("contact", "add", made.cards / "office.card")
    words = desk.do("contact", "show", "Data office")["words"]
    for answer, code, trust in (("n", 130, "unverified"), ("y", 0, "verified")):
        terminal = at_terminal(terminals, desk, "contact", "verify", "Data office")
        terminal.answer("Passphrase: ", PASSPHRASE)
        terminal.expect(" ".join(words[4:]))
        terminal.answer("exactly these words? [y/N]: ", answer)
        assert terminal.end()[0] == code
        assert desk.do("contact", "show", "Data office")["trust"] == trust


def test_what_cannot_be_taken_back_is_asked_once_more(desk: Desk, terminals: list[Terminal]) -> None:
    for answer, code, trust in (("n", 130, "verified"), ("y", 0, "revoked")):
        terminal = at_terminal(terminals, desk, "contact", "revoke", "Data office")
        terminal.answer("Revoke it? [y/N]: ", answer)
        if code == 0:
            terminal.answer("Passphrase: ", PASSPHRASE)
        assert terminal.end()[0] == code
        assert desk.do("contact", "show", "Data office")["trust"] == trust


def test_ctrl_c_at_a_prompt_stops_quietly(made: Pair, terminals: list[Terminal]) -> None:
    terminal = at_terminal(terminals, made.documenter, "report", "list")
    terminal.expect("Passphrase: ")
    terminal.process.send_signal(2)
    code, seen = terminal.end()
    assert code == 130
    assert "Traceback" not in seen
    assert "Stopped." in seen


def test_progress_is_shown_at_a_terminal_and_wiped(desk: Desk, tmp_path: Path, terminals: list[Terminal]) -> None:
    draft = desk.do("draft", "new")["draft"]
    (tmp_path / "file").write_bytes(bytes(3_000_000))
    terminal = at_terminal(terminals, desk, "draft", "attach", draft, "/file", str(tmp_path / "file"))
    terminal.answer("Passphrase: ", PASSPHRASE)
    code, seen = terminal.end()
    assert code == 0
    assert "Taking in [" in seen
    assert "100%" in seen
    assert "\r" + " " * 72 + "\r" in seen
