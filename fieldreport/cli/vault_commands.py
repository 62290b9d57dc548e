"""Commands around the vault as a whole: making, opening, checking and saving it."""

from dataclasses import asdict
from pathlib import Path

import click

from fieldreport.bootstrap import Session
from fieldreport.cli.call import PASSPHRASE, Call
from fieldreport.cli.output import pairs, plural, text_block
from fieldreport.cli.recovery_words import hand_over
from fieldreport.domain.sizes import size_text
from fieldreport.domain.trust import Role
from fieldreport.errors import Category
from fieldreport.services.backup_generations import MAX_KEPT, Generation
from fieldreport.services.checks import VaultFindings
from fieldreport.services.vaults import NewVault, check_new_passphrase

_KEY_WARNING = (
    "Whoever gets this file reads every bundle that was ever sealed for this vault, without any passphrase. "
    "Keep it on a stick in a safe, never on this computer."
)


@click.group()
def vault() -> None:
    """Make, open, check and save the vault: the one folder that holds everything."""


@vault.command()
@click.option("--name", required=True, help="What others will call you: a name, a code, an office.")
@click.option(
    "--role", type=click.Choice([each.value for each in Role]), required=True, help="A documenter, or an office."
)
@click.option("--recovery", is_flag=True, help="Make a recovery code too.")
@click.pass_obj
def new(call: Call, *, name: str, role: str, recovery: bool) -> None:
    """Make a new vault in the folder that --vault names.

    The passphrase needs at least 12 characters; five random words are better. Nobody can open the vault without it,
    or without a recovery code.
    """
    vaults = call.application.vaults
    passphrase = call.secrets.chosen(PASSPHRASE)
    check_new_passphrase(passphrase)
    vaults.create(NewVault(path=call.vault, name=name, role=Role(role), passphrase=passphrase))
    document: dict[str, object] = {"vault": str(call.vault.absolute()), "name": name, "role": role}
    words = None
    if recovery:
        unlocked = vaults.open(call.vault, passphrase)
        try:
            unlocked, words = vaults.set_recovery_code(unlocked)
        finally:
            unlocked.close()
        document["recovery_code"] = words
    call.show(document, [*pairs([("Vault made", str(call.vault.absolute()))])])
    if words is not None:
        hand_over(call, words)


@vault.command()
@click.option("--unlock", is_flag=True, help="Also count what is in it; needs the passphrase.")
@click.pass_obj
def info(call: Call, *, unlock: bool) -> None:
    """Show what can be read without a passphrase: the vault's id and the ways to open it."""
    facts = call.application.vaults.inspect(call.vault)
    document: dict[str, object] = {
        "vault": str(facts.path),
        "id": facts.id,
        "kind": "backup" if facts.is_backup else "vault",
        "slots": [{"kind": slot.kind.value, **asdict(slot.cost)} for slot in facts.slots],
    }
    shown: list[tuple[str, str | int]] = [
        ("Folder", str(facts.path)),
        ("Id", facts.id),
        ("Kind", "a backup: restore it to work in it" if facts.is_backup else "a vault"),
        *(
            (f"Opened by {slot.kind.value}", f"{slot.cost.memory_kib // 1024} MiB, {slot.cost.passes} passes")
            for slot in facts.slots
        ),
    ]
    if unlock:
        with call.session_for_check() as session:
            counts = _counts(session)
        document["counts"] = counts
        shown += [(name.replace("_", " ").capitalize(), value) for name, value in counts.items()]
    call.show(document, pairs(shown))


@vault.command()
@click.pass_obj
def passphrase(call: Call) -> None:
    """Change the passphrase.

    With --recovery-code the old one is not needed. Older copies and backups of the vault keep their old passphrase.
    """
    with call.session() as session:
        call.application.vaults.change_passphrase(session.unlocked, call.secrets.chosen(PASSPHRASE))
    call.show(
        {"vault": str(call.vault.absolute()), "changed": True},
        ["The passphrase was changed. Older copies and backups still open with the old one."],
    )


@vault.command()
@click.pass_obj
def recovery(call: Call) -> None:
    """Make a recovery code of twelve words, in the place of a former one; it is shown once."""
    with call.session() as session:
        _, words = call.application.vaults.set_recovery_code(session.unlocked)
    call.show({"vault": str(call.vault.absolute()), "recovery_code": words}, [])
    hand_over(call, words)


@vault.command()
@click.pass_context
def check(context: click.Context) -> None:
    """Check everything in the vault, or in a backup: database, records, evidence, custody.

    Takes as long as reading all of it. Ends with code 4 if anything is not as this program left it.
    """
    call: Call = context.obj
    with call.session_for_check() as session, call.progress("Checking") as reporter:
        findings = session.checks.check_vault(reporter=reporter)
    call.show(findings_document(findings), findings_text(findings))
    if findings.problems:
        context.exit(Category.DAMAGED.value)


