"""Commands around the keys to which others seal for this vault."""

import click

from fieldreport.cli.call import Call
from fieldreport.cli.output import table
from fieldreport.services.receiving_keys import KeyState

QUARTER = 100
"""Days: a quarter, and a week to hand the new card round."""


@click.group()
def key() -> None:
    """The keys to which others seal for you: a new one each quarter, and the end of old ones."""


@key.command()
@click.option("--days", type=click.IntRange(1, 3660), default=QUARTER, help="Days after which it is old.")
@click.pass_obj
def renew(call: Call, *, days: int) -> None:
    """Make a new receiving key. It reaches others with your next bundle, or with your new card: “card export”.

    The old one goes on opening what was sealed to it, until “key destroy”.
    """
    with call.session() as session:
        session.identities.receiving_keys.renew(expires=session.identities.receiving_keys.day_after(days))
        keys = session.identities.receiving_keys.all()
    call.show(_document(keys), _lines(keys))


@key.command()
@click.pass_obj
def old(call: Call) -> None:
    """List your receiving keys, and for each old one from whom something sealed to it may still come.

    Only verified contacts can be asked after. Somebody who has your old card and is no contact of yours yet is not
    among them: give them the new card.
    """
    with call.session() as session:
        keys = session.identities.receiving_keys.all()
    call.show(_document(keys), _lines(keys))


@key.command()
@click.argument("number", type=int)
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def destroy(call: Call, *, number: int, yes: bool) -> None:
    """Destroy the old key NUMBER. It is refused while anything sealed to it may still come."""
    call.confirm(
        yes=yes,
        warning="Nothing that was sealed to this key alone can be opened afterwards. Older backups still hold it.",
        question="Destroy it?",
    )
    with call.session() as session:
        session.identities.receiving_keys.destroy(number)
        keys = session.identities.receiving_keys.all()
    call.show(_document(keys), _lines(keys))


def _document(keys: list[KeyState]) -> dict[str, object]:
    return {
        "keys": [
            {
                "number": one.no,
                "recipient": one.recipient,
                "since": one.since,
                "state": _state(one),
                "expires": one.expires or None,
                "may_be_destroyed": one.may_go,
                "waiting": [
                    {"who": some.who, "id": some.author.hex() if some.author else None, "reason": some.reason.value}
                    for some in one.waiting
                ],
            }
            for one in keys
        ]
    }


def _lines(keys: list[KeyState]) -> list[str]:
    lines = table(("KEY", "SINCE", "STATE"), [(str(one.no), one.since, _state(one)) for one in keys])
    for one in keys:
        if one.may_go:
            lines.append(f"Nothing more can come to key {one.no}: “key destroy {one.no}”.")
        lines.extend(f"Key {one.no} waits: {some.who} {some.reason.value}." for some in one.waiting)
    return lines


def _state(one: KeyState) -> str:
    return "in use" if one.in_use else "destroyed" if one.is_destroyed else "old"
