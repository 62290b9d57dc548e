"""The words, icon and colour of what a report is: its state, its author's trust, its review."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from fieldreport.domain.consent import ConsentState
from fieldreport.domain.report import ReportState
from fieldreport.domain.review import ReviewStatus
from fieldreport.domain.trust import Trust

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Mark:
    """A word with the icon that says the same, in the colour of its meaning."""

    text: str
    icon: str
    token: str


def state_mark(state: ReportState) -> Mark:
    """Return how a list shows a state."""
    return {
        ReportState.DRAFT: Mark(translate("StateWords", "Draft"), "pencil", "dim"),
        ReportState.SEALED: Mark(translate("StateWords", "Sealed"), "shield", "accent"),
        ReportState.EXPORTED: Mark(translate("StateWords", "Exported"), "send", "accent"),
        ReportState.IN_STORE: Mark(translate("StateWords", "In store"), "hard-drive", "accent"),
        ReportState.RECEIVED: Mark(translate("StateWords", "Received"), "check", "ok"),
        ReportState.QUESTION: Mark(translate("StateWords", "Question"), "question", "warn"),
        ReportState.REVIEWED: Mark(translate("StateWords", "Reviewed"), "shield-check", "ok"),
        ReportState.CLEARED: Mark(translate("StateWords", "Cleared"), "circle-check", "dim"),
    }[state]


def state_sentence(state: ReportState) -> str:
    """Say in a sentence what a state means."""
    return {
        ReportState.DRAFT: translate("StateWords", "Being written; every change is stored at once, encrypted."),
        ReportState.SEALED: translate("StateWords", "Final and signed. It has not left this computer."),
        ReportState.EXPORTED: translate(
            "StateWords", "Written to a bundle that was read back. Nobody has confirmed that it arrived."
        ),
        ReportState.IN_STORE: translate("StateWords", "In a store from which the office can fetch it."),
        ReportState.RECEIVED: translate("StateWords", "The office has it, and has signed that."),
        ReportState.QUESTION: translate("StateWords", "The office has asked a question."),
        ReportState.REVIEWED: translate("StateWords", "An office has reviewed it."),
        ReportState.CLEARED: translate("StateWords", "Confirmed by the office, and cleared from here."),
    }[state]


def trust_mark(trust: Trust) -> Mark:
    """Return how a list shows what this vault thinks of an author."""
    return {
        Trust.OWN: Mark(translate("StateWords", "You"), "user", "dim"),
        Trust.VERIFIED: Mark(translate("StateWords", "Verified"), "shield-check", "ok"),
        Trust.UNVERIFIED: Mark(translate("StateWords", "Not verified"), "shield-alert", "warn"),
        Trust.REVOKED: Mark(translate("StateWords", "Revoked"), "circle-x", "bad"),
    }[trust]


def status_mark(status: str) -> Mark:
    """Return how a review status is shown; one that we do not know is its own word."""
    return {
        ReviewStatus.IN_REVIEW.value: Mark(translate("StateWords", "In review"), "eye", "accent"),
        ReviewStatus.REVIEWED.value: Mark(translate("StateWords", "Reviewed"), "shield-check", "ok"),
        ReviewStatus.NOT_USED.value: Mark(translate("StateWords", "Not used"), "archive", "dim"),
    }.get(status) or Mark(status, "info", "dim")


def consent_text(state: str) -> str:
    """Say what a consent register holds."""
    return {
        ConsentState.YES.value: translate("StateWords", "Yes"),
        ConsentState.ASK_FIRST.value: translate("StateWords", "Ask first"),
        ConsentState.NOT_ASKED.value: translate("StateWords", "Not asked"),
        ConsentState.NO.value: translate("StateWords", "No"),
        ConsentState.WITHDRAWN.value: translate("StateWords", "Withdrawn"),
    }.get(state, state)
