"""One run over everything, told in plain words: nothing is said to hold that was not looked at."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fieldreport.bootstrap import Application
from fieldreport.domain.identifiers import SubjectId
from fieldreport.system.progress import ProgressReporter
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.look.look import Look
from fieldreport.ui.recovery.emergency_sheet import EmergencySheet
from fieldreport.ui.recovery.paper import paper_pages, print_on
from fieldreport.ui.recovery.proof_words import Finding, ProofWords
from fieldreport.ui.recovery.prove_page import ProvePage
from tests.gui.acceptance import elided_buttons, tab_order_breaks, unnamed_focusable
from tests.gui.conftest import LONGEST
from tests.gui.exchange.conftest import SIZE
from tests.gui.recovery.conftest import Ask, damage_evidence


@pytest.fixture
def page(look: Look, documenter_vault: VaultThread, reports: list[SubjectId], qtbot: QtBot) -> ProvePage:
    page = ProvePage(look=look, vault=documenter_vault)
    qtbot.addWidget(page)
    page.resize(*SIZE)
    page.show()
    return page


@pytest.fixture
def backups(app: Application, documenter_vault: VaultThread, drive: Path, reports: list[SubjectId], ask: Ask) -> Path:
    """Two generations on the drive."""

    def make(session: object) -> None:
        for _ in range(2):
            app.generations.make(session.unlocked, drive, reporter=ProgressReporter())  # type: ignore[attr-defined]

    ask(documenter_vault, make)
    return drive


def prove(page: ProvePage, qtbot: QtBot) -> dict[Finding, list[str]]:
    page.prove()
    qtbot.waitUntil(lambda: page.proof is not None, timeout=LONGEST)
    assert page.proof is not None
    return ProofWords().lines(page.proof)


def test_what_is_whole_what_was_not_checked_and_what_is_to_be_done_stand_apart(page: ProvePage, qtbot: QtBot) -> None:
    lines = prove(page, qtbot)
    assert page.message == "Everything that was tried works. Some things are still to be done."
    assert Finding.DAMAGED not in lines
    assert any("1 file, " in text for text in lines[Finding.HOLDS])
    assert not any("ackup" in text for text in lines[Finding.HOLDS]), "there is none"
    assert any("on paper" in text for text in lines[Finding.NOT_CHECKED])
    assert any("Make a backup" in text for text in lines[Finding.ADVICE])
    for check in (unnamed_focusable, tab_order_breaks, elided_buttons):
        assert check(page) == []


def test_the_latest_backup_is_tried_and_the_older_one_is_said_not_to_be(
    page: ProvePage, backups: Path, qtbot: QtBot
) -> None:
    lines = prove(page, qtbot)
    assert any("0002: it was restored for a trial" in text for text in lines[Finding.HOLDS])
    assert any("0001, made" in text and "an older one" in text for text in lines[Finding.NOT_CHECKED])


def test_damage_stands_first_and_is_never_beside_a_word_that_it_is_whole(
    page: ProvePage, backups: Path, documenter_vault: VaultThread, ask: Ask, qtbot: QtBot
) -> None:
    path = ask(documenter_vault, lambda session: session.unlocked.folder.path)
    assert isinstance(path, Path)
    damage_evidence(path)
    damage_evidence(max(backups.iterdir()))
    lines = prove(page, qtbot)
    assert "Not everything is as it was left" in page.message
    assert next(iter(lines)) is Finding.DAMAGED
    assert sum("/photo" in text for text in lines[Finding.DAMAGED]) == 2
    assert not any("decrypted" in text or "0002" in text for text in lines[Finding.HOLDS])


def test_a_database_that_cannot_be_read_leaves_nothing_green_about_the_reports(
    page: ProvePage, documenter_vault: VaultThread, ask: Ask, qtbot: QtBot
) -> None:
    prove(page, qtbot)
    assert page.proof is not None
    found = replace(page.proof.vault, records=0, evidence_files=0, custody_chains=0, problems=("page 7: unreadable",))
    holds = ProofWords().lines(replace(page.proof, vault=found))[Finding.HOLDS]
    assert [text.split(":")[0] for text in holds] == ["What opens the vault is there in both copies"]


def test_a_cancelled_run_proves_nothing(page: ProvePage, qtbot: QtBot) -> None:
    page.prove()
    page.cancel()
    qtbot.waitUntil(lambda: "Nothing was proved" in page.message, timeout=LONGEST)
    assert (page.proof, page.report) == (None, "")


def test_the_report_is_saved_as_it_is_shown_and_takes_nobodys_place(
    page: ProvePage, tmp_path: Path, qtbot: QtBot
) -> None:
    prove(page, qtbot)
    target = tmp_path / "proof.txt"
    page.save(target)
    qtbot.waitUntil(lambda: "Saved" in page.message, timeout=LONGEST)
    assert target.read_text(encoding="utf-8") == page.report
    assert "Checked, and whole" in page.report
    page.save(target)
    qtbot.waitUntil(lambda: "exists already" in page.message, timeout=LONGEST)


def test_report_and_emergency_sheet_go_onto_paper_the_sheet_onto_one_page(
    page: ProvePage, look: Look, tmp_path: Path, qtbot: QtBot
) -> None:
    prove(page, qtbot)
    assert page.proof is not None
    owner = QWidget()
    qtbot.addWidget(owner)
    sheet = EmergencySheet(look=look, parent=owner)
    assert paper_pages("", sheet.html()).count == 1
    for number, html in enumerate((ProofWords().html(page.proof), sheet.html())):
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / f"{number}.pdf"))
        assert print_on(printer, paper_pages("FieldReport", html))
        assert (tmp_path / f"{number}.pdf").read_bytes().startswith(b"%PDF")
