"""Makes what the product only reads: a scrypt stanza."""

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from fieldreport.crypto.age_header import Stanza, encode_base64


def wrap(file_key: bytes, *, passphrase: str, work_factor: int = 1, salt: bytes = bytes(16)) -> Stanza:
    label = b"age-encryption.org/v1/scrypt"
    key = Scrypt(salt=label + salt, length=32, n=2**work_factor, r=8, p=1).derive(passphrase.encode())
    body = ChaCha20Poly1305(key).encrypt(bytes(12), file_key, None)
    return Stanza(kind=b"scrypt", arguments=(encode_base64(salt), str(work_factor).encode()), body=body)
