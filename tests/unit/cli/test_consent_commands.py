"""Consent on the command line: shown, checked before anything goes, taken back."""

from pathlib import Path

from tests.unit.cli.conftest import Pair

PERSON = "k00000000000000aa"


def write(pair: Pair, folder: Path) -> str:
    """Seal a report in which everybody agreed, and let the office have it."""
    answers = {
        "/title": "Arrest",
        "/story": "Ma Khin Htwe was taken.",
        "/consent/iimm": "yes",
        f"/person[{PERSON}]/name": "Ma Khin Htwe",
        f"/person[{PERSON}]/consent/iimm": "yes",
    }
    draft = pair.documenter.do("draft", "new")["draft"]
    pair.documenter.do("draft", "set", draft, *(text for answer in answers.items() for text in answer))
    report: str = pair.documenter.do("report", "seal", draft)["report"]
    (folder / "stick").mkdir()
    (bundle,) = pair.documenter.do("bundle", "export", "--to", "Data office", "--all", folder / "stick")["bundles"]
    pair.office.do("bundle", "import", pair.bundle)
    pair.office.do("bundle", "import", bundle["files"][0])
    return report


def test_what_goes_for_a_purpose_and_what_is_blocked_is_said_before(pair: Pair, tmp_path: Path) -> None:
    report = write(pair, tmp_path)
    checked = {one["report"]: one for one in pair.office.do("consent", "check", "--purpose", "iimm")["reports"]}
    assert (checked[report]["open"], checked[report]["whole"], checked[report]["blocks"]) == (True, True, [])
    assert (checked[pair.report]["open"], checked[pair.report]["blocks"]) == (False, ["no yes"])
    text = pair.office.read("consent", "check", "--purpose", "iimm")
    assert "BLOCKED" in text
    assert "1 whole, 0 in part, 1 blocked" in text
    assert pair.office.fail("consent", "check", "--purpose", "no purpose", code=2)["error"] == "E_INPUT"


def test_a_withdrawal_names_who_has_it_and_the_notice_reaches_them(pair: Pair, tmp_path: Path) -> None:
    report = write(pair, tmp_path)
    assert "Nobody" in pair.documenter.read("consent", "notices")
    ((notice),) = pair.documenter.do("consent", "withdraw", report, PERSON, "iimm")["notices"]
    assert (notice["sent_to"]["name"], len(notice["bundles"])) == ("Data office", 1)
    assert (notice["told"], notice["ready"], notice["state"]) == (False, True, "withdrawn")
    assert "consent notify --to" in pair.documenter.read("consent", "notices")
    (tmp_path / "notice").mkdir()
    arguments = ("consent", "notify", "--to", "Data office", tmp_path / "notice")
    (bundle,) = pair.documenter.do(*arguments)["bundles"]
    assert pair.documenter.do("consent", "notices")["notices"] == []
    assert "They have been told." in pair.documenter.read("consent", "notices", "--all")
    assert pair.documenter.fail(*arguments, code=2)["error"] == "E_NOTHING"

    pair.office.do("bundle", "import", bundle["files"][0])
    (after,) = pair.office.do("consent", "check", report, "--purpose", "iimm")["reports"]
    assert [(one["person"], one["state"]) for one in after["people"]] == [("-", "yes"), (PERSON, "withdrawn")]
    assert {leaf["path"]: leaf["reason"] for leaf in after["versions"][0]["withheld"]} == {
        f"/person[{PERSON}]/name": "consent",
        f"/person[{PERSON}]/consent/iimm": "consent",
        "/story": "names",
    }
    text = pair.office.read("consent", "check", report, "--purpose", "iimm", "--paths")
    assert "goes in part" in text
    assert "/story" in text


def test_what_everybody_said_is_shown_for_each_purpose(pair: Pair, tmp_path: Path) -> None:
    report = write(pair, tmp_path)
    ((shown),) = pair.office.do("consent", "show", report)["consents"]
    assert (shown["purpose"], shown["words"]) == ("iimm", "Share with the IIMM")
    assert [(one["person"], one["name"], one["state"]) for one in shown["people"]] == [
        ("-", "", "yes"),
        (PERSON, "Ma Khin Htwe", "yes"),
    ]
    assert "Ma Khin Htwe" in pair.office.read("consent", "show", report)
    assert "Nobody in this report was asked" in pair.office.read("consent", "show", pair.report)


def test_a_new_version_that_says_no_asks_for_a_record_or_for_the_version_to_go(pair: Pair, tmp_path: Path) -> None:
    report = write(pair, tmp_path)
    draft = pair.documenter.do("report", "amend", report)["draft"]
    pair.documenter.do("draft", "set", draft, "/consent/iimm", "no")
    pair.documenter.do("report", "seal", draft)
    assert f"First: consent withdraw {report[:12]} - iimm" in pair.documenter.read("consent", "notices")
    pair.documenter.do("consent", "withdraw", report, "-", "iimm")
    assert "consent notify" in pair.documenter.read("consent", "notices")
