"""Whoever gets hold of a bundle, or of the office's key, changes bytes of it; nothing of it is believed."""

import hashlib
import io
import itertools
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from fieldreport.bootstrap import Session
from fieldreport.crypto import canonical_ustar as ustar
from fieldreport.crypto.age_file import AgeReader
from fieldreport.crypto.canonical_json import JsonValue
from fieldreport.errors import FieldReportError
from tests.journeys.forger import (
    Forger,
    Part,
    changed,
    decrypt,
    encrypt,
    identity_of,
    put_together,
    raw_header,
    rewritten,
    take_apart,
)
from tests.journeys.vault_kit import (
    COLLEAGUE,
    DOCUMENTER,
    MALLORY,
    OFFICE,
    OTHER_OFFICE,
    World,
    export,
    problems,
    seal,
    snapshot,
    take_in,
)
from tests.unit.bundles import bundle_kit

PHOTO = bytes(range(256)) * 600


@pytest.fixture
def bundle(world: World) -> bytes:
    """What the documenter sent to the office: a report with a photo, a little more than two chunks."""
    subject = seal(world[DOCUMENTER], {"/title": "Shelling"}, {"/photo": PHOTO})
    (exported,) = export(world[DOCUMENTER], OFFICE, world.stick, subject)
    return exported.files[0].read_bytes()


def refusal(session: Session, content: bytes, folder: Path) -> str:
    """Import *content*, which must be refused without a trace, and return the code."""
    before = snapshot(session)
    with pytest.raises(FieldReportError) as refused:
        take_in(session, put(content, folder))
    assert snapshot(session) == before
    return refused.value.code


def put(content: bytes, folder: Path) -> Path:
    file = folder / "untrusted.age"
    file.write_bytes(content)
    return file


def flipped(content: bytes, position: int) -> bytes:
    copy = bytearray(content)
    copy[position] ^= 1 << (position % 8)
    return bytes(copy)


def test_a_bundle_with_one_flipped_bit_anywhere_is_refused(world: World, bundle: bytes) -> None:
    office = world[OFFICE]
    header_size = AgeReader(io.BytesIO(bundle), identities=[identity_of(office)]).header_size
    in_header = range(0, header_size, 67)
    in_payload = range(header_size, len(bundle), 1571)
    header_codes = {refusal(office, flipped(bundle, position), world.folder) for position in in_header}
    payload_codes = {refusal(office, flipped(bundle, position), world.folder) for position in in_payload}
    assert len(in_header) + len(in_payload) > 200
    assert header_codes <= {"E_NOT_AGE", "E_HEADER", "E_NO_KEY", "E_MAC"}
    # The nonce and the first chunk hold the right size: without them a broken file looks like a short one.
    assert payload_codes <= {"E_CORRUPT", "E_TRUNCATED"}
    assert not problems(office)
    take_in(office, put(bundle, world.folder))


def test_a_shortened_bundle_is_refused_and_said_to_be_short(world: World, bundle: bytes) -> None:
    codes = {refusal(world[OFFICE], bundle[:size], world.folder) for size in range(0, len(bundle), 2311)}
    assert codes <= {"E_TRUNCATED", "E_HEADER", "E_NOT_AGE"}
    assert "E_TRUNCATED" in codes


@pytest.mark.parametrize("size", [1, 16, 17, 100, 65_552, 70_000])
def test_a_bundle_with_something_behind_it_is_refused(world: World, bundle: bytes, size: int) -> None:
    assert refusal(world[OFFICE], bundle + bytes(size), world.folder) == "E_TRAILING"


def test_two_bundles_one_behind_the_other_are_refused(world: World, bundle: bytes) -> None:
    assert refusal(world[OFFICE], bundle + bundle, world.folder) == "E_TRAILING"


@pytest.mark.parametrize(
    "content", [b"", b"\0", b"age-encryption.org/v1\n", b"age-encryption.org/v2\n", bytes(100_000)]
)
def test_what_is_no_bundle_is_refused(world: World, content: bytes) -> None:
    assert refusal(world[OFFICE], content, world.folder) in {"E_NOT_AGE", "E_HEADER"}


