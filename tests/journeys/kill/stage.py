"""The scene that is killed over and over: two vaults, a stick, a photo, a bundle on its way, an old backup."""

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from fieldreport.bootstrap import Application, Session
from fieldreport.domain.trust import Role
from fieldreport.errors import NotFound
from fieldreport.services.exporting import ExportedBundle, ExportOptions
from fieldreport.services.vaults import NewVault
from fieldreport.system.progress import ProgressReporter
from tests.journeys.vault_kit import (
    DOCUMENTER,
    MALLORY,
    OFFICE,
    PASSPHRASE,
    Prepared,
    World,
    application,
    attach,
    export,
    open_with_key,
    seal,
    send,
    take_in,
)

NEW_PASSPHRASE = "another correct horse battery"
PHOTO = bytes(range(256)) * 3000
REPORTS_ON_THE_WAY = 25
PARTS = 150_000


@dataclass(frozen=True, slots=True)
class Stage:
    """One copy of the scene; *keys* open its vaults without a passphrase."""

    app: Application
    folder: Path
    keys: Mapping[str, bytes]

    @property
    def stick(self) -> Path:
        return self.folder / "stick"

    @property
    def bundle(self) -> Path:
        return self.folder / "on the way.age"

    @property
    def photo(self) -> Path:
        return self.folder / "photo.jpg"

    @property
    def new_backup(self) -> Path:
        return self.stick / "new backup"

    @property
    def old_backup(self) -> Path:
        return self.stick / "old backup"

    @property
    def generations(self) -> Path:
        return self.stick / "generations"

    @property
    def restored(self) -> Path:
        return self.folder / "restored"

    @property
    def created(self) -> Path:
        return self.folder / "created"

    def open(self, name: str, *, at: Path | None = None) -> Session:
        return open_with_key(self.app, at or self.folder / name, self.keys[name])


def set_the_stage(templates: Mapping[str, Prepared], folder: Path) -> Stage:
    """Prepare the scene once; tries work on copies of it."""
    folder.mkdir()
    world = World(application(), templates, folder)
    stage = Stage(world.app, folder, {name: template.key for name, template in templates.items()})
    stage.stick.mkdir()
    documenter, office = world[DOCUMENTER], world[OFFICE]
    documenter.recovery_keys.state_kept(documenter.recovery_keys.make().secret)
    first = seal(documenter, {"/title": "received long ago"}, {"/photo": PHOTO[:70_000]})
    send(documenter, office, OFFICE, stage.stick, first)
    # The office confirms it, and that it has it twice: it may be cleared.
    world.app.backups.make(office.unlocked, folder / "office's backup", reporter=ProgressReporter())
    take_in(documenter, confirm(office, stage.stick).files[0])
    # The old backup holds a file that this vault will have destroyed: it must stay there until the new one is whole.
    detached = documenter.drafts.new()
    attach(documenter, detached, "/photo", PHOTO[:50_000])
    world.app.backups.make(documenter.unlocked, stage.old_backup, reporter=ProgressReporter())
    world.app.generations.make(documenter.unlocked, stage.generations, reporter=ProgressReporter())
    on_the_way = [seal(documenter, {"/title": f"on its way {number}"}) for number in range(REPORTS_ON_THE_WAY)]
    on_the_way.append(seal(documenter, {"/title": "with photos"}, {"/a": PHOTO[:200_000], "/b": PHOTO[:300_000]}))
    (exported,) = export(documenter, OFFICE, stage.stick, *on_the_way)
    exported.files[0].rename(stage.bundle)
    seal(documenter, {"/title": "never sent"}, {"/photo": PHOTO[:100_000]})
    documenter.drafts.delete(detached)
    draft = documenter.drafts.new()
    documenter.drafts.set_answer(draft, "/title", "being written")
    attach(documenter, draft, "/photo", PHOTO[:150_000])
    for file in stage.stick.glob("*.age"):
        file.unlink()
    world.close_all()
    stage.photo.write_bytes(PHOTO)
    return stage


# --- what is done when the process dies -------------------------------------------------------------------------------


def intake(stage: Stage, session: Session) -> None:
    (draft,) = session.drafts.all()
    session.drafts.attach(draft.row.id, "/late", stage.photo, reporter=ProgressReporter())


