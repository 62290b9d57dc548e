"""Reading a report as a person does: its answers in words, who signed it, what was said of it, what became of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from fieldreport.domain.consent import VALUE
from fieldreport.domain.custody import CustodyEntry
from fieldreport.domain.identifiers import AuthorId, DeviceKey, RecordId, SubjectId, author_id
from fieldreport.domain.leaf import CREATED
from fieldreport.domain.merge import SubjectView, counts
from fieldreport.domain.record import HeldRecord, Kind, parse_record
from fieldreport.domain.report import WHOLE_REPORT, form_of
from fieldreport.domain.statement_leaves import REASON, TEXT
from fieldreport.domain.trust import Trust
from fieldreport.errors import CustodyBroken, RecordInvalid
from fieldreport.forms.languages import Language
from fieldreport.forms.reading import ReadContent
from fieldreport.services.contents import Contents
from fieldreport.services.custody_log import CustodyLog
from fieldreport.services.own_identity import OwnIdentity
from fieldreport.services.record_keeper import RecordKeeper
from fieldreport.services.report_list import Card, ReportList
from fieldreport.services.reports import Reports
from fieldreport.services.trust_service import TrustService
from fieldreport.storage.vault_store import VaultStore


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody as this vault knows them; the name is empty for somebody who is no contact."""

    author: AuthorId
    name: str
    trust: Trust


@dataclass(frozen=True, slots=True)
class ReadRevision:
    """One signed version of a report, whether or not it is a head."""

    record: RecordId
    created: str
    """When its author says that it was made."""
    arrival: int
    is_head: bool
    counts: bool
    """False: its device does not speak for the author here, so that it has no effect."""


@dataclass(frozen=True, slots=True)
class ReadHead:
    """One version that stands now; several stand beside each other in a conflict."""

    revision: ReadRevision
    content: ReadContent
    form_title: str
    """Empty: the form is not here, and the answers stand under their paths."""
    leaves_held: int
    leaves_sealed: int | None
    """As the author says; None while that is withheld too."""


@dataclass(frozen=True, slots=True)
class ReadStatement:
    """What somebody said of the report after it was sealed."""

    kind: Kind
    slot: str
    text: str
    by: Person
    created: str


@dataclass(frozen=True, slots=True)
class ReadConsent:
    """What holds for one purpose. *person* is the name in the report; empty where there is none."""

    purpose: str
    words: str
    """What the purpose is."""
    is_whole_report: bool
    person: str
    state: str


@dataclass(frozen=True, slots=True)
class ReadSignature:
    """What was found out about the signature of one version."""

    record: RecordId
    by: Person
    device: DeviceKey
    is_whole: bool
    """The signature fits the record, checked a moment ago."""
    is_first_device: bool
    """The key is the one that the identity is named by; else rotations link it, or nothing does."""
    speaks: bool
    """In this vault's view the key speaks for the author."""


@dataclass(frozen=True, slots=True)
class ReadReport:
    """Everything that a page shows of a report."""

    card: Card
    author: Person
    is_own: bool
    is_hidden: bool
    heads: tuple[ReadHead, ...]
    revisions: tuple[ReadRevision, ...]
    statements: tuple[ReadStatement, ...]
    consents: tuple[ReadConsent, ...]
    signatures: tuple[ReadSignature, ...]
    custody: tuple[CustodyEntry, ...]
    custody_holds: bool
    names: Mapping[str, str]
    """What identities are called here, by their id in hexadecimal."""
    evidence_here: frozenset[bytes]
    languages: tuple[Language, ...]
    """Those of the form, to read its words in."""
    language: str
    """The key of the one that is used; empty where there is none."""


