"""A backup becomes a vault on a computer that has none; what is damaged is named, and the rest comes back."""

import shutil
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from fieldreport.bootstrap import Application
from fieldreport.system.progress import ProgressReporter
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.entry.door import Door
from fieldreport.ui.entry.entry_page import EntryPage
from fieldreport.ui.entry.first_start import FirstStart
from fieldreport.ui.entry.restore_page import RestorePage
from fieldreport.ui.look.look import Look
from fieldreport.ui.words.languages import Languages
from tests.gui.acceptance import elided_buttons, tab_order_breaks, unnamed_focusable
from tests.gui.conftest import LONGEST
from tests.gui.recovery.conftest import damage_evidence
from tests.journeys.vault_kit import DOCUMENTER, PASSPHRASE, Prepared, open_with_key, seal


@pytest.fixture
def backup(app: Application, templates: Mapping[str, Prepared], tmp_path: Path, open_vault: object) -> Path:
    """A generation of a vault with one report and one file; the vault itself is on another computer."""
    source = tmp_path / "lost laptop"
    shutil.copytree(templates[DOCUMENTER].path, source)
    session = open_with_key(app, source, templates[DOCUMENTER].key)
    seal(session, {"/title": "one"}, {"/photo": b"x" * 300_000})
    made = app.generations.make(session.unlocked, tmp_path / "drive", reporter=ProgressReporter())
    session.close()
    return made.made.path


@pytest.fixture
def door(app: Application, tmp_path: Path) -> Door:
    return Door(application=app, path=tmp_path / "new computer")


@pytest.fixture
def page(look: Look, door: Door, backup: Path, qtbot: QtBot) -> RestorePage:
    page = RestorePage(look=look, door=door)
    qtbot.addWidget(page)
    page.resize(1366, 740)
    page.show()
    return page


@pytest.fixture
def opened(page: RestorePage) -> Iterator[list[VaultThread]]:
    vaults: list[VaultThread] = []
    page.opened.connect(vaults.append)
    yield vaults
    for vault in vaults:
        vault.lock()
        assert vault.wait(LONGEST / 1000)


def type_passphrase(page: RestorePage, passphrase: str) -> None:
    page._passphrase.set_text(passphrase, shown=False)


def test_a_whole_backup_opens_as_the_vault_of_this_computer(
    page: RestorePage,
    opened: list[VaultThread],
    backup: Path,
    door: Door,
    ask: Callable[[VaultThread, object], object],
    qtbot: QtBot,
) -> None:
    page.look_in(backup.parent)
    assert page.backups.count() == 1
    type_passphrase(page, PASSPHRASE)
    page.restore()
    qtbot.waitUntil(lambda: bool(opened), timeout=LONGEST)
    proof = ask(opened[0], lambda session: session.proving.prove(reporter=ProgressReporter(), backups=[]))
    assert proof.passed  # type: ignore[attr-defined]
    assert proof.vault.evidence_files == 1  # type: ignore[attr-defined]
    assert door.has_vault


def test_a_wrong_passphrase_writes_nothing_and_can_be_tried_again(
    page: RestorePage, opened: list[VaultThread], backup: Path, door: Door, qtbot: QtBot
) -> None:
    page.look_in(backup)
    type_passphrase(page, "not the passphrase")
    page.restore()
    qtbot.waitUntil(lambda: "does not open" in page.message, timeout=LONGEST)
    assert not door.path.exists()
    type_passphrase(page, PASSPHRASE)
    page.restore()
    qtbot.waitUntil(lambda: bool(opened), timeout=LONGEST)


def test_of_a_damaged_backup_the_damage_is_named_and_the_rest_restored_when_a_person_says_so(
    page: RestorePage, opened: list[VaultThread], backup: Path, door: Door, qtbot: QtBot
) -> None:
    damage_evidence(backup)
    page.look_in(backup)
    type_passphrase(page, PASSPHRASE)
    page.restore()
    qtbot.waitUntil(lambda: "are damaged or missing" in page.message or "is damaged" in page.message, timeout=LONGEST)
    assert not door.path.exists()
    assert page._next.text() == "&Restore the rest"
    page.restore()
    qtbot.waitUntil(lambda: not page.damage.isHidden(), timeout=LONGEST)
    assert any("/photo" in label.text() for label in page.damage.findChildren(QLabel))
    assert opened == [], "a person reads first"
    page._next.click()
    qtbot.waitUntil(lambda: bool(opened), timeout=LONGEST)


def test_a_cancelled_restore_leaves_nothing(
    page: RestorePage, opened: list[VaultThread], backup: Path, door: Door, qtbot: QtBot
) -> None:
    page.look_in(backup)
    type_passphrase(page, PASSPHRASE)
    page.restore()
    page.cancel()
    qtbot.waitUntil(lambda: "Cancelled" in page.message, timeout=LONGEST)
    assert [path.name for path in door.path.parent.iterdir() if path.name.startswith("new computer")] == []
    assert opened == []


def test_a_folder_without_a_backup_is_told(page: RestorePage, tmp_path: Path) -> None:
    page.look_in(tmp_path / "lost laptop")
    assert "No backup lies there" in page.message
    assert page._next.isHidden()


def test_it_stands_beside_the_other_choices_of_the_first_start(
    look: Look, languages: Languages, door: Door, backup: Path, qtbot: QtBot
) -> None:
    entry = EntryPage(look=look, languages=languages, door=door)
    qtbot.addWidget(entry)
    entry.resize(1366, 740)
    entry.show()
    first = entry.page
    assert isinstance(first, FirstStart)
    first.go_on()
    first._purpose.restore_wanted.emit()
    (restore,) = [one for one in entry.findChildren(RestorePage) if one.isVisible()]
    restore.look_in(backup)
    for check in (unnamed_focusable, tab_order_breaks, elided_buttons):
        assert check(entry) == []
    restore.back_wanted.emit()
    qtbot.waitUntil(
        lambda: [one.step_number for one in entry.findChildren(FirstStart) if one.isVisible()] == [1], timeout=LONGEST
    )
