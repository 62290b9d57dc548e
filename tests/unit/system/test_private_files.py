"""Files that only their owner can read."""

import errno
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldreport.errors import (
    AlreadyExists,
    DiskFull,
    FieldReportError,
    FileMissing,
    FileUnreadable,
    NotAFile,
    ReadOnly,
)
from fieldreport.system import private_files
from fieldreport.system.private_files import disk_errors
from tests.limited_disks import make_read_only, small_disk

needs_folder_sync = pytest.mark.skipif(sys.platform == "win32", reason="Windows writes names at once")


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "disk", kibibytes=64) as folder:
        yield folder


@pytest.fixture
def open_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def raise_os_error(number: int, path: Path) -> None:
    with disk_errors(path):
        raise OSError(number, os.strerror(number))


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EROFS, ReadOnly),
        (errno.EACCES, ReadOnly),
        (errno.EPERM, ReadOnly),
        (errno.ENOENT, FileMissing),
        (errno.EEXIST, AlreadyExists),
    ],
)
def test_a_refusal_of_the_disk_becomes_our_error(number: int, expected: type[FieldReportError], tmp_path: Path) -> None:
    with pytest.raises(expected) as raised:
        raise_os_error(number, tmp_path)
    assert raised.value.details == {"path": str(tmp_path)}
    assert isinstance(raised.value.__cause__, OSError)


def test_any_other_refusal_is_named_by_its_number(tmp_path: Path) -> None:
    with pytest.raises(FileUnreadable) as raised:
        raise_os_error(errno.EIO, tmp_path)
    assert raised.value.details == {"path": str(tmp_path), "reason": "EIO"}
    with pytest.raises(FileUnreadable) as raised, disk_errors(tmp_path):
        raise OSError("without a number")
    assert raised.value.details["reason"] == "unknown"


def test_other_exceptions_pass_through_unchanged(tmp_path: Path) -> None:
    with pytest.raises(KeyError), disk_errors(tmp_path):
        raise KeyError


@pytest.mark.usefixtures("open_umask")
def test_a_private_folder_and_the_parents_made_for_it_are_closed_to_others(tmp_path: Path) -> None:
    private_files.private_folder(tmp_path / "a" / "b")
    assert (mode(tmp_path / "a"), mode(tmp_path / "a" / "b")) == (0o700, 0o700)


def test_a_folder_that_stood_open_is_closed(tmp_path: Path) -> None:
    folder = tmp_path / "open"
    folder.mkdir()
    folder.chmod(0o777)
    private_files.private_folder(folder)
    assert mode(folder) == 0o700


def test_a_file_in_the_place_of_a_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(AlreadyExists):
        private_files.private_folder(tmp_path / "file")


@pytest.mark.usefixtures("open_umask")
def test_an_exclusive_file_is_private_and_can_be_read_back(tmp_path: Path) -> None:
    with private_files.open_exclusive(tmp_path / "new") as file:
        file.write(b"content")
        private_files.sync_file(file, path=tmp_path / "new")
        file.seek(0)
        assert file.read() == b"content"
        assert not os.get_inheritable(file.fileno())
    assert mode(tmp_path / "new") == 0o600


@pytest.mark.parametrize("in_the_way", ["file", "folder", "link", "dangling link"])
def test_an_exclusive_file_overwrites_and_follows_nothing(in_the_way: str, tmp_path: Path) -> None:
    path, elsewhere = tmp_path / "name", tmp_path / "elsewhere"
    match in_the_way:
        case "file":
            path.write_bytes(b"kept")
        case "folder":
            path.mkdir()
        case "link":
            elsewhere.write_bytes(b"kept")
            path.symlink_to(elsewhere)
        case _:
            path.symlink_to(elsewhere)
    with pytest.raises(AlreadyExists):
        private_files.open_exclusive(path)
    assert in_the_way != "link" or elsewhere.read_bytes() == b"kept"
    assert in_the_way != "dangling link" or not elsewhere.exists()


