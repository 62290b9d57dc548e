"""Publishing a form: its package becomes evidence, and a signed record says that it is an office's form."""

import io
from collections.abc import Sequence
from dataclasses import dataclass

from fieldreport.domain.custody import CustodyEvent
from fieldreport.domain.form_record import PACKAGE_MEDIA_TYPE, FormStatement
from fieldreport.domain.identifiers import RecordId, SubjectId, new_nonce, subject_id
from fieldreport.domain.leaf import CREATED, EvidenceReference
from fieldreport.domain.record import HeldRecord, Kind, Statement, seal
from fieldreport.domain.trust import Role
from fieldreport.errors import FormHasErrors, FormRefused, NothingToDo, NotPermitted
from fieldreport.forms.findings import Severity
from fieldreport.forms.intake import TakenIn
from fieldreport.forms.package import FormId, form_id, pack
from fieldreport.services.clock import Clock, minute_stamp, second_stamp
from fieldreport.services.custody_log import CustodyLog
from fieldreport.services.derive import Derivation
from fieldreport.services.form_library import FormLibrary
from fieldreport.services.own_identity import OwnIdentity
from fieldreport.services.record_keeper import RecordKeeper, record_ids
from fieldreport.storage.evidence_files import StoredFile
from fieldreport.storage.vault_store import VaultStore
from fieldreport.system.progress import Reporter


@dataclass(frozen=True, slots=True)
class Published:
    """What publishing a form made."""

    form: FormId
    record: RecordId
    subject: SubjectId
    statement: FormStatement
    is_new_version: bool
    """Whether it takes the place of a form that this office published before."""


class FormPublishing:
    """The use case of an office that brings a form."""

    def __init__(
        self,
        *,
        store: VaultStore,
        own: OwnIdentity,
        clock: Clock,
        keeper: RecordKeeper,
        library: FormLibrary,
        custody: CustodyLog,
        derivation: Derivation,
    ) -> None:
        self._store = store
        self._own = own
        self._clock = clock
        self._keeper = keeper
        self._library = library
        self._custody = custody
        self._derivation = derivation

    def publish(self, taken: TakenIn, *, reporter: Reporter) -> Published:
        """Store a form's package and seal the record that makes it a form of this office.

        A form with a name that this office published before is a new version of it; the former stays for what was
        begun with it.

        Raises:
            NotPermitted: This is no office's vault.
            FormHasErrors, FormRefused: It could not be filled in; nothing was stored.
            NothingToDo: This very form is here already.
            FormPackageInvalid: It is larger than a form may be.
            DiskFull: and other disk errors.
        """
        if self._own.role is not Role.OFFICE:
            raise NotPermitted(action="publish a form", reason="only an office's forms count; let the office send it")
        package, definition = taken.package, taken.definition
        if not taken.is_usable or package is None or definition is None:
            errors = sum(one.severity is Severity.ERROR for one in taken.problems)
            raise FormHasErrors(errors=errors) if errors else FormRefused(reason="nothing in it")
        packed = pack(package)
        form = form_id(packed)
        if any(one.id == form for one in self._library.all()):
            raise NothingToDo(what="change in this form, which is here already")
        stored = self._store.evidence_files.intake(io.BytesIO(packed), total=len(packed), reporter=reporter)
        statement = FormStatement(
            name=definition.id or form[:16],
            title=definition.title or definition.id,
            version=definition.version,
            package=EvidenceReference(PACKAGE_MEDIA_TYPE, stored.sha256, stored.size),
        )
        return self._seal(form, statement, stored)

    def _seal(self, form: FormId, statement: FormStatement, stored: StoredFile) -> Published:
        former = self._library.heads_named(statement.name, self._own.author)
        if former is None:
            nonce = new_nonce()
            said = self._statement(subject_id(self._own.author, nonce), nonce, ())
        else:
            subject, heads = former
            said = self._statement(subject, heads[0].record.nonce, heads)
        leaves = {**statement.leaves(), CREATED: minute_stamp(self._clock)}
        held = seal(said, leaves, key=self._own.signing_key)
        try:
            with self._store.database.transaction():
                kept = self._store.evidence.add(stored, stored_at=second_stamp(self._clock))
                self._keeper.keep(held)
                event = CustodyEvent.AMENDED if former else CustodyEvent.SEALED
                self._custody.write(
                    said.subject, event, {"record": held.record.id.hex(), "leaves": len(held.disclosures)}
                )
                # Reports of this very form may have come before it.
                self._derivation.refresh(self._derivation.reports_of_forms([form]))
        except BaseException:
            self._store.evidence_files.remove(stored.name)
            raise
        if not kept:
            self._store.evidence_files.remove(stored.name)
        return Published(form, held.record.id, said.subject, statement, is_new_version=former is not None)

    def _statement(self, subject: SubjectId, nonce: bytes | None, parents: Sequence[HeldRecord]) -> Statement:
        return Statement(
            kind=Kind.FORM, author=self._own.author, subject=subject, nonce=nonce, parents=record_ids(parents)
        )
