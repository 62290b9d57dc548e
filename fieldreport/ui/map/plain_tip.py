"""Tooltips with words of other people: Qt takes what looks like markup for markup, and fetches what it names."""

from html import escape


def plain_tip(text: str) -> str:
    """Return *text* so that a tooltip shows it as it is; no text stays none."""
    return f"<qt>{escape(text).replace(chr(10), '<br>')}</qt>" if text else ""
