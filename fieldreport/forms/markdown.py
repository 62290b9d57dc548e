"""The little Markdown of labels, as plain runs of text: whatever looks like HTML is dropped or stays visible text.

Headings, emphasis, strong emphasis, lists and line breaks are read, as docs.getodk.org lists them. The address of a
link is shown behind its words and leads nowhere.
"""

import enum
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Final

MAX_LENGTH: Final = 100_000
"""Characters of one text that are read as Markdown; longer ones are shown as they are."""


class BlockKind(enum.StrEnum):
    """What a line is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    BULLET = "bullet"
    NUMBERED = "numbered"


@dataclass(frozen=True, slots=True)
class Run:
    """Text in one style; a line feed in it is a line break."""

    text: str
    is_strong: bool = False
    is_emphasized: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A line or paragraph. *number* is the level of a heading, or the number in a list."""

    kind: BlockKind
    runs: tuple[Run, ...]
    number: int = 0


@dataclass(frozen=True, slots=True)
class RichText:
    """A text of the form, ready to be shown; *source* is what it was made of, with values inserted."""

    source: str
    blocks: tuple[Block, ...]

    @property
    def plain(self) -> str:
        """The text without its styles, a block a line."""
        return "\n".join("".join(run.text for run in block.runs) for block in self.blocks)


# Private use: stands for characters of inserted values that would otherwise be read as Markdown.
_MARKS: Final = "\\`*_{}[]()#+-.!<>&"
_SHIELD: Final = {ord(mark): chr(0xF700 + place) for place, mark in enumerate(_MARKS)}
_UNSHIELD: Final = {shielded: mark for mark, shielded in ((mark, ord(shield)) for mark, shield in _SHIELD.items())}
_CONTROL: Final = dict.fromkeys((*range(9), 11, 12, *range(14, 32), 127, *range(0xF700, 0xF700 + len(_MARKS))))

_SPECIAL: Final = re.compile(r"[\\*_\[<&\n\r#]|^\s*(?:[-+]|[0-9]+[.)])\s")
_TAG: Final = re.compile(
    r"</?(?:a|abbr|b|big|blockquote|br|center|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|pre|s|small|span|strong|style|sub|sup|u|ul)"
    r"(?:\s[^<>]{0,2000})?/?>",
    re.IGNORECASE,
)
_BREAK: Final = re.compile(r"<br\s*/?>|</(?:p|div|h[1-6]|li)\s*>", re.IGNORECASE)
_HEADING: Final = re.compile(r"\s{0,3}(#{1,6})\s(.*)")
_BULLET: Final = re.compile(r"\s{0,12}[-*+]\s+(.*)")
_NUMBERED: Final = re.compile(r"\s{0,12}([0-9]{1,4})[.)]\s+(.*)")
_ESCAPE: Final = re.compile(r"\\([!-/:-@\[-`{-~])")
_LINK: Final = re.compile(r"\[([^\[\]\n]{1,500})\]\(([^()\s]{1,2000})\)")
_ENTITY: Final = {"&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": '"', "&#39;": "'", "&nbsp;": "\u00a0"}
_ENTITIES: Final = re.compile("|".join(_ENTITY))
_STARS: Final = re.compile(r"\*{1,3}|_{1,3}")
_MAX_MARKS: Final = 1_000
"""Stars and underscores of one paragraph; pairing more of them would take too long, and no label has them."""


def rich_text(pieces: Iterable[tuple[str, bool]]) -> RichText:
    """Read pieces of text; one marked True is an inserted value and appears exactly as it is."""
    parts = [(text.translate(_CONTROL), is_value) for text, is_value in pieces]
    source = "".join(text for text, _ in parts)
    if len(source) > MAX_LENGTH or not _SPECIAL.search(source):
        block = Block(BlockKind.PARAGRAPH, (Run(source),) if source else ())
        return RichText(source, (block,) if source else ())
    shielded = "".join(text.translate(_SHIELD) if is_value else text for text, is_value in parts)
    return RichText(source, tuple(_blocks(shielded)))


