"""Locking in the middle of a word: nothing that was typed is lost, and nothing of it is left in the window."""

import gc
import weakref
from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget

from tests.journeys.vault_kit import DOCUMENTER
from tests.journeys.windows.conftest import Town, unlock
from tests.journeys.windows.desk import LONGEST, Desk, texts
from tests.journeys.windows.stories import begin_report

WRITTEN = "They came at night, canaryMiddleW2f; and th"
SECTION = "What happened, in a few words"


def test_a_key_in_the_middle_of_a_word_locks_and_loses_nothing(town: Town) -> None:
    desk = town.unlocked(DOCUMENTER)
    begin_report(desk, "Quick report")
    desk.go_to_section(SECTION)
    desk.write(SECTION, WRITTEN)
    desk.key("F9")
    assert_nothing_is_left(desk)
    unlock(desk)
    desk.choose_report("Draft")
    desk.go_to_section(SECTION)
    desk.sees(WRITTEN)


def test_what_was_copied_and_what_was_asked_go_when_it_locks(town: Town) -> None:
    desk = town.unlocked(DOCUMENTER)
    begin_report(desk, "Quick report")
    desk.go_to_section(SECTION)
    desk.write(SECTION, WRITTEN)
    desk.key("Ctrl+A")
    desk.key("Ctrl+C")
    assert QApplication.clipboard().text() == WRITTEN
    desk.press("Seal")
    desk.sees("Seal this report")
    desk.program.auto_lock.due.emit("idle")
    assert_nothing_is_left(desk)
    desk.sees("Locked because nobody was here")
    unlock(desk)
    desk.choose_report("Draft")
    desk.go_to_section(SECTION)
    desk.sees(WRITTEN)


def test_of_a_locked_vault_no_page_and_no_thread_stays_in_memory(town: Town) -> None:
    desk = town.unlocked(DOCUMENTER)
    begin_report(desk, "Quick report")
    window = desk.program.window
    assert window.vault is not None
    assert window.workspace is not None
    assert desk.program.open_vault is not None
    former: list[Callable[[], object]] = [
        weakref.ref(window.vault),
        weakref.ref(window.workspace),
        weakref.ref(desk.program.open_vault),
    ]
    desk.key("F9")
    desk.sees("Open", "Forgot the passphrase?")

    def is_gone() -> bool:
        gc.collect()
        return all(one() is None for one in former)

    desk.qtbot.waitUntil(is_gone, timeout=LONGEST)


def assert_nothing_is_left(desk: Desk) -> None:
    """The window is locked at once; once Qt has thrown the pages away, no widget holds what was written."""
    assert WRITTEN not in desk.words()
    assert WRITTEN not in QApplication.clipboard().text()
    assert QApplication.activeModalWidget() is None
    desk.sees("Open", "Forgot the passphrase?")
    desk.qtbot.waitUntil(lambda: WRITTEN not in everything_that_windows_hold(), timeout=LONGEST)
    shown = [type(one).__name__ for one in QApplication.topLevelWidgets() if one.isVisible()]
    assert shown == ["Window"]


def everything_that_windows_hold() -> str:
    """Join the texts of all widgets there are, shown or not."""
    widgets: list[QWidget] = QApplication.allWidgets()
    return "\n".join(text for widget in widgets for text in texts(widget))
