"""Base64url with one spelling."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldreport.crypto import base64url
from fieldreport.errors import RecordInvalid

REFUSED = RecordInvalid(reason="test")


@given(st.binary())
def test_what_was_encoded_is_read_back(data: bytes) -> None:
    text = base64url.encode(data)
    assert text == base64.urlsafe_b64encode(data).decode().rstrip("=")
    assert base64url.decode(text, error=lambda: REFUSED) == data


@given(st.text(alphabet=st.characters(codec=None), max_size=12) | st.text(alphabet="AQgw-_+/= \n", max_size=8))
def test_any_text_is_refused_or_is_the_only_spelling_of_its_bytes(text: str) -> None:
    try:
        data = base64url.decode(text, error=lambda: REFUSED)
    except RecordInvalid:
        return
    assert base64url.encode(data) == text


@pytest.mark.parametrize(
    "text",
    [
        "A",  # six bits are no byte
        "AR",  # an unused bit is set
        "AAF",
        "AA==",  # padding
        "AAA=",
        "AA AA",
        "AAAA\n",
        "+/+/",  # the other alphabet
        "AAAA=AAAA",
        "AAé",
        "\ud800AAA",  # a lone surrogate, as lenient JSON readers make it
        "A" * 5,
    ],
)
def test_every_other_spelling_is_refused(text: str) -> None:
    with pytest.raises(RecordInvalid) as refusal:
        base64url.decode(text, error=lambda: REFUSED)
    assert refusal.value is REFUSED


def test_a_refusal_carries_no_trace_of_the_text() -> None:
    with pytest.raises(RecordInvalid) as refusal:
        base64url.decode("secret!", error=lambda: RecordInvalid(reason="test"))
    assert refusal.value.__suppress_context__
