"""Commands around consent: what holds, what it lets go for a purpose, and taking it back."""

from pathlib import Path

import click

from fieldreport.bootstrap import Session
from fieldreport.cli.call import Call
from fieldreport.cli.consent_text import (
    gated_document,
    gated_lines,
    notice_document,
    notice_lines,
    standing_document,
    standing_lines,
)
from fieldreport.cli.output import plural
from fieldreport.cli.people import People
from fieldreport.domain.identifiers import SubjectId
from fieldreport.domain.report import WHOLE_REPORT
from fieldreport.services.exporting import ExportOptions

_PURPOSE_HELP = "What it is for: iimm, icc, un_procedures, public_anonymous, network_share, …."


@click.group()
def consent() -> None:
    """Consent: who said what to which use, and what may go to somebody for it."""


@consent.command()
@click.argument("report_id", metavar="REPORT")
@click.pass_obj
def show(call: Call, *, report_id: str) -> None:
    """Show for each purpose what everybody in a report said: yes, ask_first, not_asked, no or withdrawn."""
    with call.session() as session:
        subject = session.reports.find(report_id)
        standing = session.consent_gate.standing(subject)
        words = {one.purpose: session.contents.purpose_words(one.purpose, "en") for one in standing}
    call.show(standing_document(subject, standing, words), standing_lines(standing, words))


@consent.command()
@click.argument("report_ids", metavar="[REPORT]...", nargs=-1)
@click.option("--purpose", required=True, help=_PURPOSE_HELP)
@click.option("--paths", is_flag=True, help="Also name each answer that is withheld.")
@click.pass_obj
def check(call: Call, *, report_ids: tuple[str, ...], purpose: str, paths: bool) -> None:
    """Say of reports, or of all, what may go for a purpose, what would be withheld, and what blocks them.

    What is not a yes is withheld or blocks. Pictures, sounds and texts are not read: whoever hands them on reads them
    first. Only the names of those who are left out are looked for in other answers.
    """
    with call.session() as session, call.progress("Checking") as reporter:
        subjects = _chosen(session, report_ids)
        found = list(session.consent_gate.check_each(subjects, purpose, reporter=reporter))
        titles = {subject: session.reports.show(subject).row.title for subject in subjects}
    call.show(
        {"purpose": purpose, "reports": [gated_document(one, titles[one.subject]) for one in found]},
        gated_lines(found, titles, with_paths=paths),
    )


@consent.command()
@click.argument("report_id", metavar="REPORT")
@click.argument("person", metavar="PERSON")
@click.argument("purpose", metavar="PURPOSE")
@click.option("--reason", default="", metavar="TEXT", help="Signed, and told to those who have the report.")
@click.pass_obj
def withdraw(call: Call, *, report_id: str, person: str, purpose: str, reason: str) -> None:
    """Record that a person took their consent back, and list to whom the report had gone.

    PERSON is their instance id (k…), as `consent show` lists it, or - for the report as a whole.
    """
    with call.session() as session:
        subject = session.reports.find(report_id)
        instance = "" if person == WHOLE_REPORT else person
        withdrawn = session.consent_notices.withdraw(subject, instance, purpose, reason=reason)
        people = People(session)
    call.show(
        {
            "report": subject.hex(),
            "record": withdrawn.record.hex(),
            "notices": [notice_document(one, people) for one in withdrawn.notices],
        },
        ["Consent is withdrawn.", *notice_lines(withdrawn.notices, people)],
    )


@consent.command()
@click.option("--all", "everything", is_flag=True, help="Also those who have been told.")
@click.pass_obj
def notices(call: Call, *, everything: bool) -> None:
    """List who was sent a report by you before somebody in it said no or took their consent back."""
    with call.session() as session, call.progress("Looking") as reporter:
        found = list(session.consent_notices.all(untold_only=not everything, reporter=reporter))
        people = People(session)
    call.show({"notices": [notice_document(one, people) for one in found]}, notice_lines(found, people))


@consent.command()
@click.option("--to", "name", required=True, metavar="CONTACT", help="Whom to tell.")
@click.argument("folder", type=click.Path(path_type=Path))
@click.pass_obj
def notify(call: Call, *, name: str, folder: Path) -> None:
    """Write a bundle into FOLDER that tells a contact of withdrawals, and of other changes to what the contact has."""
    with call.session() as session, call.progress("Exporting") as reporter:
        contact = session.contacts.find(name)
        exported = session.exporting.export(contact, [], folder, options=ExportOptions(), reporter=reporter)
    call.show(
        {
            "to": contact.author.hex(),
            "bundles": [
                {"bundle": one.bundle_id, "files": [str(file) for file in one.files], "records": one.records}
                for one in exported
            ],
        },
        [f"{file}: {plural(one.records, 'record')}" for one in exported for file in one.files],
    )


def _chosen(session: Session, report_ids: tuple[str, ...]) -> list[SubjectId]:
    if not report_ids:
        return [row.subject for row in session.reports.all()]
    return list(dict.fromkeys(session.reports.find(prefix) for prefix in report_ids))