def test_a_bundle_for_another_office_is_refused_when_somebody_forwards_it(world: World) -> None:
    office = world[OFFICE]
    subject = seal(world[DOCUMENTER], {"/title": "For the other office"})
    (exported,) = export(world[DOCUMENTER], OTHER_OFFICE, world.stick, subject)
    content = exported.files[0].read_bytes()
    assert refusal(office, content, world.folder) == "E_NO_KEY"
    forwarded = encrypt(decrypt(content, world[OTHER_OFFICE]), office)
    assert refusal(office, forwarded, world.folder) == "E_NOT_ADDRESSED"


def test_a_bundle_sent_twice_is_here_already_and_changes_nothing(world: World, bundle: bytes) -> None:
    office = world[OFFICE]
    file = put(bundle, world.folder)
    assert not take_in(office, file).was_here
    before = snapshot(office)
    again = take_in(office, file)
    assert again.was_here
    assert again.counts.in_file == 0
    assert snapshot(office) == before


# --- somebody else who has the office's key opens the bundle, changes it, and encrypts it again -----------------------


def test_what_a_holder_of_the_offices_key_only_encrypts_anew_is_still_the_senders(world: World, bundle: bytes) -> None:
    assert take_in(world[OFFICE], put(encrypt(decrypt(bundle, world[OFFICE]), world[OFFICE]), world.folder)).counts.new


def _replace(name: str, edit: Callable[[bytes], bytes]) -> Callable[[list[Part]], list[Part]]:
    def change(parts: list[Part]) -> list[Part]:
        return [changed(part, edit(part.content)) if part.name.startswith(name) else part for part in parts]

    return change


def _swap(first: int, second: int) -> Callable[[list[Part]], list[Part]]:
    def change(parts: list[Part]) -> list[Part]:
        parts[first], parts[second] = parts[second], parts[first]
        return parts

    return change


def _contents_swapped(parts: list[Part]) -> list[Part]:
    *head, first, second, photo = parts
    return [*head, changed(first, second.content), changed(second, first.content), photo]


REWRITES: dict[str, tuple[Callable[[list[Part]], list[Part]], set[str]]] = {
    "a changed record": (_replace("data/000000", lambda content: flipped(content, 500)), {"E_HASH"}),
    "a changed photo": (_replace("data/000002", lambda content: flipped(content, 70_000)), {"E_HASH"}),
    "a longer photo": (_replace("data/000002", lambda content: content + b"!"), {"E_MEMBER", "E_TRAILING"}),
    "a shorter photo": (_replace("data/000002", lambda content: content[:-1]), {"E_MEMBER", "E_TRUNCATED"}),
    "a leaf dropped": (
        _replace("data/000000", lambda content: content[: content.rindex(b"~", 0, -1) + 1]),
        {"E_MEMBER", "E_TRUNCATED"},
    ),
    "a changed manifest": (_replace("manifest", lambda content: content.replace(b"2026", b"2025")), {"E_HASH"}),
    "a changed line of sums": (_replace("SHA256SUMS", lambda content: flipped(content, 100)), {"E_SIGNATURE"}),
    "a line of sums dropped": (_replace("SHA256SUMS", lambda content: content.split(b"\n", 1)[1]), {"E_SIGNATURE"}),
    "a changed signature": (_replace("SHA256SUMS.sig", lambda content: flipped(content, 120)), {"E_SIGNATURE"}),
    "members swapped": (_swap(3, 4), {"E_MEMBER"}),
    "a record behind the photo": (_swap(4, 5), {"E_MEMBER"}),
    "contents swapped": (_contents_swapped, {"E_MEMBER", "E_HASH"}),
    "the manifest first": (_swap(0, 2), {"E_ORDER"}),
    "the signature last": (_swap(1, 2), {"E_ORDER"}),
    "the photo dropped": (lambda parts: parts[:-1], {"E_INCOMPLETE", "E_TRUNCATED"}),
    "all data dropped": (lambda parts: parts[:3], {"E_INCOMPLETE", "E_TRUNCATED"}),
    "a record twice": (lambda parts: [*parts[:4], *parts[3:]], {"E_MEMBER", "E_TRAILING"}),
    "one file more": (lambda parts: [*parts, Part("data/000003.jpg", b"evil")], {"E_MEMBER", "E_TRAILING"}),
    "a padding of one's own": (lambda parts: [*parts, Part("padding", b"evil")], {"E_PADDING", "E_TRAILING"}),
}


