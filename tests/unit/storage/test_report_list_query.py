"""The list's questions to the database: what no service test can ask for."""

from fieldreport.domain.identifiers import AuthorId, SubjectId
from fieldreport.domain.listing import ListFilter, ListOrder
from fieldreport.domain.report import Fact, ReportState
from fieldreport.domain.trust import Trust
from fieldreport.storage.report_list_query import Wanted
from fieldreport.storage.report_search import MOST_RANKED, SearchText
from fieldreport.storage.reports_table import ReportRow
from fieldreport.storage.vault_store import VaultStore
from tests.unit.storage.samples import a_subject, an_author

ME = AuthorId(bytes(32))


def put(store: VaultStore, arrival: int, *facts: Fact, title: str = "", author: AuthorId = ME) -> SubjectId:
    subject = a_subject()
    row = ReportRow(
        subject=subject,
        author=author,
        state=ReportState.RECEIVED,
        trust=Trust.OWN,
        heads=1,
        revisions=1,
        is_hidden=False,
        form="f",
        title=title,
        created="",
        leaves_held=1,
        leaves_sealed=1,
        evidence_named=0,
        evidence_missing=0,
        arrival=arrival,
    )
    with store.database.transaction():
        store.reports.put(row)
        store.report_search.put(row, title=SearchText(title, title), body=SearchText("", ""))
        store.report_facts.put(row, facts)
    return subject


def found(store: VaultStore, wanted: ListFilter, order: ListOrder = ListOrder.NEWEST, *words: str) -> list[int]:
    return list(store.report_list.find(Wanted(filter=wanted, own=ME, words=words), order).arrivals)


def test_an_organisations_own_term_is_found_with_ours_above_it(store: VaultStore) -> None:
    put(store, 1, Fact("incident.type", 0, "killing:by drone"))
    put(store, 2, Fact("incident.type", 0, "killing"))
    put(store, 3, Fact("incident.type", 0, "killings"))
    assert found(store, ListFilter(kinds=frozenset({"killing"}))) == [2, 1]
    assert found(store, ListFilter(kinds=frozenset({"killing:by drone"}))) == [1]


def test_a_code_that_is_only_like_another_is_no_place_in_it(store: VaultStore) -> None:
    put(store, 1, Fact("incident.place", 0, "x", place="MMR001"))
    put(store, 2, Fact("incident.place", 0, "x", place="MMR001005"))
    put(store, 3, Fact("incident.place", 0, "x", place="MMR002"))
    put(store, 4, Fact("incident.place", 0, "x"))
    put(store, 5, Fact("person.home", 0, "x", place="MMR001"))
    assert found(store, ListFilter(places=frozenset({"MMR001"}))) == [2, 1]


def test_a_report_with_several_dates_stands_once_by_its_latest(store: VaultStore) -> None:
    def day(position: int, text: str) -> Fact:
        return Fact("incident.when", position, text, first_day=text, last_day=text)

    put(store, 1, day(0, "2020-01-01"), day(1, "2024-01-01"))
    put(store, 2, day(0, "2023-01-01"))
    put(store, 3, Fact("incident.when", 0, "some day"))
    assert found(store, ListFilter(), ListOrder.INCIDENT) == [1, 2, 3]


def test_of_too_many_hits_the_newest_come_first(store: VaultStore) -> None:
    for arrival in range(1, 4):
        put(store, arrival, title="house " * (4 - arrival))
    few = store.report_list.find(Wanted(filter=ListFilter(), own=ME, words=("house",)), ListOrder.NEWEST)
    assert few.are_ranked
    assert list(few.arrivals) != sorted(few.arrivals, reverse=True)
    for arrival in range(4, MOST_RANKED + 4):
        put(store, arrival, title="house")
    many = store.report_list.find(Wanted(filter=ListFilter(), own=ME, words=("house",)), ListOrder.NEWEST)
    assert not many.are_ranked
    assert list(many.arrivals) == sorted(many.arrivals, reverse=True)


def test_what_somebody_else_wrote_is_unread_until_it_is_marked(store: VaultStore) -> None:
    put(store, 1)
    theirs = put(store, 2, author=an_author())
    assert found(store, ListFilter(is_unread=True)) == [2]
    with store.database.transaction():
        store.report_reads.mark([theirs, a_subject()])
    assert found(store, ListFilter(is_unread=True)) == []
    assert store.report_reads.count_unread(ME) == 0
    with store.database.transaction():
        store.reports.clear()
    put(store, 9, author=an_author())
    assert found(store, ListFilter(is_unread=True)) == [9]
