"""What a set of records says, whatever the order in which they came."""

import itertools
import time

import pytest

from fieldreport.crypto import selective_disclosure as sd
from fieldreport.domain.consent import ConsentState
from fieldreport.domain.identifiers import SubjectId, identity_subject
from fieldreport.domain.merge import RegisterKey, SubjectView, counts, owner_of, view_subject
from fieldreport.domain.record import MAX_PARENTS, HeldRecord, Kind, Statement, parse_record, seal
from fieldreport.domain.trust import Role, Trust, TrustView
from tests.unit.domain.voices import (
    AUTHOR,
    NONCE,
    OFFICE_X,
    OFFICE_Y,
    OTHER_AUTHOR,
    STRANGER,
    Voice,
    ids,
    showing,
    trust_of_office_x,
)

SUBJECT = AUTHOR.subject()
TRUST = trust_of_office_x()
FIRST = AUTHOR.report()


def _view(*held: HeldRecord, trust: TrustView = TRUST, subject: SubjectId = SUBJECT) -> SubjectView:
    views = [view_subject(subject, order, trust) for order in (held, held[::-1], held * 2)]
    assert views[0] == views[1] == views[2]
    return views[0]


def _publish(*held: HeldRecord) -> str | None:
    return _view(FIRST, *held).cautious_value(Kind.REVIEW, "publish")


def _consent(*held: HeldRecord, as_first_given: str | None = None) -> str | None:
    return _view(FIRST, *held).cautious_value(Kind.CONSENT, "-/publish", as_first_given=as_first_given)


def test_a_revision_takes_the_place_of_its_parent() -> None:
    second = AUTHOR.report("corrected", parents=[FIRST])
    view = _view(FIRST, second)
    assert view.content.heads == (second,)
    assert not view.content.in_conflict
    assert (view.owner, view.trust, view.revisions) == (AUTHOR.author, Trust.VERIFIED, 2)


def test_two_revisions_of_one_parent_are_a_conflict_until_one_names_both() -> None:
    one, two = AUTHOR.report("a", parents=[FIRST]), AUTHOR.report("b", parents=[FIRST])
    assert _view(FIRST, one, two).content.in_conflict
    assert ids(_view(FIRST, one, two).content.heads) == tuple(sorted(ids([one, two])))
    settled = AUTHOR.report("c", parents=[one, two])
    assert _view(FIRST, one, two, settled).content.heads == (settled,)


def test_a_parent_works_within_one_register_only() -> None:
    status = OFFICE_X.review(SUBJECT, "done", parents=[FIRST])
    assert _view(FIRST, status).content.heads == (FIRST,)


def test_records_of_other_subjects_are_ignored() -> None:
    assert _view(FIRST, OTHER_AUTHOR.report()).registers.keys() == {RegisterKey(Kind.REPORT, "")}


def test_a_strangers_record_takes_nothing_over() -> None:
    posing = Voice(author=AUTHOR.author, key=STRANGER.key)
    attacks = [
        posing.report("mine now", parents=[FIRST]),
        posing.about(Kind.RETRACTION, SUBJECT),
        posing.consent(SUBJECT, "yes"),
        STRANGER.about(Kind.RETRACTION, SUBJECT),
        STRANGER.about(Kind.NOTE, SUBJECT, {"/text": "x"}),
        STRANGER.review(SUBJECT, "yes", slot="publish"),
        STRANGER.consent(SUBJECT, "withdrawn"),
        OTHER_AUTHOR.about(Kind.RETRACTION, SUBJECT),
        OTHER_AUTHOR.review(SUBJECT, "done"),
    ]
    assert _view(FIRST, *attacks) == _view(FIRST)


def test_nobody_but_the_author_can_sign_a_report_under_the_subject() -> None:
    forged = STRANGER.report("mine")
    assert forged.record.subject != SUBJECT
    assert _view(forged).registers == {}


