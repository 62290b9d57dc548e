"""The command line: it reads what is asked for, calls one service, prints the outcome, and ends with a code."""

from collections.abc import Callable, Sequence
from pathlib import Path

import click

from fieldreport import __version__
from fieldreport.bootstrap import Application
from fieldreport.cli.bundle_commands import bundle
from fieldreport.cli.call import Call
from fieldreport.cli.card_commands import card
from fieldreport.cli.clear_command import clear
from fieldreport.cli.consent_commands import consent
from fieldreport.cli.contact_commands import contact
from fieldreport.cli.custody_commands import custody
from fieldreport.cli.desk_commands import desk
from fieldreport.cli.draft_commands import draft
from fieldreport.cli.failures import failure_document, tell_failure
from fieldreport.cli.form_commands import form
from fieldreport.cli.forward_commands import forward
from fieldreport.cli.help_commands import office_help
from fieldreport.cli.key_commands import key
from fieldreport.cli.layer_commands import layer
from fieldreport.cli.missing_commands import missing
from fieldreport.cli.office_only_commands import office_only
from fieldreport.cli.organisation_commands import organisation
from fieldreport.cli.output import echo
from fieldreport.cli.passphrases import DescriptorSecrets, TerminalSecrets
from fieldreport.cli.place_commands import place
from fieldreport.cli.question_commands import question
from fieldreport.cli.receipt_commands import receipt
from fieldreport.cli.record_commands import records
from fieldreport.cli.recovery_commands import erase, prove
from fieldreport.cli.recovery_key_commands import recovery
from fieldreport.cli.refer_commands import refer
from fieldreport.cli.report_commands import report
from fieldreport.cli.review_commands import assign, mark_read, tag
from fieldreport.cli.search_command import search
from fieldreport.cli.vault_commands import vault
from fieldreport.errors import FieldReportError
from fieldreport.services.error_words import printable
from fieldreport.system.app_paths import default_vault_folder
from fieldreport.system.progress import Cancelled

PROGRAM = "fieldreport"
STOPPED = 130
"""What shells report of a program that Ctrl-C ended."""


@click.group(context_settings={"max_content_width": 100})
@click.option(
    "--vault",
    "vault_path",
    type=click.Path(path_type=Path),
    envvar="FIELDREPORT_VAULT",
    help="The vault's folder. Default: $FIELDREPORT_VAULT, else your own data folder.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON document instead of text.")
@click.option(
    "--passphrase-fd",
    type=click.IntRange(min=0),
    metavar="N",
    help="Read passphrases from the open file descriptor N, one a line, instead of asking.",
)
@click.option("--recovery-code", is_flag=True, help="Open the vault with its recovery code instead of the passphrase.")
@click.version_option(__version__, prog_name="FieldReport")
@click.pass_context
def fieldreport(
    context: click.Context,
    *,
    vault_path: Path | None,
    as_json: bool,
    passphrase_fd: int | None,
    recovery_code: bool,
) -> None:
    """Document human-rights violations: offline, encrypted, and provable years later.

    A passphrase is asked for, or read from a file descriptor; it is never an argument and never in the environment.
    """
    build_application: Callable[[], Application] = context.obj
    context.obj = Call(
        build_application=build_application,
        vault=vault_path or default_vault_folder(),
        as_json=as_json,
        secrets=TerminalSecrets() if passphrase_fd is None else DescriptorSecrets(passphrase_fd),
        by_recovery_code=recovery_code,
    )


for group in (
    vault,
    card,
    contact,
    form,
    draft,
    report,
    search,
    place,
    layer,
    bundle,
    receipt,
    missing,
    clear,
    records,
    custody,
):
    fieldreport.add_command(group)
for group in (question, consent, forward, refer, prove, erase, organisation, desk, key):
    fieldreport.add_command(group)
for group in (recovery, office_help, office_only):
    fieldreport.add_command(group)
for command in (tag, assign, mark_read):
    report.add_command(command)


def run(build_application: Callable[[], Application], arguments: Sequence[str]) -> int:
    """Run one command and return the program's exit code: 0, a `Category`, or 130 when it was stopped.

    Whatever is no expected failure passes through: it is a bug, and the log tells where without telling a value.
    """
    as_json = "--json" in arguments
    try:
        outcome = fieldreport.main(
            args=list(arguments), prog_name=PROGRAM, standalone_mode=False, obj=build_application
        )
    except FieldReportError as failure:
        tell_failure(failure_document(failure), as_json=as_json)
        return failure.category.value
    except click.ClickException as misuse:
        _show_misuse(misuse, as_json=as_json)
        return misuse.exit_code
    except (Cancelled, click.Abort):
        todo = "What had been begun was undone; what was finished before stays."
        tell_failure({"error": "E_STOPPED", "happened": "Stopped.", "todo": todo, "details": {}}, as_json=as_json)
        return STOPPED
    return outcome if isinstance(outcome, int) else 0


def _show_misuse(misuse: click.ClickException, *, as_json: bool) -> None:
    context = misuse.ctx if isinstance(misuse, click.UsageError) else None
    path = PROGRAM if context is None else context.command_path
    happened = " ".join(map(printable, misuse.format_message().split("\n")))
    if context is not None and misuse.message == context.get_help():
        # A group without a command.
        happened = "A command is missing."
        if not as_json:
            echo(context.get_help())
    tell_failure(
        {"error": "E_USAGE", "happened": happened, "todo": f"See “{path} --help”.", "details": {}}, as_json=as_json
    )
