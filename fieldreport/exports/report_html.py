"""A report as one HTML file that any browser shows and prints, for years: no script, nothing fetched, nothing run.

What people wrote is text here and never markup. The page forbids itself everything but its own style sheet
(Content-Security-Policy), names fonts and brings none, and uses only what a text engine without a browser knows too.
"""

import base64
import hashlib
import re
from collections.abc import Iterable, Iterator
from html import escape

from fieldreport.exports.readable_report import (
    Line,
    ReadableFile,
    ReadableReport,
    ReadableSection,
    ReadableStatement,
    ReadableVersion,
)

STYLE = """
body { font-family: "Noto Sans", "Noto Sans Myanmar", "Padauk", "Myanmar Text", sans-serif; color: #1b1f24; }
h1 { font-size: 20pt; margin-top: 0; margin-bottom: 5px; }
h2 { font-size: 14pt; margin-top: 24px; margin-bottom: 5px; color: #1f5fa8; }
h3 { font-size: 11.5pt; margin-top: 16px; margin-bottom: 4px; }
h4, h5, h6 { font-size: 10.5pt; margin-top: 12px; margin-bottom: 3px; color: #3a434d; }
p { margin-top: 4px; margin-bottom: 4px; }
table { border-collapse: collapse; margin-top: 3px; margin-bottom: 8px; }
td, th { text-align: left; vertical-align: top; padding: 5px 8px 5px 0; border-bottom: 1px solid #d9dde3; }
td.label { color: #56606b; padding-right: 19px; }
.reference, .note, .remark { color: #56606b; }
.note { font-size: 9pt; }
.warning { background-color: #fdf3dc; color: #5c3d00; padding: 8px; margin-top: 8px; margin-bottom: 8px; }
.sensitive { color: #7a3f9d; font-size: 8.5pt; }
.hash { font-family: "Noto Sans Mono", "DejaVu Sans Mono", monospace; font-size: 8pt; color: #56606b; }
@media screen { body { max-width: 50em; margin: 2em auto; padding: 0 1.5em; font-size: 11pt; line-height: 1.6; } }
@media print {
  @page { size: A4; margin: 18mm; }
  body { font-size: 10pt; }
  h1, h2, h3, h4 { break-after: avoid; }
  tr, .warning { break-inside: avoid; }
}
"""

_STYLE_HASH = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode("ascii")
_POLICY = f"default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; base-uri 'none'; form-action 'none'"

_FIRST_LEVEL = 3
_LAST_LEVEL = 6
_BURMESE = re.compile("[\u1000-\u109f\ua9e0-\ua9ff\uaa60-\uaa7f]")
_LATIN = re.compile("[A-Za-z]")

# What HTML cannot hold, and what turns the direction of a line around behind the reader's back.
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)


def report_html(report: ReadableReport) -> bytes:
    """Set a report out as HTML, in UTF-8; the same report gives the same bytes."""
    return ("\n".join(_page(report)) + "\n").encode()


def html_head(title: str, *, language: str) -> Iterator[str]:
    """Begin a page that forbids itself everything but its own style sheet. *language* is a BCP 47 code."""
    yield "<!DOCTYPE html>"
    yield f'<html lang="{html_text(language)}">'
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
    yield '<meta name="referrer" content="no-referrer">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{html_text(title)}</title>"
    yield f"<style>{STYLE}</style>"
    yield "</head>"


def _page(report: ReadableReport) -> Iterator[str]:
    yield from html_head(report.title, language=report.language)
    yield "<body>"
    yield f"<h1{_lang(report.title, report)}>{html_text(report.title)}</h1>"
    yield f'<p class="reference">{html_text(report.reference)}</p>'
    yield from _paragraphs(report.warnings, "warning")
    yield from _table(report.facts, report)
    for version in report.versions:
        yield from _version(version, report)
    if report.consents:
        yield _heading(2, report.words.consents, report)
        yield from _table(report.consents, report)
    if report.statements:
        yield _heading(2, report.words.statements, report)
        for statement in report.statements:
            yield from _statement(statement, report)
    yield _heading(2, report.words.provenance, report)
    yield from _table(report.provenance, report)
    yield from _paragraphs(report.notes, "note")
    yield "</body>"
    yield "</html>"


def _version(version: ReadableVersion, report: ReadableReport) -> Iterator[str]:
    if version.title:
        yield _heading(2, version.title, report)
    yield from _paragraphs(version.remarks, "warning")
    for section in version.sections:
        yield from _section(section, 2, report)
    if version.files:
        yield _heading(2, report.words.evidence, report)
        yield '<table width="100%">'
        for file in version.files:
            yield _file(file, report)
        yield "</table>"


def _section(section: ReadableSection, level: int, report: ReadableReport) -> Iterator[str]:
    if section.title:
        yield _heading(min(level, _LAST_LEVEL), section.title, report)
    yield from _table(section.lines, report)
    for inner in section.sections:
        yield from _section(inner, level + bool(section.title), report)


def _statement(statement: ReadableStatement, report: ReadableReport) -> Iterator[str]:
    yield _heading(_FIRST_LEVEL, " · ".join(filter(None, (statement.kind, statement.by, statement.created))), report)
    yield from _table(statement.lines, report)


def _table(lines: Iterable[Line], report: ReadableReport) -> Iterator[str]:
    rows = [_row(line, report) for line in lines]
    if rows:
        yield '<table width="100%">'
        yield from rows
        yield "</table>"


def _row(line: Line, report: ReadableReport) -> str:
    mark = f' <span class="sensitive">{html_text(report.words.sensitive)}</span>' if line.is_sensitive else ""
    return (
        f'<tr><td class="label" width="34%"{_lang(line.label, report)}>{html_text(line.label)}{mark}</td>'
        f'<td{_lang(line.value, report)} dir="auto">{_lines(line.value)}</td></tr>'
    )


def _file(file: ReadableFile, report: ReadableReport) -> str:
    mark = f' <span class="sensitive">{html_text(report.words.sensitive)}</span>' if file.is_sensitive else ""
    about = [file.media_type, file.size, *([] if file.is_here else [report.words.file_missing])]
    digest = f'<br><span class="hash">SHA-256 {html_text(file.sha256)}</span>' if file.sha256 else ""
    return (
        f'<tr><td class="label" width="34%"{_lang(file.label, report)}>{html_text(file.label)}{mark}</td>'
        f'<td dir="auto"><span{_lang(file.name, report)}>{html_text(file.name)}</span>'
        f'<br><span class="remark">{html_text(" · ".join(about))}</span>{digest}</td></tr>'
    )


def _heading(level: int, title: str, report: ReadableReport) -> str:
    return f"<h{level}{_lang(title, report)}>{html_text(title)}</h{level}>"


def _paragraphs(texts: Iterable[str], kind: str) -> Iterator[str]:
    return (f'<p class="{kind}">{_lines(text)}</p>' for text in texts)


def _lang(text: str, report: ReadableReport) -> str:
    """Name the language of a text where its letters show that it is not the page's."""
    has_burmese, has_latin = bool(_BURMESE.search(text)), bool(_LATIN.search(text))
    if has_burmese and not report.language.startswith("my"):
        return ' lang="my"'
    if has_latin and not has_burmese and report.language.startswith("my"):
        return ' lang="en"'
    return ""


def _lines(text: str) -> str:
    return html_text(text.replace("\r\n", "\n").replace("\r", "\n")).replace("\n", "<br>")


def html_text(text: str) -> str:
    """Spell what people wrote as text of a page, never as markup."""
    return escape(_FORBIDDEN.sub("\ufffd", text))
