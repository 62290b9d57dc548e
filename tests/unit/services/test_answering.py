"""Answers go through their form: what it refuses is not stored, what it gives nobody else decides, nothing is lost."""

import re
from collections.abc import Mapping

import pytest

from fieldreport.bootstrap import Session
from fieldreport.domain.leaf import EvidenceReference
from fieldreport.errors import (
    AlreadyExists,
    AnswerRefused,
    DraftUnfinished,
    FieldReportError,
    InvalidInput,
    NotFound,
    WrongState,
)
from fieldreport.forms.package import FormId
from fieldreport.forms.recalculation import MAX_COUNTED
from fieldreport.services.sealing import answers_of
from fieldreport.system.progress import ProgressReporter
from tests.journeys.form_kit import attach, fill, publish
from tests.journeys.vault_kit import OFFICE, World, problems, snapshot

A, B = (f"/person[k{number:016x}]" for number in (10, 11))


@pytest.fixture
def session(world: World) -> Session:
    publish(world[OFFICE])
    return world[OFFICE]


@pytest.fixture
def draft(session: Session) -> str:
    return session.answering.begin("office")


def stored(session: Session, draft: str) -> dict[str, str]:
    """What the draft holds, without the ids that each report draws."""
    answers = session.drafts.find(draft).answers
    return {path: value for path, value in answers.items() if not re.search(r"^/meta|#order$", path)}


def logged(session: Session, draft: str, path: str) -> list[str | None]:
    changes = session.unlocked.store.drafts.changes(draft)
    return [change.value for change in changes if change.path == path]


def sealed(session: Session, draft: str, *, unfinished: bool = False) -> dict[str, str]:
    seal = session.sealing.seal_draft(draft, unfinished=unfinished)
    return answers_of(session.reports.leaves_of(seal.record))


def cars(session: Session, draft: str) -> list[str]:
    """The cars in their order, those put aside with a position below zero."""
    answers = session.drafts.find(draft).answers
    orders = {path: int(value) for path, value in answers.items() if re.fullmatch(r"/car\[k\w+\]/#order", path)}
    return [path.removesuffix("/#order") for path in sorted(orders, key=orders.__getitem__)]


# --- what is refused --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        ("/killed", "-5", "Between 0 and 999"),
        ("/killed", "1000", "Between 0 and 999"),
        ("/killed", "many", "not an answer of type int"),
        ("/killed", "3.5", "not an answer of type int"),
        ("/day", "yesterday", "not an answer of type date"),
        ("/day", "2025-02-30", "not an answer of type date"),
        ("/kind", "murder", "murder is not among the choices"),
        ("/kind", "shelling arrest murder", "murder is not among the choices"),
        ("/kinds", "shelling murder", "murder is not among the choices"),
        ("/twice", "99", "nobody is asked for this; the form gives it"),
        ("/meta/instanceID", "uuid:1", "nobody is asked for this; the form gives it"),
        ("/photo", "photo.jpg", "a file is asked for here"),
        ("/cars", str(MAX_COUNTED + 1), "the form counts more by it than there may be"),
    ],
)
def test_what_the_form_refuses_is_not_stored(session: Session, draft: str, path: str, value: str, message: str) -> None:
    session.answering.set(draft, "/heading", "Before")
    before = snapshot(session)
    with pytest.raises(AnswerRefused) as refused:
        session.answering.set(draft, path, value)
    assert refused.value.details == {"path": path, "message": message}
    assert snapshot(session) == before


@pytest.mark.parametrize(
    ("path", "value", "error"),
    [
        ("/nothing", "x", NotFound),
        ("/person", "x", NotFound),
        (f"{A}/name", "x", NotFound),
        ("/person[1]/name", "x", NotFound),
        ("/heading/#order", "x", NotFound),
        ("", "x", NotFound),
        ("/", "x", InvalidInput),
        ("/fixed", "x", WrongState),
        ("/heading", "x" * 500_001, InvalidInput),
        ("/heading", "\ud800", InvalidInput),
    ],
)
def test_what_is_no_question_is_not_answered(
    session: Session, draft: str, path: str, value: str, error: type[FieldReportError]
) -> None:
    before = snapshot(session)
    with pytest.raises(error):
        session.answering.set(draft, path, value)
    assert snapshot(session) == before


@pytest.mark.parametrize(
    ("path", "error"), [("/twice", AnswerRefused), ("/fixed", WrongState), ("/why", NotFound), ("/no", NotFound)]
)
def test_what_nobody_answered_is_not_taken_away(
    session: Session, draft: str, path: str, error: type[FieldReportError]
) -> None:
    session.answering.set(draft, "/killed", "1")
    with pytest.raises(error):
        session.answering.unset(draft, path)
    assert stored(session, draft)["/twice"] == "2"


