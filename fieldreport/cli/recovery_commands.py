"""Commands for the worst days: prove that everything works before, and erase the keys when they come."""

from pathlib import Path

import click

from fieldreport.cli.call import Call
from fieldreport.cli.output import pairs, plural, text_block
from fieldreport.cli.vault_commands import findings_document, findings_text
from fieldreport.errors import Category
from fieldreport.services.backups import BackupProof
from fieldreport.services.error_words import printable
from fieldreport.services.proving import Advice, Proof

_WORDS = "erase everything"

_ERASE_WARNING = (
    "Nobody will ever open this vault again, with any passphrase or recovery code. Backups elsewhere are not touched "
    "and still open. An SSD, a stick, a snapshot or a synchronised folder may keep old blocks, an earlier copy of the "
    "key slots among them: whoever finds one and has the passphrase reads what else is found. Close the window first: "
    "a program that has the vault open keeps the key in memory until it ends."
)

_ADVICE = {
    Advice.NO_RECOVERY_CODE: "No recovery code: who forgets the passphrase loses everything. See “vault recovery”.",
    Advice.NO_BACKUP: "No backup: a lost or broken laptop loses everything. See “vault backup --keep 3”.",
    Advice.BACKUP_OUT_OF_REACH: "No backup was in reach: plug it in and run this again.",
    Advice.BACKUP_OPENS_WITH_FORMER_SECRETS: (
        "The backup opens with the passphrase and recovery code of the day it was made. Bring it up to date."
    ),
    Advice.BACKUP_BEHIND: "The backup lacks what came after it. Bring it up to date.",
}


@click.command()
@click.option(
    "--backup",
    "backups",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="FOLDER",
    help="Try this backup, or the latest generation in this folder; can be repeated.",
)
@click.pass_context
def prove(context: click.Context, *, backups: tuple[Path, ...]) -> None:
    """Prove that it works: try everything you rely on, in one run, and print a report.

    Key slots, database, every record's id and signature, every file of evidence by decrypting and hashing it, the
    custody log; and the latest backup in reach, by restoring it for a trial beside the vault, where its database needs
    room. Nothing is changed. Ends with code 4 if anything is not as this program left it; what could not be tried is
    said, and is no failure.
    """
    call: Call = context.obj
    with call.session() as session, call.progress("Proving") as reporter:
        proof = session.proving.prove(reporter=reporter, backups=backups)
    call.show(
        {
            "at": proof.at,
            "passed": proof.passed,
            "slots": [kind.value for kind in proof.slots],
            "differing_copies": list(proof.differing_copies),
            "vault": findings_document(proof.vault),
            "backups": [_backup_document(one) for one in proof.backups],
            "out_of_reach": [{"backup": str(one.path), "made": one.made_at} for one in proof.out_of_reach],
            "not_tried": [{"backup": str(one.path), "made": one.made_at} for one in proof.not_tried],
            "advice": [one.value for one in proof.advice],
        },
        _report(proof),
    )
    if not proof.passed:
        context.exit(Category.DAMAGED.value)


@click.command()
@click.option("--yes", is_flag=True, help="Do not ask for the words.")
@click.pass_obj
def erase(call: Call, *, yes: bool) -> None:
    """Erase keys now: destroy what opens the vault that --vault names, then remove its files.

    No passphrase is needed. The key slots go first, in both copies, overwritten in place and brought to the disk; from
    then on nobody opens the vault, even if everything else is still there. If it is interrupted, either nothing has
    happened yet or the keys are gone: run it again. Backups are not touched: name each with --vault to erase it too.

    What an SSD or a stick moved elsewhere cannot be overwritten by any program. Only a strong passphrase, or breaking
    the disk, protects what is left there.
    """
    call.confirm_words(yes=yes, warning=_ERASE_WARNING, words=_WORDS)
    erased = call.application.erasing.erase(call.vault)
    call.show(
        {
            "vault": str(call.vault.absolute()),
            "key_files": erased.key_files,
            "files": erased.files,
            "left": [str(path) for path in erased.left],
        },
        [
            "The keys are gone: nobody opens this vault any more.",
            f"{plural(erased.files, 'file')} removed.",
            *(f"LEFT: {printable(str(path))}" for path in erased.left),
            *text_block("Backups still open. An SSD or a stick may keep old blocks.", indent=""),
        ],
    )


def _backup_document(proof: BackupProof) -> dict[str, object]:
    return {
        "backup": str(proof.path),
        "opens_alike": proof.opens_alike,
        "problems": list(proof.problems),
        "whole": not proof.problems,
        "found": None if proof.findings is None else findings_document(proof.findings),
    }


def _report(proof: Proof) -> list[str]:
    copies = f"DAMAGED: {', '.join(proof.differing_copies)}" if proof.differing_copies else "both copies are good"
    lines = [
        *pairs([("Proved at", proof.at), ("Opened by", ", ".join(proof.slots)), ("Key slots", copies)]),
        "This vault:",
        *findings_text(proof.vault),
    ]
    for one in proof.backups:
        lines += [
            f"Backup {printable(str(one.path))}, restored for a trial:",
            *(f"  PROBLEM: {printable(problem)}" for problem in one.problems),
            *([] if one.problems else ["  It restores whole."]),
        ]
    lines += [f"Not tried, out of reach: {printable(str(one.path))}, made {one.made_at}" for one in proof.out_of_reach]
    lines += [f"Not tried, an older one: {printable(str(one.path))}, made {one.made_at}" for one in proof.not_tried]
    lines += [line for one in proof.advice for line in text_block(_ADVICE[one], indent="")]
    return [*lines, "PASSED: everything that was tried works." if proof.passed else "FAILED: see above."]
