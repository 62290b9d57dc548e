"""Commands around what was not let in: bundles of unknown senders, and records that are not valid."""

from collections.abc import Sequence

import click

from fieldreport.bootstrap import Session
from fieldreport.cli.call import Call
from fieldreport.cli.failures import failure_document, tell_failure
from fieldreport.cli.imported_text import imported_document, imported_lines
from fieldreport.cli.output import echo, pairs, table, text_block
from fieldreport.cli.people import People
from fieldreport.domain.sizes import size_text
from fieldreport.errors import FieldReportError, NotFound, NothingToDo

_SHOWN_SIZE = 20_000
"""Bytes of a refused record that are shown as text; it is from outside, and may be 64 MiB."""


@click.group()
def quarantine() -> None:
    """What was not let in: bundles of unverified senders or competing devices, and records that are not valid."""


@quarantine.command("list")
@click.pass_obj
def list_quarantined(call: Call) -> None:
    """List the bundles that wait unopened, and the records that were refused."""
    with call.session() as session:
        people = People(session)
        bundles = [
            {
                "name": one.file_name,
                "from": None if one.counterpart is None else people.document_of(one.counterpart),
                "size": one.size,
                "since": one.at,
            }
            for one in session.importing.set_aside()
        ]
        bundle_rows = [
            (
                one.file_name,
                one.at,
                size_text(one.size),
                "" if one.counterpart is None else people.name_of(one.counterpart),
            )
            for one in session.importing.set_aside()
        ]
        refused = session.importing.quarantined()
    records = [
        {
            "number": one.no,
            "position": one.position,
            "reason": one.reason,
            "size": len(one.untrusted_content),
            "since": one.at,
        }
        for one in refused
    ]
    rows = [(one.no, one.at, size_text(len(one.untrusted_content)), one.reason) for one in refused]
    call.show(
        {"bundles": bundles, "records": records},
        [
            *_section("Bundles that wait unopened:", ("NAME", "SINCE", "SIZE", "FROM"), bundle_rows),
            *_section("Records that were refused:", ("NO", "SINCE", "SIZE", "REASON"), rows),
        ],
    )


@quarantine.command()
@click.argument("names", metavar="[NAME]...", nargs=-1)
@click.pass_context
def retry(context: click.Context, *, names: tuple[str, ...]) -> None:
    """Import the bundles that wait, or those named, now that senders may be verified or devices accepted."""
    call: Call = context.obj
    imported: list[dict[str, object]] = []
    waiting: list[dict[str, object]] = []
    code = 0
    with call.session() as session, call.progress("Importing") as reporter:
        chosen = _chosen(session, names)
        for one in [exchange for exchange in session.importing.set_aside() if exchange.file_name in chosen]:
            try:
                bundle = session.importing.retry_set_aside(one, reporter=reporter)
            except FieldReportError as fault:
                code = code or fault.category.value
                failure = failure_document(fault)
                waiting.append({"name": one.file_name, **failure})
                tell_failure(failure, as_json=call.as_json, about=f"{one.file_name}: ")
                continue
            people = People(session)
            imported.append({"name": one.file_name, **imported_document(bundle, people)})
            if not call.as_json:
                for line in [f"{one.file_name}:", *imported_lines(bundle, people)]:
                    echo(line)
    call.show({"bundles": imported, "waiting": waiting}, [])
    if code:
        context.exit(code)


@quarantine.command()
@click.argument("number", type=int)
@click.pass_obj
def show(call: Call, *, number: int) -> None:
    """Show one refused record: why, and what it says. It is not genuine; do not rely on a word of it."""
    with call.session() as session:
        found = next((one for one in session.importing.quarantined() if one.no == number), None)
    if found is None:
        raise NotFound(what="refused record", name=str(number))
    content = found.untrusted_content[:_SHOWN_SIZE].decode("utf-8", "backslashreplace")
    call.show(
        {
            "number": found.no,
            "position": found.position,
            "reason": found.reason,
            "size": len(found.untrusted_content),
            "since": found.at,
            "content": content,
        },
        [
            *pairs(
                [
                    ("Number", found.no),
                    ("Place in its bundle", found.position),
                    ("Refused for", found.reason),
                    ("Size", size_text(len(found.untrusted_content))),
                ]
            ),
            *text_block(content, indent="  "),
        ],
    )


def _chosen(session: Session, names: tuple[str, ...]) -> set[str]:
    there = {one.file_name for one in session.importing.set_aside()}
    for name in names:
        if name not in there:
            raise NotFound(what="waiting bundle", name=name)
    if not there:
        raise NothingToDo(what="bundle that waits")
    return set(names) or there


def _section(title: str, headings: Sequence[str], rows: Sequence[Sequence[str | int]]) -> list[str]:
    return [title, *("  " + line for line in (table(headings, rows) if rows else ["none"]))]
