"""The one thread that owns the open vault: operations go in, results come out in the window's thread."""

import itertools
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from fieldreport.bootstrap import Session
from fieldreport.errors import FieldReportError
from fieldreport.system.progress import Cancelled, Progress, ProgressReporter
from fieldreport.ui.background.operation import Operation, T

_REST_AFTER = 2.0
"""Seconds without work."""


@dataclass(slots=True, eq=False)
class Running:
    """An operation that was handed in; it can be asked to stop, from the window's thread."""

    reporter: ProgressReporter
    is_running: bool = field(default=True, init=False)

    def cancel(self) -> None:
        """Ask it to stop at its next report; one that still waits never begins."""
        self.reporter.cancel()


@dataclass(frozen=True, slots=True)
class _Job:
    owner: QObject
    operation: Operation[Any]
    running: Running
    number: int


class VaultThread(QObject):
    """Opens a vault in a thread of its own, works there in the order of asking, and closes it when it is locked.

    SQLite's connection belongs to one thread, so the session never leaves it: values go in and out. What is not a
    refusal of ours is a bug: it is raised again in the window's thread, where all bugs end up.
    """

    opened = Signal()
    refused = Signal(object)
    """The vault could not be opened; carries the FieldReportError."""
    given_up = Signal()
    """The opening was cancelled: it was to make a vault first, and left nothing."""
    failed = Signal(object)
    """An operation without a handler of its own was refused; carries the FieldReportError."""
    locking = Signal()
    """It was asked to lock: whoever shows or plays something of the vault drops it in this very call."""
    locked = Signal()
    """The vault is closed and its keys are dropped."""
    _in_window = Signal(object)

    def __init__(self, *, open_session: Callable[[], Session], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_session = open_session
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._numbers = itertools.count()
        self._latest: dict[tuple[int, str], int] = {}
        self._under_way: set[Running] = set()
        self._is_closing = False
        # Queued, also for what is delivered before the thread's first event: never a call in the wrong thread.
        self._in_window.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name="vault", daemon=True)

    def open(self) -> None:
        """Begin: `opened` or `refused` follows."""
        self._thread.start()

    @property
    def is_closing(self) -> bool:
        """Whether it was locked: nothing new is taken, and no result delivered."""
        return self._is_closing

    @property
    def is_busy(self) -> bool:
        """Whether something that was asked for is not done yet, or not yet told."""
        return bool(self._under_way)

    def run(self, owner: QObject, operation: Operation[T]) -> Running:
        """Queue *operation*; its results are dropped when *owner* is gone. Once locked, nothing is done."""
        running = Running(reporter=ProgressReporter())
        number = next(self._numbers)
        job = _Job(owner=owner, operation=operation, running=running, number=number)
        if operation.progress is not None:
            running.reporter = ProgressReporter(lambda progress: self._later(self._progress, job, progress))
        if operation.replaces:
            self._latest[id(owner), operation.replaces] = number
        if self._is_closing:
            running.is_running = False
        else:
            self._under_way.add(running)
            self._jobs.put(job)
        return running

    def lock(self) -> None:
        """Take nothing more, stop what can be stopped, store what was typed, close the vault; `locked` follows."""
        if self._is_closing:
            return
        self._is_closing = True
        for running in self._under_way:
            running.cancel()
        self._jobs.put(None)
        self.locking.emit()

    def wait(self, seconds: float) -> bool:
        """Wait until the vault is closed; for the end of the program. Returns whether it is."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _later(self, call: Callable[..., None], *values: object) -> None:
        self._in_window.emit(partial(call, *values))

    def _work(self) -> None:
        try:
            session = self._open_session()
        except FieldReportError as refusal:
            self._later(self._refuse, refusal)
            return
        except Cancelled:
            self._later(self._give_up)
            return
        except BaseException as bug:  # noqa: BLE001 - raised again in the window's thread
            self._later(_raise, bug)
            return
        self._later(self._tell_opened)
        try:
            while (job := self._next_job(session)) is not None:
                self._do(job, session)
        finally:
            session.close()
            self._later(self.locked.emit)

    def _next_job(self, session: Session) -> _Job | None:
        try:
            return self._jobs.get(timeout=_REST_AFTER)
        except queue.Empty:
            session.rest()
            return self._jobs.get()

    def _do(self, job: _Job, session: Session) -> None:
        operation = job.operation
        if (self._is_closing and not operation.survives_locking) or self._is_replaced(job):
            self._later(self._end, job, None)
            return
        try:
            if not operation.survives_locking:
                # One that was cancelled while it waited never begins.
                job.running.reporter.report(0)
            outcome: Callable[[], None] | None = partial(operation.done, operation.work(session, job.running.reporter))
        except FieldReportError as refusal:
            outcome = partial(self._tell_failure, operation, refusal)
            if operation.survives_locking and self._is_closing:
                # Its owner is hidden by now. What a person typed was not stored: that is said all the same.
                self._later(self.failed.emit, refusal)
        except Cancelled:
            outcome = operation.cancelled
        except BaseException as bug:  # noqa: BLE001 - raised again in the window's thread
            self._later(_raise, bug)
            outcome = None
        self._later(self._end, job, outcome)

    def _tell_failure(self, operation: Operation[Any], refusal: FieldReportError) -> None:
        (operation.failed or self.failed.emit)(refusal)

    def _is_replaced(self, job: _Job) -> bool:
        name = job.operation.replaces
        return bool(name) and self._latest.get((id(job.owner), name)) != job.number

    def _end(self, job: _Job, outcome: Callable[[], None] | None) -> None:
        job.running.is_running = False
        self._under_way.discard(job.running)
        if outcome is not None and self._is_wanted(job):
            outcome()

    def _progress(self, job: _Job, progress: Progress) -> None:
        if job.operation.progress is not None and job.running.is_running and self._is_wanted(job):
            job.operation.progress(progress)

    def _is_wanted(self, job: _Job) -> bool:
        return not self._is_closing and shiboken6.isValid(job.owner) and not self._is_replaced(job)

    def _tell_opened(self) -> None:
        if not self._is_closing:
            self.opened.emit()

    def _give_up(self) -> None:
        self._is_closing = True
        self.given_up.emit()

    def _refuse(self, refusal: FieldReportError) -> None:
        self._is_closing = True
        self.refused.emit(refusal)

    def _deliver(self, call: Callable[[], None]) -> None:
        call()


def _raise(bug: BaseException) -> None:
    raise bug
