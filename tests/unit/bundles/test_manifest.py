"""A manifest has one spelling, and each field one form."""

import dataclasses
import json

import pytest

from fieldreport.bundles import manifest
from fieldreport.bundles.limits import FORMAT_LIMITS
from fieldreport.bundles.manifest import Manifest, ManifestFile, Role, Series
from fieldreport.crypto.canonical_json import JsonValue
from fieldreport.domain.leaf import EvidenceReference, leaf_value
from fieldreport.errors import FieldReportError, FormatTooNew, LimitExceeded, ManifestInvalid
from tests.unit.bundles.bundle_kit import AUTHOR, BUNDLE_ID, CREATED, OFFICE_TEXT, SENDER, manifest_fields, spell

FULL = Manifest(
    bundle_id=BUNDLE_ID,
    to=(manifest.address(OFFICE_TEXT),),
    author=AUTHOR,
    device=SENDER.public,
    created=CREATED,
    introduction=("card.payload.signature~leaf~", "rotation.payload.signature~"),
    series=Series(id="f" * 32, index=2, count=3),
    files=(
        ManifestFile("data/000000.sdjwt", 10, Role.RECORD, "application/sd-jwt"),
        ManifestFile("data/000001.jpg", 0, Role.EVIDENCE, "image/jpeg"),
    ),
)


def decode(content: bytes) -> Manifest:
    return manifest.decode(content, limits=FORMAT_LIMITS)


def file_fields(**changes: JsonValue) -> list[JsonValue]:
    fields: dict[str, JsonValue] = {
        "path": "data/000000.sdjwt",
        "size": 1,
        "role": "record",
        "media_type": "application/sd-jwt",
    }
    return [{**fields, **changes}]


@pytest.mark.parametrize("described", [FULL, dataclasses.replace(FULL, series=None, introduction=(), files=())])
def test_what_we_write_is_read_back(described: Manifest) -> None:
    assert decode(manifest.encode(described)) == described


def test_the_spelling_is_canonical_json_and_a_line_feed() -> None:
    content = manifest.encode(FULL)
    assert content.endswith(b"}\n")
    again = json.dumps(json.loads(content), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert again.encode() + b"\n" == content


def test_an_unknown_field_is_passed_over() -> None:
    assert decode(spell(manifest_fields(x_later={"deep": [1, "\u1019"]}))).bundle_id == BUNDLE_ID


def test_a_known_field_may_be_called_critical() -> None:
    assert decode(spell(manifest_fields(critical=["files", "to"]))).bundle_id == BUNDLE_ID


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({"format": "fieldreport-bundle/2"}, "fieldreport-bundle/2"),
        ({"format": "fieldreport-bundle/999999999"}, "fieldreport-bundle/999999999"),
        ({"critical": ["files", "x_later"], "x_later": 1}, "x_later"),
        ({"critical": ["x_absent"]}, "x_absent"),
    ],
)
def test_what_only_a_later_version_understands_is_refused(changes: dict[str, JsonValue], found: str) -> None:
    with pytest.raises(FormatTooNew) as refusal:
        decode(spell(manifest_fields(**changes)))
    assert refusal.value.details == {"found": found}


