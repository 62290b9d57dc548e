"""A sealed bundle that was cut, altered or lengthened on its way is refused, and the reason is the right one."""

import io
import random

import pytest

from fieldreport.bundles.reader import read_bundle
from fieldreport.crypto.age_stream import SEALED_SIZE
from fieldreport.crypto.recipients import HybridIdentity
from fieldreport.errors import (
    FieldReportError,
    NoMatchingKey,
    NotAddressedToUs,
    NotAnAgeFile,
    PayloadCorrupt,
    PayloadTrailing,
    PayloadTruncated,
    SignerRevoked,
    UnknownSigner,
)
from fieldreport.system.progress import ProgressReporter
from tests.unit.bundles.bundle_kit import (
    OFFICE_TEXT,
    RECORD,
    Collected,
    decrypt,
    encrypt,
    head_members,
    manifest_fields,
    member,
    read,
    record,
    small_archive,
    spell,
    tar_entry,
    write,
)

BUNDLE, WRITTEN = write([record(RECORD), member(b"e" * 300_000)])
PAYLOAD = WRITTEN.header_size + 16
LAST_CHUNK = (len(BUNDLE) - PAYLOAD - 1) // SEALED_SIZE
RANDOM = random.Random(20_260_131)


def refusal(content: bytes, *, seekable: bool = True) -> FieldReportError:
    receiver = Collected()
    with pytest.raises(FieldReportError) as caught:
        read(content, receiver=receiver, seekable=seekable)
    if seekable and isinstance(caught.value, PayloadTruncated | PayloadTrailing):
        # A wrong size is noticed before anybody hears of the bundle.
        assert receiver.head is None
    return caught.value


def flipped(position: int, bit: int) -> bytes:
    content = bytearray(BUNDLE)
    content[position] ^= 1 << bit
    return bytes(content)


def test_the_bundle_under_attack_is_a_good_one() -> None:
    assert list(read(BUNDLE).whole.values()) == [RECORD, b"e" * 300_000]
    assert LAST_CHUNK > 3


