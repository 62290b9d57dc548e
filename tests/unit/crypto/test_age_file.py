import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldreport.crypto.age_file import (
    AgeReader,
    AgeWriter,
    check_complete,
    check_size,
    expected_size,
    shuffled_with_decoys,
)
from fieldreport.crypto.age_header import HeaderLimits, parse_header
from fieldreport.crypto.age_stream import CHUNK_SIZE, SEALED_SIZE
from fieldreport.crypto.recipients import HybridIdentity, Identity, Recipient, X25519Identity
from fieldreport.errors import (
    FieldReportError,
    HeaderInvalid,
    HeaderMacInvalid,
    LimitExceeded,
    NoMatchingKey,
    PayloadCorrupt,
    PayloadTrailing,
    PayloadTruncated,
)

HYBRID = HybridIdentity(bytes(32))
OTHER = HybridIdentity(bytes(31) + b"\x01")
CLASSICAL = X25519Identity(bytes(32))
SIZES = [0, 1, CHUNK_SIZE - 1, CHUNK_SIZE, CHUNK_SIZE + 1, 2 * CHUNK_SIZE, 2 * CHUNK_SIZE + 1]


def encrypt(plaintext: bytes, *recipients: Recipient) -> bytes:
    target = io.BytesIO()
    writer = AgeWriter(target, recipients=recipients or [HYBRID.recipient])
    writer.write(plaintext)
    writer.close()
    assert writer.size == len(target.getvalue())
    return target.getvalue()


def decrypt(untrusted: bytes, *identities: Identity) -> bytes:
    reader = AgeReader(io.BytesIO(untrusted), identities=identities or [HYBRID])
    return b"".join(map(bytes, reader.chunks()))


@settings(deadline=None, max_examples=30)
@given(st.sampled_from(SIZES), st.lists(st.integers(1, CHUNK_SIZE + 9), max_size=4))
def test_a_file_is_read_back_by_each_of_its_recipients(size: int, write_sizes: list[int]) -> None:
    plaintext = bytes(size)
    target = io.BytesIO()
    writer = AgeWriter(target, recipients=[HYBRID.recipient, OTHER.recipient])
    rest = memoryview(plaintext)
    for write_size in write_sizes:
        writer.write(rest[:write_size])
        rest = rest[write_size:]
    writer.write(rest)
    writer.close()
    assert writer.plaintext_size == size
    for identity in (HYBRID, OTHER):
        assert decrypt(target.getvalue(), identity) == plaintext


@pytest.mark.parametrize("size", SIZES)
def test_the_size_of_a_file_is_known_beforehand(size: int) -> None:
    target = io.BytesIO()
    writer = AgeWriter(target, recipients=[HYBRID.recipient])
    assert len(target.getvalue()) == writer.header_size + 16
    writer.write(bytes(size))
    writer.close()
    assert writer.size == len(target.getvalue())
    assert expected_size(header_size=writer.header_size, plaintext_size=size) == len(target.getvalue())


def test_the_reader_tells_where_things_lie() -> None:
    source = io.BytesIO(encrypt(b"abc"))
    reader = AgeReader(source, identities=[HYBRID])
    assert source.getvalue()[: reader.header_size].endswith(b"\n")
    assert reader.payload_offset == reader.header_size + 16 == source.tell()
    assert len(reader.payload_key) == 32


def test_a_file_just_written_is_read_back_with_its_file_key_alone() -> None:
    target = io.BytesIO()
    writer = AgeWriter(target, recipients=[HYBRID.recipient])
    writer.write(b"abc")
    writer.close()
    target.seek(0)
    reader = AgeReader.with_file_key(target, file_key=writer.file_key)
    assert reader.file_key == writer.file_key
    assert b"".join(map(bytes, reader.chunks())) == b"abc"
    target.seek(0)
    with pytest.raises(HeaderMacInvalid):
        AgeReader.with_file_key(target, file_key=bytes(16))


def test_nothing_of_one_file_comes_back_in_another_with_the_same_content() -> None:
    files = [encrypt(b"the same words", HYBRID.recipient) for _ in range(20)]
    headers = [parse_header(io.BytesIO(file)) for file in files]
    keys = {AgeReader(io.BytesIO(file), identities=[HYBRID]).file_key for file in files}
    nonces = {file[header.size : header.size + 16] for file, header in zip(files, headers, strict=True)}
    payloads = {file[header.size + 16 :] for file, header in zip(files, headers, strict=True)}
    shares = {header.stanzas[0].arguments for header in headers}
    bodies = {header.stanzas[0].body for header in headers}
    macs = {header.mac for header in headers}
    assert [len(values) for values in (keys, nonces, payloads, shares, bodies, macs)] == [20] * 6


def test_whoever_is_no_recipient_does_not_open_it() -> None:
    with pytest.raises(NoMatchingKey):
        decrypt(encrypt(b"abc"), OTHER, CLASSICAL)
    with pytest.raises(NoMatchingKey):
        AgeReader(io.BytesIO(encrypt(b"abc")), identities=[])


