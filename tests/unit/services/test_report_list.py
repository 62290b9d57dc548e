"""One list of drafts and reports: what is in it, in which order, and what a line says."""

from collections.abc import Sequence
from typing import Any

import pytest

from fieldreport.bootstrap import Session
from fieldreport.domain.consent import VALUE
from fieldreport.domain.identifiers import SubjectId
from fieldreport.domain.leaf import CREATED
from fieldreport.domain.listing import ListFilter, ListOrder, Scope
from fieldreport.domain.record import Kind, Statement
from fieldreport.domain.record import seal as seal_record
from fieldreport.domain.report import ReportState
from fieldreport.domain.review import MAX_TAGS, ReviewStatus
from fieldreport.domain.trust import Trust
from fieldreport.errors import InvalidInput, NotPermitted, WrongState
from fieldreport.services.report_list import Card
from fieldreport.system.progress import Cancelled, ProgressReporter
from tests.journeys.vault_kit import (
    DOCUMENTER,
    OFFICE,
    World,
    assert_derived_is_what_a_rebuild_makes,
    attach,
    revise,
    seal,
    send,
)

SHELLING = {
    "/incident/title": "Shelling of a school",
    "/incident/incident_type": "shelling",
    "/incident/when": "2024-03-17~",
    "/place[k0000000000000001]/#order": "1",
    "/place[k0000000000000001]/place_name": "Matupi [MMR004]",
}
ARREST = {
    "/incident/title": "ဖမ်းဆီးခြင်း",
    "/incident/incident_type": "killing",
    "/incident/when": "2025-01",
    "/place[k0000000000000001]/#order": "1",
    "/place[k0000000000000001]/place_name": "Nowhere in a gazetteer [MMR001777]",
}
UNDATED = {"/incident/title": "Burnt houses", "/incident/incident_type": "killing"}


def by_form(session: Session, *several: dict[str, str]) -> list[SubjectId]:
    subjects = []
    for answers in several:
        draft = session.drafts.new(form=session.form_library.find("incident").id, answers=answers)
        subjects.append(session.sealing.seal_draft(draft, unfinished=True).subject)
    return subjects


def cards(session: Session, wanted: ListFilter | None = None, order: ListOrder = ListOrder.NEWEST) -> Sequence[Card]:
    asked = wanted or ListFilter()
    listed = session.report_list.find(asked, order)
    found = session.report_list.cards(listed.keys, text=asked.text)
    assert all(found[key].key == key for key in listed.keys)
    assert sum(key < 0 for key in listed.keys) == listed.drafts
    return [found[key] for key in listed.keys]


def titles(session: Session, order: ListOrder = ListOrder.NEWEST, **wanted: Any) -> list[str]:
    return [card.title for card in cards(session, ListFilter(**wanted), order)]


@pytest.fixture
def documenter(world: World) -> Session:
    by_form(world[DOCUMENTER], SHELLING, ARREST, UNDATED)
    return world[DOCUMENTER]


def test_a_line_says_what_a_person_looks_for(documenter: Session) -> None:
    card = cards(documenter)[-1]
    assert (card.title, str(card.when), card.place) == ("Shelling of a school", "2024-03-17~", "Matupi")
    assert (card.state, card.trust, card.author_name) == (ReportState.SEALED, Trust.OWN, "documenter")
    assert (card.files, card.files_missing, card.versions, card.is_unread) == (0, 0, 1, False)
    assert card.excerpt is None


