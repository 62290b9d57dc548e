"""What a sealed report's questions, groups and choices are called in one language, without filling in the form again.

Labels with values inserted say what is fixed in them: the values are other answers of the report, shown at their own
question.
"""

from collections.abc import Iterable

from fieldreport.forms.answered import Answered
from fieldreport.forms.choice_texts import ChoiceTexts, child_name
from fieldreport.forms.definition import SELECTS, ChoiceQuery, Definition, Place, Text, Translated
from fieldreport.forms.languages import Language
from fieldreport.forms.markdown import rich_text
from fieldreport.forms.xpath.syntax import Text as Literal

_GAP = "…"
"""Stands where a label has a value inserted."""


class Labels:
    """The words of one form in one language; what it does not have in it, it says in its first."""

    def __init__(self, definition: Definition, language: str) -> None:
        self._definition = definition
        self.language = self._chosen(language)
        key = self.language.key if self.language is not None else ""
        self._languages = (key, definition.default_language)
        self._choices = ChoiceTexts(definition, key)

    def of(self, place: Place) -> str:
        """Return what a question, group or repeat is called; empty if the form does not say."""
        shown = (place.control, place.repeat, place.group)
        return next((said for one in shown if one is not None and (said := self._said(one.label))), "")

    def of_path(self, path: tuple[str, ...]) -> str:
        """Return what the place of these names is called."""
        place = self._definition.places.get((self._definition.root.name, *path))
        return "" if place is None else self.of(place)

    def is_repeat(self, path: tuple[str, ...]) -> bool:
        """Tell whether instances stand there."""
        place = self._definition.places.get((self._definition.root.name, *path))
        return place is not None and place.repeat is not None

    def choices(self, answer: Answered, instances: "InstanceLabels") -> tuple[str, ...]:
        """Return what was chosen at a select, each choice in words; what the form does not know, as it stands.

        Args:
            answer: An answer in text.
            instances: Of the same report: a choice may be another repeat's instance, which has a name of its own.
        """
        place, text = answer.place, answer.text or ""
        if place is None or place.control is None or place.control.kind not in SELECTS:
            return (text,)
        query = place.control.query
        return tuple(
            next(iter(self._choices.labels(place, value)), "")
            or (instances.of(query, value) if query is not None else "")
            or value
            for value in text.split()
        )

    def _chosen(self, wanted: str) -> Language | None:
        """Find a language by its code, key or name."""
        names = [(one, {one.code.lower(), one.key.lower(), one.name.lower()}) for one in self._definition.languages]
        return next((one for one, known in names if wanted.lower() in known and wanted), None) or next(
            (one for one, _ in names if one.key == self._definition.default_language), None
        )

    def _said(self, text: Text | None) -> str:
        if text is None:
            return ""
        pieces = []
        for piece in text.pieces:
            if isinstance(piece, str):
                pieces.append(piece)
            elif isinstance(piece, Translated):
                tree = piece.identifier.tree
                pieces.append(self._translated(tree.value) if isinstance(tree, Literal) else _GAP)
            else:
                pieces.append(_GAP)
        return " ".join(rich_text([("".join(pieces), False)]).plain.split())

    def _translated(self, identifier: str) -> str:
        for language in self._languages:
            entry = self._definition.translations.get(language, {}).get(identifier)
            if entry is not None and entry.words:
                return "".join(word if isinstance(word, str) else _GAP for word in entry.words)
        return ""


class InstanceLabels:
    """What instances of repeats are called by the answers of one report; made once for a report."""

    def __init__(self, answers: Iterable[Answered]) -> None:
        texts = {answer.path: answer.text for answer in answers if answer.text is not None}
        self._texts = texts
        self._holders: dict[tuple[str, str], str] = {}
        for path, text in texts.items():
            around, _, name = path.rpartition("/")
            # Of two instances with one code the first is meant, as everywhere.
            self._holders.setdefault((name, text), around)

    def of(self, query: ChoiceQuery, value: str) -> str:
        """Find the instance that a link leads to, and return what the form shows of it; empty if it is not here."""
        stored, shown = child_name(query.value), child_name(query.label)
        around = self._holders.get((stored, value))
        return "" if around is None or not shown else self._texts.get(f"{around}/{shown}", "")
