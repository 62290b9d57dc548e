"""Consent withdrawn: who had been sent the report before, on which bundles, and whether they have been told."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from fieldreport.domain.consent import CAUTION, VALUE, ConsentState, caution
from fieldreport.domain.identifiers import AuthorId, RecordId, SubjectId
from fieldreport.domain.merge import SubjectView
from fieldreport.domain.record import Kind
from fieldreport.domain.report import WHOLE_REPORT, consent_slot
from fieldreport.errors import NotFound
from fieldreport.services.derive import Derivation, Meanings
from fieldreport.services.own_identity import OwnIdentity
from fieldreport.services.reports import Reports
from fieldreport.services.statements import Statements
from fieldreport.storage.exchanges_table import ExchangeState
from fieldreport.storage.vault_store import VaultStore
from fieldreport.system.progress import Reporter


@dataclass(frozen=True, slots=True)
class SentBundle:
    """A bundle that carried a version of the report."""

    bundle_id: str
    file_name: str
    at: str


@dataclass(frozen=True, slots=True)
class Notice:
    """Somebody holds a report from us in which a person has since said no, or taken back a yes."""

    subject: SubjectId
    title: str
    instance: str
    """Whose consent it is; empty for the report as a whole."""
    purpose: str
    state: ConsentState
    audience: AuthorId
    name: str
    """What the audience is called here; empty for somebody who is no contact any more."""
    bundles: tuple[SentBundle, ...]
    is_told: bool
    """A bundle that says so was written for them and read back."""
    is_ready: bool
    """A record of ours that says so is here, and goes with the next bundle for them."""


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """What a withdrawal made: the record, and whom it concerns."""

    record: RecordId
    notices: tuple[Notice, ...]


class ConsentNotices:
    """The use case of taking consent back where a report has gone already."""

    def __init__(
        self,
        *,
        store: VaultStore,
        own: OwnIdentity,
        reports: Reports,
        derivation: Derivation,
        meanings: Meanings,
        statements: Statements,
    ) -> None:
        self._store = store
        self._own = own
        self._reports = reports
        self._derivation = derivation
        self._meanings = meanings
        self._statements = statements

    def withdraw(self, subject: SubjectId, instance: str, purpose: str, *, reason: str = "") -> Withdrawn:
        """Record that a person took their consent back; no instance is the report as a whole.

        Whoever was sent the report by us is told with the next bundle for them, and of the *reason*, if one is given.

        Raises:
            NotPermitted: Somebody else wrote the report, and this is no office's vault.
            NotFound: There is no such report, or nobody with that instance in it.
            InvalidInput: Not an instance id, or not a purpose.
        """
        view = self._derivation.view(subject)
        if not view.versions:
            raise NotFound(what="report", name=subject.hex())
        if instance and not any(f"[{instance}]" in path for held in view.versions for path in held.leaves):
            raise NotFound(what="person", name=instance)
        slot = consent_slot(instance, purpose)
        record = self._statements.consent(subject, slot, ConsentState.WITHDRAWN, reason=reason)
        found = (one for one in self.of(subject) if (one.instance, one.purpose) == (instance, purpose))
        return Withdrawn(record=record, notices=tuple(found))

    def all(self, *, untold_only: bool = False, reporter: Reporter | None = None) -> Iterator[Notice]:
        """Go through every report of which consent may have changed after it was sent.

        Raises Cancelled by the reporter, which is told how many reports are done.
        """
        subjects = dict.fromkeys(self._store.records.subjects(kind=Kind.CONSENT.value))
        # A new version may say no where the one before said yes.
        subjects.update(dict.fromkeys(row.subject for row in self._reports.all(hidden=True) if row.revisions > 1))
        for done, subject in enumerate(subjects):
            if reporter is not None:
                reporter.report(done, len(subjects))
            if self._store.reports.get(subject) is not None:
                yield from (one for one in self.of(subject) if not (untold_only and one.is_told))

    def of(self, subject: SubjectId) -> tuple[Notice, ...]:
        """Return the notices about one report, by consent register and audience. Raises NotFound."""
        row = self._store.reports.get(subject)
        if row is None:
            raise NotFound(what="report", name=subject.hex())
        view = self._derivation.view(subject)
        closed = {slot: value for slot, value in self._derivation.consents(view).items() if _says_no(value)}
        versions = self._sent_versions(view) if closed else []
        return tuple(
            notice
            for slot, state in closed.items()
            for audience in sorted({audience for version in versions for audience in version.bundles})
            if (notice := self._notice(view, (slot, state), audience, versions, title=row.title)) is not None
        )

    def _notice(
        self,
        view: SubjectView,
        closed: tuple[str, str],
        audience: AuthorId,
        versions: Sequence["_SentVersion"],
        *,
        title: str,
    ) -> Notice | None:
        slot, state = closed
        received = [version for version in versions if audience in version.bundles]
        # What said no already when it went was no news.
        freely = [version for version in received if not _says_no(version.consents.get(slot, ConsentState.NOT_ASKED))]
        heads = view.heads_of(Kind.CONSENT, slot)
        closing = {head.record.author: head for head in heads if _says_no(head.leaves.text(VALUE))}
        if not freely or audience in closing:
            return None
        mine = closing.get(self._own.author)
        instance, _, purpose = slot.partition("/")
        contact = self._store.contacts.get(audience)
        return Notice(
            subject=view.subject,
            title=title,
            instance="" if instance == WHOLE_REPORT else instance,
            purpose=purpose,
            state=ConsentState(state),
            audience=audience,
            name="" if contact is None else contact.name,
            bundles=tuple(dict.fromkeys(one for version in freely for one in version.bundles[audience])),
            is_told=any(version.is_head for version in received if version not in freely)
            or (mine is not None and audience in self._bundles(mine.record.id)),
            is_ready=mine is not None,
        )

    def _sent_versions(self, view: SubjectView) -> list["_SentVersion"]:
        heads = {head.record.id for head in (*view.content.heads, *view.content.hidden)}
        return [
            _SentVersion(
                consents=self._meanings.of(held.leaves).consents, bundles=bundles, is_head=held.record.id in heads
            )
            for held in view.versions
            if (bundles := self._bundles(held.record.id))
        ]

    def _bundles(self, record: RecordId) -> dict[AuthorId, list[SentBundle]]:
        """Return the bundles of ours that carried a record, by audience; what was not finished carried nothing."""
        own_devices = {own.device for own in self._store.own_devices.all()}
        found: dict[AuthorId, list[SentBundle]] = {}
        for entry in self._store.feed_entries.naming(record):
            for one in self._store.exchanges.carrying(entry.dispatch) if entry.device in own_devices else ():
                if one.state is ExchangeState.EXPORTED:
                    found.setdefault(entry.audience, []).append(SentBundle(one.bundle_id, one.file_name, one.at))
        return found


@dataclass(frozen=True, slots=True)
class _SentVersion:
    """A version of a report with what it says of consent, and the bundles that it went on, by audience."""

    consents: Mapping[str, str]
    bundles: Mapping[AuthorId, Sequence[SentBundle]]
    is_head: bool


def _says_no(value: str | None) -> bool:
    """Tell whether a value closes a purpose; one that cannot be read is as cautious as can be."""
    return caution(value, CAUTION) >= caution(ConsentState.NO, CAUTION)
