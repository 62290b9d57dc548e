"""One report's live answers as the window sees them: what is shown, what a person does, and who hears of it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from fieldreport.errors import FieldReportError
from fieldreport.forms.answers import Answers
from fieldreport.forms.changes import Changes
from fieldreport.forms.choices import Choice
from fieldreport.forms.languages import Direction
from fieldreport.forms.markdown import RichText, rich_text
from fieldreport.forms.review import Review, review
from fieldreport.forms.roles import TITLE
from fieldreport.forms.sections import Section
from fieldreport.forms.sensitive import SensitivePlaces
from fieldreport.forms.view import View
from fieldreport.services.answering import drafted_changes
from fieldreport.services.drafts import check_answer
from fieldreport.ui.questions.question_row import ShownQuestion


@dataclass(frozen=True, slots=True)
class Happened:
    """What an act changed, as far as what is shown depends on it."""

    shown: frozenset[str]
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    answered: str = ""
    """The question that a person answered just now; empty for every other act."""
    is_everything: bool = False
    """Whether everything looks different: another language, or sensitive answers hidden."""


class Questionnaire(QObject):
    """Every act is heard twice: by those who show it, and by the one who stores it."""

    happened = Signal(object)
    """Carries Happened."""
    to_store = Signal(object)
    """Carries the changes of answers that the draft has to hold, in order."""
    refused = Signal(object)
    """Something cannot be done; carries the FieldReportError. Nothing was changed."""
    wished = Signal(str, object)
    """A field asks for what others can do: carries where, and a Wish."""

    def __init__(self, *, answers: Answers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.answers = answers
        self._sensitive = SensitivePlaces(answers.definition)
        self._second = ""
        self._hides_sensitive = False
        self._says_missing = False

    # ---- what is shown

    @property
    def title(self) -> str:
        """What the report is called so far; before that, what the form is called."""
        definition = self.answers.definition
        titles = (path for path, place in definition.places.items() if place.bind.meaning.get("role") == TITLE)
        refs = [ref for path in titles for ref in self.answers.instances(path)[:1]]
        return (self.answers.view(refs[0]).value.strip() if refs else "") or definition.title

    def shown(self, ref: str) -> ShownQuestion:
        """Return a question as it is shown now."""
        view = self.answers.view(ref)
        second = self._in_second_language(ref)
        if second is not None and view.choices:
            view = replace(view, choices=_both(view.choices, second.choices))
        return ShownQuestion(
            view=view,
            second=second,
            is_sensitive=self.is_sensitive(ref),
            hides_sensitive=self._hides_sensitive,
            says_missing=self._says_missing,
        )

    def is_sensitive(self, ref: str) -> bool:
        """Tell whether a question shows what identifies or endangers somebody."""
        return self._sensitive.shows(self.answers.place(ref))

    def sections(self) -> tuple[Section, ...]:
        """Return the sections as they are now."""
        return self.answers.sections()

    def review(self) -> Review:
        """Return what is missing or does not do."""
        return review(self.answers)

    @property
    def is_right_to_left(self) -> bool:
        """Whether the form's language is written from the right."""
        languages = {one.key: one for one in self.answers.definition.languages}
        language = languages.get(self.answers.language)
        return language is not None and language.direction is Direction.RIGHT_TO_LEFT

    @property
    def hides_sensitive(self) -> bool:
        """Whether sensitive answers are hidden."""
        return self._hides_sensitive

    @property
    def says_missing(self) -> bool:
        """Whether it is said beside a question that its answer is missing."""
        return self._says_missing

    @property
    def second_language(self) -> str:
        """The key of the language that is shown beside the first; empty for none."""
        return self._second

    # ---- acts

    def answer(self, ref: str, value: str) -> None:
        """Answer a question."""
        if self.answers.view(ref).value != value:
            self._do(lambda: self.answers.set(ref, value), answered=ref, checked=value)

    def add(self, repeat: str) -> str:
        """Add an instance; returns where it stands, or an empty text if it was refused."""
        changes = self._do(lambda: self.answers.add(repeat))
        return changes.added[0] if changes is not None else ""

    def remove(self, instance: str) -> bool:
        """Take an instance away; tells whether it went."""
        return self._do(lambda: self.answers.remove(instance)) is not None

    def undo(self) -> Changes | None:
        """Take the last act back, if there is one."""
        return self._do(self.answers.undo) if self.answers.can_undo else None

    def redo(self) -> Changes | None:
        """Do the act again that was undone last, if there is one."""
        return self._do(self.answers.redo) if self.answers.can_redo else None

    def file_attached(self, ref: str, name: str) -> None:
        """Note that a file was attached at *ref*: its name is the answer, and it is stored with the file."""
        self._do(lambda: self.answers.set(ref, name), answered=ref)

    def file_removed(self, ref: str) -> None:
        """Note that the file at *ref* was taken off."""
        self._do(lambda: self.answers.set(ref, ""), answered=ref)

    def set_languages(self, first: str, second: str) -> None:
        """Show the form in another language, and in a second one beside it; no answer changes."""
        if first != self.answers.language and first in self.answers.definition.translations:
            self.answers.set_language(first)
        known = second in self.answers.definition.translations and second != self.answers.language
        self._second = second if known else ""
        self._everything()

    def hide_sensitive(self, hide: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Hide what is sensitive, or show it."""
        self._hides_sensitive = hide
        self._everything()

    def say_missing(self) -> None:
        """Say from now on which required answers are missing."""
        if not self._says_missing:
            self._says_missing = True
            self._everything()

    # ---- inside

    def _do(self, act: Callable[[], Changes], *, answered: str = "", checked: str = "") -> Changes | None:
        try:
            check_answer(checked)
            changes = act()
        except FieldReportError as refusal:
            self.refused.emit(refusal)
            return None
        stored = drafted_changes(self.answers, changes)
        if stored:
            self.to_store.emit(stored)
        shown = frozenset((*changes.shown, *_only(answered)))
        self.happened.emit(Happened(shown, changes.added, changes.removed, answered))
        return changes

    def _everything(self) -> None:
        self.happened.emit(Happened(frozenset(), is_everything=True))

    def _in_second_language(self, ref: str) -> View | None:
        if not self._second:
            return None
        first = self.answers.language
        self.answers.set_language(self._second)
        try:
            return self.answers.view(ref)
        finally:
            self.answers.set_language(first)


def _only(ref: str) -> Iterable[str]:
    return (ref,) if ref else ()


def _both(first: tuple[Choice, ...], second: tuple[Choice, ...]) -> tuple[Choice, ...]:
    """Let each choice say its words in both languages."""
    others = {choice.value: choice.label.plain for choice in second}
    return tuple(replace(choice, label=_with(choice.label, others.get(choice.value, ""))) for choice in first)


def _with(label: RichText, other: str) -> RichText:
    words = label.plain
    return label if not other or other == words else rich_text([(f"{words}  ·  {other}", True)])
