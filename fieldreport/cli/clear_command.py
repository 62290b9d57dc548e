"""The command that destroys here what an office holds twice."""

from pathlib import Path

import click

from fieldreport.bootstrap import Session
from fieldreport.cli.call import Call
from fieldreport.cli.output import plural, table
from fieldreport.cli.people import People, short
from fieldreport.domain.identifiers import SubjectId
from fieldreport.errors import NothingToDo
from fieldreport.services.clearing import RenewedBackup
from fieldreport.services.clearing_offers import Offer
from fieldreport.storage.backups_table import BackupRow

_WARNING = (
    "The answers and files of these reports will be destroyed on this computer. Only the office will have them. "
    "An SSD or a stick may keep old sectors; whoever has the passphrase may read those."
)


@click.command()
@click.argument("report_ids", metavar="[REPORT]...", nargs=-1)
@click.option("--all", "everything", is_flag=True, help="Every report that may be cleared.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--gone", "gone", type=click.Path(path_type=Path), metavar="BACKUP", help="This backup was destroyed.")
@click.pass_obj
def clear(call: Call, *, report_ids: tuple[str, ...], everything: bool, yes: bool, gone: Path | None) -> None:
    """Destroy the content of reports that an office holds, and holds twice; without REPORT, say which these are.

    A report may go if an office's receipt proves that it has every record of it exactly as it is here, and says that
    there is a second copy. What stays: that there was a report, its record ids, the receipt. Backups of this vault that
    can be reached are brought up to date, so that they lose it too; the others are named. A cleared report does not
    come back when a bundle brings it again.
    """
    with call.session() as session:
        if gone is not None:
            session.clearing.forget_backup(gone)
        if not report_ids and not everything:
            _show_offers(call, session)
            return
        offers = session.clearing.offers.all() if everything else []
        chosen = [session.reports.find(prefix) for prefix in report_ids]
        chosen += [offer.subject for offer in offers if offer.obstacle is None]
        if not chosen:
            raise NothingToDo(what="report that may be cleared")
        _clear(call, session, list(dict.fromkeys(chosen)), yes=yes)


def _clear(call: Call, session: Session, chosen: list[SubjectId], *, yes: bool) -> None:
    call.confirm(yes=yes, warning=_WARNING, question=f"Clear {plural(len(chosen), 'report')}?")
    with call.progress("Clearing") as reporter:
        cleared = session.clearing.clear(chosen, reporter=reporter)
    with call.progress("Backing up") as reporter:
        renewed = session.clearing.renew_backups(reporter=reporter)
    left = session.clearing.backups_left()
    gone = f"{plural(cleared.records, 'record')} and {plural(cleared.files, 'file')}"
    made_new = [str(one.path) for one in renewed if not one.fault]
    call.show(
        {
            "reports": [subject.hex() for subject in chosen],
            "records": cleared.records,
            "files": cleared.files,
            "backups_renewed": made_new,
            "backups_left": [_left_document(one, renewed) for one in left],
        },
        [
            f"{plural(cleared.reports, 'report')} cleared: {gone} destroyed here.",
            *(f"Backup brought up to date, it is not in there any more: {path}" for path in made_new),
            *_left_lines(left),
        ],
    )


def _show_offers(call: Call, session: Session) -> None:
    offers, people = session.clearing.offers.all(), People(session)
    left = session.clearing.backups_left()
    rows = [
        (
            short(offer.subject),
            "yes" if offer.obstacle is None else "no",
            ", ".join(map(people.name_of, offer.copied_by or offer.offices)),
            "" if offer.obstacle is None else offer.obstacle.value,
            offer.title,
        )
        for offer in offers
    ]
    call.show(
        {
            "offers": [offer_document(offer, people) for offer in offers],
            "backups_left": [_left_document(one, ()) for one in left],
        },
        [
            *(
                table(("REPORT", "MAY GO", "HELD BY", "WHY NOT", "TITLE"), rows)
                if rows
                else ["No reports of your own."]
            ),
            *_left_lines(left),
        ],
    )


def offer_document(offer: Offer, people: People) -> dict[str, object]:
    """Put into a JSON document whether a report may be cleared."""
    return {
        "report": offer.subject.hex(),
        "may_be_cleared": offer.obstacle is None,
        "obstacle": None if offer.obstacle is None else offer.obstacle.value,
        "held_by": [people.document_of(office) for office in offer.offices],
        "second_copy_by": [people.document_of(office) for office in offer.copied_by],
        "receipts": sorted({receipt.hex() for receipt in offer.receipts.values()}),
    }


def offer_lines(offer: Offer, people: People) -> list[str]:
    """Tell who holds a report, and whether it may be cleared here."""
    held = ", ".join(people.name_of(office) for office in offer.offices) or "nobody that we know of"
    copied = ", ".join(people.name_of(office) for office in offer.copied_by) or "nobody that we know of"
    return [
        f"Held exactly as here: {held}. Twice: {copied}.",
        "It may be cleared from this computer: see “clear”."
        if offer.obstacle is None
        else f"It stays on this computer: {offer.obstacle.value}.",
    ]


def _left_document(backup: BackupRow, renewed: list[RenewedBackup] | tuple[()]) -> dict[str, object]:
    faults = {str(one.path): one.fault for one in renewed}
    return {"backup": backup.path, "made": backup.made_at, "error": faults.get(backup.path) or None}


def _left_lines(left: tuple[BackupRow, ...]) -> list[str]:
    if not left:
        return []
    return [
        "STILL HELD in these backups, which could not be reached or brought up to date:",
        *(f"  {backup.path}, made {backup.made_at}" for backup in left),
        "Plug the medium in and run “vault backup” to it; or destroy it, and say so with “clear --gone BACKUP”.",
    ]
