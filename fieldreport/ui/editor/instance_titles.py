"""What an instance of a repeat is called: by the first thing that was answered in it."""

from fieldreport.domain.counts import parse_count, show_count
from fieldreport.domain.date_words import DateWords, show_date
from fieldreport.domain.place_reference import PlaceReference
from fieldreport.domain.uncertain_date import parse_date
from fieldreport.errors import InvalidInput
from fieldreport.forms.definition import SELECTS
from fieldreport.forms.sections import Section
from fieldreport.forms.view import View
from fieldreport.ui.editor.questionnaire import Questionnaire
from fieldreport.ui.questions.choice_words import words_of
from fieldreport.ui.questions.factory import FieldKind, field_kind

_LONGEST = 80


def instance_title(questionnaire: Questionnaire, section: Section, words: DateWords) -> str:
    """Return the first answer in *section* as people read it; empty where there is none, or all are hidden."""
    answers = questionnaire.answers
    for ref in section.questions():
        standing = answers.standing(ref)
        if not standing.is_answered or not standing.is_relevant or standing.is_readonly:
            continue
        if questionnaire.hides_sensitive and questionnaire.is_sensitive(ref):
            continue
        if answers.view(ref).value == answers.place(ref).pattern.text:
            # What the form answers by itself is the same in all of them.
            continue
        said = " ".join(said_answer(answers.view(ref), words).split())
        if said:
            return said if len(said) <= _LONGEST else f"{said[:_LONGEST].rstrip()} …"
    return ""


def said_answer(view: View, words: DateWords) -> str:
    """Return an answer in words."""
    if view.kind in SELECTS:
        labels = {choice.value: words_of(choice) for choice in view.choices}
        return ", ".join(labels.get(value, value) for value in view.value.split())
    kind = field_kind(view)
    try:
        if kind is FieldKind.UNCERTAIN_DATE:
            return show_date(parse_date(view.value), words)
        if kind is FieldKind.COUNT:
            return show_count(parse_count(view.value))
    except InvalidInput:
        return view.value
    return PlaceReference.read(view.value).name if kind is FieldKind.PLACE else view.value
