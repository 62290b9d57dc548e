"""A recipient knows the plaintext and can encrypt another one: without the sender's key, nothing of it is accepted."""

import io
import random
import tarfile
from collections.abc import Sequence

import pytest

from fieldreport.bundles import checksums, manifest, padding
from fieldreport.bundles.limits import BundleLimits
from fieldreport.crypto import canonical_ustar as ustar
from fieldreport.crypto.canonical_json import JsonValue
from fieldreport.crypto.canonical_ustar import Entry
from fieldreport.crypto.signing_key import SigningKey
from fieldreport.errors import ContentHashMismatch, FieldReportError, LimitExceeded
from tests.unit.bundles.bundle_kit import (
    ACCEPTED,
    AUTHOR,
    BUNDLE_ID,
    SMALL_FILES,
    Collected,
    archive_of,
    data_members,
    head_members,
    listed,
    manifest_fields,
    member,
    outcome,
    read_archive,
    sign,
    small_archive,
    spell,
    sums_of,
    tar_entry,
)

ARCHIVE = small_archive()
MANIFEST = spell(manifest_fields())
HEAD = head_members(MANIFEST)
DATA = data_members()
RANDOM = random.Random(20_260_131)


def code(archive: bytes) -> str:
    receiver = Collected()
    found = outcome(lambda: read_archive(archive, receiver=receiver))
    for path, _, content in SMALL_FILES:
        # Whatever else is wrong: no sink hears that a member is whole unless it is the signed one.
        assert receiver.whole.get(path, content) == content
    return found


def details(archive: bytes, **options: object) -> dict[str, str | int]:
    with pytest.raises(FieldReportError) as caught:
        read_archive(archive, **options)  # type: ignore[arg-type] # limits, passed through
    return {"code": caught.value.code, **caught.value.details}


def regions() -> list[tuple[int, int, str]]:
    """Tell for each part of the archive, from where to where it goes, and the code of an alteration there."""
    found = []
    position = 0
    content_codes = ["E_SIGNATURE", "E_SIGNATURE", "E_HASH", *["E_HASH"] * len(DATA)]
    for (_, content), content_code in zip([*HEAD, *DATA], content_codes, strict=True):
        end = position + ustar.entry_size(len(content))
        found.append((position, position + 512, "E_TAR"))
        found.append((position + 512, position + 512 + len(content), content_code))
        found.append((position + 512 + len(content), end, "E_TAR"))
        position = end
    found.append((position, position + 512, "E_TAR"))
    found.append((position + 512, len(ARCHIVE) - 1024, "E_PADDING"))
    found.append((len(ARCHIVE) - 1024, len(ARCHIVE), "E_TAR"))
    return [region for region in found if region[0] < region[1]]


def test_the_archive_under_attack_is_a_good_one() -> None:
    assert code(ARCHIVE) == ACCEPTED
    assert len(regions()) > 15


def test_some_thousand_bit_flips_are_each_refused_with_the_code_of_the_place() -> None:
    for start, end, expected in regions():
        for position in {start, end - 1, *RANDOM.choices(range(start, end), k=200)}:
            altered = bytearray(ARCHIVE)
            altered[position] ^= 1 << RANDOM.randrange(8)
            assert code(bytes(altered)) == expected, position


