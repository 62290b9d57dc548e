"""Text that a command is given as an argument, or through standard input, where no list of processes shows it."""

import sys
from pathlib import Path

from fieldreport.errors import InvalidInput
from fieldreport.system.private_files import disk_errors, plain_name

STANDARD_INPUT = "-"


def typed_text(value: str, *, what: str, limit: int) -> str:
    """Return *value*; for ``-`` what comes on standard input, at most *limit* bytes, without its last line end."""
    if value != STANDARD_INPUT:
        if value != plain_name(value):
            raise InvalidInput(what=what, reason="not Unicode text")
        return value
    with disk_errors(Path("standard input")):
        content = sys.stdin.buffer.read(limit + 3)
    content = content.removesuffix(b"\n").removesuffix(b"\r")
    if len(content) > limit:
        raise InvalidInput(what=what, reason=f"longer than {limit} bytes")
    try:
        return content.decode()
    except UnicodeDecodeError:
        raise InvalidInput(what=what, reason="not UTF-8 text") from None
