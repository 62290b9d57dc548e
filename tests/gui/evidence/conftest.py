"""A draft in a real vault, an intake for it, and files that were really taken in."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

import pytest
from pytestqt.qtbot import QtBot

from fieldreport.bootstrap import Application, Session
from fieldreport.services.drafts import FileInMemory
from fieldreport.services.evidence import EvidenceItem
from fieldreport.system.progress import ProgressReporter
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.evidence.evidence_viewer import EvidenceViewer
from fieldreport.ui.evidence.file_intake import FileIntake
from fieldreport.ui.evidence.file_places import PlainPlaces
from fieldreport.ui.look.look import Look

T = TypeVar("T")
Ask = Callable[[VaultThread, Callable[[Session], T]], T]
Attach = Callable[[Mapping[str, bytes]], tuple[EvidenceItem, ...]]


@pytest.fixture
def draft(documenter_vault: VaultThread, ask: Ask[str]) -> str:
    return ask(documenter_vault, lambda session: session.drafts.new())


@pytest.fixture
def attach(documenter_vault: VaultThread, draft: str, ask: Ask[tuple[EvidenceItem, ...]]) -> Attach:
    """Attach files by name and content; return all of the draft, in the order in which they are named."""

    def attach_(files: Mapping[str, bytes]) -> tuple[EvidenceItem, ...]:
        def work(session: Session) -> tuple[EvidenceItem, ...]:
            for number, (name, content) in enumerate(files.items()):
                file = FileInMemory(name, content)
                session.drafts.attach(draft, f"/evidence/n{number:03}", file, reporter=ProgressReporter())
            return session.evidence.of_draft(draft)

        return ask(documenter_vault, work)

    return attach_


@pytest.fixture
def sealed(documenter_vault: VaultThread, draft: str, attach: Attach, ask: Ask[tuple[EvidenceItem, ...]]) -> Attach:
    """The same of a sealed report."""

    def seal(files: Mapping[str, bytes]) -> tuple[EvidenceItem, ...]:
        def work(session: Session) -> tuple[EvidenceItem, ...]:
            return session.evidence.of_report(session.sealing.seal_draft(draft).subject)

        attach(files)
        return ask(documenter_vault, work)

    return seal


@pytest.fixture
def intake(documenter_vault: VaultThread, look: Look, draft: str, qtbot: QtBot) -> FileIntake:
    widget = FileIntake(vault=documenter_vault, look=look, draft=draft, places=PlainPlaces())
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def viewer(
    documenter_vault: VaultThread, look: Look, app: Application, intake: FileIntake, qtbot: QtBot
) -> EvidenceViewer:
    widget = EvidenceViewer(vault=documenter_vault, look=look, zawgyi=app.zawgyi, intake=intake)
    widget.resize(1000, 650)
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.fixture
def camera(tmp_path: Path) -> Path:
    folder = tmp_path / "camera"
    folder.mkdir()
    return folder
