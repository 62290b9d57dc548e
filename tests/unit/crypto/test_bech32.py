import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldreport.crypto import bech32
from fieldreport.errors import InvalidKey

ERROR = InvalidKey(what="test")
KEY = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX"


@pytest.mark.parametrize(
    ("prefix", "data", "text"),
    [
        ("A", "", "A12UEL5L"),
        ("a", "", "a12uel5l"),
        ("?", "", "?1ezyfcl"),
        ("abcdef", "00443214c74254b635cf84653a56d7c675be77df", "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw"),
        (
            "split",
            "c5f38b70305f519bf66d85fb6cf03058f3dde463ecd7918f2dc743918f2d",
            "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w",
        ),
        ("AGE-SECRET-KEY-", "42" * 32, KEY),
    ],
)
def test_bip_173_and_age_vectors_are_spelled_and_read(prefix: str, data: str, text: str) -> None:
    assert bech32.encode(prefix, bytes.fromhex(data)) == text
    assert bech32.decode(text, prefix=prefix, size=len(data) // 2, error=ERROR).hex() == data


@given(st.binary(max_size=80))
def test_what_is_spelled_is_read_back(data: bytes) -> None:
    assert bech32.decode(bech32.encode("age", data), prefix="age", size=len(data), error=ERROR) == data


@given(st.integers(0, len(KEY) - 1), st.characters())
def test_one_wrong_character_is_always_noticed(place: int, character: str) -> None:
    if character == KEY[place]:
        return
    with pytest.raises(InvalidKey):
        _read(KEY[:place] + character + KEY[place + 1 :])


@given(st.text(max_size=80))
def test_other_text_is_refused(text: str) -> None:
    with pytest.raises(InvalidKey):
        _read(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(KEY.lower(), id="lower case"),
        pytest.param(KEY[:-1] + KEY[-1].lower(), id="mixed case"),
        pytest.param(KEY + " ", id="space"),
        pytest.param(KEY.replace("AGE", "EGA"), id="another prefix"),
        pytest.param(KEY.replace("-1G", "--G"), id="no separator"),
        pytest.param(KEY.replace("Q4EGAEX", "P4EGAEX"), id="unused bits set"),
    ],
)
def test_another_spelling_of_the_same_key_is_refused(text: str) -> None:
    with pytest.raises(InvalidKey):
        _read(text)


def test_the_checksum_of_a_text_of_megabytes_is_never_computed() -> None:
    text = "AGE-SECRET-KEY-1" + "Q" * (3 << 20)
    started = time.process_time()
    with pytest.raises(InvalidKey):
        _read(text)
    assert time.process_time() - started < 0.5


def test_unused_bits_are_refused_even_under_a_right_checksum() -> None:
    body = bech32.encode("age", b"\x00")
    loose = body.split("1")[1][0] + "p"
    forged = f"age1{loose}{bech32._checksum('age', loose)}"
    with pytest.raises(InvalidKey):
        bech32.decode(forged, prefix="age", size=1, error=ERROR)


def _read(text: str) -> bytes:
    return bech32.decode(text, prefix="AGE-SECRET-KEY-", size=32, error=ERROR)
