"""A report set out to be read: in words, without what should not leave, and honest about what is missing."""

import re
from dataclasses import fields
from dataclasses import replace as changed

import pytest

from fieldreport.domain.consent import ConsentState
from fieldreport.domain.leaf import Leaves
from fieldreport.domain.report import ReportState
from fieldreport.domain.trust import Trust
from fieldreport.exports.readable_report import Line, ReadableReport, ReadableSection
from fieldreport.exports.report_html import report_html
from fieldreport.services.readable_answers import ReadableAnswers
from fieldreport.services.readable_reports import ReadingOptions
from fieldreport.services.report_words import BURMESE, ENGLISH, ReportWords
from tests.journeys.form_kit import publish, seal_form, send_form
from tests.journeys.sample_report import NAME, NARRATIVE, seal_sample
from tests.journeys.vault_kit import (
    DOCUMENTER,
    OFFICE,
    OTHER_OFFICE,
    World,
    restore_from_backup,
    revise,
    seal,
    send,
)

SENSITIVE_TITLE = """
| settings |
| | form_title | form_id | version | namespaces |
| | Titles | titles | 1 | fr="urn:fieldreport:form:1" |
| survey |
| | type | name | label | bind::fr:role | bind::fr:sensitive |
| | text | heading | Heading | incident.title | yes |
| | text | place | Place | incident.place | |
"""
ALL = ReadingOptions(with_sensitive=True, with_hashes=True, with_statements=True)


def lines(report: ReadableReport) -> dict[tuple[str, str], Line]:
    """Every line by its section's title and its label."""
    found: dict[tuple[str, str], Line] = {}

    def go(section: ReadableSection, title: str) -> None:
        title = section.title or title
        found.update({(title, line.label): line for line in section.lines})
        for inner in section.sections:
            go(inner, title)

    for version in report.versions:
        for section in version.sections:
            go(section, "")
    return found


def test_questions_choices_dates_counts_and_links_are_said_in_words(world: World) -> None:
    session = world[DOCUMENTER]
    report = session.readable_reports.read(seal_sample(session), ALL)
    said = lines(report)
    assert said["What happened", "Type of incident"].value == "Shelling"
    assert said["What happened", "When?"].value == "6 May 2025, from 10 o'clock until evening"
    assert said["What happened", "What happened"].value == NARRATIVE
    assert said["Place 1", "Place"].value == "Bokpyin (geonames:1328076)"
    assert said["Numbers 1", "Killed"].value == "13 (10–20)"
    assert said["Numbers 1", "Wounded"].value == "unknown"
    assert said["Numbers 1", "According to which source?"].value == "HURFOM (1)"
    assert said["Person 1", "Name"] == Line("Name", NAME, is_sensitive=True)
    assert said["", "What else is there to tell?"].value.startswith("Numbers of killed")
    assert [line.label for line in report.facts] == ["What", "When", "Where", "State"]
    assert report.consents == (Line("Person 1", "Ask first: Share with the IIMM\nNo: Use in public reports with name"),)
    assert not [label for _, label in said if "code" in label]


def test_labels_are_in_the_language_asked_for_and_answers_as_they_were_written(world: World) -> None:
    session = world[DOCUMENTER]
    report = session.readable_reports.read(seal_sample(session), changed(ALL, language="my"))
    said = lines(report)
    assert said["ဖြစ်ရပ်", "ဖြစ်ရပ်အမျိုးအစား"].value == "လက်နက်ကြီးပစ်ခတ်မှု"
    assert said["ဖြစ်ရပ်", "မည်သည့်အချိန်"].value == "2025 ခုနှစ် မေလ 6 ရက်၊ 10 နာရီ မှ ညနေ အထိ"
    assert NARRATIVE in {line.value for line in said.values()}
    assert report.language == "my"


def test_a_language_that_nobody_has_falls_back_to_the_forms_own(world: World) -> None:
    session = world[DOCUMENTER]
    report = session.readable_reports.read(seal_sample(session), changed(ALL, language="xx"))
    assert ("Person 1", "Name") in lines(report)


def test_sensitive_answers_stay_out_unless_asked_for_and_are_counted(world: World) -> None:
    session = world[DOCUMENTER]
    subject = seal_sample(session)
    page = report_html(session.readable_reports.read(subject, ReadingOptions())).decode()
    for secret in (NAME, ">HURFOM", "HURFOM (1)"):
        assert secret not in page
    assert "S-1234567" in page
    assert "Sensitive answers left out of this copy: 4." in page
    assert NAME in report_html(session.readable_reports.read(subject, ALL)).decode()


def test_a_title_made_of_what_is_left_out_is_not_shown(world: World) -> None:
    office = world[OFFICE]
    form = publish(office, SENSITIVE_TITLE)
    subject = seal_form(office, form, {"/heading": "Secret title", "/place": "Somewhere"})
    assert office.readable_reports.read(subject, ALL).title == "Secret title"
    report = office.readable_reports.read(subject, ReadingOptions())
    assert report.title == "Somewhere"
    assert "Secret" not in report_html(report).decode()


def test_files_are_listed_with_their_hash_on_demand_and_say_when_they_are_not_here(world: World) -> None:
    session = world[DOCUMENTER]
    subject = seal(session, {"/title": "x"}, {"/photo": b"jpeg"})
    (file,) = session.readable_reports.read(subject, ReadingOptions()).versions[0].files
    assert (file.label, file.name, file.media_type, file.size) == ("photo", "photo.jpg", "image/jpeg", "4 bytes")
    assert file.is_here
    assert file.sha256 == ""
    (file,) = session.readable_reports.read(subject, ALL).versions[0].files
    assert len(file.sha256) == 64


