"""Commands around the desks of an organisation: each has a vault and a key of its own."""

from pathlib import Path

import click

from fieldreport.cli.call import Call
from fieldreport.cli.organisation_text import (
    desks_document,
    desks_lines,
    organisation_document,
    organisation_lines,
    shares_for,
)
from fieldreport.cli.output import echo, pairs
from fieldreport.cli.shown_words import words_lines
from fieldreport.services.card_files import read_card_file
from fieldreport.services.plain_copies import write_new_file


@click.group()
def desk() -> None:
    """The desks of an organisation. What is sent to it is sealed to all of them."""


@desk.command("list")
@click.option("--of", "name", help="A contact's desks instead of your own.")
@click.pass_obj
def list_desks(call: Call, *, name: str | None) -> None:
    """List the desks that the roster in force names."""
    with call.session() as session:
        author = session.unlocked.own.author if name is None else session.contacts.find(name).author
        desks = session.identities.organisation.desks_of(author)
    call.show({"desks": desks_document(desks)}, desks_lines(desks) or ["There is no list of desks."])


@desk.command()
@click.argument("organisation")
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def request(call: Call, *, organisation: str, file: Path) -> None:
    """Ask to become a desk of the contact ORGANISATION: write the new file FILE, to be taken to one of its desks.

    At that desk somebody compares the words of this device: they are shown here.
    """
    with call.session() as session:
        content = session.identities.organisation.request(session.contacts.find(organisation))
        write_new_file(file, content)
        words = session.contacts.own_device_fingerprint()
    call.show(
        {"file": str(file), "device_words": list(words.words), "device_digits": words.digits},
        [*pairs([("Request", str(file))]), *words_lines(words.words, words.digits)],
    )


@desk.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--words", help="The words or digits of the new desk, as somebody read them there.")
@click.pass_obj
def add(call: Call, *, file: Path, words: str | None) -> None:
    """Name the vault that wrote FILE as a desk, in a new roster. Then give everybody your card: “card export”.

    Two shares of the organisation's key are asked for unless it is in this vault.
    """
    if words is None and not call.may_ask:
        raise click.UsageError("The words of the new desk must be compared; give what was said there with --words.")
    content = read_card_file(file)
    with call.session() as session:
        asked, fingerprint = session.identities.organisation.read_request(content)
        if words is not None:
            session.identities.organisation.check_words(asked, words)
        else:
            for line in words_lines(fingerprint.words, fingerprint.digits):
                echo(line)
            if not click.confirm("Does the new desk show exactly these words?", default=False, err=True):
                raise click.Abort
        shown = session.identities.organisation.add_desk(asked, shares=shares_for(call, session))
    call.show(organisation_document(shown), organisation_lines(shown))


@desk.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_obj
def join(call: Call, *, file: Path) -> None:
    """Become a desk of the organisation whose card is FILE, once its roster names this vault.

    The vault must be new: from now on it speaks for the organisation, and for nobody else.
    """
    content = read_card_file(file)
    with call.session() as session:
        session.identities.organisation.join(content)
    with_desk = "This vault is a desk of the organisation now."
    call.show({"joined": True}, [with_desk])


@desk.command()
@click.argument("name")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def remove(call: Call, *, name: str, yes: bool) -> None:
    """Take the desk NAME out of the list, in a new roster. Give everybody your new card.

    Whoever gets it seals nothing more to that desk, and believes of it only what they hold by then.
    """
    call.confirm(
        yes=yes,
        warning="What this desk signs will not count any more where the new list arrives.",
        question="Remove it?",
    )
    with call.session() as session:
        found = session.identities.organisation.desk(name)
        shown = session.identities.organisation.remove_desk(found, shares=shares_for(call, session))
    call.show(organisation_document(shown), organisation_lines(shown))
