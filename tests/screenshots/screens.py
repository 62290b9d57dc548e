"""Every screen, by what leads to it."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from fieldreport.services.erasing import Erased
from fieldreport.ui.commands.command import CommandId
from fieldreport.ui.editor.editor_page import EditorPage
from fieldreport.ui.entry.entry_page import EntryPage
from fieldreport.ui.entry.erased_page import ErasedPage
from fieldreport.ui.entry.first_start import FirstStart
from fieldreport.ui.entry.restore_page import RestorePage
from fieldreport.ui.exchange.contacts_page import ContactsPage
from fieldreport.ui.exchange.import_assistant import ImportAssistant
from fieldreport.ui.recovery.prove_page import ProvePage
from fieldreport.ui.reports.report_page import ReportPage
from fieldreport.ui.settings.settings_page import SettingsPage
from fieldreport.ui.shell.composition import OpenVault
from fieldreport.ui.shell.destination import Destination
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


def _incident(stage: Stage, opened: OpenVault) -> None:
    draft = stage.ask(lambda session: session.answering.begin("incident"))
    opened.open_draft(draft)


def _at(destination: Destination) -> Callable[[Stage, OpenVault], None]:
    def act(stage: Stage, opened: OpenVault) -> None:
        opened.workspace.go(destination)

    return act


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


def _contact(stage: Stage, opened: OpenVault) -> None:
    author = stage.ask(lambda session: session.contacts.all()[0].author)
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
    "draft": _documenter(_drafting),
    "draft-checked": _documenter(_checked),
    "draft-sealing": _documenter(_sealing),
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
    "contacts": _documenter(_at(Destination.CONTACTS)),
    "contact": _documenter(_contact),
    "history": _documenter(_at(Destination.HISTORY)),
    "inbox": _office(_at(Destination.INBOX)),
    "office-report": _office(_reading),
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
