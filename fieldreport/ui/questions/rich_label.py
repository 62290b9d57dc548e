"""The form's own words with their little Markdown, as text that can load and open nothing."""

from html import escape
from itertools import groupby

from PySide6.QtCore import Qt

from fieldreport.forms.markdown import Block, BlockKind, RichText
from fieldreport.ui.controls.labels import WrapLabel

_LISTS = frozenset({BlockKind.BULLET, BlockKind.NUMBERED})


class RichLabel(WrapLabel):
    """Shows words of a form. What it gives to Qt is written here, tag by tag; of the form it takes characters only."""

    def show_words(self, words: RichText | None, *, after: str = "") -> None:
        """Show *words*, and *after* behind them on the same line."""
        if words is None:
            self._show(Qt.TextFormat.PlainText, after.strip())
        elif _is_plain(words):
            # A buddy's label takes & for a mnemonic.
            self._show(Qt.TextFormat.PlainText, (words.plain + after).replace("&", "&&"))
        else:
            self._show(Qt.TextFormat.RichText, html_of(words, after=after))

    def _show(self, kind: Qt.TextFormat, text: str) -> None:
        if self.textFormat() is not kind:
            self.setTextFormat(kind)
        if self.text() != text:
            self.setText(text)


def _is_plain(words: RichText) -> bool:
    return len(words.blocks) <= 1 and all(
        block.kind is BlockKind.PARAGRAPH and not any(run.is_strong or run.is_emphasized for run in block.runs)
        for block in words.blocks
    )


def html_of(words: RichText, *, after: str = "") -> str:
    """Write Qt's rich text with paragraphs, bold, italic and line breaks; every character of the form is escaped."""
    paragraphs: list[str] = []
    for is_list, blocks in groupby(words.blocks, key=lambda block: block.kind in _LISTS):
        lines = [_line(block) for block in blocks]
        paragraphs += ["<br>".join(lines)] if is_list else lines
    if paragraphs:
        paragraphs[-1] += escape(after)
    tops = (0.5 if place else 0 for place in range(len(paragraphs)))
    return "".join(
        f'<p style="margin-top:{top}em;margin-bottom:0">{text}</p>' for top, text in zip(tops, paragraphs, strict=True)
    )


def _line(block: Block) -> str:
    inner = "".join(_run(run.text, is_strong=run.is_strong, is_emphasized=run.is_emphasized) for run in block.runs)
    match block.kind:
        case BlockKind.HEADING:
            return f"<b>{inner}</b>"
        case BlockKind.BULLET:
            return f"&bull;&nbsp;{inner}"
        case BlockKind.NUMBERED:
            return f"{block.number}.&nbsp;{inner}"
        case _:
            return inner


def _run(text: str, *, is_strong: bool, is_emphasized: bool) -> str:
    written = escape(text).replace("\n", "<br>")
    if is_emphasized:
        written = f"<i>{written}</i>"
    return f"<b>{written}</b>" if is_strong else written
