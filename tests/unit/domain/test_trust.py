"""Which devices speak for an identity, and whose word has weight in this vault."""

from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldreport.domain.identifiers import AuthorId, DeviceKey, RecordId
from fieldreport.domain.record import HeldRecord, Kind
from fieldreport.domain.trust import (
    Chain,
    Role,
    Trust,
    TrustView,
    follow_rotations,
    linked_devices,
    new_key,
    rotation_conflicts,
)
from tests.unit.domain.voices import (
    AUTHOR,
    OFFICE_X,
    OFFICE_Y,
    OTHER_AUTHOR,
    STRANGER,
    Voice,
    ids,
    showing,
    trust_of_office_x,
)

SECOND, THIRD, FOURTH = AUTHOR.on(101), AUTHOR.on(102), AUTHOR.on(103)


def _linked(*rotations: HeldRecord, accepted: tuple[HeldRecord, ...] = ()) -> frozenset[DeviceKey]:
    return linked_devices(AUTHOR.author, rotations, accepted=frozenset(ids(accepted)), revoked_devices={})


def test_a_chain_of_rotations_links_every_key_in_any_order() -> None:
    one, two = AUTHOR.rotation(SECOND), SECOND.rotation(THIRD)
    for order in ((one, two), (two, one), (two, one, two)):
        assert _linked(*order) == {SECOND.device, THIRD.device}


def test_a_chain_with_a_missing_link_ends_there() -> None:
    assert _linked(SECOND.rotation(THIRD)) == frozenset()


def test_a_chain_that_closes_on_itself_comes_to_an_end() -> None:
    assert _linked(AUTHOR.rotation(SECOND), SECOND.rotation(AUTHOR)) == {SECOND.device, AUTHOR.device}


def test_rotations_by_strangers_and_other_records_link_nothing() -> None:
    posing = Voice(author=AUTHOR.author, key=STRANGER.key)
    other = AUTHOR.of_identity(Kind.ROSTER, {"/new_key": SECOND.device.hex()})
    assert _linked(posing.rotation(STRANGER), STRANGER.rotation(SECOND), other) == frozenset()


def test_of_two_rotations_of_one_key_neither_counts_until_one_is_accepted() -> None:
    one, two = AUTHOR.rotation(SECOND), AUTHOR.rotation(THIRD)
    further = SECOND.rotation(FOURTH)
    assert _linked(one, two, further) == frozenset()
    assert rotation_conflicts(AUTHOR.author, [one, two, further]) == set(ids([one, two]))
    assert _linked(one, two, further, accepted=(one,)) == {SECOND.device, FOURTH.device}
    accepted = frozenset(ids([one]))
    assert rotation_conflicts(AUTHOR.author, [one, two, further], accepted=accepted) == set()


def _chain(rotations: Iterable[HeldRecord], accepted: Iterable[HeldRecord] = ()) -> Chain:
    by_id = {held.record.id: held for held in rotations}
    return follow_rotations(
        AUTHOR.author,
        [held.record for held in by_id.values()],
        new_key_of=lambda record_id: new_key(by_id[record_id]),
        accepted=frozenset(ids(accepted)),
        revoked_authors={},
        revoked_devices={},
    )


_VOICES = (AUTHOR, SECOND, THIRD, FOURTH)
_ROTATIONS = [old.rotation(new) for old in _VOICES for new in _VOICES[1:] for _ in range(2)]


@given(st.lists(st.sampled_from(_ROTATIONS), unique_by=id), st.sets(st.integers(0, len(_ROTATIONS) - 1)), st.data())
def test_the_chain_depends_on_what_is_held_and_accepted_and_not_on_the_order(
    rotations: list[HeldRecord], accepted: set[int], data: st.DataObject
) -> None:
    chosen = [_ROTATIONS[number] for number in accepted]
    chain = _chain(rotations, chosen)
    assert _chain(data.draw(st.permutations(rotations)), chosen) == chain
    assert (
        not chain.counting & chain.competing | chain.counting & chain.passed_over | chain.competing & chain.passed_over
    )
    reached = {AUTHOR.device, *chain.linked}
    by_device = {device: {held.record.id for held in rotations if held.record.device == device} for device in reached}
    assert chain.counting | chain.competing | chain.passed_over == set().union(*by_device.values())
    for signed in by_device.values():
        if signed & set(ids(chosen)):
            assert len(signed) == 1 or signed & chain.counting == signed & set(ids(chosen))
        else:
            assert len(signed) < 2 or signed <= chain.competing


def test_what_was_accepted_is_not_displaced_by_any_number_of_rivals() -> None:
    accepted, rivals = AUTHOR.rotation(SECOND), [AUTHOR.rotation(THIRD) for _ in range(5)]
    chain = _chain([accepted, *rivals], [accepted])
    assert chain.linked == {SECOND.device}
    assert chain.counting == set(ids([accepted]))
    assert chain.passed_over == set(ids(rivals))
    assert not chain.competing


def test_a_stranger_cannot_make_a_conflict_look_real() -> None:
    posing = Voice(author=AUTHOR.author, key=STRANGER.key)
    rotations = [AUTHOR.rotation(SECOND), posing.rotation(THIRD), posing.rotation(FOURTH)]
    assert rotation_conflicts(AUTHOR.author, rotations) == set()
    assert _linked(*rotations) == {SECOND.device}


