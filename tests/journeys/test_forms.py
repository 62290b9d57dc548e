"""An office's form: published, sent, filled in, sent back and understood, whatever comes first or is hostile."""

import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

from fieldreport.bootstrap import Session
from fieldreport.crypto.canonical_ustar import END_SIZE
from fieldreport.domain.form_record import PACKAGE_MEDIA_TYPE, FormStatement
from fieldreport.domain.identifiers import SubjectId
from fieldreport.domain.leaf import EvidenceReference, LeafValue
from fieldreport.domain.record import HeldRecord, Kind, Statement, seal
from fieldreport.domain.report import FactFilter
from fieldreport.errors import AmbiguousName, DraftUnfinished, NotFound, RecordInvalid, WrongState
from fieldreport.forms.package import FormId, FormPackage, PackageLimits, form_id, pack
from fieldreport.services import form_library
from fieldreport.services.reports import ShownReport
from fieldreport.storage.trust_table import Decision, TrustDecision
from tests.journeys.forger import Forger, voice_of
from tests.journeys.form_kit import OFFICE_FORM, attach, converted, fill, publish, seal_form, send_form
from tests.journeys.vault_kit import (
    COLLEAGUE,
    DOCUMENTER,
    MALLORY,
    OFFICE,
    OTHER_OFFICE,
    World,
    assert_derived_is_what_a_rebuild_makes,
    problems,
    send,
    take_in,
)
from tests.unit.domain.voices import Voice

ANSWERS = {
    "/heading": "The bridge at Hpakant",
    "/kind": "shelling",
    "/why": "seen",
    "/day": "2025-05-06",
    "/killed": "13",
    "/publish": "no",
}


@pytest.fixture
def form(world: World) -> FormId:
    """The office's form, published there and on its way to nobody."""
    return publish(world[OFFICE])


@pytest.fixture
def documenter(world: World, form: FormId) -> Session:
    """The documenter, who has the form."""
    send_form(world[OFFICE], world[DOCUMENTER], DOCUMENTER, form, world.stick)
    return world[DOCUMENTER]


def shown(session: Session, subject: SubjectId) -> ShownReport:
    return session.reports.show(subject)


def facts(session: Session, subject: SubjectId) -> dict[tuple[str, int], str]:
    return {(fact.role, fact.position): fact.value for fact in session.unlocked.store.report_facts.of(subject)}


def found(session: Session, text: str, *filters: FactFilter) -> set[SubjectId]:
    return {hit.report.subject for hit in session.search.find(text, facts=filters).hits}


def form_record(voice: Voice, packed: bytes, *, name: str = "office", about: SubjectId | None = None) -> HeldRecord:
    """A form record as nobody checked it: any bytes as its package, in any subject."""
    reference = EvidenceReference(PACKAGE_MEDIA_TYPE, bytes.fromhex(form_id(packed)), len(packed))
    leaves: Mapping[str, LeafValue] = FormStatement(name, "A form", "9", reference).leaves()
    statement = Statement(
        kind=Kind.FORM,
        author=voice.author,
        subject=voice.subject() if about is None else about,
        nonce=bytes(range(1, 17)),
    )
    return seal(statement, leaves, key=voice.key)


def deliver(
    world: World, sender: Session, receiver: Session, records: Sequence[HeldRecord], evidence: Sequence[bytes] = ()
) -> None:
    path = world.stick / "made by hand"
    path.write_bytes(Forger.of(sender).bundle(receiver, [record.file_form() for record in records], evidence=evidence))
    take_in(receiver, path)


# --- the way there and back -------------------------------------------------------------------------------------------


