"""The ways to backup, proof and emergency sheet, from wherever they are wanted."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from fieldreport.ui.shell.destination import Destination
from fieldreport.ui.shell.pages import Pages
from fieldreport.ui.shell.workspace import Workspace

if TYPE_CHECKING:
    from fieldreport.ui.exchange.export_assistant import ExportAssistant
    from fieldreport.ui.exchange.import_assistant import ImportAssistant


class RecoveryWays:
    """At most one of their pages is open; the next one takes its place.

    Only the open vault's own pages may hold its methods: a workspace that held one in its table of commands crashed in
    Python's collector, when both were thrown away with the window (PySide 6).
    """

    def __init__(self, *, make: Pages, workspace: Workspace) -> None:
        self._make = make
        self._workspace = workspace
        self._page: QWidget | None = None

    def back_up(self) -> None:
        """Show the backups, and where the next one is made."""
        page = self._make.backup()
        page.closed.connect(partial(self._close, page))
        page.prove_wanted.connect(self.prove)
        self._show(page)

    def offer_after(self, assistant: "ExportAssistant | ImportAssistant") -> None:
        """Let the last step of an assistant lead to the backups; they take its place."""
        assistant.backup_wanted.connect(partial(self._back_up_after, assistant))

    def prove(self) -> None:
        """Show where everything is tried in one run."""
        page = self._make.prove()
        page.closed.connect(partial(self._close, page))
        page.backup_wanted.connect(self.back_up)
        self._show(page)

    def show_sheet(self) -> None:
        """Show the sheet for the worst day, which is printed on a good one."""
        self._make.emergency_sheet(parent=self._workspace).open()

    def _back_up_after(self, assistant: QWidget) -> None:
        self.back_up()
        self._workspace.drop_page(assistant)

    def _show(self, page: QWidget) -> None:
        former, self._page = self._page, page
        self._workspace.show_page(page)
        if former is not None:
            self._workspace.drop_page(former)

    def _close(self, page: QWidget) -> None:
        self._page = None
        self._workspace.close_page(page, then=Destination.EXCHANGE)
