"""Commands around receipts: what is signed for here, and what others signed for."""

from pathlib import Path

import click

from fieldreport.cli.bundle_text import exported_document, exported_lines
from fieldreport.cli.call import Call
from fieldreport.cli.receipt_text import receipt_document, receipt_lines
from fieldreport.services.exporting import ExportOptions

UNVERIFIED = click.option("--unverified", is_flag=True, help="Insist, although nobody compared the contact's words.")


@click.group()
def receipt() -> None:
    """Receipts: an office's signed word for what it holds, on which the sender's copy may be cleared."""


@receipt.command()
@click.argument("name", metavar="[CONTACT]", required=False)
@click.pass_obj
def show(call: Call, *, name: str | None) -> None:
    """Show the receipts given to a contact and got from it; of all contacts, if none is named."""
    with call.session() as session:
        contacts = session.contacts.all() if name is None else [session.contacts.find(name)]
        found = [
            (contact, session.receipts.given_to(contact.author), session.receipts.got_from(contact.author))
            for contact in contacts
        ]
    known = [(contact, given, got) for contact, given, got in found if given or got]
    document = [
        {
            "contact": {"id": contact.author.hex(), "name": contact.name},
            "given": [receipt_document(one) for one in given],
            "got": [receipt_document(one) for one in got],
        }
        for contact, given, got in known
    ]
    lines = [line for contact, given, got in known for line in receipt_lines(contact.name, given, got)]
    call.show({"receipts": document}, lines or ["No receipts."])


@receipt.command()
@click.option("--to", "name", required=True, metavar="CONTACT", help="Whose reports are confirmed.")
@UNVERIFIED
@click.argument("folder", type=click.Path(path_type=Path))
@click.pass_obj
def send(call: Call, *, name: str, unverified: bool, folder: Path) -> None:
    """Write a small bundle into FOLDER that confirms all that is held of what a contact sent.

    Back the vault up before: only then can the receipt say that there is a second copy, without which the sender clears
    nothing. A receipt also goes along with every “bundle export” to the contact.
    """
    with call.session() as session, call.progress("Exporting") as reporter:
        contact = session.contacts.find(name)
        exported = session.exporting.send_receipts(
            contact, folder, options=ExportOptions(accept_unverified=unverified), reporter=reporter
        )
        given = session.receipts.given_to(contact.author)
    call.show(
        {
            "to": contact.author.hex(),
            "bundle": exported_document(exported),
            "receipts": [receipt_document(one) for one in given],
        },
        [*exported_lines(exported), *receipt_lines(contact.name, given, [])],
    )