@pytest.mark.usefixtures("open_umask")
def test_an_atomic_write_replaces_the_whole_content_privately(tmp_path: Path) -> None:
    path = tmp_path / "name"
    private_files.write_atomically(path, b"old and long")
    private_files.write_atomically(path, b"new")
    assert path.read_bytes() == b"new"
    assert mode(path) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_a_failed_atomic_write_keeps_the_old_content_and_leaves_nothing_behind(disk: Path) -> None:
    path = disk / "name"
    private_files.write_atomically(path, b"old")
    with pytest.raises(DiskFull) as raised:
        private_files.write_atomically(path, bytes(100_000))
    assert raised.value.details == {"path": str(path)}
    assert path.read_bytes() == b"old"
    assert list(disk.iterdir()) == [path]


@needs_folder_sync
def test_an_atomic_write_reaches_the_disk_before_it_takes_its_name(disk_steps: list[str], tmp_path: Path) -> None:
    private_files.write_atomically(tmp_path / "name", b"new")
    assert disk_steps == ["sync file", "replace", "sync folder"]


@needs_folder_sync
def test_a_durable_name_has_reached_the_disk_in_both_folders(disk_steps: list[str], tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "file").touch()
    private_files.rename_durably(tmp_path / "file", tmp_path / "other")
    assert disk_steps == ["replace", "sync folder"]
    private_files.rename_durably(tmp_path / "other", tmp_path / "a" / "file")
    assert disk_steps[2:] == ["replace", "sync folder", "sync folder"]


@needs_folder_sync
def test_folders_made_and_a_tree_removed_have_reached_the_disk(disk_steps: list[str], tmp_path: Path) -> None:
    private_files.private_folder(tmp_path / "a" / "b")
    assert disk_steps == ["sync folder", "sync folder"]
    private_files.remove_tree(tmp_path / "a")
    assert disk_steps[2:] == ["sync folder"]


@pytest.mark.skipif(not hasattr(os, "posix_fadvise"), reason="only Linux can be asked to forget pages")
def test_pages_are_forgotten_only_after_they_reached_the_disk(
    disk_steps: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "posix_fadvise", lambda *asked: disk_steps.append(f"forget {asked[1:3]}"))
    with (tmp_path / "file").open("wb") as file:
        file.write(b"content")
        private_files.drop_from_page_cache(file, path=tmp_path / "file")
        assert (tmp_path / "file").read_bytes() == b"content"
    assert disk_steps == ["sync file", "forget (0, 0)"]


def test_an_atomic_write_that_cannot_take_its_name_removes_its_file(tmp_path: Path) -> None:
    (tmp_path / "name").mkdir()
    with pytest.raises(FileUnreadable) as raised:
        private_files.write_atomically(tmp_path / "name", b"new")
    assert raised.value.details["reason"] == "EISDIR"
    assert list(tmp_path.iterdir()) == [tmp_path / "name"]


def test_a_read_only_disk_is_told_as_such(disk: Path) -> None:
    private_files.write_atomically(disk / "old", b"old")
    make_read_only(disk)
    with pytest.raises(ReadOnly):
        private_files.write_atomically(disk / "name", b"new")
    with pytest.raises(ReadOnly):
        private_files.open_exclusive(disk / "name")
    with pytest.raises(ReadOnly):
        private_files.private_folder(disk / "folder")
    with pytest.raises(ReadOnly):
        private_files.rename_durably(disk / "old", disk / "new")


def test_what_a_killed_write_left_is_recognised_and_nothing_else(tmp_path: Path) -> None:
    left = tmp_path / ".vault.json.0123456789abcdef.unfinished"
    kept = [tmp_path / ".vault.json.unfinished", tmp_path / "vault.json.0123456789abcdef.unfinished"]
    for path in (left, *kept):
        path.touch()
    assert private_files.remove_unfinished(tmp_path) == 1
    assert sorted(tmp_path.iterdir()) == sorted(kept)


def test_renaming_refuses_to_overwrite_unless_told(tmp_path: Path) -> None:
    source, target = tmp_path / "source", tmp_path / "target"
    source.write_bytes(b"new")
    target.write_bytes(b"old")
    with pytest.raises(AlreadyExists):
        private_files.rename_durably(source, target)
    assert (source.read_bytes(), target.read_bytes()) == (b"new", b"old")
    private_files.rename_durably(source, target, replace=True)
    assert target.read_bytes() == b"new"
    assert not source.exists()


