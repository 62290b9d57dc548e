"""A place has a code, a name, and a position or none."""

import pytest

from fieldreport.domain.place import MAX_CODE_SIZE, MAX_NAME_SIZE, Place, PlaceCode, PlaceLevel
from fieldreport.errors import InvalidInput

CODE = PlaceCode("MMR006010")


def test_the_first_name_is_the_one_that_is_shown() -> None:
    assert Place(CODE, PlaceLevel.TOWNSHIP, ("Bokpyin", "ဘုတ်ပြင်း")).name == "Bokpyin"


def test_levels_are_ranked_from_the_largest() -> None:
    ranks = [level.rank for level in PlaceLevel]
    assert ranks == sorted(ranks)
    assert PlaceLevel.STATE_REGION.rank < PlaceLevel.TOWNSHIP.rank < PlaceLevel.VILLAGE.rank


@pytest.mark.parametrize("code", ["", "a b", "ဘု", "x" * (MAX_CODE_SIZE + 1), "a\n", "a\x7f"])
def test_a_code_is_visible_ascii(code: str) -> None:
    with pytest.raises(InvalidInput, match="place code"):
        Place(PlaceCode(code), PlaceLevel.TOWN, ("x",))
    with pytest.raises(InvalidInput, match="place code"):
        Place(CODE, PlaceLevel.TOWN, ("x",), parent=PlaceCode(code))


@pytest.mark.parametrize(
    "names", [(), ("",), ("a", ""), (" a",), ("a\nb",), ("a\u2028b",), ("\ud800",), ("x" * (MAX_NAME_SIZE + 1),)]
)
def test_a_name_is_one_line_of_text(names: tuple[str, ...]) -> None:
    with pytest.raises(InvalidInput, match="place name"):
        Place(CODE, PlaceLevel.TOWN, names)


@pytest.mark.parametrize("name", ["a\u200bb", "က\u200cခ"])
def test_joiners_are_part_of_burmese_names(name: str) -> None:
    assert Place(CODE, PlaceLevel.TOWN, (name,)).name == name


@pytest.mark.parametrize(
    ("latitude", "longitude"), [(1.0, None), (None, 1.0), (90.1, 0.0), (0.0, -180.5), (float("nan"), 0.0)]
)
def test_a_position_is_whole_and_on_earth(latitude: float | None, longitude: float | None) -> None:
    with pytest.raises(InvalidInput, match="position"):
        Place(CODE, PlaceLevel.TOWN, ("x",), latitude=latitude, longitude=longitude)


def test_the_equator_is_a_position_and_not_none() -> None:
    assert Place(CODE, PlaceLevel.TOWN, ("x",), latitude=0.0, longitude=0.0).latitude == 0.0
