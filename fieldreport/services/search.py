"""Searching reports by what they say and by their facts, with an excerpt from each."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from fieldreport.domain.report import FactFilter
from fieldreport.forms.roles import ROLES, ValueKind
from fieldreport.storage.report_search import Hit
from fieldreport.storage.reports_table import ReportRow
from fieldreport.storage.vault_store import VaultStore
from fieldreport.text.folding import fold
from fieldreport.text.snippets import Excerpt, excerpt
from fieldreport.text.unit_names import unit_key

LONGEST_QUERY = 1_000
"""Characters that are looked at: more is no query but a text."""


@dataclass(frozen=True, slots=True)
class FoundReport:
    """A report that was found, with the place in its text where the query stands; without a query, its beginning."""

    report: ReportRow
    excerpt: Excerpt


@dataclass(frozen=True, slots=True)
class Found:
    """One page of what was found. *are_ranked* says whether the best come first; of too many it is the newest."""

    hits: tuple[FoundReport, ...]
    are_ranked: bool


class Search:
    """The use case of finding."""

    def __init__(self, *, store: VaultStore) -> None:
        self._store = store

    def find(self, text: str, *, facts: Sequence[FactFilter] = (), limit: int = 50, offset: int = 0) -> Found:
        """Return reports in which every word of *text* begins a word, and that have all *facts*; no retracted ones.

        Burmese and Latin letters, any order, any spelling of the same letters; of Burmese a word is what stands between
        spaces, looked for as a run of syllables.
        """
        query = text[:LONGEST_QUERY]
        words = [folded for word in query.split() if (folded := fold(word))]
        if query.strip() and not words:
            # Only marks that nobody can look for: that is not the same as no query.
            return Found((), are_ranked=True)
        page = self._store.report_search.find(words, facts=[*map(_as_kept, facts)], limit=limit, offset=offset)
        return Found(tuple(FoundReport(hit.report, _excerpt(hit, query)) for hit in page.hits), page.are_ranked)


def _as_kept(wanted: FactFilter) -> FactFilter:
    """Spell what is asked for as facts keep it: a unit has one key, however people write it."""
    role = ROLES.get(wanted.role)
    key = unit_key(wanted.value) if role is not None and role.kind is ValueKind.UNIT else None
    return wanted if key is None else replace(wanted, value=str(key))


def _excerpt(hit: Hit, query: str) -> Excerpt:
    # Most hits are in the text; where only the title has it, the title is the excerpt.
    from_body = excerpt(hit.body, query)
    return from_body if from_body.highlights or not hit.title else excerpt(hit.title, query)
