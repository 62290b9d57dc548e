"""Reports are found at the command line by what they say."""

import json
from pathlib import Path

import pytest

from tests.unit.cli.desk import Desk
from tests.unit.cli.office_form import WithForm

REPORTS = [
    {"/title": "Shelling of a village", "/text": "Heavy weapons from the hill. LIB No. 560 was seen at the bridge."},
    {"/title": "ကျောင်းကို ပစ်ခတ်မှု", "/text": "မနက်စောစော ကျောင်းသားများ ရှိနေစဉ် ခမရ ၅၆၀ က ပစ်ခတ်သည်။"},
    {"/title": "Arrest in Ṭhantlang", "/text": "ကြောင့် Three people were taken at noon."},
]


@pytest.fixture
def loaded(desk: Desk, tmp_path: Path) -> Desk:
    (tmp_path / "lines.jsonl").write_text("".join(f"{json.dumps(report)}\n" for report in REPORTS))
    desk.do("report", "load", tmp_path / "lines.jsonl")
    return desk


def titles(desk: Desk, *arguments: str) -> list[str]:
    return [report["title"] for report in desk.do("search", *arguments)["reports"]]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("shell vill", [0]), ("HEAVY", [0]), ("ကျောင်း", [1]), ("ကြောင့်", [2]), ("560", [0, 1]), ("၅၆၀", [0, 1]),
        ("ခမရ 560", [1]), ("thantlang", [2]), ("k", []), ("wea", [0]), ("ပစ်", [1]), ("absent", []),
    ],
)  # fmt: skip
def test_a_report_is_found_by_the_beginnings_of_its_words(loaded: Desk, query: str, found: list[int]) -> None:
    assert sorted(titles(loaded, query)) == sorted(str(REPORTS[number]["/title"]) for number in found)


def test_the_excerpt_shows_the_hit(loaded: Desk) -> None:
    (hit,) = loaded.do("search", "bridge")["reports"]
    start, end = hit["highlights"][0]
    assert hit["excerpt"][start:end] == "bridge"
    text = loaded.read("search", "shelling")
    assert "Shelling of a village" in text


def test_marks_alone_find_nothing(loaded: Desk) -> None:
    assert loaded.read("search", "*** ။ '") == "No report says that.\n"


def test_without_words_everything_with_the_facts_is_found(loaded: Desk) -> None:
    assert len(titles(loaded)) == 4
    assert titles(loaded, "--where", "incident.type=shelling") == []
    assert len(titles(loaded, "--limit", "2", "--offset", "1")) == 2


@pytest.mark.parametrize("fact", ["shelling", "=x"])
def test_a_fact_is_a_role_and_a_value(desk: Desk, fact: str) -> None:
    assert desk.try_("search", "--where", fact).failure["error"] == "E_USAGE"


def test_a_retracted_report_is_not_found(loaded: Desk) -> None:
    (hit,) = loaded.do("search", "bridge")["reports"]
    loaded.do("report", "retract", hit["report"])
    assert titles(loaded, "bridge") == []


FORMED = [
    {"/heading": "At the bridge", "/kind": "shelling", "/why": "seen", "/day": "2025-05-06", "/killed": "3"},
    {"/heading": "At the market", "/kind": "arrest", "/day": "2025-06-01", "/killed": "0"},
    {"/heading": "Of no day"},
]


@pytest.fixture
def answered(formed: WithForm, tmp_path: Path) -> Desk:
    (tmp_path / "lines.jsonl").write_text("".join(f"{json.dumps(report)}\n" for report in FORMED))
    formed.documenter.do("report", "load", tmp_path / "lines.jsonl", "--form", "office")
    return formed.documenter


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        (["--where", "incident.type=shelling"], [0]),
        (["--where", "incident.type=shell"], []),
        (["--where", "no.role=x"], []),
        (["--where", "casualty.killed=0"], [1]),
        (["--where", "incident.type=arrest", "--where", "casualty.killed=0"], [1]),
        (["--where", "incident.type=arrest", "--where", "casualty.killed=3"], []),
        (["--during", "2025-05-06", "2025-05-06"], [0]),
        (["--during", "2025-05-07", "2025-05-31"], []),
        (["--during", "2025-05-01", "2025-06-30"], [0, 1]),
        (["market", "--during", "2025-05-01", "2025-06-30"], [1]),
        (["heavy"], [0]),
        (["at th", "--where", "incident.type=arrest"], [1]),
    ],
)
def test_facts_narrow_what_is_found(answered: Desk, arguments: list[str], found: list[int]) -> None:
    assert sorted(titles(answered, *arguments)) == sorted(FORMED[number]["/heading"] for number in found)


@pytest.mark.parametrize("days", [("2025-05-07", "yesterday"), ("2025-13-01", "2025-12-01")])
def test_days_are_days(desk: Desk, days: tuple[str, str]) -> None:
    assert desk.fail("search", "--during", *days, code=2)["error"] == "E_USAGE"


def test_a_period_that_ends_before_it_begins_is_no_period(desk: Desk) -> None:
    assert desk.fail("search", "--during", "2025-06-01", "2025-05-01", code=2)["error"] == "E_USAGE"


@pytest.mark.parametrize("written", ["lib:560", "LIB 560", "ခမရ ၅၆၀", "Light Infantry Battalion No. 560"])
def test_a_unit_is_asked_for_in_any_of_its_spellings(desk: Desk, written: str) -> None:
    draft = desk.do("draft", "new", "--form", "quick-report")["draft"]
    desk.do("draft", "set", draft, "/actor/actor_unit", "LIB-560")
    sealed = desk.do("report", "seal", draft, "--unfinished")["report"]
    found = desk.do("search", "--where", f"actor.unit={written}")["reports"]
    assert [one["report"] for one in found] == [sealed]
    assert desk.do("search", "--where", "actor.unit=LIB 561")["reports"] == []
