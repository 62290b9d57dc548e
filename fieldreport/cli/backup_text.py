"""One line after each exchange, where a backup is due."""

from collections.abc import Mapping
from types import MappingProxyType

from fieldreport.cli.output import plural
from fieldreport.services.backup_advice import BackupAdvice, BackupNeed

_DO = "see “vault backup --keep 3”."
_SENTENCES: Mapping[BackupNeed, str] = MappingProxyType(
    {
        BackupNeed.NEVER_MADE: "No backup was ever made: a lost laptop loses everything here",
        BackupNeed.HOLDS_CLEARED: "A backup still holds what was cleared here",
        BackupNeed.BEFORE_EXCHANGE: "The latest backup is older than this exchange",
        BackupNeed.BEHIND: "The latest backup lacks what came after it",
    }
)


def backup_due_document(advice: BackupAdvice) -> str | None:
    """Put into a JSON document why a backup is due."""
    return None if advice.need is None else advice.need.value


def backup_due_lines(advice: BackupAdvice) -> list[str]:
    """Say it in one line; in none if nothing is due."""
    if advice.need is None:
        return []
    lacks = f" ({plural(advice.behind, 'record')})" if advice.made_at and advice.behind else ""
    return [f"{_SENTENCES[advice.need]}{lacks}: {_DO}"]
