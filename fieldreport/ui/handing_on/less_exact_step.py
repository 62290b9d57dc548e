"""The second step of handing on: how exact what goes may be; places, times, pictures, names."""

from fieldreport.domain.coarsening import TimeStep
from fieldreport.domain.place import PlaceLevel
from fieldreport.services.coarsening import Coarseness
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.labelled_field import labelled
from fieldreport.ui.controls.labels import DimLabel
from fieldreport.ui.handing_on.narrow_combo import NarrowCombo
from fieldreport.ui.handing_on.step_by_step import Step
from fieldreport.ui.look.look import Look
from fieldreport.ui.questions.choice_button import SquareChoice

MARKED = frozenset({"identity", "contact", "place", "health", "strict"})
"""All words with which our forms mark what is sensitive."""


class LessExactStep(Step):
    """Each choice keeps more back; the office says in a signed note what is true in its place."""

    def __init__(self, *, look: Look) -> None:
        super().__init__(look=look)
        exact, more = Card(self.tr("How exactly?")), Card(self.tr("What else stays here?"))
        self.place = NarrowCombo()
        for text, level in (
            (self.tr("As they are"), None),
            (self.tr("No nearer than the township"), PlaceLevel.TOWNSHIP),
            (self.tr("No nearer than the district"), PlaceLevel.DISTRICT),
            (self.tr("No nearer than the state or region"), PlaceLevel.STATE_REGION),
        ):
            self.place.addItem(text, level)
        self.time = NarrowCombo()
        for text, step in (
            (self.tr("As they are"), None),
            (self.tr("The month alone"), TimeStep.MONTH),
            (self.tr("The year alone"), TimeStep.YEAR),
        ):
            self.time.addItem(text, step)
        exact.body.addWidget(labelled(self.tr("Places"), self.place))
        exact.body.addWidget(labelled(self.tr("Times"), self.time))
        exact.body.addWidget(
            DimLabel(
                self.tr("The exact answer stays here. This office says in its own name what is true in its place.")
            )
        )
        self.sensitive = SquareChoice(
            self.tr("Keep back all that the form marks as &sensitive, also of people who said yes"), has_mnemonic=True
        )
        self.strip = SquareChoice(
            self.tr("Send &pictures without what the camera wrote into them, and no other files"), has_mnemonic=True
        )
        self.names = SquareChoice(
            self.tr("&Call people whose names stay here something else, for this receiver alone"), has_mnemonic=True
        )
        for box in (self.place, self.time):
            box.currentIndexChanged.connect(lambda _: self.changed.emit())
        for choice in (self.sensitive, self.strip, self.names):
            choice.toggled.connect(lambda _: self.changed.emit())
            more.body.addWidget(choice)
        for card in (exact, more):
            self.column.addWidget(card)
        self.column.addStretch(1)

    @property
    def is_complete(self) -> bool:
        """Nothing has to be chosen."""
        return True

    def focus(self) -> None:
        """Begin with places."""
        self.place.setFocus()

    @property
    def coarseness(self) -> Coarseness:
        """How exact places and times stay."""
        place, time = self.place.currentData(), self.time.currentData()
        return Coarseness(place=place and PlaceLevel(place), time=time and TimeStep(time))

    @property
    def marked(self) -> frozenset[str]:
        """The words of marks that stay even with a yes."""
        return MARKED if self.sensitive.isChecked() else frozenset()
