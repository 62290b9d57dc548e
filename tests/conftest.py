"""Everybody's vault, made once a run and copied for each test that asks for it, and what is asked of the disk."""

import gc
import os
import signal
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.journeys.vault_kit import Prepared, World, application, make_everybody

# Windows are painted into memory, whatever screen there is; a test on a real one runs the program by itself.
os.environ["QT_QPA_PLATFORM"] = "offscreen"


@pytest.fixture(scope="session", autouse=True)
def interrupts() -> None:
    """Let Ctrl-C work in tests of it also where the run was put into the background, which ignores it."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(autouse=True)
def cycles_wait(request: pytest.FixtureRequest) -> Iterator[None]:
    """Collect no cycles while a window's vault works in its thread, as the program does: see `Collector`."""
    if "qtbot" not in request.fixturenames and "qapp" not in request.fixturenames:
        yield
        return
    gc.disable()
    yield
    gc.enable()
    gc.collect()
    # What is left outlives the test. To look through it after each would take longer than the tests.
    gc.freeze()


@pytest.fixture(scope="session")
def templates(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Prepared]:
    return make_everybody(application(), tmp_path_factory.mktemp("templates"))


@pytest.fixture
def world(tmp_path: Path, templates: Mapping[str, Prepared]) -> Iterator[World]:
    world = World(application(), templates, tmp_path)
    yield world
    world.close_all()


@pytest.fixture
def disk_steps(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Note in which order the disk is asked for what outlasts a power cut."""
    noted: list[str] = []
    sync, replace = os.fsync, os.replace

    def noting_sync(descriptor: int) -> None:
        noted.append("sync folder" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "sync file")
        sync(descriptor)

    def noting_replace(source: Path, target: Path) -> None:
        noted.append("replace")
        replace(source, target)

    monkeypatch.setattr(os, "fsync", noting_sync)
    monkeypatch.setattr(os, "replace", noting_replace)
    return noted
