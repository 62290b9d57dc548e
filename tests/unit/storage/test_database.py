"""The encrypted database."""

import contextlib
import os
import secrets
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

import fieldreport
from fieldreport.errors import (
    AlreadyExists,
    DiskFull,
    FieldReportError,
    FileUnreadable,
    ReadBackFailed,
    ReadOnly,
    VaultDamaged,
    VaultInUse,
)
from fieldreport.storage.database import (
    CACHE_FOR_READING,
    CACHE_FOR_WRITING,
    PAGE_SIZE,
    Database,
    open_database,
)
from fieldreport.storage.database_errors import DatabaseErrors
from fieldreport.system.progress import Cancelled, Progress, ProgressReporter
from tests.limited_disks import make_read_only, small_disk

KEY = bytes(range(32))
MARKER = "a marker that must not stand anywhere on the disk"
ENDLESS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "vault.db"


@pytest.fixture
def db(path: Path) -> Iterator[Database]:
    opened = open_database(path, KEY, create=True)
    with opened.transaction():
        opened.execute("CREATE TABLE thing (no INTEGER PRIMARY KEY, text TEXT UNIQUE)")
    yield opened
    opened.close()


def reopen(path: Path) -> Database:
    return open_database(path, KEY, create=False)


def fill(db: Database, *, rows: int = 200, size: int = 500) -> None:
    with db.transaction():
        db.executemany("INSERT INTO thing (text) VALUES (?)", ((secrets.token_hex(size),) for _ in range(rows)))


def count(db: Database) -> int:
    return int(db.value("SELECT count(*) FROM thing"))


def run_python(script: str, *arguments: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", script, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path(fieldreport.__file__).parent.parent)},
    )


OPEN_AND_TELL = """
import sys, time
from pathlib import Path
from fieldreport.errors import FieldReportError
from fieldreport.storage.database import open_database
begin = time.monotonic()
try:
    open_database(Path(sys.argv[1]), bytes(range(32)), create=False).close()
    print("opened")
except FieldReportError as error:
    print(error.code, "late" if time.monotonic() - begin > 1 else "at once")
"""


def told_by_another_process(path: Path) -> str:
    with run_python(OPEN_AND_TELL, str(path)) as process:
        out, errors = process.communicate(timeout=60)
    assert errors == ""
    return out.strip()


# --- the file ---------------------------------------------------------------------------------------------------------


def test_what_is_committed_is_there_when_opened_again(db: Database, path: Path) -> None:
    fill(db)
    db.close()
    again = reopen(path)
    assert count(again) == 200
    again.close()
    again.close()


def test_nothing_of_the_content_or_the_structure_stands_on_the_disk_in_plaintext(db: Database, path: Path) -> None:
    with db.transaction():
        db.execute("INSERT INTO thing (text) VALUES (?)", (MARKER,))
    for name in ("vault.db", "vault.db-wal"):
        assert path.with_name(name).stat().st_size
    db.backup_to(path.with_name("copy.db"), key=KEY, reporter=ProgressReporter())
    db.close()
    for file in path.parent.iterdir():
        data = file.read_bytes()
        assert MARKER.encode() not in data
        assert b"thing" not in data
        assert not data.startswith(b"SQLite")


def test_the_write_ahead_log_holds_no_plaintext_while_the_database_is_open(db: Database, path: Path) -> None:
    with db.transaction():
        db.execute("INSERT INTO thing (text) VALUES (?)", (MARKER,))
    log = path.with_name("vault.db-wal")
    # Read by another process: closing the file here would drop our lock.
    found = subprocess.run(
        ["grep", "-c", "-a", MARKER, str(log), str(path)], check=False, capture_output=True, text=True
    )
    assert found.stdout == f"{log}:0\n{path}:0\n"


def test_the_file_is_private(db: Database, path: Path) -> None:
    assert {file.stat().st_mode & 0o777 for file in path.parent.iterdir()} == {0o600}


def test_creating_never_overwrites(path: Path) -> None:
    path.write_bytes(b"something")
    with pytest.raises(AlreadyExists):
        open_database(path, KEY, create=True)
    assert path.read_bytes() == b"something"


