"""Sealed reports in the documenter's open vault, a stick, and bundles that others made."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import SubjectId
from fieldreport.ui.background.vault_thread import VaultThread
from tests.journeys.vault_kit import seal

SIZE = (1176, 740)
"""What a page has of the window for which it was designed."""


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    path = tmp_path / "stick"
    path.mkdir(exist_ok=True)
    return path


@pytest.fixture
def reports(
    documenter_vault: VaultThread, ask: Callable[[VaultThread, Callable[[Session], list[SubjectId]]], list[SubjectId]]
) -> list[SubjectId]:
    """Two sealed reports, one with a file, and a draft."""

    def write(session: Session) -> list[SubjectId]:
        sealed = [seal(session, {"/title": "one"}, {"/photo": b"x" * 300_000}), seal(session, {"/title": "two"})]
        session.drafts.new()
        return sealed

    return ask(documenter_vault, write)


def button(page: QWidget, words: str) -> QAbstractButton:
    """Return the one button that is seen and says so."""
    # What was put into a page a moment ago is shown with the next events.
    QApplication.processEvents()
    (found,) = [
        one
        for one in page.findChildren(QAbstractButton)
        if one.text().replace("&", "").startswith(words) and one.isVisibleTo(page)
    ]
    return found
