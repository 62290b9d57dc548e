"""A form is checked when it comes in, not in the field: everything that is wrong with it, each with its place."""

import re
from collections.abc import Iterator, Mapping
from itertools import islice

from fieldreport.forms.checks.cycles import check_cycles
from fieldreport.forms.checks.formulas import check_formulas
from fieldreport.forms.checks.meaning import KnownMeanings, check_meaning
from fieldreport.forms.checks.presence import check_presence
from fieldreport.forms.checks.surface import check_surface
from fieldreport.forms.checks.wording import check_wording
from fieldreport.forms.definition import Definition
from fieldreport.forms.findings import Problem, Severity, in_sheet_order
from fieldreport.forms.package import is_attachment_name
from fieldreport.forms.sheet_places import SheetPlaces

MAX_PROBLEMS = 1_000
"""Of one subject that are listed; nobody reads more."""

ITEMSETS = "itemsets.csv"
"""Looked for by ODK clients without being named in the form."""

_JR_NAME = re.compile(rb"jr://[^\"'<>\s]{1,1000}")
_OWN_FOLDERS = re.compile(r"jr://(?:file|file-csv|images|audio|video|instance|itemset)/([^/]*)")


def check(
    definition: Definition,
    *,
    xform: bytes,
    attachments: Mapping[str, bytes],
    places: SheetPlaces,
    meanings: KnownMeanings,
) -> tuple[Problem, ...]:
    """Find everything that is wrong with a form, in the order in which somebody works through it.

    Args:
        definition: The form as it was read; its own problems are among the result.
        xform: What it was read from.
        attachments: What lies beside it, by plain name.
        places: Where its questions stand in the office's sheets, if there are any.
        meanings: The roles that questions may have.
    """
    outside, named = _named_files(xform)
    found = [
        *definition.problems,
        *islice(check_formulas(definition), MAX_PROBLEMS),
        *islice(check_presence(definition), MAX_PROBLEMS),
        *check_cycles(definition),
        *islice(check_wording(definition), MAX_PROBLEMS),
        *islice(check_surface(definition), MAX_PROBLEMS),
        *islice(check_meaning(definition, meanings), MAX_PROBLEMS),
        *(Problem("attachment.outside", details={"file": name}) for name in sorted(outside)),
        *_unused(attachments, named, definition),
    ]
    return in_sheet_order(places.locate(problem) for problem in found)


def _named_files(xform: bytes) -> tuple[set[str], set[str]]:
    """Find what the form names beside it: what would lead elsewhere, and plain names."""
    outside: set[str] = set()
    named: set[str] = set()
    for found in _JR_NAME.finditer(xform):
        name = found[0].decode("utf-8", "replace")
        plain = _OWN_FOLDERS.fullmatch(name)
        if plain is not None and (is_attachment_name(plain[1]) or not plain[1]):
            named.add(plain[1])
        elif "/" in name.removeprefix("jr://"):
            outside.add(name)
    return outside, named


def _unused(attachments: Mapping[str, bytes], named: set[str], definition: Definition) -> Iterator[Problem]:
    for name in sorted(attachments.keys() - named - {ITEMSETS}):
        if name.rpartition(".")[0] not in definition.lists:
            yield Problem("attachment.unused", Severity.WARNING, details={"file": name})
