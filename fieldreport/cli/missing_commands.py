"""Commands for what was sent and never came."""

from pathlib import Path

import click

from fieldreport.cli.bundle_text import exported_document, exported_lines
from fieldreport.cli.call import Call
from fieldreport.cli.missing_text import asked_document, asked_lines, sender_document, sender_lines
from fieldreport.cli.receipt_commands import UNVERIFIED
from fieldreport.cli.receipt_text import receipt_document, span_words
from fieldreport.services.exporting import ExportOptions


@click.group()
def missing() -> None:
    """What others sent and that is not here, and what others miss of ours."""


@missing.command()
@click.argument("name", metavar="[CONTACT]", required=False)
@click.pass_obj
def show(call: Call, *, name: str | None) -> None:
    """Show, for each sender and device, which numbers never came, and what the next dispatch says of them.

    Every export numbers its records, for each receiver apart. So a bundle that never came leaves a gap as soon as the
    next one is here. Also shown: two vaults that send as one, bundles that came twice, and what others ask you to send
    again.
    """
    with call.session() as session:
        if name is None:
            senders, asked = session.completeness.senders(), session.completeness.asked_of_us()
        else:
            contact = session.contacts.find(name)
            senders = [session.completeness.sender(contact)]
            asked = [one for one in session.completeness.asked_of_us() if one.contact.author == contact.author]
    lines = [line for sender in senders for line in sender_lines(sender)]
    lines += [line for one in asked for line in asked_lines(one)]
    call.show(
        {
            "senders": [sender_document(sender) for sender in senders],
            "asked_of_us": [asked_document(one) for one in asked],
        },
        lines or ["Nobody sent anything yet."],
    )


@missing.command()
@click.option("--to", "name", required=True, metavar="CONTACT", help="Who is asked.")
@UNVERIFIED
@click.argument("folder", type=click.Path(path_type=Path))
@click.pass_obj
def request(call: Call, *, name: str, unverified: bool, folder: Path) -> None:
    """Write a small bundle into FOLDER that asks a contact for all that is missing.

    It is a receipt that also names the missing numbers. The contact sees them in “missing show”, and sends the same
    dispatches again with “bundle export --requested”. What arrives is no longer asked for.
    """
    with call.session() as session, call.progress("Exporting") as reporter:
        contact = session.contacts.find(name)
        exported = session.exporting.send_receipts(
            contact, folder, options=ExportOptions(accept_unverified=unverified), reporter=reporter, ask_again=True
        )
        given = [one for one in session.receipts.given_to(contact.author) if one.receipt.again]
    call.show(
        {
            "to": contact.author.hex(),
            "bundle": exported_document(exported),
            "receipts": [receipt_document(one) for one in given],
        },
        [*exported_lines(exported), *(f"Asked again for {span_words(one.receipt.again)}." for one in given)],
    )
