"""Whether a backup is due."""

import datetime as dt

from fieldreport.bootstrap import Application, build_application
from fieldreport.crypto.passphrase_key import FLOOR
from fieldreport.services.backup_advice import BackupNeed
from fieldreport.services.exporting import ExportOptions
from fieldreport.system.progress import ProgressReporter
from tests.journeys.vault_kit import DOCUMENTER, NOW, OFFICE, World, export, open_with_key, seal, send, take_in


def back_up(world: World, name: str) -> None:
    world.app.backups.make(world[name].unlocked, world.folder / f"{name}'s backup", reporter=ProgressReporter())


def later(world: World, name: str, minutes: int) -> None:
    """Go on in a vault at a later time."""
    app = at(minutes)
    path = world.close(name)
    world.app = app
    world.adopt(name, open_with_key(app, path, world.templates[name].key))


def at(minutes: int) -> Application:
    return build_application(clock=lambda: NOW + dt.timedelta(minutes=minutes), choose_cost=lambda: FLOOR)


def test_a_vault_that_was_never_backed_up_says_so(world: World) -> None:
    advice = world[DOCUMENTER].backup_advisor.advice()
    assert (advice.need, advice.made_at) == (BackupNeed.NEVER_MADE, "")
    assert advice.behind > 0


def test_right_after_a_backup_nothing_is_due_and_drafts_alone_make_none_due(world: World) -> None:
    back_up(world, DOCUMENTER)
    documenter = world[DOCUMENTER]
    documenter.drafts.set_answer(documenter.drafts.new(), "/title", "being written")
    advice = documenter.backup_advisor.advice()
    assert (advice.need, advice.behind) == (None, 0)
    assert advice.made_at


def test_what_was_sealed_since_makes_one_due(world: World) -> None:
    back_up(world, DOCUMENTER)
    seal(world[DOCUMENTER], {"/title": "later"})
    advice = world[DOCUMENTER].backup_advisor.advice()
    assert (advice.need, advice.behind) == (BackupNeed.BEHIND, 1)


def test_an_exchange_makes_one_due_on_both_sides(world: World) -> None:
    for name in (DOCUMENTER, OFFICE):
        back_up(world, name)
        later(world, name, 5)
    subject = seal(world[DOCUMENTER], {"/title": "report"})
    send(world[DOCUMENTER], world[OFFICE], OFFICE, world.stick, subject)
    for name in (DOCUMENTER, OFFICE):
        assert world[name].backup_advisor.advice().need is BackupNeed.BEFORE_EXCHANGE
        later(world, name, 10)
        back_up(world, name)
        assert world[name].backup_advisor.advice().need is None


def test_a_backup_that_holds_what_was_cleared_is_named_first(world: World) -> None:
    documenter, office = world[DOCUMENTER], world[OFFICE]
    subject = seal(documenter, {"/title": "report"})
    back_up(world, DOCUMENTER)
    (exported,) = export(documenter, OFFICE, world.stick, subject)
    take_in(office, exported.files[0])
    back_up(world, OFFICE)
    contact = office.contacts.find(DOCUMENTER)
    receipt = office.exporting.send_receipts(contact, world.stick, options=ExportOptions(), reporter=ProgressReporter())
    take_in(documenter, receipt.files[0])
    documenter.clearing.clear([subject], reporter=ProgressReporter())
    assert documenter.backup_advisor.advice().need is BackupNeed.HOLDS_CLEARED
