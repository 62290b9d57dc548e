import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldreport.crypto.age_header import Header, HeaderLimits, Stanza, encode_header, parse_header
from fieldreport.errors import FieldReportError, HeaderInvalid, HeaderMacInvalid, LimitExceeded, NotAnAgeFile

FILE_KEY = b"YELLOW SUBMARINE"
MAC = b"--- AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n"
STANZA = b"-> test argument\nAAAA\n"
VERSION = b"age-encryption.org/v1\n"

arguments = st.text(alphabet=[chr(code) for code in range(0x21, 0x7F)], min_size=1).map(str.encode)
stanzas = st.builds(
    Stanza,
    kind=arguments.filter(lambda kind: kind != b"scrypt"),
    arguments=st.lists(arguments, max_size=4).map(tuple),
    body=st.binary(max_size=200) | st.sampled_from([bytes(47), bytes(48), bytes(49), bytes(96)]),
)


def parse(untrusted: bytes, limits: HeaderLimits | None = None) -> Header:
    return parse_header(io.BytesIO(untrusted), limits=limits or HeaderLimits())


@given(st.lists(stanzas, min_size=1, max_size=6), st.binary(max_size=30))
def test_a_header_is_read_back_as_it_was_spelled_and_nothing_behind_it_is_touched(
    written: list[Stanza], rest: bytes
) -> None:
    encoded = encode_header(written, file_key=FILE_KEY)
    source = io.BytesIO(encoded + rest)
    header = parse_header(source)
    assert header.stanzas == tuple(written)
    assert header.size == len(encoded)
    assert source.read() == rest
    header.verify(FILE_KEY)


def test_another_file_key_does_not_verify() -> None:
    header = parse(encode_header([Stanza(kind=b"a", arguments=(), body=b"")], file_key=FILE_KEY))
    with pytest.raises(HeaderMacInvalid):
        header.verify(bytes(16))


def test_an_added_stanza_does_not_verify() -> None:
    first = Stanza(kind=b"a", arguments=(), body=b"")
    header = parse(encode_header([first], file_key=FILE_KEY).replace(b"---", first.encode() + b"---"))
    assert len(header.stanzas) == 2
    with pytest.raises(HeaderMacInvalid):
        header.verify(FILE_KEY)


def test_a_body_that_fills_its_last_line_is_ended_by_an_empty_one() -> None:
    assert Stanza(kind=b"a", arguments=(b"b",), body=bytes(48)).encode() == b"-> a b\n" + b"A" * 64 + b"\n\n"


@pytest.mark.parametrize(
    "untrusted",
    [b"", b"age", VERSION[:-1], VERSION[:-1] + b"\r\n", b"age-encryption.org/v2\n", b"\x00" * 100],
)
def test_another_first_line_is_no_age_file(untrusted: bytes) -> None:
    with pytest.raises(NotAnAgeFile):
        parse(untrusted)


