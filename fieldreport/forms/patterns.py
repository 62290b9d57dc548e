"""A form's regular expressions: the common ground of Java's and JavaScript's, on whole values, in bounded time.

Forms are written for Collect (Java) and Enketo (JavaScript). What the two read alike is translated for the `regex`
package piece by piece; what only one of them knows, or what only `regex` knows, is refused, so that nothing in a
pattern means something else than its author meant.
"""

import re
from typing import Final

import regex

from fieldreport.errors import EvaluationFailed, PatternRefused

MAX_LENGTH: Final = 4000
MAX_NESTING: Final = 40
"""Groups within groups; the `regex` package reads them by recursion."""
MAX_SIZE: Final = 20_000
"""Characters and sets, where `a{100}` counts a hundred times: the `regex` package may write each of them out."""
SECONDS: Final = 0.2
"""What matching one value may take."""

_WORD: Final = "0-9A-Z_a-z"
_CLASS_ESCAPES: Final = {
    # As ASCII, which is what both Java and JavaScript mean; the second of each pair is for within brackets.
    "d": ("[0-9]", "0-9"),
    "D": ("[^0-9]", r"\x00-/:-\U0010ffff"),
    "w": (f"[{_WORD}]", _WORD),
    "W": (f"[^{_WORD}]", r"\x00-/:-@\[-\^`\{-\U0010ffff"),
    "s": (r"[\t-\r ]", r"\t-\r "),
    "S": (r"[^\t-\r ]", r"\x00-\x08\x0e-\x1f!-\U0010ffff"),
}
_CONTROLS: Final = {"t": "\t", "n": "\n", "r": "\r", "f": "\f", "v": "\v", "0": "\0"}
_BOUNDARIES: Final = {
    "b": rf"(?:(?<=[{_WORD}])(?![{_WORD}])|(?<![{_WORD}])(?=[{_WORD}]))",
    "B": rf"(?:(?<=[{_WORD}])(?=[{_WORD}])|(?<![{_WORD}])(?![{_WORD}]))",
}
_CODE: Final = re.compile(r"x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\}")
_PROPERTY: Final = re.compile(r"[pP](?:\{\^?[A-Za-z][A-Za-z0-9_= ]{0,60}\}|[LMNPSZC])")
_GROUP: Final = re.compile(r"\((?:\?(?::|=|!|<=|<!|>|<[A-Za-z][A-Za-z0-9]{0,30}>))?")
_QUANTIFIER: Final = re.compile(r"(?:[*+?]|\{([0-9]{1,6})(,([0-9]{0,6}))?\})")
_REFERENCE: Final = re.compile(r"[1-9][0-9]?|k<([A-Za-z][A-Za-z0-9]{0,30})>")
_FLAGS: Final = re.compile(r"\(\?([ims]{1,3})\)")


class Pattern:
    """A pattern that is ready to be matched."""

    __slots__ = ("_compiled", "anchored", "source")

    def __init__(self, *, source: str, compiled: regex.Pattern[str]) -> None:
        self.source = source
        self._compiled = compiled
        self.anchored = source.startswith("^") and source.endswith("$") and not source.endswith("\\$")
        """Whether it says itself that it means the whole value; else Enketo would look for it anywhere."""

    def matches(self, value: str) -> bool:
        """Tell whether the whole of *value* matches.

        Raises:
            EvaluationFailed: finding out takes too long.
        """
        try:
            return self._compiled.fullmatch(value, timeout=SECONDS) is not None
        except TimeoutError:
            raise EvaluationFailed(reason="a pattern takes too long") from None
        except MemoryError:
            raise EvaluationFailed(reason="a pattern takes too much memory") from None


def read_pattern(untrusted: str) -> Pattern:
    """Read a pattern.

    Raises:
        PatternRefused: with the place (from 0) and what is wrong there.
    """
    if len(untrusted) > MAX_LENGTH:
        raise PatternRefused(position=MAX_LENGTH, reason="too long")
    translated = _Translator(untrusted).whole()
    try:
        return Pattern(source=untrusted, compiled=regex.compile(translated, regex.VERSION0, cache_pattern=False))
    except (regex.error, OverflowError, RecursionError, ValueError) as error:
        raise PatternRefused(position=0, reason=str(error).partition(" at position")[0]) from None


