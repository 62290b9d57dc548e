"""What a bundle says of itself: for whom, from whom, and what is in it."""

import datetime as dt
import enum
import hashlib
import re
from dataclasses import dataclass

from fieldreport.bundles import member_names
from fieldreport.bundles.limits import BundleLimits
from fieldreport.crypto import canonical_json
from fieldreport.crypto.canonical_json import JsonValue
from fieldreport.errors import FormatTooNew, LimitExceeded, ManifestInvalid

FORMAT = "fieldreport-bundle/1"

MAX_SERIES = 100_000
"""Bundles in one series; a thousand times what anybody carries to an office at once."""

_FIELDS = frozenset({"format", "critical", "bundle_id", "to", "from", "created", "introduction", "series", "files"})

_OUR_FORMATS = re.compile(r"fieldreport-bundle/[1-9][0-9]{0,8}")
_FIELD_NAME = re.compile(r"[a-z][a-z0-9_]{0,63}")
_ADDRESS = re.compile(r"sha256:[0-9a-f]{64}")
_HEX_32_BYTES = re.compile(r"[0-9a-f]{64}")
# Hours are bounded here: from Python 3.14 on, fromisoformat takes 24:00 for midnight, and readers would disagree.
_CREATED = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:00Z")
_SD_JWT = re.compile(r"[A-Za-z0-9_.~-]+")
# RFC 6838 section 4.2, in lower case and without parameters: one spelling for each type. It must take whatever a
# record may say of its evidence: else a report could be sealed and never exported.
_MEDIA_TYPE = re.compile(r"[a-z0-9][a-z0-9!#$&^_.+-]{0,63}/[a-z0-9][a-z0-9!#$&^_.+-]{0,63}")


class Role(enum.StrEnum):
    """What a data member is to its receiver."""

    RECORD = "record"
    EVIDENCE = "evidence"


@dataclass(frozen=True, slots=True)
class ManifestFile:
    """One data member; its hash stands in SHA256SUMS and nowhere else, so that two statements cannot disagree."""

    path: str
    size: int
    role: Role
    media_type: str


@dataclass(frozen=True, slots=True)
class Series:
    """This bundle is number *index* (from 1) of *count* that were made together."""

    id: str
    index: int
    count: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """A manifest's content.

    ``to`` holds addresses (see `address`), ``author`` and ``device`` 32 bytes each. ``created`` is a claim for people
    to read; nothing is decided by it.
    """

    bundle_id: str
    to: tuple[str, ...]
    author: bytes
    device: bytes
    created: str
    introduction: tuple[str, ...]
    series: Series | None
    files: tuple[ManifestFile, ...]


def address(recipient_text: str) -> str:
    """Tell how ``to`` names the age recipient *recipient_text*."""
    return "sha256:" + hashlib.sha256(recipient_text.encode("ascii")).hexdigest()


def encode(manifest: Manifest) -> bytes:
    """Spell *manifest*: canonical JSON and one line feed, so that it ends as text files do."""
    series: JsonValue = None
    if manifest.series is not None:
        series = {"id": manifest.series.id, "index": manifest.series.index, "count": manifest.series.count}
    files: list[JsonValue] = [
        {"path": file.path, "size": file.size, "role": str(file.role), "media_type": file.media_type}
        for file in manifest.files
    ]
    return _spell(
        {
            "format": FORMAT,
            "critical": [],
            "bundle_id": manifest.bundle_id,
            "to": list(manifest.to),
            "from": {"author": manifest.author.hex(), "device": manifest.device.hex()},
            "created": manifest.created,
            "introduction": list(manifest.introduction),
            "series": series,
            "files": files,
        }
    )


def decode(untrusted: bytes, *, limits: BundleLimits) -> Manifest:
    """Read a manifest.

    Raises:
        FormatTooNew: another version of the format, or a critical field that this version does not know.
        LimitExceeded: before anything is built from the list that is too long.
        ManifestInvalid: with the field that breaks the format, or "json".
    """
    if not untrusted.endswith(b"\n"):
        raise ManifestInvalid(field="json")
    fields = canonical_json.decode(untrusted[:-1], error=lambda: ManifestInvalid(field="json"))
    if not isinstance(fields, dict):
        raise ManifestInvalid(field="json")
    _check_format(fields)
    for name in sorted(_FIELDS):
        if name not in fields:
            raise ManifestInvalid(field=name)
    author, device = _read_from(fields["from"])
    return Manifest(
        bundle_id=_matching(fields["bundle_id"], member_names.BUNDLE_ID, "bundle_id"),
        to=_read_to(fields["to"], limits),
        author=author,
        device=device,
        created=_read_created(fields["created"]),
        introduction=_read_introduction(fields["introduction"], limits),
        series=_read_series(fields["series"]),
        files=_read_files(fields["files"], limits),
    )


def _spell(fields: dict[str, JsonValue]) -> bytes:
    return canonical_json.encode(fields) + b"\n"


