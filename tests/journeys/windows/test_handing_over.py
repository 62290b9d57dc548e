"""A report with photos, sealed and handed over on a stick, by somebody who knows the keys."""

from tests.journeys.pictures import write_photo
from tests.journeys.vault_kit import DOCUMENTER, OFFICE
from tests.journeys.windows.conftest import Town
from tests.journeys.windows.stories import begin_report, export_to_stick, seal

TITLE = "canaryTitleC5r in the village"
ACCOUNT = "Three houses burnt behind the school; canaryPhotosH6t took the pictures."


def test_a_report_with_photos_leaves_as_a_bundle(town: Town) -> None:
    photos = [town.materials / f"canaryPhotoName{number}.png" for number in (1, 2)]
    for number, photo in enumerate(photos, 3):
        write_photo(photo, seed=number)
    desk = town.unlocked(DOCUMENTER)
    begin_report(desk, "Incident")
    desk.go_to_section("What happened")
    desk.write("Title", TITLE)
    desk.write("What happened", ACCOUNT)
    for photo in photos:
        desk.key("Ctrl+Shift+A")
        desk.choose_file(photo)
        desk.sees("Adding files", photo.name)
        desk.press("Done")
        desk.sees("Saved, encrypted")
    seal(desk, unfinished=True)
    desk.sees("Files (2)", ACCOUNT)
    assert len(list((town.folder / "vaults" / DOCUMENTER / "evidence").iterdir())) == 2

    (bundle,) = export_to_stick(desk, town.stick, OFFICE)
    assert bundle.read_bytes().startswith(b"age-encryption.org/v1")
    desk.go("Exported")
    desk.lists(TITLE)
