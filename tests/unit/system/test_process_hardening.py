"""Hardening of the process."""

import ctypes
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldreport.system.process_hardening import harden_process

_PR_GET_DUMPABLE = 3
_PR_SET_DUMPABLE = 4


@pytest.fixture(autouse=True)
def undo() -> Iterator[None]:
    mask = os.umask(0o022)
    yield
    os.umask(mask)
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 1, 0, 0, 0)


def test_new_files_and_folders_are_for_this_user_alone(tmp_path: Path) -> None:
    harden_process()
    (tmp_path / "file").touch()
    (tmp_path / "folder").mkdir()
    if sys.platform != "win32":
        assert (tmp_path / "file").stat().st_mode & 0o777 == 0o600
        assert (tmp_path / "folder").stat().st_mode & 0o777 == 0o700


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no core dumps")
def test_there_is_no_core_dump() -> None:
    import resource  # noqa: PLC0415 - Windows lacks it

    harden_process()
    assert resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux's own")
def test_no_other_process_may_read_our_memory() -> None:
    harden_process()
    assert ctypes.CDLL(None).prctl(_PR_GET_DUMPABLE, 0, 0, 0, 0) == 0


def test_hardening_twice_does_no_harm() -> None:
    harden_process()
    harden_process()
