"""SSHSIG files, checked against the real ssh-keygen."""

import base64
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from fieldreport.crypto import ssh_signature
from fieldreport.crypto.signing_key import SigningKey
from fieldreport.crypto.ssh_signature import MAX_SIGNATURE_FILE_SIZE
from fieldreport.errors import InvalidInput, SignatureInvalid

NAMESPACE = "bundle.v1@fieldreport"
KEY = SigningKey(bytes(range(32)))
MESSAGE = b"checksums\n"
SIGNATURE = ssh_signature.sign(KEY, namespace=NAMESPACE, message=MESSAGE)

_found = shutil.which("ssh-keygen")
needs_ssh_keygen = pytest.mark.skipif(_found is None, reason="ssh-keygen is not installed")
SSH_KEYGEN = _found or "ssh-keygen"


def _string(data: bytes) -> bytes:
    return len(data).to_bytes(4, "big") + data


def _armor(blob: bytes) -> bytes:
    text = base64.b64encode(blob).decode()
    lines = [text[start : start + 70] for start in range(0, len(text), 70)]
    return "\n".join(["-----BEGIN SSH SIGNATURE-----", *lines, "-----END SSH SIGNATURE-----", ""]).encode()


def _forged(
    *,
    version: int = 1,
    key_type: bytes = b"ssh-ed25519",
    public: bytes = KEY.public,
    namespace: bytes = NAMESPACE.encode(),
    reserved: bytes = b"",
    hash_name: bytes = b"sha512",
    signature_type: bytes = b"ssh-ed25519",
    signature: bytes = bytes(64),
    after: bytes = b"",
    after_key: bytes = b"",
) -> bytes:
    fields = (
        _string(key_type) + _string(public) + after_key,
        namespace,
        reserved,
        hash_name,
        _string(signature_type) + _string(signature),
    )
    return _armor(b"SSHSIG" + version.to_bytes(4, "big") + b"".join(map(_string, fields)) + after)


def _run(*arguments: str, message: bytes = MESSAGE) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([SSH_KEYGEN, "-Y", *arguments], input=message, capture_output=True, check=False)


@pytest.fixture
def private_key(tmp_path: Path) -> str:
    path = tmp_path / "key"
    key = Ed25519PrivateKey.from_private_bytes(KEY.seed)
    path.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption()))
    path.chmod(0o600)
    return str(path)


Verify = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.fixture
def stock_verify(tmp_path: Path) -> Verify:
    allowed = tmp_path / "allowed"
    line = ssh_signature.allowed_signers_line(principal="device-1", namespace=NAMESPACE, public=KEY.public)
    allowed.write_text(line + "\n")
    file = tmp_path / "signature"
    file.write_bytes(SIGNATURE)

    def verify(
        *, principal: str = "device-1", namespace: str = NAMESPACE, message: bytes = MESSAGE
    ) -> subprocess.CompletedProcess[bytes]:
        options = ["-f", str(allowed), "-I", principal, "-n", namespace, "-s", str(file)]
        return _run("verify", *options, message=message)

    return verify


@needs_ssh_keygen
@pytest.mark.parametrize("message", [b"", MESSAGE, bytes(100_000)], ids=["empty", "short", "long"])
def test_the_signature_is_the_one_that_ssh_keygen_makes(private_key: str, message: bytes) -> None:
    theirs = _run("sign", "-f", private_key, "-n", NAMESPACE, message=message)
    assert theirs.stdout == ssh_signature.sign(KEY, namespace=NAMESPACE, message=message)
    assert ssh_signature.verify(theirs.stdout, namespace=NAMESPACE, message=message) == KEY.public


@needs_ssh_keygen
def test_ssh_keygen_accepts_ours_for_this_message_namespace_and_principal_only(stock_verify: Verify) -> None:
    assert stock_verify().returncode == 0
    assert stock_verify(message=MESSAGE + b"x").returncode != 0
    assert stock_verify(namespace="git").returncode != 0
    assert stock_verify(principal="device-2").returncode != 0


@needs_ssh_keygen
def test_ssh_keygens_signature_over_sha256_is_refused(private_key: str) -> None:
    theirs = _run("sign", "-f", private_key, "-n", NAMESPACE, "-O", "hashalg=sha256")
    assert theirs.returncode == 0
    with pytest.raises(SignatureInvalid, match="hash"):
        ssh_signature.verify(theirs.stdout, namespace=NAMESPACE, message=MESSAGE)


@needs_ssh_keygen
def test_the_public_key_line_is_the_one_that_ssh_keygen_prints(private_key: str) -> None:
    theirs = subprocess.run([SSH_KEYGEN, "-y", "-f", private_key], capture_output=True, check=True, text=True)
    assert theirs.stdout.strip() == ssh_signature.public_key_line(KEY.public)


def test_the_signature_of_one_message_never_changes() -> None:
    assert ssh_signature.sign(KEY, namespace=NAMESPACE, message=MESSAGE) == SIGNATURE
    assert len(SIGNATURE) == 318
    assert ssh_signature.verify(SIGNATURE, namespace=NAMESPACE, message=MESSAGE) == KEY.public


