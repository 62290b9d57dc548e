"""What a list shows and a search looks through."""

from dataclasses import replace

from fieldreport.domain.identifiers import SubjectId
from fieldreport.domain.report import ReportState
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
            store.reports.put(row)


def test_a_report_is_replaced_with_all_that_was_known_of_it(store: VaultStore) -> None:
    row = a_row()
    put(store, row)
    assert store.reports.get(row.subject) == row
    later = replace(
        a_row(9, subject=row.subject), state=ReportState.CLEARED, trust=Trust.OWN, is_hidden=True, heads=2, title="T"
    )
    put(store, later)
    assert store.reports.get(row.subject) == later
    assert store.reports.count() == 1


def test_the_list_comes_page_by_page_latest_first(store: VaultStore) -> None:
    rows = [a_row(number) for number in range(11)]
    put(store, *rows)
    listed: list[ReportRow] = []
    while page := store.reports.page(limit=4, after=listed[-1] if listed else None):
        listed += page
    assert listed == rows[::-1]


def test_retracted_reports_are_listed_only_when_asked_for(store: VaultStore) -> None:
    shown, hidden = a_row(1), replace(a_row(2), is_hidden=True)
    put(store, shown, hidden)
    assert store.reports.page(limit=9) == (shown,)
    assert store.reports.page(limit=9, hidden=True) == (hidden, shown)
    assert store.reports.count() == 2


def test_a_report_is_found_by_the_beginning_of_its_subject(store: VaultStore) -> None:
    rows = [a_row(number, subject=SubjectId(bytes([0xAB, number]) + bytes(30))) for number in (1, 2, 3)]
    put(store, *rows)
    assert store.reports.by_prefix("ab02") == (rows[1],)
    assert store.reports.by_prefix("ab") == (rows[0], rows[1])
    assert store.reports.by_prefix("ab", limit=9) == tuple(rows)
    assert store.reports.by_prefix("ac") == ()


def test_a_report_is_forgotten_alone_or_with_all_others(store: VaultStore) -> None:
    first, second = a_row(1), a_row(2)
    put(store, first, second)
    with store.database.transaction():
        assert store.reports.remove(first.subject)
        assert not store.reports.remove(first.subject)
    assert store.reports.count() == 1
    with store.database.transaction():
        store.reports.clear()
    assert store.reports.get(second.subject) is None


def test_reports_of_a_form_are_found_hidden_ones_too_in_order_of_arrival(store: VaultStore) -> None:
    first, second, other = (a_row(arrival) for arrival in (1, 2, 3))
    put(store, replace(second, form="f", is_hidden=True), replace(first, form="f"), other)
    assert store.reports.of_form("f") == (first.subject, second.subject)
    assert store.reports.of_form("none") == ()
