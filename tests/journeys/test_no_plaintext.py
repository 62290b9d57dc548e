"""Nothing that a person writes lies readable on any disk: both computers, and the sticks between them."""

import base64
import secrets
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from tests.journeys.conftest import CANARIES, Played

pytestmark = pytest.mark.slow


def spellings(canary: str) -> Iterator[bytes]:
    """Yield the ways in which a text may lie in a file: three encodings, each also in base64 at three alignments."""
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        raw = canary.encode(encoding)
        yield raw
        for shift in range(3):
            # The characters at both ends depend on what stands beside it.
            inner = base64.b64encode(bytes(shift) + raw)[4:-4]
            yield inner
            yield inner.replace(b"+", b"-").replace(b"/", b"_")


def findings(folders: Iterable[Path], canaries: dict[str, str]) -> list[str]:
    """Search every file, and every file's name."""
    found = []
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            content = path.read_bytes() if path.is_file() else b""
            for what, canary in canaries.items():
                if canary in path.name or any(spelling in content for spelling in spellings(canary)):
                    found.append(f"{what} in {path.name}")
    return found


def test_no_canary_lies_in_what_the_program_wrote(played: Played) -> None:
    # A card is handed over in the open, and says who one is.
    cards = {path: path.read_bytes() for folder in played.story.written for path in folder.glob("*.card")}
    assert len(cards) == 2
    for path in cards:
        path.unlink()
    try:
        files = [path for folder in played.story.written for path in folder.rglob("*") if path.is_file()]
        assert len(files) > 20, "both vaults, a backup and the stick are searched"
        assert findings(played.story.written, CANARIES) == []
    finally:
        for path, content in cards.items():
            path.write_bytes(content)


def test_the_passphrases_lie_nowhere(played: Played) -> None:
    people = (played.story.documenter, played.story.office)
    passphrases = {person.passphrase: person.passphrase for person in people}
    assert findings(played.story.written, passphrases) == []


@pytest.mark.parametrize("what", CANARIES)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("form", ["plain", "base64", "base64url"])
@pytest.mark.parametrize("shift", range(4))
def test_a_planted_canary_is_found(tmp_path: Path, what: str, encoding: str, form: str, shift: int) -> None:
    raw = secrets.token_bytes(shift) + CANARIES[what].encode(encoding) + secrets.token_bytes(5)
    encoded = {"plain": raw, "base64": base64.b64encode(raw), "base64url": base64.urlsafe_b64encode(raw)}[form]
    (tmp_path / "planted").write_bytes(b"before" + encoded + b"after")
    assert findings([tmp_path], {what: CANARIES[what]}) == [f"{what} in planted"]


def test_what_the_program_wrote_is_for_its_owner_alone(played: Played) -> None:
    for person in (played.story.documenter, played.story.office):
        modes = {path.name: path.stat().st_mode & 0o077 for path in person.home.rglob("*")}
        assert {name for name, mode in modes.items() if mode} == set()
