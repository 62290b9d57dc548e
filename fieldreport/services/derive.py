"""Derived state: what lists and searches show, made from the truth by a pure function and rebuilt at will."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import Protocol

from fieldreport.domain.consent import VALUE
from fieldreport.domain.consent_registers import resolved_consents
from fieldreport.domain.identifiers import SubjectId
from fieldreport.domain.leaf import CREATED, Leaves
from fieldreport.domain.merge import SubjectView, view_subject
from fieldreport.domain.question import QuestionState, questions
from fieldreport.domain.record import HeldRecord, Kind
from fieldreport.domain.report import Meaning, ReportState, form_of
from fieldreport.domain.review import STATUS, ReviewStatus, review_values
from fieldreport.services.delivery import Delivery, Received
from fieldreport.services.record_keeper import Arrived, RecordKeeper
from fieldreport.services.trust_service import TrustService
from fieldreport.storage.report_search import SearchText
from fieldreport.storage.reports_table import ReportRow
from fieldreport.storage.vault_store import VaultStore
from fieldreport.system.progress import Reporter
from fieldreport.text.folding import fold

_SUBJECTS_A_STEP = 100
"""Loaded together, and between two reports of progress; 100 subjects take well under 0.1 s."""


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """What a rebuild went through."""

    records: int
    reports: int


class Meanings(Protocol):
    """Where the meaning of a revision comes from."""

    def of(self, leaves: Leaves) -> Meaning:
        """Return what the held leaves of a revision mean."""
        ...

    def look_again(self, *, everything: bool) -> None:
        """Hear that forms may have come, or that *everything* about them may be different."""
        ...


class Derivation:
    """Keeps the derived tables in step with records, disclosures, evidence and trust decisions."""

    def __init__(
        self,
        *,
        store: VaultStore,
        keeper: RecordKeeper,
        trust: TrustService,
        delivery: Delivery,
        meanings: Meanings,
    ) -> None:
        self._store = store
        self._keeper = keeper
        self._trust = trust
        self._delivery = delivery
        self._meanings = meanings

    def view(self, subject: SubjectId) -> SubjectView:
        """Merge all that is held about *subject* as this vault sees it now."""
        return view_subject(subject, _held(self._keeper.of_subject(subject)), self._trust.view())

    def consents(self, view: SubjectView) -> dict[str, str]:
        """Resolve every consent register of a report: leaves as first given, and what was said later."""
        return resolved_consents(view, lambda head: self._meanings.of(head.leaves).consents)

    def refresh(
        self,
        subjects: Iterable[SubjectId],
        *,
        known: Mapping[SubjectId, Sequence[Arrived]] | None = None,
        reporter: Reporter | None = None,
    ) -> int:
        """Derive the rows of *subjects* again; inside a transaction. Returns how many reports there are among them.

        Args:
            subjects: What may have changed.
            known: For subjects of which the caller has all records in hand: spares reading them again.
            reporter: Told the number of subjects done.
        """
        self._meanings.look_again(everything=False)
        trust = self._trust.view()
        received = cache(lambda: self._delivery.received(trust))
        in_hand = known or {}
        reports = done = 0
        waiting = iter(subjects)
        while step := list(islice(waiting, _SUBJECTS_A_STEP)):
            if reporter is not None:
                reporter.report(done)
            loaded = self._keeper.of_subjects(subject for subject in step if subject not in in_hand)
            for subject in step:
                arrived = in_hand[subject] if subject in in_hand else loaded.pop(subject)
                view = view_subject(subject, _held(arrived), trust)
                reports += self._refresh_one(view, received, arrival=max((one.arrival for one in arrived), default=0))
            done += len(step)
        return reports

    def refresh_everything(self, reporter: Reporter) -> Rebuilt:
        """Throw all derived tables away and make them again, in one transaction."""
        records = 0
        with self._store.database.transaction():
            for table in (
                self._store.named_evidence,
                self._store.feed_entries,
                self._store.report_search,
                self._store.reports,
            ):
                table.clear()
            for arrived in self._keeper.everything():
                self._keeper.restate(arrived)
                records += 1
                if records % _SUBJECTS_A_STEP == 0:
                    reporter.report(records)
            self._meanings.look_again(everything=True)
            reports = self.refresh(self._report_subjects(), reporter=reporter)
        return Rebuilt(records=records, reports=reports)

    def refresh_known_reports(self, reporter: Reporter | None = None) -> None:
        """Derive all reports again after a trust decision, or when a form came; inside a transaction."""
        self._meanings.look_again(everything=True)
        self.refresh(self._report_subjects(), reporter=reporter)

    def reports_of_forms(self, forms: Iterable[str]) -> dict[SubjectId, None]:
        """Return the reports whose meaning changes when *forms* come, or count in another way."""
        return dict.fromkeys(subject for form in forms for subject in self._store.reports.of_form(form))

    def _report_subjects(self) -> list[SubjectId]:
        return list(self._store.records.subjects(kind=Kind.REPORT.value))

    def _refresh_one(self, view: SubjectView, received: Callable[[], Received], *, arrival: int) -> int:
        subject = view.subject
        shown = view.content.heads or view.content.hidden
        if not shown or view.owner is None:
            self._store.report_search.forget(subject)
            self._store.reports.remove(subject)
            return 0
        head = shown[0]
        leaves = head.leaves
        meaning = self._meanings.of(leaves) if not view.is_hidden else Meaning(title="", search_text="")
        evidence = leaves.evidence()
        wanted = {reference.sha256 for reference in evidence.values()}
        sealed = leaves.sealed_count()
        self._put(
            ReportRow(
                subject=subject,
                author=view.owner,
                state=self._state(view, received),
                trust=view.trust,
                heads=len(shown),
                revisions=view.revisions,
                is_hidden=view.is_hidden,
                form=form_of(leaves),
                title=meaning.title,
                created=leaves.text(CREATED) or "",
                leaves_held=len(leaves),
                leaves_sealed=-1 if sealed is None else sealed,
                evidence_named=len(wanted),
                evidence_missing=len(wanted - self._store.evidence.held_of(wanted)),
                arrival=arrival,
            ),
            meaning,
        )
        self._store.report_reviews.put(subject, review_values(view))
        return 1

    def _put(self, row: ReportRow, meaning: Meaning) -> None:
        search = self._store.report_search
        # Most often only the state is another, as after an export; an index entry costs more than all the rest.
        says_the_same = search.holds(row, title=meaning.title, body=meaning.search_text)
        if not says_the_same:
            search.forget(row.subject)
        self._store.reports.put(row)
        if not says_the_same:
            folded = fold(meaning.search_text) if meaning.folded_text is None else meaning.folded_text
            search.put(
                row,
                title=SearchText(shown=meaning.title, folded=fold(meaning.title)),
                body=SearchText(shown=meaning.search_text, folded=folded),
            )
        self._store.report_facts.put(row, meaning.facts)

    def _state(self, view: SubjectView, received: Callable[[], Received]) -> ReportState:
        if any(question.state is QuestionState.ASKED for question in questions(view)):
            return ReportState.QUESTION
        status = [head.leaves.text(VALUE) for head in view.heads_of(Kind.REVIEW, STATUS)]
        if status and all(value == ReviewStatus.REVIEWED for value in status):
            return ReportState.REVIEWED
        return self._delivery.state_of(view, received)


def _held(arrived: Iterable[Arrived]) -> Iterable[HeldRecord]:
    return (one.held for one in arrived)
