"""The dialog before a report goes onto paper or into a file."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import SubjectId
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.dialog import close_dialogs
from fieldreport.ui.look.look import Look
from fieldreport.ui.printing.pages import prepare
from fieldreport.ui.printing.pdf import pdf_of
from fieldreport.ui.printing.print_dialog import Copy, PrintDialog
from fieldreport.ui.printing.slices import at_once
from tests.gui.acceptance import elided_buttons, tab_order_breaks, unnamed_focusable
from tests.gui.conftest import LONGEST
from tests.journeys.sample_report import NAME, seal_sample

Ask = Callable[[VaultThread, Callable[[Session], Any]], Any]


@pytest.fixture
def subject(documenter_vault: VaultThread, ask: Ask) -> SubjectId:
    found: SubjectId = ask(documenter_vault, seal_sample)
    return found


@pytest.fixture
def dialog(documenter_vault: VaultThread, look: Look, subject: SubjectId, qtbot: QtBot) -> Iterator[PrintDialog]:
    made = PrintDialog(vault=documenter_vault, look=look, subject=subject)
    made.show()
    assert not made.print.isEnabled()
    shown(made, qtbot)
    yield made
    # It deletes itself when it is closed.
    if shiboken6.isValid(made):
        made.reject()


def shown(dialog: PrintDialog, qtbot: QtBot) -> Copy:
    qtbot.waitUntil(lambda: dialog.copy is not None, timeout=LONGEST)
    assert dialog.copy is not None
    return dialog.copy


def test_it_shows_the_pages_without_what_is_sensitive(dialog: PrintDialog, qtbot: QtBot) -> None:
    copy = shown(dialog, qtbot)
    assert copy.pages.count >= 2
    assert dialog.print.isEnabled()
    assert NAME not in copy.pages.document.toPlainText()
    assert dialog.sheets._sheets[0].accessibleName() == f"Page 1 of {copy.pages.count}"


def test_what_is_asked_for_is_set_out_anew_and_the_warning_grows(dialog: PrintDialog, qtbot: QtBot) -> None:
    before = dialog._banner.text
    dialog.with_sensitive.click()
    assert dialog.copy is None
    copy = shown(dialog, qtbot)
    assert NAME in copy.pages.document.toPlainText()
    assert dialog._banner.text != before
    dialog.language.setCurrentIndex(1)
    assert "ဖြစ်ရပ်" in shown(dialog, qtbot).pages.document.toPlainText()


def test_copies_are_saved_and_the_custody_log_knows(
    dialog: PrintDialog, subject: SubjectId, ask: Ask, tmp_path: Path, qtbot: QtBot
) -> None:
    copy = shown(dialog, qtbot)
    page, paper = tmp_path / "x.html", tmp_path / "x.pdf"
    dialog._save(copy, "html", copy.html, page)
    dialog._save(copy, "pdf", at_once(pdf_of(copy.pages, title=copy.title)), paper)
    qtbot.waitUntil(lambda: paper.exists() and "x.pdf" in dialog._banner.text, timeout=LONGEST)
    assert page.read_bytes() == copy.html
    assert paper.read_bytes().startswith(b"%PDF")
    entries = ask(dialog._vault, lambda session: session.custody.of(subject))
    assert [entry.detail for entry in entries[-2:]] == [
        {"as": "html", "sensitive": "false"},
        {"as": "pdf", "sensitive": "false"},
    ]
    dialog._save(copy, "html", copy.html, page)
    qtbot.waitUntil(lambda: "exists already" in dialog._banner.text, timeout=LONGEST)


def test_it_prints_the_pages_that_were_asked_for(
    dialog: PrintDialog, subject: SubjectId, ask: Ask, tmp_path: Path, qtbot: QtBot
) -> None:
    copy = shown(dialog, qtbot)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    prepare(printer)
    printer.setFromTo(1, 1)
    dialog.print_on(printer, copy)
    assert (tmp_path / "printed.pdf").read_bytes().count(b"/Type /Page\n") == 1
    qtbot.waitUntil(lambda: "printer" in dialog._banner.text, timeout=LONGEST)
    entries = ask(dialog._vault, lambda session: session.custody.of(subject))
    assert entries[-1].detail == {"as": "paper", "sensitive": "false"}


def test_locking_closes_it_whatever_it_is_doing(dialog: PrintDialog, qtbot: QtBot) -> None:
    dialog.with_hashes.click()
    dialog._vault.lock()
    close_dialogs()
    qtbot.waitUntil(lambda: not shiboken6.isValid(dialog), timeout=LONGEST)


@pytest.mark.parametrize("size", [100, 200])
def test_it_passes_what_every_screen_must(dialog: PrintDialog, look: Look, size: int) -> None:
    look.set_text_size(size)
    dialog.resize(1200, 700)
    assert unnamed_focusable(dialog) == []
    assert elided_buttons(dialog) == []
    assert tab_order_breaks(dialog) == []
