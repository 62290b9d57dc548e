"""Ten thousand exchanges of really signed records between five desks: each view is what is held, and all end equal."""

import random
from dataclasses import dataclass, field, replace

import pytest

from fieldreport.domain.record import HeldRecord
from tests.unit.domain.vault_dump import dump, dump_subject
from tests.unit.domain.voices import OFFICE_X
from tests.unit.domain.world import OPS, Op, Vault, live

EXCHANGES = 10_000
DESKS = 5
LOST, REPEATED, MOST_WAITING = 0.25, 0.2, 400

Parcel = list[HeldRecord]


def _history(dice: random.Random) -> list[Op]:
    """Let much happen, each kind of thing many times."""
    return [
        (dice.choice(sorted(OPS)), dice.randrange(12), dice.randrange(3), dice.randrange(10**6)) for _ in range(150)
    ]


@dataclass
class Office:
    """One office with five desks, and what is on its way between them: lost, late, twice and out of order."""

    dice: random.Random
    desks: list[Vault]
    waiting: list[tuple[int, Parcel]] = field(default_factory=list)
    lost: int = 0
    repeated: int = 0
    late: int = 0

    def exchange(self, number: int) -> None:
        sender, receiver = self.dice.sample(range(DESKS), 2)
        parcel = self._some_of(self.desks[sender])
        if self.dice.random() < LOST:
            self.lost += 1
        else:
            self.waiting.append((receiver, parcel))
        # What was sent first often comes last.
        while self.waiting and (len(self.waiting) > MOST_WAITING or self.dice.random() < 0.55):
            place = self.dice.randrange(len(self.waiting))
            self.late += place < len(self.waiting) - 1
            to, arriving = self.waiting[place]
            if self.dice.random() < REPEATED:
                self.repeated += 1
            else:
                del self.waiting[place]
            self.arrive(self.desks[to], arriving, look=number % 10 == 0)

    def _some_of(self, desk: Vault) -> Parcel:
        """A few records, some with only a part of the leaves that are held, as when they are withheld."""
        chosen = self.dice.sample(sorted(desk.records), min(len(desk.records), self.dice.randint(1, 4)))
        return [self._shown(desk.get(record_id)) for record_id in chosen]

    def _shown(self, held: HeldRecord) -> HeldRecord:
        if self.dice.random() < 0.5:
            return held
        count = self.dice.randint(0, len(held.disclosures))
        return replace(held, disclosures=tuple(self.dice.sample(held.disclosures, count)))

    def arrive(self, desk: Vault, parcel: Parcel, *, look: bool) -> None:
        before = {held.record.id: set(desk.leaves.get(held.record.id, {})) for held in parcel}
        for held in parcel:
            desk.take(held)
        for held in parcel:
            came = {leaf.digest for leaf in held.disclosures}
            assert set(desk.leaves[held.record.id]) == before[held.record.id] | came, "a union, nothing more or less"
        if look:
            self._look(desk, parcel[0])

    def _look(self, desk: Vault, held: HeldRecord) -> None:
        """What is shown is the same for one who got everything at once, in another order, each thing twice."""
        subject, trust = held.record.subject, desk.trust()
        fresh = Vault(desk.voice)
        pieces = [desk.get(record_id) for record_id in desk.by_subject[subject]] * 2
        self.dice.shuffle(pieces)
        for piece in pieces:
            fresh.take(piece)
        assert dump_subject(fresh.view(subject, trust)) == dump_subject(desk.view(subject, trust))


@pytest.mark.slow
def test_after_ten_thousand_exchanges_with_loss_repetition_and_delay_all_desks_show_the_same() -> None:
    dice = random.Random(20261125)
    world = live(_history(dice))
    whole = Vault(OFFICE_X)
    for held in world.union():
        whole.take(held)
    assert len(whole.records) > 150
    desks = [Vault(OFFICE_X) for _ in range(DESKS)]
    for held in whole.held():
        # Each record begins at one desk, its leaves at one or two.
        for desk in dice.sample(desks, dice.randint(1, 2)):
            count = dice.randint(0, len(held.disclosures))
            desk.take(replace(held, disclosures=tuple(dice.sample(held.disclosures, count))))
        dice.choice(desks).take(held)
    office = Office(dice, desks)
    for number in range(EXCHANGES):
        office.exchange(number)
    assert min(office.lost, office.repeated, office.late) > EXCHANGES / 10
    # Nothing forces the last leaf to have arrived by luck: what is left over comes in the end, from anybody who has it.
    for to, parcel in office.waiting:
        office.arrive(desks[to], parcel, look=False)
    held_at = [sum(len(desk.leaves[one]) for one in desk.records) for desk in desks]
    assert min(held_at) > 0.9 * sum(map(len, whole.leaves.values())), "the exchanges brought nearly all"
    for giver in desks:
        for taker in desks:
            for held in giver.held():
                taker.take(held)
    expected = dump(whole)
    assert all(dump(desk) == expected for desk in desks)
