import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldreport.crypto import age_armor
from fieldreport.crypto.age_armor import read_armor
from fieldreport.errors import ArmorInvalid, LimitExceeded

BEGIN = b"-----BEGIN AGE ENCRYPTED FILE-----\n"
END = b"-----END AGE ENCRYPTED FILE-----\n"


def armored(data: bytes) -> bytes:
    text = base64.b64encode(data)
    lines = [text[start : start + 64] + b"\n" for start in range(0, len(text), 64)]
    return BEGIN + b"".join(lines) + END


@given(st.binary(max_size=200), st.sampled_from([b"\n", b"\r\n"]), st.text(alphabet=" \t\r\n", max_size=9))
def test_armor_is_read_whatever_its_line_ends_and_the_white_space_around_it(
    data: bytes, line_end: bytes, around: str
) -> None:
    text = armored(data).replace(b"\n", line_end)
    assert read_armor(around.encode() + text + around.encode()) == data


@pytest.mark.parametrize(
    ("untrusted", "reason"),
    [
        (b"", "begin line"),
        (b"text " + armored(b"a"), "begin line"),
        (BEGIN.lower() + b"YQ==\n" + END, "begin line"),
        (BEGIN + b"YQ==\n", "end line"),
        (armored(b"a") + b"text", "end line"),
        (BEGIN + b"YQ==" + END, "end line"),
        (BEGIN + b"YQ\n" + END, "base64"),
        (BEGIN + b"YQ=\n=\n" + END, "not canonical"),
        (BEGIN + b"YR==\n" + END, "not canonical"),
        (BEGIN + b"Y Q==\n" + END, "not canonical"),
        (BEGIN + b"YQ==\r\r\n" + END, "not canonical"),
        (BEGIN + b"\nYQ==\n" + END, "not canonical"),
        (BEGIN + b"YQ==\n\n" + END, "not canonical"),
        (BEGIN + b"YWFh\nYQ==\n" + END, "not canonical"),
        (BEGIN + b"Version: 1\n\nYQ==\n" + END, "not canonical"),
    ],
)
def test_another_spelling_is_refused(untrusted: bytes, reason: str) -> None:
    with pytest.raises(ArmorInvalid) as caught:
        read_armor(untrusted)
    assert caught.value.details == {"reason": reason}


def test_text_above_the_limit_is_refused_before_it_is_decoded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(age_armor, "MAX_ARMORED_SIZE", len(armored(b"abc")))
    assert read_armor(armored(b"abc")) == b"abc"
    with pytest.raises(LimitExceeded):
        read_armor(armored(b"abc") + b"\n")
