"""Answering: what is given to a draft goes through its form, and everything that changes with it is stored at once."""

import re
import secrets
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path

from fieldreport.domain.identifiers import new_instance_id
from fieldreport.domain.leaf import NAME_SUFFIX, ORDER_SUFFIX, EvidenceReference, LeafValue, Leaves
from fieldreport.domain.report import PLAIN_FORM
from fieldreport.errors import AnswerRefused, DraftUnfinished, NotFound
from fieldreport.forms.answered import steps_of
from fieldreport.forms.answers import Answers, Surroundings
from fieldreport.forms.changes import Changes
from fieldreport.forms.data_types import DataType
from fieldreport.forms.definition import SELECTS, Place
from fieldreport.forms.findings import Problem
from fieldreport.forms.live import Ref
from fieldreport.forms.package import FormId
from fieldreport.forms.review import Review, review
from fieldreport.forms.view import View, ViolationKind
from fieldreport.services.clock import Clock
from fieldreport.services.drafts import Draft, Drafts, FileInMemory, check_answer
from fieldreport.services.form_library import FormLibrary
from fieldreport.system.private_files import plain_name
from fieldreport.system.progress import Reporter

_PLACES_NAMED = 3
"""So many places of findings are named in an error; “draft check” lists all."""

_INSTANCE = re.compile(r"\[k[0-9a-f]{16}\]")

_FILE_ASKED = "a file is asked for here"
_FILE_UNASKED = "no file is asked for here"

_NOTHING_FOUND = Review(findings=(), sections=(), hidden_answers=0)


