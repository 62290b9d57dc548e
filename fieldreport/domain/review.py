"""What an office says of a report beside the report's own words: its status, who works on it, its tags.

Each is a register. Several heads are several values, all shown; of tags the union holds, for two people who each add
one do not contradict each other.
"""

import enum
from collections.abc import Iterable, Mapping

from fieldreport.domain.consent import VALUE
from fieldreport.domain.merge import SubjectView
from fieldreport.domain.record import Kind
from fieldreport.errors import InvalidInput

STATUS = "status"
ASSIGNEE = "assignee"
TAGS = "tags"

MAX_WORD = 60
"""Characters of a tag, or of a name that a report is assigned to."""
MAX_TAGS = 30


class ReviewStatus(enum.StrEnum):
    """How far an office is with a report; no value says that nobody has begun."""

    IN_REVIEW = "in review"
    REVIEWED = "reviewed"
    NOT_USED = "not used"


def read_tags(value: str) -> tuple[str, ...]:
    """Take a register's value apart, one tag a line; what is no tag is left out, as others may have written it."""
    cut = (" ".join(line.split())[:MAX_WORD].rstrip() for line in value.split("\n")[:MAX_TAGS])
    return tuple(sorted({tag for tag in cut if tag}))


def write_tags(tags: Iterable[str]) -> str:
    """Spell tags as the register holds them, in one order. Raises InvalidInput for a word that cannot be one."""
    chosen = sorted({check_word(tag, what="tag") for tag in tags})
    if len(chosen) > MAX_TAGS:
        raise InvalidInput(what="tag", reason=f"more than {MAX_TAGS} on one report")
    return "\n".join(chosen)


def check_word(text: str, *, what: str) -> str:
    """Return a tag or name with single spaces. Raises InvalidInput if it is empty, too long or breaks a line."""
    # Burmese needs joiners, which Python does not call printable.
    if not (word := " ".join(text.split())) or len(word) > MAX_WORD or "\n" in text.strip():
        raise InvalidInput(what=what, reason=f"empty, of several lines, or longer than {MAX_WORD} characters")
    return word


def review_values(view: SubjectView) -> Mapping[str, tuple[str, ...]]:
    """Return what counts now of each register; one with nothing in it is left out."""
    tags = {tag for value in _values(view, TAGS) for tag in read_tags(value)}
    found = {
        STATUS: tuple(sorted(_short(_values(view, STATUS)))),
        ASSIGNEE: tuple(sorted(_short(_values(view, ASSIGNEE)))),
        TAGS: tuple(sorted(tags)),
    }
    return {slot: values for slot, values in found.items() if values}


def _values(view: SubjectView, slot: str) -> list[str]:
    return [head.leaves.text(VALUE) or "" for head in view.heads_of(Kind.REVIEW, slot)]


def _short(values: Iterable[str]) -> set[str]:
    return {short for value in values if (short := " ".join(value.split())[:MAX_WORD])}