def test_another_message_is_refused() -> None:
    with pytest.raises(SignatureInvalid, match="does not verify"):
        ssh_signature.verify(SIGNATURE, namespace=NAMESPACE, message=MESSAGE + b"x")


def test_another_namespace_is_refused() -> None:
    with pytest.raises(SignatureInvalid, match="namespace"):
        ssh_signature.verify(SIGNATURE, namespace="card.v1@fieldreport", message=MESSAGE)


def test_a_changed_namespace_inside_the_file_is_refused() -> None:
    signature = ssh_signature.sign(KEY, namespace="git", message=MESSAGE)
    moved = base64.b64decode(b"".join(signature.splitlines()[1:-1]))
    raw_signature = moved[-64:]
    with pytest.raises(SignatureInvalid, match="does not verify"):
        ssh_signature.verify(_forged(signature=raw_signature), namespace=NAMESPACE, message=MESSAGE)


def test_every_flipped_bit_of_the_signature_file_is_refused() -> None:
    for position in range(len(SIGNATURE) * 8):
        flipped = bytearray(SIGNATURE)
        flipped[position // 8] ^= 1 << position % 8
        with pytest.raises(SignatureInvalid):
            ssh_signature.verify(bytes(flipped), namespace=NAMESPACE, message=MESSAGE)


def test_every_shortened_signature_file_is_refused() -> None:
    for size in range(len(SIGNATURE)):
        with pytest.raises(SignatureInvalid):
            ssh_signature.verify(SIGNATURE[:size], namespace=NAMESPACE, message=MESSAGE)


@pytest.mark.parametrize(
    "other",
    [
        SIGNATURE + b"\n",
        b"\n" + SIGNATURE,
        SIGNATURE.replace(b"\n", b"\r\n"),
        SIGNATURE.replace(b"SSHSIG", b"sshsig").replace(b"=", b""),
        SIGNATURE.removesuffix(b"\n"),
        b"".join(SIGNATURE.splitlines()[1:-1]),
        SIGNATURE[:40] + b" " + SIGNATURE[40:],
        SIGNATURE[:40] + b"\n" + SIGNATURE[40:],
        SIGNATURE[:40] + b"\xff" + SIGNATURE[41:],
    ],
)
def test_another_spelling_of_a_good_signature_is_refused(other: bytes) -> None:
    assert other != SIGNATURE
    with pytest.raises(SignatureInvalid, match="armor"):
        ssh_signature.verify(other, namespace=NAMESPACE, message=MESSAGE)


@pytest.mark.parametrize(
    ("forged", "reason"),
    [
        (_forged(), "does not verify"),
        (_forged(version=2), "version"),
        (_armor(b"SSHSIH" + bytes(60)), "version"),
        (_armor(b"SSHSIG\0\0\0\1"), "structure"),
        (_forged(namespace=b"git"), "namespace"),
        (_forged(reserved=b"x"), "reserved"),
        (_forged(hash_name=b"sha256"), "hash"),
        (_forged(key_type=b"ssh-ed25518"), "key type"),
        (_forged(signature_type=b"ssh-rsa"), "key type"),
        (_forged(public=KEY.public[:31]), "'key'"),
        (_forged(public=(1).to_bytes(32, "little"), signature=(1).to_bytes(64, "little")), "'key'"),
        (_forged(signature=bytes(63)), "structure"),
        (_forged(signature=bytes(65)), "structure"),
        (_forged(after=b"x"), "structure"),
        (_forged(after_key=b"x"), "structure"),
        (_armor(b"SSHSIG\0\0\0\1\xff\xff\xff\xff"), "structure"),
    ],
)
def test_a_blob_that_departs_from_our_one_form_is_refused(forged: bytes, reason: str) -> None:
    with pytest.raises(SignatureInvalid, match=reason):
        ssh_signature.verify(forged, namespace=NAMESPACE, message=MESSAGE)


def test_a_file_larger_than_the_limit_is_not_decoded() -> None:
    whole = _forged(after=bytes(MAX_SIGNATURE_FILE_SIZE))
    with pytest.raises(SignatureInvalid, match="size"):
        ssh_signature.verify(whole, namespace=NAMESPACE, message=MESSAGE)
    with pytest.raises(SignatureInvalid, match="armor"):
        ssh_signature.verify(whole[:MAX_SIGNATURE_FILE_SIZE], namespace=NAMESPACE, message=MESSAGE)


def test_a_signature_without_namespace_is_a_mistake_of_the_program() -> None:
    with pytest.raises(AssertionError):
        ssh_signature.sign(KEY, namespace="", message=MESSAGE)


@pytest.mark.parametrize("principal", ["", "two words", "*", "a?", "!a", "a,b", '"a"', "#a", "a\nb", "@a", "x" * 129])
def test_a_principal_that_ssh_keygen_would_read_otherwise_is_refused(principal: str) -> None:
    with pytest.raises(InvalidInput):
        ssh_signature.allowed_signers_line(principal=principal, namespace=NAMESPACE, public=KEY.public)
