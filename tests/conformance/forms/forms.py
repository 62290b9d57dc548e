"""Loads whole forms of other projects: each opens a report, or is refused with a reason and a place."""

import tarfile
import time
from collections.abc import Iterator
from pathlib import Path

from fieldreport.errors import FormRefused
from fieldreport.forms.answers import Answers
from fieldreport.forms.read import read_definition
from tests.conformance.forms.suite import Tally
from tests.conformance.forms.surroundings import surroundings

MARKS = (b"<bind", b"<input", b":body")
"""An XML file without any of them is a list, no form."""

LONGEST_READING = 2.0
LONGEST_OPENING = 0.1
"""Seconds of CPU on a slow laptop."""
ALLOWANCE = 4
"""How much slower it may be where it is traced and other work is done beside it."""


def forms(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the XML forms."""
    with tarfile.open(folder / "forms.tar.xz") as archive:
        for member in archive:
            file = archive.extractfile(member) if member.isfile() else None
            if file is not None and member.name.endswith(".xml"):
                content = file.read()
                if any(mark in content for mark in MARKS):
                    yield member.name, content


def run(folder: Path) -> Tally:
    """Load every form and open a report of it."""
    passed = 0
    problems: list[str] = []
    for name, content in forms(folder):
        start = time.process_time()
        try:
            definition = read_definition(content, {})
        except FormRefused as error:
            # Refused for a stated reason.
            passed += bool(error.details["reason"])
            continue
        read = time.process_time()
        answers = Answers(definition=definition, surroundings=surroundings())
        opened = time.process_time()
        answers.stored()
        if read - start > ALLOWANCE * LONGEST_READING or opened - read > ALLOWANCE * LONGEST_OPENING:
            problems.append(f"{name}: read in {read - start:.3f} s, opened in {opened - read:.3f} s")
        else:
            passed += 1
    return Tally("forms", passed=passed, intended=0, bar=1, problems=tuple(problems))
