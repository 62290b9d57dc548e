"""What docs/record-format.md tells people to type reads a record with stock tools, in the plainest shell there is."""

import hashlib
import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.vectors.make_record_vectors import FOLDER

DOCUMENT = Path(__file__).parents[2] / "docs" / "record-format.md"
VECTORS = [path for path in sorted((FOLDER / "valid").glob("*.json")) if path.stem != "equivocal"]

pytestmark = pytest.mark.skipif(shutil.which("basenc") is None, reason="no basenc: coreutils before 8.31, or none")


def _lines() -> list[str]:
    blocks = re.findall(r"```sh\n(.*?)```", DOCUMENT.read_text(encoding="utf-8"), re.DOTALL)
    return [line for block in blocks for line in block.splitlines()]


def _typed(line: str, folder: Path) -> str:
    run = subprocess.run(["sh", "-c", line], cwd=folder, capture_output=True, check=True)
    assert run.stderr == b""
    return run.stdout.decode()


@pytest.mark.parametrize("path", VECTORS, ids=lambda path: path.stem)
def test_the_lines_show_leaves_payload_and_id(path: Path, tmp_path: Path) -> None:
    vector = json.loads(path.read_text(encoding="utf-8"))
    (tmp_path / "F").write_text(vector["content"], encoding="ascii")
    leaves, payload, record_id = _lines()
    shown = [json.loads(line) for line in _typed(leaves, tmp_path).split("\n") if line]
    assert {name: value for _salt, name, value in shown} == vector["leaves"]
    fields = json.loads(_typed(payload, tmp_path))
    assert {name: value for name, value in fields.items() if name != "_sd"} == vector["fields"]
    assert _typed(record_id, tmp_path).split()[0] == vector["id"]


def test_the_example_in_the_document_is_its_vector() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    example = dict(re.findall(r"^\| ([a-z ]+) \| `(.*)` \|$", text[text.index("## 11.") :], re.MULTILINE))
    vector = json.loads((FOLDER / "valid" / "report.json").read_text(encoding="utf-8"))
    for name in ("device", "author", "nonce", "subject"):
        assert example[name] == vector["fields"][name]
    assert example["record id"] == vector["id"]
    assert f"~{example['encoded']}~" in vector["content"]
    assert json.loads(example["one leaf"])[1:] == ["/title", vector["leaves"]["/title"]]
    header = re.findall(r"`(eyJhbGci[A-Za-z0-9]+)`", text)
    assert vector["content"].startswith(header[0] + ".")
    assert hashlib.sha256(vector["content"].partition("~")[0].encode()).hexdigest() == vector["id"]
