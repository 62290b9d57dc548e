"""Signals that ask the program to stop: Ctrl-C, a system that shuts down, a terminal that is closed."""

import contextlib
import signal
import threading
from collections.abc import Callable, Iterator, Mapping
from types import FrameType

_Handler = Callable[[int, FrameType | None], object] | int | None

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")
# Windows has no SIGHUP.
_SIGNALS = tuple(getattr(signal, name) for name in _NAMES if hasattr(signal, name))


def stop_like_ctrl_c() -> None:
    """Let every such signal do what Ctrl-C does: undo what was begun, give the terminal back, close the vault.

    One that the caller chose to ignore, as nohup does, stays ignored.
    """
    for number in _SIGNALS:
        if signal.getsignal(number) == signal.SIG_DFL:
            signal.signal(number, signal.default_int_handler)


@contextlib.contextmanager
def calling_on_stop(stop: Callable[[], None]) -> Iterator[None]:
    """Call *stop* at the first such signal; the second one does what it did before."""
    if threading.current_thread() is not threading.main_thread():
        # Signals reach the main thread alone.
        yield
        return
    before = {number: signal.getsignal(number) for number in _SIGNALS}

    def handle(_number: int, _frame: FrameType | None) -> None:
        _restore(before)
        stop()

    for number, handler in before.items():
        if handler != signal.SIG_IGN:
            signal.signal(number, handle)
    try:
        yield
    finally:
        _restore(before)


def _restore(handlers: Mapping[int, _Handler]) -> None:
    for number, handler in handlers.items():
        signal.signal(number, handler)
