"""Every function answers as the ODK XForms specification says, at its edges too."""

import hashlib
import math
import re
import uuid
from zoneinfo import ZoneInfo

import pytest

from fieldreport.errors import EvaluationFailed
from fieldreport.forms.tree import Node
from fieldreport.forms.xpath import FUNCTIONS, Context, NoHost, compile_expression
from fieldreport.forms.xpath.functions.declare import Kind
from tests.unit.forms.xpath.desk import at, environment, value

SPECIFICATION = re.findall(
    r"\S+",
    """
    string concat join substr substring-before substring-after translate string-length normalize-space contains
    starts-with ends-with uuid digest pulldata if coalesce once true false boolean boolean-from-string not regex
    checklist weighted-checklist number random int sum max min round pow log log10 abs sin cos tan asin acos atan atan2
    sqrt exp exp10 pi count count-non-empty position instance current randomize today now format-date format-date-time
    date decimal-date-time decimal-time selected selected-at count-selected jr:choice-name jr:itext indexed-repeat area
    distance base64-decode
    """,
)
MORE = re.findall(
    r"\S+",
    """
    floor ceiling substring last name local-name namespace-uri id lang geofence is-selected date-time version property
    """,
)


def test_there_are_the_seventy_functions_of_the_specification_and_fourteen_more() -> None:
    assert len(SPECIFICATION) == 70
    assert sorted(FUNCTIONS) == sorted(SPECIFICATION + MORE)


@pytest.mark.parametrize("name", sorted(FUNCTIONS))
def test_a_function_says_what_it_takes_and_does(name: str) -> None:
    declared = FUNCTIONS[name]
    assert declared.name == name
    assert re.fullmatch(r"[A-Ze].*\.", declared.sentence)
    assert declared.most is None or declared.least <= declared.most
    assert bool(declared.kinds) == (declared.most != 0)


@pytest.mark.parametrize("name", sorted(FUNCTIONS))
def test_a_function_gives_what_it_says(name: str) -> None:
    declared = FUNCTIONS[name]
    samples = {Kind.TEXT: "'1'", Kind.NUMBER: "1", Kind.BOOLEAN: "true()", Kind.NODES: "age", Kind.ANY: "age"}
    special = {"digest": "'x', 'MD5'", "pulldata": "'v', 'name', 'name', 'v1'", "distance": "place", "date": "when"}
    arguments = special.get(
        name, ", ".join(samples[declared.kinds[min(place, len(declared.kinds) - 1)]] for place in range(declared.least))
    )
    around = environment(host=Answering())
    found = compile_expression(f"{name}({arguments})", prefixes={})(at("/data", around))
    kinds: dict[Kind, tuple[type, ...]] = {
        Kind.TEXT: (str,),
        Kind.NUMBER: (float,),
        Kind.BOOLEAN: (bool,),
        Kind.NODES: (list,),
        Kind.ANY: (str, float, bool, list),
    }
    assert isinstance(found, kinds[declared.result])


NAN = "NaN"

