"""What became of a bundle, in a word with its mark, for the list of exchanges."""

from PySide6.QtCore import QCoreApplication

from fieldreport.services.exchange_history import Outcome, PastExchange
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.exchange.import_words import refusal_title
from fieldreport.ui.exchange.trust_words import Mark


def outcome_mark(outcome: Outcome) -> Mark:
    """Name an outcome."""
    translate = QCoreApplication.translate
    match outcome:
        case Outcome.EXPORTED:
            return Mark(translate("History", "Exported, read back"), "ok", "upload")
        case Outcome.UNFINISHED:
            return Mark(translate("History", "Export not finished"), "warn", "alert-triangle")
        case Outcome.IMPORTED:
            return Mark(translate("History", "Imported"), "ok", "download")
        case Outcome.WAITING:
            return Mark(translate("History", "Kept aside, unopened"), "warn", "shield-alert")
        case Outcome.TAKEN_LATER:
            return Mark(translate("History", "Kept aside, imported later"), "text", "download")
        case Outcome.REFUSED:
            return Mark(translate("History", "Refused"), "bad", "circle-x")


def counterpart_words(one: PastExchange) -> str:
    """Name the other side: by its name here, else by the beginning of its id."""
    if one.name:
        return shown_name(one.name)
    if one.counterpart is not None:
        return one.counterpart.hex()[:12]
    return QCoreApplication.translate("History", "unknown")


def what_words(one: PastExchange) -> str:
    """Say what an exchange brought, or why it was refused."""
    translate = QCoreApplication.translate
    if one.counts is not None:
        words = translate("History", "%1 records, %2 of them new")
        return words.replace("%1", str(one.counts.get("in file", 0))).replace("%2", str(one.counts.get("new", 0)))
    return refusal_title(one.refused_for) if one.refused_for else ""
