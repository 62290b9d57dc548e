"""Export: one or more sealed files for one audience, each read back before anybody calls it exported."""

import enum
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from fieldreport.bundles.manifest import Role, Series
from fieldreport.bundles.writer import WrittenBundle, write_bundle
from fieldreport.crypto.derived_keys import random_id
from fieldreport.crypto.recipients import HybridRecipient
from fieldreport.domain.custody import CustodyEvent
from fieldreport.domain.identifiers import SubjectId
from fieldreport.errors import (
    DiskFull,
    EvidenceDamaged,
    FileMissing,
    InvalidInput,
    LimitExceeded,
    NotFound,
    NothingToDo,
    NotPermitted,
)
from fieldreport.services.bundle_members import BundleMembers, Shown
from fieldreport.services.clock import Clock, minute_stamp, second_stamp
from fieldreport.services.contacts import Contact, Contacts
from fieldreport.services.custody_log import CustodyLog
from fieldreport.services.derive import Derivation
from fieldreport.services.export_job import Job, envelope_of
from fieldreport.services.outbox import Outbox
from fieldreport.services.outgoing import Due, Outgoing, Parcel
from fieldreport.services.own_identity import OwnIdentity
from fieldreport.services.partial_file import PartialFile, random_file_name, unfinished_file
from fieldreport.services.record_keeper import RecordKeeper
from fieldreport.services.recovery_keys import RecoveryKeys
from fieldreport.storage.exchanges_table import Direction, Exchange, ExchangeState
from fieldreport.storage.vault_store import VaultStore
from fieldreport.system.private_files import disk_errors, free_space
from fieldreport.system.progress import Reporter

DEFAULT_BUNDLE_SIZE = 2 << 30
"""Bytes after which a further bundle begins: 2 GiB stay below what FAT32 and many other places hold."""


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """How to export. *part_size* cuts each file into parts of so many bytes; None writes it in one piece.

    *again* sends everything once more, *requested* what the audience asked for again.
    """

    again: bool = False
    requested: bool = False
    accept_unverified: bool = False
    bundle_size: int = DEFAULT_BUNDLE_SIZE
    part_size: int | None = None


class Stage(enum.StrEnum):
    """What an export does with one bundle, in this order."""

    WRITING = "writing"
    READING_BACK = "reading back"


@dataclass(frozen=True, slots=True)
class ExportStep:
    """Where an export is: what it does with the bundle of that number, and how many there will be."""

    stage: Stage
    bundle: int
    bundles: int


OnStep = Callable[[ExportStep], None]
"""Hears of each step when it begins, in the thread of the export."""


@dataclass(frozen=True, slots=True)
class ExportedBundle:
    """One bundle that was written and read back."""

    bundle_id: str
    files: tuple[Path, ...]
    size: int
    records: int
    evidence: int
    evidence_missing: int


@dataclass(frozen=True, slots=True)
class Way:
    """To whom, and where to."""

    contact: Contact
    recipients: tuple[HybridRecipient, ...]
    folder: Path
    options: ExportOptions
    on_step: OnStep


