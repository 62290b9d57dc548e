"""Reads the window as a screen reader does: for Debian's own Python, which alone has the bindings of AT-SPI.

Arguments: a file, the passphrase, a report to wait for, and the command that starts the program. Writes one JSON object
into the file: what can be read of the locked window and of the open one, each a list of objects with role, name, value
and states.
"""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version is asked for first

_LONGEST = 60.0
_DEEPEST = 40
_STATES = {"focusable": Atspi.StateType.FOCUSABLE, "enabled": Atspi.StateType.ENABLED}


def everything(root: Any, depth: int = 0) -> Iterator[Any]:
    """Yield all that is shown below *root*, from top to bottom."""
    if depth > _DEEPEST or root is None:
        return
    if depth > 1 and not root.get_state_set().contains(Atspi.StateType.SHOWING):
        return
    yield root
    for number in range(root.get_child_count()):
        yield from everything(root.get_child_at_index(number), depth + 1)


def described(one: Any) -> dict[str, object]:
    """Return what a screen reader would say of it."""
    states = one.get_state_set()
    text = one.get_text_iface()
    return {
        "role": one.get_role_name(),
        "name": one.get_name(),
        "value": Atspi.Text.get_text(text, 0, -1) if text is not None else "",
        "states": [name for name, state in _STATES.items() if states.contains(state)],
    }


def program() -> Any:
    """Return the program's root in the tree, if it is there."""
    desktop = Atspi.get_desktop(0)
    found = [desktop.get_child_at_index(number) for number in range(desktop.get_child_count())]
    return next((one for one in found if one is not None and one.get_name() == "FieldReport"), None)


def begins(one: Any, name: str) -> bool:
    """Whether it is called so; a line of a list says more after a comma."""
    return f"{one.get_name()}, ".startswith(f"{name}, ")


def find(role: str, name: str) -> Any:
    """Return what has this role and name; None where there is nothing, or it goes at this moment."""
    try:
        root = program()
        return next((one for one in everything(root) if one.get_role_name() == role and begins(one, name)), None)
    except GLib.Error:
        return None


def wait_for(role: str, name: str, *, enabled: bool = False) -> Any:
    """Wait until it is there."""
    end = time.monotonic() + _LONGEST
    while (found := find(role, name)) is None or (enabled and not is_enabled(found)):
        if time.monotonic() > end:
            sys.exit(f"There is no {role} {name!r}, but {json.dumps(read())}")
        time.sleep(0.1)
    return found


def read() -> list[dict[str, object]]:
    """Describe everything that is shown."""
    root = program()
    return [described(one) for one in everything(root)] if root is not None else []


def is_enabled(one: Any) -> bool:
    """Whether it can be used now."""
    return bool(one.get_state_set().contains(Atspi.StateType.ENABLED))


def main() -> None:
    """Read the locked window, unlock it through the tree, read again."""
    file, passphrase, report, *command = sys.argv[1:]
    started = subprocess.Popen(command)
    try:
        field = wait_for("password text", "Passphrase")
        locked = read()
        Atspi.EditableText.set_text_contents(field.get_editable_text_iface(), passphrase)
        Atspi.Action.do_action(wait_for("push button", "Open", enabled=True).get_action_iface(), 0)
        wait_for("push button", "Lock", enabled=True)
        wait_for("table cell", report)
        Path(file).write_text(json.dumps({"locked": locked, "open": read()}), encoding="utf-8")
    finally:
        started.kill()
        started.wait()


main()
