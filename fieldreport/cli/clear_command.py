"""The command that destroys here what an office holds twice."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from fieldreport.bootstrap import Session
from fieldreport.cli.call import Call
from fieldreport.cli.output import plural, table
from fieldreport.cli.people import People, short
from fieldreport.domain.identifiers import SubjectId
from fieldreport.errors import NothingToDo
from fieldreport.services.clearing import Cleared, KnownBackup, RenewedBackup
from fieldreport.services.clearing_offers import Offer
from fieldreport.services.error_words import printable

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
        chosen = [session.reports.find(prefix) for prefix in report_ids]
        if everything:
            chosen += [offer.subject for offer in session.clearing.offers.all() if offer.obstacle is None]
            if not chosen:
                raise NothingToDo(what="report that may be cleared")
        done = _clear(call, session, list(dict.fromkeys(chosen)), yes=yes) if chosen else _NOTHING
        offers, people = session.clearing.offers.all(), People(session)
        left = session.clearing.backups_left()
    faults = {one.path: one.fault for one in done.renewed}
    renewed = [str(one.path) for one in done.renewed if not one.fault]
    call.show(
        {
            "reports": [subject.hex() for subject in chosen],
            "records": done.cleared.records,
            "files": done.cleared.files,
            "backups_renewed": renewed,
            "backups_left": [
                {"backup": str(one.path), "made": one.made_at, "error": faults.get(one.path)} for one in left
            ],
            "offers": [offer_document(offer, people) for offer in offers],
        },
        [
            *(_done_lines(done.cleared, renewed) if chosen else _offer_table(offers, people)),
            *_left_lines(left),
        ],
    )


@dataclass(frozen=True, slots=True)
class _Done:
    cleared: Cleared
    renewed: Sequence[RenewedBackup]


_NOTHING = _Done(Cleared(reports=0, records=0, files=0), ())


def _clear(call: Call, session: Session, chosen: Sequence[SubjectId], *, yes: bool) -> _Done:
    # Said before anybody is asked.
    session.clearing.check(chosen)
    call.confirm(yes=yes, warning=_WARNING, question=f"Clear {plural(len(chosen), 'report')}?")
    with call.progress("Clearing") as reporter:
        cleared = session.clearing.clear(chosen, reporter=reporter)
    with call.progress("Backing up") as reporter:
        return _Done(cleared, session.clearing.renew_backups(reporter=reporter))


def _done_lines(cleared: Cleared, renewed: Sequence[str]) -> list[str]:
    gone = f"{plural(cleared.records, 'record')} and {plural(cleared.files, 'file')}"
    return [
        f"{plural(cleared.reports, 'report')} cleared: {gone} destroyed here.",
        *(f"Backup brought up to date, it is not in there any more: {printable(path)}" for path in renewed),
    ]


def _offer_table(offers: Sequence[Offer], people: People) -> list[str]:
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
    return (
        table(("REPORT", "MAY GO", "HELD BY", "WHY NOT", "TITLE"), rows) if rows else ["No reports of your own here."]
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


def _left_lines(left: Sequence[KnownBackup]) -> list[str]:
    if not left:
        return []
    return [
        "STILL HELD in these backups, which could not be reached or brought up to date:",
        *(f"  {printable(str(backup.path))}, made {backup.made_at}" for backup in left),
        "Plug the medium in and run “vault backup” to it; or destroy it, and say so with “clear --gone BACKUP”.",
    ]