ANSWERS: dict[str, list[tuple[str, object]]] = {
    "logic": [
        ("true()", True),
        ("false()", False),
        ("not(1)", False),
        ("boolean(0)", False),
        ("boolean('0')", True),
        ("boolean-from-string('1')", True),
        ("boolean-from-string('true')", True),
        ("boolean-from-string('TRUE')", False),
        ("boolean-from-string(true())", True),
        ("if(age > 18, 'adult', 'child')", "adult"),
        ("if(blank, 1, 2)", 1.0),
        ("if(false(), f(), 'lazy')", "lazy"),
        ("coalesce('', 'x')", "x"),
        ("coalesce(blank, age)", "34"),
        ("coalesce(0 div 0, 'x')", "x"),
        ("coalesce(nothing, nothing)", ""),
        ("checklist(2, 3, 'a', '', 'b')", True),
        ("checklist(-1, 1, age, name)", False),
        ("checklist(2, -1, person/age)", True),
        ("checklist(0, 0)", True),
        ("weighted-checklist(5, 5, 'a', 2, '', 7, 'b', 3)", True),
        ("weighted-checklist(-1, 30, person/age, person/age)", True),
        ("weighted-checklist(31, -1, person/age, person/age)", False),
    ],
    "text": [
        ("string(1.0)", "1"),
        ("string(true())", "true"),
        ("string(person/name)", "A"),
        ("string(nothing)", ""),
        ("concat('a', 1, person/name)", "a1ABC"),
        ("concat()", ""),
        ("join(', ', person/name, 'x')", "A, B, C, x"),
        ("join('-')", ""),
        ("substr('abcde', 1, 3)", "bc"),
        ("substr('abcde', 1)", "bcde"),
        ("substr('abcde', -3, -1)", "cd"),
        ("substr('abcde', -9, 2)", "ab"),
        ("substr('abcde', 3, 1)", ""),
        ("substr('abcde', 1, 99)", "bcde"),
        ("substr('abcde', 0, -9)", ""),
        ("substr('abcde', 'x')", ""),
        ("substr('abcde', 0, 'x')", ""),
        ("substr('abcde', '1a', 3.9)", "bc"),
        ("substr('abcde', 1 div 0)", ""),
        ("substring('12345', 2, 3)", "234"),
        ("substring('12345', 2)", "2345"),
        ("substring('12345', 1.5, 2.6)", "234"),
        ("substring('12345', 0, 3)", "12"),
        ("substring('12345', 0 div 0, 3)", ""),
        ("substring('12345', 1, 0 div 0)", ""),
        ("substring('12345', -42, 1 div 0)", "12345"),
        ("substring('12345', -1 div 0, 1 div 0)", ""),
        ("substring('12345', 9)", ""),
        ("substring('12345', -9, 2)", ""),
        ("substring-before('1999/04/01', '/')", "1999"),
        ("substring-before('1999', '/')", ""),
        ("substring-before('1999', '')", ""),
        ("substring-after('1999/04/01', '/')", "04/01"),
        ("substring-after('1999', '/')", ""),
        ("substring-after('1999', '')", "1999"),
        ("contains('abc', 'b')", True),
        ("contains('abc', '')", True),
        ("starts-with('abc', 'ab')", True),
        ("ends-with('abc', 'bc')", True),
        ("ends-with('abc', 'ab')", False),
        ("translate('bar', 'abc', 'AB')", "BAr"),
        ("translate('--aaa--', 'a-', 'A')", "AAA"),
        ("translate('aa', 'aa', 'xy')", "xx"),
        ("string-length('ကခဂ')", 3.0),
        ("normalize-space('  a \n\t b ')", "a b"),
        ("digest('abc', 'MD5', 'hex')", "900150983cd24fb0d6963f7d28e17f72"),
        ("digest('abc', 'md5', 'hex')", "900150983cd24fb0d6963f7d28e17f72"),
        ("digest('abc', 'SHA-1')", "qZk+NkcGgWq6PiVxeFDCbJzQ2J0="),
        ("digest('ခ', 'SHA-256', 'hex')", hashlib.sha256("ခ".encode()).hexdigest()),
        ("base64-decode('4YCB')", "ခ"),
        ("base64-decode('/w==')", "\ufffd"),
        ("base64-decode('4Y CB')", "ခ"),
        ("base64-decode('nonsense!')", ""),
        ("base64-decode('ခ')", ""),
        ("regex('12345', '[0-9]+')", True),
        ("regex('a12345', '[0-9]+')", False),
        ("regex('ab', concat('a', 'b'))", True),
        ("uuid(0)", ""),
        ("uuid(-5)", ""),
        ("string-length(uuid(100))", 100.0),
    ],
    "numbers": [
        ("number('12')", 12.0),
        ("number('x')", NAN),
        ("number(true())", 1.0),
        ("number(age)", 34.0),
        ("number(nothing)", NAN),
        ("number(date('1970-01-03'))", 2.0),
        ("string(number(today()))", "20780"),
        ("int(3.9)", 3.0),
        ("int(-3.9)", -3.0),
        ("int('2026-11-20')", 20777.0),
        ("int(1 div 0)", math.inf),
        ("int('x')", NAN),
        ("round(1.5)", 2.0),
        ("round(-1.5)", -2.0),
        ("round(2.345, 2)", 2.35),
        ("round(1.005, 2)", 1.01),
        ("round(-0.285, 2)", -0.29),
        ("round(7, -5)", 0.0),
        ("round(170000, -5)", 200000.0),
        ("round(2345, -2)", 2300.0),
        ("round('x')", NAN),
        ("round(1, 'x')", NAN),
        ("round(1 div 0)", math.inf),
        ("round(1.25, 400)", 1.25),
        ("round(1.25, -400)", 0.0),
        ("round(pow(10, 300), 300)", 1e300),
        ("round(2.5, 0 - 1 div 0)", 0.0),
        ("floor(-1.5)", -2.0),
        ("ceiling(1.2)", 2.0),
        ("abs(-2)", 2.0),
        ("pow(2, 10)", 1024.0),
        ("pow(0, -1)", math.inf),
        ("pow(-1, 0.5)", NAN),
        ("pow('x', 0)", NAN),
        ("pow(10, 400)", math.inf),
        ("pow(-10, 401)", -math.inf),
        ("pow(-10, 400)", math.inf),
        ("log(1)", 0.0),
        ("log(0)", -math.inf),
        ("log(-1)", NAN),
        ("log10(1000)", 3.0),
        ("exp(0)", 1.0),
        ("exp(1000)", math.inf),
        ("exp10(2)", 100.0),
        ("exp10(400)", math.inf),
        ("sqrt(9)", 3.0),
        ("sqrt(-1)", NAN),
        ("sin(0)", 0.0),
        ("cos(0)", 1.0),
        ("tan(0)", 0.0),
        ("asin(2)", NAN),
        ("acos(1)", 0.0),
        ("atan('x')", NAN),
        ("sin(1 div 0)", NAN),
        ("atan2(0, 1)", 0.0),
        ("atan2('x', 1)", NAN),
        ("pi()", math.pi),
        ("sum(person/age)", 30.0),
        ("sum(nothing)", 0.0),
        ("sum(name)", NAN),
        ("max(person/shot, 9)", 9.0),
        ("max(person/age)", NAN),
        ("max()", NAN),
        ("min(3, 2, person/shot)", 1.0),
        ("min(today(), 1)", 1.0),
    ],
    "nodes": [
        ("count(person)", 3.0),
        ("count-non-empty(person/age)", 2.0),
        ("position(person[2])", 2.0),
        ("position(nothing)", NAN),
        ("position(/)", 1.0),
        ("position(@id)", 1.0),
        ("position(person/name[. = 'B'])", 1.0),
        ("position()", 1.0),
        ("last()", 1.0),
        ("name(*[last()])", "orx:meta"),
        ("local-name(*[last()])", "meta"),
        ("namespace-uri(*[last()])", "http://openrosa.org/xforms"),
        ("namespace-uri(age)", ""),
        ("name()", "data"),
        ("name(nothing)", ""),
        ("count(id('f'))", 1.0),
        ("count(id('x f y'))", 1.0),
        ("count(id(age))", 0.0),
        ("lang('my')", True),
        ("lang('MY')", True),
        ("lang('en')", False),
        ("count(current()/person)", 3.0),
        ("indexed-repeat(person/age, person, 2)", ["20"]),
        ("indexed-repeat(person/shot, person, 1, person/shot, 2)", ["2"]),
        ("indexed-repeat(person/shot, person/shot, 2, person, 1)", ["2"]),
        ("indexed-repeat(person/age, person, 0)", []),
        ("indexed-repeat(person/age, person, 4)", []),
        ("indexed-repeat(person/age, person, 1.5)", []),
        ("indexed-repeat(person/age, person, 'x')", []),
        ("indexed-repeat(person/age, nothing, 1)", []),
        ("indexed-repeat(person/age, person, 2)/../name", ["B"]),
    ],
    "dates": [
        ("string(today())", "2026-11-23"),
        ("string(now())", "2026-11-23T22:53:34.567+06:30"),
        ("today() + 0", 20780.0),
        ("string(date('2012-7-4'))", "2012-07-04"),
        ("string(date('2012-7-4T06:05'))", "2012-07-04T06:05:00.000+06:30"),
        ("string(date(20780))", "2026-11-23"),
        ("string(date(20780.5))", "2026-11-23T12:00:00.000+06:30"),
        ("string(date(today() + 7))", "2026-11-30"),
        ("string(date(decimal-date-time(when) + 1))", "2026-11-21"),
        ("string(date('x'))", "Invalid Date"),
        ("string(date-time(1 div 0))", "Invalid Date"),
        ("number(date('x'))", NAN),
        ("date('')", ""),
        ("date(true())", ""),
        ("date(blank)", ""),
        ("decimal-date-time('1970-01-02T12:00:00+06:30')", 1.5),
        ("decimal-date-time(7)", 7.0),
        ("decimal-date-time('x')", NAN),
        ("decimal-time('12:00')", 0.5),
        ("decimal-time('18:00:00.000+06:30')", 0.75),
        ("decimal-time('11:30:00Z')", 0.75),
        ("decimal-time(now())", (22 * 3600 + 53 * 60 + 34.567) / 86400),
        ("decimal-time('2026-11-20T18:00:00')", 0.75),
        ("decimal-time('2026-11-20')", NAN),
        ("decimal-time('24:00')", NAN),
        ("decimal-time('12:00:00+15:00')", NAN),
        ("format-date(when, '%Y/%n/%e %y %m %b %d %a %% %x')", "2026/11/20 26 11 Nov 20 Fri % %x"),
        ("format-date(date('2026-11-20') - 7, '%Y-%m-%d')", "2026-11-13"),
        ("format-date-time(date-time('2026-11-20T10:00:00') + 0.5, '%d %H:%M')", "20 22:00"),
        ("format-date(1 div 0, '%Y')", ""),
        ("format-date-time(now(), '%H %h %M %S %3')", "22 22 53 34 567"),
        ("format-date('x', '%Y')", ""),
        ("format-date(nothing, '%Y')", ""),
    ],
    "choices": [
        ("selected(kinds, 'arrest')", True),
        ("selected(kinds, ' beating ')", True),
        ("selected(kinds, 'beat')", False),
        ("selected(blank, '')", True),
        ("selected(kinds, '')", False),
        ("is-selected(kinds, 'arrest')", True),
        ("selected-at(kinds, 1)", "arrest"),
        ("selected-at(kinds, 2)", ""),
        ("selected-at(kinds, -1)", ""),
        ("selected-at(kinds, 'x')", ""),
        ("count-selected(kinds)", 2.0),
        ("count-selected(blank)", 0.0),
    ],
    "form": [
        ("count(instance('v')/root/item)", 40.0),
        ("count(instance('none'))", 0.0),
        ("pulldata('v', 'district', 'name', 'v6')", "d2"),
        ("pulldata('v', 'none', 'name', 'v6')", ""),
        ("pulldata('v', 'district', 'name', 'none')", ""),
        ("jr:itext('x')", "x"),
        ("version()", ""),
        ("property('deviceid')", ""),
    ],
    "places": [
        ("area('0 0;0 1;1 1;1 0;0 0')", 12391256135.81),
        ("area('0 0;0 1')", 0.0),
        ("area('x')", 0.0),
        ("distance('0 0;0 1')", 111318.85),
        ("distance('0 0', '0 1')", 111318.85),
        ("distance(place)", 0.0),
        ("distance('')", 0.0),
        ("geofence('0.5 0.5', '0 0;0 1;1 1;1 0;0 0')", True),
        ("geofence('2 0.5', '0 0;0 1;1 1;1 0;0 0')", False),
        ("geofence('0.5 2', '0 0;0 1;1 1;1 0;0 0')", False),
        ("geofence('0.5 0.5', '0 0;0 1;1 1')", False),
        ("geofence('x', '0 0;0 1;1 1;0 0')", False),
        ("geofence('0.5 0.5', '0 0')", False),
    ],
}


