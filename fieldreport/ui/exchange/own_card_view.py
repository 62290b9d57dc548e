"""My card: the words that I read out, the same as digits and QR, and the card as a file to give away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.flow_layout import FlowLayout
from fieldreport.ui.controls.labels import DimLabel, Heading, Level, WrapLabel
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.exchange.contact_view import OwnView
from fieldreport.ui.exchange.eight_words import EightWords
from fieldreport.ui.exchange.qr_code import QrCode
from fieldreport.ui.exchange.trust_words import role_text
from fieldreport.ui.look.look import Look


class OwnCardView(QWidget):
    """A card is no secret; that it is this vault's, only the words prove."""

    save_wanted = Signal()

    def __init__(self, *, look: Look) -> None:
        super().__init__()
        self.name = Heading(level=Level.TITLE)
        self._role = DimLabel()
        self.eight = EightWords(look=look, title=self.tr("Read these out when somebody adds you"))
        self.qr = QrCode(look=look)
        self._device = WrapLabel(selectable=False)
        self.save = Button(self.tr("&Save my card…"), look.icon("download", "on_accent"), primary=True)
        self.save.clicked.connect(self.save_wanted)
        card = Card(self.tr("My eight words"))
        both = QWidget()
        flow = FlowLayout(both, gap=look.em(2))
        flow.addWidget(self.eight)
        flow.addWidget(self.qr)
        card.body.addWidget(both)
        card.body.addWidget(
            DimLabel(
                self.tr("They stay the same for life. The square holds the digits: a phone shows them for comparing.")
            )
        )
        card.body.addWidget(self._device)
        give = Card(self.tr("Give my card away"))
        give.body.addWidget(
            DimLabel(
                self.tr(
                    "Whoever has it can encrypt for this vault, and check what it signed. It tells the name above, and"
                    " nothing about reports."
                )
            )
        )
        row = QHBoxLayout()
        row.addWidget(self.save)
        row.addStretch(1)
        give.body.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.em(1.2))
        for part in (self.name, self._role, card, give):
            column.addWidget(part)
        column.addStretch(1)

    def show_view(self, view: OwnView) -> None:
        """Show our own card."""
        self.name.setText(shown_name(view.name))
        self._role.setText(role_text(view.role))
        self.eight.show_words(view.words.words, view.words.digits)
        self.qr.show_text(view.words.digits.replace(" ", ""), name=self.tr("My digits as a QR code"))
        words = self.tr("The words of this device, if somebody asks which one it is: %1")
        self._device.setText(words.replace("%1", " ".join(view.device_words)))
        self._device.setVisible(bool(view.device_words))
