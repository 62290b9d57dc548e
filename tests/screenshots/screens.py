"""Every screen, by what leads to it."""

import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import AuthorId, SubjectId
from fieldreport.services.erasing import Erased
from fieldreport.ui.commands.command import CommandId
from fieldreport.ui.editor.editor_page import EditorPage
from fieldreport.ui.editor.office_only_choice import OfficeOnlyChoice
from fieldreport.ui.entry.entry_page import EntryPage
from fieldreport.ui.entry.erased_page import ErasedPage
from fieldreport.ui.entry.first_start import FirstStart
from fieldreport.ui.entry.restore_page import RestorePage
from fieldreport.ui.exchange.contacts_page import ContactsPage
from fieldreport.ui.exchange.import_assistant import ImportAssistant
from fieldreport.ui.handing_on.consent_tab import ConsentTab
from fieldreport.ui.handing_on.hand_on_assistant import HandOnAssistant
from fieldreport.ui.handing_on.referral_assistant import ReferralAssistant
from fieldreport.ui.recovery.prove_page import ProvePage
from fieldreport.ui.reports.report_page import ReportPage
from fieldreport.ui.settings.settings_page import SettingsPage
from fieldreport.ui.shell.composition import OpenVault
from fieldreport.ui.shell.destination import Destination
from tests.screenshots.organisation import organisation_card
from tests.screenshots.sample import ASKED
from tests.screenshots.stage import Stage

Screen = Callable[[Stage], QWidget]
W = TypeVar("W", bound=QWidget)


def _first_start(step: int) -> Screen:
    def screen(stage: Stage) -> QWidget:
        window = stage.locked(stage.folder / "no vault here")
        (page,) = [one for one in window.findChildren(FirstStart) if one.isVisible()]
        page._purpose._name.setText("Documenter 7")
        page._passphrase._first.set_text("lively otter rain bottle", shown=True)
        words = "abandon ability able about above absent absorb abstract absurd abuse access accident"
        page._recovery.show_words(words)
        page._show_step(step)
        return window

    return screen


def _unlock(stage: Stage) -> QWidget:
    window = stage.locked(stage.samples.documenter.path)
    window.show_entry("idle")
    return window


def _restoring(stage: Stage) -> QWidget:
    window = stage.locked(stage.folder / "no vault here")
    (entry,) = [one for one in window.findChildren(EntryPage) if one.isVisible()]
    entry._show_restore()
    page = entry.page
    assert isinstance(page, RestorePage)
    page.look_in(stage.samples.drive)
    page._passphrase.set_text("not the right words at all", shown=False)
    return window


def _erased(stage: Stage) -> QWidget:
    window = stage.locked(stage.folder / "no vault here")
    left = (stage.folder / "no vault here" / "notes.txt",)
    page = ErasedPage(look=stage.look, erased=Erased(key_files=2, files=41, left=left))
    window._replace(page)
    page.focus()
    return window


def _documenter(act: Callable[[Stage, OpenVault], QWidget | None]) -> Screen:
    def screen(stage: Stage) -> QWidget:
        opened = stage.opened(stage.samples.documenter)
        return act(stage, opened) or stage.window

    return screen


def _office(act: Callable[[Stage, OpenVault], QWidget | None]) -> Screen:
    def screen(stage: Stage) -> QWidget:
        opened = stage.opened(stage.samples.office)
        return act(stage, opened) or stage.window

    return screen


def _reading(stage: Stage, opened: OpenVault) -> None:
    row = next(row for row in stage.ask(lambda session: list(session.reports.all())) if "Pyigyi" in row.title)
    opened.reports.choose(row.subject)
    opened.read_report(row.subject)
    stage.settle()


def _tab(number: int) -> Callable[[Stage, OpenVault], None]:
    def act(stage: Stage, opened: OpenVault) -> None:
        _reading(stage, opened)
        page = _found(stage, ReportPage)
        page._tabs.setCurrentIndex(number)

    return act


def _draft(stage: Stage, opened: OpenVault) -> EditorPage:
    draft = stage.ask(lambda session: session.drafts.all()[0].row.id)
    opened.reports.choose_draft(draft)
    opened.open_draft(draft)
    stage.settle()
    return _found(stage, EditorPage)


