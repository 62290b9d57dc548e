"""A bundle that no reader would accept is never written."""

import io

import pytest

from fieldreport.bundles.limits import BundleLimits
from fieldreport.bundles.manifest import Role
from fieldreport.bundles.writer import Member, write_bundle
from fieldreport.crypto.recipients import HybridIdentity
from fieldreport.domain import leaf
from fieldreport.errors import FileChanged, LimitExceeded, ManifestInvalid
from fieldreport.system.progress import ProgressReporter
from tests.unit.bundles.bundle_kit import AUTHOR, CREATED, OFFICE, SENDER, envelope, member, read, record, write


def lying(content: bytes, *, size: int, role: Role = Role.EVIDENCE, extension: str = "") -> Member:
    return Member(role, "a/b", extension, size, bytes(32), lambda: io.BytesIO(content))


@pytest.mark.parametrize("size", [0, 4, 6, 2_000_000])
def test_a_file_of_another_size_than_it_was_is_noticed(size: int) -> None:
    with pytest.raises(FileChanged) as caught:
        write([member(b""), lying(b"12345", size=size)])
    assert caught.value.details == {"path": "data/000001"}


def test_a_record_of_another_content_than_it_was_is_noticed() -> None:
    with pytest.raises(FileChanged) as caught:
        write([lying(b"12345", size=5, role=Role.RECORD, extension="sdjwt")])
    assert caught.value.details == {"path": "data/000000.sdjwt"}


@pytest.mark.parametrize("extension", ["../x", "JPG", "abcdefghi", ".", "x y", "\u1019"])
def test_an_extension_that_is_no_plain_one_is_refused(extension: str) -> None:
    with pytest.raises(ManifestInvalid):
        write([member(b"", extension=extension)])


def test_a_record_without_its_extension_is_refused() -> None:
    with pytest.raises(ManifestInvalid):
        write([member(b"", role=Role.RECORD, extension="txt")])


def test_an_envelope_that_no_reader_accepts_is_refused() -> None:
    with pytest.raises(ManifestInvalid) as caught:
        write([], sent=envelope(created="today"))
    assert caught.value.details == {"field": "created"}


@pytest.mark.parametrize(
    ("limits", "which"),
    [
        (BundleLimits(members=1), "members"),
        (BundleLimits(record=1), "record"),
        (BundleLimits(member=1), "member"),
        (BundleLimits(sums=100), "SHA256SUMS"),
        (BundleLimits(manifest=100), "manifest.json"),
        (BundleLimits(total=65_535), "total"),
    ],
)
def test_what_is_larger_than_the_format_allows_is_refused_before_a_byte_is_written(
    limits: BundleLimits, which: str
) -> None:
    target = io.BytesIO()
    with pytest.raises(LimitExceeded) as caught:
        write_bundle(
            target,
            signing_key=SENDER,
            recipients=[OFFICE.recipient],
            envelope=envelope(),
            members=[record(b"12"), member(b"34")],
            reporter=ProgressReporter(),
            limits=limits,
        )
    assert caught.value.details == {"which": which}
    assert target.getvalue() == b""


def test_the_limit_of_a_member_is_that_of_evidence() -> None:
    assert BundleLimits().member == leaf.MAX_EVIDENCE_SIZE


def test_a_bundle_is_not_addressed_to_somebody_who_cannot_open_it() -> None:
    stranger = HybridIdentity(b"\x08" * 32).recipient.text
    with pytest.raises(ValueError, match="could not open"):
        write([], sent=envelope(recipients=(stranger,)))


def test_a_bundle_may_be_opened_by_others_than_its_audience() -> None:
    # The sender can keep a copy that he can read; it remains addressed to the office alone.
    own = HybridIdentity(b"\x08" * 32)
    target = io.BytesIO()
    write_bundle(
        target,
        signing_key=SENDER,
        recipients=[OFFICE.recipient, own.recipient],
        envelope=envelope(),
        members=[],
        reporter=ProgressReporter(),
    )
    got = read(target.getvalue())
    assert got.head is not None
    assert len(got.head.manifest.to) == 1
    assert (got.head.manifest.author, got.head.manifest.created) == (AUTHOR, CREATED)


def test_what_is_known_of_a_written_bundle_does_not_print_its_key() -> None:
    _, written = write([])
    assert "file_key" not in repr(written)
