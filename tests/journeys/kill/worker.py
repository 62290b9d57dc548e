"""The process that dies: it does one thing in a vault, and is killed meanwhile.

``python -m tests.journeys.kill.worker OPERATION FOLDER`` does it once and lives. With ``serve`` it reads orders as JSON
lines and forks for each, so that a try does not pay for the imports.
"""

import json
import os
import signal
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.journeys.kill.stage import OPERATIONS, Stage
from tests.journeys.vault_kit import application

_BEGUN, _ENDED = b"B", b"E"
_WATCHED = ("fsync", "replace", "unlink", "mkdir", "rmdir", "posix_fadvise", "chmod")


@dataclass(frozen=True, slots=True)
class Order:
    """Do *operation* in *folder*; die *seconds* after the beginning, or at *step*, or never.

    A step is a moment right before or right after a call that touches the disk, or before a statement of SQL.
    """

    operation: str
    folder: str
    keys: dict[str, str]
    seconds: float | None = None
    step: int | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of the process: whether the operation had *begun* and *ended*, after how many *steps*."""

    begun: bool
    ended: bool
    seconds: float
    steps: int
    fault: str


class _Steps:
    """Counts the moments before and after each call that touches the disk; dies at one of them."""

    def __init__(self, fatal: int | None) -> None:
        self._fatal = fatal
        self._counting = False
        self.count = 0

    def begin(self) -> None:
        self._counting = True

    def watch(self) -> None:
        for name in _WATCHED:
            setattr(os, name, self._watched(getattr(os, name)))
        sys.addaudithook(self._on_event)

    def _watched(self, call: Callable[..., Any]) -> Callable[..., Any]:
        def watched(*arguments: object, **named: object) -> object:
            self.count_one()
            result = call(*arguments, **named)
            self.count_one()
            return result

        return watched

    def _on_event(self, event: str, arguments: tuple[object, ...]) -> None:
        # Opening a file for writing: the only way in which one appears.
        if event == "open" and isinstance(arguments[2], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR):
            self.count_one()

    def count_one(self) -> None:
        if self._counting:
            self.count += 1
            if self.count == self._fatal:
                os.kill(os.getpid(), signal.SIGKILL)


def obey(order: Order) -> Outcome:
    """Fork, and have the child do it and die."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _live(order, writing)
    os.close(writing)
    with os.fdopen(reading, "rb", buffering=0) as pipe:
        begun = pipe.read(1) == _BEGUN
        started = time.perf_counter()
        if begun and order.seconds is not None:
            time.sleep(order.seconds)
            os.kill(child, signal.SIGKILL)
        said = pipe.read()
        seconds = time.perf_counter() - started
        os.waitpid(child, 0)
    ended = said.startswith(_ENDED)
    told = said[1:].decode() if ended else ""
    fault = "" if ended else said.decode()
    return Outcome(begun=begun, ended=ended, seconds=seconds, steps=int(told or 0), fault=fault)


def _live(order: Order, pipe: int) -> None:
    try:
        steps = _Steps(order.step)
        steps.watch()
        keys = {name: bytes.fromhex(key) for name, key in order.keys.items()}
        stage = Stage(application(), Path(order.folder), keys)
        operation = OPERATIONS[order.operation]
        session = stage.open(operation.whose)
        session.unlocked.store.database._connection.set_trace_callback(lambda _: steps.count_one())
        os.write(pipe, _BEGUN)
        steps.begin()
        operation.run(stage, session)
        os.write(pipe, _ENDED + str(steps.count).encode())
    except BaseException:  # noqa: BLE001 - whatever it is, the parent must hear of it
        os.write(pipe, traceback.format_exc().encode())
    # No close: a process that dies closes nothing either.
    os._exit(0)


def main() -> None:
    if sys.argv[1] != "serve":
        operation, folder = sys.argv[1:]
        keys = json.loads((Path(folder) / "keys.json").read_text())
        print(obey(Order(operation, folder, keys)))
        return
    for line in sys.stdin:
        outcome = obey(Order(**json.loads(line)))
        print(json.dumps([outcome.begun, outcome.ended, outcome.seconds, outcome.steps, outcome.fault]), flush=True)


if __name__ == "__main__":
    main()
