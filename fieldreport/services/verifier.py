"""The stand-alone verifier: a copy lies in every package, and the one that counts is published apart."""

import hashlib
from pathlib import Path

from fieldreport.services.plain_copies import write_new_file
from fieldreport.system.resource_files import resource_bytes

FILE_NAME = "verify.py"


class Verifier:
    """Knows the program that comes with us."""

    @property
    def content(self) -> bytes:
        """The program, one file of Python."""
        return resource_bytes("verifier", FILE_NAME)

    @property
    def sha256(self) -> bytes:
        """What whoever takes it compares."""
        return hashlib.sha256(self.content).digest()

    def save(self, target: Path) -> None:
        """Write it to the new file *target*.

        Raises:
            AlreadyExists: Something lies at *target*.
            DiskFull: and other disk errors.
        """
        write_new_file(target, self.content)
