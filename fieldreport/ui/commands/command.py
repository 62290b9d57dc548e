"""The commands by name, and what a page says that it can do now."""

import enum
from collections.abc import Callable, Mapping
from typing import Protocol


class CommandId(enum.StrEnum):
    """Everything that has a place in a menu."""

    NEW_REPORT = "new report"
    OPEN = "open"
    SAVE = "save"
    CHECK = "check"
    SEAL = "seal"
    ADD_FILES = "add files"
    QUICK_LOOK = "quick look"
    EXPORT = "export"
    IMPORT = "import"
    HAND_ON = "hand on"
    REFER = "refer"
    PRINT = "print"
    TRASH = "trash"
    UNDO = "undo"
    REDO = "redo"
    FIND = "find"
    HIDE_SENSITIVE = "hide sensitive"
    NEXT_REPORT = "next report"
    PREVIOUS_REPORT = "previous report"
    NEXT_TAB = "next tab"
    NEXT_PANE = "next pane"
    PREVIOUS_PANE = "previous pane"
    LARGER_TEXT = "larger text"
    SMALLER_TEXT = "smaller text"
    NORMAL_TEXT = "normal text"
    FULL_SCREEN = "full screen"
    BACK_UP = "back up"
    PROVE = "prove"
    EMERGENCY_SHEET = "emergency sheet"
    SETTINGS = "settings"
    LOCK = "lock"
    LOCK_AND_MINIMISE = "lock and minimise"
    QUICK_EXIT = "quick exit"
    QUIT = "quit"
    HELP = "help"
    SHORTCUTS = "shortcuts"
    ABOUT = "about"


Abilities = Mapping[CommandId, Callable[[], object]]
"""What can be done at this moment, and how."""


class CommandSource(Protocol):
    """A page that answers to commands of the menu; what it does not name is greyed out."""

    def abilities(self) -> Abilities:
        """Say what this page can do now."""
