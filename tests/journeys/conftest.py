"""The whole story once, with canaries in all that a person writes, and each command watched by strace where it can."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.journeys.form_kit import OFFICE_FORM
from tests.journeys.story import Story
from tests.journeys.watched import strace_to, why_not

CANARIES = {
    "answer": "canaryAnswerQ7x",
    "answer in Burmese": "ကနေရီစာသားမိုးကုတ်",
    "documenter's name": "CanaryNameW4k",
    "office's name": "CanaryOfficeJ9t",
    "evidence's file name": "canaryFileNameR3m.mp4",
    "evidence": "canaryEvidenceH5v",
    "note": "canaryNoteB8d",
    "path": "canaryPathZ2c",
    "question of a form": "canaryQuestionL6p",
    "answer to a form": "canaryFormAnswerT3y",
}


@dataclass(frozen=True, slots=True)
class Played:
    """The story after its end; *traces* is empty of files where strace cannot be had."""

    story: Story
    traces: Path
    why_unwatched: str


@pytest.fixture(scope="session")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    folder = tmp_path_factory.mktemp("story")
    traces = folder / "traces"
    traces.mkdir()
    why = why_not(folder)
    story = Story.begin(
        folder,
        watched_by=() if why else strace_to(traces),
        documenter=CANARIES["documenter's name"],
        office=CANARIES["office's name"],
    )
    story.secrets = {
        "/incident/narrative": CANARIES["answer in Burmese"] * 3,
        "/source{1}/source_name": CANARIES["answer"],
    }
    story.make_vaults()
    story.exchange_cards()
    story.take_pictures(video_size=300_000, name=CANARIES["evidence's file name"], text=CANARIES["evidence"])
    story.write_reports()
    draft = story.documenter.run("draft", "new")["draft"]
    story.documenter.run("draft", "set", draft, f"/{CANARIES['path']}/text", CANARIES["answer"])
    _fill_in_a_form(story, folder / "form.md")
    story.export()
    story.import_it()
    read = story.read_as_office()
    assert CANARIES["answer"] in str(read), "the canaries have arrived"
    assert CANARIES["answer to a form"] in str(read)
    story.office.run("report", "note", story.reports[0], CANARIES["note"])
    story.office.run("records", "rebuild")
    story.office.run("vault", "backup", story.office.home / "backup")
    return Played(story=story, traces=traces, why_unwatched=why)


def _fill_in_a_form(story: Story, file: Path) -> None:
    """The office publishes and sends a form; the documenter answers it, and finds the answers."""
    office, documenter, answer = story.office, story.documenter, CANARIES["answer to a form"]
    file.write_text(OFFICE_FORM.replace("Heading", CANARIES["question of a form"]), encoding="utf-8")
    office.run("form", "add", file)
    (sent,) = office.run("bundle", "export", "--to", documenter.name, "--form", "office", story.to_documenter)[
        "bundles"
    ]
    documenter.run("bundle", "import", *sent["files"])
    draft = documenter.run("draft", "new", "--form", "office")["draft"]
    documenter.run("draft", "set", draft, "/heading", answer)
    story.reports.append(documenter.run("report", "seal", draft)["report"])
    assert documenter.run("search", answer)["reports"]