@pytest.mark.parametrize(("expression", "wanted"), [pair for pairs in ANSWERS.values() for pair in pairs])
def test_a_function_answers(expression: str, wanted: object) -> None:
    found = value(expression)
    if wanted == NAN:
        assert isinstance(found, float)
        assert math.isnan(found)
    else:
        assert found == wanted
        assert type(found) is type(wanted)


def test_without_an_argument_a_function_looks_at_its_own_node() -> None:
    for expression, wanted in [
        ("string()", "Ma Hla"),
        ("string-length()", 6.0),
        ("normalize-space()", "Ma Hla"),
        ("local-name()", "name"),
        ("once('x')", "Ma Hla"),
    ]:
        assert value(expression, place="/data/name") == wanted
    assert value("number()", place="/data/age") == 34
    assert value("once('x')", place="/data/blank") == "x"
    assert value("once(0 div 0)", place="/data/blank") == ""
    assert value("lang('my')", place="/") is False


@pytest.mark.parametrize(
    "expression",
    [
        "position(person)",
        "distance('x')",
        "distance('91 0')",
        "distance('0')",
        "digest('x', 'CRC')",
        "digest('x', 'MD5', 'base32')",
        "uuid('x')",
        "uuid(1 div 0)",
        "pulldata('none', 'a', 'b', 'c')",
        "decimal-date-time(true())",
        "jr:choice-name('a', '/data/kinds')",
        "regex('x', '(')",
        "regex('x', concat('(', '?R)'))",
        "nonsense()",
        "true(1)",
        "weighted-checklist(1, 2, 3)",
        "indexed-repeat(person/age, person)",
        "indexed-repeat(person/age, person, 1, 2)",
    ],
)
def test_what_a_function_cannot_do_fails_with_our_own_error(expression: str) -> None:
    with pytest.raises(EvaluationFailed):
        value(expression)


