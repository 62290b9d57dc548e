"""A referral package made at the window is one that the stand-alone verifier accepts."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldreport.bootstrap import Application
from fieldreport.domain.identifiers import SubjectId
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.labels import WrapLabel
from fieldreport.ui.handing_on.referral_assistant import ReferralAssistant, free_name
from fieldreport.ui.handing_on.referred_page import ReferredPage
from fieldreport.ui.look.look import Look
from tests.gui.acceptance import elided_buttons, tab_order_breaks, unnamed_focusable
from tests.gui.conftest import LONGEST
from tests.gui.exchange.conftest import SIZE, button
from tests.referral_kit import verify

Make = Callable[..., ReferralAssistant]


@pytest.fixture
def make(app: Application, look: Look, office: VaultThread, qtbot: QtBot) -> Make:
    def make_(*selected: SubjectId) -> ReferralAssistant:
        page = ReferralAssistant(look=look, vault=office, core=app, selected=selected)
        page.target.target.look_again = lambda: None  # type: ignore[method-assign]
        qtbot.addWidget(page)
        page.resize(*SIZE)
        page.show()
        return page

    return make_


def to_gate(page: ReferralAssistant, qtbot: QtBot, *, profile: str = "iimm") -> None:
    page.profile.profile.setCurrentIndex(page.profile.profile.findData(profile))
    page.next_button.click()
    qtbot.waitUntil(lambda: page.gate.found is not None, timeout=LONGEST)
    QApplication.processEvents()


def words(page: ReferralAssistant) -> str:
    return "\n".join(one.text().replace("\u200b", "") for one in page.findChildren(WrapLabel) if one.isVisible())


def write(page: ReferralAssistant, stick: Path, qtbot: QtBot) -> None:
    page.target.target.use_folder(stick)
    qtbot.waitUntil(page.next_button.isEnabled, timeout=LONGEST)
    page.next_button.click()
    qtbot.waitUntil(lambda: not page.is_writing, timeout=LONGEST)


def test_a_package_is_written_that_the_verifier_accepts_with_the_words_that_are_shown(
    make: Make, subject: SubjectId, stick: Path, app: Application, qtbot: QtBot
) -> None:
    page = make(subject)
    assert not page.next_button.isEnabled()
    to_gate(page, qtbot)
    assert "It does not say what kind of source it is." in words(page)
    page.next_button.click()
    QApplication.processEvents()
    assert "8 points of the checklist are not ticked." in words(page)
    page.target.choose_open()
    assert "anybody who finds it" in words(page)
    write(page, stick, qtbot)
    assert isinstance(page.result, ReferredPage)
    package = stick / "referral-iimm"
    shown = words(page)
    done = verify(package)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert app.verifier.sha256.hex() in shown
    (record_set,) = [line for line in shown.splitlines() if len(line) == 64 and line != app.verifier.sha256.hex()]
    assert record_set in done.stdout
    assert "documenter" in shown


def test_a_package_for_a_key_is_one_file_and_a_wrong_key_is_told(
    make: Make, subject: SubjectId, stick: Path, qtbot: QtBot
) -> None:
    page = make(subject)
    to_gate(page, qtbot)
    page.next_button.click()
    button(page, "Only the receiver").click()
    page.target.keys.setPlainText("age1wrong")
    write(page, stick, qtbot)
    assert page.message
    assert list(stick.iterdir()) == []
    page.target.keys.setPlainText("age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p")
    write(page, stick, qtbot)
    assert [path.name for path in stick.iterdir()] == ["referral-iimm.tar.age"]


def test_a_profile_whose_purpose_nobody_said_yes_to_stops_at_the_gate(
    make: Make, subject: SubjectId, qtbot: QtBot
) -> None:
    page = make(subject)
    to_gate(page, qtbot, profile="press")
    assert "Nothing may go" in page.gate.summary
    assert not page.next_button.isEnabled()


def test_another_profile_has_another_checklist(make: Make, subject: SubjectId) -> None:
    page = make(subject)
    page.profile.profile.setCurrentIndex(page.profile.profile.findData("press"))
    first = [box.text() for box in page.profile.boxes]
    page.profile.profile.setCurrentIndex(page.profile.profile.findData("icc"))
    assert [box.text() for box in page.profile.boxes] != first
    page.profile.boxes[0].click()
    assert page.profile.unticked == len(page.profile.boxes) - 1


def test_the_verifier_is_saved_apart_and_never_over_something(make: Make, tmp_path: Path, app: Application) -> None:
    page = make()
    page.save_verifier(tmp_path / "verify.py")
    assert (tmp_path / "verify.py").read_bytes() == app.verifier.content
    assert "SHA-256" in page.message
    page.save_verifier(tmp_path / "verify.py")
    assert "exists already" in page.message


def test_a_name_that_is_taken_is_not_used_again(tmp_path: Path) -> None:
    (tmp_path / "referral-icc").mkdir()
    assert free_name(tmp_path, profile="icc", is_encrypted=False).name == "referral-icc-2"
    assert free_name(tmp_path, profile="icc", is_encrypted=True).name == "referral-icc.tar.age"


def test_each_step_is_named_ordered_and_whole(make: Make, subject: SubjectId, qtbot: QtBot) -> None:
    page = make(subject)
    steps: tuple[Callable[[], object], ...] = (lambda: to_gate(page, qtbot), page.next_button.click, str)
    for go in steps:
        QApplication.processEvents()
        assert unnamed_focusable(page) == []
        assert tab_order_breaks(page) == []
        assert elided_buttons(page) == []
        go()
