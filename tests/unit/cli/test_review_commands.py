"""Commands by which an office sorts what came in, and the trash for drafts."""

from pathlib import Path

import pytest

from tests.unit.cli.conftest import Pair
from tests.unit.cli.desk import Desk


@pytest.fixture
def pair(made: Pair, tmp_path: Path) -> Pair:
    copied = made.copy(tmp_path / "desks")
    copied.office.do("bundle", "import", copied.bundle)
    return copied


def test_tags_and_assignee_are_signed_statements(pair: Pair) -> None:
    office = pair.office
    assert office.do("report", "tag", pair.report, "--add", "urgent", "--add", "ချင်း")["changed"] == 1
    assert office.do("report", "tag", pair.report, "--add", "urgent")["changed"] == 0
    office.do("report", "tag", pair.report, "--remove", "urgent")
    office.do("report", "assign", pair.report, "--to", "Ko Ko")
    said = {one["slot"]: one["answers"]["/value"] for one in office.do("report", "show", pair.report)["statements"]}
    assert said == {"tags": "ချင်း", "assignee": "Ko Ko"}
    office.do("report", "assign", pair.report, "--nobody")
    assert office.do("report", "assign", pair.report, "--nobody")["changed"] == 0
    assert "1 report changed" in office.read("report", "assign", pair.report, "--to", "Ma Ma")


def test_only_an_office_reviews(pair: Pair) -> None:
    assert pair.documenter.fail("report", "tag", pair.report, "--add", "x", code=2)["error"] == "E_NOT_PERMITTED"


@pytest.mark.parametrize("arguments", [["tag"], ["assign"], ["assign", "--to", "x", "--nobody"]])
def test_what_is_to_be_done_must_be_said(pair: Pair, arguments: list[str]) -> None:
    command, *options = arguments
    pair.office.fail("report", command, pair.report, *options, code=2)


def test_what_came_in_is_unread_until_somebody_says_so(pair: Pair) -> None:
    office = pair.office
    assert office.do("report", "mark-read", pair.report)["unread"] == 0
    assert office.do("report", "mark-read", "--unread", pair.report)["unread"] == 1
    assert office.do("report", "mark-read", "--all")["unread"] == 0
    office.fail("report", "mark-read", code=2)
    office.fail("report", "mark-read", pair.report, "--all", code=2)


def test_a_draft_in_the_trash_is_whole_and_comes_back(desk: Desk) -> None:
    draft = desk.do("draft", "new")["draft"]
    desk.do("draft", "set", draft, "/title", "x")
    desk.do("draft", "trash", draft)
    assert desk.do("draft", "list")["drafts"] == []
    assert [one["draft"] for one in desk.do("draft", "list", "--trash")["drafts"]] == [draft]
    assert desk.fail("draft", "set", draft, "/title", "y", code=2)["error"] == "E_STATE"
    desk.do("draft", "restore", draft)
    assert desk.do("draft", "show", draft)["answers"] == {"/title": "x"}
    assert desk.fail("draft", "restore", draft, code=2)["error"] == "E_STATE"
    desk.do("draft", "trash", draft)
    assert desk.do("draft", "empty-trash", "--yes")["deleted"] == 1
    assert desk.do("draft", "list", "--trash")["drafts"] == []


def test_the_list_is_narrowed_as_in_the_window(pair: Pair) -> None:
    office = pair.office
    office.do("report", "tag", pair.report, "--add", "urgent")
    office.do("report", "assign", pair.report, "--to", "Ko Ko")

    def listed(*options: str) -> list[str]:
        return [one["report"] for one in office.do("report", "list", *options)["reports"]]

    assert listed("--tag", "urgent", "--assigned-to", "Ko Ko", "--unread", "--state", "received") == [pair.report]
    assert listed("--tag", "other") == []
    office.do("report", "mark-read", "--all")
    assert listed("--unread") == []
    assert pair.report in listed()
