"""What a set of records says: entitlement, heads, conflicts, retractions.

The state of a subject is a pure function of records, disclosures and trust decisions. Order of arrival, grouping and
repetition have no influence: nothing here waits, overwrites or asks a clock.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from fieldreport.domain import consent
from fieldreport.domain.identifiers import AuthorId, RecordId, SubjectId
from fieldreport.domain.record import (
    IDENTITY_KINDS,
    KNOWN_KINDS,
    MAX_PARENTS,
    HeldRecord,
    Kind,
    Record,
)
from fieldreport.domain.trust import Trust, TrustView

_OFFICE_KINDS = frozenset({Kind.NOTE, Kind.REVIEW, Kind.QUESTION, Kind.CONSENT, Kind.RETRACTION, Kind.FORM})
_OWNER_KINDS = frozenset({Kind.REPORT, Kind.NOTE, Kind.CONSENT, Kind.RETRACTION, Kind.CARD, Kind.ROTATION})
_HIDDEN_BY_RETRACTION = frozenset({Kind.REPORT, Kind.NOTE})
_SETS = frozenset(
    {Kind.NOTE, Kind.QUESTION, Kind.RETRACTION, Kind.ROTATION, Kind.DISPATCH, Kind.RECEIPT, Kind.REFERRAL}
)
"""Kinds of which several stand beside each other by nature; of the others two heads contradict each other."""


@dataclass(frozen=True, slots=True)
class RegisterKey:
    """One register of a subject: a parent link works only inside it."""

    kind: str
    slot: str


@dataclass(frozen=True, slots=True)
class Register:
    """The heads of one register, by id. One head is the value; several are a conflict that a person settles.

    *is_set* marks registers of notes and the like, where several heads are no conflict. *owner_spoke* tells whether
    the subject's owner stated a value here, superseded or not; it matters in cautious registers alone.
    """

    heads: tuple[HeldRecord, ...]
    hidden: tuple[HeldRecord, ...]
    is_set: bool = False
    owner_spoke: bool = False

    @property
    def in_conflict(self) -> bool:
        """Tell whether several heads contradict each other."""
        return len(self.heads) > 1 and not self.is_set


@dataclass(frozen=True, slots=True)
class SubjectView:
    """A subject as this vault sees it.

    *owner* is None while nothing that shows the owner is held. *trust* is what we think of the owner: the report of
    somebody unverified is merged and shown, marked, and has no effect on anything else.
    """

    subject: SubjectId
    owner: AuthorId | None
    trust: Trust
    registers: Mapping[RegisterKey, Register]
    retractions: tuple[RecordId, ...]
    versions: tuple[HeldRecord, ...]
    """Every counting report record, by id: heads, and what they superseded."""

    @property
    def revisions(self) -> int:
        """How many versions count."""
        return len(self.versions)

    @property
    def content(self) -> Register:
        """The register of the report itself."""
        return self.registers.get(RegisterKey(Kind.REPORT, ""), Register(heads=(), hidden=()))

    @property
    def is_hidden(self) -> bool:
        """Tell whether a retraction hides all of the content that is here."""
        return bool(self.content.hidden) and not self.content.heads

    def heads_of(self, kind: Kind, slot: str) -> tuple[HeldRecord, ...]:
        """Return what a new record of this register must name as its parents, hidden ones included.

        At most as many as one record can name; of more heads the rest are settled by the record after.
        """
        return self._all_heads(kind, slot)[:MAX_PARENTS]

    def cautious_value(self, kind: Kind, slot: str, *, as_first_given: str | None = None) -> str | None:
        """Return the most cautious value of a cautious register's heads and of the leaf as it was first given.

        Consent that its author has not given in either way is at least not asked, whatever an office says: others
        can only restrict.
        """
        scale = consent.scale_of(kind, slot)
        assert scale is not None, "not a cautious register"
        values = [head.leaves.text(consent.VALUE) for head in self._all_heads(kind, slot)]
        if as_first_given is not None:
            values.append(as_first_given)
        elif values and kind == Kind.CONSENT and not self.registers[RegisterKey(kind, slot)].owner_spoke:
            values.append(consent.ConsentState.NOT_ASKED)
        return consent.most_cautious(values, scale)

    def _all_heads(self, kind: Kind, slot: str) -> tuple[HeldRecord, ...]:
        register = self.registers.get(RegisterKey(kind, slot), Register(heads=(), hidden=()))
        return (*register.heads, *register.hidden)


def view_subject(subject: SubjectId, held: Iterable[HeldRecord], trust: TrustView) -> SubjectView:
    """Merge everything held about *subject* into what this vault shows of it.

    Args:
        subject: The subject; records about another one are ignored.
        held: Valid records with their held disclosures, any order, any repetition of equal ones.
        trust: This vault's decisions.
    """
    records = {item.record.id: item for item in held if item.record.subject == subject}
    owner = owner_of(item.record for item in records.values())
    counting = [item for item in records.values() if counts(item.record, owner=owner, trust=trust)]
    retractions = {
        item.record.id for item in counting if item.record.kind == Kind.RETRACTION and _hides_here(item, owner, trust)
    }
    groups: dict[RegisterKey, list[HeldRecord]] = {}
    for item in counting:
        groups.setdefault(RegisterKey(item.record.kind, item.record.slot), []).append(item)
    return SubjectView(
        subject=subject,
        owner=owner,
        trust=Trust.UNVERIFIED if owner is None else trust.trust_of(owner),
        registers={
            key: _register(key, members, owner=owner, retractions=retractions)
            for key, members in sorted(groups.items(), key=lambda entry: (entry[0].kind, entry[0].slot))
        },
        retractions=tuple(sorted(retractions)),
        versions=tuple(
            sorted((item for item in counting if item.record.kind == Kind.REPORT), key=lambda item: item.record.id)
        ),
    )


def owner_of(records: Iterable[Record]) -> AuthorId | None:
    """Return who founded the subject; a valid record with the nonce shows it, whether or not it counts.

    Two authors cannot share a subject: its id is a hash over one of them. A kind that we do not know has no effect,
    this one included.
    """
    return next((record.author for record in records if record.nonce is not None and record.kind in KNOWN_KINDS), None)


def counts(record: Record, *, owner: AuthorId | None, trust: TrustView) -> bool:
    """Tell whether *record* has any effect in this vault's view: its device speaks for somebody entitled to it."""
    if record.author == owner and record.kind in _OWNER_KINDS:
        # Also of somebody unverified: merged and shown as such; nothing of it reaches another subject.
        return trust.is_authentic(record)
    if not trust.speaks_for_its_author(record):
        return False
    return record.kind in IDENTITY_KINDS or (record.kind in _OFFICE_KINDS and trust.is_office(record.author))


