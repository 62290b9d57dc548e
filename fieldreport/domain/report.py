"""A report: what was sealed, the states it goes through, and what its answers mean to a list and a search."""

import enum
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from fieldreport.domain.consent import CAUTION, ConsentState, most_cautious
from fieldreport.domain.leaf import FORM, Leaves

PLAIN_FORM = "plain"
"""The built-in form: any path, any text. A title stands under ``/title``."""

PLAIN_TITLE = "/title"

MAX_TITLE_SIZE = 200

_PLAIN_CONSENT = re.compile(r"(?:.*\[(k[0-9a-f]{16})\])?(?:/[^/\[\]]+)*/consent/([a-z0-9_.-]{1,64})")


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
    """One value with a meaning that any form may give: its role, and its position among equals."""

    role: str
    position: int
    value: str


@dataclass(frozen=True, slots=True)
class Meaning:
    """What the answers of one revision mean. *consents* maps a consent register's slot to the state first given."""

    title: str
    search_text: str
    facts: tuple[Fact, ...] = ()
    consents: Mapping[str, str] = field(default_factory=dict)


MeaningOf = Callable[[Leaves], Meaning]
"""From the held leaves of a revision to what they mean; the form engine hands in its own."""


def form_of(leaves: Leaves) -> str:
    """Return the form that a revision answers; empty while that leaf is withheld."""
    return leaves.text(FORM) or ""


def consent_slot(instance: str, purpose: str) -> str:
    """Name the consent register of one person's instance and one purpose; ``-`` stands for the report as a whole."""
    return f"{instance}/{purpose}"


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
            stated.setdefault(consent_slot(match[1] or "-", match[2]), []).append(texts.get(path))
    first_line = texts.get(PLAIN_TITLE, "").strip().partition("\n")[0].rstrip()
    return Meaning(
        title=first_line[:MAX_TITLE_SIZE],
        search_text="\n".join(texts[path] for path in sorted(texts)),
        consents={slot: most_cautious(states, CAUTION) or ConsentState.WITHDRAWN for slot, states in stated.items()},
    )
