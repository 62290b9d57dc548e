"""Sizes of files as people say them."""


def size_text(size: int) -> str:
    """Write a number of bytes as people say it: ``52.4 MB``."""
    if size < 1000:  # noqa: PLR2004 - the first of the steps below
        return f"{size} bytes"
    amount, units = size / 1000, ["kB", "MB", "GB", "TB"]
    while amount >= 1000 and len(units) > 1:  # noqa: PLR2004 - decimal units, as disks and sticks are sold
        amount, units = amount / 1000, units[1:]
    return f"{amount:.1f} {units[0]}"
