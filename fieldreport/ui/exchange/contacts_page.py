"""Contacts: whom one writes to and hears from, how far each is trusted, and one's own card."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from fieldreport.bootstrap import Session
from fieldreport.domain.devices import Device
from fieldreport.domain.identifiers import AuthorId
from fieldreport.errors import FieldReportError
from fieldreport.services.card_files import read_card_file
from fieldreport.services.contacts import Contact
from fieldreport.system.private_files import write_atomically
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.choice_of_list import ChoiceOfList
from fieldreport.ui.controls.file_dialogs import choose_file, save_as
from fieldreport.ui.controls.file_drops import FileDrops, local_paths
from fieldreport.ui.controls.page_frame import PageFrame
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.controls.tab_order import order_tabs
from fieldreport.ui.exchange.contact_detail import ContactDetail
from fieldreport.ui.exchange.contact_dialogs import PasteCardDialog, RenameDialog, RevokeDialog
from fieldreport.ui.exchange.contact_view import ComparedWords, ContactView, OwnView, contact_view, own_view
from fieldreport.ui.exchange.own_card_view import OwnCardView
from fieldreport.ui.exchange.trust_words import trust_mark
from fieldreport.ui.exchange.verify_dialog import VerifyDialog
from fieldreport.ui.look.look import Look
from fieldreport.ui.receipts.contact_receipts import ContactReceipts
from fieldreport.ui.words.failure_words import failure_words

_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_LIST_WIDTH = 14
_ROW = 2.6
"""Of the list, in heights of a letter."""

_BOTH_EM = 50
"""From this width on the list stands beside the contact."""


class ContactsPage(PageFrame):
    """List left, one contact right; a card can be dropped anywhere on the page."""

    changed = Signal()
    """Somebody was added, verified or revoked: what counts may be something else now."""

    def __init__(self, *, look: Look, vault: VaultThread) -> None:
        super().__init__(scrolls=False)
        self.set_title(
            self.tr("Contacts"), self.tr("Whom you write to and hear from. Compare eight words once, for life.")
        )
        self._look = look
        self._vault = vault
        self._contacts: list[Contact] = []
        self._chosen: AuthorId | None = None
        """None: our own card."""
        self._view: ContactView | None = None
        self._own: OwnView | None = None
        self._banner = Banner(look=look, kind="info", text="")
        self._banner.hide()
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Contacts"))
        self.list.currentRowChanged.connect(self._choose_row)
        self.own_card = OwnCardView(look=look)
        self.own_card.save_wanted.connect(self._save_own)
        self.detail = self._make_detail()
        self._nothing = QWidget()
        self._stack = QStackedWidget()
        self._scrolled: dict[QWidget, QScrollArea] = {}
        self._stack.addWidget(self._nothing)
        for page in (self.own_card, self.detail):
            self._stack.addWidget(self._scrolling(page))
        self._splitter = QSplitter()
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._splitter.addWidget(self.list)
        self._splitter.addWidget(self._stack)
        self._splitter.setStretchFactor(1, 1)
        self._divide()
        self._choice = ChoiceOfList(self.list)
        self.body.addWidget(self._banner)
        self.body.addWidget(self._choice)
        self.body.addWidget(self._splitter, 1)
        FileDrops(widget=self, dropped=lambda data: self.add_files(local_paths(data)))
        look.changed.connect(self._measure)
        look.changed.connect(self._divide)
        self._fill_foot()
        order_tabs(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose_way()

    def _choose_way(self) -> None:
        self._choice.take_place(self.width() < self._look.em(_BOTH_EM))

    def _fill_foot(self) -> None:
        paste = Button(self.tr("&Paste a card…"), self._look.icon("copy"))
        paste.clicked.connect(self._paste)
        add = Button(self.tr("&Add from a card file…"), self._look.icon("plus"))
        add.clicked.connect(self._choose_card)
        self.add_button(paste)
        self.add_button(add)
        self.say_at_foot(self.tr("You can also drop a card on this page."))

    def _make_detail(self) -> ContactDetail:
        detail = ContactDetail(look=self._look)
        self.receipts = ContactReceipts(look=self._look, vault=self._vault)
        self.receipts.shown.connect(lambda: order_tabs(self))
        detail.add_part(self.receipts)
        detail.verify_wanted.connect(self._compare)
        detail.rename_wanted.connect(self._ask_name)
        detail.revoke_wanted.connect(self._ask_to_revoke)
        detail.devices.accept_wanted.connect(self._accept)
        detail.devices.revoke_wanted.connect(self._ask_to_revoke_device)
        return detail

    @property
    def message(self) -> str:
        """What is said above the list; empty when nothing is."""
        return "" if self._banner.isHidden() else self._banner.text

    @property
    def view(self) -> ContactView | None:
        """What is shown of the chosen contact; None while it is read, and for our own card."""
        return self._view

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Read who is known."""
        self._vault.run(self, Operation(work=_contacts, done=self._show_contacts, replaces="contacts"))

    def show_contact(self, author: AuthorId) -> None:
        """Choose a contact."""
        self._chosen = author
        self.refresh()

    def add_files(self, paths: list[Path]) -> None:
        """Take cards in from files."""
        for path in paths:
            self._add(partial(read_card_file, path))

    def add_text(self, content: bytes) -> None:
        """Take a card in that was pasted."""
        self._add(lambda: content)

    def _add(self, read: Callable[[], bytes]) -> None:
        def add(session: Session, _: Reporter) -> Contact:
            return session.contacts.add(read())

        self._vault.run(self, Operation(work=add, done=self._added, failed=self._tell))

    def _added(self, contact: Contact) -> None:
        words = self.tr("The card of %1 is here. Compare the words before you rely on it.")
        self._say("info", words.replace("%1", shown_name(contact.name)))
        self.changed.emit()
        self.show_contact(contact.author)

    def _show_contacts(self, contacts: list[Contact]) -> None:
        self._contacts = contacts
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItem(QListWidgetItem(self._look.icon("user"), self.tr("My card")))
        for contact in contacts:
            mark = trust_mark(contact.trust)
            item = QListWidgetItem(self._look.icon(mark.icon, mark.token), shown_name(contact.name))
            item.setToolTip(mark.text)
            item.setData(_SPOKEN, f"{shown_name(contact.name)}, {mark.text}")
            self.list.addItem(item)
        self._measure()
        rows = [contact.author for contact in contacts]
        row = rows.index(self._chosen) + 1 if self._chosen in rows else 0
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)
        self._choose_way()
        self._choose_row(row)

    def _choose_row(self, row: int) -> None:
        if row < 0:
            return
        former = self._chosen
        self._chosen = None if row == 0 else self._contacts[row - 1].author
        if self._chosen != former:
            self._view = None
        if row == 0:
            self._show_own()
        else:
            self._load(self._contacts[row - 1].author)

    def _show_own(self) -> None:
        if self._own is not None:
            self._show_page(self.own_card)
        self._vault.run(self, Operation(work=_own, done=self._own_read, replaces="contact"))

    def _own_read(self, own: OwnView) -> None:
        self._own = own
        self.own_card.show_view(own)
        if self._chosen is None:
            self._show_page(self.own_card)

    def _load(self, author: AuthorId) -> None:
        own: ComparedWords | None = None if self._own is None else self._own.words

        def load(session: Session, _: Reporter) -> ContactView:
            return contact_view(session, author, own)

        self._vault.run(self, Operation(work=load, done=self._loaded, replaces="contact"))

    def _loaded(self, view: ContactView) -> None:
        self._view = view
        self.detail.show_view(view)
        self.receipts.show_contact(view.contact.author)
        self._show_page(self.detail)
        order_tabs(self)

    def _compare(self) -> None:
        view = self._view
        if view is None:
            return
        dialog = VerifyDialog(
            look=self._look,
            vault=self._vault,
            contact=view.contact,
            words=view.words.words,
            digits=view.words.digits,
            parent=self,
        )
        dialog.verified.connect(self._verified)
        dialog.open()

    def _verified(self) -> None:
        self._say("ok", self.tr("Verified. Bundles that waited for this can be imported now, under Exchange."))
        self._after()

    def _ask_name(self) -> None:
        if self._view is not None:
            dialog = RenameDialog(name=self._view.contact.name, parent=self)
            dialog.renamed.connect(self._rename)
            dialog.open()

    def _rename(self, name: str) -> None:
        self._decide(lambda session, contact: session.contacts.rename(contact, name))

    def _ask_to_revoke(self) -> None:
        if self._view is None:
            return
        name = shown_name(self._view.contact.name)
        dialog = RevokeDialog(
            look=self._look,
            title=self.tr("Revoke %1?").replace("%1", name),
            words=self.tr(
                "From now on nothing new from %1 counts here, its bundles are refused, and nothing is exported to it."
                " What this vault holds already stays and goes on counting. Do this when the key was taken, or the"
                " person is not who you thought."
            ).replace("%1", name),
            parent=self,
        )
        dialog.confirmed.connect(lambda: self._decide(lambda session, contact: session.contacts.revoke(contact)))
        dialog.open()

    def _accept(self, device: Device) -> None:
        self._decide(lambda session, contact: session.contact_devices.accept(contact, device))

    def _ask_to_revoke_device(self, device: Device) -> None:
        dialog = RevokeDialog(
            look=self._look,
            title=self.tr("Revoke this device?"),
            words=self.tr(
                "Nothing new that this one device signs will count here, and nothing is encrypted for it. What this"
                " vault holds of it already stays and goes on counting. Do this when the device was lost or taken."
            ),
            parent=self,
        )
        dialog.confirmed.connect(
            lambda: self._decide(lambda session, contact: session.contact_devices.revoke(contact, device))
        )
        dialog.open()

    def _decide(self, decide: Callable[[Session, Contact], object]) -> None:
        view = self._view
        if view is None:
            return

        def work(session: Session, _: Reporter) -> None:
            decide(session, session.contacts.get(view.contact.author))

        self._vault.run(self, Operation(work=work, done=lambda _: self._after(), failed=self._tell))

    def _after(self) -> None:
        self.changed.emit()
        self.refresh()

    def _save_own(self) -> None:
        save_as(self, title=self.tr("Save my card"), chosen=self.save_own, name="card.txt")

    def save_own(self, path: Path) -> None:
        """Write our own card to *path*."""

        def save(session: Session, _: Reporter) -> None:
            write_atomically(path, session.contacts.own_card_file())

        saved = self.tr("Your card is saved as %1.").replace("%1", shown_name(path.name))
        self._vault.run(self, Operation(work=save, done=lambda _: self._say("ok", saved), failed=self._tell))

    def _choose_card(self) -> None:
        choose_file(self, title=self.tr("A card file"), chosen=lambda path: self.add_files([path]))

    def _paste(self) -> None:
        dialog = PasteCardDialog(parent=self)
        dialog.pasted.connect(self.add_text)
        dialog.open()

    def _measure(self) -> None:
        size = QSize(0, self._look.em(_ROW))
        for row in range(self.list.count()):
            self.list.item(row).setSizeHint(size)
        self.list.setIconSize(self._look.icon_size())

    def _divide(self) -> None:
        self._splitter.setSizes([self._look.em(_LIST_WIDTH), self._look.em(4 * _LIST_WIDTH)])

    def _scrolling(self, page: QWidget) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(self._look.em(1.2), 0, self._look.em(0.6), 0)
        column.addWidget(page)
        area.setWidget(content)
        area.setMinimumHeight(1)
        self._scrolled[page] = area
        return area

    def _show_page(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(self._scrolled[page])

    def _tell(self, failure: FieldReportError) -> None:
        words = failure_words(failure)
        self._say("warn", f"{words.happened} {words.todo}")

    def _say(self, kind: str, words: str) -> None:
        self._banner.say(kind, words)
        self._banner.show()


def _contacts(session: Session, _: Reporter) -> list[Contact]:
    return session.contacts.all()


def _own(session: Session, _: Reporter) -> OwnView:
    return own_view(session)
