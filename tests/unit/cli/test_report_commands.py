"""Commands around reports, records and custody."""

import contextlib
import hashlib
import json
import os
import signal
import threading
from pathlib import Path

import pytest

from tests.unit.cli.conftest import EVIDENCE, TITLE, Pair
from tests.unit.cli.desk import PASSPHRASE, Desk
from tests.unit.cli.office_form import WithForm


@pytest.fixture
def received(pair: Pair) -> Pair:
    """The office has imported the bundle."""
    pair.office.do("bundle", "import", pair.bundle)
    return pair


def test_a_sealed_report_is_listed_and_shown_and_its_draft_is_gone(made: Pair) -> None:
    desk = made.documenter
    (listed,) = desk.do("report", "list")["reports"]
    assert (listed["title"], listed["state"], listed["trust"]) == (TITLE, "exported", "own")
    shown = desk.do("report", "show", made.report[:6])
    (head,) = shown["heads"]
    assert head["answers"] == {"/title": TITLE, "/incident/count/killed/best": "13"}
    assert head["leaves_held"] == head["leaves_sealed"] == 7
    (file,) = head["evidence"]
    assert (file["path"], file["name"], file["size"], file["here"]) == ("/photo", "photo.jpg", len(EVIDENCE), True)
    text = desk.read("report", "show", made.report)
    assert TITLE in text
    assert "photo.jpg" in text
    assert TITLE in desk.read("report", "list")
    assert desk.do("draft", "list") == {"drafts": []}


def test_an_empty_vault_lists_nothing(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "new")
    desk.do("vault", "new", "--name", "x", "--role", "person")
    assert desk.read("report", "list") == "No reports.\n"
    draft = desk.do("draft", "new")["draft"]
    assert desk.fail("report", "seal", draft, code=2)["error"] == "E_NOTHING"


def test_a_correction_is_a_new_version_of_the_same_report(made: Pair, desk: Desk) -> None:
    amended = desk.do("report", "amend", made.report)
    assert amended["amends"] == made.report
    desk.do("draft", "set", amended["draft"], "/incident/count/killed/best", "14")
    assert made.report[:12] in desk.read("draft", "list")
    assert desk.do("report", "seal", amended["draft"])["report"] == made.report
    shown = desk.do("report", "show", made.report)
    assert shown["revisions"] == 2
    assert shown["state"] == "sealed"
    (head,) = shown["heads"]
    assert head["answers"]["/incident/count/killed/best"] == "14"
    assert len(head["parents"]) == 1
    events = [entry["event"] for entry in desk.do("custody", "show", made.report)["entries"]]
    assert events == ["sealed", "dispatched", "exported", "amended"]


def test_two_corrections_beside_each_other_are_shown_as_a_conflict(made: Pair, desk: Desk) -> None:
    # The second is sealed from a copy of the vault that does not know the first, and both go to one office.
    twin = desk.copy(desk.vault.with_name("twin"))
    office = made.office.copy(desk.vault.with_name("office"))
    stick = desk.vault.with_name("stick")
    stick.mkdir()
    for one, number in ((desk, "14"), (twin, "15")):
        draft = one.do("report", "amend", made.report)["draft"]
        one.do("draft", "set", draft, "/incident/count/killed/best", number)
        one.do("report", "seal", draft)
        one.do("bundle", "export", "--to", "Data office", "--all", "--again", stick)
    imported = office.do("bundle", "import", *sorted(stick.iterdir()))["bundles"]
    assert imported[-1]["missing"][0]["forked_numbers"], "two vaults give the same numbers"
    shown = office.do("report", "show", made.report)
    assert shown["conflict"]
    assert sorted(head["answers"]["/incident/count/killed/best"] for head in shown["heads"]) == ["14", "15"]
    assert "CONFLICT: 2 versions" in office.read("report", "show", made.report)
    assert "2 versions" in office.read("report", "list")


def test_a_retracted_report_is_hidden_until_it_is_asked_for(made: Pair, desk: Desk) -> None:
    desk.do("report", "retract", made.report, "--reason", "in danger")
    assert desk.do("report", "list")["reports"] == []
    (listed,) = desk.do("report", "list", "--hidden")["reports"]
    assert listed["hidden"]
    assert "hidden" in desk.read("report", "list", "--hidden")
    assert desk.do("report", "show", made.report)["heads"] == []
    text = desk.read("report", "show", made.report)
    assert TITLE not in text
    assert "in danger" in text
    assert TITLE in desk.read("report", "show", made.report, "--hidden")
    draft = desk.do("report", "amend", made.report)["draft"]
    desk.do("report", "seal", draft)
    assert len(desk.do("report", "list")["reports"]) == 1


