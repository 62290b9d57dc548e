"""Damaged age files end in our own errors, quickly."""

import io
from collections.abc import Callable, Sequence
from itertools import islice

import pytest

from fieldreport.crypto.age_header import HeaderLimits, parse_header
from fieldreport.errors import LimitExceeded
from tests.fuzz import age_targets
from tests.fuzz.mutate import mutations, run_target


@pytest.mark.parametrize(
    ("target", "seeds", "dictionary"),
    [
        (age_targets.fuzz_header, age_targets.HEADER_SEEDS, age_targets.HEADER_WORDS),
        (age_targets.fuzz_stream, age_targets.STREAM_SEEDS, age_targets.STREAM_WORDS),
        (age_targets.fuzz_armor, age_targets.ARMOR_SEEDS, age_targets.ARMOR_WORDS),
        (age_targets.fuzz_keys, age_targets.KEY_SEEDS, age_targets.KEY_WORDS),
    ],
)
def test_only_our_own_errors_come_out(
    target: Callable[[bytes], None], seeds: Sequence[bytes], dictionary: Sequence[bytes]
) -> None:
    run_target(target, seeds=seeds, dictionary=dictionary)


@pytest.mark.parametrize(
    "bomb",
    [
        pytest.param(b"-> a " + b"x" * 10_000_000, id="one long line"),
        pytest.param(b"-> a\n" + (b"A" * 64 + b"\n") * 150_000, id="one long body"),
        pytest.param(b"-> a\n\n" * 1_500_000, id="many stanzas"),
        pytest.param(b"-> " + b"a " * 5_000_000, id="many arguments"),
    ],
)
def test_ten_megabytes_of_header_cost_no_more_than_the_limit(bomb: bytes) -> None:
    source = io.BytesIO(b"age-encryption.org/v1\n" + bomb)
    with pytest.raises(LimitExceeded):
        parse_header(source)
    assert source.tell() <= HeaderLimits().header_size + 1


def test_the_same_seed_gives_the_same_mutations_and_another_one_others() -> None:
    def first(seed: int) -> list[bytes]:
        return list(islice(mutations([b"some bytes", b"other bytes"], dictionary=[b"word"], seed=seed), 300))

    assert first(1) == first(1)
    assert first(1) != first(2)
    assert len(set(first(1))) > 200


def test_what_a_target_raises_is_reported_with_the_bytes_that_did_it() -> None:
    def target(data: bytes) -> None:
        raise KeyError(data)

    with pytest.raises(AssertionError, match="c2VlZA=="):
        run_target(target, seeds=[b"seed"], dictionary=[])