def _drafting(stage: Stage, opened: OpenVault) -> None:
    _draft(stage, opened)


def _checked(stage: Stage, opened: OpenVault) -> None:
    _draft(stage, opened).check()


def _sealing(stage: Stage, opened: OpenVault) -> QWidget:
    _draft(stage, opened).seal()
    stage.settle()
    return _dialog()


def _sealing_for_office(stage: Stage, opened: OpenVault) -> QWidget:
    stage.ask(lambda session: session.recovery_keys.state_kept(session.recovery_keys.make().secret))
    dialog = _sealing(stage, opened)
    (choice,) = dialog.findChildren(OfficeOnlyChoice)
    choice.choice.setChecked(True)
    stage.settle()
    return dialog


def _incident(stage: Stage, opened: OpenVault) -> None:
    draft = stage.ask(lambda session: session.answering.begin("incident"))
    opened.open_draft(draft)


def _at(destination: Destination) -> Callable[[Stage, OpenVault], None]:
    def act(stage: Stage, opened: OpenVault) -> None:
        opened.workspace.go(destination)

    return act


def _asked(stage: Stage, opened: OpenVault) -> ReportPage:
    row = next(row for row in stage.ask(lambda session: list(session.reports.all())) if ASKED in row.title)
    opened.reports.choose(row.subject)
    opened.read_report(row.subject)
    stage.settle()
    return _found(stage, ReportPage)


def _reading_asked(stage: Stage, opened: OpenVault) -> None:
    _asked(stage, opened)


def _questions(stage: Stage, opened: OpenVault) -> None:
    _asked(stage, opened)._tabs.setCurrentIndex(1)
    stage.settle()


def _asking(stage: Stage, opened: OpenVault) -> QWidget:
    page = _asked(stage, opened)
    page._asking.ask(next(iter(page._asking.answers())))
    stage.settle()
    return _dialog()


def _answering(stage: Stage, opened: OpenVault) -> EditorPage:
    page = _asked(stage, opened)
    page._asking.answer_by_version(
        next(one for one in page._asking.asked if one.question.about and not one.question.answers)
    )
    stage.settle()
    return _found(stage, EditorPage)


def _answering_asked(stage: Stage, opened: OpenVault) -> None:
    _answering(stage, opened)


def _sealing_answer(stage: Stage, opened: OpenVault) -> QWidget:
    _answering(stage, opened).seal()
    stage.settle()
    return _dialog()


def _empty_search(stage: Stage, opened: OpenVault) -> None:
    opened.reports.search.setText("nothing has this word")
    stage.wait(lambda: not opened.reports.model.keys)


def _search(stage: Stage, opened: OpenVault) -> None:
    opened.reports.search.setText("bombing")
    stage.settle()


def _exporting(stage: Stage, opened: OpenVault) -> None:
    opened.export()


def _importing(stage: Stage, opened: OpenVault) -> None:
    opened.import_bundles([stage.samples.bundle])


def _imported(stage: Stage, opened: OpenVault) -> None:
    opened.import_bundles([stage.samples.bundle])
    stage.settle()
    _found(stage, ImportAssistant).import_all()


def _confirmed(stage: Stage, opened: OpenVault) -> None:
    opened.import_bundles([stage.samples.receipt])
    stage.settle()
    _found(stage, ImportAssistant).import_all()


def _clearing(stage: Stage, opened: OpenVault) -> QWidget:
    row = next(row for row in stage.ask(lambda session: list(session.reports.all())) if "School roof" in row.title)
    opened.reports.choose(row.subject)
    opened.read_report(row.subject)
    stage.settle()
    page = _found(stage, ReportPage)
    page._fill_more(QMenu(page))
    stage.settle()
    page.acts._clearing.ask()
    stage.settle()
    return _dialog()


def _missing(stage: Stage) -> QWidget:
    stage.opened(stage.samples.lacking).workspace.go(Destination.MISSING)
    return stage.window


def _asked_again(stage: Stage) -> QWidget:
    stage.opened(stage.samples.asked).workspace.go(Destination.EXCHANGE)
    return stage.window


