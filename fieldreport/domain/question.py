"""Questions: what an office asks about a report or one answer in it, and the versions in which its author answers.

A question is a register of its own in the report's subject. It is answered by a version of the report, which names the
question's record in a leaf: whatever arrives first, both together say the same.
"""

import enum
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from fieldreport.domain.identifiers import ID_SIZE, AuthorId, RecordId
from fieldreport.domain.leaf import CREATED, LeafValue, Leaves
from fieldreport.domain.merge import SubjectView
from fieldreport.domain.record import HeldRecord, Kind
from fieldreport.domain.statement_leaves import ABOUT, TEXT

VERSION = "/version"
"""The record id of the version that whoever asked had before them."""

STATE = "/state"
WITHDRAWN = "withdrawn"

_ANSWER = re.compile(r"/question\[k([0-9a-f]{16})\]/#answer")
_ID = re.compile(rf"[0-9a-f]{{{2 * ID_SIZE}}}")


class QuestionState(enum.StrEnum):
    """How far a question is."""

    ASKED = "asked"
    ANSWERED = "answered"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer: the version that gives it, and what its author adds in words, which may be nothing."""

    version: RecordId
    words: str


@dataclass(frozen=True, slots=True)
class Question:
    """One question as this vault sees it."""

    record: RecordId
    slot: str
    author: AuthorId
    text: str
    about: str
    """The path of an answer; empty for the report as a whole."""
    version: RecordId | None
    """What whoever asked had before them; None if they do not say."""
    created: str
    state: QuestionState
    answers: tuple[Answer, ...]
    """By the id of the version; there may be several."""


def questions(view: SubjectView) -> tuple[Question, ...]:
    """Return the questions of a report that count here, by slot and record id; only somebody entitled asks."""
    asked = [head for key, register in view.registers.items() if key.kind == Kind.QUESTION for head in register.heads]
    # Most reports are asked nothing, and then no leaf needs to be looked at.
    answered = _answers(view.versions) if asked else {}
    return tuple(_question(head, answered.get(head.record.id, ())) for head in asked)


def question_leaves(text: str, *, about: str, version: RecordId | None) -> dict[str, LeafValue]:
    """Spell a question."""
    leaves: dict[str, LeafValue] = {TEXT: text}
    if about:
        leaves[ABOUT] = about
    if version is not None:
        leaves[VERSION] = version.hex()
    return leaves


def withdrawal_leaves(question: Question) -> dict[str, LeafValue]:
    """Spell what takes a question back; it says again what was asked, for the record before it is only its parent."""
    return {STATE: WITHDRAWN, **question_leaves(question.text, about=question.about, version=question.version)}


def answer_leaf(question: Question, words: str) -> tuple[str, str]:
    """Return path and value of the leaf by which a version answers *question*: its record id, then the words."""
    stated = question.record.hex()
    return f"/question[k{stated[:16]}]/#answer", f"{stated}\n{words}" if words else stated


def touches(before: Iterable[Leaves], after: Mapping[str, LeafValue], about: str) -> bool:
    """Tell whether a new version says something else under *about*, or in it, than every one before it."""
    new = dict(_within(after, about))
    return all(dict(_within(leaves, about)) != new for leaves in before)


def _within(leaves: Mapping[str, LeafValue], about: str) -> Iterator[tuple[str, LeafValue]]:
    return (
        (path, value) for path, value in leaves.items() if path == about or path.startswith((f"{about}/", f"{about}["))
    )


def _question(head: HeldRecord, answers: Iterable[Answer]) -> Question:
    record, leaves = head.record, head.leaves
    given = tuple(sorted(answers, key=lambda answer: answer.version))
    if leaves.text(STATE) == WITHDRAWN:
        state = QuestionState.WITHDRAWN
    else:
        state = QuestionState.ANSWERED if given else QuestionState.ASKED
    version = leaves.text(VERSION) or ""
    return Question(
        record=record.id,
        slot=record.slot,
        author=record.author,
        text=leaves.text(TEXT) or "",
        about=leaves.text(ABOUT) or "",
        version=RecordId(bytes.fromhex(version)) if _ID.fullmatch(version) else None,
        created=leaves.text(CREATED) or "",
        state=state,
        answers=given,
    )


def _answers(versions: Iterable[HeldRecord]) -> dict[RecordId, list[Answer]]:
    found: dict[RecordId, list[Answer]] = {}
    for held in versions:
        for path in held.leaves:
            match = _ANSWER.fullmatch(path)
            stated, _, words = ("" if match is None else held.leaves.text(path) or "").partition("\n")
            if match is not None and _ID.fullmatch(stated) and stated.startswith(match[1]):
                found.setdefault(RecordId(bytes.fromhex(stated)), []).append(Answer(held.record.id, words))
    return found