def test_a_list_without_a_root_or_an_index_is_searched_too() -> None:
    around = environment()
    fixed = around.instances["v"]
    loose = fixed.clone()
    around.instances = {"empty": Node(fixed.kind, "instance"), "loose": loose}
    assert value("pulldata('empty', 'a', 'b', 'c')", around=around) == ""
    assert value("pulldata('loose', 'district', 'name', 'v6')", around=around) == "d2"


class Answering(NoHost):
    """A form that knows one text, one choice, one property."""

    def itext(self, text_id: str, context: Context) -> str:
        assert context.environment.nested
        return f"<{text_id}>"

    def choice_name(self, value: str, path: str, context: Context) -> str:
        before = context.environment.work
        nodes = compile_expression("//*", prefixes={})(context)
        assert context.environment.work < before, "a question within an evaluation takes of the same allowance"
        assert isinstance(nodes, list)
        return f"{value} of {path}"

    def device_property(self, name: str) -> str:
        return f"my {name}"

    def form_version(self) -> str:
        return "7"


@pytest.mark.parametrize(
    ("expression", "wanted"),
    [
        ("jr:itext('a')", "<a>"),
        ("jr:choice-name(age, ' /data/age ')", "34 of  /data/age "),
        ("property('username')", "my username"),
        ("version()", "7"),
    ],
)
def test_the_form_is_asked(expression: str, wanted: str) -> None:
    around = environment(host=Answering())
    assert value(expression, around=around) == wanted
    assert around.nested == 0


