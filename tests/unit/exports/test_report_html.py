"""A report as HTML: whole, readable without us, and nothing in it that a browser could run or fetch."""

import base64
import hashlib
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldreport.exports.readable_report import (
    HeadingWords,
    Line,
    ReadableFile,
    ReadableReport,
    ReadableSection,
    ReadableStatement,
    ReadableVersion,
)
from fieldreport.exports.report_html import STYLE, report_html

WORDS = HeadingWords("Evidence", "missing", "Consent", "Said", "Provenance", "sensitive")
HOSTILE = '"><script>alert(1)</script><img src=x onerror=y>\u202e&\0\ud800'


def report(text: str = "x", *, language: str = "en") -> ReadableReport:
    line = Line(text, text, is_sensitive=True)
    inner = ReadableSection(text, (line,), (ReadableSection("", (line,)),))
    return ReadableReport(
        title=text,
        language=language,
        reference=text,
        words=WORDS,
        facts=(line,),
        warnings=(text,),
        versions=(
            ReadableVersion(
                title=text,
                remarks=(text,),
                sections=(ReadableSection(text, (line,), (inner,)),),
                files=(ReadableFile(text, text, text, text, is_here=False, sha256=text, is_sensitive=True),),
            ),
        ),
        consents=(line,),
        statements=(ReadableStatement(text, text, text, (line,)),),
        provenance=(line,),
        notes=(text,),
    )


class Reading(HTMLParser):
    """Notes tags, attributes and text, and whether every tag is closed."""

    VOID = frozenset({"meta", "br"})

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str, str | None]] = []
        self.text = ""
        self._open: list[str] = []
        self.feed(page)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += [(tag, name, value) for name, value in attrs]
        if tag not in self.VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


TAGS = {
    "html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "h4", "h5", "h6", "p", "table", "tr", "td",
    "span", "br",
}  # fmt: skip
ATTRIBUTES = {"lang", "charset", "http-equiv", "content", "name", "class", "width", "dir"}


@given(st.text() | st.just(HOSTILE))
def test_what_people_wrote_is_text_and_never_markup(text: str) -> None:
    reading = Reading(report_html(report(text)).decode())
    assert reading.tags <= TAGS
    assert {name for _, name, _ in reading.attributes} <= ATTRIBUTES


def test_nothing_can_be_fetched_or_run_and_the_page_forbids_itself_the_rest() -> None:
    page = report_html(report(HOSTILE)).decode()
    assert "<script" not in page
    assert not re.search(r"url\(|@import|@font-face|expression", STYLE)
    contents = [str(value) for _, name, value in Reading(page).attributes if name == "content"]
    policy = next(value for value in contents if "default-src" in value)
    digest = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    # The policy allows exactly the style sheet that is there.
    (style,) = re.findall(r"<style>(.*?)</style>", page, flags=re.DOTALL)
    assert style == STYLE


def test_marks_that_turn_the_reading_direction_and_what_html_cannot_hold_are_replaced() -> None:
    page = report_html(report(HOSTILE)).decode()
    assert not re.search("[\u202a-\u202e\u2066-\u2069\0\ud800-\udfff]", page)
    assert "\ufffd" in page


def test_lines_stay_lines_and_zero_width_signs_of_burmese_stay() -> None:
    page = report_html(report("one\r\ntwo\rthree\n\u200bမြန်မာ\u200c")).decode()
    assert "one<br>two<br>three<br>\u200bမြန်မာ\u200c" in page


@pytest.mark.parametrize(
    ("language", "text", "attribute"),
    [
        ("en", "မြန်မာ", ' lang="my"'),
        ("en", "Chin", ""),
        ("my", "မြန်မာ", ""),
        ("my", "Chin", ' lang="en"'),
        ("my", "13", ""),
    ],
)
def test_a_text_in_another_script_says_which_language_it_is(language: str, text: str, attribute: str) -> None:
    page = report_html(report(text, language=language)).decode()
    assert f'<html lang="{language}">' in page
    assert f'<td{attribute} dir="auto">{text}</td>' in page


def test_everything_that_the_report_holds_is_on_the_page() -> None:
    page = report_html(report("canary")).decode()
    assert Reading(page).text.count("canary") >= 24
    for words in ("Evidence", "missing", "Consent", "Said", "Provenance", "sensitive"):
        assert words in page


def test_the_same_report_gives_the_same_bytes() -> None:
    assert report_html(report("x")) == report_html(report("x"))


def test_sections_that_are_deep_have_headings_all_the_same() -> None:
    section = ReadableSection("deep", ())
    for _ in range(9):
        section = ReadableSection("deep", (), (section,))
    made = report()
    version = ReadableVersion("", (), (section,), ())
    page = report_html(replace(made, versions=(version,))).decode()
    assert page.count(">deep</h6>") == 6
