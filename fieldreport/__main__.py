"""Run a command, or be a part of the program in a process of its own; until there is a window, that is all there is."""

import importlib
import sys

from fieldreport.bootstrap import build_application
from fieldreport.cli.main import run
from fieldreport.cli.standard_streams import open_closed_streams
from fieldreport.cli.stop_signals import stop_like_ctrl_c
from fieldreport.system.part_process import part_asked_for
from fieldreport.system.process_hardening import harden_process
from fieldreport.system.redacted_logging import set_up_logging

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
    sys.exit(run(build_application, sys.argv[1:]))


if __name__ == "__main__":
    main()
