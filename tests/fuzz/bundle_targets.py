"""Fuzz targets for bundles: whatever the bytes, only our own errors, and nothing accepted that we would not write."""

import json

from fieldreport.bundles import checksums, manifest
from fieldreport.bundles.limits import FORMAT_LIMITS
from fieldreport.bundles.manifest import Series
from fieldreport.bundles.reader import BundleReader
from fieldreport.crypto import canonical_ustar as ustar
from fieldreport.crypto.canonical_ustar import Entry, UstarReader
from fieldreport.errors import FieldReportError
from tests.unit.bundles.bundle_kit import (
    BUNDLE_ID,
    OFFICE_TEXT,
    SMALL_FILES,
    Collected,
    archive_of,
    data_members,
    decrypt,
    envelope,
    head_members,
    manifest_fields,
    member,
    record,
    small_archive,
    spell,
    sums_of,
    tar_entry,
    write,
)

PIECES = (997, 1 << 20)
"""The pieces in which an archive is fed: what comes out must not depend on them."""


def fuzz_ustar(data: bytes) -> None:
    """An archive of any members: if it is accepted, writing what was read gives the same bytes."""
    reader = UstarReader()
    entries: list[tuple[Entry, bytearray]] = []
    try:
        for event in reader.feed(memoryview(data)):
            if isinstance(event, Entry):
                entries.append((event, bytearray()))
            elif isinstance(event, memoryview):
                entries[-1][1].extend(event)
        reader.close()
    except FieldReportError:
        return
    again = [ustar.header(entry) + content + bytes(ustar.fill_size(entry.size)) for entry, content in entries]
    assert b"".join(again) + bytes(ustar.END_SIZE) == data


def fuzz_checksums(data: bytes) -> None:
    """SHA256SUMS: if it is accepted, it is spelled as we would spell it."""
    try:
        lines = checksums.decode(data, max_members=FORMAT_LIMITS.members)
    except FieldReportError:
        return
    assert checksums.encode(lines) == data


def fuzz_manifest(data: bytes) -> None:
    """A manifest: if it is accepted, it is spelled as we would spell it, but for fields of a later version."""
    try:
        found = manifest.decode(data, limits=FORMAT_LIMITS)
    except FieldReportError:
        return
    again = manifest.encode(found)
    assert manifest.decode(again, limits=FORMAT_LIMITS) == found
    known = json.loads(again)
    of_later_versions = {name: value for name, value in json.loads(data).items() if name not in known}
    assert spell({**known, **of_later_versions, "critical": json.loads(data)["critical"]}) == data


def fuzz_archive(data: bytes) -> None:
    """A whole archive by somebody without the sender's key: it is refused unless it is one that the sender made."""
    if _outcome(data) == "ACCEPTED":
        assert data in ARCHIVE_SEEDS


def fuzz_signed_manifest(data: bytes) -> None:
    """A manifest, rightly signed, in an archive that is otherwise good: the reader believes no word of it."""
    _outcome(archive_of([*head_members(data), *data_members()]))


def fuzz_signed_sums(data: bytes) -> None:
    """A SHA256SUMS, rightly signed, in an archive that is otherwise good."""
    if _outcome(archive_of([*head_members(spell(manifest_fields()), data), *data_members()])) == "ACCEPTED":
        assert data == sums_of(spell(manifest_fields()))


def _outcome(archive: bytes) -> str:
    outcomes = {_read(archive, piece) for piece in PIECES}
    assert len(outcomes) == 1
    return outcomes.pop()


def _read(archive: bytes, piece: int) -> str:
    receiver = Collected()
    view = memoryview(archive)
    try:
        with BundleReader(receiver=receiver, my_recipients=[OFFICE_TEXT]) as reader:
            for start in range(0, len(view), piece):
                reader.feed(view[start : start + piece])
            head = reader.close()
    except FieldReportError as error:
        return str(error)
    assert [file.path for file in head.manifest.files] == list(receiver.whole)
    return "ACCEPTED"


MANIFEST_SEEDS = (
    spell(manifest_fields()),
    spell(manifest_fields(x_later=[{"a": None}], critical=["files"])),
    manifest.encode(
        manifest.decode(
            spell(
                manifest_fields(
                    introduction=["card.payload.signature~name~"],
                    series={"id": "f" * 32, "index": 1, "count": 2},
                )
            ),
            limits=FORMAT_LIMITS,
        )
    ),
)
MANIFEST_WORDS = (
    b'"', b",", b":", b"[]", b"{}", b"[", b"]", b"{", b"}", b"null", b"true", b"-1", b"0", b"1.0", b"1e9", b"NaN",
    b"9007199254740992", b'"to":', b'"from":', b'"files":', b'"critical":["x"],', b'"series":', b"\\u0000", b"\\ud800",
    b"\xef\xbb\xbf", b"\n", b" ", b"../", b"data/000000.sdjwt", b"fieldreport-bundle/2", b"[" * 1000,
)  # fmt: skip

SUMS_SEEDS = (sums_of(spell(manifest_fields())), sums_of(b""), sums_of(b"", []))
SUMS_WORDS = (
    b"  ", b" *", b"\n", b"\r\n", b"\\", b"manifest.json", b"data/000000", b"data/000004", b".jpg", b"../", b"/",
    b"padding", b"0" * 64, SUMS_SEEDS[0][:79], b"\xe2\x80\xae",
)  # fmt: skip

USTAR_SEEDS = (
    tar_entry("SHA256SUMS", b"x" * 600) + tar_entry("empty", b"") + bytes(ustar.END_SIZE),
    tar_entry("data/000000.jpg", bytes(512)) + bytes(ustar.END_SIZE),
    bytes(ustar.END_SIZE),
)
USTAR_WORDS = (
    bytes(1), bytes(512), bytes(1024), b"ustar\x0000", b"ustar  \x00", b"0000600\x00", b"77777777777\x00", b"\x80",
    b"0", b"2", b"x", b"L", b"../", b"/", BUNDLE_ID.encode(), tar_entry("a", b"1"), ustar.header(Entry("a", 1 << 30)),
)  # fmt: skip

ARCHIVE_SEEDS = (
    small_archive(),
    small_archive(series={"id": "f" * 32, "index": 1, "count": 2}),
    decrypt(write([record(b"a.b.c~d~"), member(b"evidence")], sent=envelope(series=Series("e" * 32, 1, 1)))[0]),
)
ARCHIVE_WORDS = (
    *USTAR_WORDS, SMALL_FILES[0][2], SUMS_SEEDS[0], MANIFEST_SEEDS[0], tar_entry("padding", b""),
    tar_entry("data/000004", b""),
)  # fmt: skip
