"""What the pages of the exchange say, in words and numbers."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldreport.domain.custody import CustodyEvent, next_entry
from fieldreport.domain.feed import Span
from fieldreport.domain.identifiers import VAULT_CHAIN, AuthorId, DeviceKey, RecordId
from fieldreport.domain.trust import Trust
from fieldreport.errors import (
    DevicesCompete,
    DiskFull,
    FieldReportError,
    NoMatchingKey,
    NotAddressedToUs,
    NotAnAgeFile,
    PayloadCorrupt,
    PayloadTruncated,
    SignerRevoked,
    UnknownSigner,
)
from fieldreport.services.exporting import ExportStep, Stage
from fieldreport.services.importing import ImportedBundle, InspectedBundle, Missing
from fieldreport.services.incoming import Counts
from fieldreport.services.outgoing import Due
from fieldreport.system.progress import Progress
from fieldreport.ui.exchange.bundle_files import bundle_files
from fieldreport.ui.exchange.contact_dialogs import card_bytes
from fieldreport.ui.exchange.export_words import drafts_words, due_words, progress_words, step_words
from fieldreport.ui.exchange.import_words import gap_words, missing_of_series, refusal_of, series_words, sum_words
from fieldreport.ui.exchange.volumes import FAT_LARGEST, Volume
from fieldreport.ui.words.custody_words import custody_words

pytestmark = pytest.mark.usefixtures("qapp")

OFFICE = AuthorId(b"o" * 32)


def due(records: int = 4, *, size: int = 120_000_000, largest: int = 100) -> Due:
    return Due(reports=min(records, 3), forms=0, records=records, files=2, size=size, largest=largest)


def imported(*missing: Missing) -> ImportedBundle:
    return ImportedBundle(
        bundle_id="b", author=OFFICE, created="", was_here=False, counts=Counts(in_file=1, new=1), missing=missing
    )


def missing(**what: object) -> Missing:
    nothing: dict[str, object] = {"uncovered": (), "not_held": (), "forked_numbers": (), "forked_dispatches": ()}
    return Missing(device=DeviceKey(b"d" * 32), **{**nothing, **what})  # type: ignore[arg-type]


def inspected(number: int, count: int, series: str = "s") -> InspectedBundle:
    return InspectedBundle(
        bundle_id="b",
        author=OFFICE,
        device=DeviceKey(b"d" * 32),
        name="",
        words=(),
        card_file=b"",
        trust=Trust.VERIFIED,
        created="",
        records=1,
        evidence=0,
        evidence_size=0,
        size=1,
        part_of=(number, count),
        series=series,
        was_here=False,
    )


def test_what_goes_is_said_in_reports_files_and_bytes() -> None:
    assert due_words(due()) == "3 report(s), 2 file(s), 120.0 MB"
    assert due_words(due(0)) == ""


def test_drafts_are_named_as_what_stays() -> None:
    assert "2 draft(s) will not go along" in drafts_words(2)
    assert drafts_words(0) == ""


def test_reading_back_is_named() -> None:
    assert step_words(ExportStep(Stage.WRITING, 1, 1)) == "Writing the bundle"
    assert "back" in step_words(ExportStep(Stage.READING_BACK, 1, 1))
    assert step_words(ExportStep(Stage.READING_BACK, 2, 3)).startswith("Reading bundle 2 of 3 back")


def test_progress_never_says_more_than_all() -> None:
    assert progress_words(Progress(50, 40)) == "40 bytes of 40 bytes"
    assert progress_words(Progress(50, None)) == "50 bytes"


def test_fat_holds_no_file_of_four_gibibytes() -> None:
    fat = Volume(Path("/s"), "S", 10**12, 10**12, "vfat")
    assert fat.part_size_for(due(largest=2 << 30)) is None
    assert fat.part_size_for(due(largest=4 << 30)) == FAT_LARGEST
    assert Volume(Path("/s"), "S", 10**12, 10**12, "ext4").part_size_for(due(largest=4 << 30)) is None


def test_a_drive_without_room_is_told() -> None:
    assert not Volume(Path("/s"), "S", 119_999_999, 10**12, "vfat").has_room_for(due())
    assert Volume(Path("/s"), "S", 120_000_001, 10**12, "vfat").has_room_for(due())


@given(st.tuples(*[st.integers(0, 10**6)] * 4))
def test_the_sum_that_is_shown_adds_up(numbers: tuple[int, int, int, int]) -> None:
    new, grew, here, quarantined = numbers
    counts = Counts(in_file=sum(numbers), new=new, grew=grew, already_here=here, quarantined=quarantined)
    shown = sum_words(counts)
    total, _, parts = shown.partition(" in the file = ")
    assert int(total) == sum(int(part.split()[0]) for part in parts.split(" + "))


def test_gaps_are_named_with_their_numbers_and_their_sender() -> None:
    words = gap_words(imported(missing(uncovered=(Span(4, 7), Span(9, 9)))), "Office 1")
    assert words == ["Of what Office 1 sent, these numbers have not come: 4–7, 9. Ask for them."]


def test_many_gaps_stay_one_line() -> None:
    (words,) = gap_words(imported(missing(uncovered=tuple(Span(n, n) for n in range(1, 100, 2)))), "x")
    assert words.count(",") < 10
    assert "…" in words


def test_records_that_are_named_and_not_here_and_copies_are_said_apart() -> None:
    both = missing(not_held=(RecordId(b"r" * 32),), forked_numbers=(3,))
    here, copies = gap_words(imported(both), "Documenter 7")
    assert here.startswith("1 record(s) that Documenter 7 names as sent")
    assert "two copies of one vault" in copies


def test_a_name_with_a_placeholder_in_it_is_shown_as_it_is() -> None:
    assert gap_words(imported(missing(uncovered=(Span(1, 2),))), "%2") == [
        "Of what %2 sent, these numbers have not come: 1–2. Ask for them."
    ]


def test_a_series_says_what_it_lacks() -> None:
    assert missing_of_series([inspected(1, 3), inspected(3, 3)]) == [
        "Of 3 bundles that were made together, these are not here: 2."
    ]
    assert missing_of_series([inspected(1, 2), inspected(2, 2), inspected(1, 1, "")]) == []
    assert series_words(inspected(2, 3)) == "Bundle 2 of 3 that were made together"
    assert series_words(inspected(1, 1, "")) == ""


@pytest.mark.parametrize(
    ("failure", "kind", "title"),
    [
        (PayloadTruncated(have=1, want=-1), "bad", "Damaged: nothing of it was taken over"),
        (PayloadCorrupt(chunk=3), "bad", "Damaged: nothing of it was taken over"),
        (NoMatchingKey(), "warn", "Not for this vault"),
        (NotAddressedToUs(), "warn", "Not for this vault"),
        (NotAnAgeFile(), "warn", "Not a bundle"),
        (UnknownSigner(author="ab" * 32), "warn", "Kept aside, unopened"),
        (DevicesCompete(author="ab" * 32, rotation="cd" * 32), "warn", "Kept aside, unopened"),
        (SignerRevoked(author="ab" * 32), "bad", "From somebody who was revoked"),
        (DiskFull(path="/x"), "warn", "Could not be read"),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else None,
)
def test_each_refusal_has_calm_words_and_no_long_ids(failure: FieldReportError, kind: str, title: str) -> None:
    refusal = refusal_of(failure)
    assert (refusal.kind, refusal.title) == (kind, title)
    assert "abab" not in refusal.words
    assert "-1" not in refusal.words
    assert refusal.words.endswith(".")


def test_every_event_of_the_log_has_a_sentence_that_names_the_other_side() -> None:
    for event in CustodyEvent:
        entry = next_entry(None, subject=VAULT_CHAIN, at="", event=event, detail={"author": OFFICE.hex()})
        words = custody_words(entry, {OFFICE.hex(): "Office 1"})
        assert words != event.value
        assert "%1" not in words
        assert OFFICE.hex() not in words


def test_a_folder_gives_its_bundles_and_a_part_leads_to_the_first(tmp_path: Path) -> None:
    for name in ("b.age", "a.age", "c.age.001", "c.age.002", "notes.txt", "d.age.partial"):
        (tmp_path / name).touch()
    (tmp_path / "folder.age").mkdir()
    names = [path.name for path in bundle_files([tmp_path])]
    assert names == ["a.age", "b.age", "c.age.001"]
    assert [path.name for path in bundle_files([tmp_path / "c.age.002", tmp_path / "c.age.001"])] == ["c.age.001"]
    assert bundle_files([tmp_path / "notes.txt"]) == [tmp_path / "notes.txt"], "what a person names is tried"


def test_a_pasted_card_is_the_file_again() -> None:
    assert card_bytes("  one\r\n\n two ") == b"one\ntwo\n"
    assert card_bytes("\ud800") == b"?\n", "what cannot be spelled is refused later, as no card"
