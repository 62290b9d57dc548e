"""Ed25519 keys."""

import pytest

from fieldreport.crypto import signing_key
from fieldreport.crypto.signing_key import SigningKey
from fieldreport.errors import InvalidKey, SignatureInvalid

# RFC 8032 section 7.1, TEST 2 and TEST 3: secret key, public key, message, signature.
VECTORS = [
    (
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        (
            "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
            "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
        ),
    ),
    (
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        (
            "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
            "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
        ),
    ),
]

# The eight points whose order divides eight, in every spelling below 2^255 and with either sign
# (the list that libsodium refuses).
SMALL_ORDER = [
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0100000000000000000000000000000000000000000000000000000000000000",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
]
GROUP_ORDER = 2**252 + 27742317777372353535851937790883648493


@pytest.mark.parametrize(("seed", "public", "message", "signature"), VECTORS)
def test_the_vectors_of_rfc_8032_hold(seed: str, public: str, message: str, signature: str) -> None:
    key = SigningKey(bytes.fromhex(seed))
    assert key.public.hex() == public
    assert key.seed.hex() == seed
    assert key.sign(bytes.fromhex(message)).hex() == signature
    signing_key.check_public_key(key.public)
    signing_key.verify(public=key.public, signature=bytes.fromhex(signature), message=bytes.fromhex(message))


def test_two_new_keys_differ() -> None:
    assert SigningKey.generate().seed != SigningKey.generate().seed


@pytest.mark.parametrize("size", [0, 31, 33, 64])
def test_a_seed_of_another_size_is_refused(size: int) -> None:
    with pytest.raises(InvalidKey):
        SigningKey(bytes(size))


def test_a_key_does_not_print_its_secret() -> None:
    key = SigningKey(bytes(range(32)))
    assert repr(key) == "SigningKey(03a107bf…)"


@pytest.mark.parametrize("sign_bit", [0, 128])
@pytest.mark.parametrize("public", SMALL_ORDER)
def test_points_of_small_order_are_no_keys(public: str, sign_bit: int) -> None:
    key = bytearray.fromhex(public)
    key[31] |= sign_bit
    with pytest.raises(InvalidKey):
        signing_key.check_public_key(bytes(key))


@pytest.mark.parametrize("size", [0, 31, 33])
def test_a_key_of_another_size_is_refused(size: int) -> None:
    with pytest.raises(InvalidKey):
        signing_key.check_public_key(b"\x09" * size)


def test_a_signature_that_fits_every_message_is_refused() -> None:
    # Under the neutral point, R = S*B with S = 0 verifies for any message: the library accepts it.
    neutral = bytes.fromhex(SMALL_ORDER[1])
    with pytest.raises(SignatureInvalid, match="key"):
        signing_key.verify(public=neutral, signature=neutral + bytes(32), message=b"anything")


def test_bytes_that_are_no_point_verify_nothing() -> None:
    off_the_curve = (2).to_bytes(32, "little")
    signing_key.check_public_key(off_the_curve)
    with pytest.raises(SignatureInvalid):
        signing_key.verify(public=off_the_curve, signature=bytes(64), message=b"anything")


@pytest.mark.parametrize("size", [0, 63, 65])
def test_a_signature_of_another_size_is_refused(size: int) -> None:
    with pytest.raises(SignatureInvalid):
        signing_key.verify(public=SigningKey(bytes(32)).public, signature=bytes(size), message=b"")


def test_the_second_spelling_of_a_signature_is_refused() -> None:
    key = SigningKey(bytes(32))
    signature = key.sign(b"message")
    scalar = int.from_bytes(signature[32:], "little") + GROUP_ORDER
    with pytest.raises(SignatureInvalid):
        signing_key.verify(
            public=key.public, signature=signature[:32] + scalar.to_bytes(32, "little"), message=b"message"
        )


def test_every_flipped_bit_of_a_signature_and_another_message_are_refused() -> None:
    key = SigningKey(bytes(32))
    signature = key.sign(b"message")
    with pytest.raises(SignatureInvalid):
        signing_key.verify(public=key.public, signature=signature, message=b"Message")
    for position in range(len(signature) * 8):
        flipped = bytearray(signature)
        flipped[position // 8] ^= 1 << position % 8
        with pytest.raises(SignatureInvalid):
            signing_key.verify(public=key.public, signature=bytes(flipped), message=b"message")
