"""Places at the command line: found in any spelling, added, loaded from an office's list."""

from pathlib import Path

import pytest

from tests.unit.cli.desk import Desk

LIST = "pcode,level,name_en,name_my,parent\nMMR006010,township,Bokpyin,ဘုတ်ပြင်း,MMR006\nL,village,Lay Nyar,,MMR006010\n"


def load(desk: Desk, folder: Path, text: str = LIST) -> None:
    (folder / "list.csv").write_text(text, encoding="utf-8")
    desk.do("place", "load", folder / "list.csv", "--name", "office")


def test_a_place_that_comes_with_the_program_is_found(desk: Desk) -> None:
    (first, *_) = desk.do("place", "search", "Chin State")["places"]
    assert (first["code"], first["level"], first["score"]) == ("MMR004", "state_region", 100)
    assert "Myitkyina" in desk.read("place", "search", "Myitkyna")


def test_a_list_of_the_office_is_searched_with_the_rest(desk: Desk, tmp_path: Path) -> None:
    load(desk, tmp_path)
    assert desk.do("place", "list") == {"gazetteers": {"office": 2}}
    (first, *_) = desk.do("place", "search", "Bokepyin")["places"]
    assert first["code"] == "MMR006010"
    assert first["matched"] == "Bokpyin"
    assert first["within"] == ["MMR006", "MMR"]
    assert desk.do("place", "search", "MMR006010", "--limit", "1")["places"][0]["names"] == ["Bokpyin", "ဘုတ်ပြင်း"]


def test_a_list_takes_the_place_of_the_former_one(desk: Desk, tmp_path: Path) -> None:
    load(desk, tmp_path)
    load(desk, tmp_path, "pcode,name\nN,Newplace\n")
    assert desk.do("place", "list") == {"gazetteers": {"office": 1}}


def test_a_list_with_a_fault_changes_nothing(desk: Desk, tmp_path: Path) -> None:
    load(desk, tmp_path)
    (tmp_path / "bad.csv").write_text("pcode,name\nA,b\nA,c\n")
    outcome = desk.try_("place", "load", tmp_path / "bad.csv", "--name", "office")
    assert (outcome.failure["error"], "row 3" in outcome.failure["happened"]) == ("E_INPUT", True)
    assert desk.do("place", "list") == {"gazetteers": {"office": 2}}


@pytest.mark.parametrize("name", ["own", " ", "a\nb"])
def test_a_name_that_is_taken_or_unreadable_is_refused(desk: Desk, tmp_path: Path, name: str) -> None:
    (tmp_path / "list.csv").write_text(LIST, encoding="utf-8")
    assert desk.try_("place", "load", tmp_path / "list.csv", "--name", name).failure["error"] == "E_INPUT"


def test_an_own_place_is_found_and_can_go_again(desk: Desk) -> None:
    added = desk.do("place", "add", "Lay Nyar", "Lenya", "--in", "MMR006", "--at", "11.1", "99.0")
    assert (added["level"], added["in"], added["at"]) == ("village", "MMR006", [11.1, 99.0])
    assert desk.do("place", "search", "lenya")["places"][0]["code"] == added["code"]
    desk.do("place", "remove", added["code"])
    assert desk.try_("place", "remove", added["code"]).failure["error"] == "E_NOT_FOUND"
    assert all(one["code"] != added["code"] for one in desk.do("place", "search", "lenya")["places"])


@pytest.mark.parametrize("options", [["--in", "nowhere"], ["--at", "99", "1"], ["--at", "nan", "1"]])
def test_an_own_place_lies_somewhere_that_exists(desk: Desk, options: list[str]) -> None:
    assert desk.try_("place", "add", "x", *options).failure["error"] in {"E_NOT_FOUND", "E_INPUT"}
    assert desk.do("place", "list") == {"gazetteers": {}}


def test_a_loop_in_a_list_ends(desk: Desk, tmp_path: Path) -> None:
    load(desk, tmp_path, "pcode,name,parent\nA,Aye,B\nB,Bee,A\n")
    assert len(desk.do("place", "search", "Aye")["places"][0]["within"]) == 8


def test_people_read_what_there_is(desk: Desk) -> None:
    assert desk.read("place", "list") == "Only what comes with the program.\n"
    assert desk.read("place", "search", "12345") == "No place has a name like that.\n"
