"""Labels, hints and messages as they are shown: in the language in use, with values inserted, as safe rich text."""

from collections.abc import Iterable, Iterator, Mapping

from fieldreport.errors import EvaluationFailed
from fieldreport.forms.definition import Definition, Text, Translated, Translation, Words
from fieldreport.forms.markdown import RichText, rich_text
from fieldreport.forms.xform.model import attachment_name
from fieldreport.forms.xpath import Compiled, Context

NO_TRANSLATION = Translation()

MAX_SHOWN = 1_000_000
"""Characters of one text; what values inserted make longer is cut there, for it would fill the memory."""


def within_length(pieces: Iterable[tuple[str, bool]]) -> Iterator[tuple[str, bool]]:
    """Yield pieces of a text until they are too long together."""
    room = MAX_SHOWN
    for piece, is_value in pieces:
        yield piece[:room], is_value
        room -= len(piece)
        if room <= 0:
            return


class Texts:
    """The texts of a form in one language at a time."""

    def __init__(self, *, definition: Definition, language: str) -> None:
        self._definition = definition
        self.language = language

    def shown(self, text: Text | None, context: Context) -> RichText | None:
        """Return a text as it is shown at a question; None when there is nothing."""
        if text is None:
            return None
        made = rich_text(within_length(self._pieces(text, context)))
        return made if made.source else None

    def plain(self, text: Text | None, context: Context) -> str:
        """Return the words of a text, Markdown as it stands."""
        return "" if text is None else "".join(piece for piece, _ in within_length(self._pieces(text, context)))

    def guidance(self, text: Text | None, context: Context) -> RichText | None:
        """Return the further help that goes with a hint."""
        said = [self._said(self._evaluated(piece.identifier, context)) for piece in self._translated(text)]
        made = rich_text(within_length(part for entry in said for part in self._words(entry.guidance, context)))
        return made if made.source else None

    def media(self, text: Text | None, context: Context) -> Mapping[str, str]:
        """Return the names of the attachments that belong to a text, by kind; only those that the form has."""
        named: dict[str, str] = {}
        for piece in self._translated(text):
            named |= self.media_of(self._evaluated(piece.identifier, context))
        return named

    def media_of(self, identifier: str) -> Mapping[str, str]:
        """Return the names of the attachments that belong to a translation."""
        return {
            kind: name
            for kind, source in self._said(identifier).media.items()
            if (name := attachment_name(source)) in self._definition.attachments
        }

    def translated(self, identifier: str, context: Context) -> Iterator[tuple[str, bool]]:
        """Yield the words under an identifier: those of the language in use, else of the form's first."""
        entry = self._said(identifier)
        if entry is NO_TRANSLATION:
            yield identifier, False
        yield from self._words(entry.words, context)

    def _said(self, identifier: str) -> Translation:
        translations = self._definition.translations
        for language in (self.language, self._definition.default_language):
            entry = translations.get(language, {}).get(identifier)
            if entry is not None:
                return entry
        return NO_TRANSLATION

    @staticmethod
    def _translated(text: Text | None) -> list[Translated]:
        return [piece for piece in text.pieces if isinstance(piece, Translated)] if text is not None else []

    def _pieces(self, text: Text, context: Context) -> Iterator[tuple[str, bool]]:
        for piece in text.pieces:
            if isinstance(piece, Translated):
                yield from self.translated(self._evaluated(piece.identifier, context), context)
            else:
                yield from self._words((piece,), context)

    def _words(self, words: Words, context: Context) -> Iterator[tuple[str, bool]]:
        for word in words:
            if isinstance(word, str):
                yield word, False
            else:
                yield self._evaluated(word.value, context), True

    @staticmethod
    def _evaluated(compiled: Compiled, context: Context) -> str:
        """Evaluate for a text; a label that cannot be worked out has a gap and is still a label."""
        try:
            return compiled.as_text(context)
        except EvaluationFailed:
            return ""
