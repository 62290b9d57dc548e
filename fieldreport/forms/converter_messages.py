"""What pyxform says about a form, taken apart: from its sentences to a code, a place and the words that matter."""

import re
import string
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pyxform.errors import ErrorCode

from fieldreport.forms.findings import Problem, Severity
from fieldreport.forms.sheet_places import CHOICES, SETTINGS, SURVEY

OTHER = "xlsform.other"
"""A sentence that is not known here; it is passed on as it is."""

PREFIX = "xlsform."

_ROW = re.compile(r"\[row : (\d+|unknown|None)\]\s*")


@dataclass(frozen=True, slots=True)
class _Sentence:
    """One sentence of pyxform: how it is recognised, what it is called here, and where its fault usually lies."""

    pattern: re.Pattern[str]
    code: str
    sheet: str = SURVEY
    column: str = ""


def _sentence(pattern: str, code: str, column: str = "", *, sheet: str = SURVEY) -> _Sentence:
    return _Sentence(re.compile(pattern, re.DOTALL), PREFIX + code, sheet, column)


_PARAMETERS = "parameters"
_CANDIDATES = (
    r"(?:When looking for a sheet named '\w+', the following sheets with similar names were found: "
    r"(?P<candidates>.*?)\.)?\s*"
)

_SENTENCES: Sequence[_Sentence] = (
    _sentence(r"Question with no type\..*", "no_type", "type"),
    _sentence(r"Question or group with no name\.", "no_name", "name"),
    _sentence(r"Audits must always be named 'audit\.'.*", "audit_name", "name"),
    _sentence(r"Missing calculation\.", "no_calculation", "calculation"),
    _sentence(
        r"(?P<name>[\w-]+) must be set to true or false: '(?P<value>.*)' is an invalid value\.?",
        "parameter_not_boolean",
        _PARAMETERS,
    ),
    _sentence(r"(?P<name>[\w-]+) must be set to (?P<accepted>on-form-edit)", "parameter_value", _PARAMETERS),
    _sentence(
        r"Parameter (?P<name>[\w-]+) must be set to (?P<accepted>[^:]*):\s*'.*' is an invalid value",
        "parameter_value",
        _PARAMETERS,
    ),
    _sentence(r"Parameter (?P<name>[\w-]+) must have an integer value\.", "parameter_not_integer", _PARAMETERS),
    _sentence(
        r"Parameter (?P<name>[\w-]+) must be greater\s+than or equal to zero\.", "parameter_negative", _PARAMETERS
    ),
    _sentence(
        r"Parameter (?P<name>[\w-]+) must be greater than or equal to (?P<other>[\w-]+)\.",
        "parameter_too_small",
        _PARAMETERS,
    ),
    _sentence(r"To include location information in the audit, .*", "audit_location", _PARAMETERS),
    _sentence(r"(?P<name>seed) value must be a number or a reference.*", "seed_value", _PARAMETERS),
    _sentence(r"Parameters must include randomize=true to use a seed\.", "seed_without_randomize", _PARAMETERS),
    _sentence(r"Invalid value for (?P<name>quality)\.", "parameter_unknown_value", _PARAMETERS),
    _sentence(r"Parameter 'app' has an invalid Android package name - .*", "app_name", _PARAMETERS),
    _sentence(r"Repeat loop without list name\.", "loop_without_list", "type"),
    _sentence(r"List name not in (?:columns|choices) sheet: (?P<list>.*)", "list_unknown", "type"),
    _sentence(r"List name not in external choices sheet: (?P<list>.*)", "external_list_unknown", "type"),
    _sentence(
        r"There should be an? (?P<sheet>\w+) sheet in this xlsform\.\s*" + _CANDIDATES + r"Please ensure.*",
        "sheet_missing",
    ),
    _sentence(
        r"You must have a sheet named '(?P<sheet>\w+)'\.\s*" + _CANDIDATES,
        "sheet_missing",
    ),
    _sentence(
        r"Choice names with spaces cannot be added to multiple choice selects\. "
        r"See \[(?P<choice>.*)\] in \[(?P<list>.*)\]",
        "choice_with_space",
        "name",
        sheet=CHOICES,
    ),
    _sentence(r"Choice filter not supported with or_other\.", "filter_with_or_other", "choice_filter"),
    _sentence(r"Please specify choices for this 'or other' question\.", "or_other_without_choices", "type"),
    _sentence(r"There should be choices for this question\.", "no_choices", "type"),
    _sentence(r"Choice filter not supported for table-list appearance\.", "filter_in_table_list", "choice_filter"),
    _sentence(
        r"Badly formatted table list, list names don't match: (?P<list>\S+) vs\. (?P<other>\S+)",
        "table_list_mixed",
        "type",
    ),
    _sentence(r"Cannot omit instanceID, it is required for encryption\.", "no_instance_id", sheet=SETTINGS),
    _sentence(r"Survey cannot have an empty id_string", "no_form_id", "form_id", sheet=SETTINGS),
    _sentence(r"Unknown question type '(?P<type>.*)'\.", "type_unknown", "type"),
    _sentence(r"This section has not been included\.?.*", "include", "type"),
    _sentence(r"The survey element named '(?P<question>.*)' has no label or hint\.", "no_label", "label"),
    _sentence(
        r"To use big-image, you must also specify an image for the survey element named (?P<question>.*)\.",
        "big_image",
        "big-image",
    ),
    _sentence(
        r"The question \$\{(?P<trigger>.*)\} is not user-visible so it can't be used as a calculation trigger for "
        r"question \$\{(?P<question>.*)\}\.",
        "trigger_hidden",
        "trigger",
    ),
    _sentence(
        r"Instance names must be unique within a form\. The name '(?P<name>.*)' was found \d+ time\(s\).*",
        "instance_twice",
        "name",
    ),
    _sentence(
        r"The same instance id will be generated for different external instance source URIs\. .*?"
        r"Instance name: '(?P<name>.*?)', .*",
        "instance_ambiguous",
        "type",
    ),
    _sentence(
        r"There has been a problem trying to replace \$\{(?P<name>.*?)\} .*There are multiple .*", "name_ambiguous"
    ),
    _sentence(
        r"(?:There has been a problem trying to replace \$\{(?P<name>.*?)\} .*)?There is no survey element .*",
        "name_unknown",
    ),
    _sentence(
        r"Question '(?P<question>.*)' is a select from file type, using 'search\(\)'\..*",
        "search_from_file",
        "appearance",
    ),
    _sentence(
        r"Question '(?P<question>.*)' uses 'search\(\)', and its select type references the choice list name "
        r"'(?P<list>.*?)'\..*",
        "search_shared_list",
        "appearance",
    ),
    _sentence(r"Media type: (?P<type>.*) not supported", "media_type"),
    _sentence(
        r"File name for '(?P<type>.*)' should end with one of the supported file extensions: .*",
        "list_file_ending",
        "type",
    ),
    _sentence(
        r"For 'background-geopoint' questions, the 'calculation' column must be empty\.",
        "geopoint_calculation",
        "calculation",
    ),
    _sentence(
        r"For 'background-geopoint' questions, the 'trigger' column must not be empty\.", "geopoint_trigger", "trigger"
    ),
    _sentence(r"Duplicate column header: (?P<column>.*)", "column_twice"),
    _sentence(
        r"The xls file provided has an invalid date on the (?P<sheet>.*) sheet, under the (?P<column>.*) column on row "
        r"number (?P<row>\d+)",
        "date_ambiguous",
    ),
    _sentence(
        r"(?:Error reading \.(?P<kind>\w+) file: .*|.*was not recognized as a supported type\..*"
        r"|The input data does not appear to be a valid XLSForm\.)",
        "unreadable",
        sheet="",
    ),
    # Warnings
    _sentence(r"The 'disabled' column header is not part of the current spec\..*", "column_disabled", "disabled"),
    _sentence(r"Row without name, text, or label is being skipped:.*", "row_skipped", "type"),
    _sentence(r"Repeat has no label: .*", "repeat_without_label", "label"),
    _sentence(r"select one external is only meant for filtered selects\.", "external_without_filter", "choice_filter"),
    _sentence(
        r"The form_id and id_string column headers are both specified.*", "form_id_twice", "form_id", sheet=SETTINGS
    ),
    _sentence(
        r"When looking for a sheet named '(?P<sheet>\w+)', the following sheets with similar names were found: "
        r"(?P<candidates>.*?)\..*",
        "sheet_misspelled",
    ),
    _sentence(
        r"Language '(?P<language>.*)' is missing the (?P<sheet>\w+) columns (?P<columns>.*)\.",
        "translation_column_missing",
    ),
    _sentence(
        r"Language '(?P<language>.*)' is missing the (?P<sheet>\w+) (?P<columns>.*) column\.",
        "translation_column_missing",
    ),
    _sentence(r"This form uses or_other and translations.*", "or_other_untranslated", "type"),
)

