#!/usr/bin/env python3
"""Bring the translations in resources/translations up to date with what the windows say, and compile them.

    python packaging/translations.py            write what has changed
    python packaging/translations.py --check    change nothing; say what would change, and fail if it is anything

Both work in build/translations, or in the folder that ``--work`` names.

People write the Burmese sentences (fieldreport_my.ts, qtbase_my.ts: a sentence marked "unfinished" is a draft that no
native speaker has checked) and the English plurals (fieldreport_en.ts). The pseudo-locale (fieldreport_en-x-long.ts)
and every .qm are made by this script. lupdate reads a file that this script writes, where each call names its
context, text and plural alike: on its own lupdate misses a plural of ``translate`` and a context that is a constant.
"""

import argparse
import ast
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from fieldreport.ui.words.tables import sentence_tables

CHECKOUT = Path(__file__).resolve().parent.parent
WINDOWS = CHECKOUT / "fieldreport" / "ui"
TRANSLATIONS = CHECKOUT / "resources" / "translations"
TOOLS = Path(sys.executable).parent

BURMESE, ENGLISH, PSEUDO = "fieldreport_my.ts", "fieldreport_en.ts", "fieldreport_en-x-long.ts"
QT_BURMESE = "qtbase_my.ts"

_LETTERS = str.maketrans("AaCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZz", "ÅåÇçÐðÉéĜĝĤĥÎîĴĵĶķĻļÑñÖöŔŕŠšŢţÛûŴŵÝýŽž")
_KEPT = re.compile(r"(%L?n|%L?[0-9]|\{[^{}]*\}|&.|\n)")
_LONGER = 0.4
_AGREES = re.compile(r"\b(are|were|have|do|wait|differ|they|them|these|their)\b")
"""Words that follow the number too: a person writes both sentences."""


