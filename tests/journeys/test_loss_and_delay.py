"""Bundles are lost, repeated and late, both ways: nothing is claimed that is not so, and in the end all is there."""

import contextlib
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import RecordId, SubjectId
from fieldreport.errors import NothingToDo
from fieldreport.services.exporting import ExportedBundle, ExportOptions
from fieldreport.system.progress import ProgressReporter
from tests.journeys.vault_kit import (
    DOCUMENTER,
    OFFICE,
    World,
    assert_derived_is_what_a_rebuild_makes,
    export,
    problems,
    revise,
    seal,
    take_in,
)

Held = Mapping[RecordId, frozenset[bytes]]


def held_by(session: Session) -> Held:
    """What a vault holds: records with their leaves, and only those of which every file is there."""
    store = session.unlocked.store
    lacking = {named.record_id for named in store.named_evidence.missing()}
    return {
        stored.id: frozenset(digest for digest, _ in stored.disclosures)
        for stored in store.records.all()
        if stored.id not in lacking
    }


@dataclass
class Exchange:
    """Two vaults, what is on its way between them, and what the office had when it made its backup."""

    world: World
    dice: random.Random
    on_the_way: dict[str, list[Path]] = field(default_factory=lambda: {DOCUMENTER: [], OFFICE: []})
    said: dict[RecordId, frozenset[bytes]] = field(default_factory=dict)
    """What the documenter sealed, leaf by leaf, to be remembered when it is cleared."""
    in_backup: Held = field(default_factory=dict)
    cleared: set[SubjectId] = field(default_factory=set)
    seen: set[str] = field(default_factory=set)

    def step(self) -> None:
        act = self.dice.choice(
            [self.seal, self.seal, self.revise, self.note, self.export, self.export, self.requested, self.again,
             self.confirm, self.ask, self.talk, self.deliver, self.deliver, self.deliver, self.lose, self.back_up,
             self.clear]
        )  # fmt: skip
        try:
            act()
        except NothingToDo:
            return
        self.seen.add(act.__name__)

    # --- what people do ---

    def seal(self) -> None:
        files = {"/photo": self.dice.randbytes(3000)} if self.dice.random() < 0.4 else {}
        seal(self.world[DOCUMENTER], {"/title": f"report {self.dice.random()}"}, files)

    def revise(self) -> None:
        revise(self.world[DOCUMENTER], self._a_report(), {"/title": f"again {self.dice.random()}"})

    def note(self) -> None:
        self.world[DOCUMENTER].statements.note(self._a_report(), "one word more")

    def export(self) -> None:
        rows = list(self.world[DOCUMENTER].reports.all())
        some = [row.subject for row in rows if self.dice.random() < 0.5]
        self._send(OFFICE, lambda: export(self.world[DOCUMENTER], OFFICE, self.world.stick, *some))

    def send_all(self) -> None:
        everything = [row.subject for row in self.world[DOCUMENTER].reports.all()]
        self._send(OFFICE, lambda: export(self.world[DOCUMENTER], OFFICE, self.world.stick, *everything))

    def requested(self) -> None:
        options = ExportOptions(requested=True)
        self._send(OFFICE, lambda: export(self.world[DOCUMENTER], OFFICE, self.world.stick, options=options))

    def again(self) -> None:
        options = ExportOptions(again=True)
        self._send(OFFICE, lambda: export(self.world[DOCUMENTER], OFFICE, self.world.stick, options=options))

    def confirm(self, *, ask_again: bool = False) -> None:
        office = self.world[OFFICE]
        contact = office.contacts.find(DOCUMENTER)
        self._send(
            DOCUMENTER,
            lambda: [
                office.exporting.send_receipts(
                    contact,
                    self.world.stick,
                    options=ExportOptions(),
                    reporter=ProgressReporter(),
                    ask_again=ask_again,
                )
            ],
        )

    def ask(self) -> None:
        self.confirm(ask_again=True)

    def talk(self) -> None:
        rows = list(self.world[OFFICE].reports.all())
        if rows:
            subject = self.dice.choice(rows).subject
            self.world[OFFICE].statements.note(subject, "a word of the office")
            self._send(DOCUMENTER, lambda: export(self.world[OFFICE], DOCUMENTER, self.world.stick, subject))

    def deliver(self) -> None:
        to = self.dice.choice([DOCUMENTER, OFFICE])
        if self.on_the_way[to]:
            bundle = self.dice.choice(self.on_the_way[to])
            take_in(self.world[to], bundle)
            if self.dice.random() < 0.7:
                self.on_the_way[to].remove(bundle)

    def lose(self) -> None:
        to = self.dice.choice([DOCUMENTER, OFFICE])
        if self.on_the_way[to]:
            self.on_the_way[to].remove(self.dice.choice(self.on_the_way[to]))

    def back_up(self) -> None:
        self.world.app.backups.make(
            self.world[OFFICE].unlocked, self.world.folder / "office backup", reporter=ProgressReporter()
        )
        self.in_backup = held_by(self.world[OFFICE])

    def clear(self) -> None:
        documenter = self.world[DOCUMENTER]
        offered = [offer.subject for offer in documenter.clearing.offers.all() if offer.obstacle is None]
        if not offered:
            raise NothingToDo(what="report")
        chosen = self.dice.choice(offered)
        documenter.clearing.clear([chosen], reporter=ProgressReporter())
        self.cleared.add(chosen)

    def _a_report(self) -> SubjectId:
        rows = [row.subject for row in self.world[DOCUMENTER].reports.all() if row.subject not in self.cleared]
        if not rows:
            raise NothingToDo(what="report")
        return self.dice.choice(rows)

    def _send(self, to: str, make: Callable[[], list[ExportedBundle]]) -> None:
        for one in make():
            self.on_the_way[to] += one.files

    # --- what must be true ---

    def check(self) -> None:
        documenter = self.world[DOCUMENTER]
        self.said |= {one: leaves for one, leaves in held_by(documenter).items() if leaves}
        there = held_by(self.world[OFFICE])
        for row in documenter.reports.all():
            view = documenter.derivation.view(row.subject)
            heads = [head.record.id for head in view.content.heads]
            if row.state == "received":
                assert all(there.get(one) == self.said[one] for one in heads), "received, and not there"
        ours = documenter.unlocked.own.author
        for offer in documenter.clearing.offers.all():
            if offer.obstacle is None:
                about = documenter.unlocked.store.records.by_subject(offer.subject)
                mine = [stored.id for stored in about if stored.author == ours]
                assert all(self.in_backup.get(one) == self.said[one] for one in mine), "offered, and not held twice"
        for subject in self.cleared:
            about = documenter.unlocked.store.records.by_subject(subject)
            left = [stored for stored in about if stored.author == ours]
            assert not any(stored.disclosures for stored in left), "it came back"
            assert all(there[stored.id] == self.said[stored.id] for stored in left)
        for sender in self.world[OFFICE].completeness.senders():
            assert not any(feed.review.is_forked for feed in sender.feeds)


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("seed", range(5))
def test_nothing_is_claimed_that_is_not_so_and_in_the_end_everything_is_there(world: World, seed: int) -> None:
    exchange = Exchange(world, random.Random(f"20261125 {seed}"))
    for _ in range(80):
        exchange.step()
        exchange.check()
    documenter, office = world[DOCUMENTER], world[OFFICE]
    # From here on nothing is lost: what is asked for comes.
    exchange.on_the_way = {DOCUMENTER: [], OFFICE: []}
    # One more report comes after all that was lost: only then can the office see what it lacks.
    exchange.seal()
    exchange.send_all()
    for act in (exchange.ask, exchange.requested, exchange.back_up, exchange.confirm):
        for to in (OFFICE, DOCUMENTER):
            for bundle in exchange.on_the_way[to]:
                take_in(world[to], bundle)
            exchange.on_the_way[to] = []
        exchange.check()
        with contextlib.suppress(NothingToDo):
            act()
    for bundle in exchange.on_the_way[DOCUMENTER]:
        take_in(documenter, bundle)
    assert all(sender.is_complete for sender in office.completeness.senders())
    assert {row.state for row in documenter.reports.all()} <= {"received", "cleared"}
    assert all(offer.obstacle is None for offer in documenter.clearing.offers.all())
    for session in (documenter, office):
        assert not problems(session)
        assert_derived_is_what_a_rebuild_makes(session)
    assert exchange.seen >= {"seal", "revise", "export", "confirm", "talk", "deliver", "lose", "back_up"}
