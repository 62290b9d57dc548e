"""The one style sheet: ``resources/styles/window.qss`` with the colours of a theme and the sizes of a text size."""

import string
from dataclasses import asdict

from fieldreport.system.resource_files import resource_bytes
from fieldreport.ui.look.tokens import Tokens

TITLE = 1.5
"""Of the size of the text."""

MARKS = {
    "chevron-down": "dim",
    "chevron-up": "dim",
    "checkbox-mark": "on_accent",
    "checkbox-dash": "on_accent",
    "radio-dot": "on_accent",
}
"""The pictures of the style sheet, each with its colour."""


def style_sheet(tokens: Tokens, *, points: float, images: str) -> str:
    """Fill in the style sheet; *images* is the folder of its pictures, *points* the size of the text."""
    template = string.Template(resource_bytes("styles", "window.qss").decode())
    return template.substitute(asdict(tokens), images=images, title_points=f"{points * TITLE:g}")
