"""One person's desk: a vault, and the commands run on it in this process, with passphrases through a pipe."""

import contextlib
import io
import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from fieldreport.bootstrap import Application, build_application
from fieldreport.cli.main import run
from fieldreport.crypto.passphrase_key import FLOOR

PASSPHRASE = "river lantern seven quiet mango"
OTHER_PASSPHRASE = "harbour pencil cloud eleven drum"
NOW = datetime(2026, 5, 6, 10, 11, 12, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """The one JSON document on standard output."""
        return json.loads(self.out)

    @property
    def failure(self) -> Any:
        """The one JSON document on standard error."""
        return json.loads(self.err)


@dataclass(slots=True)
class Desk:
    """A vault, and the clock of the computer that it lies on."""

    vault: Path
    now: datetime = NOW

    def build(self) -> Application:
        return build_application(choose_cost=lambda: FLOOR, clock=lambda: self.now)

    def try_(
        self,
        *arguments: str | Path,
        secrets: Sequence[str] | bytes = (PASSPHRASE,),
        as_json: bool = True,
        options: Sequence[str] = (),
        typed: bytes = b"",
    ) -> Outcome:
        """Run a command, whatever comes of it."""
        lines = secrets if isinstance(secrets, bytes) else "".join(f"{line}\n" for line in secrets).encode()
        with descriptor_with(lines) as descriptor:
            return call(
                self.build,
                [
                    "--vault", str(self.vault), "--passphrase-fd", str(descriptor),
                    *(["--json"] if as_json else []), *options, *map(str, arguments),
                ],
                typed=typed,
            )  # fmt: skip

    def do(self, *arguments: str | Path, secrets: Sequence[str] = (PASSPHRASE,), typed: bytes = b"") -> Any:
        """Run a command that succeeds; return its document."""
        outcome = self.try_(*arguments, secrets=secrets, typed=typed)
        assert outcome.code == 0, outcome.err
        assert outcome.err == ""
        return outcome.document

    def read(self, *arguments: str | Path) -> str:
        """Run a command that succeeds; return the text that a person reads."""
        outcome = self.try_(*arguments, as_json=False)
        assert outcome.code == 0, outcome.err
        return outcome.out

    def fail(self, *arguments: str | Path, code: int, secrets: Sequence[str] | bytes = (PASSPHRASE,)) -> Any:
        """Run a command that fails in an expected way; return its document on standard error."""
        outcome = self.try_(*arguments, secrets=secrets)
        assert outcome.code == code, (outcome.code, outcome.out, outcome.err)
        assert outcome.out == ""
        assert "Traceback" not in outcome.err
        return outcome.failure

    def copy(self, target: Path) -> "Desk":
        """Copy the vault: much faster than making one."""
        shutil.copytree(self.vault, target)
        return Desk(target, self.now)


def call(build: Callable[[], Application], arguments: Sequence[str], *, typed: bytes = b"") -> Outcome:
    """Run the command line with streams of its own."""
    out, err = io.TextIOWrapper(io.BytesIO(), "utf-8"), io.TextIOWrapper(io.BytesIO(), "utf-8")
    before, sys.stdin = sys.stdin, io.TextIOWrapper(io.BytesIO(typed), "utf-8")
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = run(build, arguments)
    finally:
        sys.stdin = before
    return Outcome(code, _content(out), _content(err))


@contextlib.contextmanager
def descriptor_with(content: bytes) -> Iterator[int]:
    """Hand out a file descriptor from which *content* can be read."""
    reading, writing = os.pipe()
    try:
        os.write(writing, content)
        os.close(writing)
        yield reading
    finally:
        os.close(reading)


def _content(stream: io.TextIOWrapper) -> str:
    stream.seek(0)
    return stream.read()
