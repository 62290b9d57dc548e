"""Bundles for tests: good ones, and archives put together part by part so that each part can be wrong."""

import hashlib
import io
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from fieldreport.bundles import checksums, manifest, padding
from fieldreport.bundles.archive_reader import BundleHead, MemberSink
from fieldreport.bundles.checksums import Checksum
from fieldreport.bundles.limits import FORMAT_LIMITS, BundleLimits
from fieldreport.bundles.manifest import ManifestFile, Role
from fieldreport.bundles.reader import BundleReader, read_bundle
from fieldreport.bundles.writer import Envelope, Member, WrittenBundle, write_bundle
from fieldreport.crypto import canonical_json, ssh_signature
from fieldreport.crypto import canonical_ustar as ustar
from fieldreport.crypto.age_file import AgeReader, AgeWriter
from fieldreport.crypto.canonical_json import JsonValue
from fieldreport.crypto.canonical_ustar import Entry
from fieldreport.crypto.recipients import HybridIdentity
from fieldreport.crypto.signing_key import SigningKey
from fieldreport.errors import FieldReportError
from fieldreport.system.progress import ProgressReporter, Reporter

SENDER = SigningKey(b"\x01" * 32)
OFFICE = HybridIdentity(b"\x02" * 32)
OFFICE_TEXT = OFFICE.recipient.text
BUNDLE_ID = "0123456789abcdef" * 2
AUTHOR = b"\xaa" * 32
CREATED = "2026-01-31T23:59:00Z"
ACCEPTED = "ACCEPTED"

RECORD = b"header.payload.signature~leaf~"
SMALL_FILES: tuple[tuple[str, str, bytes], ...] = (
    ("data/000000.sdjwt", "record", RECORD),
    ("data/000001.sdjwt", "record", bytes(range(256)) * 2),
    ("data/000002.jpg", "evidence", b"\xff\xd8" + bytes(511)),
    ("data/000003", "evidence", b""),
)


@dataclass
class Collected:
    """A receiver that keeps everything, and notes the order in which it was told."""

    wanted: bool = True
    refusal: Exception | None = None
    head: BundleHead | None = None
    open: dict[str, bytearray] = field(default_factory=dict)
    whole: dict[str, bytes] = field(default_factory=dict)
    hashes: dict[str, bytes] = field(default_factory=dict)

    def begin(self, head: BundleHead, /) -> bool:
        self.head = head
        if self.refusal is not None:
            raise self.refusal
        return self.wanted

    def open_member(self, file: ManifestFile, sha256: bytes, /) -> MemberSink:
        self.open[file.path] = bytearray()
        self.hashes[file.path] = sha256
        return _CollectedMember(self, file.path)


@dataclass
class _CollectedMember:
    receiver: Collected
    path: str

    def write(self, data: memoryview, /) -> None:
        self.receiver.open[self.path] += data

    def close(self) -> None:
        self.receiver.whole[self.path] = bytes(self.receiver.open[self.path])


def member(content: bytes, *, role: Role = Role.EVIDENCE, extension: str = "bin") -> Member:
    return Member(
        role=role,
        media_type="application/octet-stream",
        extension=extension,
        size=len(content),
        sha256=hashlib.sha256(content).digest(),
        open=lambda: io.BytesIO(content),
    )


def record(content: bytes) -> Member:
    return member(content, role=Role.RECORD, extension="sdjwt")


def envelope(**changes: object) -> Envelope:
    fields: dict[str, object] = {"author": AUTHOR, "recipients": (OFFICE_TEXT,), "created": CREATED}
    return Envelope(**{**fields, **changes})  # type: ignore[arg-type] # a shorthand for tests


def write(
    members: Sequence[Member],
    *,
    key: SigningKey = SENDER,
    sent: Envelope | None = None,
    reporter: Reporter | None = None,
    limits: BundleLimits = FORMAT_LIMITS,
) -> tuple[bytes, WrittenBundle]:
    target = io.BytesIO()
    written = write_bundle(
        target,
        signing_key=key,
        recipients=[OFFICE.recipient],
        envelope=sent or envelope(),
        members=members,
        reporter=reporter or ProgressReporter(),
        limits=limits,
    )
    return target.getvalue(), written


