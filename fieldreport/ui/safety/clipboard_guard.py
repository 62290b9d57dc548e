"""Keeps what was copied here out of clipboard histories, and takes it back after a while and at locking."""

import hashlib

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

_SECRET_MARKS = (
    ("x-kde-passwordManagerHint", b"secret"),
    ('application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"', b"\0"),
    ('application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"', b"\0\0\0\0"),
    ("application/x-nspasteboard-concealed-type", b""),
)
"""What the clipboard histories of Linux, Windows and macOS look for before they keep something."""

_ALONE = "offscreen"
"""This platform's clipboard has no other programs, and does not say whose it is."""

_MODES = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)


class ClipboardGuard(QObject):
    """Marks every text that leaves this program as secret, and clears it if nobody has copied anything else since."""

    def __init__(self, *, clipboard: QClipboard, seconds: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        self._seconds = seconds
        self._ours: dict[QClipboard.Mode, bytes] = {}
        self._is_marking = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)
        clipboard.changed.connect(self._changed)

    def set_seconds(self, seconds: int) -> None:
        """Clear after so many seconds."""
        self._seconds = seconds

    def clear(self) -> None:
        """Take back what is still ours; what another program put there stays."""
        self._timer.stop()
        self._is_marking = True
        for mode, digest in self._ours.items():
            if _digest(self._clipboard.text(mode)) == digest:
                self._clipboard.clear(mode)
        self._ours.clear()
        self._is_marking = False

    def _changed(self, mode: QClipboard.Mode) -> None:
        if self._is_marking or mode not in _MODES or not self._owns(mode):
            return
        # None, whatever its type says, once the clipboard was cleared.
        given: QMimeData | None = self._clipboard.mimeData(mode)
        if given is None or not given.hasText() or not given.text():
            return
        self._ours[mode] = _digest(given.text())
        self._timer.start(self._seconds * 1000)
        # The guard of another window marked it: two that mark in turn would never end. Whoever is first takes it back.
        if not given.hasFormat(_SECRET_MARKS[0][0]):
            self._mark(given.text(), mode)

    def _mark(self, text: str, mode: QClipboard.Mode) -> None:
        marked = QMimeData()
        # Text alone: what looks the same in a letter must not carry more than is seen.
        marked.setText(text)
        for name, value in _SECRET_MARKS:
            marked.setData(name, value)
        self._is_marking = True
        self._clipboard.setMimeData(marked, mode)
        self._is_marking = False

    def _owns(self, mode: QClipboard.Mode) -> bool:
        if QGuiApplication.platformName() == _ALONE:
            return True
        return self._clipboard.ownsSelection() if mode is QClipboard.Mode.Selection else self._clipboard.ownsClipboard()


def _digest(text: str) -> bytes:
    # The text itself is not kept: it would outlive the lock.
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
