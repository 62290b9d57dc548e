"""A controlled list: terms with a stable code and a label in each language, which an organisation may extend.

An organisation puts its own term *below* one of ours, as ``CODE:OWN``: ``shell.mortar:improvised`` is a kind of
``shell.mortar``. So whoever receives a report without knowing that list still counts it in the right place.
"""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from fieldreport.errors import InvalidInput

BELOW = ":"
"""Stands between a code and an organisation's own term below it."""

MAX_TERMS = 20_000
"""In one list: more than any list of ours, and than a country has townships and villages in one state."""

_CODE = re.compile(r"[A-Za-z0-9_.+-]{1,64}")
_LABEL_PREFIX = "label_"


@dataclass(frozen=True, slots=True)
class Term:
    """One entry. *keys* are the codes of other standards for the same thing, by the name of the standard."""

    code: str
    labels: Mapping[str, str]
    """Language (BCP 47) -> words."""
    keys: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """A list in its order."""

    name: str
    title: str
    terms: Mapping[str, Term]
    """By code."""

    def label(self, code: str, language: str) -> str:
        """Return the words for *code* in *language*, else in English; of an unknown own term those of ours above it.

        A code that we know nothing of is its own label: a report must never lose what it cannot explain.
        """
        term = self.terms.get(code) or self.terms.get(standard_code(code))
        return code if term is None else term.labels.get(language) or term.labels.get("en", code)

    def extended(self, own_terms: Iterable[Term]) -> "Vocabulary":
        """Return the list with an organisation's terms, each after the one that it stands below.

        Raises:
            InvalidInput: A term's code is not of the form ``CODE:OWN`` with a code of this list, is here already, or
                there would be more than `MAX_TERMS`.
        """
        below: dict[str, list[Term]] = {}
        seen = set(self.terms)
        for term in own_terms:
            above, separator, own = term.code.partition(BELOW)
            if not separator or above not in self.terms or not _CODE.fullmatch(own):
                raise InvalidInput(what="term", reason="not of the form CODE:OWN with a code of this list")
            if term.code in seen:
                raise InvalidInput(what="term", reason="is in the list already")
            seen.add(term.code)
            if len(seen) > MAX_TERMS:
                raise InvalidInput(what="term", reason="more terms than a list may have")
            below.setdefault(above, []).append(term)
        terms = {one.code: one for ours in self.terms.values() for one in (ours, *below.get(ours.code, ()))}
        return Vocabulary(name=self.name, title=self.title, terms=MappingProxyType(terms))


def standard_code(code: str) -> str:
    """Return the code of ours that *code* is, or stands below."""
    return code.partition(BELOW)[0]


def read_vocabularies(resource: bytes) -> Mapping[str, Vocabulary]:
    """Read ``resources/vocabularies.json``: UTF-8, ``{"lists": {name: {"title", "terms": [{"code", "label", …}]}}}``.

    ``label`` is English, ``label_my`` Burmese, and so on; every other member is a key of another standard.
    """
    lists = json.loads(resource)["lists"]
    return MappingProxyType({name: _vocabulary(name, content) for name, content in lists.items()})


def _vocabulary(name: str, content: Mapping[str, object]) -> Vocabulary:
    terms = content["terms"]
    assert isinstance(terms, list)
    return Vocabulary(
        name=name, title=str(content["title"]), terms=MappingProxyType({entry["code"]: _term(entry) for entry in terms})
    )


def _term(entry: Mapping[str, str]) -> Term:
    labels = {"en": entry["label"]}
    keys = {}
    for column, text in entry.items():
        if column.startswith(_LABEL_PREFIX):
            labels[column.removeprefix(_LABEL_PREFIX)] = text
        elif column not in {"code", "label"}:
            keys[column] = text
    return Term(code=entry["code"], labels=MappingProxyType(labels), keys=MappingProxyType(keys))