_UNIMPORTANT = re.compile(
    r".*(is no longer supported on most devices\.|Use the max-pixels parameter|Could not export itemsets\.csv"
    r"|do not contain valid machine-readable codes).*",
    re.DOTALL,
)
"""What concerns phones, or is checked here in our own words."""


def problems_in(message: str, *, severity: Severity = Severity.ERROR) -> Iterator[Problem]:
    """Take one message of pyxform apart; it may consist of several sentences, each with its row."""
    for sentence in _split(message):
        if severity is Severity.WARNING and _UNIMPORTANT.match(sentence):
            continue
        yield _problem(sentence.strip(), severity)


def known_codes() -> frozenset[str]:
    """Return every code that a message of pyxform can become."""
    return frozenset(
        {OTHER, *(sentence.code for sentence in _SENTENCES), *(PREFIX + code.name.lower() for code in ErrorCode)}
    )


def _split(message: str) -> list[str]:
    if message.startswith("Language '"):
        return message.split("\n")
    return re.split(r"\n(?=\[row : )", message)


def _problem(sentence: str, severity: Severity) -> Problem:
    found = _ROW.match(sentence)
    row = int(found[1]) if found and found[1].isdigit() else 0
    for code, pattern in _TEMPLATES.items():
        if match := pattern.fullmatch(sentence):
            return _from_template(code, match.groupdict(), sentence, row, severity)
    rest = _ROW.sub("", sentence, count=1)
    for known in _SENTENCES:
        if match := known.pattern.fullmatch(rest):
            details = {name: value for name, value in match.groupdict().items() if value is not None}
            return Problem(
                known.code,
                severity,
                sheet=details.get("sheet", known.sheet),
                row=row or int(details.get("row", 0)),
                column=details.pop("column", known.column),
                details=dict(details),
            )
    return Problem(OTHER, severity, sheet=SURVEY, row=row, details={"message": rest})


