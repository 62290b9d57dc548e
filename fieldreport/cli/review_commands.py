"""Commands by which an office sorts what came in, one report or many at once: tags, who works on it, what was read."""

import click

from fieldreport.bootstrap import Session
from fieldreport.cli.call import Call
from fieldreport.cli.output import plural
from fieldreport.domain.identifiers import SubjectId

_REPORTS = click.argument("report_ids", metavar="REPORT...", nargs=-1, required=True)


@click.command()
@_REPORTS
@click.option("--add", "added", multiple=True, metavar="TAG", help="Put this tag on them; repeatable.")
@click.option("--remove", "removed", multiple=True, metavar="TAG", help="Take this tag off them; repeatable.")
@click.pass_obj
def tag(call: Call, *, report_ids: tuple[str, ...], added: tuple[str, ...], removed: tuple[str, ...]) -> None:
    """Put tags on reports, or take them off; signed, and seen by all desks of the office."""
    if not added and not removed:
        raise click.UsageError("Say which tag to --add or to --remove.")
    with call.session() as session, call.progress("Tagging") as reporter:
        subjects = _found(session, report_ids)
        changed = session.reviewing.tag(subjects, add=added, remove=removed, reporter=reporter)
    _show(call, subjects, changed)


@click.command()
@_REPORTS
@click.option("--to", "name", metavar="NAME", help="Who works on them.")
@click.option("--nobody", is_flag=True, help="Nobody works on them any more.")
@click.pass_obj
def assign(call: Call, *, report_ids: tuple[str, ...], name: str | None, nobody: bool) -> None:
    """Say who works on reports; signed, and seen by all desks of the office."""
    if (name is None) is not nobody:
        raise click.UsageError("Say either --to NAME or --nobody.")
    with call.session() as session, call.progress("Assigning") as reporter:
        subjects = _found(session, report_ids)
        changed = session.reviewing.assign(subjects, name or "", reporter=reporter)
    _show(call, subjects, changed)


@click.command("mark-read")
@click.argument("report_ids", metavar="[REPORT]...", nargs=-1)
@click.option("--all", "everything", is_flag=True, help="Everything that is here.")
@click.option("--unread", is_flag=True, help="Let them be new again instead.")
@click.pass_obj
def mark_read(call: Call, *, report_ids: tuple[str, ...], everything: bool, unread: bool) -> None:
    """Note in this vault that reports were read; nobody else learns of it."""
    if bool(report_ids) is everything or (everything and unread):
        raise click.UsageError("Name reports, or say --all.")
    with call.session() as session:
        subjects = _found(session, report_ids)
        if everything:
            session.reviewing.mark_all_read()
        elif unread:
            session.reviewing.mark_unread(subjects)
        else:
            session.reviewing.mark_read(subjects)
        left = session.report_list.counts().unread
    call.show({"unread": left}, [f"{plural(left, 'report')} not read yet."])


def _found(session: Session, report_ids: tuple[str, ...]) -> list[SubjectId]:
    return list(dict.fromkeys(session.reports.find(report_id) for report_id in report_ids))


def _show(call: Call, subjects: list[SubjectId], changed: int) -> None:
    call.show(
        {"reports": [subject.hex() for subject in subjects], "changed": changed},
        [f"{plural(changed, 'report')} changed."],
    )
