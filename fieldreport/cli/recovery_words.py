"""The recovery code is handed over once: shown, written down by a person, and asked for to be sure of that."""

import secrets
import sys

import click

from fieldreport.cli.call import Call
from fieldreport.cli.output import echo

_WORDS_A_LINE = 4
_ASKED = 2


def hand_over(call: Call, code: str) -> None:
    """Show the twelve words, and ask a person for two of them; with --json the document holds them."""
    if call.as_json:
        return
    words = code.split()
    _show(words)
    while call.may_ask and not _has_them(words):
        echo("That is not the word. Here they are once more.")
        _show(words)


def _show(words: list[str]) -> None:
    numbered = [f"{number:2} {word:<10}" for number, word in enumerate(words, start=1)]
    echo("Recovery code. Write these words on paper; they are not stored and will not be shown again:")
    for start in range(0, len(numbered), _WORDS_A_LINE):
        echo("  " + " ".join(numbered[start : start + _WORDS_A_LINE]).rstrip())
    echo("Whoever has them opens this vault.")


def _has_them(words: list[str]) -> bool:
    echo("Press Enter when they are on paper; the screen is cleared then. ", stream=sys.stderr, newline=False)
    sys.stdin.readline()
    click.clear()
    asked = sorted(secrets.SystemRandom().sample(range(len(words)), _ASKED))
    return all(_answer(number + 1) == words[number] for number in asked)


def _answer(number: int) -> str:
    answer: str = click.prompt(f"Word {number}", err=True, default="", show_default=False)
    return answer.strip().casefold()
