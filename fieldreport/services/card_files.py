"""A card as a file: read whole, but never more of it than a card can have."""

import io
from pathlib import Path

from fieldreport.domain.card import MAX_CARD_FILE_SIZE
from fieldreport.system.private_files import disk_errors, open_regular


def read_card_file(path: Path) -> bytes:
    """Return the content, one byte longer than a card may be if it is too long. Raises FileMissing, NotAFile, ..."""
    with disk_errors(path), io.BufferedReader(open_regular(path)) as opened:
        return opened.read(MAX_CARD_FILE_SIZE + 1)
