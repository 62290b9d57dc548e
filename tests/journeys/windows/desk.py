"""A person at a desk: finds things by the words that are shown, clicks them with a mouse, and types with keys."""

import enum
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
    QTableWidget,
    QTextEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fieldreport.ui.controls.chips import Chip
from fieldreport.ui.evidence.evidence_window import EvidenceWindow
from fieldreport.ui.reports.report_table import ReportTable
from fieldreport.ui.shell.application import Program
from tests.gui.questions.kit import type_text

T = TypeVar("T")
LONGEST = 60_000
"""Milliseconds; far above what anything here takes, also where other programs keep every core busy."""
_LEFT_EDGE = 12
_STILL = 3
_Left = Qt.MouseButton.LeftButton


class Way(enum.Enum):
    """How a text is put into a field."""

    ADDED = enum.auto()
    INSTEAD = enum.auto()


@dataclass(frozen=True, slots=True)
class Target:
    """A place on a widget, where the mouse goes."""

    widget: QWidget
    place: QPoint


class Desk:
    """One window and whoever sits in front of it. Whatever is typed is remembered, to be looked for on the disk."""

    def __init__(self, *, qtbot: QtBot, program: Program) -> None:
        self.qtbot = qtbot
        self.program = program
        self.typed: list[str] = []
        window = program.window
        window.show()
        self.come()

    def come(self) -> None:
        """Sit down in front of this window, also after another one was in front."""
        with self.qtbot.waitActive(self.program.window, timeout=LONGEST):
            self.program.window.activateWindow()

    # ---- what is seen

    @property
    def front(self) -> QWidget:
        """The window in front: a dialog, else the one with the cursor; what opens below a field is a part of it."""
        dialog = QApplication.activeModalWidget()
        if dialog is not None and dialog.isVisible():
            return dialog
        active = QApplication.activeWindow()
        return active if isinstance(active, EvidenceWindow) and active.isVisible() else self.program.window

    def words(self) -> str:
        """Everything that can be read in the window in front, one text a line."""
        return "\n".join(text for widget in visible(self.front) for text in texts(widget) if text)

    def sees(self, *words: str) -> None:
        """Wait until all these words can be read."""
        self._wait(lambda: not [one for one in words if one not in self.words()], f"{words} in what is shown")

    def does_not_see(self, words: str) -> None:
        """Wait until these words cannot be read any more."""
        self._wait(lambda: words not in self.words(), f"no {words!r} in what is shown")

    def lines(self) -> list[str]:
        """Return what a screen reader says of each line of the list of reports."""
        tables = [one for one in visible(self.program.window) if isinstance(one, ReportTable)]
        if not tables:
            return []
        model = tables[0].model()
        roles = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole)
        return [
            next((text for role in roles if (text := str(model.index(row, 0).data(role) or ""))), "")
            for row in range(model.rowCount(QModelIndex()))
        ]

    def lists(self, *words: str) -> None:
        """Wait until the list holds one line for each of *words*, and no others."""

        def agrees() -> bool:
            lines = self.lines()
            return len(lines) == len(words) and all(any(one in line for line in lines) for one in words)

        self._wait(agrees, f"the lines {words}")

    def rests(self) -> None:
        """Wait until the vault's thread has nothing to do: OpenSSL refuses two Argon2id at a time in one process."""
        vault = self.program.window.vault
        assert vault is not None, "it is open"
        self._wait(lambda: not vault.is_busy, "the end of all work")

    # ---- what is done

    def press(self, words: str) -> None:
        """Click the button with these words."""

        def button() -> Target | None:
            found = self._button(words)
            return None if found is None else target_of(found)

        self._click(button, f"a button {words!r}")

    def can_press(self, words: str) -> bool:
        """Whether there is such a button that is not greyed out."""
        return self._button(words) is not None

    def click(self, widget: QWidget) -> None:
        """Click a widget where it is seen; the window in front decides who gets the click."""
        self._click(lambda: target_of(widget), str(widget))

    def _click(self, find: Callable[[], Target | None], what: str) -> None:
        """Look again and again until it stands still and nothing lies over it: a page that is built moves."""
        seen: list[tuple[QWidget, tuple[int, int]]] = []

        def can_be_hit() -> bool:
            found = find()
            if found is None:
                seen.clear()
                return False
            bring_into_sight(found.widget)
            window = found.widget.window()
            place = found.widget.mapTo(window, found.place)
            seen.append((found.widget, (place.x(), place.y())))
            under = window.childAt(place) or window
            return (
                len(seen) >= _STILL
                and all(one == seen[-1] for one in seen[-_STILL:])
                and (under is found.widget or found.widget.isAncestorOf(under) or under.isAncestorOf(found.widget))
            )

        self._wait(can_be_hit, f"{what} that stands still, in sight")
        widget, place = seen[-1]
        handle = widget.window().windowHandle()
        assert handle is not None, "it is shown"
        QTest.mouseClick(handle, _Left, Qt.KeyboardModifier.NoModifier, QPoint(*place))
        self._let_windows_settle()

    def write(self, name: str, text: str, way: Way = Way.INSTEAD) -> None:
        """Click the field of this name and type; what stood there goes, unless the text is added."""

        def field() -> Target | None:
            found = self._field(name)
            return None if found is None else target_of(found)

        def has_cursor() -> bool:
            found = self._field(name)
            return found is not None and found.hasFocus()

        self._click(field, f"a field {name!r}")
        self._wait(has_cursor, f"the cursor in {name!r}")
        if way is Way.INSTEAD:
            self.key("Ctrl+A")
        self.enter(text)

    def enter(self, text: str) -> None:
        """Type where the cursor is, with a key for each character."""
        self.typed.append(text)
        focus = QApplication.focusWidget()
        assert focus is not None, "there is a cursor"
        if text.isascii():
            QTest.keyClicks(focus, text)
        else:
            type_text(focus, text)
        self._let_windows_settle()

    def key(self, keys: str) -> None:
        """Press a key, alone or with others, as ``Ctrl+F``."""
        *held, last = keys.split("+")
        modifiers = Qt.KeyboardModifier.NoModifier
        for name in held:
            modifiers |= {
                "Ctrl": Qt.KeyboardModifier.ControlModifier,
                "Shift": Qt.KeyboardModifier.ShiftModifier,
                "Alt": Qt.KeyboardModifier.AltModifier,
            }[name]
        self._let_windows_settle()
        target = QApplication.activePopupWidget() or QApplication.focusWidget() or self.front
        QTest.keyClick(target, getattr(Qt.Key, f"Key_{last}"), modifiers)
        self._let_windows_settle()

    def field(self, name: str) -> QWidget:
        """Return the field that is called so on the screen."""
        return self._wait_for(lambda: self._field(name), f"a field {name!r}")

    def go(self, place: str) -> None:
        """Click a place in the sidebar."""
        self.choose_line("Places", place)

    def go_to_section(self, name: str) -> None:
        """Click a section of the report that is written."""
        self.choose_line("Sections", name)

    def choose_line(self, name: str, words: str) -> None:
        """Click the line of the list *name* that says so."""

        def line() -> Target | None:
            found = self._line(name, words)
            return None if found is None else target_in(*found)

        self._click(line, f"{words!r} in the list {name!r}")

    def go_to_tab(self, name: str) -> None:
        """Click a tab."""

        def tab() -> Target | None:
            for bar in visible(self.front):
                if isinstance(bar, QTabBar):
                    for number in range(bar.count()):
                        if bar.tabText(number).startswith(name):
                            return Target(bar, bar.tabRect(number).center())
            return None

        self._click(tab, f"a tab {name!r}")

    def choose_report(self, words: str) -> None:
        """Click the line of the list of reports that says so."""

        def line() -> Target | None:
            number = next((number for number, line in enumerate(self.lines()) if words in line), None)
            tables = [one for one in visible(self.front) if isinstance(one, ReportTable)]
            return None if number is None or not tables else target_in(tables[0], tables[0].model().index(number, 0))

        self._click(line, f"a report {words!r}")

    def choose_file(self, path: Path) -> None:
        """Type a path into the file dialog in front, and press Enter."""

        def dialog() -> QFileDialog | None:
            found = self.front
            return found if isinstance(found, QFileDialog) else None

        front = self._wait_for(dialog, "a dialog for files")
        (edit,) = [one for one in front.findChildren(QLineEdit) if one.objectName() == "fileNameEdit"]
        edit.setFocus()
        edit.selectAll()
        QTest.keyClicks(edit, str(path))
        QTest.keyClick(edit, Qt.Key.Key_Return)
        self._wait(lambda: not front_is(front), "the dialog for files to close")

    def choose_from_menu(self, button: str, entry: str) -> None:
        """Open a button's menu and take one of its lines."""
        found = self._wait_for(lambda: self._button(button), f"a button {button!r}")
        menu = found.menu() if isinstance(found, QToolButton) else getattr(found, "menu", lambda: None)()
        assert isinstance(menu, QMenu)
        menu.aboutToShow.emit()
        (action,) = [one for one in menu.actions() if plain_words(one.text()) == entry]
        action.trigger()

    def _let_windows_settle(self) -> None:
        """Make the window active again once a list below a field has closed: a screen in memory does not."""
        QApplication.processEvents()
        active = QApplication.activeWindow()
        if QApplication.activePopupWidget() is None and (active is None or not active.isVisible()):
            self.front.activateWindow()
            QApplication.processEvents()

    # ---- finding

    def _button(self, words: str) -> QAbstractButton | None:
        found = [
            widget
            for widget in visible(self.front)
            if isinstance(widget, QAbstractButton)
            and words in (plain_words(widget.text()), widget.accessibleName())
            and widget.isEnabled()
        ]
        # The tool row stands above all pages; the page's own button is the last one.
        return found[-1] if found else None

    def _field(self, name: str) -> QWidget | None:
        found = [
            widget
            for widget in visible(self.front)
            if isinstance(widget, (QLineEdit, QTextEdit, QPlainTextEdit, QComboBox))
            and is_called(widget.accessibleName(), name)
        ]
        return found[0] if found else None

    def _line(self, name: str, words: str) -> tuple[QAbstractItemView, QModelIndex] | None:
        """Find the line of a list or table that says *words*, or begins with them in what a screen reader says."""
        for view in visible(self.front):
            if not isinstance(view, QAbstractItemView) or view.accessibleName() != name:
                continue
            model = view.model()
            for row in range(model.rowCount(QModelIndex())):
                index = model.index(row, 0)
                spoken = str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")
                if str(index.data() or "") == words or spoken.startswith(words):
                    return view, index
        return None

    def _wait(self, done: Callable[[], bool], what: str) -> None:
        def holds() -> bool:
            try:
                return done()
            except RuntimeError:
                # What was looked at is being thrown away in this very moment.
                return False

        try:
            self.qtbot.waitUntil(holds, timeout=LONGEST)
        except Exception as never:
            names = [widget.accessibleName() for widget in visible(self.front) if widget.focusPolicy()]
            raise AssertionError(f"Waited in vain for {what}. There is:\n{self.words()}\n{names}") from never

    def _wait_for(self, find: Callable[[], T | None], what: str) -> T:
        found: list[T] = []

        def done() -> bool:
            one = find()
            found.extend([] if one is None else [one])
            return one is not None

        self._wait(done, what)
        return found[-1]


