"""Forwarding and referring on the command line: said before, done, and told in plain words."""

from pathlib import Path

import pytest

from tests.unit.cli.conftest import Pair

PERSON, OTHER = "k00000000000000aa", "k00000000000000bb"
OFFICE, AUTHOR = "Data office", "Ma Htwe"


@pytest.fixture
def report(pair: Pair, tmp_path: Path) -> str:
    """A report at the office in which one person agreed and another one did not."""
    answers = {
        "/title": "Arrest",
        "/when": "2026-05-06",
        f"/person[{PERSON}]/name": "Ma Khin Htwe",
        f"/person[{PERSON}]/consent/iimm": "yes",
        f"/person[{OTHER}]/name": "Ko Secret",
    }
    draft = pair.documenter.do("draft", "new")["draft"]
    pair.documenter.do("draft", "set", draft, *(text for answer in answers.items() for text in answer))
    sealed: str = pair.documenter.do("report", "seal", draft)["report"]
    (tmp_path / "stick").mkdir()
    (bundle,) = pair.documenter.do("bundle", "export", "--to", OFFICE, "--all", tmp_path / "stick")["bundles"]
    pair.office.do("bundle", "import", pair.bundle)
    pair.office.do("bundle", "import", bundle["files"][0])
    return sealed


def test_what_goes_on_is_said_before_and_after(pair: Pair, report: str, tmp_path: Path) -> None:
    check = ("forward", "check", "--purpose", "iimm", "--all", "--time", "month")
    checked = {one["report"]: one for one in pair.office.do(*check)["reports"]}
    assert checked[pair.report]["blocks"] == ["no yes"]
    assert checked[report]["derived"] == [{"path": "/when", "as": "time", "value": "2026-05"}]
    assert {leaf["path"]: leaf["reason"] for leaf in checked[report]["withheld"]} == {
        f"/person[{OTHER}]/name": "consent",
        "/when": "less exact",
    }
    text = pair.office.read(*check)
    assert "NOTHING goes: nobody who must say yes has said it." in text
    assert "stays here: /when (in the place of which something less exact or plainer goes)" in text
    assert "in the place of /when: 2026-05" in text
    send = ("forward", "send", "--to", AUTHOR, "--purpose", "iimm", "--all", "--time", "month", "--pseudonyms")
    text = pair.office.read(*send, tmp_path / "stick")
    assert "1 report passed on." in text
    assert pair.office.fail(*send, tmp_path / "stick", code=2)["error"] == "E_NOTHING"


def test_which_reports_must_be_said(pair: Pair, tmp_path: Path) -> None:
    outcome = pair.office.try_("forward", "send", "--to", AUTHOR, "--purpose", "iimm", tmp_path)
    assert (outcome.code, "--all" in outcome.err) == (2, True)


def test_a_mistyped_path_is_refused(pair: Pair, report: str) -> None:
    check = ("forward", "check", "--purpose", "iimm", "--report", report, "--withhold")
    assert pair.office.fail(*check, "/person/nmae", code=2)["error"] == "E_INPUT"
    withheld = pair.office.do(*check, "/person/name")["reports"][0]["withheld"]
    assert {"path": f"/person[{PERSON}]/name", "reason": "by hand"} in withheld


def test_a_summary_is_a_draft_without_any_link_to_the_report(pair: Pair, report: str) -> None:
    begun = pair.office.do("forward", "summary", "--to", AUTHOR, "--purpose", "iimm", report)
    draft = pair.office.do("draft", "show", begun["draft"])
    answers = {path.rpartition("/")[2]: value for path, value in draft["answers"].items()}
    assert (answers["when"], answers["iimm"], answers["title"]) == ("2026-05", "yes", "Summary")
    assert answers["called"].startswith("Person ")
    assert report not in str(draft)
    assert PERSON not in str(draft)
    assert "Khin" not in str(draft)
    summary = ("forward", "summary", "--to", AUTHOR, "--purpose", "iimm")
    assert pair.office.fail(*summary, pair.report, code=2)["error"] == "E_NOTHING"
