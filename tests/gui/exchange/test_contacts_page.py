"""Contacts: cards, eight words, trust, devices; and one's own card."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from fieldreport.bootstrap import Session
from fieldreport.domain.devices import Standing
from fieldreport.domain.trust import Trust
from fieldreport.errors import DevicesCompete
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.exchange.contact_dialogs import PasteCardDialog, RenameDialog, RevokeDialog
from fieldreport.ui.exchange.contacts_page import ContactsPage
from fieldreport.ui.exchange.qr_code import QrCode
from fieldreport.ui.exchange.verify_dialog import VerifyDialog
from fieldreport.ui.look.look import Look
from tests.gui.acceptance import elided_buttons, tab_order_breaks, unnamed_focusable
from tests.gui.conftest import LONGEST
from tests.gui.exchange.conftest import SIZE, button
from tests.journeys.vault_kit import DOCUMENTER, OFFICE, STRANGER, World, export, restore_often, seal, take_in

Ask = Callable[[VaultThread, Callable[[Session], tuple[str, ...]]], tuple[str, ...]]
Open = Callable[[str], VaultThread]


@pytest.fixture
def page(look: Look, office_vault: VaultThread, qtbot: QtBot) -> ContactsPage:
    return shown(look, office_vault, qtbot)


@pytest.fixture
def office_words(office_vault: VaultThread, ask: Ask) -> tuple[str, ...]:
    return ask(office_vault, lambda session: session.contacts.own_fingerprint().words)


def shown(look: Look, vault: VaultThread, qtbot: QtBot) -> ContactsPage:
    page = ContactsPage(look=look, vault=vault)
    qtbot.addWidget(page)
    page.resize(*SIZE)
    page.show()
    qtbot.waitUntil(lambda: bool(page.own_card.eight.words[0]), timeout=LONGEST)
    return page


def wait_for(page: ContactsPage, name: str, trust: Trust, qtbot: QtBot) -> None:
    def is_so() -> bool:
        return page.view is not None and (page.view.contact.name, page.view.contact.trust) == (name, trust)

    qtbot.waitUntil(is_so, timeout=LONGEST)


def test_my_own_card_shows_words_and_square_and_is_saved(
    page: ContactsPage, office_words: tuple[str, ...], world: World, tmp_path: Path, qtbot: QtBot
) -> None:
    assert page.own_card.eight.words == office_words
    assert page.own_card.qr.modules == 21, "32 digits fit into the smallest square"
    page.save_own(tmp_path / "card.txt")
    qtbot.waitUntil(lambda: "card.txt" in page.message, timeout=LONGEST)
    assert world[STRANGER].contacts.add((tmp_path / "card.txt").read_bytes(), name="x").first_key
    assert unnamed_focusable(page) == []
    assert tab_order_breaks(page) == []


def test_a_card_from_a_file_is_unverified_until_the_words_were_compared(
    page: ContactsPage, office_words: tuple[str, ...], world: World, tmp_path: Path, qtbot: QtBot
) -> None:
    card = tmp_path / "card.txt"
    card.write_bytes(world[STRANGER].contacts.own_card_file())
    page.add_files([card])
    wait_for(page, STRANGER, Trust.UNVERIFIED, qtbot)
    assert "Compare the words" in page.message
    assert page.detail.theirs.words == world[STRANGER].contacts.own_fingerprint().words
    assert page.detail.ours.words == office_words
    button(page.detail, "Compare the words").click()
    (dialog,) = page.findChildren(VerifyDialog)
    assert not dialog.agree.isEnabled()
    dialog.compared.click()
    dialog.agree.click()
    wait_for(page, STRANGER, Trust.VERIFIED, qtbot)
    assert page.detail.events[0].endswith("stranger was verified: the words were compared")
    assert page.detail.verify.isHidden()
    assert tab_order_breaks(page) == []
    assert elided_buttons(page) == []


def test_a_pasted_card_is_taken_and_what_is_none_is_told(page: ContactsPage, world: World, qtbot: QtBot) -> None:
    button(page, "Paste a card").click()
    (dialog,) = page.findChildren(PasteCardDialog)
    dialog.text.setPlainText(f"\n  {world[STRANGER].contacts.own_card_file().decode()}  ")
    dialog.take.click()
    wait_for(page, STRANGER, Trust.UNVERIFIED, qtbot)
    page.add_text(b"no card\n")
    qtbot.waitUntil(lambda: "no valid contact card" in page.message, timeout=LONGEST)


def test_a_contact_gets_another_name_but_never_that_of_somebody_else(page: ContactsPage, qtbot: QtBot) -> None:
    page.list.setCurrentRow(2)
    wait_for(page, DOCUMENTER, Trust.VERIFIED, qtbot)

    def rename(name: str) -> None:
        button(page.detail, "Rename").click()
        dialog = page.findChildren(RenameDialog)[-1]
        dialog.field.setText(name)
        dialog.rename.click()

    rename("colleague")
    qtbot.waitUntil(lambda: "another contact has it" in page.message, timeout=LONGEST)
    rename("Ma Hla & son")
    wait_for(page, "Ma Hla & son", Trust.VERIFIED, qtbot)
    assert page.detail.name.text() == "Ma Hla & son"


def test_revoking_says_what_follows_and_needs_a_second_act(page: ContactsPage, qtbot: QtBot) -> None:
    page.list.setCurrentRow(2)
    wait_for(page, DOCUMENTER, Trust.VERIFIED, qtbot)
    button(page.detail, "Revoke").click()
    (dialog,) = page.findChildren(RevokeDialog)
    assert "goes on counting" in dialog._words.text()
    assert not dialog.revoke.isEnabled()
    dialog.sure.click()
    dialog.revoke.click()
    wait_for(page, DOCUMENTER, Trust.REVOKED, qtbot)
    assert page.detail.revoke.isHidden()


def test_between_devices_that_compete_a_person_decides(
    look: Look, world: World, open_vault: Open, qtbot: QtBot
) -> None:
    first, second = restore_often(world, DOCUMENTER, 2)
    office = world[OFFICE]
    (bundle,) = export(first, OFFICE, world.stick, seal(first, {"/title": "first"}))
    take_in(office, bundle.files[0])
    (rival,) = export(second, OFFICE, world.stick, seal(second, {"/title": "second"}))
    with pytest.raises(DevicesCompete):
        take_in(office, rival.files[0])
    words = second.contacts.own_device_fingerprint().words
    world.close(OFFICE)
    page = shown(look, open_vault(OFFICE), qtbot)
    page.list.setCurrentRow(2)
    wait_for(page, DOCUMENTER, Trust.VERIFIED, qtbot)
    assert page.view is not None
    assert page.view.competes
    (rival_device,) = [one.device for one in page.view.devices if one.words == words]
    page.detail.devices.accept_wanted.emit(rival_device)

    def standing() -> Standing:
        assert page.view is not None
        return next(one.device.standing for one in page.view.devices if one.device.key == rival_device.key)

    qtbot.waitUntil(lambda: standing() is Standing.CURRENT, timeout=LONGEST)
    page.detail.devices.revoke_wanted.emit(rival_device)
    (dialog,) = page.findChildren(RevokeDialog)
    dialog.sure.click()
    dialog.revoke.click()
    qtbot.waitUntil(lambda: standing() is Standing.REVOKED, timeout=LONGEST)


def test_the_square_is_painted_dark_on_light_in_every_theme(look: Look, qtbot: QtBot) -> None:
    qr = QrCode(look=look)
    qtbot.addWidget(qr)
    qr.show_text("0123" * 8, name="digits")
    qr.resize(qr.sizeHint())
    picture = qr.grab().toImage()
    colors = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    assert colors == {"#ffffff", "#000000"}
    quiet = picture.width() // (qr.modules + 8) * 4
    assert {picture.pixelColor(x, quiet // 2).name() for x in range(picture.width())} == {"#ffffff"}


def test_an_organisation_shows_its_desks_and_what_is_past_its_day(
    look: Look, world: World, open_vault: Open, qtbot: QtBot
) -> None:
    world[OFFICE].identities.organisation.create("Data office", desk="First desk", expires="2020-01-01")
    world.close(OFFICE)
    documenter = world[DOCUMENTER]
    documenter.contacts.add(world[OFFICE].contacts.own_card_file(), name=OFFICE)
    names = [one.name for one in documenter.contacts.all()]
    world.close(DOCUMENTER)
    page = shown(look, open_vault(DOCUMENTER), qtbot)
    page.list.setCurrentRow(names.index(OFFICE) + 1)
    wait_for(page, OFFICE, Trust.VERIFIED, qtbot)
    said = " ".join(label.text() for label in page.detail.devices.findChildren(QLabel))
    assert "Desk: First desk" in said
    assert "signs the list of desks" in said
    assert "The list of desks is past its day" in page.detail.mind.text
    assert tab_order_breaks(page) == []