def test_notes_reviews_and_consent_are_kept_and_shown(received: Pair) -> None:
    office = received.office
    office.do("report", "note", received.report, "-urgent\nသတိ")
    office.do("report", "note", received.report, "-", typed=b"from standard input\n")
    office.do("report", "review", received.report, "status", "reviewed")
    office.do("report", "consent", received.report, "-/publish", "no")
    shown = office.do("report", "show", received.report)
    assert shown["state"] == "reviewed"
    assert shown["consents"] == {"-/publish": "no"}
    said = sorted(text for one in shown["statements"] for text in one["answers"].values())
    assert said == ["-urgent\nသတိ", "from standard input", "no", "reviewed"]
    text = office.read("report", "show", received.report)
    assert "-urgent" in text
    assert "-/publish:" in text
    assert "no holds now" in office.read("report", "consent", received.report, "-/publish", "no")


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (["note", " "], "E_INPUT"),
        (["review", "status", "reviewed"], "E_NOT_PERMITTED"),
        (["consent", "-/publish", "perhaps"], "E_INPUT"),
    ],
)
def test_a_statement_that_makes_no_sense_is_refused(made: Pair, arguments: list[str], error: str) -> None:
    command, *rest = arguments
    assert made.documenter.fail("report", command, made.report, *rest, code=2)["error"] == error


@pytest.mark.parametrize(
    ("prefix", "error"), [("ffffffff", "E_NOT_FOUND"), ("abc", "E_INPUT"), ("", "E_INPUT"), ("no id", "E_INPUT")]
)
@pytest.mark.parametrize("command", ["show", "amend", "retract"])
def test_a_report_that_is_not_there_is_said_so(made: Pair, command: str, prefix: str, error: str) -> None:
    assert made.documenter.fail("report", command, prefix, code=2)["error"] == error


def test_somebody_elses_report_is_not_revised(received: Pair) -> None:
    assert received.office.fail("report", "amend", received.report, code=2)["error"] == "E_NOT_PERMITTED"