class Reading:
    """The use case of reading one report."""

    def __init__(
        self,
        *,
        store: VaultStore,
        own: OwnIdentity,
        keeper: RecordKeeper,
        trust: TrustService,
        reports: Reports,
        report_list: ReportList,
        contents: Contents,
        custody: CustodyLog,
    ) -> None:
        self._store = store
        self._own = own
        self._keeper = keeper
        self._trust = trust
        self._reports = reports
        self._list = report_list
        self._contents = contents
        self._custody = custody

    def read(self, subject: SubjectId, *, language: str | None = None, words: str = "en") -> ReadReport:
        """Read a report.

        Args:
            subject: Which one.
            language: The key of the form's language to read its questions in; the form's own choice without it, or
                where the form has no such language.
            words: For dates and counts (BCP 47).

        Raises:
            NotFound: There is no such report.
        """
        shown = self._reports.show(subject)
        view = shown.view
        card = self._list.cards([shown.row.arrival])[shown.row.arrival]
        trust = self._trust.view()
        revisions = tuple(
            ReadRevision(
                record=one.held.record.id,
                created=one.held.leaves.text(CREATED) or "",
                arrival=one.arrival,
                is_head=one.held in (*view.content.heads, *view.content.hidden),
                counts=counts(one.held.record, owner=view.owner, trust=trust),
            )
            for one in self._keeper.of_subject(subject)
            if one.held.record.kind == Kind.REPORT
        )
        by_record = {revision.record: revision for revision in revisions}
        content = view.content.hidden if view.is_hidden else view.content.heads
        languages, used = self._contents.languages(form_of(content[0].leaves) if content else "", language)
        heads = tuple(self._head(held, by_record[held.record.id], used, words) for held in content)
        try:
            self._custody.verify(subject)
            holds = True
        except CustodyBroken:
            holds = False
        return ReadReport(
            card=card,
            author=self._person(card.author, shown.row.trust),
            is_own=card.author == self._own.author,
            is_hidden=view.is_hidden,
            heads=heads,
            revisions=tuple(sorted(revisions, key=lambda one: -one.arrival)),
            statements=tuple(self._statements(view)),
            consents=tuple(self._consents(shown.consents, heads, words)),
            signatures=tuple(self._signature(held) for held in content),
            custody=tuple(self._custody.of(subject)),
            custody_holds=holds,
            names=self._names(),
            evidence_here=shown.evidence_here,
            languages=languages,
            language=used or "",
        )

    def _head(self, held: HeldRecord, revision: ReadRevision, language: str | None, words: str) -> ReadHead:
        leaves = held.leaves
        return ReadHead(
            revision=revision,
            content=self._contents.of(leaves, language=language, words=words),
            form_title=self._contents.form_title(form_of(leaves)),
            leaves_held=len(leaves),
            leaves_sealed=leaves.sealed_count(),
        )

    def _consents(self, consents: Mapping[str, str], heads: tuple[ReadHead, ...], words: str) -> Iterator[ReadConsent]:
        for slot, state in consents.items():
            instance, _, purpose = slot.partition("/")
            is_whole = instance == WHOLE_REPORT
            yield ReadConsent(
                purpose=purpose,
                words=self._contents.purpose_words(purpose, words),
                is_whole_report=is_whole,
                person="" if is_whole else _name_in(heads, instance),
                state=state,
            )

    def _names(self) -> dict[str, str]:
        names = {contact.author.hex(): contact.name for contact in self._store.contacts.all()}
        return {**names, self._own.author.hex(): self._own.name}

    def _person(self, author: AuthorId, trust: Trust | None = None) -> Person:
        contact = self._store.contacts.get(author)
        name = self._own.name if author == self._own.author else "" if contact is None else contact.name
        return Person(author=author, name=name, trust=trust or self._trust.view().trust_of(author))

    def _statements(self, view: SubjectView) -> list[ReadStatement]:
        found = []
        for key, register in view.registers.items():
            if key.kind == Kind.REPORT:
                continue
            for head in register.heads:
                leaves = head.leaves
                text = leaves.text(TEXT) or leaves.text(VALUE) or leaves.text(REASON) or ""
                by = self._person(head.record.author)
                found.append(ReadStatement(Kind(key.kind), key.slot, text, by, leaves.text(CREATED) or ""))
        return sorted(found, key=lambda one: one.created)

    def _signature(self, held: HeldRecord) -> ReadSignature:
        record = held.record
        try:
            is_whole = parse_record(record.token).id == record.id
        except RecordInvalid:
            is_whole = False
        return ReadSignature(
            record=record.id,
            by=self._person(record.author),
            device=record.device,
            is_whole=is_whole,
            is_first_device=author_id(record.device) == record.author,
            speaks=self._trust.view().speaks_for_its_author(record),
        )


def _name_in(heads: tuple[ReadHead, ...], instance: str) -> str:
    """Return what the report calls a person: the first answer in their instance that says a name."""
    mark = f"[{instance}]/"
    for head in heads:
        for answer in head.content.answers():
            if mark in answer.path and "name" in answer.path.rpartition("/")[2] and answer.words:
                return answer.words
    return ""
