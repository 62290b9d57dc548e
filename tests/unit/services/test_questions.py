"""Questions: an office asks, the author answers in a new version, and everybody sees what is different."""

import itertools
import shutil
from collections import Counter

import pytest

from fieldreport.domain.identifiers import RecordId, SubjectId
from fieldreport.domain.question import QuestionState, question_leaves
from fieldreport.domain.record import Kind, Statement
from fieldreport.domain.record import seal as seal_record
from fieldreport.domain.report import ReportState
from fieldreport.errors import AnswerRefused, InvalidInput, NotFound, NothingToDo, NotPermitted, WrongState
from fieldreport.services.contents import Change
from tests.journeys.vault_kit import (
    COLLEAGUE,
    DOCUMENTER,
    OFFICE,
    OTHER_OFFICE,
    World,
    attach,
    export,
    open_with_key,
    restore_from_backup,
    revise,
    seal,
    send,
    take_in,
)
from tests.unit.services.test_reading import incident

A, B = "k00000000000000aa", "k00000000000000bb"


@pytest.fixture
def asked(world: World) -> SubjectId:
    """A report at the office."""
    subject = seal(world[DOCUMENTER], {"/title": "Shelling", "/killed": "3", "/place": "here"})
    send(world[DOCUMENTER], world[OFFICE], OFFICE, world.stick, subject)
    return subject


def states(world: World, who: str, subject: SubjectId) -> list[QuestionState]:
    return [one.question.state for one in world[who].questions.of(subject)]


def ask(world: World, subject: SubjectId, about: str = "/killed") -> RecordId:
    """Have the office ask, and the question arrive."""
    record = world[OFFICE].questions.ask(subject, "Three, or thirteen?", about=about)
    send(world[OFFICE], world[DOCUMENTER], DOCUMENTER, world.stick, subject)
    return record


def test_a_question_travels_to_the_author_and_the_new_version_answers_it(world: World, asked: SubjectId) -> None:
    office, documenter = world[OFFICE], world[DOCUMENTER]
    record = ask(world, asked)
    assert office.reports.show(asked).row.state is ReportState.QUESTION
    (shown,) = documenter.questions.all(open_only=True)
    assert (shown.question.text, shown.question.about, shown.answer) == ("Three, or thirteen?", "/killed", "3")
    assert (shown.asked_by, shown.is_to_us, shown.is_ours, shown.title) == (OFFICE, True, False, "Shelling")
    assert documenter.reports.show(asked).row.state is ReportState.QUESTION
    revise(documenter, asked, {"/killed": "13"})
    assert states(world, DOCUMENTER, asked) == [QuestionState.ANSWERED]
    assert list(documenter.questions.all(open_only=True)) == []
    assert documenter.reports.show(asked).row.state is ReportState.SEALED
    send(documenter, office, OFFICE, world.stick)
    (shown,) = office.questions.of(asked)
    assert (shown.question.state, shown.is_ours, shown.asked_by) == (QuestionState.ANSWERED, True, OFFICE)
    assert office.reports.show(asked).row.state is ReportState.RECEIVED
    (difference,) = office.questions.differences(record, shown.question.answers[0])
    assert (difference.path, difference.change) == ("/killed", Change.CHANGED)
    assert (difference.before and difference.before.words, difference.after and difference.after.words) == ("3", "13")


def test_an_answer_in_words_leaves_the_answers_as_they_are(world: World, asked: SubjectId) -> None:
    office, documenter = world[OFFICE], world[DOCUMENTER]
    record = ask(world, asked)
    sealed = documenter.questions.answer(record, "Three. I asked again.\n")
    send(documenter, office, OFFICE, world.stick)
    (answer,) = office.questions.show(record).question.answers
    assert (answer.version, answer.words) == (sealed.record, "Three. I asked again.")
    assert office.questions.differences(record, answer) == ()
    assert documenter.drafts.all() == []


def test_a_draft_answers_with_words_beside_what_it_changes(world: World, asked: SubjectId) -> None:
    documenter = world[DOCUMENTER]
    record = ask(world, asked, about="")
    draft = documenter.sealing.begin_revision(asked)
    documenter.drafts.set_answer(draft, "/place", "there")
    documenter.drafts.remove_answer(draft, "/killed")
    documenter.drafts.set_answer(draft, "/wounded", "10")
    documenter.questions.answer(record, "", draft=draft)
    (answer,) = documenter.questions.show(record).question.answers
    changes = {one.path: one.change for one in documenter.questions.differences(record, answer)}
    assert changes == {"/place": Change.CHANGED, "/killed": Change.REMOVED, "/wounded": Change.ADDED}


