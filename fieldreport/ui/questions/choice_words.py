"""What choices say, in one language or two, and the pictures that belong to them."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImageReader, QPixmap

from fieldreport.forms.choices import Choice

Pictures = Callable[[str], bytes | None]
"""The bytes of a form's own picture, by its name."""

_DECODED = ((b"\x89PNG\r\n", b"png"), (b"\xff\xd8\xff", b"jpeg"), (b"GIF8", b"gif"))
"""How the pictures begin that are decoded here; everything else, SVG above all, could do more than be seen."""
_LARGEST = 4096
"""Pixels of a side: a picture of a form is small, a larger one is an attack or a mistake."""


def words_of(choice: Choice) -> str:
    """Return a choice's label in one line; without words its value has to do."""
    return " ".join(choice.label.plain.split()) or ("" if choice.media.get("image") else choice.value)


def picture_of(untrusted: bytes | None, *, side: int) -> QPixmap:
    """Decode a form's picture, at most *side* pixels large; nothing where it is none that we decode."""
    known = next((name for start, name in _DECODED if untrusted is not None and untrusted.startswith(start)), None)
    if untrusted is None or known is None:
        return QPixmap()
    buffer = QBuffer()
    buffer.setData(QByteArray(untrusted))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(known))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not 0 < size.width() <= _LARGEST or not 0 < size.height() <= _LARGEST:
        return QPixmap()
    wanted = size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio)
    if wanted.width() < size.width():
        reader.setScaledSize(wanted)
    return QPixmap.fromImage(reader.read())
