"""What the answers of a form mean to a list, a search, the counts and the consent registers."""

from collections.abc import Iterable, Sequence

from fieldreport.domain.date_words import say_date
from fieldreport.domain.leaf import Leaves
from fieldreport.domain.report import MAX_TITLE_SIZE, Fact, Meaning
from fieldreport.domain.uncertain_date import parse_date
from fieldreport.errors import InvalidInput
from fieldreport.forms import roles
from fieldreport.forms.answered import Answered, FormOrder
from fieldreport.forms.choice_texts import ChoiceTexts
from fieldreport.forms.consents import Consents
from fieldreport.forms.definition import SELECTS, Definition
from fieldreport.forms.facts import Facts
from fieldreport.forms.languages import language
from fieldreport.forms.links import PersonLinks, Persons
from fieldreport.text.folding import fold

MAX_SUMMARY_SIZE = 300
"""Characters: two lines of a list."""


class FormMeaning:
    """Reads what any report of one form means. Making it takes as long as a hundred readings: keep it with the form."""

    def __init__(self, definition: Definition) -> None:
        self._order = FormOrder(definition)
        self._links = PersonLinks(definition)
        self._facts = Facts(definition)
        self._choices = ChoiceTexts(definition)
        self._folded_labels: dict[str, str] = {}
        # A form without roles says at least what it is.
        self._form_title = definition.title[:MAX_TITLE_SIZE]
        self._language = language(definition.default_language).code
        self._consents = Consents(definition)
        self._types = {
            path for path, place in definition.places.items() if place.bind.meaning.get("role") == roles.TYPE
        }

    def of(self, leaves: Leaves) -> Meaning:
        """Return the meaning of *leaves*, of which any may be withheld, contradicted or strange to the form."""
        answers = self._order.answers(leaves)
        persons = Persons(self._links, answers)
        facts = self._facts.of(answers, persons)
        kind = self._type(answers)
        shown, folded = self._search_texts(answers)
        return Meaning(
            title=_title(facts, kind, self._language) or self._form_title,
            summary=_summary(facts),
            search_text="\n".join(shown),
            folded_text=" ".join(filter(None, folded)),
            facts=facts,
            consents=self._consents.of(answers, persons),
        )

    def _search_texts(self, answers: Iterable[Answered]) -> tuple[list[str], list[str]]:
        """Say each answer as the person gave it, a choice in every language of the form; as it is, and folded.

        Not the chosen states of consent: every report says *not asked* a dozen times, and nobody searches for that.
        White space parts what is folded, so that line by line comes to the same; and labels are folded once for all.
        """
        shown: list[str] = []
        folded: list[str] = []
        for answer in answers:
            if answer.text is None or _is_technical(answer):
                continue
            control = answer.place.control if answer.place is not None else None
            if answer.place is None or control is None or control.kind not in SELECTS:
                shown.append(answer.text)
                folded.append(fold(answer.text))
                continue
            if answer.place.path in self._consents.purposes:
                continue
            for value in answer.text.split():
                labels = self._choices.labels(answer.place, value)
                shown += labels or (value,)
                folded += map(self._fold_label, labels) if labels else (fold(value),)
        return shown, folded

    def _fold_label(self, label: str) -> str:
        if label not in self._folded_labels:
            self._folded_labels[label] = fold(label)
        return self._folded_labels[label]

    def _type(self, answers: Iterable[Answered]) -> str:
        """Say what kind of incident it is, in the form's first language."""
        for answer in answers:
            if answer.place is not None and answer.place.path in self._types and answer.text:
                return next(iter(self._choices.labels(answer.place, answer.text)), answer.text)
        return ""


def meaning(definition: Definition, leaves: Leaves) -> Meaning:
    """Read one report; whoever reads many of one form keeps a `FormMeaning`."""
    return FormMeaning(definition).of(leaves)


def _is_technical(answer: Answered) -> bool:
    """Tell whether it is in the form's ``meta`` group: ids and times that programs want, which nobody wrote."""
    return answer.path.startswith("/meta/")


def _title(facts: Sequence[Fact], kind: str, spoken: str) -> str:
    """Take the first line of the title that was written, else say what, where and on which day."""
    written = _first(facts, roles.TITLE).strip().partition("\n")[0].rstrip()
    if not written:
        day = _day(_first(facts, roles.WHEN), spoken)
        written = " · ".join(part for part in (kind, _first(facts, roles.PLACE), day) if part)
    return written[:MAX_TITLE_SIZE]


def _day(answer: str, spoken: str) -> str:
    try:
        date = parse_date(answer.strip())
    except InvalidInput:
        # A form may ask for it in any words.
        return answer
    return say_date(date.in_days if date else None, spoken)


def _summary(facts: Sequence[Fact]) -> str:
    return " ".join(_first(facts, roles.NARRATIVE)[: 4 * MAX_SUMMARY_SIZE].split())[:MAX_SUMMARY_SIZE].rstrip()


def _first(facts: Iterable[Fact], role: str) -> str:
    return next((fact.value for fact in facts if fact.role == role), "")
