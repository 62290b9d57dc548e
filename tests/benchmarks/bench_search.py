"""Searching a hundred thousand reports, beside the same index in plain SQLite; and eighty thousand places."""

import contextlib
import itertools
import math
import random
import secrets
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from sqlcipher3 import dbapi2

from fieldreport.domain.identifiers import AuthorId, SubjectId
from fieldreport.domain.place import Place, PlaceCode, PlaceLevel
from fieldreport.domain.report import ReportState
from fieldreport.domain.trust import Trust
from fieldreport.services.search import Search
from fieldreport.storage.database import Database
from fieldreport.storage.migrations import known_migrations, migrate
from fieldreport.storage.report_search import ReportSearch, SearchText
from fieldreport.storage.reports_table import ReportRow, ReportsTable
from fieldreport.storage.vault_folder import VaultFolder
from fieldreport.storage.vault_store import VaultStore, create_store
from fieldreport.text.folding import fold
from fieldreport.text.place_names import PlaceNames
from tests.benchmarks.bench_kit import Scale
from tests.benchmarks.figures import Figure, Unit

SEARCH_BAR = 0.050
PLAIN_BAR = 1 / 1.5
PLACES_BAR = 0.020
VOCABULARY = 4_000
PLACES = 80_000

CONSONANTS = "bcdfghjklmnprstvwz"
BURMESE = "ကခဂငစဆဇညတထဒနပဖဗမယရလဝသဟ"
BURMESE_RHYMES = ("", "ာ", "ိ", "ု", "ေ", "န်", "း", "င်း", "ျ")


class Words:
    """Made-up words of two languages, a few common and most rare, as in real texts."""

    def __init__(self, dice: random.Random) -> None:
        self._dice = dice
        self.latin = [self._latin() for _ in range(VOCABULARY)]
        self.burmese = [self._burmese() for _ in range(VOCABULARY)]
        self._weights = list(itertools.accumulate(1 / (rank + 2) for rank in range(VOCABULARY)))

    def of_latin(self, count: int) -> list[str]:
        return self._dice.choices(self.latin, cum_weights=self._weights, k=count)

    def of_burmese(self, count: int) -> list[str]:
        return self._dice.choices(self.burmese, cum_weights=self._weights, k=count)

    def queries(self) -> list[str]:
        """Short and long, common and rare, one word and two."""
        ranks = (0, 1, 5, 20, 100, 1_000, VOCABULARY - 1)
        one_letter = [*CONSONANTS[:6], *BURMESE[:6]]
        two_letters = [word[:2] for word in (*self.latin[:6], *self.burmese[:6])]
        whole = [words[rank] for words in (self.latin, self.burmese) for rank in ranks]
        pairs = [f"{self.latin[3]} {self.latin[50]}", f"{self.burmese[2]} {self.latin[9]}", f"{self.latin[0]} b"]
        return [*one_letter, *two_letters, *whole, *pairs]

    def _latin(self) -> str:
        return "".join(
            self._dice.choice(CONSONANTS) + self._dice.choice("aeiou") for _ in range(self._dice.randint(1, 4))
        )

    def _burmese(self) -> str:
        syllables = self._dice.randint(1, 4)
        return "".join(self._dice.choice(BURMESE) + self._dice.choice(BURMESE_RHYMES) for _ in range(syllables))


def measure(folder: Path, scale: Scale) -> list[Figure]:
    dice = random.Random(20261125)
    words = Words(dice)
    with (
        create_store(VaultFolder.create(folder / "vault"), secrets.token_bytes(32)) as store,
        contextlib.closing(_plain_database(folder / "plain.db")) as plain,
    ):
        _fill(store, plain, words, scale.many_reports)
        search, queries = Search(store=store), words.queries()
        whole = [_p95([_timed(partial(search.find, query)) for query in queries]) for _ in range(scale.rounds)]
        encrypted, unencrypted = [], []
        in_plain = ReportSearch(database=plain)
        for _ in range(scale.rounds):
            encrypted.append(_all(store.report_search, queries))
            unencrypted.append(_all(in_plain, queries))
    return [
        Figure(
            f"search {scale.many_reports:,} reports, first 50 with excerpts: p95 of {len(queries)} queries",
            Unit.SECONDS,
            tuple(whole),
            SEARCH_BAR,
        ),
        Figure(
            f"search {scale.many_reports:,} reports: all queries",
            Unit.SECONDS,
            tuple(encrypted),
            PLAIN_BAR,
            "the same index in plain SQLite",
            tuple(unencrypted),
        ),
        *_places(dice, scale),
    ]


