"""Bundles that are damaged, for somebody else, repeated, or missing: the office is told, calmly and exactly."""

import shutil
from pathlib import Path

from tests.journeys.vault_kit import DOCUMENTER, OFFICE, OTHER_OFFICE, Prepared, export, open_with_key, seal
from tests.journeys.windows.conftest import Town
from tests.journeys.windows.desk import Desk
from tests.journeys.windows.stories import import_from


def test_a_damaged_bundle_is_refused_whole(town: Town) -> None:
    (bundle,) = handed_over(town, OFFICE)
    content = bytearray(bundle.read_bytes())
    content[len(content) // 2] ^= 1
    bundle.write_bytes(content)
    desk = town.unlocked(OFFICE)
    import_from(desk, bundle)
    if desk.can_press("Import 1 bundle"):
        desk.press("Import 1 bundle")
    desk.sees("Damaged: nothing of it was taken over.")
    nothing_came(desk)


def test_a_bundle_for_somebody_else_cannot_be_opened(town: Town) -> None:
    (bundle,) = handed_over(town, OTHER_OFFICE)
    desk = town.unlocked(OFFICE)
    import_from(desk, bundle)
    desk.sees("Nobody can tell who made it.")
    assert not desk.can_press("Import 1 bundle")
    nothing_came(desk)


def test_a_bundle_that_comes_twice_is_said_to_be_here(town: Town) -> None:
    (bundle,) = handed_over(town, OFFICE)
    desk = town.unlocked(OFFICE)
    import_from(desk, bundle)
    desk.press("Import 1 bundle")
    desk.sees("Imported, whole.")
    desk.press("Done")
    import_from(desk, bundle)
    desk.sees("It was imported before: nothing in it is new.")


def test_a_bundle_that_never_came_is_named_by_its_number(town: Town) -> None:
    _lost, second = handed_over(town, OFFICE, count=2)
    desk = town.unlocked(OFFICE)
    import_from(desk, second)
    desk.press("Import 1 bundle")
    desk.sees("Imported, and something is missing.", "1")


def handed_over(town: Town, to: str, *, count: int = 1) -> list[Path]:
    """Let the documenter export *count* bundles, each with one report."""
    prepared: Prepared = town.templates[DOCUMENTER]
    path = town.folder / "vaults" / DOCUMENTER
    shutil.copytree(prepared.path, path)
    session = open_with_key(town.core, path, prepared.key)
    try:
        files = []
        for number in range(count):
            subject = seal(session, {"/title": f"Report {number} of the hills"})
            files += [file for one in export(session, to, town.stick, subject) for file in one.files]
    finally:
        session.close()
    return files


def nothing_came(desk: Desk) -> None:
    desk.go("All reports")
    desk.lists()
