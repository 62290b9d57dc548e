"""Forwarding: reports go on to somebody else as consent allows, signed by their authors as they ever were."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NoReturn

from fieldreport.domain.coarsening import TimeStep
from fieldreport.domain.consent_gate import Block, WithheldLeaf
from fieldreport.domain.custody import CustodyEvent
from fieldreport.domain.derived_statement import DerivedStatement
from fieldreport.domain.identifiers import AuthorId, RecordId, SubjectId, author_id
from fieldreport.domain.leaf import CREATED, LEAF_COUNT
from fieldreport.domain.place import PlaceLevel
from fieldreport.domain.record import HeldRecord, Kind
from fieldreport.domain.redaction import show_without
from fieldreport.domain.report import form_of
from fieldreport.domain.trust import Trust
from fieldreport.errors import NothingToDo
from fieldreport.services.bundle_members import ShownLeaves
from fieldreport.services.coarsening import Coarseness
from fieldreport.services.contacts import Contact
from fieldreport.services.custody_log import CustodyLog
from fieldreport.services.derive import Derivation
from fieldreport.services.derived_notes import DerivedNotes, PlainCopy
from fieldreport.services.exporting import ExportedBundle, Exporting, ExportOptions, OnStep
from fieldreport.services.outgoing import Outgoing, Parcel
from fieldreport.services.redaction import Outlook, Redaction, RedactionRules, consents_that_go
from fieldreport.services.trust_service import TrustService
from fieldreport.storage.forwarded_table import NOT_YET, ForwardedRecord
from fieldreport.storage.vault_store import VaultStore
from fieldreport.system.progress import Reporter


@dataclass(frozen=True, slots=True)
class ForwardOptions:
    """How to forward.

    Args:
        purpose: What everybody must have said yes to.
        by_hand: Paths that stay here whatever anybody said.
        marked: Words of ``fr:redact`` that stay here even with a yes.
        place: Places are told as the state, district or township around them.
        time: Times are told in whole months or years.
        strip_files: Pictures go as copies without what the camera wrote; other files stay.
        pseudonyms: Who is withheld by name, and of whom something goes, is called by a name of ours.
        export: How the bundles are written.
    """

    purpose: str
    by_hand: tuple[str, ...] = ()
    marked: frozenset[str] = frozenset()
    place: PlaceLevel | None = None
    time: TimeStep | None = None
    strip_files: bool = False
    pseudonyms: bool = False
    export: ExportOptions = field(default_factory=ExportOptions)

    @property
    def rules(self) -> RedactionRules:
        """What stays here."""
        return RedactionRules(
            purpose=self.purpose,
            by_hand=self.by_hand,
            marked=self.marked,
            coarseness=Coarseness(place=self.place, time=self.time),
            strip_files=self.strip_files,
            with_names=self.pseudonyms,
        )


@dataclass(frozen=True, slots=True)
class ForwardedReport:
    """What goes, or would go, of one report. With *blocks* nothing of it goes."""

    subject: SubjectId
    trust: Trust
    """What this vault thinks of the author."""
    blocks: tuple[Block, ...]
    shown: int
    withheld: tuple[WithheldLeaf, ...]
    derived: tuple[DerivedStatement, ...]


@dataclass(frozen=True, slots=True)
class Forwarded:
    """What was written and read back. *unchanged* reports went before just as they would go now."""

    bundles: tuple[ExportedBundle, ...]
    reports: int
    unchanged: int
    blocked: tuple[ForwardedReport, ...]
    retractions: int
    """Reports that went before and were retracted since: the receiver is told."""


@dataclass(slots=True)
class _Load:
    """What is gathered report by report."""

    shown: dict[RecordId, ShownLeaves] = field(default_factory=dict)
    records: list[RecordId] = field(default_factory=list)
    grown: list[RecordId] = field(default_factory=list)
    entries: list[ForwardedRecord] = field(default_factory=list)
    signing: set[tuple[AuthorId, bytes]] = field(default_factory=set)
    copies: list[PlainCopy] = field(default_factory=list)
    noted: list[SubjectId] = field(default_factory=list)
    blocked: list[ForwardedReport] = field(default_factory=list)
    forms: set[str] = field(default_factory=set)
    reports: int = 0
    unchanged: int = 0
    retractions: int = 0


class Forwarding:
    """The use case of passing on what others wrote, and what we wrote, for a purpose."""

    def __init__(
        self,
        *,
        store: VaultStore,
        trust: TrustService,
        redaction: Redaction,
        notes: DerivedNotes,
        outgoing: Outgoing,
        exporting: Exporting,
        derivation: Derivation,
        custody: CustodyLog,
    ) -> None:
        self._store = store
        self._trust = trust
        self._redaction = redaction
        self._notes = notes
        self._outgoing = outgoing
        self._exporting = exporting
        self._derivation = derivation
        self._custody = custody

    def foresee(
        self, subjects: Sequence[SubjectId], options: ForwardOptions, *, reporter: Reporter
    ) -> Iterator[ForwardedReport]:
        """Yield what `forward` would pass on of each report; nothing is written. Raises like it."""
        for outlook in self._redaction.each(subjects, options.rules, reporter=reporter):
            yield _told(outlook)

    def forward(
        self,
        contact: Contact,
        subjects: Sequence[SubjectId],
        folder: Path,
        options: ForwardOptions,
        *,
        reporter: Reporter,
        on_step: OnStep = lambda _: None,
    ) -> Forwarded:
        """Write bundles for *contact* with what of *subjects* may go for the purpose.

        The records stay as their authors signed them; of each only the leaves go that may. What went before and may
        now show more goes again, and the receiver sees that it fits. What went before and was retracted is told.

        Raises:
            NothingToDo: Nothing may go, or all of it went before.
            NotFound: There is no such report.
            InvalidInput: The purpose cannot be one, or what is to be withheld is in none of these reports.
            UnverifiedContact, RevokedContact, DiskFull, ReadBackFailed, Cancelled: As `Exporting.export` says.
        """
        load = _Load()

        def prepare() -> tuple[Sequence[Parcel], dict[RecordId, ShownLeaves]]:
            return self._prepare(load, contact, subjects, options, reporter), load.shown

        bundles = self._exporting.pass_on(
            contact, folder, prepare, options=options.export, reporter=reporter, on_step=on_step
        )
        with self._store.database.transaction():
            self._store.forwarded.put(load.entries)
        return Forwarded(
            bundles=tuple(bundles),
            reports=load.reports,
            unchanged=load.unchanged,
            blocked=tuple(load.blocked),
            retractions=load.retractions,
        )

    def _prepare(
        self,
        load: _Load,
        contact: Contact,
        subjects: Sequence[SubjectId],
        options: ForwardOptions,
        reporter: Reporter,
    ) -> list[Parcel]:
        known = self._store.forwarded.subjects_to(contact.author)
        try:
            with self._store.database.transaction():
                for outlook in self._redaction.each(subjects, options.rules, reporter=reporter):
                    self._load(load, outlook, contact.author, options, reporter, known=outlook.report.subject in known)
                self._notes.keep_files(load.copies)
                # From now on a plain export sends nothing of these. That they went is said when they did.
                self._store.forwarded.put(replace(one, leaves=NOT_YET) for one in load.entries)
                parcels = self._outgoing.prepare_to_pass_on(
                    contact.author, load.records, grown=load.grown, max_size=options.export.bundle_size
                )
                self._derivation.refresh(load.noted)
                if not parcels:
                    _refuse_nothing()
        except BaseException:
            self._notes.discard_files(load.copies)
            raise
        companions = self._rotations(load)
        return [Parcel(one.dispatches, one.records, companions=companions, receipts=one.receipts) for one in parcels]

    def _load(
        self,
        load: _Load,
        outlook: Outlook,
        audience: AuthorId,
        options: ForwardOptions,
        reporter: Reporter,
        *,
        known: bool,
    ) -> None:
        report = outlook.report
        if not report.is_open:
            load.blocked.append(_told(outlook))
            if known and Block.RETRACTED in report.blocks:
                self._take(load, list(_retractions(outlook)), audience, options.purpose)
                load.retractions += 1
            return
        statements: list[DerivedStatement] = []
        for version in report.versions:
            form = form_of(version.held.leaves)
            if form not in load.forms:
                # Before the first report that answers it: without it the receiver reads only texts.
                load.forms.add(form)
                load.records += self._outgoing.own_forms(form)
            statements += version.derived
            copies = list(self._notes.strip(version, reporter=reporter))
            load.copies += copies
            statements += [copy.statement for copy in copies]
            if options.pseudonyms:
                statements += self._notes.names(version, report.subject, audience)
        notes = self._notes.note(outlook.view, statements)
        if notes:
            load.noted.append(report.subject)
        records = [
            *(version.shown for version in report.versions),
            *consents_that_go(outlook, options.purpose),
            *notes,
        ]
        if self._take(load, records, audience, options.purpose):
            load.reports += 1
            detail: dict[str, str | int] = {
                "audience": audience.hex(),
                "purpose": options.purpose,
                "withheld": sum(len(version.withheld) for version in report.versions),
            }
            self._custody.write(report.subject, CustodyEvent.FORWARDED, detail)
        else:
            load.unchanged += 1

    def _take(self, load: _Load, records: Sequence[HeldRecord], audience: AuthorId, purpose: str) -> bool:
        """Gather what is new to *audience*, or shows other leaves than before; tell whether there was anything."""
        ids = [held.record.id for held in records]
        before = {one.record_id: one.leaves for one in self._store.forwarded.to(audience, ids)}
        changed = False
        for held in records:
            shown = ShownLeaves.of(held)
            leaves = hashlib.sha256(shown.digests).digest()
            load.shown[held.record.id] = shown
            load.records.append(held.record.id)
            if before.get(held.record.id) != leaves:
                changed = True
                load.entries.append(ForwardedRecord(audience, held.record.id, purpose, leaves))
                if held.record.id in before:
                    load.grown.append(held.record.id)
            if author_id(held.record.device) != held.record.author:
                load.signing.add((held.record.author, held.record.device))
        return changed

    def _rotations(self, load: _Load) -> tuple[RecordId, ...]:
        """Let the records go along that show that later devices speak for the authors that are named."""
        found = []
        for author in sorted({author for author, _ in load.signing}):
            for held in self._trust.counting_rotations(author):
                load.shown[held.record.id] = ShownLeaves.of(held)
                found.append(held.record.id)
        return tuple(found)


def _retractions(outlook: Outlook) -> Iterator[HeldRecord]:
    """Yield the retractions of a report, without the reasons: those may name what was withheld."""
    ids = set(outlook.view.retractions)
    for key, register in outlook.view.registers.items():
        for head in register.heads if key.kind == Kind.RETRACTION else ():
            if head.record.id in ids:
                kept = (CREATED, LEAF_COUNT)
                yield show_without(head, frozenset(leaf.path for leaf in head.disclosures if leaf.path not in kept))


def _refuse_nothing() -> NoReturn:
    raise NothingToDo(what="report of which something may go and has not gone before")


def _told(outlook: Outlook) -> ForwardedReport:
    report = outlook.report
    return ForwardedReport(
        subject=report.subject,
        trust=outlook.view.trust,
        blocks=report.blocks,
        shown=sum(len(version.shown.disclosures) for version in report.versions),
        withheld=tuple(leaf for version in report.versions for leaf in version.withheld),
        derived=tuple(one for version in report.versions for one in version.derived),
    )