HEX = "a" * 64
ADDRESS = f"sha256:{HEX}"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("format", None),
        ("format", "fieldreport-bundle/0"),
        ("format", "fieldreport-bundle/1 "),
        ("format", "zip"),
        ("critical", None),
        ("critical", {}),
        ("critical", [1]),
        ("critical", ["X\n"]),
        ("bundle_id", None),
        ("bundle_id", BUNDLE_ID.upper()),
        ("bundle_id", BUNDLE_ID + "0"),
        ("to", None),
        ("to", []),
        ("to", ADDRESS),
        ("to", [HEX]),
        ("to", [OFFICE_TEXT]),
        ("to", [ADDRESS, ADDRESS]),
        ("to", ["sha256:" + "b" * 64, ADDRESS]),
        ("to", [None]),
        ("from", None),
        ("from", HEX),
        ("from", ["author", "device"]),
        ("from", {"author": HEX}),
        ("from", {"author": HEX, "device": HEX, "name": "x"}),
        ("from", {"author": HEX, "device": HEX[1:]}),
        ("from", {"author": 1, "device": HEX}),
        ("created", None),
        ("created", 0),
        ("created", "2026-01-31"),
        ("created", "2026-01-31T23:59Z"),
        ("created", "2026-01-31T23:59:01Z"),
        ("created", "2026-01-31T23:59:00+00:00"),
        ("created", "2026-02-30T23:59:00Z"),
        ("created", "2026-01-31T24:59:00Z"),
        ("created", "2026-01-31T24:00:00Z"),
        ("created", "2026-01-31T23:60:00Z"),
        ("created", "0000-01-31T23:59:00Z"),
        ("created", "\uff12026-01-31T23:59:00Z"),
        ("introduction", None),
        ("introduction", "a.b.c~"),
        ("introduction", [""]),
        ("introduction", ["a b"]),
        ("introduction", ["a.b.c~\n"]),
        ("introduction", ["\u202e"]),
        ("introduction", [1]),
        ("series", []),
        ("series", ["id", "index", "count"]),
        ("series", {"id": BUNDLE_ID, "index": 1}),
        ("series", {"id": BUNDLE_ID, "index": 0, "count": 1}),
        ("series", {"id": BUNDLE_ID, "index": 2, "count": 1}),
        ("series", {"id": BUNDLE_ID, "index": 1, "count": manifest.MAX_SERIES + 1}),
        ("series", {"id": BUNDLE_ID, "index": True, "count": 1}),
        ("series", {"id": BUNDLE_ID, "index": "1", "count": 1}),
        ("series", {"id": "x", "index": 1, "count": 1}),
        ("series", {"id": BUNDLE_ID, "index": 1, "count": 1, "last": True}),
        ("files", None),
        ("files", {}),
        ("files", [None]),
        ("files", [[]]),
        ("files", [["path", "size", "role", "media_type"]]),
        ("files", file_fields(name="photo.jpg")),
        ("files", file_fields(path="data/000001.sdjwt")),
        ("files", file_fields(path="../000000.sdjwt")),
        ("files", file_fields(path="data/000000.jpg")),
        ("files", file_fields(path="data/000000")),
        ("files", file_fields(path=None)),
        ("files", file_fields(size=-1)),
        ("files", file_fields(size="1")),
        ("files", file_fields(size=True)),
        ("files", file_fields(role="note")),
        ("files", file_fields(role=None)),
        ("files", file_fields(role=[])),
        ("files", file_fields(media_type="text/plain; charset=utf-8")),
        ("files", file_fields(media_type="Image/JPEG")),
        ("files", file_fields(media_type="image")),
        ("files", file_fields(media_type="image/" + "x" * 65)),
        ("files", file_fields(media_type=None)),
        ("files", file_fields(role="evidence") + file_fields(path="data/000001.sdjwt")),
        ("files", file_fields() * 2),
    ],
)
def test_a_field_of_another_form_is_refused_by_name(field: str, value: JsonValue) -> None:
    with pytest.raises(ManifestInvalid) as refusal:
        decode(spell(manifest_fields(**{field: value})))
    assert refusal.value.details == {"field": field}


@pytest.mark.parametrize("field", sorted(manifest_fields()))
def test_a_missing_field_is_refused_by_name(field: str) -> None:
    fields = manifest_fields()
    del fields[field]
    with pytest.raises(ManifestInvalid) as refusal:
        decode(spell(fields))
    assert refusal.value.details == {"field": field}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\n",
        b"{}",
        b"[]\n",
        b"null\n",
        spell(manifest_fields())[:-1],
        spell(manifest_fields()) + b"\n",
        spell(manifest_fields()).replace(b",", b", ", 1),
        b"\xef\xbb\xbf" + spell(manifest_fields()),
        spell(manifest_fields()).replace(b'"critical":[],', b'"critical":[],"critical":[],'),
        spell(manifest_fields()).replace(b'"series":null', b'"series":NaN'),
        spell(manifest_fields()).replace(b'"series":null', b'"series":null,"x":1.0'),
        spell(manifest_fields()).replace(b'"series":null', b'"series":null,"x":' + b"[" * 9 + b"]" * 9),
        spell(manifest_fields()).replace(b'"series":null', b'"series":null,"x":"\\ud800"'),
        spell(manifest_fields()).replace(b"fieldreport", b"fieldrepor\\u0074"),
        b"[" * 100_000 + b"\n",
    ],
    ids=range(16),
)
def test_a_manifest_that_is_not_canonical_json_is_refused(content: bytes) -> None:
    with pytest.raises(ManifestInvalid) as refusal:
        decode(content)
    assert refusal.value.details == {"field": "json"}


