"""Questions: who may ask, who may take one back, and which versions answer."""

from dataclasses import replace

import pytest

from fieldreport.domain.identifiers import RecordId
from fieldreport.domain.leaf import EvidenceReference, LeafValue, Leaves
from fieldreport.domain.merge import view_subject
from fieldreport.domain.question import (
    Question,
    QuestionState,
    answer_leaf,
    question_leaves,
    questions,
    touches,
    withdrawal_leaves,
)
from fieldreport.domain.record import HeldRecord, Kind
from tests.unit.domain.test_merge import SUBJECT
from tests.unit.domain.voices import AUTHOR, OFFICE_X, OFFICE_Y, OTHER_AUTHOR, STRANGER, Voice, trust_of_office_x

FIRST = AUTHOR.report()
SLOT, OTHER_SLOT = "k00000000000000aa", "k00000000000000bb"


def ask(voice: Voice = OFFICE_X, text: str = "Three?", *, slot: str = SLOT, about: str = "/killed") -> HeldRecord:
    leaves = question_leaves(text, about=about, version=FIRST.record.id)
    return voice.about(Kind.QUESTION, SUBJECT, leaves, slot=slot)


def seen(*held: HeldRecord) -> tuple[Question, ...]:
    return questions(view_subject(SUBJECT, held, trust_of_office_x()))


def answer(question: HeldRecord, words: str = "", **leaves: LeafValue) -> HeldRecord:
    (read,) = seen(FIRST, question)
    path, value = answer_leaf(read, words)
    return AUTHOR.report("again", parents=[FIRST], leaves={path: value, **leaves})


def test_a_question_says_what_it_is_about_and_which_version_was_read() -> None:
    record = ask()
    (question,) = seen(FIRST, record)
    assert (question.record, question.slot, question.author) == (record.record.id, SLOT, OFFICE_X.author)
    assert (question.text, question.about, question.version) == ("Three?", "/killed", FIRST.record.id)
    assert (question.state, question.answers) == (QuestionState.ASKED, ())
    asked = question_leaves("Why?", about="", version=None)
    (general,) = seen(FIRST, OFFICE_X.about(Kind.QUESTION, SUBJECT, asked, slot=SLOT))
    assert (general.about, general.version) == ("", None)


def test_questions_and_answers_are_spelled_as_the_specification_says() -> None:
    version = RecordId(bytes(range(32)))
    spelled = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"
    leaves = question_leaves("Why?", about="/a[k00000000000000aa]/b", version=version)
    assert leaves == {"/text": "Why?", "/about": "/a[k00000000000000aa]/b", "/version": spelled}
    question = replace(seen(FIRST, ask())[0], record=version, text="Why?", about="/b", version=None)
    assert withdrawal_leaves(question) == {"/state": "withdrawn", "/text": "Why?", "/about": "/b"}
    path = "/question[k0001020304050607]/#answer"
    assert answer_leaf(question, "") == (path, spelled)
    assert answer_leaf(question, "So it was.\nTwice.") == (path, f"{spelled}\nSo it was.\nTwice.")


@pytest.mark.parametrize("voice", [AUTHOR, OTHER_AUTHOR, STRANGER])
def test_only_an_office_that_is_trusted_asks(voice: Voice) -> None:
    assert seen(FIRST, ask(voice)) == ()


def test_a_version_that_names_the_question_answers_it() -> None:
    asked = ask()
    version = answer(asked, "Thirteen.\nI asked again.")
    (question,) = seen(FIRST, asked, version)
    assert question.state is QuestionState.ANSWERED
    ((answered),) = question.answers
    assert (answered.version, answered.words) == (version.record.id, "Thirteen.\nI asked again.")


def test_what_was_answered_once_stays_answered() -> None:
    asked = ask()
    version = answer(asked)
    later = AUTHOR.report("later", parents=[version])
    (question,) = seen(FIRST, asked, version, later)
    assert question.state is QuestionState.ANSWERED
    retracted = AUTHOR.about(Kind.RETRACTION, SUBJECT)
    assert seen(FIRST, asked, version, later, retracted) == (question,)


