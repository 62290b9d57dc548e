"""The places of the sidebar, for a documenter and for an office."""

import enum
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from fieldreport.domain.listing import ListFilter, Scope
from fieldreport.domain.report import ReportState
from fieldreport.domain.trust import Role


class Destination(enum.StrEnum):
    """Where a person can go."""

    INBOX = "inbox"
    ALL = "all"
    DRAFTS = "drafts"
    SEALED = "sealed"
    EXPORTED = "exported"
    QUESTIONS = "questions"
    QUARANTINE = "quarantine"
    MISSING = "missing"
    MAP = "map"
    EXCHANGE = "exchange"
    CONTACTS = "contacts"
    HISTORY = "history"
    FORMS = "forms"
    TRASH = "trash"
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True)
class SidebarEntry:
    """One line of the sidebar; a heading above it begins a group."""

    destination: Destination
    text: str
    icon: str
    begins_group: bool = False


LISTS = frozenset(
    {
        Destination.INBOX,
        Destination.ALL,
        Destination.DRAFTS,
        Destination.SEALED,
        Destination.EXPORTED,
        Destination.QUESTIONS,
        Destination.TRASH,
    }
)
"""Those that show the list of reports beside the report; the others take the whole width."""


def sidebar_entries(role: Role) -> Sequence[SidebarEntry]:
    """Return what the sidebar of this role shows, from top to bottom."""
    texts = _texts()
    wanted = _OFFICE if role is Role.OFFICE else _DOCUMENTER
    return [
        SidebarEntry(destination, texts[destination], icon, begins_group) for destination, icon, begins_group in wanted
    ]


def destination_text(destination: Destination) -> str:
    """Name a destination."""
    return _texts()[destination]


_DOCUMENTER = (
    (Destination.ALL, "inbox", False),
    (Destination.DRAFTS, "pencil", False),
    (Destination.SEALED, "shield", False),
    (Destination.EXPORTED, "send", False),
    (Destination.QUESTIONS, "question", False),
    (Destination.MAP, "map", True),
    (Destination.EXCHANGE, "refresh", False),
    (Destination.CONTACTS, "users", False),
    (Destination.HISTORY, "clock", False),
    (Destination.FORMS, "layers", False),
    (Destination.TRASH, "trash", True),
    (Destination.SETTINGS, "settings", False),
)
_OFFICE = (
    (Destination.INBOX, "inbox", False),
    (Destination.ALL, "file-text", False),
    (Destination.QUESTIONS, "question", False),
    (Destination.QUARANTINE, "shield-alert", False),
    (Destination.MISSING, "alert-triangle", False),
    (Destination.MAP, "map", True),
    (Destination.EXCHANGE, "refresh", False),
    (Destination.CONTACTS, "users", False),
    (Destination.HISTORY, "clock", False),
    (Destination.FORMS, "layers", False),
    (Destination.DRAFTS, "pencil", True),
    (Destination.TRASH, "trash", False),
    (Destination.SETTINGS, "settings", False),
)


def list_filter(destination: Destination) -> ListFilter:
    """Say which drafts and reports the list of a destination holds."""
    return _FILTERS.get(destination, ListFilter())


_FILTERS = {
    Destination.INBOX: ListFilter(is_unread=True),
    Destination.DRAFTS: ListFilter(states=frozenset({ReportState.DRAFT})),
    Destination.SEALED: ListFilter(states=frozenset({ReportState.SEALED})),
    Destination.EXPORTED: ListFilter(
        states=frozenset({ReportState.EXPORTED, ReportState.IN_STORE, ReportState.RECEIVED})
    ),
    Destination.QUESTIONS: ListFilter(states=frozenset({ReportState.QUESTION})),
    Destination.TRASH: ListFilter(scope=Scope.TRASH),
}


def _texts() -> dict[Destination, str]:
    translate = QCoreApplication.translate
    return {
        Destination.INBOX: translate("Sidebar", "Inbox"),
        Destination.ALL: translate("Sidebar", "All reports"),
        Destination.DRAFTS: translate("Sidebar", "Drafts"),
        Destination.SEALED: translate("Sidebar", "Sealed, not exported"),
        Destination.EXPORTED: translate("Sidebar", "Exported"),
        Destination.QUESTIONS: translate("Sidebar", "Questions"),
        Destination.QUARANTINE: translate("Sidebar", "Quarantine"),
        Destination.MISSING: translate("Sidebar", "Missing"),
        Destination.MAP: translate("Sidebar", "Map"),
        Destination.EXCHANGE: translate("Sidebar", "Exchange"),
        Destination.CONTACTS: translate("Sidebar", "Contacts"),
        Destination.HISTORY: translate("Sidebar", "History"),
        Destination.FORMS: translate("Sidebar", "Forms"),
        Destination.TRASH: translate("Sidebar", "Trash"),
        Destination.SETTINGS: translate("Sidebar", "Settings"),
    }
