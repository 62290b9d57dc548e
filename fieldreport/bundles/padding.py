"""How far an archive is filled up, so that its size tells little about what is in it."""

from fieldreport.crypto import canonical_ustar as ustar
from fieldreport.crypto.padded_size import padme

FLOOR = 64 << 10
"""The smallest archive: most bundles of text alone have this one size."""


def archive_size(members_end: int) -> int:
    """Tell the size of the whole archive in bytes.

    Args:
        members_end: where the fill of the last data member ends, a multiple of 512.
    """
    padded = padme(max(members_end + ustar.BLOCK_SIZE + ustar.END_SIZE, FLOOR))
    return padded + ustar.fill_size(padded)


def padding_size(members_end: int) -> int:
    """Tell the size of the content of the member ``padding``, in bytes."""
    return archive_size(members_end) - (members_end + ustar.BLOCK_SIZE + ustar.END_SIZE)
