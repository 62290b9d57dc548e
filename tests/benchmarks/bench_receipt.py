"""A receipt for very many records: how long an office takes to sign and write it, and how large it is at its worst."""

from functools import partial
from pathlib import Path

from fieldreport.bootstrap import Session
from fieldreport.domain.feed import Feed, Span, spans
from fieldreport.domain.identifiers import IDENTITY_NONCE, RecordId, identity_subject
from fieldreport.domain.receipt import Holding, receipt_leaves, receipt_ranges, receipt_slot
from fieldreport.domain.record import Kind, Statement, seal
from fieldreport.services.exporting import ExportedBundle, ExportOptions
from tests.benchmarks.bench_kit import Pair, Scale, export_due, import_all, peak_memory, silent, small_report, timed
from tests.benchmarks.figures import Figure, Unit

TIME_BAR = 1.0
SIZE_BAR = 1.0


def measure(folder: Path, scale: Scale) -> list[Figure]:
    pair = Pair(folder / "vaults")
    count = 2 * scale.small_reports
    with pair.open("documenter") as documenter, pair.open("office") as office:
        sealed = documenter.sealing.seal_answers(map(small_report, range(count)), reporter=silent())
        import_all(office, export_due(documenter, [one.subject for one in sealed], pair.stick))
        pair.application.backups.make(office.unlocked, folder / "backup", reporter=silent())
        rounds = [timed(partial(_send, office, pair.stick)) for _ in range(scale.rounds)]
        (given,) = office.receipts.given_to(documenter.unlocked.own.author)
        assert (given.held, given.copied) == (count, count)
        reading, _ = timed(partial(import_all, documenter, [rounds[-1][1]]))
        assert documenter.receipts.got_from(office.unlocked.own.author)[0].proven == count
        looking, offers = timed(documenter.clearing.offers.all)
        assert all(offer.obstacle is None for offer in offers)
        clearing, _ = timed(partial(documenter.clearing.clear, [offer.subject for offer in offers], reporter=silent()))
        worst = _worst_size(office, count)
    return [
        Figure(
            f"receipt for {count:,} records, signed and written",
            Unit.SECONDS,
            tuple(taken for taken, _ in rounds),
            TIME_BAR,
        ),
        Figure(
            f"receipt for {count:,} records, its bundle",
            Unit.MEGABYTES,
            tuple(sent.size / 1e6 for _, sent in rounds),
            SIZE_BAR,
        ),
        Figure(f"receipt for {count:,} records, every second one missing", Unit.MEGABYTES, (worst,), SIZE_BAR),
        Figure(f"receipt for {count:,} records, read by the sender", Unit.SECONDS, (reading,), None),
        Figure(f"say which of {count:,} reports may be cleared", Unit.SECONDS, (looking,), None),
        Figure(f"clear {count:,} reports", Unit.SECONDS, (clearing,), None),
        peak_memory("receipt"),
    ]


def _send(office: Session, stick: Path) -> ExportedBundle:
    documenter = office.contacts.find("the documenter")
    return office.exporting.send_receipts(documenter, stick, options=ExportOptions(), reporter=silent())


def _worst_size(office: Session, count: int) -> float:
    """Every second number is missing and asked for again, and the others have a second copy."""
    ids = {number: RecordId(number.to_bytes(32, "big")) for number in range(1, count + 1)}
    feed = Feed({number: frozenset({one}) for number, one in ids.items()}, frozenset(), frozenset())
    held = {ids[number]: Holding(ids[number], bytes(32), evidence_complete=True) for number in range(1, count + 1, 2)}
    own, device = office.unlocked.own, office.unlocked.own.device
    ranges = receipt_ranges(feed, held.get)
    leaves = receipt_leaves(
        device,
        own.author,
        ranges,
        second_copy=[one.span for one in ranges],
        again=[Span(number, number) for number in range(2, count + 1, 2)],
    )
    assert spans(range(1, count + 1, 2)) == tuple(one.span for one in ranges)
    statement = Statement(
        kind=Kind.RECEIPT,
        author=own.author,
        subject=identity_subject(own.author),
        nonce=IDENTITY_NONCE,
        slot=receipt_slot(device),
    )
    return len(seal(statement, leaves, key=own.signing_key).file_form()) / 1e6