def test_an_office_understands_what_its_own_form_was_answered_with(
    world: World, form: FormId, documenter: Session
) -> None:
    draft = fill(documenter, "office", ANSWERS)
    attach(documenter, draft, "/crater", b"jpeg" * 100)
    (one,) = [path.removesuffix("/#order") for path in documenter.drafts.find(draft).answers if "/person[" in path]
    documenter.answering.set(draft, f"{one}/name", "Naw Paw")
    documenter.answering.set(draft, f"{one}/agreed", "yes")
    subject = documenter.sealing.seal_draft(draft).subject
    office = world[OFFICE]
    send(documenter, office, OFFICE, world.stick, subject)
    person = one.partition("[")[2].rstrip("]")
    for session in (documenter, office):
        report = shown(session, subject)
        assert (report.row.title, report.row.form) == ("The bridge at Hpakant", form)
        assert report.consents == {"-/publish": "no", f"{person}/publish": "yes"}
        assert facts(session, subject) == {
            ("incident.title", 0): "The bridge at Hpakant",
            ("incident.type", 0): "shelling",
            ("incident.when", 0): "2025-05-06",
            ("casualty.killed", 0): "13",
            ("person.name", 0): "Naw Paw",
        }
        # The label of a choice is searched, though only its name was sealed.
        for text in ("hpakant", "naw", "heavy shelling"):
            assert found(session, text) == {subject}
        assert found(session, "", FactFilter("incident.type", "shelling")) == {subject}
        assert found(session, "", FactFilter("incident.type", "arrest")) == set()
        during = FactFilter("incident.when", first_day="2025-05-01", last_day="2025-05-31")
        assert found(session, "bridge", during) == {subject}
        assert_derived_is_what_a_rebuild_makes(session)
        assert problems(session) == ()


def test_what_a_documenter_does_not_finish_is_marked_by_nobody_but_sealed_on_a_word(documenter: Session) -> None:
    draft = fill(documenter, "office", {"/killed": "2"})
    with pytest.raises(DraftUnfinished):
        documenter.sealing.seal_draft(draft)
    subject = documenter.sealing.seal_draft(draft, unfinished=True).subject
    assert facts(documenter, subject) == {("casualty.killed", 0): "2"}


# --- what arrives before its form -------------------------------------------------------------------------------------


def a_report_ahead_of_its_form(world: World, documenter: Session) -> SubjectId:
    subject = seal_form(documenter, "office", ANSWERS)
    send(documenter, world[OTHER_OFFICE], OTHER_OFFICE, world.stick, subject)
    return subject


def assert_only_its_texts_are_known(session: Session, subject: SubjectId) -> None:
    assert shown(session, subject).row.title == ""
    assert facts(session, subject) == {}
    assert found(session, "hpakant") == {subject}
    assert found(session, "heavy") == set()
    assert_derived_is_what_a_rebuild_makes(session)


def assert_it_is_understood(session: Session, subject: SubjectId) -> None:
    assert shown(session, subject).row.title == ANSWERS["/heading"]
    assert facts(session, subject)["casualty.killed", 0] == "13"
    assert found(session, "heavy shelling") == {subject}
    assert shown(session, subject).consents["-/publish"] == "no"
    assert_derived_is_what_a_rebuild_makes(session)


def know_each_other(giver: Session, taker: Session) -> None:
    taker.contacts.verify(taker.contacts.add(giver.contacts.own_card_file()))


def the_office_sends_it(world: World, form: FormId) -> None:
    know_each_other(world[OTHER_OFFICE], world[OFFICE])
    send_form(world[OFFICE], world[OTHER_OFFICE], OTHER_OFFICE, form, world.stick)


def its_record_comes_and_then_its_package(world: World, form: FormId) -> None:
    office, other = world[OFFICE], world[OTHER_OFFICE]
    packed = pack(converted().package or FormPackage(b"", {}))
    assert form_id(packed) == form
    record = form_record(voice_of(office), packed)
    deliver(world, office, other, [record])
    with pytest.raises(WrongState):
        other.form_library.package(form)
    deliver(world, office, other, [], evidence=[packed])


def its_package_comes_and_then_its_record(world: World, form: FormId) -> None:
    office, other = world[OFFICE], world[OTHER_OFFICE]
    packed = pack(converted().package or FormPackage(b"", {}))
    deliver(world, office, other, [], evidence=[packed])
    deliver(world, office, other, [form_record(voice_of(office), packed)])


def the_office_publishes_the_same(world: World, form: FormId) -> None:
    assert publish(world[OTHER_OFFICE]) == form


@pytest.mark.parametrize(
    "arrive",
    [
        the_office_sends_it,
        its_record_comes_and_then_its_package,
        its_package_comes_and_then_its_record,
        the_office_publishes_the_same,
    ],
)
def test_a_report_ahead_of_its_form_is_understood_when_the_form_comes(
    world: World, form: FormId, documenter: Session, arrive: Callable[[World, FormId], None]
) -> None:
    subject = a_report_ahead_of_its_form(world, documenter)
    other = world[OTHER_OFFICE]
    assert_only_its_texts_are_known(other, subject)
    arrive(world, form)
    assert_it_is_understood(other, subject)


