"""Moments of a recording, as people write them and as notes hold them."""


def clock(seconds: float) -> str:
    """Write a moment as ``0:42`` or ``1:07:05``."""
    whole = max(int(seconds), 0)
    hours, rest = divmod(whole, 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"


def stored(seconds: float) -> str:
    """Write a moment as a note holds it: seconds, to the tenth."""
    return f"{max(seconds, 0.0):.1f}".removesuffix(".0")
