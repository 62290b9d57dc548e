"""What is printed: aligned, harmless to the terminal, and in one piece as JSON."""

import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldreport.cli.output import display_width, echo, echo_json, pairs, plural, table, text_block
from fieldreport.domain.sizes import size_text


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("", 0),
        ("abc", 3),
        ("日本", 4),
        ("e\u0301", 1),
        ("က", 1),
        ("ကို", 1),
        ("ကျောင်း", 6),
        ("a\u200bb", 2),
        ("\uff57", 2),
    ],
)
def test_a_width_is_what_terminals_give(text: str, width: int) -> None:
    assert display_width(text) == width


def test_columns_stand_below_each_other_in_any_script() -> None:
    lines = table(("A", "B"), [("ကို", "x"), ("日本", "y"), ("plain", 7)])
    assert [display_width(line[: line.rindex(line[-1])]) for line in lines] == [7, 7, 7, 7]
    assert lines[0] == "A      B"


def test_a_cell_cannot_break_its_row() -> None:
    lines = table(("A", "B"), [("a\nb\x1b[2J\u202e", "c\td")])
    assert len(lines) == 2
    assert lines[1].isprintable()
    assert all(line.isprintable() for line in pairs([("Name", "a\r\nb\u2066")]))


@given(st.text())
def test_no_text_moves_the_cursor_or_turns_the_line(text: str) -> None:
    for line in text_block(text, indent="  "):
        assert line.startswith("  ")
        assert all(char.isprintable() or char in "\u200b\u200c\u200d" for char in line)


def test_lines_of_a_text_stay_lines_and_burmese_stays_burmese() -> None:
    assert text_block("one\r\ntwo\n\tthree", indent="> ") == ["> one", "> two", ">     three"]
    assert text_block("မြန်\u200bမာ", indent="") == ["မြန်\u200bမာ"]


@given(st.text())
def test_a_json_document_is_ascii_and_reads_back(text: str) -> None:
    stream = io.StringIO()
    echo_json({"text": text}, stream=stream)
    assert stream.getvalue().isascii()
    assert json.loads(stream.getvalue()) == {"text": text}


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252", "utf-8"])
def test_a_terminal_that_lacks_letters_gets_them_spelled_out(encoding: str) -> None:
    stream = io.TextIOWrapper(io.BytesIO(), encoding)
    echo("“က” \udcff", stream=stream)
    stream.seek(0)
    assert stream.read().endswith(" \\udcff\n")


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (1000, "1.0 kB"),
        (52_400_000, "52.4 MB"),
        (3_000_000_000, "3.0 GB"),
        (10**15, "1000.0 TB"),
    ],
)
def test_sizes_are_written_as_people_say_them(size: int, text: str) -> None:
    assert size_text(size) == text


def test_one_is_not_many() -> None:
    assert [plural(count, "file") for count in (0, 1, 2)] == ["0 files", "1 file", "2 files"]
