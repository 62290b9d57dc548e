"""The first page of a referral package: what it is, what is in it, and how anybody checks it without our program."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fieldreport.domain.referral import ReferralProfile
from fieldreport.exports.report_html import html_head, html_text


@dataclass(frozen=True, slots=True)
class IndexedReport:
    """One report as the index lists it; *page* is a relative address of ours."""

    title: str
    subject: str
    page: str
    records: tuple[str, ...]
    files: int
    withheld: int
    lacks: tuple[str, ...]
    """What the receiver needs and the report does not say, or not here."""


@dataclass(frozen=True, slots=True)
class ReferralIndex:
    """All that the first page says."""

    package: str
    profile: ReferralProfile
    office: str
    created: str
    record_set: str
    reports: tuple[IndexedReport, ...]


_CHECKS = (
    (
        "Get the program verify.py, and its SHA-256, from the office itself and not from this package. It needs "
        "Python 3.9 or later and nothing else: python3 -I verify.py FOLDER"
    ),
    "It says that the package is consistent. That alone shows nothing about who made it.",
    (
        "It prints eight words for each identity that signed. Ask each office for its words by another way, and give "
        "them to the program: --words “…”. Only then is it shown whose records these are."
    ),
    (
        "Any program for BagIt, SHA-256, Ed25519 and SD-JWT (RFC 9901) checks the same. The files in records/ are the "
        "evidence; pages, JSON and CSV only repeat them."
    ),
    "For a time that does not depend on the office, have the file record-set.txt timestamped by somebody outside.",
)


def index_html(index: ReferralIndex) -> bytes:
    """Set the first page out as HTML, in UTF-8; the same content gives the same bytes."""
    return ("\n".join(_page(index)) + "\n").encode()


def _page(index: ReferralIndex) -> Iterator[str]:
    yield from html_head(index.profile.title, language="en")
    yield "<body>"
    yield f"<h1>{html_text(index.profile.title)}</h1>"
    yield f'<p class="reference">Package {html_text(index.package)}</p>'
    yield f"<p>{html_text(index.profile.about)}</p>"
    yield from _table(
        (
            ("Purpose", index.profile.purpose),
            ("Put together by", index.office),
            ("At", f"{index.created}, by this office’s clock"),
            ("SHA-256 of the record set", index.record_set),
        )
    )
    yield '<p class="warning">These files are not encrypted. Keep them where only those see them who must.</p>'
    yield "<h2>Reports</h2>"
    for number, report in enumerate(index.reports, start=1):
        yield from _report(number, report)
    yield "<h2>How to check it</h2>"
    yield from _list(_CHECKS)
    yield "<h2>What the office was to check before</h2>"
    yield from _list(index.profile.checklist)
    yield "</body>"
    yield "</html>"


def _report(number: int, report: IndexedReport) -> Iterator[str]:
    yield f'<h3>{number}. <a href="{html_text(report.page)}">{html_text(report.title)}</a></h3>'
    rows = [
        ("Report", report.subject),
        *(("Signed record", record) for record in report.records),
        ("Files of evidence", str(report.files)),
        ("Answers withheld by this office", str(report.withheld)),
    ]
    if report.lacks:
        rows.append(("Does not say", "; ".join(report.lacks)))
    yield from _table(rows)


def _table(rows: Sequence[tuple[str, str]]) -> Iterator[str]:
    yield '<table width="100%">'
    for label, text in rows:
        yield f'<tr><td class="label" width="34%">{html_text(label)}</td><td dir="auto">{html_text(text)}</td></tr>'
    yield "</table>"


def _list(texts: Sequence[str]) -> Iterator[str]:
    yield "<ol>"
    yield from (f"<li>{html_text(text)}</li>" for text in texts)
    yield "</ol>"
