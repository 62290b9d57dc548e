"""The facts of a report are replaced as a whole, and go with it."""

from fieldreport.domain.report import Fact
from fieldreport.storage.vault_store import VaultStore
from tests.unit.storage.test_reports_table import a_row

FACTS = (
    Fact("casualty.killed", 0, "13", "k0000000000000001", number=13, low=10, high=15),
    Fact("casualty.killed", 1, "unknown", "k0000000000000002", "k0000000000000003"),
    Fact("incident.place", 0, "Hpakant", place="MMR001009"),
    Fact("incident.when", 0, "2025-05", first_day="2025-05-01", last_day="2025-05-31"),
)


def test_facts_are_replaced_with_all_that_was_known(store: VaultStore) -> None:
    row = a_row()
    with store.database.transaction():
        store.reports.put(row)
        store.report_facts.put(row, FACTS)
    assert store.report_facts.of(row.subject) == FACTS
    with store.database.transaction():
        store.report_facts.put(row, FACTS[:1])
    assert store.report_facts.of(row.subject) == FACTS[:1]


def test_facts_go_with_their_report(store: VaultStore) -> None:
    row = a_row()
    with store.database.transaction():
        store.reports.put(row)
        store.report_facts.put(row, FACTS)
        store.reports.remove(row.subject)
    assert store.database.value("SELECT count(*) FROM report_fact") == 0
