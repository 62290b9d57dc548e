"""Names of our own for people: the same for one receiver in everything, and no two receivers can match theirs."""

import base64
import hmac

from fieldreport.domain.identifiers import AuthorId, SubjectId

KEY_SIZE = 32
_PURPOSE = b"fieldreport-pseudonym/1"
_BYTES = 5


def pseudonym(key: bytes, *, audience: AuthorId, subject: SubjectId, instance: str) -> str:
    """Name one person of one report for one receiver: ``Person 7QK3-M2PA``, 40 bits of HMAC-SHA-256.

    A person is one instance in one report, for life. Nobody is recognised across reports by it: that two names are the
    same does not make two people one.
    """
    message = b"\0".join((_PURPOSE, audience + subject, instance.encode()))
    text = base64.b32encode(hmac.digest(key, message, "sha256")[:_BYTES]).decode("ascii")
    return f"Person {text[:4]}-{text[4:]}"
