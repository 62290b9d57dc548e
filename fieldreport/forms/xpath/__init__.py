"""XPath as ODK forms write it: XPath 1.0 and the ODK XForms functions, compiled to Python."""

from fieldreport.errors import EvaluationFailed, ExpressionSyntax
from fieldreport.forms.xpath.compile import (
    UNKNOWN_FUNCTION,
    WRONG_ARGUMENTS,
    CallProblem,
    Compiled,
    compile_expression,
)
from fieldreport.forms.xpath.context import Context, Environment, Host, NoHost, Random, Value
from fieldreport.forms.xpath.dates import DayNumber
from fieldreport.forms.xpath.functions import FUNCTIONS
from fieldreport.forms.xpath.index import mark_fixed
from fieldreport.forms.xpath.refs import Anchor, Pattern, Place, References, references
from fieldreport.forms.xpath.syntax import Expression, parse
from fieldreport.forms.xpath.values import number_text, to_boolean, to_number, to_text

__all__ = [
    "FUNCTIONS",
    "UNKNOWN_FUNCTION",
    "WRONG_ARGUMENTS",
    "Anchor",
    "CallProblem",
    "Compiled",
    "Context",
    "DayNumber",
    "Environment",
    "EvaluationFailed",
    "Expression",
    "ExpressionSyntax",
    "Host",
    "NoHost",
    "Pattern",
    "Place",
    "Random",
    "References",
    "Value",
    "compile_expression",
    "mark_fixed",
    "number_text",
    "parse",
    "references",
    "to_boolean",
    "to_number",
    "to_text",
]
