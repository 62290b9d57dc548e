"""The program on a stage: one window in memory, whose vault, language, size and colours can be changed."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from fieldreport.bootstrap import Application, Session
from fieldreport.domain.appearance import Theme
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.look.look import Look
from fieldreport.ui.shell.application import Program
from fieldreport.ui.shell.composition import OpenVault
from fieldreport.ui.shell.window import Window
from tests.journeys.vault_kit import Prepared, open_with_key
from tests.screenshots.sample import Samples

T = TypeVar("T")
_QUIET_TURNS = 60
"""Turns of the event loop in which the vault had nothing to do: a busy computer makes them slower, not fewer."""
_LONGEST = 30.0


@dataclass(frozen=True, slots=True)
class Axis:
    """One way of looking at a screen."""

    name: str
    theme: Theme = Theme.LIGHT
    text_size: int = 100
    language: str = "en"
    size: tuple[int, int] = (1366, 768)


LIGHT = Axis("light")
DARK = Axis("dark", theme=Theme.DARK)
OTHERS = (
    Axis("burmese", language="my"),
    Axis("large", text_size=200),
    Axis("long", language="en-x-long", size=(900, 560)),
)


@dataclass
class Stage:
    """What a screen is set up with."""

    core: Application
    qt: QApplication
    samples: Samples
    folder: Path
    axis: Axis = LIGHT
    _programs: list[Program] = field(default_factory=list)

    def locked(self, path: Path) -> Window:
        """Start the program in front of a vault, or of an empty place."""
        program = Program(core=self.core, qt=self.qt, path=path)
        program.look.set_theme(self.axis.theme)
        program.look.set_text_size(self.axis.text_size)
        program.languages.choose(self.axis.language)
        program.window.show_entry()
        program.window.resize(*self.axis.size)
        program.window.show()
        self._programs.append(program)
        # A cursor that blinks is there in one picture and not in the next.
        self.qt.setCursorFlashTime(0)
        self.settle()
        return program.window

    def opened(self, prepared: Prepared) -> OpenVault:
        """Start the program with a vault open."""
        window = self.locked(prepared.path)
        program = self._programs[-1]
        vault = VaultThread(open_session=lambda: open_with_key(self.core, prepared.path, prepared.key))
        vault.opened.connect(lambda: program.enter(vault))
        vault.open()
        self.wait(lambda: window.workspace is not None)
        # The vault remembers the last picture's size.
        window.resize(*self.axis.size)
        self.settle()
        assert program.open_vault is not None
        return program.open_vault

    @property
    def look(self) -> Look:
        """The look of the program that was started last."""
        return self._programs[-1].look

    @property
    def window(self) -> Window:
        """The window of the program that was started last."""
        return self._programs[-1].window

    def turn(self, axis: Axis) -> None:
        """Look at what is shown in a window of another size, and in other colours."""
        former = (self.axis.language, self.axis.text_size)
        assert former == (axis.language, axis.text_size), "a screen is opened in these"
        self.axis = axis
        self._programs[-1].look.set_theme(axis.theme)
        self.window.resize(*axis.size)
        self.settle()

    def ask(self, work: Callable[[Session], T]) -> T:
        """Ask the open vault."""
        vault = self.window.vault
        assert vault is not None
        answers: list[T] = []
        vault.run(vault, Operation(work=lambda session, _: work(session), done=answers.append))
        self.wait(lambda: bool(answers))
        return answers[0]

    def settle(self) -> None:
        """Let everything happen that was begun."""
        quiet = 0
        while quiet < _QUIET_TURNS:
            self.qt.processEvents()
            vault = self.window.vault
            quiet = 0 if vault is not None and vault.is_busy else quiet + 1
            time.sleep(0.002)

    def wait(self, until: Callable[[], bool]) -> None:
        """Let things happen until something is so."""
        end = time.monotonic() + _LONGEST
        while not until():
            self.qt.processEvents()
            time.sleep(0.002)
            assert time.monotonic() < end, "it never came to that"

    def picture(self, shown: QWidget) -> QPixmap:
        """Paint the window, and in front of it the dialog or window that is *shown*."""
        self.settle()
        window = self.window
        picture = window.grab()
        if shown is not window:
            painter = QPainter(picture)
            painter.fillRect(picture.rect(), QColor(0, 0, 0, 90))
            front = shown.grab()
            painter.drawPixmap(
                QPoint(
                    max((picture.width() - front.width()) // 2, 0), max((picture.height() - front.height()) // 2, 0)
                ),
                front,
            )
            painter.end()
        return picture

    def clear(self) -> None:
        """Close everything, for the next screen."""
        for program in self._programs:
            program.window.close()
            program.window.wait_until_locked()
            shiboken6.delete(program.window)
            # Translators belong to the application, and would speak on the next stage too.
            program.languages.leave()
        self._programs.clear()
        self.qt.processEvents()