@pytest.mark.parametrize(
    ("untrusted", "reason"),
    [
        (VERSION, "ends within a line"),
        (VERSION + STANZA, "ends within a line"),
        (VERSION + STANZA + MAC[:-1], "ends within a line"),
        (VERSION + b"-> test", "ends within a line"),
        (VERSION + MAC, "no stanza"),
        (VERSION + b"->\nAAAA\n" + MAC, "neither stanza nor mac line"),
        (VERSION + b"-> \nAAAA\n" + MAC, "stanza argument"),
        (VERSION + b"-> a  b\nAAAA\n" + MAC, "stanza argument"),
        (VERSION + b"-> a \nAAAA\n" + MAC, "stanza argument"),
        (VERSION + b"-> a\r\nAAAA\n" + MAC, "stanza argument"),
        (VERSION + b"-> \xc3\xa9\nAAAA\n" + MAC, "stanza argument"),
        (VERSION + b"-> a\x7f\nAAAA\n" + MAC, "stanza argument"),
        (VERSION + b"-> a\nAAAA==\n" + MAC, "stanza body base64"),
        (VERSION + b"-> a\nAAB\n" + MAC, "stanza body base64"),
        (VERSION + b"-> a\nAAAAA\n" + MAC, "stanza body base64"),
        (VERSION + b"-> a\nAA AA\n" + MAC, "stanza body base64"),
        (VERSION + b"-> a\nAAAA\r\n" + MAC, "stanza body base64"),
        (VERSION + b"-> a\n" + b"A" * 68 + b"\n" + MAC, "stanza body line too long"),
        (VERSION + b"-> a\nAAAA\nAAAA\n" + MAC, "neither stanza nor mac line"),
        (VERSION + STANZA + MAC.replace(b"--- ", b"---  "), "neither stanza nor mac line"),
        (VERSION + STANZA + MAC.replace(b"--- ", b"---"), "neither stanza nor mac line"),
        (VERSION + STANZA + MAC.replace(b"AA\n", b"AAA\n"), "neither stanza nor mac line"),
        (VERSION + STANZA + MAC.replace(b"\n", b"\r\n"), "neither stanza nor mac line"),
        (VERSION + STANZA + MAC.replace(b"A\n", b"B\n"), "mac base64"),
        (VERSION + STANZA + STANZA.replace(b"test", b"scrypt") + MAC, "scrypt stanza not alone"),
    ],
)
def test_a_line_that_breaks_the_format_is_refused(untrusted: bytes, reason: str) -> None:
    with pytest.raises(HeaderInvalid) as caught:
        parse(untrusted)
    assert caught.value.details == {"reason": reason}


def test_sixty_four_stanzas_are_read_and_one_more_is_not() -> None:
    assert len(parse(VERSION + STANZA * 64 + MAC).stanzas) == 64
    with pytest.raises(LimitExceeded) as caught:
        parse(VERSION + STANZA * 65 + MAC)
    assert caught.value.details == {"which": "age stanzas"}


def test_a_header_of_exactly_the_limit_is_read_and_one_byte_more_is_not() -> None:
    untrusted = VERSION + STANZA + MAC
    assert parse(untrusted, HeaderLimits(header_size=len(untrusted))).size == len(untrusted)
    with pytest.raises(LimitExceeded) as caught:
        parse(untrusted, HeaderLimits(header_size=len(untrusted) - 1))
    assert caught.value.details == {"which": "age header"}


def test_a_stanza_body_of_exactly_the_limit_is_read_and_one_byte_more_is_not() -> None:
    limits = HeaderLimits(body_size=96)
    assert parse(encode_header([Stanza(b"a", (), bytes(96))], file_key=FILE_KEY), limits).stanzas[0].body == bytes(96)
    with pytest.raises(LimitExceeded) as caught:
        parse(encode_header([Stanza(b"a", (), bytes(97))], file_key=FILE_KEY), limits)
    assert caught.value.details == {"which": "age stanza body"}


class EndlessLine:
    """A source that would go on for ever, and counts what was taken of it."""

    def __init__(self) -> None:
        self.taken = 0

    def readline(self, size: int, /) -> bytes:
        line = VERSION if not self.taken else b"-> " + b"x" * (size - 3)
        self.taken += len(line)
        return line


def test_an_endless_line_is_refused_at_the_limit() -> None:
    source = EndlessLine()
    with pytest.raises(LimitExceeded):
        parse_header(source)
    assert source.taken <= HeaderLimits().header_size + 1


@given(st.lists(st.sampled_from([VERSION, STANZA, MAC, b"->", b" ", b"\n", b"AAAA", b"---", b"\r", b"="]), max_size=12))
def test_whatever_is_accepted_is_spelled_as_we_would_spell_it(pieces: list[bytes]) -> None:
    untrusted = b"".join(pieces)
    try:
        header = parse(untrusted)
    except FieldReportError:
        return
    assert header.covered == encode_header(header.stanzas, file_key=FILE_KEY)[: len(header.covered)]
