"""Our records are SD-JWTs (RFC 9901) for the public library sd-jwt; what it forgives, we refuse."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from jwcrypto.jwk import JWK  # type: ignore[import-untyped]  # it has no types
from sd_jwt.verifier import SDJWTVerifier

from fieldreport.crypto import base64url
from fieldreport.crypto.signing_key import SigningKey
from fieldreport.domain.identifiers import DeviceKey, author_id, subject_id
from fieldreport.domain.leaf import EvidenceReference, LeafValue
from fieldreport.domain.record import HeldRecord, Kind, Statement, parse_held_record, seal
from fieldreport.errors import DisclosureInvalid, RecordInvalid
from tests.vectors.make_record_vectors import FOLDER

KEY = SigningKey(bytes(range(32)))
NONCE = bytes(range(16))
LEAVES: dict[str, LeafValue] = {
    "/title": "ရွာသို့ ပစ်ခတ်မှု",
    "/photo": EvidenceReference("image/jpeg", bytes(32), 7),
    "/photo/#name": "a ~ b.jpg",
}

LENIENT_FLOOR = 120
"""So many spellings that we refuse does the library accept at least; if it turns strict we want to know."""


def _record() -> HeldRecord:
    author = author_id(DeviceKey(KEY.public))
    statement = Statement(kind=Kind.REPORT, author=author, subject=subject_id(author, NONCE), nonce=NONCE)
    return seal(statement, LEAVES, key=KEY)


def _library_reads(content: str, device: bytes) -> Mapping[str, Any]:
    """Let the library verify *content* with *device*'s key, and return the claims with what is disclosed."""
    key = JWK(kty="OKP", crv="Ed25519", x=base64url.encode(device))
    verified: Mapping[str, Any] = SDJWTVerifier(content, lambda _issuer, _header: key).get_verified_payload()
    return verified


@pytest.mark.parametrize(
    "shown", [LEAVES.keys() | {"/#leaves"}, {"/title", "/photo"}, set()], ids=["all", "some", "none"]
)
def test_the_library_verifies_a_record_and_reads_what_is_disclosed(shown: set[str]) -> None:
    held = _record()
    part = replace(held, disclosures=tuple(item for item in held.disclosures if item.path in shown))
    claims = _library_reads(part.file_form().decode(), KEY.public)
    assert {name for name in claims if name.startswith("/")} == shown
    assert claims["author"] == held.record.author.hex()
    if shown:
        assert claims["/title"] == LEAVES["/title"]
        assert claims["/photo"] == {"media_type": "image/jpeg", "sha256": "00" * 32, "size": 7}


def test_the_library_refuses_a_changed_signature_as_we_do() -> None:
    content = _record().file_form()
    token, tilde, leaves = content.partition(b"~")
    # The letter before the last one: all of its bits are the signature's.
    changed = token[:-2] + (b"A" if token[-2:-1] != b"A" else b"B") + token[-1:] + tilde + leaves
    with pytest.raises(RecordInvalid):
        parse_held_record(changed)
    with pytest.raises(Exception, match=r"(?i)verification failed"):
        _library_reads(changed.decode(), KEY.public)


@pytest.mark.parametrize("path", sorted((FOLDER / "valid").glob("*.json")), ids=lambda path: path.stem)
def test_the_library_verifies_every_valid_vector_that_is_not_equivocal(path: Path) -> None:
    vector = json.loads(path.read_text(encoding="utf-8"))
    device = bytes.fromhex(vector["fields"]["device"])
    if vector["equivocal"]:
        # Two claims of one name: the library refuses the whole, we believe neither and keep the rest.
        with pytest.raises(ValueError, match="Duplicate key"):
            _library_reads(vector["content"], device)
        return
    claims = _library_reads(vector["content"], device)
    assert {name: value for name, value in claims.items() if name.startswith("/")} == vector["leaves"]


def _variants() -> Iterator[tuple[str, str, bytes]]:
    """Go through spellings of one record, and through the invalid vectors with the key that signed each."""
    content = _record().file_form().decode()
    token, *leaves, _ = content.split("~")
    head, payload, signature = token.split(".")
    for name, changed in {
        "header padded": f"{head}=.{payload}.{signature}",
        "payload padded": f"{head}.{payload}=.{signature}",
        "signature padded": f"{head}.{payload}.{signature}==",
        "signature with newline": f"{head}.{payload}.{signature}\n",
        "signature with foreign letters": f"{head}.{payload}.{signature[:4]}!{signature[4:]}",
        "signature with unused bits": f"{head}.{payload}.{signature[:-1]}{chr(ord(signature[-1]) + 1)}",
    }.items():
        yield name, "~".join([changed, *leaves, ""]), KEY.public
    yield "disclosures in another file form", "~".join([token, *leaves, "kb"]), KEY.public
    for path in sorted((FOLDER / "invalid").glob("*.json")):
        vector = json.loads(path.read_text(encoding="utf-8"))
        yield path.stem, vector["content"], SigningKey(bytes([1]) * 32).public


def test_every_variant_that_the_library_accepts_is_refused_by_us(capsys: pytest.CaptureFixture[str]) -> None:
    accepted, total = [], 0
    for name, content, device in _variants():
        total += 1
        with pytest.raises((RecordInvalid, DisclosureInvalid)):
            parse_held_record(content.encode())
        try:
            _library_reads(content, device)
        except Exception:  # noqa: BLE001 - it refuses with whatever its parsers raise
            continue
        accepted.append(name)
    with capsys.disabled():
        print(f"\n{len(accepted)} of {total} malformed records are accepted by sd-jwt, none by us")
    assert len(accepted) >= LENIENT_FLOOR
