"""The custody chain closes only over what was written."""

from dataclasses import replace

import pytest

from fieldreport.domain.custody import GENESIS, CustodyEntry, CustodyEvent, next_entry, verify_chain
from fieldreport.domain.identifiers import SubjectId
from fieldreport.errors import CustodyBroken

SUBJECT = SubjectId(b"\x07" * 32)


def _chain(length: int) -> list[CustodyEntry]:
    entries: list[CustodyEntry] = []
    for number in range(length):
        entries.append(
            next_entry(
                entries[-1] if entries else None,
                subject=SUBJECT,
                at=f"2026-01-0{number + 1}",
                event=CustodyEvent.SEALED,
                detail={"n": number, "words": "ရွာ"},
            )
        )
    return entries


def test_a_chain_as_written_verifies_and_tells_its_length() -> None:
    entries = _chain(4)
    assert entries[0].previous == GENESIS
    assert verify_chain(SUBJECT, entries) == 4
    assert verify_chain(SUBJECT, []) == 0


@pytest.mark.parametrize(
    "change",
    [
        {"at": "2026-02-01"},
        {"event": "cleared"},
        {"detail": {"n": 9}},
        {"detail": {"n": 1.5}},
        {"detail": {"ရွာ": 1}},
        {"at": "\ud800"},
        {"previous": bytes(32)},
        {"hash": bytes(32)},
        {"seq": 3},
        {"subject": SubjectId(bytes(32))},
    ],
)
def test_a_changed_entry_breaks_the_chain_at_its_place(change: dict[str, object]) -> None:
    entries = _chain(4)
    entries[1] = replace(entries[1], **change)  # type: ignore[arg-type]  # what a damaged database can hold
    with pytest.raises(CustodyBroken) as broken:
        verify_chain(SUBJECT, entries)
    assert broken.value.details == {"subject": SUBJECT.hex(), "entry": 2}


def test_a_missing_a_moved_and_a_repeated_entry_break_it() -> None:
    one, two, three = _chain(3)
    for entries in ([two, three], [one, three], [one, three, two], [one, one, two]):
        with pytest.raises(CustodyBroken):
            verify_chain(SUBJECT, entries)
