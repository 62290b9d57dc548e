"""Sealing: what was being written becomes a signed record, and the draft with its log is gone."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from types import MappingProxyType

from fieldreport.domain.consent_registers import may_lack_leaves
from fieldreport.domain.custody import CustodyEvent
from fieldreport.domain.identifiers import ID_SIZE, RecordId, SubjectId, new_nonce, subject_id
from fieldreport.domain.leaf import CREATED, FORM, NAME_SUFFIX, ORDER_SUFFIX, EvidenceReference, LeafValue, Leaves
from fieldreport.domain.question import Question, QuestionState, answer_leaf, questions, touches
from fieldreport.domain.record import HeldRecord, Kind, Statement, seal
from fieldreport.domain.report import PLAIN_FORM, form_of
from fieldreport.errors import NotFound, NothingToDo, NotPermitted, WrongState
from fieldreport.services.answering import Answering
from fieldreport.services.clock import Clock, minute_stamp
from fieldreport.services.custody_log import CustodyLog
from fieldreport.services.derive import Derivation
from fieldreport.services.drafts import Draft, Drafts
from fieldreport.services.own_identity import OwnIdentity
from fieldreport.services.own_words import own_words
from fieldreport.services.record_keeper import Arrived, RecordKeeper, record_ids
from fieldreport.storage.drafts_table import DraftEvidence
from fieldreport.storage.vault_store import VaultStore
from fieldreport.system.progress import Reporter

NO_REPLIES: Mapping[RecordId, str] = MappingProxyType({})

_MOST_ANSWERED = 256
"""Questions that one version answers unasked: each is a leaf, and ten thousand of them must not keep it from being
sealed. The rest stays open."""

_REPORTS_A_STEP = 50
"""Between two reports of progress while many are sealed; 50 take about 0.05 s."""


@dataclass(frozen=True, slots=True)
class Sealed:
    """What a seal made."""

    record: RecordId
    subject: SubjectId


@dataclass(frozen=True, slots=True)
class SealedReports:
    """What sealing many made, in order, spelled in one piece: a hundred thousand in a list would take 23 MB."""

    ids: bytes
    """Of each the id of its record and of its subject."""

    def __len__(self) -> int:
        return len(self.ids) // (2 * ID_SIZE)

    def __iter__(self) -> Iterator[Sealed]:
        for start in range(0, len(self.ids), 2 * ID_SIZE):
            middle, end = start + ID_SIZE, start + 2 * ID_SIZE
            yield Sealed(record=RecordId(self.ids[start:middle]), subject=SubjectId(self.ids[middle:end]))


class Sealing:
    """Makes reports and their revisions; only the author's vault can."""

    def __init__(
        self,
        *,
        store: VaultStore,
        own: OwnIdentity,
        clock: Clock,
        keeper: RecordKeeper,
        derivation: Derivation,
        drafts: Drafts,
        answering: Answering,
        custody: CustodyLog,
    ) -> None:
        self._store = store
        self._own = own
        self._clock = clock
        self._keeper = keeper
        self._derivation = derivation
        self._drafts = drafts
        self._answering = answering
        self._custody = custody

    def begin_revision(self, subject: SubjectId) -> str:
        """Make a draft that holds the present answers of *subject*, to be changed and sealed again.

        Of several heads the one with the lowest id is taken, as the list shows it; sealing names all of them.

        Raises:
            NotFound, NotPermitted: There is no such report, or it is somebody else's.
            WrongState: A file that it names has not arrived here, or answers are not here any more; the revision would
                lose them.
        """
        heads = self._revisable_heads(subject)
        _refuse_without_answers(heads[0])
        leaves = heads[0].leaves
        evidence = [
            DraftEvidence(path, reference.sha256, reference.media_type, leaves.text(path + NAME_SUFFIX) or "")
            for path, reference in leaves.evidence().items()
        ]
        if len(self._store.evidence.held_of({item.sha256 for item in evidence})) < len(
            {one.sha256 for one in evidence}
        ):
            raise WrongState(what="report", state="without all its evidence", wanted="complete")
        return self._drafts.new(
            form=leaves.text(FORM) or PLAIN_FORM, subject=subject, answers=drafted_of(leaves), evidence=evidence
        )

    def amends(self, draft: str) -> SubjectId | None:
        """Return the report of which a draft is a new version; None for a new report. Raises NotFound."""
        return self._drafts.find(draft).row.subject

    def answered_by(self, draft: str) -> frozenset[RecordId]:
        """Return the open questions that sealing a draft as it is now answers by itself.

        Raises:
            NotFound: There is no such draft.
            AnswerRefused: A file is attached that the form does not ask for now; the draft cannot be sealed either.
        """
        found = self._drafts.find(draft)
        leaves = {**self._answering.finished(found, unfinished=True), **self._evidence_leaves(found)}
        subject = found.row.subject
        return frozenset(_touched(self._asked(subject), self._heads(subject), leaves))

    def seal_draft(
        self, draft: str, *, unfinished: bool = False, replies: Mapping[RecordId, str] = NO_REPLIES
    ) -> Sealed:
        """Seal one draft: record, custody entry and the end of the draft, in one transaction.

        A new version answers the open questions about answers that it changes, and those in *replies*.

        Args:
            draft: Which one.
            unfinished: Also if its form finds something missing or wrong.
            replies: Question -> what is said to it in words, which may be nothing.

        Raises:
            NotFound: There is no such question about this report.
            NothingToDo: There is nothing in it.
            DraftUnfinished: Its form finds something missing or wrong, and nobody said *unfinished*.
            AnswerRefused: A file is attached that the form does not ask for now: it would be lost.
        """
        found, answers = self._finished(draft, unfinished=unfinished)
        if found.row.office_only_since is not None:
            raise WrongState(what="draft", state="meant for an office only", wanted="an ordinary one")
        with self._store.database.transaction():
            leaves = {**answers, **self._evidence_leaves(found)}
            leaves |= self._replies(found.row.subject, leaves, replies)
            held = self._seal_new(leaves, form=found.row.form, subject=found.row.subject).held
            self._store.drafts.delete(found.row.id)
            self._derivation.refresh([held.record.subject])
        return Sealed(record=held.record.id, subject=held.record.subject)

    def sign_draft(self, draft: str, *, unfinished: bool) -> tuple[Draft, HeldRecord]:
        """Sign what a draft says, and keep nothing: whoever asks decides what stays here. Raises like `seal_draft`."""
        found, answers = self._finished(draft, unfinished=unfinished)
        leaves = {**answers, **self._evidence_leaves(found)}
        leaves |= self._replies(found.row.subject, leaves, NO_REPLIES)
        return found, self._signed(leaves, form=found.row.form, subject=found.row.subject)

    def seal_replies(self, subject: SubjectId, replies: Mapping[RecordId, str]) -> Sealed:
        """Seal a new version that says what the present one says, and answers questions.

        Raises:
            NotFound, NotPermitted: There is no such report or question, or somebody else wrote it.
            WrongState: Several versions stand beside each other, of which one must be chosen first; the report was
                retracted, which a new version would undo; or answers are not here any more.
        """
        heads = self._revisable_heads(subject)
        if len(heads) > 1:
            raise WrongState(what="report", state=f"in {len(heads)} versions", wanted="in one")
        if self._derivation.view(subject).is_hidden:
            raise WrongState(what="report", state="retracted", wanted="shown again")
        _refuse_without_answers(heads[0])
        leaves = {path: value for path, value in heads[0].leaves.items() if _is_restated(path)}
        with self._store.database.transaction():
            leaves |= self._replies(subject, leaves, replies)
            held = self._seal_new(leaves, form=form_of(heads[0].leaves), subject=subject).held
            self._derivation.refresh([subject])
        return Sealed(record=held.record.id, subject=subject)

    def seal_answers(
        self, reports: Iterable[Mapping[str, LeafValue]], *, form: str = PLAIN_FORM, reporter: Reporter
    ) -> SealedReports:
        """Seal many reports at once, all or none; for what was collected elsewhere and is already in answers.

        Args:
            reports: The answers of each, by path; instances of repeats have their ids in it already.
            form: The id of the form that they answer; what it calculates is calculated, what it refuses is refused.
            reporter: Told how many are done.

        Raises:
            AnswerRefused, DraftUnfinished: The form does not take one of them.
            Cancelled: Nothing was sealed.
        """
        ids = bytearray()
        with self._store.database.transaction():
            known: dict[SubjectId, list[Arrived]] = {}
            for done, answers in enumerate(reports):
                if done % _REPORTS_A_STEP == 0:
                    reporter.report(done)
                    self._derivation.refresh(known, known=known)
                    known.clear()
                leaves = self._answering.complete(form, answers)
                arrived = self._seal_new(leaves, form=form, subject=None)
                record = arrived.held.record
                known[record.subject] = [arrived]
                ids += record.id + record.subject
            self._derivation.refresh(known, known=known)
        return SealedReports(bytes(ids))

    def _seal_new(self, answers: Mapping[str, LeafValue], *, form: str, subject: SubjectId | None) -> Arrived:
        held = self._signed(answers, form=form, subject=subject)
        kept = self._keeper.keep(held)
        self._custody.write(
            held.record.subject,
            CustodyEvent.SEALED if subject is None else CustodyEvent.AMENDED,
            {"record": held.record.id.hex(), "leaves": len(held.disclosures)},
        )
        return Arrived(kept.arrival, held)

    def _signed(self, answers: Mapping[str, LeafValue], *, form: str, subject: SubjectId | None) -> HeldRecord:
        leaves: dict[str, LeafValue] = {**answers, FORM: form, CREATED: minute_stamp(self._clock)}
        with own_words("report"):
            return seal(self._statement(subject), leaves, key=self._own.signing_key)

    def _finished(self, draft: str, *, unfinished: bool) -> tuple[Draft, Mapping[str, LeafValue]]:
        found = self._drafts.find(draft)
        if not found.answers and not found.evidence:
            raise NothingToDo(what="answer in this draft")
        return found, self._answering.finished(found, unfinished=unfinished)

    def _statement(self, subject: SubjectId | None) -> Statement:
        if subject is None:
            nonce = new_nonce()
            founded = subject_id(self._own.author, nonce)
            return Statement(kind=Kind.REPORT, author=self._own.author, subject=founded, nonce=nonce)
        heads = self._revisable_heads(subject)
        # What the former revisions knowingly outlived, this one outlives too: a restored text stays restored.
        outlived = {record_id for head in heads for record_id in head.record.over}
        return Statement(
            kind=Kind.REPORT,
            author=self._own.author,
            subject=subject,
            nonce=heads[0].record.nonce,
            parents=record_ids(heads),
            over=tuple(outlived | set(self._derivation.view(subject).retractions)),
        )

    def _replies(
        self, subject: SubjectId | None, leaves: Mapping[str, LeafValue], replies: Mapping[RecordId, str]
    ) -> dict[str, str]:
        asked = self._asked(subject)
        changed = dict.fromkeys(_touched(asked, self._heads(subject), leaves), "")
        for unknown in replies.keys() - asked.keys():
            raise NotFound(what="question", name=unknown.hex())
        return dict(answer_leaf(asked[record], words.strip()) for record, words in {**changed, **replies}.items())

    def _asked(self, subject: SubjectId | None) -> dict[RecordId, Question]:
        if subject is None:
            return {}
        return {question.record: question for question in questions(self._derivation.view(subject))}

    def _heads(self, subject: SubjectId | None) -> list[Leaves]:
        if subject is None:
            return []
        return [head.leaves for head in self._derivation.view(subject).heads_of(Kind.REPORT, "")]

    def _revisable_heads(self, subject: SubjectId) -> tuple[HeldRecord, ...]:
        view = self._derivation.view(subject)
        heads = view.heads_of(Kind.REPORT, "")
        if not heads:
            raise NotFound(what="report", name=subject.hex())
        if view.owner != self._own.author:
            raise NotPermitted(action="revise this report", reason="somebody else wrote it")
        return heads

    def _evidence_leaves(self, draft: Draft) -> dict[str, LeafValue]:
        leaves: dict[str, LeafValue] = {}
        for item in draft.evidence:
            stored = self._store.evidence.get(item.sha256)
            assert stored is not None, "a draft's evidence row cannot go while the draft names it"
            leaves[item.path] = EvidenceReference(media_type=item.media_type, sha256=item.sha256, size=stored.size)
            if item.name:
                leaves[item.path + NAME_SUFFIX] = item.name
        return leaves


