"""STREAM: a long text encrypted in 64 KiB chunks, of which none can be lost, moved or repeated unnoticed.

It is the payload of age files and the form of evidence at rest (age-encryption.org/v1, section "Payload"; Hoang and
others, "Online Authenticated-Encryption and its Nonce-Reuse Misuse-Resistance").
"""

import operator
from collections.abc import Iterator
from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from fieldreport.errors import FieldReportError, PayloadCorrupt, PayloadTrailing, PayloadTruncated
from fieldreport.system.seekable_view import SeekableView

KEY_SIZE = 32
CHUNK_SIZE = 65536
"""Plaintext bytes of every chunk but the last."""
TAG_SIZE = 16
SEALED_SIZE = CHUNK_SIZE + TAG_SIZE
"""Ciphertext bytes of every chunk but the last."""

UNKNOWN = -1
"""Stands for the right size in PayloadTruncated while nobody can know it."""

_CHUNKS_PER_WRITE = 4
"""Calls of the target are rarer and still fit the processor's cache; more than four bring nothing."""


class Buffer(Protocol):
    """Anything whose bytes can be seen without a copy: bytes, bytearray, memoryview, mmap."""

    def __buffer__(self, flags: int, /) -> memoryview:
        """Return a view of the bytes."""


class Target(Protocol):
    """Where bytes go. What it is handed is overwritten afterwards, so it must use or copy it at once."""

    def write(self, data: memoryview, /) -> int:
        """Take bytes and return how many were taken."""


class Source(Protocol):
    """Where bytes come from, in order."""

    def readinto(self, buffer: memoryview, /) -> int | None:
        """Fill *buffer* as far as possible and return how many bytes that were, 0 at the end."""


