"""Receipts as text and as documents."""

from collections.abc import Iterable, Sequence

from fieldreport.cli.output import plural
from fieldreport.cli.people import short
from fieldreport.domain.feed import Span
from fieldreport.services.error_words import printable
from fieldreport.services.receipts import ShownReceipt

_SHOWN = 12
"""Spans that a line names; of more it says how many."""


def receipt_document(one: ShownReceipt) -> dict[str, object]:
    """Put a receipt into a JSON document; *proven* is null for our own."""
    receipt = one.receipt
    return {
        "receipt": receipt.id.hex(),
        "desk": receipt.desk.hex(),
        "device": receipt.device.hex(),
        "numbers": [[stated.span.first, stated.span.last] for stated in receipt.ranges],
        "second_copy": spans_document(receipt.second_copy),
        "again": spans_document(receipt.again),
        "held": one.held,
        "proven": one.proven,
        "copied": one.copied,
        "last_word": one.is_last_word,
    }


def receipt_lines(name: str, given: Sequence[ShownReceipt], got: Sequence[ShownReceipt]) -> list[str]:
    """Tell what was confirmed to a contact, and what it confirmed."""
    lines = [f"{printable(name)}:"]
    for one in given:
        lines.append(
            f"  Receipt {short(one.receipt.id)}, given: {plural(one.held, 'record')} held of device"
            f" {short(one.receipt.device)}, {one.copied} with a second copy."
        )
        if one.receipt.again:
            lines.append(f"    Asks again for {span_words(one.receipt.again)}.")
    for one in got:
        if not one.is_last_word:
            continue
        lines.append(
            f"  Receipt {short(one.receipt.id)}, by device {short(one.receipt.desk)}: {plural(one.held, 'record')}"
            f" held, {one.proven} of them exactly as here, {one.copied} with a second copy."
        )
        if one.receipt.again:
            lines.append(
                f"    Asks again for {span_words(one.receipt.again)}; send it with “bundle export --requested”."
            )
    return lines


def spans_document(some: Iterable[Span]) -> list[list[int]]:
    """Put spans into a JSON document."""
    return [[span.first, span.last] for span in some]


def span_words(some: Sequence[Span]) -> str:
    """Name numbers in words."""
    named = [f"{span.first}" if span.first == span.last else f"{span.first} to {span.last}" for span in some[:_SHOWN]]
    more = f" and {len(some) - _SHOWN} more runs" if len(some) > _SHOWN else ""
    one = len(some) == 1 and some[0].first == some[0].last
    return f"{'number' if one else 'numbers'} {', '.join(named)}{more}"
