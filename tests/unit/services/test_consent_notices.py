"""Consent taken back after a report has gone: who had it on which bundle, and who has been told."""

import pytest

from fieldreport.bootstrap import Session
from fieldreport.domain.consent import ConsentState
from fieldreport.domain.feed import dispatch_leaves, dispatch_slot
from fieldreport.domain.identifiers import IDENTITY_NONCE, SubjectId, identity_subject
from fieldreport.domain.record import Kind, Statement
from fieldreport.domain.record import seal as seal_record
from fieldreport.errors import InvalidInput, NotFound, NothingToDo, NotPermitted
from fieldreport.services.consent_notices import Notice
from fieldreport.storage.exchanges_table import Direction, Exchange, ExchangeState
from tests.journeys.vault_kit import (
    COLLEAGUE,
    DOCUMENTER,
    OFFICE,
    OTHER_OFFICE,
    World,
    export,
    revise,
    seal,
    send,
    take_in,
)

A = "k00000000000000aa"
ANSWERS = {"/title": "Arrest", "/consent/iimm": "yes", f"/person[{A}]/name": "x", f"/person[{A}]/consent/iimm": "yes"}


def told(session: Session, subject: SubjectId) -> list[tuple[str, bool, bool]]:
    return [(one.name, one.is_ready, one.is_told) for one in session.consent_notices.of(subject)]


def passed_on(session: Session, subject: SubjectId, to: str) -> None:
    """Stand in for forwarding: the dispatch and the exchange that it leaves behind."""
    audience = session.contacts.find(to).author
    own = session.unlocked.own
    (head,) = session.derivation.view(subject).content.heads
    statement = Statement(
        kind=Kind.DISPATCH,
        author=own.author,
        subject=identity_subject(own.author),
        nonce=IDENTITY_NONCE,
        slot=dispatch_slot(audience),
    )
    held = seal_record(statement, dispatch_leaves(1, [head.record.id]), key=own.signing_key)
    exchange = Exchange(Direction.OUT, "b1", audience, ExchangeState.EXPORTED, "file.age", 1, None, "2026-11-25T10:00Z")
    store = session.unlocked.store
    with store.database.transaction():
        session.keeper.keep(held)
        store.exchanges.add(exchange, dispatches=[held.record.id])


def test_a_withdrawal_lists_who_had_the_report_on_which_bundle(world: World) -> None:
    documenter = world[DOCUMENTER]
    subject = seal(documenter, ANSWERS)
    (bundle,) = export(documenter, OFFICE, world.stick, subject)
    withdrawn = documenter.consent_notices.withdraw(subject, A, "iimm")
    (notice,) = withdrawn.notices
    assert (notice.subject, notice.title, notice.instance, notice.purpose) == (subject, "Arrest", A, "iimm")
    assert (notice.state, notice.name) == (ConsentState.WITHDRAWN, OFFICE)
    assert [one.bundle_id for one in notice.bundles] == [bundle.bundle_id]
    assert (notice.is_ready, notice.is_told) == (True, False)
    assert documenter.consent_gate.check(subject, "iimm").people[1].state is ConsentState.WITHDRAWN


def test_the_next_bundle_tells_them_and_then_they_have_been_told(world: World) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    subject = seal(documenter, ANSWERS)
    send(documenter, office, OFFICE, world.stick, subject)
    documenter.consent_notices.withdraw(subject, "", "iimm")
    assert len(list(documenter.consent_notices.all(untold_only=True))) == 1
    send(documenter, office, OFFICE, world.stick)
    assert told(documenter, subject) == [(OFFICE, True, True)]
    assert list(documenter.consent_notices.all(untold_only=True)) == []
    assert not office.consent_gate.check(subject, "iimm").is_open