def test_evidence_is_written_out_only_after_a_yes_and_only_once(made: Pair, desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "out.jpg"
    failure = desk.fail("report", "evidence", made.report, "/photo", "--to", target, code=2, secrets=[])
    assert "unencrypted" in failure["happened"]
    assert not target.exists()
    desk.do("report", "evidence", made.report, "/photo", "--to", target, "--yes")
    assert target.read_bytes() == EVIDENCE
    assert target.stat().st_mode & 0o777 == 0o600
    again = desk.fail("report", "evidence", made.report, "/photo", "--to", target, "--yes", code=2)
    assert again["error"] == "E_EXISTS"
    assert "SHA-256" in desk.read("report", "evidence", made.report, "/photo", "--to", tmp_path / "b", "--yes")
    missing = desk.fail("report", "evidence", made.report, "/other", "--to", tmp_path / "c", "--yes", code=2)
    assert missing["error"] == "E_NOT_FOUND"


def test_damaged_evidence_leaves_nothing_behind(made: Pair, desk: Desk, tmp_path: Path) -> None:
    (file,) = (desk.vault / "evidence").iterdir()
    content = bytearray(file.read_bytes())
    content[70_000] ^= 1
    file.write_bytes(content)
    failure = desk.fail("report", "evidence", made.report, "/photo", "--to", tmp_path / "out", "--yes", code=4)
    assert failure["error"] == "E_EVIDENCE_DAMAGED"
    assert not (tmp_path / "out").exists()


def test_many_reports_are_loaded_at_once(desk: Desk, tmp_path: Path) -> None:
    lines = [json.dumps({"/title": f"Report {number}", "/text": "စာ"}) for number in range(120)]
    (tmp_path / "reports.jsonl").write_text("\n".join(lines))
    assert len(desk.do("report", "load", tmp_path / "reports.jsonl")["reports"]) == 120
    titles = {report["title"] for report in desk.do("report", "list")["reports"]}
    assert titles >= {f"Report {number}" for number in range(120)}
    (tmp_path / "one.jsonl").write_text('{"/title": "one more"}\n')
    assert desk.read("report", "load", tmp_path / "one.jsonl") == "1 report sealed.\n"


@pytest.mark.parametrize(
    "bad",
    [
        b"not json",
        b"[]",
        b"{}",
        b"",
        b'{"/a": 1}',
        b'{"/a": null}',
        b'{"a": "b"}',
        b'{"/#form": "b"}',
        b'{"/a": "b", "/a": "c"}',
        b'{"/a": "\\ud800"}',
        b'{"/a": "\xff"}',
        b"[" * 100_000,
        b'{"/a": "' + b"x" * 500_001 + b'"}',
        b'{"/a": "' + b"x" * (1 << 24) + b'"}',
        json.dumps({f"/a{number}": "b" for number in range(8200)}).encode(),
    ],
)
def test_one_wrong_line_is_named_and_nothing_is_sealed(desk: Desk, tmp_path: Path, bad: bytes) -> None:
    good = b'{"/title": "good"}'
    (tmp_path / "reports.jsonl").write_bytes(b"\n".join([good, good, bad, good]) + b"\n")
    failure = desk.fail("report", "load", tmp_path / "reports.jsonl", code=2)
    assert failure["error"] == "E_INPUT"
    assert "in line 3" in failure["happened"]
    assert len(desk.do("report", "list")["reports"]) == 1


def test_a_file_without_reports_is_said_to_be_so(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "empty.jsonl").touch()
    assert desk.fail("report", "load", tmp_path / "empty.jsonl", code=2)["error"] == "E_NOTHING"
    assert desk.fail("report", "load", tmp_path / "missing.jsonl", code=6)["error"] == "E_FILE_MISSING"
    assert desk.fail("report", "load", tmp_path, code=6)["error"] == "E_FILE"


def test_an_interrupt_stops_and_undoes_what_was_begun(desk: Desk, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    line = b'{"/title": "' + b"x" * 2000 + b'"}\n'

    def write_and_interrupt() -> None:
        with pipe.open("wb", buffering=0) as file, contextlib.suppress(BrokenPipeError):
            # More than a pipe holds: when this returns, the command is in the middle of it.
            file.write(line * 60)
            os.kill(os.getpid(), signal.SIGINT)
            file.write(line * 60)

    handler = signal.getsignal(signal.SIGINT)
    writer = threading.Thread(target=write_and_interrupt)
    writer.start()
    failure = desk.fail("report", "load", pipe, code=130)
    writer.join()
    assert failure["error"] == "E_STOPPED"
    assert len(desk.do("report", "list")["reports"]) == 1
    assert signal.getsignal(signal.SIGINT) is handler


def test_records_are_verified_and_everything_is_derived_anew(made: Pair, desk: Desk) -> None:
    assert desk.do("records", "verify") == {"records": 4, "problems": [], "whole": True}
    before = desk.do("report", "show", made.report)
    assert desk.do("records", "rebuild") == {"records": 4, "reports": 1}
    assert desk.do("report", "show", made.report) == before
    assert "All signatures" in desk.read("records", "verify")
    assert "1 report derived anew" in desk.read("records", "rebuild")


def test_the_custody_log_is_shown_and_verified(made: Pair, desk: Desk) -> None:
    entries = desk.do("custody", "show", "vault")["entries"]
    assert [entry["event"] for entry in entries] == ["vault created", "contact added", "contact verified"]
    assert entries[0]["at"] == "2026-05-06T10:11:12Z"
    assert desk.do("custody", "verify") == {"chains": 2, "entries": 6}
    assert "sealed" in desk.read("custody", "show", made.report)
    assert "All chains close." in desk.read("custody", "verify")


def tamper(desk: Desk, sql: str) -> None:
    """Change the database behind the program's back, as somebody with the passphrase could."""
    unlocked = desk.build().vaults.open(desk.vault, PASSPHRASE)
    with contextlib.closing(unlocked), unlocked.store.database.transaction():
        unlocked.store.database.execute(sql)


def test_a_record_that_was_altered_is_found(desk: Desk) -> None:
    tamper(desk, "UPDATE record SET slot = 'x' WHERE kind = 'report'")
    outcome = desk.try_("records", "verify")
    assert (outcome.code, outcome.document["whole"], len(outcome.document["problems"])) == (4, False, 1)
    assert "1 problem found" in desk.try_("records", "verify", as_json=False).out


@pytest.mark.parametrize(
    "sql",
    ["UPDATE custody SET event = 'x' WHERE seq = 2", "DELETE FROM custody WHERE seq = 1", "UPDATE custody SET at = ''"],
)
def test_an_altered_custody_log_is_found(made: Pair, desk: Desk, sql: str) -> None:
    tamper(desk, sql)
    assert desk.fail("custody", "verify", code=4)["error"] == "E_CUSTODY"
    assert desk.fail("custody", "show", made.report, code=4)["error"] == "E_CUSTODY"
    assert not desk.try_("vault", "check").document["whole"]


# --- with a form ------------------------------------------------------------------------------------------------------

ONE, TWO = (f"/person[k{number:016x}]" for number in (1, 2))


def lines_of(folder: Path, *reports: dict[str, str]) -> Path:
    path = folder / "lines.jsonl"
    path.write_text("".join(f"{json.dumps(report)}\n" for report in reports))
    return path


def test_reports_of_a_form_are_loaded_with_their_instances_and_what_the_form_calculates(
    formed: WithForm, tmp_path: Path
) -> None:
    desk = formed.documenter
    file = lines_of(
        tmp_path,
        {"/heading": "First", "/killed": "4", f"{TWO}/name": "Two", f"{ONE}/name": "One"},
        {"/heading": "Second", "/kind": "arrest"},
    )
    first, second = desk.do("report", "load", file, "--form", "office")["reports"]
    shown = desk.do("report", "show", first["report"])
    assert shown["form"] == formed.form
    assert shown["title"] == "First"
    answers = shown["heads"][0]["answers"]
    assert (answers["/twice"], answers[f"{TWO}/name"]) == ("8", "Two")
    (hit,) = desk.do("search", "--where", "incident.type=arrest")["reports"]
    assert hit["report"] == second["report"]


@pytest.mark.parametrize(
    ("report", "words"),
    [
        ({"/killed": "1"}, "/heading"),
        ({"/heading": "x", "/nope": "x"}, "/nope is not taken: the form has no such question"),
        ({"/heading": "x", "/killed": "-1"}, "Between 0 and 999"),
        ({"/heading": "x", "/why": "x"}, "/why is not taken: with these answers the form does not ask for this"),
        ({"/heading": "x", "/kind": "murder"}, "murder is not among the choices"),
        ({"/heading": "x", f"{ONE}/zz": "x"}, "the form has no such question"),
        ({"/heading": "x", "/person[1]/name": "x"}, "not a path"),
    ],
)
def test_a_line_that_the_form_does_not_take_is_named_and_nothing_is_sealed(
    formed: WithForm, tmp_path: Path, report: dict[str, str], words: str
) -> None:
    desk = formed.documenter
    before = len(desk.do("report", "list")["reports"])
    file = lines_of(tmp_path, {"/heading": "fine"}, report)
    failure = desk.fail("report", "load", file, "--form", "office", code=2)
    assert "in line 2" in failure["happened"]
    assert words in failure["happened"]
    assert len(desk.do("report", "list")["reports"]) == before


def test_a_form_that_is_not_here_is_the_fault_of_no_line(formed: WithForm, tmp_path: Path) -> None:
    file = lines_of(tmp_path, {"/heading": "fine"})
    assert formed.documenter.fail("report", "load", file, "--form", "other", code=2)["error"] == "E_NOT_FOUND"


def test_an_amended_report_keeps_the_ids_and_the_order_of_its_instances(formed: WithForm, tmp_path: Path) -> None:
    desk = formed.documenter
    file = lines_of(tmp_path, {"/heading": "T", f"{TWO}/name": "Two", f"{ONE}/name": "One", f"{TWO}/agreed": "no"})
    (loaded,) = desk.do("report", "load", file, "--form", "office")["reports"]
    draft = desk.do("report", "amend", loaded["report"])["draft"]
    three = desk.do("draft", "add", draft, "/person")["added"]
    desk.do("draft", "set", draft, f"{three}/name", "Three")
    desk.do("draft", "remove", draft, ONE)
    answers = desk.do("draft", "show", draft)["answers"]
    assert (answers[f"{TWO}/#order"], answers[f"{three}/#order"]) == ("1", "2")
    desk.do("report", "seal", draft)
    shown = desk.do("report", "show", loaded["report"])
    assert shown["revisions"] == 2
    names = {path: value for path, value in shown["heads"][0]["answers"].items() if path.endswith("/name")}
    assert names == {f"{TWO}/name": "Two", f"{three}/name": "Three"}
    assert shown["consents"][f"{TWO[8:-1]}/publish"] == "no"


def test_a_report_is_written_as_a_page_to_read_and_the_custody_log_knows(
    made: Pair, desk: Desk, tmp_path: Path
) -> None:
    target = tmp_path / "report.html"
    refused = desk.try_("report", "html", made.report, "--out", target)
    assert (refused.code, target.exists()) == (2, False)
    assert "unencrypted" in refused.err
    written = desk.do("report", "html", made.report, "--out", target, "--yes", "--with-hashes")
    page = target.read_text(encoding="utf-8")
    assert TITLE in page
    assert hashlib.sha256(EVIDENCE).hexdigest() in page
    assert written == {"report": made.report, "file": str(target), "size": len(page.encode()), "sensitive": False}
    assert target.stat().st_mode & 0o077 == 0
    entries = desk.do("custody", "show", made.report)["entries"]
    assert entries[-1]["event"] == "report saved unencrypted"
    assert desk.fail("report", "html", made.report, "--out", target, "--yes", code=2)["error"] == "E_EXISTS"
    assert target.read_text(encoding="utf-8") == page