def test_each_order_has_what_it_cannot_place_at_its_end(documenter: Session) -> None:
    untitled = by_form(documenter, {"/incident/when": "2026-01-01"})
    assert titles(documenter)[1:] == ["Burnt houses", "ဖမ်းဆီးခြင်း", "Shelling of a school"]
    assert titles(documenter, ListOrder.INCIDENT)[1:] == ["ဖမ်းဆီးခြင်း", "Shelling of a school", "Burnt houses"]
    assert titles(documenter, ListOrder.TITLE)[:2] != []
    by_title = [title for title in titles(documenter, ListOrder.TITLE) if title != cards(documenter)[0].title]
    assert by_title == ["Burnt houses", "Shelling of a school", "ဖမ်းဆီးခြင်း"]
    assert cards(documenter)[0].subject == untitled[0]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({"kinds": frozenset({"killing"})}, ["Burnt houses", "ဖမ်းဆီးခြင်း"]),
        ({"kinds": frozenset({"shelling", "torture"})}, ["Shelling of a school"]),
        ({"first_day": "2024-01-01", "last_day": "2024-12-31"}, ["Shelling of a school"]),
        ({"first_day": "2024-12-31"}, ["ဖမ်းဆီးခြင်း"]),
        ({"last_day": "2024-12-31"}, ["Shelling of a school"]),
        ({"first_day": "2024-05-01", "last_day": "2024-12-31"}, []),
        ({"places": frozenset({"MMR004"})}, ["Shelling of a school"]),
        ({"places": frozenset({"MMR001"})}, ["ဖမ်းဆီးခြင်း"]),
        ({"places": frozenset({"MMR"})}, ["ဖမ်းဆီးခြင်း", "Shelling of a school"]),
        ({"states": frozenset({ReportState.SEALED})}, ["Burnt houses", "ဖမ်းဆီးခြင်း", "Shelling of a school"]),
        ({"states": frozenset({ReportState.EXPORTED, ReportState.DRAFT})}, []),
        ({"has_files": True}, []),
        ({"has_problems": True}, []),
        ({"is_unread": True}, []),
        ({"forms": frozenset({"plain"})}, []),
        ({"text": "school shell"}, ["Shelling of a school"]),
        ({"text": "ဖမ်းဆီး"}, ["ဖမ်းဆီးခြင်း"]),
        ({"text": "…!"}, []),
        ({"text": "school", "kinds": frozenset({"killing"})}, []),
        ({"scope": Scope.TRASH}, []),
        ({"scope": Scope.RETRACTED}, []),
        ({"scope": Scope.RETRACTED, "text": "school"}, []),
    ],
)
def test_a_filter_leaves_what_fits_of_reports_and_of_drafts_alike(
    documenter: Session, wanted: dict[str, Any], found: list[str]
) -> None:
    assert titles(documenter, **wanted) == found
    for answers in (SHELLING, ARREST, UNDATED):
        documenter.drafts.new(form=documenter.form_library.find("incident").id, answers=answers)
    of_drafts = titles(documenter, **{"states": frozenset({ReportState.DRAFT}), **wanted})
    expected = [] if wanted.get("states") == {ReportState.SEALED} else sorted(found)
    if ReportState.EXPORTED in wanted.get("states", ()):
        expected = sorted(one["/incident/title"] for one in (SHELLING, ARREST, UNDATED))
    drafts_found = [card.title for card in cards(documenter, ListFilter(**wanted)) if card.draft is not None]
    assert sorted(drafts_found) == expected
    assert not of_drafts or set(of_drafts) <= {*found, *expected}


def test_orders_hold_also_within_a_search(documenter: Session) -> None:
    by_form(documenter, {"/incident/title": "A school closed", "/incident/when": "2020-01-01"})
    assert titles(documenter, ListOrder.INCIDENT, text="school") == ["Shelling of a school", "A school closed"]
    assert titles(documenter, ListOrder.TITLE, text="school") == ["A school closed", "Shelling of a school"]
    assert documenter.report_list.find(ListFilter(text="school")).are_ranked
    found = cards(documenter, ListFilter(text="clos"))[0].excerpt
    assert found is not None
    assert [found.text[start:end] for start, end in found.highlights] == ["closed"]


def test_drafts_stand_first_and_follow_each_change(documenter: Session) -> None:
    draft = documenter.drafts.new()
    documenter.drafts.set_answer(draft, "/title", "Being written")
    attach(documenter, draft, "/photo", b"jpeg")
    first, *_ = cards(documenter)
    assert (first.draft, first.title, first.state, first.files) == (draft, "Being written", ReportState.DRAFT, 1)
    documenter.drafts.set_answer(draft, "/title", "Written")
    assert titles(documenter, text="written") == ["Written"]
    assert titles(documenter, has_files=True) == ["Written"]
    documenter.drafts.move_to_trash(draft)
    assert "Written" not in titles(documenter)
    assert titles(documenter, scope=Scope.TRASH) == ["Written"]
    with pytest.raises(WrongState):
        documenter.drafts.find(draft)
    with pytest.raises(WrongState):
        documenter.sealing.seal_draft(draft)
    documenter.drafts.restore(draft)
    assert titles(documenter)[0] == "Written"


