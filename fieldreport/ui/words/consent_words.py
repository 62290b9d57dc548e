"""What blocks a report, and why an answer stays, in the window's language."""

from PySide6.QtCore import QCoreApplication

from fieldreport.domain.consent_gate import Block, WithheldFor
from fieldreport.services.consent_words import BLOCKS, REASONS

CONTEXT = "Consent"


def block_words(block: Block) -> str:
    """Say why nothing of a report goes."""
    return _sentence(BLOCKS[block])


def reason_words(reason: WithheldFor) -> str:
    """Say why something stays."""
    return _sentence(REASONS[reason])


def consent_sentences() -> tuple[str, ...]:
    """Return all of it, for the translators."""
    return (*BLOCKS.values(), *REASONS.values())


def _sentence(words: str) -> str:
    text = QCoreApplication.translate(CONTEXT, words)
    return text[:1].upper() + text[1:]
