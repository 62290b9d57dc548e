"""One contact: how far it is trusted, the words of both sides, its devices, and what happened."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from fieldreport.domain.trust import Trust
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.chips import Chip
from fieldreport.ui.controls.flow_layout import FlowLayout
from fieldreport.ui.controls.labels import DimLabel, Heading, Level, WrapLabel
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.exchange.contact_view import ContactView
from fieldreport.ui.exchange.device_rows import DeviceRows
from fieldreport.ui.exchange.eight_words import EightWords
from fieldreport.ui.exchange.history_words import outcome_mark
from fieldreport.ui.exchange.qr_code import QrCode
from fieldreport.ui.exchange.trust_words import caution_text, role_text, trust_mark
from fieldreport.ui.look.look import Look
from fieldreport.ui.words.custody_words import custody_words
from fieldreport.ui.words.measures import moment_text

_MOST_EVENTS = 12


class ContactDetail(QWidget):
    """Shows, and says which button was pressed."""

    verify_wanted = Signal()
    rename_wanted = Signal()
    revoke_wanted = Signal()

    def __init__(self, *, look: Look) -> None:
        super().__init__()
        self._look = look
        self.name = Heading(level=Level.TITLE)
        self._chip = Chip("", look=look)
        self._about = DimLabel()
        self._state = Banner(look=look, kind="warn", text="")
        self.mind = Banner(look=look, kind="warn", text="")
        self.verify = Button(self.tr("&Compare the words…"), look.icon("shield-check", "on_accent"), primary=True)
        self.verify.clicked.connect(self.verify_wanted)
        self.rename = Button(self.tr("Re&name…"), look.icon("pencil"))
        self.rename.clicked.connect(self.rename_wanted)
        self.revoke = Button(self.tr("Re&voke…"), danger=True)
        self.revoke.clicked.connect(self.revoke_wanted)
        self.devices = DeviceRows(look=look)
        self._history = Card(self.tr("What happened"))
        self._events: list[QLabel] = []
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self._chip)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self.verify, self.rename, self.revoke):
            flow.addWidget(button)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.em(1.2))
        column.addLayout(head)
        self._words = self._make_words()
        for part in (self._about, self._state, self.mind, buttons, self._words, self.devices, self._history):
            column.addWidget(part)
        column.addStretch(1)

    def add_part(self, part: QWidget) -> None:
        """Put a part that shows something else of the contact above its words."""
        self._column.insertWidget(self._column.indexOf(self._words), part)

    def show_view(self, view: ContactView) -> None:
        """Show this contact."""
        contact = view.contact
        mark = trust_mark(contact.trust)
        name = shown_name(contact.name)
        self.name.setText(name)
        self._chip.show_state(mark.text, mark.token, mark.icon)
        self._about.setText(self._facts(view))
        self._show_state(contact.trust)
        self.mind.say("warn", " ".join(map(caution_text, view.cautions)))
        self.mind.setVisible(bool(view.cautions))
        self.verify.setVisible(contact.trust is not Trust.VERIFIED)
        self.revoke.setVisible(contact.trust is not Trust.REVOKED)
        self.theirs.show_words(
            view.words.words, view.words.digits, title=self.tr("%1 reads these out").replace("%1", name)
        )
        self.ours.show_words(view.own.words, view.own.digits)
        self.qr.show_text(
            view.words.digits.replace(" ", ""), name=self.tr("The digits of %1 as a QR code").replace("%1", name)
        )
        self.devices.show_devices(view)
        self._show_history(view)

    @property
    def events(self) -> tuple[str, ...]:
        """What is said to have happened, the latest first."""
        return tuple(label.text() for label in self._events)

    def _make_words(self) -> Card:
        look = self._look
        card = Card(self.tr("Words to compare"))
        self.theirs = EightWords(look=look, title=" ")
        self.ours = EightWords(look=look, title=self.tr("You read these out"))
        self.qr = QrCode(look=look)
        both = QWidget()
        # Beside each other, or the one below the other: words are never cut.
        flow = FlowLayout(both, gap=look.em(2))
        flow.addWidget(self.theirs)
        flow.addWidget(self.ours)
        card.body.addWidget(both)
        below = QHBoxLayout()
        below.setSpacing(look.em(1.2))
        below.addWidget(
            DimLabel(
                self.tr(
                    "Each side reads out its own words, and the other one follows on the screen. All eight must agree,"
                    " in this order. The square holds the digits of the contact, for a phone that compares."
                )
            ),
            1,
        )
        below.addWidget(self.qr)
        card.body.addLayout(below)
        return card

    def _facts(self, view: ContactView) -> str:
        contact = view.contact
        facts = [role_text(contact.role), self.tr("added %1").replace("%1", moment_text(contact.added_at))]
        if view.exchanges:
            last = view.exchanges[0]
            words = self.tr("last exchange %1: %2").replace("%1", moment_text(last.at))
            facts.append(words.replace("%2", outcome_mark(last.outcome).text))
        else:
            facts.append(self.tr("no exchange yet"))
        return " · ".join(facts)

    def _show_state(self, trust: Trust) -> None:
        match trust:
            case Trust.UNVERIFIED:
                self._state.say(
                    "warn",
                    self.tr(
                        "Nobody has compared the words yet. Until then the card may be anybody's: bundles from there"
                        " are kept aside, and an export asks twice."
                    ),
                )
            case Trust.REVOKED:
                self._state.say(
                    "bad",
                    self.tr(
                        "Revoked: nothing new from there counts, and nothing is exported there. What was held before"
                        " goes on counting. Comparing the words again takes it back."
                    ),
                )
            case _:
                pass
        self._state.setVisible(trust in (Trust.UNVERIFIED, Trust.REVOKED))

    def _show_history(self, view: ContactView) -> None:
        for label in self._events:
            self._history.body.removeWidget(label)
            label.deleteLater()
        self._events = [
            WrapLabel(f"{moment_text(entry.at)}  {custody_words(entry, view.names)}")
            for entry in view.history[:_MOST_EVENTS]
        ]
        for label in self._events:
            self._history.body.addWidget(label)
        self._history.setVisible(bool(self._events))