def test_a_path_with_any_characters_is_taken_literally(tmp_path: Path) -> None:
    path = tmp_path / "a b%20?mode=ro#x ကခ.db"
    opened = open_database(path, KEY, create=True)
    opened.close()
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("size", [0, 31, 33])
def test_a_key_of_another_length_is_a_bug_that_stops_at_once(size: int, path: Path) -> None:
    with pytest.raises(AssertionError):
        open_database(path, bytes(size), create=True)
    assert not path.exists() or path.stat().st_size == 0


def test_the_settings_are_in_force(db: Database) -> None:
    expected = {
        "cipher_page_size": str(PAGE_SIZE),
        "page_size": str(PAGE_SIZE),
        "journal_mode": "wal",
        "locking_mode": "exclusive",
        "synchronous": 2,
        "secure_delete": 1,
        "temp_store": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cache_size": -CACHE_FOR_READING,
        "cipher_memory_security": "0",
    }
    assert {name: db.value(f"PRAGMA {name}") for name in expected} == expected


def test_memory_grows_with_much_writing_and_is_given_back(db: Database) -> None:
    with db.transaction():
        db.execute("CREATE TABLE noted (words TEXT)")
        db.executemany("INSERT INTO noted VALUES (?)", [("a" * 3000,)] * 1000)
    assert db.value("PRAGMA cache_size") == -CACHE_FOR_WRITING
    db.rest()
    assert db.value("PRAGMA cache_size") == -CACHE_FOR_READING
    assert db.value("SELECT count(*) FROM noted") == 1000
    for _ in range(2000):
        with db.transaction():
            db.insert("INSERT INTO noted VALUES (?)", ("b",))
    assert db.value("PRAGMA cache_size") == -CACHE_FOR_WRITING


# --- the lock ---------------------------------------------------------------------------------------------------------


def test_a_second_process_is_refused_at_once(db: Database, path: Path) -> None:
    assert told_by_another_process(path) == "E_VAULT_IN_USE at once"
    db.close()
    assert told_by_another_process(path) == "opened"


def test_nothing_that_we_do_lets_go_of_the_lock(db: Database, path: Path) -> None:
    fill(db)
    with pytest.raises(VaultInUse):
        reopen(path)
    assert db.integrity_findings() == ()
    db.backup_to(path.with_name("copy.db"), key=KEY, reporter=ProgressReporter())
    assert told_by_another_process(path) == "E_VAULT_IN_USE at once"


WRITE_UNTIL_KILLED = """
import sys
from pathlib import Path
from fieldreport.storage.database import open_database
db = open_database(Path(sys.argv[1]), bytes(range(32)), create=False)
for number in range(50):
    with db.transaction():
        db.execute("INSERT INTO thing (text) VALUES (?)", (f"committed {number}",))
with db.transaction():
    db.execute("INSERT INTO thing (text) VALUES ('not committed')")
    print("writing", flush=True)
    sys.stdin.read()
"""


def test_a_killed_process_loses_nothing_committed_and_leaves_nothing_half_done(db: Database, path: Path) -> None:
    db.close()
    with run_python(WRITE_UNTIL_KILLED, str(path)) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "writing\n"
        process.send_signal(signal.SIGKILL)
    assert path.with_name("vault.db-wal").stat().st_size
    # A key that does not fit must not touch the log that holds everything.
    with pytest.raises(VaultDamaged):
        open_database(path, bytes(32), create=False)
    again = reopen(path)
    assert [text for (text,) in again.query("SELECT text FROM thing ORDER BY no")] == [
        f"committed {number}" for number in range(50)
    ]
    assert again.integrity_findings() == ()
    again.close()


# --- damage -----------------------------------------------------------------------------------------------------------


def test_a_key_that_does_not_fit_looks_like_damage_and_changes_nothing(db: Database, path: Path) -> None:
    db.close()
    before = path.read_bytes()
    with pytest.raises(VaultDamaged) as raised:
        open_database(path, bytes(32), create=False)
    assert raised.value.details == {"part": "vault.db"}
    assert path.read_bytes() == before


@pytest.mark.parametrize("size", [None, 0, 1, 15, PAGE_SIZE - 1])
def test_a_missing_or_tiny_file_is_damage_and_is_never_replaced(size: int | None, path: Path) -> None:
    if size is not None:
        path.write_bytes(secrets.token_bytes(size))
    with pytest.raises(VaultDamaged):
        reopen(path)
    assert (path.stat().st_size if path.exists() else None) == size


