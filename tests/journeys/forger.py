"""Whoever holds a signing key can write bundles; here are bundles that no honest program writes."""

import hashlib
import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from fieldreport.bootstrap import Session
from fieldreport.bundles import padding
from fieldreport.bundles.manifest import Role, address
from fieldreport.bundles.writer import Envelope, Member, write_bundle
from fieldreport.crypto import canonical_ustar as ustar
from fieldreport.crypto.age_file import AgeReader, AgeWriter
from fieldreport.crypto.canonical_json import JsonValue
from fieldreport.crypto.canonical_ustar import Entry
from fieldreport.crypto.recipients import HybridIdentity, HybridRecipient
from fieldreport.crypto.signing_key import SigningKey
from fieldreport.domain.identifiers import AuthorId
from fieldreport.system.progress import ProgressReporter
from tests.unit.bundles import bundle_kit
from tests.unit.domain.voices import Voice

CREATED = "2026-11-23T09:30:00Z"


@dataclass(frozen=True, slots=True)
class Forger:
    """One who signs bundles with *key* and says to be *author*."""

    key: SigningKey
    author: AuthorId
    introduction: tuple[str, ...] = ()

    @classmethod
    def of(cls, session: Session) -> "Forger":
        card = session.contacts.own_card_file().decode("ascii").splitlines()
        return cls(key=session.unlocked.own.signing_key, author=session.unlocked.own.author, introduction=tuple(card))

    def bundle(self, to: Session, records: Sequence[bytes], *, evidence: Sequence[bytes] = ()) -> bytes:
        """A bundle in which everything is right but, perhaps, its content."""
        target = io.BytesIO()
        members = [_member(content, Role.RECORD) for content in records]
        members += [_member(content, Role.EVIDENCE) for content in evidence]
        write_bundle(
            target,
            signing_key=self.key,
            recipients=[recipient_of(to)],
            envelope=Envelope(
                author=self.author,
                recipients=(recipient_of(to).text,),
                created=CREATED,
                introduction=self.introduction,
            ),
            members=members,
            reporter=ProgressReporter(),
        )
        return target.getvalue()

    def archive(
        self, to: Session, files: Sequence[tuple[str, str, bytes]], manifest: Mapping[str, JsonValue] | None = None
    ) -> bytes:
        """The archive of a bundle with these files (path, role, content) and other fields in its manifest."""
        fields: dict[str, JsonValue] = {
            "from": {"author": self.author.hex(), "device": self.key.public.hex()},
            "to": [address(recipient_of(to).text)],
            "introduction": list(self.introduction),
            "files": bundle_kit.listed(files),
        }
        content = bundle_kit.spell(bundle_kit.manifest_fields(**{**fields, **(manifest or {})}))
        sums = bundle_kit.sums_of(content, files)
        head = bundle_kit.head_members(content, sums, bundle_kit.sign(sums, key=self.key))
        return bundle_kit.archive_of([*head, *bundle_kit.data_members(files)])


def voice_of(session: Session) -> Voice:
    return Voice(author=session.unlocked.own.author, key=session.unlocked.own.signing_key)


def identity_of(session: Session) -> HybridIdentity:
    return session.unlocked.own.receiving[0]


def recipient_of(session: Session) -> HybridRecipient:
    return identity_of(session).recipient


def decrypt(content: bytes, reader: Session) -> bytes:
    return b"".join(map(bytes, AgeReader(io.BytesIO(content), identities=[identity_of(reader)]).chunks()))


def encrypt(archive: bytes, to: Session) -> bytes:
    target = io.BytesIO()
    age = AgeWriter(target, recipients=[recipient_of(to)])
    age.write(archive)
    age.close()
    return target.getvalue()


@dataclass(frozen=True, slots=True)
class Part:
    """One member of an archive."""

    name: str
    content: bytes


def take_apart(archive: bytes) -> tuple[str, list[Part]]:
    """Return the bundle's id, and all members but the padding."""
    parts: list[Part] = []
    position = 0
    bundle_id = ""
    while True:
        entry = ustar.read_header(archive[position : position + ustar.BLOCK_SIZE])
        bundle_id, _, name = entry.name.partition("/")
        if name == "padding":
            return bundle_id, parts
        start = position + ustar.BLOCK_SIZE
        parts.append(Part(name, archive[start : start + entry.size]))
        position += ustar.entry_size(entry.size)


def put_together(bundle_id: str, parts: Sequence[Part]) -> bytes:
    body = b"".join(bundle_kit.tar_entry(part.name, part.content, prefix=bundle_id) for part in parts)
    room = padding.padding_size(len(body))
    return body + bundle_kit.tar_entry("padding", bytes(room), prefix=bundle_id) + bytes(ustar.END_SIZE)


def rewritten(archive: bytes, change: Callable[[list[Part]], list[Part]]) -> bytes:
    bundle_id, parts = take_apart(archive)
    return put_together(bundle_id, change(parts))


def changed(part: Part, content: bytes) -> Part:
    return replace(part, content=content)


def raw_header(name: bytes, size: int, *, typeflag: bytes = b"0", linkname: bytes = b"") -> bytes:
    """A header that stock tar would obey: its checksum is right."""
    block = bytearray(ustar.header(Entry("x", size)))
    block[0:100] = name.ljust(100, b"\0")
    block[156:157] = typeflag
    block[157:257] = linkname.ljust(100, b"\0")
    block[148:156] = b" " * 8
    block[148:156] = b"%06o\0 " % sum(block)
    return bytes(block)


def _member(content: bytes, role: Role) -> Member:
    return Member(
        role=role,
        media_type="application/sd-jwt" if role is Role.RECORD else "image/jpeg",
        extension="sdjwt" if role is Role.RECORD else "jpg",
        size=len(content),
        sha256=hashlib.sha256(content).digest(),
        open=lambda: io.BytesIO(content),
    )
