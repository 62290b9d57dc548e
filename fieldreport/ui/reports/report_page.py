"""A sealed report as it is read: what it says, its files, what was said of it, what became of it, who signed it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import SubjectId
from fieldreport.domain.report import ReportState
from fieldreport.domain.trust import Role
from fieldreport.services.questions import ShownQuestion
from fieldreport.services.reading import ReadReport
from fieldreport.services.unfinished_words import RETRACTION, words_about
from fieldreport.system.progress import Reporter
from fieldreport.ui.asking.asking import Asking
from fieldreport.ui.asking.beside_answers import BesideAnswers
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.commands.command import Abilities, CommandId
from fieldreport.ui.controls.buttons import Button, IconButton
from fieldreport.ui.controls.choice_of_tabs import ChoiceOfTabs, tabs_in_a_row
from fieldreport.ui.controls.kept_words import KeptWords
from fieldreport.ui.controls.page_frame import PageFrame
from fieldreport.ui.look.look import Look
from fieldreport.ui.receipts.held_by import HeldBy
from fieldreport.ui.reports.bulk_actions import BulkActions
from fieldreport.ui.reports.card_words import card_title
from fieldreport.ui.reports.custody_tab import CustodyTab
from fieldreport.ui.reports.language_button import LanguageButton
from fieldreport.ui.reports.notes_tab import NotesTab
from fieldreport.ui.reports.questions_tab import QuestionsTab
from fieldreport.ui.reports.reading_tab import ReadingTab
from fieldreport.ui.reports.report_head import report_head
from fieldreport.ui.reports.retract_dialog import RetractDialog
from fieldreport.ui.reports.signature_tab import SignatureTab
from fieldreport.ui.reports.tab_pages import scrolled, throw_away
from fieldreport.ui.reports.versions_tab import VersionsTab

MakeFiles = Callable[[SubjectId], QWidget]
"""Makes the list of a report's files, with all that can be done with them."""
MoreParts = Callable[[ReadReport], list[tuple[str, Callable[[], QWidget]]]]
"""Names further parts of the page, and makes each when somebody looks at it."""


