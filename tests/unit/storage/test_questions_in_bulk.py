"""What is asked about very many records at once gives what asking one by one gives."""

from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fieldreport.crypto.signing_key import SigningKey
from fieldreport.domain.feed import Dispatch, read_feed
from fieldreport.domain.identifiers import AuthorId, DeviceKey, RecordId, author_id
from fieldreport.domain.leaf import EvidenceReference
from fieldreport.storage.exchanges_table import Direction, Exchange, ExchangeState
from fieldreport.storage.feed_entries_table import FeedEntry
from fieldreport.storage.vault_store import VaultStore
from tests.unit.storage.samples import AT, a_device, a_note, a_record_id, a_report, a_subject, an_author

AUDIENCE, DEVICE = an_author(), a_device()
RECORDS = [a_record_id() for _ in range(4)]
DISPATCHES = st.lists(
    st.builds(
        Dispatch,
        id=st.builds(lambda number: RecordId(bytes([number]) * 32), st.integers(0, 3)),
        device=st.just(DEVICE),
        audience=st.just(AUDIENCE),
        parents=st.just(()),
        first=st.integers(1, 12),
        ids=st.lists(st.sampled_from(RECORDS), min_size=1, max_size=4, unique=True).map(tuple),
    ),
    unique_by=lambda dispatch: dispatch.id,
    max_size=4,
)


def entries_of(dispatches: Sequence[Dispatch]) -> list[FeedEntry]:
    return [
        FeedEntry(AUDIENCE, DEVICE, number, record_id, dispatch.id)
        for dispatch in dispatches
        for number, record_id in enumerate(dispatch.ids, start=dispatch.first)
    ]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(dispatches=DISPATCHES)
def test_what_is_missing_from_a_feed_is_the_same_in_sql_and_in_the_domain(
    store: VaultStore, dispatches: list[Dispatch]
) -> None:
    with store.database.transaction():
        store.feed_entries.clear()
        store.feed_entries.add(entries_of(dispatches))
    feed = read_feed(dispatches)
    assert store.feed_entries.uncovered(AUDIENCE, DEVICE) == feed.uncovered()
    assert store.feed_entries.forked_numbers(AUDIENCE, DEVICE) == tuple(sorted(feed.forked_numbers))
    assert store.feed_entries.not_held(AUDIENCE, DEVICE) == tuple(dict.fromkeys(feed.not_held(())))
    assert set(store.feed_entries.dispatches(AUDIENCE, DEVICE)) == {dispatch.id for dispatch in dispatches}
    last = store.feed_entries.last(AUDIENCE, DEVICE)
    assert (last.number if last else 0) == feed.top


def test_a_listed_record_that_is_here_is_not_missing(store: VaultStore) -> None:
    here, gone = a_report(), a_record_id()
    with store.database.transaction():
        store.records.add(here)
        store.feed_entries.add(
            FeedEntry(AUDIENCE, DEVICE, number, record_id, a_record_id())
            for number, record_id in ((1, here.record.id), (2, gone))
        )
    assert store.feed_entries.not_held(AUDIENCE, DEVICE) == (gone,)


def test_every_feed_is_found_however_many_entries_lie_between(store: VaultStore) -> None:
    feeds = sorted((audience, device) for audience in (an_author(), an_author()) for device in (a_device(), a_device()))
    with store.database.transaction():
        store.feed_entries.add(
            FeedEntry(audience, device, number, a_record_id(), a_record_id())
            for audience, device in feeds
            for number in range(1, 9)
        )
    assert store.feed_entries.feeds() == tuple(feeds)


def test_entries_that_name_many_records_are_those_of_one_audience(store: VaultStore) -> None:
    entries = [FeedEntry(AUDIENCE, DEVICE, number, a_record_id(), a_record_id()) for number in range(1, 1201)]
    elsewhere = FeedEntry(an_author(), DEVICE, 1, entries[0].record_id, a_record_id())
    with store.database.transaction():
        store.feed_entries.add([*entries, elsewhere])
    asked = [entry.record_id for entry in entries[:1100]]
    assert set(store.feed_entries.naming_each(asked, audience=AUDIENCE)) == set(entries[:1100])
    assert list(store.feed_entries.naming_each([], audience=AUDIENCE)) == []


