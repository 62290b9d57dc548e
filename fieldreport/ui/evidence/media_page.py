"""What plays or shows a file with the help of the media extra, which may not be installed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fieldreport.domain.media_kind import MediaKind
from fieldreport.services.evidence import TimeNote
from fieldreport.ui.evidence.evidence_device import EvidenceDevice


class MediaPage(QWidget):
    """One file at a time; `stop` lets go of it at once."""

    failed = Signal(str)
    """It cannot be shown here; carries the sentence that says why."""
    noted = Signal(str, float)
    """Somebody wrote a note; carries the words and the moment in seconds."""

    def open(self, device: EvidenceDevice, kind: MediaKind) -> None:
        """Show a file; the device is this page's from now on."""
        raise NotImplementedError

    def stop(self) -> None:
        """Forget the file: nothing reads of it any more."""
        raise NotImplementedError

    def show_notes(self, notes: Sequence[TimeNote], *, can_write: bool) -> None:
        """List what was noted; a page without moments has no notes."""
