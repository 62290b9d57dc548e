"""A report: what was sealed, the states it goes through, and what its answers mean to a list and a search."""

import enum
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from fieldreport.domain.consent import CAUTION, ConsentState, most_cautious
from fieldreport.domain.identifiers import INSTANCE_ID, is_instance_id
from fieldreport.domain.leaf import FORM, Leaves

PLAIN_FORM = "plain"
"""The built-in form: any path, any text. A title stands under ``/title``."""

PLAIN_TITLE = "/title"

MAX_TITLE_SIZE = 200

WHOLE_REPORT = "-"
"""Stands in a consent slot where nobody alone is meant."""

_PURPOSE = "[a-z0-9_.-]{1,64}"
_PLAIN_CONSENT = re.compile(rf"(?:.*\[({INSTANCE_ID})\])?(?:/[^/\[\]]+)*/consent/({_PURPOSE})")


class ReportState(enum.StrEnum):
    """Where a report stands on its way."""

    DRAFT = "draft"
    SEALED = "sealed"
    EXPORTED = "exported"
    IN_STORE = "in store"
    RECEIVED = "received"
    QUESTION = "question"
    REVIEWED = "reviewed"
    CLEARED = "cleared"


@dataclass(frozen=True, slots=True)
class Fact:
    """One value with a meaning that any form may give: its role, and its position among equals in the form's order."""

    role: str
    position: int
    value: str
    instance: str = ""
    """The innermost repeat's instance that it stands in: facts of one instance belong together. Empty: in none."""
    person: str = ""
    """The person's instance that it is about: by default the one that it stands in. Empty: about nobody alone."""
    number: float | None = None
    """A number, or the best one of a count. None is not 0: nobody stated a number, or it is not known."""
    low: float | None = None
    high: float | None = None
    first_day: str = ""
    """The earliest day that a date may mean, ``YYYY-MM-DD``; empty if it is not known."""
    last_day: str = ""
    place: str = ""
    """The gazetteer's code of a place; empty if none was chosen."""


@dataclass(frozen=True, slots=True)
class FactFilter:
    """A fact that a report must have: one of this role, with this value or place code, on one of these days.

    A code stands also for those below it. An empty value is any; days are ``YYYY-MM-DD``, both or none.
    """

    role: str
    value: str = ""
    first_day: str = ""
    last_day: str = ""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What the answers of one revision mean. *consents* maps a consent register's slot to the state first given."""

    title: str
    search_text: str
    facts: tuple[Fact, ...] = ()
    consents: Mapping[str, str] = field(default_factory=dict)
    summary: str = ""
    """A line or two for a list, below the title."""
    folded_text: str | None = None
    """The search text as searches compare it, if whoever read it has folded it already."""


def form_of(leaves: Leaves) -> str:
    """Return the form that a revision answers; empty while that leaf is withheld."""
    return leaves.text(FORM) or ""


def is_purpose(text: str) -> bool:
    """Tell whether consent can be asked for under this name."""
    return re.fullmatch(_PURPOSE, text) is not None


def consent_slot(instance: str | None, purpose: str) -> str:
    """Name the consent register of one person's instance and one purpose; no instance is the report as a whole."""
    return f"{instance or WHOLE_REPORT}/{purpose}"


def is_consent_slot(text: str) -> bool:
    """Tell whether *text* names a consent register as `consent_slot` does."""
    instance, _, purpose = text.partition("/")
    return (instance == WHOLE_REPORT or is_instance_id(instance)) and is_purpose(purpose)


def plain_meaning(leaves: Leaves) -> Meaning:
    """Read answers of the plain form: the title under ``/title``, every text searchable, no facts.

    A leaf ``…/consent/PURPOSE`` states consent for the person instance around it, or for the report as a whole. Of
    two leaves for one register the more cautious one holds. A state that is unknown, no text, or equivocal counts as
    withdrawn: a word that we cannot read must not open anything.
    """
    texts = {path: value for path, value in leaves.items() if isinstance(value, str) and "#" not in path}
    stated: dict[str, list[str | None]] = {}
    for path in (*leaves, *leaves.equivocal):
        if match := _PLAIN_CONSENT.fullmatch(path):
            stated.setdefault(consent_slot(match[1], match[2]), []).append(texts.get(path))
    first_line = texts.get(PLAIN_TITLE, "").strip().partition("\n")[0].rstrip()
    return Meaning(
        title=first_line[:MAX_TITLE_SIZE],
        search_text="\n".join(texts[path] for path in sorted(texts)),
        consents={slot: most_cautious(states, CAUTION) or ConsentState.WITHDRAWN for slot, states in stated.items()},
    )