def test_subjects_with_several_statements_are_those_of_one_author(store: VaultStore) -> None:
    key = SigningKey.generate()
    mine = AuthorId(author_id(DeviceKey(key.public)))
    alone, noted_by_me, noted_by_another = (a_report(key=key) for _ in range(3))
    with store.database.transaction():
        for held in (
            alone,
            noted_by_me,
            noted_by_another,
            a_note(noted_by_me.record.subject, key=key),
            a_note(noted_by_another.record.subject, key=SigningKey.generate()),
        ):
            store.records.add(held)
    assert store.records.subjects_with_several(mine) == (noted_by_me.record.subject,)


def test_many_records_are_read_as_one_by_one(store: VaultStore) -> None:
    key = SigningKey.generate()
    held = [a_report({"/title": f"Report {number}"}, key=key) for number in range(250)]
    ids = [one.record.id for one in held]
    with store.database.transaction():
        for one in held:
            store.records.add(one)
    assert {stored.id: stored for stored in store.records.each(ids)} == {
        record_id: store.records.get(record_id) for record_id in ids
    }
    assert [stored.id for stored in store.records.about_each(one.record.subject for one in held)] == ids
    assert dict(store.records.tokens(ids)) == {one.record.id: one.record.token for one in held}
    outlines = sorted(store.records.outlines([*ids, a_record_id()]), key=lambda outline: outline.arrival)
    assert [outline.id for outline in outlines] == ids
    assert {outline.author for outline in outlines} == {held[0].record.author}
    about = store.records.outlines_about([held[7].record.subject, a_subject()], author=held[7].record.author)
    assert [outline.id for outline in about] == [ids[7]]
    assert list(store.records.outlines_about([held[7].record.subject], author=an_author())) == []


def test_the_size_of_a_record_is_that_of_its_file_within_a_byte(store: VaultStore) -> None:
    held = [a_report({}), a_report({f"/title{number}": "t" * number for number in range(9)})]
    with store.database.transaction():
        for one in held:
            store.records.add(one)
    sizes = store.records.sizes(one.record.id for one in held)
    for one in held:
        assert sizes[one.record.id] == pytest.approx(len(one.file_form()), abs=1)


def test_evidence_that_many_records_name_is_found_with_each(store: VaultStore) -> None:
    held = [a_report(), a_report()]
    reference = EvidenceReference(media_type="image/jpeg", sha256=bytes(32), size=7)
    with store.database.transaction():
        for one in held:
            store.named_evidence.put(store.records.add(one).arrival, {"/photo": reference})
    named = list(store.named_evidence.of_each(one.record.id for one in held))
    assert {one.record_id for one in named} == {one.record.id for one in held}
    assert {one.reference for one in named} == {reference}


def test_only_dispatches_of_bundles_that_were_read_back_are_exported(store: VaultStore) -> None:
    done, begun = a_record_id(), a_record_id()
    with store.database.transaction():
        for state, dispatch in ((ExchangeState.EXPORTED, done), (ExchangeState.PREPARED, begun)):
            exchange = Exchange(Direction.OUT, "b" * 32, AUDIENCE, state, "name.age", 0, None, AT)
            store.exchanges.add(exchange, dispatches=[dispatch])
    assert store.exchanges.exported_dispatches() == {done}


def test_dispatches_are_found_by_slot_and_device(store: VaultStore) -> None:
    key = SigningKey.generate()
    note = a_note(a_subject(), key=key, slot="k0123456789abcdef")
    with store.database.transaction():
        store.records.add(note)
    assert store.records.ids_of_kind("note", slot=note.record.slot, device=note.record.device) == (note.record.id,)
    assert store.records.ids_of_kind("note", slot=note.record.slot, device=a_device()) == ()