def test_a_plaintext_database_is_never_opened(path: Path) -> None:
    plain = sqlite3.connect(path)
    plain.execute("CREATE TABLE thing (text)")
    plain.commit()
    plain.close()
    path.write_bytes(path.read_bytes().ljust(2 * PAGE_SIZE, b"\0"))
    with pytest.raises(VaultDamaged):
        reopen(path)


def test_a_flipped_bit_anywhere_is_found(db: Database, path: Path) -> None:
    fill(db)
    db.close()
    whole = path.read_bytes()
    for position in range(20, len(whole), len(whole) // 25):
        damaged = bytearray(whole)
        damaged[position] ^= 1
        path.write_bytes(damaged)
        assert what_is_wrong(path)
    path.write_bytes(whole)
    assert not what_is_wrong(path)


@pytest.mark.parametrize("missing", [1, PAGE_SIZE // 2, PAGE_SIZE, 3 * PAGE_SIZE])
def test_a_cut_file_is_found(missing: int, db: Database, path: Path) -> None:
    fill(db)
    db.close()
    path.write_bytes(path.read_bytes()[:-missing])
    assert what_is_wrong(path)


def what_is_wrong(path: Path) -> tuple[str, ...]:
    try:
        opened = reopen(path)
    except VaultDamaged:
        return ("cannot be opened",)
    try:
        return opened.integrity_findings()
    finally:
        opened.close()


def test_reading_a_damaged_page_is_told_as_damage(db: Database, path: Path) -> None:
    fill(db)
    db.close()
    # The first pages hold the structure and are needed for opening.
    kept = path.read_bytes()[: 3 * PAGE_SIZE]
    path.write_bytes(kept + secrets.token_bytes(path.stat().st_size - len(kept)))
    again = reopen(path)
    with pytest.raises(VaultDamaged):
        list(again.query("SELECT * FROM thing"))
    again.close()


def test_a_reference_to_nothing_is_found(db: Database) -> None:
    with db.transaction():
        db.execute("CREATE TABLE part (thing INTEGER REFERENCES thing (no) DEFERRABLE INITIALLY DEFERRED)")
    assert list(db.query("PRAGMA foreign_keys = OFF")) == []
    with db.transaction():
        db.execute("INSERT INTO part VALUES (7)")
    assert db.integrity_findings() == ("reference from part to thing",)


# --- transactions -----------------------------------------------------------------------------------------------------


def test_an_exception_undoes_the_whole_transaction(db: Database) -> None:
    def fail() -> None:
        with db.transaction():
            db.execute("INSERT INTO thing (text) VALUES ('a')")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert count(db) == 0
    fill(db, rows=1)
    assert count(db) == 1


def test_transactions_do_not_nest(db: Database) -> None:
    with pytest.raises(AssertionError), db.transaction(), db.transaction():
        pass
    with db.transaction():
        pass


def test_a_change_outside_a_transaction_is_a_bug(db: Database) -> None:
    with pytest.raises(AssertionError):
        db.execute("DELETE FROM thing")
    with pytest.raises(AssertionError):
        db.insert("INSERT INTO thing (text) VALUES (?)", ("a",))
    with pytest.raises(AssertionError):
        db.executemany("INSERT INTO thing (text) VALUES (?)", [("a",)])


def test_inserting_tells_the_number_or_that_the_row_was_there(db: Database) -> None:
    with db.transaction():
        assert db.insert("INSERT INTO thing (no, text) VALUES (?, ?)", (5, "a")) == 5
        assert db.insert("INSERT INTO thing (text) VALUES (?)", ("b",)) == 6
        assert db.insert("INSERT INTO thing (text) VALUES (?) ON CONFLICT (text) DO NOTHING", ("b",)) is None
        assert db.executemany("INSERT INTO thing VALUES (?, ?) ON CONFLICT DO NOTHING", [(5, "x"), (9, "c")]) == 1
        assert db.execute("UPDATE thing SET text = text || '!'") == 3


def test_broken_rules_of_the_tables_are_bugs_and_stay_what_they_are(db: Database) -> None:
    with pytest.raises(dbapi2.IntegrityError), db.transaction():
        db.executemany("INSERT INTO thing (text) VALUES (?)", [("a",), ("a",)])
    with pytest.raises(dbapi2.OperationalError):
        db.one("SELECT * FROM nothing")
    assert count(db) == 0


def test_rows_come_a_few_hundred_at_a_time_and_all_of_them(db: Database) -> None:
    fill(db, rows=700, size=5)
    assert [no for (no,) in db.query("SELECT no FROM thing ORDER BY no")] == list(range(1, 701))
    assert db.one("SELECT no FROM thing WHERE no > ?", (700,)) is None
    assert db.one("SELECT no FROM thing ORDER BY no") == (1,)


def test_closing_in_the_middle_of_a_transaction_undoes_it(db: Database, path: Path) -> None:
    transaction = db.transaction()
    transaction.__enter__()
    db.execute("INSERT INTO thing (text) VALUES ('a')")
    db.close()
    again = reopen(path)
    assert count(again) == 0
    again.close()


def test_an_iterator_that_was_dropped_half_way_keeps_nobody_from_closing(db: Database, path: Path) -> None:
    fill(db, rows=700)
    rows = db.query("SELECT * FROM thing")
    next(rows)
    fill(db, rows=1)
    db.close()
    assert [file.name for file in path.parent.iterdir()] == ["vault.db"]
    assert told_by_another_process(path) == "opened"
    rows.close()


# --- interrupting -----------------------------------------------------------------------------------------------------


def test_a_long_read_is_interrupted_from_another_thread(db: Database) -> None:
    timer = threading.Timer(0.1, db.interrupt)
    timer.start()
    with pytest.raises(Cancelled):
        db.one(ENDLESS)
    timer.join()
    assert count(db) == 0


def test_an_interrupted_change_undoes_its_transaction(db: Database) -> None:
    timer = threading.Timer(0.1, db.interrupt)

    def change() -> None:
        with db.transaction():
            db.execute("INSERT INTO thing (text) VALUES ('a')")
            timer.start()
            db.execute(f"INSERT INTO thing (no) {ENDLESS}")

    with pytest.raises(Cancelled):
        change()
    timer.join()
    assert count(db) == 0


def test_interrupting_nothing_and_a_closed_database_does_nothing(db: Database) -> None:
    db.interrupt()
    assert count(db) == 0
    db.close()
    db.interrupt()


# --- the disk refuses -------------------------------------------------------------------------------------------------


def test_a_full_disk_undoes_the_transaction_and_the_vault_goes_on(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", kibibytes=400) as disk:
        db = open_database(disk / "vault.db", KEY, create=True)
        with db.transaction():
            db.execute("CREATE TABLE thing (no INTEGER PRIMARY KEY, text TEXT UNIQUE)")
            db.execute("INSERT INTO thing (text) VALUES ('before')")
        with pytest.raises(DiskFull) as raised:
            fill(db, rows=1000)
        assert raised.value.details == {"path": str(disk / "vault.db")}
        assert count(db) == 1
        fill(db, rows=1)
        assert db.integrity_findings() == ()
        # The log has taken all room and cannot be emptied; closing loses nothing all the same.
        with pytest.raises(DiskFull):
            db.checkpoint()
        db.close()
        again = reopen(disk / "vault.db")
        assert count(again) == 2
        again.close()


def test_a_full_disk_without_a_small_disk_to_mount(db: Database) -> None:
    assert list(db.query("PRAGMA max_page_count = 6"))
    with pytest.raises(DiskFull):
        fill(db)
    assert count(db) == 0


def test_a_full_disk_stops_a_backup_which_leaves_nothing(db: Database, tmp_path: Path) -> None:
    fill(db, rows=500)
    with small_disk(tmp_path / "disk", kibibytes=200) as disk:
        with pytest.raises(DiskFull) as raised:
            db.backup_to(disk / "copy.db", key=KEY, reporter=ProgressReporter())
        assert raised.value.details == {"path": str(disk / "copy.db")}
        assert list(disk.iterdir()) == []
    assert count(db) == 500


def test_a_disk_without_any_room_refuses_a_new_vault(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", kibibytes=8) as disk:
        (disk / "filler").write_bytes(bytes(8192))
        with pytest.raises(DiskFull):
            open_database(disk / "vault.db", KEY, create=True)


def test_a_read_only_disk_is_told_when_the_vault_is_opened(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", kibibytes=400) as disk:
        open_database(disk / "vault.db", KEY, create=True).close()
        make_read_only(disk)
        with pytest.raises(ReadOnly) as raised:
            reopen(disk / "vault.db")
        assert raised.value.details == {"path": str(disk / "vault.db")}
        with pytest.raises(ReadOnly):
            open_database(disk / "other.db", KEY, create=True)


@pytest.mark.parametrize(
    ("code", "expected"),
    [(11, VaultDamaged), (26, VaultDamaged), (5, VaultInUse), (13, DiskFull), (8, ReadOnly), (8 | 3 << 8, ReadOnly)],
)
def test_extended_codes_mean_what_their_primary_codes_mean(
    code: int, expected: type[FieldReportError], path: Path
) -> None:
    with pytest.raises(expected):
        raise_database_error(path, code, "SQLITE_ANY")


def raise_database_error(path: Path, code: int, name: str) -> None:
    error = dbapi2.OperationalError("any")
    error.sqlite_errorcode, error.sqlite_errorname = code, name
    with DatabaseErrors(path):
        raise error


def test_an_input_output_error_on_a_writable_disk_is_told_by_its_name(path: Path) -> None:
    path.touch()
    with pytest.raises(FileUnreadable) as raised:
        raise_database_error(path, 10 | 2 << 8, "SQLITE_IOERR_READ")
    assert raised.value.details == {"path": str(path), "reason": "SQLITE_IOERR_READ"}


def test_errors_without_a_code_pass(path: Path) -> None:
    with pytest.raises(dbapi2.ProgrammingError), DatabaseErrors(path):
        raise dbapi2.ProgrammingError


# --- backups ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", [KEY, bytes(reversed(KEY))])
def test_a_backup_is_whole_and_opens_with_its_key_alone(key: bytes, db: Database, path: Path) -> None:
    fill(db, rows=2000)
    seen: list[Progress] = []
    copy = path.with_name("copy.db")
    db.backup_to(copy, key=key, reporter=ProgressReporter(seen.append, interval=0))
    assert len(seen) > 1
    assert seen[-1].done == seen[-1].total
    assert sorted(file.name for file in path.parent.iterdir()) == ["copy.db", "vault.db", "vault.db-wal"]
    opened = open_database(copy, key, create=False)
    assert list(opened.query("SELECT * FROM thing")) == list(db.query("SELECT * FROM thing"))
    opened.close()
    with pytest.raises(VaultDamaged):
        open_database(copy, bytes(32), create=False)


def test_a_cancelled_backup_leaves_nothing(db: Database, path: Path) -> None:
    fill(db, rows=2000)
    reporter = ProgressReporter()
    reporter.cancel()
    with pytest.raises(Cancelled):
        db.backup_to(path.with_name("copy.db"), key=KEY, reporter=reporter)
    assert not path.with_name("copy.db").exists()
    assert count(db) == 2000


def test_a_backup_never_overwrites(db: Database, path: Path) -> None:
    path.with_name("copy.db").write_bytes(b"kept")
    with pytest.raises(AlreadyExists):
        db.backup_to(path.with_name("copy.db"), key=KEY, reporter=ProgressReporter())
    assert path.with_name("copy.db").read_bytes() == b"kept"


class Spoiler:
    """Damages the copy between its last page and the read-back, as a failing stick does."""

    def __init__(self, copy: Path, at: int) -> None:
        self._copy = copy
        self._at = at

    def report(self, done: int, total: int | None = None) -> None:
        if done == total:
            self._damage()

    def _damage(self) -> None:
        with self._copy.open("rb+") as file:
            file.seek(self._at)
            byte = file.read(1)
            file.seek(self._at)
            file.write(bytes([byte[0] ^ 1]))


@pytest.mark.parametrize("at", [100, 20 * PAGE_SIZE + 100])
def test_a_backup_that_does_not_read_back_is_removed(at: int, db: Database, path: Path) -> None:
    fill(db, rows=2000)
    copy = path.with_name("copy.db")
    with pytest.raises(ReadBackFailed) as raised:
        db.backup_to(copy, key=KEY, reporter=Spoiler(copy, at))
    assert raised.value.details == {"path": str(copy)}
    assert not copy.exists()


def test_a_copy_of_a_damaged_database_does_not_blame_the_stick(db: Database, path: Path) -> None:
    fill(db, rows=2000)
    db.close()
    with path.open("rb+") as file:
        file.seek(20 * PAGE_SIZE + 100)
        file.write(b"zzz")
    damaged = open_database(path, KEY, create=False)
    with contextlib.closing(damaged), pytest.raises(VaultDamaged):
        damaged.backup_to(path.with_name("copy.db"), key=KEY, reporter=ProgressReporter())
    assert not path.with_name("copy.db").exists()
