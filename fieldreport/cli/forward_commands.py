"""Commands around forwarding: what others wrote goes on, as consent allows and as they signed it."""

from collections.abc import Sequence
from pathlib import Path

import click

from fieldreport.bootstrap import Session
from fieldreport.cli.bundle_text import exported_document, exported_lines
from fieldreport.cli.call import Call
from fieldreport.cli.output import plural
from fieldreport.cli.withheld_text import blocked_text, trust_lines, withheld_documents, withheld_lines
from fieldreport.domain.coarsening import TimeStep
from fieldreport.domain.identifiers import SubjectId
from fieldreport.domain.place import PlaceLevel
from fieldreport.services.error_words import printable
from fieldreport.services.exporting import DEFAULT_BUNDLE_SIZE, ExportOptions
from fieldreport.services.forwarding import Forwarded, ForwardedReport, ForwardOptions
from fieldreport.services.summaries import SummaryRules

_SHORT = 12
_SIZES = click.IntRange(min=1)
_LEVELS = click.Choice([PlaceLevel.STATE_REGION.value, PlaceLevel.DISTRICT.value, PlaceLevel.TOWNSHIP.value])
_STEPS = click.Choice([step.value for step in TimeStep])
_PURPOSE = click.option(
    "--purpose", required=True, metavar="PURPOSE", help="What everybody must have said yes to, as network_share."
)
_REPORTS = click.option("--report", "report_ids", multiple=True, metavar="ID", help="This report; again for more.")
_ALL = click.option("--all", "everything", is_flag=True, help="Every report that is here.")
_WITHHOLD = click.option("--withhold", multiple=True, metavar="PATH", help="Keep back what lies under this path, too.")
_MARKED = click.option(
    "--withhold-marked",
    multiple=True,
    metavar="WORD",
    help="Keep back what a form marks so, even with a yes.",
)
_PLACE = click.option("--place", type=_LEVELS, help="Tell places no more exactly than this.")
_TIME = click.option("--time", type=_STEPS, help="Tell times no more exactly than this.")
_STRIP = click.option(
    "--strip-files", is_flag=True, help="Send pictures without what the camera wrote into them, and no other files."
)
_PSEUDONYMS = click.option("--pseudonyms", is_flag=True, help="Call people whose names are withheld something else.")


@click.group()
def forward() -> None:
    """Forwarding: reports go on to somebody else, signed by their authors, without what must stay here.

    A forwarded report always links its author. Where nobody may know who wrote it, send a summary of your own instead.
    """


@forward.command()
@_PURPOSE
@_REPORTS
@_ALL
@_WITHHOLD
@_MARKED
@_PLACE
@_TIME
@_STRIP
@click.pass_obj
def check(call: Call, /, **given: object) -> None:
    """Show what of these reports would go, and what stays here and why. Nothing is written."""
    options = _options(given, ExportOptions())
    with call.session() as session, call.progress("Checking") as reporter:
        found = list(session.forwarding.foresee(_subjects(session, given), options, reporter=reporter))
    call.show(
        {"purpose": options.purpose, "reports": [_document(one) for one in found]},
        [line for one in found for line in _lines(one)],
    )


@forward.command()
@click.option("--to", "name", required=True, metavar="CONTACT", help="Whom it is sealed for.")
@_PURPOSE
@_REPORTS
@_ALL
@_WITHHOLD
@_MARKED
@_PLACE
@_TIME
@_STRIP
@_PSEUDONYMS
@click.option("--unverified", is_flag=True, help="Insist, although nobody compared the contact's words.")
@click.option("--part-size", type=_SIZES, metavar="BYTES", help="Cut each file into parts of this size.")
@click.option(
    "--bundle-size",
    type=_SIZES,
    default=DEFAULT_BUNDLE_SIZE,
    metavar="BYTES",
    help="Begin another bundle after this.",
)
@click.argument("folder", type=click.Path(path_type=Path))
@click.pass_obj
def send(
    call: Call,
    /,
    *,
    name: str,
    unverified: bool,
    part_size: int | None,
    bundle_size: int,
    folder: Path,
    **given: object,
) -> None:
    """Write what may go for the purpose into FOLDER, sealed for a contact, under names that tell nothing.

    What went before goes again only if more of it may be shown now. What was retracted since is told. Each file is read
    back from the medium before it counts as sent.
    """
    export = ExportOptions(accept_unverified=unverified, bundle_size=bundle_size, part_size=part_size)
    options = _options(given, export)
    with call.session() as session, call.progress("Forwarding") as reporter:
        contact = session.contacts.find(name)
        done = session.forwarding.forward(contact, _subjects(session, given), folder, options, reporter=reporter)
    call.show(
        {
            "to": contact.author.hex(),
            "purpose": options.purpose,
            "reports": done.reports,
            "unchanged": done.unchanged,
            "retractions": done.retractions,
            "blocked": [_document(one) for one in done.blocked],
            "bundles": [exported_document(one) for one in done.bundles],
        },
        _done_lines(done),
    )