def _places(dice: random.Random, scale: Scale) -> list[Figure]:
    words = Words(dice)
    places = [
        Place(PlaceCode(f"V{number}"), PlaceLevel.VILLAGE, (words.of_latin(1)[0] + words.of_latin(1)[0], burmese))
        for number, burmese in enumerate(words.of_burmese(PLACES))
    ]
    bokpyin = Place(PlaceCode("MMR006010"), PlaceLevel.TOWNSHIP, ("Bokpyin", "ဘုတ်ပြင်း"))
    pyigyimandaing = Place(PlaceCode("MMR006010702"), PlaceLevel.TOWN, ("Pyigyimandaing", "ပြည်ကြီးမဏ္ဍိုင်"))
    built = time.perf_counter()
    names = PlaceNames([*places, bokpyin, pyigyimandaing])
    built = time.perf_counter() - built
    assert names.search("Bokepyin")[0].place == bokpyin.code
    assert names.search("Pyigyi Mandai")[0].place == pyigyimandaing.code
    queries = ["Bokepyin", "Pyigyi Mandai", "ပြည်ကြီး", "k", *(words.latin[rank] for rank in range(0, VOCABULARY, 200))]
    taken = [_p95([_timed(partial(names.search, query)) for query in queries]) for _ in range(scale.rounds)]
    return [
        Figure(f"find one of {PLACES:,} places: p95 of {len(queries)} queries", Unit.SECONDS, tuple(taken), PLACES_BAR),
        Figure(f"make {PLACES:,} places ready to be found, once", Unit.SECONDS, (built,), None),
    ]


def _all(search: ReportSearch, queries: Sequence[str]) -> float:
    words = [[fold(word) for word in query.split()] for query in queries]
    return _timed(lambda: [search.find(one, limit=50) for one in words])


def _fill(store: VaultStore, plain: Database, words: Words, count: int) -> None:
    with store.database.transaction(), plain.transaction():
        for arrival in range(1, count + 1):
            title = " ".join(words.of_latin(4))
            body = f"{' '.join(words.of_latin(60))} {''.join(words.of_burmese(30))} {' '.join(words.of_burmese(10))}"
            row = _row(title, arrival)
            for database in (store.database, plain):
                ReportsTable(database=database).put(row)
                ReportSearch(database=database).put(
                    row, title=SearchText(title, fold(title)), body=SearchText(body, fold(body))
                )


def _row(title: str, arrival: int) -> ReportRow:
    return ReportRow(
        subject=SubjectId(secrets.token_bytes(32)),
        author=AuthorId(bytes(32)),
        state=ReportState.SEALED,
        trust=Trust.OWN,
        heads=1,
        revisions=1,
        is_hidden=False,
        form="plain",
        title=title,
        created="",
        leaves_held=1,
        leaves_sealed=1,
        evidence_named=0,
        evidence_missing=0,
        arrival=arrival,
    )


def _plain_database(path: Path) -> Database:
    connection = dbapi2.connect(path, isolation_level=None)
    for pragma in ("page_size = 8192", "journal_mode = WAL", "synchronous = FULL", "temp_store = MEMORY"):
        connection.execute(f"PRAGMA {pragma}").fetchall()
    database = Database(connection=connection, path=path)
    migrate(database, known_migrations())
    return database


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _p95(taken: Sequence[float]) -> float:
    return sorted(taken)[math.ceil(0.95 * len(taken)) - 1]
