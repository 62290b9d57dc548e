"""Handing reports on to another office, step by step: what for and to whom, what consent says, which drive."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import SubjectId
from fieldreport.services.exporting import ExportOptions, ExportStep
from fieldreport.services.forwarding import Forwarded, ForwardOptions
from fieldreport.services.summaries import SummaryRules
from fieldreport.system.progress import Progress, Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.exchange.export_words import progress_words, step_words
from fieldreport.ui.exchange.exported_step import ExportedStep
from fieldreport.ui.exchange.target_step import TargetStep
from fieldreport.ui.handing_on.gate_step import Foreseen, GateStep
from fieldreport.ui.handing_on.less_exact_step import LessExactStep
from fieldreport.ui.handing_on.purpose_step import PurposeStep, known_contacts
from fieldreport.ui.handing_on.step_by_step import StepByStep
from fieldreport.ui.handing_on.which_part import subjects_of
from fieldreport.ui.look.look import Look


class HandOnAssistant(StepByStep):
    """An original always links its author; where nobody may know that, a summary is begun instead."""

    contacts_wanted = Signal()
    handed_on = Signal()
    """Something was written: reports have more in their logs."""
    summary_begun = Signal(str)
    """Carries the draft of the office's own words."""

    def __init__(
        self, *, look: Look, vault: VaultThread, language: str = "en", selected: Sequence[SubjectId] = ()
    ) -> None:
        super().__init__(look=look, vault=vault, title="", words="")
        self.set_title(
            self.tr("Hand on"),
            self.tr("Reports go on to another office as their authors signed them, without what must stay here."),
        )
        self._export_step: ExportStep | None = None
        """Set in the vault's thread; None while reports are still gathered."""
        self.purpose = PurposeStep(look=look, selected=selected, language=language)
        self.less_exact = LessExactStep(look=look)
        warning = Banner(
            look=look,
            kind="warn",
            text=self.tr(
                "An original always shows the same author, whatever is kept back: whoever gets several can tell which"
                " ones one person wrote. Where that is dangerous, write a summary in the office's own name instead."
            ),
        )
        self.gate = GateStep(look=look, vault=vault, language=language, above=(warning,), offers_summary=True)
        self.target = TargetStep(look=look)
        self.purpose.contacts_wanted.connect(self.contacts_wanted)
        self.gate.summary_wanted.connect(self._begin_summary)
        self.put_together([self.purpose, self.less_exact, self.gate, self.target])

    @property
    def file_names(self) -> Sequence[str]:
        """The files that were written."""
        done = self.findChildren(ExportedStep)
        return done[0].file_names if done else ()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.purpose.isHidden():
            self._vault.run(self, Operation(work=known_contacts, done=self.purpose.show_contacts, replaces="contacts"))

    def enter(self, step: QWidget) -> None:
        """Prepare a step."""
        if step is self.gate:
            self._ask()
        elif step is self.target:
            self.target.show_due(self.gate.due)

    def last_words(self) -> tuple[str, str]:
        """Name what the last step does."""
        return self.tr("&Hand on"), "send"

    def write(self) -> None:
        """Write to the drive that is chosen."""
        contact, folder = self.purpose.contact, self.target.folder
        assert contact is not None, "chosen in the first step"
        if folder is None:
            return
        chosen, options = self.purpose.which.chosen, self._options()
        self._export_step = None

        def forward(session: Session, reporter: Reporter) -> Forwarded:
            subjects = subjects_of(session, chosen)
            return session.forwarding.forward(
                contact, subjects, folder, options, reporter=reporter, on_step=self._note_step
            )

        self.run(self.tr("Gathering what may go"), forward, self._written)

    def progress_words(self, progress: Progress) -> str:
        """Say what is done, and how far."""
        if self._export_step is None:
            return ""
        self.name_work(step_words(self._export_step))
        return progress_words(progress)

    def _ask(self) -> None:
        chosen, rules = self.purpose.which.chosen, self._options().rules

        def foresee(session: Session, by_hand: frozenset[str], reporter: Reporter) -> Foreseen:
            asked = replace(rules, by_hand=tuple(sorted(by_hand)))
            return Foreseen(session.handing_on.foresee(subjects_of(session, chosen), asked, reporter=reporter))

        self.gate.ask(foresee, rules, about=(rules.purpose, chosen))

    def _options(self) -> ForwardOptions:
        coarseness = self.less_exact.coarseness
        return ForwardOptions(
            purpose=self.purpose.chosen_purpose,
            by_hand=tuple(sorted(self.gate.by_hand)),
            marked=self.less_exact.marked,
            place=coarseness.place,
            time=coarseness.time,
            strip_files=self.less_exact.strip.isChecked(),
            pseudonyms=self.less_exact.names.isChecked(),
            export=ExportOptions(accept_unverified=self.purpose.accepts_unverified, part_size=self.target.part_size),
        )

    def _note_step(self, step: ExportStep) -> None:
        self._export_step = step

    def _written(self, done: Forwarded) -> QWidget:
        contact = self.purpose.contact
        assert contact is not None, "it was handed on to somebody"
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.em(1.2))
        said = [self.tr("%n report(s) handed on.", "", done.reports)]
        if done.unchanged:
            said.append(self.tr("%n went before, just as they are.", "", done.unchanged))
        if done.retractions:
            said.append(self.tr("%n that went before were retracted: the receiver is told.", "", done.retractions))
        if done.blocked:
            said.append(self.tr("%n stay here.", "", len(done.blocked)))
        column.addWidget(Banner(look=self._look, kind="info", text=" ".join(said)))
        column.addWidget(ExportedStep(look=self._look, name=shown_name(contact.name), exported=done.bundles), 1)
        self.handed_on.emit()
        return page

    def _begin_summary(self, subject: SubjectId) -> None:
        contact = self.purpose.contact
        assert contact is not None, "chosen in the first step"
        coarseness = self.less_exact.coarseness
        rules = SummaryRules(self.purpose.chosen_purpose)
        if coarseness.place is not None:
            rules = replace(rules, place=coarseness.place)
        if coarseness.time is not None:
            rules = replace(rules, time=coarseness.time)

        def begin(session: Session, reporter: Reporter) -> str:
            return session.summaries.begin(subject, contact, rules, reporter=reporter)

        self._vault.run(self, Operation(work=begin, done=self.summary_begun.emit))
