"""What a list shows of each draft and searches in it, read once after each change of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from fieldreport.domain.leaf import FORM, Leaves
from fieldreport.domain.report import Fact
from fieldreport.services.drafts import Draft, Drafts
from fieldreport.services.form_meanings import FormMeanings
from fieldreport.text.folding import fold


@dataclass(frozen=True, slots=True)
class DraftOutline:
    """A draft as a list sees it."""

    draft: Draft
    title: str
    facts: tuple[Fact, ...]
    text: str
    """What is searched, as people read it."""
    folded: str
    """The same in tokens, between line feeds title and text, with spaces around each."""

    def says(self, words: Sequence[str]) -> bool:
        """Tell whether every word begins somewhere in the title or the text; each is folded into tokens."""
        return all(f" {word}" in self.folded for word in words)


class DraftOutlines:
    """Keeps the outlines of drafts that did not change; there are few, and each takes a few milliseconds to read."""

    def __init__(self, *, drafts: Drafts, meanings: FormMeanings) -> None:
        self._drafts = drafts
        self._meanings = meanings
        self._known: dict[str, DraftOutline] = {}

    def all(self, *, trashed: bool = False) -> list[DraftOutline]:
        """Return the outlines of all drafts, or of all in the trash, the latest changed first."""
        outlines = [self._outline(draft) for draft in self._drafts.all(trashed=trashed)]
        kept = {*(outline.draft.row.id for outline in outlines)}
        others = {row.row.id for row in self._drafts.all(trashed=not trashed)}
        self._known = {name: one for name, one in self._known.items() if name in kept | others}
        return outlines

    def _outline(self, draft: Draft) -> DraftOutline:
        known = self._known.get(draft.row.id)
        # Not the time of the change: there may be two in one second.
        if known is not None and known.draft == draft:
            return known
        meaning = self._meanings.of(Leaves({**draft.answers, FORM: draft.row.form}, frozenset()))
        title, text = fold(meaning.title), fold(meaning.search_text)
        outline = DraftOutline(
            draft=draft,
            title=meaning.title,
            facts=meaning.facts,
            text=meaning.search_text,
            folded=f" {title} \n {text} ",
        )
        self._known[draft.row.id] = outline
        return outline
