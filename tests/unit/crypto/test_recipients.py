import dataclasses

import pytest

from fieldreport.crypto.age_header import Stanza, encode_base64
from fieldreport.crypto.recipients import HybridIdentity, HybridRecipient, X25519Identity, X25519Recipient
from fieldreport.errors import HeaderInvalid, InvalidKey

FILE_KEY = b"YELLOW SUBMARINE"
KINDS = [pytest.param(HybridIdentity, id="hybrid"), pytest.param(X25519Identity, id="x25519")]
IdentityClass = type[HybridIdentity] | type[X25519Identity]

LOW_ORDER_POINTS = [
    bytes(32),
    b"\x01" + bytes(31),
    bytes.fromhex("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800"),
    bytes.fromhex("5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157"),
]


@pytest.mark.parametrize("kind", KINDS)
def test_an_identity_opens_what_was_wrapped_for_its_recipient(kind: IdentityClass) -> None:
    identity = kind.generate()
    assert identity.unwrap(identity.recipient.wrap(FILE_KEY)) == FILE_KEY


@pytest.mark.parametrize("kind", KINDS)
def test_an_identity_does_not_open_what_was_wrapped_for_another(kind: IdentityClass) -> None:
    assert kind.generate().unwrap(kind.generate().recipient.wrap(FILE_KEY)) is None


@pytest.mark.parametrize("kind", KINDS)
def test_every_wrapping_is_another(kind: IdentityClass) -> None:
    recipient = kind.generate().recipient
    stanzas = [recipient.wrap(FILE_KEY) for _ in range(50)]
    assert len({stanza.arguments for stanza in stanzas}) == 50
    assert len({stanza.body for stanza in stanzas}) == 50


@pytest.mark.parametrize("kind", KINDS)
def test_every_identity_is_another(kind: IdentityClass) -> None:
    assert len({kind.generate().seed for _ in range(50)}) == 50


@pytest.mark.parametrize("kind", KINDS)
def test_a_damaged_stanza_looks_like_somebody_elses(kind: IdentityClass) -> None:
    identity = kind.generate()
    stanza = identity.recipient.wrap(FILE_KEY)
    damaged = dataclasses.replace(stanza, body=stanza.body[:-1] + bytes([stanza.body[-1] ^ 1]))
    assert identity.unwrap(damaged) is None


@pytest.mark.parametrize("kind", KINDS)
def test_identity_and_recipient_are_read_back_from_their_text(kind: IdentityClass) -> None:
    identity = kind.generate()
    assert kind.parse(identity.text).seed == identity.seed
    assert type(identity.recipient).parse(identity.recipient.text) == identity.recipient


def test_the_texts_are_those_of_age() -> None:
    hybrid = HybridIdentity(bytes(range(32)))
    assert hybrid.text.startswith("AGE-SECRET-KEY-PQ-1")
    assert hybrid.recipient.text.startswith("age1pq1")
    assert len(hybrid.recipient.text) == 1959
    classical = X25519Identity.parse("AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX")
    assert classical.seed == b"\x42" * 32
    assert classical.recipient.text == "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"


@pytest.mark.parametrize("kind", KINDS)
def test_an_identity_does_not_show_its_secret(kind: IdentityClass) -> None:
    identity = kind.generate()
    assert identity.seed.hex()[:8] not in repr(identity)
    assert identity.text not in repr(identity)


@pytest.mark.parametrize("kind", KINDS)
def test_text_that_is_no_key_is_refused(kind: IdentityClass) -> None:
    with pytest.raises(InvalidKey):
        kind.parse("AGE-SECRET-KEY-1")
    with pytest.raises(InvalidKey):
        type(kind.generate().recipient).parse("age1")


def test_a_key_of_one_kind_is_not_read_as_another() -> None:
    hybrid, classical = HybridIdentity.generate(), X25519Identity.generate()
    with pytest.raises(InvalidKey):
        HybridRecipient.parse(classical.recipient.text)
    with pytest.raises(InvalidKey):
        X25519Recipient.parse(hybrid.recipient.text)
    with pytest.raises(InvalidKey):
        HybridIdentity.parse(classical.text)
    with pytest.raises(InvalidKey):
        X25519Identity.parse(hybrid.text)


@pytest.mark.parametrize("kind", KINDS)
def test_a_seed_of_another_length_is_refused(kind: IdentityClass) -> None:
    with pytest.raises(InvalidKey):
        kind(bytes(31))


@pytest.mark.parametrize("kind", KINDS)
def test_a_public_key_of_another_length_is_refused(kind: IdentityClass) -> None:
    recipient = kind.generate().recipient
    with pytest.raises(InvalidKey):
        type(recipient)(recipient.public + b"\x00")


@pytest.mark.parametrize("point", LOW_ORDER_POINTS)
def test_a_recipient_with_a_point_of_low_order_is_refused(point: bytes) -> None:
    with pytest.raises(InvalidKey):
        X25519Recipient(point)
    with pytest.raises(InvalidKey):
        HybridRecipient(HybridIdentity.generate().recipient.public[:1184] + point)


def test_a_recipient_with_an_impossible_mlkem_key_is_refused() -> None:
    with pytest.raises(InvalidKey):
        HybridRecipient(b"\xff" * 1184 + X25519Identity.generate().recipient.public)


@pytest.mark.parametrize("kind", KINDS)
def test_a_stanza_of_another_kind_does_not_match(kind: IdentityClass) -> None:
    assert kind.generate().unwrap(Stanza(kind=b"other", arguments=(), body=b"")) is None


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("point", LOW_ORDER_POINTS)
def test_a_stanza_with_a_share_of_low_order_is_malformed(kind: IdentityClass, point: bytes) -> None:
    identity = kind.generate()
    stanza = identity.recipient.wrap(FILE_KEY)
    share_size = 1120 if kind is HybridIdentity else 32
    share = bytes(share_size - 32) + point
    with pytest.raises(HeaderInvalid) as caught:
        identity.unwrap(dataclasses.replace(stanza, arguments=(encode_base64(share),)))
    assert caught.value.details == {"reason": "low order share"}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("arguments", "body", "reason"),
    [
        ((), None, "number of stanza arguments"),
        ((b"AAAA", b"AAAA"), None, "number of stanza arguments"),
        ((b"AAAA",), None, "share size"),
        ((b"AAB",), None, "share base64"),
        (None, bytes(33), "stanza body size"),
        (None, bytes(31), "stanza body size"),
    ],
)
def test_a_malformed_stanza_is_refused(
    kind: IdentityClass, arguments: tuple[bytes, ...] | None, body: bytes | None, reason: str
) -> None:
    identity = kind.generate()
    good = identity.recipient.wrap(FILE_KEY)
    stanza = Stanza(
        kind=good.kind,
        arguments=good.arguments if arguments is None else arguments,
        body=good.body if body is None else body,
    )
    with pytest.raises(HeaderInvalid) as caught:
        identity.unwrap(stanza)
    assert caught.value.details == {"reason": reason}
