"""What a line of the list says, for eyes and for ears."""

from PySide6.QtCore import QCoreApplication

from fieldreport.domain.date_words import say_date
from fieldreport.domain.report import ReportState
from fieldreport.domain.trust import Trust
from fieldreport.services.report_list import Card
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.reports.state_words import Mark, state_mark, status_mark, trust_mark

_PARTS = " · "

translate = QCoreApplication.translate


def card_title(card: Card) -> str:
    """Return the title, or what stands in its place."""
    if card.state is ReportState.CLEARED:
        return shown_name(card.title) or translate("CardWords", "A cleared report")
    return shown_name(card.title) or translate("CardWords", "Without a title")


def author_words(card: Card) -> str:
    """Name the author as this vault knows them."""
    if card.author_name:
        return shown_name(card.author_name)
    return translate("CardWords", "Unknown {id}").format(id=card.author.hex()[:8])


def second_line(card: Card, *, with_author: bool) -> str:
    """Say where it was, who wrote it, and what the office made of it."""
    parts = [shown_name(card.place)]
    if with_author and card.trust is not Trust.OWN:
        parts.append(author_words(card))
    parts += [shown_name(name) for name in card.assignees]
    parts += [f"#{shown_name(tag)}" for tag in card.tags]
    if card.draft is not None and card.subject is not None:
        parts.append(translate("CardWords", "New version"))
    return _PARTS.join(part for part in parts if part)


def card_mark(card: Card) -> Mark:
    """Return the state, or of a report that an office is working on how far it is."""
    known = [status for status in card.statuses if status]
    return status_mark(known[0]) if len(known) == 1 else state_mark(card.state)


def problem_words(card: Card) -> str:
    """Say what is wrong with it; nothing if nothing is."""
    parts = []
    if card.versions > 1:
        parts.append(translate("CardWords", "%n versions beside each other", "", card.versions))
    if card.files_missing:
        parts.append(translate("CardWords", "%n file(s) missing", "", card.files_missing))
    if card.trust in {Trust.UNVERIFIED, Trust.REVOKED}:
        parts.append(trust_mark(card.trust).text)
    return ", ".join(parts)


def spoken_card(card: Card, language: str) -> str:
    """Say a whole line, as a screen reader reads it."""
    parts = [
        translate("CardWords", "Unread") if card.is_unread else "",
        card_title(card),
        say_date(card.when, language),
        second_line(card, with_author=True),
        card_mark(card).text,
        translate("CardWords", "%n file(s)", "", card.files) if card.files else "",
        problem_words(card),
        shown_name(card.excerpt.text) if card.excerpt is not None else "",
    ]
    return ", ".join(part for part in parts if part)
