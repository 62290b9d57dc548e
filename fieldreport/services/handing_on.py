"""What handing reports on for a purpose would do, report by report and answer by answer, before anything is written."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from fieldreport.domain.consent_gate import Block, WithheldFor, WithheldLeaf
from fieldreport.domain.derived_statement import DerivedStatement
from fieldreport.domain.identifiers import SubjectId
from fieldreport.domain.trust import Trust
from fieldreport.services.consent_gate import ConsentGate, GatedPerson
from fieldreport.services.contents import Contents
from fieldreport.services.redaction import Outlook, Redaction, RedactionRules
from fieldreport.storage.vault_store import VaultStore
from fieldreport.system.progress import Reporter


@dataclass(frozen=True, slots=True)
class ForeseenReport:
    """What the gate says of one report, and what would go of it. With *blocks* nothing goes."""

    subject: SubjectId
    title: str
    trust: Trust
    """What this vault thinks of the author."""
    people: tuple[GatedPerson, ...]
    blocks: tuple[Block, ...]
    shown: int
    withheld: tuple[WithheldLeaf, ...]
    instead: tuple[DerivedStatement, ...]
    """What is said, less exactly, in the place of what stays."""
    files: int
    files_missing: int
    files_stripped: int
    """Of *files* those that go as plain copies, if their kind is known; else not at all."""
    size: int
    """Bytes of records and files."""

    @property
    def is_open(self) -> bool:
        """Whether something of it goes."""
        return not self.blocks

    @property
    def is_whole(self) -> bool:
        """Whether all of it goes, as it is."""
        return self.is_open and not self.withheld


@dataclass(frozen=True, slots=True)
class ForeseenAnswer:
    """One answer of a report, and why it stays; None: it goes."""

    path: str
    label: str
    """The question; empty for a leaf that the form does not know."""
    words: str
    stays: WithheldFor | None


class HandingOn:
    """The use case of looking at all of it first; it changes nothing."""

    def __init__(self, *, store: VaultStore, gate: ConsentGate, redaction: Redaction, contents: Contents) -> None:
        self._store = store
        self._gate = gate
        self._redaction = redaction
        self._contents = contents

    def foresee(
        self, subjects: Sequence[SubjectId], rules: RedactionRules, *, reporter: Reporter
    ) -> list[ForeseenReport]:
        """Tell what would go of each report, in their order.

        Raises:
            NotFound: There is no such report.
            InvalidInput: The purpose cannot be one, or what is to be withheld is in none of the reports.
            Cancelled: By the reporter, which is told how many are done.
        """
        gate = self._gate.for_purpose(rules.purpose)
        return [
            self._foreseen(outlook, gate.of(outlook.view).people)
            for outlook in self._redaction.each(subjects, rules, reporter=reporter)
        ]

    def answers(
        self, subject: SubjectId, rules: RedactionRules, *, words: str, reporter: Reporter
    ) -> tuple[ForeseenAnswer, ...]:
        """Tell of each answer of a report whether it goes, before anybody withholds something by hand.

        Args:
            subject: Which report.
            rules: What stays; what was withheld by hand is not looked at.
            words: For dates and counts (BCP 47).
            reporter: Told how far it is.

        Raises:
            NotFound: There is no such report.
            InvalidInput: The purpose cannot be one.
        """
        (outlook,) = self._redaction.each([subject], replace(rules, by_hand=()), reporter=reporter)
        return tuple(self._answers(outlook, words))

    def _foreseen(self, outlook: Outlook, people: tuple[GatedPerson, ...]) -> ForeseenReport:
        report = outlook.report
        files = {
            one.sha256: one.size for version in report.versions for one in version.shown.leaves.evidence().values()
        }
        stripped = {
            version.held.leaves.evidence()[path].sha256
            for version in report.versions
            for path in version.files_to_strip
        }
        here = self._store.evidence.held_of([*files, *stripped])
        row = self._store.reports.get(report.subject)
        return ForeseenReport(
            subject=report.subject,
            title="" if row is None else row.title,
            trust=outlook.view.trust,
            people=people,
            blocks=report.blocks,
            shown=sum(len(version.shown.disclosures) for version in report.versions),
            withheld=tuple(leaf for version in report.versions for leaf in version.withheld),
            instead=tuple(one for version in report.versions for one in version.derived),
            files=len(files) + len(stripped),
            files_missing=len((set(files) | stripped) - here),
            files_stripped=len(stripped),
            size=sum(len(version.shown.file_form()) for version in report.versions)
            + sum(size for sha256, size in files.items() if sha256 in here),
        )

    def _answers(self, outlook: Outlook, words: str) -> Iterator[ForeseenAnswer]:
        for version in outlook.report.versions:
            stays = {leaf.path: leaf.reason for leaf in version.withheld}
            for answer in self._contents.of(version.held.leaves, words=words).answers():
                yield ForeseenAnswer(answer.path, answer.label, answer.words, stays.get(answer.path))
