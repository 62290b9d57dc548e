import io
from collections.abc import Iterator
from typing import cast

import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldreport.crypto.age_stream import (
    CHUNK_SIZE,
    SEALED_SIZE,
    TAG_SIZE,
    SeekableDecryptor,
    StreamEncryptor,
    ciphertext_size,
    decrypt_stream,
    plaintext_size,
    write_all,
)
from fieldreport.errors import FieldReportError, PayloadCorrupt, PayloadTrailing, PayloadTruncated

KEY = bytes(range(32))
TEXT = b"".join(number.to_bytes(4, "big") for number in range(5 * CHUNK_SIZE // 4))
"""Five chunks of which no two places look the same."""

EDGES = [
    0, 1, CHUNK_SIZE - 1, CHUNK_SIZE, CHUNK_SIZE + 1, 2 * CHUNK_SIZE - 1, 2 * CHUNK_SIZE, 2 * CHUNK_SIZE + 1,
    4 * CHUNK_SIZE, 4 * CHUNK_SIZE + 1, 5 * CHUNK_SIZE,
]  # fmt: skip

sizes_around_edges = st.sampled_from(EDGES).flatmap(
    lambda edge: st.integers(max(0, edge - 20), min(len(TEXT), edge + 20))
)
odd_write_sizes = st.lists(
    st.integers(0, 100) | st.integers(0, 3 * CHUNK_SIZE) | st.sampled_from([CHUNK_SIZE, 2 * CHUNK_SIZE]), max_size=12
)


def encrypt(plaintext: bytes, write_sizes: list[int] | None = None) -> bytes:
    target = io.BytesIO()
    stream = StreamEncryptor(target, key=KEY)
    start = 0
    for size in write_sizes or []:
        stream.write(memoryview(plaintext)[start : start + size])
        start = min(len(plaintext), start + size)
    stream.write(plaintext[start:])
    stream.close()
    assert stream.plaintext_size == len(plaintext)
    return target.getvalue()


def seal(chunk: int, plaintext: bytes, *, last: bool) -> bytes:
    nonce = chunk.to_bytes(11, "big") + bytes([last])
    return ChaCha20Poly1305(KEY).encrypt(nonce, plaintext, None)


def decrypt(untrusted: bytes, batch: int = 16) -> tuple[bytes, FieldReportError | None]:
    released = bytearray()
    try:
        for piece in decrypt_stream(io.BytesIO(untrusted), key=KEY, batch=batch):
            released += piece
    except FieldReportError as failure:
        return bytes(released), failure
    return bytes(released), None


def decryptor(untrusted: bytes) -> SeekableDecryptor:
    return SeekableDecryptor(io.BytesIO(untrusted), key=KEY, offset=0, size=len(untrusted))


class Trickle:
    """Gives, and takes, only a few bytes at a time, as a pipe may."""

    def __init__(self, data: bytes = b"") -> None:
        self.data = io.BytesIO(data)

    def readinto(self, buffer: memoryview, /) -> int:
        return self.data.readinto(buffer[:1009])

    def write(self, data: memoryview, /) -> int:
        return self.data.write(data[:1009])


# --- in sequence ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", EDGES)
def test_the_bytes_are_those_that_the_specification_asks_for(size: int) -> None:
    plaintext = TEXT[:size]
    starts = range(0, max(size, 1), CHUNK_SIZE)
    wanted = b"".join(
        seal(chunk, plaintext[start : start + CHUNK_SIZE], last=chunk == len(starts) - 1)
        for chunk, start in enumerate(starts)
    )
    assert encrypt(plaintext) == wanted


@settings(deadline=None, max_examples=60)
@given(sizes_around_edges, odd_write_sizes, st.integers(1, 6))
def test_a_text_written_in_odd_pieces_is_read_back(size: int, write_sizes: list[int], batch: int) -> None:
    plaintext = TEXT[:size]
    sealed = encrypt(plaintext, write_sizes)
    assert sealed == encrypt(plaintext)
    assert decrypt(sealed, batch) == (plaintext, None)
    assert len(sealed) == ciphertext_size(size)
    assert plaintext_size(len(sealed)) == size


def test_a_source_and_a_target_that_take_little_at_a_time_change_nothing() -> None:
    plaintext = TEXT[: 2 * CHUNK_SIZE + 7]
    target = Trickle()
    stream = StreamEncryptor(target, key=KEY)
    stream.write(plaintext)
    stream.close()
    sealed = target.data.getvalue()
    assert sealed == encrypt(plaintext)
    assert b"".join(map(bytes, decrypt_stream(Trickle(sealed), key=KEY))) == plaintext


def test_a_target_that_does_not_tell_what_it_took_is_a_bug_and_not_an_endless_loop() -> None:
    class Silent:
        def write(self, data: memoryview, /) -> int:
            return cast(int, None)

    with pytest.raises(TypeError):
        write_all(Silent(), memoryview(b"a"))


def test_every_kind_of_buffer_is_written() -> None:
    target = io.BytesIO()
    stream = StreamEncryptor(target, key=KEY)
    assert stream.write(b"ab") == 2
    assert stream.write(bytearray(b"cd")) == 2
    assert stream.write(memoryview(b"efgh").cast("I")) == 4
    stream.close()
    assert decrypt(target.getvalue()) == (b"abcdefgh", None)


def test_nothing_may_follow_the_last_chunk() -> None:
    stream = StreamEncryptor(io.BytesIO(), key=KEY)
    stream.close()
    with pytest.raises(ValueError, match="after close"):
        stream.write(b"a")
    with pytest.raises(ValueError, match="twice"):
        stream.close()


def test_the_plaintext_handed_out_cannot_be_written_to() -> None:
    (piece,) = decrypt_stream(io.BytesIO(encrypt(b"abc")), key=KEY)
    assert piece.readonly


@pytest.mark.parametrize("batch", [1, 2, 3, 16])
@pytest.mark.parametrize(
    ("untrusted", "released", "failure"),
    [
        pytest.param(b"", 0, PayloadTruncated, id="nothing"),
        pytest.param(bytes(15), 0, PayloadTruncated, id="too short for a tag"),
        pytest.param(encrypt(TEXT)[: 2 * SEALED_SIZE], 2 * CHUNK_SIZE, PayloadTruncated, id="cut between chunks"),
        pytest.param(
            encrypt(TEXT)[: 2 * SEALED_SIZE + 9], 2 * CHUNK_SIZE, PayloadTruncated, id="cut just after a chunk"
        ),
        pytest.param(encrypt(TEXT)[:-1], 4 * CHUNK_SIZE, PayloadCorrupt, id="cut within a chunk"),
        pytest.param(encrypt(TEXT) + b"a", 5 * CHUNK_SIZE, PayloadTrailing, id="a byte after a full last chunk"),
        pytest.param(encrypt(TEXT) * 2, 5 * CHUNK_SIZE, PayloadTrailing, id="another stream after it"),
        pytest.param(encrypt(b"abc") + b"a", 0, PayloadCorrupt, id="a byte after a short last chunk"),
        pytest.param(
            encrypt(TEXT)[:SEALED_SIZE] + encrypt(TEXT)[2 * SEALED_SIZE :], CHUNK_SIZE, PayloadCorrupt, id="one lost"
        ),
        pytest.param(encrypt(TEXT)[:SEALED_SIZE] * 2, CHUNK_SIZE, PayloadCorrupt, id="one repeated"),
        pytest.param(
            seal(0, TEXT[:CHUNK_SIZE], last=False) + seal(1, b"", last=True),
            CHUNK_SIZE,
            PayloadTruncated,
            id="an empty last chunk",
        ),
        pytest.param(seal(0, b"abc", last=False), 0, PayloadCorrupt, id="a short chunk that is not the last"),
        pytest.param(bytes(SEALED_SIZE), 0, PayloadCorrupt, id="a full chunk of zeros"),
    ],
)
def test_the_authentic_beginning_is_released_and_then_the_stream_refused(
    untrusted: bytes, released: int, failure: type[FieldReportError], batch: int
) -> None:
    plaintext, error = decrypt(untrusted, batch)
    assert plaintext == TEXT[:released]
    assert type(error) is failure


def test_a_full_chunk_with_the_wrong_last_flag_is_released_and_then_refused() -> None:
    untrusted = seal(0, TEXT[:CHUNK_SIZE], last=True) + seal(1, b"more", last=True)
    plaintext, error = decrypt(untrusted)
    assert plaintext == TEXT[:CHUNK_SIZE]
    assert isinstance(error, PayloadTrailing)


def test_errors_tell_the_chunk_and_the_size() -> None:
    sealed = bytearray(encrypt(TEXT))
    sealed[3 * SEALED_SIZE] ^= 1
    assert str(decrypt(bytes(sealed))[1]) == str(PayloadCorrupt(chunk=3))
    assert str(decrypt(encrypt(TEXT)[: 2 * SEALED_SIZE])[1]) == str(PayloadTruncated(have=2 * SEALED_SIZE, want=-1))
    assert str(decrypt(encrypt(TEXT)[: SEALED_SIZE + 5])[1]) == str(PayloadTruncated(have=SEALED_SIZE + 5, want=-1))


# --- sizes ------------------------------------------------------------------------------------------------------------


@given(st.integers(0, 2**50) | sizes_around_edges)
def test_size_of_plaintext_and_ciphertext_follow_from_each_other(size: int) -> None:
    assert plaintext_size(ciphertext_size(size)) == size


def test_a_size_that_no_stream_has_is_refused() -> None:
    possible = {ciphertext_size(size) for size in range(CHUNK_SIZE - 100, CHUNK_SIZE + 100)}
    for size in range(min(possible), max(possible) + 1):
        if size in possible:
            plaintext_size(size)
        else:
            with pytest.raises(PayloadTruncated):
                plaintext_size(size)
    with pytest.raises(PayloadTruncated):
        plaintext_size(TAG_SIZE - 1)
    with pytest.raises(PayloadTruncated):
        plaintext_size(0)


# --- at random --------------------------------------------------------------------------------------------------------


@settings(deadline=None, max_examples=60)
@given(
    sizes_around_edges,
    st.lists(st.tuples(st.integers(0, 5 * CHUNK_SIZE + 50), st.integers(0, 2 * CHUNK_SIZE)), max_size=8),
)
def test_reads_anywhere_give_what_a_plain_file_would_give(size: int, reads: list[tuple[int, int]]) -> None:
    plain = io.BytesIO(TEXT[:size])
    with decryptor(encrypt(TEXT[:size])) as opened:
        assert opened.size == size
        for place, length in reads:
            assert opened.seek(place) == plain.seek(place)
            assert opened.read(length) == plain.read(length)
            assert opened.tell() == plain.tell()


def test_it_is_a_file_like_any_other() -> None:
    sealed = encrypt(TEXT)
    source = io.BytesIO(b"before" + sealed + b"after")
    opened = SeekableDecryptor(source, key=KEY, offset=6, size=len(sealed))
    assert opened.readable()
    assert opened.seekable()
    assert not opened.writable()
    assert opened.seek(-4, io.SEEK_END) == len(TEXT) - 4
    assert opened.read() == TEXT[-4:]
    assert opened.read(1) == b""
    assert opened.seek(-8, io.SEEK_CUR) == len(TEXT) - 8
    assert opened.readall() == TEXT[-8:]
    opened.seek(0)
    assert io.BufferedReader(opened, 100).read() == TEXT
    assert not source.closed


def test_bytes_of_every_chunk_can_be_read_while_the_source_is_moved_by_others() -> None:
    source = io.BytesIO(encrypt(TEXT))
    opened = SeekableDecryptor(source, key=KEY, offset=0, size=len(source.getvalue()))
    for chunk in (2, 0, 4, 1, 3):
        source.seek(17)
        opened.seek(chunk * CHUNK_SIZE)
        assert opened.read(10) == TEXT[chunk * CHUNK_SIZE :][:10]


def test_a_negative_place_is_refused() -> None:
    with decryptor(encrypt(b"abc")) as opened, pytest.raises(ValueError, match="negative"):
        opened.seek(-4, io.SEEK_END)


def test_after_close_nothing_is_read_and_the_cache_is_overwritten() -> None:
    opened = decryptor(encrypt(b"secret"))
    cache = opened._opened
    assert bytes(cache[:6]) == b"secret"
    opened.close()
    opened.close()
    assert bytes(cache[:6]) == bytes(6)
    with pytest.raises(ValueError, match="close"):
        opened.read(1)
    with pytest.raises(ValueError, match="close"):
        opened.seek(0)


@pytest.mark.parametrize(
    ("untrusted", "failure"),
    [
        pytest.param(b"", PayloadTruncated, id="nothing"),
        pytest.param(encrypt(TEXT)[: 2 * SEALED_SIZE], PayloadTruncated, id="cut between chunks"),
        pytest.param(encrypt(TEXT)[: 2 * SEALED_SIZE + 16], PayloadTruncated, id="cut to an impossible size"),
        pytest.param(encrypt(TEXT)[:-1], PayloadCorrupt, id="cut within a chunk"),
        pytest.param(encrypt(TEXT) + bytes(99), PayloadCorrupt, id="trailing bytes"),
        pytest.param(encrypt(TEXT)[:-1] + b"a", PayloadCorrupt, id="damaged at the end"),
    ],
)
def test_an_incomplete_stream_is_refused_at_once(untrusted: bytes, failure: type[FieldReportError]) -> None:
    with pytest.raises(FieldReportError) as caught:
        decryptor(untrusted)
    assert type(caught.value) is failure


def test_a_source_shorter_than_it_was_said_to_be_is_truncated() -> None:
    sealed = encrypt(TEXT)
    with pytest.raises(PayloadTruncated) as caught:
        SeekableDecryptor(io.BytesIO(sealed[:-100]), key=KEY, offset=0, size=len(sealed))
    assert caught.value.details == {"have": len(sealed) - 100, "want": len(sealed)}


def test_a_damaged_chunk_is_refused_each_time_and_the_others_are_read() -> None:
    sealed = bytearray(encrypt(TEXT))
    sealed[SEALED_SIZE] ^= 1
    opened = decryptor(bytes(sealed))
    for _ in range(2):
        opened.seek(CHUNK_SIZE)
        with pytest.raises(PayloadCorrupt):
            opened.read(1)
        opened.seek(CHUNK_SIZE - 1)
        assert opened.read(1) == TEXT[CHUNK_SIZE - 1 : CHUNK_SIZE]


def test_a_chunk_within_that_calls_itself_the_last_is_refused() -> None:
    untrusted = seal(0, TEXT[:CHUNK_SIZE], last=True) + seal(1, b"more", last=True)
    opened = decryptor(untrusted)
    with pytest.raises(PayloadTrailing):
        opened.read(1)


def test_what_does_not_authenticate_is_left_in_no_buffer() -> None:
    sealed = bytearray(encrypt(TEXT))
    sealed[SEALED_SIZE + 5] ^= 1
    pieces = decrypt_stream(io.BytesIO(bytes(sealed)), key=KEY, batch=16)
    whole_buffer = memoryview(next(pieces).obj)
    with pytest.raises(PayloadCorrupt):
        next(pieces)
    assert whole_buffer[:CHUNK_SIZE] == TEXT[:CHUNK_SIZE]
    assert not any(whole_buffer[CHUNK_SIZE:])
    opened = decryptor(bytes(sealed))
    opened.seek(CHUNK_SIZE)
    with pytest.raises(PayloadCorrupt):
        opened.read(1)
    assert not any(opened._opened)


def test_a_damaged_chunk_leaves_nothing_in_the_readers_buffer() -> None:
    sealed = bytearray(encrypt(TEXT))
    sealed[SEALED_SIZE + 5] ^= 1
    opened = decryptor(bytes(sealed))
    buffer = bytearray(2 * CHUNK_SIZE)
    with pytest.raises(PayloadCorrupt):
        opened.readinto(buffer)
    assert buffer == TEXT[:CHUNK_SIZE] + bytes(CHUNK_SIZE)


# --- damage -----------------------------------------------------------------------------------------------------------


def flips(sealed: bytes) -> Iterator[bytes]:
    for bit in range(len(sealed) * 8):
        flipped = bytearray(sealed)
        flipped[bit // 8] ^= 1 << bit % 8
        yield bytes(flipped)


def test_every_single_bit_flip_of_a_stream_is_refused() -> None:
    for flipped in flips(encrypt(b"a short text")):
        plaintext, error = decrypt(flipped)
        assert plaintext == b""
        assert isinstance(error, PayloadCorrupt)
        with pytest.raises(PayloadCorrupt):
            decryptor(flipped)


@settings(deadline=None, max_examples=60)
@given(sizes_around_edges.filter(bool), st.data())
def test_every_cut_is_refused_and_only_a_true_beginning_released(size: int, data: st.DataObject) -> None:
    sealed = encrypt(TEXT[:size])
    cut = data.draw(st.integers(0, len(sealed) - 1))
    plaintext, error = decrypt(sealed[:cut])
    assert isinstance(error, PayloadTruncated | PayloadCorrupt)
    assert TEXT.startswith(plaintext)
    with pytest.raises(FieldReportError):
        decryptor(sealed[:cut])
