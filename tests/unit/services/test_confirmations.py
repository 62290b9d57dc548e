"""What receipts mean is told report by report: who holds it, since when, and whether it may go."""

from fieldreport.domain.report import ReportState
from fieldreport.services.clearing_offers import Obstacle
from fieldreport.services.confirmations import Holder, OfficeWord
from fieldreport.system.progress import ProgressReporter
from tests.journeys.vault_kit import DOCUMENTER, NOW, OFFICE, World, seal, send, take_in
from tests.unit.services.test_receipts import back_up, send_receipt

STAMP = NOW.strftime("%Y-%m-%dT%H:%M:%SZ")


def test_a_report_that_nobody_confirmed_has_no_holder(world: World) -> None:
    documenter = world[DOCUMENTER]
    subject = seal(documenter, {"/title": "x"})
    send(documenter, world[OFFICE], OFFICE, world.stick, subject)
    found = documenter.confirmations.of(subject)
    assert (found.state, found.holders, found.cleared_at) == (ReportState.EXPORTED, (), "")
    office = world[OFFICE].unlocked.own.author
    assert documenter.confirmations.by(office) == OfficeWord(held=0, copied=0, clearable=0, unconfirmed=1)


def test_a_receipt_says_who_holds_it_since_when_and_a_second_copy_lets_it_go(world: World) -> None:
    documenter = world[DOCUMENTER]
    office = world[OFFICE].unlocked.own.author
    subject = seal(documenter, {"/title": "x"})
    send(documenter, world[OFFICE], OFFICE, world.stick, subject)
    take_in(documenter, send_receipt(world))
    assert documenter.confirmations.of(subject).holders == (Holder(office, has_second_copy=False, came_at=STAMP),)
    assert documenter.confirmations.by(office) == OfficeWord(held=1, copied=0, clearable=0, unconfirmed=0)
    back_up(world, OFFICE)
    take_in(documenter, send_receipt(world))
    assert documenter.confirmations.of(subject).holders == (Holder(office, has_second_copy=True, came_at=STAMP),)
    assert documenter.confirmations.by(office) == OfficeWord(held=1, copied=1, clearable=1, unconfirmed=0)
    documenter.clearing.clear([subject], reporter=ProgressReporter())
    gone = documenter.confirmations.of(subject)
    assert (gone.state, gone.cleared_at) == (ReportState.CLEARED, STAMP)
    assert gone.holders == (Holder(office, has_second_copy=True, came_at=STAMP),)
    assert documenter.confirmations.by(office) is None, "nothing that is still here is at stake"


def test_before_anything_goes_it_is_told_what_would_and_which_backups_hold_it(world: World) -> None:
    documenter = world[DOCUMENTER]
    first = seal(documenter, {"/title": "x"}, {"/photo": b"x" * 5000})
    path = back_up(world, DOCUMENTER)
    later = seal(documenter, {"/title": "y"}, {"/photo": b"x" * 5000, "/other": b"y" * 5000})
    unsent = seal(documenter, {"/title": "z"})
    send(documenter, world[OFFICE], OFFICE, world.stick, first, later)
    back_up(world, OFFICE)
    take_in(documenter, send_receipt(world))
    outlook = documenter.clearing.foresee([first, later, unsent])
    assert [offer.subject for offer in outlook.may_go] == [first, later]
    assert [(offer.subject, offer.obstacle) for offer in outlook.stay] == [(unsent, Obstacle.NOT_CONFIRMED)]
    assert (outlook.records, outlook.files) == (2, 2)
    (backup,) = outlook.backups
    assert (backup.path, backup.is_in_reach) == (path.absolute(), True)
    alone = documenter.clearing.foresee([later])
    assert (alone.records, alone.files, alone.backups) == (1, 1, ()), "the other report names the first file too"
    path.rename(path.with_name("away"))
    (backup,) = documenter.clearing.foresee([first]).backups
    assert not backup.is_in_reach
    done = documenter.clearing.clear([first, later], reporter=ProgressReporter())
    assert (done.records, done.files) == (2, 2)
