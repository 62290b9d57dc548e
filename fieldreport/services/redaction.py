"""Redaction: reports as they may leave for one purpose, by consent, by what the form marks, and by hand."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from fieldreport.domain.consent import VALUE
from fieldreport.domain.consent_gate import WithheldFor, WithheldLeaf
from fieldreport.domain.derived_statement import DerivedStatement
from fieldreport.domain.identifiers import SubjectId
from fieldreport.domain.leaf import CREATED, LEAF_COUNT, NAME_SUFFIX, Leaves, check_answer_path
from fieldreport.domain.merge import SubjectView
from fieldreport.domain.record import HeldRecord, Kind
from fieldreport.domain.redaction import (
    RedactedReport,
    RedactedVersion,
    matches,
    matching,
    saying_the_same,
    show_without,
    with_same_files,
)
from fieldreport.domain.report import PLAIN_FORM, WHOLE_REPORT, form_of
from fieldreport.errors import FieldReportError, InvalidInput
from fieldreport.forms.package import FormId
from fieldreport.forms.sensitive import SensitiveLeaves
from fieldreport.services.answer_roles import AnswerRoles
from fieldreport.services.coarsening import Coarse, Coarseness, Coarsening
from fieldreport.services.consent_gate import ConsentGate, PurposeGate
from fieldreport.services.derive import Derivation
from fieldreport.services.form_library import FormLibrary
from fieldreport.services.places import Places
from fieldreport.system.progress import Reporter
from fieldreport.text.folding import fold

_NAMES = frozenset({"person.name", "source.name"})
_OF_CONSENT = frozenset({VALUE, CREATED, LEAF_COUNT})


@dataclass(frozen=True, slots=True)
class RedactionRules:
    """What stays here.

    *purpose* is what everybody must have said yes to; *by_hand* are paths, ``/person/name`` or one person's;
    *marked* are words of ``fr:redact`` that stay even with a yes.
    """

    purpose: str
    by_hand: tuple[str, ...] = ()
    marked: frozenset[str] = frozenset()
    coarseness: Coarseness = field(default_factory=Coarseness)
    strip_files: bool = False
    """Files go only as copies without what the camera wrote into them."""
    with_names: bool = False
    """Whose name is withheld is asked for, to be called something else."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """What goes of one report, with the report as this vault sees it."""

    view: SubjectView
    report: RedactedReport


class Redaction:
    """The use case of deciding what may go; it changes nothing."""

    def __init__(self, *, gate: ConsentGate, derivation: Derivation, library: FormLibrary, places: Places) -> None:
        self._gate = gate
        self._derivation = derivation
        self._library = library
        self._places = places

    def each(self, subjects: Sequence[SubjectId], rules: RedactionRules, *, reporter: Reporter) -> Iterator[Outlook]:
        """Yield what goes of each report, in their order, one in memory at a time.

        Raises:
            NotFound: There is no such report.
            InvalidInput: The purpose cannot be one, or what is to be withheld is in none of the reports: whoever
                mistyped it would hand on what they meant to keep.
            Cancelled: By the reporter, which is told how many are done.
        """
        for pattern in rules.by_hand:
            check_answer_path(pattern)
        run = _Run(
            gate=self._gate.for_purpose(rules.purpose),
            rules=rules,
            library=self._library,
            roles=AnswerRoles(library=self._library),
            places=self._places,
        )
        chosen = list(dict.fromkeys(subjects))
        for done, view in enumerate(self._derivation.views(chosen)):
            reporter.report(done, len(chosen))
            yield Outlook(view, run.of(view))
        if run.unused:
            raise InvalidInput(what="path to withhold", reason=f"{min(run.unused)} is in none of these reports")


class _Run:
    """One run over many reports: it prepares each form once."""

    def __init__(
        self, *, gate: PurposeGate, rules: RedactionRules, library: FormLibrary, roles: AnswerRoles, places: Places
    ) -> None:
        self._gate = gate
        self._rules = rules
        self._library = library
        self._roles = roles
        self._coarsening = Coarsening(roles=roles, places=places, coarseness=rules.coarseness)
        self._marks: dict[str, SensitiveLeaves | None] = {}
        self.unused = set(rules.by_hand)

    def of(self, view: SubjectView) -> RedactedReport:
        gated = self._gate.of(view)
        heads = {head.record.id: head for head in view.content.heads}
        versions = tuple(
            self._version(heads[one.record], one.withheld) for one in gated.versions if one.record in heads
        )
        return RedactedReport(
            subject=view.subject,
            blocks=gated.blocks,
            versions=versions if gated.is_open else (),
            persons=frozenset(one.instance for one in gated.people if one.says_yes),
        )

    def _version(self, held: HeldRecord, withheld: tuple[WithheldLeaf, ...]) -> RedactedVersion:
        leaves, rules = held.leaves, self._rules
        gone = {leaf.path: leaf for leaf in withheld}
        told: set[str] = set()

        def withhold(paths: Iterable[str], reason: WithheldFor) -> None:
            for path in paths:
                gone.setdefault(path, WithheldLeaf(path, reason, None))

        if rules.marked:
            withhold(with_same_files(leaves, frozenset(self._marked(leaves))), WithheldFor.SENSITIVE)
        coarse = [one for one in self._coarsening.of(leaves) if one.path not in gone]
        withhold((one.path for one in coarse), WithheldFor.LESS_EXACT)
        told.update(one.path for one in coarse)
        files = tuple(path for path in leaves.evidence() if path not in gone) if rules.strip_files else ()
        withhold((spelled for path in files for spelled in (path, path + NAME_SUFFIX)), WithheldFor.LESS_EXACT)
        if rules.by_hand:
            paths = (*leaves, *leaves.equivocal)
            self.unused = {one for one in self.unused if not any(matches(path, one) for path in paths)}
            named = with_same_files(leaves, matching(leaves, rules.by_hand))
            coarse = [one for one in coarse if one.path not in named]
            files = tuple(path for path in files if path not in named)
            withhold(named, WithheldFor.BY_HAND)
            told.update(named)
        if told:
            withhold(saying_the_same(leaves, told, gone, fold=fold), WithheldFor.NAMES)
        present = {leaf.path for leaf in held.disclosures}
        return RedactedVersion(
            held=held,
            shown=show_without(held, frozenset(gone)),
            withheld=tuple(leaf for path, leaf in gone.items() if path in present),
            derived=tuple(_derived(held, coarse)),
            files_to_strip=files,
            names=self._names(leaves, gone) if rules.with_names else (),
        )

    def _names(self, leaves: Leaves, gone: Mapping[str, WithheldLeaf]) -> tuple[str, ...]:
        return tuple(path for path, role in self._roles.of(leaves) if role.name in _NAMES and path in gone)

    def _marked(self, leaves: Leaves) -> Iterator[str]:
        form = form_of(leaves)
        if form not in self._marks:
            self._marks[form] = self._prepare(form)
        marks = self._marks[form]
        if marks is not None:
            yield from (leaf.path for leaf in marks.of(leaves) if leaf.redact in self._rules.marked)

    def _prepare(self, form: str) -> SensitiveLeaves | None:
        if form == PLAIN_FORM:
            return None
        try:
            return SensitiveLeaves(self._library.definition(FormId(form)))
        except FieldReportError:
            # The gate blocks a report without its form.
            return None


def _derived(held: HeldRecord, coarse: Iterable[Coarse]) -> Iterator[DerivedStatement]:
    digests = {leaf.path: leaf.digest for leaf in held.disclosures}
    for one in coarse:
        if one.value:
            yield DerivedStatement(held.record.id, digests[one.path], one.path, one.kind, one.value)


def consents_that_go(outlook: Outlook, purpose: str) -> tuple[HeldRecord, ...]:
    """Return the consent records for *purpose* of those who said yes, with nothing but their value.

    Whoever receives a report must see what was said later than the report. That somebody who is left out said
    something stays here, too.
    """
    wanted = {f"{person or WHOLE_REPORT}/{purpose}" for person in outlook.report.persons}
    return tuple(
        show_without(head, frozenset(leaf.path for leaf in head.disclosures if leaf.path not in _OF_CONSENT))
        for key, register in outlook.view.registers.items()
        if key.kind == Kind.CONSENT and key.slot in wanted
        for head in register.heads
    )
