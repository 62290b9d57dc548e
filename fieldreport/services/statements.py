"""What is said about a report after it was sealed: notes, reviews, consent, retraction."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from fieldreport.domain.consent import CAUTION, PUBLISH_CAUTION, PUBLISH_SLOT, VALUE
from fieldreport.domain.custody import CustodyEvent
from fieldreport.domain.identifiers import RecordId, SubjectId, new_instance_id
from fieldreport.domain.leaf import CREATED, LeafValue, check_answer_path
from fieldreport.domain.merge import SubjectView
from fieldreport.domain.question import Question, question_leaves, withdrawal_leaves
from fieldreport.domain.record import Kind, Statement, seal
from fieldreport.domain.report import is_consent_slot
from fieldreport.domain.review import ASSIGNEE, STATUS, TAGS
from fieldreport.domain.statement_leaves import ABOUT, AT, REASON, TEXT
from fieldreport.domain.trust import Role
from fieldreport.errors import InvalidInput, NotFound, NotPermitted
from fieldreport.services.clock import Clock, minute_stamp
from fieldreport.services.custody_log import CustodyLog
from fieldreport.services.derive import Derivation
from fieldreport.services.own_identity import OwnIdentity
from fieldreport.services.own_words import own_words
from fieldreport.services.record_keeper import RecordKeeper, record_ids
from fieldreport.storage.vault_store import VaultStore
from fieldreport.system.progress import Reporter

MOMENT = re.compile(r"(?:0|[1-9][0-9]{0,6})(?:\.[0-9]{1,3})?")

REVIEW_SLOTS = frozenset({STATUS, ASSIGNEE, TAGS, PUBLISH_SLOT})


@dataclass(frozen=True, slots=True)
class _Words:
    """What a statement says, and under which event the custody log remembers it."""

    kind: Kind
    slot: str
    leaves: dict[str, LeafValue]
    event: CustodyEvent


class Statements:
    """Makes records about reports; each is stored, logged and derived in one transaction."""

    def __init__(
        self,
        *,
        store: VaultStore,
        own: OwnIdentity,
        clock: Clock,
        keeper: RecordKeeper,
        derivation: Derivation,
        custody: CustodyLog,
    ) -> None:
        self._store = store
        self._own = own
        self._clock = clock
        self._keeper = keeper
        self._derivation = derivation
        self._custody = custody

    def note(self, subject: SubjectId, text: str, *, about: str = "", at: str = "") -> RecordId:
        """Add a note; each note is a register of its own. The author or an office may.

        Args:
            subject: The report.
            text: What is said.
            about: The path of the evidence that it is about; empty: the report.
            at: Where in a recording, in seconds as ``83.25``; empty: the whole file.
        """
        self._refuse_strangers(subject, action="note on this report")
        leaves: dict[str, LeafValue] = {TEXT: _not_empty(text, "note")}
        if about:
            check_answer_path(about)
            leaves[ABOUT] = about
        if at:
            if not about or not MOMENT.fullmatch(at):
                raise InvalidInput(what="moment", reason="not seconds in a recording, as 83.25")
            leaves[AT] = at
        return self._state(subject, _Words(Kind.NOTE, new_instance_id(), leaves, CustodyEvent.NOTED))

    def ask(self, subject: SubjectId, text: str, *, about: str, version: RecordId | None) -> RecordId:
        """Ask the report's author; each question is a register of its own. Only an office may."""
        self._refuse_all_but_offices("ask about a report")
        leaves = question_leaves(_not_empty(text, "question"), about=about, version=version)
        return self._state(subject, _Words(Kind.QUESTION, new_instance_id(), leaves, CustodyEvent.ASKED))

    def take_back(self, subject: SubjectId, question: Question) -> RecordId:
        """Withdraw a question; only whoever asked it may."""
        if question.author != self._own.author:
            raise NotPermitted(action="withdraw this question", reason="somebody else asked it")
        leaves = withdrawal_leaves(question)
        return self._state(subject, _Words(Kind.QUESTION, question.slot, leaves, CustodyEvent.QUESTION_WITHDRAWN))

    def review(self, subject: SubjectId, slot: str, value: str) -> RecordId:
        """Set a review register (status, assignee, tags, publish); only an office may."""
        self._refuse_to_review(slot)
        if slot == PUBLISH_SLOT and value not in PUBLISH_CAUTION:
            raise InvalidInput(what="publish state", reason=f"not one of {', '.join(PUBLISH_CAUTION)}")
        return self._state(subject, _Words(Kind.REVIEW, slot, {VALUE: value}, CustodyEvent.REVIEWED))

    def review_each(
        self,
        subjects: Sequence[SubjectId],
        slot: str,
        value: Callable[[SubjectView], str | None],
        *,
        reporter: Reporter,
    ) -> int:
        """Set one review register of many reports, all or none; returns how many were changed.

        Args:
            subjects: The reports.
            slot: The register.
            value: Told a report as it is, answers with the new value, or None where it stays as it is.
            reporter: Told how many are done.
        """
        self._refuse_to_review(slot)
        changed: list[SubjectId] = []
        with self._store.database.transaction():
            for done, subject in enumerate(subjects):
                reporter.report(done, len(subjects))
                view = self._derivation.view(subject)
                new = value(view)
                if new is not None:
                    self._write(view, _Words(Kind.REVIEW, slot, {VALUE: new}, CustodyEvent.REVIEWED))
                    changed.append(subject)
            self._derivation.refresh(changed)
        return len(changed)

    def consent(self, subject: SubjectId, slot: str, value: str, *, reason: str = "") -> RecordId:
        """Change a consent register; towards freedom only the report's author has an effect, towards caution all.

        A *reason* is signed with it, and goes where it goes; what is forwarded has it taken off.
        """
        if value not in CAUTION:
            raise InvalidInput(what="consent", reason=f"not one of {', '.join(CAUTION)}")
        if not is_consent_slot(slot):
            # Under any other name it would be stored, and nobody would ever look there.
            raise InvalidInput(what="slot", reason="not PERSON/PURPOSE, as -/publish")
        self._refuse_strangers(subject, action="change consent")
        leaves: dict[str, LeafValue] = {VALUE: value, **({REASON: reason} if reason else {})}
        return self._state(subject, _Words(Kind.CONSENT, slot, leaves, CustodyEvent.REVIEWED))

    def retract(self, subject: SubjectId, reason: str) -> RecordId:
        """Hide a report at once: for everybody if we wrote it, only for ourselves if we are an office.

        Nothing is erased; a later revision that names this retraction shows the report again.
        """
        self._refuse_strangers(subject, action="retract this report")
        return self._state(
            subject, _Words(Kind.RETRACTION, "", {REASON: reason} if reason else {}, CustodyEvent.RETRACTED)
        )

    def _refuse_strangers(self, subject: SubjectId, *, action: str) -> None:
        if self._own.role is not Role.OFFICE and self._derivation.view(subject).owner != self._own.author:
            raise NotPermitted(action=action, reason="somebody else wrote it, and this is not an office's vault")

    def _refuse_all_but_offices(self, action: str) -> None:
        if self._own.role is not Role.OFFICE:
            raise NotPermitted(action=action, reason="this is not an office's vault")

    def _refuse_to_review(self, slot: str) -> None:
        self._refuse_all_but_offices("review a report")
        if slot not in REVIEW_SLOTS:
            raise InvalidInput(what="review", reason=f"not one of {', '.join(sorted(REVIEW_SLOTS))}")

    def _state(self, subject: SubjectId, words: _Words) -> RecordId:
        view = self._derivation.view(subject)
        with self._store.database.transaction():
            record = self._write(view, words)
            self._derivation.refresh([subject])
        return record

    def _write(self, view: SubjectView, words: _Words) -> RecordId:
        subject = view.subject
        if view.owner is None:
            raise NotFound(what="report", name=subject.hex())
        statement = Statement(
            kind=words.kind,
            author=self._own.author,
            subject=subject,
            slot=words.slot,
            parents=record_ids(view.heads_of(words.kind, words.slot)),
            over=view.retractions if words.kind is Kind.NOTE else (),
        )
        with own_words(words.kind.value):
            held = seal(statement, {**words.leaves, CREATED: minute_stamp(self._clock)}, key=self._own.signing_key)
        self._keeper.keep(held)
        self._custody.write(subject, words.event, {"record": held.record.id.hex(), "slot": words.slot})
        return held.record.id


def _not_empty(text: str, what: str) -> str:
    if not text.strip():
        raise InvalidInput(what=what, reason="empty")
    return text
