"""Wycheproof's vectors for the primitives that the product stands on: python -m tests.conformance.wycheproof FOLDER.

Where a function of the product wraps a primitive, the vectors run through that function.
"""

import hmac
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from fieldreport.crypto import signing_key
from fieldreport.crypto.age_header import Stanza, encode_base64
from fieldreport.crypto.recipients import X25519Identity, X25519Recipient
from fieldreport.errors import FieldReportError, HeaderInvalid, InvalidKey, SignatureInvalid
from tests.conformance.printed_results import print_results

Case = dict[str, Any]

FILE_KEY = bytes(range(16))
REFUSED_SECRETS = 31
"""Of the 254 X25519 cases marked acceptable, those with an all-zero secret; age must refuse exactly these."""


@dataclass(frozen=True, slots=True)
class Result:
    name: str
    problem: str | None


def load(folder: Path, name: str) -> Iterator[tuple[Case, Case]]:
    """Yield the cases of one file, each with its group."""
    for group in json.loads((folder / f"{name}_test.json").read_bytes())["testGroups"]:
        for case in group["tests"]:
            yield group, case


def x25519(group: Case, case: Case) -> str:
    """The library's exchange, and a whole stanza made by hand with it and opened by the product's identity."""
    secret = _bytes(case, "private")
    public = _bytes(case, "public")
    try:
        shared = X25519PrivateKey.from_private_bytes(secret).exchange(X25519PublicKey.from_public_bytes(public))
    except ValueError:
        return _x25519_refusal(case, secret, public)
    identity = X25519Identity(secret)
    kdf = HKDF(
        algorithm=hashes.SHA256(),
        length=32,
        salt=public + identity.recipient.public,
        info=b"age-encryption.org/v1/X25519",
    )
    # Wrapped under the vector's secret, not the library's: it opens only if the product computes that very secret.
    body = ChaCha20Poly1305(kdf.derive(_bytes(case, "shared"))).encrypt(bytes(12), FILE_KEY, None)
    stanza = Stanza(kind=b"X25519", arguments=(encode_base64(public),), body=body)
    agrees = shared == _bytes(case, "shared") and identity.unwrap(stanza) == FILE_KEY
    return "matches" if agrees else "differs"


def _x25519_refusal(case: Case, secret: bytes, public: bytes) -> str:
    stanza = Stanza(kind=b"X25519", arguments=(encode_base64(public),), body=bytes(32))
    try:
        X25519Identity(secret).unwrap(stanza)
    except HeaderInvalid:
        pass
    else:
        return "an identity took a low order share"
    try:
        X25519Recipient(public)
    except InvalidKey:
        return "refused" if not any(_bytes(case, "shared")) else "refused a secret that is not zero"
    return "a recipient took a low order key"


def ed25519(group: Case, case: Case) -> str:
    public = bytes.fromhex(group["publicKey"]["pk"])
    try:
        signing_key.check_public_key(public)
        signing_key.verify(public=public, signature=_bytes(case, "sig"), message=_bytes(case, "msg"))
    except SignatureInvalid:
        return "refused"
    return "matches"


def chacha20_poly1305(group: Case, case: Case) -> str:
    message, sealed = _bytes(case, "msg"), _bytes(case, "ct") + _bytes(case, "tag")
    nonce, aad = _bytes(case, "iv"), _bytes(case, "aad")
    aead = ChaCha20Poly1305(_bytes(case, "key"))
    opened, again = bytearray(len(message)), bytearray(len(sealed))
    try:
        aead.decrypt_into(nonce, sealed, aad, opened)
        aead.encrypt_into(nonce, message, aad, again)
    except (InvalidTag, ValueError):
        return "refused"
    agrees = aead.decrypt(nonce, sealed, aad) == message == opened and again == sealed
    return "matches" if agrees else "differs"


def hkdf_sha256(group: Case, case: Case) -> str:
    try:
        kdf = HKDF(
            algorithm=hashes.SHA256(),
            length=case["size"],
            salt=_bytes(case, "salt") or None,
            info=_bytes(case, "info"),
        )
        derived = kdf.derive(_bytes(case, "ikm"))
    except ValueError:
        return "refused"
    return "matches" if derived == _bytes(case, "okm") else "differs"


def hmac_sha256(group: Case, case: Case) -> str:
    mac = hmac.digest(_bytes(case, "key"), _bytes(case, "msg"), "sha256")[: group["tagSize"] // 8]
    return "matches" if hmac.compare_digest(mac, _bytes(case, "tag")) else "refused"


def mlkem_768(group: Case, case: Case) -> str:
    try:
        shared = MLKEM768PrivateKey.from_seed_bytes(_bytes(case, "seed")).decapsulate(_bytes(case, "c"))
    except ValueError:
        return "refused"
    return "matches" if shared == _bytes(case, "K") else "refused"


CHECKS: tuple[Callable[[Case, Case], str], ...] = (
    x25519,
    ed25519,
    chacha20_poly1305,
    hkdf_sha256,
    hmac_sha256,
    mlkem_768,
)

ALLOWED = {
    "valid": {"matches"},
    "invalid": {"refused"},
    "acceptable": {"matches", "refused"},
}


def check_file(folder: Path, check: Callable[[Case, Case], str]) -> list[Result]:
    """Run one file; a number of refused X25519 cases other than the right one counts as a failed case too."""
    results: list[Result] = []
    refused = 0
    for group, case in load(folder, check.__name__):
        try:
            verdict = check(group, case)
        except FieldReportError as error:
            verdict = f"raised {error!r}"
        refused += verdict == "refused"
        problem = None if verdict in ALLOWED[case["result"]] else f"{verdict}, expected {case['result']}"
        results.append(Result(name=f"{check.__name__} {case['tcId']}", problem=problem))
    if check is x25519:
        problem = None if refused == REFUSED_SECRETS else f"{refused} instead of {REFUSED_SECRETS}"
        results.append(Result(name="x25519 all-zero secrets refused", problem=problem))
    return results


def _bytes(case: Case, field: str) -> bytes:
    return bytes.fromhex(case[field])


def main(arguments: Sequence[str]) -> int:
    return print_results(
        (check.__name__, [(result.name, result.problem) for result in check_file(Path(arguments[0]), check)])
        for check in CHECKS
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
