"""How a person wants to write: languages, and what is hidden."""

from dataclasses import dataclass

from fieldreport.forms.answers import Answers


@dataclass(frozen=True, slots=True, kw_only=True)
class WritingChoices:
    """How a person wants to write."""

    window_language: str = "en"
    form_language: str = ""
    """The key of the language of questions; empty: that of the window, where the form has it."""
    second_language: str = ""
    hides_sensitive: bool = False

    def language_of(self, answers: Answers) -> str:
        """Return the key of the language in which a form is shown first."""
        languages = answers.definition.languages
        if self.form_language in {one.key for one in languages}:
            return self.form_language
        spoken = [one.key for one in languages if one.code == self.window_language]
        return spoken[0] if spoken else answers.language
