"""One list of drafts and reports: which ones it shows, in which order, and what a line of it says."""

import datetime as dt
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from fieldreport.domain.identifiers import AuthorId, SubjectId
from fieldreport.domain.listing import ListFilter, ListOrder, Scope
from fieldreport.domain.report import Fact, ReportState
from fieldreport.domain.review import ASSIGNEE, STATUS, TAGS
from fieldreport.domain.trust import Trust
from fieldreport.domain.uncertain_date import UncertainDate, parse_date
from fieldreport.domain.vocabulary import standard_code
from fieldreport.errors import InvalidInput
from fieldreport.forms.roles import PLACE, TYPE, WHEN
from fieldreport.services.draft_outlines import DraftOutline, DraftOutlines
from fieldreport.services.own_identity import OwnIdentity
from fieldreport.services.places import Places
from fieldreport.services.search import LONGEST_QUERY
from fieldreport.storage.report_list_query import ListedReport, Wanted
from fieldreport.storage.vault_store import VaultStore
from fieldreport.text.folding import fold
from fieldreport.text.snippets import Excerpt, excerpt

_LONGEST_DATE = 200
"""Characters: what is longer is no date."""
_SHOWN_OF_PLACE = 200


@dataclass(frozen=True, slots=True)
class Listed:
    """Everything that a list holds, as one number each: drafts below 0, reports above, in order.

    *are_ranked* says that the best hits come first; *drafts* is how many of them are drafts.
    """

    keys: "array[int]"
    drafts: int
    are_ranked: bool


@dataclass(frozen=True, slots=True)
class Card:
    """What a list shows of one draft or report."""

    key: int
    draft: str | None
    """The draft's id; None for a report."""
    subject: SubjectId | None
    """The report, or the one that a draft will revise; None for a draft of a new one."""
    title: str
    when: UncertainDate | None
    """The day of the incident; None where nobody stated one that can be read."""
    place: str
    state: ReportState
    form: str
    author: AuthorId
    author_name: str
    """What this vault's person calls the author; empty for somebody who is no contact."""
    trust: Trust
    files: int
    files_missing: int
    versions: int
    """More than one is a conflict."""
    is_unread: bool
    stamp: str
    """When it was made, or a draft was changed last: RFC 3339, a claim."""
    statuses: tuple[str, ...] = ()
    assignees: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    excerpt: Excerpt | None = None
    """Where the text that is searched for stands; None without a search."""


@dataclass(frozen=True, slots=True)
class ListCounts:
    """How much waits where."""

    drafts: int
    trashed: int
    unread: int
    quarantined: int
    by_state: Mapping[ReportState, int]

    @property
    def reports(self) -> int:
        """How many reports there are, retracted ones apart."""
        return sum(self.by_state.values())


class ReportList:
    """The use cases of a list that shows everything at once and reads only what is looked at."""

    def __init__(self, *, store: VaultStore, own: OwnIdentity, outlines: DraftOutlines, places: Places) -> None:
        self._store = store
        self._own = own
        self._outlines = outlines
        self._places = places

    def find(self, wanted: ListFilter, order: ListOrder = ListOrder.NEWEST) -> Listed:
        """Return everything that fits, drafts first: people go on with those."""
        words = _words(wanted.text)
        if words is None:
            # Only marks that nobody can look for: that is not the same as no query.
            return Listed(array("q"), drafts=0, are_ranked=False)
        within = self._within(wanted.places)
        drafts = [key_of_draft(one.draft.row.id) for one in self._drafts(wanted, words, within)]
        keys = array("q", drafts)
        are_ranked = False
        if wanted.scope is not Scope.TRASH and wanted.states != {ReportState.DRAFT}:
            matches = self._store.report_list.find(
                Wanted(filter=wanted, own=self._own.author, words=words, places_within=within), order
            )
            keys.extend(matches.arrivals)
            are_ranked = matches.are_ranked
        return Listed(keys, drafts=len(drafts), are_ranked=are_ranked)

    def cards(self, keys: Sequence[int], *, text: str = "") -> dict[int, Card]:
        """Return the cards of those of *keys* that are still there; with the excerpts in which *text* stands."""
        names = {contact.author: contact.name for contact in self._store.contacts.all()}
        names[self._own.author] = self._own.name
        arrivals = [key for key in keys if key > 0]
        listed = self._store.report_list.page(arrivals, self._own.author)
        reviews = self._store.report_reviews.of_each(one.report.subject for one in listed.values())
        texts = self._store.report_list.texts(arrivals) if text.strip() else {}
        cards = {}
        for key, one in listed.items():
            card = _report_card(one, names, reviews.get(one.report.subject, {}))
            cards[key] = replace(card, excerpt=_excerpt(*texts[key], text)) if key in texts else card
        if len(arrivals) < len(keys):
            for outline in (*self._outlines.all(), *self._outlines.all(trashed=True)):
                key = key_of_draft(outline.draft.row.id)
                if key in keys:
                    cards[key] = self._draft_card(outline, text)
        return cards

    def key_of(self, subject: SubjectId) -> int | None:
        """Return the number under which the list holds a report now; it is another one when something came to it."""
        row = self._store.reports.get(subject)
        return None if row is None else row.arrival

    def subjects_of(self, keys: Iterable[int]) -> list[SubjectId]:
        """Return the reports among *keys* that are still there, in their order; drafts are none."""
        return self._store.report_list.subjects([key for key in keys if key > 0])

    def counts(self) -> ListCounts:
        """Count what waits where; takes well under 0.1 s for 100,000 reports."""
        drafts = self._store.drafts.all()
        trashed = sum(draft.trashed_at is not None for draft in drafts)
        return ListCounts(
            drafts=len(drafts) - trashed,
            trashed=trashed,
            unread=self._store.report_reads.count_unread(self._own.author),
            quarantined=self._store.quarantine.count(),
            by_state=self._store.report_list.states(),
        )

    def _within(self, places: frozenset[str]) -> frozenset[str]:
        return frozenset(code for place in places for code in self._places.within(place))

    def _drafts(self, wanted: ListFilter, words: Sequence[str], within: frozenset[str]) -> list[DraftOutline]:
        if wanted.scope is Scope.RETRACTED or not _may_be_drafts(wanted, self._own.author):
            return []
        outlines = self._outlines.all(trashed=wanted.scope is Scope.TRASH)
        return [one for one in outlines if _fits(one, wanted, within) and one.says(words)]

    def _draft_card(self, outline: DraftOutline, text: str) -> Card:
        draft = outline.draft
        return Card(
            key=key_of_draft(draft.row.id),
            draft=draft.row.id,
            subject=draft.row.subject,
            title=outline.title,
            when=_date(_first(outline.facts, WHEN)),
            place=_first(outline.facts, PLACE)[:_SHOWN_OF_PLACE],
            state=ReportState.DRAFT,
            form=draft.row.form,
            author=self._own.author,
            author_name=self._own.name,
            trust=Trust.OWN,
            files=len({item.sha256 for item in draft.evidence}),
            files_missing=0,
            versions=1,
            is_unread=False,
            stamp=draft.row.changed_at,
            excerpt=_excerpt(outline.title, outline.text, text) if text.strip() else None,
        )


