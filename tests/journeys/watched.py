"""What a process and its children asked of the system, as strace wrote it down: sockets, and changed files."""

import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

_FILE_CALLS = (
    *("open", "openat", "openat2", "creat", "truncate", "rename", "renameat", "renameat2", "mkdir", "mkdirat", "rmdir"),
    *("mknod", "mknodat", "unlink", "unlinkat", "link", "linkat", "symlink", "symlinkat", "chmod", "fchmodat"),
)
_CHANGES = re.compile(r"\b(?:O_WRONLY|O_RDWR|O_CREAT|O_TRUNC)\b|^(?!open)")
_CALL = re.compile(r"^(?P<name>\w+)\((?P<arguments>.*)\) += (?P<result>.*)$")
_PATH = re.compile(r'(?:(?:AT_FDCWD|\d+)<(?P<folder>[^>]*)>, )?"(?P<path>(?:[^"\\]|\\.)*)"')
_OPENED = re.compile(r"^\d+<(?P<path>[^>]*)>")
_NETWORK = re.compile(r"\bAF_(?!UNIX\b|LOCAL\b|UNSPEC\b)\w+")
_SYSTEM = re.compile(r"^/(?:dev/(?:null|zero|tty|pts/|shm/|dri/|snd/)|proc/self/|memfd:)")
"""Devices, and memory that has a path. Nothing of it outlasts the process."""


@dataclass(frozen=True, slots=True)
class Watched:
    """All calls of one run."""

    calls: tuple[str, ...]
    code: int = 0
    output: str = ""

    @classmethod
    def in_folder(cls, traces: Path) -> "Watched":
        """Read what `strace_to` wrote down."""
        texts = (trace.read_text(encoding="utf-8", errors="replace") for trace in sorted(traces.iterdir()))
        return cls(calls=tuple(line for text in texts for line in text.splitlines()))

    @property
    def network(self) -> list[str]:
        """The calls that name an address family other than that of this computer's own sockets."""
        return [call for call in self.calls if _NETWORK.search(call) and not call.startswith("execve(")]

    @property
    def changed(self) -> set[Path]:
        """The paths that were opened for writing, made, renamed or removed.

        One that is not whole belongs to a call that names no folder: where it led nobody knows, and it is a stray.
        """
        paths: set[Path] = set()
        for call in self.calls:
            read = _CALL.match(call)
            if read is None or read["name"] not in _FILE_CALLS or read["result"].startswith("-1 "):
                continue
            if not _CHANGES.search(call):
                continue
            opened = _OPENED.match(read["result"])
            if opened:
                paths.add(Path(opened["path"]))
            else:
                paths |= {Path(one["folder"] or "", one["path"]) for one in _PATH.finditer(read["arguments"])}
        return {path for path in paths if not _SYSTEM.match(str(path))}

    def strays(self, allowed: Sequence[Path]) -> list[str]:
        """The changed paths that lie in none of these folders."""
        return sorted(str(path) for path in self.changed if not any(path.is_relative_to(folder) for folder in allowed))


def why_not(folder: Path) -> str:
    """Say why nobody can be watched here; empty if it can be done."""
    if shutil.which("strace") is None:
        return "the command strace is not installed"
    seen = watch([sys.executable, "-c", "pass"], folder=folder, environment={})
    return "" if seen.code == 0 and seen.calls else f"strace may not watch here: {seen.output[-200:]}"


def strace_to(traces: Path) -> tuple[str, ...]:
    """Spell what is put before a command to watch it and its children: a file each in *traces*."""
    # -y names the folder and the file behind each number; the filter in the kernel makes it bearably fast.
    watching = ("strace", "-ff", "--seccomp-bpf", "-y", "-s", "4096")
    return (*watching, "-e", f"trace=network,execve,{','.join(_FILE_CALLS)}", "-o", str(traces / "trace"))


def watch(command: Sequence[str], *, folder: Path, environment: Mapping[str, str], seconds: int = 200) -> Watched:
    """Run a command, and everything that it starts, under strace; the traces go into a new folder in *folder*."""
    traces = folder / f"traces {len(list(folder.iterdir()))}"
    traces.mkdir()
    done = subprocess.run(
        [*strace_to(traces), *command],
        env=dict(environment),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=seconds,
        check=False,
    )
    return replace(Watched.in_folder(traces), code=done.returncode, output=f"{shlex.join(command)}\n{done.stdout}")
