"""Cycles are collected in the window's thread alone."""

import gc
import threading
import weakref

from pytestqt.qtbot import QtBot

from fieldreport.ui.background.collector import Collector


class _Knot:
    def __init__(self) -> None:
        self.self = self
        self.thread = ""


def test_another_threads_garbage_waits_for_the_windows_thread(qtbot: QtBot) -> None:
    collector = Collector()
    collector.start()
    try:
        where: list[str] = []
        knot = _Knot()
        weakref.finalize(knot, lambda: where.append(threading.current_thread().name))
        del knot
        busy = threading.Thread(target=lambda: [_Knot() for _ in range(50_000)], name="vault")
        busy.start()
        busy.join()
        assert where == []
        gc.collect(0)
        qtbot.waitUntil(lambda: bool(where), timeout=5000)
        assert where == [threading.main_thread().name]
    finally:
        collector.stop()


def test_what_is_due_is_collected_by_the_clock(qtbot: QtBot) -> None:
    collector = Collector()
    collector.start()
    try:
        kept = [weakref.ref(_Knot()) for _ in range(5_000)]
        qtbot.waitUntil(lambda: sum(one() is not None for one in kept) < 5_000, timeout=5000)
    finally:
        collector.stop()
    assert gc.isenabled()
