"""Commands around the recovery key: the one that lies elsewhere, and opens what was sealed here."""

import click

from fieldreport.cli.call import Call
from fieldreport.cli.output import pairs, text_block

RECOVERY_KEY = "recovery key"

_HOLDER = (
    "Whoever has it reads every bundle that is sealed here from now on, without any passphrase. "
    "Keep it where this computer is not, and where nobody who takes this computer looks for it."
)


@click.group()
def recovery() -> None:
    """The recovery key: kept on paper, never here. What this vault seals can be opened with it on another computer."""


@recovery.command()
@click.pass_obj
def make(call: Call) -> None:
    """Make a recovery key and show it, once. It takes effect when “recovery kept” has read it off what you wrote down.

    It is an age identity: with it, “bundle import --recovery-key” and the program age open what was sealed here. A
    former key stays in force until then, and goes on opening what was sealed to it.
    """
    with call.session() as session:
        made = session.recovery_keys.make()
    call.show(
        {"recovery_key": made.secret, "recipient": made.recipient},
        [
            "Recovery key. Write it down; it is not stored and will not be shown again:",
            f"  {made.secret}",
            *text_block(_HOLDER, indent=""),
            "It has no effect yet. When it is written down: “recovery kept”.",
        ],
    )


@recovery.command()
@click.pass_obj
def kept(call: Call) -> None:
    """Say that the key is kept, by typing it off what you wrote down: spaces and small letters do not matter.

    It is compared and forgotten. From then on everything that is sealed here is sealed to it too.
    """
    with call.session() as session:
        recipient = session.recovery_keys.state_kept(call.secrets.known(RECOVERY_KEY))
    call.show(
        {"in_force": recipient}, ["The recovery key is in force: what is sealed from now on can be opened with it."]
    )


@recovery.command()
@click.argument("recipient")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def use(call: Call, *, recipient: str, yes: bool) -> None:
    """Seal to a recovery key that somebody else keeps, as your organisation: RECIPIENT begins with age1pq1."""
    call.confirm(yes=yes, warning=_HOLDER, question="Do you know who keeps that key?")
    with call.session() as session:
        adopted = session.recovery_keys.adopt(recipient)
    call.show({"in_force": adopted}, ["What is sealed from now on can be opened with that recovery key."])


@recovery.command()
@click.pass_obj
def show(call: Call) -> None:
    """Show the recipient of the recovery key that is in force: others may seal to it with “recovery use”."""
    with call.session() as session:
        state = session.recovery_keys.state()
    call.show(
        {"in_force": state.in_force or None, "waiting": state.waiting or None},
        [
            *pairs([("In force", state.in_force or "none: see “recovery make”")]),
            *(["One was made and is not in force yet: see “recovery kept”."] if state.waiting else []),
        ],
    )


@recovery.command()
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def remove(call: Call, *, yes: bool) -> None:
    """Seal to no recovery key any more. What was sealed to one stays readable with it."""
    warning = "What is sealed from now on can be opened by its audience alone; office-only sealing is not offered."
    call.confirm(yes=yes, warning=warning, question="Remove it?")
    with call.session() as session:
        session.recovery_keys.remove()
    call.show({"in_force": None}, ["Nothing more is sealed to a recovery key."])
