"""The ways to and from what hands reports on: assistants, and the consent of each report."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from fieldreport.domain.identifiers import SubjectId
from fieldreport.services.reading import ReadReport
from fieldreport.ui.commands.command import Abilities, CommandId
from fieldreport.ui.reports.bulk_actions import BulkActions
from fieldreport.ui.shell.destination import Destination
from fieldreport.ui.shell.pages import Pages
from fieldreport.ui.shell.workspace import Workspace


class HandingOnWays:
    """What an office does; consent is shown to a documenter too, who may take back what stands in the own reports."""

    def __init__(
        self,
        *,
        make: Pages,
        workspace: Workspace,
        chosen: BulkActions,
        language: str,
        is_office: bool,
        changed: Callable[[], object],
        open_draft: Callable[[str], object],
    ) -> None:
        self._make = make
        self._workspace = workspace
        self._chosen = chosen
        self._language = language
        self._is_office = is_office
        self._changed = changed
        self._open_draft = open_draft
        self.follow(chosen)

    def follow(self, acts: BulkActions) -> None:
        """Do what is wanted of a line, or of a report that is read."""
        acts.hand_on.connect(self.hand_on)
        acts.refer.connect(self.refer)

    def abilities(self) -> Abilities:
        """Say what the menu can do from every page."""
        if not self._is_office:
            return {}
        return {
            CommandId.HAND_ON: lambda: self._begin(self._chosen.ask_hand_on, self.hand_on),
            CommandId.REFER: lambda: self._begin(self._chosen.ask_refer, self.refer),
        }

    def hand_on(self, subjects: Sequence[SubjectId] = ()) -> None:
        """Open the assistant that passes reports on."""
        assistant = self._make.hand_on_assistant(subjects, language=self._language)
        assistant.closed.connect(partial(self._close, assistant))
        assistant.contacts_wanted.connect(lambda: self._workspace.go(Destination.CONTACTS))
        assistant.handed_on.connect(self._changed)
        assistant.summary_begun.connect(partial(self._summary, assistant))
        self._workspace.show_page(assistant)

    def refer(self, subjects: Sequence[SubjectId] = ()) -> None:
        """Open the assistant that makes a package."""
        assistant = self._make.referral_assistant(subjects, language=self._language)
        assistant.closed.connect(partial(self._close, assistant))
        assistant.referred.connect(self._changed)
        self._workspace.show_page(assistant)

    def parts(self, report: ReadReport) -> list[tuple[str, Callable[[], QWidget]]]:
        """Name what a report's page shows beside its own parts."""
        subject = report.card.subject
        if subject is None:
            return []

        make = partial(
            self._make.consent_tab,
            subject,
            language=self._language,
            may_withdraw=self._is_office or report.is_own,
        )
        return [(QCoreApplication.translate("OpenVault", "Consent"), make)]

    def _begin(self, of_chosen: Callable[[], None], of_all: Callable[[], None]) -> None:
        if self._chosen.has_reports and not self._workspace.panes.shows_whole:
            of_chosen()
        else:
            of_all()

    def _summary(self, assistant: QWidget, draft: str) -> None:
        self._workspace.close_page(assistant, then=Destination.DRAFTS)
        self._open_draft(draft)

    def _close(self, assistant: QWidget) -> None:
        self._workspace.close_page(assistant, then=Destination.ALL)
