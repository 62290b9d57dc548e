"""What is missing, as text and as a document: gaps, records, files, forks and repetitions, in plain words."""

from fieldreport.cli.output import plural
from fieldreport.cli.people import short
from fieldreport.cli.receipt_text import span_words, spans_document
from fieldreport.domain.completeness import Gap, Lack, Lacking
from fieldreport.services.completeness import Asked, Sender, SenderFeed
from fieldreport.services.error_words import printable


def sender_document(sender: Sender) -> dict[str, object]:
    """Put what a sender's feeds lack into a JSON document."""
    return {
        "contact": {"id": sender.contact.author.hex(), "name": sender.contact.name},
        "complete": sender.is_complete,
        "feeds": [_feed_document(feed) for feed in sender.feeds],
        "repeated_bundles": [
            {"bundle": one.bundle_id, "times": one.times, "last": one.last_at} for one in sender.replays
        ],
    }


def sender_lines(sender: Sender) -> list[str]:
    """Tell what a sender's feeds lack."""
    lines = [f"{printable(sender.contact.name)}:"]
    for feed in sender.feeds:
        lines += [f"  {line}" for line in _feed_lines(feed)]
    lines += [
        f"  Bundle {one.bundle_id} came {one.times} times, last on {one.last_at}. Copies change nothing: each record is"
        " here once."
        for one in sender.replays
    ]
    return lines if sender.feeds else [*lines, "  Nothing came yet."]


def asked_document(one: Asked) -> dict[str, object]:
    """Put what somebody asks for again into a JSON document."""
    return {
        "contact": {"id": one.contact.author.hex(), "name": one.contact.name},
        "device": one.device.hex(),
        "numbers": spans_document(one.numbers),
        "dispatches": [dispatch.hex() for dispatch in one.dispatches],
        "records": len(one.records),
    }


def asked_lines(one: Asked) -> list[str]:
    """Tell what somebody asks for again, and how to send it."""
    sent = f"{_dispatches(len(one.dispatches))} with {plural(len(one.records), 'record')}"
    return [
        f"{printable(one.contact.name)} asks you again for {span_words(one.numbers)} of device {short(one.device)}:",
        f"  {sent}. Send it with “bundle export --to CONTACT --requested FOLDER”.",
    ]


def _feed_document(feed: SenderFeed) -> dict[str, object]:
    review = feed.review
    return {
        "device": feed.device.hex(),
        "top": review.top,
        "here": review.here,
        "gaps": [
            {
                "numbers": [gap.span.first, gap.span.last],
                "next_dispatches": [one.hex() for one in gap.next],
                "former_dispatches": [one.hex() for one in gap.former],
            }
            for gap in review.gaps
        ],
        "lacking": [
            {
                "number": one.number,
                "record": one.record_id.hex(),
                "lack": one.lack.value,
                "dispatches": [dispatch.hex() for dispatch in one.dispatches],
            }
            for one in review.lacking
        ],
        "forked_numbers": [
            {"number": one.number, "records": [record.hex() for record in one.ids]} for one in review.forks
        ],
        "forked_dispatches": [one.hex() for one in review.forked_dispatches],
        "asked_again": spans_document(feed.asked),
    }


def _feed_lines(feed: SenderFeed) -> list[str]:
    review = feed.review
    lines = [f"Device {short(feed.device)}: {review.here} of {plural(review.top, 'number')} here."]
    lines += [_gap_line(gap) for gap in review.gaps]
    lines += [_lacking_line(one) for one in review.lacking]
    if review.is_forked:
        numbers, beside = plural(len(review.forks), "number"), _dispatches(len(review.forked_dispatches))
        lines += [
            f"TWO VAULTS SEND AS ONE: {numbers} given to two different records, {beside} side by side.",
            "  Either a backup went on beside the vault that it was made of, or somebody copied the key. Everything is",
            "  kept; no receipt confirms these numbers. Ask the sender, on a call where you know the voice.",
        ]
    if feed.asked:
        lines.append(f"Asked again for {span_words(feed.asked)}.")
    elif not review.is_complete:
        lines.append("Ask for it with “missing request”.")
    return lines


def _gap_line(gap: Gap) -> str:
    count = gap.span.last - gap.span.first + 1
    former = ", ".join(short(one) for one in gap.former)
    said = f" after dispatch {former}, which is not here" if former else ""
    return (
        f"MISSING: {span_words([gap.span])}. The next dispatch ({', '.join(short(one) for one in gap.next)}) says that"
        f" it follows{said}: so {plural(count, 'record')} never came."
    )


def _lacking_line(one: Lacking) -> str:
    by = ", ".join(short(dispatch) for dispatch in one.dispatches)
    if one.lack is Lack.RECORD:
        return (
            f"MISSING: number {one.number}, record {short(one.record_id)}; dispatch {by} lists it, and it is not here."
        )
    return f"MISSING: files of number {one.number}, record {short(one.record_id)}; the record is here."


def _dispatches(count: int) -> str:
    return f"{count} dispatch" if count == 1 else f"{count} dispatches"
