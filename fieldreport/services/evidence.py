"""Looking at evidence: which files a draft or report has, what they are, where they came from, what is said of them."""

import contextlib
from dataclasses import dataclass

from fieldreport.domain.custody import CustodyEntry, CustodyEvent
from fieldreport.domain.identifiers import AuthorId, RecordId, SubjectId
from fieldreport.domain.leaf import CREATED, NAME_SUFFIX
from fieldreport.domain.media_kind import HEAD_SIZE, MediaKind, media_kind
from fieldreport.domain.merge import SubjectView
from fieldreport.domain.record import HeldRecord, Kind
from fieldreport.domain.statement_leaves import ABOUT, AT, TEXT
from fieldreport.domain.trust import Trust
from fieldreport.errors import NotFound
from fieldreport.services.custody_log import CustodyLog
from fieldreport.services.drafts import Drafts
from fieldreport.services.own_identity import OwnIdentity
from fieldreport.services.photo_facts import PhotoFacts, photo_facts
from fieldreport.services.reports import Reports
from fieldreport.services.statements import MOMENT
from fieldreport.storage.evidence_files import EvidenceReader
from fieldreport.storage.vault_store import VaultStore

_OF_FILES = frozenset({CustodyEvent.SEALED, CustodyEvent.AMENDED, CustodyEvent.RECEIVED, CustodyEvent.GREW})
"""What happens to a report's files whenever it happens to the report."""


@dataclass(frozen=True, slots=True)
class OfDraft:
    """Where a file is attached: to a draft."""

    draft: str


@dataclass(frozen=True, slots=True)
class OfReport:
    """Where a file is attached: to one revision of a report."""

    subject: SubjectId
    record: RecordId


Holder = OfDraft | OfReport


@dataclass(frozen=True, slots=True)
class EvidenceItem:
    """One file as a draft or a report names it. Its type is what its sender said, not what it is."""

    holder: Holder
    path: str
    name: str
    """As it was called; empty: nobody said, or it is withheld."""
    media_type: str
    sha256: bytes
    size: int
    """Bytes."""
    is_here: bool
    trust: Trust
    """What this vault thinks of whoever sent it."""

    @property
    def shown_name(self) -> str:
        """What to call it: its name, or else its place in the report."""
        return self.name or self.path

    @property
    def needs_asking(self) -> bool:
        """Whether a person is asked before it is opened: a file can be made to attack the program that shows it."""
        return self.trust not in (Trust.OWN, Trust.VERIFIED)


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What a file says of itself."""

    kind: MediaKind
    photo: PhotoFacts


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a file came from. Times are as stored, with their offset; empty: not known."""

    author: AuthorId | None
    """None: this vault's own person."""
    author_name: str
    """As this vault calls them; empty for ourselves and for strangers."""
    stored_at: str
    """When it came into this vault."""
    sealed_at: str
    """When the report was sealed, as its author says."""
    custody: tuple[CustodyEntry, ...]
    """What this vault did with it."""


@dataclass(frozen=True, slots=True)
class TimeNote:
    """What somebody noted about a file, at a moment of it. *at* in seconds; None: about the whole file."""

    record: RecordId
    author: AuthorId
    author_name: str
    """Empty for ourselves."""
    created: str
    text: str
    at: float | None


