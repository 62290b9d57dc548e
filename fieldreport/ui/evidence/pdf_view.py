"""Pages of a PDF as pictures of limited size; it needs the media extra and is imported when it is wanted."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions, QPdfPageRenderer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from fieldreport.domain.media_kind import MediaKind
from fieldreport.ui.controls.buttons import IconButton
from fieldreport.ui.evidence.evidence_device import EvidenceDevice
from fieldreport.ui.evidence.media_page import MediaPage
from fieldreport.ui.evidence.picture_view import PictureView
from fieldreport.ui.evidence.pictures import Decoded
from fieldreport.ui.look.look import Look

_LONG_SIDE = 2000
"""Pixels of a page: enough to read small print, and no page can ask for more."""
_MOST_PAGES = 100_000
_GAP = 8


class PdfView(MediaPage):
    """Shows one page at a time. Links, scripts, forms and attachments in the file are dead: only pixels are shown."""

    def __init__(self, *, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._device: EvidenceDevice | None = None
        self._document = QPdfDocument(self)
        self._renderer = QPdfPageRenderer(self)
        # A page can take long: the window does not wait for it.
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.pageRendered.connect(self._show)
        self._wanted = 0
        self.picture = PictureView(look=look)
        self.picture.setAccessibleName(self.tr("Page"))
        self._number = QSpinBox()
        self.picture.turn_page.connect(self._number.stepBy)
        self._number.setAccessibleName(self.tr("Page number"))
        self._number.valueChanged.connect(self._render)
        self._count = QLabel()
        back = IconButton(look.icon("chevron-left"), self.tr("Previous page"))
        forth = IconButton(look.icon("chevron-right"), self.tr("Next page"))
        back.clicked.connect(self._number.stepDown)
        forth.clicked.connect(self._number.stepUp)
        row = QHBoxLayout()
        row.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
        row.addStretch(1)
        for part in (back, self._number, self._count, forth):
            row.addWidget(part)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.picture, 1)
        column.addLayout(row)

    def open(self, device: EvidenceDevice, kind: MediaKind) -> None:
        self.stop()
        self._device = device
        self._document.load(device)
        error = self._document.error()
        if error is not QPdfDocument.Error.None_ or not self._document.pageCount():
            is_locked = error is QPdfDocument.Error.IncorrectPassword
            self.failed.emit(
                self.tr("This PDF is locked with a password.")
                if is_locked
                else self.tr("This PDF is damaged, or of a kind that this program cannot show.")
            )
            return
        pages = min(self._document.pageCount(), _MOST_PAGES)
        self._renderer.setDocument(self._document)
        self._number.setRange(1, pages)
        self._count.setText(self.tr("of %n page(s)", "", pages))
        self._render()

    def stop(self) -> None:
        device, self._device = self._device, None
        if device is not None:
            device.shut()
        self._wanted = 0
        self.picture.show_picture(None)
        self._renderer.setDocument(None)  # type: ignore[arg-type] # C++ takes nothing for nothing
        self._document.close()
        self._number.blockSignals(True)
        self._number.setRange(1, 1)
        self._number.blockSignals(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._number.stepBy(1 if event.key() == Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)

    def _render(self) -> None:
        if self._device is None:
            return
        page = self._number.value() - 1
        size = self._document.pagePointSize(page)
        longest = max(size.width(), size.height(), 1.0)
        factor = _LONG_SIDE / longest
        wanted = QSize(max(1, round(size.width() * factor)), max(1, round(size.height() * factor)))
        self._wanted = self._renderer.requestPage(page, wanted, QPdfDocumentRenderOptions())

    def _show(self, _page: int, _size: QSize, image: QImage, _options: object, request: int) -> None:
        if request != self._wanted or self._device is None:
            return
        white = QImage(image.size(), QImage.Format.Format_RGB32)
        white.fill(Qt.GlobalColor.white)
        painter = QPainter(white)
        painter.drawImage(0, 0, image)
        painter.end()
        self.picture.show_picture(Decoded(levels=(white,), full_size=white.size()))