class Answering:
    """The use cases of filling in a form; a draft of the plain form takes any answer under any path."""

    def __init__(self, *, clock: Clock, drafts: Drafts, library: FormLibrary) -> None:
        self._clock = clock
        self._drafts = drafts
        self._library = library

    def begin(self, form: str) -> str:
        """Begin a draft that answers *form*, a name or the beginning of an id; returns the draft's id.

        Raises:
            NotFound, AmbiguousName: There is no such form, or several.
            WrongState, FormPackageInvalid, FormRefused: It is not whole here.
        """
        if form == PLAIN_FORM:
            return self._drafts.new()
        known = self._library.find(form)
        answers = Answers(definition=self._library.definition(known.id), surroundings=self._surroundings())
        return self._drafts.new(form=known.id, answers=answers.stored())

    def open(self, draft: Draft, *, language: str | None = None) -> Answers | None:
        """Open the answers of a draft; None for one of the plain form. Raises like `begin`."""
        if draft.row.form == PLAIN_FORM:
            return None
        # The answer to a question for a file is the file's name, which stands with the file.
        stored = {**draft.answers, **{item.path: item.name or item.path for item in draft.evidence}}
        return self._reopen(draft.row.form, stored, language=language)

    def reading(self, form: str, leaves: Leaves, *, language: str | None = None) -> Answers | None:
        """Open what is sealed, to be read with the words of its form; None for the plain form. Raises like `begin`.

        What is shown are the leaves: the form only says in which order and under which words.
        """
        if form == PLAIN_FORM:
            return None
        texts = {path: value for path, value in leaves.items() if isinstance(value, str)}
        names = {path: texts.get(path + NAME_SUFFIX) or path for path in leaves.evidence()}
        # Where a repeat's instances stand may be withheld; they are read all the same.
        return self._reopen(form, _with_positions({**texts, **names}), language=language)

    def set(self, draft: str, path: str, value: str) -> None:
        """Answer a question.

        Raises:
            AnswerRefused: The value is of another type, or the form's constraint refuses it; nothing was stored.
            NotFound, InvalidInput, WrongState: There is no such question, or it cannot be answered like this.
        """
        self.set_all(draft, [(path, value)])

    def set_all(self, draft: str, given: Sequence[tuple[str, str]]) -> None:
        """Answer several questions, all or none; each is logged, also two answers to one. Raises like `set`."""
        found = self._drafts.find(draft)
        answers = self.open(found)
        if answers is None:
            self._drafts.set_answers(found.row.id, given)
            return
        changes = [change for path, value in given for change in drafted_changes(answers, _set(answers, path, value))]
        self._drafts.store(found, changes)

    def unset(self, draft: str, path: str) -> None:
        """Take an answer away. Raises NotFound."""
        found = self._drafts.find(draft)
        answers = self.open(found)
        if answers is None or path not in found.answers:
            self._drafts.remove_answer(found.row.id, path)
            return
        _refuse_unasked(answers, path)
        self._drafts.store(found, drafted_changes(answers, answers.set(path, "")))

    def add(self, draft: str, repeat: str) -> Ref:
        """Add an instance to a repeat; returns where it stands. Raises NotFound, WrongState or LimitExceeded."""
        found, answers = self._with_form(draft)
        changes = answers.add(repeat)
        self._drafts.store(found, drafted_changes(answers, changes))
        return changes.added[0]

    def remove(self, draft: str, instance: str) -> None:
        """Take an instance of a repeat away with all that is in it. Raises NotFound, WrongState or AnswerRefused."""
        found, answers = self._with_form(draft)
        if any(item.path.startswith(f"{instance}/") for item in found.evidence):
            raise AnswerRefused(path=instance, message="files are attached in it; detach them first")
        self._drafts.store(found, drafted_changes(answers, answers.remove(instance)))

    def attach(self, draft: str, path: str, file: Path | FileInMemory, *, reporter: Reporter) -> EvidenceReference:
        """Take a file into the vault as evidence, as the answer to a question for one. Raises as `Drafts.attach`."""
        found = self._drafts.find(draft)
        answers = self.open(found)
        if answers is None:
            return self._drafts.attach(found.row.id, path, file, reporter=reporter)
        answers.place(path)
        if not _is_file(answers, path):
            raise AnswerRefused(path=path, message=_FILE_UNASKED)
        # What the form refuses it refuses before anything is read.
        changes = drafted_changes(answers, answers.set(path, plain_name(file.name) or path))
        _refuse_violation(answers.view(path))
        return self._drafts.attach(found.row.id, path, file, reporter=reporter, changes=changes)

    def detach(self, draft: str, path: str) -> None:
        """Take a file off a draft. Raises NotFound."""
        found = self._drafts.find(draft)
        answers = self.open(found)
        if answers is None or all(item.path != path for item in found.evidence):
            self._drafts.detach(found.row.id, path)
            return
        changes = drafted_changes(answers, answers.set(path, ""))
        self._drafts.detach(found.row.id, path, changes=changes)

    def check(self, draft: str, *, language: str | None = None) -> Review:
        """Say what is missing or does not do; in a plain draft nothing is. Raises NotFound for an unknown language."""
        answers = self.open(self._drafts.find(draft), language=language)
        return _NOTHING_FOUND if answers is None else review(answers)

    def finished(self, draft: Draft, *, unfinished: bool) -> dict[str, str]:
        """Return the answers of a draft that are sealed, without its files.

        Raises:
            DraftUnfinished: Something is missing or wrong, and nobody said *unfinished*.
            AnswerRefused: A file is attached where the form does not ask for one now: it would be lost.
        """
        answers = self.open(draft)
        if answers is None:
            return dict(draft.answers)
        answers.finish()
        if not unfinished:
            _refuse_findings(review(answers))
        asked_for = answers.attachments()
        for item in draft.evidence:
            if item.path not in asked_for:
                raise AnswerRefused(path=item.path, message="the form does not ask for this file now; detach it")
        return {**answers.leaves()}

    def complete(self, form: str, given: Mapping[str, LeafValue]) -> Mapping[str, LeafValue]:
        """Return what is sealed of answers that were collected elsewhere, with what the form calculates from them.

        Raises:
            AnswerRefused: The form has no such question, or refuses an answer.
            DraftUnfinished: What the form requires is missing.
        """
        if form == PLAIN_FORM:
            return given
        files = {path: value for path, value in given.items() if isinstance(value, EvidenceReference)}
        texts = {path: value for path, value in given.items() if isinstance(value, str)}
        names = {path: texts.pop(path + NAME_SUFFIX, path) for path in files}
        stored = _with_positions({**texts, **names})
        answers = self._reopen(form, stored, recalculate=True)
        answers.finish()
        _refuse_loss(answers, stored, files=files)
        _refuse_too_many("/", answers.problems)
        found = review(answers)
        for finding in found.findings:
            if finding.kind is not ViolationKind.REQUIRED:
                _refuse_violation(answers.view(finding.ref))
        _refuse_findings(found)
        named = {path + NAME_SUFFIX: name for path, name in names.items() if name != path}
        return {**answers.leaves(), **files, **named}

    def recalculated(self, form: FormId, stored: Mapping[str, str]) -> dict[str, str]:
        """Return what a draft of *form* has to hold once everything is calculated anew from *stored*."""
        return {**self._reopen(form, stored, recalculate=True).stored()}

    def _with_form(self, draft: str) -> tuple[Draft, Answers]:
        found = self._drafts.find(draft)
        answers = self.open(found)
        if answers is None:
            raise AnswerRefused(path="/", message="the plain form has no repeats; write the paths that you need")
        return found, answers

    def _reopen(
        self, form: str, stored: Mapping[str, str], *, language: str | None = None, recalculate: bool = False
    ) -> Answers:
        answers = Answers.reopen(
            definition=self._library.definition(FormId(form)),
            surroundings=self._surroundings(),
            stored=stored,
            recalculate=recalculate,
        )
        if language:
            answers.set_language(language)
        return answers

    def _surroundings(self) -> Surroundings:
        here = self._clock().astimezone().tzinfo
        assert here is not None, "a local time has a time zone"
        return Surroundings(
            clock=self._clock,
            timezone=here,
            random=secrets.SystemRandom(),
            # Nothing about the computer or its owner goes into a report unasked.
            properties={},
            draw_instance_id=new_instance_id,
        )


