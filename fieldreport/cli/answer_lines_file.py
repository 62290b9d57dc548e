"""Reports that were collected elsewhere: a file with one JSON object a line, from paths to texts."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

from fieldreport.domain.leaf import check_answer_path
from fieldreport.errors import Category, FieldReportError, InvalidInput
from fieldreport.services.drafts import check_answer
from fieldreport.services.error_words import words_for
from fieldreport.system.private_files import disk_errors

MAX_LINE_SIZE = 1 << 24
"""Bytes of one report: more than sixteen of the longest answers."""


class AnswerLines:
    """Reads the lines one after the other, and knows which one is to blame."""

    def __init__(self, file: BinaryIO, path: Path) -> None:
        self._file = file
        self._path = path
        self._number = 0

    def __iter__(self) -> Iterator[Mapping[str, str]]:
        """Yield the answers of each line. Raises InvalidInput."""
        while untrusted := self._next_line():
            self._number += 1
            if len(untrusted) > MAX_LINE_SIZE:
                raise InvalidInput(what="line", reason=f"longer than {MAX_LINE_SIZE} bytes")
            yield _answers(untrusted)

    def blame(self, fault: FieldReportError) -> FieldReportError:
        """Name the line that is wrong, for a fault of what it says; other faults stay what they are."""
        if fault.category not in {Category.REQUEST, Category.REFUSED} or not self._number:
            return fault
        reason = fault.details.get("reason") or words_for(fault).happened.removesuffix(".")
        what = str(fault.details.get("what", "report"))
        return InvalidInput(what=f"{what} in line {self._number}", reason=str(reason))

    def _next_line(self) -> bytes:
        with disk_errors(self._path):
            return self._file.readline(MAX_LINE_SIZE + 1)


def _answers(untrusted: bytes) -> dict[str, str]:
    try:
        value = json.loads(untrusted.decode(), object_pairs_hook=_without_duplicates)
    except (ValueError, RecursionError):
        raise InvalidInput(what="line", reason="not one JSON object in UTF-8") from None
    if not isinstance(value, dict) or not value:
        raise InvalidInput(what="line", reason="not a JSON object with answers")
    for path, text in value.items():
        check_answer_path(path)
        if not isinstance(text, str):
            raise InvalidInput(what="answer", reason="not a text; numbers stand in quotation marks")
        check_answer(text)
    return value


def _without_duplicates(members: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(members)
    if len(found) != len(members):
        raise InvalidInput(what="line", reason="a path stands in it twice")
    return found
