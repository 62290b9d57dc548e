"""office-only: from the mark on a draft to the office that reads it, at the command line."""

from pathlib import Path

import pytest

from tests.unit.cli.conftest import Pair
from tests.unit.cli.desk import PASSPHRASE, Desk


@pytest.fixture
def ready(pair: Pair) -> Pair:
    secret = pair.documenter.do("recovery", "make")["recovery_key"]
    pair.documenter.do("recovery", "kept", secrets=[PASSPHRASE, secret])
    return pair


def draft_of(desk: Desk, title: str) -> str:
    draft: str = desk.do("draft", "new")["draft"]
    assert desk.do("office-only", "mark", draft) == {"draft": draft, "office_only": True}
    desk.do("draft", "set", draft, "/title", title)
    return draft


def test_a_report_is_written_handed_over_and_corrected(ready: Pair, tmp_path: Path) -> None:
    desk, office = ready.documenter, ready.office
    draft = draft_of(desk, "for the office")
    sealed = desk.do("office-only", "seal", draft, "--for", "Data office", "--yes")
    assert (sealed["files"], sealed["backups"]) == (0, [])
    assert desk.do("draft", "list")["drafts"] == []
    refused = desk.fail("report", "amend", sealed["report"], code=2)
    assert refused["error"] == "E_STATE"
    draft = desk.do("office-only", "correct", sealed["report"])["draft"]
    desk.do("draft", "set", draft, "/title", "said better")
    desk.do("office-only", "seal", draft, "--for", "Data office", "--yes")
    (tmp_path / "stick").mkdir()
    exported = desk.do("bundle", "export", "--to", "Data office", "--all", tmp_path / "stick")["bundles"]
    assert len(exported) == 2
    for one in exported:
        office.do("bundle", "import", one["files"][0])
    (report,) = office.do("report", "list")["reports"]
    assert (report["title"], report["report"]) == ("said better", sealed["report"])


def test_backups_that_hold_the_ordinary_draft_are_brought_up_to_date(ready: Pair, tmp_path: Path) -> None:
    desk = ready.documenter
    draft = desk.do("draft", "new")["draft"]
    desk.do("draft", "set", draft, "/title", "too late")
    desk.do("vault", "backup", tmp_path / "here")
    desk.do("vault", "backup", tmp_path / "away")
    (tmp_path / "away").rename(tmp_path / "unplugged")
    shown = desk.try_("office-only", "seal", draft, "--for", "Data office", "--yes", as_json=False)
    assert shown.code == 0
    assert "STILL HOLDS an earlier draft" in shown.out
    assert str(tmp_path / "away") in shown.out
    assert str(tmp_path / "here") not in shown.out


def test_it_is_refused_in_words(pair: Pair) -> None:
    desk = pair.documenter
    draft = draft_of(desk, "x")
    refused = desk.fail("office-only", "seal", draft, "--for", "Data office", "--yes", code=2)
    assert refused["error"] == "E_NOT_OFFICE_ONLY"
    assert "recovery key" in refused["happened"]
    (office,) = desk.do("office-only", "offices")["contacts"]
    assert "recovery key" in office["obstacle"]
    assert "recovery key" in desk.read("office-only", "offices", draft)
    assert desk.fail("office-only", "seal", draft, "--for", "Data office", code=2)["error"] == "E_USAGE"
    assert desk.fail("report", "seal", draft, code=2)["error"] == "E_STATE"
    desk.do("office-only", "mark", draft, "--undo")
    desk.do("report", "seal", draft)


def test_a_correction_of_a_report_that_can_be_read_is_refused(ready: Pair) -> None:
    assert ready.documenter.fail("office-only", "correct", ready.report, code=2)["error"] == "E_STATE"
    assert "can be chosen" in ready.documenter.read("office-only", "offices")
    assert "No contacts" not in ready.documenter.read("office-only", "offices")
