"""Commands around drafts."""

from pathlib import Path

import pytest

from fieldreport.services.drafts import MAX_ANSWER_SIZE
from tests.unit.cli.desk import Desk


@pytest.fixture
def draft(desk: Desk) -> str:
    return str(desk.do("draft", "new")["draft"])


def test_answers_are_stored_shown_and_taken_away(desk: Desk, draft: str) -> None:
    desk.do("draft", "set", draft, "/title", "ကန့်ဘလူ", "/count/killed/best", "0")
    shown = desk.do("draft", "show", draft)
    assert shown["answers"] == {"/title": "ကန့်ဘလူ", "/count/killed/best": "0"}
    assert shown["title"] == "ကန့်ဘလူ"
    desk.do("draft", "unset", draft, "/count/killed/best")
    assert desk.do("draft", "show", draft)["answers"] == {"/title": "ကန့်ဘလူ"}
    assert desk.fail("draft", "unset", draft, "/count/killed/best", code=2)["error"] == "E_NOT_FOUND"
    assert "ကန့်ဘလူ" in desk.read("draft", "show", draft)
    assert "ကန့်ဘလူ" in desk.read("draft", "list")
    assert "1 answer stored" in desk.read("draft", "set", draft, "/a", "b")


@pytest.mark.parametrize("value", ["-5", "-hello", "--json", "--yes", "-", "", "a\nb\tc"])
def test_a_text_that_looks_like_an_option_is_a_text(desk: Desk, draft: str, value: str) -> None:
    typed = b"-" if value == "-" else b""
    desk.do("draft", "set", draft, "/text", value, typed=typed)
    assert desk.do("draft", "show", draft)["answers"] == {"/text": value}


def test_a_long_text_comes_through_standard_input(desk: Desk, draft: str) -> None:
    text = "မြန်မာ " * 20_000
    desk.do("draft", "set", draft, "/narrative", "-", typed=text.encode() + b"\r\n")
    assert desk.do("draft", "show", draft)["answers"] == {"/narrative": text}


@pytest.mark.parametrize(
    ("typed", "reason"), [(b"\xff\xfe", "not UTF-8"), (b"x" * (MAX_ANSWER_SIZE + 1), "longer than")]
)
def test_text_that_cannot_be_kept_is_refused(desk: Desk, draft: str, typed: bytes, reason: str) -> None:
    outcome = desk.try_("draft", "set", draft, "/text", "-", typed=typed)
    assert (outcome.code, outcome.failure["error"]) == (2, "E_INPUT")
    assert reason in outcome.failure["happened"]


@pytest.mark.parametrize(
    "path", ["", "title", "/", "/a//b", "/a b", "/#form", "/a[x]/b", "/" + "a" * 600, "/a\u202e/b\n"]
)
def test_a_path_that_is_none_is_refused(desk: Desk, draft: str, path: str) -> None:
    assert desk.fail("draft", "set", draft, path, "x", code=2)["error"] == "E_INPUT"


@pytest.mark.parametrize("arguments", [["/a"], ["/a", "b", "/c"], ["/a", "-", "/b", "-"], []])
def test_paths_and_values_come_in_pairs(desk: Desk, draft: str, arguments: list[str]) -> None:
    assert desk.fail("draft", "set", draft, *arguments, code=2)["error"] == "E_USAGE"


@pytest.mark.parametrize(
    "name", ["ဓာတ်ပုံ.jpg", "a\u202egnp.exe", "line\nbreak.png", "x" * 251 + ".bin", "-rf", "raw\udcff.jpg"]
)
def test_a_file_with_any_name_is_taken_in(desk: Desk, draft: str, tmp_path: Path, name: str) -> None:
    (tmp_path / "files").mkdir()
    file = tmp_path / "files" / name
    file.write_bytes(b"content")
    document = desk.do("draft", "attach", draft, "/file", file)
    assert document["size"] == 7
    (item,) = desk.do("draft", "show", draft)["evidence"]
    assert item["name"] == name.replace("\udcff", "\ufffd")
    text = desk.read("draft", "show", draft)
    assert "\u202e" not in text
    assert "line\nbreak" not in text
    desk.do("report", "seal", draft)


@pytest.mark.parametrize("size", [0, 65_536, 5_000_000])
def test_a_file_of_any_size_is_taken_in_and_off_again(desk: Desk, draft: str, tmp_path: Path, size: int) -> None:
    (tmp_path / "file").write_bytes(bytes(size))
    before = len(list((desk.vault / "evidence").iterdir()))
    assert desk.do("draft", "attach", draft, "/file", tmp_path / "file")["size"] == size
    assert desk.fail("draft", "attach", draft, "/file", tmp_path / "file", code=2)["error"] == "E_EXISTS"
    desk.do("draft", "detach", draft, "/file")
    assert desk.fail("draft", "detach", draft, "/file", code=2)["error"] == "E_NOT_FOUND"
    assert len(list((desk.vault / "evidence").iterdir())) == before


def test_a_file_larger_than_the_format_is_refused_before_it_is_read(desk: Desk, draft: str, tmp_path: Path) -> None:
    with (tmp_path / "huge").open("wb") as file:
        file.truncate(1 << 33)
    failure = desk.fail("draft", "attach", draft, "/file", tmp_path / "huge", code=6)
    assert failure["error"] == "E_FILE_TOO_LARGE"


@pytest.mark.parametrize("name", ["missing", ".", "x" * 300])
def test_a_file_that_cannot_be_read_is_said_so(desk: Desk, draft: str, tmp_path: Path, name: str) -> None:
    assert desk.fail("draft", "attach", draft, "/file", tmp_path / name, code=6)["error"] in {
        "E_FILE_MISSING",
        "E_NOT_A_FILE",
        "E_FILE",
    }


def test_a_draft_is_deleted_only_after_a_yes(desk: Desk, draft: str) -> None:
    assert desk.fail("draft", "delete", draft, code=2)["error"] == "E_USAGE"
    desk.do("draft", "delete", draft, "--yes")
    assert desk.do("draft", "list") == {"drafts": []}
    assert desk.read("draft", "list") == "No drafts.\n"
    assert desk.fail("draft", "show", draft, code=2)["error"] == "E_NOT_FOUND"


def test_an_unknown_form_or_draft_is_not_found(desk: Desk) -> None:
    assert desk.fail("draft", "new", "--form", "other", code=2)["error"] == "E_NOT_FOUND"
    assert desk.fail("draft", "set", "", "/a", "b", code=2)["error"] == "E_NOT_FOUND"


def test_two_drafts_with_one_beginning_are_ambiguous(desk: Desk) -> None:
    ids = [desk.do("draft", "new")["draft"] for _ in range(17)]
    first_digits = [one[0] for one in ids]
    shared = next(digit for digit in first_digits if first_digits.count(digit) > 1)
    assert desk.fail("draft", "show", shared, code=2)["error"] == "E_AMBIGUOUS"
