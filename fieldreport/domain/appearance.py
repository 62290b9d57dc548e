"""How the window looks to the person in front of it."""

import enum


class Theme(enum.StrEnum):
    """The colours of the window."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