def read(
    content: bytes,
    *,
    receiver: Collected | None = None,
    seekable: bool = True,
    reporter: Reporter | None = None,
    limits: BundleLimits = FORMAT_LIMITS,
    my_recipients: Iterable[str] = (OFFICE_TEXT,),
) -> Collected:
    receiver = receiver or Collected()
    read_bundle(
        io.BytesIO(content),
        size=len(content) if seekable else None,
        identities=[OFFICE],
        my_recipients=list(my_recipients),
        receiver=receiver,
        reporter=reporter or ProgressReporter(),
        limits=limits,
    )
    return receiver


def read_archive(
    archive: bytes,
    *,
    piece: int = 1 << 20,
    receiver: Collected | None = None,
    limits: BundleLimits = FORMAT_LIMITS,
    my_recipients: Iterable[str] = (OFFICE_TEXT,),
) -> Collected:
    receiver = receiver or Collected()
    view = memoryview(archive)
    with BundleReader(receiver=receiver, my_recipients=list(my_recipients), limits=limits) as reader:
        for start in range(0, len(view), piece):
            reader.feed(view[start : start + piece])
        reader.close()
    return receiver


def encrypt(archive: bytes) -> bytes:
    target = io.BytesIO()
    age = AgeWriter(target, recipients=[OFFICE.recipient])
    age.write(archive)
    age.close()
    return target.getvalue()


def decrypt(content: bytes) -> bytes:
    return b"".join(map(bytes, AgeReader(io.BytesIO(content), identities=[OFFICE]).chunks()))


def outcome(action: Callable[[], object]) -> str:
    """Run *action* and name its result: a code, or ACCEPTED. Anything but our own errors passes through and fails."""
    try:
        action()
    except FieldReportError as error:
        return error.code
    return ACCEPTED


def listed(files: Sequence[tuple[str, str, bytes]]) -> list[JsonValue]:
    return [
        {"path": path, "role": role, "size": len(content), "media_type": "application/octet-stream"}
        for path, role, content in files
    ]


def manifest_fields(**changes: JsonValue) -> dict[str, JsonValue]:
    fields: dict[str, JsonValue] = {
        "format": manifest.FORMAT,
        "critical": [],
        "bundle_id": BUNDLE_ID,
        "to": [manifest.address(OFFICE_TEXT)],
        "from": {"author": AUTHOR.hex(), "device": SENDER.public.hex()},
        "created": CREATED,
        "introduction": [],
        "series": None,
        "files": listed(SMALL_FILES),
    }
    return {**fields, **changes}


def spell(fields: dict[str, JsonValue]) -> bytes:
    return canonical_json.encode(fields) + b"\n"


def sums_of(manifest_content: bytes, files: Sequence[tuple[str, str, bytes]] = SMALL_FILES) -> bytes:
    lines = [Checksum("manifest.json", hashlib.sha256(manifest_content).digest())]
    lines += [Checksum(path, hashlib.sha256(content).digest()) for path, _, content in files]
    return checksums.encode(lines)


def sign(sums: bytes, *, key: SigningKey = SENDER, namespace: str = checksums.NAMESPACE) -> bytes:
    return ssh_signature.sign(key, namespace=namespace, message=sums)


def head_members(
    manifest_content: bytes, sums: bytes | None = None, signature: bytes | None = None
) -> list[tuple[str, bytes]]:
    sums = sums_of(manifest_content) if sums is None else sums
    signature = sign(sums) if signature is None else signature
    return [("SHA256SUMS", sums), ("SHA256SUMS.sig", signature), ("manifest.json", manifest_content)]


def data_members(files: Sequence[tuple[str, str, bytes]] = SMALL_FILES) -> list[tuple[str, bytes]]:
    return [(path, content) for path, _, content in files]


def tar_entry(name: str, content: bytes, *, prefix: str = BUNDLE_ID) -> bytes:
    header = ustar.header(Entry(f"{prefix}/{name}", len(content)))
    return header + content + bytes(ustar.fill_size(len(content)))


def archive_of(members: Sequence[tuple[str, bytes]], *, padding_bytes: bytes | None = None) -> bytes:
    """Put members together, then padding of the right size unless it is given, then the end."""
    body = b"".join(tar_entry(name, content) for name, content in members)
    if padding_bytes is None:
        padding_bytes = bytes(padding.padding_size(len(body)))
    return body + tar_entry("padding", padding_bytes) + bytes(ustar.END_SIZE)


def small_archive(**changes: JsonValue) -> bytes:
    """Build a good archive of four small files, or one whose signed manifest has other fields."""
    return archive_of([*head_members(spell(manifest_fields(**changes))), *data_members()])
