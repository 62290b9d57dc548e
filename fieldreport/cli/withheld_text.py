"""How a command says what stays here, and why."""

from collections.abc import Iterable, Sequence

from fieldreport.domain.consent_gate import Block, WithheldFor, WithheldLeaf
from fieldreport.services.error_words import printable

_REASONS = {
    WithheldFor.CONSENT: "the person has not said yes",
    WithheldFor.SENSITIVE: "marked as sensitive",
    WithheldFor.MEDIA: "nobody said yes to being seen or heard",
    WithheldFor.NAMES: "it says what is withheld elsewhere",
    WithheldFor.UNKNOWN: "its form does not know it",
    WithheldFor.BY_HAND: "withheld by hand",
    WithheldFor.LESS_EXACT: "something less exact, or plainer, goes in its place",
}

_BLOCKS = {
    Block.NO_YES: "nobody has said yes to this purpose",
    Block.RETRACTED: "it was retracted",
    Block.FORM_MISSING: "its form is not here, so that nobody can tell whom it is about",
    Block.NOT_PUBLIC: "it is not to be published, or not yet",
}


def blocked_text(blocks: Iterable[Block]) -> str:
    """Say why nothing of a report goes."""
    return "; ".join(_BLOCKS[block] for block in blocks) + "."


def withheld_lines(withheld: Sequence[WithheldLeaf]) -> list[str]:
    """Say what stays, a line each."""
    return [f"  stays here: {printable(leaf.path)} ({_REASONS[leaf.reason]})" for leaf in withheld]


def withheld_documents(withheld: Sequence[WithheldLeaf]) -> list[dict[str, str]]:
    """Say what stays, for a program."""
    return [{"path": leaf.path, "reason": leaf.reason.value} for leaf in withheld]
