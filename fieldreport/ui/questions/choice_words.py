"""What choices say, in one language or two, and the pictures that belong to them."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImageReader, QPixmap

from fieldreport.forms.choices import Choice

Pictures = Callable[[str], bytes | None]
"""The bytes of a form's own picture, by its name."""

_DECODED = frozenset({b"png", b"jpeg", b"gif", b"webp"})
_LARGEST = 4096
"""Pixels of a side: a picture of a form is small, a larger one is an attack or a mistake."""


def words_of(choice: Choice) -> str:
    """Return a choice's label in one line; without words its value has to do."""
    return " ".join(choice.label.plain.split()) or ("" if choice.media.get("image") else choice.value)


def picture_of(untrusted: bytes | None, *, side: int) -> QPixmap:
    """Decode a form's picture, at most *side* pixels large; nothing where it is none that we decode."""
    if untrusted is None:
        return QPixmap()
    buffer = QBuffer()
    buffer.setData(QByteArray(untrusted))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    known = bytes(reader.format().data())
    if known not in _DECODED or not 0 < size.width() <= _LARGEST or not 0 < size.height() <= _LARGEST:
        return QPixmap()
    wanted = size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio)
    if wanted.width() < size.width():
        reader.setScaledSize(wanted)
    return QPixmap.fromImage(reader.read())
