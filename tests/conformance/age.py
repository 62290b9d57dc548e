"""The age test vectors (C2SP/CCTV), read in sequence and at random: python -m tests.conformance.age FOLDER."""

import hashlib
import io
import sys
import zlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from fieldreport.crypto.age_armor import read_armor
from fieldreport.crypto.age_file import AgeReader, check_complete, derive_payload_key
from fieldreport.crypto.age_header import encode_header, parse_header
from fieldreport.crypto.age_stream import SeekableDecryptor, StreamEncryptor
from fieldreport.crypto.passphrase_recipient import PassphraseIdentity
from fieldreport.crypto.recipients import HybridIdentity, Identity, X25519Identity
from fieldreport.errors import (
    ArmorInvalid,
    FieldReportError,
    HeaderInvalid,
    HeaderMacInvalid,
    NoMatchingKey,
    NotAnAgeFile,
    PayloadCorrupt,
    PayloadTrailing,
    PayloadTruncated,
)
from tests.conformance.printed_results import print_results

BATCHES = (1, 2, 3, 16, 257)
MAX_WORK_FACTOR = 22
READ_SIZE = 40_009
"""Of the random-access reader: a prime below the chunk size, so that reads begin and end everywhere."""

KNOWN_KEYS = {"expect", "compressed", "payload", "identity", "passphrase", "armored", "file key", "comment"}

EXCEPTIONS: dict[str, type[FieldReportError] | None] = {
    "success": None,
    "header failure": HeaderInvalid,
    "armor failure": ArmorInvalid,
    "payload failure": PayloadCorrupt,
    "no match": NoMatchingKey,
    "HMAC failure": HeaderMacInvalid,
}

FINER: dict[str, type[FieldReportError]] = {
    # Header failures in which already the first line is another one.
    "armor_empty": NotAnAgeFile,
    "armor_header_crlf": NotAnAgeFile,
    "empty": NotAnAgeFile,
    "header_crlf": NotAnAgeFile,
    "version_unsupported": NotAnAgeFile,
    # Nothing, or an authentic chunk that is not the last, or too little to be a chunk stands at the end.
    "stream_last_chunk_empty": PayloadTruncated,
    "stream_missing_tag": PayloadTruncated,
    "stream_no_chunks": PayloadTruncated,
    "stream_no_final_full": PayloadTruncated,
    "stream_no_final_two_chunks_full": PayloadTruncated,
    "stream_short_chunk": PayloadTruncated,
    "stream_short_second_chunk": PayloadTruncated,
    # Something follows an authentic last chunk.
    "armor_garbage_encoded": PayloadTrailing,
    "stream_trailing_garbage_long": PayloadTrailing,
    "stream_trailing_garbage_short": PayloadTrailing,
    "stream_two_final_chunks": PayloadTrailing,
    "stream_two_final_chunks_full": PayloadTrailing,
    "stream_two_final_chunks_second": PayloadTrailing,
}
"""Our errors say more than the vectors' classes; here is the exact one where it is not the one above."""


@dataclass(frozen=True, slots=True)
class Vector:
    name: str
    expect: str
    payload: str | None
    identities: tuple[Identity, ...]
    armored: bool
    file_key: bytes | None
    body: bytes

    @property
    def exception(self) -> type[FieldReportError] | None:
        return FINER.get(self.name, EXCEPTIONS[self.expect])

    def open(self) -> io.BytesIO:
        return io.BytesIO(read_armor(self.body) if self.armored else self.body)


def load(path: Path) -> Vector | None:
    """Read one vector, or return None if it has a key that we do not know."""
    head, _, body = path.read_bytes().partition(b"\n\n")
    values: dict[str, list[str]] = defaultdict(list)
    for line in head.decode().split("\n"):
        key, value = line.split(": ", 1)
        values[key].append(value)
    if not set(values) <= KNOWN_KEYS:
        return None
    identities: list[Identity] = [
        HybridIdentity.parse(text) if text.startswith("AGE-SECRET-KEY-PQ-") else X25519Identity.parse(text)
        for text in values.get("identity", [])
    ]
    identities += [PassphraseIdentity(text, max_work_factor=MAX_WORK_FACTOR) for text in values.get("passphrase", [])]
    return Vector(
        name=path.name,
        expect=values["expect"][0],
        payload=values["payload"][0] if "payload" in values else None,
        identities=tuple(identities),
        armored=values.get("armored") == ["yes"],
        file_key=bytes.fromhex(values["file key"][0]) if "file key" in values else None,
        body=zlib.decompress(body) if values.get("compressed") == ["zlib"] else body,
    )


