"""What was not let in: why, in plain words, and what to do next."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from fieldreport.bootstrap import Session
from fieldreport.errors import FieldReportError
from fieldreport.services.importing import ImportedBundle
from fieldreport.services.quarantine import QuarantineView, RefusedRecord, WaitingBundle, WaitsFor
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.dialog import Dialog
from fieldreport.ui.controls.empty_state import EmptyState
from fieldreport.ui.controls.labels import DimLabel, Heading, WrapLabel
from fieldreport.ui.controls.page_frame import PageFrame
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.look.look import Look
from fieldreport.ui.words.failure_words import failure_words
from fieldreport.ui.words.measures import moment_text, size_text

_SHOWN = 100
"""Refused records that are laid out, the latest of them."""
_CONTENT_WIDTH = 40
_CONTENT_HEIGHT = 20


class QuarantinePage(PageFrame):
    """Bundles that wait unopened, and records that were refused."""

    changed = Signal()
    """A bundle was let in: lists have to be asked for again."""
    open_contacts = Signal(object)
    """Carries the AuthorId of the sender about whom something is to be decided, or None."""

    def __init__(self, *, vault: VaultThread, look: Look, language: str = "en") -> None:
        super().__init__()
        self.set_title(
            self.tr("Quarantine"),
            self.tr("Nothing here has any effect: it is kept exactly as it came until somebody decides."),
        )
        self._vault = vault
        self._look = look
        self._language = language
        self._said: Banner | None = None
        self._list = QWidget()
        self.body.addWidget(self._list)
        self.refresh()

    def refresh(self) -> None:
        """Look again at what waits."""

        def read(session: Session, _: Reporter) -> QuarantineView:
            return session.quarantine.view()

        self._vault.run(self, Operation(work=read, done=self._show, replaces="quarantine"))

    def _show(self, view: QuarantineView) -> None:
        former, self._list = self._list, QWidget()
        former.hide()
        self.body.removeWidget(former)
        former.deleteLater()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        if view.bundles or view.records:
            self._lay_out(column, view)
        else:
            column.addWidget(self._nothing())
        self.body.addWidget(self._list, 1)

    def _nothing(self) -> EmptyState:
        return EmptyState(
            self._look.icon("shield-check", "dim"),
            self.tr("Nothing waits here"),
            self.tr("Bundles of senders whose words nobody compared, and records that are not valid, come here."),
        )

    def _lay_out(self, column: QVBoxLayout, view: QuarantineView) -> None:
        if view.bundles:
            column.addWidget(Heading(self.tr("%n bundle(s) that wait unopened", "", len(view.bundles))))
        for bundle in view.bundles:
            column.addWidget(self._bundle_card(bundle))
        if view.records:
            column.addWidget(Heading(self.tr("%n record(s) that were refused", "", view.record_count)))
        for record in view.records[:_SHOWN]:
            column.addWidget(self._record_card(record))
        if view.record_count > _SHOWN:
            column.addWidget(DimLabel(self.tr("The latest %n are shown.", "", _SHOWN)))
        column.addStretch(1)

    def _bundle_card(self, bundle: WaitingBundle) -> Card:
        card = Card(self._sender(bundle))
        reason, todo = self._bundle_words(bundle)
        card.body.addWidget(WrapLabel(reason))
        card.body.addWidget(WrapLabel(todo))
        card.body.addWidget(DimLabel(f"{moment_text(bundle.at)} · {size_text(bundle.size)}"))
        row = QHBoxLayout()
        row.addStretch(1)
        is_ready = bundle.waits_for is WaitsFor.NOTHING
        if not is_ready:
            contacts = Button(self.tr("Contacts"), self._look.icon("users"))
            contacts.clicked.connect(lambda: self.open_contacts.emit(bundle.author))
            row.addWidget(contacts)
        retry = Button(
            self.tr("Open it now") if is_ready else self.tr("Try again"),
            self._look.icon("refresh", "on_accent" if is_ready else "text"),
            primary=is_ready,
        )
        retry.clicked.connect(partial(self._retry, bundle, retry))
        row.addWidget(retry)
        card.body.addLayout(row)
        return card

    def _sender(self, bundle: WaitingBundle) -> str:
        if bundle.name:
            return shown_name(bundle.name)
        if bundle.author is None:
            return self.tr("Unknown sender")
        return self.tr("Unknown sender {id}").format(id=bundle.author.hex()[:8])

    def _bundle_words(self, bundle: WaitingBundle) -> tuple[str, str]:
        return {
            WaitsFor.CARD: (
                self.tr("The card of this sender is not here, so nobody can tell who it is."),
                self.tr("Ask for the card, add it under Contacts, compare the eight words, then try again."),
            ),
            WaitsFor.WORDS: (
                self.tr("Nobody has compared the eight words of this sender yet: it may be somebody else."),
                self.tr("Compare them in person or by phone under Contacts, then try again."),
            ),
            WaitsFor.DEVICE: (
                self.tr("Two devices say that they are this sender's. One may be a stolen copy."),
                self.tr("Ask the person, on a call where you know the voice, and decide under Contacts."),
            ),
            WaitsFor.REVOKED: (
                self.tr("This sender was revoked in this vault."),
                self.tr("Leave it unopened, unless the person gives you a new card and you compare its words."),
            ),
            WaitsFor.NOTHING: (
                self.tr("The words of this sender were compared since it came."),
                self.tr("Open it now."),
            ),
        }[bundle.waits_for]

    def _record_card(self, record: RefusedRecord) -> Card:
        card = Card(self.tr("Record {number}").format(number=record.number))
        card.body.addWidget(WrapLabel(_reason_words(record.reason)))
        card.body.addWidget(
            WrapLabel(self.tr("The rest of its bundle was taken in. Ask the sender to send this report again."))
        )
        parts = [shown_name(record.sender), moment_text(record.at), size_text(record.size)]
        row = QHBoxLayout()
        row.addWidget(DimLabel(" · ".join(part for part in parts if part)), 1)
        look = Button(self.tr("Look at it"), self._look.icon("eye"))
        look.setAccessibleName(self.tr("Look at record {number}").format(number=record.number))
        look.clicked.connect(partial(self._read_content, record.number))
        row.addWidget(look)
        card.body.addLayout(row)
        return card

    def _retry(self, bundle: WaitingBundle, button: Button) -> None:
        button.setEnabled(False)
        name = bundle.file_name

        def retry(session: Session, reporter: Reporter) -> ImportedBundle:
            return session.quarantine.retry(name, reporter=reporter)

        self._vault.run(self, Operation(work=retry, done=self._let_in, failed=self._refused))

    def _let_in(self, imported: ImportedBundle) -> None:
        counts = imported.counts
        self._say(
            "ok",
            self.tr("%n record(s) were let in.", "", counts.new + counts.grew)
            + (" " + self.tr("%n were refused.", "", counts.quarantined) if counts.quarantined else ""),
        )
        self.refresh()
        self.changed.emit()

    def _refused(self, failure: FieldReportError) -> None:
        words = failure_words(failure)
        self._say("warn", f"{words.happened} {words.todo}")
        self.refresh()

    def _say(self, kind: str, text: str) -> None:
        if self._said is None:
            self._said = Banner(look=self._look, kind=kind, text=text)
            self.body.insertWidget(0, self._said)
        else:
            self._said.say(kind, text)

    def _read_content(self, number: int) -> None:
        def read(session: Session, _: Reporter) -> str:
            return session.quarantine.content(number)

        self._vault.run(self, Operation(work=read, done=partial(self._show_content, number)))

    def _show_content(self, number: int, content: str) -> None:
        dialog = Dialog(
            parent=self,
            title=self.tr("Record {number}").format(number=number),
            words=self.tr("It is not genuine, or damaged. Do not rely on a word of it."),
        )
        field = QPlainTextEdit(shown_text(content))
        field.setReadOnly(True)
        field.setAccessibleName(self.tr("What the record says"))
        field.setMinimumSize(self._look.em(_CONTENT_WIDTH), self._look.em(_CONTENT_HEIGHT))
        dialog.body.addWidget(field)
        dialog.add_button(Button(self.tr("Close"), primary=True))
        dialog.open()


def shown_text(text: str) -> str:
    """Show text of several lines in which nothing turns the direction or hides."""
    return "\n".join(shown_name(line) for line in text.split("\n"))


def _reason_words(reason: str) -> str:
    translate = QCoreApplication.translate
    return {
        "E_RECORD": translate("Quarantine", "It is not a record as our format has it, or was altered on the way."),
        "E_SIGNATURE": translate(
            "Quarantine", "Its signature does not fit: somebody altered it, or it is not from that sender."
        ),
        "E_DISCLOSURE": translate("Quarantine", "An answer in it does not belong to the signed record."),
    }.get(reason, translate("Quarantine", "It is not valid ({reason}).").format(reason=shown_name(reason)))
