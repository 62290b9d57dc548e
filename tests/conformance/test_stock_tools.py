"""The emergency procedure of docs/bundle-format.md: a bundle is opened and checked without this program."""

import hashlib
import io
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from fieldreport.bundles import checksums
from fieldreport.bundles.manifest import Role
from fieldreport.bundles.writer import Envelope, Member, write_bundle
from fieldreport.crypto import base64url, ssh_signature
from fieldreport.crypto.recipients import HybridIdentity
from fieldreport.crypto.signing_key import SigningKey
from fieldreport.system.progress import ProgressReporter

REPOSITORY = Path(__file__).resolve().parents[2]
NODE_MODULES = Path(os.environ.get("FIELDREPORT_NODE_MODULES", REPOSITORY / "node_modules"))
TYPAGE = NODE_MODULES / "age-encryption" / "dist" / "index.js"

OFFICE = HybridIdentity(b"\x05" * 32)
SENDER = SigningKey(b"\x06" * 32)
LEAVES = ('["c2FsdA","/incident/place","ရန်ကုန်"]', '["c2FsdA","/incident/what","???>>>"]')
RECORD = "~".join(["header.payload.signature", *(base64url.encode(leaf.encode()) for leaf in LEAVES), ""])
CONTENTS = (RECORD.encode(), bytes(range(256)) * 4000, b"", "ရုပ်ပုံ".encode())

TYPAGE_DECRYPTION = """
const { Decrypter } = await import(process.argv[1]);
const { readFile, writeFile } = await import("node:fs/promises");
const [identity, source, target] = process.argv.slice(2);
const decrypter = new Decrypter();
decrypter.addIdentity((await readFile(identity, "utf8")).trim());
await writeFile(target, await decrypter.decrypt(await readFile(source)));
"""

needs_tools = [
    pytest.mark.skipif(shutil.which(tool) is None, reason=f"the command {tool} is not installed")
    for tool in ("tar", "ssh-keygen", "sha256sum")
]
pytestmark = needs_tools


def run(*command: str, folder: Path, stdin: bytes | None = None) -> str:
    result = subprocess.run(command, cwd=folder, input=stdin, capture_output=True, check=False, timeout=60)
    assert result.returncode == 0, result.stderr.decode()
    return result.stdout.decode()


def has_hybrid_age() -> bool:
    if shutil.which("age") is None:
        return False
    output = subprocess.run(["age", "--version"], capture_output=True, check=False, timeout=60).stdout.decode()
    version = re.search(r"(\d+)\.(\d+)", output)
    return version is not None and (int(version[1]), int(version[2])) >= (1, 3)


def decrypt_with_typage(folder: Path) -> None:
    run(
        "node",
        "--input-type=module",
        "-e",
        TYPAGE_DECRYPTION,
        "--",
        str(TYPAGE),
        "key",
        "b.age",
        "b.tar",
        folder=folder,
    )


def decrypt_with_age(folder: Path) -> None:
    run("age", "-d", "-i", "key", "-o", "b.tar", "b.age", folder=folder)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    members = [
        Member(
            role=Role.EVIDENCE if number else Role.RECORD,
            media_type="application/octet-stream",
            extension="bin" if number else "sdjwt",
            size=len(content),
            sha256=hashlib.sha256(content).digest(),
            open=lambda content=content: io.BytesIO(content),  # type: ignore[misc] # mypy cannot type a default here
        )
        for number, content in enumerate(CONTENTS)
    ]
    with (tmp_path / "b.age").open("wb") as target:
        write_bundle(
            target,
            signing_key=SENDER,
            recipients=[OFFICE.recipient],
            envelope=Envelope(author=bytes(32), recipients=(OFFICE.recipient.text,), created="2026-01-31T23:59:00Z"),
            members=members,
            reporter=ProgressReporter(),
        )
    (tmp_path / "key").write_text(OFFICE.text + "\n")
    line = ssh_signature.allowed_signers_line(principal="device-1", namespace=checksums.NAMESPACE, public=SENDER.public)
    (tmp_path / "allowed_signers").write_text(line + "\n")
    return tmp_path


def unpack_and_check(folder: Path) -> None:
    (folder / "out").mkdir()
    assert run("tar", "-x", "-v", "-f", "b.tar", "-C", "out", folder=folder).count("\n") == 4 + len(CONTENTS)
    (unpacked,) = (folder / "out").iterdir()
    verified = run(
        "ssh-keygen", "-Y", "verify", "-f", str(folder / "allowed_signers"), "-I", "device-1",
        "-n", "bundle.v1@fieldreport", "-s", "SHA256SUMS.sig",
        folder=unpacked, stdin=(unpacked / "SHA256SUMS").read_bytes(),
    )  # fmt: skip
    assert verified.startswith('Good "bundle.v1@fieldreport" signature for device-1')
    checked = run("sha256sum", "--strict", "-c", "SHA256SUMS", folder=unpacked)
    assert checked.count(": OK\n") == 1 + len(CONTENTS)
    specification = (REPOSITORY / "docs" / "bundle-format.md").read_text(encoding="utf-8")
    (show_leaves,) = (line for line in specification.splitlines() if line.startswith("tr '~'"))
    assert run("bash", "-c", show_leaves, folder=unpacked).split("\n") == [*LEAVES, ""]
    assert tuple(path.read_bytes() for path in sorted((unpacked / "data").iterdir())) == CONTENTS


@pytest.mark.skipif(
    shutil.which("node") is None or not TYPAGE.is_file(),
    reason=f"node, or the npm package age-encryption under {NODE_MODULES.name}, is not installed",
)
def test_a_bundle_is_opened_with_the_npm_age_and_checked_with_stock_tools(folder: Path) -> None:
    decrypt_with_typage(folder)
    unpack_and_check(folder)


@pytest.mark.skipif(not has_hybrid_age(), reason="the command age, version 1.3 or later, is not installed")
def test_a_bundle_is_opened_with_age_and_checked_with_stock_tools(folder: Path) -> None:
    decrypt_with_age(folder)
    unpack_and_check(folder)
