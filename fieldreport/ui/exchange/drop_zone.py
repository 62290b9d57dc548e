"""A place to drop files on, with buttons for those who do not drag."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.file_drops import FileDrops, local_paths
from fieldreport.ui.controls.flow_layout import FlowLayout
from fieldreport.ui.controls.labels import DimLabel, Heading
from fieldreport.ui.controls.picture import Picture
from fieldreport.ui.look.look import Look

_PICTURE = 2.4
_SHARE = 100
_GAP = 8


class DropZone(QFrame):
    """Carries local files and folders only: nothing is fetched from anywhere."""

    dropped = Signal(object)
    """Carries the paths, a list of Path."""

    def __init__(self, *, look: Look, icon: str, title: str, words: str, buttons: Sequence[Button] = ()) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        FileDrops(widget=self, dropped=lambda data: self.dropped.emit(local_paths(data)))
        middle = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        gap = look.em(1.2)
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(look.em(0.5))
        column.addWidget(Picture(look.icon(icon, "accent"), factor=_PICTURE), 0, middle)
        for label in (Heading(title), DimLabel(words)):
            label.setAlignment(middle)
            column.addWidget(label)
        self._look = look
        self._buttons = list(buttons)
        self._row = QWidget()
        flow = FlowLayout(self._row)
        for button in buttons:
            flow.addWidget(button)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self._row, _SHARE)
        line.addStretch(1)
        column.addLayout(line)
        look.changed.connect(self._bound_row)
        self._bound_row()

    def _bound_row(self) -> None:
        # As wide as its buttons beside each other: then they stand in the middle, and still may go on below.
        self._row.setMaximumWidth(sum(button.sizeHint().width() + _GAP for button in self._buttons))
