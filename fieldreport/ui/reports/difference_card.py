"""Two versions of a report, answer by answer: what the one says and what the other says, beside each other."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from fieldreport.forms.reading import ReadAnswer
from fieldreport.services.contents import Difference
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.labels import DimLabel, Heading, WrapLabel
from fieldreport.ui.controls.shown_name import shown_name

_SHOWN = 300
"""Differences that are laid out; of more the rest is counted."""


class DifferenceCard(Card):
    """Three columns: the question, the earlier version, the later one."""

    def __init__(self, *, title: str, left: str, right: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self._left, self._right = left, right
        self._grid: QWidget | None = None

    def show_differences(self, differences: Sequence[Difference], *, hides: bool) -> None:
        """Lay out the differences; sensitive answers are only named if *hides*."""
        if self._grid is not None:
            self._grid.hide()
            self._grid.deleteLater()
        self._grid = QWidget()
        grid = QGridLayout(self._grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        for column in range(3):
            grid.setColumnStretch(column, 1)
        if not differences:
            grid.addWidget(DimLabel(self.tr("Both say the same.")), 0, 0, 1, 3)
        else:
            grid.addWidget(Heading(self._left), 0, 1)
            grid.addWidget(Heading(self._right), 0, 2)
        for row, one in enumerate(differences[:_SHOWN], 1):
            grid.addWidget(DimLabel(shown_name(one.label) or one.path), row, 0, Qt.AlignmentFlag.AlignTop)
            for column, answer in ((1, one.before), (2, one.after)):
                grid.addWidget(self._answer(answer, hides=hides), row, column, Qt.AlignmentFlag.AlignTop)
        if len(differences) > _SHOWN:
            rest = self.tr("%n more difference(s)", "", len(differences) - _SHOWN)
            grid.addWidget(DimLabel(rest), _SHOWN + 1, 0, 1, 3)
        self.body.addWidget(self._grid)

    def _answer(self, answer: ReadAnswer | None, *, hides: bool) -> QWidget:
        if answer is None:
            return DimLabel(self.tr("No answer"))
        if answer.is_sensitive and hides:
            return DimLabel(self.tr("Hidden: sensitive"))
        if answer.value is None:
            return DimLabel(self.tr("Stated in two ways"))
        if answer.evidence is not None:
            return WrapLabel(shown_name(answer.words) or answer.evidence.sha256.hex()[:12], selectable=True)
        return WrapLabel(answer.words, selectable=True)
