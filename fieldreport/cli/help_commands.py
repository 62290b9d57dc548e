"""Commands for a forgotten passphrase: an office that can help, asking it, and giving the code."""

from pathlib import Path

import click

from fieldreport.cli.call import Call
from fieldreport.cli.output import pairs, text_block
from fieldreport.cli.people import People
from fieldreport.services.office_help import save_request

_CALL_FIRST = (
    "Give these words to the person themselves alone, in person or on a call where you know the voice. Whoever has "
    "the laptop and the words reads everything in it, and a thief can bring the same file."
)


@click.group("office-help")
def office_help() -> None:
    """A forgotten passphrase: an office holds the one code that opens the vault, and never the vault."""


@office_help.command()
@click.argument("office", metavar="OFFICE")
@click.pass_obj
def arrange(call: Call, *, office: str) -> None:
    """Let OFFICE, a contact whose words were compared, help when the passphrase is forgotten.

    A code is drawn and sealed for the office, beside the key slots. The office alone can read it, and it opens nothing
    without this computer. A former office's help ends with this.
    """
    with call.session() as session:
        contact = session.contacts.find(office)
        session.office_help.arrange(contact)
    call.show(
        {"office": contact.author.hex(), "arranged": True},
        [f"{contact.name} can help now. If the passphrase is forgotten: “office-help ask”."],
    )


@office_help.command()
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def end(call: Call, *, yes: bool) -> None:
    """Let no office help any more. Older copies and backups of the vault keep the help that held then."""
    warning = "Who forgets the passphrase, and has no recovery code, loses everything in this vault."
    call.confirm(yes=yes, warning=warning, question="End the office's help?")
    with call.session() as session:
        session.office_help.end()
    call.show({"arranged": False}, ["No office can help any more."])


@office_help.command()
@click.option("--to", "target", type=click.Path(path_type=Path), required=True, help="The new file.")
@click.pass_obj
def ask(call: Call, *, target: Path) -> None:
    """Write a file for the office, from a vault whose passphrase is forgotten; nothing is asked for.

    Bring or send it to the office. It tells nobody else anything. Then type the twelve words that the office says:
    “--recovery-code vault passphrase”.
    """
    save_request(call.vault, target)
    call.show(
        {"file": str(target)},
        [
            *pairs([("For the office", str(target))]),
            *text_block(
                "The office tells you twelve words. Then: fieldreport --recovery-code vault passphrase", indent=""
            ),
        ],
    )


@office_help.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def give(call: Call, *, file: Path) -> None:
    """At the office: read FILE, from somebody who forgot the passphrase, and show the code for that vault.

    The code is good until a new passphrase was chosen with it.
    """
    with call.session() as session:
        asked = session.office_help.read_request(file)
        people = People(session)
        name = people.name_of(asked.author)
    call.show(
        {"author": asked.author.hex(), "name": name, "vault": asked.vault, "code": asked.code},
        [
            *pairs([("Vault of", name), ("Id", asked.vault)]),
            *text_block(_CALL_FIRST, indent=""),
            f"  {asked.code}",
        ],
    )
