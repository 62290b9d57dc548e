"""Late, repeated and out of order: what is held in the end alone says how far a question is."""

import random
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from fieldreport.domain.merge import view_subject
from fieldreport.domain.question import Question, QuestionState, answer_leaf, questions, withdrawal_leaves
from fieldreport.domain.record import HeldRecord, Kind
from tests.unit.domain.test_merge import SUBJECT
from tests.unit.domain.test_question import FIRST, ask, seen
from tests.unit.domain.voices import AUTHOR, OFFICE_X, OFFICE_Y, STRANGER, Voice, trust_of_office_x

_VOICES = (OFFICE_X, OFFICE_Y, STRANGER)
_STEPS = st.lists(
    st.tuples(st.sampled_from(["ask", "answer", "withdraw", "revise", "retract"]), st.integers(0, 99)),
    min_size=1,
    max_size=12,
)


def history(steps: list[tuple[str, int]]) -> list[HeldRecord]:
    """Let an author and three who ask go on beside each other, each knowing all or nothing of the others."""
    held = [FIRST]
    for step, number in steps:
        voice = _VOICES[number % 3]
        found = seen(*held)
        chosen = found[number % len(found)] if found else None
        versions = [one for one in held if one.record.kind == Kind.REPORT]
        parents = versions[-1:] if number % 2 else [FIRST]
        if step == "ask":
            held.append(ask(voice, f"q{number}?", slot=f"k{number % 4:016x}", about="/killed" if number % 2 else ""))
        elif step == "answer" and chosen is not None:
            path, value = answer_leaf(chosen, "words" if number % 2 else "")
            held.append(AUTHOR.report(f"a{number}", parents=parents, leaves={path: value}))
        elif step == "withdraw" and chosen is not None:
            held.append(_withdrawal(voice, chosen, held))
        elif step == "revise":
            held.append(AUTHOR.report(f"r{number}", parents=parents))
        else:
            held.append((AUTHOR if number % 2 else voice).about(Kind.RETRACTION, SUBJECT))
    return held


def _withdrawal(voice: Voice, question: Question, held: list[HeldRecord]) -> HeldRecord:
    parents = [one for one in held if one.record.id == question.record]
    return voice.about(Kind.QUESTION, SUBJECT, withdrawal_leaves(question), slot=question.slot, parents=parents)


def merged(held: list[HeldRecord]) -> list[HeldRecord]:
    """Unite records and leaves as a vault does."""
    union: dict[bytes, HeldRecord] = {}
    for one in held:
        known = union.get(one.record.id)
        leaves = {leaf.digest: leaf for leaf in (*(known.disclosures if known is not None else ()), *one.disclosures)}
        union[one.record.id] = replace(one, disclosures=tuple(leaves.values()))
    return list(union.values())


@settings(max_examples=60, deadline=None)
@given(steps=_STEPS, seed=st.integers(0, 2**32 - 1))
def test_any_order_grouping_and_repetition_gives_the_same_questions(steps: list[tuple[str, int]], seed: int) -> None:
    chosen = random.Random(seed)
    held = history(steps)
    whole = seen(*held)
    pieces = [replace(one, disclosures=(leaf,)) for one in held for leaf in one.disclosures]
    pieces += [replace(one, disclosures=()) for one in held] + chosen.choices(held, k=3)
    chosen.shuffle(pieces)
    assert seen(*merged(pieces)) == whole


@settings(max_examples=60, deadline=None)
@given(steps=_STEPS, seed=st.integers(0, 2**32 - 1))
def test_more_records_never_reopen_or_hide_a_question(steps: list[tuple[str, int]], seed: int) -> None:
    chosen = random.Random(seed)
    held = history(steps)
    some = [FIRST, *(one for one in held if chosen.random() < 0.6)]
    earlier, later = (
        {question.record: question for question in questions(view_subject(SUBJECT, part, trust_of_office_x()))}
        for part in (some, held)
    )
    for record, question in earlier.items():
        if record in later:
            assert not (question.state is QuestionState.ANSWERED and later[record].state is QuestionState.ASKED)
            assert set(question.answers) <= set(later[record].answers)
        else:
            # Only whoever asked says something else in its place.
            assert any(one.author == question.author and one.slot == question.slot for one in later.values())
    assert all(question.author != STRANGER.author for question in later.values())