@pytest.mark.parametrize("seekable", [True, False])
def test_200_bit_flips_in_the_payload_are_refused_with_the_number_of_the_chunk(seekable: bool) -> None:
    for position in RANDOM.sample(range(PAYLOAD, len(BUNDLE)), 200):
        error = refusal(flipped(position, RANDOM.randrange(8)), seekable=seekable)
        assert isinstance(error, PayloadCorrupt)
        assert error.details == {"chunk": (position - PAYLOAD) // SEALED_SIZE}


def test_200_bit_flips_in_the_header_are_refused_with_a_reason_of_the_header() -> None:
    for position in RANDOM.sample(range(PAYLOAD), 200):
        code = refusal(flipped(position, RANDOM.randrange(8))).code
        if position < len("age-encryption.org/v1\n"):
            assert code == "E_NOT_AGE"
        elif position < WRITTEN.header_size:
            # A damaged stanza of ours cannot be told from one that is for somebody else: age has it so.
            assert code in {"E_HEADER", "E_MAC", "E_NO_KEY"}
        else:
            # The nonce: now no chunk fits, which looks like a file of which nothing arrived.
            assert code == "E_TRUNCATED"


CUTS = [*RANDOM.sample(range(len(BUNDLE)), 200), len(BUNDLE) - 1, len(BUNDLE) - 16, len(BUNDLE) - 17]
BOUNDARIES = [PAYLOAD + chunk * SEALED_SIZE for chunk in range(LAST_CHUNK + 1)]


def test_203_truncations_are_refused_with_what_is_there_and_what_should_be() -> None:
    for length in [*CUTS, *BOUNDARIES, *range(WRITTEN.header_size - 50, PAYLOAD + 2)]:
        error = refusal(BUNDLE[:length])
        if length < PAYLOAD:
            assert error.code in {"E_NOT_AGE", "E_HEADER"}
        else:
            assert isinstance(error, PayloadTruncated)
            # The head is in the first chunk: if that is whole, the right size is known.
            want = len(BUNDLE) if length >= PAYLOAD + SEALED_SIZE else -1
            assert error.details == {"have": length, "want": want}


def test_203_truncations_of_a_pipe_are_refused_without_numbers() -> None:
    codes = {refusal(BUNDLE[:length], seekable=False).code for length in [*CUTS, *BOUNDARIES]}
    assert codes <= {"E_NOT_AGE", "E_HEADER", "E_TRUNCATED", "E_CORRUPT"}


@pytest.mark.parametrize("more", [b"\0", bytes(16), BUNDLE[-70_000:], BUNDLE, bytes(SEALED_SIZE)])
def test_appended_bytes_are_refused_as_trailing(more: bytes) -> None:
    assert isinstance(refusal(BUNDLE + more), PayloadTrailing)


def test_a_damaged_last_chunk_of_the_right_size_is_corrupt_even_if_it_claims_not_to_be_the_last() -> None:
    # A recipient can make such a file: whole, but that its last chunk is a full one with the flag of the others.
    archive = small_archive()
    content = encrypt(archive + b"more")[: len(encrypt(archive))]
    assert refusal(content).details == {"chunk": 0}


def test_bytes_that_are_no_age_file_are_refused() -> None:
    assert isinstance(refusal(b"PK\x03\x04" + bytes(100)), NotAnAgeFile)
    assert isinstance(refusal(b""), NotAnAgeFile)


def test_a_bundle_for_another_key_is_refused() -> None:
    with pytest.raises(NoMatchingKey):
        read_bundle(
            io.BytesIO(BUNDLE),
            size=len(BUNDLE),
            identities=[HybridIdentity(b"\x09" * 32)],
            my_recipients=[OFFICE_TEXT],
            receiver=Collected(),
            reporter=ProgressReporter(),
        )


def test_a_bundle_that_its_recipient_passed_on_is_refused() -> None:
    # Whole, rightly signed, and encrypted to us: but its sender wrote it for somebody else.
    receiver = Collected()
    with pytest.raises(NotAddressedToUs):
        read(BUNDLE, receiver=receiver, my_recipients=["age1pq1another"])
    assert receiver.head is None


@pytest.mark.parametrize("answer", [UnknownSigner(author="aa"), SignerRevoked(author="aa")])
def test_what_the_receiver_says_of_the_signer_is_said_before_any_content(answer: FieldReportError) -> None:
    receiver = Collected(refusal=answer)
    with pytest.raises(type(answer)):
        read(BUNDLE, receiver=receiver)
    assert receiver.open == {}


# --- by a recipient, who can encrypt whatever he likes, and has no key to sign ----------------------------------------


def test_an_archive_cut_short_and_sealed_again_has_the_wrong_size() -> None:
    content = encrypt(decrypt(BUNDLE)[:-512])
    error = refusal(content)
    assert error.details == {"have": len(content), "want": len(encrypt(decrypt(BUNDLE)))}
    assert refusal(content, seekable=False).code == "E_INCOMPLETE"


def test_an_archive_with_more_behind_it_has_the_wrong_size() -> None:
    content = encrypt(decrypt(BUNDLE) + bytes(512))
    assert refusal(content).code == "E_TRAILING"
    assert refusal(content, seekable=False).code == "E_TAR"


def test_an_archive_without_a_head_is_incomplete() -> None:
    assert refusal(encrypt(b"")).code == "E_INCOMPLETE"
    assert refusal(encrypt(b"")[:-1]).details["want"] == -1
    assert refusal(encrypt(b"\xff" * 70_000)[:-1]).details["want"] == -1
    assert refusal(encrypt(tar_entry("SHA256SUMS", bytes(70_000)))[:-1]).details["want"] == -1


def test_a_head_that_ends_at_a_chunk_and_was_cut_there_is_truncated() -> None:
    head = b"".join(tar_entry(name, content) for name, content in head_members(spell(manifest_fields())))
    content = encrypt(tar_entry("SHA256SUMS", bytes(65_536 - 512)) + head)
    assert refusal(content[: -len(head) - 16]).details["want"] == -1
