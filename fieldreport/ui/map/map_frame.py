"""The map with its buttons: nearer, further, everything."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from fieldreport.ui.controls.buttons import IconButton
from fieldreport.ui.look.look import Look
from fieldreport.ui.map.map_view import MapView
from fieldreport.ui.map.region import Region

_MARGIN = 10


class MapFrame(QWidget):
    """Lays the buttons over the upper right corner of a `MapView`."""

    def __init__(self, *, region: Region, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = MapView(region=region, look=look)
        self.buttons = QFrame()
        self.buttons.setProperty("kind", "card")
        column = QVBoxLayout(self.buttons)
        column.setContentsMargins(2, 2, 2, 2)
        column.setSpacing(0)
        for icon, words, action in (
            ("plus", self.tr("Zoom in"), self.view.zoom_in),
            ("minus", self.tr("Zoom out"), self.view.zoom_out),
            ("zoom-fit", self.tr("Show everything"), self.view.show_everything),
        ):
            button = IconButton(look.icon(icon), words)
            button.clicked.connect(action)
            column.addWidget(button)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self.view, 0, 0)
        corner = QVBoxLayout()
        corner.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        corner.addWidget(self.buttons)
        holder = QWidget()
        holder.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        holder.setLayout(corner)
        grid.addWidget(holder, 0, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