@forward.command()
@click.option("--to", "name", required=True, metavar="CONTACT", help="For whom people in it are called something else.")
@_PURPOSE
@click.option("--place", type=_LEVELS, default=PlaceLevel.STATE_REGION.value, help="How exact the place is.")
@click.option("--time", type=_STEPS, default=TimeStep.MONTH.value, help="How exact the time is.")
@click.argument("report_id", metavar="REPORT")
@click.pass_obj
def summary(call: Call, *, name: str, purpose: str, place: str, time: str, report_id: str) -> None:
    """Begin a summary of a report in your own name, with no link to who wrote it.

    It is a draft with what may be told, less exactly, and names of your own for people. Go on with it as with any
    draft: read it, seal it, and send it with “bundle export”.
    """
    rules = SummaryRules(purpose=purpose, place=PlaceLevel(place), time=TimeStep(time))
    with call.session() as session, call.progress("Summing up") as reporter:
        subject = session.reports.find(report_id)
        draft = session.summaries.begin(subject, session.contacts.find(name), rules, reporter=reporter)
    call.show(
        {"draft": draft, "report": subject.hex()},
        [f"Draft {draft} holds what may be told. Read it, then seal it with “report seal”."],
    )


def _options(given: dict[str, object], export: ExportOptions) -> ForwardOptions:
    place, time = given["place"], given["time"]
    withhold, marked = given["withhold"], given["withhold_marked"]
    assert isinstance(withhold, tuple), "given by click"
    assert isinstance(marked, tuple), "given by click"
    return ForwardOptions(
        purpose=str(given["purpose"]),
        by_hand=withhold,
        marked=frozenset(marked),
        place=None if place is None else PlaceLevel(str(place)),
        time=None if time is None else TimeStep(str(time)),
        strip_files=bool(given["strip_files"]),
        pseudonyms=bool(given.get("pseudonyms")),
        export=export,
    )


def _subjects(session: Session, given: dict[str, object]) -> list[SubjectId]:
    prefixes = given["report_ids"]
    assert isinstance(prefixes, tuple), "given by click"
    if not prefixes and not given["everything"]:
        raise click.UsageError("Say which reports: --all, or --report ID.")
    if given["everything"]:
        return [row.subject for row in session.reports.all(hidden=True)]
    return list(dict.fromkeys(session.reports.find(prefix) for prefix in prefixes))


def _document(one: ForwardedReport) -> dict[str, object]:
    return {
        "report": one.subject.hex(),
        "trust": one.trust.value,
        "blocks": list(one.blocks),
        "shown": one.shown,
        "withheld": withheld_documents(one.withheld),
        "derived": [{"path": said.path, "as": said.kind.value, "value": said.value} for said in one.derived],
    }


def _lines(one: ForwardedReport) -> list[str]:
    heading = f"Report {one.subject.hex()[:_SHORT]}"
    if one.blocks:
        return [f"{heading}: NOTHING goes: {blocked_text(one.blocks)}"]
    said = [f"  in the place of {printable(it.path)}: {printable(it.value)}" for it in one.derived]
    return [
        f"{heading}: {plural(one.shown, 'answer')} go.",
        *trust_lines(one.trust),
        *withheld_lines(one.withheld),
        *said,
    ]


def _done_lines(done: Forwarded) -> Sequence[str]:
    lines = [line for one in done.bundles for line in exported_lines(one)]
    lines.append(f"{plural(done.reports, 'report')} passed on.")
    if done.unchanged:
        lines.append(f"{plural(done.unchanged, 'report')} went before, just as they are.")
    if done.retractions:
        lines.append(f"{plural(done.retractions, 'report')} that went before were retracted: the receiver is told.")
    return [*lines, *(line for one in done.blocked for line in _lines(one))]
