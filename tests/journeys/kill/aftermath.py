"""What must be true of the scene after the process died, and after its work was done again."""

import contextlib
import hashlib
import io
from dataclasses import dataclass
from pathlib import Path

from fieldreport.bootstrap import Session
from fieldreport.bundles.reader import read_bundle
from fieldreport.bundles.split_file import JoinedReader
from fieldreport.crypto.key_slots import open_slot
from fieldreport.domain.identifiers import AuthorId, RecordId
from fieldreport.domain.record import Kind
from fieldreport.domain.trust import Trust
from fieldreport.errors import NotAVault, NothingToDo, VaultDamaged
from fieldreport.storage import vault_file
from fieldreport.storage.exchanges_table import ExchangeState
from fieldreport.storage.vault_file import VaultKind
from fieldreport.storage.vault_folder import VaultFolder
from fieldreport.system.progress import ProgressReporter
from tests.journeys.forger import identity_of
from tests.journeys.kill.stage import NEW_PASSPHRASE, OPERATIONS, PHOTO, REPORTS_ON_THE_WAY, Stage
from tests.journeys.vault_kit import (
    DOCUMENTER,
    OFFICE,
    PASSPHRASE,
    assert_derived_is_what_a_rebuild_makes,
    problems,
)
from tests.unit.bundles.bundle_kit import Collected
from tests.unit.storage.decrypted_pages import decrypted_pages

_IN_THE_BUNDLE = REPORTS_ON_THE_WAY + 2
"""The reports, one with photos, and the dispatch."""


@dataclass(frozen=True, slots=True)
class Before:
    """What was there before anything was killed."""

    records: dict[str, frozenset[RecordId]]
    answers: dict[str, str]
    exported: frozenset[str]
    """Names of the bundles that were on the stick once, and that the scene took away."""


def remember(stage: Stage) -> Before:
    records = {}
    answers: dict[str, str] = {}
    exported = set()
    for name in (DOCUMENTER, OFFICE):
        with contextlib.closing(stage.open(name)) as session:
            records[name] = _record_ids(session)
            for draft in session.drafts.all():
                answers.update(draft.answers)
            exported |= _exported(session)
    return Before(records, answers, frozenset(exported))


def check(operation: str, stage: Stage, before: Before, *, ended: bool) -> None:
    """Open everything again and look; then do the work once more, to its end, and look again."""
    whose = OPERATIONS[operation].whose
    if operation == "erase":
        _check_erased(stage, before, ended=ended)
        return
    with contextlib.closing(stage.open(whose)) as session:
        if operation in _TRACES:
            _TRACES[operation](session, stage)
        _check_vault(session, stage, before, whose)
        _CHECKS[operation](stage, session, ended)
        _finish(operation, stage, session)
        _check_vault(session, stage, before, whose)
        _CHECKS[operation](stage, session, True)


def _finish(operation: str, stage: Stage, session: Session) -> None:
    done = {
        "intake": lambda: "/late" in {item.path for draft in session.drafts.all() for item in draft.evidence},
        "seal": lambda: not session.drafts.all(),
        "office-only": lambda: not session.drafts.all(),
        "restore": stage.restored.exists,
        "create": stage.created.exists,
    }
    if not done.get(operation, lambda: False)():
        # A kill behind the last file was named and entered leaves nothing that is due.
        with contextlib.suppress(NothingToDo):
            OPERATIONS[operation].run(stage, session)


def _check_vault(session: Session, stage: Stage, before: Before, whose: str) -> None:
    assert before.records[whose] <= _record_ids(session), "a sealed record is lost"
    assert not problems(session)
    files, table = session.unlocked.store.evidence_files, session.unlocked.store.evidence
    assert files.names() == table.names(), "an orphan, or a file that is missing"
    left = [path.name for path in session.unlocked.folder.path.rglob("*") if "unfinished" in path.name]
    assert not left
    _check_drafts(session, before, whose)
    _check_stick(session, stage, before, OFFICE if whose == DOCUMENTER else DOCUMENTER)
    _check_feeds(session)
    assert_derived_is_what_a_rebuild_makes(session)


def _record_ids(session: Session) -> frozenset[RecordId]:
    return frozenset(stored.id for stored in session.unlocked.store.records.all())


def _check_drafts(session: Session, before: Before, whose: str) -> None:
    if whose == DOCUMENTER:
        drafts = session.drafts.all()
        sealed = [row for row in session.reports.all() if row.title == before.answers["/title"]]
        for_office = session.unlocked.store.office_only.all()
        assert len(drafts) + len(sealed) + len(for_office) == 1, "the draft is there, or it is sealed"
        assert all(draft.answers == before.answers for draft in drafts)


