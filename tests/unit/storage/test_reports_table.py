"""What a list shows and a search looks through."""

from dataclasses import replace

from fieldreport.domain.identifiers import SubjectId
from fieldreport.domain.report import Fact, ReportState
from fieldreport.domain.trust import Trust
from fieldreport.storage.reports_table import ReportRow
from fieldreport.storage.vault_store import VaultStore
from tests.unit.storage.samples import AT, a_subject, an_author


def a_row(arrival: int = 1, *, subject: SubjectId | None = None) -> ReportRow:
    return ReportRow(
        subject=subject or a_subject(),
        author=an_author(),
        state=ReportState.IN_STORE,
        trust=Trust.VERIFIED,
        heads=1,
        revisions=2,
        is_hidden=False,
        form="plain",
        title="Shelling",
        created=AT,
        leaves_held=3,
        leaves_sealed=4,
        evidence_named=5,
        evidence_missing=6,
        arrival=arrival,
    )


def put(store: VaultStore, *rows: ReportRow) -> None:
    with store.database.transaction():
        for row in rows:
            store.reports.put(row, search_text=f"text of {row.arrival} end")


def test_a_report_is_replaced_with_all_that_was_known_of_it(store: VaultStore) -> None:
    row = a_row()
    facts = (Fact("incident.place", 0, "Hpakant"), Fact("incident.place", 1, "Lashio"))
    with store.database.transaction():
        store.reports.put(row, search_text="old words", facts=facts)
    assert store.reports.get(row.subject) == row
    assert store.reports.facts(row.subject) == facts
    assert store.reports.with_fact("incident.place", "Lashio") == (row.subject,)
    later = replace(
        a_row(9, subject=row.subject), state=ReportState.CLEARED, trust=Trust.OWN, is_hidden=True, heads=2, title="T"
    )
    with store.database.transaction():
        store.reports.put(later, search_text="new words", facts=facts[:1])
    assert store.reports.get(row.subject) == later
    assert store.reports.search_text(row.subject) == "new words"
    assert store.reports.facts(row.subject) == facts[:1]
    assert store.reports.with_fact("incident.place", "Lashio") == ()
    assert store.reports.count() == 1


def test_the_list_comes_page_by_page_latest_first(store: VaultStore) -> None:
    rows = [a_row(number // 2) for number in range(11)]
    put(store, *rows)
    listed: list[ReportRow] = []
    while page := store.reports.page(limit=4, after=listed[-1] if listed else None):
        listed += page
    assert len(listed) == 11
    assert set(listed) == set(rows)
    assert [row.arrival for row in listed] == sorted((row.arrival for row in rows), reverse=True)


def test_a_search_wants_every_term(store: VaultStore) -> None:
    rows = [a_row(number) for number in (10, 11, 21)]
    put(store, *rows)
    assert store.reports.page(limit=9, terms=["of 1"]) == (rows[1], rows[0])
    assert store.reports.page(limit=9, terms=["1", "end", "of 2"]) == (rows[2],)
    assert store.reports.page(limit=9, terms=["1", "absent"]) == ()
    assert store.reports.page(limit=9, terms=["%", "_"]) == ()
    assert len(store.reports.page(limit=9, terms=[])) == 3
    assert store.reports.page(limit=1, after=rows[1], terms=["of 1"]) == (rows[0],)


def test_retracted_reports_are_listed_only_when_asked_for(store: VaultStore) -> None:
    shown, hidden = a_row(1), replace(a_row(2), is_hidden=True)
    put(store, shown, hidden)
    assert store.reports.page(limit=9) == (shown,)
    assert store.reports.page(limit=9, hidden=True) == (hidden, shown)
    assert store.reports.count() == 2
    assert store.reports.count_by_state() == {ReportState.IN_STORE: 1}


def test_a_report_is_found_by_the_beginning_of_its_subject(store: VaultStore) -> None:
    rows = [a_row(number, subject=SubjectId(bytes([0xAB, number]) + bytes(30))) for number in (1, 2, 3)]
    put(store, *rows)
    assert store.reports.by_prefix("ab02") == (rows[1],)
    assert store.reports.by_prefix("ab") == (rows[0], rows[1])
    assert store.reports.by_prefix("ab", limit=9) == tuple(rows)
    assert store.reports.by_prefix("ac") == ()


def test_what_is_forgotten_leaves_no_text_behind(store: VaultStore) -> None:
    first, second = a_row(1), a_row(2)
    put(store, first, second)
    with store.database.transaction():
        store.reports.put(second, search_text="words", facts=[Fact("a", 0, "b")])
        assert store.reports.remove(first.subject)
        assert not store.reports.remove(first.subject)
    assert store.reports.search_text(first.subject) is None
    assert store.reports.search_text(second.subject) == "words"
    with store.database.transaction():
        store.reports.clear()
    assert store.reports.count() == 0
    assert store.reports.get(second.subject) is None
    assert store.database.value("SELECT count(*) FROM report_text") == 0
    assert store.database.value("SELECT count(*) FROM report_fact") == 0
