"""A person at a computer of their own: the real program in a process of its own, with its own home folder."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

CHECKOUT = Path(__file__).resolve().parents[2]
TIMEOUT = 120


class CommandFailed(Exception):
    """A command ended with another code than expected."""


@dataclass(slots=True)
class Person:
    """Runs commands as one person. *watched_by* is put before each command, as ``strace`` is."""

    name: str
    home: Path
    passphrase: str
    watched_by: tuple[str, ...] = ()
    commands: int = 0
    environment: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        self.home.mkdir(parents=True)
        self.environment = {
            "HOME": str(self.home),
            "XDG_DATA_HOME": str(self.home / "data"),
            "XDG_CONFIG_HOME": str(self.home / "config"),
            "XDG_CACHE_HOME": str(self.home / "cache"),
            "XDG_STATE_HOME": str(self.home / "state"),
            "XDG_RUNTIME_DIR": str(self.home),
            "TMPDIR": str(self.home),
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
        }

    @property
    def vault(self) -> Path:
        """Where the program keeps the vault when nobody says otherwise."""
        return self.home / "data" / "FieldReport" / "vault"

    def run(self, *arguments: str | Path, expect: int = 0) -> Any:
        """Run a command and return its JSON document; for an expected failure the document on standard error."""
        done = self._run("--json", *arguments)
        if done.returncode != expect:
            raise CommandFailed(f"{self.name}: {arguments[:2]} ended with {done.returncode}: {done.stderr.decode()}")
        return json.loads(done.stderr if expect and not done.stdout else done.stdout)

    def read(self, *arguments: str | Path) -> str:
        """Run a command and return the text that a person reads."""
        done = self._run(*arguments)
        if done.returncode:
            raise CommandFailed(f"{self.name}: {arguments[:2]} ended with {done.returncode}: {done.stderr.decode()}")
        return done.stdout.decode()

    def _run(self, *arguments: str | Path) -> subprocess.CompletedProcess[bytes]:
        self.commands += 1
        reading, writing = os.pipe()
        try:
            os.write(writing, self.passphrase.encode() + b"\n")
            os.close(writing)
            program = (*self.watched_by, sys.executable, "-m", "fieldreport", "--passphrase-fd", str(reading))
            return subprocess.run(
                [*program, *map(str, arguments)],
                cwd=CHECKOUT,
                env=self.environment,
                pass_fds=(reading,),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=TIMEOUT,
                check=False,
            )
        finally:
            os.close(reading)
