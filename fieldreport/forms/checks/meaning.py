"""What a form says of its answers in our namespace: roles, persons, consent, what is sensitive."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from fieldreport.domain.report import is_purpose
from fieldreport.forms.checks.formulas import SimilarNames
from fieldreport.forms.definition import Definition, Place
from fieldreport.forms.findings import Problem, Severity
from fieldreport.forms.links import NOBODY
from fieldreport.forms.sensitive import NO, YES
from fieldreport.forms.xform.expressions import shown_path

ATTRIBUTES = ("role", "person", "sensitive", "redact", "consent", "label")
"""What may be said of an answer in our namespace."""


@dataclass(frozen=True, slots=True)
class KnownMeanings:
    """What `fr:role` may say; without any roles that is not checked."""

    roles: Collection[str] = ()


def check_meaning(definition: Definition, meanings: KnownMeanings) -> Iterator[Problem]:
    """Yield what is wrong; an error where a refusal would be lost, or would be somebody else's."""
    similar = SimilarNames(meanings.roles)
    names = SimilarNames(path[-1] for path in definition.places)
    for place in definition.places.values():
        for attribute, said in place.bind.meaning.items():
            if attribute not in ATTRIBUTES:
                yield _problem("meaning.unknown_attribute", place, attribute, attribute=attribute)
            elif attribute == "role" and meanings.roles and said not in meanings.roles:
                yield _problem("meaning.unknown_role", place, attribute, role=said, similar=similar.to(said))
            elif attribute == "sensitive" and said not in {YES, *NO}:
                yield _problem("meaning.unclear_sensitive", place, attribute, said=said)
            elif attribute == "consent" and not is_purpose(said):
                yield _problem("meaning.broken_purpose", place, attribute, Severity.ERROR, purpose=said)
            elif attribute == "person" and said != NOBODY and not _is_there(said, place, definition):
                yield _problem(
                    "meaning.unknown_person", place, attribute, Severity.ERROR, name=said, similar=names.to(said)
                )


def _is_there(name: str, place: Place, definition: Definition) -> bool:
    """Tell whether a question of this name stands beside or around *place*."""
    lengths = range(1, len(place.path) + 1)
    return any((*place.path[:length], name) in definition.places for length in lengths)


def _problem(code: str, place: Place, part: str, severity: Severity = Severity.WARNING, **details: str) -> Problem:
    return Problem(code, severity, path=shown_path(place.path), part=f"fr:{part}", details=details)
