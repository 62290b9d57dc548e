"""The end of a referral: where the package lies, what to have timestamped, whose words to tell, how to check it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from fieldreport.services.referring import Referred, Signer
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.labels import DimLabel, WrapLabel
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.look.look import Look
from fieldreport.ui.words.measures import size_text


class ReferredPage(QWidget):
    """Everything on it can be marked and copied."""

    verifier_wanted = Signal()
    """The stand-alone program is to be saved, to be published apart."""

    def __init__(
        self, *, look: Look, done: Referred, words: Sequence[tuple[Signer, str]], verifier_sha256: bytes
    ) -> None:
        super().__init__()
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.em(1.2))
        self._column.addWidget(
            Banner(look=look, kind="ok", text=self.tr("The package is written, read back, and found whole."))
        )
        self._column.addWidget(self._package(done))
        if done.evidence_missing:
            missing = self.tr("%n file(s) are not here or damaged, so not in it.", "", done.evidence_missing)
            self._column.addWidget(Banner(look=look, kind="warn", text=missing))
        if done.blocked:
            stayed = self.tr("%n report(s) stay here: nobody who must say yes has said it.", "", len(done.blocked))
            self._column.addWidget(Banner(look=look, kind="info", text=stayed))
        self._column.addWidget(self._signers(words))
        self._column.addWidget(self._checking(verifier_sha256))
        self._column.addStretch(1)

    def _package(self, done: Referred) -> Card:
        card = Card(self.tr("The package"))
        grid = self._grid(card)
        rows = (
            (self.tr("Where"), shown_name(str(done.path))),
            (self.tr("Who can read it"), self._readers(done)),
            (
                self.tr("In it"),
                self.tr(", ").join(
                    (
                        self.tr("%n report(s)", "", done.reports),
                        self.tr("%n file(s)", "", done.evidence),
                        size_text(done.size),
                    )
                ),
            ),
            (self.tr("Hash of the record set"), _grouped(done.record_set)),
        )
        for row, (name, value) in enumerate(rows):
            _row(grid, row, name, value)
        card.body.addWidget(
            DimLabel(
                self.tr("Have this hash stamped by somebody outside: it shows that all of it existed at that time.")
            )
        )
        return card

    def _readers(self, done: Referred) -> str:
        return self.tr("Those whose keys you gave, alone") if done.is_encrypted else self.tr("Anybody who has it")

    def _signers(self, words: Sequence[tuple[Signer, str]]) -> Card:
        card = Card(self.tr("The words of those who signed"))
        grid = self._grid(card)
        for row, (signer, eight) in enumerate(words):
            name = shown_name(signer.name) or signer.author.hex()[:12]
            _row(grid, row, name, eight or self.tr("Their words cannot be told here."))
        card.body.addWidget(
            DimLabel(
                self.tr(
                    "Tell them to the receiver by another way than the package, on a call or in person. Without them it"
                    " can only be found consistent; with all of them, genuine."
                )
            )
        )
        return card

    def _checking(self, sha256: bytes) -> Card:
        card = Card(self.tr("How the receiver checks it"))
        card.body.addWidget(
            WrapLabel(
                self.tr(
                    "With Python 3.9 or later, and nothing else: python3 -I verify.py PACKAGE. A copy lies in the"
                    " package; the one to trust comes from you, with this SHA-256:"
                ),
                selectable=True,
            )
        )
        card.body.addWidget(WrapLabel(_grouped(sha256), selectable=True))
        button = Button(self.tr("&Save the verifier…"), self._look.icon("download"))
        button.clicked.connect(self.verifier_wanted)
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    def _grid(self, card: Card) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._look.em(1.2))
        grid.setVerticalSpacing(self._look.em(0.6))
        grid.setColumnStretch(1, 1)
        card.body.addLayout(grid)
        return grid


def _row(grid: QGridLayout, row: int, name: str, value: str) -> None:
    grid.addWidget(DimLabel(name), row, 0)
    label = WrapLabel(value, selectable=True)
    label.setAccessibleName(f"{name}: {value}")
    grid.addWidget(label, row, 1)


def _grouped(digest: bytes) -> str:
    """Let a hash wrap at every eighth digit, with nothing between that would be copied along."""
    text = digest.hex()
    return "\u200b".join(text[at : at + 8] for at in range(0, len(text), 8))
