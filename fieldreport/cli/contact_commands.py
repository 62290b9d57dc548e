"""Commands around other people's cards, and the trust that a person gives them."""

from collections.abc import Sequence
from pathlib import Path

import click

from fieldreport.bootstrap import Session
from fieldreport.cli.call import Call
from fieldreport.cli.device_text import decisions_document, decisions_lines, devices_document, devices_lines
from fieldreport.cli.organisation_text import caution_lines
from fieldreport.cli.output import echo, pairs, table
from fieldreport.cli.people import short
from fieldreport.cli.shown_words import words_document, words_lines
from fieldreport.domain.devices import Device
from fieldreport.domain.trust import Trust
from fieldreport.services.card_files import read_card_file
from fieldreport.services.contacts import Contact

_UNASKED = (
    "The words must be compared with what the person says, in person or on a call where you know the voice. "
    "Answer at a terminal, or give what was said with --words."
)


@click.group()
def contact() -> None:
    """Other people and offices: their cards, and whether you compared their words."""


@contact.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--name", help="What you call them; by default what their card says.")
@click.pass_obj
def add(call: Call, *, file: Path, name: str | None) -> None:
    """Take a card in. Until its words are compared, nothing of theirs is merged."""
    content = read_card_file(file)
    with call.session() as session:
        added = session.contacts.add(content, name=name)
        compete = session.contact_devices.compete(added)
    lines = [*_contact_lines(added)]
    if added.trust is Trust.UNVERIFIED:
        lines.append("Now compare the words: “contact verify”.")
    if compete:
        lines.append("Devices of this contact compete, and do not count until you decide: “contact show”.")
    call.show(_contact_document(added), lines)


@contact.command()
@click.argument("name")
@click.option("--words", help="The eight words, or the eight groups of digits, as the person said them.")
@click.pass_obj
def verify(call: Call, *, name: str, words: str | None) -> None:
    """Compare a contact's eight words with what the person says, and trust the contact from then on.

    NAME is the contact's name, or the beginning of its id.
    """
    if words is None and not call.may_ask:
        raise click.UsageError(_UNASKED)
    with call.session() as session:
        found = session.contacts.find(name)
        if words is not None:
            session.contacts.check_words(found, words)
        else:
            fingerprint = session.contacts.fingerprint_of(found)
            for line in [*_contact_lines(found), *words_lines(fingerprint.words, fingerprint.digits)]:
                echo(line)
            if not click.confirm("Did the person say exactly these words?", default=False, err=True):
                echo("Nothing was changed. If the words differ, do not use this card.")
                raise click.Abort
        session.contacts.verify(found)
        verified = session.contacts.get(found.author)
    call.show(_contact_document(verified), _contact_lines(verified))


@contact.command()
@click.argument("name")
@click.pass_obj
def show(call: Call, *, name: str) -> None:
    """Show one contact with its words and its devices.

    The words are those of the contact's first device, and stay the same for life. Each further device is named by a
    rotation, which an earlier one signed.
    """
    with call.session() as session:
        found = session.contacts.find(name)
        fingerprint = session.contacts.fingerprint_of(found)
        devices = session.contact_devices.of(found)
        decided = session.contacts.history_of(found)
        cautions = session.identities.cautions.about(found)
    call.show(
        {
            **_contact_document(found),
            **words_document(fingerprint.words, fingerprint.digits),
            "devices": devices_document(devices),
            "decisions": decisions_document(decided),
            "cautions": [one.value for one in cautions],
        },
        [
            *_contact_lines(found),
            *caution_lines(cautions),
            *words_lines(fingerprint.words, fingerprint.digits),
            *devices_lines(devices),
            *decisions_lines(decided),
        ],
    )


