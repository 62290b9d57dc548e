"""The mathematics of the stand-alone verifier: Wycheproof's Ed25519 vectors, and Argon2id as a library computes it."""

import hashlib
import secrets
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from fieldreport.crypto.fingerprint_words import fingerprint
from fieldreport.crypto.signing_key import SigningKey
from tests.conformance.wycheproof import load
from tests.referral_kit import verifier

SUITES = Path(__file__).resolve().parents[3] / "shared" / "suites"

VERIFIER = verifier()

SMALL_ORDER = (
    "0100000000000000000000000000000000000000000000000000000000000000",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0000000000000000000000000000000000000000000000000000000000000080",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
)


def test_ed25519_agrees_with_all_of_wycheproof() -> None:
    if not (SUITES / "wycheproof").is_dir():
        pytest.skip("the third-party suites lie beside the repository, not in it")
    verdicts = [
        (
            case["tcId"],
            VERIFIER.is_signed(
                bytes.fromhex(group["publicKey"]["pk"]), bytes.fromhex(case["msg"]), bytes.fromhex(case["sig"])
            ),
            case["result"] == "valid",
        )
        for group, case in load(SUITES / "wycheproof", "ed25519")
    ]
    assert len(verdicts) > 100
    assert [number for number, found, expected in verdicts if found is not expected] == []


def test_ed25519_accepts_what_the_program_signs_and_nothing_beside_it() -> None:
    for size in (0, 1, 100, 5000):
        key, message = SigningKey.generate(), secrets.token_bytes(size)
        signature = key.sign(message)
        assert VERIFIER.is_signed(key.public, message, signature)
        for wrong in (signature[:-1], signature + b"\0", bytes(64), signature[:32] + bytes(32)):
            assert not VERIFIER.is_signed(key.public, message, wrong)
        assert not VERIFIER.is_signed(key.public, message + b"x", signature)
        assert not VERIFIER.is_signed(key.public[:-1], message, signature)


@pytest.mark.parametrize("public", SMALL_ORDER)
def test_a_key_with_which_one_signature_fits_many_messages_is_refused(public: str) -> None:
    key = bytes.fromhex(public)
    for first in (key, (1).to_bytes(32, "little")):
        assert not VERIFIER.is_signed(key, b"any message", first + bytes(32))


@pytest.mark.parametrize(
    ("memory", "passes", "lanes", "size"),
    [(32, 1, 1, 11), (64, 3, 4, 11), (100, 2, 2, 64), (128, 3, 4, 100), (600, 2, 1, 32), (1024, 1, 1, 65)],
)
def test_argon2id_is_that_of_the_library(memory: int, passes: int, lanes: int, size: int) -> None:
    key, salt = secrets.token_bytes(32), b"fieldreport/id/1"
    expected = Argon2id(salt=salt, length=size, iterations=passes, lanes=lanes, memory_cost=memory).derive(key)
    assert VERIFIER.argon2id(key, salt, memory=memory, passes=passes, lanes=lanes, size=size) == expected


@pytest.mark.slow
def test_the_words_of_a_key_are_those_of_the_program() -> None:
    key = SigningKey(hashlib.sha256(b"words").digest()).public
    assert tuple(VERIFIER.fingerprint(key)) == fingerprint(key).numbers
