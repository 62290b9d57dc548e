"""How an organisation is shown, and how the shares of its key are asked for."""

from collections.abc import Sequence

from fieldreport.bootstrap import Session
from fieldreport.cli.call import Call
from fieldreport.cli.output import pairs, table
from fieldreport.cli.people import short
from fieldreport.services.cautions import Caution
from fieldreport.services.organisation import Desk, OwnOrganisation

_SHARES = ("share of the organisation's key", "second share")


def shares_for(call: Call, session: Session) -> tuple[str, ...]:
    """Ask for two shares, unless the organisation's key is in this vault; they come as passphrases do."""
    return () if session.identities.organisation.show().holds_key else ask_shares(call)


def ask_shares(call: Call) -> tuple[str, ...]:
    """Ask for two shares."""
    return tuple(call.secrets.known(what) for what in _SHARES)


def organisation_document(shown: OwnOrganisation) -> dict[str, object]:
    """Put it into a JSON document; without a roster in force *number* is null."""
    roster = shown.rosters.in_force
    return {
        "name": None if roster is None else roster.name,
        "number": None if roster is None else roster.number,
        "expires": (None if roster is None else roster.expires) or None,
        "desks": desks_document(shown.desks),
        "competing": [one.hex() for one in shown.rosters.competing],
        "holds_key": shown.holds_key,
    }


def organisation_lines(shown: OwnOrganisation) -> list[str]:
    """Lay it out for reading."""
    roster = shown.rosters.in_force
    if roster is None:
        return ["This office has no list of desks. Make it an organisation: “organisation create”."]
    where = "in this vault, until “organisation combine --forget”" if shown.holds_key else "in its shares alone"
    lines = pairs(
        [
            ("Organisation", roster.name),
            ("Roster", f"number {roster.number}"),
            ("Good until", roster.expires or "it does not say"),
            ("Its key", where),
        ]
    )
    if shown.rosters.competing:
        lines.append(
            "Rosters with the same number contradict each other, and do not count. If both are yours, sign the"
        )
        lines.append("next one: “organisation roster --renew”. If not, two shares are in wrong hands.")
    if not any(desk.is_ours for desk in shown.desks):
        lines.append("This vault is not among the desks any more: what it signs does not count elsewhere.")
    return [*lines, *desks_lines(shown.desks)]


def desks_document(desks: Sequence[Desk]) -> list[dict[str, object]]:
    """Put desks into a JSON document."""
    return [
        {"key": one.key.hex(), "name": one.name or None, "this_vault": one.is_ours, "has_card": one.has_card}
        for one in desks
    ]


def desks_lines(desks: Sequence[Desk]) -> list[str]:
    """Lay desks out in a table; none is said by the caller."""
    rows = [(short(one.key), one.name or "(no card here)", "this vault" if one.is_ours else "") for one in desks]
    return ["Desks:", *("  " + line for line in table(("KEY", "NAME", ""), rows))] if rows else []


def caution_lines(cautions: Sequence[Caution]) -> list[str]:
    """Spell warnings, one a line."""
    return [f"Mind: {caution.value}." for caution in cautions]
