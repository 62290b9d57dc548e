"""The practice vault holds invented reports that say so, and none leaves a question of its form open."""

from fieldreport.services.practice import Practice
from fieldreport.system.progress import ProgressReporter
from tests.journeys.vault_kit import DOCUMENTER, World


def test_three_reports_are_sealed_and_one_is_a_draft(world: World) -> None:
    session = world[DOCUMENTER]
    practice = Practice(answering=session.answering, sealing=session.sealing)
    assert practice.fill(reporter=ProgressReporter()) == 4
    assert session.reports.count() == 3
    (draft,) = session.drafts.all()
    assert "PRACTICE" in draft.answers["/narrative"]


def test_whoever_reads_one_sees_that_it_is_invented(world: World) -> None:
    session = world[DOCUMENTER]
    session.practice.fill(reporter=ProgressReporter())
    for row in session.reports.all():
        text = session.unlocked.store.report_search.body(row.subject) or ""
        assert "PRACTICE" in text or "လေ့ကျင့်ရန်" in text
