"""Commands around the records underneath: checking their signatures, and deriving everything anew."""

import click

from fieldreport.cli.call import Call
from fieldreport.cli.output import plural, text_block
from fieldreport.errors import Category


@click.group()
def records() -> None:
    """The signed records underneath all reports."""


@records.command()
@click.pass_context
def verify(context: click.Context) -> None:
    """Check every record as if it came from outside: form, signature, subject and each answer.

    Ends with code 4 if one of them does not hold.
    """
    call: Call = context.obj
    with call.session() as session, call.progress("Verifying") as reporter:
        count, problems = session.checks.verify_records(reporter=reporter)
    lines = [line for problem in problems for line in text_block(problem, indent="  ")]
    outcome = f"{plural(len(problems), 'problem')} found:" if problems else "All signatures and answers hold."
    call.show(
        {"records": count, "problems": list(problems), "whole": not problems},
        [f"{plural(count, 'record')} checked. {outcome}", *lines],
    )
    if problems:
        context.exit(Category.DAMAGED.value)


@records.command()
@click.pass_obj
def rebuild(call: Call) -> None:
    """Make everything anew that is derived from the records: lists, states, search."""
    with call.session() as session, call.progress("Rebuilding") as reporter:
        rebuilt = session.derivation.refresh_everything(reporter)
    call.show(
        {"records": rebuilt.records, "reports": rebuilt.reports},
        [f"{plural(rebuilt.reports, 'report')} derived anew from {plural(rebuilt.records, 'record')}."],
    )
