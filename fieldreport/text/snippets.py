"""What a found text shows of itself: an excerpt around the first hit, with every hit in it marked."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

import regex

from fieldreport.text.folding import Token, fold, fold_tokens

EXCERPT_LENGTH = 160
"""Characters of an excerpt at most, unless the caller wants another length."""

_PIECE = re.compile(r".{200,}?\s|.+\Z", re.DOTALL)
_GRAPHEME = regex.compile(r"\X")


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A part of the original: *text* letter by letter, but every kind of space is a plain one.

    *highlights* are the hits as (start, end) within *text*, in order, apart from each other. *cut_before* and
    *cut_after* say that the original goes on there.
    """

    text: str
    highlights: tuple[tuple[int, int], ...]
    cut_before: bool
    cut_after: bool


def excerpt(original: str, query: str, *, length: int = EXCERPT_LENGTH) -> Excerpt:
    """Cut an excerpt of at most *length* characters out of *original* around the first hit of *query*.

    The query is looked for as a phrase; where the phrase stands nowhere, its words one by one; where nothing of it
    stands, the excerpt is the beginning, without highlights. The last word may be the beginning of a longer one. No
    cut goes through a letter with its signs, a syllable, a word or a number, unless one alone is longer than *length*.
    """
    part_start, part_end, phrases = _neighbourhood(original, query)
    tokens = fold_tokens(original[part_start:part_end])
    hits = _merged(
        (part_start + tokens[first].start, part_start + tokens[last].end) for first, last in _hits(tokens, phrases)
    )
    places = [(part_start + token.start, part_start + token.end) for token in tokens]
    start = _start(places, hits, length)
    end = _end(original, places, start, length)
    return Excerpt(
        text=re.sub(r"\s", " ", original[start:end]),
        highlights=tuple((max(a, start) - start, min(b, end) - start) for a, b in hits if a < end and b > start),
        cut_before=bool(original[:start].strip()),
        cut_after=bool(original[end:].strip()),
    )


def _neighbourhood(original: str, query: str) -> tuple[int, int, Sequence[str]]:
    """Return the part of *original* around the first hit, and the phrases that are to be marked in it.

    Only that part needs places for its tokens, which cost more than the folding. White space parts what is folded.
    """
    pieces = [found.span() for found in _PIECE.finditer(original)]
    folded = [fold(original[start:end]) for start, end in pieces]
    offsets = list(accumulate((len(piece) + 1 for piece in folded), initial=0))
    whole = f" {' '.join(folded)} "
    phrases, position = _first_hit(whole, query)
    piece = min(bisect_right(offsets, position), len(pieces)) - 1
    if piece < 0:
        return 0, 0, ()
    return pieces[max(piece - 1, 0)][0], pieces[min(piece + 2, len(pieces) - 1)][1], phrases


def _first_hit(whole: str, query: str) -> tuple[Sequence[str], int]:
    """Return the phrases of *query* that stand in *whole*, and where the first of them begins; 0 for none."""
    phrase = fold(query)
    if phrase and f" {phrase}" in whole:
        return (phrase,), _find(whole, phrase)
    words = [word for word in dict.fromkeys(map(fold, query.split())) if word and f" {word}" in whole]
    return words, min((_find(whole, word) for word in words), default=0)


def _find(whole: str, phrase: str) -> int:
    """Return where *phrase* begins, as whole words if it stands so anywhere."""
    exact = whole.find(f" {phrase} ")
    return exact if exact >= 0 else whole.find(f" {phrase}")


def _hits(tokens: Sequence[Token], phrases: Sequence[str]) -> list[tuple[int, int]]:
    """Return the first and last token of each place where one of *phrases* stands, as whole words if it does so."""
    offsets = list(accumulate((len(token.text) + 1 for token in tokens), initial=0))
    whole = f" {' '.join(token.text for token in tokens)} "
    hits = []
    for phrase in phrases:
        wanted = f" {phrase} " if f" {phrase} " in whole else f" {phrase}"
        position = whole.find(wanted)
        while position >= 0:
            first = bisect_left(offsets, position)
            hits.append((first, bisect_right(offsets, position + len(phrase) - 1) - 1))
            position = whole.find(wanted, position + 1)
    return hits


def _merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join *spans* that touch or overlap, in order."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _start(places: Sequence[tuple[int, int]], hits: Sequence[tuple[int, int]], length: int) -> int:
    """Return where the excerpt begins: a third of its room goes to what stands before the hit."""
    if not hits:
        return places[0][0] if places else 0
    hit_start, hit_end = hits[0]
    room = max(length - (hit_end - hit_start), 0) // 3
    return next(start for start, _ in places if start >= hit_start - room)


def _end(original: str, places: Sequence[tuple[int, int]], start: int, length: int) -> int:
    """Return where the excerpt that begins at *start* ends."""
    rest = original[start : start + length + 1].rstrip()
    if len(rest) <= length and start + length >= len(original):
        return start + len(rest)
    ends = [end for _, end in places if start < end <= start + length]
    if ends:
        return ends[-1]
    graphemes = [start + found.end() for found in _GRAPHEME.finditer(original, start, start + length + 1)]
    return next((end for end in reversed(graphemes[:-1]) if end <= start + length), min(start + length, len(original)))
