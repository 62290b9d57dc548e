"""A part of the report on a proof: lines of one kind under its heading."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.labels import WrapLabel
from fieldreport.ui.controls.picture import Picture
from fieldreport.ui.look.look import Look
from fieldreport.ui.recovery.proof_words import Finding

_ICONS = {
    Finding.HOLDS: ("circle-check", "ok"),
    Finding.DAMAGED: ("alert-circle", "bad"),
    Finding.NOT_CHECKED: ("question", "dim"),
    Finding.ADVICE: ("alert-triangle", "warn"),
}


class ProofCard(Card):
    """The icon of each line says the same as its heading."""

    def __init__(self, *, look: Look, title: str, finding: Finding, texts: Sequence[str]) -> None:
        super().__init__(title)
        icon, token = _ICONS[finding]
        for text in texts:
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(10)
            line.addWidget(Picture(look.icon(icon, token)), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(WrapLabel(text, selectable=True), 1)
            self.body.addWidget(row)