def test_an_unverified_author_is_shown_and_marked() -> None:
    held = STRANGER.report()
    view = _view(held, STRANGER.consent(held.record.subject, "no"), subject=STRANGER.subject())
    assert view.trust is Trust.UNVERIFIED
    assert view.content.heads == (held,)
    assert view.cautious_value(Kind.CONSENT, "-/publish") == "no"


def test_the_owner_is_unknown_until_a_record_shows_the_nonce() -> None:
    retraction = AUTHOR.about(Kind.RETRACTION, SUBJECT)
    view = _view(retraction)
    assert (view.owner, view.trust, view.retractions) == (None, Trust.UNVERIFIED, ())
    assert _view(retraction, FIRST).retractions == ids([retraction])


def test_an_unknown_kind_has_no_effect_and_does_not_show_the_owner() -> None:
    payload = dict(sd.parse_token(FIRST.record.token).payload)
    later = parse_record(sd.sign_payload({**payload, "kind": "later-kind"}, AUTHOR.key))
    assert owner_of([later]) is None
    assert _view(FIRST, HeldRecord(record=later, disclosures=())) == _view(FIRST)


def _form(voice: Voice) -> HeldRecord:
    statement = Statement(kind=Kind.FORM, author=voice.author, subject=voice.subject(), nonce=NONCE)
    return seal(statement, {"/title": "form"}, key=voice.key)


@pytest.mark.parametrize(
    ("held", "owner", "expected"),
    [
        (FIRST, AUTHOR, True),
        (_form(OFFICE_Y), OFFICE_Y, True),
        (_form(AUTHOR), AUTHOR, False),
        (_form(STRANGER), STRANGER, False),
        (AUTHOR.about(Kind.NOTE, SUBJECT), AUTHOR, True),
        (AUTHOR.about(Kind.QUESTION, SUBJECT), AUTHOR, False),
        (AUTHOR.review(SUBJECT, "x"), AUTHOR, False),
        (OFFICE_Y.about(Kind.NOTE, SUBJECT), AUTHOR, True),
        (OFFICE_Y.about(Kind.QUESTION, SUBJECT), AUTHOR, True),
        (OFFICE_Y.review(SUBJECT, "x"), AUTHOR, True),
        (OFFICE_Y.consent(SUBJECT, "no"), AUTHOR, True),
        (OFFICE_Y.about(Kind.RETRACTION, SUBJECT), AUTHOR, True),
        (OTHER_AUTHOR.about(Kind.NOTE, SUBJECT), AUTHOR, False),
        (AUTHOR.rotation(OTHER_AUTHOR), AUTHOR, True),
        (STRANGER.rotation(OTHER_AUTHOR), STRANGER, True),
        (AUTHOR.dispatch(OFFICE_X.author, 1, ids([FIRST])), AUTHOR, True),
        (OFFICE_Y.receipt(AUTHOR.device, []), OFFICE_Y, True),
        (OFFICE_Y.of_identity(Kind.ROSTER, {}), OFFICE_Y, True),
        (STRANGER.receipt(AUTHOR.device, []), STRANGER, False),
        (STRANGER.dispatch(OFFICE_X.author, 1, ids([FIRST])), STRANGER, False),
    ],
)
def test_who_is_entitled_to_what(held: HeldRecord, owner: Voice, expected: bool) -> None:
    assert counts(held.record, owner=owner.author, trust=TRUST) is expected


def test_notes_and_questions_stand_beside_each_other_without_conflict() -> None:
    notes = [voice.about(Kind.NOTE, SUBJECT, {"/text": "x"}) for voice in (AUTHOR, OFFICE_X, OFFICE_Y)]
    register = _view(FIRST, *notes).registers[RegisterKey(Kind.NOTE, "")]
    assert len(register.heads) == 3
    assert not register.in_conflict


def test_a_review_of_two_offices_is_a_conflict() -> None:
    reviews = [OFFICE_X.review(SUBJECT, "a"), OFFICE_Y.review(SUBJECT, "b")]
    assert _view(FIRST, *reviews).registers[RegisterKey(Kind.REVIEW, "status")].in_conflict


