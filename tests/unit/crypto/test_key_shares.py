"""Any two of three shares give the key again; a wrong one is named."""

import itertools
import secrets
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shamir_mnemonic import generate_mnemonics
from shamir_mnemonic.share import Share

from fieldreport.crypto.key_shares import join_shares, split_key
from fieldreport.errors import SharesInvalid

SEED = bytes(range(32))
SHARES = split_key(SEED)
OTHERS = split_key(SEED)


@given(st.binary(min_size=32, max_size=32))
@settings(max_examples=20, deadline=None)
def test_any_two_of_three_shares_give_the_key(seed: bytes) -> None:
    for pair in itertools.permutations(split_key(seed), 2):
        assert join_shares(pair) == seed


def test_how_a_share_is_typed_does_not_matter() -> None:
    assert join_shares([f"  {SHARES[0].upper()}\n", SHARES[1].replace(" ", "  ")]) == SEED


def test_shares_made_by_another_program_are_read() -> None:
    """Two of three by python-shamir-mnemonic 0.3.0's own command line, with the exponent 1 that it takes by default."""
    ((one, _, three),) = generate_mnemonics(1, [(2, 3)], SEED, iteration_exponent=1)
    assert join_shares([three, one]) == SEED


def _misspelled(share: str) -> str:
    words = share.split()
    words[20] = "academic" if words[20] != "academic" else "acid"
    return " ".join(words)


def _swapped(share: str) -> str:
    words = share.split()
    at = next(at for at in range(8, 30) if words[at] != words[at + 1])
    words[at], words[at + 1] = words[at + 1], words[at]
    return " ".join(words)


@pytest.mark.parametrize(
    ("shares", "named", "reason"),
    [
        ([], 0, "2 different"),
        (SHARES[:1], 0, "2 different"),
        (SHARES, 0, "2 different"),
        ([SHARES[0], SHARES[0]], 2, "same share"),
        ([SHARES[0], OTHERS[1]], 2, "another set"),
        ([SHARES[0], _misspelled(SHARES[1])], 2, "a word is wrong"),
        ([_misspelled(SHARES[0]), SHARES[1]], 1, "a word is wrong"),
        ([SHARES[0], _swapped(SHARES[1])], 2, "a word is wrong"),
        ([SHARES[0], SHARES[1].replace(SHARES[1].split()[9], "zebra")], 2, "a word is wrong"),
        ([SHARES[0], " ".join(SHARES[1].split()[:-1])], 2, "32 words"),
        ([SHARES[0], ""], 2, "0 words"),
    ],
)
def test_the_wrong_share_is_named(shares: list[str], named: int, reason: str) -> None:
    with pytest.raises(SharesInvalid) as refused:
        join_shares(shares)
    assert refused.value.details["share"] == named
    assert reason in str(refused.value.details["reason"])


def test_a_share_made_to_look_like_one_of_the_set_gives_no_key() -> None:
    ours, theirs = Share.from_mnemonic(SHARES[0]), Share.from_mnemonic(OTHERS[1])
    forged = replace(theirs, identifier=ours.identifier).mnemonic()
    with pytest.raises(SharesInvalid) as refused:
        join_shares([SHARES[0], forged])
    assert refused.value.details["reason"] == "together they give no key"


def test_shares_of_another_scheme_are_refused() -> None:
    ((alone,),) = generate_mnemonics(1, [(1, 1)], secrets.token_bytes(32))
    with pytest.raises(SharesInvalid) as refused:
        join_shares([alone, SHARES[0]])
    assert refused.value.details["share"] == 1
