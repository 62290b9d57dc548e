"""How an older vault becomes a vault of today: numbered files, each applied whole or not at all."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlcipher3 import dbapi2

from fieldreport.errors import VaultTooNew
from fieldreport.storage.database import Database
from fieldreport.system.resource_files import resource_bytes, resource_names

_FOLDER = "migrations"
_FILE_NAME = re.compile(r"([0-9]{4})_([a-z0-9_]+)\.sql")


@dataclass(frozen=True, slots=True)
class Migration:
    """One step from the version before *number* to *number*."""

    number: int
    name: str
    sql: str


def known_migrations() -> tuple[Migration, ...]:
    """Read the migrations that come with the program, in order."""
    migrations = []
    for file_name in resource_names(_FOLDER):
        match = _FILE_NAME.fullmatch(file_name)
        assert match, f"{file_name} is no migration's name"
        sql = resource_bytes(_FOLDER, file_name).decode()
        migrations.append(Migration(number=int(match[1]), name=match[2], sql=sql))
    return tuple(migrations)


def version_of(database: Database) -> int:
    """Return the number of the last migration applied; 0 for a database without any table of ours."""
    return int(database.value("PRAGMA user_version"))


def migrate(database: Database, migrations: Sequence[Migration]) -> int:
    """Apply the migrations that *database* lacks, each in a transaction of its own; return how many those were.

    A crash in between leaves a vault of the last version reached, and the next opening goes on from there.

    Raises:
        VaultTooNew: A later version of the program wrote the database; nothing was changed.
    """
    numbers = [migration.number for migration in migrations]
    assert numbers == list(range(1, len(numbers) + 1)), "migrations are numbered from 1 without a gap"
    found = version_of(database)
    if found > len(migrations):
        raise VaultTooNew(found=found, known=len(migrations))
    for migration in migrations[found:]:
        with database.transaction():
            for statement in _statements(migration.sql):
                database.execute(statement)
            # The version stands in the file's first page and is part of the transaction. A pragma takes no parameters.
            database.execute(f"PRAGMA user_version = {migration.number}")
    return len(migrations) - found


def _statements(sql: str) -> Iterator[str]:
    """Take a script apart. SQLite's own way to run one commits whatever transaction is open."""
    statement = ""
    for line in sql.splitlines(keepends=True):
        if not statement and (not line.strip() or line.startswith("--")):
            continue
        statement += line
        if dbapi2.complete_statement(statement):
            yield statement
            statement = ""
    assert not statement, "the last statement ends with a semicolon"
