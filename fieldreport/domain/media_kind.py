"""What a file is by its first bytes, whatever its name says, and which files are opened here at all."""

import enum
import re
from collections.abc import Callable
from dataclasses import dataclass

HEAD_SIZE = 4096
"""Bytes from the beginning of a file that are enough to tell."""

_TEXT_CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\f\r\x1b")


class Family(enum.StrEnum):
    """What can be done with a file."""

    PICTURE = "picture"
    """Shown: its decoder is one of the five that are used here."""
    OTHER_PICTURE = "other picture"
    """A picture that is not decoded here: its decoders are dangerous, or not to be had."""
    SOUND = "sound"
    VIDEO = "video"
    PDF = "pdf"
    TEXT = "text"
    DOCUMENT = "document"
    ARCHIVE = "archive"
    PROGRAM = "program"
    SHORTCUT = "shortcut"
    """Only points to a file; the file itself is somewhere else."""
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class MediaKind:
    """A kind of file. *format* is the usual ending, without the dot; empty: not known."""

    format: str
    family: Family
    media_type: str
    """Empty where the first bytes do not tell it."""
    endings: frozenset[str]
    """What names of such files end in, in small letters."""


def _kind(form: str, family: Family, media_type: str, *more_endings: str) -> MediaKind:
    return MediaKind(form, family, media_type, frozenset({form, *more_endings}))


UNKNOWN = MediaKind("", Family.UNKNOWN, "", frozenset())
TEXT = MediaKind("txt", Family.TEXT, "", frozenset({"txt", "csv", "md", "json", "log", "tsv", "srt", "vtt", "ini"}))
_MARKUP = _kind("xml", Family.TEXT, "", "html", "htm", "svg", "xhtml", "kml", "gpx", "geojson")

JPEG = _kind("jpg", Family.PICTURE, "image/jpeg", "jpeg", "jpe", "jfif")
PNG = _kind("png", Family.PICTURE, "image/png")
GIF = _kind("gif", Family.PICTURE, "image/gif")
WEBP = _kind("webp", Family.PICTURE, "image/webp")
BMP = _kind("bmp", Family.PICTURE, "image/bmp", "dib")
_TIFF = _kind("tiff", Family.OTHER_PICTURE, "image/tiff", "tif", "dng", "nef", "cr2", "arw", "pef", "srw")
_HEIC = _kind("heic", Family.OTHER_PICTURE, "image/heic", "heif", "hif", "heics")
_AVIF = _kind("avif", Family.OTHER_PICTURE, "image/avif")
_PHOTOSHOP = _kind("psd", Family.OTHER_PICTURE, "image/vnd.adobe.photoshop")

_MP4 = _kind("mp4", Family.VIDEO, "video/mp4", "m4v", "f4v")
_MOV = _kind("mov", Family.VIDEO, "video/quicktime", "qt")
_3GP = _kind("3gp", Family.VIDEO, "video/3gpp", "3g2", "3gpp", "mp4")
_M4A = _kind("m4a", Family.SOUND, "audio/mp4", "m4b", "mp4", "aac")
_WEBM = _kind("webm", Family.VIDEO, "video/webm", "weba")
_MKV = _kind("mkv", Family.VIDEO, "video/x-matroska", "mka", "webm")
_AVI = _kind("avi", Family.VIDEO, "video/x-msvideo")
_WMV = _kind("wmv", Family.VIDEO, "video/x-ms-asf", "wma", "asf")
_FLV = _kind("flv", Family.VIDEO, "video/x-flv")
_MPEG = _kind("mpg", Family.VIDEO, "video/mpeg", "mpeg", "vob", "mpe")
_TS = _kind("ts", Family.VIDEO, "video/mp2t", "mts", "m2ts")
_OGV = _kind("ogv", Family.VIDEO, "video/ogg", "ogg")
_OGG = _kind("ogg", Family.SOUND, "audio/ogg", "oga", "opus", "spx")
_WAV = _kind("wav", Family.SOUND, "audio/wav", "wave")
_FLAC = _kind("flac", Family.SOUND, "audio/flac")
_MP3 = _kind("mp3", Family.SOUND, "audio/mpeg", "mpga", "mp2")
_AAC = _kind("aac", Family.SOUND, "audio/aac")
_AMR = _kind("amr", Family.SOUND, "audio/amr", "3gp", "awb")

