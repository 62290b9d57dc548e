"""Commands around other people's cards, and the trust that a person gives them."""

import io
from pathlib import Path

import click

from fieldreport.cli.call import Call
from fieldreport.cli.output import echo, pairs, table
from fieldreport.cli.people import short
from fieldreport.cli.shown_words import words_document, words_lines
from fieldreport.domain.card import MAX_CARD_FILE_SIZE
from fieldreport.domain.trust import Trust
from fieldreport.services.contacts import Contact
from fieldreport.system.private_files import disk_errors, open_regular

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
    with disk_errors(file), io.BufferedReader(open_regular(file)) as opened:
        content = opened.read(MAX_CARD_FILE_SIZE + 1)
    with call.session() as session:
        added = session.contacts.add(content, name=name)
    lines = [*_contact_lines(added)]
    if added.trust is Trust.UNVERIFIED:
        lines.append("Now compare the words: “contact verify”.")
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
    """Show one contact with its words."""
    with call.session() as session:
        found = session.contacts.find(name)
        fingerprint = session.contacts.fingerprint_of(found)
    call.show(
        {**_contact_document(found), **words_document(fingerprint.words, fingerprint.digits)},
        [*_contact_lines(found), *words_lines(fingerprint.words, fingerprint.digits)],
    )


@contact.command("list")
@click.pass_obj
def list_contacts(call: Call) -> None:
    """List all contacts, and how far each is trusted."""
    with call.session() as session:
        contacts = session.contacts.all()
    rows = [(short(one.author), one.trust.value, one.role.value, one.name) for one in contacts]
    call.show(
        {"contacts": [_contact_document(one) for one in contacts]},
        table(("ID", "TRUST", "ROLE", "NAME"), rows) if rows else ["No contacts yet. Take in a card: “contact add”."],
    )


@contact.command()
@click.argument("name")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def revoke(call: Call, *, name: str, yes: bool) -> None:
    """Stop believing a contact from now on. What you hold of it already goes on counting."""
    call.confirm(
        yes=yes,
        warning="Nothing that this contact signs from now on will count, and nothing more is sealed for it.",
        question="Revoke it?",
    )
    with call.session() as session:
        found = session.contacts.find(name)
        session.contacts.revoke(found)
        revoked = session.contacts.get(found.author)
    call.show(_contact_document(revoked), _contact_lines(revoked))


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
