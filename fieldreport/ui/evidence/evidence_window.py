"""A window of its own for looking at files: large, closed by the key that opened it, gone when the vault is locked."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldreport.services.evidence import EvidenceItem
from fieldreport.ui.background.vault_thread import VaultThread
from fieldreport.ui.evidence.evidence_viewer import EvidenceViewer

_SHARE = 0.9
"""Of the window that it lies over."""


class EvidenceWindow(QWidget):
    """Holds one viewer. Space and Esc close it; closing drops what is shown."""

    def __init__(self, viewer: EvidenceViewer, *, vault: VaultThread, over: QWidget) -> None:
        super().__init__(over.window(), Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # Not the file's name: the title stands in the system's list of windows.
        self.setWindowTitle(self.tr("File"))
        self.viewer = viewer
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(viewer)
        viewer.closed.connect(self.close)
        vault.locking.connect(self.close)
        area = over.window().geometry()
        self.resize(area.size() * _SHARE)
        self.move(area.center() - self.rect().center())

    def show_files(self, items: Sequence[EvidenceItem], row: int) -> None:
        """Look at a file, in front of everything."""
        self.viewer.show_files(items, row)
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.viewer.drop()
        super().closeEvent(event)
