"""The names that members of an archive can have; none of them ever becomes the name of a file here."""

import re

SUMS = "SHA256SUMS"
SIGNATURE = "SHA256SUMS.sig"
MANIFEST = "manifest.json"
PADDING = "padding"

RECORD_EXTENSION = "sdjwt"

MAX_DATA_MEMBERS = 1_000_000
"""Six digits; the limit in use is far lower."""

BUNDLE_ID = re.compile(r"[0-9a-f]{32}")

_EXTENSION = re.compile(r"\.[a-z0-9]{1,8}")


def data_path(position: int, *, extension: str) -> str:
    """Name the data member at *position* (from 0); an empty *extension* means none."""
    assert 0 <= position < MAX_DATA_MEMBERS
    return f"data/{position:06d}" + (f".{extension}" if extension else "")


def is_data_path(untrusted_path: str, *, position: int) -> bool:
    """Tell whether *untrusted_path* is a name that the data member at *position* may have."""
    stem = data_path(position, extension="")
    rest = untrusted_path[len(stem) :]
    return untrusted_path.startswith(stem) and (not rest or _EXTENSION.fullmatch(rest) is not None)
