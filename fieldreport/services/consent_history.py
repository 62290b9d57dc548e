"""Consent on one report: what holds for everybody and each purpose, and who said so, when and why."""

from collections.abc import Iterator
from dataclasses import dataclass

from fieldreport.domain.consent import VALUE
from fieldreport.domain.identifiers import AuthorId, SubjectId
from fieldreport.domain.leaf import CREATED
from fieldreport.domain.merge import SubjectView, counts
from fieldreport.domain.record import HeldRecord, Kind
from fieldreport.domain.report import consent_slot
from fieldreport.domain.statement_leaves import REASON
from fieldreport.services.consent_gate import ConsentGate, GatedPerson
from fieldreport.services.contents import Contents
from fieldreport.services.derive import Derivation, Meanings
from fieldreport.services.own_identity import OwnIdentity
from fieldreport.services.record_keeper import RecordKeeper
from fieldreport.services.trust_service import TrustService
from fieldreport.storage.vault_store import VaultStore


@dataclass(frozen=True, slots=True)
class Saying:
    """One word about somebody's consent. *name* is what whoever wrote it down is called here, or empty."""

    state: str
    """As it was written; empty: that is withheld from us, and holds back as much as can be."""
    by: AuthorId
    name: str
    at: str
    """When they say that it was; empty where that is withheld."""
    reason: str
    in_report: bool
    """It is an answer of the report; else it was said afterwards."""


@dataclass(frozen=True, slots=True)
class PersonConsent:
    """What holds for one person and one purpose; the earliest saying first. Nobody asked: there are none."""

    person: GatedPerson
    sayings: tuple[Saying, ...]


@dataclass(frozen=True, slots=True)
class PurposeConsent:
    """Everybody in the report, for one purpose."""

    purpose: str
    words: str
    people: tuple[PersonConsent, ...]


class ConsentHistory:
    """The use case of reading it."""

    def __init__(
        self,
        *,
        store: VaultStore,
        own: OwnIdentity,
        keeper: RecordKeeper,
        trust: TrustService,
        derivation: Derivation,
        meanings: Meanings,
        gate: ConsentGate,
        contents: Contents,
    ) -> None:
        self._store = store
        self._own = own
        self._keeper = keeper
        self._trust = trust
        self._derivation = derivation
        self._meanings = meanings
        self._gate = gate
        self._contents = contents

    def of(self, subject: SubjectId, *, words: str = "en") -> tuple[PurposeConsent, ...]:
        """Read each purpose that anybody was asked for; *words* is the language of their names. Raises NotFound."""
        view = self._derivation.view(subject)
        said = list(self._sayings(view))
        return tuple(
            PurposeConsent(
                purpose=gated.purpose,
                words=self._contents.purpose_words(gated.purpose, words),
                people=tuple(
                    PersonConsent(
                        person,
                        tuple(one for slot, one in said if slot == consent_slot(person.instance, gated.purpose)),
                    )
                    for person in gated.people
                ),
            )
            for gated in self._gate.standing(subject)
        )

    def _sayings(self, view: SubjectView) -> Iterator[tuple[str, Saying]]:
        for head in (*view.content.heads, *view.content.hidden):
            for slot, state in self._meanings.of(head.leaves).consents.items():
                yield slot, self._saying(head, state, in_report=True)
        trust = self._trust.view()
        for one in self._keeper.of_subject(view.subject):
            record = one.held.record
            if record.kind == Kind.CONSENT and counts(record, owner=view.owner, trust=trust):
                yield record.slot, self._saying(one.held, one.held.leaves.text(VALUE) or "", in_report=False)

    def _saying(self, held: HeldRecord, state: str, *, in_report: bool) -> Saying:
        author, leaves = held.record.author, held.leaves
        contact = self._store.contacts.get(author)
        return Saying(
            state=state,
            by=author,
            name=self._own.name if author == self._own.author else "" if contact is None else contact.name,
            at=leaves.text(CREATED) or "",
            reason="" if in_report else leaves.text(REASON) or "",
            in_report=in_report,
        )