def seal_draft(_: Stage, session: Session) -> None:
    (draft,) = session.drafts.all()
    session.sealing.seal_draft(draft.row.id)


def seal_for_office(_: Stage, session: Session) -> None:
    (draft,) = session.drafts.all()
    session.office_only.seal(draft.row.id, session.contacts.find(OFFICE), reporter=ProgressReporter())


def export_all(stage: Stage, session: Session) -> None:
    _export(stage, session, ExportOptions(again=True, bundle_size=400_000))


def export_parts(stage: Stage, session: Session) -> None:
    _export(stage, session, ExportOptions(again=True, part_size=PARTS))


def _export(stage: Stage, session: Session, options: ExportOptions) -> None:
    subjects = [row.subject for row in session.reports.all()]
    contact = session.contacts.find(OFFICE)
    session.exporting.export(contact, subjects, stage.stick, options=options, reporter=ProgressReporter())


def import_bundle(stage: Stage, session: Session) -> None:
    session.importing.import_file(stage.bundle, reporter=ProgressReporter())


def back_up(stage: Stage, session: Session) -> None:
    stage.app.backups.make(session.unlocked, stage.new_backup, reporter=ProgressReporter())


def back_up_again(stage: Stage, session: Session) -> None:
    stage.app.backups.make(session.unlocked, stage.old_backup, reporter=ProgressReporter())


def restore(stage: Stage, _: Session) -> None:
    stage.app.backups.restore(stage.old_backup, PASSPHRASE, stage.restored, reporter=ProgressReporter())


def change_passphrase(stage: Stage, session: Session) -> None:
    stage.app.vaults.change_passphrase(session.unlocked, NEW_PASSPHRASE)


def create(stage: Stage, _: Session) -> None:
    new = NewVault(path=stage.created, name="new", role=Role.PERSON, passphrase=PASSPHRASE)
    stage.app.vaults.create(new)


def distrust(_: Stage, session: Session) -> None:
    session.contacts.revoke(session.contacts.find(DOCUMENTER))
    with contextlib.suppress(NotFound):
        session.contacts.revoke(session.contacts.find(MALLORY))


def send_receipt(stage: Stage, session: Session) -> None:
    confirm(session, stage.stick)


def confirm(office: Session, stick: Path) -> ExportedBundle:
    contact = office.contacts.find(DOCUMENTER)
    return office.exporting.send_receipts(contact, stick, options=ExportOptions(), reporter=ProgressReporter())


def clear(_: Stage, session: Session) -> None:
    offered = [offer.subject for offer in session.clearing.offers.all() if offer.obstacle is None]
    session.clearing.clear(offered, reporter=ProgressReporter())


def back_up_generation(stage: Stage, session: Session) -> None:
    stage.app.generations.make(session.unlocked, stage.generations, keep=1, reporter=ProgressReporter())


def erase(stage: Stage, session: Session) -> None:
    session.close()
    stage.app.erasing.erase(stage.folder / DOCUMENTER)


@dataclass(frozen=True, slots=True)
class Operation:
    """What is done in whose vault, and how often of a thousand kills it dies."""

    whose: str
    run: Callable[[Stage, Session], None]
    share: int


OPERATIONS: Mapping[str, Operation] = {
    "intake": Operation(DOCUMENTER, intake, 80),
    "seal": Operation(DOCUMENTER, seal_draft, 90),
    "office-only": Operation(DOCUMENTER, seal_for_office, 60),
    "export": Operation(DOCUMENTER, export_all, 95),
    "export-parts": Operation(DOCUMENTER, export_parts, 80),
    "import": Operation(OFFICE, import_bundle, 95),
    "backup": Operation(DOCUMENTER, back_up, 75),
    "backup-again": Operation(DOCUMENTER, back_up_again, 75),
    "restore": Operation(DOCUMENTER, restore, 40),
    "passphrase": Operation(DOCUMENTER, change_passphrase, 15),
    "create": Operation(DOCUMENTER, create, 10),
    "trust": Operation(OFFICE, distrust, 55),
    "receipt": Operation(OFFICE, send_receipt, 60),
    "clear": Operation(DOCUMENTER, clear, 90),
    "generation": Operation(DOCUMENTER, back_up_generation, 40),
    "erase": Operation(DOCUMENTER, erase, 40),
}
