"""The documenter hands everything over, loses a bundle, hears of it, sends it again, and then carries nothing."""

from pathlib import Path

import pytest

from tests.journeys.story import Story

TITLES = ("Shelling of a village", "Arrest at a checkpoint", "A school is hit")


@pytest.mark.slow
def test_what_the_office_holds_twice_need_not_be_carried(tmp_path: Path) -> None:
    story = Story.begin(tmp_path)
    documenter, office = story.documenter, story.office
    story.make_vaults()
    story.exchange_cards()
    story.take_pictures(video_size=50_000)
    reports = [_write(story, title, photo) for photo, title in enumerate(TITLES, 1)]
    first, lost, last = (_export(story, report) for report in reports)
    for file in (first, last):
        office.run("bundle", "import", file)

    # The office sees that a bundle never came, and which.
    (sender,) = office.run("missing", "show")["senders"]
    assert not sender["complete"]
    assert [gap["numbers"] for gap in sender["feeds"][0]["gaps"]] == [[2, 2]]
    told = office.read("missing", "show", documenter.name)
    assert "MISSING: number 2" in told
    assert "1 record never came" in told
    request = office.run("missing", "request", "--to", documenter.name, story.to_documenter)["bundle"]
    documenter.run("bundle", "import", *request["files"])

    # At the documenter's two have arrived, and one is asked for; nothing may go yet.
    assert _states(story) == {TITLES[0]: "received", TITLES[1]: "exported", TITLES[2]: "received"}
    (asked,) = documenter.run("missing", "show")["asked_of_us"]
    assert (asked["numbers"], asked["records"]) == ([[2, 2]], 1)
    assert not any(offer["may_be_cleared"] for offer in documenter.run("clear")["offers"])
    lost.unlink()
    again = documenter.run("bundle", "export", "--to", office.name, "--requested", story.to_office)["bundles"]
    office.run("bundle", "import", *again[0]["files"])
    assert office.run("missing", "show")["senders"][0]["complete"]

    # With a backup of what came, the receipt says that there is a second copy.
    office.run("vault", "backup", tmp_path / "office backup")
    receipt = office.run("receipt", "send", "--to", documenter.name, story.to_documenter)
    assert [one["second_copy"] for one in receipt["receipts"]] == [[[1, 3]]]
    documenter.run("vault", "backup", tmp_path / "documenter backup")
    documenter.run("bundle", "import", *receipt["bundle"]["files"])
    assert set(_states(story).values()) == {"received"}
    delivery = documenter.run("report", "show", reports[1])["delivery"]
    assert delivery["may_be_cleared"]
    assert [one["name"] for one in delivery["second_copy_by"]] == [office.name]
    cleared = documenter.run("clear", "--all", "--yes")
    assert (cleared["records"], cleared["files"]) == (3, 3)
    assert cleared["backups_renewed"] == [str(tmp_path / "documenter backup")]
    assert cleared["backups_left"] == []

    # What is left says that there were reports, and who has them.
    assert _states(story) == {"": "cleared"}
    assert list((documenter.vault / "evidence").iterdir()) == []
    assert documenter.run("search", "village")["reports"] == []
    assert documenter.run("vault", "check")["whole"]
    assert "no office" not in documenter.read("receipt", "show")
    assert documenter.run("clear", reports[0], "--yes", expect=2)["error"] == "E_NOT_CLEARABLE"
    # The office has everything; a late copy of the request or of a receipt changes nothing.
    documenter.run("bundle", "import", *request["files"], *receipt["bundle"]["files"])
    assert _states(story) == {"": "cleared"}
    assert {row["title"] for row in office.run("report", "list")["reports"]} == set(TITLES)


def _write(story: Story, title: str, photo: int) -> str:
    documenter = story.documenter
    draft = documenter.run("draft", "new")["draft"]
    documenter.run("draft", "set", draft, "/title", title)
    documenter.run("draft", "attach", draft, "/photo", story.camera / f"IMG_000{photo}.png")
    return str(documenter.run("report", "seal", draft)["report"])


def _export(story: Story, report: str) -> Path:
    exported = story.documenter.run("bundle", "export", "--to", story.office.name, "--report", report, story.to_office)
    return Path(exported["bundles"][0]["files"][0])


def _states(story: Story) -> dict[str, str]:
    return {row["title"]: row["state"] for row in story.documenter.run("report", "list")["reports"]}
