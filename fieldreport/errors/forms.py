"""Forms that cannot be read at all, or not be used as they are: their XML, their expressions, their packages."""

from fieldreport.errors.failure import Category, FieldReportError


class XmlRefused(FieldReportError):
    """An XML document is not well-formed, or holds what no form needs and an attacker likes."""

    code = "E_XML"
    category = Category.REFUSED
    fields = ("line", "column", "reason")


class ExpressionSyntax(FieldReportError):
    """An expression breaks the grammar; *position* counts characters from 0."""

    code = "E_EXPRESSION"
    category = Category.REFUSED
    fields = ("position", "expected")


class EvaluationFailed(FieldReportError):
    """An expression reached something that it cannot do: an unknown function, a wrong kind of value, too much work."""

    code = "E_EVALUATION"
    category = Category.REFUSED
    fields = ("reason",)


class PatternRefused(FieldReportError):
    """A form's regular expression is wrong, or means different things to different programs."""

    code = "E_PATTERN"
    category = Category.REFUSED
    fields = ("position", "reason")


class FormRefused(FieldReportError):
    """There is nothing in the file that could be shown as a form."""

    code = "E_FORM"
    category = Category.REFUSED
    fields = ("reason",)


class FormHasErrors(FieldReportError):
    """The form can be read, but somebody who filled it in would run into its errors."""

    code = "E_FORM_ERRORS"
    category = Category.REFUSED
    fields = ("errors",)


class FormPackageInvalid(FieldReportError):
    """The archive is no form package in the one form that we write."""

    code = "E_FORM_PACKAGE"
    category = Category.REFUSED
    fields = ("reason",)


class AnswerRefused(FieldReportError):
    """The form does not take this answer; *message* is the form's own, in the language of the report."""

    code = "E_ANSWER"
    category = Category.REQUEST
    fields = ("path", "message")


class DraftUnfinished(FieldReportError):
    """Answers that the form requires are missing, or some do not do."""

    code = "E_UNFINISHED"
    category = Category.REQUEST
    fields = ("count", "places")
