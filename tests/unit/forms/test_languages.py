"""A form's languages: names, codes, and the direction in which they are written."""

import pytest

from fieldreport.forms.languages import Direction, direction, find_language, language


@pytest.mark.parametrize(
    ("key", "name", "code"),
    [
        ("Burmese (my)", "Burmese", "my"),
        ("العربية (ar)", "العربية", "ar"),
        ("my", "my", "my"),
        ("pt_BR", "pt_BR", "pt-BR"),
        ("Chinese (zh-Hant)", "Chinese", "zh-Hant"),
        ("default", "default", ""),
        ("English", "English", ""),
        ("(en)", "(en)", "en"),
    ],
)
def test_a_language_is_read_from_its_name(key: str, name: str, code: str) -> None:
    read = language(key)
    assert (read.key, read.name, read.code) == (key, name, code)


@pytest.mark.parametrize("code", ["ar", "ar-EG", "fa", "ur", "ps", "rhg", "ku-Arab", "rhg-Rohg", "HE"])
def test_right_to_left_is_known_from_the_code(code: str) -> None:
    assert direction(code) is Direction.RIGHT_TO_LEFT


@pytest.mark.parametrize("code", ["", "en", "my", "az-Latn", "ar-Latn", "ku"])
def test_everything_else_is_left_to_right(code: str) -> None:
    assert direction(code) is Direction.LEFT_TO_RIGHT


@pytest.mark.parametrize(
    ("wanted", "found"),
    [("Burmese (my)", "Burmese (my)"), ("my", "Burmese (my)"), ("Plain", "Plain"), ("", None), ("ar", None)],
)
def test_a_language_is_asked_for_by_key_or_code(wanted: str, found: str | None) -> None:
    one = find_language([language("Burmese (my)"), language("Plain"), language("English (en)")], wanted)
    assert (one.key if one else None) == found
