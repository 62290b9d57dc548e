"""The devices of an identity, as a person who has to decide about them sees them."""

from collections.abc import Collection, Sequence

from fieldreport.domain.devices import Device, Standing, devices_of
from fieldreport.domain.identifiers import DeviceKey
from fieldreport.domain.leaf import CREATED
from fieldreport.domain.record import HeldRecord, Kind
from fieldreport.domain.trust import NEW_KEY, follow_rotations, new_key
from tests.unit.domain.voices import AUTHOR, ids, showing

SECOND, THIRD, FOURTH = AUTHOR.on(201), AUTHOR.on(202), AUTHOR.on(203)


def _devices(
    rotations: Sequence[HeldRecord],
    *,
    accepted: Sequence[HeldRecord] = (),
    revoked: Collection[DeviceKey] = (),
) -> tuple[Device, ...]:
    by_id = {held.record.id: held for held in rotations}
    chain = follow_rotations(
        AUTHOR.author,
        [held.record for held in rotations],
        new_key_of=lambda record_id: new_key(by_id[record_id]),
        accepted=frozenset(ids(accepted)),
        revoked_authors={},
        revoked_devices={},
    )
    return devices_of(AUTHOR.device, rotations, chain=chain, revoked=revoked)


def _standings(devices: Sequence[Device]) -> list[tuple[DeviceKey, Standing]]:
    return [(one.key, one.standing) for one in devices]


def test_an_identity_without_rotations_has_its_first_device() -> None:
    assert _devices([]) == (Device(AUTHOR.device, Standing.CURRENT),)


def test_along_a_chain_all_are_former_but_the_last() -> None:
    one, two = AUTHOR.rotation(SECOND), SECOND.rotation(THIRD)
    devices = _devices([one, two])
    assert [one.standing for one in devices] == [Standing.FORMER, Standing.FORMER, Standing.CURRENT]
    assert [one.rotation for one in devices] == [None, *ids([one, two])]
    assert [one.replaced for one in devices] == [None, AUTHOR.device, SECOND.device]


def test_rivals_conflict_until_one_is_accepted_and_then_the_other_is_rejected() -> None:
    one, two = AUTHOR.rotation(SECOND), AUTHOR.rotation(THIRD)
    assert _standings(_devices([one, two])) == [
        (AUTHOR.device, Standing.CURRENT),
        (SECOND.device, Standing.CONFLICTING),
        (THIRD.device, Standing.CONFLICTING),
    ]
    assert _standings(_devices([one, two], accepted=[two])) == [
        (AUTHOR.device, Standing.FORMER),
        (SECOND.device, Standing.REJECTED),
        (THIRD.device, Standing.CURRENT),
    ]


def test_a_key_that_one_rotation_links_is_not_rejected_by_another() -> None:
    one, again = AUTHOR.rotation(SECOND), AUTHOR.rotation(SECOND)
    assert [one.standing for one in _devices([one, again], accepted=[one])[1:]] == [Standing.CURRENT] * 2


def test_what_is_revoked_is_nothing_else() -> None:
    rotations = [AUTHOR.rotation(SECOND), AUTHOR.rotation(THIRD)]
    for accepted in ([], rotations[:1]):
        devices = _devices(rotations, accepted=accepted, revoked={AUTHOR.device, SECOND.device, THIRD.device})
        assert {one.standing for one in devices} == {Standing.REVOKED}


def test_a_rotation_says_when_it_was_made_if_it_does() -> None:
    dated = AUTHOR.of_identity(Kind.ROTATION, {NEW_KEY: SECOND.device.hex(), CREATED: "2026-05-03T10:00:00Z"})
    assert [one.since for one in _devices([dated])] == ["", "2026-05-03T10:00:00Z"]
    assert [one.since for one in _devices([AUTHOR.rotation(SECOND)])] == ["", ""]


def test_a_rotation_whose_key_is_withheld_names_no_device() -> None:
    assert _standings(_devices([showing(AUTHOR.rotation(FOURTH))])) == [(AUTHOR.device, Standing.CURRENT)]


def test_beside_a_list_of_desks_the_first_key_is_former() -> None:
    rotation = SECOND.rotation(THIRD)
    desks = frozenset({SECOND.device, FOURTH.device})
    chain = follow_rotations(
        AUTHOR.author,
        [rotation.record],
        new_key_of=lambda _: THIRD.device,
        accepted=frozenset(),
        revoked_authors={},
        revoked_devices={},
        desks=desks,
    )
    devices = devices_of(AUTHOR.device, [rotation], chain=chain, revoked=[], desks=desks)
    assert {one.key: (one.standing, one.is_desk) for one in devices} == {
        AUTHOR.device: (Standing.FORMER, False),
        SECOND.device: (Standing.FORMER, True),
        THIRD.device: (Standing.CURRENT, False),
        FOURTH.device: (Standing.CURRENT, True),
    }
    assert len(devices) == 4
