"""The worked example of docs/bundle-format.md: whoever writes a second implementation must get the same bytes."""

import hashlib
from pathlib import Path

from tests.unit.bundles.bundle_kit import BUNDLE_ID, OFFICE, RECORD, decrypt, envelope, member, record, write

SPECIFICATION = Path(__file__).resolve().parents[3] / "docs" / "bundle-format.md"
ARCHIVE_SHA256 = "ec43760be626626900f22a317cc4701122569e1c1e592bfb0e37f98620bb915e"


def test_the_archive_of_the_worked_example_has_these_bytes_for_ever() -> None:
    sent = envelope(bundle_id=BUNDLE_ID, introduction=("card.payload.signature~name~",))
    content, written = write([record(RECORD), member(b"evidence\n", extension="txt")], sent=sent)
    archive = decrypt(content)
    assert hashlib.sha256(archive).hexdigest() == ARCHIVE_SHA256
    assert (len(archive), written.header_size, written.size) == (65_536, 6298, 71_866)


def test_the_specification_shows_that_example() -> None:
    specification = SPECIFICATION.read_text(encoding="utf-8")
    assert ARCHIVE_SHA256 in specification
    assert OFFICE.text in specification
    content, _ = write(
        [record(RECORD), member(b"evidence\n", extension="txt")],
        sent=envelope(bundle_id=BUNDLE_ID, introduction=("card.payload.signature~name~",)),
    )
    archive = decrypt(content)
    for start, size in ((512, 246), (1536, 318), (2560, 631)):
        assert archive[start : start + size].decode("ascii").strip() in specification
