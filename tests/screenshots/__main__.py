"""Paints every screen light, dark, and in one more way: in Burmese, at 200 %, or narrow with long words."""

import os
import shutil
import sys
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from fieldreport.ui.shell.application import prepare_qt
from tests.journeys.vault_kit import application
from tests.screenshots.contact_sheet import contact_sheet
from tests.screenshots.sample import make_samples
from tests.screenshots.screens import SCREENS
from tests.screenshots.stage import DARK, LIGHT, OTHERS, Axis, Stage

OUT = Path("build/screenshots")


def views(names: list[str]) -> Iterator[tuple[str, Axis]]:
    """Say which screens are looked at in which way."""
    others = cycle(OTHERS)
    for name in names:
        for axis in (LIGHT, DARK, next(others)):
            yield name, axis


def main(names: list[str]) -> None:
    """Paint *names*, or all."""
    core, qt = application(), prepare_qt([])
    work = OUT / "vaults"
    shutil.rmtree(OUT, ignore_errors=True)
    work.mkdir(parents=True)
    stage = Stage(core=core, qt=qt, samples=make_samples(core, work), folder=work)
    painted = []
    for name, axis in views(names or list(SCREENS)):
        stage.axis = axis
        path = OUT / f"{name}-{axis.name}.png"
        stage.picture(SCREENS[name](stage)).save(str(path))
        stage.clear()
        painted.append(path)
        print(path)
    contact_sheet(painted, OUT / "contact-sheet.png")
    shutil.rmtree(work)
    print(f"{len(painted)} pictures, {OUT / 'contact-sheet.png'}")


if __name__ == "__main__":
    main(sys.argv[1:])
