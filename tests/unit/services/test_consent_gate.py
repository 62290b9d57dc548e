"""The gate over real vaults: who said yes, what stays, and what blocks a report."""

import pytest

from fieldreport.domain.consent import PUBLISH_SLOT, ConsentState
from fieldreport.domain.consent_gate import Block, WithheldFor
from fieldreport.domain.identifiers import SubjectId
from fieldreport.domain.leaf import LeafValue
from fieldreport.domain.merge import SubjectView, view_subject
from fieldreport.domain.record import HeldRecord
from fieldreport.errors import InvalidInput, NotFound
from fieldreport.system.progress import Cancelled, ProgressReporter
from tests.journeys.form_kit import publish, seal_form, send_form
from tests.journeys.vault_kit import DOCUMENTER, OFFICE, World, seal, send
from tests.unit.domain.voices import AUTHOR, showing, trust_of_office_x
from tests.unit.services.test_reading import incident

A, B = "k00000000000000aa", "k00000000000000bb"

ANSWERS = {
    "/title": "Arrest in the village",
    "/story": "Ma Khin Htwe was taken away; Ko Saw saw it.",
    "/consent/iimm": "yes",
    f"/person[{A}]/name": "Ma Khin Htwe",
    f"/person[{A}]/consent/iimm": "no",
    f"/person[{B}]/name": "Ko Saw",
    f"/person[{B}]/consent/iimm": "yes",
}


def test_each_person_is_resolved_and_what_is_not_a_yes_is_left_out(world: World) -> None:
    session = world[DOCUMENTER]
    gated = session.consent_gate.check(seal(session, ANSWERS), "iimm")
    assert [(one.instance, one.name, one.state) for one in gated.people] == [
        ("", "", ConsentState.YES),
        (A, "Ma Khin Htwe", ConsentState.NO),
        (B, "Ko Saw", ConsentState.YES),
    ]
    assert (gated.is_open, gated.is_whole, gated.blocks) == (True, False, ())
    (version,) = gated.versions
    assert {leaf.path: leaf.reason for leaf in version.withheld} == {
        f"/person[{A}]/name": WithheldFor.CONSENT,
        f"/person[{A}]/consent/iimm": WithheldFor.CONSENT,
        "/story": WithheldFor.NAMES,
    }
    assert version.paths == {leaf.path for leaf in version.withheld}


def test_a_report_in_which_everybody_said_yes_goes_as_a_whole(world: World) -> None:
    session = world[DOCUMENTER]
    subject = seal(session, {**ANSWERS, f"/person[{A}]/consent/iimm": "yes"})
    assert session.consent_gate.check(subject, "iimm").is_whole
    assert not session.consent_gate.check(subject, "icc").is_open, "a yes is for one purpose"


@pytest.mark.parametrize("state", [state for state in ConsentState if state is not ConsentState.YES])
def test_without_a_yes_for_the_report_nothing_of_it_goes(world: World, state: ConsentState) -> None:
    session = world[DOCUMENTER]
    gated = session.consent_gate.check(seal(session, {**ANSWERS, "/consent/iimm": state}), "iimm")
    assert gated.blocks == (Block.NO_YES,)


def test_a_report_in_which_nobody_said_yes_is_blocked(world: World) -> None:
    session = world[DOCUMENTER]
    assert session.consent_gate.check(seal(session, {"/title": "x"}), "iimm").blocks == (Block.NO_YES,)
    assert session.consent_gate.check(incident(session), "iimm").blocks == (Block.NO_YES,)


def test_words_said_later_count_and_make_somebody_a_person(world: World) -> None:
    session = world[DOCUMENTER]
    subject = seal(session, {**ANSWERS, f"/car[k{0:016x}]/plate": "9X"})
    session.statements.consent(subject, f"{B}/iimm", "withdrawn")
    session.statements.consent(subject, f"k{0:016x}/iimm", "no")
    states = {one.instance: one.state for one in session.consent_gate.check(subject, "iimm").people}
    assert states[B] is ConsentState.WITHDRAWN
    assert states[f"k{0:016x}"] is ConsentState.NO
    assert f"/car[k{0:016x}]/plate" in session.consent_gate.check(subject, "iimm").versions[0].paths