def test_a_version_that_changes_something_else_does_not_answer(world: World, asked: SubjectId) -> None:
    ask(world, asked)
    ask(world, asked, about="")
    revise(world[DOCUMENTER], asked, {"/place": "there"})
    assert states(world, DOCUMENTER, asked) == [QuestionState.ASKED, QuestionState.ASKED]
    revise(world[DOCUMENTER], asked, {"/killed": "13"})
    assert sorted(states(world, DOCUMENTER, asked)) == [QuestionState.ANSWERED, QuestionState.ASKED]


def test_an_answer_lasts_and_a_question_of_before_needs_none_twice(world: World, asked: SubjectId) -> None:
    record = ask(world, asked)
    documenter = world[DOCUMENTER]
    revise(documenter, asked, {"/killed": "13"})
    revise(documenter, asked, {"/killed": "14"})
    assert len(documenter.questions.show(record).question.answers) == 1
    documenter.questions.answer(record, "Fourteen in the end.")
    assert len(documenter.questions.show(record).question.answers) == 2


def test_a_question_about_a_person_stays_with_the_person_whatever_moves(world: World) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    subject = seal(documenter, {f"/person[{A}]/name": "Khin", f"/person[{B}]/name": "Saw"})
    send(documenter, office, OFFICE, world.stick, subject)
    record = ask(world, subject, about=f"/person[{B}]/age")
    revise(documenter, subject, {f"/person[{A}]/age": "7"})
    assert states(world, DOCUMENTER, subject) == [QuestionState.ASKED]
    revise(documenter, subject, {f"/person[{B}]/age": "70"})
    assert states(world, DOCUMENTER, subject) == [QuestionState.ANSWERED]
    (answer,) = documenter.questions.show(record).question.answers
    paths = {one.path for one in documenter.questions.differences(record, answer)}
    assert paths == {f"/person[{A}]/age", f"/person[{B}]/age"}


def test_the_questions_of_a_form_come_in_its_words(world: World) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    subject = incident(documenter)
    send(documenter, office, OFFICE, world.stick, subject)
    content = documenter.reading.read(subject).heads[0].content
    killed = next(answer.path for answer in content.answers() if answer.label == "Killed")
    record = ask(world, subject, about=killed)
    shown = documenter.questions.show(record)
    assert (shown.label, shown.answer) == ("Killed", "13")
    assert documenter.questions.show(record, language="my").label not in {"", "Killed"}
    for about, has_words in (("/reference", True), ("/no_such", False)):
        unanswered = office.questions.show(office.questions.ask(subject, "Which?", about=about))
        assert (bool(unanswered.label), unanswered.answer) == (has_words, "")
    documenter.questions.answer(record, "Yes, thirteen.")
    assert states(world, DOCUMENTER, subject) == [QuestionState.ANSWERED]


def test_late_repeated_and_out_of_order_bundles_end_in_the_same(world: World, asked: SubjectId) -> None:
    office, stick = world[OFFICE], world.stick
    office.questions.ask(asked, "Thirteen?", about="/killed")
    (first,) = export(office, DOCUMENTER, stick, asked)
    office.questions.ask(asked, "Where?", about="/place")
    (second,) = export(office, DOCUMENTER, stick, asked)
    office.questions.withdraw(office.questions.of(asked)[0].question.record)
    (third,) = export(office, DOCUMENTER, stick, asked)
    template = world.close(DOCUMENTER)
    seen = []
    for number, order in enumerate(itertools.permutations([first, second, third])):
        path = world.folder / f"late {number}"
        shutil.copytree(template, path)
        copy = world.adopt(path.name, open_with_key(world.app, path, world.templates[DOCUMENTER].key))
        for bundle in (*order, order[0]):
            take_in(copy, bundle.files[0])
        seen.append(copy.questions.of(asked))
    assert sorted(one.question.state for one in seen[0]) == [QuestionState.ASKED, QuestionState.WITHDRAWN]
    assert all(one == seen[0] for one in seen)