# --- what is stored ---------------------------------------------------------------------------------------------------


def test_what_the_form_calculates_is_stored_and_logged_with_the_answer(session: Session, draft: str) -> None:
    session.answering.set(draft, "/killed", "7")
    session.answering.set(draft, "/killed", "8")
    assert stored(session, draft) == {"/fixed": "here", "/photo_named": "no", "/killed": "8", "/twice": "16"}
    session.answering.unset(draft, "/killed")
    assert stored(session, draft) == {"/fixed": "here", "/photo_named": "no"}
    assert logged(session, draft, "/killed") == ["7", "8", None]
    assert logged(session, draft, "/twice") == ["14", "16", None]


def test_an_answer_that_does_not_count_now_is_kept_and_not_sealed(session: Session, draft: str) -> None:
    for path, value in {"/heading": "T", "/kind": "shelling", "/why": "known", "/killed": "0"}.items():
        session.answering.set(draft, path, value)
    session.answering.set(draft, "/kind", "arrest")
    assert stored(session, draft)["/why"] == "known"
    assert session.answering.check(draft).hidden_answers == 1
    answers = sealed(session, draft)
    assert "/why" not in answers
    assert {path: answers[path] for path in ("/heading", "/kind", "/killed", "/twice")} == {
        "/heading": "T",
        "/kind": "arrest",
        "/killed": "0",
        "/twice": "0",
    }


def test_instances_keep_their_ids_whatever_goes_and_comes(session: Session, draft: str) -> None:
    (first,) = [path for path in session.drafts.find(draft).answers if path.startswith("/person[")]
    second, third = (session.answering.add(draft, "/person") for _ in range(2))
    for instance, name in ((second, "Second"), (third, "Third")):
        session.answering.set(draft, f"{instance}/name", name)
    session.answering.remove(draft, second)
    with pytest.raises(NotFound):
        session.answering.remove(draft, second)
    fourth = session.answering.add(draft, "/person")
    assert len({first.removesuffix("/#order"), second, third, fourth}) == 4
    answers = session.drafts.find(draft).answers
    assert [answers[f"{one}/#order"] for one in (third, fourth)] == ["2", "3"]
    assert answers[f"{third}/name"] == "Third"
    assert not any(path.startswith(second) for path in answers)
    assert logged(session, draft, f"{second}/name") == ["Second", None]


@pytest.mark.parametrize(
    ("repeat", "error"), [("/car", WrongState), ("/heading", NotFound), ("/zz", NotFound), ("", NotFound)]
)
def test_only_a_repeat_that_a_person_may_change_grows(
    session: Session, draft: str, repeat: str, error: type[FieldReportError]
) -> None:
    with pytest.raises(error):
        session.answering.add(draft, repeat)
    with pytest.raises(NotFound):
        session.answering.remove(draft, repeat)


def test_a_count_mistyped_loses_nothing_even_over_sessions(world: World, session: Session, draft: str) -> None:
    session.answering.set(draft, "/cars", "2")
    one, two = cars(session, draft)
    session.answering.set(draft, f"{two}/plate", "1A-2345")
    session.answering.set(draft, "/cars", "0")
    world.close(OFFICE)
    again = world[OFFICE]
    assert f"{two}/plate" in again.drafts.find(draft).answers
    again.answering.set(draft, "/cars", "2")
    assert cars(again, draft) == [one, two]
    assert again.drafts.find(draft).answers[f"{two}/plate"] == "1A-2345"


def test_the_plain_form_has_no_repeats(session: Session) -> None:
    plain = session.answering.begin("plain")
    for act in (session.answering.add, session.answering.remove):
        with pytest.raises(AnswerRefused):
            act(plain, "/person")
    session.answering.set(plain, "/any/path", "x")
    attach(session, plain, "/any/file")
    assert session.answering.check(plain).is_complete
    session.answering.detach(plain, "/any/file")
    session.answering.unset(plain, "/any/path")
    assert session.drafts.find(plain).answers == {}


# --- files ------------------------------------------------------------------------------------------------------------


