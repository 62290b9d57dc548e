"""What a stored choice says, in every language of its form: so that a search finds it in any of them."""

import re
from collections.abc import Iterator, Mapping

from fieldreport.domain.vocabulary import standard_code
from fieldreport.forms.definition import ChoiceQuery, Control, Definition, Place, Text, Translated
from fieldreport.forms.tree import Node
from fieldreport.forms.xpath import Compiled
from fieldreport.forms.xpath.syntax import RELATIVE, NameTest, Path
from fieldreport.forms.xpath.syntax import Text as Literal

_LIST = re.compile(r"instance\(\s*['\"]([^'\"]+)['\"]\s*\)")

Labels = tuple[str, ...]


def child_name(expression: Compiled | None) -> str:
    """Return the name of the one child that *expression* reads at a choice; empty if it is anything else."""
    tree = expression.tree if expression is not None else None
    if isinstance(tree, Path) and tree.start == RELATIVE and len(tree.steps) == 1 and tree.steps[0].is_plain_name:
        test = tree.steps[0].test
        return test.name or "" if isinstance(test, NameTest) else ""
    return ""


class ChoiceTexts:
    """Labels by question and stored value; made once for a form and *language*, without evaluating anything.

    Labels with values inserted say what is fixed in them. Choices from a repeat have none here: what they show is
    another answer of the same report.
    """

    def __init__(self, definition: Definition, language: str = "") -> None:
        self._definition = definition
        self._first = language or definition.default_language
        self._of_list: dict[tuple[str, str, str], Mapping[str, Labels]] = {}
        self._of_place = {
            path: self._labels(place.control)
            for path, place in definition.places.items()
            if place.control is not None and (place.control.choices or place.control.query is not None)
        }

    def labels(self, place: Place, value: str) -> Labels:
        """Return what *value* says at *place*, the language asked for or the form's first one first.

        Of an own term what ours above it says.
        Empty when the form does not know it.
        """
        known = self._of_place.get(place.path, {})
        return known.get(value) or known.get(standard_code(value), ())

    def _labels(self, control: Control) -> Mapping[str, Labels]:
        labels = {choice.value: self._fixed(choice.label) for choice in control.choices}
        if control.query is not None and (match := _LIST.match(control.query.nodes.compiled.source.strip())):
            labels |= self._listed(match[1], control.query)
        return labels

    def _fixed(self, label: Text | None) -> Labels:
        pieces = label.pieces if label is not None else ()
        said = tuple(piece for piece in pieces if isinstance(piece, str))
        for piece in pieces:
            if isinstance(piece, Translated) and isinstance(piece.identifier.tree, Literal):
                said += self._translated(piece.identifier.tree.value)
        return said

    def _listed(self, name: str, query: ChoiceQuery) -> Mapping[str, Labels]:
        value, label = child_name(query.value), child_name(query.label)
        key = name, value, label
        if key not in self._of_list:
            root = self._definition.lists.get(name)
            self._of_list[key] = dict(self._items(root, value, label, is_identifier=query.label_is_identifier))
        return self._of_list[key]

    def _items(self, root: Node | None, value: str, label: str, *, is_identifier: bool) -> Iterator[tuple[str, Labels]]:
        for item in root.descendants() if root is not None else ():
            stored, shown = item.child(value), item.child(label) if label else None
            if stored is not None:
                said = shown.string() if shown is not None else ""
                yield stored.string(), self._translated(said) if is_identifier else (said,) * bool(said)

    def _translated(self, identifier: str) -> Labels:
        """Say it in each language; the first one first, then the form's default language, no words twice."""
        translations = self._definition.translations
        default = self._definition.default_language
        languages = sorted(translations, key=lambda language: (language != self._first, language != default))
        said = (translations[language].get(identifier) for language in languages)
        texts = ("".join(word for word in one.words if isinstance(word, str)) for one in said if one is not None)
        return tuple(dict.fromkeys(text for text in texts if text))
