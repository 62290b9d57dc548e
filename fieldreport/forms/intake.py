"""A file that an office brings becomes a form, and a list of what is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass

from fieldreport.errors import FormRefused, XmlRefused
from fieldreport.forms.check import check
from fieldreport.forms.checks.meaning import KnownMeanings
from fieldreport.forms.choice_labels import label_choices
from fieldreport.forms.definition import Definition
from fieldreport.forms.findings import Problem, has_errors, in_sheet_order
from fieldreport.forms.package import FormPackage, is_attachment_name
from fieldreport.forms.read import read_definition
from fieldreport.forms.sheet_places import SheetPlaces
from fieldreport.forms.spreadsheet import DEFAULT_LIMITS, KINDS, ConversionLimits, convert
from fieldreport.forms.xform.namespaces import FIELDREPORT

XFORM = "xml"
"""The ending of a form that needs no conversion."""

FORM_KINDS = frozenset({XFORM, *KINDS})


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of an office's file."""

    package: FormPackage | None
    """None if there is nothing that could be shown as a form."""

    definition: Definition | None
    problems: tuple[Problem, ...]

    @property
    def is_usable(self) -> bool:
        """Whether people can fill it in: it is there, and nothing of what is wrong is an error."""
        return self.package is not None and not has_errors(self.problems)


def kind_of(file_name: str) -> str:
    """Return the ending of a form file's name, in small letters; empty if it is none that is taken in."""
    ending = file_name.rpartition(".")[2].lower() if "." in file_name else ""
    return ending if ending in FORM_KINDS else ""


def take_in(
    untrusted: bytes,
    kind: str,
    *,
    name: str,
    attachments: Mapping[str, bytes],
    meanings: KnownMeanings,
    limits: ConversionLimits = DEFAULT_LIMITS,
) -> TakenIn:
    """Convert, read and check a form; whatever is wrong is a problem, never an exception.

    Args:
        untrusted: The file.
        kind: One of `FORM_KINDS`.
        name: What the form is called if it does not say so itself.
        attachments: Its lists and media, by plain name.
        meanings: The roles that questions may have.
        limits: What a conversion may cost.
    """
    misnamed = [
        Problem("form.attachment_name", details={"file": one}) for one in attachments if not is_attachment_name(one)
    ]
    if misnamed:
        return TakenIn(None, None, tuple(misnamed))
    if kind == XFORM:
        return _read(FormPackage(untrusted, attachments), SheetPlaces(), (), meanings)
    converted = convert(untrusted, kind, name=name, limits=limits)
    if converted.xform is None:
        return TakenIn(None, None, in_sheet_order(converted.problems))
    package = FormPackage(_with_labels(converted.xform), {**converted.attachments, **attachments}, untrusted, kind)
    return _read(package, converted.places, converted.problems, meanings)


def _with_labels(xform: bytes) -> bytes:
    if FIELDREPORT.encode() not in xform:
        return xform
    try:
        return label_choices(xform.decode()).encode()
    except XmlRefused:
        # It is refused with its reason when it is read as a form.
        return xform


def check_package(package: FormPackage, *, meanings: KnownMeanings) -> TakenIn:
    """Read and check a form that came as a package."""
    return _read(package, SheetPlaces(), (), meanings)


def _read(package: FormPackage, places: SheetPlaces, known: tuple[Problem, ...], meanings: KnownMeanings) -> TakenIn:
    try:
        definition = read_definition(package.xform, package.attachments)
    except FormRefused as refused:
        reason = str(refused.details["reason"])
        return TakenIn(None, None, (*known, Problem("form.unreadable", details={"reason": reason})))
    found = check(definition, xform=package.xform, attachments=package.attachments, places=places, meanings=meanings)
    return TakenIn(package, definition, in_sheet_order((*known, *found)))
