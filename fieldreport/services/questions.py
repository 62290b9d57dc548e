"""Questions and corrections: an office asks about a report or one answer, its author answers in a new version."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from fieldreport.domain.identifiers import INSTANCE_ID, RecordId, SubjectId, parse_id_prefix
from fieldreport.domain.leaf import Leaves, check_answer_path
from fieldreport.domain.merge import SubjectView
from fieldreport.domain.question import Answer, Question, QuestionState, questions
from fieldreport.domain.record import Kind
from fieldreport.domain.report import form_of
from fieldreport.errors import AmbiguousName, AnswerRefused, InvalidInput, NotFound, WrongState
from fieldreport.forms.reading import ReadAnswer
from fieldreport.services.contents import Contents, Difference
from fieldreport.services.derive import Derivation
from fieldreport.services.drafts import Drafts
from fieldreport.services.own_identity import OwnIdentity
from fieldreport.services.sealing import Sealed, Sealing
from fieldreport.services.statements import Statements
from fieldreport.storage.vault_store import VaultStore

_INSTANCE = re.compile(rf"\[({INSTANCE_ID})\]")


@dataclass(frozen=True, slots=True)
class ShownQuestion:
    """A question with what a person needs to read it."""

    subject: SubjectId
    title: str
    """The report's."""
    question: Question
    asked_by: str
    """What whoever asked is called here; empty for somebody who is no contact any more."""
    label: str
    """The words of the question in the form that is asked about; empty where there are none."""
    answer: str
    """What the report says there now, in words."""
    is_ours: bool
    """We asked it."""
    is_to_us: bool
    """We wrote the report, and may answer."""


@dataclass(frozen=True, slots=True)
class DraftQuestion:
    """An open question about the report of which a draft is a new version."""

    shown: ShownQuestion
    is_answered: bool
    """The draft changes the answer that is asked about: sealed as it is now, it answers by itself."""


