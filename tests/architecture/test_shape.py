"""The house keeps its shape: one idea a file, imports in order, words for each error, no trace of anybody's machine."""

import ast
import importlib
import os
import pkgutil
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import fieldreport
from fieldreport.errors import FieldReportError
from fieldreport.services.error_words import WORDS

CHECKOUT = Path(__file__).resolve().parents[2]
PACKAGE = CHECKOUT / "fieldreport"
MODULES = sorted(path.relative_to(CHECKOUT) for path in PACKAGE.rglob("*.py"))
MAX_LINES = 400
SHAPELESS = {"utils", "util", "helpers", "helper", "common", "misc", "base", "manager", "managers"}
"""Names that give a module no reason to stop growing."""


def by_path(path: Path) -> str:
    return path.as_posix()


# --- one idea a file --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("module", MODULES, ids=by_path)
def test_a_module_opens_with_one_sentence(module: Path) -> None:
    docstring = ast.get_docstring(ast.parse((CHECKOUT / module).read_text(encoding="utf-8")))
    assert docstring, "no docstring"
    caption = docstring.partition("\n\n")[0]
    assert caption.endswith((".", "?")), "the docstring begins with a sentence"
    assert not re.search(r"[.?!] [A-Z]", caption), "one sentence; what else there is to say follows after an empty line"


@pytest.mark.parametrize("module", MODULES, ids=by_path)
def test_a_module_is_no_longer_than_one_idea_takes(module: Path) -> None:
    lines = len((CHECKOUT / module).read_text(encoding="utf-8").splitlines())
    assert lines <= MAX_LINES, f"{lines} lines: split it"


def test_no_module_is_named_for_being_handy() -> None:
    named_so = [path for path in MODULES if SHAPELESS & set(path.with_suffix("").name.split("_"))]
    assert named_so == []


# --- the order of imports ---------------------------------------------------------------------------------------------

PLANTED = {
    "fieldreport/domain/planted_window.py": ("import PySide6.QtCore", "fieldreport.domain.planted_window -> PySide6"),
    "fieldreport/services/planted_table.py": ("import sqlite3", "fieldreport.services.planted_table -> sqlite3"),
    "fieldreport/storage/planted_cipher.py": (
        "import cryptography.hazmat",
        "fieldreport.storage.planted_cipher -> cryptography",
    ),
    "fieldreport/forms/planted_cipher.py": (
        "import cryptography.hazmat",
        "fieldreport.forms.planted_cipher -> cryptography",
    ),
    "fieldreport/forms/planted_sql.py": ("import sqlcipher3", "fieldreport.forms.planted_sql -> sqlcipher3"),
    "fieldreport/forms/planted_file.py": ("import pathlib", "fieldreport.forms.planted_file -> pathlib"),
    "fieldreport/forms/planted_window.py": ("import PySide6", "fieldreport.forms.planted_window -> PySide6"),
    "fieldreport/forms/planted_climb.py": (
        "import fieldreport.storage",
        "fieldreport.forms.planted_climb -> fieldreport.storage",
    ),
    "fieldreport/system/planted_network.py": ("import socket", "fieldreport.system.planted_network -> socket"),
    "fieldreport/crypto/planted_fetch.py": ("import urllib.request", "fieldreport.crypto.planted_fetch -> urllib"),
    "fieldreport/storage/planted_climb.py": (
        "import fieldreport.services",
        "fieldreport.storage.planted_climb -> fieldreport.services",
    ),
    "fieldreport/bundles/planted_sibling.py": (
        "import fieldreport.storage",
        "fieldreport.bundles.planted_sibling -> fieldreport.storage",
    ),
    "fieldreport/cli/planted_shortcut.py": (
        "import fieldreport.crypto",
        "fieldreport.cli.planted_shortcut -> fieldreport.crypto",
    ),
    "fieldreport/crypto/planted_circle_a.py": (
        "import fieldreport.crypto.planted_circle_b",
        "No cycles are allowed in fieldreport.crypto.",
    ),
    "fieldreport/crypto/planted_circle_b.py": (
        "import fieldreport.crypto.planted_circle_a",
        ".planted_circle_",
    ),
}
"""File -> the line planted in it, and what import-linter must say about it."""