def test_it_says_where_it_comes_from(world: World) -> None:
    session = world[DOCUMENTER]
    subject = seal_sample(session)
    send(session, world[OFFICE], OFFICE, world.stick, subject)
    provenance = {line.label: line.value for line in world[OFFICE].readable_reports.read(subject, ALL).provenance}
    assert provenance["Written by"] == "documenter (verified)"
    assert provenance["Report"] == subject.hex()
    assert provenance["Created"] == "2026-11-23T09:30:00Z, as the author says"
    assert provenance["Form"].startswith("Incident 1 (")
    assert provenance["Versions"] == "1"
    assert provenance["Custody log of this vault"].endswith(": received")
    assert provenance["This copy"] == "made 2026-11-23T09:30:00Z by office"
    (head,) = session.reports.show(subject).view.content.heads
    assert provenance["Signed record"] == head.record.id.hex()
    assert provenance["Signed with the device key"] == head.record.device.hex()


def test_notes_and_reviews_come_along_only_when_asked_for(world: World) -> None:
    session = world[DOCUMENTER]
    subject = seal_sample(session)
    session.statements.note(subject, "Between us")
    report = session.readable_reports.read(subject, ReadingOptions())
    assert report.statements == ()
    assert "Notes, questions and reviews left out of this copy: 1." in report.notes
    (statement,) = session.readable_reports.read(subject, ALL).statements
    assert (statement.kind, statement.by) == ("Note", "documenter")
    assert [line.value for line in statement.lines] == ["Between us"]


def test_versions_that_contradict_each_other_stand_beside_each_other(world: World) -> None:
    session, office = world[DOCUMENTER], world[OFFICE]
    subject = seal(session, {"/title": "first"})
    other = restore_from_backup(world, DOCUMENTER)
    revise(session, subject, {"/title": "here"})
    revise(other, subject, {"/title": "there"})
    for sender in (session, other):
        send(sender, office, OFFICE, world.stick, subject)
    report = office.readable_reports.read(subject, ReadingOptions())
    assert {line.value for version in report.versions for line in version.sections[0].lines} == {"here", "there"}
    assert all(version.title.startswith("Version ") for version in report.versions)
    assert any("2 versions" in warning for warning in report.warnings)
    assert [line.label for line in report.facts] == ["State"]


def test_what_was_withheld_is_counted_and_said(world: World) -> None:
    session = world[DOCUMENTER]
    subject = seal(session, {"/title": "x", "/secret": "y"})
    database = session.unlocked.store.database
    with database.transaction():
        database.execute(
            "DELETE FROM disclosure WHERE encoded IN (SELECT encoded FROM disclosure ORDER BY length(encoded) LIMIT 1)"
        )
    (version,) = session.readable_reports.read(subject, ReadingOptions()).versions
    assert len(version.remarks) == 1
    assert "withheld" in version.remarks[0]


def test_what_is_stated_in_two_ways_is_said_to_hold_in_neither(world: World) -> None:
    leaves = Leaves({"/title": "x"}, frozenset({"/place"}))
    reading = ReadableAnswers(leaves, definition=None, sensitive=frozenset(), words=ENGLISH)
    ((place, title),) = (section.lines for section in reading.sections())
    assert place == Line("place", ENGLISH.contradicted)
    assert title == Line("title", "x")


def test_a_custody_log_that_was_changed_is_said(world: World) -> None:
    session = world[DOCUMENTER]
    subject = seal(session, {"/title": "x"})
    database = session.unlocked.store.database
    with database.transaction():
        database.execute("UPDATE custody SET event = 'exported' WHERE subject = ?", (subject,))
    (warning,) = session.readable_reports.read(subject, ReadingOptions()).warnings
    assert "entry 1" in warning


def test_a_retracted_report_says_only_that(world: World) -> None:
    session = world[DOCUMENTER]
    subject = seal(session, {"/title": "canary"})
    session.statements.retract(subject, "")
    page = report_html(session.readable_reports.read(subject, ALL)).decode()
    assert "canary" not in page
    assert "retracted" in page


def test_answers_to_a_form_that_is_not_here_count_as_sensitive(world: World) -> None:
    office, session, other = world[OFFICE], world[DOCUMENTER], world[OTHER_OFFICE]
    form = publish(office)
    send_form(office, session, DOCUMENTER, form, world.stick)
    subject = seal_form(session, form, {"/heading": "canary", "/kind": "arrest"})
    assert ("", "Kind") in lines(session.readable_reports.read(subject, ALL))
    send(session, other, OTHER_OFFICE, world.stick, subject)
    report = other.readable_reports.read(subject, ReadingOptions())
    page = report_html(report).decode()
    assert "canary" not in page
    assert "arrest" not in page
    assert ENGLISH.form_missing in report.versions[0].remarks
    assert lines(other.readable_reports.read(subject, ALL))["", "heading"].value == "canary"


@pytest.mark.parametrize("words", [ENGLISH, BURMESE])
def test_every_word_around_the_answers_is_there_in_both_languages(words: ReportWords) -> None:
    assert set(words.states) == set(ReportState)
    assert set(words.trust) == set(Trust)
    assert set(words.consent) == set(ConsentState)
    for field in fields(words):
        said, original = getattr(words, field.name), getattr(ENGLISH, field.name)
        if isinstance(said, str):
            assert said, field.name
            # The same details are filled in.
            assert sorted(re.findall(r"\{[a-z]+\}", said)) == sorted(re.findall(r"\{[a-z]+\}", original)), field.name
