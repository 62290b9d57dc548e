"""What holds for a person and a purpose: answers of all versions, and what was said since."""

from collections.abc import Mapping

from fieldreport.domain.consent_registers import may_lack_leaves, resolved_consents
from fieldreport.domain.merge import view_subject
from fieldreport.domain.record import HeldRecord, Kind
from fieldreport.domain.report import plain_meaning
from tests.unit.domain.test_merge import SUBJECT
from tests.unit.domain.voices import AUTHOR, OFFICE_X, showing, trust_of_office_x

SLOT = "-/iimm"


def resolved(*held: HeldRecord) -> Mapping[str, str]:
    view = view_subject(SUBJECT, held, trust_of_office_x())
    return resolved_consents(view, lambda head: plain_meaning(head.leaves).consents)


def given(value: str) -> HeldRecord:
    return AUTHOR.report(leaves={"/consent/iimm": value})


def test_the_most_cautious_of_answers_and_later_words_holds() -> None:
    assert resolved(given("yes")) == {SLOT: "yes"}
    assert resolved(given("yes"), OFFICE_X.consent(SUBJECT, "withdrawn", slot=SLOT)) == {SLOT: "withdrawn"}
    assert resolved(given("no"), AUTHOR.consent(SUBJECT, "yes", slot=SLOT)) == {SLOT: "no"}
    assert resolved(given("yes"), given("ask_first")) == {SLOT: "ask_first"}


def test_what_was_never_asked_may_be_given_later() -> None:
    assert resolved(AUTHOR.report(), AUTHOR.consent(SUBJECT, "yes", slot=SLOT)) == {SLOT: "yes"}


def test_an_answer_that_is_withheld_from_us_was_not_asked() -> None:
    later = AUTHOR.consent(SUBJECT, "yes", slot=SLOT)
    for shown in (["/title", "/#leaves"], ["/title"], []):
        assert resolved(showing(given("no"), *shown), later) == {SLOT: "not_asked"}
    assert resolved(given("yes"), showing(given("no"), "/title", "/#leaves"), later) == {SLOT: "not_asked"}


def test_what_is_here_in_full_lacks_nothing() -> None:
    report = given("yes")
    assert not may_lack_leaves(report)
    assert may_lack_leaves(showing(report, "/title", "/#leaves"))
    assert may_lack_leaves(showing(report, "/title", "/consent/iimm"))


def test_a_refusal_in_a_version_that_is_hidden_holds_back() -> None:
    report = given("no")
    hidden = AUTHOR.about(Kind.RETRACTION, SUBJECT)
    assert resolved(report, hidden) == {SLOT: "no"}
