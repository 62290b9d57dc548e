"""A part of the program in a process of its own: bytes in, bytes out, bounded in time, memory and output.

What somebody sent is taken apart there by libraries that were not written for hostile input. The process gets its bytes
over pipes, no environment and no way to touch a file, a network or another program.
"""

import contextlib
import enum
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import BinaryIO, Final

from fieldreport.system.process_hardening import harden_process

if sys.platform != "win32":  # pragma: no branch - the module exists on every other system
    import resource
    import signal

PART_OPTION = "--run-part"
"""In an installed program without a Python of its own, the program starts itself with this first argument."""

_OUT_OF_MEMORY = 86
"""The exit code by which a part says that its memory did not suffice."""

_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND

_HARMLESS: Final = frozenset({"os.listdir", "os.scandir"})
"""What importing a module needs."""

_FORBIDDEN = ("socket.", "subprocess.", "os.", "shutil.", "tempfile.", "ctypes.", "urllib.", "winreg.", "pty.")


@dataclass(frozen=True, slots=True)
class PartLimits:
    """What a part may cost."""

    seconds: int
    """By the clock on the wall, on every system."""

    cpu_seconds: int
    """Of computing; where the system can limit it (not on Windows)."""

    memory: int
    """Bytes of address space; where the system can limit it (neither on Windows nor on a Mac)."""

    output: int
    """Bytes."""


class Ending(enum.Enum):
    """How a part came to its end."""

    DONE = enum.auto()
    TOO_SLOW = enum.auto()
    TOO_MUCH_MEMORY = enum.auto()
    TOO_MUCH_OUTPUT = enum.auto()
    CRASHED = enum.auto()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a part gave back: bytes if it is done, else none."""

    ending: Ending
    untrusted_output: bytes


def run_part(module: str, untrusted_input: bytes, *, limits: PartLimits) -> Outcome:
    """Run *module* as a process, hand it the input, and collect what it writes; it never outlives its limits."""
    # The part reads its own limits from its arguments: set from here they would need code between fork and exec,
    # which is unsafe in a program with threads.
    command = [*_command(module), str(limits.cpu_seconds), str(limits.memory)]
    with subprocess.Popen(  # noqa: S603 - our own program, and two numbers
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(os.environ),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        late = threading.Event()

        def stop() -> None:
            late.set()
            process.kill()

        deadline = threading.Timer(limits.seconds, stop)
        feeder = threading.Thread(target=_feed, args=(process.stdin, untrusted_input), daemon=True)
        deadline.start()
        feeder.start()
        try:
            untrusted_output = process.stdout.read(limits.output + 1)
            too_much = len(untrusted_output) > limits.output
            if too_much:
                process.kill()
            code = process.wait()
        finally:
            deadline.cancel()
            process.kill()
            feeder.join()
    if late.is_set():
        return Outcome(Ending.TOO_SLOW, b"")
    if too_much:
        return Outcome(Ending.TOO_MUCH_OUTPUT, b"")
    return Outcome(_ending(code), untrusted_output if code == 0 else b"")


def serve_part(work: Callable[[bytes], bytes], arguments: Sequence[str]) -> int:
    """Be the part: limit this process, read all input, do the work, write its result; returns the exit code.

    *work* finds every module that it needs already imported, or imports it from where Python itself lies.
    """
    cpu_seconds, memory = map(int, arguments)
    harden_process()
    _limit(cpu_seconds=cpu_seconds, memory=memory)
    # The libraries may print what they like: it does not mix with the result.
    output = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    try:
        untrusted_input = sys.stdin.buffer.read()
        forbid_everything()
        result = work(untrusted_input)
        output.write(result)
        output.flush()
    except MemoryError:
        return _OUT_OF_MEMORY
    return 0


def forbid_everything() -> None:
    """Refuse from now on, in this process and for good: writing files, networks, other programs, foreign libraries.

    Files may be read only where Python and its modules lie. It is a second wall: the libraries have no reason to try.
    """
    sys.dont_write_bytecode = True
    readable = tuple(
        {os.path.realpath(path).rstrip(os.sep) + os.sep for path in (sys.prefix, sys.base_prefix, *sys.path) if path}
    )

    def refuse(event: str, arguments: tuple[object, ...]) -> None:
        if event == "open":
            path, _, flags = arguments
            if isinstance(flags, int) and flags & _WRITING:
                raise PermissionError("a part of the program writes no file")
            if isinstance(path, str | bytes) and not os.path.realpath(os.fsdecode(path)).startswith(readable):
                raise PermissionError("a part of the program reads no file")
        elif event.startswith(_FORBIDDEN) and event not in _HARMLESS:
            raise PermissionError("a part of the program touches nothing")

    sys.addaudithook(refuse)


def part_asked_for(arguments: Sequence[str]) -> tuple[str, Sequence[str]] | None:
    """Tell whether the program was started to be a part of itself: the module, and its arguments."""
    return (arguments[1], arguments[2:]) if arguments[:1] == [PART_OPTION] else None


def _command(module: str) -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, PART_OPTION, module]
    # Neither the user's own modules nor the current folder have a say in what is imported.
    return [sys.executable, "-s", "-P", "-m", module]


def _environment(surrounding: Mapping[str, str]) -> dict[str, str]:
    # Windows cannot start a Python without its own folder. Sets keep one order, so that equal input has equal output.
    needed = {name: surrounding[name] for name in ("SYSTEMROOT",) if name in surrounding}
    return {**needed, "PYTHONHASHSEED": "0"}


def _feed(pipe: BinaryIO, content: bytes) -> None:
    # A part that ends early does not read on; its end tells why.
    with contextlib.suppress(OSError):
        pipe.write(content)
    with contextlib.suppress(OSError):
        pipe.close()


def _limit(*, cpu_seconds: int, memory: int) -> None:
    if sys.platform != "win32":  # pragma: no branch - as above
        for which, amount in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CPU, cpu_seconds)):
            # A Mac refuses the first.
            with contextlib.suppress(OSError, ValueError):
                resource.setrlimit(which, (amount, amount))


def _ending(code: int) -> Ending:
    if code == 0:
        return Ending.DONE
    if code == _OUT_OF_MEMORY:
        return Ending.TOO_MUCH_MEMORY
    # At the hard limit of computing the kernel kills.
    if sys.platform != "win32" and -code in {signal.SIGXCPU, signal.SIGKILL}:
        return Ending.TOO_SLOW
    return Ending.CRASHED
