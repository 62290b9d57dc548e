"""A file that is long in the writing holds what was written, and is on its way to the disk meanwhile."""

import os
from pathlib import Path

import pytest

from fieldreport.system.private_files import open_exclusive

MIB = 1 << 20


def test_what_is_written_steadily_is_what_is_read(tmp_path: Path) -> None:
    path, piece = tmp_path / "long", os.urandom(MIB)
    with open_exclusive(path) as file:
        for _ in range(20):
            assert file.write(piece) == MIB
        file.seek(5 * MIB)
        assert file.read(MIB) == piece
    assert path.read_bytes() == piece * 20


@pytest.mark.skipif(not hasattr(os, "posix_fadvise"), reason="only Linux has to be asked")
def test_the_system_is_asked_to_write_every_byte_but_the_last_few(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[int, int]] = []
    monkeypatch.setattr(os, "posix_fadvise", lambda _file, start, size, _advice: asked.append((start, size)))
    with open_exclusive(tmp_path / "long") as file:
        for _ in range(20):
            file.write(bytes(MIB))
    assert asked == [(0, 8 * MIB), (8 * MIB, 8 * MIB)]


@pytest.mark.skipif(not hasattr(os, "posix_fadvise"), reason="only Linux has to be asked")
def test_a_disk_that_takes_no_advice_is_written_to_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(os, "posix_fadvise", refuse)
    with open_exclusive(tmp_path / "long") as file:
        for _ in range(9):
            file.write(bytes(MIB))
    assert (tmp_path / "long").stat().st_size == 9 * MIB
