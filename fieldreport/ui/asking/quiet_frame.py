"""A frame for what is said beside an answer: an icon, words, and buttons below that go over several lines."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.flow_layout import FlowLayout
from fieldreport.ui.controls.labels import DimLabel, WrapLabel
from fieldreport.ui.controls.picture import Picture
from fieldreport.ui.look.look import Look

_SIDES = 12
_GAP = 6


class QuietFrame(QFrame):
    """*kind* is that of a banner, whose colours it has, or ``card`` for what is done with."""

    def __init__(
        self, *, look: Look, kind: str, icon: str, words: Sequence[str], dim: str = "", buttons: Sequence[Button] = ()
    ) -> None:
        super().__init__()
        self.setProperty("kind", kind)
        self.setAccessibleName("\n".join([*words, dim]).strip())
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDES, _SIDES - _GAP // 2, _SIDES, _SIDES - _GAP // 2)
        row.setSpacing(_SIDES - 2)
        token = {"info": "accent", "card": "ok"}.get(kind, kind)
        row.addWidget(Picture(look.icon(icon, token)), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(_GAP)
        row.addLayout(column, 1)
        if dim:
            column.addWidget(DimLabel(dim))
        for one in words:
            column.addWidget(WrapLabel(one, selectable=True))
        if buttons:
            line = FlowLayout()
            for button in buttons:
                line.addWidget(button)
            column.addLayout(line)
