"""Commands around our own card: who we are to others."""

from pathlib import Path

import click

from fieldreport.cli.call import Call
from fieldreport.cli.output import pairs
from fieldreport.cli.people import short
from fieldreport.cli.shown_words import words_document, words_lines
from fieldreport.services.plain_copies import write_new_file

_RECIPIENT_SHOWN = 20


@click.group()
def card() -> None:
    """Your own card: what others need to write to you and to know you."""


@card.command()
@click.pass_obj
def show(call: Call) -> None:
    """Show your name and the eight words by which others make sure that it is you.

    A device that was made from a backup has words of its own besides, for whoever asks which of your devices is yours.
    """
    with call.session() as session:
        own = session.contacts.own_card()
        fingerprint = session.contacts.own_fingerprint()
        device = session.contacts.own_device_fingerprint()
    device_words = words_lines(device.words, device.digits)
    recipient = f"{own.recipient[:_RECIPIENT_SHOWN]}…{own.recipient[-_RECIPIENT_SHOWN // 2 :]}"
    call.show(
        {
            "id": own.author.hex(),
            "name": own.name,
            "role": own.role.value,
            "device": own.device.hex(),
            "recipient": own.recipient,
            **words_document(fingerprint.words, fingerprint.digits),
            "device_words": list(device.words),
            "device_digits": device.digits,
        },
        [
            *pairs([("Name", own.name), ("Role", own.role.value), ("Id", short(own.author)), ("Recipient", recipient)]),
            *words_lines(fingerprint.words, fingerprint.digits),
            *(
                ["", "This device alone, if somebody asks which of your devices is yours:", *device_words]
                if device != fingerprint
                else []
            ),
        ],
    )


@card.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def export(call: Call, *, file: Path) -> None:
    """Write your card to the new file FILE, to be given to others. It holds no secret, but it names you."""
    with call.session() as session:
        content = session.contacts.own_card_file()
        write_new_file(file, content)
    call.show({"file": str(file), "size": len(content)}, pairs([("Card", str(file))]))
