"""What stands above a report's answers: its states, who wrote it, who works on it, its tags, when and where."""

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldreport.domain.date_words import say_date
from fieldreport.domain.report import ReportState
from fieldreport.domain.trust import Trust
from fieldreport.services.reading import ReadReport
from fieldreport.ui.controls.chips import Chip
from fieldreport.ui.controls.flow_layout import FlowLayout
from fieldreport.ui.controls.labels import DimLabel
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.look.look import Look
from fieldreport.ui.reports.card_words import author_words
from fieldreport.ui.reports.state_words import Mark, state_mark, state_sentence, status_mark, trust_mark


def report_head(report: ReadReport, *, look: Look, language: str) -> QWidget:
    """Make what stands above the answers, and scrolls away with them: states, author, tags, when and where."""
    card = report.card
    head = QWidget()
    column = QVBoxLayout(head)
    column.setContentsMargins(0, 0, 0, 0)
    row = FlowLayout(gap=8)
    column.addLayout(row)
    marks = [state_mark(card.state)]
    marks += [status_mark(status) for status in card.statuses if card.state is not ReportState.REVIEWED]
    if card.trust is not Trust.OWN:
        mark = trust_mark(card.trust)
        marks.append(replace(mark, text=f"{author_words(card)} · {mark.text}"))
    marks += [Mark(name, "user", "text") for name in card.assignees]
    marks += [Mark(tag, "tag", "text") for tag in card.tags]
    for mark in marks:
        row.addWidget(Chip(shown_name(mark.text), mark.token, mark.icon, look=look))
    when_and_where = [say_date(card.when, language), shown_name(card.place)]
    facts = [" · ".join(part for part in when_and_where if part), state_sentence(card.state)]
    column.addWidget(DimLabel("\n".join(line for line in facts if line)))
    return head