PDF = _kind("pdf", Family.PDF, "application/pdf")
_OOXML = MediaKind("docx", Family.DOCUMENT, "", frozenset({"docx", "xlsx", "pptx", "docm", "xlsm", "dotx", "ppsx"}))
_ODF = MediaKind("odt", Family.DOCUMENT, "", frozenset({"odt", "ods", "odp", "odg", "epub"}))
_OLE = MediaKind("doc", Family.DOCUMENT, "", frozenset({"doc", "xls", "ppt", "msg", "dot", "pps", "db", "msi", "vsd"}))
_RTF = _kind("rtf", Family.DOCUMENT, "application/rtf", "doc")
_ZIP = _kind("zip", Family.ARCHIVE, "", "apk", "jar", "kmz", "docx", "xlsx", "pptx", "odt", "ods", "epub")

_EXECUTABLE = _kind("exe", Family.PROGRAM, "", "dll", "scr", "com", "sys")
_UNIX_PROGRAM = _kind("elf", Family.PROGRAM, "", "so", "bin", "dylib", "o")
_SHORTCUT = _kind("lnk", Family.SHORTCUT, "")

_BY_BEGINNING: tuple[tuple[bytes, MediaKind], ...] = (
    (b"\xff\xd8\xff", JPEG),
    (b"\x89PNG\r\n\x1a\n", PNG),
    (b"GIF87a", GIF),
    (b"GIF89a", GIF),
    (b"II*\x00", _TIFF),
    (b"MM\x00*", _TIFF),
    (b"II+\x00", _TIFF),
    (b"MM\x00+", _TIFF),
    (b"8BPS", _PHOTOSHOP),
    (b"fLaC", _FLAC),
    (b"ID3", _MP3),
    (b"#!AMR", _AMR),
    (b"FLV\x01", _FLV),
    (b"\x00\x00\x01\xba", _MPEG),
    (b"\x00\x00\x01\xb3", _MPEG),
    (bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c"), _WMV),
    (b"%PDF-", PDF),
    (b"{\\rtf", _RTF),
    (bytes.fromhex("d0cf11e0a1b11ae1"), _OLE),
    (b"PK\x05\x06", _ZIP),
    (b"7z\xbc\xaf\x27\x1c", _kind("7z", Family.ARCHIVE, "")),
    (b"Rar!\x1a\x07", _kind("rar", Family.ARCHIVE, "")),
    (b"\x1f\x8b", _kind("gz", Family.ARCHIVE, "", "tgz")),
    (b"\xfd7zXZ\x00", _kind("xz", Family.ARCHIVE, "")),
    (b"BZh", _kind("bz2", Family.ARCHIVE, "")),
    (b"age-encryption.org/v1\n", _kind("age", Family.ARCHIVE, "")),
    (b"MZ", _EXECUTABLE),
    (b"\x7fELF", _UNIX_PROGRAM),
    (b"\xcf\xfa\xed\xfe", _UNIX_PROGRAM),
    (b"\xca\xfe\xba\xbe", _UNIX_PROGRAM),
    (bytes.fromhex("4c0000000114020000000000c000000000000046"), _SHORTCUT),
)

_RIFF = {b"WEBP": WEBP, b"WAVE": _WAV, b"AVI ": _AVI}
_HEIC_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"})
_AVIF_BRANDS = frozenset({b"avif", b"avis"})
_BMP_HEADERS = frozenset({12, 16, 40, 52, 56, 64, 108, 124})
_OLD_QUICKTIME = frozenset({b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"})
_TS_PACKET = 188
_TS_SYNC = 0x47

_BY_STRUCTURE = (
    *(WEBP, BMP, _HEIC, _AVIF, _MP4, _MOV, _3GP, _M4A, _WEBM, _MKV, _AVI, _TS, _OGV, _OGG, _WAV, _MP3, _AAC),
    *(_OOXML, _ODF, _ZIP),
)
_TEXT_ENDINGS = TEXT.endings | _MARKUP.endings
_KNOWN_ENDINGS = _TEXT_ENDINGS.union(
    *(kind.endings for kind in _BY_STRUCTURE), *(kind.endings for _, kind in _BY_BEGINNING)
)


def media_kind(untrusted_head: bytes) -> MediaKind:
    """Tell what a file is.

    Args:
        untrusted_head: Its first `HEAD_SIZE` bytes, fewer only if it has no more.
    """
    for beginning, kind in _BY_BEGINNING:
        if untrusted_head.startswith(beginning):
            return kind
    for look in _LOOKS:
        found = look(untrusted_head)
        if found is not None:
            return found
    return UNKNOWN


def name_lies(name: str, kind: MediaKind) -> bool:
    """Tell whether a file's name promises another kind than its content is; an ending that nobody knows does not."""
    _, dot, ending = name.rpartition(".")
    ending = ending.lower()
    if not dot or ending in kind.endings or ending not in _KNOWN_ENDINGS:
        return False
    # Any text may call itself by any of the names that texts have.
    return not (kind.family is Family.TEXT and ending in _TEXT_ENDINGS)


def _in_container(head: bytes) -> MediaKind | None:
    if head.startswith(b"RIFF"):
        return _RIFF.get(head[8:12])
    if head[4:8] == b"ftyp":
        return _by_brand(head[8:12], head[16:64])
    if head[4:8] in _OLD_QUICKTIME:
        return _MOV
    if head.startswith(b"\x1a\x45\xdf\xa3"):
        return _WEBM if b"webm" in head[:64] else _MKV
    if head.startswith(b"OggS"):
        return _OGV if b"\x80theora" in head[:256] else _OGG
    return None


def _by_brand(brand: bytes, others: bytes) -> MediaKind:
    if brand in _AVIF_BRANDS or (brand in _HEIC_BRANDS and b"avif" in others):
        return _AVIF
    if brand in _HEIC_BRANDS:
        return _HEIC
    if brand.startswith((b"M4A", b"M4B")):
        return _M4A
    if brand == b"qt  ":
        return _MOV
    return _3GP if brand.startswith((b"3gp", b"3g2")) else _MP4


def _in_zip(head: bytes) -> MediaKind | None:
    if not head.startswith(b"PK\x03\x04"):
        return None
    if head[30:38] == b"mimetype":
        return _ODF
    is_office = head[30:].startswith((b"[Content_Types].xml", b"_rels/.rels", b"docProps/", b"word/", b"xl/", b"ppt/"))
    return _OOXML if is_office else _ZIP


def _bitmap(head: bytes) -> MediaKind | None:
    is_one = head.startswith(b"BM") and int.from_bytes(head[14:18], "little") in _BMP_HEADERS
    return BMP if is_one else None


def _framed_sound(head: bytes) -> MediaKind | None:
    """MPEG audio has no beginning of its own: a frame's header must make sense. ISO 11172-3, 13818-7.

    Layer I is left out: nobody uses it, and UTF-16 begins like it.
    """
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:  # noqa: PLR2004 - eleven bits of 1
        return None
    if head[1] & 0xF6 == 0xF0:  # noqa: PLR2004 - ADTS: layer 0
        return _AAC
    version, layer, rate = head[1] >> 3 & 3, head[1] >> 1 & 3, head[2] >> 2 & 3
    has_bit_rate = head[2] >> 4 not in (0, 15)
    return _MP3 if version != 1 and layer in (1, 2) and rate != 3 and has_bit_rate else None  # noqa: PLR2004 - reserved


def _transport_stream(head: bytes) -> MediaKind | None:
    packets = head[::_TS_PACKET][:4]
    return _TS if len(packets) == 4 and all(byte == _TS_SYNC for byte in packets) else None  # noqa: PLR2004


def _text(head: bytes) -> MediaKind | None:
    if not head:
        return None
    text = decoded_text(head, is_cut=len(head) >= HEAD_SIZE)
    if text is None:
        return None
    return _MARKUP if re.match(r"\s*<(?:\?xml|!doctype|!--|html|svg)", text, re.IGNORECASE) else TEXT


_LOOKS: tuple[Callable[[bytes], MediaKind | None], ...] = (
    _in_container,
    _in_zip,
    _bitmap,
    _framed_sound,
    _transport_stream,
    _text,
)


def decoded_text(untrusted: bytes, *, is_cut: bool) -> str | None:
    """Read bytes as UTF-8, or as UTF-16 where they say so; None: they are no text.

    Args:
        untrusted: A file, or its beginning.
        is_cut: Whether the file goes on: then the last character may be a part of one.
    """
    encoding = "utf-8-sig"
    if untrusted.startswith((b"\xff\xfe", b"\xfe\xff")):
        encoding = "utf-16"
    for cut in range(4 if is_cut else 1):
        try:
            text = untrusted[: len(untrusted) - cut].decode(encoding)
        except UnicodeDecodeError:
            continue
        return None if any(ord(char) in _TEXT_CONTROLS for char in text) else text
    return None