def _check_format(fields: dict[str, JsonValue]) -> None:
    found = _matching(fields.get("format"), _OUR_FORMATS, "format")
    if found != FORMAT:
        raise FormatTooNew(found=found)
    critical = fields.get("critical")
    if not isinstance(critical, list):
        raise ManifestInvalid(field="critical")
    for untrusted_name in critical:
        name = _matching(untrusted_name, _FIELD_NAME, "critical")
        if name not in _FIELDS:
            raise FormatTooNew(found=name)


def _read_to(untrusted: JsonValue, limits: BundleLimits) -> tuple[str, ...]:
    if not isinstance(untrusted, list) or not untrusted:
        raise ManifestInvalid(field="to")
    if len(untrusted) > limits.recipients:
        raise LimitExceeded(which="recipients")
    addresses = tuple(_matching(item, _ADDRESS, "to") for item in untrusted)
    if list(addresses) != sorted(set(addresses)):
        raise ManifestInvalid(field="to")
    return addresses


def _read_from(untrusted: JsonValue) -> tuple[bytes, bytes]:
    if not isinstance(untrusted, dict) or set(untrusted) != {"author", "device"}:
        raise ManifestInvalid(field="from")
    return (
        bytes.fromhex(_matching(untrusted["author"], _HEX_32_BYTES, "from")),
        bytes.fromhex(_matching(untrusted["device"], _HEX_32_BYTES, "from")),
    )


def _read_created(untrusted: JsonValue) -> str:
    created = _matching(untrusted, _CREATED, "created")
    try:
        # A display must not stumble over a 31st of June later on.
        dt.datetime.fromisoformat(created)
    except ValueError:
        raise ManifestInvalid(field="created") from None
    return created


def _read_introduction(untrusted: JsonValue, limits: BundleLimits) -> tuple[str, ...]:
    if not isinstance(untrusted, list):
        raise ManifestInvalid(field="introduction")
    if len(untrusted) > limits.introduction_entries:
        raise LimitExceeded(which="introduction_entries")
    # Whether these are records is for the record format to say; here they are text without surprises.
    entries = tuple(_matching(item, _SD_JWT, "introduction") for item in untrusted)
    if sum(map(len, entries)) > limits.introduction:
        raise LimitExceeded(which="introduction")
    return entries


def _read_series(untrusted: JsonValue) -> Series | None:
    if untrusted is None:
        return None
    if not isinstance(untrusted, dict) or set(untrusted) != {"id", "index", "count"}:
        raise ManifestInvalid(field="series")
    series = Series(
        id=_matching(untrusted["id"], member_names.BUNDLE_ID, "series"),
        index=_integer(untrusted["index"], "series"),
        count=_integer(untrusted["count"], "series"),
    )
    if not 1 <= series.index <= series.count <= MAX_SERIES:
        raise ManifestInvalid(field="series")
    return series


def _read_files(untrusted: JsonValue, limits: BundleLimits) -> tuple[ManifestFile, ...]:
    if not isinstance(untrusted, list):
        raise ManifestInvalid(field="files")
    if len(untrusted) > limits.members:
        raise LimitExceeded(which="members")
    files = tuple(_read_file(item, position, limits) for position, item in enumerate(untrusted))
    # Records come before all evidence: a receiver can refuse evidence that no record of the bundle names.
    roles = [file.role for file in files]
    if Role.RECORD in roles[roles.count(Role.RECORD) :]:
        raise ManifestInvalid(field="files")
    return files


def _read_file(untrusted: JsonValue, position: int, limits: BundleLimits) -> ManifestFile:
    if not isinstance(untrusted, dict) or set(untrusted) != {"path", "size", "role", "media_type"}:
        raise ManifestInvalid(field="files")
    path, role, size = untrusted["path"], untrusted["role"], _integer(untrusted["size"], "files")
    if not isinstance(path, str) or not member_names.is_data_path(path, position=position):
        raise ManifestInvalid(field="files")
    if size < 0 or role not in list(Role):
        raise ManifestInvalid(field="files")
    file = ManifestFile(path, size, Role(role), _matching(untrusted["media_type"], _MEDIA_TYPE, "files"))
    if file.role is Role.RECORD and not path.endswith(f".{member_names.RECORD_EXTENSION}"):
        raise ManifestInvalid(field="files")
    if size > (limits.record if file.role is Role.RECORD else limits.member):
        raise LimitExceeded(which="record" if file.role is Role.RECORD else "member")
    return file


def _matching(untrusted: JsonValue, pattern: re.Pattern[str], field: str) -> str:
    if not isinstance(untrusted, str) or pattern.fullmatch(untrusted) is None:
        raise ManifestInvalid(field=field)
    return untrusted


def _integer(untrusted: JsonValue, field: str) -> int:
    # True is an int to Python, and would be written back as "true".
    if not isinstance(untrusted, int) or isinstance(untrusted, bool):
        raise ManifestInvalid(field=field)
    return untrusted
