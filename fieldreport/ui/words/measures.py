"""Sizes and moments as people write them where they are."""

from PySide6.QtCore import QDateTime, QLocale, Qt


def size_text(size: int) -> str:
    """Write a number of bytes as drives and file managers do: ``2.1 GB``, by powers of 1,000."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def moment_text(stamp: str) -> str:
    """Write a time stamp (RFC 3339) in this computer's own time; what is none stays as it is."""
    moment = QDateTime.fromString(stamp, Qt.DateFormat.ISODate)
    return QLocale().toString(moment.toLocalTime(), "d MMM yyyy, HH:mm") if moment.isValid() else stamp
