"""Two tiles: give reports away, or take reports in. A third way, over a network, comes only when it exists."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from fieldreport.ui.commands.command import Abilities
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.labels import WrapLabel
from fieldreport.ui.controls.page_frame import PageFrame
from fieldreport.ui.controls.picture import Picture
from fieldreport.ui.look.look import Look


class ExchangePage(PageFrame):
    """Where a stick is plugged in."""

    export_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, *, look: Look) -> None:
        super().__init__(title=" ")
        self.set_title(self.tr("Exchange"), self.tr("With a stick, or any folder that both sides can reach."))
        row = QHBoxLayout()
        row.setSpacing(look.em(1.5))
        tiles = (
            (
                "upload",
                self.tr("Give reports"),
                self.tr("Writes one encrypted file that only the office can open, and reads it back."),
                Button(self.tr("&Export…"), look.icon("upload", "on_accent"), primary=True),
                self.export_wanted,
            ),
            (
                "download",
                self.tr("Take reports in"),
                self.tr("Reads bundles from a stick or folder, and says who sent them and whether they are whole."),
                Button(self.tr("&Import…"), look.icon("download")),
                self.import_wanted,
            ),
        )
        for icon, title, words, button, wanted in tiles:
            card = Card(title)
            card.body.addWidget(Picture(look.icon(icon, "accent"), factor=2.4), 0, Qt.AlignmentFlag.AlignLeft)
            card.body.addWidget(WrapLabel(words))
            card.body.addStretch(1)
            card.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            button.clicked.connect(lambda _=False, wanted=wanted: wanted.emit())
            row.addWidget(card, 1)
        self.body.addLayout(row)
        self.body.addStretch(1)

    def abilities(self) -> Abilities:
        """Nothing but what can be done from everywhere."""
        return {}