def _cleared(stage: Stage) -> QWidget:
    opened = stage.opened(stage.samples.asked)
    row = next(row for row in stage.ask(lambda session: list(session.reports.all())) if row.state == "cleared")
    opened.reports.choose(row.subject)
    opened.read_report(row.subject)
    stage.settle()
    return stage.window


def _contact(stage: Stage, opened: OpenVault) -> None:
    author = stage.ask(lambda session: session.contacts.all()[0].author)
    opened.workspace.go(Destination.CONTACTS)
    stage.settle()
    _found(stage, ContactsPage).show_contact(author)


def _organisation(stage: Stage, opened: OpenVault) -> None:
    def meet(session: Session) -> AuthorId:
        contact = session.contacts.add(organisation_card(), name="Network office")
        session.contacts.verify(contact)
        return contact.author

    author = stage.ask(meet)
    opened.workspace.go(Destination.CONTACTS)
    stage.settle()
    _found(stage, ContactsPage).show_contact(author)


def _settings(number: int) -> Callable[[Stage, OpenVault], None]:
    def act(stage: Stage, opened: OpenVault) -> None:
        opened.workspace.go(Destination.SETTINGS)
        _found(stage, SettingsPage).show_part(number)

    return act


def _evidence(stage: Stage, opened: OpenVault) -> QWidget:
    row = next(row for row in stage.ask(lambda session: list(session.reports.all())) if "School roof" in row.title)
    items = stage.ask(lambda session: session.evidence.of_report(row.subject))
    return opened.files.look_at(items, 0, over=stage.window)


def _printing(stage: Stage, opened: OpenVault) -> QWidget:
    _reading(stage, opened)
    stage.window.commands.run(CommandId.PRINT)
    stage.settle()
    return _dialog()


def _with_consents(stage: Stage, opened: OpenVault) -> SubjectId:
    rows = stage.ask(lambda session: list(session.reports.all()))
    return next(row.subject for row in rows if "at the market" in row.title)


def _handing_on(step: int) -> Callable[[Stage, OpenVault], None]:
    def act(stage: Stage, opened: OpenVault) -> None:
        subjects = [
            _with_consents(stage, opened),
            *stage.ask(lambda session: [r.subject for r in session.reports.all()])[:2],
        ]
        opened.ways.hand_on(subjects)
        stage.settle()
        page = _found(stage, HandOnAssistant)
        page.purpose.purpose.setCurrentIndex(page.purpose.purpose.findData("network_share"))
        for _ in range(step):
            page.go_on()
            stage.settle()

    return act


def _handing_answers(stage: Stage, opened: OpenVault) -> QWidget:
    _handing_on(2)(stage, opened)
    page = _found(stage, HandOnAssistant)
    page.gate.ask_answers(_with_consents(stage, opened))
    stage.settle()
    return _dialog()


def _referring(step: int) -> Callable[[Stage, OpenVault], None]:
    def act(stage: Stage, opened: OpenVault) -> None:
        opened.ways.refer([_with_consents(stage, opened)])
        stage.settle()
        page = _found(stage, ReferralAssistant)
        page.profile.profile.setCurrentIndex(page.profile.profile.findData("iimm"))
        for _ in range(min(step, 2)):
            page.go_on()
            stage.settle()
        page.target.choose_open()
        if step > 2:
            page.target.target.use_folder(Path(tempfile.mkdtemp(dir=stage.folder)))
            page.go_on()

    return act


def _consents(stage: Stage, opened: OpenVault) -> None:
    opened.read_report(_with_consents(stage, opened))
    stage.settle()
    tabs = _found(stage, ReportPage)._tabs
    tabs.setCurrentIndex(tabs.count() - 1)


def _withdrawing(stage: Stage, opened: OpenVault) -> QWidget:
    _consents(stage, opened)
    stage.settle()
    _found(stage, ConsentTab).ask_withdrawal()
    return _dialog()


def _dialog_of(name: CommandId) -> Callable[[Stage, OpenVault], QWidget]:
    def act(stage: Stage, opened: OpenVault) -> QWidget:
        stage.window.commands.run(name)
        stage.settle()
        return _dialog()

    return act


def _proved(stage: Stage, opened: OpenVault) -> None:
    stage.window.commands.run(CommandId.PROVE)
    stage.settle()
    _found(stage, ProvePage).prove()


