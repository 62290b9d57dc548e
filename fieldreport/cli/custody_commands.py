"""Commands around the custody log: what this vault did with a report, and whether its chain closes."""

import click

from fieldreport.cli.call import Call
from fieldreport.cli.output import plural, table
from fieldreport.domain.custody import CustodyEntry
from fieldreport.domain.identifiers import VAULT_CHAIN

_VAULT = "vault"


@click.group()
def custody() -> None:
    """The custody log: what this vault did with each report, in a chain that shows every change."""


@custody.command()
@click.argument("subject_name", metavar="REPORT|vault")
@click.pass_obj
def show(call: Call, *, subject_name: str) -> None:
    """Show the log of one report, or of the vault itself. Times are this computer's clock."""
    with call.session() as session:
        subject = VAULT_CHAIN if subject_name == _VAULT else session.reports.find(subject_name)
        entries = session.custody.of(subject)
        session.custody.verify(subject)
    rows = [(entry.seq, entry.at, entry.event, _detail_text(entry)) for entry in entries]
    call.show(
        {
            "subject": subject.hex(),
            "entries": [
                {
                    "seq": entry.seq,
                    "at": entry.at,
                    "event": entry.event,
                    "detail": dict(entry.detail),
                    "hash": entry.hash.hex(),
                }
                for entry in entries
            ],
        },
        table(("NO", "AT", "WHAT", "DETAILS"), rows),
    )


@custody.command()
@click.pass_obj
def verify(call: Call) -> None:
    """Check that no entry of any log was changed, dropped or put in."""
    with call.session() as session, call.progress("Verifying") as reporter:
        verified = session.custody.verify_all(reporter=reporter)
    call.show(
        {"chains": verified.chains, "entries": verified.entries},
        [f"{plural(verified.chains, 'log')} of {verified.entries} entries checked. All chains close."],
    )


def _detail_text(entry: CustodyEntry) -> str:
    return ", ".join(f"{name} {str(value)[:16]}" for name, value in sorted(entry.detail.items()))
