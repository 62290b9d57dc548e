"""The yardsticks: what the tools of every Linux computer need for the same work."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.bench_kit import make_cold

EXPORT = "sha256sum, ssh-keygen, tar | age, age -d"
IMPORT = "age -d | tar x"
GPG = "gpg, default"

TERMS = (
    "Stock pipelines: sha256sum over all files, ssh-keygen -Y sign, tar | age; read back by age -d; X25519 recipients,"
    " because\nDebian's age 1.1 cannot read hybrid ones. All files lie on one file system; what is read is dropped from"
    " the page cache\nbefore each round, and what is written is synced before it counts (each file by fsync; the bundle"
    " before its read-back).\nStock tools do not encrypt what they unpack, nor check the sums: their import is"
    " age -d | tar x and sync."
)


class StockTools:
    """Keys and commands in a folder of their own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir()
        self._key, self._recipient = folder / "age.key", folder / "age.pub"
        self._ssh = folder / "ssh"
        _run(["age-keygen", "-o", str(self._key)])
        self._recipient.write_bytes(_run(["age-keygen", "-y", str(self._key)]))
        _run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(self._ssh)])
        self._gpg_home = folder / "gpg"
        self._gpg_home.mkdir(mode=0o700)
        _run([*self._gpg, "--passphrase", "", "--quick-generate-key", "bench", "rsa3072", "encrypt", "never"])
        self.bundle = folder / "stock.tar.age"

    @property
    def _gpg(self) -> list[str]:
        return ["gpg", "--homedir", str(self._gpg_home), "--batch", "--quiet", "--yes", "--pinentry-mode", "loopback"]

    def export(self, files: Sequence[Path]) -> None:
        """Hash, sign, pack, encrypt, sync, and decrypt again from the disk."""
        source = files[0].parent
        names = " ".join(file.name for file in files)
        _shell(f"sha256sum {names} > {self._folder}/SHA256SUMS", cwd=source)
        signature = self._folder / "SHA256SUMS.sig"
        signature.unlink(missing_ok=True)
        _run(["ssh-keygen", "-q", "-Y", "sign", "-f", str(self._ssh), "-n", "bench", str(self._folder / "SHA256SUMS")])
        pack = f"tar c -C {self._folder} SHA256SUMS SHA256SUMS.sig -C {source} {names}"
        _shell(f"{pack} | age -R {self._recipient} -o {self.bundle} && sync {self.bundle}")
        make_cold(self.bundle)
        _shell(f"age -d -i {self._key} {self.bundle} > /dev/null")

    def unpack(self, target: Path) -> None:
        """Decrypt and unpack the bundle that `export` made into the new folder *target*, and sync it."""
        target.mkdir()
        _shell(f"age -d -i {self._key} {self.bundle} | tar x -C {target} && sync {target}/* {target}")

    def gpg_export(self, files: Sequence[Path]) -> None:
        """Pack, compress and encrypt as gpg does by default, sync, and decrypt again from the disk."""
        names = " ".join(file.name for file in files)
        gpg, target = " ".join(self._gpg), self._folder / "stock.tar.gpg"
        encrypt = f"{gpg} --trust-model always -r bench -o {target} -e"
        _shell(f"tar c -C {files[0].parent} {names} | {encrypt} && sync {target}")
        make_cold(target)
        _shell(f"{gpg} -d {target} > /dev/null")


def _shell(command: str, *, cwd: Path | None = None) -> None:
    _run(["bash", "-o", "pipefail", "-ec", command], cwd=cwd)


def _run(command: Sequence[str], *, cwd: Path | None = None) -> bytes:
    return subprocess.run(command, check=True, cwd=cwd, stdin=subprocess.DEVNULL, capture_output=True).stdout
