"""How a person wants to write: languages, and what is hidden."""

from dataclasses import dataclass

from fieldreport.forms.answers import Answers
from fieldreport.forms.languages import find_language


@dataclass(frozen=True, slots=True, kw_only=True)
class WritingChoices:
    """How a person wants to write. Languages of questions are named by code, or as a form does that knows no code."""

    window_language: str = "en"
    form_language: str = ""
    """Empty: that of the window, where the form has it."""
    second_language: str = ""
    hides_sensitive: bool = False
    at: str = ""
    """The answer at which writing goes on; empty for the beginning."""

    def language_of(self, answers: Answers) -> str:
        """Return the key of the language in which a form is shown first."""
        languages = answers.definition.languages
        found = find_language(languages, self.form_language) or find_language(languages, self.window_language)
        return found.key if found is not None else answers.language

    def second_language_of(self, answers: Answers) -> str:
        """Return the key of the language that stands beside it; empty for none."""
        found = find_language(answers.definition.languages, self.second_language)
        return found.key if found is not None else ""
