"""Making players and pages, if the media extra is installed."""

from PySide6.QtCore import QLoggingCategory

from fieldreport.domain.media_kind import Family
from fieldreport.ui.evidence.media_page import MediaPage
from fieldreport.ui.look.look import Look


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
