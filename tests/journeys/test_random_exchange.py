"""Five people write and exchange at random, over a way that loses, repeats and delays: in the end all hold the same."""

import contextlib
import itertools
import random
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from fieldreport.bootstrap import Session
from fieldreport.domain.consent import ConsentState
from fieldreport.domain.identifiers import AuthorId, RecordId, SubjectId
from fieldreport.domain.record import Kind
from fieldreport.errors import NothingToDo
from fieldreport.services.exporting import ExportedBundle, ExportOptions
from fieldreport.system.progress import ProgressReporter
from tests.journeys.vault_kit import (
    COLLEAGUE,
    DOCUMENTER,
    OFFICE,
    OTHER_OFFICE,
    STRANGER,
    World,
    assert_derived_is_what_a_rebuild_makes,
    export,
    problems,
    revise,
    seal,
    take_in,
)

PEOPLE = (DOCUMENTER, COLLEAGUE, OFFICE, OTHER_OFFICE, STRANGER)
OFFICES = (OFFICE, OTHER_OFFICE)
EXCHANGES = 50
LOST, REPEATED, DELIVERED = 0.2, 0.25, 0.4


@dataclass
class Network:
    """Five vaults, and the bundles that are on their way between them."""

    world: World
    dice: random.Random
    waiting: list[tuple[str, Path]] = field(default_factory=list)
    sent: int = 0
    lost: int = 0
    repeated: int = 0

    def meet(self) -> None:
        for one, other in itertools.permutations(PEOPLE, 2):
            contacts = self.world[one].contacts
            contacts.verify(contacts.add(self.world[other].contacts.own_card_file()))

    def write(self) -> None:
        """Somebody writes something: a report, a correction, a note, a review, a word of consent, a retraction."""
        name = self.dice.choice(PEOPLE)
        session, what = self.world[name], self.dice.random()
        own = [row.subject for row in session.reports.all() if row.author == session.unlocked.own.author]
        every = [row.subject for row in session.reports.all()]
        if what < 0.4 or not own:
            files = {"/photo": self.dice.randbytes(2000)} if self.dice.random() < 0.4 else {}
            seal(session, {"/title": f"report {self.dice.random()}", "/consent/iimm": "yes"}, files)
        elif what < 0.6:
            revise(session, self.dice.choice(own), {"/title": f"again {self.dice.random()}"})
        elif what < 0.65:
            session.statements.retract(self.dice.choice(own), "it was not so")
        elif what < 0.75:
            state = self.dice.choice([ConsentState.NO, ConsentState.WITHDRAWN, ConsentState.ASK_FIRST])
            session.statements.consent(self.dice.choice(own), "-/iimm", state)
        elif what < 0.85 and name in OFFICES:
            session.statements.review(self.dice.choice(every), "status", self.dice.choice(["reviewed", "new"]))
        else:
            session.statements.note(self.dice.choice(every if name in OFFICES else own), "one word more")

    def exchange(self) -> None:
        """One exports some reports to another; the bundle may be lost, come late, or come twice."""
        sender, receiver = self.dice.sample(PEOPLE, 2)
        session = self.world[sender]
        some = [subject for subject in self._what_may_go(sender, receiver) if self.dice.random() < 0.7]
        with contextlib.suppress(NothingToDo):
            self._send(receiver, export(session, receiver, self.world.stick, *some))
        while self.waiting and self.dice.random() < DELIVERED:
            to, bundle = self.dice.choice(self.waiting)
            take_in(self.world[to], bundle)
            if self.dice.random() < REPEATED:
                self.repeated += 1
            else:
                self.waiting.remove((to, bundle))

    def settle(self) -> None:
        """From here on nothing is lost. Each sends the last, hears what is missing, and sends that again."""
        for sender, receiver in itertools.permutations(PEOPLE, 2):
            giver, taker = self.world[sender], self.world[receiver]
            # One more report comes after all that was lost: only then can be seen what is lacking.
            if receiver == PEOPLE[sender == PEOPLE[0]]:
                seal(giver, {"/title": f"the last of {sender}"})
            with contextlib.suppress(NothingToDo):
                every = self._what_may_go(sender, receiver)
                self._bring(receiver, export(giver, receiver, self.world.stick, *every))
            with contextlib.suppress(NothingToDo):
                asked = taker.exporting.send_receipts(
                    taker.contacts.find(sender),
                    self.world.stick,
                    options=ExportOptions(),
                    reporter=ProgressReporter(),
                    ask_again=True,
                )
                self._bring(sender, [asked])
                requested = ExportOptions(requested=True)
                self._bring(receiver, export(giver, receiver, self.world.stick, options=requested))

    def _what_may_go(self, sender: str, receiver: str) -> list[SubjectId]:
        """A plain export passes nothing on: own reports, and what an office says to whoever wrote a report."""
        authors = {self.world[name].unlocked.own.author for name in (sender, receiver)}
        return [row.subject for row in self.world[sender].reports.all() if row.author in authors]

    def _send(self, receiver: str, bundles: list[ExportedBundle]) -> None:
        for one in bundles:
            self.sent += 1
            if self.dice.random() < LOST:
                self.lost += 1
            else:
                self.waiting += [(receiver, file) for file in one.files]

    def _bring(self, receiver: str, bundles: list[ExportedBundle]) -> None:
        for one in bundles:
            for file in one.files:
                take_in(self.world[receiver], file)


