"""The little Markdown of labels: runs of text, never HTML."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldreport.forms.markdown import MAX_LENGTH, Block, BlockKind, RichText, Run, rich_text

P = BlockKind.PARAGRAPH


def read(text: str) -> RichText:
    return rich_text([(text, False)])


def shape(text: str) -> list[tuple[str, int, list[tuple[str, bool, bool]]]]:
    return [
        (block.kind, block.number, [(run.text, run.is_strong, run.is_emphasized) for run in block.runs])
        for block in read(text).blocks
    ]


def test_plain_text_is_one_run() -> None:
    assert read("How old are you?").blocks == (Block(P, (Run("How old are you?"),)),)
    assert read("").blocks == ()


def test_emphasis_is_read() -> None:
    assert shape("a *b* **c** ***d*** _e_ __f__")[0][2] == [
        ("a ", False, False), ("b", False, True), (" ", False, False), ("c", True, False), (" ", False, False),
        ("d", True, True), (" ", False, False), ("e", False, True), (" ", False, False), ("f", True, False),
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["2 * 3 * 4", "snake_case_name", "**open", "a* b", "*", "a ** b"])
def test_marks_that_pair_with_nothing_stay(text: str) -> None:
    assert read(text).plain == text


def test_what_opens_between_a_pair_stays_a_character() -> None:
    assert shape("**a *b** c*")[0][2] == [("a *b", True, False), (" c*", False, False)]


def test_headings_and_lists_are_blocks() -> None:
    assert shape("# Title\n- one\n2. two\nline\nnext\n\nlast") == [
        (BlockKind.HEADING, 1, [("Title", False, False)]),
        (BlockKind.BULLET, 0, [("one", False, False)]),
        (BlockKind.NUMBERED, 2, [("two", False, False)]),
        (P, 0, [("line\nnext", False, False)]),
        (P, 0, [("last", False, False)]),
    ]


def test_the_address_of_a_link_is_shown() -> None:
    assert read("see [the *office*](https://example.org/a_b_c)").plain == "see the office (https://example.org/a_b_c)"


def test_backslashes_take_the_meaning_away() -> None:
    assert read(r"\*not\* \# \[x\](y)").plain == "*not* # [x](y)"


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ('<span style="color:red">Stop</span>', "Stop"),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ('<img src="file:///etc/passwd"> x', " x"),
        ("one<br/>two", "one\ntwo"),
        ("under 5 <b>years</b>, age < 18 & > 3", "under 5 years, age < 18 & > 3"),
        ("&lt;b&gt; &amp;amp;", "<b> &amp;"),
        ("<iframe src=x>", "<iframe src=x>"),
    ],
)
def test_html_is_dropped_or_text(text: str, plain: str) -> None:
    assert read(text).plain == plain


def test_an_inserted_value_is_shown_exactly() -> None:
    text = rich_text([("You wrote **", False), ("<b>*x*</b> [l](u) &lt;", True), ("**", False)])
    assert text.blocks == (Block(P, (Run("You wrote "), Run("<b>*x*</b> [l](u) &lt;", is_strong=True))),)
    assert text.source == "You wrote **<b>*x*</b> [l](u) &lt;**"


def test_control_characters_are_dropped() -> None:
    assert read("a\x00\x07b\x1b[31m").plain == "ab[31m"


@given(st.text(alphabet="*_# -1.)(<>b/&;\\[]\n\rxé\uf700", max_size=60), st.text(alphabet="*_<b>&\\", max_size=10))
def test_nothing_is_invented_and_values_survive(text: str, value: str) -> None:
    made = rich_text([(text, False), (value, True)])
    shown = made.plain
    assert not set(shown) & {"\uf700", "\uf701"}
    assert shown.endswith(value) or not value


@pytest.mark.parametrize(
    "text",
    ["*a " * 30_000, "<" * 90_000, "[" * 90_000, "**a*" * 20_000, "&" * 90_000, "_" * 90_000],
)
def test_hostile_text_is_read_in_bounded_time(text: str) -> None:
    start = time.process_time()
    read(text)
    assert time.process_time() - start < 1


def test_a_text_that_is_too_long_is_shown_as_it_is() -> None:
    text = "*x* " * MAX_LENGTH
    assert read(text).plain == text


@pytest.mark.parametrize(
    "line",
    ["# " + "# " * 20_000 + "x", "# a" + " " * 40_000 + "x", "# a" + "#" * 40_000 + "x", "* " * 20_000, "<a " * 20_000],
)
def test_no_line_takes_long(line: str) -> None:
    start = time.process_time()
    rich_text([(line, False)])
    assert time.process_time() - start < 1.0
