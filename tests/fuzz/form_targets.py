"""Fuzz targets for forms: whatever a form's author wrote, only our own errors come out, and soon."""

import contextlib

from fieldreport.errors import FieldReportError
from fieldreport.forms.patterns import read_pattern
from fieldreport.forms.tree import read_xml, without_layout, write_xml
from fieldreport.forms.xpath import FUNCTIONS, Context, compile_expression, references
from tests.unit.forms.xpath.desk import ANSWERS, at, environment
from tests.unit.forms.xpath.test_functions import ANSWERS as FUNCTION_EXAMPLES

PREFIXES = {"orx": "http://openrosa.org/xforms"}


def fuzz_xml(data: bytes) -> None:
    """A document: if it is read, what is written of it is read as the same."""
    try:
        document = read_xml(data)
    except FieldReportError:
        return
    written = write_xml(document)
    again = read_xml(written)
    assert write_xml(again) == written
    assert again.string() == document.string().replace("\r\n", "\n") or "\r" in document.string()
    without_layout(document.clone())


def fuzz_expression(data: bytes) -> None:
    """An expression: parsed, analysed, compiled and evaluated at several places."""
    text = data.decode("utf-8", errors="replace")
    with contextlib.suppress(FieldReportError):
        compiled = compile_expression(text, prefixes=PREFIXES)
        references(compiled.tree, at=("data", "person", "age"))
        around = environment()
        for place in ("/data", "/data/person[2]/age", "/"):
            with contextlib.suppress(FieldReportError):
                context = at(place, around)
                compiled(context)
                compiled.as_text(context)
                compiled.as_number(context)
                compiled.as_boolean(context)
                compiled.as_nodes(context)


def fuzz_document_of_an_expression(data: bytes) -> None:
    """Answers that are anything, under expressions that forms have."""
    try:
        document = read_xml(data)
    except FieldReportError:
        return
    around = environment()
    around.root = without_layout(document)
    context = Context(around.root, around)
    for text in (
        "sum(//*)",
        "//*[@id = 1]/..",
        "format-date(//when, '%Y')",
        "area(//place)",
        "max(//age)",
        "string(/)",
    ):
        with contextlib.suppress(FieldReportError):
            compile_expression(text, prefixes=PREFIXES)(context)


def fuzz_pattern(data: bytes) -> None:
    """A pattern and a value, with a line feed between them."""
    pattern, _, value = data.decode("utf-8", errors="replace").partition("\n")
    with contextlib.suppress(FieldReportError):
        read_pattern(pattern).matches(value)


TARGETS = {
    "xml": fuzz_xml,
    "expression": fuzz_expression,
    "document": fuzz_document_of_an_expression,
    "pattern": fuzz_pattern,
}
XML_SEEDS = (
    ANSWERS.encode(),
    b"<?xml version='1.0' encoding='utf-8'?><a xmlns='urn:x' xmlns:o='urn:o' o:k='1'>x&amp;<![CDATA[y]]><!--c--></a>",
    "<a>က</a>".encode("utf-16"),
)
SEEDS = {
    "xml": XML_SEEDS,
    "document": XML_SEEDS,
    "expression": (
        *(expression.encode() for pairs in FUNCTION_EXAMPLES.values() for expression, _ in pairs),
        b"instance('v')/root/item[district = current()/../d and state = 's1'][2]/name",
        b"//*[last()]/ancestor::*[1] | ../preceding-sibling::node()[position() mod 2 = 1]",
        b"if(selected(kinds, 'arrest') and age > 5, concat(name, '-', person/age), -(1 div 0) * 2)",
    ),
    "pattern": (
        b"^[0-9]{3}-[a-z]+$\n123-abc", rb"(?i)(\w+)@\1\.(com|org)" + b"\na@a.com", b"(a+)+$\n" + b"a" * 30 + b"b",
        rb"[^\d\s&-]*?\p{L}{2,5}(?=x)|\u1000+" + b"\nab",
    ),
}  # fmt: skip
DICTIONARY = {
    "xml": (
        b"<a>", b"</a>", b"<", b">", b"&", b"&lt;", b"&#0;", b"&#xD800;", b"&x;", b"<!DOCTYPE a [", b"<!ENTITY x 'y'>",
        b"]>", b"<![CDATA[", b"]]>", b"<!--", b"-->", b"<?", b"?>", b" xmlns=''", b" xmlns:o='u'", b"o:", b" k='v'",
        b"\x00", b"\xff", b"\xef\xbb\xbf", b"<?xml version='1.0' encoding='utf-7'?>", b"<a>" * 300,
    ),
    "expression": (
        *(f"{name}(".encode() for name in sorted(FUNCTIONS)), b")", b"(", b"[", b"]", b"/", b"//", b"..", b".", b"@",
        b"*", b"::", b"ancestor::", b"following::", b"namespace::", b"preceding-sibling::", b"node()", b"text()", b"|",
        b" and ", b" or ", b" div ", b" mod ", b"+", b"-", b"=", b"!=", b"<=", b"1", b"0", b"-1", b".5", b"1e9", b"'",
        b'"', b"''", b"'(a+)+$'", b"999999999999999999999", b" div 0", b",", b"\xff", b"\xe1\x80\x80", b"current()",
        b"((((((((((((((((((((", b"[[[[[[[[[[[[[[[", b"2012-02-30", b"'2026-11-20T10:00:00.000+06:30'",
    ),
    "pattern": (
        b"(", b")", b"(?:", b"(?=", b"(?<", b"(?P<n>", b"(?R)", b"(?i)", b"[", b"]", b"[^", b"[:alpha:]", b"&&", b"--",
        b"\\", b"\\d", b"\\W", b"\\p{L}", b"\\p", b"\\u{10ffff}", b"\\1", b"\\k<n>", b"\\Q", b"{2}", b"{1,}", b"{e<=3}",
        b"{99999}", b"*", b"+", b"?", b"|", b"^", b"$", b".", b"-", b"\n", b"\xff", b"a*a*a*a*a*",
    ),
}  # fmt: skip
DICTIONARY["document"] = DICTIONARY["xml"]
