"""What a command prints: one JSON document, or plain text in which nothing can play tricks on the terminal."""

import json
import sys
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import TextIO

from fieldreport.cli.standard_streams import write_text
from fieldreport.services.error_words import printable

_INVISIBLE_IN_BURMESE = "\u200b\u200c\u200d"
"""Zero width space and (non-)joiner: Burmese needs them, and they can neither move the cursor nor turn the text."""

_GAP = "  "


def echo(text: str, *, stream: TextIO | None = None, newline: bool = True) -> None:
    """Print *text*; what the terminal's encoding lacks is spelled out rather than refused."""
    target = stream or sys.stdout
    encoding = target.encoding or "utf-8"
    write_text(target, text.encode(encoding, "backslashreplace").decode(encoding) + ("\n" if newline else ""))


def echo_json(document: Mapping[str, object], *, stream: TextIO | None = None) -> None:
    """Print one JSON document in pure ASCII: no terminal, pipe or code page can alter it."""
    echo(json.dumps(document, indent=2, ensure_ascii=True), stream=stream)


def text_block(text: str, *, indent: str) -> list[str]:
    """Split text of several lines into lines that are safe to show, each after *indent*."""
    lines = text.replace("\r\n", "\n").split("\n")
    return [indent + _visible_line(line.replace("\t", "    ")) for line in lines]


def _visible_line(line: str) -> str:
    return "".join(char if char in _INVISIBLE_IN_BURMESE else printable(char) for char in line)


def display_width(text: str) -> int:
    """Return how many columns a terminal gives *text*: vowel signs above and below a letter take none of their own."""
    return sum(_char_width(char) for char in text)


def _char_width(char: str) -> int:
    if unicodedata.category(char) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in {"W", "F"} else 1


def table(headings: Sequence[str], rows: Iterable[Sequence[str | int]]) -> list[str]:
    """Align *rows* under *headings*; the last column is left as it is."""
    cells = [list(headings), *([printable(cell) for cell in row] for row in rows)]
    widths = [max(display_width(row[column]) for row in cells) for column in range(len(headings) - 1)]
    return [_aligned(row, widths) for row in cells]


def _aligned(row: Sequence[str], widths: Sequence[int]) -> str:
    padded = [cell + " " * (width - display_width(cell)) for cell, width in zip(row[:-1], widths, strict=True)]
    return _GAP.join([*padded, row[-1]]).rstrip()


def pairs(items: Iterable[tuple[str, str | int]]) -> list[str]:
    """Align names and values in two columns."""
    shown = [(f"{name}:", printable(value)) for name, value in items]
    width = max((display_width(name) for name, _ in shown), default=0)
    return [_aligned(item, [width]) for item in shown]


def plural(count: int, what: str) -> str:
    """Write a number with its noun: ``1 report``, ``2 reports``."""
    return f"{count} {what}" if count == 1 else f"{count} {what}s"
