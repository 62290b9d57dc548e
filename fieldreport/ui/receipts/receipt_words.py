"""Receipts and the numbers in them, in the words of people."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from fieldreport.domain.feed import Span
from fieldreport.services.confirmations import OfficeWord
from fieldreport.services.receipts import Statable

_MOST_SPANS = 6


def span_text(spans: Sequence[Span]) -> str:
    """Name numbers: ``4–6, 9``; of very many the first ones."""
    texts = [str(span.first) if span.first == span.last else f"{span.first}–{span.last}" for span in spans]
    shown = QCoreApplication.translate("Receipts", ", ").join(texts[:_MOST_SPANS])
    return shown if len(texts) <= _MOST_SPANS else f"{shown} …"


def given_words(statable: Statable) -> str:
    """Say what we sign for having, and whether that is held twice."""
    translate = QCoreApplication.translate
    held, copied = statable.held, statable.copied
    words = [translate("Receipts", "The receipt confirms %n record(s), exactly as they came.", "", held)]
    if not held:
        words = [translate("Receipts", "Nothing of what came is whole yet, so the receipt confirms nothing.")]
    elif copied == held:
        words.append(translate("Receipts", "All of them are in a backup too: the sender may clear its own copy."))
    elif copied:
        words.append(
            translate(
                "Receipts",
                "%n of them are in a backup too. Make a backup, and save the receipt again: then the sender may clear"
                " all of it.",
                "",
                copied,
            )
        )
    else:
        words.append(
            translate(
                "Receipts",
                "They are on this computer only. Make a backup, and save the receipt again: only then may the sender"
                " clear its own copy.",
            )
        )
    return " ".join(words)


def word_of_office(word: OfficeWord, name: str) -> str:
    """Say what an office's receipts mean for our own reports."""
    translate = QCoreApplication.translate
    lines = []
    if word.held:
        lines.append(translate("Receipts", "%1 holds %n of your report(s), exactly as here.", "", word.held))
    else:
        lines.append(translate("Receipts", "%1 confirms none of the reports that are still here."))
    if word.copied:
        lines.append(
            translate("Receipts", "It keeps a second copy of %n of them.", "", word.copied)
            if word.copied < word.held
            else translate("Receipts", "It keeps a second copy of all of them.")
        )
    elif word.held:
        lines.append(translate("Receipts", "It does not say yet that it keeps a second copy, so keep yours."))
    if word.clearable:
        lines.append(translate("Receipts", "%n report(s) may be cleared from this computer.", "", word.clearable))
    if word.unconfirmed:
        lines.append(
            translate("Receipts", "%n exported report(s) are not confirmed by anybody yet.", "", word.unconfirmed)
        )
    return " ".join(lines).replace("%1", name)


def asked_words(name: str, records: int, numbers: Sequence[Span]) -> str:
    """Say what somebody asks us to send once more."""
    words = QCoreApplication.translate("Receipts", "%1 asks you to send %n record(s) again (no. %2).", "", records)
    return words.replace("%1", name).replace("%2", span_text(numbers))
