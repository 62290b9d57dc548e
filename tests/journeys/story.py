"""The main job as steps: two people, two vaults, and nothing between them but files and what they say to each other."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.journeys.incidents import Filling, air_raids, shelling
from tests.journeys.person import Person
from tests.journeys.pictures import write_photo

PASSPHRASES = ("river lantern seven quiet mango", "harbour pencil cloud eleven drum")


@dataclass(slots=True)
class Story:
    """What the steps share. *camera* holds the originals, which are no business of the program."""

    documenter: Person
    office: Person
    to_office: Path
    to_documenter: Path
    camera: Path
    secrets: dict[str, str] = field(default_factory=dict)
    """More answers for the first incident, as tests want them."""
    reports: list[str] = field(default_factory=list)

    @classmethod
    def begin(
        cls, folder: Path, *, watched_by: tuple[str, ...] = (), documenter: str = "Ma Htwe", office: str = "Data office"
    ) -> "Story":
        """Prepare two homes, two folders for what changes hands, and a camera."""
        story = cls(
            documenter=Person(documenter, folder / "documenter", PASSPHRASES[0], watched_by),
            office=Person(office, folder / "office", PASSPHRASES[1], watched_by),
            to_office=folder / "stick-to-office",
            to_documenter=folder / "stick-to-documenter",
            camera=folder / "camera",
        )
        for path in (story.to_office, story.to_documenter, story.camera):
            path.mkdir()
        return story

    @property
    def written(self) -> tuple[Path, ...]:
        """The folders in which everything lies that the program wrote."""
        return (self.documenter.home, self.office.home, self.to_office, self.to_documenter)

    def make_vaults(self) -> None:
        """Each makes a vault on a computer of their own."""
        self.documenter.run("vault", "new", "--name", self.documenter.name, "--role", "person")
        self.office.run("vault", "new", "--name", self.office.name, "--role", "office")

    def exchange_cards(self) -> tuple[str, str]:
        """Hand over cards, and compare the words by voice; returns what each has said."""
        self.documenter.run("card", "export", self.to_office / "documenter.card")
        self.office.run("card", "export", self.to_documenter / "office.card")
        self.documenter.run("contact", "add", self.to_documenter / "office.card")
        self.office.run("contact", "add", self.to_office / "documenter.card")
        said_by_documenter = " ".join(self.documenter.run("card", "show")["words"])
        said_by_office = " ".join(self.office.run("card", "show")["words"])
        self.documenter.run("contact", "verify", self.office.name, "--words", said_by_office)
        self.office.run("contact", "verify", self.documenter.name, "--words", said_by_documenter)
        return said_by_documenter, said_by_office

    def take_pictures(self, *, video_size: int, name: str = "VID_0001.mp4", text: str = "") -> None:
        """Fill the camera: two photos for each incident, and one large file."""
        for number in range(1, 5):
            write_photo(self.camera / f"IMG_000{number}.png", seed=number, text=f"{text} {number}")
        with (self.camera / name).open("wb") as file:
            file.write(text.encode())
            block = bytes(range(256)) * 4096
            while (left := video_size - file.tell()) > 0:
                file.write(block[:left])

    def write_reports(self) -> None:
        """Fill in our incident form for both incidents, attach their files, and seal them."""
        photos = sorted(self.camera.glob("*.png"))
        videos = sorted(set(self.camera.iterdir()) - set(photos))
        for incident, files in ((air_raids(), [*photos[:2], *videos]), (shelling(), photos[2:])):
            filling = Filling(self.documenter, incident, files=len(files))
            for number, file in enumerate(files, 1):
                kind = "photo" if file in photos else "video"
                filling.set({f"/evidence{{{number}}}/evidence_type": kind})
                path = filling.path(f"/evidence{{{number}}}/evidence_file")
                self.documenter.run("draft", "attach", filling.draft, path, file)
            if not self.reports and self.secrets:
                filling.set(self.secrets)
            self.reports.append(self.documenter.run("report", "seal", filling.draft)["report"])

    def export(self) -> Any:
        """Write everything to the stick."""
        return self.documenter.run("bundle", "export", "--to", self.office.name, "--all", self.to_office)

    def import_it(self) -> Any:
        """The office takes in what is on the stick."""
        return self.office.run("bundle", "import", *sorted(self.to_office.glob("*.age*")))

    def read_as_office(self) -> list[Any]:
        """The office reads each report."""
        return [self.office.run("report", "show", report) for report in self.reports]

    def make_emergency_kit(self, folder: Path) -> tuple[Path, Path]:
        """The office writes what it needs to open bundles without the program: its key, and its contacts' keys."""
        key, signers = folder / "emergency-key.txt", folder / "allowed_signers"
        self.office.run("vault", "emergency-key", "--to", key, "--yes")
        signers.write_text(self.office.read("contact", "signers"))
        return key, signers