def _check_stick(session: Session, stage: Stage, before: Before, reader: str) -> None:
    assert not [path.name for path in stage.stick.iterdir() if path.name.endswith(".partial")]
    whole = {_check_bundle(stage, path, reader) for path in stage.stick.glob("*.age")}
    whole |= {_check_bundle(stage, path, reader) for path in stage.stick.glob("*.age.001")}
    assert {path.name[:16] for path in stage.stick.glob("*.age*")} == whole, "parts without the first"
    assert _exported(session) - before.exported <= whole, "exported, and not there"


def _exported(session: Session) -> set[str]:
    return {one.file_name for one in session.unlocked.store.exchanges.by_state(ExchangeState.EXPORTED)}


def _check_bundle(stage: Stage, path: Path, reader: str) -> str:
    """Read a bundle under its final name to its end, as whoever it is for will."""
    name = path.name[:16]
    parts = sorted(path.parent.glob(f"{name}.*")) if path.name.endswith(".001") else [path]
    received = Collected()
    with contextlib.ExitStack() as open_files, contextlib.closing(stage.open(reader)) as receiver:
        joined = JoinedReader([open_files.enter_context(part.open("rb", buffering=0)) for part in parts])
        size = joined.size
        read_bundle(
            io.BufferedReader(joined),
            size=size,
            identities=[identity_of(receiver)],
            my_recipients=[identity_of(receiver).recipient.text],
            receiver=received,
            reporter=ProgressReporter(),
        )
    assert received.head is not None
    assert len(received.whole) == len(received.head.manifest.files)
    return name


def _check_feeds(session: Session) -> None:
    for audience, device in session.unlocked.store.feed_entries.feeds():
        feed = session.delivery.feed(device, AuthorId(audience))
        assert not feed.forked_numbers, "a number was used twice"
        assert not feed.forked_dispatches
        assert not feed.uncovered(), "a number was skipped"


# --- what each operation promises -------------------------------------------------------------------------------------


def _intake(_: Stage, session: Session, ended: bool) -> None:
    (draft,) = session.drafts.all()
    paths = {item.path for item in draft.evidence}
    assert paths == {"/photo", "/late"} or (paths == {"/photo"} and not ended)


def _seal(_: Stage, session: Session, ended: bool) -> None:
    if ended:
        assert not session.drafts.all()


def _office_only(stage: Stage, session: Session, ended: bool) -> None:
    sealed = session.unlocked.store.office_only.all()
    assert sealed or not ended
    outbox = session.unlocked.folder.outbox
    assert {path.name for path in outbox.iterdir()} == {one.file for one in sealed}
    assert (session.unlocked.store.evidence.get(hashlib.sha256(PHOTO[:150_000]).digest()) is None) is bool(sealed)
    for path in outbox.iterdir():
        _check_bundle(stage, path, OFFICE)


def _export(stage: Stage, session: Session, ended: bool) -> None:
    if ended:
        assert {row.state for row in session.reports.all()} == {"exported", "received"}
        assert list(stage.stick.glob("*.age*"))


def _import(_: Stage, session: Session, ended: bool) -> None:
    store = session.unlocked.store
    imported = [one for one in store.exchanges.by_state(ExchangeState.IMPORTED) if one.file_name == "on the way.age"]
    arrived = sum(row.title.startswith(("on its way", "with photos")) for row in session.reports.all())
    assert arrived in (0, REPORTS_ON_THE_WAY + 1), "half an import"
    assert bool(imported) == bool(arrived)
    assert imported or not ended
    assert store.evidence.total().files == (3 if arrived else 1)
    assert sum(1 for stored in store.records.all() if stored.kind == Kind.DISPATCH) == (2 if arrived else 1)
    if arrived:
        assert store.records.count() >= _IN_THE_BUNDLE
        assert not store.named_evidence.missing()


def _new_backup(stage: Stage, _: Session, ended: bool) -> None:
    assert stage.new_backup.exists() or not ended
    if stage.new_backup.exists():
        _check_backup(stage, stage.new_backup)


def _old_backup(stage: Stage, session: Session, ended: bool) -> None:
    records = _check_backup(stage, stage.old_backup)
    if ended:
        assert records == _record_ids(session)


def _check_backup(stage: Stage, path: Path) -> frozenset[RecordId]:
    assert vault_file.read(VaultFolder.find(path)).kind is VaultKind.BACKUP
    assert not (path / "vault.db-wal").exists(), "a log that would be played into the next database"
    with contextlib.closing(stage.open(DOCUMENTER, at=path)) as backup:
        assert not problems(backup)
        store = backup.unlocked.store
        assert store.evidence.names() <= store.evidence_files.names()
        return _record_ids(backup)


