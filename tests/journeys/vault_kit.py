"""Vaults for journeys: made once with real passphrases, copied for each test, opened with the key at hand."""

import contextlib
import datetime as dt
import hashlib
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from fieldreport.bootstrap import Application, Session, build_application, open_session
from fieldreport.crypto.passphrase_key import FLOOR
from fieldreport.domain.identifiers import SubjectId
from fieldreport.domain.trust import Role
from fieldreport.services.exporting import ExportedBundle, ExportOptions
from fieldreport.services.importing import ImportedBundle
from fieldreport.services.vaults import NewVault, Unlocked, own_identity
from fieldreport.storage import vault_file
from fieldreport.storage.vault_folder import VaultFolder
from fieldreport.storage.vault_store import open_store
from fieldreport.system.progress import ProgressReporter

PASSPHRASE = "correct horse battery staple"
NOW = dt.datetime(2026, 11, 23, 9, 30, tzinfo=dt.UTC)

DOCUMENTER, COLLEAGUE, OFFICE, OTHER_OFFICE = "documenter", "colleague", "office", "other office"
MALLORY, STRANGER = "mallory", "stranger"
ROLES = {
    DOCUMENTER: Role.PERSON,
    COLLEAGUE: Role.PERSON,
    OFFICE: Role.OFFICE,
    OTHER_OFFICE: Role.OFFICE,
    MALLORY: Role.PERSON,
    STRANGER: Role.PERSON,
}
KNOWN_TO: Mapping[str, Sequence[str]] = {
    DOCUMENTER: (OFFICE, OTHER_OFFICE, MALLORY),
    COLLEAGUE: (OFFICE,),
    OFFICE: (DOCUMENTER, COLLEAGUE, MALLORY),
    OTHER_OFFICE: (DOCUMENTER, OFFICE),
    MALLORY: (OFFICE, DOCUMENTER),
    STRANGER: (OFFICE,),
}
"""Who verified whom. The office verified Mallory, whose intentions nobody can see."""

_NO_TRUTH = frozenset({"exchange", "exchange_dispatch"})
"""Tables in which a vault notes what it read, whatever came of it."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A vault that was made once, to be copied."""

    path: Path
    key: bytes


def application() -> Application:
    return build_application(clock=lambda: NOW, choose_cost=lambda: FLOOR)


def make_vault(app: Application, path: Path, *, name: str, role: Role) -> Prepared:
    app.vaults.create(NewVault(path=path, name=name, role=role, passphrase=PASSPHRASE))
    with contextlib.closing(app.vaults.open(path, PASSPHRASE)) as unlocked:
        return Prepared(path, unlocked.vault_key)


def open_with_key(app: Application, path: Path, key: bytes) -> Session:
    """Open a vault without its passphrase, in a millisecond."""
    folder = VaultFolder.find(path)
    store = open_store(folder, key)
    unlocked = Unlocked(
        folder=folder, file=vault_file.read(folder), store=store, own=own_identity(store), vault_key=key
    )
    return open_session(app, unlocked)


def make_everybody(app: Application, folder: Path) -> dict[str, Prepared]:
    """Make the vaults of all people in this play, acquainted as `KNOWN_TO` says."""
    vaults = {name: make_vault(app, folder / name, name=name, role=role) for name, role in ROLES.items()}
    with contextlib.ExitStack() as open_sessions:
        sessions = {}
        for name, prepared in vaults.items():
            sessions[name] = open_with_key(app, prepared.path, prepared.key)
            open_sessions.callback(sessions[name].close)
        for name, others in KNOWN_TO.items():
            for other in others:
                contact = sessions[name].contacts.add(sessions[other].contacts.own_card_file())
                sessions[name].contacts.verify(contact)
    return vaults


@dataclass
class World:
    """Everybody's vault, copied for one test when it is first asked for."""

    app: Application
    templates: Mapping[str, Prepared]
    folder: Path
    _open: dict[str, Session] = field(default_factory=dict)

    def __getitem__(self, name: str) -> Session:
        if name not in self._open:
            path = self.folder / name
            if not path.exists():
                shutil.copytree(self.templates[name].path, path)
            self._open[name] = open_with_key(self.app, path, self.templates[name].key)
        return self._open[name]

    def close(self, name: str) -> Path:
        """Lock one vault and tell where it lies."""
        self._open.pop(name).close()
        return self.folder / name

    def adopt(self, name: str, session: Session) -> Session:
        """Have *session* closed at the end."""
        self._open[name] = session
        return session

    def close_all(self) -> None:
        for name in list(self._open):
            self.close(name)

    @property
    def stick(self) -> Path:
        path = self.folder / "stick"
        path.mkdir(exist_ok=True)
        return path


