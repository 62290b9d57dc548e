"""Damaged bundles end in our own errors, quickly."""

from collections.abc import Callable, Sequence

import pytest

from tests.fuzz import bundle_targets
from tests.fuzz.mutate import CASES, run_target

WHOLE_ARCHIVES_SHARE = 2
"""A case of a whole archive verifies signatures and costs several times as much as one of its parts."""


@pytest.mark.parametrize(
    ("target", "seeds", "dictionary", "share"),
    [
        (bundle_targets.fuzz_ustar, bundle_targets.USTAR_SEEDS, bundle_targets.USTAR_WORDS, 1),
        (bundle_targets.fuzz_checksums, bundle_targets.SUMS_SEEDS, bundle_targets.SUMS_WORDS, 1),
        (bundle_targets.fuzz_manifest, bundle_targets.MANIFEST_SEEDS, bundle_targets.MANIFEST_WORDS, 1),
        (bundle_targets.fuzz_archive, bundle_targets.ARCHIVE_SEEDS, bundle_targets.ARCHIVE_WORDS, WHOLE_ARCHIVES_SHARE),
        (
            bundle_targets.fuzz_signed_manifest,
            bundle_targets.MANIFEST_SEEDS,
            bundle_targets.MANIFEST_WORDS,
            WHOLE_ARCHIVES_SHARE,
        ),
        (bundle_targets.fuzz_signed_sums, bundle_targets.SUMS_SEEDS, bundle_targets.SUMS_WORDS, WHOLE_ARCHIVES_SHARE),
    ],
)
def test_only_our_own_errors_come_out(
    target: Callable[[bytes], None], seeds: Sequence[bytes], dictionary: Sequence[bytes], share: int
) -> None:
    run_target(target, seeds=seeds, dictionary=dictionary, cases=CASES // share)


@pytest.mark.parametrize("seed", bundle_targets.ARCHIVE_SEEDS, ids=range(len(bundle_targets.ARCHIVE_SEEDS)))
def test_the_seeds_are_good_bundles(seed: bytes) -> None:
    assert bundle_targets._outcome(seed) == "ACCEPTED"
