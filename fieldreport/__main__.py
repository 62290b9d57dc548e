"""Open the window, run a command, or be a part of the program in a process of its own."""

import importlib
import os
import sys
from pathlib import Path

from fieldreport.bootstrap import build_application
from fieldreport.cli.main import run
from fieldreport.cli.standard_streams import open_closed_streams
from fieldreport.cli.stop_signals import stop_like_ctrl_c
from fieldreport.errors import Category
from fieldreport.system.app_paths import default_vault_folder
from fieldreport.system.part_process import part_asked_for
from fieldreport.system.process_hardening import harden_process
from fieldreport.system.redacted_logging import set_up_logging

VAULT_VARIABLE = "FIELDREPORT_VAULT"
"""Names the vault's folder, for the window as for commands."""

_NO_WINDOW = """The window cannot be shown: Qt, or a library of the system that it needs, is missing.
Commands work all the same: fieldreport --help. On Debian and Ubuntu the libraries come with
    sudo apt-get install --no-install-recommends libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0"""

PARTS = frozenset({"fieldreport.forms.convert"})
"""What may be asked for; each has a `main` that takes the arguments and returns the exit code."""


def main() -> None:
    """Harden the process, build the application and hand over to the command line."""
    part = part_asked_for(sys.argv[1:])
    if part is not None:
        module, arguments = part
        sys.exit(importlib.import_module(module).main(arguments) if module in PARTS else f"There is no part {module}.")
    open_closed_streams()
    stop_like_ctrl_c()
    harden_process()
    set_up_logging()
    sys.exit(run(build_application, sys.argv[1:]) if sys.argv[1:] else _show_window())


def _show_window() -> int:
    # Imported here: a command must run where Qt is not installed, and as fast as if there were no window.
    try:
        window = importlib.import_module("fieldreport.ui.shell.application")
    except ImportError as missing:
        if not (missing.name or "").startswith(("PySide6", "shiboken6")) and "lib" not in str(missing):
            raise
        sys.stderr.write(f"{_NO_WINDOW}\n")
        return Category.SETUP.value
    path = Path(os.environ.get(VAULT_VARIABLE) or default_vault_folder())
    code: int = window.run_window(build_application(), path=path)
    return code


if __name__ == "__main__":
    main()
