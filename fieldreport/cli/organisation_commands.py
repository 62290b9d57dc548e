"""Commands around an organisation: the list of its desks, and the key that signs it."""

import click

from fieldreport.cli.call import Call
from fieldreport.cli.organisation_text import ask_shares, organisation_document, organisation_lines, shares_for
from fieldreport.services.organisation import OwnOrganisation

DAYS_A_YEAR = 366

_WARNING = (
    "The shares are shown once, and stored nowhere. Any two of them sign for the whole organisation: write each on its "
    "own paper, and give them to three people."
)


@click.group()
def organisation() -> None:
    """Your office as an organisation with several desks, and the key that says which these are."""


@organisation.command()
@click.option("--name", required=True, help="What the organisation is called.")
@click.option("--desk", help="What this desk is called; by default as your card says.")
@click.option("--days", type=click.IntRange(1, 3660), default=DAYS_A_YEAR, help="Days after which the list is old.")
@click.pass_obj
def create(call: Call, *, name: str, desk: str | None, days: int) -> None:
    """Make this office an organisation whose first desk is this vault.

    Its id and its eight words stay. Next: “organisation shares”, so that its key does not depend on one computer.
    """
    with call.session() as session:
        expires = session.identities.receiving_keys.day_after(days)
        shown = session.identities.organisation.create(
            name, desk=desk or session.contacts.own_card().name, expires=expires
        )
    _show(call, shown)


@organisation.command()
@click.option("--renew", is_flag=True, help="Sign the next one, with the same desks and a new day.")
@click.option("--days", type=click.IntRange(1, 3660), default=DAYS_A_YEAR, help="Days after which the list is old.")
@click.option("--this-device", is_flag=True, help="Name it in the place of the one that it was restored from.")
@click.pass_obj
def roster(call: Call, *, renew: bool, days: int, this_device: bool) -> None:
    """Show the list of desks that is in force here, or sign the next one.

    Two shares of the organisation's key are asked for unless it is in this vault.
    """
    if this_device and not renew:
        raise click.UsageError("This device is named by the next list: add --renew.")
    with call.session() as session:
        shown = session.identities.organisation.show()
        if renew:
            expires = session.identities.receiving_keys.day_after(days)
            shown = session.identities.organisation.renew(
                expires=expires, shares=shares_for(call, session), this_device=this_device
            )
    _show(call, shown)


@organisation.command()
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def shares(call: Call, *, yes: bool) -> None:
    """Split the organisation's key into three shares, of which any two give it again (SLIP-39).

    Former shares stay good among themselves: burn them when the new ones are proved with “organisation combine”.
    """
    call.confirm(yes=yes, warning=_WARNING, question="Show them now?")
    with call.session() as session:
        made = session.identities.organisation.split(shares_for(call, session))
    lines = []
    for number, share in enumerate(made, start=1):
        words = share.split()
        lines.append(f"Share {number} of {len(made)}:")
        numbered = [f"{at:2} {word:<9}" for at, word in enumerate(words, start=1)]
        lines.extend("  " + " ".join(numbered[start : start + 6]) for start in range(0, len(numbered), 6))
    call.show({"shares": list(made), "needed": 2}, [*lines, "Now prove two of them: “organisation combine”."])


@organisation.command()
@click.option("--forget", is_flag=True, help="Then destroy the key in this vault: only the shares have it from now on.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def combine(call: Call, *, forget: bool, yes: bool) -> None:
    """Prove that two shares give the organisation's key. They are asked for, and not shown."""
    if forget:
        call.confirm(
            yes=yes,
            warning="Without two of its shares nobody can change the desks any more. Older backups still hold the key.",
            question="Destroy the key here?",
        )
    with call.session() as session:
        given = ask_shares(call)
        if forget:
            session.identities.organisation.forget_key(given)
        else:
            session.identities.organisation.prove(given)
        shown = session.identities.organisation.show()
    call.show(
        {"proved": True, **organisation_document(shown)},
        ["These two shares give the organisation's key.", *organisation_lines(shown)],
    )


def _show(call: Call, shown: OwnOrganisation) -> None:
    call.show(organisation_document(shown), organisation_lines(shown))
