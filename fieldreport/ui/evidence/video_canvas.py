"""Where the pictures of a video are painted: in memory, by this window itself."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtWidgets import QWidget

from fieldreport.ui.look.look import Look


class VideoCanvas(QWidget):
    """Paints the latest picture; those that come faster than they can be painted are passed over.

    Qt's own video widget is a window within the window, which lives on for a moment after it was told to go.
    """

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._frame = QVideoFrame()
        self._image = QImage()
        self.setAccessibleName(self.tr("Video"))

    @property
    def has_picture(self) -> bool:
        """Whether there is something to see."""
        return self._frame.isValid() or not self._image.isNull()

    def clear(self) -> None:
        """Forget the picture."""
        self._frame, self._image = QVideoFrame(), QImage()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("side"))
        if self._frame.isValid():
            self._image, self._frame = self._frame.toImage(), QVideoFrame()
        if not self._image.isNull():
            target = QRect(self.rect())
            target.setSize(self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio))
            target.moveCenter(self.rect().center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(target, self._image)
        painter.end()

    def show_frame(self, frame: QVideoFrame) -> None:
        """Show the next picture."""
        if frame.isValid():
            self._frame = frame
            self.update()