# --- whose form counts ------------------------------------------------------------------------------------------------


def test_a_form_of_nobody_known_as_an_office_does_not_count(world: World, documenter: Session) -> None:
    packed = pack(converted(OFFICE_FORM.replace("Office form", "Of a person")).package or FormPackage(b"", {}))
    office = world[OFFICE]
    deliver(world, world[MALLORY], office, [form_record(voice_of(world[MALLORY]), packed, name="mine")], [packed])
    deliver(world, world[MALLORY], office, [form_record(Voice.numbered(7), packed, name="mine")], [packed])
    with pytest.raises(NotFound):
        office.form_library.find("mine")
    with pytest.raises(NotFound):
        office.form_library.definition(form_id(packed))
    before = seal_form(documenter, "office", ANSWERS)
    send(documenter, office, OFFICE, world.stick, before)
    assert_it_is_understood(office, before)


def test_an_office_cannot_put_its_form_in_the_place_of_anothers(world: World, documenter: Session) -> None:
    packed = pack(converted(OFFICE_FORM.replace("Office form", "Taken over")).package or FormPackage(b"", {}))
    known = documenter.form_library.find("office")
    assert known.subject is not None
    other = world[OTHER_OFFICE]
    with pytest.raises(RecordInvalid):
        form_record(voice_of(other), packed, about=known.subject)
    deliver(world, other, documenter, [form_record(voice_of(other), packed)], [packed])
    with pytest.raises(AmbiguousName):
        documenter.form_library.find("office")
    assert documenter.form_library.find(known.id) == known


def test_a_revoked_offices_form_goes_on_where_it_was_held_and_comes_no_more(
    world: World, form: FormId, documenter: Session
) -> None:
    draft = fill(documenter, "office", ANSWERS)
    documenter.contacts.revoke(documenter.contacts.find(OFFICE))
    subject = documenter.sealing.seal_draft(draft).subject
    assert_it_is_understood(documenter, subject)
    assert documenter.form_library.find("office").id == form
    packed = pack(converted(OFFICE_FORM.replace("Office form", "Late")).package or FormPackage(b"", {}))
    late = form_record(voice_of(world[OFFICE]), packed, name="late")
    # It comes by way of somebody who is not revoked.
    deliver(world, world[OTHER_OFFICE], documenter, [late], [packed])
    with pytest.raises(NotFound):
        documenter.form_library.find("late")
    with pytest.raises(NotFound):
        documenter.form_library.definition(form_id(packed))
    assert_it_is_understood(documenter, subject)


def test_a_form_whose_office_is_no_longer_verified_means_nothing_from_then_on(
    form: FormId, documenter: Session
) -> None:
    subject = seal_form(documenter, "office", ANSWERS)
    documenter.form_library.definition(form)
    office = documenter.contacts.find(OFFICE).author
    with documenter.unlocked.store.database.transaction():
        documenter.unlocked.store.trust.append(
            TrustDecision(author=office, decision=Decision.UNVERIFIED, decided_at="2026-11-23T09:30:00Z")
        )
        documenter.derivation.refresh_known_reports()
    with pytest.raises(NotFound):
        documenter.form_library.definition(form)
    assert_only_its_texts_are_known(documenter, subject)
    documenter.contacts.verify(documenter.contacts.find(OFFICE))
    assert_it_is_understood(documenter, subject)


# --- persons in a repeat ----------------------------------------------------------------------------------------------