def test_a_file_for_nobody_or_for_a_mixture_of_kinds_is_a_bug() -> None:
    with pytest.raises(ValueError, match="recipients"):
        AgeWriter(io.BytesIO(), recipients=[])
    with pytest.raises(ValueError, match="mixed"):
        AgeWriter(io.BytesIO(), recipients=[HYBRID.recipient, CLASSICAL.recipient])


def test_sixty_four_recipients_are_the_most() -> None:
    decrypt(encrypt(b"abc", *[CLASSICAL.recipient] * 64), CLASSICAL)
    with pytest.raises(LimitExceeded):
        AgeWriter(io.BytesIO(), recipients=[CLASSICAL.recipient] * 65)


def test_the_callers_limits_hold() -> None:
    with pytest.raises(LimitExceeded):
        AgeReader(io.BytesIO(encrypt(b"abc")), identities=[HYBRID], limits=HeaderLimits(stanzas=0))


def test_a_missing_nonce_is_a_fault_of_the_header() -> None:
    file = encrypt(b"abc")
    header_size = parse_header(io.BytesIO(file)).size
    with pytest.raises(HeaderInvalid):
        decrypt(file[: header_size + 15])


def test_every_single_bit_flip_of_a_small_classical_file_is_refused() -> None:
    _check_flips(encrypt(b"a few words", CLASSICAL.recipient), CLASSICAL)


@pytest.mark.slow
def test_every_single_bit_flip_of_a_small_hybrid_file_is_refused() -> None:
    _check_flips(encrypt(b"a few words", HYBRID.recipient), HYBRID)


def _check_flips(file: bytes, identity: Identity) -> None:
    for bit in range(len(file) * 8):
        flipped = bytearray(file)
        flipped[bit // 8] ^= 1 << bit % 8
        with pytest.raises(FieldReportError):
            decrypt(bytes(flipped), identity)


# --- completeness -----------------------------------------------------------------------------------------------------


def complete(untrusted: bytes) -> int:
    source = io.BytesIO(untrusted)
    reader = AgeReader(source, identities=[HYBRID])
    position = source.tell()
    try:
        return check_complete(source, reader=reader)
    finally:
        assert source.tell() == position


@pytest.mark.parametrize("size", SIZES)
def test_a_whole_file_is_found_complete(size: int) -> None:
    assert complete(encrypt(bytes(size))) == size


@pytest.mark.parametrize(
    ("cut", "failure"),
    [
        (1, PayloadCorrupt),
        (99, PayloadCorrupt),
        (100, PayloadTruncated),
        (100 + 16, PayloadTruncated),
        (100 + 16 + SEALED_SIZE, PayloadTruncated),
        (100 + 16 + 2 * SEALED_SIZE, PayloadTruncated),
    ],
)
def test_an_incomplete_file_is_refused_before_anything_is_read(cut: int, failure: type[FieldReportError]) -> None:
    with pytest.raises(failure):
        complete(encrypt(bytes(2 * CHUNK_SIZE + 100))[:-cut])


def test_damage_before_the_last_chunk_does_not_concern_completeness() -> None:
    file = bytearray(encrypt(bytes(2 * CHUNK_SIZE)))
    file[-2 * SEALED_SIZE] ^= 1
    assert complete(bytes(file)) == 2 * CHUNK_SIZE
    with pytest.raises(PayloadCorrupt):
        decrypt(bytes(file))


def test_the_right_size_tells_an_incomplete_file_from_a_damaged_one() -> None:
    check_size(have=5, want=5)
    with pytest.raises(PayloadTruncated) as caught:
        check_size(have=4, want=5)
    assert caught.value.details == {"have": 4, "want": 5}
    with pytest.raises(PayloadTrailing):
        check_size(have=6, want=5)


# --- decoys -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("real", "all_together"), [(1, 4), (3, 4), (4, 4), (5, 8), (8, 8), (9, 16), (33, 64), (64, 64)]
)
def test_decoys_fill_up_to_a_power_of_two(real: int, all_together: int) -> None:
    recipients = [HYBRID.recipient] * real
    mixed = shuffled_with_decoys(recipients)
    assert len(mixed) == all_together
    assert mixed.count(HYBRID.recipient) == real
    assert len(set(mixed)) == 1 + all_together - real


def test_the_real_recipient_stands_anywhere() -> None:
    places = {shuffled_with_decoys([HYBRID.recipient]).index(HYBRID.recipient) for _ in range(200)}
    assert places == {0, 1, 2, 3}


def test_a_file_with_decoys_is_opened_by_the_real_recipients() -> None:
    file = encrypt(b"abc", *shuffled_with_decoys([HYBRID.recipient, OTHER.recipient]))
    assert len(parse_header(io.BytesIO(file)).stanzas) == 4
    assert decrypt(file, OTHER) == b"abc"


def test_decoys_alone_are_a_bug_and_too_many_recipients_are_refused() -> None:
    with pytest.raises(ValueError, match="nobody"):
        shuffled_with_decoys([])
    with pytest.raises(LimitExceeded):
        shuffled_with_decoys([HYBRID.recipient] * 65)
