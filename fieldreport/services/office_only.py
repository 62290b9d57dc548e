"""Sealing for an office only: signed and encrypted for it, and from then on readable by nobody here."""

import enum
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from fieldreport.bundles.writer import WrittenBundle, write_bundle
from fieldreport.crypto.derived_keys import random_id
from fieldreport.domain.custody import CustodyEvent
from fieldreport.domain.identifiers import RecordId, SubjectId
from fieldreport.domain.receipt import holding_digest
from fieldreport.domain.record import HeldRecord
from fieldreport.domain.report import PLAIN_FORM
from fieldreport.domain.trust import Role, Trust
from fieldreport.errors import NotFound, NotSealableForOffice, WrongState
from fieldreport.services.bundle_members import BundleMembers
from fieldreport.services.clearing import KnownBackup
from fieldreport.services.clock import Clock, minute_stamp, second_stamp
from fieldreport.services.contacts import Contact, Contacts
from fieldreport.services.custody_log import CustodyLog
from fieldreport.services.derive import Derivation
from fieldreport.services.drafts import Draft, Drafts
from fieldreport.services.export_job import envelope_of
from fieldreport.services.last_traces import LastTraces
from fieldreport.services.outgoing import Outgoing
from fieldreport.services.own_identity import OwnIdentity
from fieldreport.services.partial_file import (
    PARTIAL,
    PartialFile,
    is_random_file_name,
    random_file_name,
    unfinished_file,
)
from fieldreport.services.record_keeper import RecordKeeper
from fieldreport.services.recovery_keys import RecoveryKeys
from fieldreport.services.sealing import Sealing
from fieldreport.storage.cleared_table import ClearedRecord
from fieldreport.storage.exchanges_table import Direction, Exchange, ExchangeState
from fieldreport.storage.office_only_table import OfficeOnlyRecord
from fieldreport.storage.vault_store import VaultStore
from fieldreport.system.private_files import disk_errors
from fieldreport.system.progress import Reporter


class OfficeOnlyObstacle(enum.StrEnum):
    """Why nothing can be sealed for a contact only."""

    NOT_AN_OFFICE = "this contact is no office"
    NOT_VERIFIED = "nobody compared the office's words"
    NO_RECOVERY_KEY = "no recovery key is in force: if the office lost its key, the report would be lost for ever"
    NOT_NEW = "it is a new version of a report that can be read here"


@dataclass(frozen=True, slots=True)
class SealedForOffice:
    """What was sealed, and where earlier words of it may still lie."""

    record: RecordId
    subject: SubjectId
    size: int
    """Bytes of the sealed file in the outbox."""
    evidence: int
    """Files that went into it, and whose keys were destroyed unless something else names them."""
    backups: tuple[KnownBackup, ...]
    """Backups that were made while the draft was an ordinary one: they hold what it said then."""


@dataclass(frozen=True, slots=True)
class _Made:
    """A signed report before anything of it is decided: the draft, the record, and its number for the office."""

    draft: Draft
    held: HeldRecord
    dispatch: RecordId
    contact: Contact
    bundle_id: str = field(default_factory=lambda: random_id(16).hex())


