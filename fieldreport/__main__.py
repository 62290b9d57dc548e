"""Run a command; until there is a window, that is all there is."""

import sys

from fieldreport.bootstrap import build_application
from fieldreport.cli.main import run
from fieldreport.cli.standard_streams import open_closed_streams
from fieldreport.cli.stop_signals import stop_like_ctrl_c
from fieldreport.system.process_hardening import harden_process
from fieldreport.system.redacted_logging import set_up_logging


def main() -> None:
    """Harden the process, build the application and hand over to the command line."""
    open_closed_streams()
    stop_like_ctrl_c()
    harden_process()
    set_up_logging()
    sys.exit(run(build_application, sys.argv[1:]))


if __name__ == "__main__":
    main()
