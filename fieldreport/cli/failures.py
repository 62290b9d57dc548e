"""How a failure is told: one sentence for what happened and one for what to do, or the same as a JSON document."""

import sys
from collections.abc import Mapping

from fieldreport.cli.output import echo, echo_json
from fieldreport.errors import FieldReportError
from fieldreport.services.error_words import words_for


def failure_document(failure: FieldReportError) -> dict[str, object]:
    """Put a failure into a JSON document."""
    words = words_for(failure)
    details: Mapping[str, str | int] = failure.details
    return {"error": failure.code, "happened": words.happened, "todo": words.todo, "details": dict(details)}


def tell_failure(document: Mapping[str, object], *, as_json: bool, about: str = "") -> None:
    """Print a failure on standard error; *about* names the file, where there are several."""
    if as_json:
        echo_json(document, stream=sys.stderr)
    else:
        echo(f"{about}{document['happened']}\n{document['todo']}", stream=sys.stderr)
