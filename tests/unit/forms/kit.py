"""Small forms for tests, and reports of them."""

from collections.abc import Mapping
from types import MappingProxyType

from fieldreport.forms.answers import Answers
from fieldreport.forms.definition import Definition
from fieldreport.forms.read import read_definition
from tests.conformance.forms.surroundings import surroundings

NOTHING: Mapping[str, bytes] = MappingProxyType({})

HEAD = (
    '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"'
    ' xmlns:jr="http://openrosa.org/javarosa" xmlns:odk="http://www.opendatakit.org/xforms"'
    ' xmlns:orx="http://openrosa.org/xforms" xmlns:fr="urn:fieldreport:form:1">'
)


def xform(answers: str, binds: str = "", body: str = "", *, model: str = "", root: str = "data") -> str:
    """Write a form whose answers look like *answers*."""
    return (
        f"{HEAD}<h:head><h:title>A form</h:title><model>"
        f'<instance><{root} id="a_form" version="7">{answers}</{root}></instance>{model}{binds}</model></h:head>'
        f"<h:body>{body}</h:body></h:html>"
    )


def definition_of(
    answers: str,
    binds: str = "",
    body: str = "",
    *,
    model: str = "",
    attachments: Mapping[str, bytes] = NOTHING,
) -> Definition:
    """Read such a form."""
    return read_definition(xform(answers, binds, body, model=model), attachments)


def report(
    answers: str,
    binds: str = "",
    body: str = "",
    *,
    model: str = "",
    attachments: Mapping[str, bytes] = NOTHING,
) -> Answers:
    """Begin a report of such a form."""
    definition = definition_of(answers, binds, body, model=model, attachments=attachments)
    return Answers(definition=definition, surroundings=surroundings())


def reopened(answers: Answers, stored: Mapping[str, str] | None = None) -> Answers:
    """Open a report again, from what it stores."""
    return Answers.reopen(
        definition=answers.definition,
        surroundings=surroundings(),
        stored=answers.stored() if stored is None else stored,
        language=answers.language,
    )


def values(answers: Answers) -> dict[str, str]:
    """Return the answers that count, but for the identifier that every report has."""
    return {
        ref: answers.view(ref).value
        for ref in answers.questions()
        if answers.view(ref).value and not ref.startswith("/meta/")
    }


def problem_codes(definition: Definition) -> list[str]:
    """Return what is wrong with a form."""
    return [problem.code for problem in definition.problems]
