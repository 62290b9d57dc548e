"""Every sentence of the windows has its translation, with all that the sentence needs to work."""

import functools
import re
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from myanmartools import ZawgyiDetector
from PySide6.QtCore import QLibraryInfo, QTranslator

from fieldreport.system.resource_files import resource_bytes

CHECKOUT = Path(__file__).resolve().parents[3]
LUPDATE = Path(sys.executable).parent / "pyside6-lupdate"

_PLACEHOLDER = re.compile(r"%L?n|%[0-9]|\{[a-z_0-9]*\}")
_MNEMONIC = re.compile(r"&([^&\s])")
_MYANMAR = re.compile("[\u1000-\u109f]")
_NATIVE_LATIN = {"hh:mm", "FieldReport", "FAT32", "GeoJSON (*.geojson *.json)", "MBTiles (*.mbtiles)", ", ", "..."}
"""The same in both languages, or signs alone."""


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence and its translations: one, or one a plural form."""

    context: str
    source: str
    is_plural: bool
    translations: tuple[str, ...]
    is_draft: bool


@functools.cache
def messages(name: str) -> tuple[Message, ...]:
    return tuple(_read(name))


def _read(name: str) -> Iterator[Message]:
    root = ET.fromstring(resource_bytes("translations", name).decode())
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield Message(
                context=context.findtext("name") or "",
                source=message.findtext("source") or "",
                is_plural=message.get("numerus") == "yes",
                translations=tuple(forms) or (translation.text or "",),
                is_draft=translation.get("type") == "unfinished",
            )


BURMESE = ("fieldreport_my.ts", "qtbase_my.ts")
ALL = (*BURMESE, "fieldreport_en.ts", "fieldreport_en-x-long.ts")


def placeholders(text: str) -> list[str]:
    return sorted(found.replace("%Ln", "%n") for found in _PLACEHOLDER.findall(text))


def mnemonics(text: str) -> list[str]:
    return [letter.upper() for letter in _MNEMONIC.findall(text)]


@pytest.mark.slow
def test_the_files_are_what_the_windows_say(tmp_path: Path) -> None:
    if not LUPDATE.exists():
        pytest.skip("pyside6-lupdate is not in this environment")
    done = subprocess.run(
        [sys.executable, CHECKOUT / "packaging" / "translations.py", "--check", "--work", tmp_path / "work"],
        cwd=CHECKOUT,
        env={"PYTHONPATH": str(CHECKOUT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", ""), "run: make translations"


@pytest.mark.parametrize("name", ALL)
def test_no_sentence_is_without_its_translation(name: str) -> None:
    assert [one.source for one in messages(name) if not all(text.strip() for text in one.translations)] == []


@pytest.mark.parametrize("name", ALL)
def test_what_is_filled_in_is_kept(name: str) -> None:
    assert [
        (one.source, text)
        for one in messages(name)
        for text in one.translations
        if placeholders(one.source) != placeholders(text) and not _says_one_in_words(one, text)
    ] == []


def _says_one_in_words(message: Message, text: str) -> bool:
    return message.is_plural and len(message.translations) > 1 and text is message.translations[0] and "one" in text


@pytest.mark.parametrize("name", ALL)
def test_mnemonics_lines_and_edges_are_kept(name: str) -> None:
    assert [
        (one.source, text)
        for one in messages(name)
        for text in one.translations
        if mnemonics(one.source) != mnemonics(text)
        or one.source.count("\n") != text.count("\n")
        or (_edges(one.source) != _edges(text) and not text.startswith("["))
    ] == []


def _edges(text: str) -> tuple[bool, bool]:
    return text.startswith(" "), text.endswith(" ")


@pytest.mark.parametrize(("name", "forms"), [("fieldreport_my.ts", 1), ("fieldreport_en.ts", 2)])
def test_every_plural_has_the_forms_of_its_language(name: str, forms: int) -> None:
    plurals = [one for one in messages(name) if one.is_plural]
    assert len(plurals) > 30
    assert {len(one.translations) for one in plurals} == {forms}


def test_no_english_plural_agrees_with_its_neighbour_by_brackets() -> None:
    assert [text for one in messages("fieldreport_en.ts") for text in one.translations if "(s)" in text] == []


@pytest.mark.parametrize("name", BURMESE)
def test_burmese_is_composed_unicode(name: str) -> None:
    written = [text for one in messages(name) for text in one.translations]
    assert [text for text in written if text != unicodedata.normalize("NFC", text)] == []
    # Of one short sentence the detector cannot be sure.
    assert ZawgyiDetector().get_zawgyi_probability("\n".join(written)) < 0.01


@pytest.mark.parametrize("name", BURMESE)
def test_nothing_stayed_english(name: str) -> None:
    assert [
        one.source
        for one in messages(name)
        for text in one.translations
        if not _MYANMAR.search(text) and one.source not in _NATIVE_LATIN and text != "…" and text.strip() != "၊"
    ] == []


@pytest.mark.parametrize("name", BURMESE)
def test_burmese_that_nobody_checked_says_so(name: str) -> None:
    assert all(one.is_draft for one in messages(name)), "say here which were checked, by whom and when"


def test_what_is_translated_of_qt_is_what_qt_says() -> None:
    qt = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    assert qt.load("qtbase_de", folder)
    for one in messages("qtbase_my.ts"):
        assert qt.translate(one.context, one.source), (one.context, one.source)


def test_long_sentences_are_two_fifths_longer() -> None:
    said = [one for one in messages("fieldreport_en-x-long.ts") if len(one.source) > 20 and not one.is_plural]
    grown = sum(len(one.translations[0]) for one in said) / sum(len(one.source) for one in said)
    assert 1.35 < grown < 1.55
