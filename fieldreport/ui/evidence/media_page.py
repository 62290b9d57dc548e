"""What plays or shows a file with the help of the media extra, which may not be installed."""

from collections.abc import Sequence

from PySide6.QtCore import QLoggingCategory, Signal
from PySide6.QtWidgets import QWidget

from fieldreport.domain.media_kind import Family, MediaKind
from fieldreport.services.evidence import TimeNote
from fieldreport.ui.evidence.evidence_device import EvidenceDevice
from fieldreport.ui.look.look import Look


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


def media_page(family: Family, *, look: Look) -> MediaPage | None:
    """Make the page for files of that family; None: the media extra is not installed."""
    try:
        # Here and not above: they take a tenth of a second, and may be absent.
        if family is Family.PDF:
            from fieldreport.ui.evidence.pdf_view import PdfView  # noqa: PLC0415

            return PdfView(look=look)
        # It says on the terminal which libraries it misses, and what it thinks of each file.
        QLoggingCategory.setFilterRules("qt.multimedia.*=false")
        from fieldreport.ui.evidence.player_view import PlayerView  # noqa: PLC0415

        return PlayerView(look=look)
    except ImportError:
        return None
