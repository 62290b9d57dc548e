"""The forms that can be filled in, and bringing a new one with what is wrong with it in plain words."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSplitter, QTableWidget, QTableWidgetItem

from fieldreport.bootstrap import Session
from fieldreport.errors import FieldReportError
from fieldreport.forms.findings import Problem, Severity
from fieldreport.forms.intake import TakenIn
from fieldreport.services.form_files import FormFiles
from fieldreport.services.form_library import KnownForm, Origin
from fieldreport.services.form_publishing import Published
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.commands.command import Abilities, CommandId
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.file_dialogs import choose_files
from fieldreport.ui.controls.page_frame import PageFrame
from fieldreport.ui.look.look import Look
from fieldreport.ui.words.failure_words import failure_words
from fieldreport.ui.words.form_problem_words import form_problem_place, form_problem_words

_FORM_ENDINGS = (".xlsx", ".xls", ".xlsm", ".csv", ".md", ".xml")
_MOST_SHOWN = 50
_ROW = 2.6
_FEWEST_ROWS = 3
"""Of each table, however small the window is and however much is said above."""


class FormsPage(PageFrame):
    """Our own forms and those of offices; the current version of each."""

    fill_in = Signal(str)
    """Carries the id of a form."""

    def __init__(self, *, look: Look, vault: VaultThread, form_files: FormFiles) -> None:
        super().__init__(title="")
        self.set_title(self.tr("Forms"), self.tr("Each report is answers to one of these."))
        self._look = look
        self._vault = vault
        self._form_files = form_files
        self._forms: list[KnownForm] = []
        self._wanted = ""
        """The form that was just added: it is chosen when the list is read anew."""
        self._banner = Banner(look=look, kind="info", text="")
        self._banner.hide()
        self.table = _table((self.tr("Form"), self.tr("Version"), self.tr("From")), self.tr("Forms"))
        self.table.itemSelectionChanged.connect(self._show_buttons)
        self.table.cellActivated.connect(lambda _row, _column: self._fill_in())
        self.problems = _table((self.tr("Where"), self.tr("What"), self.tr("What to do")), self.tr("Problems"))
        self.problems.setWordWrap(True)
        self.problems.hide()
        self._add = Button(self.tr("&Add a form…"), look.icon("plus"))
        self._add.clicked.connect(self._choose)
        self._fill = Button(self.tr("&Fill in"), look.icon("pencil", "on_accent"), primary=True)
        self._fill.clicked.connect(self._fill_in)
        self.body.addWidget(self._banner)
        divided = QSplitter(Qt.Orientation.Vertical)
        divided.setChildrenCollapsible(False)
        divided.addWidget(self.table)
        divided.addWidget(self.problems)
        divided.setStretchFactor(0, 2)
        divided.setStretchFactor(1, 1)
        self.body.addWidget(divided, 1)
        self.add_button(self._add)
        self.add_button(self._fill)
        look.changed.connect(self._measure)
        self._measure()
        self._show_buttons()

    def _show_chosen(self) -> None:
        """Bring the form that was just added into sight, also in a window in which the page scrolls."""
        index = self.table.currentIndex()
        self.table.scrollTo(index)
        content = self.body.parentWidget()
        if self.scroll_area is not None and content is not None:
            place = self.table.viewport().mapTo(content, self.table.visualRect(index).center())
            self.scroll_area.ensureVisible(place.x(), place.y(), 0, self.table.rowHeight(index.row()))

    def abilities(self) -> Abilities:
        """A new report of the form that is chosen."""
        return {CommandId.NEW_REPORT: self._fill_in, CommandId.OPEN: self._fill_in} if self._chosen() else {}

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Read which forms there are."""
        self._vault.run(self, Operation(work=_all_forms, done=self._show_forms, replaces="forms"))

    def add(self, files: Sequence[Path]) -> None:
        """Take a form in: of *files* one is the form, the others are its lists and media."""
        forms = [path for path in files if path.suffix.lower() in _FORM_ENDINGS[:3]] or [
            path for path in files if path.suffix.lower() in _FORM_ENDINGS
        ]
        if not forms:
            self._say("warn", self.tr("Choose a form: a file that ends in .xlsx, .xls, .csv, .md or .xml."))
            return
        form, beside = forms[0], [path for path in files if path != forms[0]]

        def take_in(session: Session, reporter: Reporter) -> tuple[TakenIn, Published | None]:
            taken = self._form_files.take_in(form, beside)
            return taken, session.form_publishing.publish(taken, reporter=reporter) if taken.is_usable else None

        self._add.setEnabled(False)
        self._say("info", self.tr("Reading and checking “%1”…").replace("%1", form.name))
        self._vault.run(self, Operation(work=take_in, done=self._taken_in, failed=self._refused))

    def _choose(self) -> None:
        endings = " ".join(f"*{ending}" for ending in _FORM_ENDINGS)
        choose_files(
            self,
            title=self.tr("A form, with its lists and media"),
            chosen=self.add,
            kinds=[self.tr("Forms (%1)").replace("%1", endings), self.tr("All files (*)")],
        )

    def _show_forms(self, forms: list[KnownForm]) -> None:
        chosen = self._chosen()
        wanted, self._wanted = self._wanted or (chosen.id if chosen is not None else ""), ""
        self._forms = [form for form in forms if form.is_current and form.is_here]
        self.table.setRowCount(len(self._forms))
        for row, form in enumerate(self._forms):
            origin = self.tr("FieldReport") if form.origin is Origin.BUILT_IN else self.tr("An office")
            for column, text in enumerate((form.title, form.version, origin)):
                self.table.setItem(row, column, QTableWidgetItem(text))
            if form.id == wanted:
                self.table.selectRow(row)
                # What was said about it, and the problems, are laid out first.
                QTimer.singleShot(0, self, self._show_chosen)
        if self._chosen() is None and self._forms:
            self.table.selectRow(0)
        self._show_buttons()

    def _taken_in(self, outcome: tuple[TakenIn, Published | None]) -> None:
        taken, published = outcome
        self._add.setEnabled(True)
        self._show_problems(taken.problems)
        self._wanted = published.form if published is not None else ""
        if published is None:
            self._say("bad", self.tr("The form cannot be used like this. Correct what is listed, and add it again."))
        elif published.is_new_version:
            self._say("ok", self.tr("A new version of “%1” is here.").replace("%1", published.statement.title))
        else:
            self._say(
                "ok", self.tr("“%1” is here. Send it on with an export.").replace("%1", published.statement.title)
            )
        self.refresh()

    def _refused(self, refusal: FieldReportError) -> None:
        self._add.setEnabled(True)
        words = failure_words(refusal)
        self._say("warn", f"{words.happened} {words.todo}")

    def _show_problems(self, problems: Sequence[Problem]) -> None:
        shown = problems[:_MOST_SHOWN]
        self.problems.setRowCount(len(shown))
        for row, problem in enumerate(shown):
            words = form_problem_words(problem)
            place = form_problem_place(problem)
            for column, text in enumerate((place, words.happened, words.todo)):
                item = QTableWidgetItem(text)
                if column == 0:
                    is_error = problem.severity is Severity.ERROR
                    item.setIcon(self._look.icon(*("alert-circle", "bad") if is_error else ("alert-triangle", "warn")))
                self.problems.setItem(row, column, item)
        self.problems.resizeRowsToContents()
        self.problems.setVisible(bool(shown))

    def _chosen(self) -> KnownForm | None:
        rows = {index.row() for index in self.table.selectedIndexes()}
        return self._forms[min(rows)] if rows and min(rows) < len(self._forms) else None

    def _fill_in(self) -> None:
        form = self._chosen()
        if form is not None:
            self.fill_in.emit(form.id)

    def _show_buttons(self) -> None:
        self._fill.setEnabled(self._chosen() is not None)

    def _measure(self) -> None:
        row = self._look.em(_ROW)
        self.table.verticalHeader().setDefaultSectionSize(row)
        for table in (self.table, self.problems):
            table.setMinimumHeight(table.horizontalHeader().sizeHint().height() + row * _FEWEST_ROWS)

    def _say(self, kind: str, text: str) -> None:
        self._banner.say(kind, text)
        self._banner.show()


class _Table(QTableWidget):
    """Keeps the chosen line in sight when its room becomes smaller."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())


def _table(headers: Sequence[str], name: str) -> QTableWidget:
    table = _Table(0, len(headers))
    table.setHorizontalHeaderLabels(list(headers))
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    header.setHighlightSections(False)
    return table


def _all_forms(session: Session, _: Reporter) -> list[KnownForm]:
    return session.form_library.all()