@pytest.mark.torture
def test_every_bit_flip_before_the_padding_is_refused_with_the_code_of_the_place() -> None:
    for start, end, expected in regions()[:-2]:
        for position in range(start * 8, end * 8):
            altered = bytearray(ARCHIVE)
            altered[position // 8] ^= 1 << position % 8
            assert code(bytes(altered)) == expected, position


def test_every_truncation_between_blocks_is_incomplete() -> None:
    assert {code(ARCHIVE[:end]) for end in range(0, len(ARCHIVE), 512)} == {"E_INCOMPLETE"}


def test_every_dropped_or_doubled_block_is_refused() -> None:
    padding_start = regions()[-2][0]
    for start in range(0, len(ARCHIVE), 512):
        dropped = code(ARCHIVE[:start] + ARCHIVE[start + 512 :])
        doubled = code(ARCHIVE[:start] + ARCHIVE[start : start + 512] + ARCHIVE[start:])
        if start >= padding_start:
            assert (dropped, doubled) == ("E_INCOMPLETE", "E_TAR")
        else:
            assert ACCEPTED not in (dropped, doubled)


@pytest.mark.parametrize("first", range(3))
def test_each_pair_of_neighbouring_blocks_swapped_is_refused(first: int) -> None:
    for start in range(first * 512, regions()[-2][0] - 1024, 3 * 512):
        swapped = ARCHIVE[:start] + ARCHIVE[start + 512 : start + 1024] + ARCHIVE[start : start + 512]
        assert code(swapped + ARCHIVE[start + 1024 :]) != ACCEPTED


# --- members ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        ([], {"code": "E_ORDER", "member": "padding"}),
        ([*HEAD[1:], *DATA], {"code": "E_ORDER", "member": "SHA256SUMS.sig"}),
        ([HEAD[0], *HEAD, *DATA], {"code": "E_ORDER", "member": "SHA256SUMS"}),
        ([HEAD[0], HEAD[2], HEAD[1], *DATA], {"code": "E_ORDER", "member": "manifest.json"}),
        ([*HEAD[:2], *DATA], {"code": "E_ORDER", "member": "data/000000.sdjwt"}),
        ([*HEAD, HEAD[2], *DATA], {"code": "E_MEMBER", "member": "manifest.json"}),
        ([*HEAD, DATA[0], *DATA], {"code": "E_MEMBER", "member": "data/000000.sdjwt"}),
        ([*HEAD, DATA[1], DATA[0], *DATA[2:]], {"code": "E_MEMBER", "member": "data/000001.sdjwt"}),
        ([*HEAD, *DATA[1:]], {"code": "E_MEMBER", "member": "data/000001.sdjwt"}),
        ([*HEAD, *DATA[:-1]], {"code": "E_INCOMPLETE"}),
        ([*HEAD], {"code": "E_INCOMPLETE"}),
        ([*HEAD, *DATA, DATA[-1]], {"code": "E_MEMBER", "member": "data/000003"}),
        ([*HEAD, *DATA, ("data/000004", b"")], {"code": "E_MEMBER", "member": "data/000004"}),
        ([*HEAD, ("data/000000.sdjwt", b"short"), *DATA[1:]], {"code": "E_MEMBER", "member": "data/000000.sdjwt"}),
        ([*HEAD, ("../../etc/passwd", DATA[0][1]), *DATA[1:]], {"code": "E_MEMBER", "member": "../../etc/passwd"}),
        ([*HEAD, *DATA, ("padding", b"")], {"code": "E_PADDING"}),
    ],
)
def test_another_set_or_order_of_members_is_refused(
    members: Sequence[tuple[str, bytes]], expected: dict[str, str | int]
) -> None:
    assert details(archive_of(members)) == expected


def test_padding_of_another_size_is_refused() -> None:
    end = len(b"".join(tar_entry(*item) for item in [*HEAD, *DATA]))
    right = padding.padding_size(end)
    for wrong in (0, right - 512, right - 1, right + 1, right + 512):
        assert code(archive_of([*HEAD, *DATA], padding_bytes=bytes(wrong))) == "E_PADDING"


def test_padding_twice_is_refused() -> None:
    body = ARCHIVE[:-1024] + tar_entry("padding", b"") + bytes(1024)
    assert details(body) == {"code": "E_MEMBER", "member": "padding"}


def test_an_archive_that_ends_before_its_padding_is_incomplete() -> None:
    for members in ([], HEAD[:1], HEAD, [*HEAD, *DATA[:2]], [*HEAD, *DATA]):
        body = b"".join(tar_entry(name, content) for name, content in members)
        assert code(body + bytes(1024)) == "E_INCOMPLETE"


