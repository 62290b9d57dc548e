"""Receipts, what is missing and clearing, told in words that a person understands."""

from pathlib import Path

from tests.unit.cli.conftest import TITLE, Pair
from tests.unit.cli.desk import Desk


def confirm(pair: Pair, folder: Path) -> None:
    pair.office.do("bundle", "import", pair.bundle)
    pair.office.do("vault", "backup", folder / "office backup")
    sent = pair.office.do("receipt", "send", "--to", "Ma Htwe", folder)
    pair.documenter.do("bundle", "import", *sent["bundle"]["files"])


def test_a_receipt_is_read_on_both_sides(pair: Pair, tmp_path: Path) -> None:
    assert pair.documenter.read("receipt", "show") == "No receipts.\n"
    confirm(pair, tmp_path)
    assert "given: 1 record held" in pair.office.read("receipt", "show")
    text = pair.documenter.read("receipt", "show", "Data office")
    assert "1 record held, 1 of them exactly as here, 1 with a second copy" in text
    assert "1 with a second copy" in pair.office.read("receipt", "send", "--to", "Ma Htwe", tmp_path)
    (shown,) = pair.documenter.do("receipt", "show")["receipts"]
    assert (shown["contact"]["name"], shown["given"], len(shown["got"])) == ("Data office", [], 1)


def test_a_report_says_who_holds_it_and_whether_it_may_be_cleared(pair: Pair, tmp_path: Path) -> None:
    before = pair.documenter.read("report", "show", pair.report)
    assert "Held exactly as here: nobody that we know of." in before
    assert "It stays on this computer: no office confirms" in before
    confirm(pair, tmp_path)
    after = pair.documenter.read("report", "show", pair.report)
    assert "Held exactly as here: Data office. Twice: Data office." in after
    assert "It may be cleared" in after
    assert pair.office.do("report", "show", pair.report)["delivery"] is None


def test_what_may_be_cleared_is_listed_and_cleared_only_when_somebody_says_so(pair: Pair, tmp_path: Path) -> None:
    assert "no office confirms" in pair.documenter.read("clear")
    assert pair.documenter.fail("clear", "--all", "--yes", code=2)["error"] == "E_NOTHING"
    assert pair.documenter.fail("clear", pair.report, "--yes", code=2)["error"] == "E_NOT_CLEARABLE"
    confirm(pair, tmp_path)
    assert TITLE in pair.documenter.read("clear")
    assert pair.documenter.fail("clear", "--all", code=2)["error"] == "E_USAGE"
    pair.documenter.do("vault", "backup", tmp_path / "near")
    pair.documenter.do("vault", "backup", tmp_path / "far")
    (tmp_path / "far").rename(tmp_path / "in a drawer")
    text = pair.documenter.read("clear", "--all", "--yes")
    assert "1 report cleared: 1 record and 1 file destroyed here." in text
    assert f"it is not in there any more: {tmp_path / 'near'}" in text
    assert (
        f"STILL HELD in these backups, which could not be reached or brought up to date:\n  {tmp_path / 'far'}" in text
    )
    (left,) = pair.documenter.do("clear")["backups_left"]
    assert (left["backup"], left["error"]) == (str(tmp_path / "far"), None)
    assert pair.documenter.fail("clear", "--gone", tmp_path / "x", code=2)["error"] == "E_NOT_FOUND"
    assert pair.documenter.do("clear", "--gone", tmp_path / "far")["backups_left"] == []
    assert "No reports of your own here." in pair.documenter.read("clear")
    (row,) = pair.documenter.do("report", "list")["reports"]
    assert (row["state"], row["title"]) == ("cleared", "")
    assert TITLE not in pair.documenter.read("report", "show", pair.report)


def test_what_is_missing_is_told_in_plain_words(pair: Pair, tmp_path: Path) -> None:
    office, documenter = pair.office, pair.documenter
    assert office.read("missing", "show") == "Nobody sent anything yet.\n"
    assert "Nothing came yet." in office.read("missing", "show", "Ma Htwe")
    late = _another(pair, tmp_path)
    office.do("bundle", "import", late, late)
    text = office.read("missing", "show")
    assert "1 of 2 numbers here" in text
    assert "MISSING: number 1. The next dispatch" in text
    assert "came 2 times" in text
    assert "Ask for it with “missing request”." in text
    asked = office.read("missing", "request", "--to", "Ma Htwe", tmp_path)
    assert "Asked again for number 1." in asked
    assert "Asked again for number 1." in office.read("missing", "show", "Ma Htwe")
    assert "Asks again for number 1." in office.read("receipt", "show")
    (request,) = [path for path in tmp_path.glob("*.age") if path != late]
    documenter.do("bundle", "import", request)
    text = documenter.read("missing", "show", "Data office")
    assert "Data office asks you again for number 1 of device" in text
    assert "1 dispatch with 1 record. Send it with “bundle export --to CONTACT --requested FOLDER”." in text
    assert "Asks again for number 1; send it with" in documenter.read("receipt", "show")


def test_two_vaults_that_send_as_one_are_told_in_plain_words(pair: Pair, tmp_path: Path) -> None:
    copy = pair.documenter.copy(tmp_path / "copied")
    for desk in (pair.documenter, copy):
        pair.office.do("bundle", "import", _another(pair, tmp_path, desk=desk))
    text = pair.office.read("missing", "show")
    assert "TWO VAULTS SEND AS ONE: 1 number given to two different records, 2 dispatches side by side." in text
    (sender,) = pair.office.do("missing", "show")["senders"]
    assert [one["number"] for one in sender["feeds"][0]["forked_numbers"]] == [2]


def _another(pair: Pair, folder: Path, *, desk: Desk | None = None) -> Path:
    documenter = desk or pair.documenter
    (folder / "lines.jsonl").write_text('{"/title": "another"}\n')
    documenter.do("report", "load", folder / "lines.jsonl")
    (exported,) = documenter.do("bundle", "export", "--to", "Data office", "--all", folder)["bundles"]
    return Path(exported["files"][0])
