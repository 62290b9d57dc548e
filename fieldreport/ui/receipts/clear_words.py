"""Clearing in plain words: why a report stays, what goes and what stays, and what is left to do."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from fieldreport.services.clearing import Cleared, KnownBackup
from fieldreport.services.clearing_offers import Obstacle, Offer
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.words.measures import moment_text


def obstacle_words(obstacle: Obstacle) -> str:
    """Say why a report stays on this computer, as the end of a sentence."""
    translate = QCoreApplication.translate
    return {
        Obstacle.NOT_OURS: translate("Clearing", "somebody else wrote it"),
        Obstacle.CLEARED: translate("Clearing", "it was cleared before"),
        Obstacle.CORRECTION: translate("Clearing", "a correction of it is being written"),
        Obstacle.NOT_CONFIRMED: translate("Clearing", "no office confirms that it holds all of it"),
        Obstacle.NO_SECOND_COPY: translate("Clearing", "the office does not say that it has a second copy"),
    }[obstacle]


def entry_words(offers: Sequence[Offer]) -> str:
    """Name the entry of a menu for these reports: what it does, or why it cannot be done."""
    translate = QCoreApplication.translate
    if any(offer.obstacle is None for offer in offers):
        return translate("Clearing", "Clear from this computer…")
    words = translate("Clearing", "Cannot be cleared from here: %1")
    return words.replace("%1", reasons_words(offers))


def reasons_words(offers: Sequence[Offer]) -> str:
    """List why reports stay, each reason once."""
    obstacles = dict.fromkeys(offer.obstacle for offer in offers if offer.obstacle is not None)
    return QCoreApplication.translate("Clearing", "; ").join(obstacle_words(one) for one in obstacles)


def backup_line(backup: KnownBackup) -> str:
    """Name a backup by where it lies and when it was made."""
    words = QCoreApplication.translate("Clearing", "%1, made %2")
    return words.replace("%1", shown_name(str(backup.path))).replace("%2", moment_text(backup.made_at))


def cleared_words(cleared: Cleared) -> str:
    """Say what was destroyed."""
    translate = QCoreApplication.translate
    words = [translate("Clearing", "%n report(s) cleared from this computer.", "", cleared.reports)]
    words.append(translate("Clearing", "%n file(s) were destroyed with their keys.", "", cleared.files))
    return " ".join(words if cleared.files else words[:1])
