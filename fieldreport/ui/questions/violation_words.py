"""What is wrong with an answer, in words: the form's own, if it has any."""

from PySide6.QtCore import QCoreApplication

from fieldreport.forms.data_types import DataType
from fieldreport.forms.markdown import RichText
from fieldreport.forms.view import Violation, ViolationKind


def violation_words(violation: Violation, data_type: DataType) -> str:
    """Say what is wrong with an answer of this type."""
    return finding_words(violation.kind, violation.message, data_type)


def finding_words(kind: ViolationKind, message: RichText | None, data_type: DataType) -> str:
    """Say it of a finding."""
    if message is not None and message.plain.strip():
        return message.plain
    translate = QCoreApplication.translate
    if kind is ViolationKind.REQUIRED:
        return translate("Violation", "This has to be answered.")
    if kind is ViolationKind.CONSTRAINT:
        return translate("Violation", "The form does not take this answer.")
    words = {
        DataType.INTEGER: translate("Violation", "A whole number is asked for, for instance 12."),
        DataType.DECIMAL: translate("Violation", "A number is asked for, for instance 12.5."),
        DataType.DATE: translate("Violation", "A day is asked for, with month and year."),
        DataType.TIME: translate("Violation", "A time of day is asked for, for instance 10:30."),
        DataType.DATE_TIME: translate("Violation", "A day and a time are asked for."),
        DataType.POINT: translate("Violation", "Coordinates in degrees are asked for."),
        DataType.TRACE: translate("Violation", "At least two points are asked for."),
        DataType.SHAPE: translate("Violation", "At least three points are asked for."),
    }
    return words.get(data_type, translate("Violation", "This cannot be read as an answer to this question."))
