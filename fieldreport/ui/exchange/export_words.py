"""What an export carries and how far it has come, in words and numbers."""

from PySide6.QtCore import QCoreApplication

from fieldreport.services.exporting import ExportStep, Stage
from fieldreport.services.outgoing import Due
from fieldreport.system.progress import Progress
from fieldreport.ui.words.measures import size_text


def due_words(due: Due) -> str:
    """Say how much goes: ``12 reports, 34 files, 120 MB``; empty when nothing does."""
    if not due.records:
        return ""
    translate = QCoreApplication.translate
    parts = [translate("Export", "%n report(s)", "", due.reports)] if due.reports else []
    if due.forms:
        parts.append(translate("Export", "%n form(s)", "", due.forms))
    if due.files:
        parts.append(translate("Export", "%n file(s)", "", due.files))
    return translate("Export", ", ").join([*parts, size_text(due.size)])


def drafts_words(drafts: int) -> str:
    """Say that drafts stay here; empty when there are none."""
    if not drafts:
        return ""
    return QCoreApplication.translate(
        "Export", "%n draft(s) will not go along: only what is sealed is exported.", "", drafts
    )


def step_words(step: ExportStep) -> str:
    """Name what is being done with which bundle."""
    translate = QCoreApplication.translate
    if step.bundles == 1:
        writing = translate("Export", "Writing the bundle")
        reading = translate("Export", "Reading the bundle back, to be sure that it is whole")
    else:
        writing = translate("Export", "Writing bundle %1 of %2")
        reading = translate("Export", "Reading bundle %1 of %2 back, to be sure that it is whole")
    words = writing if step.stage is Stage.WRITING else reading
    return words.replace("%1", str(step.bundle)).replace("%2", str(step.bundles))


def progress_words(progress: Progress) -> str:
    """Say how many bytes are done, of how many."""
    if progress.total is None:
        return size_text(progress.done)
    words = QCoreApplication.translate("Export", "%1 of %2")
    return words.replace("%1", size_text(min(progress.done, progress.total))).replace("%2", size_text(progress.total))
