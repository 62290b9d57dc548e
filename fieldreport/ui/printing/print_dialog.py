"""A report before it goes onto paper or into a file: seen page by page, with a choice of what is in the copy."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import SubjectId
from fieldreport.errors import FieldReportError
from fieldreport.exports.readable_report import ReadableReport
from fieldreport.exports.report_html import report_html
from fieldreport.services.readable_reports import SHORT_ID, ReadingOptions
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.dialog import Dialog
from fieldreport.ui.controls.file_dialogs import save_as
from fieldreport.ui.controls.labelled_field import labelled
from fieldreport.ui.look.fonts import FAMILIES
from fieldreport.ui.look.look import Look
from fieldreport.ui.printing.pages import RESOLUTION, EdgeWords, Pages, pages_of, prepare
from fieldreport.ui.printing.pdf import pdf_of
from fieldreport.ui.printing.sheets import Sheets
from fieldreport.ui.printing.slices import Slices
from fieldreport.ui.words.failure_words import failure_words

_LANGUAGES = (("en", "English"), ("my", "မြန်မာ"))
_SIZE = (960, 680)


@dataclass(frozen=True, slots=True, eq=False)
class SetOut:
    """A report set out with some options."""

    options: ReadingOptions
    report: ReadableReport
    html: bytes


@dataclass(frozen=True, slots=True, eq=False)
class Copy:
    """The same on pages."""

    options: ReadingOptions
    title: str
    reference: str
    html: bytes
    pages: Pages

    def detail(self, kind: str) -> dict[str, str | int]:
        """Say for the custody log what kind of copy it is."""
        return {"as": kind, "sensitive": str(self.options.with_sensitive).lower()}


class PrintDialog(Dialog):
    """Shows the pages of one report; prints them, or saves them as PDF or as a page for a browser."""

    def __init__(self, *, vault: VaultThread, look: Look, subject: SubjectId, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, title=QCoreApplication.translate("PrintDialog", "Print or save a copy"))
        self._vault = vault
        self._subject = subject
        self._copy: Copy | None = None
        self._banner = Banner(look=look, kind="warn", text=self._warning())
        self.sheets = Sheets(look=look)
        self.language = QComboBox()
        for code, name in _LANGUAGES:
            self.language.addItem(name, code)
        if QLocale().language() == QLocale.Language.Burmese:
            self.language.setCurrentIndex(1)
        self.with_sensitive = QCheckBox(self.tr("Sensitive answers"))
        self.with_hashes = QCheckBox(self.tr("Hashes of the files"))
        self.with_statements = QCheckBox(self.tr("Notes and reviews"))
        self.body.addWidget(self._banner)
        row = QHBoxLayout()
        row.addWidget(self.sheets, 1)
        row.addLayout(self._choices())
        self.body.addLayout(row, 1)
        self.add_button(Button(self.tr("Close")))
        self.save_html = self.add_button(Button(self.tr("Save as web page…"), look.icon("globe")), self._choose_html)
        self.save_pdf = self.add_button(Button(self.tr("Save as PDF…"), look.icon("file-text")), self._choose_pdf)
        self.print = self.add_button(
            Button(self.tr("Print…"), look.icon("printer", "on_accent"), primary=True), self._choose_printer
        )
        self.language.currentIndexChanged.connect(self._set_out)
        for box in (self.with_sensitive, self.with_hashes, self.with_statements):
            box.toggled.connect(self._set_out)
        self.resize(*_SIZE)
        self._set_out()

    @property
    def copy(self) -> Copy | None:
        """What is shown; None while it is made."""
        return self._copy

    def _choices(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addWidget(labelled(self.tr("&Language of the questions"), self.language))
        for box in (self.with_sensitive, self.with_hashes, self.with_statements):
            column.addWidget(box)
        column.addStretch(1)
        return column

    def _set_out(self) -> None:
        """Make the pages anew."""
        self._stop_slices()
        self._show_copy(None)
        options = ReadingOptions(
            language=str(self.language.currentData()),
            with_sensitive=self.with_sensitive.isChecked(),
            with_hashes=self.with_hashes.isChecked(),
            with_statements=self.with_statements.isChecked(),
        )
        work = partial(_set_out, subject=self._subject, options=options)
        self._vault.run(self, Operation(work=work, done=self._lay_out, failed=self._tell, replaces="copy"))

    def _lay_out(self, made: SetOut) -> None:
        report = made.report
        sensitive = f"{report.reference} · {report.words.sensitive}"
        words = EdgeWords(
            header=report.title,
            footer=sensitive if made.options.with_sensitive else report.reference,
            page=self.tr("Page {page} of {pages}"),
        )
        reference = self._subject.hex()[:SHORT_ID]

        def show(pages: Pages) -> None:
            self._show_copy(Copy(made.options, report.title, reference, made.html, pages))

        self._stop_slices()
        Slices(pages_of(made.html.decode(), words=words, families=FAMILIES), show, parent=self)

    def _stop_slices(self) -> None:
        for slices in self.findChildren(Slices):
            slices.stop()

    def _show_copy(self, copy: Copy | None) -> None:
        self._copy = copy
        for button in (self.save_html, self.save_pdf, self.print):
            button.setEnabled(copy is not None)
        if copy is not None:
            self.sheets.show_pages(copy.pages)
            self._banner.say("bad" if copy.options.with_sensitive else "warn", self._warning())

    def _choose_pdf(self) -> None:
        copy = self._copy
        if copy is not None:
            self._stop_slices()
            steps = pdf_of(copy.pages, title=copy.title)
            Slices(steps, partial(self._choose, copy, "pdf", self.tr("PDF files (*.pdf)")), parent=self)

    def _choose_html(self) -> None:
        copy = self._copy
        if copy is not None:
            self._choose(copy, "html", self.tr("Web pages (*.html)"), copy.html)

    def _choose(self, copy: Copy, kind: str, filter_words: str, content: bytes) -> None:
        save_as(
            self,
            title=self.tr("Save an unprotected copy"),
            chosen=lambda path: self._save(copy, kind, content, path),
            name=f"{copy.reference}.{kind}",
            kinds=[filter_words],
        )

    def _save(self, copy: Copy, kind: str, content: bytes, target: Path) -> None:
        def work(session: Session, _: Reporter) -> None:
            session.plain_copies.save_report(self._subject, content, target, detail=copy.detail(kind))

        def done(_: None) -> None:
            self._banner.say("ok", self.tr("Saved, unprotected: {path}").format(path=target))

        self._vault.run(self, Operation(work=work, done=done, failed=self._tell))

    def _choose_printer(self) -> None:
        copy = self._copy
        if copy is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(copy.reference)
        prepare(printer)
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, copy.pages.count)
        dialog.accepted.connect(lambda: self.print_on(printer, copy))
        QDialog.open(dialog)

    def print_on(self, printer: QPrinter, copy: Copy) -> None:
        """Print the pages that were asked for."""
        first = printer.fromPage() or 1
        last = printer.toPage() or copy.pages.count
        painter = QPainter()
        if not painter.begin(printer):
            self._banner.say("bad", self.tr("The printer did not answer. Check it and print again."))
            return
        scale = min(
            printer.resolution() / RESOLUTION,
            printer.width() / copy.pages.paper.width(),
            printer.height() / copy.pages.paper.height(),
        )
        painter.scale(scale, scale)
        for number in range(first - 1, last):
            if number >= first:
                printer.newPage()
            copy.pages.paint(painter, number)
        painter.end()

        def work(session: Session, _: Reporter) -> None:
            session.plain_copies.note_report(self._subject, detail=copy.detail("paper"))

        def done(_: None) -> None:
            self._banner.say("ok", self.tr("Handed to the printer."))

        self._vault.run(self, Operation(work=work, done=done, failed=self._tell))

    def _tell(self, refusal: FieldReportError) -> None:
        words = failure_words(refusal)
        self._banner.say("bad", f"{words.happened} {words.todo}")

    def _warning(self) -> str:
        if self._copy is not None and self._copy.options.with_sensitive:
            return self.tr(
                "This copy names people and places that the form marks as sensitive. On paper or in a file, nothing"
                " protects it any more."
            )
        return self.tr("A copy on paper or in a file is no longer protected by your passphrase.")


def _set_out(session: Session, _: Reporter, *, subject: SubjectId, options: ReadingOptions) -> SetOut:
    report = session.readable_reports.read(subject, options)
    return SetOut(options, report, report_html(report))