@pytest.mark.parametrize("prefix", ["..", "", "/etc", BUNDLE_ID.upper(), BUNDLE_ID[1:], "f" * 32])
def test_members_under_another_prefix_are_refused(prefix: str) -> None:
    body = tar_entry("SHA256SUMS", HEAD[0][1]) + tar_entry("SHA256SUMS.sig", HEAD[1][1], prefix=prefix)
    assert details(body) == {"code": "E_TAR", "reason": "prefix"}
    assert details(tar_entry("SHA256SUMS", b"", prefix=prefix) + b"\1" * 512)["code"] == "E_TAR"


def test_a_prefix_that_is_not_the_manifests_bundle_id_is_refused() -> None:
    body = archive_of([*HEAD, *DATA]).replace(BUNDLE_ID.encode() + b"/", b"f" * 32 + b"/")
    rebuilt = b"".join(tar_entry(name, content, prefix="f" * 32) for name, content in [*HEAD, *DATA])
    assert details(rebuilt) == {"code": "E_MANIFEST", "field": "bundle_id"}
    assert code(body) == "E_TAR"


# --- what stock tar would unpack --------------------------------------------------------------------------------------


def hostile(name: str, content: bytes | None = None, **attributes: object) -> bytes:
    info = tarfile.TarInfo(name)
    info.size = len(content or b"")
    for key, value in attributes.items():
        setattr(info, key, value)
    target = io.BytesIO()
    with tarfile.open(fileobj=target, mode="w", format=tarfile.PAX_FORMAT) as archive:
        archive.addfile(info, None if content is None else io.BytesIO(content))
    return target.getvalue()


HOSTILE = {
    "parent folder": hostile("../../etc/x", b"x"),
    "absolute": hostile("/etc/x", b"x"),
    "symbolic link": hostile(f"{BUNDLE_ID}/l", type=tarfile.SYMTYPE, linkname="/etc"),
    "hard link": hostile(f"{BUNDLE_ID}/l", type=tarfile.LNKTYPE, linkname="/etc/passwd"),
    "device": hostile(f"{BUNDLE_ID}/d", type=tarfile.CHRTYPE),
    "fifo": hostile(f"{BUNDLE_ID}/d", type=tarfile.FIFOTYPE),
    "folder": hostile(f"{BUNDLE_ID}/d", type=tarfile.DIRTYPE),
    "pax long name": hostile(f"{BUNDLE_ID}/" + "n" * 300, b"x"),
    "GNU sparse": hostile(f"{BUNDLE_ID}/s", type=tarfile.GNUTYPE_SPARSE),
    "GNU long link": hostile(f"{BUNDLE_ID}/s", type=tarfile.GNUTYPE_LONGNAME),
    "right to left override": hostile(f"{BUNDLE_ID}/\u202egpj.exe", b"x"),
    "a good name, but Python's header": hostile(f"{BUNDLE_ID}/data/000000.sdjwt", DATA[0][1]),
}


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("members_before", [0, 2, 3, 7])
def test_an_entry_that_we_would_not_write_is_refused_at_any_place(name: str, members_before: int) -> None:
    before = b"".join(tar_entry(*item) for item in [*HEAD, *DATA][:members_before])
    assert code(before + HOSTILE[name]) == "E_TAR"


# --- head: signature, sums, manifest ----------------------------------------------------------------------------------


def with_head(
    *, manifest_content: bytes = MANIFEST, sums: bytes | None = None, signature: bytes | None = None
) -> bytes:
    return archive_of([*head_members(manifest_content, sums, signature), *DATA])


def lax(signature: bytes) -> bytes:
    """Set an unused bit in the last group of base64."""
    at = signature.index(b"=") - 1
    return signature[:at] + bytes([signature[at] + 1]) + signature[at + 1 :]


SIGNATURE = HEAD[1][1]


@pytest.mark.parametrize(
    "signature",
    [
        b"",
        SIGNATURE[:-1],
        SIGNATURE + b"\n",
        SIGNATURE.replace(b"\n", b"\r\n"),
        SIGNATURE.replace(b"=\n", b"\n"),
        lax(SIGNATURE),
        sign(HEAD[0][1], namespace="record.v1@fieldreport"),
        sign(HEAD[0][1] + b"\n"),
        b"\xff" * 100,
    ],
    ids=range(9),
)
def test_a_signature_file_of_another_form_or_of_something_else_is_refused(signature: bytes) -> None:
    assert signature != SIGNATURE
    assert code(with_head(signature=signature)) == "E_SIGNATURE"


