"""Questions: an office asks, the author answers in a new version, and everybody sees what is different."""

import pytest

from fieldreport.domain.identifiers import SubjectId
from fieldreport.domain.question import QuestionState
from fieldreport.domain.report import ReportState
from fieldreport.errors import InvalidInput, NotFound, NotPermitted, WrongState
from fieldreport.services.contents import Change
from tests.journeys.vault_kit import DOCUMENTER, OFFICE, OTHER_OFFICE, World, revise, seal, send


@pytest.fixture
def asked(world: World) -> SubjectId:
    """A report at the office."""
    subject = seal(world[DOCUMENTER], {"/title": "Shelling", "/killed": "3", "/place": "here"})
    send(world[DOCUMENTER], world[OFFICE], OFFICE, world.stick, subject)
    return subject


def states(world: World, who: str, subject: SubjectId) -> list[QuestionState]:
    return [one.question.state for one in world[who].questions.of(subject)]


def test_a_question_travels_to_the_author_and_the_new_version_answers_it(world: World, asked: SubjectId) -> None:
    office, documenter = world[OFFICE], world[DOCUMENTER]
    record = office.questions.ask(asked, "Three, or thirteen?", about="/killed")
    assert office.reports.show(asked).row.state is ReportState.QUESTION
    send(office, documenter, DOCUMENTER, world.stick, asked)
    (shown,) = documenter.questions.all(open_only=True)
    assert (shown.question.text, shown.question.about, shown.answer) == ("Three, or thirteen?", "/killed", "3")
    assert (shown.asked_by, shown.is_to_us, shown.is_ours) == (OFFICE, True, False)
    assert documenter.reports.show(asked).row.state is ReportState.QUESTION
    revise(documenter, asked, {"/killed": "13"})
    assert states(world, DOCUMENTER, asked) == [QuestionState.ANSWERED]
    assert documenter.reports.show(asked).row.state is ReportState.SEALED
    send(documenter, office, OFFICE, world.stick)
    (shown,) = office.questions.of(asked)
    assert (shown.question.state, shown.is_ours) == (QuestionState.ANSWERED, True)
    assert office.reports.show(asked).row.state is ReportState.RECEIVED
    (difference,) = office.questions.differences(record, shown.question.answers[0])
    assert (difference.path, difference.change) == ("/killed", Change.CHANGED)
    assert (difference.before and difference.before.words, difference.after and difference.after.words) == ("3", "13")