def load_all(folder: Path) -> list[Vector]:
    inner = folder / "testdata"
    paths = sorted((inner if inner.is_dir() else folder).iterdir())
    return [vector for path in paths if path.is_file() and (vector := load(path)) is not None]


def read_in_sequence(vector: Vector, batch: int) -> str | None:
    """Return what is wrong, or None."""
    released = bytearray()
    failure: FieldReportError | None = None
    try:
        reader = AgeReader(vector.open(), identities=vector.identities)
        for piece in reader.chunks(batch):
            released += piece
    except FieldReportError as error:
        failure = error
    return _judge(vector, failure) or _judge_released(vector, released)


def read_at_random(vector: Vector) -> str | None:
    """Return what is wrong, or None: the last chunk first, then pieces from the end to the beginning."""
    pieces: list[bytes] = []
    failure: FieldReportError | None = None
    try:
        source = vector.open()
        reader = AgeReader(source, identities=vector.identities)
        size = check_complete(source, reader=reader)
        sealed_size = len(source.getvalue()) - reader.payload_offset
        with SeekableDecryptor(
            source, key=reader.payload_key, offset=reader.payload_offset, size=sealed_size
        ) as payload:
            for start in reversed(range(0, size, READ_SIZE)):
                payload.seek(start)
                pieces.append(payload.read(READ_SIZE) or b"")
    except FieldReportError as error:
        failure = error
    if vector.expect == "payload failure":
        # A reader that begins at the end meets another chunk first, hence another of the payload errors.
        good = isinstance(failure, PayloadCorrupt | PayloadTrailing | PayloadTruncated)
        return None if good else f"got {failure!r}"
    return _judge(vector, failure) or _judge_released(vector, b"".join(reversed(pieces)))


def round_trip(vector: Vector) -> str | None:
    """Return what is wrong, or None: spelling the header again, and encrypting again, must give the same bytes."""
    assert vector.file_key is not None
    source = vector.open()
    header = parse_header(source)
    spelled = encode_header(header.stanzas, file_key=vector.file_key)
    if spelled[: len(header.covered)] != header.covered:
        return "header differs"
    if vector.expect != "success":
        return None
    if spelled != source.getvalue()[: header.size]:
        return "mac differs"
    key = derive_payload_key(vector.file_key, nonce=source.read(16))
    sealed = io.BytesIO()
    stream = StreamEncryptor(sealed, key=key)
    plaintext = b"".join(bytes(piece) for piece in AgeReader(vector.open(), identities=vector.identities).chunks())
    for start in range(0, len(plaintext), READ_SIZE):
        stream.write(plaintext[start : start + READ_SIZE])
    stream.close()
    return None if sealed.getvalue() == source.read() else "stream differs"


def can_round_trip(vector: Vector) -> bool:
    return vector.expect not in {"header failure", "armor failure"} and vector.file_key is not None


def runs(vectors: Sequence[Vector]) -> Iterator[tuple[str, list[tuple[Vector, str | None]]]]:
    """Yield every way of reading with its results."""
    for batch in BATCHES:
        yield f"in sequence, batch {batch}", [(vector, read_in_sequence(vector, batch)) for vector in vectors]
    yield "at random", [(vector, read_at_random(vector)) for vector in vectors]
    yield "round trips", [(vector, round_trip(vector)) for vector in vectors if can_round_trip(vector)]


def _judge(vector: Vector, failure: FieldReportError | None) -> str | None:
    return None if type(failure) is (vector.exception or type(None)) else f"got {failure!r}"


def _judge_released(vector: Vector, released: bytes | bytearray) -> str | None:
    if vector.expect not in {"success", "payload failure"}:
        return "something was released" if released else None
    if vector.payload is not None and hashlib.sha256(released).hexdigest() != vector.payload:
        return f"{len(released)} other bytes were released"
    return None


def main(arguments: Sequence[str]) -> int:
    vectors = load_all(Path(arguments[0]))
    return print_results(
        (way, [(f"{vector.name} ({vector.expect})", problem) for vector, problem in results])
        for way, results in runs(vectors)
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
