"""How the standing of a backup is told."""

from PySide6.QtCore import QCoreApplication

from fieldreport.services.backup_advice import BackupNeed
from fieldreport.services.known_backups import BackupOverview, BackupStanding
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.words.measures import moment_text


def standing_mark(backup: BackupStanding) -> tuple[str, str, str]:
    """Return word, colour and icon of what is known of a backup. Green is only what was restored for a trial."""
    translate = QCoreApplication.translate
    if not backup.is_in_reach:
        return (translate("BackupWords", "Out of reach"), "dim", "offline")
    if backup.trial is None:
        return (translate("BackupWords", "Not tried"), "dim", "question")
    if backup.trial.problems:
        return (translate("BackupWords", "Damaged"), "bad", "alert-circle")
    return (translate("BackupWords", "Restores whole"), "ok", "circle-check")


def standing_words(backup: BackupStanding) -> str:
    """Say when a backup was made, when it was tried, and what is to be known of it."""
    translate = QCoreApplication.translate
    parts = [translate("BackupWords", "Made %1").replace("%1", moment_text(backup.made_at))]
    if backup.trial is not None:
        tried = translate("BackupWords", "restored for a trial %1").replace("%1", moment_text(backup.trial.at))
        parts.append(tried)
    if backup.is_behind:
        parts.append(translate("BackupWords", "lacks what came after it"))
    if backup.trial is not None and not backup.trial.opens_alike and not backup.trial.problems:
        parts.append(translate("BackupWords", "opens with a former passphrase or recovery sheet"))
    return " · ".join(parts)


def due_words(overview: BackupOverview) -> str:
    """Say in a line how it stands with the backups of a vault."""
    translate = QCoreApplication.translate
    latest = overview.latest
    if latest is None:
        return translate("BackupWords", "There is no backup yet: a lost or broken computer loses everything.")
    made = moment_text(latest.made_at)
    if overview.need is BackupNeed.HOLDS_CLEARED:
        return translate("BackupWords", "A backup is due: one of them still holds what was cleared.")
    if overview.need is not None:
        words = translate("BackupWords", "A backup is due: the last one, of %1, lacks what came after it.")
        return words.replace("%1", made)
    return (
        translate("BackupWords", "Last backup: %1, in %2.")
        .replace("%1", made)
        .replace("%2", shown_name(str(latest.path.parent)))
    )
