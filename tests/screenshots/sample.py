"""The vaults that the pictures show: a documenter's and an office's, with two incidents of a paper and many more."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from fieldreport.bootstrap import Application, Session
from fieldreport.domain.trust import Role
from fieldreport.services.exporting import ExportOptions
from fieldreport.system.progress import ProgressReporter
from tests.benchmarks.ucdp_events import EVENTS, incidents
from tests.journeys.pictures import write_photo
from tests.journeys.vault_kit import Prepared, make_vault, open_with_key
from tests.unit.forms.seed_incidents import air_raids_in_chin_state, shelling_of_pyigyi_mandai

EVENTS_SHOWN = 300
ASKED = "bombing raids in Chin State"
"""In the title of the report about which the office has questions."""


@dataclass(frozen=True, slots=True)
class Samples:
    """The two vaults, and a bundle that the office has not read yet; *receipt* is what the office sent back.

    Of both there is a copy on which a bundle was lost: the office misses something, and the documenter is asked for it,
    and has cleared a report.
    """

    documenter: Prepared
    office: Prepared
    bundle: Path
    receipt: Path
    lacking: Prepared
    asked: Prepared
    drive: Path
    """Holds two backups of the documenter's."""


def make_samples(app: Application, folder: Path) -> Samples:
    """Fill both vaults. Events of the public list are added where its file is; without it the pictures show fewer."""
    documenter = make_vault(app, folder / "documenter", name="Documenter 7", role=Role.PERSON)
    office = make_vault(app, folder / "office", name="ND-Burma office", role=Role.OFFICE)
    stick = folder / "stick"
    stick.mkdir()
    with _opened(app, documenter) as writer, _opened(app, office) as reader:
        _acquaint(writer, reader)
        _acquaint(reader, writer)
        writer.practice.fill(reporter=ProgressReporter())
        _seal_incidents(
            writer, [dict(one.leaves()) for one in (air_raids_in_chin_state(), shelling_of_pyigyi_mandai())]
        )
        _seal_with_photos(writer, folder)
        _seal_with_consents(writer)
        first = _export(writer, stick)
        _back_up(app, writer, folder / "drive")
        reader.importing.import_file(first, reporter=ProgressReporter())
        app.backups.make(reader.unlocked, folder / "backup", reporter=ProgressReporter())
        app.backups.make(writer.unlocked, folder / "backup of the documenter", reporter=ProgressReporter())
        receipt = _receipt(reader, stick)
        writer.importing.import_file(receipt, reporter=ProgressReporter())
        with _opened(app, make_vault(app, folder / "network", name="Network secretariat", role=Role.OFFICE)) as network:
            _acquaint(reader, network)
        _ask_and_answer(writer, reader, stick)
        if EVENTS.exists():
            _seal_incidents(reader, list(incidents(EVENTS_SHOWN)))
        _seal_incidents(writer, [dict(shelling_of_pyigyi_mandai().leaves())])
        second = _export(writer, stick)
        _back_up(app, writer, folder / "drive")
    bundle = folder / "bundle.age"
    shutil.copy(second, bundle)
    lacking, asked = _lose_a_bundle(app, folder, documenter, office)
    return Samples(
        documenter=documenter,
        office=office,
        bundle=bundle,
        receipt=receipt,
        lacking=lacking,
        asked=asked,
        drive=folder / "drive",
    )


def _lose_a_bundle(app: Application, folder: Path, documenter: Prepared, office: Prepared) -> tuple[Prepared, Prepared]:
    """Copy both vaults, and let a bundle be lost between the copies."""
    asked, lacking = (
        Prepared(Path(shutil.copytree(one.path, folder / f"{one.path.name} later")), one.key)
        for one in (documenter, office)
    )
    stick = folder / "stick"
    with _opened(app, asked) as writer, _opened(app, lacking) as reader:
        _seal_incidents(writer, [dict(shelling_of_pyigyi_mandai().leaves())])
        later = _export(writer, stick)
        # The one before it, which the office never read, is the one that was lost.
        reader.importing.import_file(later, reporter=ProgressReporter())
        writer.importing.import_file(_receipt(reader, stick, ask_again=True), reporter=ProgressReporter())
        gone = [row.subject for row in writer.reports.all() if "School roof" in row.title]
        writer.clearing.clear(gone, reporter=ProgressReporter())
    return lacking, asked


