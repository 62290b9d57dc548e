"""Sealing for an office only, at the window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldreport.bootstrap import Application, Session
from fieldreport.domain.report import PLAIN_FORM
from fieldreport.system.progress import ProgressReporter
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.editor.earlier_backups_dialog import EarlierBackupsDialog
from fieldreport.ui.editor.office_only_choice import OfficeOnlyChoice
from fieldreport.ui.editor.seal_dialog import SealDialog
from tests.gui.editor.kit import Ask, Editing, labels
from tests.journeys.vault_kit import OFFICE, OTHER_OFFICE


def put_in_force(session: Session) -> None:
    session.recovery_keys.state_kept(session.recovery_keys.make().secret)


def draft_of(session: Session) -> str:
    draft = session.answering.begin(PLAIN_FORM)
    session.drafts.set_answer(draft, "/title", "for the office alone")
    return draft


@pytest.fixture
def sealing(
    edit: Callable[..., Editing], ask: Ask[object], documenter_vault: VaultThread
) -> Callable[..., tuple[Editing, SealDialog]]:
    def sealing_(*, draft: str = "") -> tuple[Editing, SealDialog]:
        found = draft or ask(documenter_vault, draft_of)
        editing = edit(draft=found)
        editing.page.seal()
        act = editing.page.sealing
        assert act is not None
        editing.qtbot.waitUntil(lambda: act.dialog is not None)
        assert act.dialog is not None
        return editing, act.dialog

    return sealing_


def test_without_a_recovery_key_it_is_not_offered(sealing: Callable[..., tuple[Editing, SealDialog]]) -> None:
    _, dialog = sealing()
    assert dialog.findChildren(OfficeOnlyChoice) == []
    assert dialog.office is None


def test_it_says_what_it_means_and_seals_for_the_chosen_office(
    sealing: Callable[..., tuple[Editing, SealDialog]],
    ask: Ask[object],
    documenter_vault: VaultThread,
    qtbot: QtBot,
) -> None:
    ask(documenter_vault, put_in_force)
    editing, dialog = sealing()
    (choice,) = dialog.findChildren(OfficeOnlyChoice)
    assert not choice.choice.isChecked()
    assert not choice.meaning.isVisible()
    assert dialog.office is None
    choice.choice.click()
    assert choice.meaning.isVisible()
    assert "destroyed on this computer" in choice.meaning.text
    names = [choice.which.itemText(index) for index in range(choice.which.count())]
    assert sorted(names) == sorted([OFFICE, OTHER_OFFICE])
    choice.which.setCurrentIndex(names.index(OFFICE))
    assert f"Only {OFFICE}, and" in choice.meaning.text
    with qtbot.waitSignal(editing.page.sealed) as sealed:
        editing.click(editing.button("Seal", within=dialog))
    subject = sealed.args[0]
    assert ask(documenter_vault, lambda session: session.office_only.is_office_only(subject))
    assert ask(documenter_vault, lambda session: session.drafts.all()) == []


def test_a_draft_that_was_meant_for_an_office_comes_chosen(
    sealing: Callable[..., tuple[Editing, SealDialog]], ask: Ask[object], documenter_vault: VaultThread
) -> None:
    ask(documenter_vault, put_in_force)
    draft = ask(documenter_vault, draft_of)
    ask(documenter_vault, lambda session: session.office_only.mark(str(draft), office_only=True))
    editing, dialog = sealing(draft=str(draft))
    assert dialog.office is not None
    (choice,) = dialog.findChildren(OfficeOnlyChoice)
    choice.choice.click()
    editing.click(editing.button("Seal", within=dialog))
    editing.qtbot.waitUntil(lambda: any("meant for an office only" in words for words in labels(dialog)))


def test_backups_out_of_reach_are_named_afterwards(
    sealing: Callable[..., tuple[Editing, SealDialog]],
    ask: Ask[object],
    app: Application,
    documenter_vault: VaultThread,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    ask(documenter_vault, put_in_force)
    draft = ask(documenter_vault, draft_of)
    backup = tmp_path / "backup"
    ask(documenter_vault, lambda session: app.backups.make(session.unlocked, backup, reporter=ProgressReporter()))
    backup.rename(tmp_path / "unplugged")
    editing, dialog = sealing(draft=str(draft))
    (choice,) = dialog.findChildren(OfficeOnlyChoice)
    choice.choice.click()
    with qtbot.waitSignal(editing.page.sealed):
        editing.click(editing.button("Seal", within=dialog))

    def named() -> EarlierBackupsDialog:
        (found,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, EarlierBackupsDialog)]
        return found

    qtbot.waitUntil(lambda: str(backup) in list(labels(named())))
    named().close()