@pytest.mark.parametrize("name", REWRITES)
def test_a_rewritten_bundle_is_refused_although_it_decrypts(world: World, bundle: bytes, name: str) -> None:
    change, codes = REWRITES[name]
    office = world[OFFICE]
    archive = rewritten(decrypt(bundle, office), change)
    assert refusal(office, encrypt(archive, office), world.folder) in codes


def test_any_flipped_bit_of_the_archive_is_refused(world: World, bundle: bytes) -> None:
    office = world[OFFICE]
    archive = decrypt(bundle, office)
    # The head byte by byte is tried in the tests of the format; here every region of a whole bundle.
    places = itertools.chain(range(0, 20_000, 251), range(20_000, len(archive), 4099))
    codes = {refusal(office, encrypt(flipped(archive, place), office), world.folder) for place in places}
    assert codes <= {"E_TAR", "E_SUMS", "E_SIGNATURE", "E_HASH", "E_PADDING", "E_ORDER", "E_MEMBER", "E_MANIFEST"}


@pytest.mark.parametrize("signer", [MALLORY, OTHER_OFFICE, OFFICE])
def test_a_rewritten_bundle_signed_by_another_key_is_not_the_senders(world: World, bundle: bytes, signer: str) -> None:
    office, forger = world[OFFICE], Forger.of(world[signer])
    bundle_id, parts = take_apart(decrypt(bundle, office))
    signed_again = [changed(parts[1], bundle_kit.sign(parts[0].content, key=forger.key)), *parts[2:]]
    archive = put_together(bundle_id, [parts[0], *signed_again])
    assert refusal(office, encrypt(archive, office), world.folder) == "E_MANIFEST"


# --- archives that stock tar would unpack somewhere else --------------------------------------------------------------

FILES = [("data/000000.jpg", "evidence", b"evil")]


def _hostile_headers() -> Iterator[tuple[str, bytes]]:
    def prefixed(name: str) -> bytes:
        return f"{bundle_kit.BUNDLE_ID}/{name}".encode()

    yield "upwards", raw_header(b"../../../../etc/cron.d/evil", 4)
    yield "upwards below the prefix", raw_header(prefixed("data/../../../evil"), 4)
    yield "absolute", raw_header(b"/etc/passwd", 4)
    yield "symbolic link", raw_header(prefixed("data/000000.jpg"), 0, typeflag=b"2", linkname=b"/etc/passwd")
    yield "hard link", raw_header(prefixed("data/000000.jpg"), 0, typeflag=b"1", linkname=b"vault.json")
    yield "device", raw_header(prefixed("data/000000.jpg"), 0, typeflag=b"3")
    yield "folder", raw_header(prefixed("data/"), 0, typeflag=b"5")
    yield "pax long name", raw_header(prefixed("data/000000.jpg"), 4, typeflag=b"x")
    yield "GNU long name", raw_header(b"././@LongLink", 4, typeflag=b"L")
    yield "sparse", raw_header(prefixed("data/000000.jpg"), 4, typeflag=b"S")
    yield "right-to-left name", raw_header(prefixed("data/\N{RIGHT-TO-LEFT OVERRIDE}gpj.exe"), 4)
    yield "another bundle's id", raw_header(b"f" * 32 + b"/data/000000.jpg", 4)


@pytest.mark.parametrize(("what", "header"), list(_hostile_headers()))
def test_a_hostile_archive_from_a_verified_sender_is_refused(world: World, what: str, header: bytes) -> None:
    office, mallory = world[OFFICE], Forger.of(world[MALLORY])
    archive = mallory.archive(office, FILES)
    place = archive.index(f"{bundle_kit.BUNDLE_ID}/data/000000.jpg".encode())
    hostile = archive[:place] + header + archive[place + ustar.BLOCK_SIZE :]
    assert refusal(office, encrypt(hostile, office), world.folder) in {"E_TAR", "E_MEMBER"}, what


