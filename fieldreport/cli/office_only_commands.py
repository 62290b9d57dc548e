"""Commands for what must not be found on this computer: written here, and readable at the office alone."""

import click

from fieldreport.cli.call import Call
from fieldreport.cli.output import pairs, plural, text_block
from fieldreport.cli.people import People, short
from fieldreport.domain.report import PLAIN_FORM
from fieldreport.domain.sizes import size_text
from fieldreport.services.error_words import printable

_WARNING = (
    "Nobody will be able to read this report on this computer again, you neither: only the office, and whoever keeps "
    "the recovery key. A correction has to be written anew, in full. Until the file has reached the office, this "
    "computer and its backups hold the only copies."
)


@click.group("office-only")
def office_only() -> None:
    """Sealing for an office only: nobody reads it on this computer again. It needs a recovery key in force."""


@office_only.command()
@click.argument("draft_id", metavar="DRAFT", required=False)
@click.pass_obj
def offices(call: Call, *, draft_id: str | None) -> None:
    """List the offices for which something, or DRAFT, can be sealed alone, and why not for the others."""
    with call.session() as session:
        people = People(session)
        found = [(one, session.office_only.obstacle(one, draft_id)) for one in session.contacts.all()]
        documents = [
            {**people.document_of(one.author), "obstacle": None if why is None else why.value} for one, why in found
        ]
    call.show(
        {"contacts": documents},
        [f"{printable(one.name)}: {'can be chosen' if why is None else why.value}" for one, why in found]
        or ["No contacts."],
    )


@office_only.command()
@click.argument("draft_id", metavar="DRAFT")
@click.option("--undo", is_flag=True, help="Make it an ordinary draft again.")
@click.pass_obj
def mark(call: Call, *, draft_id: str, undo: bool) -> None:
    """Mean DRAFT for an office alone: it enters no backup from now on, and is not sealed in the ordinary way.

    Do it right after “draft new”: a backup made before holds what was written until then.
    """
    with call.session() as session:
        found = session.drafts.find(draft_id).row.id
        session.office_only.mark(found, office_only=not undo)
    call.show(
        {"draft": found, "office_only": not undo},
        [f"Draft {found} is an ordinary draft." if undo else f"Draft {found} enters no backup from now on."],
    )


@office_only.command()
@click.argument("draft_id", metavar="DRAFT")
@click.option("--for", "office", required=True, metavar="OFFICE", help="Who alone will read it.")
@click.option("--unfinished", is_flag=True, help="Also if its form finds something missing or wrong.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def seal(call: Call, *, draft_id: str, office: str, unfinished: bool, yes: bool) -> None:
    """Seal DRAFT so that only OFFICE, and whoever keeps the recovery key, can read it again.

    The draft, its history and its files are destroyed here in the same step. The sealed file waits in the vault:
    “bundle export” hands it over as it is. Backups in reach that hold what the draft said before it was marked are
    brought up to date; the others are named.
    """
    call.confirm(yes=yes, warning=_WARNING, question="Seal it for the office only?")
    with call.session() as session:
        contact = session.contacts.find(office)
        with call.progress("Sealing") as reporter:
            sealed = session.office_only.seal(draft_id, contact, unfinished=unfinished, reporter=reporter)
        with call.progress("Bringing backups up to date") as reporter:
            renewed = session.clearing.renew_backups(sealed.backups, reporter=reporter)
    call.show(
        {
            "report": sealed.subject.hex(),
            "record": sealed.record.hex(),
            "size": sealed.size,
            "files": sealed.evidence,
            "backups": [{"backup": str(one.path), "made": one.made_at, "fault": one.fault or None} for one in renewed],
        },
        [
            *pairs(
                [
                    ("Report", short(sealed.subject)),
                    ("For", contact.name),
                    ("Sealed file", f"{size_text(sealed.size)}, with {plural(sealed.evidence, 'file')} of evidence"),
                ]
            ),
            *(f"STILL HOLDS an earlier draft: {printable(str(one.path))}" for one in renewed if one.fault),
            *text_block("Hand it over with “bundle export”; nobody reads it here any more.", indent=""),
        ],
    )


@office_only.command()
@click.argument("report")
@click.option("--form", default=PLAIN_FORM, show_default=True, help="The form that is answered anew.")
@click.pass_obj
def correct(call: Call, *, report: str, form: str) -> None:
    """Begin a new version of REPORT, which was sealed for an office only. It is empty: answer everything anew."""
    with call.session() as session:
        subject = session.reports.find(report)
        draft = session.office_only.begin_correction(subject, form=form)
    call.show({"draft": draft, "amends": subject.hex()}, [*pairs([("Draft", draft), ("Of report", short(subject))])])
