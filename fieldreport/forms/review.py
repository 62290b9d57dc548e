"""What is still to be done in a report: answers that are missing or do not do, and how far each section has come."""

from dataclasses import dataclass

from fieldreport.forms.answers import Answers
from fieldreport.forms.definition import ControlKind
from fieldreport.forms.live import Ref
from fieldreport.forms.markdown import RichText
from fieldreport.forms.view import Standing, Structure, ViolationKind


@dataclass(frozen=True, slots=True)
class Finding:
    """One answer that is missing or does not do."""

    ref: Ref
    label: RichText | None
    kind: ViolationKind
    message: RichText | None
    """The form's own words, if it has any."""
    section: int | None
    """Its section's place in `Review.sections`; None for an answer that nobody is asked for."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a section has come: questions that count, those answered, and findings."""

    label: RichText | None
    ref: Ref | None
    questions: int
    answered: int
    findings: int


@dataclass(frozen=True, slots=True)
class Review:
    """The state of a report."""

    findings: tuple[Finding, ...]
    sections: tuple[Progress, ...]
    hidden_answers: int
    """Answers that are kept though they do not count now."""

    @property
    def is_complete(self) -> bool:
        """Whether nothing is missing and nothing wrong."""
        return not self.findings


def review(answers: Answers) -> Review:
    """Go through a report in the order in which it is filled in, then through what nobody is asked for."""
    with answers.one_act():
        return _review(answers)


def _review(answers: Answers) -> Review:
    findings: list[Finding] = []
    sections: list[Progress] = []
    seen: set[Ref] = set()
    for number, section in enumerate(answers.sections()):
        before, questions, answered = len(findings), 0, 0
        for ref in section.questions():
            seen.add(ref)
            standing = answers.standing(ref)
            _find(answers, standing, number, findings)
            if standing.is_relevant and not standing.is_readonly and standing.kind is not ControlKind.TRIGGER:
                questions += 1
                answered += standing.is_answered
        sections.append(
            Progress(
                label=section.label,
                ref=section.ref,
                questions=questions,
                answered=answered,
                findings=len(findings) - before,
            )
        )
    for ref in answers.questions():
        if ref not in seen:
            _find(answers, answers.standing(ref), None, findings)
    return Review(findings=tuple(findings), sections=tuple(sections), hidden_answers=answers.count_hidden_answers())


def _find(answers: Answers, standing: Standing, section: int | None, findings: list[Finding]) -> None:
    violation = standing.violation
    # What cannot be answered cannot be asked for either; a calculation's constraint speaks of what it is made of.
    if violation is None or (violation.kind is ViolationKind.REQUIRED and standing.is_readonly):
        return
    if violation.kind is ViolationKind.REQUIRED and standing.kind is Structure.HIDDEN:
        return
    findings.append(
        Finding(
            ref=standing.ref,
            label=answers.view(standing.ref).label,
            kind=violation.kind,
            message=violation.message,
            section=section,
        )
    )
