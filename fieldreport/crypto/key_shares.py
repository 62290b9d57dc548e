"""A key in three shares of which any two rebuild it (SLIP-39): written on paper, kept by different people."""

from collections.abc import Sequence

from shamir_mnemonic import MnemonicError, generate_mnemonics
from shamir_mnemonic.shamir import combine_mnemonics
from shamir_mnemonic.share import Share

from fieldreport.errors import SharesInvalid

SHARES = 3
THRESHOLD = 2

_WORDS = 33
"""Words of a share of 32 bytes."""

_NO_STRETCHING = 0
"""The iteration exponent: it slows guessing of SLIP-39's passphrase, which is not used: a wrong one tells nobody."""


def split_key(seed: bytes) -> tuple[str, ...]:
    """Return three shares of *seed* (32 bytes), 33 words each. One alone tells nothing about the key.

    Shares that were made at another time do not go together with these. Not in constant time.
    """
    (shares,) = generate_mnemonics(1, [(THRESHOLD, SHARES)], seed, iteration_exponent=_NO_STRETCHING)
    return tuple(shares)


def join_shares(untrusted_shares: Sequence[str]) -> bytes:
    """Rebuild the key from two different shares of one set. Whose key it is, the caller checks.

    Raises:
        SharesInvalid: Names the share (counted from 1) that was mistyped or does not go with the first one; 0 means
            that there are not two of them.
    """
    first: Share | None = None
    seen: dict[int, Share] = {}
    for number, untrusted in enumerate(untrusted_shares, start=1):
        share = _share(untrusted, number)
        first = first or share
        if share.common_parameters() != first.common_parameters():
            raise SharesInvalid(share=number, reason="it is of another set than the first one")
        if share.index in seen:
            raise SharesInvalid(share=number, reason="it is the same share as another one")
        seen[share.index] = share
    if len(seen) != THRESHOLD:
        raise SharesInvalid(share=0, reason=f"{THRESHOLD} different shares are needed, no more")
    try:
        seed: bytes = combine_mnemonics(share.mnemonic() for share in seen.values())
    except MnemonicError:
        raise SharesInvalid(share=0, reason="together they give no key") from None
    return seed


def _share(untrusted: str, number: int) -> Share:
    words = untrusted.split()
    if len(words) != _WORDS:
        raise SharesInvalid(share=number, reason=f"it has {len(words)} words, not {_WORDS}")
    try:
        share = Share.from_mnemonic(" ".join(words).casefold())
    except (MnemonicError, ValueError):
        raise SharesInvalid(share=number, reason="a word is wrong or in the wrong place") from None
    if (share.member_threshold, share.group_count, share.group_threshold) != (THRESHOLD, 1, 1):
        raise SharesInvalid(share=number, reason="it is no share of an organisation's key")
    return share