def test_an_office_that_the_author_does_not_trust_asks_nothing(world: World, asked: SubjectId) -> None:
    office, colleague = world[OFFICE], world[COLLEAGUE]
    other = world[OTHER_OFFICE]
    for session in (colleague, other):
        with session.unlocked.store.database.transaction():
            for arrived in office.keeper.of_subject(asked):
                session.keeper.keep(arrived.held)
            session.derivation.refresh([asked])
    record = other.questions.ask(asked, "Who are your sources?")
    with colleague.unlocked.store.database.transaction():
        colleague.keeper.keep(other.keeper.by_id(record))
        colleague.derivation.refresh([asked])
    assert [one.question.record for one in other.questions.of(asked)] == [record]
    assert colleague.questions.of(asked) == (), "the colleague verified another office alone"
    assert colleague.reports.show(asked).row.state is ReportState.RECEIVED


def test_only_offices_ask_and_only_the_author_answers(world: World, asked: SubjectId) -> None:
    office, documenter = world[OFFICE], world[DOCUMENTER]
    with pytest.raises(WrongState):
        documenter.questions.ask(asked, "Why?")
    own = seal(office, {"/title": "ours"})
    with pytest.raises(WrongState):
        office.questions.ask(own, "Why?")
    record = ask(world, asked)
    with pytest.raises(NotPermitted):
        office.questions.answer(record, "Because.")
    with pytest.raises(NotPermitted):
        documenter.questions.withdraw(record)
    office.questions.withdraw(record)
    assert states(world, OFFICE, asked) == [QuestionState.WITHDRAWN]
    assert office.reports.show(asked).row.state is ReportState.RECEIVED


def test_what_cannot_be_asked_or_answered_is_refused(world: World, asked: SubjectId) -> None:
    office, documenter = world[OFFICE], world[DOCUMENTER]
    for about, failure in (("killed", InvalidInput), ("/x/#order", InvalidInput), (f"/p[{A}]/name", NotFound)):
        with pytest.raises(failure):
            office.questions.ask(asked, "Why?", about=about)
    with pytest.raises(InvalidInput):
        office.questions.ask(asked, "  ")
    with pytest.raises(NotFound):
        office.questions.ask(SubjectId(bytes(32)), "Why?")
    record = ask(world, asked)
    with pytest.raises(InvalidInput):
        documenter.questions.answer(record, " ")
    with pytest.raises(InvalidInput):
        documenter.questions.answer(record, "x", draft=documenter.drafts.new())
    draft = documenter.sealing.begin_revision(asked)
    with pytest.raises(NotFound):
        documenter.sealing.seal_draft(draft, replies={RecordId(bytes(32)): "x"})
    assert documenter.sealing.amends(draft) == asked, "a draft that was refused is still there"
    for unknown in (RecordId(bytes(32)), documenter.derivation.view(asked).versions[0].record.id):
        with pytest.raises(NotFound):
            documenter.questions.show(unknown)
    with pytest.raises(NotFound):
        documenter.questions.find("0000")
    assert documenter.questions.find(record.hex()[:8]) == record


def test_versions_beside_each_other_are_settled_before_words_answer(world: World, asked: SubjectId) -> None:
    record = ask(world, asked)
    documenter = world[DOCUMENTER]
    other = restore_from_backup(world, DOCUMENTER)
    revise(other, asked, {"/place": "there"})
    revise(documenter, asked, {"/place": "elsewhere"})
    with documenter.unlocked.store.database.transaction():
        for arrived in other.keeper.everything():
            documenter.keeper.keep(arrived.held)
        documenter.derivation.refresh([asked])
    assert len(documenter.derivation.view(asked).content.heads) == 2
    with pytest.raises(WrongState):
        documenter.questions.answer(record, "Three.")
    revise(documenter, asked, {"/killed": "3", "/place": "there"})
    documenter.questions.answer(record, "Three.")


def test_a_question_that_was_sent_is_not_sent_again(world: World, asked: SubjectId) -> None:
    ask(world, asked)
    with pytest.raises(NothingToDo):
        export(world[OFFICE], DOCUMENTER, world.stick, asked)


def test_without_the_version_that_was_asked_about_the_one_before_stands_for_it(world: World) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    subject = seal(documenter, {"/killed": "3"})
    send(documenter, office, OFFICE, world.stick, subject)
    record = ask(world, subject)
    revise(documenter, subject, {"/killed": "13"})
    (answer,) = documenter.questions.show(record).question.answers
    other = world[OTHER_OFFICE]
    contact = other.contacts.add(office.contacts.own_card_file())
    other.contacts.verify(contact)
    with other.unlocked.store.database.transaction():
        for arrived in documenter.keeper.of_subject(subject):
            if arrived.held.record.id == answer.version or arrived.held.record.kind == "question":
                other.keeper.keep(arrived.held)
        other.derivation.refresh([subject])
    (difference,) = other.questions.differences(record, answer)
    assert difference.change is Change.ADDED


