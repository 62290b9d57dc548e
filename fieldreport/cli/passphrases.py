"""Where passphrases come from: a terminal that does not show them, or a file descriptor, and never an argument."""

import getpass
import os
import sys
import warnings
from typing import Protocol

import click

from fieldreport.cli.output import echo
from fieldreport.errors import InvalidInput

MAX_SECRET_SIZE = 8192
"""Bytes of one line; a passphrase of the allowed length is far below."""

_ATTEMPTS = 3


class Secrets(Protocol):
    """A source of secrets, asked in the order in which the command needs them."""

    attempts: int
    """How often a wrong secret may be given again."""

    def known(self, what: str) -> str:
        """Get a secret that was chosen before."""

    def chosen(self, what: str) -> str:
        """Get a new secret."""


class DescriptorSecrets:
    """One secret a line, UTF-8, from an open file descriptor: for scripts, and for password managers."""

    attempts = 1

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def known(self, what: str) -> str:
        """Read the next line."""
        line = bytearray()
        # A byte at a time: what follows the line may be somebody else's, as when the descriptor is standard input.
        while byte := self._read_byte():
            if byte == b"\n":
                break
            line += byte
            if len(line) > MAX_SECRET_SIZE:
                raise InvalidInput(what=what, reason="the line on the file descriptor is too long")
        else:
            if not line:
                raise InvalidInput(what=what, reason="there is no further line on the file descriptor")
        try:
            return line.decode().removesuffix("\r")
        except UnicodeDecodeError:
            raise InvalidInput(what=what, reason="the line on the file descriptor is not UTF-8 text") from None

    def chosen(self, what: str) -> str:
        """Read the next line; nobody mistypes what a program writes, so once is enough."""
        return self.known(what)

    def _read_byte(self) -> bytes:
        try:
            return os.read(self._descriptor, 1)
        except (OSError, OverflowError):
            raise click.BadOptionUsage(
                "--passphrase-fd", f"File descriptor {self._descriptor} is not open for reading."
            ) from None


class TerminalSecrets:
    """A person at a terminal; nothing that is typed is shown."""

    attempts = _ATTEMPTS

    def known(self, what: str) -> str:
        """Ask once."""
        return _ask(f"{what.capitalize()}: ")

    def chosen(self, what: str) -> str:
        """Ask until the same was typed twice."""
        while True:
            first = _ask(f"New {what}: ")
            if _ask(f"The same {what} again: ") == first:
                return first
            echo("These two differ. Nothing was changed; type it twice again.", stream=sys.stderr)


def is_interactive() -> bool:
    """Tell whether a person can be asked: there is a terminal on standard input and on standard error."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def _ask(prompt: str) -> str:
    with warnings.catch_warnings():
        # Without a terminal getpass would warn, and show what is typed.
        warnings.simplefilter("error", getpass.GetPassWarning)
        try:
            return getpass.getpass(prompt, stream=sys.stderr)
        except getpass.GetPassWarning:
            raise click.UsageError(
                "There is no terminal to ask for the passphrase at; give it with --passphrase-fd."
            ) from None
        except EOFError:
            raise click.Abort from None