class Unreadable(Exception):
    """A call whose text a translator would never see: where, and why."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """What lupdate is told of one call."""

    context: str
    text: str
    comment: str
    is_plural: bool


class _Calls(ast.NodeVisitor):
    """Walks through one module and keeps the sentences that it says."""

    def __init__(self, path: Path, tables: Mapping[str, tuple[str, ...]]) -> None:
        self._path = path
        self._tables = tables
        self._classes: list[str] = []
        self._constants: dict[str, str] = {}
        self.found: list[Sentence] = []

    def visit_Module(self, node: ast.Module) -> None:
        for statement in node.body:
            match statement:
                case ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant(value=str() as text)):
                    self._constants[name] = text
                case _:
                    pass
        self.generic_visit(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        match node.func:
            case ast.Attribute(value=ast.Name(id="self"), attr="tr"):
                if not self._classes:
                    raise self._unreadable(node, "no class stands around it")
                self._keep(node, self._classes[-1], node.args)
            case ast.Attribute(attr="tr"):
                raise self._unreadable(node, "Qt would look in the context of another class; call self.tr or translate")
            case ast.Name(id="translate") | ast.Attribute(value=ast.Name(id="QCoreApplication"), attr="translate"):
                self._keep(node, self._text(node, node.args[0]), node.args[1:])
            case _:
                pass
        self.generic_visit(node)

    def _keep(self, node: ast.Call, context: str, arguments: list[ast.expr]) -> None:
        if context in self._tables and not isinstance(arguments[0], ast.Constant):
            return
        if node.keywords:
            raise self._unreadable(node, "the arguments have names")
        text = self._text(node, arguments[0])
        comment = self._text(node, arguments[1]) if len(arguments) > 1 else ""
        plural = len(arguments) > 2
        if plural is not ("%n" in text):
            raise self._unreadable(node, "%n and a number go together")
        self.found.append(Sentence(context, text, comment, plural))

    def _text(self, node: ast.Call, argument: ast.expr) -> str:
        match argument:
            case ast.Constant(value=str() as text):
                return text
            case ast.Constant(value=None):
                return ""
            case ast.Name(id=name) if name in self._constants:
                return self._constants[name]
            case _:
                raise self._unreadable(node, "its words are no plain text")

    def _unreadable(self, node: ast.Call, why: str) -> Unreadable:
        return Unreadable(f"{self._path.relative_to(CHECKOUT)}:{node.lineno}: {ast.unparse(node)}: {why}")


def sentences() -> list[Sentence]:
    """Return all that the windows can say, module by module. Raises Unreadable."""
    tables = sentence_tables()
    found: list[Sentence] = []
    for path in sorted(WINDOWS.rglob("*.py")):
        calls = _Calls(path, tables)
        calls.visit(ast.parse(path.read_text(encoding="utf-8")))
        found += calls.found
    found += [Sentence(context, text, "", is_plural=False) for context, texts in tables.items() for text in texts]
    return list(dict.fromkeys(found))


def source_for_lupdate(said: list[Sentence]) -> str:
    """Write the calls in the one form of which lupdate understands everything."""
    calls = (
        f"QCoreApplication.translate({s.context!r}, {s.text!r}, {s.comment!r}{', 1' if s.is_plural else ''})"
        for s in sorted(said, key=lambda one: one.context)
    )
    return "\n".join(["from PySide6.QtCore import QCoreApplication", *calls, ""])


def pseudo(text: str) -> str:
    """Return *text* with accents and longer by two fifths; placeholders, mnemonics and line ends stay as they are."""
    parts = [part if _KEPT.fullmatch(part) else part.translate(_LETTERS) for part in _KEPT.split(text)]
    length = sum(len(part) for part in parts)
    return f"[{''.join(parts)}{' ·' * max(1, round(length * _LONGER / 2))}]"


def write_pseudo(path: Path) -> None:
    """Fill in each translation of a .ts file anew."""
    tree = ET.parse(path)  # noqa: S314 - lupdate has just written it
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        source = message.findtext("source") or ""
        assert translation is not None
        translation.clear()
        if message.get("numerus"):
            for ending in ("", "s"):
                ET.SubElement(translation, "numerusform").text = pseudo(source.replace("(s)", ending))
        else:
            translation.text = pseudo(source)
    path.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{ET.tostring(tree.getroot(), encoding="unicode")}\n',
        encoding="utf-8",
        newline="\n",
    )


def fill_plain_plurals(path: Path) -> None:
    """Give each new English plural its two forms where "(s)" alone says how; others wait for a person."""
    text = path.read_text(encoding="utf-8")
    empty = re.compile(
        r"(<source>(?P<source>[^<]*\(s\)[^<]*)</source>(?:\s*<comment>[^<]*</comment>)?\s*)"
        r'<translation type="unfinished">(\s*)<numerusform></numerusform>(\s*)<numerusform></numerusform>'
    )

    def forms(match: re.Match[str]) -> str:
        if _AGREES.search(match["source"]):
            return match[0]
        one, many = (match["source"].replace("(s)", ending) for ending in ("", "s"))
        return (
            f"{match[1]}<translation>{match[3]}<numerusform>{one}</numerusform>"
            f"{match[4]}<numerusform>{many}</numerusform>"
        )

    path.write_text(empty.sub(forms, text), encoding="utf-8", newline="\n")


def bring_up_to_date(folder: Path) -> None:
    """Do everything in *folder*, which holds the hand-written files or is empty."""
    source = folder / "sentences.py"
    source.write_text(source_for_lupdate(sentences()), encoding="utf-8", newline="\n")
    for name, options in (
        (BURMESE, ["-target-language", "my"]),
        (ENGLISH, ["-target-language", "en", "-pluralonly"]),
        (PSEUDO, ["-target-language", "en"]),
    ):
        heuristics = ["-disable-heuristic", "sametext", "-disable-heuristic", "similartext"]
        common = ["-extensions", "py", "-source-language", "en", "-no-obsolete", "-locations", "none", *heuristics]
        _run("lupdate", *common, *options, str(source), "-ts", str(folder / name))
    source.unlink()
    fill_plain_plurals(folder / ENGLISH)
    write_pseudo(folder / PSEUDO)
    for path in sorted(folder.glob("*.ts")):
        _run("lrelease", "-silent", str(path), "-qm", str(path.with_suffix(".qm")))


def _run(tool: str, *arguments: str) -> None:
    done = subprocess.run(  # noqa: S603 - a tool of this environment
        [TOOLS / f"pyside6-{tool}", *arguments], check=False, capture_output=True, text=True
    )
    if done.returncode != 0:
        sys.exit(f"{done.stdout}{done.stderr}")


def _differing(made: Path) -> Iterator[str]:
    for path in sorted(made.iterdir()):
        committed = TRANSLATIONS / path.name
        if not committed.exists() or committed.read_bytes() != path.read_bytes():
            yield path.name


def main() -> int:
    """Write or check; 1 says that something differs."""
    parser = argparse.ArgumentParser(description="Bring the translations up to date and compile them.")
    parser.add_argument("--check", action="store_true", help="change nothing, fail if something would change")
    parser.add_argument("--work", type=Path, default=CHECKOUT / "build" / "translations", help="the folder to work in")
    options = parser.parse_args()
    TRANSLATIONS.mkdir(exist_ok=True)
    shutil.rmtree(options.work, ignore_errors=True)
    options.work.mkdir(parents=True)
    for name in (BURMESE, ENGLISH, PSEUDO, QT_BURMESE):
        if (TRANSLATIONS / name).exists():
            shutil.copyfile(TRANSLATIONS / name, options.work / name)
    try:
        bring_up_to_date(options.work)
    except Unreadable as fault:
        print(fault, file=sys.stderr)
        return 1
    differing = list(_differing(options.work))
    for name in differing:
        print(f"{name} {'differs: run make translations' if options.check else 'is written'}")
        if not options.check:
            shutil.copyfile(options.work / name, TRANSLATIONS / name)
    return 1 if options.check and differing else 0


if __name__ == "__main__":
    sys.exit(main())