def test_sums_are_not_even_parsed_before_their_signature_is_verified() -> None:
    assert code(with_head(sums=b"nonsense", signature=SIGNATURE)) == "E_SIGNATURE"
    assert details(with_head(sums=b"nonsense\n")) == {"code": "E_SUMS", "line": 1}
    assert details(with_head(sums=b"")) == {"code": "E_SUMS", "line": 1}


def test_a_manifest_that_the_sums_do_not_name_is_refused() -> None:
    other = spell(manifest_fields(created="2026-01-31T23:58:00Z"))
    assert details(with_head(manifest_content=other, sums=HEAD[0][1])) == {"code": "E_HASH", "path": "manifest.json"}


def test_a_file_whose_content_is_not_the_signed_one_is_refused_with_its_path() -> None:
    altered = [*DATA[:2], (DATA[2][0], b"\0" + DATA[2][1][1:]), DATA[3]]
    assert details(archive_of([*HEAD, *altered])) == {"code": "E_HASH", "path": "data/000002.jpg"}


def test_a_large_file_whose_content_is_not_the_signed_one_is_refused_with_its_path() -> None:
    files = [("data/000000.mp4", "evidence", bytes(3 << 20))]
    head = head_members(spell(manifest_fields(files=listed(files))), sums_of(MANIFEST, files))
    head = head_members(spell(manifest_fields(files=listed(files))), sums_of(head[2][1], files))
    assert code(archive_of([*head, *data_members(files)])) == ACCEPTED
    altered = bytes(2 << 20) + b"\1" + bytes((1 << 20) - 1)
    receiver = Collected()
    with pytest.raises(ContentHashMismatch):
        read_archive(archive_of([*head, (files[0][0], altered)]), receiver=receiver)
    assert receiver.whole == {}


FORGER = SigningKey(b"\x07" * 32)


def test_another_key_cannot_sign_for_the_device_that_the_manifest_names() -> None:
    forged = with_head(signature=sign(HEAD[0][1], key=FORGER))
    assert details(forged) == {"code": "E_MANIFEST", "field": "from"}


def test_a_key_that_signs_for_itself_is_shown_to_the_receiver_as_what_it_is() -> None:
    content = spell(manifest_fields() | {"from": {"author": AUTHOR.hex(), "device": FORGER.public.hex()}})
    receiver = Collected()
    read_archive(with_head(manifest_content=content, signature=sign(sums_of(content), key=FORGER)), receiver=receiver)
    assert receiver.head is not None
    assert receiver.head.signer == FORGER.public


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"to": ["sha256:" + "0" * 64]}, {"code": "E_NOT_ADDRESSED"}),
        ({"critical": ["x"], "x": 1}, {"code": "E_VERSION", "found": "x"}),
        ({"format": "fieldreport-bundle/2"}, {"code": "E_VERSION", "found": "fieldreport-bundle/2"}),
        ({"files": listed(SMALL_FILES[:-1])}, {"code": "E_MANIFEST", "field": "files"}),
        ({"files": listed([*SMALL_FILES, ("data/000004", "evidence", b"")])}, {"code": "E_MANIFEST", "field": "files"}),
        (
            {"files": listed([*SMALL_FILES[:-1], ("data/000003.x", "evidence", b"")])},
            {"code": "E_MANIFEST", "field": "files"},
        ),
        (
            {"files": listed([*SMALL_FILES[:-1], ("data/000003", "evidence", b"1")])},
            {"code": "E_MEMBER", "member": "data/000003"},
        ),
        ({"bundle_id": "f" * 32}, {"code": "E_MANIFEST", "field": "bundle_id"}),
        ({"from": {"author": AUTHOR.hex(), "device": AUTHOR.hex()}}, {"code": "E_MANIFEST", "field": "from"}),
    ],
)
def test_a_signed_manifest_that_does_not_hold_together_is_refused(
    changes: dict[str, JsonValue], expected: dict[str, str | int]
) -> None:
    assert details(small_archive(**changes)) == expected


