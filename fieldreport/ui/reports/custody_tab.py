"""What this vault did with a report: the custody log in plain words."""

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from fieldreport.services.reading import ReadReport
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.labels import DimLabel, WrapLabel
from fieldreport.ui.look.look import Look
from fieldreport.ui.words.custody_words import custody_words
from fieldreport.ui.words.measures import moment_text

_SHOWN = 500
"""Entries that are laid out, the latest of them."""


class CustodyTab(QWidget):
    """Each entry with its time, the latest last; first whether the chain holds together."""

    def __init__(self, *, look: Look, report: ReadReport) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        if report.custody_holds:
            text = self.tr("The log holds together: no entry was changed, dropped or put in between.")
            column.addWidget(Banner(look=look, kind="ok", text=text))
        else:
            text = self.tr("The log does not hold together: an entry was changed, dropped or put in between.")
            column.addWidget(Banner(look=look, kind="bad", text=text))
        card = Card(self.tr("In this vault"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        shown = report.custody[-_SHOWN:]
        for row, entry in enumerate(shown):
            time = DimLabel(moment_text(entry.at))
            time.setWordWrap(False)
            grid.addWidget(time, row, 0)
            grid.addWidget(WrapLabel(custody_words(entry, report.names)), row, 1)
        if not shown:
            grid.addWidget(DimLabel(self.tr("Nothing was noted yet.")), 0, 0, 1, 2)
        card.body.addLayout(grid)
        column.addWidget(card)
        column.addWidget(
            DimLabel(
                self.tr("Times are those of this computer's clock. The log is this vault's diary and stays in it.")
            )
        )
        column.addStretch(1)