def test_a_file_is_the_answer_to_its_question(session: Session, draft: str) -> None:
    session.answering.set(draft, "/heading", "T")
    attach(session, draft, "/photo")
    assert stored(session, draft)["/photo_named"] == "yes"
    assert "/photo" not in stored(session, draft)
    with pytest.raises(AlreadyExists):
        attach(session, draft, "/photo", b"other")
    session.answering.detach(draft, "/photo")
    assert stored(session, draft)["/photo_named"] == "no"
    attach(session, draft, "/photo", b"other", name="other.png")
    record = session.sealing.seal_draft(draft).record
    leaves = session.reports.leaves_of(record)
    reference = leaves["/photo"]
    assert isinstance(reference, EvidenceReference)
    assert (reference.media_type, reference.size) == ("image/png", 5)
    assert leaves["/photo/#name"] == "other.png"
    assert problems(session) == ()


def test_a_file_and_what_is_calculated_from_it_come_and_go_together_or_not_at_all(
    session: Session, draft: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    drafts = session.unlocked.store.drafts
    before = snapshot(session)
    with monkeypatch.context() as patch:
        patch.setattr(drafts, "set_answer", fail)
        with pytest.raises(ZeroDivisionError):
            attach(session, draft, "/photo")
    assert snapshot(session) == before
    attach(session, draft, "/photo")
    before = snapshot(session)
    with monkeypatch.context() as patch:
        patch.setattr(drafts, "set_answer", fail)
        with pytest.raises(ZeroDivisionError):
            session.answering.detach(draft, "/photo")
    assert snapshot(session) == before


@pytest.mark.parametrize(
    ("path", "error"),
    [("/heading", AnswerRefused), ("/person", AnswerRefused), ("/zz", NotFound), (f"{A}/face", NotFound)],
)
def test_a_file_is_no_answer_to_anything_else(
    session: Session, draft: str, path: str, error: type[FieldReportError]
) -> None:
    before = snapshot(session)
    with pytest.raises(error):
        attach(session, draft, path)
    assert snapshot(session) == before


def test_a_file_at_a_question_that_is_not_asked_now_is_refused_at_the_seal_and_not_lost(
    session: Session, draft: str
) -> None:
    for path, value in {"/heading": "T", "/kind": "shelling", "/why": "x"}.items():
        session.answering.set(draft, path, value)
    attach(session, draft, "/crater")
    session.answering.set(draft, "/kind", "arrest")
    for unfinished in (False, True):
        with pytest.raises(AnswerRefused) as refused:
            session.sealing.seal_draft(draft, unfinished=unfinished)
        assert refused.value.details["path"] == "/crater"
    assert [item.path for item in session.drafts.find(draft).evidence] == ["/crater"]
    session.answering.detach(draft, "/crater")
    assert "/crater" not in sealed(session, draft)


def test_a_file_attached_before_its_question_is_asked_leaves_no_trace_when_it_is_taken_off(
    session: Session, draft: str
) -> None:
    before = stored(session, draft)
    for _ in range(2):
        attach(session, draft, "/crater")
        session.answering.detach(draft, "/crater")
    assert stored(session, draft) == before
    attach(session, draft, "/crater")
    session.answering.set(draft, "/kind", "shelling")
    session.answering.set(draft, "/heading", "T")
    session.answering.set(draft, "/why", "x")
    record = session.sealing.seal_draft(draft).record
    assert "/crater" in session.reports.leaves_of(record).evidence()


def test_an_instance_with_a_file_in_it_is_not_removed(session: Session, draft: str) -> None:
    one = session.answering.add(draft, "/person")
    attach(session, draft, f"{one}/face")
    with pytest.raises(AnswerRefused):
        session.answering.remove(draft, one)
    session.answering.detach(draft, f"{one}/face")
    with pytest.raises(NotFound):
        session.answering.detach(draft, f"{one}/face")
    session.answering.remove(draft, one)
    assert not any(path.startswith(one) for path in session.drafts.find(draft).answers)


# --- finishing --------------------------------------------------------------------------------------------------------


def test_a_draft_is_sealed_unfinished_only_on_a_word(session: Session, draft: str) -> None:
    session.answering.set(draft, "/kind", "shelling")
    found = session.answering.check(draft)
    assert [(one.ref, one.kind.value) for one in found.findings] == [("/heading", "required"), ("/why", "required")]
    with pytest.raises(DraftUnfinished) as refused:
        session.sealing.seal_draft(draft)
    assert refused.value.details == {"count": 2, "places": "/heading, /why"}
    assert sealed(session, draft, unfinished=True)["/kind"] == "shelling"


def test_an_answer_that_another_made_wrong_is_found_by_the_check(session: Session, draft: str) -> None:
    # The former answer was put in when nobody asked for it; nothing looks at it until somebody does.
    session.answering.set(draft, "/heading", "T")
    session.answering.set(draft, "/kind", "shelling")
    assert not session.answering.check(draft).is_complete
    session.answering.set(draft, "/kind", "arrest")
    assert session.answering.check(draft).is_complete


def test_a_draft_of_a_form_that_is_no_longer_here_is_shown_and_deleted_but_not_changed(session: Session) -> None:
    draft = session.drafts.new(form=FormId("ab" * 32), answers={"/a": "kept"})
    for act in (
        lambda: session.answering.set(draft, "/a", "x"),
        lambda: session.answering.unset(draft, "/a"),
        lambda: session.answering.add(draft, "/a"),
        lambda: session.answering.check(draft),
        lambda: attach(session, draft, "/a"),
        lambda: session.sealing.seal_draft(draft, unfinished=True),
    ):
        with pytest.raises(NotFound):
            act()
    assert session.drafts.find(draft).answers == {"/a": "kept"}
    session.drafts.delete(draft)


# --- what was collected elsewhere -------------------------------------------------------------------------------------


def complete(session: Session, given: Mapping[str, str | EvidenceReference]) -> dict[str, object]:
    return dict(session.answering.complete(session.form_library.find("office").id, given))


def test_what_was_collected_elsewhere_is_completed_by_the_form(session: Session) -> None:
    given = {"/heading": "T", "/killed": "3", f"{B}/name": "Bee", f"{A}/name": "Ay", "/twice": "99"}
    assert complete(session, given) == {
        "/heading": "T",
        "/killed": "3",
        "/twice": "6",
        "/photo_named": "no",
        f"{B}/name": "Bee",
        f"{B}/#order": "1",
        f"{A}/name": "Ay",
        f"{A}/#order": "2",
    }


@pytest.mark.parametrize(
    ("given", "path", "message"),
    [
        ({"/nope": "x"}, "/nope", "the form has no such question"),
        ({"/person/name": "x"}, "/person/name", "the form has no such question"),
        ({f"{A}/plate": "x"}, f"{A}/plate", "the form has no such question"),
        ({"/person": "x"}, "/person", "with these answers the form does not ask for this"),
        ({"/why": "x"}, "/why", "with these answers the form does not ask for this"),
        ({"/kind": "murder"}, "/kind", "murder is not among the choices"),
        ({"/kinds": "arrest murder"}, "/kinds", "murder is not among the choices"),
        ({"/photo": "photo.jpg"}, "/photo", "a file is asked for here"),
        ({"/killed": "-3"}, "/killed", "Between 0 and 999"),
        ({"/killed": "x"}, "/killed", "not an answer of type int"),
        ({"/cars": "5000"}, "/", "the form counts more by it than there may be"),
    ],
)
def test_nothing_of_what_was_collected_is_lost_without_a_word(
    session: Session, given: dict[str, str], path: str, message: str
) -> None:
    with pytest.raises(AnswerRefused) as refused:
        complete(session, {"/heading": "T", **given})
    assert refused.value.details == {"path": path, "message": message}


def test_files_collected_elsewhere_belong_to_questions_for_files(session: Session) -> None:
    file = EvidenceReference("image/jpeg", bytes(32), 4)
    done = complete(session, {"/heading": "T", "/photo": file, "/photo/#name": "a.jpg"})
    assert (done["/photo"], done["/photo/#name"], done["/photo_named"]) == (file, "a.jpg", "yes")
    for path in ("/heading", "/crater", "/zz"):
        with pytest.raises(AnswerRefused):
            complete(session, {"/heading": "T", path: file})


def test_one_report_that_does_not_do_seals_none(session: Session) -> None:
    before = snapshot(session)
    with pytest.raises(DraftUnfinished):
        session.sealing.seal_answers(
            [{"/heading": "T"}, {"/killed": "1"}],
            form=session.form_library.find("office").id,
            reporter=ProgressReporter(),
        )
    assert snapshot(session) == before


def test_a_revision_goes_on_with_the_instances_and_their_order(session: Session) -> None:
    draft = fill(session, "office", {"/heading": "T"})
    one, two = (session.answering.add(draft, "/person") for _ in range(2))
    session.answering.set(draft, f"{one}/name", "One")
    session.answering.set(draft, f"{two}/name", "Two")
    attach(session, draft, f"{two}/face")
    subject = session.sealing.seal_draft(draft).subject
    revision = session.sealing.begin_revision(subject)
    session.answering.remove(revision, one)
    session.answering.set(revision, f"{two}/name", "Two again")
    leaves = session.reports.leaves_of(session.sealing.seal_draft(revision).record)
    assert leaves[f"{two}/name"] == "Two again"
    assert leaves[f"{two}/#order"] == "2"
    assert f"{two}/face" in leaves.evidence()
    assert not any(path.startswith(one) for path in leaves)
