"""What became of a bundle that came in: the sum that adds up, what is missing, and what to do about a refusal."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from fieldreport.domain.feed import Span
from fieldreport.errors import FieldReportError
from fieldreport.services.importing import ImportedBundle, InspectedBundle, Missing
from fieldreport.services.incoming import Counts
from fieldreport.ui.words.failure_words import failure_words
from fieldreport.ui.words.measures import moment_text, size_text

_FOR_OTHERS = frozenset({"E_NO_KEY", "E_NOT_ADDRESSED"})
_KEPT = frozenset({"E_UNKNOWN_SIGNER", "E_DEVICES_COMPETE"})
_NO_BUNDLE = frozenset({"E_NOT_AGE"})
_SURROUNDINGS = frozenset({"E_NOSPACE", "E_READ_ONLY", "E_FILE_MISSING", "E_FILE", "E_NOT_A_FILE", "E_FILE_CHANGED"})
_UNTRUSTED = frozenset({"E_REVOKED"})
_TOO_NEW = frozenset({"E_VERSION"})
_MOST_SPANS = 6


@dataclass(frozen=True, slots=True)
class Refusal:
    """A bundle that was not let in, for the page that says so."""

    kind: str
    """Of a banner: warn for what may come right, bad for what should not be trusted."""
    title: str
    words: str
    asks_for_trust: bool = False
    """Whether comparing words, or deciding between devices, is the next step."""
    may_be_tried_again: bool = False
    """Whether trying the same file again can help."""


def refusal_of(failure: FieldReportError) -> Refusal:
    """Say calmly why a bundle was not let in, and what comes next."""
    words = failure_words(failure)
    code = failure.code
    is_damage = code not in _KEPT | _FOR_OTHERS | _NO_BUNDLE | _SURROUNDINGS | _UNTRUSTED | _TOO_NEW
    return Refusal(
        kind="bad" if is_damage or code in _UNTRUSTED else "warn",
        title=refusal_title(code),
        words=f"{words.happened} {words.todo}",
        asks_for_trust=code in _KEPT,
        may_be_tried_again=is_damage or code in _SURROUNDINGS,
    )


def refusal_title(code: str) -> str:
    """Say in a few words why a bundle was not let in, by the code of the error."""
    translate = QCoreApplication.translate
    titles = (
        (_KEPT, translate("Import", "Kept aside, unopened")),
        (_FOR_OTHERS, translate("Import", "Not for this vault")),
        (_NO_BUNDLE, translate("Import", "Not a bundle")),
        (_SURROUNDINGS, translate("Import", "Could not be read")),
        (_UNTRUSTED, translate("Import", "From somebody who was revoked")),
        (_TOO_NEW, translate("Import", "Made by a later version")),
    )
    damaged = translate("Import", "Damaged: nothing of it was taken over")
    return next((title for codes, title in titles if code in codes), damaged)


def content_words(found: InspectedBundle) -> str:
    """Say what is in a bundle, as its head states it."""
    translate = QCoreApplication.translate
    parts = [translate("Import", "%n record(s)", "", found.records)]
    if found.evidence:
        parts.append(translate("Import", "%n file(s)", "", found.evidence))
    parts.append(size_text(found.size))
    made = translate("Import", "made %1, as the sender says").replace("%1", moment_text(found.created))
    return translate("Import", ", ").join([*parts, made])


def series_words(found: InspectedBundle) -> str:
    """Say which one of several it is; empty for one alone."""
    number, count = found.part_of
    if count == 1:
        return ""
    words = QCoreApplication.translate("Import", "Bundle %1 of %2 that were made together")
    return words.replace("%1", str(number)).replace("%2", str(count))


def missing_of_series(found: Sequence[InspectedBundle]) -> list[str]:
    """Say which bundles of a series are not among *found*, one sentence each series."""
    translate = QCoreApplication.translate
    there: dict[tuple[bytes, str, int], set[int]] = {}
    for one in found:
        if one.series:
            there.setdefault((one.author, one.series, one.part_of[1]), set()).add(one.part_of[0])
    sentences = []
    for (_, _, count), numbers in there.items():
        absent = [str(number) for number in range(1, count + 1) if number not in numbers]
        if absent:
            words = translate("Import", "Of %1 bundles that were made together, these are not here: %2.")
            listed = translate("Import", ", ").join(absent[:_MOST_SPANS])
            sentences.append(words.replace("%1", str(count)).replace("%2", listed))
    return sentences


def sum_words(counts: Counts) -> str:
    """Write the sum out: in the file = new + grew + already here + quarantined."""
    words = QCoreApplication.translate("Import", "%1 in the file = %2 new + %3 grew + %4 already here + %5 quarantined")
    numbers = (counts.in_file, counts.new, counts.grew, counts.already_here, counts.quarantined)
    for place, number in enumerate(numbers, start=1):
        words = words.replace(f"%{place}", str(number))
    return words


def evidence_words(counts: Counts) -> str:
    """Say what became of the files; empty without any."""
    if not counts.evidence_new + counts.evidence_already_here:
        return ""
    words = QCoreApplication.translate("Import", "Files: %1 new, %2 already here")
    return words.replace("%1", str(counts.evidence_new)).replace("%2", str(counts.evidence_already_here))


def gap_words(imported: ImportedBundle, name: str) -> list[str]:
    """Say what *name* sent and what is not here, a sentence for each kind of gap and device."""
    return [sentence for missing in imported.missing for sentence in _gaps(missing, name)]


def _gaps(missing: Missing, name: str) -> list[str]:
    translate = QCoreApplication.translate
    sentences = []
    if missing.uncovered:
        words = translate("Import", "Of what %1 sent, these numbers have not come: %2. Ask for them.")
        sentences.append(words.replace("%2", _spans(missing.uncovered)))
    if missing.not_held:
        number = len(missing.not_held)
        sentences.append(
            translate(
                "Import", "%n record(s) that %1 names as sent are not here. Ask for the bundle again.", "", number
            )
        )
    if missing.forked_numbers or missing.forked_dispatches:
        sentences.append(
            translate(
                "Import",
                "%1 seems to send from two copies of one vault: some numbers were given twice. It may be a restored"
                " backup, or a stolen key. Ask in person; nothing was lost here.",
            )
        )
    return [sentence.replace("%1", name) for sentence in sentences]


def _spans(spans: Sequence[Span]) -> str:
    texts = [str(span.first) if span.first == span.last else f"{span.first}–{span.last}" for span in spans]
    shown = QCoreApplication.translate("Import", ", ").join(texts[:_MOST_SPANS])
    return shown if len(texts) <= _MOST_SPANS else f"{shown} …"