@pytest.mark.parametrize(
    ("limit", "changes"),
    [
        ("recipients", {"to": [f"sha256:{number:064x}" for number in range(65)]}),
        ("introduction_entries", {"introduction": ["a"] * 65}),
        ("introduction", {"introduction": ["a" * (1 << 20), "a"]}),
        ("members", {"files": [None] * 50_001}),
        ("record", {"files": file_fields(size=(1 << 26) + 1)}),
        ("member", {"files": file_fields(role="evidence", size=1 << 33)}),
    ],
)
def test_what_is_larger_than_the_format_allows_is_refused(limit: str, changes: dict[str, JsonValue]) -> None:
    with pytest.raises(LimitExceeded) as refusal:
        decode(spell(manifest_fields(**changes)))
    assert refusal.value.details == {"which": limit}


def test_no_hour_after_the_23rd_comes_as_far_as_pythons_own_reader() -> None:
    # Which hours that one takes depends on its version.
    assert manifest._CREATED.fullmatch("2026-01-31T23:59:00Z")
    assert not manifest._CREATED.fullmatch("2026-01-31T24:00:00Z")


@pytest.mark.parametrize(("index", "count"), [(1, 1), (2, 2), (1, 100_000), (100_000, 100_000)])
def test_a_series_may_be_as_long_as_the_format_allows(index: int, count: int) -> None:
    found = decode(spell(manifest_fields(series={"id": BUNDLE_ID, "index": index, "count": count})))
    assert found.series == Series(BUNDLE_ID, index, count)


def test_as_many_files_as_the_format_allows_are_read() -> None:
    files: list[JsonValue] = [
        {"path": f"data/{number:06d}", "size": 0, "role": "evidence", "media_type": "a/b"} for number in range(50_000)
    ]
    content = spell(manifest_fields(files=files))
    assert len(decode(content).files) == 50_000
    assert len(content) < FORMAT_LIMITS.manifest


def test_what_is_just_as_large_as_the_format_allows_is_read() -> None:
    addresses: list[JsonValue] = [f"sha256:{number:064x}" for number in range(64)]
    introduction: list[JsonValue] = ["a" * (1 << 14)] * 64
    largest = decode(spell(manifest_fields(to=addresses, introduction=introduction, files=file_fields(size=1 << 26))))
    assert (len(largest.to), len(largest.introduction), largest.files[0].size) == (64, 64, 1 << 26)


@pytest.mark.parametrize("media_type", [f"{'t' * 64}/{'s' * 64}", "0/0", "a.+-0/a.+-0"])
def test_whatever_a_record_says_of_a_file_can_be_said_in_a_manifest(media_type: str) -> None:
    described = leaf_value({"media_type": media_type, "sha256": "ab" * 32, "size": 5})
    assert isinstance(described, EvidenceReference)
    found = decode(spell(manifest_fields(files=file_fields(media_type=described.media_type))))
    assert found.files[0].media_type == media_type


def test_every_single_bit_flip_is_either_refused_or_seen() -> None:
    content = spell(manifest_fields())
    described = decode(content)
    for position in range(len(content) * 8):
        flipped = bytearray(content)
        flipped[position // 8] ^= 1 << position % 8
        try:
            assert decode(bytes(flipped)) != described
        except FieldReportError:
            continue