class Exporting:
    """The use case of handing reports over."""

    def __init__(  # noqa: PLR0913 - each is a part that exporting stands on
        self,
        *,
        store: VaultStore,
        own: OwnIdentity,
        clock: Clock,
        keeper: RecordKeeper,
        contacts: Contacts,
        outgoing: Outgoing,
        derivation: Derivation,
        custody: CustodyLog,
        recovery: RecoveryKeys,
        outbox: Outbox,
    ) -> None:
        self._store = store
        self._own = own
        self._clock = clock
        self._keeper = keeper
        self._contacts = contacts
        self._outgoing = outgoing
        self._members = BundleMembers(store=store, own=own)
        self._derivation = derivation
        self._custody = custody
        self._recovery = recovery
        self._outbox = outbox

    def export(
        self,
        contact: Contact,
        subjects: Sequence[SubjectId],
        folder: Path,
        *,
        options: ExportOptions,
        reporter: Reporter,
        forms: Sequence[SubjectId] = (),
        on_step: OnStep = lambda _: None,
    ) -> list[ExportedBundle]:
        """Write what is due to *contact* into *folder*, under names that tell nothing.

        *subjects* are reports; *forms* are forms that we published. Bundles that were finished before a later one
        failed, or was cancelled, stay: they are whole, and their reports are exported.

        Raises:
            UnverifiedContact, RevokedContact: Nothing was written, no number was given.
            NothingToDo: Nothing is due.
            DiskFull: and other disk errors; unfinished files were removed, the numbers stay with the same records.
            ReadBackFailed: The medium does not give back what was written.
            Cancelled: The same.
        """
        _require_folder(folder)
        self._refuse_to_pass_on(subjects, contact)
        recipients = self._recipients_of(contact, options)
        handed_over = self._hand_over(contact, folder, options, reporter)
        try:
            parcels = self._outgoing.prepare(
                contact.author,
                [*forms, *subjects],
                again=options.again,
                requested=options.requested,
                max_size=options.bundle_size,
            )
        except NothingToDo:
            if not handed_over:
                raise
            return handed_over
        way = Way(contact, recipients, folder, options, on_step)
        return [*handed_over, *self._export_parcels(way, parcels, reporter)]

    def pass_on(
        self,
        contact: Contact,
        folder: Path,
        prepare: Callable[[], tuple[Sequence[Parcel], Shown]],
        *,
        options: ExportOptions,
        reporter: Reporter,
        on_step: OnStep = lambda _: None,
    ) -> list[ExportedBundle]:
        """Write what *prepare* decides, once it is known that it can be written for *contact*. Raises like `export`."""
        _require_folder(folder)
        recipients = self._recipients_of(contact, options)
        parcels, shown = prepare()
        return self._export_parcels(Way(contact, recipients, folder, options, on_step), parcels, reporter, shown)

    def _export_parcels(
        self, way: Way, parcels: Sequence[Parcel], reporter: Reporter, shown: Shown = MappingProxyType({})
    ) -> list[ExportedBundle]:
        series_id = random_id(16).hex()
        exported = []
        for index, parcel in enumerate(parcels, start=1):
            series = Series(series_id, index, len(parcels))
            part_size = way.options.part_size
            job = self._job(way.contact, parcel, way.recipients, series=series, part_size=part_size, shown=shown)
            exported.append(self._export_whole_evidence(job, way.folder, reporter, way.on_step))
        return exported

    def send_receipts(
        self,
        contact: Contact,
        folder: Path,
        *,
        options: ExportOptions,
        reporter: Reporter,
        ask_again: bool = False,
        on_step: OnStep = lambda _: None,
    ) -> ExportedBundle:
        """Write a small bundle that says what is held here of all that *contact* sent; with *ask_again*, what is not.

        Raises:
            NothingToDo: Nothing of this contact ever came here, or, with *ask_again*, nothing is missing.
            UnverifiedContact, RevokedContact: and the others that `export` raises.
        """
        _require_folder(folder)
        recipients = self._recipients_of(contact, options)
        parcel = self._outgoing.prepare_receipts(contact.author, ask_again=ask_again)
        series = Series(random_id(16).hex(), 1, 1)
        job = self._job(contact, parcel, recipients, series=series, part_size=options.part_size)
        return self._export_whole_evidence(job, folder, reporter, on_step)

    def foresee(
        self, contact: Contact, subjects: Sequence[SubjectId], *, again: bool, forms: Sequence[SubjectId] = ()
    ) -> Due:
        """Tell what `export` would carry; nothing is written, and no number is given."""
        due = self._outgoing.foresee(contact.author, [*forms, *subjects], again=again)
        return self._outbox.waiting(contact.author, again=again).added_to(due)

    def foresee_requested(self, contact: Contact) -> Due:
        """Tell what `export` would carry of what *contact* asked for again, and of what is due anyway."""
        return self._outgoing.foresee(contact.author, (), again=False, requested=True)

    def sendable_to(self, contact: Contact) -> list[SubjectId]:
        """Return every report that may go to *contact*: our own, and those that *contact* wrote.

        What a retraction hides is not among them: it is not sent to somebody who never had it. What others wrote is
        passed on only through the consent gate, and so is what we say about it; and so is what went to *contact* with
        leaves withheld before.
        """
        guarded = self._store.forwarded.subjects_to(contact.author)
        return [
            subject
            for author in (self._own.author, contact.author)
            for subject in self._store.reports.of_author(author)
            if subject not in guarded
        ]

    def _hand_over(
        self, contact: Contact, folder: Path, options: ExportOptions, reporter: Reporter
    ) -> list[ExportedBundle]:
        again, part_size = options.again or options.requested, options.part_size
        handed_over = self._outbox.hand_over(
            contact.author, folder, again=again, part_size=part_size, reporter=reporter
        )
        # The report and its dispatch; how many files are in it, nobody here can tell any more.
        return [ExportedBundle(one.bundle_id, one.files, one.size, 2, 0, 0) for one in handed_over]

    def _recipients_of(self, contact: Contact, options: ExportOptions) -> tuple[HybridRecipient, ...]:
        own = self._contacts.recipients_of(contact, accept_unverified=options.accept_unverified)
        return self._recovery.joined_to(own)

    def _refuse_to_pass_on(self, subjects: Sequence[SubjectId], contact: Contact) -> None:
        for subject in subjects:
            row = self._store.reports.get(subject)
            if row is None:
                raise NotFound(what="report", name=subject.hex())
            if row.author not in (self._own.author, contact.author):
                raise NotPermitted(action="pass on this report", reason="somebody else wrote it")

    def remove_unfinished(self) -> None:
        """Remove what an export that was killed left behind; called when the vault is opened."""
        for exchange in self._store.exchanges.by_state(ExchangeState.PREPARED):
            with unfinished_file(Path(json.loads(exchange.detail)["folder"]), exchange.file_name):
                pass

    def _job(
        self,
        contact: Contact,
        parcel: Parcel,
        recipients: tuple[HybridRecipient, ...],
        *,
        series: Series,
        part_size: int | None,
        shown: Shown = MappingProxyType({}),
    ) -> Job:
        bundle_id = random_id(16).hex()
        members = self._members.of(
            (*parcel.records, *parcel.companions, *parcel.dispatches, *parcel.receipts),
            audience=contact.author,
            shown=shown,
        )
        return Job(
            contact=contact,
            parcel=parcel,
            envelope=envelope_of(
                self._own,
                self._contacts,
                recipients,
                created=minute_stamp(self._clock),
                bundle_id=bundle_id,
                series=series if series.count > 1 else None,
            ),
            bundle_id=bundle_id,
            recipients=recipients,
            members=members.members,
            evidence_missing=members.evidence_missing,
            part_size=part_size,
            number=series.index,
            bundles=series.count,
        )

    def _export_whole_evidence(self, job: Job, folder: Path, reporter: Reporter, on_step: OnStep) -> ExportedBundle:
        """Export without the files that are damaged here: one of them must not keep every report from its office."""
        while True:
            try:
                with unfinished_file(folder, random_file_name()) as file:
                    return self._export_one(job, file, reporter, on_step)
            except EvidenceDamaged as damaged:
                sha256 = bytes.fromhex(str(damaged.details["sha256"]))
                whole = tuple(member for member in job.members if member.sha256 != sha256)
                job = replace(job, members=whole, evidence_missing=job.evidence_missing + 1)

    def _export_one(self, job: Job, file: PartialFile, reporter: Reporter, on_step: OnStep) -> ExportedBundle:
        if free_space(file.folder) < sum(member.size for member in job.members):
            raise DiskFull(path=str(file.folder))
        exchange = Exchange(
            direction=Direction.OUT,
            bundle_id=job.bundle_id,
            counterpart=job.contact.author,
            state=ExchangeState.PREPARED,
            file_name=file.name,
            size=0,
            sums_sha256=None,
            at=second_stamp(self._clock),
            detail=json.dumps({"folder": str(file.folder.absolute())}),
        )
        with self._store.database.transaction():
            number = self._store.exchanges.add(exchange, dispatches=job.parcel.dispatches)
        on_step(ExportStep(Stage.WRITING, job.number, job.bundles))
        written = self._write(job, file, reporter)
        on_step(ExportStep(Stage.READING_BACK, job.number, job.bundles))
        file.read_back(written, reporter)
        files = file.finish()
        with self._store.database.transaction():
            self._store.exchanges.update(
                replace(
                    exchange,
                    no=number,
                    state=ExchangeState.EXPORTED,
                    size=written.size,
                    sums_sha256=written.sums_sha256,
                    at=second_stamp(self._clock),
                )
            )
            self._note_export(job)
        evidence = sum(member.role is Role.EVIDENCE for member in job.members)
        return ExportedBundle(
            bundle_id=job.bundle_id,
            files=files,
            size=written.size,
            records=len(job.members) - evidence,
            evidence=evidence,
            evidence_missing=job.evidence_missing,
        )

    def _write(self, job: Job, file: PartialFile, reporter: Reporter) -> WrittenBundle:
        try:
            with file.writing(job.part_size) as target:
                return write_bundle(
                    target,
                    signing_key=self._own.signing_key,
                    recipients=job.recipients,
                    envelope=job.envelope,
                    members=job.members,
                    reporter=reporter,
                )
        except LimitExceeded as limit:
            if limit.details["which"] != "parts":
                raise
            # Chosen here, and nothing that came from outside.
            raise InvalidInput(what="part size", reason="too small, it would take more than 999 parts") from None

    def _note_export(self, job: Job) -> None:
        subjects = self._keeper.subjects_of(job.parcel.records)
        detail = {"audience": job.contact.author.hex(), "bundle": job.bundle_id}
        for subject in subjects:
            self._custody.write(subject, CustodyEvent.EXPORTED, detail)
        # What somebody else wrote does not change by going on.
        self._derivation.refresh(self._keeper.reports_by(self._own.author, job.parcel.records))


def _require_folder(folder: Path) -> None:
    with disk_errors(folder):
        if not folder.is_dir():
            raise FileMissing(path=str(folder))