class Evidence:
    """The use cases of looking; nothing here changes anything."""

    def __init__(
        self, *, store: VaultStore, own: OwnIdentity, drafts: Drafts, reports: Reports, custody: CustodyLog
    ) -> None:
        self._store = store
        self._own = own
        self._drafts = drafts
        self._reports = reports
        self._custody = custody

    def of_draft(self, draft: str) -> tuple[EvidenceItem, ...]:
        """Return the files of a draft, as they came. Raises NotFound."""
        found = self._drafts.find(draft)
        items = []
        for item in sorted(
            found.evidence, key=lambda one: (self._store.evidence.stored_at(one.sha256) or "", one.name, one.path)
        ):
            stored = self._store.evidence.get(item.sha256)
            items.append(
                EvidenceItem(
                    holder=OfDraft(found.row.id),
                    path=item.path,
                    name=item.name,
                    media_type=item.media_type,
                    sha256=item.sha256,
                    size=0 if stored is None else stored.size,
                    is_here=stored is not None,
                    trust=Trust.OWN,
                )
            )
        return tuple(items)

    def of_report(self, subject: SubjectId) -> tuple[EvidenceItem, ...]:
        """Return the files of a report, by name; of several heads each names its own. Raises NotFound."""
        shown = self._reports.show(subject)
        items: dict[tuple[str, bytes], EvidenceItem] = {}
        for head in (*shown.view.content.heads, *shown.view.content.hidden):
            for item in _named_by(head, shown.view, here=shown.evidence_here):
                items.setdefault((item.path, item.sha256), item)
        return tuple(sorted(items.values(), key=lambda item: (item.name, item.path, item.sha256)))

    def open(self, item: EvidenceItem) -> EvidenceReader:
        """Open a file for reading at any place, without a plaintext file; the caller closes it.

        Raises:
            NotFound: It is not here.
            EvidenceDamaged: It is not as it was stored.
        """
        stored = self._store.evidence.get(item.sha256)
        if stored is None:
            raise NotFound(what="evidence", name=item.shown_name)
        return self._store.evidence_files.open(stored)

    def kind(self, item: EvidenceItem) -> MediaKind:
        """Tell what a file is, from its first bytes. Raises like `open`."""
        with contextlib.closing(self.open(item)) as reader:
            return media_kind(reader.read(HEAD_SIZE) or b"")

    def facts(self, item: EvidenceItem) -> FileFacts:
        """Tell what a file is, from its content. Raises like `open`."""
        with contextlib.closing(self.open(item)) as reader:
            kind = media_kind(reader.read(HEAD_SIZE) or b"")
            return FileFacts(kind=kind, photo=photo_facts(reader, kind))

    def origin(self, item: EvidenceItem) -> Origin:
        """Tell where a file came from, and what this vault did with it."""
        stored_at = self._store.evidence.stored_at(item.sha256) or ""
        if isinstance(item.holder, OfDraft):
            return Origin(author=None, author_name="", stored_at=stored_at, sealed_at="", custody=())
        author, name = self._author(item.holder.record)
        return Origin(
            author=author,
            author_name=name,
            stored_at=stored_at,
            sealed_at=self._reports.leaves_of(item.holder.record).text(CREATED) or "",
            custody=tuple(
                entry
                for entry in self._custody.of(item.holder.subject)
                if entry.event in _OF_FILES or entry.detail.get("path") == item.path
            ),
        )

    def notes(self, item: EvidenceItem) -> tuple[TimeNote, ...]:
        """Return what was noted about a file, in the order of its moments; a draft's files have none yet."""
        if isinstance(item.holder, OfDraft):
            return ()
        view = self._reports.show(item.holder.subject).view
        notes = []
        for key, register in view.registers.items():
            for head in register.heads if key.kind == Kind.NOTE else ():
                if head.leaves.text(ABOUT) == item.path:
                    author, name = self._author(head.record.id)
                    notes.append(
                        TimeNote(
                            record=head.record.id,
                            author=author or self._own.author,
                            author_name=name,
                            created=head.leaves.text(CREATED) or "",
                            text=head.leaves.text(TEXT) or "",
                            at=_seconds(head.leaves.text(AT)),
                        )
                    )
        return tuple(sorted(notes, key=lambda note: (note.at is not None, note.at or 0.0, note.created, note.record)))

    def _author(self, record: RecordId) -> tuple[AuthorId | None, str]:
        stored = self._store.records.get(record)
        if stored is None:
            raise NotFound(what="record", name=record.hex())
        if stored.author == self._own.author:
            return None, ""
        contact = self._store.contacts.get(stored.author)
        return stored.author, "" if contact is None else contact.name


def _named_by(head: HeldRecord, view: SubjectView, *, here: frozenset[bytes]) -> list[EvidenceItem]:
    return [
        EvidenceItem(
            holder=OfReport(view.subject, head.record.id),
            path=path,
            name=head.leaves.text(path + NAME_SUFFIX) or "",
            media_type=reference.media_type,
            sha256=reference.sha256,
            size=reference.size,
            is_here=reference.sha256 in here,
            trust=view.trust,
        )
        for path, reference in head.leaves.evidence().items()
    ]


def _seconds(untrusted_text: str | None) -> float | None:
    """Read a note's moment; a strange one says nothing."""
    if untrusted_text is None or not MOMENT.fullmatch(untrusted_text):
        return None
    return float(untrusted_text)
