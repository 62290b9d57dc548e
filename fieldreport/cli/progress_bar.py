"""How far a long operation has come, shown on a terminal alone; and Ctrl-C, which asks it to stop."""

import contextlib
import sys
from collections.abc import Iterator

from fieldreport.cli.output import echo
from fieldreport.cli.stop_signals import calling_on_stop
from fieldreport.system.progress import Progress, ProgressReporter

_BAR_SIZE = 24
_WIDTH = 72


@contextlib.contextmanager
def progress_bar(label: str, *, shown: bool = True) -> Iterator[ProgressReporter]:
    """Hand out a reporter for one operation.

    The first Ctrl-C lets the operation undo what it began, which then raises Cancelled; a second one does not wait.
    """
    visible = shown and sys.stderr.isatty()
    reporter = ProgressReporter((lambda progress: _draw(label, progress)) if visible else (lambda _: None))
    with calling_on_stop(reporter.cancel):
        try:
            yield reporter
        finally:
            if visible:
                echo("\r" + " " * _WIDTH + "\r", stream=sys.stderr, newline=False)


def _draw(label: str, progress: Progress) -> None:
    if progress.total:
        share = min(progress.done / progress.total, 1.0)
        filled = round(share * _BAR_SIZE)
        text = f"{label} [{'#' * filled}{'-' * (_BAR_SIZE - filled)}] {share:4.0%}"
    else:
        text = f"{label} {progress.done:,}"
    echo(f"\r{text:<{_WIDTH}}", stream=sys.stderr, newline=False)