@dataclass(frozen=True, slots=True)
class Told:
    """A record about a report, who signed it and whose report it is about, with the leaves that are held."""

    id: RecordId
    author: AuthorId
    owner: AuthorId
    leaves: frozenset[bytes]


def truth_of(session: Session) -> set[Told]:
    """What is held of all reports that are shown: one that was retracted does not go to who never had it."""
    owners = {row.subject: row.author for row in session.reports.all()}
    return {
        Told(stored.id, stored.author, owners[stored.subject], frozenset(digest for digest, _ in stored.disclosures))
        for stored in session.unlocked.store.records.all()
        if stored.subject in owners
    }


def seen_by(session: Session) -> dict[SubjectId, object]:
    """What the merge makes of the reports, as far as their authors alone have a say."""
    seen: dict[SubjectId, object] = {}
    for row in session.reports.all():
        view = session.derivation.view(row.subject)
        registers = {
            key: (
                [head.record.id for head in register.heads],
                [head.record.id for head in register.hidden],
                register.in_conflict,
            )
            for key, register in view.registers.items()
            if key.kind in {Kind.REPORT, Kind.RETRACTION, Kind.CONSENT}
        }
        consents = dict(session.derivation.consents(view))
        seen[row.subject] = (row.title, view.owner, view.retractions, registers, consents, row.evidence_missing)
    return seen


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_fifty_exchanges_with_loss_repetition_and_delay_end_equal_in_five_vaults(world: World) -> None:
    network = Network(world, random.Random(20261125))
    network.meet()
    while network.sent < EXCHANGES:
        network.write()
        network.exchange()
    assert min(network.lost, network.repeated, len(network.waiting)) >= 3
    assert len({frozenset(truth_of(world[name])) for name in PEOPLE}) == len(PEOPLE), "each knows something else so far"
    network.settle()
    sessions = {name: world[name] for name in PEOPLE}
    everything = set[Told]().union(*map(truth_of, sessions.values()))
    expected = seen_by(sessions[OFFICE])
    assert len(everything) > EXCHANGES
    assert any(one.author != one.owner for one in everything), "offices said something about the reports of others"
    for session in sessions.values():
        own = session.unlocked.own.author
        concerns = {one for one in everything if one.author == one.owner or own in (one.author, one.owner)}
        assert truth_of(session) == concerns
        assert seen_by(session) == expected
        assert not session.unlocked.store.named_evidence.missing()
        assert all(sender.is_complete for sender in session.completeness.senders())
        assert not problems(session)
        assert_derived_is_what_a_rebuild_makes(session)
    # What was late all the same arrives now, and changes nothing.
    for to, bundle in network.waiting:
        take_in(world[to], bundle)
    assert all(seen_by(session) == expected for session in sessions.values())
