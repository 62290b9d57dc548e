"""What never came, in words that need no idea of feeds and dispatches."""

from PySide6.QtCore import QCoreApplication

from fieldreport.domain.completeness import Gap, Lack
from fieldreport.services.completeness import Replay, Sender, SenderFeed
from fieldreport.ui.receipts.receipt_words import span_text
from fieldreport.ui.words.measures import moment_text


def missing_count(sender: Sender) -> int:
    """Count the numbers that one sender gave and that are not whole here."""
    return sum(span.last - span.first + 1 for feed in sender.feeds for span in feed.review.wanted)


def standing_words(sender: Sender) -> str:
    """Say how much of what a sender gave a number to is here."""
    here = sum(feed.review.here for feed in sender.feeds)
    top = sum(feed.review.top for feed in sender.feeds)
    words = QCoreApplication.translate("Missing", "%1 of %2 records that were sent are here, whole.")
    return words.replace("%1", str(here)).replace("%2", str(top))


def feed_sentences(feed: SenderFeed) -> list[str]:
    """Say what lacks of what one device sent."""
    translate = QCoreApplication.translate
    review = feed.review
    sentences = [_gap(gap) for gap in review.gaps]
    for lack in Lack:
        some = [one for one in review.lacking if one.lack is lack]
        if not some:
            continue
        if lack is Lack.RECORD:
            sentences.append(
                translate("Missing", "%n record(s) that a bundle lists did not come with it.", "", len(some))
            )
        else:
            sentences.append(translate("Missing", "%n record(s) came without all of their files.", "", len(some)))
    if feed.asked:
        words = translate("Missing", "Already asked for: no. %1. Hand the request to the sender, who sends it again.")
        sentences.append(words.replace("%1", span_text(feed.asked)))
    return sentences


def fork_words() -> str:
    """Explain that two vaults send as one."""
    return QCoreApplication.translate(
        "Missing",
        "Two copies of one vault send as the same person: a number was given to two different records. Either a backup"
        " was restored and both went on being used, or somebody copied the key. All of it is kept, and no receipt"
        " confirms these numbers. Ask the sender, on a call where you know the voice.",
    )


def replay_words(replays: tuple[Replay, ...]) -> str:
    """Explain that a bundle came more than once."""
    translate = QCoreApplication.translate
    words = translate(
        "Missing",
        "%n bundle(s) came more than once, last on %1. That changed nothing: the same bundle was brought twice, or"
        " somebody kept it and sent it again.",
        "",
        len(replays),
    )
    return words.replace("%1", moment_text(max(one.last_at for one in replays)))


def _gap(gap: Gap) -> str:
    translate = QCoreApplication.translate
    count = gap.span.last - gap.span.first + 1
    words = translate("Missing", "%n record(s) never came: no. %1.", "", count)
    words = words.replace("%1", span_text([gap.span]))
    if not gap.former:
        return f"{words} {translate('Missing', 'The bundle after it begins with a higher number.')}"
    said = translate(
        "Missing", "The bundle after it names %n bundle(s) before it that never came.", "", len(gap.former)
    )
    return f"{words} {said}"
