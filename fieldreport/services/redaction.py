"""Redaction: reports as they may leave for one purpose, by consent, by what the form marks, and by hand."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fieldreport.domain.consent import VALUE
from fieldreport.domain.consent_gate import WithheldFor, WithheldLeaf
from fieldreport.domain.identifiers import SubjectId
from fieldreport.domain.leaf import CREATED, LEAF_COUNT, Leaves, check_answer_path
from fieldreport.domain.merge import SubjectView
from fieldreport.domain.record import HeldRecord, Kind
from fieldreport.domain.redaction import RedactedReport, RedactedVersion, matches, show_without, withheld_by_hand
from fieldreport.domain.report import PLAIN_FORM, WHOLE_REPORT, form_of
from fieldreport.errors import FieldReportError, InvalidInput
from fieldreport.forms.package import FormId
from fieldreport.forms.sensitive import SensitiveLeaves
from fieldreport.services.consent_gate import ConsentGate, PurposeGate
from fieldreport.services.derive import Derivation
from fieldreport.services.form_library import FormLibrary
from fieldreport.system.progress import Reporter
from fieldreport.text.folding import fold

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


@dataclass(frozen=True, slots=True)
class Outlook:
    """What goes of one report, with the report as this vault sees it."""

    view: SubjectView
    report: RedactedReport


class Redaction:
    """The use case of deciding what may go; it changes nothing."""

    def __init__(self, *, gate: ConsentGate, derivation: Derivation, library: FormLibrary) -> None:
        self._gate = gate
        self._derivation = derivation
        self._library = library

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
        run = _Run(gate=self._gate.for_purpose(rules.purpose), rules=rules, library=self._library)
        for done, subject in enumerate(subjects):
            reporter.report(done, len(subjects))
            view = self._derivation.view(subject)
            yield Outlook(view, run.of(view))
        if run.unused:
            raise InvalidInput(what="path to withhold", reason=f"{min(run.unused)} is in none of these reports")


class _Run:
    """One run over many reports: it prepares each form once."""

    def __init__(self, *, gate: PurposeGate, rules: RedactionRules, library: FormLibrary) -> None:
        self._gate = gate
        self._rules = rules
        self._library = library
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
        leaves = held.leaves
        gone = {leaf.path: leaf for leaf in withheld}
        if self._rules.marked:
            for path in self._marked(leaves):
                gone.setdefault(path, WithheldLeaf(path, WithheldFor.SENSITIVE, None))
        if self._rules.by_hand:
            paths = (*leaves, *leaves.equivocal)
            self.unused = {one for one in self.unused if not any(matches(path, one) for path in paths)}
            for leaf in withheld_by_hand(leaves, self._rules.by_hand, frozenset(gone), fold=fold):
                gone[leaf.path] = leaf
        return RedactedVersion(held=held, shown=show_without(held, frozenset(gone)), withheld=tuple(gone.values()))

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
