"""Decoding pictures of strangers: five formats by name, of bounded size, in the vault's thread; copies made of them."""

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QColor, QColorSpace, QImage, QImageIOHandler, QImageReader, QImageWriter, QPainter

from fieldreport.domain.media_kind import JPEG, MediaKind

_DECODERS = {"jpg": b"jpeg", "png": b"png", "gif": b"gif", "webp": b"webp", "bmp": b"bmp"}
"""By the format that the first bytes show. Nothing else ever reaches a decoder of Qt."""

MAX_PIXELS = 256_000_000
"""Of a picture that is looked at at all: a few bytes can claim to be a picture that takes minutes."""
SHOWN_PIXELS = 24_000_000
"""Of a picture in memory; a larger one is shown reduced."""
_ALLOCATION = 256
"""Megabytes that Qt may take for one picture."""
_SMALLEST_LEVEL = 512
_QUALITY = 92
_BAND = 256
"""Rows of a picture that are worked on at once."""
_BLACK = QColor(0, 0, 0)


class PictureTrouble(enum.Enum):
    """Why a picture is not shown."""

    TOO_LARGE = enum.auto()
    BROKEN = enum.auto()


@dataclass(frozen=True, slots=True)
class Decoded:
    """A picture in memory, with smaller ones of it: painting takes the one that is just large enough."""

    levels: tuple[QImage, ...]
    full_size: QSize
    """What the file holds, turned as it is shown."""

    @property
    def image(self) -> QImage:
        """The largest one."""
        return self.levels[0]

    @property
    def is_reduced(self) -> bool:
        """Whether the file holds more than is shown."""
        return self.image.size() != self.full_size


def decode(device: QIODevice, kind: MediaKind) -> Decoded | PictureTrouble:
    """Decode a picture to be looked at closely."""
    found = _read(device, kind, pixels=SHOWN_PIXELS)
    if isinstance(found, PictureTrouble):
        return found
    image, full_size = found
    levels = [image]
    while max(levels[-1].width(), levels[-1].height()) > 2 * _SMALLEST_LEVEL:
        half = QSize(max(levels[-1].width() // 2, 1), max(levels[-1].height() // 2, 1))
        levels.append(
            levels[-1].scaled(half, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
        )
    return Decoded(levels=tuple(levels), full_size=full_size)


def thumbnail(device: QIODevice, kind: MediaKind, *, side: int) -> QImage | None:
    """Decode a picture small; None: it cannot be."""
    found = _read(device, kind, pixels=SHOWN_PIXELS, side=side)
    return None if isinstance(found, PictureTrouble) else found[0]


def blackened(image: QImage, boxes: Sequence[QRect], kind: MediaKind) -> bytes:
    """Make a new file of a picture's pixels alone: with black boxes, and nothing of what the camera wrote."""
    fresh = _pixels_alone(image, QImage.Format.Format_RGB32)
    painter = QPainter(fresh)
    for box in boxes:
        painter.fillRect(box, _BLACK)
    painter.end()
    return _file_of(fresh, b"jpeg" if kind is JPEG else b"png")


def blackened_name(name: str, kind: MediaKind) -> str:
    """Call such a copy by the name of its original."""
    stem = PurePosixPath(name.replace("\\", "/")).stem or "picture"
    return f"{stem} (blackened).{'jpg' if kind is JPEG else 'png'}"


def png_of(image: QImage) -> bytes:
    """Make a file of a picture from the clipboard: its pixels alone."""
    return _file_of(_pixels_alone(image, QImage.Format.Format_ARGB32), b"png")


def _pixels_alone(image: QImage, form: QImage.Format) -> QImage:
    # Painted into a fresh image: QImage carries the texts and profiles of its file along, and the writer writes them.
    # Band by band: while Qt works on pixels, Python stands still, also in the window's thread.
    fresh = QImage(image.size(), form)
    painter = QPainter(fresh)
    for top in range(0, image.height(), _BAND):
        band = image.copy(0, top, image.width(), min(_BAND, image.height() - top))
        if band.colorSpace().isValid() and band.colorSpace() != _ours():
            band.convertToColorSpace(_ours())
        if form is QImage.Format.Format_RGB32:
            painter.fillRect(band.rect().translated(0, top), Qt.GlobalColor.white)
        else:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawImage(0, top, band)
    painter.end()
    return fresh


def _ours() -> QColorSpace:
    return QColorSpace(QColorSpace.NamedColorSpace.SRgb)


def _file_of(image: QImage, form: bytes) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(form))
    if form == b"jpeg":
        writer.setQuality(_QUALITY)
    written = writer.write(image)
    assert written, "memory takes what fits into it"
    return bytes(content.data())


def _read(
    device: QIODevice, kind: MediaKind, *, pixels: int, side: int | None = None
) -> tuple[QImage, QSize] | PictureTrouble:
    decoder = _DECODERS.get(kind.format)
    if decoder is None:
        return PictureTrouble.BROKEN
    device.seek(0)
    QImageReader.setAllocationLimit(_ALLOCATION)
    reader = QImageReader(device, QByteArray(decoder))
    # What the first bytes said is what is tried, and nothing else.
    reader.setAutoDetectImageFormat(False)
    reader.setDecideFormatFromContent(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        return PictureTrouble.BROKEN
    if size.width() * size.height() > MAX_PIXELS:
        return PictureTrouble.TOO_LARGE
    factor = min(1.0, (pixels / (size.width() * size.height())) ** 0.5)
    if side is not None:
        factor = min(factor, side / max(size.width(), size.height()))
    if factor < 1:
        reader.setScaledSize(QSize(max(1, int(size.width() * factor)), max(1, int(size.height() * factor))))
    image = reader.read()
    if image.isNull():
        return PictureTrouble.BROKEN
    turned = reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90
    return _for_painting(image), size.transposed() if turned else size


def _for_painting(image: QImage) -> QImage:
    wanted = QImage.Format.Format_ARGB32_Premultiplied if image.hasAlphaChannel() else QImage.Format.Format_RGB32
    is_ours = not image.colorSpace().isValid() or image.colorSpace() == _ours()
    return image if is_ours and image.format() is wanted else _pixels_alone(image, wanted)