def _hides_here(retraction: HeldRecord, owner: AuthorId | None, trust: TrustView) -> bool:
    # The author retracts for everybody; an office only takes it out of its own sight.
    return retraction.record.author in (owner, trust.own)


def _register(
    key: RegisterKey,
    members: list[HeldRecord],
    *,
    owner: AuthorId | None,
    retractions: set[RecordId],
) -> Register:
    by_id = {item.record.id: item for item in members}
    links = [(later, parent) for later in by_id for parent in by_id[later].record.parents if parent in by_id]
    owner_spoke = False
    if key.kind == Kind.QUESTION:
        # Whoever asked takes a question back; another office must not make it disappear.
        links = [(later, parent) for later, parent in links if _same_author(by_id[later], by_id[parent])]
    scale = consent.scale_of(key.kind, key.slot)
    if scale is not None:
        words = {record_id: consent.Word.of(item, scale) for record_id, item in by_id.items()}
        owner_spoke = any(word.author == owner and word.value is not None for word in words.values())
        links = [
            (later, parent)
            for later, parent in links
            if consent.may_supersede(words[later], words[parent], owner=owner, scale=scale)
        ]
    heads = [by_id[record_id] for record_id in sorted(by_id.keys() - {parent for _, parent in links})]
    is_hidden = [key.kind in _HIDDEN_BY_RETRACTION and not retractions <= set(head.record.over) for head in heads]
    return Register(
        heads=tuple(head for head, hidden in zip(heads, is_hidden, strict=True) if not hidden),
        hidden=tuple(head for head, hidden in zip(heads, is_hidden, strict=True) if hidden),
        is_set=key.kind in _SETS,
        owner_spoke=owner_spoke,
    )


def _same_author(one: HeldRecord, other: HeldRecord) -> bool:
    return one.record.author == other.record.author
