"""Drafts, their answers, and every change of them."""

import pytest
from sqlcipher3 import dbapi2

from fieldreport.storage.drafts_table import Draft, DraftChange, DraftEvidence
from fieldreport.storage.vault_store import VaultStore
from tests.unit.storage.samples import AT, LATER, a_stored_file, a_subject

FIRST = Draft(id="d1", form="plain", subject=None, created_at=AT, changed_at=AT)
SECOND = Draft(id="d2", form="plain", subject=a_subject(), created_at=AT, changed_at=LATER)


@pytest.fixture
def drafting(store: VaultStore) -> VaultStore:
    with store.database.transaction():
        store.drafts.create(FIRST)
        store.drafts.create(SECOND)
    return store


def rows_left(store: VaultStore) -> int:
    return sum(
        int(store.database.value(f"SELECT count(*) FROM {table}"))
        for table in ("draft", "draft_answer", "draft_change", "draft_evidence")
    )


def test_drafts_are_listed_by_their_last_change(drafting: VaultStore) -> None:
    assert drafting.drafts.all() == (SECOND, FIRST)
    assert drafting.drafts.get("d1") == FIRST
    assert drafting.drafts.get("d3") is None


def test_every_change_is_logged_with_its_answer(drafting: VaultStore) -> None:
    drafts = drafting.drafts
    with drafting.database.transaction():
        assert drafts.set_answer("d1", "/title", "Shell", at=AT)
        assert drafts.set_answer("d1", "/title", "Shelling", at=AT)
        assert drafts.set_answer("d1", "/place", "Hpakant", at=AT)
        assert drafts.set_answer("d2", "/title", "Another", at=AT)
        assert drafts.remove_answer("d1", "/place", at=LATER)
    assert drafts.answers("d1") == {"/title": "Shelling"}
    assert drafts.answers("d2") == {"/title": "Another"}
    assert drafts.changes("d1") == (
        DraftChange(1, AT, "/title", "Shell"),
        DraftChange(2, AT, "/title", "Shelling"),
        DraftChange(3, AT, "/place", "Hpakant"),
        DraftChange(4, LATER, "/place", None),
    )
    assert drafts.changes("d2") == (DraftChange(1, AT, "/title", "Another"),)
    changed = drafts.get("d1")
    assert changed is not None
    assert changed.changed_at == LATER


def test_what_changes_nothing_is_not_logged(drafting: VaultStore) -> None:
    drafts = drafting.drafts
    with drafting.database.transaction():
        drafts.set_answer("d1", "/title", "Shelling", at=AT)
        assert not drafts.set_answer("d1", "/title", "Shelling", at=LATER)
        assert not drafts.remove_answer("d1", "/place", at=LATER)
    assert len(drafts.changes("d1")) == 1
    assert drafts.get("d1") == FIRST


def test_an_answer_and_its_log_entry_are_stored_together_or_not_at_all(drafting: VaultStore) -> None:
    def change_and_fail() -> None:
        with drafting.database.transaction():
            drafting.drafts.set_answer("d1", "/title", "Shelling", at=AT)
            raise KeyError

    with pytest.raises(KeyError):
        change_and_fail()
    assert drafting.drafts.answers("d1") == {}
    assert drafting.drafts.changes("d1") == ()


def test_an_answer_of_no_draft_is_a_bug(drafting: VaultStore) -> None:
    with pytest.raises(dbapi2.IntegrityError), drafting.database.transaction():
        drafting.drafts.set_answer("d3", "/title", "x", at=AT)


def test_evidence_is_attached_exchanged_and_taken_off(drafting: VaultStore) -> None:
    drafts = drafting.drafts
    photo, scan = a_stored_file(), a_stored_file()
    with drafting.database.transaction():
        drafting.evidence.add(photo, stored_at=AT)
        drafting.evidence.add(scan, stored_at=AT)
        drafts.attach("d1", DraftEvidence("/photo", photo.sha256, "image/jpeg", "a.jpg"), at=AT)
        drafts.attach("d1", DraftEvidence("/photo", scan.sha256, "image/png", "b.png"), at=LATER)
        drafts.attach("d1", DraftEvidence("/again", scan.sha256, "image/png", "b.png"), at=LATER)
    assert drafts.evidence("d1") == (
        DraftEvidence("/again", scan.sha256, "image/png", "b.png"),
        DraftEvidence("/photo", scan.sha256, "image/png", "b.png"),
    )
    assert drafts.attached_of([photo.sha256, scan.sha256]) == {scan.sha256}
    with drafting.database.transaction():
        assert drafts.detach("d1", "/again", at=LATER)
        assert not drafts.detach("d1", "/again", at=LATER)
    assert [item.path for item in drafts.evidence("d1")] == ["/photo"]


def test_evidence_that_a_draft_needs_cannot_be_removed(drafting: VaultStore) -> None:
    photo = a_stored_file()
    with drafting.database.transaction():
        drafting.evidence.add(photo, stored_at=AT)
        drafting.drafts.attach("d1", DraftEvidence("/photo", photo.sha256, "image/jpeg", "a.jpg"), at=AT)
    with pytest.raises(dbapi2.IntegrityError), drafting.database.transaction():
        drafting.evidence.remove(photo.sha256)
    assert drafting.evidence.get(photo.sha256) == photo


def test_deleting_a_draft_deletes_its_answers_and_its_whole_log(drafting: VaultStore) -> None:
    photo = a_stored_file()
    with drafting.database.transaction():
        drafting.evidence.add(photo, stored_at=AT)
        drafting.drafts.set_answer("d1", "/title", "Shelling", at=AT)
        drafting.drafts.attach("d1", DraftEvidence("/photo", photo.sha256, "image/jpeg", "a.jpg"), at=AT)
        assert drafting.drafts.delete("d1")
        assert not drafting.drafts.delete("d1")
        assert drafting.drafts.delete("d2")
    assert rows_left(drafting) == 0
    assert drafting.evidence.get(photo.sha256) == photo
