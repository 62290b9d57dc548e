"""Who this vault is: its identity, its current device, and the keys that open what was sealed to it."""

from dataclasses import dataclass

from fieldreport.crypto.recipients import HybridIdentity
from fieldreport.crypto.signing_key import SigningKey
from fieldreport.domain.identifiers import AuthorId, DeviceKey
from fieldreport.domain.trust import Role


@dataclass(frozen=True, slots=True)
class OwnIdentity:
    """The vault's identity. *receiving* holds the newest key first, then the older ones that are not destroyed."""

    author: AuthorId
    role: Role
    name: str
    signing_key: SigningKey
    receiving: tuple[HybridIdentity, ...]

    @property
    def device(self) -> DeviceKey:
        """The public key of the current device."""
        return DeviceKey(self.signing_key.public)
