"""Bundles that were made or read, what they brought that was refused, and the feeds."""

from dataclasses import replace

import pytest
from sqlcipher3 import dbapi2

from fieldreport.storage.exchanges_table import Direction, Exchange, ExchangeState
from fieldreport.storage.feed_entries_table import FeedEntry
from fieldreport.storage.quarantine_table import QuarantinedRecord
from fieldreport.storage.vault_store import VaultStore
from tests.unit.storage.samples import AT, LATER, a_device, a_record_id, an_author

OUT = Exchange(Direction.OUT, "b1", an_author(), ExchangeState.PREPARED, "abc.age", 0, None, AT)
IN = Exchange(Direction.IN, "b2", None, ExchangeState.REFUSED, "found.age", 99, None, AT, detail="E_TAR")


def test_an_export_is_prepared_and_then_exported(store: VaultStore) -> None:
    dispatches = {a_record_id(), a_record_id()}
    with store.database.transaction():
        no = store.exchanges.add(OUT, dispatches=dispatches)
    prepared = store.exchanges.get(no)
    assert prepared == replace(OUT, no=no)
    exported = replace(prepared, state=ExchangeState.EXPORTED, size=8000, sums_sha256=bytes(32), at=LATER, detail="ok")
    with store.database.transaction():
        store.exchanges.update(exported)
    assert store.exchanges.get(no) == exported
    assert store.exchanges.dispatches(no) == dispatches
    assert store.exchanges.carrying(dispatches.pop()) == (exported,)
    assert store.exchanges.carrying(a_record_id()) == ()


def test_exchanges_are_found_by_bundle_and_state(store: VaultStore) -> None:
    with store.database.transaction():
        numbers = [store.exchanges.add(exchange) for exchange in (OUT, IN, IN)]
    out, first, second = (replace(exchange, no=no) for exchange, no in zip((OUT, IN, IN), numbers, strict=True))
    assert store.exchanges.all() == (out, first, second)
    assert store.exchanges.by_bundle("b2") == (first, second)
    assert store.exchanges.by_state(ExchangeState.PREPARED) == (out,)
    assert store.exchanges.get(99) is None


def test_an_exchange_that_was_never_entered_cannot_be_changed(store: VaultStore) -> None:
    with pytest.raises(AssertionError), store.database.transaction():
        store.exchanges.update(replace(OUT, no=7))


def test_a_state_of_the_other_direction_is_a_bug(store: VaultStore) -> None:
    with pytest.raises(dbapi2.IntegrityError), store.database.transaction():
        store.exchanges.add(replace(OUT, state=ExchangeState.IMPORTED))


def test_refused_records_are_kept_byte_for_byte(store: VaultStore) -> None:
    with store.database.transaction():
        exchange = store.exchanges.add(replace(IN, state=ExchangeState.IMPORTED))
        refused = [
            QuarantinedRecord(exchange, position, "signature", bytes([0, 255, position]), AT) for position in (9, 4)
        ]
        numbers = [store.quarantine.add(record) for record in refused]
    late, early = (replace(record, no=no) for record, no in zip(refused, numbers, strict=True))
    assert store.quarantine.of(exchange) == (early, late)
    assert store.quarantine.get(late.no) == late
    assert store.quarantine.numbers() == tuple(numbers)
    assert store.quarantine.count() == 2
    with store.database.transaction():
        assert store.quarantine.remove(late.no)
        assert not store.quarantine.remove(late.no)
    assert store.quarantine.get(late.no) is None
    assert store.quarantine.count() == 1


def test_feeds_keep_forks_and_repetitions_add_nothing(store: VaultStore) -> None:
    audience, device, dispatch = an_author(), a_device(), a_record_id()
    first, fork, second = (FeedEntry(audience, device, number, a_record_id(), dispatch) for number in (1, 1, 2))
    other = FeedEntry(an_author(), device, 1, first.record_id, a_record_id())
    with store.database.transaction():
        assert store.feed_entries.add([second, fork, first, other]) == 4
        assert store.feed_entries.add([first, other]) == 0
    assert set(store.feed_entries.feeds()) == {(audience, device), (other.audience, device)}
    entries = store.feed_entries.of(audience, device)
    assert set(entries) == {first, fork, second}
    assert [entry.number for entry in entries] == [1, 1, 2]
    assert set(store.feed_entries.naming(first.record_id)) == {first, other}
    with store.database.transaction():
        store.feed_entries.clear()
    assert store.feed_entries.feeds() == ()
