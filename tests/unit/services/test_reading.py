"""Reading a report: its answers in words, what is withheld or contradicted, who signed it, versions compared."""

import pytest

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import SubjectId
from fieldreport.domain.leaf import Leaves
from fieldreport.domain.listing import ListFilter
from fieldreport.domain.record import HeldRecord, Kind, Statement
from fieldreport.domain.record import seal as seal_record
from fieldreport.domain.trust import Trust
from fieldreport.errors import UnknownSigner
from fieldreport.forms.reading import ReadAnswer, ReadContent, ReadSection, read_plain
from fieldreport.services.quarantine import WaitsFor
from fieldreport.system.progress import ProgressReporter
from tests.journeys.vault_kit import (
    DOCUMENTER,
    OFFICE,
    STRANGER,
    World,
    attach,
    export,
    revise,
    seal,
    send,
)
from tests.unit.forms.seed_incidents import air_raids_in_chin_state


def incident(session: Session) -> SubjectId:
    form = session.form_library.find("incident").id
    (sealed,) = session.sealing.seal_answers(
        [dict(air_raids_in_chin_state().leaves())], form=form, reporter=ProgressReporter()
    )
    return sealed.subject


def by_label(content: ReadContent) -> dict[str, str]:
    """Say the first answer to each question."""
    said: dict[str, str] = {}
    for answer in content.answers():
        said.setdefault(answer.label, answer.words)
    return said


def test_answers_are_read_in_the_words_of_the_form(world: World) -> None:
    session = world[DOCUMENTER]
    read = session.reading.read(incident(session))
    (head,) = read.heads
    said = by_label(head.content)
    assert said["When?"] == "2–18 April 2025"
    assert said["Type of incident"] == "Period summary (several incidents reported as one)"
    assert said["Killed"] == "13"
    assert said["Place"] == "Chin State"
    assert head.content.sections[0].label == "What happened"
    sources = next(one for one in head.content.sections if one.label == "Source")
    assert [item.number for item in sources.items if isinstance(item, ReadSection)] == [1, 2]
    assert "/meta/instanceID" in {answer.path for answer in head.content.others}
    assert head.leaves_held == head.leaves_sealed


def test_labels_dates_and_counts_come_in_the_language_that_is_asked_for(world: World) -> None:
    session = world[DOCUMENTER]
    subject = incident(session)
    read = session.reading.read(subject, language="my", words="my")
    said = by_label(read.heads[0].content)
    assert "၂၀၂၅ ခုနှစ် ဧပြီလ ၂ ရက် မှ ၁၈ ရက် အထိ" in said.values()
    assert [one.code for one in read.languages] == ["en", "my"]
    assert read.language == "Burmese (my)"
    assert session.reading.read(subject, language="tlh").language == "English (en)"


def test_every_leaf_is_read_whatever_the_form_thinks_of_it(world: World) -> None:
    session = world[DOCUMENTER]
    subject = incident(session)
    head = session.derivation.view(subject).content.heads[0]
    paths = {path for path in head.leaves if "#" not in path}
    content = session.reading.read(subject).heads[0].content
    assert {answer.path for answer in content.answers()} == paths
    # Without the leaf that makes the others relevant, and without any position of a repeat.
    withheld = {
        path: value for path, value in head.leaves.items() if path != "/sections" and not path.endswith("/#order")
    }
    rest = session.contents.of(Leaves(withheld, frozenset({"/casualties/x"})))
    assert {answer.path for answer in rest.answers()} == paths - {"/sections"} | {"/casualties/x"}
    assert next(one for one in rest.answers() if one.path == "/casualties/x").value is None


def test_what_is_sensitive_is_marked(world: World) -> None:
    session = world[DOCUMENTER]
    content = session.reading.read(incident(session)).heads[0].content
    marked = {answer.path.rpartition("/")[2] for answer in content.answers() if answer.is_sensitive}
    assert {"source_name", "source_label"} <= marked
    assert "information_source" in marked, "a link shows the name of whom it leads to"
    assert "incident_type" not in marked


def test_a_report_of_a_form_that_is_not_here_is_read_by_its_paths() -> None:
    content = read_plain(Leaves({"/b": "two", "/a": "one", "/#form": "0" * 64}, frozenset({"/c"})))
    (section,) = content.sections
    assert [(answer.path, answer.words) for answer in section.items if isinstance(answer, ReadAnswer)] == [
        ("/a", "one"),
        ("/b", "two"),
        ("/c", ""),
    ]


def test_versions_are_compared_answer_by_answer(world: World) -> None:
    session = world[DOCUMENTER]
    subject = seal(session, {"/title": "One", "/same": "x", "/gone": "y"})
    draft = session.sealing.begin_revision(subject)
    session.drafts.set_answers(draft, [("/title", "Two"), ("/new", "0")])
    session.drafts.remove_answer(draft, "/gone")
    session.sealing.seal_draft(draft)
    read = session.reading.read(subject)
    assert [one.is_head for one in read.revisions] == [True, False]
    differences = session.contents.compare(read.revisions[1].record, read.revisions[0].record)
    said = {one.path: (one.before and one.before.words, one.after and one.after.words) for one in differences}
    assert said == {"/title": ("One", "Two"), "/gone": ("y", None), "/new": (None, "0")}