class OfficeOnly:
    """The use cases of writing what must not be found on this computer.

    The report becomes an ordinary bundle for the office, in the outbox, before its transaction ends. Of its content
    nothing enters the vault: no leaf, no index, no fact; what the draft held is deleted in the same transaction.
    """

    def __init__(  # noqa: PLR0913 - each is a part that sealing for an office stands on
        self,
        *,
        store: VaultStore,
        own: OwnIdentity,
        clock: Clock,
        keeper: RecordKeeper,
        contacts: Contacts,
        drafts: Drafts,
        sealing: Sealing,
        outgoing: Outgoing,
        derivation: Derivation,
        custody: CustodyLog,
        recovery: RecoveryKeys,
    ) -> None:
        self._store = store
        self._own = own
        self._clock = clock
        self._keeper = keeper
        self._contacts = contacts
        self._drafts = drafts
        self._sealing = sealing
        self._outgoing = outgoing
        self._derivation = derivation
        self._custody = custody
        self._recovery = recovery
        self._members = BundleMembers(store=store, own=own)
        self._traces = LastTraces(store=store)

    def obstacle(self, contact: Contact, draft: str | None = None) -> OfficeOnlyObstacle | None:
        """Tell why a draft cannot be sealed for *contact* only; None: it can. Raises NotFound for an unknown draft."""
        if contact.role is not Role.OFFICE:
            return OfficeOnlyObstacle.NOT_AN_OFFICE
        if contact.trust is not Trust.VERIFIED:
            return OfficeOnlyObstacle.NOT_VERIFIED
        if self._recovery.recipient() is None:
            return OfficeOnlyObstacle.NO_RECOVERY_KEY
        subject = None if draft is None else self._drafts.find(draft).row.subject
        if subject is not None and not self.is_office_only(subject):
            return OfficeOnlyObstacle.NOT_NEW
        return None

    def offices(self, draft: str | None = None) -> list[Contact]:
        """Return the contacts for which a draft can be sealed alone; none, and it is not offered."""
        return [contact for contact in self._contacts.all() if self.obstacle(contact, draft) is None]

    def mark(self, draft: str, *, office_only: bool) -> None:
        """Mean a draft for an office alone from now on, or for this vault again.

        While it is, it enters no backup and is not sealed in the ordinary way. Backups that were made before hold what
        it said then. Raises NotFound.
        """
        found = self._drafts.find(draft)
        if (found.row.office_only_since is not None) is office_only:
            return
        with self._store.database.transaction():
            since = second_stamp(self._clock) if office_only else None
            self._store.drafts.set_office_only(found.row.id, since=since)

    def is_office_only(self, subject: SubjectId) -> bool:
        """Tell whether every version of our report that counts was sealed for an office only."""
        heads = self._derivation.view(subject).content
        versions = [head.record.id for head in (*heads.heads, *heads.hidden)]
        return bool(versions) and all(map(self._store.office_only.has, versions))

    def begin_correction(self, subject: SubjectId, *, form: str = PLAIN_FORM) -> str:
        """Begin a new version of such a report. It is empty: nobody here can read what stood there; returns its id.

        Raises:
            NotFound: There is no such report.
            WrongState: It can be read here; it is corrected in the ordinary way.
        """
        if self._store.reports.get(subject) is None:
            raise NotFound(what="report", name=subject.hex())
        if not self.is_office_only(subject):
            raise WrongState(what="report", state="readable here", wanted="sealed for an office only")
        return self._drafts.new(form=form, subject=subject, office_only=True)

    def seal(self, draft: str, contact: Contact, *, reporter: Reporter, unfinished: bool = False) -> SealedForOffice:
        """Seal a draft so that only *contact*, and whoever keeps the recovery key, can ever read it again.

        In one transaction: the report is signed, numbered, encrypted into a file in the outbox and read back; the
        draft, its log and the keys of its files are deleted. Whenever the process dies, the draft is there as before,
        or the report is sealed. Afterwards the files are removed and the database's log is emptied.

        Args:
            draft: Which one. A correction answers everything anew.
            contact: The office.
            reporter: Told the bytes encrypted and read back.
            unfinished: Also if its form finds something missing or wrong.

        Raises:
            NotSealableForOffice: It is not offered; nothing was done.
            NothingToDo, DraftUnfinished, AnswerRefused: As `Sealing.seal_draft`.
            DiskFull: and other disk errors; the draft is there as before.
            Cancelled: The same.
        """
        obstacle = self.obstacle(contact, draft)
        if obstacle is not None:
            raise NotSealableForOffice(reason=obstacle.value)
        with self._file_in_outbox() as file, self._store.database.transaction():
            made = self._sign(draft, contact, unfinished=unfinished)
            evidence, written = self._write(made, file, reporter)
            self._enter(made, file, written)
            self._store.drafts.delete(made.draft.row.id)
            names = self._drafts.forget_unused(made.draft.evidence)
            self._derivation.refresh([made.held.record.subject])
            self._traces.expect()
            # Last: what has its name before the transaction ends, and dies then, is removed at the next start.
            file.finish()
        self._traces.remove(names)
        return SealedForOffice(
            record=made.held.record.id,
            subject=made.held.record.subject,
            size=written.size,
            evidence=evidence,
            backups=self._backups_holding(made.draft),
        )

    def remove_orphans(self) -> None:
        """Remove files of the outbox that no transaction entered; called when the vault is opened."""
        known = self._store.office_only.files()
        folder = self._store.folder.outbox
        with disk_errors(folder):
            for path in folder.iterdir():
                if is_random_file_name(path.name.removesuffix(PARTIAL)) and path.name not in known:
                    path.unlink()

    def _sign(self, draft: str, contact: Contact, *, unfinished: bool) -> _Made:
        found, held = self._sealing.sign_draft(draft, unfinished=unfinished)
        record = held.record
        holding = holding_digest(record.id, [disclosure.digest for disclosure in held.disclosures])
        # First: of what stands there the keeper keeps the signed token alone, now and when it comes back.
        self._store.cleared.add(ClearedRecord(record.id, holding, None, second_stamp(self._clock)))
        self._keeper.keep(held)
        detail = {"record": record.id.hex(), "audience": contact.author.hex()}
        self._custody.write(record.subject, CustodyEvent.SEALED_FOR_OFFICE, detail)
        return _Made(found, held, self._outgoing.sign_for(contact.author, record.id), contact)

    def _write(self, made: _Made, file: PartialFile, reporter: Reporter) -> tuple[int, WrittenBundle]:
        files = self._members.files_in_hand(made.held)
        dispatch = self._members.of((made.dispatch,), audience=made.contact.author)
        recipients = self._recovery.joined_to(self._contacts.recipients_of(made.contact))
        with file.writing(None) as target:
            written = write_bundle(
                target,
                signing_key=self._own.signing_key,
                recipients=recipients,
                envelope=envelope_of(
                    self._own, self._contacts, recipients, created=minute_stamp(self._clock), bundle_id=made.bundle_id
                ),
                members=(self._members.record_in_hand(made.held), *dispatch.members, *files),
                reporter=reporter,
            )
        file.read_back(written, reporter)
        return len(files), written

    def _enter(self, made: _Made, file: PartialFile, written: WrittenBundle) -> None:
        exchange = Exchange(
            direction=Direction.OUT,
            bundle_id=made.bundle_id,
            counterpart=made.contact.author,
            state=ExchangeState.PREPARED,
            file_name=file.name,
            size=written.size,
            sums_sha256=written.sums_sha256,
            at=second_stamp(self._clock),
            detail=json.dumps({"folder": str(file.folder)}),
        )
        self._store.office_only.add(
            OfficeOnlyRecord(
                record_id=made.held.record.id,
                audience=made.contact.author,
                dispatch=made.dispatch,
                exchange=self._store.exchanges.add(exchange, dispatches=[made.dispatch]),
                file=file.name,
                size=written.size,
                sha256=file.sha256(),
            )
        )

    @contextmanager
    def _file_in_outbox(self) -> Iterator[PartialFile]:
        folder, name = self._store.folder.outbox, random_file_name()
        try:
            with unfinished_file(folder, name) as file:
                yield file
        except BaseException:
            if name not in self._store.office_only.files():
                (folder / name).unlink(missing_ok=True)
            raise

    def _backups_holding(self, draft: Draft) -> tuple[KnownBackup, ...]:
        since = draft.row.office_only_since
        return tuple(
            KnownBackup(backup.path, backup.made_at)
            for backup in self._store.backups.all()
            # Times of one clock, to the second: one that may be in between is named.
            if draft.row.created_at <= backup.made_at and (since is None or backup.made_at <= since)
        )
