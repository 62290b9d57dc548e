"""What every expected failure is: a code, a category and data, no words."""

import enum
from typing import ClassVar


class Category(enum.IntEnum):
    """What kind of failure it is; the command line uses the number as its exit code."""

    REQUEST = 2
    """What was asked for cannot be done: wrong name, wrong state, missing choice."""
    SECRET = 3
    """A passphrase, recovery code or key does not fit."""
    DAMAGED = 4
    """Something of ours on disk is not as we left it."""
    REFUSED = 5
    """Bytes from outside were refused; nothing of them was taken over."""
    STORAGE = 6
    """The disk is full, read-only, gone, or a file is missing."""
    BUSY = 7
    """Somebody else is using it at this moment."""
    SETUP = 8
    """The computer lacks something that the program needs."""


class FieldReportError(Exception):
    """A failure that we expect: a code and data, no words.

    The words for people stand in ``services.error_words``, in pairs: what happened, what to do.
    """

    code: ClassVar[str]
    category: ClassVar[Category]
    fields: ClassVar[tuple[str, ...]] = ()

    def __init__(self, **details: str | int) -> None:
        if set(details) != set(self.fields):
            raise TypeError(f"{type(self).__name__} takes exactly {self.fields}, got {tuple(details)}")
        super().__init__(self.code, details)
        self.details = details

    def __str__(self) -> str:
        return " ".join([self.code, *(f"{name}={value!r}" for name, value in self.details.items())])
