"""From an older vault to a vault of today."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from fieldreport.errors import VaultTooNew
from fieldreport.storage.database import Database, open_database
from fieldreport.storage.migrations import Migration, known_migrations, migrate, version_of

KNOWN = known_migrations()
FIRST = Migration(
    1, "first", "-- What; it is.\n\nCREATE TABLE a (\n    b TEXT -- ; no end\n);\nCREATE INDEX c ON a (b);\n"
)
SECOND = Migration(2, "second", "ALTER TABLE a ADD COLUMN d TEXT;\nINSERT INTO a VALUES ('x;y', 'z');\n")


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Database]:
    opened = open_database(tmp_path / "empty.db", bytes(32), create=True)
    yield opened
    opened.close()


def schema(database: Database) -> list[tuple[str, ...]]:
    return list(database.query("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name"))


def test_our_migrations_are_numbered_without_a_gap_and_end_every_statement(empty: Database) -> None:
    assert migrate(empty, KNOWN) == len(KNOWN) == version_of(empty)
    assert empty.integrity_findings() == ()


@pytest.mark.parametrize("older", range(len(KNOWN) + 1))
def test_every_migration_runs_on_each_older_version(older: int, empty: Database, tmp_path: Path) -> None:
    migrate(empty, KNOWN[:older])
    assert migrate(empty, KNOWN) == len(KNOWN) - older
    fresh = open_database(tmp_path / "fresh.db", bytes(32), create=True)
    migrate(fresh, KNOWN)
    assert schema(empty) == schema(fresh)
    fresh.close()


def test_migrating_twice_does_nothing(empty: Database) -> None:
    assert migrate(empty, [FIRST, SECOND]) == 2
    before = schema(empty)
    assert migrate(empty, [FIRST, SECOND]) == 0
    assert schema(empty) == before
    assert empty.one("SELECT b, d FROM a") == ("x;y", "z")


def test_every_table_is_strict(empty: Database) -> None:
    migrate(empty, KNOWN)
    tables = [row for row in empty.query("PRAGMA table_list") if row[2] == "table" and not row[1].startswith("sqlite_")]
    assert tables
    assert all(row[5] for row in tables), "without STRICT a text would pass for an id"


def test_a_failing_migration_leaves_the_version_before_it_whole(empty: Database) -> None:
    broken = Migration(2, "broken", "ALTER TABLE a ADD COLUMN d TEXT;\nINSERT INTO nothing VALUES (1);\n")
    with pytest.raises(dbapi2.OperationalError):
        migrate(empty, [FIRST, broken])
    assert version_of(empty) == 1
    assert "d" not in [row[1] for row in empty.query("PRAGMA table_info(a)")]
    assert migrate(empty, [FIRST, SECOND]) == 1


def test_a_vault_of_a_later_version_is_refused_and_unchanged(empty: Database) -> None:
    migrate(empty, [FIRST, SECOND])
    with pytest.raises(VaultTooNew) as raised:
        migrate(empty, [FIRST])
    assert raised.value.details == {"found": 2, "known": 1}
    assert version_of(empty) == 2


@pytest.mark.parametrize("numbers", [(2,), (1, 3), (1, 1), (2, 1), (0, 1)])
def test_a_gap_in_the_numbers_is_a_bug(numbers: tuple[int, ...], empty: Database) -> None:
    with pytest.raises(AssertionError):
        migrate(empty, [Migration(number, "any", "SELECT 1;\n") for number in numbers])
    assert version_of(empty) == 0


def test_a_statement_without_an_end_is_a_bug(empty: Database) -> None:
    with pytest.raises(AssertionError):
        migrate(empty, [Migration(1, "any", "CREATE TABLE a (b);\nCREATE TABLE c (d)\n")])
    assert schema(empty) == []