def test_the_authors_retraction_hides_content_and_notes_and_erases_nothing() -> None:
    note = OFFICE_X.about(Kind.NOTE, SUBJECT, {"/text": "x"})
    review = OFFICE_X.review(SUBJECT, "done")
    view = _view(FIRST, note, review, AUTHOR.about(Kind.RETRACTION, SUBJECT))
    assert view.is_hidden
    assert (view.content.heads, view.content.hidden) == ((), (FIRST,))
    assert view.registers[RegisterKey(Kind.NOTE, "")].hidden == (note,)
    assert view.registers[RegisterKey(Kind.REVIEW, "status")].heads == (review,)
    assert view.heads_of(Kind.REPORT, "") == (FIRST,)


def test_an_office_retracts_for_itself_alone() -> None:
    assert not _view(FIRST, OFFICE_Y.about(Kind.RETRACTION, SUBJECT)).is_hidden
    assert _view(FIRST, OFFICE_X.about(Kind.RETRACTION, SUBJECT)).is_hidden
    authors_own = TrustView(
        own=AUTHOR.author,
        own_role=Role.PERSON,
        verified=frozenset({OFFICE_X.author}),
        offices=frozenset({OFFICE_X.author}),
    )
    assert not _view(FIRST, OFFICE_X.about(Kind.RETRACTION, SUBJECT), trust=authors_own).is_hidden


def test_content_that_knowingly_outlives_a_retraction_is_shown_and_so_are_its_revisions() -> None:
    retraction = AUTHOR.about(Kind.RETRACTION, SUBJECT)
    restored = AUTHOR.report("again", parents=[FIRST], over=[retraction])
    revised = AUTHOR.report("again, better", parents=[restored], over=[retraction])
    assert _view(FIRST, retraction, restored).content.heads == (restored,)
    assert _view(FIRST, retraction, restored, revised).content.heads == (revised,)
    forgetful = AUTHOR.report("again, worse", parents=[restored])
    assert _view(FIRST, retraction, restored, forgetful).is_hidden
    assert _view(FIRST, retraction, restored, AUTHOR.about(Kind.RETRACTION, SUBJECT)).is_hidden


def test_the_most_cautious_head_and_the_leaf_as_first_given_decide() -> None:
    assert _consent() is None
    assert _consent(as_first_given="yes") == "yes"
    one, two = AUTHOR.consent(SUBJECT, "yes"), AUTHOR.consent(SUBJECT, "no")
    assert _consent(one, two) == "no"
    assert _consent(one, as_first_given="withdrawn") == "withdrawn"


def test_the_author_lifts_a_withdrawal_and_nobody_else_does() -> None:
    no = OFFICE_X.consent(SUBJECT, "withdrawn")
    assert _consent(no, AUTHOR.consent(SUBJECT, "yes", parents=[no])) == "yes"
    for other in (OFFICE_X, OFFICE_Y, STRANGER, OTHER_AUTHOR):
        assert _consent(no, other.consent(SUBJECT, "yes", parents=[no])) == "withdrawn"


def test_an_office_restricts_what_the_author_gave() -> None:
    yes = AUTHOR.consent(SUBJECT, "yes")
    asked = OFFICE_X.consent(SUBJECT, "ask_first", parents=[yes])
    view = _view(FIRST, yes, asked)
    assert view.registers[RegisterKey(Kind.CONSENT, "-/publish")].heads == (asked,)
    assert view.cautious_value(Kind.CONSENT, "-/publish") == "ask_first"


def test_an_office_alone_opens_nothing() -> None:
    yes = OFFICE_X.consent(SUBJECT, "yes")
    assert _consent(yes) == ConsentState.NOT_ASKED
    assert _consent(yes, AUTHOR.consent(SUBJECT, "perhaps")) == "withdrawn"
    assert _consent(yes, AUTHOR.consent(SUBJECT, "ask_first")) == "ask_first"
    assert _consent(yes, as_first_given="yes") == "yes"
    assert _consent(OFFICE_X.consent(SUBJECT, "no")) == "no"


