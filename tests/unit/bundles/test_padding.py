"""The size of an archive tells little about its content."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldreport.bundles import padding
from fieldreport.crypto.padded_size import padme


@pytest.mark.parametrize(
    ("size", "rounded"),
    # By hand from the paper: E = floor(log2 n), S = floor(log2 E) + 1, the low E - S bits cleared upward.
    [(0, 0), (1, 1), (2, 2), (3, 3), (7, 7), (8, 8), (9, 10), (17, 18), (100, 104), (1000, 1024), (65_537, 67_584)],
)
def test_padme_rounds_as_the_paper_says(size: int, rounded: int) -> None:
    assert padme(size) == rounded


@given(st.integers(0, 1 << 40))
def test_padme_adds_at_most_twelve_percent_and_is_stable(size: int) -> None:
    rounded = padme(size)
    assert size <= rounded <= size * 1.12
    assert padme(rounded) == rounded


@given(st.integers(0, 1 << 27).map(lambda blocks: blocks * 512))
def test_an_archive_is_whole_blocks_and_holds_its_padding(members_end: int) -> None:
    size = padding.archive_size(members_end)
    assert size % 512 == 0
    assert size >= padding.FLOOR
    assert members_end + 512 + padding.padding_size(members_end) + 1024 == size
    assert padding.padding_size(members_end) >= 0


def test_small_archives_all_have_one_size() -> None:
    assert {padding.archive_size(end) for end in range(1536, 65_536 - 1536 + 1, 512)} == {65_536}
