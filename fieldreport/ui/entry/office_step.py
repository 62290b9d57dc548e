"""Adding the office: its card, its eight words, and that somebody compared them."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal

from fieldreport.bootstrap import Session
from fieldreport.errors import FieldReportError
from fieldreport.services.card_files import read_card_file
from fieldreport.services.contacts import Contact
from fieldreport.system.progress import Reporter
from fieldreport.ui.background.operation import Operation
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.file_dialogs import choose_file
from fieldreport.ui.controls.labels import Heading, Level, WrapLabel
from fieldreport.ui.entry.step import Step
from fieldreport.ui.look.look import Look
from fieldreport.ui.questions.choice_button import SquareChoice
from fieldreport.ui.words.failure_words import failure_words


class OfficeStep(Step):
    """Everything here can be done later, under Contacts."""

    verified = Signal()

    def __init__(self, *, look: Look) -> None:
        super().__init__(
            look=look,
            title=self.tr("Add your office"),
            words=self.tr(
                "Reports are encrypted for an office whose card you have. Take its card file, and compare the eight"
                " words with somebody of the office, in person or by phone."
            ),
        )
        self._vault: VaultThread | None = None
        self._contact: Contact | None = None
        self._banner = Banner(look=look, kind="warn", text="")
        self._banner.hide()
        self._choose = Button(self.tr("&Card file…"), look.icon("user"))
        self._choose.clicked.connect(self._choose_card)
        self._name = Heading()
        self._eight = WrapLabel(selectable=False)
        self._eight.setProperty("kind", Level.TITLE.value)
        self._compared = SquareChoice(self.tr("I have &compared all eight words, and they agree"), has_mnemonic=True)
        self._compared.toggled.connect(lambda _: self.changed.emit())
        for part in (self._banner, self._choose, self._name, self._eight, self._compared):
            self.body.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft if part is self._choose else Qt.AlignmentFlag(0))
        self._show_contact()

    def use(self, vault: VaultThread | None) -> None:
        """Work in this vault."""
        self._vault = vault

    @property
    def has_card(self) -> bool:
        """Whether there is something to compare."""
        return self._contact is not None

    @property
    def is_complete(self) -> bool:
        return self._contact is None or self._compared.isChecked()

    @property
    def next_words(self) -> str:
        return self.tr("&Done")

    def focus(self) -> None:
        self._choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_card(self, path: Path) -> None:
        """Read a card file and show whose it says that it is."""
        if self._vault is None:
            return

        def add(session: Session, _: Reporter) -> tuple[Contact, tuple[str, ...]]:
            contact = session.contacts.add(read_card_file(path))
            return contact, session.contacts.fingerprint_of(contact).words

        self._vault.run(self, Operation(work=add, done=self._added, failed=self._say))

    def verify(self) -> None:
        """Note that the words were compared."""
        contact = self._contact
        if self._vault is None or contact is None:
            self.verified.emit()
            return

        def verify(session: Session, _: Reporter) -> None:
            session.contacts.verify(contact)

        self._vault.run(self, Operation(work=verify, done=lambda _: self.verified.emit(), failed=self._say))

    def _choose_card(self) -> None:
        choose_file(self, title=self.tr("A card file"), chosen=self.add_card)

    def _added(self, found: tuple[Contact, tuple[str, ...]]) -> None:
        self._contact, words = found
        self._name.setText(self._contact.name)
        self._eight.setText("  ".join(words))
        self._banner.hide()
        self._show_contact()
        self.changed.emit()
        self._compared.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, failure: FieldReportError) -> None:
        words = failure_words(failure)
        self._banner.say("warn", f"{words.happened} {words.todo}")
        self._banner.show()

    def _show_contact(self) -> None:
        for part in (self._name, self._eight, self._compared):
            part.setVisible(self._contact is not None)