class SeekableSource(Source, Protocol):
    """Where bytes come from, in any order."""

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Go to a place and return it, counted from the beginning."""


def ciphertext_size(plaintext_size: int) -> int:
    """Return how many bytes STREAM makes of *plaintext_size* bytes."""
    chunks = max(1, -(-plaintext_size // CHUNK_SIZE))
    return plaintext_size + chunks * TAG_SIZE


def plaintext_size(ciphertext_size: int) -> int:
    """Return how many bytes STREAM made *ciphertext_size* bytes of.

    Raises PayloadTruncated for a size that no whole stream has: its last chunk would hold nothing.
    """
    chunks = max(1, -(-ciphertext_size // SEALED_SIZE))
    _check_last_chunk_size(ciphertext_size - (chunks - 1) * SEALED_SIZE, chunk=chunks - 1)
    return ciphertext_size - chunks * TAG_SIZE


def fill(source: Source, buffer: memoryview) -> int:
    """Read until *buffer* is full or *source* ends, and return how many bytes that were."""
    filled = 0
    while filled < len(buffer) and (count := source.readinto(buffer[filled:])):
        filled += count
    return filled


def write_all(target: Target, data: memoryview) -> None:
    """Write *data*, also to a target that takes less at a time (an unbuffered file on a full pipe does)."""
    while data:
        # index() refuses a target that returns None: data[None:] would offer it the same bytes for ever.
        data = data[operator.index(target.write(data)) :]


class StreamEncryptor:
    """Encrypts what is pushed into it.

    *key* must be new for every stream: the nonces count from zero, and two streams under one key would betray both.
    """

    def __init__(self, target: Target, *, key: bytes) -> None:
        self._target = target
        self._aead = ChaCha20Poly1305(key)
        self._chunk = 0
        # A full chunk is held back until something follows it: only then is it known not to be the last.
        self._held = memoryview(bytearray(CHUNK_SIZE))
        self._held_size = 0
        self._sealed = memoryview(bytearray(_CHUNKS_PER_WRITE * SEALED_SIZE))
        self._sealed_size = 0
        self._closed = False
        self.plaintext_size = 0
        """Bytes pushed in so far."""

    def write(self, data: Buffer, /) -> int:
        """Encrypt *data*, of any length; return its length."""
        if self._closed:
            raise ValueError("write after close")
        view = memoryview(data).cast("B")
        size = len(view)
        if self._held_size:
            view = view[self._hold(view[: CHUNK_SIZE - self._held_size]) :]
        if view:
            if self._held_size:
                self._seal(self._held, last=False)
                self._held_size = 0
            whole = (len(view) - 1) // CHUNK_SIZE * CHUNK_SIZE
            for start in range(0, whole, CHUNK_SIZE):
                self._seal(view[start : start + CHUNK_SIZE], last=False)
            self._hold(view[whole:])
        self.plaintext_size += size
        return size

    def close(self) -> None:
        """Write the last chunk; *target* stays open.

        Never call this after a failure: without a last chunk, readers refuse what was written, and that is right.
        """
        if self._closed:
            raise ValueError("closed twice")
        self._closed = True
        self._seal(self._held[: self._held_size], last=True)
        self._flush()

    def _hold(self, view: memoryview) -> int:
        end = self._held_size + len(view)
        self._held[self._held_size : end] = view
        self._held_size = end
        return len(view)

    def _seal(self, plaintext: memoryview, *, last: bool) -> None:
        end = self._sealed_size + len(plaintext) + TAG_SIZE
        room = self._sealed[self._sealed_size : end]
        self._aead.encrypt_into(_nonce(self._chunk, last=last), plaintext, None, room)
        self._chunk += 1
        self._sealed_size = end
        if end == len(self._sealed):
            self._flush()

    def _flush(self) -> None:
        write_all(self._target, self._sealed[: self._sealed_size])
        self._sealed_size = 0


def decrypt_stream(untrusted_source: Source, *, key: bytes, batch: int = 16) -> Iterator[memoryview]:
    """Yield the plaintext of the stream that *untrusted_source* holds to its end, up to *batch* chunks at a time.

    Every byte yielded is authentic, in its place, and valid until the next step. The whole is complete only when the
    iterator ends without an error: whatever was done with the bytes must be undone if it does not.

    Raises:
        PayloadTruncated: The source ends before the last chunk; only a cut between chunks can be told for certain,
            any other looks like damage (`fieldreport.crypto.age_file.check_size` tells once the right size is known).
        PayloadTrailing: Something follows the last chunk.
        PayloadCorrupt: A chunk does not authenticate.
    """
    aead = ChaCha20Poly1305(key)
    # One byte more than a batch is read: whether there is one tells whether the batch holds the last chunk.
    untrusted = memoryview(bytearray(batch * SEALED_SIZE + 1))
    opened = memoryview(bytearray(batch * CHUNK_SIZE))
    chunk = carried = 0
    ended = False
    while not ended:
        available = carried + fill(untrusted_source, untrusted[carried:])
        ended = available < len(untrusted)
        end = available if ended else available - 1
        failure: FieldReportError | None = None
        size = 0
        for start in range(0, max(end, 1), SEALED_SIZE):
            untrusted_chunk = untrusted[start : min(start + SEALED_SIZE, end)]
            last = ended and start + SEALED_SIZE >= end
            released, failure = _open_or_explain(aead, chunk, untrusted_chunk, opened[size:], last=last)
            size += released
            if failure is not None:
                break
            chunk += 1
        if size:
            yield opened[:size].toreadonly()
        if failure is not None:
            raise failure
        untrusted[0] = untrusted[-1]
        carried = 1


class SeekableDecryptor(SeekableView):
    """A decrypted view of a stream that begins at *offset* of *source* and has *size* bytes there.

    The last chunk is opened first, so that an incomplete file is refused in a millisecond, not after hours. Reads hand
    out bytes of authenticated chunks only. It moves *source*'s position, and closing it leaves *source* open.

    Raises the errors of `decrypt_stream`, on construction for the last chunk and by reading for the others.
    """

    def __init__(self, untrusted_source: SeekableSource, *, key: bytes, offset: int, size: int) -> None:
        super().__init__()
        # First of all, for close() needs it, and Python calls that also after a failed construction.
        self._opened = memoryview(bytearray(CHUNK_SIZE))
        self._untrusted = memoryview(bytearray(SEALED_SIZE))
        self._source = untrusted_source
        self._aead = ChaCha20Poly1305(key)
        self._offset = offset
        self._cached = -1
        self._cached_size = 0
        self._ciphertext_size = size
        self.size = plaintext_size(size)
        self._last = max(0, self.size - 1) // CHUNK_SIZE
        self._load(self._last)

    def readinto(self, buffer: Buffer, /) -> int:
        """Fill *buffer* from the current position on; it falls short only at the end."""
        self._refuse_if_closed()
        view = memoryview(buffer).cast("B")
        wanted = min(len(view), max(0, self.size - self._position))
        filled = 0
        while filled < wanted:
            chunk, start = divmod(self._position, CHUNK_SIZE)
            self._load(chunk)
            piece = self._opened[start : min(self._cached_size, start + wanted - filled)]
            # Decrypting straight into the caller's buffer would save this copy, but leave there what a chunk that
            # does not authenticate decrypts to.
            view[filled : filled + len(piece)] = piece
            filled += len(piece)
            self._position += len(piece)
        return filled

    def close(self) -> None:
        """Overwrite the plaintext in the cache and refuse further reads."""
        if not self.closed:
            self._opened[:] = bytes(CHUNK_SIZE)
        super().close()

    def _load(self, chunk: int) -> None:
        if chunk == self._cached:
            return
        self._cached = -1
        start = chunk * SEALED_SIZE
        size = min(SEALED_SIZE, self._ciphertext_size - start)
        self._source.seek(self._offset + start)
        available = fill(self._source, self._untrusted[:size])
        if available < size:
            raise PayloadTruncated(have=start + available, want=self._ciphertext_size)
        last = chunk == self._last
        released, failure = _open_or_explain(self._aead, chunk, self._untrusted[:size], self._opened, last=last)
        if failure is not None:
            raise failure
        self._cached, self._cached_size = chunk, released


def _open_or_explain(
    aead: ChaCha20Poly1305, chunk: int, untrusted: memoryview, into: memoryview, *, last: bool
) -> tuple[int, FieldReportError | None]:
    """Open one chunk; return how many bytes of *into* are authentic plaintext, and what is wrong with the stream.

    Both can be: a full chunk that carries the wrong last-flag is authentic and is released, as age's own reader does,
    and then the stream is refused.
    """
    try:
        _check_last_chunk_size(len(untrusted), chunk=chunk)
    except PayloadTruncated as error:
        return 0, error
    if _opens(aead, chunk, untrusted, into, last=last):
        return len(untrusted) - TAG_SIZE, None
    if len(untrusted) == SEALED_SIZE and _opens(aead, chunk, untrusted, into, last=not last):
        have = (chunk + 1) * SEALED_SIZE
        return CHUNK_SIZE, PayloadTruncated(have=have, want=UNKNOWN) if last else PayloadTrailing()
    return 0, PayloadCorrupt(chunk=chunk)


def _opens(aead: ChaCha20Poly1305, chunk: int, untrusted: memoryview, into: memoryview, *, last: bool) -> bool:
    opened = into[: len(untrusted) - TAG_SIZE]
    try:
        aead.decrypt_into(_nonce(chunk, last=last), untrusted, None, opened)
    except InvalidTag:
        # The library has written there what it could not authenticate, in a buffer of which we have handed out views.
        opened[:] = bytes(len(opened))
        return False
    return True


def _check_last_chunk_size(size: int, *, chunk: int) -> None:
    # Only an empty text has an empty chunk. No whole stream ends otherwise in so few bytes, but many a cut one does.
    if size < TAG_SIZE or (size == TAG_SIZE and chunk > 0):
        raise PayloadTruncated(have=chunk * SEALED_SIZE + size, want=UNKNOWN)


def _nonce(chunk: int, *, last: bool) -> bytes:
    return chunk.to_bytes(11, "big") + (b"\x01" if last else b"\x00")