def test_a_withheld_value_counts_as_withdrawn_and_lifts_nothing() -> None:
    no = AUTHOR.consent(SUBJECT, "no")
    later = AUTHOR.consent(SUBJECT, "yes", parents=[no])
    assert _consent(no, showing(later)) == "withdrawn"
    assert _consent(no, later) == "yes"


def test_what_one_office_said_about_publishing_another_cannot_lift_not_even_in_two_steps() -> None:
    never = OFFICE_Y.review(SUBJECT, "never", slot="publish")
    agrees = OFFICE_X.review(SUBJECT, "never", slot="publish", parents=[never])
    yes = OFFICE_X.review(SUBJECT, "yes", slot="publish", parents=[agrees, never])
    assert _publish(never, agrees, yes) == "never"
    assert _publish(never, OFFICE_Y.review(SUBJECT, "yes", slot="publish", parents=[never])) == "yes"


def test_of_too_many_heads_a_new_record_names_as_many_as_it_can_and_the_next_one_the_rest() -> None:
    heads = [AUTHOR.report(str(number), parents=[FIRST]) for number in range(MAX_PARENTS + 3)]
    named = _view(FIRST, *heads).heads_of(Kind.REPORT, "")
    assert len(named) == MAX_PARENTS
    one = AUTHOR.report("settled", parents=named)
    rest = _view(FIRST, *heads, one).heads_of(Kind.REPORT, "")
    assert len(rest) == 4
    assert _view(FIRST, *heads, one, AUTHOR.report("all", parents=rest)).content.in_conflict is False


def test_caution_looks_at_all_heads_even_if_they_are_too_many_to_name() -> None:
    free = [AUTHOR.consent(SUBJECT, "yes") for _ in range(MAX_PARENTS + 1)]
    for order in itertools.islice(itertools.permutations(range(3)), 3):
        assert _consent(*free, AUTHOR.consent(SUBJECT, "no"), *[free[number] for number in order]) == "no"


def test_a_revoked_key_counts_with_what_was_held_before() -> None:
    late = AUTHOR.report("forged", parents=[FIRST])
    trust = trust_of_office_x(revoked_devices={AUTHOR.device: frozenset(ids([FIRST]))})
    assert _view(FIRST, late, trust=trust).content.heads == (FIRST,)


def test_the_view_of_an_identity_shows_its_card() -> None:
    card = AUTHOR.of_identity(Kind.CARD, {"/name": "x"}, slot=AUTHOR.device.hex())
    view = _view(card, subject=identity_subject(AUTHOR.author))
    assert view.heads_of(Kind.CARD, AUTHOR.device.hex()) == (card,)
    assert view.content.heads == ()


def test_many_notes_cost_no_quadratic_time() -> None:
    note = OFFICE_X.about(Kind.NOTE, SUBJECT)
    many = [
        HeldRecord(
            record=parse_record(
                sd.sign_payload(
                    {**sd.parse_token(note.record.token).payload, "parents": [f"{number:064x}"]}, OFFICE_X.key
                ),
                check_signature=False,
            ),
            disclosures=(),
        )
        for number in range(2000)
    ]
    retraction = AUTHOR.about(Kind.RETRACTION, SUBJECT)
    before = time.monotonic()
    view = view_subject(SUBJECT, [FIRST, retraction, *many], TRUST)
    assert time.monotonic() - before < 1
    assert len(view.registers[RegisterKey(Kind.NOTE, "")].hidden) == 2000


def test_registers_that_are_not_cautious_have_no_cautious_value() -> None:
    with pytest.raises(AssertionError):
        _view(FIRST).cautious_value(Kind.REVIEW, "status")
