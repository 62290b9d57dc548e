"""Handing reports over, step by step: what and for whom, which drive, writing, and what was written."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import SubjectId
from fieldreport.errors import FieldReportError
from fieldreport.services.exporting import ExportedBundle, ExportStep, Stage
from fieldreport.system.progress import Progress, Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import Running, VaultThread
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.labels import DimLabel
from fieldreport.ui.controls.page_frame import PageFrame
from fieldreport.ui.controls.progress_panel import ProgressPanel
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.controls.tab_order import order_tabs
from fieldreport.ui.exchange.export_plan import Beginning, begin_export
from fieldreport.ui.exchange.export_words import progress_words, step_words
from fieldreport.ui.exchange.exported_step import ExportedStep
from fieldreport.ui.exchange.target_step import TargetStep
from fieldreport.ui.exchange.volumes import FAT_LARGEST
from fieldreport.ui.exchange.what_step import WhatStep
from fieldreport.ui.look.look import Look
from fieldreport.ui.recovery.backup_line import BackupLine
from fieldreport.ui.words.failure_words import failure_words

_PARTS_HELP = "E_DISK_FORMAT"


class ExportAssistant(PageFrame):
    """Whatever goes wrong, it says what happened and stands at the step where it can be put right."""

    closed = Signal()
    contacts_wanted = Signal()
    """Somebody's card is to be added, or words are to be compared; the assistant stays as it is."""
    backup_wanted = Signal()
    """What was just exchanged is to be in a backup."""
    exported = Signal()
    """Something was exported: lists show other states now."""

    def __init__(self, *, look: Look, vault: VaultThread, selected: Sequence[SubjectId] = ()) -> None:
        super().__init__()
        self.set_title(
            self.tr("Export"), self.tr("Hand reports over in an encrypted file that only one side can open.")
        )
        self._look = look
        self._vault = vault
        self._running: Running | None = None
        self._step = ExportStep(Stage.WRITING, 1, 1)
        """Set in the vault's thread, read when progress is shown."""
        self._in_parts = False
        self._number = DimLabel()
        self._number.setWordWrap(False)
        self.corner.addWidget(self._number)
        self._banner = Banner(look=look, kind="warn", text="")
        self._banner.hide()
        self.what = WhatStep(look=look, vault=vault, selected=selected)
        self.target = TargetStep(look=look)
        self._writing = self._make_writing()
        self._done: ExportedStep | None = None
        self._steps: list[QWidget] = [self.what, self.target, self._writing]
        self.body.addWidget(self._banner)
        for step in self._steps:
            self.body.addWidget(step)
        self.close_button = Button(self.tr("Cancel"))
        self.close_button.clicked.connect(self._close)
        self.back_button = Button(self.tr("&Back"), look.icon("arrow-left"))
        self.back_button.clicked.connect(self._go_back)
        self.next_button = Button("", primary=True)
        self.next_button.clicked.connect(self._go_on)
        for button in (self.close_button, self.back_button, self.next_button):
            self.add_button(button)
        self.what.changed.connect(self._show_buttons)
        self.what.contacts_wanted.connect(self.contacts_wanted)
        self.target.changed.connect(self._show_buttons)
        self._show(self.what)

    @property
    def message(self) -> str:
        """What is said above the step; empty when nothing is."""
        return "" if self._banner.isHidden() else self._banner.text

    @property
    def is_writing(self) -> bool:
        """Whether an export is under way."""
        return self._running is not None

    @property
    def file_names(self) -> Sequence[str]:
        """The names of the files that were written."""
        return () if self._done is None else self._done.file_names

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._now is self.what:
            # Somebody may have been verified meanwhile.
            self._vault.run(self, Operation(work=_begin, done=self._begun, replaces="begin"))

    def export(self) -> None:
        """Write to the drive that is chosen."""
        plan, folder, part_size = self.what.plan, self.target.folder, self.target.part_size
        if plan is None or folder is None or self._running is not None:
            return
        if self._in_parts:
            part_size = FAT_LARGEST
        self._banner.hide()
        self._step = ExportStep(Stage.WRITING, 1, 1)
        self._show(self._writing)
        self._progress.begin(step_words(self._step))

        def write(session: Session, reporter: Reporter) -> list[ExportedBundle]:
            return plan.carry_out(session, folder, part_size, reporter=reporter, on_step=self._note_step)

        self._running = self._vault.run(
            self,
            Operation(
                work=write,
                done=self._written,
                failed=self._refused,
                progress=self._went_on,
                cancelled=self._stopped,
            ),
        )

    def cancel(self) -> None:
        """Stop; whatever is unfinished is removed."""
        if self._running is not None:
            self._running.cancel()

    def _make_writing(self) -> QWidget:
        card = Card()
        self._progress = ProgressPanel()
        self._progress.cancelled.connect(self.cancel)
        card.body.addWidget(self._progress)
        card.body.addWidget(
            DimLabel(
                self.tr(
                    "Leave the drive plugged in. You can cancel at any time: nothing unfinished stays on it, and"
                    " nothing is lost."
                )
            )
        )
        step = QWidget()
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addStretch(1)
        return step

    def _begun(self, beginning: Beginning) -> None:
        self.what.show_beginning(beginning)
        order_tabs(self)
        self.what.count()

    def _note_step(self, step: ExportStep) -> None:
        self._step = step

    def _went_on(self, progress: Progress) -> None:
        if self._progress.heading.text() != step_words(self._step):
            self._progress.heading.setText(step_words(self._step))
        self._progress.show_progress(progress.done, progress.total, progress_words(progress))

    def _written(self, exported: list[ExportedBundle]) -> None:
        self._running = None
        plan = self.what.plan
        assert plan is not None, "it was exported for somebody"
        self._done = ExportedStep(look=self._look, name=shown_name(plan.contact.name), exported=exported)
        line = BackupLine(look=self._look, vault=self._vault)
        line.backup_wanted.connect(self.backup_wanted)
        self._done.add_line(line)
        self._steps.append(self._done)
        self.body.addWidget(self._done)
        self._show(self._done)
        self.exported.emit()

    def _refused(self, failure: FieldReportError) -> None:
        self._running = None
        words = failure_words(failure)
        self._in_parts = failure.code == _PARTS_HELP
        self._show(self.target)
        self._banner.say("bad", f"{words.happened} {words.todo}")
        self._banner.show()
        # Bundles that were finished before stay, and count as exported.
        self.exported.emit()

    def _stopped(self) -> None:
        self._running = None
        self._show(self.target)
        self._banner.say(
            "info", self.tr("Cancelled. Nothing unfinished is on the drive; the next export sends the same once more.")
        )
        self._banner.show()
        self.exported.emit()

    def _go_on(self) -> None:
        if self._now is self.what:
            due = self.what.due
            if due is not None:
                self.target.show_due(due)
                self._show(self.target)
        elif self._now is self.target:
            self.export()
        else:
            self._close()

    def _go_back(self) -> None:
        self._show(self.what)
        self.what.count()

    def _close(self) -> None:
        self.cancel()
        self.closed.emit()

    @property
    def _now(self) -> QWidget:
        return next(step for step in self._steps if not step.isHidden())

    def _show(self, wanted: QWidget) -> None:
        for step in self._steps:
            step.setVisible(step is wanted)
        self._banner.hide()
        if self.scroll_area is not None:
            self.scroll_area.verticalScrollBar().setValue(0)
        self._show_buttons()
        order_tabs(self)
        match wanted:
            case WhatStep() | TargetStep():
                wanted.focus()
            case ExportedStep():
                self.next_button.setFocus()
            case _:
                self._progress.cancel.setFocus()

    def _show_buttons(self) -> None:
        now = self._now
        number = min(self._steps.index(now), 2) + 1
        is_done = now is self._done
        self._number.setText("" if is_done else self.tr("Step %1 of 3").replace("%1", str(number)))
        self.close_button.setVisible(now in (self.what, self.target))
        self.back_button.setVisible(now is self.target)
        self.next_button.setVisible(now is not self._writing)
        if now is self.what:
            self._say_next(self.tr("&Next"), "arrow-right", is_possible=self.what.is_complete)
        elif now is self.target:
            text = self.tr("&Export in parts") if self._in_parts else self.tr("&Export")
            self._say_next(text, "upload", is_possible=self.target.is_complete)
        else:
            self._say_next(self.tr("&Done"), "check", is_possible=True)

    def _say_next(self, text: str, icon: str, *, is_possible: bool) -> None:
        self.next_button.setText(text)
        self.next_button.setIcon(self._look.icon(icon, "on_accent"))
        self.next_button.setEnabled(is_possible)


def _begin(session: Session, _: Reporter) -> Beginning:
    return begin_export(session)
