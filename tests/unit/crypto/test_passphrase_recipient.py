import dataclasses

import pytest

from fieldreport.crypto.age_header import Stanza
from fieldreport.crypto.passphrase_recipient import PassphraseIdentity
from fieldreport.errors import HeaderInvalid
from tests.unit.crypto import passphrase_stanza

FILE_KEY = b"YELLOW SUBMARINE"
STANZA = passphrase_stanza.wrap(FILE_KEY, passphrase="မြန်မာ", work_factor=4)
SALT = STANZA.arguments[0]


def test_the_right_passphrase_opens_a_stanza() -> None:
    assert PassphraseIdentity("မြန်မာ", max_work_factor=4).unwrap(STANZA) == FILE_KEY


def test_another_passphrase_does_not_match() -> None:
    assert PassphraseIdentity("မြန်မ", max_work_factor=4).unwrap(STANZA) is None


def test_a_stanza_of_another_kind_does_not_match() -> None:
    assert PassphraseIdentity("x", max_work_factor=4).unwrap(dataclasses.replace(STANZA, kind=b"Scrypt")) is None


@pytest.mark.parametrize(
    ("stanza", "reason"),
    [
        (dataclasses.replace(STANZA, arguments=()), "number of stanza arguments"),
        (dataclasses.replace(STANZA, arguments=(SALT, b"4", b"4")), "number of stanza arguments"),
        (dataclasses.replace(STANZA, arguments=(SALT + b"=", b"4")), "salt base64"),
        (dataclasses.replace(STANZA, arguments=(SALT[:-2], b"4")), "salt size"),
        (dataclasses.replace(STANZA, arguments=(SALT, b"04")), "work factor"),
        (dataclasses.replace(STANZA, arguments=(SALT, b"+4")), "work factor"),
        (dataclasses.replace(STANZA, arguments=(SALT, b"0")), "work factor"),
        (dataclasses.replace(STANZA, arguments=(SALT, b"9" * 100_000)), "work factor"),
        (dataclasses.replace(STANZA, arguments=(SALT, b"5")), "work factor too high"),
        (dataclasses.replace(STANZA, body=STANZA.body + b"x"), "stanza body size"),
    ],
)
def test_a_malformed_stanza_is_refused_before_it_costs_anything(stanza: Stanza, reason: str) -> None:
    with pytest.raises(HeaderInvalid) as caught:
        PassphraseIdentity("မြန်မာ", max_work_factor=4).unwrap(stanza)
    assert caught.value.details == {"reason": reason}