class _Translator:
    """Goes through a pattern once, and keeps for each open group the size that it has when it is written out."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._place = 0
        self._out: list[str] = []
        self._sizes: list[int] = [0]
        self._last: int | None = None
        """Size of the item that a quantifier would repeat; None when there is none."""

    def whole(self) -> str:
        flags = _FLAGS.match(self._source)
        if flags is not None:
            self._out.append(flags[0])
            self._place = flags.end()
        while self._place < len(self._source):
            self._piece(self._source[self._place])
        if len(self._sizes) > 1:
            raise self._refusal("a bracket is not closed")
        return "".join(self._out)

    def _refusal(self, reason: str) -> PatternRefused:
        return PatternRefused(position=self._place, reason=reason)

    def _piece(self, character: str) -> None:
        match character:
            case "\\":
                self._escape()
            case "[":
                self._item(self._brackets())
            case "(":
                self._open()
            case ")":
                self._close()
            case "*" | "+" | "?" | "{":
                self._quantify()
            case "|" | "^":
                self._mark(character)
            case "$":
                self._mark(r"\Z")
            case ".":
                self._place += 1
                self._item(".")
            case _:
                self._place += 1
                self._item(_literal(character))

    def _item(self, text: str, size: int = 1) -> None:
        self._out.append(text)
        self._grow(size)
        self._last = size

    def _mark(self, text: str) -> None:
        """Add what matches no character, so that nothing repeats it."""
        self._place += 1
        self._out.append(text)
        self._last = None

    def _grow(self, size: int) -> None:
        self._sizes[-1] += size
        if self._sizes[-1] > MAX_SIZE:
            raise self._refusal("too large")

    def _open(self) -> None:
        opening = _GROUP.match(self._source, self._place)
        after = "" if opening is None else self._source[opening.end() : opening.end() + 1]
        if opening is None or (opening[0] == "(" and after in {"?", "*"}):
            raise self._refusal("an unknown kind of group")
        if len(self._sizes) > MAX_NESTING:
            raise self._refusal("too deep")
        self._place = opening.end()
        self._out.append(opening[0])
        self._sizes.append(1)
        self._last = None

    def _close(self) -> None:
        if len(self._sizes) == 1:
            raise self._refusal("a bracket is not opened")
        self._place += 1
        size = self._sizes.pop()
        self._item(")", size)

    def _quantify(self) -> None:
        quantifier = _QUANTIFIER.match(self._source, self._place)
        if quantifier is None:
            # JavaScript takes this brace as it is.
            self._place += 1
            self._item(r"\{")
            return
        if self._last is None:
            raise self._refusal("nothing to repeat")
        least, _, most = quantifier.groups()
        times = max(int(least or 1), int(most or 0), 1)
        if most and int(most) < int(least):
            raise self._refusal("the repetition's limits are in the wrong order")
        # What is there already stands for one time.
        self._grow(self._last * (times - 1))
        self._place = quantifier.end()
        self._out.append(quantifier[0])
        if self._source[self._place : self._place + 1] in {"?", "+"}:
            self._out.append(self._source[self._place])
            self._place += 1
        self._last = None

    def _escape(self) -> None:
        name = self._source[self._place + 1 : self._place + 2]
        if name in _BOUNDARIES:
            self._place += 1
            self._mark(_BOUNDARIES[name])
        elif (reference := _REFERENCE.match(self._source, self._place + 1)) is not None:
            self._place = reference.end()
            self._item(f"(?P={reference[1]})" if reference[1] else rf"(?:\{reference[0]})")
        else:
            text, _ = self._one_escape(within=False)
            self._item(text)

    def _one_escape(self, *, within: bool) -> tuple[str, bool]:
        """Translate the escape that stands here; tell also whether it is a whole set of characters."""
        name = self._source[self._place + 1 : self._place + 2]
        code = _CODE.match(self._source, self._place + 1)
        named = _PROPERTY.match(self._source, self._place + 1)
        if name in _CLASS_ESCAPES:
            self._place += 2
            return _CLASS_ESCAPES[name][within], True
        if named is not None:
            self._place = named.end()
            return f"\\{named[0]}", True
        if code is not None:
            point = int(next(filter(None, code.groups())), 16)
            if point > 0x10FFFF:  # noqa: PLR2004
                raise self._refusal("no such character")
            self._place = code.end()
            return _literal(chr(point)), False
        if name in _CONTROLS:
            self._place += 2
            return _literal(_CONTROLS[name]), False
        if within and name == "b":
            self._place += 2
            return _literal("\b"), False
        if not name or (name.isascii() and name.isalnum()):
            raise self._refusal("an unknown escape")
        self._place += 2
        return _literal(name), False

    def _brackets(self) -> str:
        start = self._place
        self._place += 1
        negated = self._source.startswith("^", self._place)
        self._place += negated
        pieces: list[str] = []
        after_set = False
        while not self._source.startswith("]", self._place):
            if self._place >= len(self._source):
                self._place = start
                raise self._refusal("a bracket is not closed")
            piece, after_set = self._bracket_piece(after_set=after_set, first=not pieces)
            pieces.append(piece)
        if not pieces:
            raise self._refusal("brackets around nothing")
        self._place += 1
        return f"[{'^' if negated else ''}{''.join(pieces)}]"

    def _bracket_piece(self, *, after_set: bool, first: bool) -> tuple[str, bool]:
        """Translate one piece between brackets; tell also whether it is a set, with which no range can begin."""
        character = self._source[self._place]
        if character == "\\":
            return self._one_escape(within=True)
        if self._source.startswith("&&", self._place):
            raise self._refusal("sets are cut only in Java")
        self._place += 1
        if character == "-":
            following = self._source[self._place : self._place + 2]
            is_range = not first and not after_set and following[:1] != "]" and following not in _SET_ESCAPES
            return ("-" if is_range else r"\-"), False
        return _literal(character), False


_SET_ESCAPES: Final = frozenset(f"\\{name}" for name in "dDwWsSpP")


def _literal(character: str) -> str:
    """Spell a character so that it stands for itself, within brackets and without."""
    if character.isalnum() or not character.isascii():
        return character
    return f"\\x{ord(character):02x}"