def key_of_draft(draft: str) -> int:
    """Return the number of a draft in a list; its id has eight hexadecimal digits."""
    return -1 - int(draft, 16)


def draft_of_key(key: int) -> str:
    """Return the id of the draft that has this number in a list."""
    return f"{-1 - key:08x}"


def _words(text: str) -> tuple[str, ...] | None:
    query = text[:LONGEST_QUERY]
    words = tuple(folded for word in query.split() if (folded := fold(word)))
    return None if query.strip() and not words else words


def _may_be_drafts(wanted: ListFilter, own: AuthorId) -> bool:
    """Tell whether any draft can be what is wanted: nobody reviewed or sent one yet, and it is our own."""
    return (
        (not wanted.states or ReportState.DRAFT in wanted.states)
        and (not wanted.authors or own in wanted.authors)
        and not (wanted.has_problems or wanted.is_unread)
        and not (wanted.tags or wanted.assignees or wanted.statuses)
    )


def _fits(outline: DraftOutline, wanted: ListFilter, within: frozenset[str]) -> bool:
    if wanted.forms and outline.draft.row.form not in wanted.forms:
        return False
    if wanted.has_files and not outline.draft.evidence:
        return False
    facts = outline.facts
    if wanted.kinds and not any(
        fact.role == TYPE and {fact.value, standard_code(fact.value)} & wanted.kinds for fact in facts
    ):
        return False
    if (wanted.first_day or wanted.last_day) and not any(_overlaps(fact, wanted) for fact in facts):
        return False
    codes = {fact.place for fact in facts if fact.role == PLACE and fact.place}
    return not wanted.places or any(code in within or code.startswith(tuple(wanted.places)) for code in codes)


def _overlaps(fact: Fact, wanted: ListFilter) -> bool:
    last_day = wanted.last_day or dt.date.max.isoformat()
    return (
        fact.role == WHEN and bool(fact.first_day) and fact.first_day <= last_day and fact.last_day >= wanted.first_day
    )


def _report_card(one: ListedReport, names: Mapping[AuthorId, str], reviews: Mapping[str, tuple[str, ...]]) -> Card:
    report = one.report
    return Card(
        key=report.arrival,
        draft=None,
        subject=report.subject,
        title=report.title,
        when=_date(one.when),
        place=one.place[:_SHOWN_OF_PLACE],
        state=report.state,
        form=report.form,
        author=report.author,
        author_name=names.get(report.author, ""),
        trust=report.trust,
        files=report.evidence_named,
        files_missing=report.evidence_missing,
        versions=report.heads,
        is_unread=one.is_unread,
        stamp=report.created,
        statuses=reviews.get(STATUS, ()),
        assignees=reviews.get(ASSIGNEE, ()),
        tags=reviews.get(TAGS, ()),
    )


def _date(answer: str) -> UncertainDate | None:
    if not answer or len(answer) > _LONGEST_DATE:
        return None
    try:
        return parse_date(answer)
    except InvalidInput:
        return None


def _first(facts: Sequence[Fact], role: str) -> str:
    return next((fact.value for fact in facts if fact.role == role and fact.position == 0), "")


def _excerpt(title: str, body: str, query: str) -> Excerpt:
    # Most hits are in the text; where only the title has it, the title is the excerpt.
    from_body = excerpt(body, query[:LONGEST_QUERY])
    return from_body if from_body.highlights or not title else excerpt(title, query[:LONGEST_QUERY])
