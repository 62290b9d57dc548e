"""One call of the program: what its global options say, and what every command needs from them."""

import contextlib
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import click

from fieldreport.bootstrap import Application, Session, open_session
from fieldreport.cli.output import echo, echo_json
from fieldreport.cli.passphrases import Secrets, is_interactive
from fieldreport.cli.progress_bar import progress_bar
from fieldreport.errors import WrongPassphrase, WrongRecoveryCode, WrongState
from fieldreport.services.error_words import words_for
from fieldreport.services.own_identity import OwnIdentity
from fieldreport.services.vaults import Unlocked
from fieldreport.system.progress import ProgressReporter

PASSPHRASE = "passphrase"  # noqa: S105 - what it is called, not what it is
RECOVERY_CODE = "recovery code"

_Result = TypeVar("_Result")


class Call:
    """The global options, and the few things that all commands do in the same way."""

    def __init__(
        self,
        *,
        build_application: Callable[[], Application],
        vault: Path,
        as_json: bool,
        secrets: Secrets,
        by_recovery_code: bool,
    ) -> None:
        self._build_application = build_application
        self._application: Application | None = None
        self.vault = vault
        self.as_json = as_json
        self.secrets = secrets
        self.by_recovery_code = by_recovery_code

    @property
    def application(self) -> Application:
        """The application, built when it is first needed: help comes without it."""
        if self._application is None:
            self._application = self._build_application()
        return self._application

    @property
    def may_ask(self) -> bool:
        """Whether a person can be asked something."""
        return not self.as_json and is_interactive()

    @contextlib.contextmanager
    def session(self, *, also_opening_with: Callable[[OwnIdentity], OwnIdentity] | None = None) -> Iterator[Session]:
        """Open the vault, and lock it again at the end.

        *also_opening_with* adds a key that opens bundles in this call, beside those of the vault; it is not kept.
        """
        vaults = self.application.vaults
        # What is no vault, or a backup, is said before anybody types a passphrase for nothing.
        if vaults.inspect(self.vault).is_backup:
            raise WrongState(what="folder", state="a backup", wanted="a vault")
        unlocked = self.with_secret(
            passphrase=lambda secret: vaults.open(self.vault, secret),
            recovery_code=lambda secret: vaults.open_with_recovery_code(self.vault, secret),
        )
        with self._wired(unlocked, also_opening_with) as session:
            yield session

    @contextlib.contextmanager
    def session_for_check(self) -> Iterator[Session]:
        """Open the vault, or a backup, which may be checked and nothing else."""
        vaults = self.application.vaults
        if not vaults.inspect(self.vault).is_backup:
            with self.session() as session:
                yield session
            return
        unlocked = self.with_secret(
            passphrase=lambda secret: vaults.open_backup(self.vault, secret),
            recovery_code=lambda secret: vaults.open_backup_with_recovery_code(self.vault, secret),
        )
        with self._wired(unlocked) as session:
            yield session

    def with_secret(self, *, passphrase: Callable[[str], _Result], recovery_code: Callable[[str], _Result]) -> _Result:
        """Ask for the secret that this call goes by, and hand it to the function for its kind; a person may mistype."""
        what, use = (RECOVERY_CODE, recovery_code) if self.by_recovery_code else (PASSPHRASE, passphrase)
        for _ in range(self.secrets.attempts - 1):
            try:
                return use(self.secrets.known(what))
            except (WrongPassphrase, WrongRecoveryCode) as wrong:
                words = words_for(wrong)
                echo(f"{words.happened} {words.todo}", stream=sys.stderr)
        return use(self.secrets.known(what))

    def progress(self, label: str) -> contextlib.AbstractContextManager[ProgressReporter]:
        """Show how far an operation has come, where that can be seen; Ctrl-C stops it."""
        return progress_bar(label, shown=not self.as_json)

    def show(self, document: Mapping[str, object], lines: Iterable[str]) -> None:
        """Print the outcome: the document with --json, the lines without."""
        if self.as_json:
            echo_json(document)
            return
        for line in lines:
            echo(line)

    def confirm(self, *, yes: bool, warning: str, question: str) -> None:
        """Let a person think once more before something that cannot be taken back.

        Raises:
            UsageError: Nobody said yes, and nobody can be asked.
            Abort: The answer was no.
        """
        if yes:
            return
        if not self.may_ask:
            raise click.UsageError(f"{warning} If that is what you want, add --yes.")
        echo(warning, stream=sys.stderr)
        if not click.confirm(question, default=False, err=True):
            raise click.Abort

    def confirm_words(self, *, yes: bool, warning: str, words: str) -> None:
        """Have a person type *words* before what nobody can take back. Raises UsageError and Abort like `confirm`."""
        if yes:
            return
        if not self.may_ask:
            raise click.UsageError(f"{warning} If that is what you want, add --yes.")
        echo(warning, stream=sys.stderr)
        typed = click.prompt(f"Type “{words}” to go on", default="", show_default=False, err=True)
        if " ".join(str(typed).split()).casefold() != words:
            raise click.Abort

    @contextlib.contextmanager
    def _wired(
        self, unlocked: Unlocked, also_opening_with: Callable[[OwnIdentity], OwnIdentity] | None = None
    ) -> Iterator[Session]:
        with contextlib.closing(unlocked):
            if also_opening_with is not None:
                unlocked = replace(unlocked, own=also_opening_with(unlocked.own))
            yield open_session(self.application, unlocked)
