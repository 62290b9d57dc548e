"""What strangers can hand to signatures, key slots and canonical JSON: each target lets only expected failures pass."""

import json

from fieldreport.crypto import canonical_json, ssh_signature
from fieldreport.crypto.key_slots import Slot, SlotKind
from fieldreport.crypto.passphrase_key import FLOOR, check_cost
from fieldreport.crypto.signing_key import SigningKey
from fieldreport.errors import FieldReportError, RecordInvalid

NAMESPACE = "bundle.v1@fieldreport"
MESSAGE = b"checksums\n"
_KEY = SigningKey(bytes(range(32)))
_SLOT = Slot(
    kind=SlotKind.PASSPHRASE,
    id="0123456789abcdef",
    vault="0123456789abcdef" * 2,
    cost=FLOOR,
    salt=bytes(range(16)),
    wrapped=bytes(range(60)),
)

SIGNATURE_SEEDS = (
    ssh_signature.sign(_KEY, namespace=NAMESPACE, message=MESSAGE),
    ssh_signature.sign(_KEY, namespace="git", message=MESSAGE),
)
SLOT_SEEDS = (canonical_json.encode(_SLOT.to_json()),)
CANONICAL_JSON_SEEDS = (
    canonical_json.encode({"": [], "a": {"b": [1, -1, True, False, None]}, "c": "é\n\x00\u2028😀"}),
    canonical_json.encode([canonical_json.MAX_INTEGER, -canonical_json.MAX_INTEGER, [[[[[[["deep"]]]]]]]]),
    *SLOT_SEEDS,
)
SEEDS = {
    "signature": SIGNATURE_SEEDS,
    "slot": SLOT_SEEDS,
    "canonical_json": CANONICAL_JSON_SEEDS,
}

DICTIONARY = (
    b"-----BEGIN SSH SIGNATURE-----\n",
    b"-----END SSH SIGNATURE-----\n",
    b"=",
    b"\n",
    b"null",
    b"true",
    b"NaN",
    b"1e999",
    b"-0",
    b"9007199254740992",
    b'"\\ud800"',
    b'"\\u0061"',
    b"\xef\xbb\xbf",
    b"\xed\xa0\x80",
    b"[[[[[[[[",
    b"]]]]]]]]",
    b'{"a":1,"a":1}',
    b'"kind":"recovery"',
    b'"kdf":"scrypt"',
    b'"m":99999999999999',
)


def fuzz_signature(data: bytes) -> None:
    """Only the one file that the key makes for this message and namespace is accepted."""
    try:
        public = ssh_signature.verify(data, namespace=NAMESPACE, message=MESSAGE)
    except FieldReportError:
        return
    assert (public, data) == (_KEY.public, SIGNATURE_SEEDS[0])


def fuzz_slot(data: bytes) -> None:
    """A slot that is read is written back as it came, and its cost is checked without being run."""
    try:
        content = json.loads(data)
    except (ValueError, RecursionError):
        return  # How vault.json becomes values is the storage's business.
    try:
        slot = Slot.from_json(content)
        assert slot.to_json() == content
        check_cost(slot.cost)
    except FieldReportError:
        return


def fuzz_canonical_json(data: bytes) -> None:
    """Whatever is read has the bytes that were read as its only spelling."""
    try:
        value = canonical_json.decode(data, error=lambda: RecordInvalid(reason="fuzz"))
    except FieldReportError:
        return
    assert canonical_json.encode(value) == data


TARGETS = {"signature": fuzz_signature, "slot": fuzz_slot, "canonical_json": fuzz_canonical_json}
