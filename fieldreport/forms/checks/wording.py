"""What people read: translations that are missing, HTML in labels, media that are not there."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from fieldreport.forms.definition import Definition, Text, Translation, Words
from fieldreport.forms.findings import Problem, Severity
from fieldreport.forms.sheet_places import CHOICES
from fieldreport.forms.xform.expressions import shown_path
from fieldreport.forms.xform.model import attachment_name

_NOTHING = "-"
"""What pyxform writes where a language has no text."""

_HTML = re.compile(r"<(?:/?(?!span\b)[A-Za-z][A-Za-z0-9]*)(?:\s[^<>]{0,500})?/?>")
"""A tag; `span` with a style is the one that ODK's own texts know."""

_LISTED = 1
"""Choices of a list that are named one by one; more become one problem with their number."""

_SHOWN = 20
"""The same for the texts of questions in one language."""

_UNNAMED = "default"
"""The language of a form that names none."""


@dataclass(frozen=True, slots=True)
class _TextPlace:
    """Where a translated text belongs: a part of a question, or a choice of a list."""

    path: str = ""
    part: str = ""
    list_name: str = ""
    choice: str = ""


def check_wording(definition: Definition) -> Iterator[Problem]:
    """Yield what is wrong with the words and media of the form."""
    places = _text_places(definition)
    yield from _languages(definition)
    yield from _missing_translations(definition, places)
    media: set[tuple[_TextPlace, str]] = set()
    for language, said in definition.translations.items():
        for identifier, entry in said.items():
            place = places.get(identifier) or _question_text(identifier)
            yield from _markup((*entry.words, *entry.guidance), place, language)
            media |= {(replace(place, part=kind), file) for kind, file in entry.media.items()}
    for place, file in sorted(media, key=str):
        name = attachment_name(file)
        if name and name not in definition.attachments:
            yield _problem("media.missing", place, "", file=file)
    for path, part, text in _plain_texts(definition):
        yield from _markup(tuple(piece for piece in text.pieces if isinstance(piece, str)), _TextPlace(path, part), "")


def _languages(definition: Definition) -> Iterator[Problem]:
    for language in definition.languages:
        if not language.code and language.key != _UNNAMED:
            yield Problem("language.no_code", Severity.WARNING, details={"language": language.key})


def _missing_translations(definition: Definition, places: Mapping[str, _TextPlace]) -> Iterator[Problem]:
    identifiers = {name: None for said in definition.translations.values() for name in said}
    lacking: defaultdict[tuple[str, str], list[_TextPlace]] = defaultdict(list)
    for identifier in identifiers:
        silent = [language for language, said in definition.translations.items() if not _says(said.get(identifier))]
        if len(silent) < len(definition.translations):
            place = places.get(identifier) or _question_text(identifier)
            for language in silent:
                lacking[place.list_name, language].append(place)
    for (list_name, language), found in lacking.items():
        if len(found) <= (_LISTED if list_name else _SHOWN):
            yield from (_problem("translation.missing", place, language) for place in found)
        else:
            code = "translation.missing_in_list" if list_name else "translation.missing_mostly"
            yield _problem(code, found[0], language, count=len(found))


def _problem(code: str, place: _TextPlace, language: str, **details: str | int) -> Problem:
    in_list = {"list": place.list_name, "choice": place.choice} if place.list_name else {}
    in_language = {"language": language} if language else {}
    part = place.part or "label"
    return Problem(
        code,
        Severity.WARNING,
        path=place.path,
        part=f"{part}::{language}" if language else part,
        sheet=CHOICES if place.list_name else "",
        details={**in_list, **in_language, **details},
    )


def _says(entry: Translation | None) -> bool:
    if entry is None:
        return False
    words = entry.words or entry.guidance
    return bool(entry.media) or any(not isinstance(word, str) or word.strip() not in {"", _NOTHING} for word in words)


def _text_places(definition: Definition) -> dict[str, _TextPlace]:
    """Find the choices to which translated texts belong, by the identifiers that the lists give them."""
    found: dict[str, _TextPlace] = {}
    for list_name, instance in definition.lists.items():
        for item in instance.descendants():
            identifier = item.child("itextId")
            if identifier is not None:
                name = item.child("name")
                choice = "" if name is None else name.string()
                found.setdefault(identifier.string(), _TextPlace(list_name=list_name, choice=choice))
    return found


def _question_text(identifier: str) -> _TextPlace:
    """Read an identifier as pyxform makes them: ``/data/group/name:label``."""
    path, _, part = identifier.partition(":")
    within = path[path.find("/", 1) :] if path.count("/") > 1 else ""
    return _TextPlace(path=within, part=part.removeprefix("jr:"))


def _plain_texts(definition: Definition) -> Iterator[tuple[str, str, Text]]:
    for place in definition.places.values():
        hinted = [one for one in (place.control, place.group) if one is not None]
        named = [("label", None if place.repeat is None else place.repeat.label)]
        named += [(part, text) for one in hinted for part, text in (("label", one.label), ("hint", one.hint))]
        named += [("constraintMsg", place.bind.constraint_message), ("requiredMsg", place.bind.required_message)]
        for part, text in named:
            if text is not None:
                yield shown_path(place.path), part, text


def _markup(words: Words, place: _TextPlace, language: str) -> Iterator[Problem]:
    for word in words:
        found = _HTML.search(word) if isinstance(word, str) else None
        if found:
            yield _problem("label.html", place, language, markup=found[0])
            return