def import_linter(checkout: Path) -> tuple[int, str]:
    """Run the contracts of *checkout* on its own package; exit status and output, the output on one line."""
    ran = subprocess.run(
        [
            sys.executable,
            "-c",
            "from importlinter.cli import lint_imports_command as run; run()",
            "--no-cache",
            "--no-logo",
        ],
        cwd=checkout,
        env={**os.environ, "PYTHONPATH": str(checkout), "COLUMNS": "400"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return ran.returncode, " ".join((ran.stdout + ran.stderr).split())


@pytest.fixture
def copied_checkout(tmp_path: Path) -> Path:
    shutil.copytree(PACKAGE, tmp_path / "fieldreport", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(CHECKOUT / "pyproject.toml", tmp_path)
    return tmp_path


def test_imports_that_break_the_order_are_caught(copied_checkout: Path) -> None:
    for name, (line, _) in PLANTED.items():
        (copied_checkout / name).write_text(f'"""Planted."""\n\n{line}\n', encoding="utf-8")
    status, said = import_linter(copied_checkout)
    assert status == 1
    assert [expected for _, expected in PLANTED.values() if expected not in said] == []


def test_a_package_without_a_place_is_caught(copied_checkout: Path) -> None:
    (copied_checkout / "fieldreport" / "intruder").mkdir()
    (copied_checkout / "fieldreport" / "intruder" / "__init__.py").write_text('"""Planted."""\n', encoding="utf-8")
    status, said = import_linter(copied_checkout)
    assert status == 1
    assert "intruder" in said


def test_everything_below_the_window_imports_without_qt() -> None:
    below = sorted(
        module.name
        for module in pkgutil.walk_packages(fieldreport.__path__, "fieldreport.")
        if not module.name.startswith(("fieldreport.ui", "fieldreport.__main__"))
    )
    program = (
        "import importlib, sys\n"
        "sys.modules['PySide6'] = sys.modules['shiboken6'] = None\n"
        "for name in sys.argv[1:]: importlib.import_module(name)"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", program, *below], cwd=CHECKOUT, timeout=60, check=True)


# --- errors and their words -------------------------------------------------------------------------------------------


def error_classes() -> list[type[FieldReportError]]:
    """Every error of the program that can be raised: those with a code of their own."""
    for module in pkgutil.walk_packages(fieldreport.__path__, "fieldreport."):
        if not module.name.startswith(("fieldreport.ui", "fieldreport.__main__")):
            importlib.import_module(module.name)

    def below(one: type[FieldReportError]) -> Iterator[type[FieldReportError]]:
        for child in one.__subclasses__():
            yield child
            yield from below(child)

    return [one for one in below(FieldReportError) if one.__module__.startswith("fieldreport.") and "code" in vars(one)]


def test_every_error_has_a_code_of_its_own_and_a_category() -> None:
    codes = [one.code for one in error_classes()]
    assert len(codes) > 1
    assert sorted(set(codes)) == sorted(codes)
    assert [code for code in codes if not re.fullmatch(r"E_[A-Z0-9]+(_[A-Z0-9]+)*", code)] == []
    assert [one for one in error_classes() if not hasattr(one, "category")] == []


def test_every_error_has_words_that_use_only_its_own_fields() -> None:
    classes = {one.code: one for one in error_classes()}
    assert sorted(WORDS) == sorted(classes)
    for code, pair in WORDS.items():
        for text in (pair.happened, pair.todo):
            assert text.strip(), code
            placeholders = set(re.findall(r"\{(\w*)", text))
            assert placeholders <= set(classes[code].fields), code


# --- what must not be in the repository -------------------------------------------------------------------------------

# Taken apart, so that this file does not hold what it looks for.
REGISTRIES = (
    ("py", "pi.org"),
    ("python", "hosted"),
    ("registry.", "npmjs"),
    ("registry.", "yarnpkg"),
    ("deb.", "debian"),
)
# What stands in every XForm is no folder: the items of a list lie there.
FOLDERS = ("work", r"root(?!/item\b)", "home")
FORBIDDEN = re.compile(
    "|".join(
        [*(re.escape("".join(parts)) for parts in REGISTRIES), rf"(?<![\w.~*}})>/-])/(?:{'|'.join(FOLDERS)})/[\w.]"]
    ).encode()
)


def repository_files() -> list[Path]:
    """What git tracks or would track."""
    git = shutil.which("git")
    if git is None or not (CHECKOUT / ".git").exists():
        pytest.skip("this is no git checkout")
    listed = subprocess.run(
        [git, "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=CHECKOUT,
        capture_output=True,
        timeout=60,
        check=True,
    )
    names = sorted(set(listed.stdout.decode().split("\0")) - {""})
    return [CHECKOUT / name for name in names if (CHECKOUT / name).is_file()]


def test_no_file_names_a_registry_or_somebodys_machine() -> None:
    found = [
        f"{path.relative_to(CHECKOUT)}: {match[0].decode()}"
        for path in repository_files()
        for match in [FORBIDDEN.search(path.read_bytes())]
        if match
    ]
    assert found == []


@pytest.mark.parametrize("planted", ["see /" + "work/main", "'/" + "root/.cache'", "from py" + "pi.org"])
def test_the_search_for_such_names_finds_them(planted: str) -> None:
    assert FORBIDDEN.search(planted.encode())


@pytest.mark.parametrize("lock", ["run.lock", "dev.lock"])
def test_every_locked_requirement_has_hashes_and_no_address(lock: str) -> None:
    text = (CHECKOUT / "requirements" / lock).read_text(encoding="utf-8")
    assert "://" not in text
    lines = [line for line in text.replace("\\\n", " ").splitlines() if line and not line.startswith("#")]
    assert len(lines) > 5
    one = re.compile(r"[a-z0-9-]+(\[[a-z0-9,-]+\])?==[\w.]+( ; [^#;]+?)?( +--hash=sha256:[0-9a-f]{64})+")
    assert [line[:60] for line in lines if not one.fullmatch(line.strip())] == []


def test_what_the_program_needs_is_locked_alike_for_its_developers() -> None:
    run, dev = (
        set(
            re.findall(
                r"^[a-z0-9-]+==[\w.]+", (CHECKOUT / "requirements" / lock).read_text(encoding="utf-8"), re.MULTILINE
            )
        )
        for lock in ("run.lock", "dev.lock")
    )
    assert run <= dev


def test_the_npm_lock_has_hashes_and_no_download_address() -> None:
    text = (CHECKOUT / "tests" / "conformance" / "node" / "package-lock.json").read_text(encoding="utf-8")
    assert '"resolved"' not in text
    assert text.count('"integrity": "sha512-') == text.count('"node_modules/')


# --- migrations -------------------------------------------------------------------------------------------------------


def test_migrations_are_numbered_without_gaps() -> None:
    names = sorted(path.name for path in (CHECKOUT / "resources" / "migrations").iterdir())
    assert names
    assert [name for name in names if not re.fullmatch(r"\d{4}_[a-z0-9_]+\.sql", name)] == []
    assert [int(name[:4]) for name in names] == list(range(1, len(names) + 1))