def drafted_changes(answers: Answers, changes: Changes) -> list[tuple[str, str | None]]:
    """Return what a draft has to keep of what an act changed: answers to questions for files stand with the files.

    A place that is gone has taken its answer along; what a draft holds there goes in any case.
    """
    return [(path, value) for path, value in changes.stored.items() if value is None or not _is_file(answers, path)]


def _set(answers: Answers, path: str, value: str) -> Changes:
    check_answer(value)
    _refuse_unasked(answers, path)
    if _is_file(answers, path):
        raise AnswerRefused(path=path, message=_FILE_ASKED)
    troubles = answers.problems
    changes = answers.set(path, value)
    view = answers.view(path)
    if view.is_relevant:
        _refuse_strange_choice(answers.place(path), path, value, view.value)
    _refuse_violation(view)
    _refuse_too_many(path, (one for one in answers.problems if one not in troubles))
    return changes


def _with_positions(given: Mapping[str, str]) -> dict[str, str]:
    """Give a position to each instance that has none, in the order in which they are named."""
    last: dict[str, int] = {}
    positions: dict[str, str] = {}
    for path in given:
        for found in _INSTANCE.finditer(path):
            order = path[: found.end()] + ORDER_SUFFIX
            if order not in positions:
                repeat = path[: found.start()]
                last[repeat] = last.get(repeat, 0) + 1
                positions[order] = str(last[repeat])
    return {**positions, **given}


def _is_file(answers: Answers, path: str) -> bool:
    """Tell whether a file is the answer at *path*, also in an instance that a lower count has put aside."""
    definition = answers.definition
    place = definition.places.get((definition.root.name, *(name for name, _ in steps_of(path))))
    return place is not None and place.is_question and place.bind.data_type is DataType.BINARY


def _refuse_unasked(answers: Answers, path: str) -> None:
    """Refuse to let a person decide what the form gives: whoever reads the report takes it for the form's word."""
    place = answers.place(path)
    if place.is_question and place.control is None:
        raise AnswerRefused(path=path, message="nobody is asked for this; the form gives it")


def _refuse_loss(answers: Answers, given: Mapping[str, str], *, files: Collection[str]) -> None:
    """Refuse answers that would not be sealed: of what was collected nothing may go without a word."""
    kept = {**answers.leaves(), **answers.attachments()}
    for path, value in given.items():
        if path.endswith(ORDER_SUFFIX) or not value:
            continue
        try:
            place = answers.place(path)
        except NotFound:
            raise AnswerRefused(path=path, message="the form has no such question") from None
        if place.is_question and place.control is None:
            continue
        if (path in files) is not _is_file(answers, path):
            raise AnswerRefused(path=path, message=_FILE_UNASKED if path in files else _FILE_ASKED)
        _refuse_strange_choice(place, path, value, kept.get(path, ""))
        if path not in kept:
            raise AnswerRefused(path=path, message="with these answers the form does not ask for this")


def _refuse_too_many(path: str, troubles: Iterable[Problem]) -> None:
    """Refuse a count that the form can only follow in part."""
    if any(one.code == "repeat.count_too_high" for one in troubles):
        raise AnswerRefused(path=path, message="the form counts more by it than there may be")


def _refuse_strange_choice(place: Place, path: str, value: str, kept: str) -> None:
    """Refuse what is not among the choices: the form would pass over it in silence."""
    if place.control is None or place.control.kind not in SELECTS:
        return
    for one in value.split():
        if one not in kept.split():
            raise AnswerRefused(path=path, message=f"{one} is not among the choices")


def _refuse_violation(view: View) -> None:
    violation = view.violation
    # What is required and missing is said when the report is sealed, not while it is written.
    if violation is not None and violation.kind is not ViolationKind.REQUIRED:
        said = "" if violation.message is None else violation.message.plain
        raise AnswerRefused(path=view.ref, message=said.rstrip(".") or f"not an answer of type {view.data_type.value}")


def _refuse_findings(found: Review) -> None:
    if found.is_complete:
        return
    places = [finding.ref for finding in found.findings]
    named = ", ".join(places[:_PLACES_NAMED])
    raise DraftUnfinished(count=len(places), places=named + (", …" if len(places) > _PLACES_NAMED else ""))
