"""Detached signatures that stock ssh-keygen makes and checks: SSHSIG version 1, Ed25519 with SHA-512."""

import base64
import hashlib
import re

from fieldreport.crypto import signing_key
from fieldreport.crypto.signing_key import SIGNATURE_SIZE, SigningKey
from fieldreport.errors import InvalidInput, SignatureInvalid

MAX_SIGNATURE_FILE_SIZE = 16 * 1024
"""A signature file of ours has about 300 bytes; nothing larger is decoded."""

_MAGIC = b"SSHSIG"
_VERSION = (1).to_bytes(4, "big")
_KEY_TYPE = b"ssh-ed25519"
_HASH = b"sha512"
_RESERVED = b""

_BEGIN = b"-----BEGIN SSH SIGNATURE-----\n"
_END = b"-----END SSH SIGNATURE-----\n"
_ARMOR_WIDTH = 70

_PRINCIPAL = re.compile(r"[A-Za-z0-9][A-Za-z0-9._@-]{0,127}")


def sign(key: SigningKey, *, namespace: str, message: bytes) -> bytes:
    """Sign *message* for one purpose: the armored file that ``ssh-keygen -Y sign -n NAMESPACE`` writes, byte for byte.

    Deterministic. The format is OpenSSH's PROTOCOL.sshsig; each kind of signed object has a *namespace* of its own, so
    that a signature of one kind never passes as another.
    """
    signature = key.sign(_signed_data(namespace, message))
    return _armor(_blob(public=key.public, namespace=namespace.encode(), signature=signature))


def verify(untrusted_armored: bytes, *, namespace: str, message: bytes) -> bytes:
    """Check a signature file and return the 32-byte public key that made it.

    It does not tell whether that key may speak for anybody: the file names its own key, and anyone can make a key.

    Raises:
        SignatureInvalid: The file is not in the one form that we write, or signs another message or namespace.
    """
    public, signature = _parse(_dearmor(untrusted_armored), namespace=namespace.encode())
    signing_key.verify(public=public, signature=signature, message=_signed_data(namespace, message))
    return public


def public_key_line(public: bytes) -> str:
    """Spell a public key as in an OpenSSH ``.pub`` file, without comment or line end."""
    return f"{_KEY_TYPE.decode()} {base64.b64encode(_key_blob(public)).decode()}"


def allowed_signers_line(*, principal: str, namespace: str, public: bytes) -> str:
    """Spell the line that lets ``ssh-keygen -Y verify -f FILE -I PRINCIPAL`` accept *public* in *namespace* alone.

    Without line end. The format is that of ALLOWED SIGNERS in ssh-keygen(1).

    Raises:
        InvalidInput: *principal* holds something that ssh-keygen reads as a pattern, a list, a quote or a comment.
    """
    if not _PRINCIPAL.fullmatch(principal):
        raise InvalidInput(what="principal", reason="other characters than letters, digits, ._@-")
    return f'{principal} namespaces="{namespace}" {public_key_line(public)}'


def _signed_data(namespace: str, message: bytes) -> bytes:
    # An empty namespace is forbidden by PROTOCOL.sshsig; ours are constants, so this would be a mistake of the program.
    assert namespace, "an SSH signature needs a namespace"
    digest = hashlib.sha512(message).digest()
    return _MAGIC + b"".join(map(_string, (namespace.encode(), _RESERVED, _HASH, digest)))


def _blob(*, public: bytes, namespace: bytes, signature: bytes) -> bytes:
    signature_blob = _string(_KEY_TYPE) + _string(signature)
    fields = (_key_blob(public), namespace, _RESERVED, _HASH, signature_blob)
    return _MAGIC + _VERSION + b"".join(map(_string, fields))


def _key_blob(public: bytes) -> bytes:
    return _string(_KEY_TYPE) + _string(public)


def _string(data: bytes) -> bytes:
    """Write an SSH string (RFC 4251 section 5): its length in four bytes, then itself."""
    return len(data).to_bytes(4, "big") + data


def _armor(blob: bytes) -> bytes:
    text = base64.b64encode(blob)
    lines = [text[start : start + _ARMOR_WIDTH] + b"\n" for start in range(0, len(text), _ARMOR_WIDTH)]
    return _BEGIN + b"".join(lines) + _END


def _dearmor(untrusted_armored: bytes) -> bytes:
    if len(untrusted_armored) > MAX_SIGNATURE_FILE_SIZE:
        raise SignatureInvalid(reason="size")
    body = untrusted_armored.removeprefix(_BEGIN).removesuffix(_END)
    try:
        blob = base64.b64decode(body.replace(b"\n", b""), validate=True)
    except ValueError:
        raise SignatureInvalid(reason="armor") from None
    # Base64 has unused bits in its last group, and a lax reader accepts other line lengths and a missing frame: without
    # this comparison one signature would have many spellings, and its file many hashes.
    if _armor(blob) != untrusted_armored:
        raise SignatureInvalid(reason="armor")
    return blob


def _parse(untrusted_blob: bytes, *, namespace: bytes) -> tuple[bytes, bytes]:
    """Take the public key and the signature out of a blob of which everything else is known beforehand."""
    if not untrusted_blob.startswith(_MAGIC + _VERSION):
        raise SignatureInvalid(reason="version")
    key_blob, found_namespace, reserved, hash_name, signature_blob = _strings(
        untrusted_blob[len(_MAGIC + _VERSION) :], count=5
    )
    if found_namespace != namespace:
        raise SignatureInvalid(reason="namespace")
    if reserved != _RESERVED:
        raise SignatureInvalid(reason="reserved")
    if hash_name != _HASH:
        raise SignatureInvalid(reason="hash")
    key_type, public = _strings(key_blob, count=2)
    signature_type, signature = _strings(signature_blob, count=2)
    if not key_type == signature_type == _KEY_TYPE:
        raise SignatureInvalid(reason="key type")
    if len(signature) != SIGNATURE_SIZE:
        raise SignatureInvalid(reason="structure")
    return public, signature


def _strings(untrusted_data: bytes, *, count: int) -> list[bytes]:
    """Read exactly *count* SSH strings and nothing after them."""
    found = []
    position = 0
    for _ in range(count):
        start = position + 4
        position = start + int.from_bytes(untrusted_data[position:start], "big")
        found.append(untrusted_data[start:position])
    # One comparison at the end: lengths that point beyond the data, and anything left over, write back differently.
    if b"".join(map(_string, found)) != untrusted_data:
        raise SignatureInvalid(reason="structure")
    return found
