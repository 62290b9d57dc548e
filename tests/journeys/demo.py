"""The main job end to end, as two people would do it: ``python -m tests.journeys.demo [--keep FOLDER]``."""

import argparse
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.journeys import stock_tools
from tests.journeys.person import CommandFailed
from tests.journeys.stock_tools import ToolFailed
from tests.journeys.story import Story

VIDEO_SIZE = 50_000_000


class Account:
    """Tells each step with its time, and remembers what went wrong."""

    def __init__(self) -> None:
        self.steps = 0
        self.failures = 0
        self._began = time.monotonic()

    def step(self, title: str, do: Callable[[], list[str]]) -> bool:
        """Do one step and tell what came of it; after a failure the rest makes no sense."""
        self.steps += 1
        start = time.monotonic()
        try:
            lines = do()
        except (AssertionError, CommandFailed, ToolFailed) as failure:
            self.failures += 1
            print(f"{self.steps:2}. FAILED: {title}\n      {failure}", flush=True)
            return False
        print(f"{self.steps:2}. {title} ({time.monotonic() - start:.1f} s)", flush=True)
        for line in lines:
            print(f"      {line}", flush=True)
        return True

    def finish(self) -> int:
        """Say how it went; return the exit code."""
        verdict = f"{self.failures} FAILED" if self.failures else "everything held"
        print(f"\n{self.steps} steps in {time.monotonic() - self._began:.0f} s: {verdict}.")
        return 1 if self.failures else 0


