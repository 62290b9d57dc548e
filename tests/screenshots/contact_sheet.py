"""All pictures on one sheet, small, with their names."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

_COLUMNS = 6
_CELL = QSize(460, 300)
_WORDS = 28


def contact_sheet(pictures: Sequence[Path], target: Path) -> None:
    """Paint the sheet."""
    rows = -(-len(pictures) // _COLUMNS)
    sheet = QImage(_COLUMNS * _CELL.width(), rows * _CELL.height(), QImage.Format.Format_RGB32)
    sheet.fill(QColor("#808080"))
    painter = QPainter(sheet)
    painter.setPen(QColor("#ffffff"))
    for number, path in enumerate(pictures):
        x, y = number % _COLUMNS * _CELL.width(), number // _COLUMNS * _CELL.height()
        room = QSize(_CELL.width() - 16, _CELL.height() - _WORDS - 8)
        picture = QImage(str(path)).scaled(
            room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawImage(x + 8, y + 4, picture)
        painter.drawText(
            QRect(x + 8, y + _CELL.height() - _WORDS, room.width(), _WORDS), Qt.AlignmentFlag.AlignVCenter, path.stem
        )
    painter.end()
    sheet.save(str(target))
