"""The consent gate: before anything is forwarded or exported for a purpose, who said yes, and what stays here."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from fieldreport.domain.consent import PUBLISH_SLOT, ConsentState, PublishState
from fieldreport.domain.consent_gate import (
    MEDIA_PURPOSE,
    PUBLIC_PURPOSES,
    WHOLE,
    Block,
    Said,
    VersionAbout,
    WithheldLeaf,
    withheld,
)
from fieldreport.domain.consent_registers import may_lack_leaves, resolved_consents
from fieldreport.domain.identifiers import RecordId, SubjectId
from fieldreport.domain.merge import SubjectView
from fieldreport.domain.plain_people import plain_people, strange_people
from fieldreport.domain.record import HeldRecord, Kind
from fieldreport.domain.report import PLAIN_FORM, WHOLE_REPORT, form_of, is_purpose
from fieldreport.errors import FieldReportError, InvalidInput, NotFound
from fieldreport.forms.package import FormId
from fieldreport.forms.people import FormPeople
from fieldreport.services.derive import Derivation
from fieldreport.services.form_library import FormLibrary
from fieldreport.system.progress import Reporter
from fieldreport.text.folding import fold


@dataclass(frozen=True, slots=True)
class GatedPerson:
    """Somebody who must say yes. *instance* is empty for the report as a whole."""

    instance: str
    name: str
    """What the report calls them; empty where it says no name."""
    state: ConsentState

    @property
    def is_whole_report(self) -> bool:
        """Whether this is nobody alone."""
        return self.instance == WHOLE

    @property
    def says_yes(self) -> bool:
        """Whether consent was given."""
        return self.state is ConsentState.YES


@dataclass(frozen=True, slots=True)
class GatedVersion:
    """One signed version, and the leaves of it that stay here, by path; all other held leaves may go."""

    record: RecordId
    withheld: tuple[WithheldLeaf, ...]

    @property
    def paths(self) -> frozenset[str]:
        """The paths that stay; of two leaves under one path both stay."""
        return frozenset(leaf.path for leaf in self.withheld)


@dataclass(frozen=True, slots=True)
class GatedReport:
    """What the gate says of one report. With a block nothing of it goes, whatever *versions* say."""

    subject: SubjectId
    purpose: str
    people: tuple[GatedPerson, ...]
    blocks: tuple[Block, ...]
    versions: tuple[GatedVersion, ...]
    """The versions that stand now, by record id: one, or several in a conflict."""

    @property
    def is_open(self) -> bool:
        """Whether something of it may go."""
        return not self.blocks

    @property
    def is_whole(self) -> bool:
        """Whether all of it may go."""
        return self.is_open and not any(version.withheld for version in self.versions)


class ConsentGate:
    """The use case of asking what consent allows; it changes nothing."""

    def __init__(self, *, derivation: Derivation, library: FormLibrary) -> None:
        self._derivation = derivation
        self._library = library

    def check(self, subject: SubjectId, purpose: str) -> GatedReport:
        """Resolve everybody in one report. Raises NotFound, or InvalidInput for what cannot be a purpose."""
        return next(self.check_each([subject], purpose))

    def check_each(
        self, subjects: Sequence[SubjectId], purpose: str, *, reporter: Reporter | None = None
    ) -> Iterator[GatedReport]:
        """Yield what the gate says of each report, in their order, one in memory at a time.

        Raises:
            NotFound: There is no such report.
            InvalidInput: *purpose* cannot be one.
            Cancelled: By the reporter, which is told how many are done.
        """
        gate = self.for_purpose(purpose)
        for done, subject in enumerate(subjects):
            if reporter is not None:
                reporter.report(done, len(subjects))
            yield gate.of(self._derivation.view(subject))

    def standing(self, subject: SubjectId) -> tuple[GatedReport, ...]:
        """Return what the gate says of a report for each purpose that anybody in it was asked for. Raises NotFound."""
        view = self._derivation.view(subject)
        forms = _Forms(self._library)
        purposes = sorted({slot.partition("/")[2] for slot in self._derivation.consents(view)})
        return tuple(PurposeGate(purpose=purpose, forms=forms).of(view) for purpose in purposes)

    def for_purpose(self, purpose: str) -> "PurposeGate":
        """Return the gate of one purpose, for whoever has the reports merged in hand. Raises InvalidInput."""
        if not is_purpose(purpose):
            raise InvalidInput(what="purpose", reason="not a word like iimm")
        return PurposeGate(purpose=purpose, forms=_Forms(self._library))


class PurposeGate:
    """The gate for one purpose. It prepares each form once, and lasts for one run: forms may change after it."""

    def __init__(self, *, purpose: str, forms: "_Forms") -> None:
        self._purpose = purpose
        self._forms = forms

    def of(self, view: SubjectView) -> GatedReport:
        """Say what may go of a report, and what not. Raises NotFound if no version of it counts here."""
        heads = (*view.content.heads, *view.content.hidden)
        if not heads:
            raise NotFound(what="report", name=view.subject.hex())
        purpose, registered = self._purpose, _registered(view)
        read = {head.record.id: self._forms.read(head, registered) for head in heads}
        states = resolved_consents(view, lambda head: read[head.record.id].consents)
        said = Said(purpose=purpose, states=_of_purpose(states, purpose), media=_of_purpose(states, MEDIA_PURPOSE))
        # What a retraction hides does not go, and what it says of consent holds back all the same.
        going = {head.record.id: read[head.record.id] for head in view.content.heads or heads}
        asks_whole = WHOLE in said.states or any(version.asks_whole_report for version in going.values())
        people = tuple(_people(going.values(), said, asks_whole=asks_whole))
        return GatedReport(
            subject=view.subject,
            purpose=purpose,
            people=people,
            blocks=tuple(_blocks(view, going.values(), people, purpose)),
            versions=tuple(
                GatedVersion(record, withheld(version, said, fold=fold)) for record, version in going.items()
            ),
        )


class _Forms:
    """Reads the people of versions; each form is prepared once."""

    def __init__(self, library: FormLibrary) -> None:
        self._library = library
        self._prepared: dict[str, FormPeople | None] = {}

    def read(self, head: HeldRecord, registered: frozenset[str]) -> VersionAbout:
        leaves, form = head.leaves, form_of(head.leaves)
        if form == PLAIN_FORM:
            return plain_people(leaves, registered=registered)
        if form not in self._prepared:
            self._prepared[form] = self._prepare(form)
        people = self._prepared[form]
        if people is None:
            return strange_people(leaves, registered=registered)
        return people.of(leaves, registered=registered, may_lack=may_lack_leaves(head))

    def _prepare(self, form: str) -> FormPeople | None:
        try:
            return FormPeople(self._library.definition(FormId(form)))
        except FieldReportError:
            # Not here, not here yet, or broken.
            return None


def _registered(view: SubjectView) -> frozenset[str]:
    slots = (key.slot.partition("/")[0] for key in view.registers if key.kind == Kind.CONSENT)
    return frozenset(instance for instance in slots if instance != WHOLE_REPORT)


def _of_purpose(states: Mapping[str, str], purpose: str) -> dict[str, ConsentState]:
    found = {}
    for slot, state in states.items():
        instance, _, about = slot.partition("/")
        if about == purpose:
            found[WHOLE if instance == WHOLE_REPORT else instance] = ConsentState(state)
    return found


def _people(versions: Iterable[VersionAbout], said: Said, *, asks_whole: bool) -> Iterator[GatedPerson]:
    if asks_whole:
        yield GatedPerson(WHOLE, "", said.state(WHOLE))
    names: dict[str, str] = {}
    for version in versions:
        for leaf in version.leaves:
            if leaf.person in version.persons:
                names[leaf.person] = names.get(leaf.person) or (leaf.text if leaf.is_name else "")
    for instance, name in names.items():
        yield GatedPerson(instance, name, said.state(instance))


def _blocks(
    view: SubjectView, versions: Iterable[VersionAbout], people: Sequence[GatedPerson], purpose: str
) -> Iterator[Block]:
    # A report in which nobody said yes is nobody's to hand on, even without their names.
    if any(one.is_whole_report and not one.says_yes for one in people) or not any(one.says_yes for one in people):
        yield Block.NO_YES
    if view.is_hidden:
        yield Block.RETRACTED
    if not all(version.is_read for version in versions):
        yield Block.FORM_MISSING
    if purpose in PUBLIC_PURPOSES:
        publish = view.cautious_value(Kind.REVIEW, PUBLISH_SLOT)
        if publish not in {None, PublishState.YES}:
            yield Block.NOT_PUBLIC