def _manifests(office: Session) -> Sequence[tuple[str, dict[str, JsonValue], str]]:
    return [
        ("another format", {"format": "fieldreport-bundle/2"}, "E_VERSION"),
        ("a field that must be understood", {"critical": ["embargo"]}, "E_VERSION"),
        ("no addressee", {"to": []}, "E_MANIFEST"),
        ("another addressee", {"to": ["sha256:" + "0" * 64]}, "E_NOT_ADDRESSED"),
        (
            "another author's name",
            {"from": {"author": office.unlocked.own.author.hex(), "device": "0" * 64}},
            "E_MANIFEST",
        ),
        ("another device's name", {"from": {"author": "1" * 64, "device": "0" * 64}, "introduction": []}, "E_MANIFEST"),
        ("a wrong id", {"bundle_id": "0" * 32}, "E_MANIFEST"),
        ("no such day", {"created": "2026-02-30T00:00:00Z"}, "E_MANIFEST"),
        ("bundle 2 of 1", {"series": {"id": "0" * 32, "index": 2, "count": 1}}, "E_MANIFEST"),
        ("an introduction that is no record", {"introduction": ["a.b.c~"]}, "E_MANIFEST"),
        ("65 introductions", {"introduction": ["a.b.c~"] * 65}, "E_LIMIT"),
        ("files in two minds", {"files": []}, "E_MANIFEST"),
    ]


@pytest.mark.parametrize("number", range(12))
def test_a_wrong_manifest_rightly_signed_is_refused(world: World, number: int) -> None:
    office = world[OFFICE]
    _, fields, code = _manifests(office)[number]
    archive = Forger.of(world[MALLORY]).archive(office, FILES, fields)
    assert refusal(office, encrypt(archive, office), world.folder) == code


def test_evidence_in_front_of_a_member_that_is_refused_leaves_no_file(world: World) -> None:
    office, mallory = world[OFFICE], Forger.of(world[MALLORY])
    files = [("data/000000.jpg", "evidence", b"good"), ("data/000001.jpg", "evidence", b"bad!")]
    archive = mallory.archive(office, files).replace(b"bad!", b"evil")
    assert refusal(office, encrypt(archive, office), world.folder) == "E_HASH"


def test_a_bundle_cut_into_parts_with_one_of_them_lost_or_changed_is_refused(world: World, bundle: bytes) -> None:
    office, third = world[OFFICE], len(bundle) // 3
    pieces = [bundle[:third], bundle[third : 2 * third], bundle[2 * third :]]
    expected = {(0, 1): "E_TRUNCATED", (0, 2): "E_TRUNCATED", (1, 0, 2): "E_NOT_AGE", (0, 2, 1): "E_TRUNCATED"}
    for order, code in expected.items():
        for number, index in enumerate(order, start=1):
            (world.folder / f"mail.age.{number:03d}").write_bytes(pieces[index])
        before = snapshot(office)
        with pytest.raises(FieldReportError) as refused:
            take_in(office, world.folder / "mail.age.001")
        assert refused.value.code == code
        assert snapshot(office) == before
        for part in world.folder.glob("mail.age.*"):
            part.unlink()


def test_a_colleague_cannot_open_what_was_sealed_for_the_office(world: World, bundle: bytes) -> None:
    assert refusal(world[COLLEAGUE], bundle, world.folder) == "E_NO_KEY"


def test_the_photo_arrives_unchanged_when_nobody_touches_the_bundle(world: World, bundle: bytes) -> None:
    office = world[OFFICE]
    take_in(office, put(bundle, world.folder))
    (row,) = office.reports.all()
    reference, reader = office.reports.evidence(row.subject, "/photo")
    with reader:
        assert hashlib.sha256(reader.read()).digest() == reference.sha256 == hashlib.sha256(PHOTO).digest()
