"""The end of an export: which files were written, and that they were read back."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldreport.services.exporting import ExportedBundle
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.chips import Chip
from fieldreport.ui.controls.labels import DimLabel, WrapLabel
from fieldreport.ui.controls.picture import Picture
from fieldreport.ui.look.look import Look
from fieldreport.ui.words.measures import size_text


class ExportedStep(QWidget):
    """Shown once; what it says is true now and for good."""

    def __init__(self, *, look: Look, name: str, exported: Sequence[ExportedBundle]) -> None:
        super().__init__()
        self._look = look
        self.file_names = [path.name for one in exported for path in one.files]
        whole = self.tr("Exported for %1: written, read back, and found whole.").replace("%1", name)
        card = Card(self.tr("%n bundle(s)", "", len(exported)))
        for one in exported:
            card.body.addWidget(self._row(one))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.em(1.2))
        column.addWidget(Banner(look=look, kind="ok", text=whole))
        column.addWidget(card)
        if any(len(one.files) > 1 for one in exported):
            parts = self.tr("A bundle in parts is only whole with all of them: hand over every file.")
            column.addWidget(Banner(look=look, kind="info", text=parts))
        missing = sum(one.evidence_missing for one in exported)
        if missing:
            words = self.tr(
                "%n file(s) of evidence are missing or damaged here, so they did not go along.", "", missing
            )
            column.addWidget(Banner(look=look, kind="warn", text=words))
        pull = self.tr(
            "Now tell the computer to remove the drive safely, and wait until it says so, before you pull it out."
        )
        column.addWidget(Banner(look=look, kind="info", text=pull))
        self._last = QVBoxLayout()
        column.addLayout(self._last)
        column.addStretch(1)

    def add_line(self, line: QWidget) -> None:
        """Put a quiet line below everything."""
        self._last.addWidget(line)

    def _row(self, one: ExportedBundle) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(Picture(self._look.icon("archive", "dim")))
        words = QVBoxLayout()
        for path in one.files:
            words.addWidget(WrapLabel(path.name))
        records = self.tr("%n record(s)", "", one.records)
        files = self.tr("%n file(s)", "", one.evidence)
        words.addWidget(DimLabel(", ".join((size_text(one.size), records, files))))
        line.addLayout(words, 1)
        line.addWidget(Chip(self.tr("Read back"), "ok", "circle-check", look=self._look))
        return row
