"""A token and its leaves have one spelling each, and no other passes."""

import secrets

import pytest

from fieldreport.crypto import base64url, canonical_json
from fieldreport.crypto import selective_disclosure as sd
from fieldreport.crypto.canonical_json import JsonValue
from fieldreport.crypto.signing_key import SigningKey
from fieldreport.errors import DisclosureInvalid, RecordInvalid

KEY = SigningKey(bytes(range(32)))
SALT = "AAAAAAAAAAAAAAAAAAAAAA"


def _encoded(content: JsonValue) -> str:
    return base64url.encode(canonical_json.encode(content))


def test_a_disclosure_reads_back_as_it_was_made() -> None:
    made = sd.new_disclosure("/ရွာ", "ပစ်ခတ်မှု")
    assert sd.parse_disclosure(made.encoded) == made
    assert made.digest == sd.digest_of(made.encoded)


def test_each_leaf_has_its_own_salt() -> None:
    assert sd.new_disclosure("/a", "x").digest != sd.new_disclosure("/a", "x").digest


def test_a_given_salt_makes_the_example_of_the_specification() -> None:
    made = sd.disclosure_with_salt("/a", "x", salt=bytes(16))
    assert base64url.decode(made.encoded, error=lambda: DisclosureInvalid(reason="")) == f'["{SALT}","/a","x"]'.encode()


@pytest.mark.parametrize(
    ("encoded", "reason"),
    [
        ("", "spelling"),
        ("é", "spelling"),
        ("W10=", "spelling"),
        (_encoded([]), "shape"),
        (_encoded({}), "shape"),
        (_encoded([SALT, "x"]), "shape"),
        (_encoded([SALT, "/a", "x", "y"]), "shape"),
        (_encoded([1, "/a", "x"]), "shape"),
        (_encoded([SALT, 1, "x"]), "shape"),
        (_encoded([SALT[1:], "/a", "x"]), "shape"),
        (_encoded([SALT + "A", "/a", "x"]), "shape"),
        (_encoded([SALT[:-1] + "B", "/a", "x"]), "salt"),
        (_encoded([SALT[:-1] + "é", "/a", "x"]), "salt"),
        (base64url.encode(f'["{SALT}", "/a","x"]'.encode()), "spelling"),
        (base64url.encode(f'["{SALT}","\\u002fa","x"]'.encode()), "spelling"),
        (base64url.encode(f'["{SALT}","/a",1.0]'.encode()), "spelling"),
        (base64url.encode(b"[" * 100_000), "spelling"),
        ("A" * (sd.MAX_DISCLOSURE_SIZE + 1), "too long"),
    ],
)
def test_a_disclosure_in_another_spelling_is_refused(encoded: str, reason: str) -> None:
    with pytest.raises(DisclosureInvalid) as refused:
        sd.parse_disclosure(encoded)
    assert refused.value.details["reason"] == reason


def test_a_leaf_that_could_not_travel_is_not_made() -> None:
    fits = sd.MAX_DISCLOSURE_SIZE * 3 // 4 - len(f'["{SALT}","/a",""]')
    assert len(sd.new_disclosure("/a", "x" * fits).encoded) == sd.MAX_DISCLOSURE_SIZE
    with pytest.raises(DisclosureInvalid):
        sd.new_disclosure("/a", "x" * (fits + 1))
    with pytest.raises(DisclosureInvalid):
        sd.new_disclosure("/a", "\ud800")


@pytest.mark.parametrize(
    ("real", "listed"), [(0, 32), (1, 32), (32, 32), (33, 64), (64, 64), (65, 128), (4097, 8192), (8192, 8192)]
)
def test_digests_are_filled_up_to_a_power_of_two(real: int, listed: int) -> None:
    digests = [secrets.token_bytes(32) for _ in range(real)]
    texts = sd.padded_digests(digests)
    assert len(texts) == listed
    assert texts == sorted(texts)
    assert sd.parse_digests(list[JsonValue](texts)) >= set(digests)