def test_an_emptied_trash_destroys_what_only_it_held(world: World) -> None:
    session = world[DOCUMENTER]
    kept, gone = session.drafts.new(), session.drafts.new()
    for draft in (kept, gone):
        attach(session, draft, "/photo", b"shared")
    attach(session, gone, "/other", b"alone")
    session.drafts.move_to_trash(gone)
    assert session.checks.count().drafts == 1
    assert session.checks.count().evidence_files == 2
    assert session.drafts.empty_trash() == 1
    assert session.checks.count().evidence_files == 1
    assert session.drafts.find(kept).evidence


def test_a_retracted_report_is_listed_apart(documenter: Session) -> None:
    subject = cards(documenter)[0].subject
    assert subject is not None
    documenter.statements.retract(subject, "")
    assert "Burnt houses" not in titles(documenter)
    assert [card.subject for card in cards(documenter, ListFilter(scope=Scope.RETRACTED))] == [subject]
    assert documenter.report_list.counts().reports == 2


def test_a_number_of_a_report_that_is_gone_has_no_card(documenter: Session) -> None:
    assert documenter.report_list.cards([999_999, -5]) == {}


def test_what_came_in_is_unread_until_it_is_read_and_again_when_it_grows(world: World) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    subject = seal(documenter, {"/title": "First"})
    send(documenter, office, OFFICE, world.stick, subject)
    assert office.report_list.counts().unread == 1
    assert [card.is_unread for card in cards(office)] == [True]
    office.reviewing.mark_read([subject])
    assert office.report_list.counts().unread == 0
    office.statements.note(subject, "Called back.")
    office.reviewing.tag([subject], add=["urgent"], reporter=ProgressReporter())
    assert office.report_list.counts().unread == 0, "what we say ourselves is no news"
    revise(documenter, subject, {"/title": "Second"})
    send(documenter, office, OFFICE, world.stick, subject)
    assert [card.title for card in cards(office, ListFilter(is_unread=True))] == ["Second"]
    office.reviewing.mark_all_read()
    assert cards(office, ListFilter(is_unread=True)) == []
    office.reviewing.mark_unread([subject])
    assert office.report_list.counts().unread == 1


def test_an_office_sorts_many_reports_at_once(world: World) -> None:
    office = world[OFFICE]
    subjects = by_form(office, SHELLING, ARREST, UNDATED)
    reporter = ProgressReporter()
    assert office.reviewing.tag(subjects, add=["Chin State", "urgent "], reporter=reporter) == 3
    assert office.reviewing.tag(subjects[:1], remove=["urgent"], add=["Chin State"], reporter=reporter) == 1
    assert office.reviewing.assign(subjects[:2], "Ko Ko", reporter=reporter) == 2
    assert office.reviewing.set_status(subjects[1:], ReviewStatus.IN_REVIEW, reporter=reporter) == 2
    assert office.reviewing.set_status(subjects[1:], ReviewStatus.IN_REVIEW, reporter=reporter) == 0
    assert titles(office, tags=frozenset({"urgent"})) == ["Burnt houses", "ဖမ်းဆီးခြင်း"]
    assert titles(office, assignees=frozenset({"Ko Ko"}), statuses=frozenset({"in review"})) == ["ဖမ်းဆီးခြင်း"]
    office.reviewing.set_status(subjects[:1], ReviewStatus.REVIEWED, reporter=reporter)
    assert titles(office, states=frozenset({ReportState.REVIEWED})) == ["Shelling of a school"]
    office.reviewing.assign(subjects, "", reporter=reporter)
    assert office.list_choices.options().assignees == ()
    assert [(one.label, one.count) for one in office.list_choices.options().tags] == [("Chin State", 3), ("urgent", 2)]
    assert_derived_is_what_a_rebuild_makes(office)


