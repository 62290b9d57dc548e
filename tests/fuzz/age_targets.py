"""Fuzz targets for age files: whatever the bytes, only our own errors, and nothing accepted that we would not write."""

import io

from fieldreport.crypto.age_armor import read_armor
from fieldreport.crypto.age_file import AgeReader, AgeWriter
from fieldreport.crypto.age_header import encode_header, parse_header
from fieldreport.crypto.age_stream import CHUNK_SIZE, SEALED_SIZE, SeekableDecryptor, StreamEncryptor, decrypt_stream
from fieldreport.crypto.passphrase_recipient import PassphraseIdentity
from fieldreport.crypto.recipients import (
    HybridIdentity,
    HybridRecipient,
    Recipient,
    X25519Identity,
    X25519Recipient,
)
from fieldreport.errors import FieldReportError
from tests.unit.crypto import passphrase_stanza

HYBRID = HybridIdentity(b"\x01" * 32)
CLASSICAL = X25519Identity(b"\x02" * 32)
PASSPHRASE = PassphraseIdentity("correct", max_work_factor=6)
STREAM_KEY = b"\x03" * 32
FILE_KEY = b"YELLOW SUBMARINE"


def fuzz_header(data: bytes) -> None:
    """A whole file: if it opens, its header is spelled as we would spell it."""
    try:
        reader = AgeReader(io.BytesIO(data), identities=[HYBRID, CLASSICAL, PASSPHRASE])
        for _ in reader.chunks(1):
            pass
    except FieldReportError:
        return
    header = parse_header(io.BytesIO(data))
    assert encode_header(header.stanzas, file_key=reader.file_key) == data[: reader.header_size]


def fuzz_stream(data: bytes) -> None:
    """A payload: if it opens, it is the one ciphertext of its plaintext, and opens the same at random."""
    try:
        plaintext = b"".join(map(bytes, decrypt_stream(io.BytesIO(data), key=STREAM_KEY, batch=2)))
    except FieldReportError:
        plaintext = None
    try:
        with SeekableDecryptor(io.BytesIO(data), key=STREAM_KEY, offset=0, size=len(data)) as opened:
            read = opened.read(opened.size + 1) or b""
    except FieldReportError:
        read = None
    assert read == plaintext
    if plaintext is not None:
        assert encrypt_stream(plaintext) == data


def fuzz_armor(data: bytes) -> None:
    """Armored text."""
    try:
        read_armor(data)
    except FieldReportError:
        return


def fuzz_keys(data: bytes) -> None:
    """Text of a key: if it is read, it is spelled as we would spell it."""
    text = data.decode("utf-8", errors="replace")
    for kind in (HybridRecipient, X25519Recipient, HybridIdentity, X25519Identity):
        try:
            assert kind.parse(text).text == text
        except FieldReportError:
            continue


def encrypt_stream(plaintext: bytes) -> bytes:
    target = io.BytesIO()
    stream = StreamEncryptor(target, key=STREAM_KEY)
    stream.write(plaintext)
    stream.close()
    return target.getvalue()


def encrypt_file(plaintext: bytes, *recipients: Recipient) -> bytes:
    target = io.BytesIO()
    writer = AgeWriter(target, recipients=recipients)
    writer.write(plaintext)
    writer.close()
    return target.getvalue()


def passphrase_file() -> bytes:
    stanza = passphrase_stanza.wrap(FILE_KEY, passphrase="correct", work_factor=2)
    return encode_header([stanza], file_key=FILE_KEY) + bytes(40)


HEADER_SEEDS = (
    encrypt_file(b"hello", CLASSICAL.recipient),
    encrypt_file(b"hello" * 50, HYBRID.recipient),
    encrypt_file(b"", *[CLASSICAL.recipient] * 5),
    passphrase_file(),
)
HEADER_WORDS = (
    b"age-encryption.org/v1\n", b"-> ", b"->", b"--- ", b"---", b"\n", b"\r\n", b" ", b"=", b"==", b"\x00", b"\xff",
    b"-> X25519 ", b"-> mlkem768x25519 ", b"-> scrypt ", b"-> scrypt AAAAAAAAAAAAAAAAAAAAAA 22\n", b"A" * 64 + b"\n",
    b"-> grease\n\n", b" 18\n", b" 01\n",
)  # fmt: skip

STREAM_SEEDS = tuple(
    encrypt_stream(bytes(size)) for size in (0, 1, 100, CHUNK_SIZE, CHUNK_SIZE + 1, 2 * CHUNK_SIZE, 2 * CHUNK_SIZE + 50)
)
STREAM_WORDS = (bytes(16), bytes(SEALED_SIZE), encrypt_stream(b""), encrypt_stream(bytes(CHUNK_SIZE)))

ARMOR_SEEDS = (
    b"-----BEGIN AGE ENCRYPTED FILE-----\n" + b"QUFB" * 16 + b"\nQUE=\n-----END AGE ENCRYPTED FILE-----\n",
    b"-----BEGIN AGE ENCRYPTED FILE-----\r\nQUFB\r\n-----END AGE ENCRYPTED FILE-----",
)
ARMOR_WORDS = (
    b"-----BEGIN AGE ENCRYPTED FILE-----\n", b"-----END AGE ENCRYPTED FILE-----\n", b"\n", b"\r", b"=", b"==", b" ",
    b"\x00", b"QUFB" * 16 + b"\n",
)  # fmt: skip

KEY_SEEDS = tuple(
    text.encode() for text in (CLASSICAL.text, CLASSICAL.recipient.text, HYBRID.text, HYBRID.recipient.text)
)
KEY_WORDS = (b"age1", b"age1pq1", b"AGE-SECRET-KEY-1", b"AGE-SECRET-KEY-PQ-1", b"1", b"\xe2\x84\xaa", b"\xc4\xb0", b"=")
