"""What the parts of one section's page share: the answers, the tools, and who shows which place."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from PySide6.QtWidgets import QWidget

from fieldreport.forms.sections import Section
from fieldreport.ui.editor.building import Building
from fieldreport.ui.editor.questionnaire import Questionnaire
from fieldreport.ui.questions.question_row import QuestionRow
from fieldreport.ui.questions.tools import Tools


class Body(QWidget):
    """The inside of a section, of a group or of an instance."""

    def build(self) -> Iterator[None]:
        """Make what is in it, part by part."""
        raise NotImplementedError

    def sync(self, section: Section) -> None:
        """Show the section as it is now: instances come and go, labels change their language."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True, kw_only=True)
class PageParts:
    """One for each page."""

    questionnaire: Questionnaire
    tools: Tools
    building: Building
    make_body: Callable[[Section, "PageParts"], Body]
    rearranged: Callable[[], None]
    """Called when something came that Tab has to reach in its place."""
    refreshers: dict[str, Callable[[], None]] = field(default_factory=dict)
    """By place: shows that place as it is now."""
    rows: dict[str, QuestionRow] = field(default_factory=dict)
    """The rows that were made."""
    openers: dict[str, Callable[[], None]] = field(default_factory=dict)
    """By instance: opens its card."""
