"""A log that may be shown to a stranger: error codes, class names and places in the program, never a value."""

import logging
import sys
import threading
import traceback
from collections.abc import Iterator
from pathlib import PurePath
from types import TracebackType
from typing import TextIO

from fieldreport.errors import FieldReportError

_OURS = "fieldreport"

_MAX_EXCEPTIONS = 8
"""Links of a chain of causes that are shown; a chain may even be a ring."""

_MAX_FRAMES = 24
"""Places of one exception that are shown, the innermost: endless recursion has a thousand."""


class RedactingFormatter(logging.Formatter):
    """Writes a log record without anything that could come from a person's data.

    A message of our own appears as it stands in the source, with its placeholders unfilled. Of another library only
    the logger's name and the place appear: it may have filled its message in before it logged it.
    """

    def format(self, record: logging.LogRecord) -> str:
        """Write one record on one line."""
        parts = [f"{record.levelname} {record.name} {_place(record.pathname, record.lineno)}"]
        if record.name.partition(".")[0] == _OURS and isinstance(record.msg, str):
            parts.append(record.msg)
        elif isinstance(record.msg, BaseException):
            parts.append(describe_exception(record.msg))
        if record.exc_info and record.exc_info[1]:
            parts.append(describe_exception(record.exc_info[1]))
        return " | ".join(parts)


class _SilentOnFailure(logging.StreamHandler[TextIO]):
    """A handler that does not complain: logging's own complaint prints the record's arguments."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging names it
        """Drop the record."""


def describe_exception(error: BaseException) -> str:
    """Name an exception, its causes, and where each was raised, the latest first; never its arguments."""
    return " <- ".join(_describe_one(each) for each in _chain(error))


def set_up_logging(*, stream: TextIO | None = None, level: int = logging.WARNING) -> None:
    """Send every log record, warning and uncaught exception to *stream* (default: standard error), redacted.

    Replaces what was set up before. Python's own words for uncaught exceptions contain their arguments, so the hooks
    of the interpreter and of its threads and finalisers are replaced as well.
    """
    handler = _SilentOnFailure(stream or sys.stderr)
    handler.setFormatter(RedactingFormatter())
    logging.basicConfig(handlers=[handler], level=level, force=True)
    logging.captureWarnings(capture=True)
    sys.excepthook = _log_uncaught
    threading.excepthook = _log_uncaught_in_thread
    sys.unraisablehook = _log_unraisable


def _chain(error: BaseException) -> Iterator[BaseException]:
    current: BaseException | None = error
    for _ in range(_MAX_EXCEPTIONS):
        if current is None:
            return
        yield current
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)


def _describe_one(error: BaseException) -> str:
    frames = [_place(frame.f_code.co_filename, line) for frame, line in traceback.walk_tb(error.__traceback__)]
    names = [type(error).__name__]
    if isinstance(error, FieldReportError):
        names.append(error.code)
    return " ".join([*names, *reversed(frames[-_MAX_FRAMES:])])


def _place(path: str, line: int) -> str:
    """Name a place without the folders above the package: they often contain the name of the person."""
    parts = PurePath(path).parts
    start = len(parts) - 1 - parts[::-1].index(_OURS) if _OURS in parts else -1
    return f"{'/'.join(parts[start:])}:{line}"


def _log_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    logging.getLogger(_OURS).critical("uncaught exception", exc_info=(kind, error, trace))


def _log_uncaught_in_thread(event: threading.ExceptHookArgs) -> None:
    # SystemExit ends a thread quietly, as it does without us.
    if event.exc_value is not None and not isinstance(event.exc_value, SystemExit):
        logging.getLogger(_OURS).critical("uncaught exception in a thread", exc_info=event.exc_value)


def _log_unraisable(event: "sys.UnraisableHookArgs") -> None:
    logging.getLogger(_OURS).error("exception in a finaliser", exc_info=event.exc_value)