def test_words_do_not_bring_back_what_was_retracted(world: World, asked: SubjectId) -> None:
    record = ask(world, asked)
    documenter = world[DOCUMENTER]
    documenter.statements.retract(asked, "")
    with pytest.raises(WrongState):
        documenter.questions.answer(record, "Three.")
    assert documenter.derivation.view(asked).is_hidden


def test_a_report_whose_answers_are_not_all_here_gets_no_new_version(world: World, asked: SubjectId) -> None:
    record = ask(world, asked)
    documenter = world[DOCUMENTER]
    with documenter.unlocked.store.database.transaction():
        documenter.unlocked.store.database.execute(
            "DELETE FROM disclosure WHERE record_no = (SELECT no FROM record WHERE kind = 'report' AND subject = ?)",
            (asked,),
        )
    for act in (
        lambda: documenter.questions.answer(record, "Three."),
        lambda: documenter.sealing.begin_revision(asked),
    ):
        with pytest.raises(WrongState):
            act()


def test_ten_thousand_questions_keep_no_correction_from_being_sealed(world: World, asked: SubjectId) -> None:
    office, documenter = world[OFFICE], world[DOCUMENTER]
    own, leaves = office.unlocked.own, question_leaves("?", about="/killed", version=None)
    asking = [
        seal_record(
            Statement(kind=Kind.QUESTION, author=own.author, subject=asked, slot=f"k{number:016x}"),
            leaves,
            key=own.signing_key,
        )
        for number in range(300)
    ]
    with documenter.unlocked.store.database.transaction():
        for held in asking:
            documenter.keeper.keep(held)
    revise(documenter, asked, {"/killed": "13"})
    assert Counter(states(world, DOCUMENTER, asked)) == {QuestionState.ANSWERED: 256, QuestionState.ASKED: 44}


def test_a_draft_that_is_being_written_is_gone_on_with(world: World, asked: SubjectId) -> None:
    documenter = world[DOCUMENTER]
    record = ask(world, asked)
    draft = documenter.questions.draft_for(record)
    assert documenter.sealing.amends(draft) == asked
    assert documenter.questions.draft_for(record) == draft
    documenter.drafts.move_to_trash(draft)
    other = documenter.questions.draft_for(record)
    assert other != draft, "what is in the trash is not written on"
    with pytest.raises(NotPermitted):
        world[OFFICE].questions.draft_for(record)


def test_a_draft_tells_which_questions_it_answers_before_it_is_sealed(world: World, asked: SubjectId) -> None:
    documenter = world[DOCUMENTER]
    killed, whole = ask(world, asked), ask(world, asked, about="")
    draft = documenter.questions.draft_for(killed)
    told = {one.shown.question.record: one.is_answered for one in documenter.questions.of_draft(draft)}
    assert told == {killed: False, whole: False}
    documenter.drafts.set_answer(draft, "/killed", "13")
    told = {one.shown.question.record: one.is_answered for one in documenter.questions.of_draft(draft)}
    assert told == {killed: True, whole: False}
    documenter.sealing.seal_draft(draft, replies={whole: "Nobody."})
    assert list(documenter.questions.all(open_only=True)) == []


def test_a_draft_of_a_new_report_is_asked_nothing(world: World) -> None:
    documenter = world[DOCUMENTER]
    draft = documenter.drafts.new()
    assert documenter.questions.of_draft(draft) == ()
    assert documenter.sealing.answered_by(draft) == frozenset()


def test_a_draft_that_cannot_be_sealed_answers_nothing_and_still_opens(world: World) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    subject = incident(documenter)
    send(documenter, office, OFFICE, world.stick, subject)
    record = office.questions.ask(subject, "When?", about="/incident/when")
    send(office, documenter, DOCUMENTER, world.stick, subject)
    draft = documenter.questions.draft_for(record)
    documenter.drafts.set_answer(draft, "/incident/when", "2025-04-19")
    (told,) = documenter.questions.of_draft(draft)
    assert told.is_answered
    attach(documenter, draft, "/nobody/asks/for/it", b"picture")
    with pytest.raises(AnswerRefused):
        documenter.sealing.answered_by(draft)
    (told,) = documenter.questions.of_draft(draft)
    assert not told.is_answered
