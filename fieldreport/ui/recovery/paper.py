"""A page or two of our own words onto paper."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from fieldreport.ui.look.fonts import FAMILIES
from fieldreport.ui.printing.pages import RESOLUTION, EdgeWords, Pages, pages_of, prepare
from fieldreport.ui.printing.slices import at_once


def paper_pages(title: str, html: str) -> Pages:
    """Lay words out for paper. They are few: it takes a few hundredths of a second."""
    page = QCoreApplication.translate("Paper", "Page {page} of {pages}")
    return at_once(pages_of(html, words=EdgeWords(header=title, footer="", page=page), families=FAMILIES))


def choose_printer(parent: QWidget, *, title: str, html: str, done: Callable[[bool], object]) -> QPrintDialog:
    """Let a person choose a printer; *done* hears whether it took the pages."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("FieldReport")
    prepare(printer)
    dialog = QPrintDialog(printer, parent)
    dialog.accepted.connect(lambda: done(print_on(printer, paper_pages(title, html))))
    QDialog.open(dialog)
    return dialog


def print_on(printer: QPrinter, pages: Pages) -> bool:
    """Print all pages; False: the printer did not answer."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    scale = min(
        printer.resolution() / RESOLUTION,
        printer.width() / pages.paper.width(),
        printer.height() / pages.paper.height(),
    )
    painter.scale(scale, scale)
    for number in range(pages.count):
        if number:
            printer.newPage()
        pages.paint(painter, number)
    painter.end()
    return True
