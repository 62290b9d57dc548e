#!/usr/bin/env python3
"""Make our forms in resources/forms: write the choice lists into each Markdown file, and convert it to an XForm.

    python packaging/forms.py            write what has changed
    python packaging/forms.py --check    change nothing; say what would change, and fail if it is anything

People write resources/vocabularies.json, and the settings and the survey of each form. What stands below the line
CHOICES in a form, and its .xml, is made from them by this script.
"""

import argparse
import json
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pyxform.xls2xform import convert

from fieldreport.forms.choice_labels import label_choices

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
CHOICES = "# Choices: made by packaging/forms.py from resources/vocabularies.json. Do not write below this line."

LANGUAGES = {"label": "label::English (en)", "label_my": "label::Burmese (my)"}
"""Column of the vocabularies -> column of the spreadsheet."""

_SELECT = re.compile(r"^\| \| select_(?:one|multiple) ([a-z0-9_]+) \|", re.MULTILINE)
_LOOKED_UP = re.compile(r"/root/item\[[^\]]*\]/([a-z0-9_]+)")


def with_choices(markdown: str, lists: Mapping[str, Any]) -> str:
    """Return the form with the lists that its survey names, in their order, each with the columns that it looks up.

    Raises:
        KeyError: The survey names a list that the vocabularies do not have.
    """
    written = markdown.partition(CHOICES)[0].rstrip("\n")
    names = list(dict.fromkeys(_SELECT.findall(written)))
    columns = [*LANGUAGES, *dict.fromkeys(_LOOKED_UP.findall(written))]
    rows = [["list_name", "name", *(LANGUAGES.get(column, column) for column in columns)]]
    for name in names:
        rows += [[name, term["code"], *(term.get(column, "") for column in columns)] for term in lists[name]["terms"]]
    table = "\n".join(f"| | {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |" for row in rows)
    return f"{written}\n\n{CHOICES}\n\n| choices |\n{table}\n"


def xform(markdown: str) -> str:
    """Convert a whole form. Raises RuntimeError if the converter has anything to say against it."""
    converted = convert(markdown, file_type=".md", pretty_print=True)
    if converted.warnings:
        raise RuntimeError("\n".join(converted.warnings))
    return label_choices(converted.xform)


def main() -> int:
    """Write or check; 1 says that something differs."""
    parser = argparse.ArgumentParser(description="Make the choice lists and the XForms of our own forms.")
    parser.add_argument("--check", action="store_true", help="change nothing, fail if something would change")
    check = parser.parse_args().check
    lists = json.loads((RESOURCES / "vocabularies.json").read_text(encoding="utf-8"))["lists"]
    differing = 0
    for path in sorted((RESOURCES / "forms").glob("*.md")):
        markdown = with_choices(path.read_text(encoding="utf-8"), lists)
        for file, text in ((path, markdown), (path.with_suffix(".xml"), xform(markdown))):
            if file.exists() and file.read_text(encoding="utf-8") == text:
                continue
            differing += 1
            sys.stdout.write(f"{file.name} {'differs' if check else 'is written'}\n")
            if not check:
                file.write_text(text, encoding="utf-8", newline="\n")
    return 1 if check and differing else 0


if __name__ == "__main__":
    sys.exit(main())