def _page_of(name: CommandId) -> Callable[[Stage, OpenVault], None]:
    def act(stage: Stage, opened: OpenVault) -> None:
        stage.window.commands.run(name)

    return act


def _erasing(stage: Stage, opened: OpenVault) -> QWidget:
    opened.workspace.go(Destination.SETTINGS)
    _found(stage, SettingsPage).security._ask_to_erase()
    stage.settle()
    return _dialog()


def _dialog() -> QWidget:
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible())


def _found(stage: Stage, kind: type[W]) -> W:
    (page,) = [one for one in stage.window.findChildren(kind) if one.isVisible()]
    return page


SCREENS: Mapping[str, Screen] = {
    "first-start-language": _first_start(0),
    "first-start-purpose": _first_start(1),
    "first-start-passphrase": _first_start(2),
    "first-start-recovery": _first_start(3),
    "first-start-office": _first_start(4),
    "unlock": _unlock,
    "report": _documenter(_reading),
    "report-versions": _documenter(_tab(2)),
    "report-log": _documenter(_tab(3)),
    "report-signature": _documenter(_tab(4)),
    "report-asked": _documenter(_reading_asked),
    "questions": _documenter(_at(Destination.QUESTIONS)),
    "report-questions": _documenter(_questions),
    "office-questions": _office(_questions),
    "asking": _office(_asking),
    "answering": _documenter(_answering_asked),
    "sealing-answer": _documenter(_sealing_answer),
    "draft": _documenter(_drafting),
    "draft-checked": _documenter(_checked),
    "draft-sealing": _documenter(_sealing),
    "draft-sealing-office": _documenter(_sealing_for_office),
    "incident": _documenter(_incident),
    "search": _documenter(_search),
    "search-empty": _documenter(_empty_search),
    "trash-empty": _documenter(_at(Destination.TRASH)),
    "map": _office(_at(Destination.MAP)),
    "forms": _documenter(_at(Destination.FORMS)),
    "exchange": _documenter(_at(Destination.EXCHANGE)),
    "export": _documenter(_exporting),
    "import": _office(_importing),
    "imported": _office(_imported),
    "confirmed": _documenter(_confirmed),
    "clearing": _documenter(_clearing),
    "cleared": _cleared,
    "missing": _missing,
    "missing-nothing": _office(_at(Destination.MISSING)),
    "asked-again": _asked_again,
    "office-contact": _office(_contact),
    "contacts": _documenter(_at(Destination.CONTACTS)),
    "contact": _documenter(_contact),
    "contact-organisation": _documenter(_organisation),
    "history": _documenter(_at(Destination.HISTORY)),
    "inbox": _office(_at(Destination.INBOX)),
    "office-report": _office(_reading),
    "hand-on": _office(_handing_on(0)),
    "hand-on-less": _office(_handing_on(1)),
    "hand-on-gate": _office(_handing_on(2)),
    "hand-on-answers": _office(_handing_answers),
    "hand-on-target": _office(_handing_on(3)),
    "referral": _office(_referring(0)),
    "referral-gate": _office(_referring(1)),
    "referral-target": _office(_referring(2)),
    "referred": _office(_referring(3)),
    "report-consent": _office(_consents),
    "withdrawal": _office(_withdrawing),
    "quarantine": _office(_at(Destination.QUARANTINE)),
    "evidence": _documenter(_evidence),
    "printing": _documenter(_printing),
    "settings-look": _documenter(_settings(0)),
    "settings-security": _documenter(_settings(1)),
    "settings-storage": _documenter(_settings(2)),
    "settings-about": _documenter(_settings(3)),
    "backup": _documenter(_page_of(CommandId.BACK_UP)),
    "prove": _documenter(_page_of(CommandId.PROVE)),
    "proved": _documenter(_proved),
    "restore": _restoring,
    "erase": _documenter(_erasing),
    "erased": _erased,
    "emergency-sheet": _documenter(_dialog_of(CommandId.EMERGENCY_SHEET)),
    "help": _documenter(_dialog_of(CommandId.HELP)),
    "keys": _documenter(_dialog_of(CommandId.SHORTCUTS)),
}
