"""Other age programs read what we write, and we read what they write."""

import base64
import importlib.util
import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from fieldreport.crypto.age_file import AgeReader, AgeWriter, shuffled_with_decoys
from fieldreport.crypto.age_stream import CHUNK_SIZE
from fieldreport.crypto.recipients import HybridIdentity, Identity, Recipient, X25519Identity

SIZES = [
    0, 1, CHUNK_SIZE - 1, CHUNK_SIZE, CHUNK_SIZE + 1, 2 * CHUNK_SIZE - 1, 2 * CHUNK_SIZE, 2 * CHUNK_SIZE + 1,
    16 * CHUNK_SIZE, 16 * CHUNK_SIZE + 1, 3_000_017,
]  # fmt: skip

REPOSITORY = Path(__file__).resolve().parents[2]
NODE_MODULES = Path(os.environ.get("FIELDREPORT_NODE_MODULES", REPOSITORY / "node_modules"))
TYPAGE = NODE_MODULES / "age-encryption" / "dist" / "index.js"

needs_age = pytest.mark.skipif(shutil.which("age") is None, reason="the command age is not installed")
needs_pyrage = pytest.mark.skipif(importlib.util.find_spec("pyrage") is None, reason="pyrage is not installed")
needs_typage = pytest.mark.skipif(
    shutil.which("node") is None or not TYPAGE.is_file(),
    reason=f"node, or the npm package age-encryption under {NODE_MODULES.name}, is not installed",
)

CLASSICAL = X25519Identity(b"\x01" * 32)
HYBRID = HybridIdentity(b"\x02" * 32)

TYPAGE_SERVER = """
const { Decrypter, Encrypter } = await import(process.argv[1]);
const { createInterface } = await import("node:readline");
for await (const line of createInterface({ input: process.stdin })) {
  const job = JSON.parse(line);
  const data = Buffer.from(job.data, "base64");
  let answer;
  if (job.identity) {
    const decrypter = new Decrypter();
    decrypter.addIdentity(job.identity);
    answer = await decrypter.decrypt(data);
  } else {
    const encrypter = new Encrypter();
    encrypter.addRecipient(job.recipient);
    answer = await encrypter.encrypt(data);
  }
  process.stdout.write(Buffer.from(answer).toString("base64") + "\\n");
}
"""


def text_of(size: int) -> bytes:
    return b"".join(number.to_bytes(4, "big") for number in range(size // 4 + 1))[:size]


def encrypt(plaintext: bytes, *recipients: Recipient) -> bytes:
    pieces: list[bytes] = []

    class Pieces:
        def write(self, data: memoryview, /) -> int:
            pieces.append(bytes(data))
            return len(data)

    writer = AgeWriter(Pieces(), recipients=recipients)
    edges = [*range(0, len(plaintext), 50_021), len(plaintext)]
    for start, end in pairwise(edges):
        writer.write(memoryview(plaintext)[start:end])
    writer.close()
    return b"".join(pieces)


def decrypt(path: Path, identity: Identity) -> bytes:
    with path.open("rb") as source:
        return b"".join(map(bytes, AgeReader(source, identities=[identity]).chunks()))


# --- age, as Debian has it --------------------------------------------------------------------------------------------


@needs_age
@pytest.mark.parametrize("size", SIZES)
def test_age_reads_what_we_write(tmp_path: Path, size: int) -> None:
    identity = tmp_path / "identity"
    identity.write_text(CLASSICAL.text + "\n")
    file = encrypt(text_of(size), X25519Identity.generate().recipient, CLASSICAL.recipient)
    command = ["age", "--decrypt", "--identity", str(identity)]
    assert subprocess.run(command, input=file, capture_output=True, check=True).stdout == text_of(size)


@needs_age
@pytest.mark.parametrize("size", SIZES)
def test_we_read_what_age_writes(tmp_path: Path, size: int) -> None:
    file = tmp_path / "file.age"
    command = ["age", "--encrypt", "--recipient", CLASSICAL.recipient.text, "--output", str(file)]
    subprocess.run(command, input=text_of(size), check=True)
    assert decrypt(file, CLASSICAL) == text_of(size)


@needs_age
def test_age_refuses_a_file_of_ours_that_was_cut(tmp_path: Path) -> None:
    identity = tmp_path / "identity"
    identity.write_text(CLASSICAL.text + "\n")
    file = encrypt(text_of(3 * CHUNK_SIZE), CLASSICAL.recipient)
    command = ["age", "--decrypt", "--identity", str(identity)]
    for cut in (1, CHUNK_SIZE + 16):
        assert subprocess.run(command, input=file[:-cut], capture_output=True, check=False).returncode != 0


# --- pyrage -----------------------------------------------------------------------------------------------------------


@needs_pyrage
@pytest.mark.parametrize("size", SIZES)
def test_pyrage_and_we_read_each_other(tmp_path: Path, size: int) -> None:
    pyrage = pytest.importorskip("pyrage")
    identity = pyrage.x25519.Identity.from_str(CLASSICAL.text)
    recipient = pyrage.x25519.Recipient.from_str(CLASSICAL.recipient.text)
    assert pyrage.decrypt(encrypt(text_of(size), CLASSICAL.recipient), [identity]) == text_of(size)
    file = tmp_path / "file.age"
    file.write_bytes(pyrage.encrypt(text_of(size), [recipient]))
    assert decrypt(file, CLASSICAL) == text_of(size)


# --- typage, which knows post-quantum recipients ----------------------------------------------------------------------


class Typage:
    """One node process that answers one line with one line."""

    def __init__(self) -> None:
        command = ["node", "--input-type=module", "--eval", TYPAGE_SERVER, TYPAGE.resolve().as_uri()]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def decrypt(self, file: bytes, identity: str) -> bytes:
        return self._ask({"data": base64.b64encode(file).decode(), "identity": identity})

    def encrypt(self, plaintext: bytes, recipient: str) -> bytes:
        return self._ask({"data": base64.b64encode(plaintext).decode(), "recipient": recipient})

    def _ask(self, job: dict[str, str]) -> bytes:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(job).encode() + b"\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        assert answer, "node ended"
        return base64.b64decode(answer)

    def close(self) -> None:
        self._process.communicate()


@pytest.fixture(scope="module")
def typage() -> Iterator[Typage]:
    running = Typage()
    yield running
    running.close()


@needs_typage
@pytest.mark.parametrize("size", SIZES)
def test_typage_reads_the_hybrid_files_that_we_write(typage: Typage, size: int) -> None:
    file = encrypt(text_of(size), *shuffled_with_decoys([HYBRID.recipient]))
    assert typage.decrypt(file, HYBRID.text) == text_of(size)


@needs_typage
@pytest.mark.parametrize("size", SIZES)
def test_we_read_the_hybrid_files_that_typage_writes(typage: Typage, tmp_path: Path, size: int) -> None:
    file = tmp_path / "file.age"
    file.write_bytes(typage.encrypt(text_of(size), HYBRID.recipient.text))
    assert decrypt(file, HYBRID) == text_of(size)
