"""Questions on the command line: asked, listed, answered, withdrawn."""

from pathlib import Path
from typing import Any

import pytest

from tests.unit.cli.conftest import Pair
from tests.unit.cli.desk import Desk

ABOUT = "/incident/count/killed/best"


def carry(sender: Desk, receiver: Desk, to: str, folder: Path, *what: str) -> Any:
    """Export into a folder of its own, and import there."""
    stick = folder / f"stick {len(list(folder.iterdir()))}"
    stick.mkdir()
    sender.do("bundle", "export", "--to", to, *what, stick)
    return receiver.do("bundle", "import", *sorted(stick.glob("*.age")))


@pytest.fixture
def asked(pair: Pair, tmp_path: Path) -> str:
    """The question of the office, arrived at the documenter's."""
    pair.office.do("bundle", "import", pair.bundle)
    record: str = pair.office.do("question", "ask", pair.report, "Thirteen, or three?", "--about", ABOUT)["record"]
    carry(pair.office, pair.documenter, "Ma Htwe", tmp_path, "--report", pair.report)
    return record


def test_the_documenter_sees_who_asks_what_about_which_answer(pair: Pair, asked: str) -> None:
    (question,) = pair.documenter.do("question", "list", "--open")["questions"]
    assert (question["question"], question["text"], question["about"]) == (asked, "Thirteen, or three?", ABOUT)
    assert (question["answer_now"], question["asked_by"]["name"], question["state"]) == ("13", "Data office", "asked")
    text = pair.documenter.read("question", "list", pair.report)
    assert "Data office" in text
    assert ABOUT in text
    (row,) = pair.documenter.do("report", "list", "--state", "question")["reports"]
    assert row["report"] == pair.report


def test_a_changed_answer_answers_and_the_office_reads_the_difference(pair: Pair, asked: str, tmp_path: Path) -> None:
    draft = pair.documenter.do("report", "amend", pair.report)["draft"]
    pair.documenter.do("draft", "set", draft, ABOUT, "3")
    pair.documenter.do("report", "seal", draft)
    assert pair.documenter.do("question", "list", "--open")["questions"] == []
    carry(pair.documenter, pair.office, "Data office", tmp_path, "--all")
    shown = pair.office.do("question", "show", asked)
    ((difference),) = shown["answers"][0]["differences"]
    assert difference == {"path": ABOUT, "label": "", "change": "changed", "before": "13", "after": "3"}
    text = pair.office.read("question", "show", asked[:12])
    assert "Answered in version" in text
    assert "changed" in text


def test_words_answer_too_and_a_draft_may_go_with_them(pair: Pair, asked: str) -> None:
    documenter = pair.documenter
    documenter.do("question", "answer", asked, "-", typed=b"Three.\nHe is sure.\n")
    shown = documenter.do("question", "show", asked)
    assert (shown["answers"][0]["words"], shown["answers"][0]["differences"]) == ("Three.\nHe is sure.", [])
    assert "No answer is different." in documenter.read("question", "show", asked)
    draft = documenter.do("report", "amend", pair.report)["draft"]
    documenter.do("question", "answer", asked, "--draft", draft)
    assert len(documenter.do("question", "show", asked)["answered_in"]) == 2


def test_a_question_is_taken_back_by_whoever_asked(pair: Pair, asked: str) -> None:
    assert pair.documenter.fail("question", "withdraw", asked, code=2)["error"] == "E_NOT_PERMITTED"
    pair.office.do("question", "withdraw", asked)
    assert "withdrawn" in pair.office.read("question", "list")


def test_what_is_missing_is_said(pair: Pair) -> None:
    assert pair.documenter.read("question", "list") == "No questions.\n"
    assert pair.documenter.fail("question", "show", "abcd", code=2)["error"] == "E_NOT_FOUND"
    assert pair.documenter.fail("question", "ask", pair.report, "Why?", code=2)["error"] == "E_STATE"
