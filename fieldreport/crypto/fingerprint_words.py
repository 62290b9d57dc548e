"""Keys in words: the eight by which people know each other's identity, and the twelve that recover a vault."""

import unicodedata
from dataclasses import dataclass

from mnemonic import Mnemonic

from fieldreport.crypto.passphrase_key import FLOOR, stretch_bytes
from fieldreport.crypto.signing_key import check_public_key
from fieldreport.errors import WrongRecoveryCode

FINGERPRINT_WORDS = 8
RECOVERY_WORDS = 12
RECOVERY_ENTROPY_SIZE = 16

_BITS_PER_WORD = 11
_WORDS_IN_LIST = 2**_BITS_PER_WORD
_FINGERPRINT_SIZE = FINGERPRINT_WORDS * _BITS_PER_WORD // 8
_FINGERPRINT_SALT = b"fieldreport/id/1"
_FINGERPRINT_COST = FLOOR
"""Words that people compared are compared for life: the salt, the cost and the word list never change."""

_MAX_RECOVERY_TEXT = 1024
"""Characters. Twelve words have at most 107; nobody types more than this by mistake."""


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """88 bits of an identity in the three forms in which people and machines compare them."""

    bits: bytes
    """11 bytes, the first bit of the first number on top; people and QR codes get `words` or `digits`."""

    @property
    def numbers(self) -> tuple[int, ...]:
        """Eight numbers below 2,048, the most significant bits first."""
        whole = int.from_bytes(self.bits, "big")
        places = reversed(range(FINGERPRINT_WORDS))
        return tuple((whole >> place * _BITS_PER_WORD) % _WORDS_IN_LIST for place in places)

    @property
    def words(self) -> tuple[str, ...]:
        """Eight English words, each known by its first four letters (BIP-39's list)."""
        word_list = _word_list()
        return tuple(word_list[number] for number in self.numbers)

    @property
    def digits(self) -> str:
        """Eight groups of four digits, one group for each word: for people who read no Latin letters."""
        return " ".join(f"{number:04}" for number in self.numbers)

    def is_said_in(self, text: str) -> bool:
        """Tell whether *text* is these words or these digits, as a person says or types them."""
        return text.casefold().split() in (list(self.words), self.digits.split())


def fingerprint(first_key: bytes) -> Fingerprint:
    """Make the fingerprint of the identity whose first device key this is; takes about 0.2 s on purpose.

    That of a later key tells one device from another, and never stands for the identity.

    Argon2id over the 32 bytes of the key alone, so the fingerprint lasts for life and can be said on the phone before
    any card was exchanged. To find another key with the same 88 bits takes 2^88 derivations of 64 MiB each.

    Raises:
        InvalidKey: The key is none that may sign.
        KeyCostRefused: The computer has not 64 MiB of memory left.
    """
    check_public_key(first_key)
    return Fingerprint(stretch_bytes(first_key, salt=_FINGERPRINT_SALT, cost=_FINGERPRINT_COST, size=_FINGERPRINT_SIZE))


def recovery_code(entropy: bytes) -> str:
    """Spell 16 random bytes as twelve English words with a checksum of four bits (BIP-39), separated by spaces."""
    assert len(entropy) == RECOVERY_ENTROPY_SIZE, "a recovery code is made from 16 bytes"
    return Mnemonic("english").to_mnemonic(entropy)


def read_recovery_code(untrusted_text: str) -> str:
    """Bring twelve words as a person typed them into the form that `recovery_code` wrote.

    Capitals, any white space and compatibility letters (full width, ligatures) are forgiven; nothing is guessed.

    Raises:
        WrongRecoveryCode: ``reason`` is ``word 3`` for the first unknown word, ``count``, or ``checksum``.
    """
    if len(untrusted_text) > _MAX_RECOVERY_TEXT:
        raise WrongRecoveryCode(reason="count")
    words = unicodedata.normalize("NFKD", untrusted_text).lower().split()
    known = frozenset(_word_list())
    for number, word in enumerate(words, start=1):
        if word not in known:
            raise WrongRecoveryCode(reason=f"word {number}")
    if len(words) != RECOVERY_WORDS:
        raise WrongRecoveryCode(reason="count")
    code = " ".join(words)
    if not Mnemonic("english").check(code):
        raise WrongRecoveryCode(reason="checksum")
    return code


def all_words() -> tuple[str, ...]:
    """Return the 2,048 words of the list, each known by its first four letters."""
    return tuple(_word_list())


def _word_list() -> list[str]:
    return list(Mnemonic("english").wordlist)