def test_a_bulk_review_that_is_stopped_or_refused_changes_nothing(world: World) -> None:
    office = world[OFFICE]
    subjects = by_form(office, SHELLING, ARREST)
    stopped = ProgressReporter()
    stopped.cancel()
    with pytest.raises(Cancelled):
        office.reviewing.tag(subjects, add=["x"], reporter=stopped)
    for refused in ("", "a\nb", "x" * 61):
        with pytest.raises(InvalidInput):
            office.reviewing.tag(subjects, add=[refused], reporter=ProgressReporter())
    with pytest.raises(InvalidInput):
        office.reviewing.tag(subjects, add=[str(n) for n in range(MAX_TAGS + 1)], reporter=ProgressReporter())
    with pytest.raises(NotPermitted):
        world[DOCUMENTER].reviewing.tag(subjects, add=["x"], reporter=ProgressReporter())
    assert office.list_choices.options().tags == ()


def test_two_desks_that_tag_at_the_same_time_both_count(world: World) -> None:
    office = world[OFFICE]
    (subject,) = by_form(office, SHELLING)
    office.reviewing.tag([subject], add=["ours"], reporter=ProgressReporter())
    own = office.unlocked.own
    theirs = seal_record(
        Statement(kind=Kind.REVIEW, author=own.author, subject=subject, slot="tags"),
        {VALUE: "theirs\n  \n" + "y" * 200, CREATED: "2026-01-01T00:00:00Z"},
        key=own.signing_key,
    )
    with office.unlocked.store.database.transaction():
        office.keeper.keep(theirs)
        office.derivation.refresh([subject])
    assert cards(office)[0].tags == ("ours", "theirs", "y" * 60)
    office.reviewing.tag([subject], remove=["y" * 60], reporter=ProgressReporter())
    assert cards(office)[0].tags == ("ours", "theirs")


def test_only_what_some_report_says_is_offered(documenter: Session) -> None:
    options = documenter.list_choices.options()
    assert [(one.value, one.count) for one in options.kinds if one.value == "shelling"] == [("shelling", 1)]
    assert [one.name for one in options.authors] == ["documenter"]
    assert [one.label for one in options.forms] == [documenter.form_library.find("incident").title]
    assert "Chin" in {one.label for one in options.places}
    burmese = documenter.list_choices.options(language="my")
    assert "ချင်း" in {one.label for one in burmese.places}
    assert not {one.label for one in burmese.kinds if one.value == "killing"} & {"killing", "Killing"}


def test_a_report_that_grew_keeps_its_kind_day_and_place(documenter: Session) -> None:
    subject = cards(documenter)[-1].subject
    assert subject is not None
    documenter.statements.note(subject, "x")
    draft = documenter.sealing.begin_revision(subject)
    documenter.drafts.set_answer(draft, "/incident/when", "2025-06-01")
    documenter.sealing.seal_draft(draft, unfinished=True)
    assert titles(documenter, kinds=frozenset({"shelling"})) == ["Shelling of a school"]
    assert titles(documenter, first_day="2025-06-01", last_day="2025-06-01") == ["Shelling of a school"]
    assert titles(documenter, first_day="2024-03-01", last_day="2024-04-01") == []
    assert titles(documenter, places=frozenset({"MMR004"})) == ["Shelling of a school"]
    assert titles(documenter, ListOrder.INCIDENT) == ["Shelling of a school", "ဖမ်းဆီးခြင်း", "Burnt houses"]


def test_a_date_with_an_hour_that_ends_before_its_day_is_listed(documenter: Session) -> None:
    by_form(documenter, {"/incident/title": "Odd hours", "/incident/when": "2025-05-07T01/2025-05-06T22~"})
    (card,) = cards(documenter, ListFilter(text="odd"))
    assert card.when is not None
    assert str(card.when.in_days) == "2025-05-07"


def test_a_report_that_grew_is_found_under_its_new_number(documenter: Session) -> None:
    subject = cards(documenter)[-1].subject
    assert subject is not None
    before = documenter.report_list.key_of(subject)
    documenter.statements.note(subject, "x")
    after = documenter.report_list.key_of(subject)
    assert after != before
    assert documenter.report_list.find(ListFilter()).keys[0] == after
    assert documenter.report_list.key_of(SubjectId(bytes(32))) is None
