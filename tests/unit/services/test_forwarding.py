"""Forwarding: what the receiver's vault sees, what it never gets, and what it can check."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from fieldreport.bootstrap import Session
from fieldreport.domain.identifiers import SubjectId
from fieldreport.errors import NothingToDo
from fieldreport.services.forwarding import Forwarded, ForwardOptions
from fieldreport.services.importing import ImportedBundle
from fieldreport.system.progress import ProgressReporter
from tests.journeys.vault_kit import DOCUMENTER, OFFICE, OTHER_OFFICE, World, problems, take_in
from tests.referral_kit import MAY, NAW, answers, arrived


def meet(world: World) -> None:
    """The office and the other office know each other."""
    office, other = world[OFFICE], world[OTHER_OFFICE]
    office.contacts.verify(office.contacts.add(other.contacts.own_card_file()))


def forward(world: World, *subjects: SubjectId, to: str = OTHER_OFFICE, **options: object) -> Forwarded:
    office = world[OFFICE]
    chosen = ForwardOptions(**{"purpose": "iimm", **options})  # type: ignore[arg-type]
    return office.forwarding.forward(
        office.contacts.find(to), subjects, world.stick, chosen, reporter=ProgressReporter()
    )


def pass_on(world: World, *subjects: SubjectId, to: str = OTHER_OFFICE, **options: object) -> ImportedBundle:
    (bundle,) = forward(world, *subjects, to=to, **options).bundles
    return take_in(world[to], bundle.files[0])


def test_a_report_goes_on_without_what_consent_withholds_and_verifies(world: World) -> None:
    meet(world)
    subject = arrived(world)
    imported = pass_on(world, subject)
    assert (imported.counts.new, imported.counts.quarantined, imported.missing) == (2, 0, ())
    (head,) = world[OTHER_OFFICE].reports.show(subject).view.content.heads
    assert head.leaves.text(f"/person[{MAY}]/name") == "Daw May"
    assert head.leaves.text(f"/person[{NAW}]/name") is None
    assert head.record.author == world[DOCUMENTER].unlocked.own.author
    row = world[OTHER_OFFICE].reports.show(subject).row
    assert row.leaves_sealed - row.leaves_held == 3
    assert not problems(world[OTHER_OFFICE])
    assert not problems(world[OFFICE])
