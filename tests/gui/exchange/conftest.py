"""Sealed reports in the documenter's open vault, a stick, and bundles that others made."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import SubjectId
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.words.languages import Languages
from tests.journeys.vault_kit import seal

_LOOKS, _BETWEEN = 200, 10
SIZE = (1176, 740)
"""What a page has of the window for which it was designed."""


@pytest.fixture(autouse=True)
def english(languages: Languages) -> None:
    """Have the plurals of English, whatever a test before spoke."""
    languages.choose("en")


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
    """Return the one button that says so, as soon as it is seen: rows are made anew when the vault answers."""
    found: list[QAbstractButton] = []
    for _ in range(_LOOKS):
        QTest.qWait(_BETWEEN)
        found = [
            one
            for one in page.findChildren(QAbstractButton)
            if one.text().replace("&", "").startswith(words) and one.isVisibleTo(page)
        ]
        if len(found) == 1:
            break
    (one,) = found
    return one
