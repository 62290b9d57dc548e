"""Labels, hints and messages of a form document, and its translations."""

import re
from collections.abc import Mapping
from typing import Final

from fieldreport.forms.definition import Inserted, PlacePath, Text, Translated, Translation, Words
from fieldreport.forms.findings import Severity
from fieldreport.forms.tree import ELEMENT, TEXT, Node
from fieldreport.forms.xform.expressions import Expressions
from fieldreport.forms.xpath.syntax import Call

MEDIA: Final = frozenset({"audio", "big-image", "image", "video"})
_GUIDANCE: Final = "guidance"
_ITEXT: Final = re.compile(r"\s*jr:itext\(.*\)\s*", re.DOTALL)


class Texts:
    """Reads the texts of one document."""

    def __init__(self, expressions: Expressions) -> None:
        self._expressions = expressions

    def element(self, element: Node | None, at: PlacePath, part: str) -> Text | None:
        """Read a label or hint: a reference, or words with values inserted."""
        if element is None:
            return None
        reference = element.attribute("ref")
        if reference:
            return self._referred(reference, at, part)
        pieces = self._words(element, at, part)
        return Text(pieces) if pieces else None

    def message(self, source: str | None, at: PlacePath, part: str) -> Text | None:
        """Read a message of a bind: words, or a reference to a translation."""
        if source is None:
            return None
        return self._referred(source, at, part) if _ITEXT.fullmatch(source) else Text((source,))

    def translations(self, itext: Node | None) -> tuple[Mapping[str, Mapping[str, Translation]], str]:
        """Read what each language says under each identifier, and which language is the default."""
        found: dict[str, Mapping[str, Translation]] = {}
        default = ""
        for element in itext.elements() if itext is not None else ():
            if element.name != "translation":
                continue
            key = element.attribute("lang") or ""
            if key in found:
                self._expressions.report("language.twice", language=key)
                continue
            if not default and element.attribute("default") is not None:
                default = key
            found[key] = {
                text.attribute("id") or "": self._translation(text)
                for text in element.elements()
                if text.name == "text"
            }
        return found, default or next(iter(found), "")

    def _referred(self, reference: str, at: PlacePath, part: str) -> Text | None:
        compiled = self._expressions.compiled(reference, at, part)
        if compiled is None:
            return None
        tree = compiled.tree
        if type(tree) is Call and tree.name == "jr:itext" and len(tree.arguments) == 1:
            identifier = self._expressions.compiled_tree(tree.arguments[0])
            return Text((Translated(identifier),))
        return Text((Inserted(compiled),))

    def _translation(self, text: Node) -> Translation:
        words: Words = ()
        guidance: Words = ()
        media: dict[str, str] = {}
        for value in text.elements():
            if value.name != "value":
                continue
            form = value.attribute("form") or ""
            if form in MEDIA:
                media[form] = value.string().strip()
            elif form == _GUIDANCE:
                guidance = self._words(value, (), "guidance")
            else:
                # Old forms have a long and a short text; where one is shown there is room for both.
                words += self._words(value, (), "label")
        return Translation(words=words, guidance=guidance, media=media)

    def _words(self, element: Node, at: PlacePath, part: str) -> Words:
        if not element.children:
            return (element.text,) if element.text else ()
        pieces: list[str | Inserted] = []
        for child in element.children:
            if child.kind is TEXT:
                pieces.append(child.text)
            elif child.kind is ELEMENT and child.name == "output":
                pieces.extend(self._inserted(child, at, part))
            elif child.kind is ELEMENT:
                pieces.extend(self._words(child, at, part))
        return tuple(pieces)

    def _inserted(self, output: Node, at: PlacePath, part: str) -> Words:
        source = output.attribute("value") or output.attribute("ref")
        if not source:
            self._expressions.report("output.empty", at, part, severity=Severity.WARNING)
            return ()
        compiled = self._expressions.compiled(source, at, part)
        return () if compiled is None else (Inserted(compiled),)
