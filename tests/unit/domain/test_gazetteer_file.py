"""A gazetteer file is read whole, or refused with the row that is wrong."""

import contextlib
import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldreport.domain import gazetteer_file
from fieldreport.domain.gazetteer_file import MAX_ALIASES, read_gazetteer
from fieldreport.domain.place import Place, PlaceCode, PlaceLevel
from fieldreport.errors import InvalidInput
from fieldreport.system.resource_files import resource_bytes

HEAD = "pcode,level,name_en,name_my,aliases,parent,lat,lon\n"
SHARED = Path(__file__).resolve().parents[4] / "shared" / "data" / "places" / "myanmar_places.csv"


def refusal(text: str) -> str:
    with pytest.raises(InvalidInput) as caught:
        read_gazetteer(text.encode())
    return str(caught.value.details["reason"])


def test_a_row_is_a_place_with_all_its_spellings() -> None:
    row = "MMR006010,township,Bokpyin,ဘုတ်ပြင်း,Bokepyin; Boke Pyin,MMR006,11.2605,98.7638\n"
    assert read_gazetteer((HEAD + row).encode()) == [
        Place(
            code=PlaceCode("MMR006010"),
            level=PlaceLevel.TOWNSHIP,
            names=("Bokpyin", "ဘုတ်ပြင်း", "Bokepyin", "Boke Pyin"),
            parent=PlaceCode("MMR006"),
            latitude=11.2605,
            longitude=98.7638,
        )
    ]


def test_two_columns_are_enough_and_others_are_passed_over() -> None:
    text = "\ufeffName , CODE,population\r\nLay Nyar,X1,200\r\n\r\n"
    assert read_gazetteer(text.encode()) == [Place(PlaceCode("X1"), PlaceLevel.SITE, ("Lay Nyar",))]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "first row"),
        ("pcode\nx\n", "first row"),
        ("name\nx\n", "first row"),
        ("pcode,name,name_en\nx,y,z\n", "first row"),
        ("pcode,name\n", "no places"),
        ("pcode,name\nA\n", "row 2: not as many"),
        ("pcode,name\nA,b,c\n", "row 2: not as many"),
        ("pcode,name\nA,b\nA,c\n", "row 3: the code stands"),
        ("pcode,name\nA,\n", "row 2: place name"),
        ("pcode,name\n,b\n", "row 2: place code"),
        ("pcode,name,level\nA,b,hamlet\n", "row 2: level"),
        ("pcode,name,lat\nA,b,1\n", "row 2: position"),
        ("pcode,name,lat,lon\nA,b,1e1,2\n", "row 2: position"),
        ("pcode,name,lat,lon\nA,b,99,2\n", "row 2: position"),
        (f"pcode,name,aliases\nA,b,{'c;' * MAX_ALIASES}\n", "row 2: aliases"),
        ('pcode,name\nA,"b\n', "row 2: not comma"),
        ('pcode,name\nA,b\nB,"' + "c" * 200_000, "row 3: not comma"),
    ],
)
def test_the_row_that_is_wrong_is_named(text: str, reason: str) -> None:
    assert refusal(text).startswith(reason) or reason in refusal(text)


def test_what_is_no_utf8_or_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(InvalidInput, match="UTF-8"):
        read_gazetteer(b"pcode,name\nA,\xff\n")
    monkeypatch.setattr(gazetteer_file, "MAX_PLACES", 1)
    assert refusal("pcode,name\nA,b\nB,c\n") == "more than 1 places"
    monkeypatch.setattr(gazetteer_file, "MAX_FILE_SIZE", 3)
    assert refusal("pcode,name\n").startswith("larger")


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_any_bytes_are_read_or_refused(untrusted: bytes) -> None:
    with contextlib.suppress(InvalidInput):
        assert read_gazetteer(b"pcode,name\n" + untrusted)


@pytest.mark.parametrize("name", ["states.csv", "towns.csv"])
def test_what_comes_with_the_program_is_such_a_file(name: str) -> None:
    places = read_gazetteer(resource_bytes("places", name))
    states = {place.code for place in read_gazetteer(resource_bytes("places", "states.csv"))}
    assert all(place.parent is None or place.parent in states for place in places)


def test_the_towns_come_with_their_attribution() -> None:
    assert b"GeoNames (geonames.org), CC BY 4.0" in resource_bytes("places", "ATTRIBUTION.md")


@pytest.mark.skipif(not SHARED.exists(), reason="the list of townships is not beside this checkout")
def test_a_list_of_all_townships_is_read() -> None:
    with SHARED.open(encoding="utf-8", newline="") as file:
        expected = [row["pcode"] for row in csv.DictReader(file)]
    assert [place.code for place in read_gazetteer(SHARED.read_bytes())] == expected