def seal(
    session: Session, answers: Mapping[str, str], files: Mapping[str, bytes] | None = None, *, place: Path | None = None
) -> SubjectId:
    """Write a draft with *answers* and *files* (path in the report -> content) and seal it."""
    draft = session.drafts.new()
    for path, value in answers.items():
        session.drafts.set_answer(draft, path, value)
    for path, content in (files or {}).items():
        attach(session, draft, path, content, place=place)
    return session.sealing.seal_draft(draft).subject


def attach(session: Session, draft: str, path: str, content: bytes, *, place: Path | None = None) -> None:
    file = (place or session.unlocked.folder.path.parent) / "photo.jpg"
    file.write_bytes(content)
    session.drafts.attach(draft, path, file, reporter=ProgressReporter())
    file.unlink()


def revise(session: Session, subject: SubjectId, answers: Mapping[str, str]) -> None:
    draft = session.sealing.begin_revision(subject)
    for path, value in answers.items():
        session.drafts.set_answer(draft, path, value)
    session.sealing.seal_draft(draft)


def export(
    session: Session, to: str, stick: Path, *subjects: SubjectId, options: ExportOptions | None = None
) -> list[ExportedBundle]:
    return session.exporting.export(
        session.contacts.find(to), subjects, stick, options=options or ExportOptions(), reporter=ProgressReporter()
    )


def take_in(session: Session, path: Path) -> ImportedBundle:
    imported = session.importing.import_file(path, reporter=ProgressReporter())
    assert imported.counts.add_up
    return imported


def send(sender: Session, receiver: Session, to: str, stick: Path, *subjects: SubjectId) -> ImportedBundle:
    (exported,) = export(sender, to, stick, *subjects)
    return take_in(receiver, exported.files[0])


def title(session: Session, subject: SubjectId) -> str:
    return session.reports.show(subject).row.title


def restore_from_backup(world: World, name: str) -> Session:
    """Back a vault up, and open the vault that is made of the backup; the first one stays open too."""
    (restored,) = restore_often(world, name, 1)
    return restored


def restore_often(world: World, name: str, times: int) -> list[Session]:
    """Do the same with one backup several times: the device keys that come of it compete."""
    backup = world.folder / f"{name} backup"
    world.app.backups.make(world[name].unlocked, backup, reporter=ProgressReporter())
    return [_restore(world, name, backup, f"{name} restored {number}") for number in range(times)]


def _restore(world: World, name: str, backup: Path, restored: str) -> Session:
    path = world.folder / restored
    world.app.backups.restore(backup, PASSPHRASE, path, reporter=ProgressReporter())
    return world.adopt(restored, open_with_key(world.app, path, world.templates[name].key))


def tables(session: Session, *, without: frozenset[str] = _NO_TRUTH) -> dict[str, list[tuple[object, ...]]]:
    """Dump the database: every table but *without*, its rows in one order."""
    database = session.unlocked.store.database
    names = [name for (name,) in database.query("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    return {
        name: sorted(map(tuple, database.query(f"SELECT * FROM {name}")), key=repr)
        for name in names
        if name not in without
    }


def everything_in_vault(session: Session) -> bytes:
    """Every table, and every file of evidence decrypted."""
    store = session.unlocked.store
    rows = repr(tables(session, without=frozenset())).encode()
    leaves = [repr(dict(arrived.held.leaves)).encode() for arrived in session.keeper.everything()]
    files = [b"".join(bytes(piece) for piece in store.evidence_files.stream(one)) for one in store.evidence.all()]
    return b"\n".join([rows, *leaves, *files])


def snapshot(session: Session) -> dict[str, object]:
    """Everything that a refusal must leave as it was: the truth in the database, the evidence, the inbox."""
    folder = session.unlocked.folder
    return {**tables(session), "evidence/": contents(folder.evidence), "inbox/": contents(folder.inbox)}


def contents(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.iterdir())}


def problems(session: Session) -> tuple[str, ...]:
    """Check a whole vault."""
    session.custody.verify_all(reporter=ProgressReporter())
    return session.checks.check_vault(reporter=ProgressReporter()).problems


DERIVED = ("feed_entry", "named_evidence", "report", "report_fact", "report_review", "report_text")


def derived(session: Session) -> dict[str, list[tuple[object, ...]]]:
    every = tables(session)
    return {name: every[name] for name in DERIVED}


def assert_derived_is_what_a_rebuild_makes(session: Session) -> None:
    before = derived(session)
    session.derivation.refresh_everything(ProgressReporter())
    assert derived(session) == before
