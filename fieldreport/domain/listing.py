"""What a list of drafts and reports is narrowed to, and in which order it stands."""

import enum
from dataclasses import dataclass

from fieldreport.domain.identifiers import AuthorId
from fieldreport.domain.report import ReportState


class ListOrder(enum.StrEnum):
    """What comes first."""

    NEWEST = "newest"
    """What arrived or changed last; of a search, what fits best."""
    INCIDENT = "incident"
    """The latest incident; without a date last."""
    TITLE = "title"


class Scope(enum.StrEnum):
    """Which drafts and reports there are to choose from."""

    ALL = "all"
    TRASH = "trash"
    """Drafts that were thrown away and can be restored."""
    RETRACTED = "retracted"
    """Reports that a retraction hides."""


@dataclass(frozen=True, slots=True)
class ListFilter:
    """What a draft or report must be to be listed; what is empty or False asks for nothing."""

    scope: Scope = Scope.ALL
    text: str = ""
    states: frozenset[ReportState] = frozenset()
    forms: frozenset[str] = frozenset()
    authors: frozenset[AuthorId] = frozenset()
    kinds: frozenset[str] = frozenset()
    """Codes of what happened; own terms below them are meant too."""
    first_day: str = ""
    """Days on which an incident may have been, ``YYYY-MM-DD``; one alone leaves the other end open."""
    last_day: str = ""
    places: frozenset[str] = frozenset()
    """Codes of places; what lies in them is meant too."""
    has_files: bool = False
    has_problems: bool = False
    """Several versions beside each other, or a file that is missing."""
    is_unread: bool = False
    tags: frozenset[str] = frozenset()
    assignees: frozenset[str] = frozenset()
    statuses: frozenset[str] = frozenset()
