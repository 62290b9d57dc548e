"""Progress is for terminals, and Ctrl-C asks an operation to stop."""

import signal
import threading

import pytest

from fieldreport.cli.progress_bar import progress_bar
from fieldreport.system.progress import Cancelled


def test_nothing_is_shown_where_there_is_no_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    with progress_bar("Working") as reporter:
        reporter.report(1, 2)
        reporter.report(2, 2)
    assert capsys.readouterr() == ("", "")


def test_the_first_interrupt_cancels_and_the_second_does_not_wait() -> None:
    before = signal.getsignal(signal.SIGINT)
    with progress_bar("Working") as reporter:
        signal.raise_signal(signal.SIGINT)
        with pytest.raises(Cancelled):
            reporter.report(1)
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) is before


def test_a_thread_works_without_signals() -> None:
    seen: list[bool] = []

    def work() -> None:
        with progress_bar("Working") as reporter:
            reporter.report(1)
            seen.append(True)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert seen == [True]
