"""Data members are compared with their signed hashes before their receiver hears that they are whole."""

import hashlib
import queue
import threading
from typing import Protocol

from fieldreport.bundles.archive_reader import BundleHead, MemberSink, Receiver
from fieldreport.bundles.limits import BATCH_SIZE, MIB
from fieldreport.bundles.manifest import ManifestFile
from fieldreport.errors import ContentHashMismatch

LARGE = MIB
"""From this size on a member is hashed on a second thread; below it the hand-over costs more than it brings."""

_BUFFERS = 4
"""Batches that the hash may lag behind: it smooths out a slow disk, at 1 MiB each."""


class _Hash(Protocol):
    def update(self, data: memoryview, /) -> None: ...

    def digest(self) -> bytes: ...


class HashingThread:
    """Runs SHA-256 beside decryption: on old computers the hash alone is as slow as all the rest.

    The thread begins with the first piece of work and ends with `close`. It hashes copies in a few buffers of its own,
    so that the caller may use the memory of a piece again at once.
    """

    def __init__(self) -> None:
        self._work: queue.SimpleQueue[tuple[_Hash, memoryview, int] | None] = queue.SimpleQueue()
        self._free: queue.SimpleQueue[memoryview] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    def update(self, running_hash: _Hash, data: memoryview) -> None:
        """Have *data* added to *running_hash* soon; waits while all buffers are in use."""
        if self._thread is None:
            for _ in range(_BUFFERS):
                self._free.put(memoryview(bytearray(BATCH_SIZE)))
            self._thread = threading.Thread(target=self._run, name="bundle hash", daemon=True)
            self._thread.start()
        for start in range(0, len(data), BATCH_SIZE):
            piece = data[start : start + BATCH_SIZE]
            buffer = self._free.get()
            buffer[: len(piece)] = piece
            self._work.put((running_hash, buffer, len(piece)))

    def wait(self) -> None:
        """Wait until everything handed over has been hashed."""
        if self._thread is not None:
            # The work is done when all buffers are free again, and this thread alone takes them.
            for buffer in [self._free.get() for _ in range(_BUFFERS)]:
                self._free.put(buffer)

    def close(self) -> None:
        """Finish what was handed over and end the thread."""
        if self._thread is not None:
            self._work.put(None)
            self._thread.join()
            self._thread = None

    def _run(self) -> None:
        while (work := self._work.get()) is not None:
            running_hash, buffer, size = work
            running_hash.update(buffer[:size])
            self._free.put(buffer)


class HashedReceiver:
    """Stands before a receiver and lets `close` through to a sink only after the hash agreed."""

    def __init__(self, receiver: Receiver) -> None:
        self._receiver = receiver
        self._thread = HashingThread()

    def begin(self, head: BundleHead, /) -> bool:
        """Pass the question on."""
        return self._receiver.begin(head)

    def open_member(self, file: ManifestFile, sha256: bytes, /) -> MemberSink:
        """Open the receiver's sink and put the comparison in front of it."""
        sink = self._receiver.open_member(file, sha256)
        return _HashedSink(sink, path=file.path, sha256=sha256, thread=self._thread if file.size >= LARGE else None)

    def close(self) -> None:
        """End the thread that hashes, if there is one. To be called in any case."""
        self._thread.close()


class _HashedSink:
    def __init__(self, sink: MemberSink, *, path: str, sha256: bytes, thread: HashingThread | None) -> None:
        self._sink = sink
        self._path = path
        self._sha256 = sha256
        self._thread = thread
        self._hash = hashlib.sha256()

    def write(self, data: memoryview, /) -> None:
        if self._thread is None:
            self._hash.update(data)
        else:
            self._thread.update(self._hash, data)
        self._sink.write(data)

    def close(self) -> None:
        if self._thread is not None:
            self._thread.wait()
        if self._hash.digest() != self._sha256:
            raise ContentHashMismatch(path=self._path)
        self._sink.close()
