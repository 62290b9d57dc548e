"""Puts the pages of an open vault together, once, and says what leads from one to another."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from fieldreport.bootstrap import Application
from fieldreport.domain.identifiers import AuthorId, SubjectId
from fieldreport.domain.report import ReportState
from fieldreport.domain.trust import Role
from fieldreport.forms.languages import language
from fieldreport.services.report_list import ListCounts
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.commands.command import Abilities, CommandId
from fieldreport.ui.commands.menu import Commands
from fieldreport.ui.controls.empty_state import EmptyState
from fieldreport.ui.editor.editor_page import EditorPage
from fieldreport.ui.editor.writing_choices import WritingChoices
from fieldreport.ui.evidence.evidence_strip import EvidenceStrip
from fieldreport.ui.look.look import Look
from fieldreport.ui.reports.chosen_line import Chosen
from fieldreport.ui.reports.report_page import ReportPage
from fieldreport.ui.reports.reports_pane import ReportsPane
from fieldreport.ui.settings.choices import Choices
from fieldreport.ui.shell.destination import Destination, list_filter, sidebar_entries
from fieldreport.ui.shell.editor_files import EditorFiles
from fieldreport.ui.shell.handing_on_ways import HandingOnWays
from fieldreport.ui.shell.help_ways import HelpWays
from fieldreport.ui.shell.pages import Pages
from fieldreport.ui.shell.panes import Arrangement
from fieldreport.ui.shell.recovery_ways import RecoveryWays
from fieldreport.ui.shell.standing import Standings
from fieldreport.ui.shell.workspace import Workspace
from fieldreport.ui.words.languages import Languages

if TYPE_CHECKING:
    from fieldreport.ui.exchange.contacts_page import ContactsPage
    from fieldreport.ui.settings.settings_page import SettingsPage


class OpenVault(QObject):
    """All pages of one open vault, and the ways between them."""

    erase_wanted = Signal()
    """Somebody typed the words: the keys are to be destroyed."""

    def __init__(
        self,
        *,
        core: Application,
        look: Look,
        languages: Languages,
        commands: Commands,
        vault: VaultThread,
        choices: Choices,
        role: Role,
    ) -> None:
        super().__init__()
        self._core = core
        self._look = look
        self._languages = languages
        self._commands = commands
        self._vault = vault
        self._choices = choices
        self._role = role
        self._make = Pages(core=core, look=look, vault=vault, choices=choices)
        self._contacts: ContactsPage | None = None
        self._settings: SettingsPage | None = None
        self.files = EditorFiles(vault=vault, look=look, zawgyi=core.zawgyi)
        self.reports = ReportsPane(vault=vault, look=look, role=role, language=languages.current)
        self.workspace = Workspace(
            look=look,
            commands=commands,
            entries=sidebar_entries(role),
            reports=self.reports,
            nothing_chosen=self._nothing_chosen(),
            pages=self._pages(),
        )
        self.ways = HandingOnWays(
            make=self._make,
            workspace=self.workspace,
            chosen=self.reports.bulk,
            language=languages.current,
            is_office=role is Role.OFFICE,
            changed=self._changed,
            open_draft=self.open_draft,
        )
        self._explain = HelpWays(make=self._make, look=look, commands=commands)
        self._recovery = RecoveryWays(make=self._make, workspace=self.workspace)
        self.workspace.own_abilities = self._abilities()
        if choices.settings.list_width:
            self.workspace.panes.set_list_width(choices.settings.list_width)
        self._standings = Standings(vault=vault, parent=self)
        self._standings.changed.connect(self.workspace.status.show_standing)
        self.workspace.list_chosen.connect(self._show_list)
        self.workspace.panes.arranged.connect(self._arranged)
        self.reports.chosen.connect(self._show_chosen)
        self.reports.activated.connect(self._enter_chosen)
        self.reports.new_report.connect(self.new_report)
        self.reports.open_draft.connect(self.open_draft)
        self.reports.export.connect(self.export)
        self.reports.counted.connect(self._count)

    def begin(self) -> None:
        """Show what a person comes back to: the office its inbox, a documenter all reports."""
        self.workspace.go(Destination.INBOX if self._role is Role.OFFICE else Destination.ALL)

    def remember(self, geometry: str) -> None:
        """Remember in the vault where the window stands and how wide the list is."""
        panes, width = self.workspace.panes, self._choices.settings.list_width
        if panes.arrangement is not Arrangement.SINGLE and not panes.shows_whole:
            width = panes.sizes()[0]
        self._choices.change(replace(self._choices.settings, geometry=geometry, list_width=width))

    def new_report(self) -> None:
        """Choose a form and begin."""
        self.workspace.go(Destination.FORMS)

    def open_draft(self, draft: str, at: str = "") -> None:
        """Write on, at the answer of this path if there is one."""
        page = self._editor(draft, at=at)
        self.workspace.show_detail(page)

    def read_report(self, subject: SubjectId) -> None:
        """Show a sealed report beside the list."""
        self.workspace.show_detail(self._report_page(subject))

    def export(self, subjects: Sequence[SubjectId] = ()) -> None:
        """Open the assistant that writes a bundle."""
        assistant = self._make.export_assistant(subjects)
        assistant.closed.connect(partial(self._close_assistant, assistant))
        assistant.contacts_wanted.connect(lambda: self.workspace.go(Destination.CONTACTS))
        assistant.exported.connect(self._changed)
        self._recovery.offer_after(assistant)
        self.workspace.show_page(assistant)

    def import_bundles(self, paths: Sequence[Path] = ()) -> None:
        """Open the assistant that reads bundles; *paths* were dropped, or are chosen there."""
        assistant = self._make.import_assistant()
        assistant.closed.connect(partial(self._close_assistant, assistant))
        assistant.contacts_wanted.connect(self._show_contact)
        assistant.reports_wanted.connect(lambda _: self.begin())
        assistant.imported.connect(self._changed)
        self._recovery.offer_after(assistant)
        self.workspace.show_page(assistant)
        if paths:
            assistant.add(paths)

    # ---- pages

    def _pages(self) -> dict[Destination, Callable[[], QWidget]]:
        return {
            Destination.MAP: self._map_page,
            Destination.EXCHANGE: self._exchange_page,
            Destination.CONTACTS: self._contacts_page,
            Destination.HISTORY: self._make.history,
            Destination.QUARANTINE: self._make.quarantine,
            Destination.MISSING: self._missing_page,
            Destination.FORMS: self._forms_page,
            Destination.SETTINGS: self._settings_page,
        }

    def _nothing_chosen(self) -> QWidget:
        return EmptyState(
            self._look.icon("file-text", "dim"),
            QCoreApplication.translate("OpenVault", "Nothing chosen"),
            QCoreApplication.translate("OpenVault", "Choose a report at the left, or begin a new one."),
        )

    def _map_page(self) -> QWidget:
        page = self._make.map(language=self._languages.current)
        page.open_report.connect(self._go_and_read)
        return page

    def _contacts_page(self) -> QWidget:
        page = self._contacts = self._make.contacts()
        page.changed.connect(self._changed)
        return page

    def _settings_page(self) -> QWidget:
        self._settings = self._make.settings()
        self._settings.security.erase_wanted.connect(self.erase_wanted)
        return self._settings

    def _exchange_page(self) -> QWidget:
        page = self._make.exchange()
        page.export_wanted.connect(lambda: self.export())  # noqa: PLW0108 - without what the signal carries
        page.import_wanted.connect(self.import_bundles)
        page.contacts_wanted.connect(self._show_contact)
        page.history_wanted.connect(lambda: self.workspace.go(Destination.HISTORY))
        page.backup_wanted.connect(self._recovery.back_up)
        page.imported.connect(self._changed)
        return page

    def _missing_page(self) -> QWidget:
        page = self._make.missing()
        page.import_wanted.connect(lambda: self.import_bundles())  # noqa: PLW0108 - without what the signal carries
        return page

    def _forms_page(self) -> QWidget:
        page = self._make.forms()
        page.fill_in.connect(self._fill_in)
        return page

    def _editor(self, draft: str, *, at: str = "") -> EditorPage:
        settings = self._choices.settings
        page = EditorPage(
            vault=self._vault,
            look=self._look,
            clock=self._core.clock,
            zawgyi=self._core.zawgyi,
            files=self.files,
            draft=draft,
            choices=WritingChoices(
                window_language=self._languages.current,
                form_language=settings.form_language,
                second_language=settings.second_form_language,
                hides_sensitive=settings.hide_sensitive,
                at=at,
            ),
        )
        page.sealed.connect(self._sealed)
        page.closed.connect(self._draft_gone)
        page.stored.connect(self.reports.refresh)
        page.abilities_changed.connect(self._commands.refresh)
        page.choose_on_map.connect(partial(self._choose_on_map, page))
        page.show_on_map.connect(lambda _: self.workspace.go(Destination.MAP))
        page.languages_chosen.connect(self._remember_languages)
        page.sensitive_hidden.connect(self._remember_hiding)
        return page

    def _report_page(self, subject: SubjectId) -> ReportPage:
        settings = self._choices.settings
        page = ReportPage(
            vault=self._vault,
            look=self._look,
            subject=subject,
            role=self._role,
            language=self._languages.current,
            form_language=settings.form_language,
            hides_sensitive=settings.hide_sensitive,
            make_files=self._file_list,
        )
        page.more_parts = self.ways.parts
        self.ways.follow(page.acts)
        page.open_draft.connect(self.open_draft)
        page.open_draft_at.connect(self.open_draft)
        page.export.connect(self.export)
        page.print_report.connect(self._print)
        page.abilities_changed.connect(self._commands.refresh)
        page.changed.connect(self.reports.refresh)
        page.back.connect(self.workspace.panes.show_list)
        page.open_file.connect(partial(self._open_file, page))
        page.set_alone(alone=self.workspace.panes.arrangement is Arrangement.SINGLE)
        return page

    def _file_list(self, subject: SubjectId) -> QWidget:
        strip = EvidenceStrip(vault=self._vault, look=self._look)
        strip.open_requested.connect(lambda items, row: self.files.look_at(items, row, over=strip))
        strip.show_report(subject)
        return strip

    # ---- ways

    def _show_list(self, destination: Destination) -> None:
        self.workspace.show_detail(None)
        self.reports.show_place(list_filter(destination))

    def _show_chosen(self, chosen: Chosen | None) -> None:
        if chosen is None:
            self.workspace.show_detail(None)
        elif chosen.draft is not None:
            self._show_draft(chosen.draft)
        elif chosen.subject is not None:
            shown = self.workspace.detail
            if not (isinstance(shown, ReportPage) and shown.subject == chosen.subject):
                self.read_report(chosen.subject)

    def _show_draft(self, draft: str) -> None:
        shown = self.workspace.detail
        if not (isinstance(shown, EditorPage) and shown.draft == draft):
            self.open_draft(draft)

    def _enter_chosen(self, chosen: Chosen) -> None:
        self._show_chosen(chosen)
        self.workspace.panes.show_detail()
        self.workspace.focus_detail()

    def _fill_in(self, form: str) -> None:
        def begun(draft: str) -> None:
            self.workspace.go(Destination.ALL)
            self.open_draft(draft)
            self.reports.choose_draft(draft)

        self._vault.run(self, Operation(work=lambda session, _: session.answering.begin(form), done=begun))

    def _sealed(self, subject: SubjectId) -> None:
        self._changed()
        self.read_report(subject)
        self.reports.choose(subject)

    def _draft_gone(self) -> None:
        self.workspace.show_detail(None)
        self.reports.refresh()

    def _changed(self) -> None:
        self.reports.refresh()
        self._standings.refresh()

    def _go_and_read(self, subject: SubjectId) -> None:
        self.workspace.go(Destination.ALL)
        self.read_report(subject)
        self.reports.choose(subject)

    def _show_contact(self, author: AuthorId) -> None:
        self.workspace.go(Destination.CONTACTS)
        if self._contacts is not None:
            self._contacts.show_contact(author)

    def _arranged(self, arrangement: Arrangement) -> None:
        shown = self.workspace.detail
        if isinstance(shown, ReportPage):
            shown.set_alone(alone=arrangement is Arrangement.SINGLE)

    def _close_assistant(self, assistant: QWidget) -> None:
        self.workspace.close_page(assistant, then=Destination.EXCHANGE)

    def _print(self, subject: SubjectId) -> None:
        self._make.print_dialog(subject, parent=self.workspace).open()

    def _open_file(self, page: ReportPage, subject: SubjectId, path: str) -> None:
        def show(items: Sequence[object]) -> None:
            rows = [number for number, item in enumerate(items) if getattr(item, "path", "") == path]
            if rows:
                self.files.look_at(items, rows[0], over=page)  # type: ignore[arg-type]

        self._vault.run(page, Operation(work=lambda session, _: session.evidence.of_report(subject), done=show))

    def _choose_on_map(self, page: EditorPage, ref: str, answer: str) -> None:
        picker = self._make.place_picker(_position(answer), parent=self.workspace)
        picker.picked.connect(lambda latitude, longitude, _: page.take_position(ref, latitude, longitude))
        picker.open()

    def _remember_languages(self, first: str, second: str) -> None:
        # By code where there is one: another form may call the same language otherwise.
        codes = [language(key).code or key for key in (first, second)]
        self._choices.change(replace(self._choices.settings, form_language=codes[0], second_form_language=codes[1]))

    def _remember_hiding(self, hides: bool) -> None:  # noqa: FBT001 - the signal's own argument
        self._choices.change(replace(self._choices.settings, hide_sensitive=hides))

    def _count(self, counts: ListCounts) -> None:
        self.workspace.sidebar.set_counts(
            {
                Destination.DRAFTS: counts.drafts,
                Destination.TRASH: counts.trashed,
                Destination.INBOX: counts.unread,
                Destination.QUARANTINE: counts.quarantined,
                Destination.QUESTIONS: counts.by_state.get(ReportState.QUESTION, 0),
            }
        )
        self._standings.count(counts)

    def _abilities(self) -> Abilities:
        return {
            **self.ways.abilities(),
            CommandId.NEW_REPORT: self.new_report,
            CommandId.IMPORT: lambda: self.import_bundles(),  # noqa: PLW0108 - the action carries a state
            CommandId.EXPORT: self.export,
            CommandId.BACK_UP: lambda: self._recovery.back_up(),  # noqa: PLW0108 - see RecoveryWays
            CommandId.PROVE: lambda: self._recovery.prove(),  # noqa: PLW0108 - the same
            CommandId.EMERGENCY_SHEET: lambda: self._recovery.show_sheet(),  # noqa: PLW0108 - the same
            CommandId.SETTINGS: lambda: self.workspace.go(Destination.SETTINGS),
            CommandId.HELP: lambda: self._explain.help(self.workspace),
            CommandId.SHORTCUTS: lambda: self._explain.keys(self.workspace),
            CommandId.ABOUT: self._about,
        }

    def _about(self) -> None:
        self.workspace.go(Destination.SETTINGS)
        if self._settings is not None:
            self._settings.show_about()


def _position(answer: str) -> tuple[float, float] | None:
    """Read the latitude and longitude that an answer to a question for a point begins with."""
    parts = answer.split()
    try:
        return float(parts[0]), float(parts[1])
    except (IndexError, ValueError):
        return None