def _touched(
    asked: Mapping[RecordId, Question], before: Sequence[Leaves], after: Mapping[str, LeafValue]
) -> Iterator[RecordId]:
    """Yield the open questions about answers that a new version changes."""
    touched = (
        record
        for record, question in asked.items()
        if question.state is QuestionState.ASKED and question.about and touches(before, after, question.about)
    )
    return islice(touched, _MOST_ANSWERED)


def answers_of(leaves: Leaves) -> dict[str, str]:
    """Return what a person wrote, without what the program adds."""
    return {path: value for path, value in leaves.items() if isinstance(value, str) and "#" not in path}


def _refuse_without_answers(head: HeldRecord) -> None:
    """Raise WrongState where a version is not here in full: what its successor does not say would be taken back."""
    if may_lack_leaves(head):
        raise WrongState(what="report", state="without all its answers", wanted="complete")


def _is_restated(path: str) -> bool:
    return "#" not in path or path.endswith((NAME_SUFFIX, ORDER_SUFFIX))


def drafted_of(leaves: Leaves) -> dict[str, str]:
    """Return what a draft of a revision begins with: what a person wrote, and where the instances of repeats stand."""
    return {
        path: value
        for path, value in leaves.items()
        if isinstance(value, str) and ("#" not in path or path.endswith(ORDER_SUFFIX))
    }
