"""Words for keys."""

import hashlib

import pytest
from mnemonic import Mnemonic

from fieldreport.crypto.fingerprint_words import (
    Fingerprint,
    fingerprint,
    read_recovery_code,
    recovery_code,
)
from fieldreport.errors import InvalidKey, WrongRecoveryCode

# The public keys of RFC 8032 section 7.1, TEST 1 and TEST 2.
FIRST_KEY = bytes.fromhex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
SECOND_KEY = bytes.fromhex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")

# The English test vectors of BIP-39 for 128 bits.
CODES = [
    ("00" * 16, "abandon " * 11 + "about"),
    ("7f" * 16, "legal winner thank year wave sausage worth useful legal winner thank yellow"),
    ("80" * 16, "letter advice cage absurd amount doctor acoustic avoid letter advice cage above"),
    ("ff" * 16, "zoo " * 11 + "wrong"),
    (
        "9e885d952ad362caeb4efe34a8e91bd2",
        "ozone drill grab fiber curtain grace pudding thank cruise elder eight picnic",
    ),
]


def test_the_word_list_is_that_of_bip_39_and_stays_so() -> None:
    # Another list would change the words of every identity: two people could no longer compare them.
    words = Mnemonic("english").wordlist
    listed = "".join(word + "\n" for word in words).encode()
    assert hashlib.sha256(listed).hexdigest() == "2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda"


def test_the_first_vector_holds() -> None:
    made = fingerprint(FIRST_KEY)
    assert made.bits.hex() == "ce08183b2eb0be6b7f200e"
    assert " ".join(made.words) == "sock dolphin attract frost armor cup wish achieve"
    assert made.digits == "1648 0518 0118 0747 0095 0429 2020 0014"
    assert made.is_said_in(f" {' '.join(made.words).upper()}\n")
    assert made.is_said_in("1648  0518 0118 0747 0095 0429 2020 0014")
    assert not made.is_said_in(" ".join(made.words[:7]))
    assert not made.is_said_in("1648 0518 0118 0747 0095 0429 2020 14")


def test_the_second_vector_holds() -> None:
    assert " ".join(fingerprint(SECOND_KEY).words) == "coral wire seat ginger arch story canvas empty"


@pytest.mark.parametrize(
    ("bits", "words", "digits"),
    [
        (bytes(11), ("abandon",) * 8, " ".join(["0000"] * 8)),
        (b"\xff" * 11, ("zoo",) * 8, " ".join(["2047"] * 8)),
        (bytes(10) + b"\x01", ("abandon",) * 7 + ("ability",), "0000 0000 0000 0000 0000 0000 0000 0001"),
        (b"\x80" + bytes(10), ("length",) + ("abandon",) * 7, "1024 0000 0000 0000 0000 0000 0000 0000"),
    ],
)
def test_each_eleven_bits_are_one_word_and_four_digits(bits: bytes, words: tuple[str, ...], digits: str) -> None:
    made = Fingerprint(bits)
    assert made.words == words
    assert made.digits == digits


@pytest.mark.parametrize("key", [bytes(32), b"\x09" * 31])
def test_what_cannot_be_a_key_has_no_fingerprint(key: bytes) -> None:
    with pytest.raises(InvalidKey):
        fingerprint(key)


@pytest.mark.parametrize(("entropy", "code"), CODES)
def test_the_vectors_of_bip_39_hold(entropy: str, code: str) -> None:
    assert recovery_code(bytes.fromhex(entropy)) == code
    assert read_recovery_code(code) == code


def test_only_sixteen_bytes_become_a_code() -> None:
    with pytest.raises(AssertionError):
        recovery_code(bytes(32))


@pytest.mark.parametrize(
    "typed",
    [
        "  Legal\tWINNER thank\n year wave sausage  worth useful legal winner thank yellow \r\n",
        "legal\u00a0winner\u3000thank year wave sausage worth useful legal winner thank yellow",
        "\uff4cegal winner thank year wave sausage worth use\ufb00ul".replace("\ufb00", "f")
        + " legal winner thank yellow",
    ],
)
def test_case_spaces_and_compatibility_letters_are_forgiven(typed: str) -> None:
    assert read_recovery_code(typed) == CODES[1][1]


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("legal winner thanks year wave sausage worth useful legal winner thank yellow", "word 3"),
        ("legal winner, thank", "word 2"),
        ("", "count"),
        ("legal winner thank year wave sausage worth useful legal winner thank", "count"),
        ("abandon " * 17 + "agent", "count"),
        ("x" * 1024, "word 1"),
        ("x" * 1025, "count"),
        ("legal winner thank year wave sausage worth useful legal winner thank zoo", "checksum"),
        ("winner legal thank year wave sausage worth useful legal winner thank yellow", "checksum"),
    ],
)
def test_a_wrong_code_is_refused_with_what_is_wrong(typed: str, reason: str) -> None:
    with pytest.raises(WrongRecoveryCode) as refusal:
        read_recovery_code(typed)
    assert refusal.value.details == {"reason": reason}
