"""Ids are hashes that commit to their owner, or random values with a form of their own."""

import hashlib

import pytest

from fieldreport.domain import identifiers
from fieldreport.domain.identifiers import AuthorId, DeviceKey
from fieldreport.errors import InvalidInput


def test_an_identity_is_the_hash_of_its_first_key() -> None:
    assert identifiers.author_id(DeviceKey(bytes(32))) == hashlib.sha256(bytes(32)).digest()


def test_a_subject_commits_to_its_author_and_a_nonce() -> None:
    author = AuthorId(b"\x01" * 32)
    assert (
        identifiers.subject_id(author, b"\x02" * 16)
        == hashlib.sha256(b"fieldreport-subject" + b"\x01" * 32 + b"\x02" * 16).digest()
    )
    assert identifiers.identity_subject(author) == identifiers.subject_id(author, bytes(16))


def test_nonces_and_instances_are_drawn_anew_each_time() -> None:
    assert len({identifiers.new_nonce() for _ in range(100)}) == 100
    instances = {identifiers.new_instance_id() for _ in range(100)}
    assert len(instances) == 100
    assert all(identifiers.is_instance_id(instance) for instance in instances)


@pytest.mark.parametrize("text", ["", "k", "k7f2c19a03be5d4", "k7f2c19a03be5d41a0", "K7f2c19a03be5d410", "x" * 17])
def test_other_text_is_no_instance_id(text: str) -> None:
    assert not identifiers.is_instance_id(text)


def test_the_beginning_of_an_id_is_read_in_either_case() -> None:
    assert identifiers.parse_id_prefix("AbCd", what="report") == "abcd"


@pytest.mark.parametrize("text", ["", "abc", "ghij", "a" * 65, "abcd\n", "\uff41bcd"])
def test_what_cannot_begin_an_id_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput):
        identifiers.parse_id_prefix(text, what="report")