class Questions:
    """The use case of asking and answering. Both travel in ordinary bundles."""

    def __init__(
        self,
        *,
        store: VaultStore,
        derivation: Derivation,
        contents: Contents,
        statements: Statements,
        sealing: Sealing,
        drafts: Drafts,
        own: OwnIdentity,
    ) -> None:
        self._store = store
        self._derivation = derivation
        self._contents = contents
        self._statements = statements
        self._sealing = sealing
        self._drafts = drafts
        self._own = own

    def ask(self, subject: SubjectId, text: str, *, about: str = "") -> RecordId:
        """Ask about a report, or about the answer under the path *about*. Only an office may.

        Raises:
            NotPermitted: This is not an office's vault.
            NotFound: There is no such report, or no such instance of a repeat in it.
            WrongState: We wrote the report ourselves: there is nobody to ask.
            InvalidInput: The text is empty, or *about* no path.
        """
        view = self._view(subject)
        if view.owner == self._own.author:
            raise WrongState(what="report", state="your own", wanted="somebody else's")
        heads = view.heads_of(Kind.REPORT, "")
        if about:
            check_answer_path(about)
            _check_instances(about, [head.leaves for head in heads])
        return self._statements.ask(subject, text, about=about, version=heads[0].record.id)

    def withdraw(self, record: RecordId) -> RecordId:
        """Take a question back. Raises NotPermitted if somebody else asked it."""
        subject, question = self._located(record)
        return self._statements.take_back(subject, question)

    def answer(self, record: RecordId, words: str, *, draft: str = "", unfinished: bool = False) -> Sealed:
        """Answer a question by a new version of the report.

        Args:
            record: The question.
            words: What to say beside the answers, which may be nothing if *draft* changes some.
            draft: The draft that becomes the new version; without it the answers stay as they are.
            unfinished: Also if its form finds something missing or wrong.

        Raises:
            NotPermitted: Somebody else wrote the report.
            InvalidInput: Neither words nor a draft, or the draft of another report.
            WrongState: Without a draft, where several versions stand beside each other.
            AnswerRefused, DraftUnfinished: The form does not take the draft; nothing was sealed.
        """
        subject, _ = self._located(record)
        if not draft:
            if not words.strip():
                raise InvalidInput(what="answer", reason="empty")
            return self._sealing.seal_replies(subject, {record: words})
        if self._sealing.amends(draft) != subject:
            raise InvalidInput(what="draft", reason="not a new version of the report that is asked about")
        return self._sealing.seal_draft(draft, unfinished=unfinished, replies={record: words})

    def draft_for(self, record: RecordId) -> str:
        """Return the draft in which a question is answered: the one that is being written, else a new one.

        Raises:
            NotFound, NotPermitted: There is no such question, or somebody else wrote the report.
            WrongState: The report is not here in full.
        """
        subject, _ = self._located(record)
        begun = [draft.row for draft in self._drafts.all() if draft.row.subject == subject]
        if not begun:
            return self._sealing.begin_revision(subject)
        return max(begun, key=lambda row: (row.changed_at, row.id)).id

    def of_draft(self, draft: str, *, language: str = "en") -> tuple[DraftQuestion, ...]:
        """Return the open questions that a draft may answer; none for a draft of a new report.

        Raises NotFound if there is no such draft.
        """
        subject = self._sealing.amends(draft)
        if subject is None or not self._derivation.view(subject).versions:
            return ()
        found = self.of(subject, open_only=True, language=language)
        try:
            answered = self._sealing.answered_by(draft) if found else frozenset()
        except AnswerRefused:
            # It cannot be sealed as it is, and then answers nothing; sealing says why.
            answered = frozenset()
        return tuple(DraftQuestion(one, is_answered=one.question.record in answered) for one in found)

    def all(self, *, open_only: bool = False, language: str = "en") -> Iterator[ShownQuestion]:
        """Go through every question that is here, in the order in which their reports came."""
        for subject in self._store.records.subjects(kind=Kind.QUESTION.value):
            if self._store.reports.get(subject) is not None:
                yield from self.of(subject, open_only=open_only, language=language)

    def of(self, subject: SubjectId, *, open_only: bool = False, language: str = "en") -> tuple[ShownQuestion, ...]:
        """Return the questions about one report, in the order in which they were asked, as it is claimed.

        Raises NotFound if there is no such report.
        """
        view = self._view(subject)
        found = [question for question in questions(view) if not open_only or question.state is QuestionState.ASKED]
        return tuple(self._shown(view, sorted(found, key=lambda one: (one.created, one.record)), language))

    def find(self, prefix: str) -> RecordId:
        """Return the one question whose record id begins with *prefix*. Raises NotFound or AmbiguousName."""
        digits = parse_id_prefix(prefix, what="question")
        subjects = self._store.records.subjects(kind=Kind.QUESTION.value)
        asked = (question for subject in subjects for question in questions(self._derivation.view(subject)))
        found = [question.record for question in asked if question.record.hex().startswith(digits)]
        if len(found) > 1:
            raise AmbiguousName(what="question", name=prefix)
        if not found:
            raise NotFound(what="question", name=prefix)
        return found[0]

    def show(self, record: RecordId, *, language: str = "en") -> ShownQuestion:
        """Return one question. Raises NotFound."""
        subject, question = self._located(record)
        (shown,) = self._shown(self._view(subject), [question], language)
        return shown

    def differences(self, record: RecordId, answer: Answer, *, language: str = "en") -> tuple[Difference, ...]:
        """Return what the version that answers says otherwise than the one that was asked about.

        Where that one is not here, the version before the answer stands for it; without any, all is new.
        """
        subject, question = self._located(record)
        by_id = {held.record.id: held for held in self._view(subject).versions}
        answering = by_id.get(answer.version)
        if answering is None:
            raise NotFound(what="record", name=answer.version.hex())
        before = next((one for one in (question.version, *answering.record.parents) if one in by_id), None)
        _, used = self._contents.languages(form_of(answering.leaves), language)
        return self._contents.compare(before, answer.version, language=used, words=language)

    def _view(self, subject: SubjectId) -> SubjectView:
        view = self._derivation.view(subject)
        if not view.versions:
            raise NotFound(what="report", name=subject.hex())
        return view

    def _located(self, record: RecordId) -> tuple[SubjectId, Question]:
        stored = self._store.records.get(record)
        for question in () if stored is None else questions(self._view(stored.subject)):
            if stored is not None and question.record == record:
                return stored.subject, question
        raise NotFound(what="question", name=record.hex())

    def _shown(self, view: SubjectView, found: Iterable[Question], language: str) -> Iterator[ShownQuestion]:
        row = self._store.reports.get(view.subject)
        head = view.heads_of(Kind.REPORT, "")[0]
        _, used = self._contents.languages(form_of(head.leaves), language)
        answers: dict[str, ReadAnswer] | None = None
        for question in found:
            if answers is None:
                content = self._contents.of(head.leaves, language=used, words=language)
                answers = {answer.path: answer for answer in content.answers()}
            answer = answers.get(question.about)
            label = "" if answer is None else answer.label
            if answer is None and question.about:
                # Nobody answered there, which may be what is asked about.
                label = self._contents.label(head.leaves, question.about, language=used)
            contact = self._store.contacts.get(question.author)
            is_ours = question.author == self._own.author
            yield ShownQuestion(
                subject=view.subject,
                title="" if row is None else row.title,
                question=question,
                asked_by=self._own.name if is_ours else "" if contact is None else contact.name,
                label=label
                or (self._contents.label(head.leaves, question.about, language=used) if question.about else ""),
                answer="" if answer is None else answer.words,
                is_ours=is_ours,
                is_to_us=view.owner == self._own.author,
            )


def _check_instances(about: str, versions: Iterable[Leaves]) -> None:
    """Raise NotFound for an instance that no version has: nobody would ever see the question there."""
    known = {found[1] for leaves in versions for path in leaves for found in _INSTANCE.finditer(path)}
    if any(found[1] not in known for found in _INSTANCE.finditer(about)):
        raise NotFound(what="answer", name=about)
