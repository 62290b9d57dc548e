"""Sealed reports in the documenter's open vault, and a place for backups."""

from collections.abc import Callable
from pathlib import Path

import pytest

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import SubjectId
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.words.languages import Languages
from tests.journeys.vault_kit import seal

Ask = Callable[[VaultThread, Callable[[Session], object]], object]


@pytest.fixture(autouse=True)
def english(languages: Languages) -> None:
    """Have the plurals of English, whatever a test before spoke."""
    languages.choose("en")


@pytest.fixture
def drive(tmp_path: Path) -> Path:
    path = tmp_path / "drive"
    path.mkdir(exist_ok=True)
    return path


@pytest.fixture
def reports(documenter_vault: VaultThread, ask: Ask) -> list[SubjectId]:
    """Two sealed reports, one with a file."""

    def write(session: Session) -> list[SubjectId]:
        return [seal(session, {"/title": "one"}, {"/photo": b"x" * 300_000}), seal(session, {"/title": "two"})]

    return ask(documenter_vault, write)  # type: ignore[return-value]


def damage_evidence(backup: Path) -> None:
    """Flip a bit in the one file of evidence."""
    (file,) = (backup / "evidence").iterdir()
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
