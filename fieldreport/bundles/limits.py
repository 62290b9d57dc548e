"""How large each part of a bundle may be, and what it would cost to allow more."""

from dataclasses import dataclass

from fieldreport.domain import record

KIB = 1 << 10
MIB = 1 << 20
GIB = 1 << 30

BATCH_SIZE = MIB
"""Bytes handled between two looks at the reporter: a person who cancels waits for at most this much."""


@dataclass(frozen=True, slots=True)
class BundleLimits:
    """Upper bounds that the writer keeps and the reader enforces; sizes in bytes.

    The defaults are those of the format. A reader may lower them, never raise them: a bundle beyond them is one that
    other installations refuse.
    """

    sums: int = 8 * MIB
    """SHA256SUMS is held in memory until its signature is verified. 50,000 lines of 87 bytes need 4.2 MiB."""

    signature: int = 16 * KIB
    """An Ed25519 signature takes 330 bytes; the rest is room for later key types."""

    manifest: int = 8 * MIB
    """Held in memory and parsed for anybody: JSON made to hurt takes 45 times its size and some seconds."""

    members: int = 50_000
    """Files under ``data/``: each costs about 1 KiB of memory for its lines in sums and manifest."""

    record: int = record.MAX_FILE_SIZE
    """64 MiB. A receiver holds one record at a time in memory as a whole, to check it as a whole."""

    member: int = 8 * GIB - 1
    """The largest size that eleven octal digits can say."""

    total: int = 64 * GIB
    """The archive with its padding: what a receiver may have to stage before it knows whether to keep it."""

    recipients: int = 64
    """Entries of ``to``; an age header of ours has no more stanzas than that either."""

    introduction_entries: int = 64
    """A card and the rotations since; each costs a signature check of 0.2 ms before the sender is known."""

    introduction: int = MIB
    """All entries of the introduction together: they are read on behalf of strangers."""


FORMAT_LIMITS = BundleLimits()
