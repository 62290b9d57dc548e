"""Times as this computer's person reads them; what is stored is UTC, and a claim."""

from PySide6.QtCore import QDateTime, QLocale, Qt

_BURMESE = "my"


def time_text(stamp: str, language: str) -> str:
    """Say an RFC 3339 time in local time; what is no such time stays as it is, cut to a line."""
    moment = QDateTime.fromString(stamp[:40], Qt.DateFormat.ISODate)
    if not moment.isValid():
        return " ".join(stamp.split())[:40]
    locale = QLocale("my_MM" if language == _BURMESE else "en_GB")
    return locale.toString(moment.toLocalTime(), "d MMMM yyyy, HH:mm")
