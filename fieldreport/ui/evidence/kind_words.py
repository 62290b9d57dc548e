"""What kinds of files are called, and which icon stands for each."""

from PySide6.QtCore import QCoreApplication

from fieldreport.domain.media_kind import Family, MediaKind

_CONTEXT = "MediaKind"

_ICONS = {
    Family.PICTURE: "image",
    Family.OTHER_PICTURE: "image",
    Family.SOUND: "microphone",
    Family.VIDEO: "film",
    Family.PDF: "file-text",
    Family.TEXT: "file-text",
    Family.DOCUMENT: "file-text",
    Family.ARCHIVE: "archive",
    Family.PROGRAM: "alert-triangle",
    Family.SHORTCUT: "external",
    Family.UNKNOWN: "file",
}


def kind_words(kind: MediaKind) -> str:
    """Name a kind of file, as “Picture (JPG)”."""
    words = _family_words()[kind.family]
    return f"{words} ({kind.format.upper()})" if kind.format and kind.family is not Family.PDF else words


def kind_icon(kind: MediaKind) -> str:
    """Return the name of the icon of a kind."""
    return _ICONS[kind.family]


def icon_of_type(media_type: str) -> str:
    """Return the name of the icon of what somebody says a file is, where nobody has looked yet."""
    return {"image": "image", "video": "film", "audio": "microphone", "text": "file-text"}.get(
        media_type.partition("/")[0], "file"
    )


def _family_words() -> dict[Family, str]:
    translate = QCoreApplication.translate
    return {
        Family.PICTURE: translate(_CONTEXT, "Picture"),
        Family.OTHER_PICTURE: translate(_CONTEXT, "Picture"),
        Family.SOUND: translate(_CONTEXT, "Sound recording"),
        Family.VIDEO: translate(_CONTEXT, "Video"),
        Family.PDF: translate(_CONTEXT, "PDF document"),
        Family.TEXT: translate(_CONTEXT, "Text"),
        Family.DOCUMENT: translate(_CONTEXT, "Document"),
        Family.ARCHIVE: translate(_CONTEXT, "Packed files"),
        Family.PROGRAM: translate(_CONTEXT, "Program"),
        Family.SHORTCUT: translate(_CONTEXT, "Shortcut to a file"),
        Family.UNKNOWN: translate(_CONTEXT, "Unknown kind of file"),
    }
