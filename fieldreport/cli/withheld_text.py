"""How a command says what stays here, and why."""

from collections.abc import Iterable, Sequence

from fieldreport.domain.consent_gate import Block, WithheldLeaf
from fieldreport.domain.trust import Trust
from fieldreport.services.consent_words import BLOCKS, REASONS
from fieldreport.services.error_words import printable


def blocked_text(blocks: Iterable[Block]) -> str:
    """Say why nothing of a report goes."""
    return "; ".join(BLOCKS[block] for block in blocks) + "."


def trust_lines(trust: Trust) -> list[str]:
    """Warn of an author whom nobody verified here."""
    if trust in {Trust.OWN, Trust.VERIFIED}:
        return []
    return [f"  CAREFUL: its author is {trust.value} here. Whoever gets it will ask you who wrote it."]


def withheld_lines(withheld: Sequence[WithheldLeaf]) -> list[str]:
    """Say what stays, a line each."""
    return [f"  stays here: {printable(leaf.path)} ({REASONS[leaf.reason]})" for leaf in withheld]


def withheld_documents(withheld: Sequence[WithheldLeaf]) -> list[dict[str, str]]:
    """Say what stays, for a program."""
    return [{"path": leaf.path, "reason": leaf.reason.value} for leaf in withheld]
