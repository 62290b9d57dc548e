"""Reports are found by the beginnings of their words, the best first, and by their facts."""

from dataclasses import replace

import pytest

from fieldreport.domain.report import Fact, FactFilter
from fieldreport.storage import report_search
from fieldreport.storage.report_search import SearchText
from fieldreport.storage.reports_table import ReportRow
from fieldreport.storage.vault_store import VaultStore
from tests.unit.storage.test_reports_table import a_row


def put(store: VaultStore, row: ReportRow, body: str, *, title: str = "", facts: tuple[Fact, ...] = ()) -> ReportRow:
    with store.database.transaction():
        store.report_search.forget(row.subject)
        store.reports.put(row)
        store.report_search.put(row, title=SearchText(title, title), body=SearchText(body, body))
        store.report_facts.put(row, facts)
    return row


def found(store: VaultStore, *words: str, facts: tuple[FactFilter, ...] = (), **page: int) -> list[int]:
    found = store.report_search.find(words, facts=facts, **{"limit": 100, **page})
    return [hit.report.arrival for hit in found.hits]


def test_every_word_must_begin_somewhere(store: VaultStore) -> None:
    put(store, a_row(1), "shelling of a village")
    put(store, a_row(2), "a village in the hills")
    assert sorted(found(store, "vil")) == [1, 2]
    assert found(store, "vil", "shell") == [1]
    assert found(store, "illage") == []


def test_tokens_of_one_word_stand_side_by_side(store: VaultStore) -> None:
    put(store, a_row(1), "က ျောင်း မှာ")
    put(store, a_row(2), "က မှာ ျောင်း")
    assert found(store, "က ျော") == [1]
    assert sorted(found(store, "က")) == [1, 2]


def test_vowel_signs_tell_words_apart(store: VaultStore) -> None:
    put(store, a_row(1), "ကျောင်း")
    put(store, a_row(2), "ကြောင့်")
    assert found(store, "ကျောင်း") == [1]
    assert found(store, "ကြောင့်") == [2]


def test_a_word_in_the_title_comes_before_one_in_the_text(store: VaultStore) -> None:
    put(store, a_row(1), "words", title="Shelling")
    put(store, a_row(2), "shelling and more", title="Words")
    assert found(store, "shelling") == [1, 2]


def test_of_too_many_hits_the_newest_come_first(store: VaultStore, monkeypatch: pytest.MonkeyPatch) -> None:
    put(store, a_row(1), "words", title="Shelling")
    for arrival in (2, 3):
        put(store, a_row(arrival), "a shelling somewhere")
    assert found(store, "shelling")[0] == 1
    monkeypatch.setattr(report_search, "MOST_RANKED", 2)
    assert found(store, "shelling") == [3, 2, 1]
    assert not store.report_search.find(["shelling"], limit=9).are_ranked


def test_pages_follow_each_other_without_a_gap(store: VaultStore) -> None:
    for arrival in range(1, 12):
        put(store, a_row(arrival), "shelling", facts=(Fact("odd", 0, str(arrival % 2)),))
    pages = [
        found(store, "shelling", facts=(FactFilter("odd", "1"),), limit=2, offset=offset) for offset in (0, 2, 4, 6)
    ]
    assert [arrival for page in pages for arrival in page] == [11, 9, 7, 5, 3, 1]


def test_facts_alone_filter_the_list(store: VaultStore) -> None:
    put(store, a_row(1), "x", facts=(Fact("incident.place", 0, "MMR004"), Fact("incident.type", 0, "shelling")))
    put(store, a_row(2), "x", facts=(Fact("incident.place", 0, "MMR004"),))
    assert found(store, facts=(FactFilter("incident.place", "MMR004"),)) == [2, 1]
    assert found(store, facts=(FactFilter("incident.place", "MMR004"), FactFilter("incident.type", "shelling"))) == [1]
    assert found(store, facts=(FactFilter("incident.place", "0"),)) == []


def test_a_code_stands_also_for_those_below_it(store: VaultStore) -> None:
    put(store, a_row(1), "x", facts=(Fact("incident.type", 0, "shelling"),))
    put(store, a_row(2), "x", facts=(Fact("incident.type", 0, "shelling:drone"),))
    assert found(store, facts=(FactFilter("incident.type", "shelling"),)) == [2, 1]
    assert found(store, facts=(FactFilter("incident.type", "shelling:drone"),)) == [2]
    assert found(store, facts=(FactFilter("incident.type", "shell"),)) == []


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ("2025-04-18", "2025-04-30", [1]),
        ("2025-03-01", "2025-04-02", [1]),
        ("2025-04-10", "2025-04-10", [1]),
        ("2025-04-19", "2025-12-31", []),
        ("1900-01-01", "2100-01-01", [1]),
    ],
)
def test_days_overlap_or_do_not(store: VaultStore, first: str, last: str, expected: list[int]) -> None:
    april = Fact("incident.when", 0, "x", first_day="2025-04-02", last_day="2025-04-18")
    put(store, a_row(1), "x", facts=(april,))
    put(store, a_row(2), "x", facts=(Fact("incident.when", 0, "unknown"),))
    assert found(store, facts=(FactFilter("incident.when", first_day=first, last_day=last),)) == expected


def test_a_place_is_asked_for_by_its_name_or_its_code(store: VaultStore) -> None:
    put(store, a_row(1), "x", facts=(Fact("incident.place", 0, "Chin", place="MMR004"),))
    assert found(store, facts=(FactFilter("incident.place", "MMR004"),)) == [1]
    assert found(store, facts=(FactFilter("incident.place", "Chin"),)) == [1]
    assert found(store, facts=(FactFilter("incident.place"),)) == [1]


def test_retracted_reports_are_not_found(store: VaultStore) -> None:
    put(store, replace(a_row(1), is_hidden=True), "shelling")
    assert found(store, "shelling") == []
    assert found(store) == []


def test_a_changed_text_is_found_in_the_place_of_the_old(store: VaultStore) -> None:
    row = put(store, a_row(1), "old words")
    put(store, replace(row, arrival=7), "new words")
    assert found(store, "old") == []
    assert found(store, "new") == [7]
    assert store.report_search.body(row.subject) == "new words"


@pytest.mark.parametrize("word", ['a"b', '" OR "x', "NEAR(", "title:x", "a -b", "{x}"])
def test_no_word_is_read_as_a_command(store: VaultStore, word: str) -> None:
    put(store, a_row(1), "shelling")
    assert found(store, word, "shelling") == []


def test_it_is_known_whether_a_text_is_there_already(store: VaultStore) -> None:
    row = put(store, a_row(1), "words", title="Title")
    assert store.report_search.holds(row, title="Title", body="words")
    assert not store.report_search.holds(row, title="Other", body="words")
    assert not store.report_search.holds(row, title="Title", body="other")
    assert not store.report_search.holds(replace(row, arrival=2), title="Title", body="words")
    assert not store.report_search.holds(a_row(1), title="Title", body="words")


def test_what_is_forgotten_is_out_of_the_index_at_once(store: VaultStore) -> None:
    row = put(store, a_row(1), "canaryword")
    kept = put(store, a_row(2), "canaryword too")
    with store.database.transaction():
        store.report_search.forget(row.subject)
        store.reports.remove(row.subject)
    assert found(store, "canaryword") == [2]
    with store.database.transaction():
        store.report_search.clear()
    assert found(store, "canaryword") == []
    assert store.report_search.body(kept.subject) is None
    # Not only out of sight: the words are gone from the index's own pages too.
    pages = store.database.query("SELECT block FROM report_index_data")
    assert all(b"canaryword" not in block for (block,) in pages)