def test_more_digests_than_a_record_can_list_are_refused() -> None:
    with pytest.raises(DisclosureInvalid):
        sd.padded_digests([bytes(32)] * 8193)


_DIGESTS = sorted(base64url.encode(bytes([number]) * 32) for number in range(64))


@pytest.mark.parametrize(
    "listed",
    [
        None,
        {},
        "x",
        _DIGESTS[:31],
        _DIGESTS[:33],
        _DIGESTS[:16],
        [*_DIGESTS[:31], 1],
        [*_DIGESTS[:31], _DIGESTS[30]],
        [_DIGESTS[1], _DIGESTS[0], *_DIGESTS[2:32]],
        [*_DIGESTS[:31], "_" * 42],
        [*_DIGESTS[:31], "_" * 44],
        [*_DIGESTS[:31], _DIGESTS[31][:-1] + "B"],
        [*_DIGESTS[:31], "é"],
        ["x"] * 8193,
    ],
)
def test_other_lists_of_digests_are_refused(listed: JsonValue) -> None:
    with pytest.raises(RecordInvalid) as refused:
        sd.parse_digests(listed)
    assert refused.value.details["reason"] == "_sd"


def test_a_token_reads_back_as_it_was_signed() -> None:
    text = sd.sign_payload({"a": 1, "b": ["x"]}, KEY)
    token = sd.parse_token(text)
    assert token.payload == {"a": 1, "b": ["x"]}
    assert token.signing_input.decode() + "." + base64url.encode(token.signature) == text
    assert KEY.sign(token.signing_input) == token.signature
    assert len(sd.token_id(text)) == 32


def test_a_token_that_nobody_would_read_is_not_signed() -> None:
    with pytest.raises(RecordInvalid):
        sd.sign_payload({"a": "x" * sd.MAX_TOKEN_SIZE}, KEY)


_HEADER, _PAYLOAD, _SIGNATURE = sd.sign_payload({"a": 1}, KEY).split(".")


@pytest.mark.parametrize(
    ("token", "reason"),
    [
        ("", "header"),
        ("." * (1 << 20), "header"),
        ("x" * (sd.MAX_TOKEN_SIZE + 1), "too long"),
        (f"{_HEADER}.{_PAYLOAD}", "header"),
        (f"{_HEADER}.{_PAYLOAD}.{_SIGNATURE}.", "header"),
        (f"{_HEADER}=.{_PAYLOAD}.{_SIGNATURE}", "header"),
        (f"{_encoded({'alg': 'none'})}.{_PAYLOAD}.", "header"),
        (f"{_HEADER}.{_encoded([])}.{_SIGNATURE}", "payload"),
        (f"{_HEADER}.{_PAYLOAD}=.{_SIGNATURE}", "payload"),
        (f"{_HEADER}.é.{_SIGNATURE}", "payload"),
        (f"{_HEADER}.{_PAYLOAD}.{_SIGNATURE[:-4]}", "signature"),
        (f"{_HEADER}.{_PAYLOAD}.{_SIGNATURE}=", "signature"),
        (f"{_HEADER}.{_PAYLOAD}.", "signature"),
    ],
)
def test_a_token_in_another_spelling_is_refused(token: str, reason: str) -> None:
    with pytest.raises(RecordInvalid) as refused:
        sd.parse_token(token)
    assert refused.value.details["reason"] == reason


def test_the_file_form_is_cut_into_what_was_joined() -> None:
    assert sd.split(sd.join("t.o.k", ["a", "b"])) == ("t.o.k", ["a", "b"])
    assert sd.split(b"t.o.k~") == ("t.o.k", [])


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "end"),
        (b"t.o.k", "end"),
        (b"t.o.k~a", "end"),
        (b"t.o.k~a~\n", "end"),
        (b"t.o.k~a~a~", "disclosures"),
        (b"~" * 8194, "disclosures"),
        (b"t~\xc3\xa9~", "not ASCII"),
    ],
)
def test_another_file_form_is_refused(content: bytes, reason: str) -> None:
    with pytest.raises(RecordInvalid) as refused:
        sd.split(content)
    assert refused.value.details["reason"] == reason
