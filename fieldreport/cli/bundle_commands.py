"""Commands around bundles: what goes to an office, and what comes from others."""

from pathlib import Path

import click

from fieldreport.cli.backup_text import backup_due_document, backup_due_lines
from fieldreport.cli.bundle_text import exported_document, exported_lines
from fieldreport.cli.call import Call
from fieldreport.cli.failures import failure_document, tell_failure
from fieldreport.cli.imported_text import imported_document, imported_lines
from fieldreport.cli.organisation_text import caution_lines
from fieldreport.cli.output import echo, pairs, plural
from fieldreport.cli.people import People
from fieldreport.cli.quarantine_commands import quarantine
from fieldreport.cli.recovery_key_commands import RECOVERY_KEY
from fieldreport.domain.sizes import size_text
from fieldreport.domain.trust import Trust
from fieldreport.errors import FieldReportError
from fieldreport.services.error_words import printable
from fieldreport.services.exporting import DEFAULT_BUNDLE_SIZE, ExportOptions
from fieldreport.services.recovery_keys import joined_by_recovery_key

_SIZES = click.IntRange(min=1)

_KNOWN = {
    Trust.OWN: "this vault itself",
    Trust.VERIFIED: "yes, the words were compared",
    Trust.UNVERIFIED: "NO: compare these words before you believe it",
    Trust.REVOKED: "REVOKED here",
}


@click.group()
def bundle() -> None:
    """Bundles: the encrypted, signed files that carry reports and evidence to one audience."""


@bundle.command()
@click.option("--to", "name", required=True, metavar="CONTACT", help="Whom it is sealed for.")
@click.option("--all", "everything", is_flag=True, help="Every report that may concern the contact.")
@click.option("--report", "report_ids", multiple=True, metavar="ID", help="This report; may be given again.")
@click.option("--form", "form_names", multiple=True, metavar="FORM", help="This form of yours; may be given again.")
@click.option("--again", is_flag=True, help="Send everything once more that was ever sent to this contact.")
@click.option("--requested", is_flag=True, help="Send again what this contact asked for once more.")
@click.option("--unverified", is_flag=True, help="Insist, although nobody compared the contact's words.")
@click.option("--part-size", type=_SIZES, metavar="BYTES", help="Cut each file into parts of this size.")
@click.option(
    "--bundle-size",
    type=_SIZES,
    default=DEFAULT_BUNDLE_SIZE,
    metavar="BYTES",
    help="Begin a further bundle after this.",
)
@click.argument("folder", type=click.Path(path_type=Path))
@click.pass_obj
def export(  # noqa: PLR0913 - one parameter for each option
    call: Call,
    *,
    name: str,
    everything: bool,
    report_ids: tuple[str, ...],
    form_names: tuple[str, ...],
    again: bool,
    requested: bool,
    unverified: bool,
    part_size: int | None,
    bundle_size: int,
    folder: Path,
) -> None:
    """Write what is due to a contact into FOLDER, under names that tell nothing.

    Each file is read back from the medium before it counts as exported. --all takes your own reports and the contact's
    own, with what you said about them, and leaves out what was retracted. Corrections and retractions of what the
    contact has go along in any case.
    """
    if not everything and not report_ids and not form_names and not again and not requested:
        raise click.UsageError("Say which reports: --all, or --report ID; or which form: --form FORM.")
    options = ExportOptions(
        again=again,
        requested=requested,
        accept_unverified=unverified,
        bundle_size=bundle_size,
        part_size=part_size,
    )
    with call.session() as session, call.progress("Exporting") as reporter:
        contact = session.contacts.find(name)
        subjects = [session.reports.find(prefix) for prefix in report_ids]
        if everything:
            subjects += session.exporting.sendable_to(contact)
        own = session.unlocked.own.author
        forms = [session.form_library.own_subject(form, own) for form in form_names]
        exported = session.exporting.export(
            contact, list(dict.fromkeys(subjects)), folder, options=options, reporter=reporter, forms=forms
        )
        cautions = session.identities.cautions.about(contact)
        advice = session.backup_advisor.advice()
    call.show(
        {
            "to": contact.author.hex(),
            "bundles": [exported_document(one) for one in exported],
            "cautions": [one.value for one in cautions],
            "backup_due": backup_due_document(advice),
        },
        [
            *(line for one in exported for line in exported_lines(one)),
            *caution_lines(cautions),
            *backup_due_lines(advice),
        ],
    )


@bundle.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def inspect(call: Call, *, file: Path) -> None:
    """Read the head of a bundle: who signed it, what is in it, and whether its end is there. Nothing is taken over."""
    with call.session() as session, call.progress("Reading") as reporter:
        found = session.importing.inspect(file, reporter=reporter)
        people = People(session)
    index, count = found.part_of
    call.show(
        {
            "file": str(file),
            "bundle": found.bundle_id,
            "from": people.document_of(found.author),
            "claimed_name": found.name,
            "device": found.device.hex(),
            "trust": found.trust.value,
            "words": list(found.words),
            "created": found.created,
            "records": found.records,
            "evidence": found.evidence,
            "evidence_size": found.evidence_size,
            "size": found.size,
            "part_of": [index, count],
            "imported_before": found.was_here,
            "end_is_there": True,
        },
        pairs(
            [
                ("Bundle", found.bundle_id),
                ("From", people.name_of(found.author)),
                ("Calls itself", found.name or "(not said)"),
                ("Its words", " ".join(found.words) or "(not said)"),
                ("Known", _KNOWN[found.trust]),
                ("Created", f"{found.created}, as the sender says"),
                ("Records", found.records),
                ("Evidence", f"{plural(found.evidence, 'file')}, {size_text(found.evidence_size)}"),
                ("Of a series", f"{index} of {count}"),
                ("Imported before", "yes" if found.was_here else "no"),
                ("Its end", "there: the file was copied to its end"),
            ]
        ),
    )


@bundle.command("import")
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--recovery-key", is_flag=True, help="Open what was sealed to a recovery key: it is asked for.")
@click.pass_context
def import_bundles(context: click.Context, *, files: tuple[Path, ...], recovery_key: bool) -> None:
    """Take bundles in: each as a whole, or not at all.

    Of a file that was cut into parts name the first, whose name ends in .001. Whatever happens to one file, the others
    are tried; the exit code is that of the first one that failed.

    --recovery-key is for a new computer, when the one that the files were made for, or made on, is gone. Who signed
    them must be a contact whose words you compared, as always.
    """
    call: Call = context.obj
    imported: list[dict[str, object]] = []
    refused: list[dict[str, object]] = []
    code = 0
    key = (lambda own: joined_by_recovery_key(own, call.secrets.known(RECOVERY_KEY))) if recovery_key else None
    with call.session(also_opening_with=key) as session, call.progress("Importing") as reporter:
        for file in files:
            try:
                one = session.importing.import_file(file, reporter=reporter)
            except FieldReportError as fault:
                code = code or fault.category.value
                failure = failure_document(fault)
                refused.append({"file": str(file), **failure})
                tell_failure(failure, as_json=call.as_json, about=f"{printable(str(file))}: ")
                continue
            people = People(session)
            imported.append({"file": str(file), **imported_document(one, people)})
            if not call.as_json:
                for line in [f"{printable(str(file))}:", *imported_lines(one, people)]:
                    echo(line)
        advice = session.backup_advisor.advice()
    due = backup_due_document(advice) if imported else None
    call.show(
        {"bundles": imported, "refused": refused, "backup_due": due}, backup_due_lines(advice) if imported else []
    )
    if code:
        context.exit(code)


bundle.add_command(quarantine)
