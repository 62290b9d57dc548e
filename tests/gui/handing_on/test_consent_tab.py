"""Consent on a report: who said what, taking it back, and telling those who have it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldreport.bootstrap import Session
from fieldreport.domain.consent import ConsentState
from fieldreport.domain.identifiers import SubjectId
from fieldreport.services.forwarding import ForwardOptions
from fieldreport.system.progress import ProgressReporter
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.labels import WrapLabel
from fieldreport.ui.handing_on.consent_tab import ConsentTab
from fieldreport.ui.handing_on.withdraw_dialog import WithdrawDialog
from fieldreport.ui.look.look import Look
from tests.gui.acceptance import tab_order_breaks, unnamed_focusable
from tests.gui.conftest import LONGEST
from tests.gui.exchange.conftest import button
from tests.gui.handing_on.conftest import Ask
from tests.journeys.vault_kit import OTHER_OFFICE, World, take_in
from tests.referral_kit import MAY, NAW


@pytest.fixture
def tab(look: Look, office: VaultThread, subject: SubjectId, qtbot: QtBot) -> ConsentTab:
    tab = ConsentTab(vault=office, look=look, subject=subject, language="en", may_withdraw=True)
    qtbot.addWidget(tab)
    with qtbot.waitSignal(tab.shown, timeout=LONGEST):
        tab.show()
    tab.resize(900, 700)
    return tab


@pytest.fixture
def handed_on(office: VaultThread, subject: SubjectId, stick: Path, ask: Ask[object]) -> Path:
    """What went to the other office."""

    def forward(session: Session) -> Path:
        done = session.forwarding.forward(
            session.contacts.find(OTHER_OFFICE),
            [subject],
            stick,
            ForwardOptions(purpose="network_share"),
            reporter=ProgressReporter(),
        )
        return done.bundles[0].files[0]

    found = ask(office, forward)
    assert isinstance(found, Path)
    return found


def words(tab: ConsentTab) -> str:
    QApplication.processEvents()
    return "\n".join(one.text() for one in tab.findChildren(WrapLabel) if one.isVisible())


def withdraw(tab: ConsentTab, qtbot: QtBot, instance: str, purpose: str) -> None:
    button(tab, "Record a withdrawal").click()
    (dialog,) = tab.findChildren(WithdrawDialog)
    dialog.choose(instance, purpose)
    dialog.reason.setText("She called us")
    with qtbot.waitSignal(tab.shown, timeout=LONGEST):
        button(dialog, "Record the withdrawal").click()


def test_everybody_is_shown_with_who_said_it_and_when(tab: ConsentTab) -> None:
    shown = words(tab)
    assert "Share with the IIMM" in shown
    assert "Yes: in the report by documenter, 23 Nov 2026, 09:30" in shown
    assert "No: in the report by documenter" in shown
    assert "The report does not say that they were asked." in shown, "Naw about the network"


def test_a_withdrawal_is_recorded_with_its_reason(
    tab: ConsentTab, office: VaultThread, subject: SubjectId, ask: Ask[object], qtbot: QtBot
) -> None:
    withdraw(tab, qtbot, MAY, "iimm")
    shown = words(tab)
    assert "Withdrawn: recorded by office" in shown
    assert "She called us" in shown
    assert "Nobody has this report from you" in shown
    gated = ask(office, lambda session: session.consent_gate.check(subject, "iimm"))
    assert [one.state for one in gated.people] == [ConsentState.WITHDRAWN, ConsentState.NO]  # type: ignore[attr-defined]


def test_what_was_taken_back_cannot_be_taken_back_again(tab: ConsentTab, qtbot: QtBot) -> None:
    withdraw(tab, qtbot, MAY, "iimm")
    tab.ask_withdrawal(MAY, "iimm")
    dialog = tab.findChildren(WithdrawDialog)[-1]
    assert not button(dialog, "Record the withdrawal").isEnabled()
    dialog.choose(NAW, "iimm")
    assert button(dialog, "Record the withdrawal").isEnabled()


def test_whoever_has_it_is_told_in_one_step(
    handed_on: Path, tab: ConsentTab, subject: SubjectId, world: World, tmp_path: Path, qtbot: QtBot
) -> None:
    take_in(world[OTHER_OFFICE], handed_on)
    withdraw(tab, qtbot, MAY, "network_share")
    assert "1 is to be told of it" in "\n".join(one.text for one in tab.findChildren(Banner))
    (card,) = tab.cards
    assert handed_on.name in words(tab)
    assert unnamed_focusable(tab) == []
    assert tab_order_breaks(tab) == []
    target = tmp_path / "notices"
    target.mkdir()
    with qtbot.waitSignal(tab.shown, timeout=LONGEST):
        card.export(target)
    (file,) = target.iterdir()
    assert file.name in words(tab)
    other = world[OTHER_OFFICE]
    take_in(other, file)
    gated = other.consent_gate.check(subject, "network_share")
    assert gated.people[0].state is ConsentState.WITHDRAWN


def test_a_notice_that_cannot_be_written_says_why(
    handed_on: Path, tab: ConsentTab, tmp_path: Path, qtbot: QtBot
) -> None:
    withdraw(tab, qtbot, MAY, "network_share")
    (card,) = tab.cards
    card.export(tmp_path / "nowhere")
    qtbot.waitUntil(lambda: "There is no file" in words(tab), timeout=LONGEST)


def test_a_report_that_asks_nobody_says_so(
    look: Look, office_vault: VaultThread, ask: Callable[..., SubjectId], qtbot: QtBot
) -> None:
    def seal(session: Session) -> SubjectId:
        draft = session.drafts.new()
        session.drafts.set_answer(draft, "/title", "one")
        return session.sealing.seal_draft(draft).subject

    tab = ConsentTab(vault=office_vault, look=look, subject=ask(office_vault, seal), language="en", may_withdraw=True)
    qtbot.addWidget(tab)
    with qtbot.waitSignal(tab.shown, timeout=LONGEST):
        tab.show()
    assert "Nobody was asked for anything" in words(tab)