@contact.command()
@click.argument("name")
@click.argument("rotation")
@click.option("--also", is_flag=True, help="What was accepted before counts too: the person works with both devices.")
@click.option("--words", help="The words or digits of that device, as the person read them there.")
@click.pass_obj
def accept(call: Call, *, name: str, rotation: str, also: bool, words: str | None) -> None:
    """Decide which of several devices that compete is a contact's own.

    ROTATION is the beginning of its id, as “contact show” shows it. The device that it names counts from then on, and
    no other one that the same key named, whatever comes. Nothing is deleted: accept another one to change your mind.
    """
    if words is None and not call.may_ask:
        raise click.UsageError(_UNASKED)
    with call.session() as session:
        found = session.contacts.find(name)
        device = session.contact_devices.by_rotation(found, rotation)
        if words is not None:
            session.contact_devices.check_words(found, device, words)
        else:
            _ask_about(session, found, device)
        session.contact_devices.accept(found, device, also=also)
        devices = session.contact_devices.of(found)
    call.show(_with_devices(found, devices), [*_contact_lines(found), *devices_lines(devices)])


@contact.command("list")
@click.pass_obj
def list_contacts(call: Call) -> None:
    """List all contacts, and how far each is trusted."""
    with call.session() as session:
        contacts = session.contacts.all()
        compete = {one.author for one in contacts if session.contact_devices.compete(one)}
    rows = [
        (
            short(one.author),
            f"{one.trust.value}, DEVICES COMPETE" if one.author in compete else one.trust.value,
            one.role.value,
            one.name,
        )
        for one in contacts
    ]
    call.show(
        {"contacts": [{**_contact_document(one), "devices_compete": one.author in compete} for one in contacts]},
        table(("ID", "TRUST", "ROLE", "NAME"), rows) if rows else ["No contacts yet. Take in a card: “contact add”."],
    )


@contact.command()
@click.argument("name")
@click.option("--device", "key", metavar="KEY", help="Only this device, by the beginning of its key; for good.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def revoke(call: Call, *, name: str, key: str | None, yes: bool) -> None:
    """Stop believing a contact, or one lost device of it, from now on. What you hold of it already goes on counting.

    A device that this one names from now on does not count either; one that it named before does.
    """
    signer = "this contact" if key is None else "this device"
    call.confirm(
        yes=yes,
        warning=f"Nothing that {signer} signs from now on will count, and nothing more is sealed for it.",
        question="Revoke it?",
    )
    with call.session() as session:
        found = session.contacts.find(name)
        if key is None:
            session.contacts.revoke(found)
        else:
            session.contact_devices.revoke(found, session.contact_devices.by_key(found, key))
        revoked = session.contacts.get(found.author)
        devices = session.contact_devices.of(found)
    call.show(_with_devices(revoked, devices), [*_contact_lines(revoked), *devices_lines(devices)])


@contact.command()
@click.pass_obj
def signers(call: Call) -> None:
    """Print the keys of the verified contacts in the form that “ssh-keygen -Y verify” reads.

    For an office's emergency kit: with them anybody checks who sent a bundle, without FieldReport.
    """
    with call.session() as session:
        verified = [one for one in session.contacts.all() if one.trust is Trust.VERIFIED]
        lines = [line for one in verified for line in session.contacts.allowed_signers(one)]
    call.show({"allowed_signers": lines}, lines)


def _ask_about(session: Session, found: Contact, device: Device) -> None:
    fingerprint = session.contact_devices.fingerprint_of(device)
    for line in [*_contact_lines(found), *words_lines(fingerprint.words, fingerprint.digits)]:
        echo(line)
    if not click.confirm("Did the person read exactly these words on their device?", default=False, err=True):
        echo("Nothing was changed. If the words differ, this device is not the one that the person has at hand.")
        raise click.Abort


def _with_devices(one: Contact, devices: Sequence[Device]) -> dict[str, object]:
    return {**_contact_document(one), "devices": devices_document(devices)}


def _contact_document(one: Contact) -> dict[str, object]:
    return {
        "id": one.author.hex(),
        "name": one.name,
        "role": one.role.value,
        "trust": one.trust.value,
        "added": one.added_at,
    }


def _contact_lines(one: Contact) -> list[str]:
    return pairs([("Name", one.name), ("Role", one.role.value), ("Id", short(one.author)), ("Trust", one.trust.value)])
