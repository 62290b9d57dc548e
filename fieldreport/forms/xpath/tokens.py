"""Text of an expression, cut into tokens (XPath 1.0 section 3.7)."""

import enum
import re
from typing import Final, NamedTuple

from fieldreport.errors import ExpressionSyntax

# Name characters of XML 1.0 without the colon: Burmese names are names.
_NAME_START = (
    "A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d\u2070-\u218f\u2c00-\u2fef"
    "\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
_NAME = rf"[{_NAME_START}][{_NAME_START}\-.0-9\u00b7\u0300-\u036f\u203f-\u2040]*"

_TOKEN: Final = re.compile(
    rf"""\s*(?:
      (?P<number>[0-9]+(?:\.[0-9]*)?|\.[0-9]+)
     |(?P<text>"[^"]*"|'[^']*')
     |(?P<sign>::|//|\.\.|<=|>=|!=|[()\[\],@/|+\-=<>*.])
     |(?P<name>{_NAME}(?::(?!:)(?:{_NAME}|\*))?)
     |(?P<end>\Z)
    )""",
    re.VERBOSE,
)
_GLUED_OPERATOR: Final = re.compile(r"(?:and|or|div|mod)(?=[0-9.])")
_WORD_OPERATORS: Final = frozenset({"and", "or", "div", "mod"})
_OPERAND_ENDS: Final = frozenset({")", "]", ".", ".."})


class TokenKind(enum.Enum):
    """What a token is, once the rules that tell a name from an operator have been applied."""

    NUMBER = enum.auto()
    TEXT = enum.auto()
    SIGN = enum.auto()
    NAME = enum.auto()
    OPERATOR = enum.auto()
    END = enum.auto()


class Token(NamedTuple):
    """One token; *position* counts characters from 0."""

    kind: TokenKind
    text: str
    position: int

    @property
    def ends_operand(self) -> bool:
        """Whether what follows can only be an operator or a closing sign."""
        if self.kind is TokenKind.SIGN:
            return self.text in _OPERAND_ENDS
        return self.kind is not TokenKind.OPERATOR


def tokens(text: str) -> list[Token]:
    """Cut *text* into tokens; the last one is END.

    Raises:
        ExpressionSyntax: a character that begins no token, or two operands side by side.
    """
    found: list[Token] = []
    position = 0
    while not found or found[-1].kind is not TokenKind.END:
        match = _TOKEN.match(text, position)
        if match is None:
            position += len(text[position:]) - len(text[position:].lstrip())
            raise ExpressionSyntax(position=position, expected="expression")
        group = match.lastgroup or "end"
        token, position = _token(group, match[group], match.start(group), after_operand=_after_operand(found))
        found.append(token)
    return found


def _after_operand(found: list[Token]) -> bool:
    return bool(found) and found[-1].ends_operand


def _token(group: str, text: str, start: int, *, after_operand: bool) -> tuple[Token, int]:
    end = start + len(text)
    if group == "name":
        glued = _GLUED_OPERATOR.match(text) if after_operand else None
        if glued is not None:
            text, end = glued[0], start + glued.end()
        kind = TokenKind.OPERATOR if after_operand and text in _WORD_OPERATORS else TokenKind.NAME
    elif group == "sign":
        is_operator = text in _SIGN_OPERATORS and (after_operand or text not in {"*", "-"})
        # A "-" before an operand is a sign; a "*" there is a name that every name matches.
        kind = TokenKind.OPERATOR if is_operator else TokenKind.NAME if text == "*" else TokenKind.SIGN
    else:
        kind = TokenKind[group.upper()]
    if after_operand and kind in {TokenKind.NUMBER, TokenKind.TEXT, TokenKind.NAME}:
        raise ExpressionSyntax(position=start, expected="operator")
    return Token(kind, text, start), end


_SIGN_OPERATORS: Final = frozenset({"|", "+", "-", "=", "!=", "<", "<=", ">", ">=", "*"})
