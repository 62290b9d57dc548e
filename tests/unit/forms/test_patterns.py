"""Patterns of forms mean what Collect and Enketo both take them for, on whole values, and end in time."""

import contextlib
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldreport.errors import EvaluationFailed, FieldReportError, PatternRefused
from fieldreport.forms.patterns import MAX_LENGTH, read_pattern


@pytest.mark.parametrize(
    ("pattern", "good", "bad"),
    [
        ("[0-9]{3}", "123", "1234"),
        ("^[0-9]{3}$", "123", "1234"),
        ("^a$|^b$", "b", "ab"),
        ("a|ab", "ab", "abc"),
        (r"\d+", "12", "၁၂"),
        (r"\D", "၁", "1"),
        (r"[\D]", "a", "1"),
        (r"[^\D]", "1", "a"),
        (r"\w+", "a_1", "é"),
        (r"\W", "é", "a"),
        (r"[\W]", "{", "z"),
        (r"[\W]", "@", "A"),
        (r"[\W]", "^", "_"),
        (r"\s", "\t", "\u00a0"),
        (r"\S+", "ab", "a b"),
        (r"[\S]", "a", " "),
        (r"[\s\S]*", "a\nb", None),
        (r"[\w.-]+@[\w-]+", "a.b-c@d", "a b@c"),
        (r"[a\-z]+", "a-z", "b"),
        (r"[-a]+", "-a", "b"),
        (r"[a-]+", "-a", "b"),
        (r"[\w-.]+", "a-.", "+"),
        (r"[+-\d]+", "+-5", ","),
        (r"[[]", "[", "]"),
        (r"[^[]", "x", "["),
        (r"[\]]", "]", "["),
        (r"[a^]+", "a^", "b"),
        (r"[~|#]+", "~|#", "&"),
        (r"[\b]", "\b", "b"),
        (r"\ba\b", "a", "b"),
        (r"a\Bb", "ab", "a b"),
        (r"\u1000\x41\u{1F600}", "ကA😀", "A"),
        (r"\t\n\r\f\v\0", "\t\n\r\f\v\0", ""),
        (r"\/\.\-\$\^\*\+\?\(\)\[\]\{\}\|\\\"", '/.-$^*+?()[]{}|\\"', ""),
        (r"\p{L}+", "ကABé", "1"),
        (r"\pL", "က", "1"),
        (r"[\p{Lu}\d]+", "A1", "a"),
        (r"\P{L}", "1", "a"),
        (r"\p{Script=Myanmar}+", "ကခ", "a"),
        ("(a)(b)\\2\\1", "abba", "abab"),
        ("(?<q>['\"]).*\\k<q>", "'x'", "'x\""),
        ("(?:a|b)+?", "ab", "c"),
        ("(?=a).", "a", "b"),
        ("(?!a).", "b", "a"),
        (".(?<=a)", "a", "b"),
        (".(?<!a)", "b", "a"),
        ("(?>a+)b", "aab", "aa"),
        ("a++b", "aab", "aa"),
        ("(?i)abc", "AbC", "abd"),
        ("(?s).", "\n", "ab"),
        ("a{2}", "aa", "aaa"),
        ("a{2,}", "aaaa", "a"),
        ("a{2,3}?", "aaa", "a"),
        ("a{,2}", "a{,2}", "aa"),
        ("{x}", "{x}", "x"),
        ("a {1}", "a ", "a"),
        ("a b#c", "a b#c", "ab"),
        ("é+", "éé", "e"),
        ("", "", "x"),
        ("()", "", "x"),
        ("(|a)", "a", "b"),
        (".*$", "abc", None),
    ],
)
def test_a_pattern_matches_whole_values(pattern: str, good: str, bad: str | None) -> None:
    compiled = read_pattern(pattern)
    assert compiled.matches(good)
    assert bad is None or not compiled.matches(bad)
    assert compiled.source == pattern


@pytest.mark.parametrize(
    ("pattern", "position"),
    [
        ("(", 1),
        ("a)", 1),
        ("[", 0),
        ("[a", 0),
        ("[]", 1),
        ("[^]", 2),
        ("a**", 2),
        ("*a", 0),
        ("a|*", 2),
        ("^*", 1),
        ("a{3,2}", 1),
        ("(?", 0),
        ("(?R)", 0),
        ("(?1)", 0),
        ("(?P<a>b)", 0),
        ("(?|a|b)", 0),
        ("(?#c)", 0),
        ("(?x)a", 0),
        ("a(?i)b", 1),
        ("(*FAIL)", 0),
        ("(?<1>a)", 0),
        (r"\q", 0),
        (r"\G", 0),
        (r"\K", 0),
        (r"\N{DIGIT ONE}", 0),
        (r"\L<x>", 0),
        (r"\p{}", 0),
        ("a\\", 1),
        (r"\u{110000}", 0),
        ("[a&&[b]]", 2),
        ("a{200000}", 1),
        ("((a{100}){100}){100}", 15),
        ("(" * 100 + ")" * 100, 40),
        ("a" * (MAX_LENGTH + 1), MAX_LENGTH),
        # What only the compiler of the patterns finds.
        (r"\p{Nonsense}", 0),
        (r"\2(a)", 0),
        ("[z-a]", 0),
    ],
)
def test_anything_else_is_refused_with_its_place(pattern: str, position: int) -> None:
    with pytest.raises(PatternRefused) as refusal:
        read_pattern(pattern)
    assert refusal.value.details["position"] == position


def test_a_pattern_says_whether_it_is_anchored() -> None:
    assert read_pattern("^a$").anchored
    assert not read_pattern("a$").anchored
    assert not read_pattern("^a").anchored
    assert not read_pattern(r"^a\$").anchored


@pytest.mark.parametrize(
    ("pattern", "value"),
    [
        ("(a+)+", "a" * 40 + "b"),
        ("(a|aa)+", "a" * 60 + "b"),
        ("(a|a?)+", "a" * 40 + "b"),
        ("(.*a){25}", "a" * 60 + "b"),
        ("(a*)*(a*)*(a*)*c", "a" * 2000),
        ("(?:(?:a|b|ab)*)*c", "ab" * 40),
        ("(x+x+)+y", "x" * 40),
        ("(a{0,100}){0,100}b", "a" * 3000),
    ],
)
def test_a_catastrophic_pattern_ends_in_time(pattern: str, value: str) -> None:
    compiled = read_pattern(pattern)
    started = time.process_time()
    with contextlib.suppress(EvaluationFailed):
        assert not compiled.matches(value)
    assert time.process_time() - started < 3


@given(st.text(st.sampled_from("ab01\\[](){}^$.|?*+-,<>=!:&dDwWsSbBpPuxkLi")), st.text(max_size=20))
def test_any_text_is_a_pattern_or_refused(pattern: str, value: str) -> None:
    with contextlib.suppress(FieldReportError):
        read_pattern(pattern).matches(value)


@given(st.text(max_size=50))
def test_an_escaped_text_matches_itself_alone(text: str) -> None:
    escaped = "".join(char if char.isalnum() and char.isascii() else f"\\u{{{ord(char):x}}}" for char in text)
    pattern = read_pattern(escaped)
    assert pattern.matches(text)
    assert not pattern.matches(text + "x")
