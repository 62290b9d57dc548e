"""Taking bundles in: look at each first, then import, then see what came and what is missing."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import AuthorId
from fieldreport.errors import FieldReportError
from fieldreport.services.importing import ImportedBundle, InspectedBundle
from fieldreport.system.progress import Progress, Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import Running, VaultThread
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.file_dialogs import choose_files, choose_folder
from fieldreport.ui.controls.file_drops import FileDrops, local_paths
from fieldreport.ui.controls.page_frame import PageFrame
from fieldreport.ui.controls.tab_order import order_tabs
from fieldreport.ui.exchange.bundle_card import BundleCard, Stand
from fieldreport.ui.exchange.bundle_files import bundle_files
from fieldreport.ui.exchange.comparing import Comparing
from fieldreport.ui.exchange.drop_zone import DropZone
from fieldreport.ui.exchange.import_words import missing_of_series
from fieldreport.ui.look.look import Look
from fieldreport.ui.receipts.after_import import AfterImport
from fieldreport.ui.recovery.backup_line import BackupLine
from fieldreport.ui.words.failure_words import failure_words


class ImportAssistant(PageFrame):
    """Nothing is taken over before somebody says *Import*; each bundle comes in as a whole, or not at all."""

    closed = Signal()
    contacts_wanted = Signal(object)
    """Carries the AuthorId of a sender between whose devices somebody must decide."""
    reports_wanted = Signal(object)
    """Carries the AuthorId whose reports came."""
    backup_wanted = Signal()
    """What was just exchanged is to be in a backup."""
    imported = Signal()
    """Something came in: lists show more now."""

    def __init__(self, *, look: Look, vault: VaultThread) -> None:
        super().__init__()
        self.set_title(
            self.tr("Import"), self.tr("Take in what others hand over. You see who made it before you decide.")
        )
        self._look = look
        self._vault = vault
        self._running: Running | None = None
        self._waiting: list[BundleCard] = []
        self.cards: list[BundleCard] = []
        files = Button(self.tr("Choose &files…"), look.icon("file"))
        files.clicked.connect(self._choose_files)
        folder = Button(self.tr("Choose a &stick or folder…"), look.icon("folder"))
        folder.clicked.connect(self._choose_folder)
        self._zone = DropZone(
            look=look,
            icon="download",
            title=self.tr("Drop bundles here"),
            words=self.tr("Files that end in .age, or a whole folder."),
            buttons=(files, folder),
        )
        self._zone.dropped.connect(self.add)
        FileDrops(widget=self, dropped=lambda data: self.add(local_paths(data)))
        self._banner = Banner(look=look, kind="warn", text="")
        self._banner.hide()
        self._comparing = Comparing(look=look, vault=vault, page=self)
        self._comparing.verified.connect(self._verified)
        self._comparing.verified_before.connect(self.contacts_wanted)
        self._comparing.refused.connect(self._tell)
        self._column = QVBoxLayout()
        self._column.setSpacing(look.em(1.2))
        self.after = AfterImport(look=look, vault=vault)
        self.after.shown.connect(lambda: order_tabs(self))
        self.body.addWidget(self._banner)
        self.body.addWidget(self.after)
        self.body.addLayout(self._column)
        self.body.addWidget(self._zone)
        self._backup = BackupLine(look=look, vault=vault)
        self._backup.backup_wanted.connect(self.backup_wanted)
        self._backup.hide()
        self.body.addWidget(self._backup)
        self.body.addStretch(1)
        self.close_button = Button(self.tr("Close"))
        self.close_button.clicked.connect(self._close)
        self.import_button = Button("", look.icon("download", "on_accent"), primary=True)
        self.import_button.clicked.connect(self._go_on)
        self.add_button(self.close_button)
        self.add_button(self.import_button)
        self._show_buttons()

    @property
    def message(self) -> str:
        """What is said above the bundles; empty when nothing is."""
        return "" if self._banner.isHidden() else self._banner.text

    def add(self, paths: Iterable[Path]) -> None:
        """Look at these files, and at what folders among them hold."""
        chosen = list(paths)

        def look_for(_: Session, __: Reporter) -> list[Path]:
            return bundle_files(chosen)

        self._vault.run(self, Operation(work=look_for, done=self._add_files, failed=self._tell))

    def import_all(self) -> None:
        """Import what can be imported; what strangers made is kept aside."""
        self._waiting = [card for card in self.cards if card.stand in (Stand.READY, Stand.STRANGER)]
        self._backup.hide()
        for card in self._waiting:
            card.show_waiting()
        self._next()

    def cancel(self) -> None:
        """Stop; the bundle that is being read leaves nothing, those before it are in."""
        waiting, self._waiting = self._waiting, []
        for card in waiting:
            card.show_cancelled()
        if self._running is not None:
            self._running.cancel()

    def _add_files(self, files: list[Path]) -> None:
        known = {card.path for card in self.cards}
        fresh = [file for file in files if file not in known]
        self._banner.hide()
        if not files:
            self._say("info", self.tr("No bundle is there. Bundles are files that end in .age."))
        for file in fresh:
            card = BundleCard(look=self._look, path=file)
            card.compare_wanted.connect(partial(self._compare, card))
            card.again_wanted.connect(partial(self._inspect, card))
            card.contacts_wanted.connect(partial(self._ask_for_contacts, card))
            card.reports_wanted.connect(partial(self._ask_for_reports, card))
            card.cancelled.connect(self.cancel)
            self.cards.append(card)
            self._column.addWidget(card)
            self._inspect(card)
        self._show_buttons()

    def _inspect(self, card: BundleCard) -> None:
        card.stand = Stand.READING
        card.failure = None
        path = card.path

        def inspect(session: Session, reporter: Reporter) -> tuple[InspectedBundle, str]:
            found = session.importing.inspect(path, reporter=reporter)
            return found, session.exchange_history.names().get(found.author, "")

        def done(outcome: tuple[InspectedBundle, str]) -> None:
            card.show_found(*outcome)
            self._settle()

        def failed(failure: FieldReportError) -> None:
            card.show_refused(failure)
            self._settle()

        self._vault.run(card, Operation(work=inspect, done=done, failed=failed))

    def _settle(self) -> None:
        """Put what belongs together side by side, and say what a series lacks."""
        if any(card.stand is Stand.READING for card in self.cards):
            return
        self.cards.sort(key=_place)
        for place, card in enumerate(self.cards):
            self._column.insertWidget(place, card)
        absent = missing_of_series([card.found for card in self.cards if card.found is not None])
        if absent:
            words = self.tr("You can import the others now; what is missing can come later.")
            self._say("warn", "\n".join([*absent, words]))
        self._show_buttons()
        order_tabs(self)

    def _next(self) -> None:
        self._running = None
        self._show_buttons()
        if not self._waiting:
            self._sum_up()
            self.after.show_senders([card.imported.author for card in self.cards if card.imported is not None])
            self.imported.emit()
            return
        card = self._waiting.pop(0)
        path = card.path

        def take_in(session: Session, reporter: Reporter) -> tuple[ImportedBundle, Mapping[AuthorId, str]]:
            return session.importing.import_file(path, reporter=reporter), session.exchange_history.names()

        self._running = self._vault.run(
            self,
            Operation(
                work=take_in,
                done=partial(self._took_in, card),
                failed=partial(self._refused, card),
                progress=partial(_show_progress, card),
                cancelled=partial(self._stopped, card),
            ),
        )
        self._show_buttons()

    def _sum_up(self) -> None:
        """Say in one line what came of all of them."""
        came = [card.imported for card in self.cards if card.imported is not None]
        kept = sum(card.is_kept_aside for card in self.cards)
        refused = sum(card.stand is Stand.REFUSED for card in self.cards) - kept
        new = sum(one.counts.new for one in came)
        parts = []
        if came:
            parts.append(self.tr("%n bundle(s) imported", "", len(came)) + f" ({self.tr('%n new record(s)', '', new)})")
        if kept:
            parts.append(self.tr("%n kept aside, unopened", "", kept))
        if refused:
            parts.append(self.tr("%n not imported", "", refused))
        self._say("warn" if kept or refused else "ok", ", ".join(parts) + ".")
        self._backup.setVisible(bool(came))
        if self.scroll_area is not None:
            self.scroll_area.verticalScrollBar().setValue(0)
        self.import_button.setFocus()

    def _took_in(self, card: BundleCard, outcome: tuple[ImportedBundle, Mapping[AuthorId, str]]) -> None:
        imported, names = outcome
        for former in self.cards:
            if former.imported is not None and former.imported.author == imported.author:
                # What was missing a moment ago may have come with this one, which says what still is.
                former.show_imported(replace(former.imported, missing=()), names.get(imported.author, ""))
        card.show_imported(imported, names.get(imported.author, ""))
        self._next()

    def _refused(self, card: BundleCard, failure: FieldReportError) -> None:
        card.show_refused(failure)
        self._next()

    def _stopped(self, card: BundleCard) -> None:
        card.show_cancelled()
        self._next()

    def _compare(self, card: BundleCard) -> None:
        if card.found is not None and card.found.card_file:
            self._comparing.with_card(card.found.card_file)

    def _verified(self, author: AuthorId) -> None:
        for card in self.cards:
            if card.found is not None and card.found.author == author and card.stand in (Stand.STRANGER, Stand.REFUSED):
                self._inspect(card)

    def _ask_for_contacts(self, card: BundleCard) -> None:
        if card.found is not None:
            self.contacts_wanted.emit(card.found.author)

    def _ask_for_reports(self, card: BundleCard) -> None:
        if card.imported is not None:
            self.reports_wanted.emit(card.imported.author)

    def _go_on(self) -> None:
        if any(card.stand in (Stand.READY, Stand.STRANGER) for card in self.cards):
            self.import_all()
        else:
            self._close()

    def _close(self) -> None:
        self.cancel()
        self.closed.emit()

    def _show_buttons(self) -> None:
        ready = sum(card.stand is Stand.READY for card in self.cards)
        strangers = sum(card.stand is Stand.STRANGER for card in self.cards)
        is_busy = any(card.stand in (Stand.READING, Stand.IMPORTING) for card in self.cards)
        if ready:
            text, icon = self.tr("&Import %n bundle(s)", "", ready + strangers), "download"
        elif strangers:
            text, icon = self.tr("&Keep aside for later"), "archive"
        else:
            text, icon = self.tr("&Done"), "check"
        self.import_button.setText(text)
        self.import_button.setIcon(self._look.icon(icon, "on_accent"))
        self.import_button.setVisible(bool(self.cards))
        self.import_button.setEnabled(not is_busy)
        self.close_button.setVisible(bool(ready or strangers or not self.cards))

    def _choose_files(self) -> None:
        bundles = self.tr("Bundles (%1)").replace("%1", "*.age *.age.001")
        choose_files(self, title=self.tr("Bundles"), chosen=self.add, kinds=[bundles, self.tr("All files (*)")])

    def _choose_folder(self) -> None:
        choose_folder(self, title=self.tr("A stick, or a folder with bundles"), chosen=lambda path: self.add([path]))

    def _tell(self, failure: FieldReportError) -> None:
        words = failure_words(failure)
        self._say("warn", f"{words.happened} {words.todo}")

    def _say(self, kind: str, words: str) -> None:
        self._banner.say(kind, words)
        self._banner.show()


def _show_progress(card: BundleCard, progress: Progress) -> None:
    card.show_progress(progress)


def _place(card: BundleCard) -> tuple[bytes, str, int, str]:
    if card.found is None:
        return b"\xff" * 32, "", 0, card.path.name
    return card.found.author, card.found.series, card.found.part_of[0], card.path.name