def test_chance_comes_from_outside() -> None:
    first, again = (environment() for _ in range(2))
    for expression in ("random()", "uuid()", "uuid(50)", "randomize(person)"):
        assert value(expression, around=first) == value(expression, around=again)
    made = value("uuid()")
    assert isinstance(made, str)
    assert uuid.UUID(made).version == 4


def test_a_seed_gives_one_order() -> None:
    def order(seed: str) -> object:
        return value(f"randomize(instance('v')/root/item[position() < 7]/name, {seed})")

    # The order that JavaRosa and web-forms give six items for the seed 1.
    assert order("1") == [f"v{place}" for place in (1, 5, 4, 0, 2, 3)]
    assert order("1.9") == order("1")
    assert order("'1'") == order("1")
    assert order("blank") == order("0") == order("0 div 0")
    assert order("'mirror'") != order("0")
    assert order("9223372036854775807") == order("1 div 0")
    assert order("-1 div 0") == order("-9223372036854775808")


def test_today_and_now_are_those_of_the_zone() -> None:
    yangon, phoenix = environment(), environment(timezone=ZoneInfo("America/Phoenix"))
    late = "string(now())"
    assert value(late, around=phoenix) == "2026-11-23T09:23:34.567-07:00"
    for around in (yangon, phoenix):
        assert value("today() <= now() and now() < today() + 1", around=around) is True
        assert value("string(date(number(today())))", around=around) == "2026-11-23"
