"""Progress and cancelling."""

import threading

import pytest

from fieldreport.system.progress import Cancelled, Progress, ProgressReporter


class _Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_the_first_report_is_shown_at_once() -> None:
    shown: list[Progress] = []
    ProgressReporter(shown.append).report(1, 10)
    assert shown == [Progress(1, 10)]


def test_reports_are_shown_at_most_once_in_an_interval() -> None:
    shown: list[Progress] = []
    clock = _Clock()
    reporter = ProgressReporter(shown.append, clock=clock, interval=10)
    for step in range(1, 31):
        clock.now = step
        reporter.report(step, 1000)
    assert [progress.done for progress in shown] == [1, 11, 21]


def test_the_last_step_is_shown_however_soon_it_comes() -> None:
    shown: list[Progress] = []
    reporter = ProgressReporter(shown.append, clock=_Clock())
    reporter.report(1, 3)
    reporter.report(2, 3)
    reporter.report(3, 3)
    assert shown == [Progress(1, 3), Progress(3, 3)]


def test_an_unknown_total_stays_unknown() -> None:
    shown: list[Progress] = []
    ProgressReporter(shown.append).report(5)
    assert shown == [Progress(5, None)]


def test_cancel_stops_the_work_at_its_next_report_and_shows_nothing_more() -> None:
    shown: list[Progress] = []
    reporter = ProgressReporter(shown.append, interval=0)
    reporter.report(1, 10)
    reporter.cancel()
    for _ in range(2):
        with pytest.raises(Cancelled):
            reporter.report(2, 10)
    assert shown == [Progress(1, 10)]


def test_another_thread_may_cancel() -> None:
    reporter = ProgressReporter()
    thread = threading.Thread(target=reporter.cancel)
    thread.start()
    thread.join()
    with pytest.raises(Cancelled):
        reporter.report(1)
