"""Whole age files (age-encryption.org/v1): who can open one, what is in it, and whether it is complete."""

import secrets
from collections.abc import Iterator, Sequence
from typing import Protocol

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from fieldreport.crypto.age_header import (
    DEFAULT_LIMITS,
    FILE_KEY_SIZE,
    HeaderLimits,
    LineSource,
    Stanza,
    encode_header,
    parse_header,
)
from fieldreport.crypto.age_stream import (
    KEY_SIZE,
    Buffer,
    SeekableDecryptor,
    SeekableSource,
    Source,
    StreamEncryptor,
    Target,
    ciphertext_size,
    decrypt_stream,
    fill,
    write_all,
)
from fieldreport.crypto.recipients import HybridIdentity, HybridRecipient, Identity, Recipient
from fieldreport.errors import HeaderInvalid, LimitExceeded, NoMatchingKey, PayloadTrailing, PayloadTruncated

NONCE_SIZE = 16
"""Bytes between header and payload that make the payload's key."""

MAX_RECIPIENTS = DEFAULT_LIMITS.stanzas
"""More would make a file that our own reader refuses."""

_LEAST_STANZAS = 4
"""One or two offices and their recovery keys look the same from outside; 6 KiB."""


class FileSource(LineSource, Source, Protocol):
    """A binary source as `open(…, "rb")` gives it."""


class SeekableFile(SeekableSource, Protocol):
    """A binary source that knows where it stands."""

    def tell(self) -> int:
        """Return the place, counted from the beginning."""


class AgeWriter:
    """Encrypts what is pushed into it to an age file.

    Age tells nobody who wrote a file: any of its recipients can write another payload for the others. Whoever needs
    to know signs the content.
    """

    def __init__(self, target: Target, *, recipients: Sequence[Recipient]) -> None:
        """Write the header at once.

        Args:
            target: Takes the file; it stays open.
            recipients: At least one, and all post-quantum or all classical: a file is as weak as its weakest stanza.

        Raises:
            LimitExceeded: More than MAX_RECIPIENTS.
        """
        if len({recipient.post_quantum for recipient in recipients}) != 1:
            raise ValueError("no recipients, or post-quantum ones mixed with others")
        if len(recipients) > MAX_RECIPIENTS:
            raise LimitExceeded(which="recipients")
        self.file_key = secrets.token_bytes(FILE_KEY_SIZE)
        """Opens this file without an identity; kept to read it back."""
        header = encode_header([recipient.wrap(self.file_key) for recipient in recipients], file_key=self.file_key)
        nonce = secrets.token_bytes(NONCE_SIZE)
        self.header_size = len(header)
        write_all(target, memoryview(header + nonce))
        self._stream = StreamEncryptor(target, key=derive_payload_key(self.file_key, nonce=nonce))

    @property
    def plaintext_size(self) -> int:
        """Bytes pushed in so far."""
        return self._stream.plaintext_size

    @property
    def size(self) -> int:
        """Bytes of the whole file if it were closed now."""
        return expected_size(header_size=self.header_size, plaintext_size=self.plaintext_size)

    def write(self, data: Buffer, /) -> int:
        """Encrypt *data*, of any length; return its length."""
        return self._stream.write(data)

    def close(self) -> None:
        """Write the last chunk. Never call this after a failure: it would make an incomplete text look complete."""
        self._stream.close()


