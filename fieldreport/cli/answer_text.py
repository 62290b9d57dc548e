"""Answers and files of a report or draft, set out to be read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fieldreport.cli.output import table, text_block
from fieldreport.cli.people import short
from fieldreport.domain.sizes import size_text
from fieldreport.services.error_words import printable

_INDENT = "    "


@dataclass(frozen=True, slots=True)
class NamedFile:
    """A file as a list shows it; *size* is None while a draft does not tell, *is_here* is False for a missing one."""

    path: str
    name: str
    sha256: bytes
    size: int | None = None
    is_here: bool = True


def answer_lines(answers: Mapping[str, str]) -> list[str]:
    """Show each path, and below it the text, in the order of the paths."""
    lines = []
    for path in sorted(answers):
        lines += [f"  {printable(path)}", *text_block(answers[path], indent=_INDENT)]
    return ["Answers:", *lines] if lines else ["No answers."]


def file_lines(files: Sequence[NamedFile]) -> list[str]:
    """Show a table of files; nothing when there are none."""
    rows = [
        (
            file.path,
            short(file.sha256),
            "" if file.size is None else size_text(file.size),
            "" if file.is_here else "MISSING",
            file.name,
        )
        for file in files
    ]
    return ["Files:", *("  " + line for line in table(("PATH", "SHA-256", "SIZE", "", "NAME"), rows))] if rows else []
