"""What a camera wrote into a photo: when, where and with what; shown to people, believed by nobody."""

import io
import logging
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, BinaryIO, Protocol, cast

import exifread

from fieldreport.domain.media_kind import Family, MediaKind

_BUDGET = 4 << 20
"""Bytes that are read of one file, far above what real cameras write."""
_READS = 20_000
_LONGEST = 120
"""Characters of a camera's name."""
_STAMP = re.compile(r"([12][0-9]{3}):([01][0-9]):([0-3][0-9]) ([0-2][0-9]):([0-5][0-9])(?::([0-5][0-9]))?")
_OFFSET = re.compile(r"[+-][01][0-9]:[0-5][0-9]")
_NOTHING_SAID = 0.0001
"""Degrees: cameras without a fix write zeros."""
_MAX_LATITUDE, _MAX_LONGITUDE = 90, 180


# It complains about every file that a camera wrote in a way of its own.
logging.getLogger("exifread").setLevel(logging.CRITICAL + 1)


@dataclass(frozen=True, slots=True)
class PhotoFacts:
    """What stands in the file; what does not is None. Clocks of cameras are often wrong."""

    taken: str | None = None
    """As ``2026-11-23 09:30`` by the camera's clock, with its offset from UTC where the camera wrote one."""
    latitude: float | None = None
    """In degrees, WGS 84; both or none."""
    longitude: float | None = None
    camera: str | None = None

    @property
    def day(self) -> str | None:
        """The day alone, as ``2026-11-23``."""
        return None if self.taken is None else self.taken[:10]


class Seekable(Protocol):
    """Where a photo's bytes come from."""

    def read(self, size: int = -1, /) -> bytes | None:
        """Return the next bytes."""

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Go to a place."""

    def tell(self) -> int:
        """Return the place."""


def photo_facts(untrusted_file: Seekable, kind: MediaKind) -> PhotoFacts:
    """Read what the camera wrote; what cannot be read was not written. Bounded in time and memory."""
    if kind.family not in (Family.PICTURE, Family.OTHER_PICTURE):
        return PhotoFacts()
    try:
        bounded = cast(BinaryIO, _Bounded(untrusted_file))
        tags = exifread.process_file(bounded, details=False, extract_thumbnail=False)
    except Exception:  # noqa: BLE001 - the library asserts on valid files, and hostile ones break it in many ways
        return PhotoFacts()
    latitude, longitude = _place(tags)
    return PhotoFacts(taken=_taken(tags), latitude=latitude, longitude=longitude, camera=_camera(tags))


class _TooMuch(Exception):
    """The file sends its reader round and round."""


class _Bounded(io.RawIOBase):
    """Lets so much be read of a file and no more: a few bytes can ask for gigabytes."""

    def __init__(self, file: Seekable) -> None:
        super().__init__()
        self._file = file
        self._bytes, self._reads = _BUDGET, _READS
        file.seek(0)

    def read(self, size: int = -1, /) -> bytes:
        """Return the next bytes, or refuse."""
        if size < 0 or size > self._bytes or not self._reads:
            raise _TooMuch
        self._reads -= 1
        self._bytes -= size
        return self._file.read(size) or b""

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Go to a place."""
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        """Return the place."""
        return self._file.tell()


def _taken(tags: Mapping[str, Any]) -> str | None:
    for name in ("EXIF DateTimeOriginal", "EXIF DateTimeDigitized", "Image DateTime"):
        found = _STAMP.match(str(tags.get(name, "")))
        if found is not None:
            year, month, day, hour, minute, _ = found.groups()
            offset = _OFFSET.fullmatch(str(tags.get("EXIF OffsetTimeOriginal", "")).strip())
            return f"{year}-{month}-{day} {hour}:{minute}" + (f" {offset.group()}" if offset else "")
    return None


def _place(tags: Mapping[str, Any]) -> tuple[float, float] | tuple[None, None]:
    latitude = _degrees(tags, "Latitude", "S", _MAX_LATITUDE)
    longitude = _degrees(tags, "Longitude", "W", _MAX_LONGITUDE)
    if latitude is None or longitude is None or max(abs(latitude), abs(longitude)) < _NOTHING_SAID:
        return None, None
    return latitude, longitude


def _degrees(tags: Mapping[str, Any], name: str, negative: str, largest: int) -> float | None:
    try:
        degrees, minutes, seconds = (float(ratio) for ratio in tags[f"GPS GPS{name}"].values)
    except (KeyError, ValueError, TypeError, AttributeError, ZeroDivisionError, OverflowError):
        return None
    found = degrees + minutes / 60 + seconds / 3600
    if not 0 <= found <= largest:
        return None
    return round(-found if str(tags.get(f"GPS GPS{name}Ref", "")).startswith(negative) else found, 6)


def _camera(tags: Mapping[str, Any]) -> str | None:
    maker, model = (str(tags.get(f"Image {name}", "")).strip("\x00 ") for name in ("Make", "Model"))
    words = model if maker and model.startswith(maker) else f"{maker} {model}".strip()
    shown = "".join(char for char in words if char.isprintable())[:_LONGEST]
    return shown or None
