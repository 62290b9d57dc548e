"""The laptop is gone: on another computer a backup opens, and everything is as it was; what is damaged is named."""

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.person import Person
from tests.journeys.pictures import write_photo
from tests.journeys.story import Story

TITLES = ("Shelling of a village", "Arrest at a checkpoint", "A school is hit")

pytestmark = pytest.mark.slow


@dataclass(frozen=True, slots=True)
class Lost:
    """What was known before the laptop went, and the backup that lies somewhere else."""

    story: Story
    backup: Path
    reports: list[str]
    said: list[Any]
    draft: str


@pytest.fixture(scope="module")
def lost(tmp_path_factory: pytest.TempPathFactory) -> Lost:
    story = Story.begin(tmp_path_factory.mktemp("lost"))
    documenter, office = story.documenter, story.office
    story.make_vaults()
    story.exchange_cards()
    reports = []
    for number, title in enumerate(TITLES, 1):
        photo = story.camera / f"IMG_000{number}.png"
        write_photo(photo, seed=number, text=title)
        draft = documenter.run("draft", "new")["draft"]
        documenter.run("draft", "set", draft, "/title", title)
        documenter.run("draft", "attach", draft, "/photo", photo)
        reports.append(documenter.run("report", "seal", draft)["report"])
    (exported,) = documenter.run("bundle", "export", "--to", office.name, "--report", reports[0], story.to_office)[
        "bundles"
    ]
    office.run("bundle", "import", *exported["files"])
    receipt = office.run("receipt", "send", "--to", documenter.name, story.to_documenter)["bundle"]
    documenter.run("bundle", "import", *receipt["files"])
    draft = documenter.run("draft", "new")["draft"]
    documenter.run("draft", "set", draft, "/title", "being written")
    backup = story.camera.parent / "stick" / "backups"
    backup.parent.mkdir()
    documenter.run("vault", "backup", "--keep", "2", backup)
    (generation,) = backup.iterdir()
    said = [documenter.run("report", "show", report) for report in reports]
    # The computer is gone, and with it the home folder, the camera and what the program remembered there.
    shutil.rmtree(documenter.home)
    shutil.rmtree(story.camera)
    return Lost(story, generation, reports, said, draft)


def elsewhere(lost: Lost, folder: Path) -> tuple[Person, Path]:
    """Another computer: another home folder, and the backup came along under another path."""
    old = lost.story.documenter
    return Person(old.name, folder / "another home", old.passphrase), Path(
        shutil.copytree(lost.backup, folder / "carried" / "here")
    )


def flip_a_bit(path: Path, *, at: float = 0.5) -> None:
    content = bytearray(path.read_bytes())
    content[int(len(content) * at)] ^= 8
    path.write_bytes(content)


def test_on_another_computer_a_backup_opens_and_everything_in_it_verifies(lost: Lost, tmp_path: Path) -> None:
    person, backup = elsewhere(lost, tmp_path)
    restored = person.run("vault", "restore", backup)
    assert (restored["files_missing"], restored["damaged"]) == (0, [])
    shutil.rmtree(backup)
    checked = person.run("vault", "check")
    assert (checked["whole"], checked["problems"], checked["evidence_files"], checked["evidence_missing"]) == (
        True, [], len(TITLES), 0,
    )  # fmt: skip
    assert person.run("records", "verify")["whole"]
    person.run("custody", "verify")
    for report, before in zip(lost.reports, lost.said, strict=True):
        assert person.run("report", "show", report)["heads"] == before["heads"]
    assert {row["title"]: row["state"] for row in person.run("report", "list")["reports"]} == dict(
        zip(TITLES, ("received", "sealed", "sealed"), strict=True)
    )
    assert person.run("search", "checkpoint")["reports"]
    assert [one["draft"] for one in person.run("draft", "list")["drafts"]] == [lost.draft]
    # The work goes on: the office knows the new device by the old one's word.
    office = lost.story.office
    stick = tmp_path / "stick"
    stick.mkdir()
    person.run("bundle", "export", "--to", office.name, "--all", stick)
    office.run("bundle", "import", *stick.glob("*.age"))
    assert {row["title"] for row in office.run("report", "list")["reports"]} == set(TITLES)
    assert person.run("prove")["passed"]


def test_a_backup_damaged_in_several_places_names_each_and_restores_the_rest(lost: Lost, tmp_path: Path) -> None:
    person, backup = elsewhere(lost, tmp_path)
    flipped, shortened, _ = sorted((backup / "evidence").iterdir())
    flip_a_bit(flipped, at=0.3)
    shortened.write_bytes(shortened.read_bytes()[:-100])
    flip_a_bit(backup / "vault-copy.json")
    refused = person.run("vault", "restore", backup, expect=4)
    assert (refused["error"], refused["details"]["missing"]) == ("E_BACKUP_INCOMPLETE", 2)
    assert not person.vault.exists()
    restored = person.run("vault", "restore", "--incomplete", backup)
    places = [place for one in restored["damaged"] for place in one["places"]]
    assert len(places) == 2
    assert all(place.startswith("report ") and place.endswith("/photo") for place in places)
    checked = person.run("vault", "check", expect=4)
    assert checked["evidence_missing"] <= 2
    assert len(checked["problems"]) >= 2
    assert {row["title"] for row in person.run("report", "list")["reports"]} == set(TITLES)
    assert person.run("records", "verify")["whole"]
    # The third file is as it was; of the other two it is said that they are not here.
    damaged = {place.split()[1] for place in places}
    for number, report in enumerate(lost.reports):
        is_damaged = any(report.startswith(one) for one in damaged)
        target = tmp_path / f"{number}.png"
        person.run("report", "evidence", report, "/photo", "--to", target, "--yes", expect=4 if is_damaged else 0)
        assert target.exists() is not is_damaged
    assert len(damaged) == 2


@pytest.mark.parametrize("part", ["vault.json", "vault.db"])
def test_a_backup_whose_heart_is_damaged_names_it_and_leaves_nothing_behind(
    lost: Lost, tmp_path: Path, part: str
) -> None:
    person, backup = elsewhere(lost, tmp_path)
    flip_a_bit(backup / part)
    if part == "vault.json":
        flip_a_bit(backup / "vault-copy.json")
    refused = person.run("vault", "restore", backup, expect=4)
    assert refused["error"] == "E_VAULT_DAMAGED"
    assert refused["details"]["part"]
    assert not person.vault.exists()