def test_who_received_a_report_from_an_office_is_told_by_the_office(world: World) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    subject = seal(documenter, ANSWERS)
    send(documenter, office, OFFICE, world.stick, subject)
    contact = office.contacts.add(world[OTHER_OFFICE].contacts.own_card_file())
    office.contacts.verify(contact)
    passed_on(office, subject, OTHER_OFFICE)
    with pytest.raises(NothingToDo):
        export(office, OTHER_OFFICE, world.stick)
    documenter.consent_notices.withdraw(subject, A, "iimm")
    send(documenter, office, OFFICE, world.stick)
    assert told(office, subject) == [(OTHER_OFFICE, False, False)]
    office.consent_notices.withdraw(subject, A, "iimm")
    assert told(office, subject) == [(OTHER_OFFICE, True, False)]
    (bundle,) = export(office, OTHER_OFFICE, world.stick)
    assert bundle.records == 2, "our word on consent, and the dispatch"
    assert told(office, subject) == [(OTHER_OFFICE, True, True)]
    with pytest.raises(NothingToDo):
        export(office, OTHER_OFFICE, world.stick)
    assert take_in(world[OTHER_OFFICE], bundle.files[0]).counts.new == 2


def test_a_new_version_that_says_no_is_a_withdrawal_too(world: World) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    subject = seal(documenter, ANSWERS)
    send(documenter, office, OFFICE, world.stick, subject)
    revise(documenter, subject, {"/consent/iimm": "no"})
    assert told(documenter, subject) == [(OFFICE, False, False)]
    send(documenter, office, OFFICE, world.stick)
    assert told(documenter, subject) == [(OFFICE, False, True)]
    assert list(documenter.consent_notices.all()) == list(documenter.consent_notices.of(subject))


def test_a_no_of_long_ago_tells_nobody_of_a_withdrawal_today(world: World) -> None:
    documenter = world[DOCUMENTER]
    subject = seal(documenter, {**ANSWERS, "/consent/iimm": "no"})
    export(documenter, OFFICE, world.stick, subject)
    revise(documenter, subject, {"/consent/iimm": "yes"})
    export(documenter, OFFICE, world.stick)
    documenter.consent_notices.withdraw(subject, "", "iimm")
    assert told(documenter, subject) == [(OFFICE, True, False)]


def test_what_said_no_when_it_went_is_no_news(world: World) -> None:
    documenter = world[DOCUMENTER]
    subject = seal(documenter, {**ANSWERS, "/consent/iimm": "no"})
    export(documenter, OFFICE, world.stick, subject)
    revise(documenter, subject, {"/title": "Other"})
    assert told(documenter, subject) == []
    assert documenter.consent_notices.withdraw(subject, "", "iimm").notices == ()


def test_what_never_left_concerns_nobody(world: World) -> None:
    documenter = world[DOCUMENTER]
    subject = seal(documenter, ANSWERS)
    documenter.outgoing.prepare(documenter.contacts.find(OFFICE).author, [subject], again=False, max_size=1 << 30)
    found: tuple[Notice, ...] = documenter.consent_notices.withdraw(subject, A, "iimm").notices
    assert found == (), "numbers were given, and no bundle was finished"


def test_whoever_told_us_need_not_be_told(world: World) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    subject = seal(documenter, ANSWERS)
    send(documenter, office, OFFICE, world.stick, subject)
    office.consent_notices.withdraw(subject, A, "iimm")
    send(office, documenter, DOCUMENTER, world.stick, subject)
    assert documenter.consent_gate.check(subject, "iimm").people[1].state is ConsentState.WITHDRAWN
    assert told(documenter, subject) == []


def test_a_withdrawal_needs_a_report_a_person_and_a_purpose(world: World) -> None:
    documenter = world[DOCUMENTER]
    subject = seal(documenter, ANSWERS)
    with pytest.raises(NotFound):
        documenter.consent_notices.withdraw(subject, "k00000000000000ff", "iimm")
    with pytest.raises(InvalidInput):
        documenter.consent_notices.withdraw(subject, A, "no purpose")
    with pytest.raises(NotFound):
        documenter.consent_notices.withdraw(SubjectId(bytes(32)), "", "iimm")
    with pytest.raises(NotFound):
        documenter.consent_notices.of(SubjectId(bytes(32)))


def test_only_the_author_and_offices_take_consent_back(world: World) -> None:
    documenter, colleague = world[DOCUMENTER], world[COLLEAGUE]
    subject = seal(documenter, ANSWERS)
    with colleague.unlocked.store.database.transaction():
        for arrived in documenter.keeper.of_subject(subject):
            colleague.keeper.keep(arrived.held)
    with pytest.raises(NotPermitted):
        colleague.consent_notices.withdraw(subject, A, "iimm")