def _from_template(code: ErrorCode, details: dict[str, str], sentence: str, row: int, severity: Severity) -> Problem:
    """Read sheet and column from the sentence, where the template has them as plain words."""
    named = re.search(r"(?:On the|for sheet:|looking for a sheet named) '(\w+)'", sentence)
    column = re.search(r"sheet, the '([^']+)' value", sentence)
    details.pop("row", None)
    return Problem(
        PREFIX + code.name.lower(),
        severity,
        sheet=details.pop("sheet", "") or details.pop("sheet_name", "") or (named[1] if named else SURVEY),
        row=row or (1 if code.name.startswith("HEADER") else 0),
        column=details.pop("column", "") or (column[1] if column else _COLUMNS.get(code.name.partition("_")[0], "")),
        details=dict(details),
    )


_COLUMNS = {"SURVEY": "type", "NAMES": "name"}


def _templates() -> Mapping[ErrorCode, re.Pattern[str]]:
    """Turn pyxform's templates into patterns: `{name}` becomes a group, everything else stands for itself."""
    patterns: dict[ErrorCode, re.Pattern[str]] = {}
    for code in ErrorCode:
        seen: set[str] = set()
        parts: list[str] = []
        for literal, name in _template_parts(code.value.msg):
            parts.append(re.escape(literal))
            if name in seen:
                parts.append(f"(?P={name})")
            elif name:
                seen.add(name)
                parts.append(f"(?P<{name}>.*?)")
        patterns[code] = re.compile("".join(parts) + r"(?:\s.*)?", re.DOTALL)
    return patterns


def _template_parts(template: str) -> Iterator[tuple[str, str]]:
    for literal, name, _, _ in string.Formatter().parse(template):
        yield literal, name or ""


_TEMPLATES = _templates()
