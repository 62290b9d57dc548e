"""A bundle opened and checked without the program: age, tar, ssh-keygen, sha256sum, and one line of shell."""

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from tests.journeys.person import CHECKOUT

_NODE_MODULES = Path(
    os.environ.get("FIELDREPORT_NODE_MODULES", CHECKOUT / "tests" / "conformance" / "node" / "node_modules")
)
_TYPAGE = _NODE_MODULES / "age-encryption" / "dist" / "index.js"
_TYPAGE_DECRYPTION = """
const { Decrypter } = await import(process.argv[1]);
const { readFile, writeFile } = await import("node:fs/promises");
const [identities, source, target] = process.argv.slice(2);
const decrypter = new Decrypter();
for (const line of (await readFile(identities, "utf8")).split("\\n"))
    if (line.startsWith("AGE-SECRET-KEY-")) decrypter.addIdentity(line.trim());
await writeFile(target, await decrypter.decrypt(await readFile(source)));
"""

LEAVES = """tr '~' '\\n' < "$1" | tail -n +2 | tr '_-' '/+' | while read -r leaf; do
    test -z "$leaf" || { printf %s "$leaf" | base64 -d 2>/dev/null; echo; }
done"""
"""Reads the leaves of a record: what follows the token is base64url without padding, which base64 only grumbles at."""

NAMESPACE = "bundle.v1@fieldreport"


class ToolFailed(Exception):
    """A stock tool did not agree."""


@dataclass(frozen=True, slots=True)
class Opened:
    """What the stock tools found."""

    decrypted_by: str
    signed_by: str
    files: int
    leaves: tuple[str, ...]


def missing_tools() -> list[str]:
    """Name what is not there, so that the step can be left out with a reason."""
    missing = [tool for tool in ("tar", "ssh-keygen", "sha256sum", "base64") if shutil.which(tool) is None]
    if not _has_hybrid_age() and not (shutil.which("node") and _TYPAGE.is_file()):
        missing.append("age 1.3 or later, or node with the npm package age-encryption")
    return missing


def open_bundle(bundle: Path, *, key: Path, signers: Path, folder: Path) -> Opened:
    """Decrypt, unpack and check *bundle* in *folder*. Raises ToolFailed."""
    archive = folder / "bundle.tar"
    if _has_hybrid_age():
        by = "age"
        _run("age", "-d", "-i", str(key), "-o", str(archive), str(bundle), folder=folder)
    else:
        by = "node with age-encryption"
        script = ("node", "--input-type=module", "-e", _TYPAGE_DECRYPTION, "--")
        _run(*script, str(_TYPAGE), str(key), str(bundle), str(archive), folder=folder)
    return check_archive(archive, by=by, signers=signers, folder=folder)


def check_archive(archive: Path, *, by: str, signers: Path, folder: Path) -> Opened:
    """Unpack and check in *folder* what was decrypted. Raises ToolFailed."""
    unpacked = folder / "unpacked"
    unpacked.mkdir()
    _run("tar", "-x", "-f", str(archive), "-C", str(unpacked), "--strip-components=1", folder=folder)
    sums = (unpacked / "SHA256SUMS").read_bytes()
    principals = _run(
        "ssh-keygen", "-Y", "find-principals", "-f", str(signers), "-s", "SHA256SUMS.sig", folder=unpacked
    ).split()
    if len(principals) != 1:
        raise ToolFailed(f"{len(principals)} signers were found")
    verify = ("ssh-keygen", "-Y", "verify", "-f", str(signers), "-I", principals[0], "-n", NAMESPACE)
    _run(*verify, "-s", "SHA256SUMS.sig", folder=unpacked, stdin=sums)
    checked = _run("sha256sum", "--strict", "-c", "SHA256SUMS", folder=unpacked).count(": OK\n")
    leaves = [
        line
        for record in sorted((unpacked / "data").glob("*.sdjwt"))
        for line in _run("sh", "-c", LEAVES, "sh", str(record), folder=unpacked).splitlines()
    ]
    return Opened(decrypted_by=by, signed_by=principals[0], files=checked, leaves=tuple(leaves))


def _has_hybrid_age() -> bool:
    if shutil.which("age") is None:
        return False
    version = re.search(r"(\d+)\.(\d+)", _run("age", "--version", folder=CHECKOUT))
    return version is not None and (int(version[1]), int(version[2])) >= (1, 3)


def _run(*command: str, folder: Path, stdin: bytes | None = None) -> str:
    done = subprocess.run(command, cwd=folder, input=stdin, capture_output=True, timeout=120, check=False)
    if done.returncode:
        raise ToolFailed(f"{command[0]} ended with {done.returncode}: {done.stderr.decode(errors='replace')[:500]}")
    return done.stdout.decode()
