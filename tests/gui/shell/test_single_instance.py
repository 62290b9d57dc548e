"""A second start finds the first window; a dead one's socket is no window."""

import socket
import stat
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fieldreport.ui.shell.single_instance import SingleInstance


@pytest.fixture
def runtime_folder(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    # A socket's path has at most 107 bytes, and the folder of a test is longer than that of a session.
    with tempfile.TemporaryDirectory(prefix="run-") as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield Path(folder)


def test_a_second_start_asks_the_first_to_show_itself(runtime_folder: Path, tmp_path: Path, qtbot: QtBot) -> None:
    first, second = SingleInstance(vault=tmp_path / "vault"), SingleInstance(vault=tmp_path / "vault")
    shown: list[str] = []
    assert not first.hand_over()
    assert first.listen(lambda: shown.append("shown"))
    assert second.hand_over()
    qtbot.waitUntil(lambda: bool(shown), timeout=5000)


def test_a_first_window_that_hangs_up_at_once_was_found_all_the_same(
    runtime_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    second = SingleInstance(vault=tmp_path / "vault")
    with socket.socket(socket.AF_UNIX) as first:
        starts = 200
        first.bind(second._name)
        # All may wait at the door at once: a full one would make the next start wait too, and this is not about that.
        first.listen(starts)
        first.settimeout(10)

        def hang_up_at_once() -> None:
            for _ in range(starts):
                first.accept()[0].close()

        answering = threading.Thread(target=hang_up_at_once)
        answering.start()
        found = [second.hand_over() for _ in range(starts)]
        answering.join()
    assert all(found)


def test_another_vault_has_a_window_of_its_own(runtime_folder: Path, tmp_path: Path, qtbot: QtBot) -> None:
    first, other = SingleInstance(vault=tmp_path / "vault"), SingleInstance(vault=tmp_path / "other")
    assert first.listen(lambda: None)
    assert not other.hand_over()


def test_what_a_killed_program_left_is_no_window(runtime_folder: Path, tmp_path: Path, qtbot: QtBot) -> None:
    first = SingleInstance(vault=tmp_path / "vault")
    assert first.listen(lambda: None)
    (left,) = runtime_folder.iterdir()
    name = left.name
    first._server.close()  # type: ignore[union-attr]
    (runtime_folder / name).touch()
    second = SingleInstance(vault=tmp_path / "vault")
    assert not second.hand_over()
    assert second.listen(lambda: None)


def test_the_socket_is_this_users_and_its_name_says_nothing(runtime_folder: Path, tmp_path: Path, qtbot: QtBot) -> None:
    instance = SingleInstance(vault=tmp_path / "secret name")
    assert instance.listen(lambda: None)
    (found,) = runtime_folder.iterdir()
    assert "secret" not in found.name
    assert stat.S_ISSOCK(found.stat().st_mode)
    assert stat.S_IMODE(found.stat().st_mode) & 0o077 == 0