def test_a_manifest_with_a_field_twice_is_refused() -> None:
    twice = MANIFEST.replace(b'"to":', b'"to":["sha256:' + b"0" * 64 + b'"],"to":')
    assert details(with_head(manifest_content=twice)) == {"code": "E_MANIFEST", "field": "json"}


# --- bombs ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("place", "size"), [(0, (8 << 20) + 1), (0, ustar.MAX_SIZE), (1, (16 << 10) + 1), (2, (8 << 20) + 1)]
)
def test_a_head_member_that_claims_to_be_huge_is_refused_at_its_header(place: int, size: int) -> None:
    before = b"".join(tar_entry(*item) for item in HEAD[:place])
    name = HEAD[place][0]
    bomb = ustar.header(Entry(f"{BUNDLE_ID}/{name}", size))
    assert details(before + bomb) == {"code": "E_LIMIT", "which": name}


@pytest.mark.parametrize(("place", "size"), [(0, 8 << 20), (1, 16 << 10), (2, 8 << 20)])
def test_a_head_member_may_be_as_large_as_the_format_allows(place: int, size: int) -> None:
    before = b"".join(tar_entry(*item) for item in HEAD[:place])
    assert details(before + ustar.header(Entry(f"{BUNDLE_ID}/{HEAD[place][0]}", size))) == {"code": "E_INCOMPLETE"}


def claimed_archive(*sizes: int) -> bytes:
    claimed: list[JsonValue] = [
        {"path": f"data/{number:06d}", "size": size, "role": "evidence", "media_type": "a/b"}
        for number, size in enumerate(sizes)
    ]
    files = [(f"data/{number:06d}", "evidence", b"") for number in range(len(sizes))]
    content = spell(manifest_fields(files=claimed))
    return b"".join(tar_entry(*item) for item in head_members(content, sums_of(content, files)))


def test_an_archive_of_exactly_64_gib_with_its_padding_is_begun_and_the_next_size_is_not() -> None:
    full = [ustar.MAX_SIZE] * 7
    head = len(claimed_archive(*full, ustar.MAX_SIZE))
    room = (64 << 30) - head - 7 * ustar.entry_size(ustar.MAX_SIZE) - (512 + 512 + ustar.END_SIZE)
    assert details(claimed_archive(*full, room)) == {"code": "E_INCOMPLETE"}
    assert details(claimed_archive(*full, room + 1)) == {"code": "E_LIMIT", "which": "total"}


def test_files_that_claim_more_than_a_bundle_may_hold_are_refused_before_the_first() -> None:
    claimed: list[JsonValue] = [
        {"path": f"data/{number:06d}", "size": ustar.MAX_SIZE, "role": "evidence", "media_type": "a/b"}
        for number in range(9)
    ]
    files = [(f"data/{number:06d}", "evidence", b"") for number in range(9)]
    content = spell(manifest_fields(files=claimed))
    receiver = Collected()
    with pytest.raises(LimitExceeded) as caught:
        read_archive(archive_of(head_members(content, sums_of(content, files))), receiver=receiver)
    assert caught.value.details == {"which": "total"}
    assert receiver.head is None


@pytest.mark.parametrize(
    ("limits", "which"),
    [
        (BundleLimits(sums=100), "SHA256SUMS"),
        (BundleLimits(signature=100), "SHA256SUMS.sig"),
        (BundleLimits(manifest=100), "manifest.json"),
        (BundleLimits(members=3), "members"),
        (BundleLimits(record=511), "record"),
        (BundleLimits(member=100), "member"),
        (BundleLimits(total=65_535), "total"),
        (BundleLimits(recipients=0), "recipients"),
    ],
)
def test_a_reader_may_allow_less(limits: BundleLimits, which: str) -> None:
    assert details(ARCHIVE, limits=limits) == {"code": "E_LIMIT", "which": which}


def test_the_namespace_and_the_format_are_what_they_will_always_be() -> None:
    assert checksums.NAMESPACE == "bundle.v1@fieldreport"
    assert manifest.FORMAT == "fieldreport-bundle/1"
    assert member(b"").size == 0