class Demo:
    """The steps, each with what it proves."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.story = Story.begin(folder)
        self.bundle = Path()
        self.key = Path()
        self.signers = Path()

    def steps(self) -> list[tuple[str, Callable[[], list[str]]]]:
        """Return all steps in order."""
        return [
            ("A documenter and an office make their vaults, each on a computer of their own", self.make_vaults),
            ("They exchange cards on sticks, and compare the eight words by voice", self.exchange_cards),
            ("The documenter writes down two incidents, attaches files, and seals", self.write_reports),
            ("The documenter exports to a stick", self.export),
            ("A copy with one changed byte is refused as a whole", self.refuse_altered),
            ("The office imports the stick", self.import_it),
            ("The office reads the reports", self.read),
            ("The office checks everything that it holds", self.check),
            ("The office makes its emergency kit", self.make_kit),
            ("The bundle is opened without FieldReport, by stock tools alone", self.open_with_stock_tools),
        ]

    def make_vaults(self) -> list[str]:
        self.story.make_vaults()
        return [f"{person.name}: {_size(person.home)} on disk" for person in (self.story.documenter, self.story.office)]

    def exchange_cards(self) -> list[str]:
        by_documenter, by_office = self.story.exchange_cards()
        return [
            f"the documenter says: {by_documenter}",
            f"the office says:     {by_office}",
            "proved: both have the key of whom they spoke to (88 bits)",
        ]

    def write_reports(self) -> list[str]:
        self.story.take_pictures(video_size=VIDEO_SIZE)
        self.story.write_reports()
        listed = self.story.documenter.run("report", "list")["reports"]
        assert [one["state"] for one in listed] == ["sealed", "sealed"], "both are sealed"
        assert not self.story.documenter.run("draft", "list")["drafts"], "the drafts are gone"
        return [f"{one['leaves_held']} answers, {one['evidence_named']} files: {one['title']}" for one in listed]

    def export(self) -> list[str]:
        (exported,) = self.story.export()["bundles"]
        self.bundle = Path(exported["files"][0])
        listed = self.story.documenter.run("report", "list")["reports"]
        assert {one["state"] for one in listed} == {"exported"}, "both count as exported"
        return [
            f"{self.bundle.name}: {exported['size']:,} bytes",
            f"{exported['records']} records, {exported['evidence']} files of evidence",
            "proved: the file was read back from the disk and is whole",
        ]

    def refuse_altered(self) -> list[str]:
        altered = self.folder / "altered.age"
        content = bytearray(self.bundle.read_bytes())
        content[len(content) // 2] ^= 1
        altered.write_bytes(content)
        answer = self.story.office.run("bundle", "import", altered, expect=5)
        altered.unlink()
        assert not self.story.office.run("report", "list")["reports"], "nothing of it was taken over"
        (refused,) = answer["refused"]
        return [f"refused: {refused['error']}, {refused['happened']}"]

    def import_it(self) -> list[str]:
        (imported,) = self.story.import_it()["bundles"]
        counts = imported["counts"]
        kinds = ("new", "grew", "already_here", "quarantined")
        assert counts["in_file"] == sum(counts[kind] for kind in kinds) == counts["new"] == 3, (
            "two reports and a dispatch are new"
        )
        assert counts["evidence_new"] == 5, "all files of evidence came"
        assert not imported["missing"], "nothing is missing"
        (again,) = self.story.import_it()["bundles"]
        assert again["imported_before"], "the same bundle changes nothing"
        return [
            f"{counts['in_file']} records, of them {', '.join(f'{counts[kind]} {kind}' for kind in kinds)}",
            f"{counts['evidence_new']} files of evidence",
            "proved: it is from the verified documenter, and nothing that was sent is missing",
        ]

    def read(self) -> list[str]:
        raids, shelling = self.story.read_as_office()
        counts = _counts(raids)
        assert counts == {"killed": "13", "wounded": "17"}, "the numbers are what was written"
        assert not _counts(shelling), "casualties were not stated: no leaf, which is not 0"
        assert all(
            file["here"] for report in (raids, shelling) for head in report["heads"] for file in head["evidence"]
        )
        assert {report["trust"] for report in (raids, shelling)} == {"verified"}
        shown = self.story.office.read("report", "show", self.story.reports[1])
        return [*("| " + line for line in shown.splitlines()[:16]), "| …", "proved: null is not 0, every file is here"]

    def check(self) -> list[str]:
        findings = self.story.office.run("vault", "check")
        assert findings["whole"], findings["problems"]
        custody = self.story.office.run("custody", "show", self.story.reports[0])["entries"]
        return [
            f"{findings['records']} signatures, {findings['custody_entries']} custody entries",
            f"{findings['evidence_files']} files of evidence, {findings['evidence_bytes']:,} bytes",
            f"custody of the first report: {', '.join(entry['event'] for entry in custody)}",
        ]

    def make_kit(self) -> list[str]:
        safe = self.folder / "safe"
        safe.mkdir()
        self.key, self.signers = self.story.make_emergency_kit(safe)
        return [f"{self.key.name}, readable to its owner alone; {self.signers.name}"]

    def open_with_stock_tools(self) -> list[str]:
        if missing := stock_tools.missing_tools():
            return [f"LEFT OUT: not installed: {', '.join(missing)}"]
        opened = stock_tools.open_bundle(self.bundle, key=self.key, signers=self.signers, folder=self.key.parent)
        documenter = self.story.documenter.run("card", "show")["id"]
        assert opened.signed_by == documenter, "the signature is the documenter's"
        originals = {path.read_bytes() for path in self.story.camera.iterdir()}
        unpacked = {path.read_bytes() for path in (self.key.parent / "unpacked" / "data").iterdir()}
        assert originals <= unpacked, "the evidence is the camera's, byte for byte"
        title = next((leaf for leaf in opened.leaves if '"/incident/title"' in leaf), "")
        assert title, "the leaves can be read"
        return [
            f"{opened.decrypted_by}, tar; ssh-keygen: good signature of {opened.signed_by[:12]}",
            f"sha256sum: {opened.files} files OK; {len(opened.leaves)} leaves read by the shell, as {title}",
            "proved: nobody needs this program to read and check what it wrote",
        ]


def _counts(report: Any) -> dict[str, str]:
    (head,) = report["heads"]
    answers = {path.rpartition("/")[2]: value for path, value in head["answers"].items()}
    return {what: answers[what] for what in ("killed", "wounded", "missing") if what in answers}


def _size(folder: Path) -> str:
    return f"{sum(path.stat().st_size for path in folder.rglob('*') if path.is_file()):,} bytes"


def run(folder: Path) -> int:
    """Do all steps in *folder*; return the exit code."""
    demo, account = Demo(folder), Account()
    print(f"FieldReport, the main job end to end, in {folder}\n", flush=True)
    for title, step in demo.steps():
        if not account.step(title, step):
            break
    return account.finish()


def main() -> int:
    """Read the one option, and run."""
    parser = argparse.ArgumentParser(description="Show the main job end to end, on vaults of its own.")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="a new folder, which is kept afterwards")
    options = parser.parse_args()
    if options.keep is not None:
        options.keep.mkdir(parents=True)
        return run(options.keep.absolute())
    folder = Path(tempfile.mkdtemp(prefix="fieldreport-demo-"))
    try:
        return run(folder)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    sys.exit(main())
