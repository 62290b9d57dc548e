"""Real files for viewers: clips made by ffmpeg, pictures and pages made by Qt."""

import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPageSize, QPainter, QPdfWriter

needs_ffmpeg = pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="ffmpeg is not installed: there is no clip")

CODINGS = {
    "mp4": ["-c:v", "libx264", "-pix_fmt", "yuv420p", "-c:a", "aac", "-movflags", "+faststart"],
    "webm": ["-c:v", "libvpx", "-c:a", "libopus"],
    "mp3": ["-vn", "-c:a", "libmp3lame"],
    "m4a": ["-vn", "-c:a", "aac"],
}


def clip(path: Path, *, seconds: int = 2) -> Path:
    """Make a moving test picture with a tone; the ending says how it is coded."""
    source = ["-f", "lavfi", "-i", f"testsrc=size=192x108:rate=15:duration={seconds}"]
    tone = ["-f", "lavfi", "-i", f"sine=frequency=440:duration={seconds}"]
    command = ["ffmpeg", "-nostdin", "-loglevel", "error", "-y", *source, *tone, *CODINGS[path.suffix[1:]], str(path)]
    subprocess.run(command, check=True, timeout=60)
    return path


def picture(width: int = 400, height: int = 300, *, form: bytes = b"png", texts: dict[str, str] | None = None) -> bytes:
    """Make a picture whose four quarters have four colours: red, green, blue, white, from the upper left on."""
    image = QImage(QSize(width, height), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    half_x, half_y = width // 2, height // 2
    for x, y, color in (
        (0, 0, Qt.GlobalColor.red),
        (half_x, 0, Qt.GlobalColor.green),
        (0, half_y, Qt.GlobalColor.blue),
        (half_x, half_y, Qt.GlobalColor.white),
    ):
        painter.fillRect(x, y, width - half_x, height - half_y, QColor(color))
    painter.end()
    for key, value in (texts or {}).items():
        image.setText(key, value)
    return written(image, form)


def written(image: QImage, form: bytes) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(form)).write(image)
    return bytes(content.data())


def pdf(pages: int = 3) -> bytes:
    """Make a PDF whose pages are red, green, blue, and again."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    writer.setPageMargins(QMarginsF())
    painter = QPainter(writer)
    for page in range(pages):
        if page:
            writer.newPage()
        color = (Qt.GlobalColor.red, Qt.GlobalColor.green, Qt.GlobalColor.blue)[page % 3]
        painter.fillRect(0, 0, writer.width(), writer.height(), QColor(color))
    painter.end()
    return bytes(content.data())
