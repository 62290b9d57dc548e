"""A form as one sequence of bytes: the XForm, what lies beside it, and the spreadsheet that it was made from.

The archive is the canonical ustar, so that equal forms have equal bytes and one id. Its members are, in this order:

    form.json           which attachments there are, and what the source is: canonical JSON
    form.xml            the XForm
    source              the office's own file, if the form was converted from one
    attachments/NNNN    lists and media, in the order of their names

The attachments' own names stand in ``form.json``. They are compared with the names in the form, and nothing else: none
of them becomes the name of a file.
"""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NewType

from fieldreport.crypto import canonical_json
from fieldreport.crypto.canonical_ustar import END_SIZE, Entry, UstarReader, entry_size, fill_size, header
from fieldreport.errors import BundleIncomplete, FieldReportError, FormPackageInvalid

FormId = NewType("FormId", str)
"""SHA-256 of a form's package, in hexadecimal."""

FORM_ID_LENGTH = 64

FORMAT = "fieldreport-form/1"
INDEX = "form.json"
XFORM = "form.xml"
SOURCE = "source"

MIB = 1 << 20

_NAME = re.compile(r"(?!\.)[^\x00-\x1f/\\:\x7f-\x9f\ud800-\udfff]+")
"""No step up, no separator of any system, no drive, nothing hidden: another program may unpack a package."""

_MAX_NAME_SIZE = 255
_SOURCE_KIND = re.compile(r"[a-z]{2,8}")


@dataclass(frozen=True, slots=True)
class PackageLimits:
    """Upper bounds that `pack` and `unpack` keep; sizes in bytes."""

    xform: int = 32 * MIB
    """The largest form that is known to us (a verbal autopsy) has 1.5 MB; 20,000 places in three languages 16 MB."""

    source: int = 32 * MIB

    attachments: int = 1_000

    total: int = 128 * MIB
    """The whole package: it is held in memory where it is read."""

    index: int = MIB


FORMAT_LIMITS = PackageLimits()


@dataclass(frozen=True, slots=True)
class FormPackage:
    """One version of a form, complete."""

    xform: bytes

    attachments: Mapping[str, bytes] = field(default_factory=dict)
    """By the plain name that the form uses: ``villages.csv`` for ``jr://file-csv/villages.csv``."""

    source: bytes | None = None

    source_kind: str = ""
    """What the source is, as the ending of its name: ``xlsx``. Empty if there is none."""


def is_attachment_name(untrusted_name: str) -> bool:
    """Tell whether an attachment may have this name: a plain file name of at most 255 bytes, not hidden."""
    return _NAME.fullmatch(untrusted_name) is not None and len(untrusted_name.encode()) <= _MAX_NAME_SIZE


def pack(package: FormPackage, *, limits: PackageLimits = FORMAT_LIMITS) -> bytes:
    """Spell a package: equal packages have equal bytes. Raises FormPackageInvalid beyond the limits."""
    _check(package, limits)
    members = _members(package)
    size = sum(entry_size(len(content)) for _, content in members) + END_SIZE
    if size > limits.total:
        raise FormPackageInvalid(reason=f"larger than {limits.total} bytes")
    parts: list[bytes] = []
    for name, content in members:
        parts += (header(Entry(name, len(content))), content, bytes(fill_size(len(content))))
    return b"".join((*parts, bytes(END_SIZE)))


def unpack(untrusted: bytes, *, limits: PackageLimits = FORMAT_LIMITS) -> FormPackage:
    """Read a package, or raise FormPackageInvalid if it is not exactly what `pack` writes."""
    if len(untrusted) > limits.total:
        raise FormPackageInvalid(reason=f"larger than {limits.total} bytes")
    members = _read_members(untrusted, limits)
    package = _package_of(members, limits)
    _check(package, limits)
    if list(members.items()) != _members(package):
        raise FormPackageInvalid(reason="members")
    return package


def form_id(packed: bytes) -> FormId:
    """Name a form by its package."""
    return FormId(hashlib.sha256(packed).hexdigest())


def _check(package: FormPackage, limits: PackageLimits) -> None:
    if not 0 < len(package.xform) <= limits.xform:
        raise FormPackageInvalid(reason="size of the form")
    if len(package.source or b"") > limits.source:
        raise FormPackageInvalid(reason="size of the source")
    if (package.source is None) != (package.source_kind == ""):
        raise FormPackageInvalid(reason="source")
    if package.source_kind and not _SOURCE_KIND.fullmatch(package.source_kind):
        raise FormPackageInvalid(reason="kind of source")
    if len(package.attachments) > limits.attachments:
        raise FormPackageInvalid(reason="number of attachments")
    if not all(map(is_attachment_name, package.attachments)):
        raise FormPackageInvalid(reason="name of an attachment")


def _members(package: FormPackage) -> list[tuple[str, bytes]]:
    names = sorted(package.attachments, key=str.encode)
    index = canonical_json.encode({"attachments": [*names], "format": FORMAT, "source": package.source_kind})
    return [
        (INDEX, index),
        (XFORM, package.xform),
        *([] if package.source is None else [(SOURCE, package.source)]),
        *((_member_name(position), package.attachments[name]) for position, name in enumerate(names)),
    ]


def _member_name(position: int) -> str:
    return f"attachments/{position:04d}"


def _read_members(untrusted: bytes, limits: PackageLimits) -> dict[str, bytes]:
    reader = UstarReader()
    pieces: dict[str, list[memoryview]] = {}
    name = ""
    try:
        for event in reader.feed(memoryview(untrusted)):
            if isinstance(event, Entry):
                name = event.name
                if name in pieces or len(pieces) > limits.attachments + 3:
                    raise FormPackageInvalid(reason="members")
                pieces[name] = []
            elif isinstance(event, memoryview):
                pieces[name].append(event)
        reader.close()
    except BundleIncomplete:
        raise FormPackageInvalid(reason="incomplete") from None
    except FieldReportError as failure:
        raise FormPackageInvalid(reason=str(failure.details.get("reason", failure.code))) from None
    return {member: b"".join(content) for member, content in pieces.items()}


def _package_of(members: Mapping[str, bytes], limits: PackageLimits) -> FormPackage:
    index = members.get(INDEX, b"")
    if len(index) > limits.index:
        raise FormPackageInvalid(reason="size of the index")
    match canonical_json.decode(index, error=lambda: FormPackageInvalid(reason="index")):
        case {"attachments": list(names), "format": str(form), "source": str(kind), **rest} if (
            form == FORMAT and not rest
        ):
            pass
        case _:
            raise FormPackageInvalid(reason="index")
    attachments: dict[str, bytes] = {}
    for position, name in enumerate(names):
        content = members.get(_member_name(position))
        if not isinstance(name, str) or content is None:
            raise FormPackageInvalid(reason="members")
        attachments[name] = content
    return FormPackage(
        xform=members.get(XFORM, b""), attachments=attachments, source=members.get(SOURCE), source_kind=kind
    )
