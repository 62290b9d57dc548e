"""What the assistants that hand on share: steps, one way on, one way back, writing that can be stopped, a result."""

from abc import abstractmethod
from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldreport.bootstrap import Session
from fieldreport.errors import FieldReportError
from fieldreport.system.progress import Progress, Reporter
from fieldreport.ui.background.operation import Operation, T
from fieldreport.ui.background.vault_thread import Running, VaultThread
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.labels import DimLabel
from fieldreport.ui.controls.page_frame import PageFrame
from fieldreport.ui.controls.progress_panel import ProgressPanel
from fieldreport.ui.controls.tab_order import order_tabs
from fieldreport.ui.look.look import Look
from fieldreport.ui.words.failure_words import failure_words


class Step(QWidget):
    """A part of the way; its parts stand in `column`."""

    changed = Signal()
    """Whether one may go on has to be asked again."""

    def __init__(self, *, look: Look) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(look.em(1.2))

    @property
    @abstractmethod
    def is_complete(self) -> bool:
        """Whether one may go on."""

    @abstractmethod
    def focus(self) -> None:
        """Put the cursor where one begins."""


class StepByStep(PageFrame):
    """Whatever goes wrong, it says what happened and stands at the last step, where it can be put right."""

    closed = Signal()

    def __init__(self, *, look: Look, vault: VaultThread, title: str, words: str) -> None:
        super().__init__()
        self.set_title(title, words)
        self._look = look
        self._vault = vault
        self._running: Running | None = None
        self._steps: Sequence[QWidget] = ()
        self._number = DimLabel()
        self._number.setWordWrap(False)
        self.corner.addWidget(self._number)
        self._banner = Banner(look=look, kind="warn", text="")
        self._writing = self._make_writing()
        self._result: QWidget | None = None
        self.close_button = Button(self.tr("Cancel"))
        self.close_button.clicked.connect(self._close)
        self.back_button = Button(self.tr("&Back"), look.icon("arrow-left"))
        self.back_button.clicked.connect(self.go_back)
        self.next_button = Button("", primary=True)
        self.next_button.clicked.connect(self.go_on)

    @property
    def message(self) -> str:
        """What is said above the step; empty when nothing is."""
        return "" if self._banner.isHidden() else self._banner.text

    @property
    def is_writing(self) -> bool:
        """Whether something is being written."""
        return self._running is not None

    @property
    def result(self) -> QWidget | None:
        """What came of it."""
        return self._result

    def put_together(self, steps: Sequence[QWidget]) -> None:
        """Begin with the first of *steps*: `Step` or what has the same."""
        self._steps = steps
        self._banner.hide()
        self.body.addWidget(self._banner)
        for step in (*steps, self._writing):
            self.body.addWidget(step)
        for button in (self.close_button, self.back_button, self.next_button):
            self.add_button(button)
        for step in steps:
            step.changed.connect(self._changed)  # type: ignore[attr-defined]
        self._show(steps[0])

    @abstractmethod
    def enter(self, step: QWidget) -> None:
        """Prepare *step*, which is shown next."""

    @abstractmethod
    def write(self) -> None:
        """Do what all steps were for."""

    @abstractmethod
    def last_words(self) -> tuple[str, str]:
        """Return the words and the icon of the button that writes."""

    def run(self, heading: str, work: Callable[[Session, Reporter], T], done: Callable[[T], QWidget]) -> None:
        """Write in the vault's thread; *done* makes the page of what came of it."""
        if self._running is not None:
            return
        self._show(self._writing)
        self._progress.begin(heading)

        def show(found: T) -> None:
            self._running = None
            self._result = done(found)
            self.body.addWidget(self._result)
            self._show(self._result)
            self.next_button.setFocus()

        self._running = self._vault.run(
            self,
            Operation(work=work, done=show, failed=self.refused, progress=self._went_on, cancelled=self._stopped),
        )

    def cancel(self) -> None:
        """Stop; whatever is unfinished is removed."""
        if self._running is not None:
            self._running.cancel()

    def go_on(self) -> None:
        """Go to the next step, write, or be done."""
        now = self._now
        if now is self._result:
            self._close()
        elif now is self._steps[-1]:
            self.write()
        elif now in self._steps:
            following = self._steps[self._steps.index(now) + 1]
            self.enter(following)
            self._show(following)

    def go_back(self) -> None:
        """Go to the step before."""
        place = self._steps.index(self._now)
        self._show(self._steps[max(place - 1, 0)])

    def refused(self, failure: FieldReportError) -> None:
        """Say what happened."""
        self._running = None
        words = failure_words(failure)
        self._show(self._steps[-1])
        self.say("bad", f"{words.happened} {words.todo}")

    def say(self, kind: str, words: str) -> None:
        """Say something above the step."""
        self._banner.say(kind, words)
        self._banner.show()

    def name_work(self, words: str) -> None:
        """Name what is being written now."""
        if self._progress.heading.text() != words:
            self._progress.heading.setText(words)

    def progress_words(self, progress: Progress) -> str:
        """Say how far it is."""
        return ""

    def _make_writing(self) -> QWidget:
        card = Card()
        self._progress = ProgressPanel()
        self._progress.cancelled.connect(self.cancel)
        card.body.addWidget(self._progress)
        card.body.addWidget(
            DimLabel(self.tr("Leave the drive plugged in. You can cancel at any time: nothing unfinished stays on it."))
        )
        step = QWidget()
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addStretch(1)
        return step

    def _went_on(self, progress: Progress) -> None:
        self._progress.show_progress(progress.done, progress.total, self.progress_words(progress))

    def _stopped(self) -> None:
        self._running = None
        self._show(self._steps[-1])
        self.say("info", self.tr("Cancelled. Nothing unfinished is on the drive."))

    def _close(self) -> None:
        self.cancel()
        self.closed.emit()

    @property
    def _now(self) -> QWidget:
        every = (*self._steps, self._writing, *([self._result] if self._result is not None else []))
        return next(step for step in every if not step.isHidden())

    def _show(self, wanted: QWidget) -> None:
        for step in (*self._steps, self._writing, self._result):
            if step is not None:
                step.setVisible(step is wanted)
        self._banner.hide()
        if self.scroll_area is not None:
            self.scroll_area.verticalScrollBar().setValue(0)
        self._show_buttons()
        order_tabs(self)
        if wanted in self._steps:
            wanted.focus()  # type: ignore[attr-defined]
        elif wanted is self._writing:
            self._progress.cancel.setFocus()

    def _changed(self) -> None:
        self._show_buttons()
        # Rows are made anew when the vault answers.
        order_tabs(self)
        if self.close_button.hasFocus() and self._now is not self._steps[0]:
            # While there was nothing else to stand on, the cursor went there: Enter must not throw all of it away.
            (self.next_button if self.next_button.isEnabled() else self.back_button).setFocus()

    def _show_buttons(self) -> None:
        now = self._now
        is_step = now in self._steps
        number = self._steps.index(now) + 1 if is_step else 0
        self._number.setText(
            self.tr("Step %1 of %2").replace("%1", str(number)).replace("%2", str(len(self._steps))) if is_step else ""
        )
        self.close_button.setVisible(is_step)
        self.back_button.setVisible(number > 1)
        self.next_button.setVisible(now is not self._writing)
        text, icon = self.tr("&Next"), "arrow-right"
        if now is self._result:
            text, icon = self.tr("&Done"), "check"
        elif now is self._steps[-1]:
            text, icon = self.last_words()
        self.next_button.setText(text)
        self.next_button.setIcon(self._look.icon(icon, "on_accent"))
        self.next_button.setEnabled(not is_step or bool(now.is_complete))  # type: ignore[attr-defined]