@vault.command()
@click.argument("target", type=click.Path(path_type=Path))
@click.option(
    "--keep", type=click.IntRange(1, MAX_KEPT), metavar="N", help="Keep the last N generations, each in its own folder."
)
@click.pass_context
def backup(context: click.Context, *, target: Path, keep: int | None) -> None:
    """Copy the vault to the folder TARGET, or bring an earlier backup there up to date.

    The copy is read back before it counts. It is encrypted like the vault and opens with the same passphrase. Evidence
    that this vault has lost cannot be copied; the rest is, and how much is missing is said.

    With --keep, TARGET holds numbered generations; the oldest one becomes the newest, and what you damage today is
    still whole in the others. The new one is restored for a trial, all of its evidence is read, and what is damaged
    on the medium is written anew; code 4 says that something is damaged still.
    """
    call: Call = context.obj
    generation: Generation | None = None
    with call.session() as session:
        if keep is None:
            with call.progress("Backing up") as reporter:
                made = call.application.backups.make(session.unlocked, target, reporter=reporter)
        else:
            generations = call.application.generations
            with call.progress("Backing up") as reporter:
                generation = generations.make(session.unlocked, target, keep=keep, reporter=reporter)
            made = generation.made
    problems = [] if generation is None else list(generation.proof.problems)
    call.show(
        {
            "backup": str(made.path),
            "files_copied": made.files_copied,
            "files_there": made.files_there,
            "bytes_copied": made.bytes_copied,
            "files_missing": made.files_missing,
            "generation": None if generation is None else generation.number,
            "written_anew": 0 if generation is None else generation.written_anew,
            "problems": problems,
        },
        pairs(
            [
                ("Backup", str(made.path)),
                *([] if generation is None else [("Generation", generation.number)]),
                ("Evidence copied", f"{plural(made.files_copied, 'file')}, {size_text(made.bytes_copied)}"),
                ("There already", plural(made.files_there, "file")),
                *([("LOST HERE", plural(made.files_missing, "file"))] if made.files_missing else []),
                *([("PROBLEM", problem) for problem in problems]),
                *([("Restored for a trial", "whole")] if generation is not None and not problems else []),
            ]
        ),
    )
    if problems:
        context.exit(Category.DAMAGED.value)


@vault.command()
@click.argument("backup_folder", metavar="BACKUP", type=click.Path(path_type=Path))
@click.option("--incomplete", is_flag=True, help="Restore what there is, although evidence is missing.")
@click.pass_obj
def restore(call: Call, *, backup_folder: Path, incomplete: bool) -> None:
    """Make a vault, in the folder that --vault names, from a backup.

    It continues under a new device key, which the old one has signed: offices go on knowing you. Restore a backup once:
    two vaults from one backup look to an office like a stolen key. All evidence is read; with --incomplete what is
    damaged is named and everything else restored.
    """
    backups = call.application.backups
    call.application.vaults.inspect(backup_folder)
    with call.progress("Restoring") as reporter:
        damaged = call.with_secret(
            passphrase=lambda secret: backups.restore(
                backup_folder, secret, call.vault, reporter=reporter, incomplete=incomplete
            ),
            recovery_code=lambda words: backups.restore_with_recovery_code(
                backup_folder, words, call.vault, reporter=reporter, incomplete=incomplete
            ),
        )
    lines: list[tuple[str, str | int]] = [("Vault restored", str(call.vault.absolute()))]
    lines += [("DAMAGED", one.text) for one in damaged]
    call.show(
        {
            "vault": str(call.vault.absolute()),
            "files_missing": len(damaged),
            "damaged": [{"sha256": one.sha256.hex(), "places": list(one.places)} for one in damaged],
        },
        pairs(lines),
    )


@vault.command("emergency-key")
@click.option("--to", "target", type=click.Path(path_type=Path), required=True, help="The new file.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def emergency_key(call: Call, *, target: Path, yes: bool) -> None:
    """Write the key that opens bundles without FieldReport, with the program age, to a new file.

    For an office's emergency kit, together with “contact signers”.
    """
    call.confirm(yes=yes, warning=_KEY_WARNING, question="Write the key unencrypted?")
    with call.session() as session:
        keys = session.plain_copies.save_emergency_key(target)
    call.show(
        {"file": str(target), "keys": keys},
        [*pairs([("Emergency key", str(target))]), *text_block(_KEY_WARNING, indent="")],
    )


def _counts(session: Session) -> dict[str, int]:
    return {**asdict(session.checks.count()), "bundles_set_aside": len(session.importing.set_aside())}


def findings_document(findings: VaultFindings) -> dict[str, object]:
    """Put what a check found into a JSON document."""
    return {
        "records": findings.records,
        "evidence_files": findings.evidence_files,
        "evidence_bytes": findings.evidence_bytes,
        "evidence_missing": findings.evidence_missing,
        "custody_chains": findings.custody_chains,
        "custody_entries": findings.custody_entries,
        "problems": list(findings.problems),
        "whole": not findings.problems,
    }


def findings_text(findings: VaultFindings) -> list[str]:
    """Tell what a check found."""
    lines = pairs(
        [
            ("Records", findings.records),
            ("Evidence", f"{plural(findings.evidence_files, 'file')}, {size_text(findings.evidence_bytes)}"),
            ("Evidence named but not here", findings.evidence_missing),
            (
                "Custody",
                f"{plural(findings.custody_chains, 'chain')} of {findings.custody_entries} entries",
            ),
        ]
    )
    if not findings.problems:
        return [*lines, "Everything is as this program left it."]
    problems = [line for problem in findings.problems for line in text_block(problem, indent="  ")]
    return [
        *lines,
        f"{plural(len(findings.problems), 'problem')} found:",
        *problems,
        "Copy the folder as it is, then restore your latest backup.",
    ]