def _restore(stage: Stage, session: Session, ended: bool) -> None:
    assert stage.restored.exists() or not ended
    if stage.restored.exists():
        with contextlib.closing(stage.open(DOCUMENTER, at=stage.restored)) as restored:
            assert not problems(restored)
            assert restored.unlocked.own.device != session.unlocked.own.device
            assert restored.unlocked.own.author == session.unlocked.own.author


def _passphrase(_: Stage, session: Session, ended: bool) -> None:
    (slot,) = vault_file.read(session.unlocked.folder).slots
    opening = [secret for secret in (PASSPHRASE, NEW_PASSPHRASE) if open_slot(slot, secret=secret) is not None]
    assert opening == [NEW_PASSPHRASE] or (opening == [PASSPHRASE] and not ended)


def _create(stage: Stage, _: Session, ended: bool) -> None:
    assert stage.created.exists() or not ended
    if stage.created.exists():
        stage.app.vaults.open(stage.created, PASSPHRASE).close()


def _trust(_: Stage, session: Session, ended: bool) -> None:
    trust = session.contacts.find(DOCUMENTER).trust
    assert trust is Trust.REVOKED or (trust is Trust.VERIFIED and not ended)


def _receipt(stage: Stage, session: Session, ended: bool) -> None:
    (given,) = session.receipts.given_to(session.contacts.find(DOCUMENTER).author)
    assert (given.held, given.copied) == (1, 1)
    assert list(stage.stick.glob("*.age")) or not ended


def _clear(stage: Stage, session: Session, ended: bool) -> None:
    (first,) = [row for row in session.reports.all() if row.state in ("received", "cleared")]
    store, content = session.unlocked.store, PHOTO[:70_000]
    key = store.evidence.get(hashlib.sha256(content).digest())
    if first.state == "received":
        assert not ended
        assert (first.title, first.evidence_missing) == ("received long ago", 0)
        assert key is not None
        return
    assert (first.title, first.evidence_named, key) == ("", 0, None)


def _check_traces(session: Session, stage: Stage) -> None:
    """Look, right after opening, whether what was cleared is gone from the pages of the file too."""
    database = session.unlocked.store.database
    assert session.unlocked.store.settings.get("clearing.unfinished") is None
    database.checkpoint()
    plain = decrypted_pages(database.path, stage.keys[DOCUMENTER])
    assert b"on its way" in plain, "the control is found"
    if any(row.state == "cleared" for row in session.reports.all()):
        assert b"received long ago" not in plain


def _check_traces_of_a_draft(session: Session, stage: Stage) -> None:
    """Look, right after opening, whether what was sealed for an office only is nowhere in the file any more."""
    database = session.unlocked.store.database
    database.checkpoint()
    plain = decrypted_pages(database.path, stage.keys[DOCUMENTER])
    assert b"on its way" in plain, "the control is found"
    assert (b"being written" in plain) is bool(session.drafts.all())


_TRACES = {"clear": _check_traces, "office-only": _check_traces_of_a_draft}


def _check_erased(stage: Stage, before: Before, *, ended: bool) -> None:
    """Either nothing has happened yet, or no key slot is left in any file; and it can be done to its end."""
    path = stage.folder / DOCUMENTER
    try:
        vault_file.read(VaultFolder.find(path))
    except (VaultDamaged, NotAVault):
        left = [file.read_bytes() for file in path.glob("*") if file.is_file() and file.name != "vault.db"]
        assert not any(b"wrapped" in content for content in left), "a slot is left"
    else:
        assert not ended
        stage.app.vaults.open(path, PASSPHRASE).close()
        with contextlib.closing(stage.open(DOCUMENTER)) as session:
            _check_vault(session, stage, before, DOCUMENTER)
    with contextlib.suppress(NotAVault):
        stage.app.erasing.erase(path)
    assert not [file for file in path.rglob("*") if file.is_file()]


def _generation(stage: Stage, session: Session, ended: bool) -> None:
    places = list(stage.generations.iterdir())
    assert len(places) == 1
    # The scene is a copy, and its folder another one.
    known = {row.path.name for row in session.unlocked.store.backups.all()}
    assert places[0].name in known, "a backup that nobody would bring up to date when something is cleared"
    records = _check_backup(stage, places[0])
    if ended:
        assert records == _record_ids(session)


_CHECKS = {
    "intake": _intake,
    "seal": _seal,
    "office-only": _office_only,
    "export": _export,
    "export-parts": _export,
    "import": _import,
    "backup": _new_backup,
    "backup-again": _old_backup,
    "restore": _restore,
    "passphrase": _passphrase,
    "create": _create,
    "trust": _trust,
    "receipt": _receipt,
    "clear": _clear,
    "generation": _generation,
}