def test_renaming_refuses_a_dangling_link_too(tmp_path: Path) -> None:
    (tmp_path / "source").touch()
    (tmp_path / "target").symlink_to(tmp_path / "nowhere")
    with pytest.raises(AlreadyExists):
        private_files.rename_durably(tmp_path / "source", tmp_path / "target")


def test_renaming_works_from_folder_to_folder(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    (tmp_path / "a" / "file").write_bytes(b"content")
    private_files.rename_durably(tmp_path / "a" / "file", tmp_path / "b" / "file")
    assert (tmp_path / "b" / "file").read_bytes() == b"content"
    with pytest.raises(FileMissing):
        private_files.rename_durably(tmp_path / "a" / "file", tmp_path / "b" / "other")


def test_a_folder_is_synced_also_where_the_file_system_has_no_such_operation(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    private_files.sync_folder(tmp_path)

    def no_such_operation(_: int) -> None:
        raise OSError(errno.EINVAL, "invalid")

    monkeypatch.setattr(os, "fsync", no_such_operation)
    private_files.sync_folder(tmp_path)


def test_a_folder_that_cannot_be_synced_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(FileMissing):
        private_files.sync_folder(tmp_path / "missing")

    def broken(_: int) -> None:
        raise OSError(errno.EIO, "broken")

    monkeypatch.setattr(os, "fsync", broken)
    with pytest.raises(FileUnreadable):
        private_files.sync_folder(tmp_path)


class _Mac:
    """The module fcntl of a Mac, on a disk that answers F_FULLFSYNC with an error."""

    F_FULLFSYNC = 51

    def __init__(self, error: int) -> None:
        self.error = error

    def fcntl(self, _descriptor: int, operation: int) -> None:
        assert operation == self.F_FULLFSYNC
        raise OSError(self.error, os.strerror(self.error))


@pytest.mark.parametrize("error", [errno.ENOTSUP, errno.EIO])
def test_a_mac_syncs_plainly_where_the_disk_offers_no_more(
    error: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(private_files, "fcntl", _Mac(error), raising=False)
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", synced.append)
    with (tmp_path / "file").open("w+b") as file:
        if error == errno.ENOTSUP:
            private_files.sync_file(file, path=tmp_path)
            assert synced == [file.fileno()]
        else:
            with pytest.raises(FileUnreadable):
                private_files.sync_file(file, path=tmp_path)
            assert synced == []


def test_dropping_a_file_from_the_page_cache_keeps_its_content(tmp_path: Path) -> None:
    with private_files.open_exclusive(tmp_path / "file") as file:
        file.write(b"content")
        private_files.drop_from_page_cache(file, path=tmp_path / "file")
        file.seek(0)
        assert file.read() == b"content"


def test_free_space_is_that_of_the_disk(disk: Path) -> None:
    before = private_files.free_space(disk)
    assert 0 < before <= 64 * 1024
    (disk / "file").write_bytes(bytes(16_384))
    assert private_files.free_space(disk) == before - 16_384
    with pytest.raises(FileMissing):
        private_files.free_space(disk / "missing")


def test_a_tree_is_removed_without_following_links(tmp_path: Path) -> None:
    tree, outside = tmp_path / "tree", tmp_path / "outside"
    (tree / "inner").mkdir(parents=True)
    (tree / "inner" / "file").touch()
    outside.mkdir()
    (outside / "kept").touch()
    (tree / "link").symlink_to(outside)
    private_files.remove_tree(tree)
    private_files.remove_tree(tree)
    assert not tree.exists()
    assert (outside / "kept").exists()


def test_a_link_in_the_place_of_a_tree_is_refused(tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    (tmp_path / "tree").symlink_to(tmp_path / "outside")
    with pytest.raises(FieldReportError):
        private_files.remove_tree(tmp_path / "tree")
    assert (tmp_path / "outside").exists()


@pytest.mark.parametrize("kind", ["pipe", "folder", "device"])
def test_only_a_regular_file_is_opened_and_nothing_else_keeps_us_waiting(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "strange"
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    else:
        path = Path("/dev/zero")
    with pytest.raises(NotAFile) as raised:
        private_files.open_regular(path)
    assert raised.value.details == {"path": str(path)}


def test_a_regular_file_is_opened_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"content")
    (tmp_path / "link").symlink_to("file")
    with private_files.open_regular(tmp_path / "link") as file:
        assert file.read(100) == b"content"
