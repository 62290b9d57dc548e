"""The one style sheet: ``resources/styles/window.qss`` with the colours of a theme and the sizes of a text size."""

import string
from dataclasses import asdict

from PySide6.QtGui import QFont, QFontMetrics

from fieldreport.system.resource_files import resource_bytes
from fieldreport.ui.look.tokens import HIGH_CONTRAST, Tokens

_TITLE = 1.5
"""Of the size of the text."""
ICON = 1.2
"""Side of an icon beside words, in heights of the letters."""
_CHIP = 1.4
"""Height of a chip in lines, as in the style sheet."""

_PADDINGS = {"pad_y": 0.17, "pad_x": 0.45, "pad_button": 0.8, "pad_chip_y": 0.1}
"""In lines."""
_BESIDE_WORDS = 2
_BURMESE = "ကျွန်ုပ်"

MARKS = {
    "check": "text",
    "chevron-down": "dim",
    "chevron-left": "text",
    "chevron-right": "text",
    "arrow-left": "text",
    "arrow-right": "text",
    "arrow-up": "text",
    "folder-plus": "text",
    "grid": "text",
    "list": "text",
    "alert-circle": "bad",
    "alert-triangle": "warn",
    "info": "accent",
    "help": "accent",
    "plus": "dim",
    "minus": "dim",
    "checkbox-mark": "on_accent",
    "checkbox-dash": "on_accent",
    "radio-dot": "on_accent",
}
"""The pictures of the style sheet, each with its colour."""


def style_sheet(tokens: Tokens, *, font: QFont, images: str) -> str:
    """Fill in the style sheet; *images* is the folder of its pictures, *font* that of all text."""
    template = string.Template(resource_bytes("styles", "window.qss").decode())
    return template.substitute(
        asdict(tokens) | _paddings(QFontMetrics(font).height()),
        field=_field_height(font),
        # Where all lines are equally strong, what cannot be used is told by its kind of line.
        disabled_line="dashed" if tokens in HIGH_CONTRAST else "solid",
        icon=round(QFontMetrics(font).ascent() * ICON),
        images=images,
        title_points=f"{font.pointSizeF() * _TITLE:g}",
        # A radius of more than half the height is none at all, and em are whole pixels.
        chip_radius=int(QFontMetrics(font).height() * _CHIP) // 2,
    )


def _field_height(font: QFont) -> int:
    """Return the height of a line that holds both scripts, as Qt measures it."""
    return QFontMetrics(font).size(0, _BURMESE).height()


def _paddings(line: int) -> dict[str, int]:
    """Return the room around words; in focus it is less by what the border is more, so that nothing moves."""
    paddings = {name: round(line * factor) for name, factor in _PADDINGS.items()}
    paddings["pad_combo"] = paddings["pad_x"] + _BESIDE_WORDS
    return paddings | {f"{name}_in_focus": size - 1 for name, size in paddings.items()}
