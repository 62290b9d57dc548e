"""How a person wants to write: languages, and what is hidden."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class WritingChoices:
    """How a person wants to write."""

    window_language: str = "en"
    form_language: str = ""
    """The key of the language of questions; empty: that of the window, where the form has it."""
    second_language: str = ""
    hides_sensitive: bool = False
