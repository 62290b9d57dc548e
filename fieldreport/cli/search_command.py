"""The command that finds reports by what they say."""

from datetime import datetime

import click

from fieldreport.cli.call import Call
from fieldreport.cli.output import text_block
from fieldreport.cli.people import short
from fieldreport.domain.report import FactFilter
from fieldreport.forms.roles import WHEN
from fieldreport.services.error_words import printable
from fieldreport.services.search import FoundReport


@click.command()
@click.argument("text", default="")
@click.option("--where", "facts", metavar="ROLE=VALUE", multiple=True, help="Only reports with this fact; repeatable.")
@click.option("--during", "days", type=click.DateTime(["%Y-%m-%d"]), nargs=2, metavar="FIRST LAST",
              help="Only incidents that may have been on one of these days.")  # fmt: skip
@click.option("--limit", type=click.IntRange(1, 10_000), default=50, show_default=True, help="How many at most.")
@click.option("--offset", type=click.IntRange(0), default=0, help="How many to pass over.")
@click.pass_obj
def search(
    call: Call, *, text: str, facts: tuple[str, ...], days: tuple[datetime, datetime] | None, limit: int, offset: int
) -> None:
    """Find reports in which every word of TEXT begins a word, in Burmese or Latin letters.

    The best come first; of more than 5,000, the newest. Without TEXT, all reports with the facts that are asked for.
    """
    filters = [_fact(fact) for fact in facts]
    if days is not None:
        first, last = (day.date().isoformat() for day in days)
        if last < first:
            raise click.UsageError("The last day comes before the first.")
        filters.append(FactFilter(WHEN, first_day=first, last_day=last))
    with call.session() as session:
        found = session.search.find(text, facts=filters, limit=limit, offset=offset)
    lines = [line for hit in found.hits for line in _hit_lines(hit)]
    call.show(
        {"reports": [_hit_document(hit) for hit in found.hits], "ranked": found.are_ranked},
        lines or ["No report says that."],
    )


def _fact(text: str) -> FactFilter:
    role, mark, value = text.partition("=")
    if not mark or not role or not value:
        raise click.UsageError("A fact is asked for as ROLE=VALUE, for example incident.type=shelling.")
    return FactFilter(role, value)


def _hit_lines(hit: FoundReport) -> list[str]:
    cut = hit.excerpt
    text = f"{'… ' if cut.cut_before else ''}{cut.text}{' …' if cut.cut_after else ''}"
    return [f"{short(hit.report.subject)}  {printable(hit.report.title)}", *text_block(text, indent="    ")]


def _hit_document(hit: FoundReport) -> dict[str, object]:
    return {
        "report": hit.report.subject.hex(),
        "title": hit.report.title,
        "state": hit.report.state.value,
        "form": hit.report.form,
        "created": hit.report.created,
        "excerpt": hit.excerpt.text,
        "highlights": [list(span) for span in hit.excerpt.highlights],
    }
