"""Taking bundles in: good, damaged, foreign, repeated, of strangers, and with something missing."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from fieldreport.bootstrap import Session
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.exchange.bundle_card import BundleCard, Stand
from fieldreport.ui.exchange.exchange_page import ExchangePage
from fieldreport.ui.exchange.import_assistant import ImportAssistant
from fieldreport.ui.exchange.verify_dialog import VerifyDialog
from fieldreport.ui.look.look import Look
from tests.gui.acceptance import elided_buttons, tab_order_breaks, unnamed_focusable
from tests.gui.conftest import LONGEST
from tests.gui.exchange.conftest import SIZE, button
from tests.journeys.vault_kit import DOCUMENTER, OFFICE, OTHER_OFFICE, STRANGER, World, export, seal

Ask = Callable[[VaultThread, Callable[[Session], object]], object]


@pytest.fixture
def page(look: Look, office_vault: VaultThread, qtbot: QtBot) -> ImportAssistant:
    page = ImportAssistant(look=look, vault=office_vault)
    qtbot.addWidget(page)
    page.resize(*SIZE)
    page.show()
    return page


def _offers(page: QWidget, words: str) -> bool:
    return any(
        one.text().replace("&", "").startswith(words) and one.isVisibleTo(page)
        for one in page.findChildren(QAbstractButton)
    )


def send(world: World, sender: str, to: str, text: str) -> Path:
    """Have *sender* export one report, and return the bundle."""
    (exported,) = export(world[sender], to, world.stick, seal(world[sender], {"/title": text}))
    return exported.files[0]


def inspect(page: ImportAssistant, paths: list[Path], number: int, qtbot: QtBot) -> None:
    page.add(paths)
    qtbot.waitUntil(
        lambda: len(page.cards) == number and all(card.stand is not Stand.READING for card in page.cards),
        timeout=LONGEST,
    )


def import_all(page: ImportAssistant, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.imported, timeout=LONGEST):
        qtbot.mouseClick(page.import_button, Qt.MouseButton.LeftButton)


def card_of(page: ImportAssistant, path: Path) -> BundleCard:
    (card,) = [card for card in page.cards if card.path == path]
    return card


def test_a_stick_full_of_good_and_bad_is_told_apart_before_and_after(
    page: ImportAssistant, world: World, qtbot: QtBot
) -> None:
    good = send(world, DOCUMENTER, OFFICE, "good")
    damaged = send(world, DOCUMENTER, OFFICE, "damaged")
    after = send(world, DOCUMENTER, OFFICE, "after")
    foreign = send(world, DOCUMENTER, OTHER_OFFICE, "for others")
    strange = send(world, STRANGER, OFFICE, "strange")
    damaged.write_bytes(damaged.read_bytes()[:-5000])
    inspect(page, [world.stick], 5, qtbot)
    stands = {path: card_of(page, path).stand for path in (good, damaged, after, foreign, strange)}
    assert stands == {
        good: Stand.READY,
        damaged: Stand.REFUSED,
        after: Stand.READY,
        foreign: Stand.REFUSED,
        strange: Stand.STRANGER,
    }
    assert "Damaged: nothing of it was taken over" in card_of(page, damaged).words
    assert "Not for this vault" in card_of(page, foreign).words
    assert "kept aside, unopened" in card_of(page, strange).words
    assert page.import_button.text() == "&Import 3 bundles"
    QApplication.processEvents()
    assert tab_order_breaks(page) == []
    import_all(page, qtbot)
    assert "2 in the file = 2 new + 0 grew + 0 already here + 0 quarantined" in card_of(page, good).words
    gaps = [line for card in page.cards for line in card.words.splitlines() if "have not come" in line]
    # Whichever came last: what the other one lacked is here by now.
    assert gaps == ["Of what documenter sent, these numbers have not come: 2. Ask for them."]
    assert "Kept aside, unopened" in card_of(page, strange).words
    assert page.message == "2 bundles imported (4 new records), 1 kept aside, unopened, 2 not imported."
    QApplication.processEvents()
    assert unnamed_focusable(page) == []
    assert tab_order_breaks(page) == []
    assert elided_buttons(page) == []
    with qtbot.waitSignal(page.reports_wanted) as wanted:
        button(card_of(page, good), "Show these reports").click()
    assert wanted.args == [world[DOCUMENTER].unlocked.own.author]
    with qtbot.waitSignal(page.closed):
        qtbot.mouseClick(page.import_button, Qt.MouseButton.LeftButton)


def test_the_same_bundle_again_is_said_to_be_known(page: ImportAssistant, world: World, qtbot: QtBot) -> None:
    path = send(world, DOCUMENTER, OFFICE, "once")
    inspect(page, [path], 1, qtbot)
    import_all(page, qtbot)
    again = ImportAssistant(look=page._look, vault=page._vault)
    qtbot.addWidget(again)
    inspect(again, [path], 1, qtbot)
    assert "It was imported before" in again.cards[0].words
    import_all(again, qtbot)
    assert "Repeated" in again.cards[0].words


def test_comparing_the_words_of_a_stranger_lets_the_bundle_in(
    page: ImportAssistant, world: World, qtbot: QtBot
) -> None:
    path = send(world, STRANGER, OFFICE, "strange")
    words = world[STRANGER].contacts.own_fingerprint().words
    inspect(page, [path], 1, qtbot)
    (card,) = page.cards
    assert card._words.words == words
    button(card, "Compare the words").click()
    qtbot.waitUntil(lambda: bool(page.findChildren(VerifyDialog)), timeout=LONGEST)
    (dialog,) = page.findChildren(VerifyDialog)
    qtbot.keyClicks(dialog.typed, "these are not the words that I see here")
    dialog.agree.click()
    qtbot.waitUntil(lambda: "not the words" in dialog.problem, timeout=LONGEST)
    dialog.typed.clear()
    qtbot.keyClicks(dialog.typed, " ".join(words).upper())
    dialog.agree.click()
    qtbot.waitUntil(lambda: card.stand is Stand.READY, timeout=LONGEST)
    import_all(page, qtbot)
    assert "Imported, whole." in card.words


def test_what_was_kept_aside_comes_in_when_its_sender_is_verified(
    page: ImportAssistant, look: Look, office_vault: VaultThread, world: World, qtbot: QtBot
) -> None:
    path = send(world, STRANGER, OFFICE, "strange")
    inspect(page, [path], 1, qtbot)
    assert page.import_button.text() == "&Keep aside for later"
    import_all(page, qtbot)
    path.unlink()
    exchange = ExchangePage(look=look, vault=office_vault)
    qtbot.addWidget(exchange)
    exchange.resize(*SIZE)
    exchange.show()
    qtbot.waitUntil(lambda: exchange.has_waiting, timeout=LONGEST)
    assert tab_order_breaks(exchange) == []
    exchange.retry()
    qtbot.waitUntil(lambda: "not verified here" in exchange.message, timeout=LONGEST)
    button(exchange, "Compare the words").click()
    qtbot.waitUntil(lambda: bool(exchange.findChildren(VerifyDialog)), timeout=LONGEST)
    (dialog,) = exchange.findChildren(VerifyDialog)
    dialog.compared.click()
    with qtbot.waitSignal(exchange.imported, timeout=LONGEST):
        dialog.agree.click()
    assert exchange.message == "1 bundle came in."
    qtbot.waitUntil(lambda: not exchange.has_waiting, timeout=LONGEST)


def test_dropping_a_folder_looks_at_its_bundles(page: ImportAssistant, world: World, qtbot: QtBot) -> None:
    send(world, DOCUMENTER, OFFICE, "dropped")
    (world.stick / "notes.txt").write_text("no bundle")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(world.stick)), QUrl("https://example.org/x.age")])
    where = (QPoint(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(page._zone, QDragEnterEvent(*where))
    assert page._zone.property("dropping") is True
    QApplication.sendEvent(page._zone, QDropEvent(*where))
    qtbot.waitUntil(lambda: [card.stand for card in page.cards] == [Stand.READY], timeout=LONGEST)


def test_an_empty_folder_says_what_a_bundle_looks_like(page: ImportAssistant, stick: Path, qtbot: QtBot) -> None:
    page.add([stick])
    qtbot.waitUntil(lambda: ".age" in page.message, timeout=LONGEST)
    page.add([stick / "gone"])
    inspect(page, [], 1, qtbot)
    assert "Could not be read" in page.cards[0].words
    assert button(page.cards[0], "Try again").isEnabled()


def test_cancelling_takes_nothing_over(
    page: ImportAssistant, office_vault: VaultThread, ask: Ask, world: World, qtbot: QtBot
) -> None:
    paths = [send(world, DOCUMENTER, OFFICE, text) for text in ("one", "two")]
    inspect(page, paths, 2, qtbot)
    page.import_all()
    with qtbot.waitSignal(page.imported, timeout=LONGEST):
        page.cancel()
    assert ask(office_vault, lambda session: session.reports.count()) in (0, 1)
    assert "Cancelled: nothing of it was taken over." in page.cards[1].words
    button(page.cards[1], "Try again").click()
    qtbot.waitUntil(lambda: page.cards[1].stand is Stand.READY, timeout=LONGEST)