def test_what_was_retracted_and_what_is_not_to_be_published_does_not_go(world: World) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    subject = seal(documenter, {"/consent/public_named": "yes", "/consent/iimm": "yes"})
    send(documenter, office, OFFICE, world.stick, subject)
    assert office.consent_gate.check(subject, "public_named").is_whole
    office.statements.review(subject, PUBLISH_SLOT, "hold")
    assert office.consent_gate.check(subject, "public_named").blocks == (Block.NOT_PUBLIC,)
    assert office.consent_gate.check(subject, "iimm").is_open
    documenter.statements.retract(subject, "")
    assert documenter.consent_gate.check(subject, "iimm").blocks == (Block.RETRACTED,)


def handed_over(*held: HeldRecord) -> SubjectView:
    return view_subject(AUTHOR.subject(), held, trust_of_office_x())


def test_of_versions_beside_each_other_the_more_cautious_word_holds(world: World) -> None:
    said: dict[str, LeafValue] = {"/#form": "plain", "/consent/iimm": "yes"}
    one = AUTHOR.report(leaves={**said, f"/person[{A}]/consent/iimm": "yes"})
    other = AUTHOR.report(leaves={**said, f"/person[{A}]/consent/iimm": "ask_first"})
    gated = world[OFFICE].consent_gate.for_purpose("iimm").of(handed_over(one, other))
    assert [who.state for who in gated.people] == [ConsentState.YES, ConsentState.ASK_FIRST]
    assert {version.record for version in gated.versions} == {one.record.id, other.record.id}
    assert all(version.paths == {f"/person[{A}]/consent/iimm"} for version in gated.versions)


def test_consent_that_is_withheld_from_us_was_not_asked(world: World) -> None:
    leaves: dict[str, LeafValue] = {"/#form": "plain", "/consent/iimm": "yes", f"/person[{A}]/age": "7"}
    report = AUTHOR.report(leaves={**leaves, f"/person[{A}]/consent/iimm": "no"})
    said = AUTHOR.consent(AUTHOR.subject(), "yes", slot=f"{A}/iimm")
    gated = world[OFFICE].consent_gate.for_purpose("iimm").of(handed_over(showing(report, *leaves), said))
    assert [(who.instance, who.state) for who in gated.people] == [
        ("", ConsentState.YES),
        (A, ConsentState.NOT_ASKED),
    ]
    assert gated.versions[0].paths == {f"/person[{A}]/age"}


def test_a_form_that_is_not_here_blocks_and_its_refusals_count(world: World) -> None:
    leaves: dict[str, LeafValue] = {"/#form": "ab" * 32, "/consent/iimm": "yes", f"/person[{A}]/consent/iimm": "no"}
    gated = world[OFFICE].consent_gate.for_purpose("iimm").of(handed_over(AUTHOR.report(leaves=leaves)))
    assert gated.blocks == (Block.FORM_MISSING,)
    assert gated.people[1].state is ConsentState.NO
    assert {"/title", "/consent/iimm"} <= gated.versions[0].paths


def test_a_form_of_an_office_is_read(world: World) -> None:
    office, documenter = world[OFFICE], world[DOCUMENTER]
    form = publish(office)
    send_form(office, documenter, DOCUMENTER, form, world.stick)
    answers = {"/heading": "x", "/publish": "yes"}
    gated = documenter.consent_gate.check(seal_form(documenter, form, answers), "publish")
    assert (gated.is_whole, [one.state for one in gated.people]) == (True, [ConsentState.YES])


def test_the_purposes_that_anybody_was_asked_for_are_shown(world: World) -> None:
    session = world[DOCUMENTER]
    subject = seal(session, {**ANSWERS, "/consent/icc": "ask_first"})
    standing = session.consent_gate.standing(subject)
    assert [one.purpose for one in standing] == ["icc", "iimm"]
    assert standing[0].people[0].state is ConsentState.ASK_FIRST


def test_what_cannot_be_a_purpose_or_is_no_report_is_refused(world: World) -> None:
    session = world[DOCUMENTER]
    subject = seal(session, ANSWERS)
    with pytest.raises(InvalidInput):
        session.consent_gate.check(subject, "no purpose")
    with pytest.raises(NotFound):
        session.consent_gate.check(SubjectId(bytes(32)), "iimm")
    reporter = ProgressReporter()
    reporter.cancel()
    with pytest.raises(Cancelled):
        list(session.consent_gate.check_each([subject], "iimm", reporter=reporter))