def _blocks(text: str) -> Iterator[Block]:
    text = _ESCAPE.sub(lambda match: match[1].translate(_SHIELD), text.replace("\r\n", "\n").replace("\r", "\n"))
    # What is HTML for others is dropped here, its words stay.
    text = _ENTITIES.sub(lambda match: _ENTITY[match[0]].translate(_SHIELD), _TAG.sub("", _BREAK.sub("\n", text)))
    text = _LINK.sub(lambda match: f"{match[1]} ({match[2].translate(_SHIELD)})", text)
    paragraph: list[str] = []
    for line in text.split("\n"):
        special = _special_block(line)
        if special is not None or not line.strip():
            yield from _paragraph(paragraph)
            paragraph = []
            if special is not None:
                yield special
        else:
            paragraph.append(line)
    yield from _paragraph(paragraph)


def _paragraph(lines: list[str]) -> Iterator[Block]:
    if lines:
        yield Block(BlockKind.PARAGRAPH, _runs("\n".join(lines)))


def _special_block(line: str) -> Block | None:
    if match := _HEADING.fullmatch(line):
        # Signs may close a heading too. Cut off here: a pattern that looks for them takes hours on a long line of them.
        words = match[2].strip().rstrip("#").rstrip()
        return Block(BlockKind.HEADING, _runs(words), number=len(match[1]))
    if match := _BULLET.fullmatch(line):
        return Block(BlockKind.BULLET, _runs(match[1]))
    if match := _NUMBERED.fullmatch(line):
        return Block(BlockKind.NUMBERED, _runs(match[2]), number=int(match[1]))
    return None


def _runs(text: str) -> tuple[Run, ...]:
    """Split a line by its stars and underscores; one that opens nothing, or closes nothing, is a character."""
    tokens = _tokens(text)
    pairs = _pairs(tokens) if len(tokens) <= _MAX_MARKS else {}
    runs: list[Run] = []
    strong = emphasized = 0
    for place, (token, _, _) in enumerate(tokens):
        step = pairs.get(place)
        if step is None:
            shown = token.translate(_UNSHIELD)
            if shown:
                runs.append(Run(shown, is_strong=strong > 0, is_emphasized=emphasized > 0))
            continue
        if len(token) >= 2:  # noqa: PLR2004 - two stars
            strong += step
        if len(token) % 2:
            emphasized += step
    return tuple(_joined(runs))


def _tokens(text: str) -> list[tuple[str, bool, bool]]:
    """Split into words and marks; a mark says whether it can open and whether it can close."""
    tokens: list[tuple[str, bool, bool]] = []
    end = 0
    for match in _STARS.finditer(text):
        if match.start() > end:
            tokens.append((text[end : match.start()], False, False))
        before = text[match.start() - 1] if match.start() else ""
        after = text[match.end() : match.end() + 1]
        opens, closes = bool(after.strip()), bool(before.strip())
        if match[0][0] == "_":
            # snake_case is no emphasis.
            opens, closes = opens and not before.isalnum(), closes and not after.isalnum()
        tokens.append((match[0], opens, closes))
        end = match.end()
    if end < len(text):
        tokens.append((text[end:], False, False))
    return tokens


def _pairs(tokens: list[tuple[str, bool, bool]]) -> dict[int, int]:
    """Pair marks that belong together: place -> 1 for one that opens, -1 for one that closes."""
    waiting: dict[str, list[int]] = {}
    order: list[int] = []
    pairs: dict[int, int] = {}
    for place, (token, opens, closes) in enumerate(tokens):
        same = waiting.get(token, [])
        if closes and same:
            opened = same.pop()
            pairs[opened], pairs[place] = 1, -1
            # Whatever opened in between stays open for nobody.
            while order and order[-1] >= opened:
                left = order.pop()
                if left in waiting.get(tokens[left][0], []):
                    waiting[tokens[left][0]].remove(left)
        elif opens:
            waiting.setdefault(token, []).append(place)
            order.append(place)
    return pairs


def _joined(runs: list[Run]) -> Iterator[Run]:
    """Make one run of neighbours in the same style."""
    for (is_strong, is_emphasized), group in groupby(runs, key=lambda run: (run.is_strong, run.is_emphasized)):
        yield Run("".join(run.text for run in group), is_strong=is_strong, is_emphasized=is_emphasized)