class AgeReader:
    """Opens an age file and yields what is in it."""

    def __init__(
        self, untrusted_source: FileSource, *, identities: Sequence[Identity], limits: HeaderLimits = DEFAULT_LIMITS
    ) -> None:
        """Read the header and find the file key; nothing of the payload is touched.

        Raises:
            NotAnAgeFile, HeaderInvalid, LimitExceeded: The header is not acceptable.
            NoMatchingKey: None of *identities* opens it.
            HeaderMacInvalid: The header was altered.
        """
        header = parse_header(untrusted_source, limits=limits)
        self.file_key = _find_file_key(header.stanzas, identities)
        header.verify(self.file_key)
        nonce = memoryview(bytearray(NONCE_SIZE))
        if fill(untrusted_source, nonce) < NONCE_SIZE:
            raise HeaderInvalid(reason="nonce")
        self.header_size = header.size
        """Bytes up to the end of the MAC line."""
        self.payload_offset = header.size + NONCE_SIZE
        """Where the first chunk begins."""
        self.payload_key = derive_payload_key(self.file_key, nonce=bytes(nonce))
        self._source = untrusted_source

    @classmethod
    def with_file_key(cls, untrusted_source: FileSource, *, file_key: bytes) -> "AgeReader":
        """Open a file that we have just written ourselves."""
        return cls(untrusted_source, identities=[_KnownFileKey(file_key)])

    def chunks(self, batch: int = 16) -> Iterator[memoryview]:
        """Yield the plaintext, up to *batch* times 64 KiB at a time; see `decrypt_stream`. To be called once."""
        return decrypt_stream(self._source, key=self.payload_key, batch=batch)


def check_complete(untrusted_source: SeekableFile, *, reader: AgeReader) -> int:
    """Return how many bytes of plaintext the file holds, after opening its last chunk.

    The source must hold the file and nothing else; its position is the same afterwards. What lies between header and
    last chunk is not looked at.

    Raises PayloadTruncated if the file has a size that no whole one has, or ends between chunks, PayloadCorrupt if the
    last chunk does not authenticate: it is then incomplete or damaged.
    """
    position = untrusted_source.tell()
    try:
        size = untrusted_source.seek(0, 2) - reader.payload_offset
        with SeekableDecryptor(
            untrusted_source, key=reader.payload_key, offset=reader.payload_offset, size=size
        ) as payload:
            return payload.size
    finally:
        untrusted_source.seek(position)


def expected_size(*, header_size: int, plaintext_size: int) -> int:
    """Return how many bytes a whole file has."""
    return header_size + NONCE_SIZE + ciphertext_size(plaintext_size)


def check_size(*, have: int, want: int) -> None:
    """Say what a file's size shows once the right one is known: nothing, PayloadTruncated or PayloadTrailing.

    A chunk that does not authenticate looks the same in an incomplete file and in a damaged one. To people they are
    two things: the one was pulled out too early, the other is broken.
    """
    if have < want:
        raise PayloadTruncated(have=have, want=want)
    if have > want:
        raise PayloadTrailing


def shuffled_with_decoys(recipients: Sequence[HybridRecipient]) -> list[HybridRecipient]:
    """Add recipients whose keys nobody holds until there are 4, 8, 16, …, in random order.

    It hides how many offices and keys there are. Raises LimitExceeded for more than MAX_RECIPIENTS.
    """
    if not recipients:
        raise ValueError("decoys alone make a file that nobody can open")
    if len(recipients) > MAX_RECIPIENTS:
        raise LimitExceeded(which="recipients")
    count = _LEAST_STANZAS
    while count < len(recipients):
        count *= 2
    decoys = [HybridIdentity.generate().recipient for _ in range(count - len(recipients))]
    mixed = [*recipients, *decoys]
    secrets.SystemRandom().shuffle(mixed)
    return mixed


def derive_payload_key(file_key: bytes, *, nonce: bytes) -> bytes:
    """Return the payload's key, 32 bytes (age-encryption.org/v1, section "Payload")."""
    return HKDF(algorithm=hashes.SHA256(), length=KEY_SIZE, salt=nonce, info=b"payload").derive(file_key)


class _KnownFileKey:
    """Stands for an identity where the file key is known already; the header's MAC still has to fit it."""

    def __init__(self, file_key: bytes) -> None:
        self._file_key = file_key

    def unwrap(self, untrusted_stanza: Stanza) -> bytes:  # noqa: ARG002 - it fits every stanza
        return self._file_key


def _find_file_key(untrusted_stanzas: Sequence[Stanza], identities: Sequence[Identity]) -> bytes:
    for identity in identities:
        for stanza in untrusted_stanzas:
            file_key = identity.unwrap(stanza)
            if file_key is not None:
                return file_key
    raise NoMatchingKey