def test_a_signature_says_who_and_what_was_found_out(world: World) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    subject = seal(documenter, {"/title": "x"})
    send(documenter, office, OFFICE, world.stick, subject)
    (own,) = documenter.reading.read(subject).signatures
    (theirs,) = office.reading.read(subject).signatures
    assert (own.by.trust, theirs.by.trust) == (Trust.OWN, Trust.VERIFIED)
    assert theirs.by.name == "documenter"
    assert theirs.is_whole
    assert theirs.is_first_device
    assert theirs.speaks
    office.contacts.revoke(office.contacts.find("documenter"))
    assert office.reading.read(subject).signatures[0].by.trust is Trust.REVOKED


def test_what_was_said_and_done_is_read_in_order(world: World) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    subject = seal(documenter, {"/title": "x", "/person[k0000000000000001]/name": "Ma Ma",
                                "/person[k0000000000000001]/consent/publish": "no"})  # fmt: skip
    send(documenter, office, OFFICE, world.stick, subject)
    office.statements.note(subject, "Called back.")
    office.reviewing.tag([subject], add=["urgent"], reporter=ProgressReporter())
    read = office.reading.read(subject)
    assert {(one.kind, one.text, one.by.name) for one in read.statements} == {
        (Kind.NOTE, "Called back.", "office"),
        (Kind.REVIEW, "urgent", "office"),
    }
    assert [entry.event for entry in read.custody] == ["received", "noted", "reviewed"]
    assert read.custody_holds
    assert [(one.purpose, one.person, one.state) for one in read.consents] == [("publish", "Ma Ma", "no")]
    assert not read.is_own


def test_a_retracted_report_is_read_and_says_so(world: World) -> None:
    session = world[DOCUMENTER]
    subject = seal(session, {"/title": "x"})
    session.statements.retract(subject, "wrong person")
    read = session.reading.read(subject)
    assert read.is_hidden
    assert len(read.heads) == 1
    assert [one.text for one in read.statements] == ["wrong person"]
    assert session.report_list.find(ListFilter()).keys.tolist() == []


def test_a_file_that_has_not_arrived_is_named_and_known_to_be_missing(world: World) -> None:
    session = world[DOCUMENTER]
    draft = session.drafts.new(answers={"/title": "x"})
    attach(session, draft, "/photo", b"jpeg")
    subject = session.sealing.seal_draft(draft).subject
    read = session.reading.read(subject)
    files = [answer for answer in read.heads[0].content.answers() if answer.evidence is not None]
    assert [(one.path, one.words) for one in files] == [("/photo", "photo.jpg")]
    assert files[0].evidence is not None
    assert files[0].evidence.sha256 in read.evidence_here


def test_two_versions_that_stand_beside_each_other_are_both_read(world: World) -> None:
    session = world[DOCUMENTER]
    subject = seal(session, {"/title": "First"})
    first = session.derivation.view(subject).content.heads[0]
    revise(session, subject, {"/title": "Second"})
    _seal_beside(session, first)
    read = session.reading.read(subject)
    assert len(read.heads) == 2
    assert read.card.versions == 2
    assert len(read.revisions) == 3


def _seal_beside(session: Session, first: HeldRecord) -> None:
    own = session.unlocked.own
    statement = Statement(
        kind=Kind.REPORT,
        author=own.author,
        subject=first.record.subject,
        nonce=first.record.nonce,
        parents=(first.record.id,),
    )
    held = seal_record(statement, {"/title": "Other", "/#form": "plain"}, key=own.signing_key)
    with session.unlocked.store.database.transaction():
        session.keeper.keep(held)
        session.derivation.refresh([first.record.subject])


def test_what_waits_in_quarantine_says_what_it_waits_for(world: World) -> None:
    office, stranger = world[OFFICE], world[STRANGER]
    assert office.quarantine.view().bundles == ()
    subject = seal(stranger, {"/title": "x"})
    (exported,) = export(stranger, OFFICE, world.stick, subject)
    with pytest.raises(UnknownSigner):
        office.importing.import_file(exported.files[0], reporter=ProgressReporter())
    (waiting,) = office.quarantine.view().bundles
    assert (waiting.waits_for, waiting.name) == (WaitsFor.CARD, "")
    contact = office.contacts.add(stranger.contacts.own_card_file())
    assert office.quarantine.view().bundles[0].waits_for is WaitsFor.WORDS
    office.contacts.verify(contact)
    assert office.quarantine.view().bundles[0].waits_for is WaitsFor.NOTHING
    imported = office.quarantine.retry(waiting.file_name, reporter=ProgressReporter())
    assert imported.counts.new >= 1
    assert office.quarantine.view().bundles == ()
