"""Eight words, set out so that two people can read them to each other."""

from collections.abc import Sequence

_GROUP = 4


def words_lines(words: Sequence[str], digits: str) -> list[str]:
    """Lay out words and digits, four in a line."""
    groups = digits.split()
    return [
        "Words:",
        *("  " + " ".join(words[start : start + _GROUP]) for start in range(0, len(words), _GROUP)),
        "or digits:",
        *("  " + " ".join(groups[start : start + _GROUP]) for start in range(0, len(groups), _GROUP)),
    ]


def words_document(words: Sequence[str], digits: str) -> dict[str, object]:
    """Put the same into a JSON document."""
    return {"words": list(words), "digits": digits}
