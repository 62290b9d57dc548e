"""A place in an answer: what people call it, and the code of a gazetteer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldreport.domain.place_reference import PlaceReference


@pytest.mark.parametrize(
    ("answer", "name", "code"),
    [
        ("Pyigyi Mandai [MMR006010702]", "Pyigyi Mandai", "MMR006010702"),
        ("  Lay Nyar village ", "Lay Nyar village", ""),
        ("ပြည်ကြီးမဏ္ဍိုင်[MMR006010702] ", "ပြည်ကြီးမဏ္ဍိုင်", "MMR006010702"),
        ("[MMR004]", "", "MMR004"),
        ("unknown", "", ""),
        ("field [near the church]", "field [near the church]", ""),
        ("a [b] [c]", "a [b] [c]", ""),
        ("", "", ""),
    ],
)
def test_a_place_is_read(answer: str, name: str, code: str) -> None:
    assert PlaceReference.read(answer) == PlaceReference(name=name, code=code)


@pytest.mark.parametrize("answer", ["Pyigyi Mandai [MMR006010702]", "[MMR004]", "Lay Nyar village", "unknown"])
def test_a_place_is_written_as_it_was_read(answer: str) -> None:
    assert str(PlaceReference.read(answer)) == answer


@given(st.text(max_size=300))
def test_any_text_is_a_place(answer: str) -> None:
    place = PlaceReference.read(answer)
    assert PlaceReference.read(str(place)) == place
