"""What lies under a dropped path: files, and what is not taken for one."""

import os
import sys
from pathlib import Path

import pytest

from fieldreport.services import file_finding
from fieldreport.services.file_finding import PathKind, files_in, look_at
from fieldreport.system.progress import Cancelled, ProgressReporter


def test_a_file_is_a_file_and_a_link_to_one_is_a_link(tmp_path: Path) -> None:
    file = tmp_path / "a.jpg"
    file.write_bytes(b"12345")
    (tmp_path / "link.jpg").symlink_to(file)
    (tmp_path / "gone.jpg").symlink_to(tmp_path / "nothing")
    assert (look_at(file).kind, look_at(file).size) == (PathKind.FILE, 5)
    assert look_at(tmp_path / "link.jpg").kind is PathKind.LINK
    assert look_at(tmp_path / "gone.jpg").kind is PathKind.LINK
    assert look_at(tmp_path).kind is PathKind.FOLDER
    assert look_at(tmp_path / "nothing").kind is PathKind.MISSING


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_a_pipe_is_never_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert look_at(tmp_path / "pipe").kind is PathKind.SPECIAL


def test_a_shortcut_of_windows_is_no_evidence(tmp_path: Path) -> None:
    shortcut = tmp_path / "photo.jpg.lnk"
    shortcut.write_bytes(bytes.fromhex("4c0000000114020000000000c000000000000046") + bytes(60))
    assert look_at(shortcut).kind is PathKind.SHORTCUT


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root reads everything")
def test_what_may_not_be_read_is_told(tmp_path: Path) -> None:
    file = tmp_path / "a.jpg"
    file.write_bytes(b"x")
    file.chmod(0)
    assert look_at(file).kind is PathKind.UNREADABLE


def test_a_folder_is_listed_with_what_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "DCIM" / "100").mkdir(parents=True)
    (tmp_path / "DCIM" / "100" / "b.jpg").write_bytes(b"22")
    (tmp_path / "a.jpg").write_bytes(b"1")
    (tmp_path / ".hidden").write_bytes(b"3")
    (tmp_path / "link").symlink_to("/etc")
    found = files_in(tmp_path, reporter=ProgressReporter())
    assert [file.path.name for file in found.files] == ["b.jpg", "a.jpg"]
    assert found.size == 3
    assert {left.kind for left in found.left_out} == {PathKind.HIDDEN, PathKind.LINK}
    assert not found.is_cut


def test_a_very_full_folder_is_cut_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_finding, "MOST_FILES", 5)
    for number in range(7):
        (tmp_path / f"{number}.jpg").write_bytes(b"")
    found = files_in(tmp_path, reporter=ProgressReporter())
    assert len(found.files) == 5
    assert found.is_cut


def test_listing_stops_when_asked(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"")
    reporter = ProgressReporter()
    reporter.cancel()
    with pytest.raises(Cancelled):
        files_in(tmp_path, reporter=reporter)