class ReportPage(QWidget):
    """Reads by itself what it shows, and again after each change; tabs are made when somebody looks at them."""

    open_draft = Signal(str)
    """A new version was begun: carries the draft's id."""
    open_draft_at = Signal(str, str)
    """A question is to be answered: carries the draft's id, and the path of the answer that is asked about."""
    export = Signal(object)
    """Carries the subjects that are to be exported."""
    print_report = Signal(object)
    """Carries the subject."""
    open_file = Signal(object, str)
    """Carries the subject and the path of a file that somebody wants to look at."""
    changed = Signal()
    """Something was said or done here that the list shows too."""
    abilities_changed = Signal()
    """More can be done than a moment ago: the report was read."""
    back = Signal()
    """Somebody wants to see the list, where only one of both has room."""

    def __init__(
        self,
        *,
        vault: VaultThread,
        look: Look,
        subject: SubjectId,
        role: Role,
        language: str = "en",
        form_language: str = "",
        hides_sensitive: bool = True,
        make_files: MakeFiles | None = None,
    ) -> None:
        super().__init__()
        self.subject = subject
        self._vault = vault
        self._look = look
        self._is_office = role is Role.OFFICE
        self._language = language
        self._form_language = form_language or language
        self._hides = hides_sensitive
        self._make_files = make_files
        self.more_parts: MoreParts | None = None
        """Given by whoever shows the page, before it was read."""
        self._report: ReadReport | None = None
        self._reading: ReadingTab | None = None
        self.acts = BulkActions(vault=vault, look=look, is_office=self._is_office)
        self.acts.setParent(self)
        self.acts.hide()
        self.acts.done.connect(self._was_changed)
        self.acts.export.connect(self.export)
        self._asking = Asking(vault=vault, look=look, is_office=self._is_office, hides=lambda: self._hides, around=self)
        self._asking.changed.connect(self._was_changed)
        self._asking.open_draft_at.connect(self.open_draft_at)
        self._frame = PageFrame(title=self.tr("Being read…"), scrolls=False)
        self._eye = IconButton(look.icon("eye"), self.tr("Show sensitive answers"))
        self._eye.clicked.connect(self._switch_hiding)
        self._eye.hide()
        self._globe = LanguageButton(look=look, words=self.tr("Language of the questions"))
        self._globe.chosen.connect(self._choose_language)
        self._back = IconButton(look.icon("arrow-left"), self.tr("Back to the list"))
        self._back.clicked.connect(self.back)
        self._back.hide()
        self._frame.corner.addWidget(self._back)
        self._frame.corner.addWidget(self._globe)
        self._frame.corner.addWidget(self._eye)
        self._tabs = tabs_in_a_row(self.tr("Parts of the report"))
        self._tabs.currentChanged.connect(self._show_tab)
        self._choice = ChoiceOfTabs(self._tabs)
        self._frame.body.addWidget(self._choice)
        self._frame.body.addWidget(self._tabs)
        self._pages = QStackedWidget()
        self._frame.body.addWidget(self._pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._frame)
        self._add_buttons()
        self.refresh()

    # ---- what the window asks for

    def refresh(self) -> None:
        """Read the report again."""
        subject, language, words = self.subject, self._form_language, self._language

        def read(session: Session, _: Reporter) -> tuple[ReadReport, tuple[ShownQuestion, ...]]:
            report = session.reading.read(subject, language=language, words=words)
            return report, session.questions.of(subject, language=language)

        self._vault.run(self, Operation(work=read, done=self._show, replaces="report"))

    def set_alone(self, alone: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Offer a way back to the list, where only one of both has room; Esc goes there in any case."""
        self._back.setVisible(alone)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_tabs()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            # The tabs hear of it after the page.
            QTimer.singleShot(0, self, self._fit_tabs)

    def _fit_tabs(self) -> None:
        margins = self._frame.body.contentsMargins()
        self._choice.fit(self.width() - margins.left() - margins.right())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
            return
        super().keyPressEvent(event)

    def abilities(self) -> Abilities:
        """Say what can be done with the report now."""
        able: dict[CommandId, Callable[[], object]] = {CommandId.NEXT_TAB: self._next_tab}
        if self._report is not None and not self._is_cleared:
            able[CommandId.EXPORT] = self._export
            able[CommandId.PRINT] = lambda: self.print_report.emit(self.subject)
            if self._eye.isVisibleTo(self):
                able[CommandId.HIDE_SENSITIVE] = self._switch_hiding
            if self._report.is_own:
                able[CommandId.OPEN] = self._begin_version
        return able

    @property
    def report(self) -> ReadReport | None:
        """What is shown, once it was read."""
        return self._report

    # ---- what is shown

    @property
    def _is_cleared(self) -> bool:
        return self._report is not None and self._report.card.state is ReportState.CLEARED

    def _show(self, found: tuple[ReadReport, tuple[ShownQuestion, ...]]) -> None:
        report, asked = found
        is_first = self._report is None
        self._report = report
        self.acts.follow([report.card.key], [report.card])
        self._frame.set_title(card_title(report.card))
        self._globe.offer(report.languages, report.language)
        for button in (self._print, self._export_button):
            button.setVisible(not self._is_cleared)
        self._asking.follow(report, asked)
        self._ask.setVisible(self._asking.can_ask and not self._is_cleared)
        self._version.setVisible(report.is_own and not self._is_cleared)
        self._make_tabs(report, current=0 if is_first else self._tabs.currentIndex())
        self.abilities_changed.emit()
        if report.card.is_unread:
            self._mark_read()

    def _choose_language(self, key: str) -> None:
        self._form_language = key
        self.refresh()

    def _make_tabs(self, report: ReadReport, *, current: int) -> None:
        self._tabs.blockSignals(True)
        while self._tabs.count():
            self._tabs.removeTab(0)
        while self._pages.count():
            throw_away(self._pages, 0)
        self._reading = None
        self._makers: list[Callable[[], QWidget]] = []
        for title, make in self._parts(report):
            self._tabs.addTab(title)
            self._makers.append(make)
            self._pages.addWidget(QWidget())
        self._made: set[int] = set()
        self._tabs.blockSignals(False)
        self._tabs.setCurrentIndex(min(current, self._tabs.count() - 1))
        self._show_tab(self._tabs.currentIndex())
        self._fit_tabs()

    def _parts(self, report: ReadReport) -> list[tuple[str, Callable[[], QWidget]]]:
        parts: list[tuple[str, Callable[[], QWidget]]] = [(self.tr("Report"), lambda: self._make_reading(report))]
        if self._asking.asked:
            waiting = f" ({self._asking.waiting()})" if self._asking.waiting() else ""
            parts.append((self.tr("Questions") + waiting, self._make_questions))
        if report.card.files and self._make_files is not None:
            make_files = self._make_files
            parts.append((f"{self.tr('Files')} ({report.card.files})", lambda: make_files(self.subject)))
        notes = f" ({len(report.statements)})" if report.statements else ""
        parts += [
            (self.tr("Notes") + notes, lambda: self._make_notes(report)),
            (
                f"{self.tr('Versions')} ({len(report.revisions)})"
                if len(report.revisions) > 1
                else self.tr("Versions"),
                lambda: VersionsTab(vault=self._vault, report=report, language=self._language, hides=self._hides),
            ),
            (self.tr("Log"), lambda: CustodyTab(look=self._look, report=report)),
            (self.tr("Signature"), lambda: SignatureTab(vault=self._vault, look=self._look, report=report)),
        ]
        return parts if self.more_parts is None else [*parts, *self.more_parts(report)]

    def _show_tab(self, index: int) -> None:
        if not 0 <= index < len(self._makers):
            return
        if index not in self._made:
            self._made.add(index)
            throw_away(self._pages, index)
            self._pages.insertWidget(index, scrolled(self._makers[index]()))
        self._pages.setCurrentIndex(index)
        self._show_eye()

    def _make_reading(self, report: ReadReport) -> QWidget:
        beside = BesideAnswers(look=self._look, asking=self._asking)
        beside.see_all.connect(lambda: self._tabs.setCurrentIndex(1))
        self._reading = ReadingTab(
            vault=self._vault, look=self._look, report=report, language=self._language, beside=beside
        )
        for note in beside.notes_above():
            self._reading.add_note(note)
        if report.is_own:
            self._reading.put_on_top(HeldBy(vault=self._vault, subject=self.subject, state=report.card.state))
        self._reading.put_on_top(report_head(report, look=self._look, language=self._language))
        self._reading.open_file.connect(lambda path: self.open_file.emit(self.subject, path))
        self._reading.finished.connect(self._show_eye)
        self._reading.show_report(hides=self._hides)
        return self._reading

    def _make_questions(self) -> QWidget:
        language = self._form_language
        return QuestionsTab(
            vault=self._vault, look=self._look, asking=self._asking, language=language, hides=self._hides
        )

    def _make_notes(self, report: ReadReport) -> QWidget:
        notes = NotesTab(
            vault=self._vault,
            look=self._look,
            report=report,
            may_note=self._is_office or report.is_own,
        )
        notes.changed.connect(self._was_changed)
        return notes

    def _order_tabs(self) -> None:
        """Let Tab reach the foot last: what a part shows was made after it."""
        QWidget.setTabOrder(self._choice, self._tabs)
        last: QWidget = self._tabs
        step = self.nextInFocusChain()
        while step is not None and step is not self:
            # Qt takes no notice of an order behind something that Tab does not reach.
            if step.focusPolicy() & Qt.FocusPolicy.TabFocus and self._pages.isAncestorOf(step):
                last = step
            step = step.nextInFocusChain()
        for button in self._foot:
            QWidget.setTabOrder(last, button)
            last = button

    def _show_eye(self) -> None:
        self._order_tabs()
        is_needed = self._reading is not None and self._reading.has_sensitive
        self._eye.setVisible(is_needed and self._tabs.currentIndex() == 0)
        self._eye.setIcon(self._look.icon("eye" if self._hides else "eye-off"))
        self._eye.set_words(self.tr("Show sensitive answers") if self._hides else self.tr("Hide sensitive answers"))

    # ---- what is done

    def _add_buttons(self) -> None:
        more = Button(self.tr("More"), self._look.icon("more"))
        more.setProperty("opens", True)
        menu = QMenu(self.tr("More"), more)
        menu.aboutToShow.connect(lambda: self._fill_more(menu))
        more.setMenu(menu)
        self._print = Button(self.tr("Print…"), self._look.icon("printer"))
        self._print.clicked.connect(lambda: self.print_report.emit(self.subject))
        self._version = Button(self.tr("New version"), self._look.icon("pencil"))
        self._version.setToolTip(self.tr("Correct this report: the version that stands now stays beside the new one"))
        self._version.clicked.connect(self._begin_version)
        self._version.hide()
        self._export_button = Button(self.tr("Export…"), self._look.icon("upload", "on_accent"), primary=True)
        self._export_button.clicked.connect(self._export)
        self._ask = Button(self.tr("Ask…"), self._look.icon("question"))
        self._ask.setToolTip(self.tr("Ask whoever wrote the report about it, or about one answer"))
        self._ask.clicked.connect(lambda: self._asking.ask())  # noqa: PLW0108 - without the state that comes along
        self._ask.hide()
        self._foot = (more, self._print, self._ask, self._version, self._export_button)
        for button in self._foot:
            self._frame.add_button(button)

    def _fill_more(self, menu: QMenu) -> None:
        menu.clear()
        self.acts.fill(menu)
        report = self._report
        if report is not None and not report.is_hidden and (report.is_own or self._is_office):
            menu.addSeparator()
            action = menu.addAction(self._look.icon("archive"), self.tr("Retract…"))
            action.triggered.connect(lambda: self._ask_retraction(report))

    def _export(self) -> None:
        self.export.emit([self.subject])

    def _begin_version(self) -> None:
        subject = self.subject

        def begin(session: Session, _: Reporter) -> str:
            return session.sealing.begin_revision(subject)

        self._vault.run(self, Operation(work=begin, done=self.open_draft.emit))

    def _ask_retraction(self, report: ReadReport) -> None:
        dialog = RetractDialog(parent=self, is_own=report.is_own)
        kept = KeptWords(field=dialog.reason, vault=self._vault, place=words_about(RETRACTION, self.subject))
        dialog.confirmed.connect(lambda reason: self._retract(reason, kept))
        dialog.open()

    def _retract(self, reason: str, kept: KeptWords) -> None:
        subject = self.subject

        def in_vault(session: Session, _: Reporter) -> None:
            session.statements.retract(subject, reason)
            kept.forget(session)

        self._vault.run(self, Operation(work=in_vault, done=lambda _: self._was_changed()))

    def _mark_read(self) -> None:
        subject = self.subject

        def mark(session: Session, _: Reporter) -> None:
            session.reviewing.mark_read([subject])

        self._vault.run(self, Operation(work=mark, done=lambda _: self.changed.emit()))

    def _was_changed(self) -> None:
        self.refresh()
        self.changed.emit()

    def _switch_hiding(self) -> None:
        self._hides = not self._hides
        # The other parts are made anew, or they would go on showing what is hidden now.
        self._made &= {0}
        if self._reading is not None:
            self._reading.set_hiding(self._hides)
        self._show_eye()

    def _next_tab(self) -> None:
        self._tabs.setCurrentIndex((self._tabs.currentIndex() + 1) % max(self._tabs.count(), 1))
