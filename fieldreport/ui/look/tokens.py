"""Colours by their meaning: one table for each theme, from which palette, style sheet and icons take theirs."""

from dataclasses import dataclass

from fieldreport.domain.appearance import Theme


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours as ``#rrggbb``. All text reaches 4.5:1 on what it stands on, borders of inputs and icons 3:1."""

    name: str
    bg: str
    """Where people read and write: fields, lists, cards."""
    panel: str
    """Around the cards."""
    side: str
    """Sidebar, tool bar, bottom line."""
    line: str
    """Between things; says nothing by itself."""
    input_line: str
    """Around what can be filled in."""
    text: str
    dim: str
    """Text of second rank, and what cannot be used now."""
    accent: str
    """The one thing to do, what is in focus, what is chosen."""
    on_accent: str
    selected: str
    """Behind what is chosen."""
    hover: str
    """Behind what the pointer is on."""
    info_bg: str
    warn: str
    warn_bg: str
    bad: str
    bad_bg: str
    on_bad: str
    ok: str
    ok_bg: str
    sensitive: str
    """What is hidden on demand and withheld on forwarding."""
    sensitive_bg: str

    def color(self, token: str) -> str:
        """Return one colour by the name of its field."""
        found: str = getattr(self, token)
        return found


LIGHT = Tokens(
    name="light",
    bg="#ffffff",
    panel="#f5f6f8",
    side="#eceef2",
    line="#d9dde3",
    input_line="#808996",
    text="#1b1f24",
    dim="#56606b",
    accent="#1f5fa8",
    on_accent="#ffffff",
    selected="#dbe8f8",
    hover="#e6ecf4",
    info_bg="#e8f0fa",
    warn="#7d5200",
    warn_bg="#fdf3dc",
    bad="#b3261e",
    bad_bg="#fdeceb",
    on_bad="#ffffff",
    ok="#1b6e3c",
    ok_bg="#e6f4ea",
    sensitive="#7a3f9d",
    sensitive_bg="#f6effa",
)

DARK = Tokens(
    name="dark",
    bg="#1c1f24",
    panel="#22262c",
    side="#181b1f",
    line="#353b44",
    input_line="#7c8594",
    text="#e6e9ee",
    dim="#a8b2bf",
    accent="#7ab2f4",
    on_accent="#0b1a2b",
    selected="#2b3f58",
    hover="#2a3039",
    info_bg="#1f2d3f",
    warn="#e0b050",
    warn_bg="#332a17",
    bad="#f4938d",
    bad_bg="#3a2222",
    on_bad="#2b0b0b",
    ok="#6fcf97",
    ok_bg="#1c3126",
    sensitive="#cf9fee",
    sensitive_bg="#30253a",
)

HIGH_CONTRAST_LIGHT = Tokens(
    name="high-contrast-light",
    bg="#ffffff",
    panel="#ffffff",
    side="#ffffff",
    line="#000000",
    input_line="#000000",
    text="#000000",
    dim="#2b2b2b",
    accent="#003a80",
    on_accent="#ffffff",
    selected="#cfe2ff",
    hover="#e3eefc",
    info_bg="#ffffff",
    warn="#5a3a00",
    warn_bg="#ffffff",
    bad="#8c0000",
    bad_bg="#ffffff",
    on_bad="#ffffff",
    ok="#004d1f",
    ok_bg="#ffffff",
    sensitive="#5b1a80",
    sensitive_bg="#ffffff",
)

HIGH_CONTRAST_DARK = Tokens(
    name="high-contrast-dark",
    bg="#000000",
    panel="#000000",
    side="#000000",
    line="#ffffff",
    input_line="#ffffff",
    text="#ffffff",
    dim="#e0e0e0",
    accent="#ffe14d",
    on_accent="#000000",
    selected="#243c66",
    hover="#1a2b4a",
    info_bg="#000000",
    warn="#ffc766",
    warn_bg="#000000",
    bad="#ff9c94",
    bad_bg="#000000",
    on_bad="#000000",
    ok="#7be8a6",
    ok_bg="#000000",
    sensitive="#e2b8ff",
    sensitive_bg="#000000",
)

HIGH_CONTRAST = (HIGH_CONTRAST_LIGHT, HIGH_CONTRAST_DARK)
ALL_TOKENS = (LIGHT, DARK, *HIGH_CONTRAST)


def chosen_tokens(theme: Theme, *, system_is_dark: bool, high_contrast: bool) -> Tokens:
    """Return the colours for a theme that a person chose, on a system that is dark or not (or does not say)."""
    is_dark = theme is Theme.DARK or (theme is Theme.SYSTEM and system_is_dark)
    if high_contrast:
        return HIGH_CONTRAST_DARK if is_dark else HIGH_CONTRAST_LIGHT
    return DARK if is_dark else LIGHT