def test_an_answer_is_to_the_very_words_that_were_asked() -> None:
    asked = ask()
    reworded = OFFICE_X.about(Kind.QUESTION, SUBJECT, {"/text": "Thirty?"}, slot=SLOT, parents=[asked])
    (question,) = seen(FIRST, asked, answer(asked), reworded)
    assert (question.text, question.state) == ("Thirty?", QuestionState.ASKED)


@pytest.mark.parametrize("value", ["", "yes", "ab" * 32, "AB" * 32, EvidenceReference("text/plain", bytes(32), 1)])
def test_a_leaf_in_another_form_answers_nothing(value: LeafValue) -> None:
    asked = ask()
    path, _ = answer_leaf(seen(FIRST, asked)[0], "")
    (question,) = seen(FIRST, asked, AUTHOR.report("again", parents=[FIRST], leaves={path: value}))
    assert question.state is QuestionState.ASKED


def test_the_digits_of_the_path_are_those_of_the_question() -> None:
    asked = ask()
    _, value = answer_leaf(seen(FIRST, asked)[0], "")
    elsewhere = AUTHOR.report("again", parents=[FIRST], leaves={f"/question[{SLOT}]/#answer": value})
    assert seen(FIRST, asked, elsewhere)[0].state is QuestionState.ASKED


def test_nobody_but_the_author_answers() -> None:
    asked = ask()
    path, value = answer_leaf(seen(FIRST, asked)[0], "")
    forged = OTHER_AUTHOR.report("forged", leaves={path: value})
    note = OFFICE_Y.about(Kind.NOTE, SUBJECT, {path: value})
    assert seen(FIRST, asked, forged, note)[0].state is QuestionState.ASKED


def test_whoever_asked_takes_the_question_back() -> None:
    asked = ask()
    leaves = withdrawal_leaves(seen(FIRST, asked)[0])
    withdrawn = OFFICE_X.about(Kind.QUESTION, SUBJECT, leaves, slot=SLOT, parents=[asked])
    (question,) = seen(FIRST, asked, withdrawn)
    assert (question.state, question.text, question.about) == (QuestionState.WITHDRAWN, "Three?", "/killed")


def test_another_office_makes_no_question_disappear() -> None:
    asked = ask()
    leaves = withdrawal_leaves(seen(FIRST, asked)[0])
    foreign = OFFICE_Y.about(Kind.QUESTION, SUBJECT, leaves, slot=SLOT, parents=[asked])
    found = {question.author: question.state for question in seen(FIRST, asked, foreign)}
    assert found == {OFFICE_X.author: QuestionState.ASKED, OFFICE_Y.author: QuestionState.WITHDRAWN}


def test_several_questions_stand_beside_each_other() -> None:
    both = [ask(), ask(text="Where?", slot=OTHER_SLOT, about="/place")]
    found = seen(FIRST, *both, answer(both[1]))
    assert [(one.text, one.state) for one in found] == [
        ("Three?", QuestionState.ASKED),
        ("Where?", QuestionState.ANSWERED),
    ]


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ({"/killed": "3", "/place": "there"}, False),
        ({"/killed": "13"}, True),
        ({}, True),
        ({"/killed": "3", "/killed/sure": "yes"}, True),
        ({"/killed": "3", "/killed_too": "yes"}, False),
        ({"/killed": "3", "/killed[k00000000000000aa]/name": "x"}, True),
    ],
)
def test_a_version_touches_what_was_asked_if_it_says_something_else_there(
    after: dict[str, LeafValue], expected: bool
) -> None:
    before = Leaves({"/killed": "3", "/place": "here"}, frozenset())
    assert touches([before], after, "/killed") is expected


def test_to_choose_one_of_two_versions_says_nothing_new() -> None:
    one, other = (Leaves({"/killed": value}, frozenset()) for value in ("3", "13"))
    assert not touches([one, other], {"/killed": "13"}, "/killed")
    assert touches([one, other], {"/killed": "14"}, "/killed")