def target_of(widget: QWidget) -> Target:
    """Say where a widget is clicked: in its middle; a choice takes clicks where its words stand."""
    middle = widget.rect().center()
    if isinstance(widget, QAbstractButton):
        middle = QPoint(min(_LEFT_EDGE, middle.x()), middle.y())
    return Target(widget, middle)


def target_in(view: QAbstractItemView, index: QModelIndex) -> Target:
    """Scroll to a line, and say where it is clicked."""
    view.scrollTo(index)
    return Target(view.viewport(), view.visualRect(index).center())


def visible(root: QWidget) -> Iterator[QWidget]:
    """Yield what is shown in a window, the window first."""
    yield root
    for widget in root.findChildren(QWidget):
        if widget.isVisible() and widget.window() is root:
            yield widget


def texts(widget: QWidget) -> Iterator[str]:
    """Yield what can be read on one widget."""
    match widget:
        case QLabel() | QAbstractButton() | QLineEdit():
            yield plain_words(widget.text())
        case Chip():
            yield widget.text
        case QComboBox():
            yield widget.currentText()
        case QTextEdit() | QPlainTextEdit():
            yield widget.toPlainText()
        case QTabBar():
            yield from (widget.tabText(number) for number in range(widget.count()))
        case QListWidget():
            yield from (widget.item(row).text() for row in range(widget.count()))
        case QTableWidget():
            for row in range(widget.rowCount()):
                yield from (item.text() for column in range(widget.columnCount()) if (item := widget.item(row, column)))
        case _:
            pass


def is_called(spoken: str, name: str) -> bool:
    """Whether a screen reader calls a field so: alone, as required, or as a part of an answer."""
    return spoken == name or spoken.startswith(f"{name},") or spoken.endswith(f": {name}")


def plain_words(text: str) -> str:
    """Return a button's words without the mark of its mnemonic, and without the dots of a dialog that follows."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("… ").rstrip()


def bring_into_sight(widget: QWidget) -> None:
    """Scroll, as a person does, until the widget is in sight."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(widget)
        above = above.parentWidget()


def front_is(widget: QWidget) -> bool:
    """Whether this dialog is still open."""
    return QApplication.activeModalWidget() is widget
