"""What is still to be done in a draft, as text and as a document."""

from collections.abc import Iterator

from fieldreport.cli.output import table
from fieldreport.forms.markdown import RichText
from fieldreport.forms.review import Review
from fieldreport.services.error_words import printable


def review_document(review: Review) -> dict[str, object]:
    """Put findings and progress into a JSON document."""
    return {
        "findings": [
            {
                "path": finding.ref,
                "kind": finding.kind.value,
                "label": _plain(finding.label),
                "message": _plain(finding.message),
            }
            for finding in review.findings
        ],
        "sections": [
            {"label": _plain(section.label), "questions": section.questions, "answered": section.answered}
            for section in review.sections
        ],
        "hidden_answers": review.hidden_answers,
    }


def review_lines(review: Review) -> Iterator[str]:
    """Set findings and progress out to be read."""
    if review.sections:
        rows = [
            (f"{section.answered}/{section.questions}", _plain(section.label) or "(no title)")
            for section in review.sections
        ]
        yield from table(("ANSWERED", "SECTION"), rows)
        yield ""
    for finding in review.findings:
        yield f"{printable(finding.ref)}: {finding.kind.value}"
        for text in (_plain(finding.label), _plain(finding.message)):
            if text:
                yield f"    {printable(text)}"
    if review.hidden_answers:
        yield f"Answers that are kept though they do not count now: {review.hidden_answers}"


def _plain(text: RichText | None) -> str:
    return "" if text is None else " ".join(text.plain.split())
