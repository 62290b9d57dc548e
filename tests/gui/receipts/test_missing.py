"""What never came is named with its sender, asked for in one step, and sent again in one step."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import SubjectId
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.labels import WrapLabel
from fieldreport.ui.exchange.exchange_page import ExchangePage
from fieldreport.ui.look.look import Look
from fieldreport.ui.receipts.missing_page import MissingPage
from tests.gui.acceptance import elided_buttons, tab_order_breaks, unnamed_focusable
from tests.gui.conftest import LONGEST
from tests.gui.exchange.conftest import button
from tests.gui.receipts.conftest import OpenVault, import_in_window, lose_one, new_file, wait_for
from tests.journeys.forger import Forger, voice_of
from tests.journeys.vault_kit import DOCUMENTER, OFFICE, World, export, seal, take_in
from tests.unit.services.test_receipts import send_receipt


def open_page(vault: VaultThread, look: Look, qtbot: QtBot) -> MissingPage:
    page = MissingPage(look=look, vault=vault)
    qtbot.addWidget(page)
    page.resize(1176, 740)
    page.show()
    wait_for(qtbot, vault)
    return page


def words(page: MissingPage) -> str:
    return "\n".join(label.text() for card in page.cards for label in card.findChildren(WrapLabel))


def test_before_the_first_bundle_it_says_what_it_is_for(look: Look, open_vault: OpenVault, qtbot: QtBot) -> None:
    page = open_page(open_vault(OFFICE), look, qtbot)
    assert page.is_empty
    assert page.cards == []


def test_who_sent_everything_is_complete_and_is_asked_for_nothing(
    look: Look, world: World, sent: SubjectId, open_vault: OpenVault, qtbot: QtBot
) -> None:
    world.close(OFFICE)
    page = open_page(open_vault(OFFICE), look, qtbot)
    assert not page.is_empty
    assert "1 of 1 records that were sent are here, whole." in words(page)
    assert page._buttons == []


def test_a_lost_bundle_is_named_asked_for_and_sent_again(
    look: Look, world: World, open_vault: OpenVault, qtbot: QtBot
) -> None:
    lose_one(world)
    office = world[OFFICE].unlocked.own.author
    world.close(OFFICE)
    vault = open_vault(OFFICE)
    page = open_page(vault, look, qtbot)
    assert "2 records never came: no. 2–3. The bundle after it names 1 bundle before it that never came." in words(page)
    assert "2 of 4 records that were sent are here, whole." in words(page)
    assert unnamed_focusable(page) == []
    assert tab_order_breaks(page) == []
    assert elided_buttons(page) == []
    assert button(page, "Request again").isEnabled()
    before = set(world.stick.iterdir())
    with qtbot.waitSignal(page.saving.saved, timeout=LONGEST):
        page.saving.save_request(world[DOCUMENTER].unlocked.own.author, world.stick)
    wait_for(qtbot, vault)
    request = new_file(world.stick, before)
    assert request.name in page.message
    assert "Already asked for: no. 2–3." in words(page)
    assert button(page, "Save the request once more").isEnabled()

    take_in(world[DOCUMENTER], request)
    world.close(DOCUMENTER)
    asked = open_vault(DOCUMENTER)
    exchange = ExchangePage(look=look, vault=asked)
    qtbot.addWidget(exchange)
    exchange.show()
    wait_for(qtbot, asked)
    assert exchange.requests.lines == ("office asks you to send 2 records again (no. 2–3).",)
    assert tab_order_breaks(exchange) == []
    assert button(exchange, "Export it again").isEnabled()
    before = set(world.stick.iterdir())
    with qtbot.waitSignal(exchange.requests.saving.saved, timeout=LONGEST):
        exchange.requests.saving.save_requested(office, world.stick)
    again = new_file(world.stick, before)
    assert again.name in exchange.requests.message
    take_in_at(vault, again, page, qtbot)
    assert "4 of 4 records that were sent are here, whole." in words(page)


def test_who_takes_in_a_request_is_told_at_once_and_exports_it_from_there(
    look: Look, world: World, open_vault: OpenVault, qtbot: QtBot
) -> None:
    lose_one(world)
    request = send_receipt(world, ask_again=True)
    office = world[OFFICE].unlocked.own.author
    world.close(DOCUMENTER)
    page = import_in_window(open_vault(DOCUMENTER), look, qtbot, request)
    assert page.after.requests.lines == ("office asks you to send 2 records again (no. 2–3).",)
    before = set(world.stick.iterdir())
    with qtbot.waitSignal(page.after.requests.saving.saved, timeout=LONGEST):
        page.after.requests.saving.save_requested(office, world.stick)
    take_in(world[OFFICE], new_file(world.stick, before))
    (sender,) = world[OFFICE].completeness.senders()
    assert sender.is_complete


def test_two_vaults_that_send_as_one_and_a_bundle_that_came_twice_are_explained(
    look: Look, world: World, open_vault: OpenVault, qtbot: QtBot
) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    (exported,) = export(documenter, OFFICE, world.stick, seal(documenter, {"/title": "x"}))
    for _ in range(2):
        take_in(office, exported.files[0])
    other = voice_of(documenter).report("a copy of the key")
    lie = voice_of(documenter).dispatch(office.unlocked.own.author, 1, [other.record.id])
    path = world.stick / "forged.age"
    path.write_bytes(Forger.of(documenter).bundle(office, [other.file_form(), lie.file_form()]))
    take_in(office, path)
    world.close(OFFICE)
    page = open_page(open_vault(OFFICE), look, qtbot)
    assert "Two copies of one vault send as the same person" in words(page)
    assert "1 bundle came more than once" in words(page)


def take_in_at(vault: VaultThread, path: Path, page: MissingPage, qtbot: QtBot) -> None:
    def work(session: Session, reporter: Reporter) -> None:
        session.importing.import_file(path, reporter=reporter)

    vault.run(page, Operation(work=work, done=lambda _: page.refresh()))
    wait_for(qtbot, vault)
