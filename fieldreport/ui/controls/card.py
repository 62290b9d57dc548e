"""A card: things that belong together, on a ground of their own."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fieldreport.ui.controls.labels import Heading

_MARGIN = 16
_GAP = 12


class Card(QFrame):
    """A frame with a heading; what it shows goes into `body`, small buttons beside the heading into `corner`.

    A *sensitive* one has a coloured left edge.
    """

    def __init__(self, title: str = "", *, sensitive: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "sensitive" if sensitive else "card")
        self.heading = Heading(title)
        if not title:
            self.heading.hide()
        self.corner = QHBoxLayout()
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addLayout(self.corner)
        self.body = QVBoxLayout()
        self.body.setSpacing(_GAP)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(_GAP)
        column.addLayout(head)
        column.addLayout(self.body)