def test_what_was_said_about_a_person_stays_with_that_person(world: World, documenter: Session) -> None:
    draft = fill(documenter, "office", {"/heading": "Two persons"})
    (first,) = [path.removesuffix("/#order") for path in documenter.drafts.find(draft).answers if "/person[" in path]
    second = documenter.answering.add(draft, "/person")
    for person, name, agreed in ((first, "First", "yes"), (second, "Second", "yes")):
        documenter.answering.set(draft, f"{person}/name", name)
        documenter.answering.set(draft, f"{person}/agreed", agreed)
    subject = documenter.sealing.seal_draft(draft).subject
    first_id, second_id = (path.partition("[")[2].rstrip("]") for path in (first, second))
    office = world[OFFICE]
    send(documenter, office, OFFICE, world.stick, subject)
    office.statements.consent(subject, f"{second_id}/publish", "no")
    before = office.reports.show(subject)
    assert before.consents == {f"{first_id}/publish": "yes", f"{second_id}/publish": "no"}

    revision = documenter.sealing.begin_revision(subject)
    documenter.answering.remove(revision, first)
    third = documenter.answering.add(revision, "/person")
    documenter.answering.set(revision, f"{third}/name", "Third")
    documenter.sealing.seal_draft(revision)
    send(documenter, office, OFFICE, world.stick, subject)
    after = office.reports.show(subject)
    third_id = third.partition("[")[2].rstrip("]")
    assert after.consents[f"{second_id}/publish"] == "no", "the second person is now the first of the repeat"
    assert f"{third_id}/publish" not in after.consents, "whoever came in the place of another was not asked"
    named = {
        fact.person: fact.value for fact in office.unlocked.store.report_facts.of(subject) if fact.role == "person.name"
    }
    assert named == {second_id: "Second", third_id: "Third"}
    former, now = (dict(report.view.content.heads[0].leaves.items()) for report in (before, after))
    changed = {path for path in former.keys() | now.keys() if former.get(path) != now.get(path) and "#" not in path}
    assert changed == {f"{first}/name", f"{first}/agreed", f"{third}/name"}
    assert (former[f"{second}/#order"], now[f"{second}/#order"], now[f"{third}/#order"]) == ("2", "1", "2")
    assert_derived_is_what_a_rebuild_makes(office)


# --- hostile forms ----------------------------------------------------------------------------------------------------


def _xform(body: str) -> bytes:
    return pack(FormPackage(body.encode(), {}))


HOSTILE = {
    "nothing": b"",
    "no archive": b"no archive" * 100,
    "an empty archive": bytes(END_SIZE),
    "an archive cut short": pack(FormPackage(b"<h/>", {}))[:-700],
    "an archive that is too large": bytes(200_001),
    "no XML": _xform("no XML"),
    "an entity bomb": _xform('<!DOCTYPE h [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><h>&b;</h>'),
    "XML that is no form": _xform("<html/>"),
    "XML nested deeply": _xform("<a>" * 5_000 + "</a>" * 5_000),
    "a form without an instance": _xform(
        '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"><h:head><model/></h:head>'
        "<h:body/></h:html>"
    ),
    "a form with a broken expression": _xform(
        '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"'
        ' xmlns:fr="urn:fieldreport:form:1"><h:head><model><instance><data id="x"><a/></data></instance>'
        '<bind nodeset="/data/a" calculate="((((" relevant="/data/a" fr:role="no.role"/></model></h:head>'
        '<h:body><input ref="/data/a"/><input ref="/elsewhere"/></h:body></h:html>'
    ),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_a_hostile_form_leaves_reports_readable(world: World, what: str, monkeypatch: pytest.MonkeyPatch) -> None:
    office, other, packed = world[OFFICE], world[OTHER_OFFICE], HOSTILE[what]
    monkeypatch.setattr(form_library, "FORMAT_LIMITS", PackageLimits(total=200_000))
    know_each_other(world[COLLEAGUE], other)
    form = form_id(packed)
    held = voice_of(world[COLLEAGUE]).report("Readable", leaves={"/a": "all the same", "/#form": form})
    deliver(world, world[COLLEAGUE], other, [held])
    subject = held.record.subject
    deliver(world, office, other, [form_record(voice_of(office), packed)], [packed] if packed else [])
    report = shown(other, subject)
    assert report.view.content.heads[0].leaves["/a"] == "all the same"
    assert found(other, "all same") == {subject}
    assert [one.id for one in other.form_library.all() if one.name == "office"] == [form]
    assert_derived_is_what_a_rebuild_makes(other)
    assert problems(other) == () or not packed


# --- many -------------------------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_reports_of_unknown_forms_take_time_in_proportion(world: World, tmp_path: Path) -> None:
    mallory, office = world[MALLORY], world[OFFICE]
    voice = voice_of(mallory)

    def reports(first: int, count: int) -> list[HeldRecord]:
        return [
            voice.report(f"Report {number}", nonce=number.to_bytes(16, "big"), leaves={"/#form": f"{number:064x}"})
            for number in range(first, first + count)
        ]

    def importing(first: int, count: int) -> float:
        records = reports(first, count)
        started = time.process_time()
        deliver(world, mallory, office, records)
        return time.process_time() - started

    few = importing(1, 100)
    many = importing(1_000, 800)
    assert many < 2 * 8 * few
    assert office.reports.count() == 900
