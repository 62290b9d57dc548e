"""Editors on drafts of a documenter's vault."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fieldreport.bootstrap import Application
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.editor.writing_choices import WritingChoices
from fieldreport.ui.look.look import Look
from tests.gui.editor.kit import Ask, Editing


@pytest.fixture
def edit(
    qtbot: QtBot, look: Look, app: Application, documenter_vault: VaultThread, ask: Ask[object]
) -> Callable[..., Editing]:
    """Open an editor on a new draft of a form, or on a draft that is there."""

    def edit_(
        form: str = "incident",
        *,
        draft: str = "",
        chosen: Sequence[Path] = (),
        choices: WritingChoices | None = None,
    ) -> Editing:
        found = draft or ask(documenter_vault, lambda session: session.answering.begin(form))
        assert isinstance(found, str)
        return Editing(
            qtbot=qtbot,
            look=look,
            app=app,
            vault=documenter_vault,
            ask=ask,
            draft=found,
            chosen=chosen,
            choices=choices,
        )

    return edit_


@pytest.fixture
def editing(edit: Callable[..., Editing]) -> Editing:
    """An editor on a new incident."""
    return edit()