class _opened:  # noqa: N801 - a with block
    def __init__(self, app: Application, prepared: Prepared) -> None:
        self._session = open_with_key(app, prepared.path, prepared.key)

    def __enter__(self) -> Session:
        return self._session

    def __exit__(self, *_: object) -> None:
        self._session.close()


def _acquaint(one: Session, other: Session) -> None:
    one.contacts.verify(one.contacts.add(other.contacts.own_card_file()))


def _seal_incidents(session: Session, filled: list[dict[str, str]]) -> None:
    form = session.form_library.find("incident").id
    session.sealing.seal_answers(filled, form=form, reporter=ProgressReporter())


def _ask_and_answer(writer: Session, reader: Session, stick: Path) -> None:
    """Ask three things about one report, of which one is answered by a new version."""
    row = next(row for row in reader.reports.all() if ASKED in row.title)
    leaves = reader.derivation.view(row.subject).content.heads[0].leaves
    (title,) = [path for path, value in leaves.items() if value == row.title]
    date = next(path for path, value in leaves.items() if value == "2025-04-02/2025-04-18")
    reader.questions.ask(
        row.subject, "Seventeen raids, or eighteen? The list that we have names eighteen.", about=title
    )
    reader.questions.ask(row.subject, "Was the raid of 19 April another one, or is it among these?", about=date)
    writer.importing.import_file(_export(reader, stick), reporter=ProgressReporter())
    draft = writer.sealing.begin_revision(row.subject)
    writer.drafts.set_answer(draft, title, row.title.replace("17", "18"))
    writer.sealing.seal_draft(draft, unfinished=True)
    reader.importing.import_file(_export(writer, stick), reporter=ProgressReporter())
    reader.questions.ask(row.subject, "May we name the monitors to the court?")
    writer.importing.import_file(_export(reader, stick), reporter=ProgressReporter())


def _seal_with_photos(session: Session, folder: Path) -> None:
    draft = session.drafts.new()
    session.drafts.set_answer(draft, "/title", "School roof after the raid, Example Village")
    for number in range(3):
        photo = folder / f"photo {number + 1}.png"
        write_photo(photo, seed=number + 3)
        session.drafts.attach(draft, f"/photo[k{number:016x}]/file", photo, reporter=ProgressReporter())
        photo.unlink()
    session.sealing.seal_draft(draft)


def _seal_with_consents(session: Session) -> None:
    draft = session.drafts.new()
    asked = (("Daw Example", "yes", "yes"), ("U Sample", "ask_first", "no"), ("Ma Instance", "yes", "not_asked"))
    for path, text in {"/title": "Arrests at the market, Example Town", "/when": "2026-05-06"}.items():
        session.drafts.set_answer(draft, path, text)
    for number, (name, network, iimm) in enumerate(asked, start=1):
        person = f"/person[k{number:016x}]"
        for path, text in (("name", name), ("consent/network_share", network), ("consent/iimm", iimm)):
            session.drafts.set_answer(draft, f"{person}/{path}", text)
    session.drafts.set_answer(draft, "/text", "Three people were taken from the market. U Sample saw the truck.")
    session.sealing.seal_draft(draft)


def _back_up(app: Application, session: Session, drive: Path) -> None:
    app.generations.make(session.unlocked, drive, reporter=ProgressReporter())


def _export(session: Session, stick: Path) -> Path:
    office = session.contacts.all()[0]
    (bundle,) = session.exporting.export(
        office,
        session.exporting.sendable_to(office),
        stick,
        options=ExportOptions(),
        reporter=ProgressReporter(),
    )
    return bundle.files[0]


def _receipt(session: Session, stick: Path, *, ask_again: bool = False) -> Path:
    sent = session.exporting.send_receipts(
        session.contacts.all()[0], stick, options=ExportOptions(), reporter=ProgressReporter(), ask_again=ask_again
    )
    return sent.files[0]