def test_a_rotation_by_a_key_revoked_before_neither_counts_nor_competes() -> None:
    before, after = AUTHOR.rotation(SECOND), AUTHOR.rotation(THIRD)
    revoked = {AUTHOR.device: frozenset(ids([before]))}
    assert linked_devices(AUTHOR.author, [before, after], revoked_devices=revoked) == {SECOND.device}
    assert rotation_conflicts(AUTHOR.author, [before, after], revoked_devices=revoked) == set()


def test_a_rotation_by_an_identity_revoked_before_neither_counts_nor_competes() -> None:
    before, after = AUTHOR.rotation(SECOND), AUTHOR.rotation(THIRD)
    revoked = {AUTHOR.author: frozenset(ids([before]))}
    assert linked_devices(AUTHOR.author, [before, after], revoked_authors=revoked) == {SECOND.device}
    assert rotation_conflicts(AUTHOR.author, [before, after], revoked_authors=revoked) == set()


def test_of_a_flood_of_competing_rotations_none_is_read() -> None:
    records = [AUTHOR.rotation(SECOND).record for _ in range(20)]
    accepted = records[7].id
    read: list[RecordId] = []

    def new_key_of(record_id: RecordId) -> DeviceKey:
        read.append(record_id)
        return SECOND.device

    def follow(*accepted: RecordId) -> Chain:
        return follow_rotations(
            AUTHOR.author,
            records,
            new_key_of=new_key_of,
            accepted=frozenset(accepted),
            revoked_authors={},
            revoked_devices={},
        )

    assert follow().competing == {record.id for record in records}
    assert read == []
    assert follow(accepted).linked == {SECOND.device}
    assert read == [accepted]


@pytest.mark.parametrize("stated", ["", "zz", "ab", SECOND.device.hex().upper(), SECOND.device.hex() + " "])
def test_a_rotation_to_no_key_links_nothing(stated: str) -> None:
    assert _linked(AUTHOR.of_identity(Kind.ROTATION, {"/new_key": stated})) == frozenset()


def test_a_rotation_whose_leaf_is_withheld_links_nothing() -> None:
    assert _linked(showing(AUTHOR.rotation(SECOND))) == frozenset()


def test_trust_is_what_the_person_decided() -> None:
    trust = trust_of_office_x(revoked_authors={OTHER_AUTHOR.author: frozenset()})
    assert trust.trust_of(OFFICE_X.author) is Trust.OWN
    assert trust.trust_of(AUTHOR.author) is Trust.VERIFIED
    assert trust.trust_of(STRANGER.author) is Trust.UNVERIFIED
    assert trust.trust_of(OTHER_AUTHOR.author) is Trust.REVOKED


def test_an_office_is_one_that_was_verified_or_our_own() -> None:
    trust = trust_of_office_x()
    assert trust.is_office(OFFICE_X.author)
    assert trust.is_office(OFFICE_Y.author)
    assert not trust.is_office(AUTHOR.author)
    assert not replace(trust, own_role=Role.PERSON).is_office(OFFICE_X.author)
    assert not replace(trust, verified=frozenset()).is_office(OFFICE_Y.author)


def test_revoking_somebody_unverified_lends_them_no_weight() -> None:
    review = OFFICE_Y.review(AUTHOR.subject(), "done")
    trust = trust_of_office_x(
        verified=frozenset({AUTHOR.author}),
        revoked_authors={OFFICE_Y.author: frozenset(ids([review]))},
    )
    assert not trust.is_office(OFFICE_Y.author)
    assert not trust.speaks_for_its_author(review.record)


def test_a_revoked_identity_counts_with_what_was_held_before() -> None:
    before, after = OFFICE_Y.review(AUTHOR.subject(), "a"), OFFICE_Y.review(AUTHOR.subject(), "b")
    trust = trust_of_office_x(revoked_authors={OFFICE_Y.author: frozenset(ids([before]))})
    assert trust.is_office(OFFICE_Y.author)
    assert trust.speaks_for_its_author(before.record)
    assert not trust.speaks_for_its_author(after.record)


def test_a_revoked_key_counts_with_what_was_held_before_and_other_keys_go_on() -> None:
    linked: dict[AuthorId, frozenset[DeviceKey]] = {AUTHOR.author: frozenset({SECOND.device})}
    before, after, other = AUTHOR.report(), AUTHOR.report(), SECOND.report()
    trust: TrustView = trust_of_office_x(
        linked_devices=linked, revoked_devices={AUTHOR.device: frozenset(ids([before]))}
    )
    assert trust.speaks_for_its_author(before.record)
    assert not trust.speaks_for_its_author(after.record)
    assert trust.speaks_for_its_author(other.record)
    assert not trust.speaks_for_its_author(THIRD.report().record)


def test_nobody_unknown_speaks_for_themselves() -> None:
    trust = trust_of_office_x()
    assert not trust.speaks_for_its_author(STRANGER.report().record)
    assert trust.is_authentic(STRANGER.report().record)
    assert trust.speaks_for_its_author(OFFICE_X.review(AUTHOR.subject(), "x").record)
