"""The first step of a referral: which reports, for whom, and what a person checks before."""

from collections.abc import Sequence

from fieldreport.domain.identifiers import SubjectId
from fieldreport.domain.referral import ReferralProfile
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.labelled_field import labelled
from fieldreport.ui.controls.labels import DimLabel, WrapLabel, literal
from fieldreport.ui.handing_on.narrow_combo import NarrowCombo
from fieldreport.ui.handing_on.step_by_step import Step
from fieldreport.ui.handing_on.which_part import WhichPart
from fieldreport.ui.look.look import Look
from fieldreport.ui.questions.choice_button import SquareChoice


class ProfileStep(Step):
    """The checklist is ticked by a person, for a person: the program knows nothing of what it asks."""

    def __init__(self, *, look: Look, selected: Sequence[SubjectId], profiles: Sequence[ReferralProfile]) -> None:
        super().__init__(look=look)
        self._profiles = {profile.id: profile for profile in profiles}
        self.which = WhichPart(selected=selected)
        whom = Card(self.tr("For whom?"))
        self.profile = NarrowCombo()
        self.profile.setPlaceholderText(self.tr("Choose…"))
        for one in profiles:
            self.profile.addItem(one.title, one.id)
        self.profile.setCurrentIndex(-1)
        self.profile.currentIndexChanged.connect(lambda _: self._show_profile())
        whom.body.addWidget(labelled(self.tr("&Receiver"), self.profile))
        self._about = DimLabel()
        self._about.hide()
        whom.body.addWidget(self._about)
        self._checklist = Card(self.tr("Before it goes"))
        self._checklist.body.addWidget(
            WrapLabel(self.tr("Tick what you have made sure of. The program cannot check any of this for you."))
        )
        self._checklist.hide()
        self.boxes: list[SquareChoice] = []
        for card in (self.which, whom, self._checklist):
            self.column.addWidget(card)
        self.column.addStretch(1)

    @property
    def chosen_profile(self) -> ReferralProfile | None:
        """For whom it is; None while nobody chose."""
        return self._profiles.get(str(self.profile.currentData() or ""))

    @property
    def unticked(self) -> int:
        """How many points of the checklist nobody ticked."""
        return sum(not box.isChecked() for box in self.boxes)

    @property
    def is_complete(self) -> bool:
        """Somebody is chosen."""
        return self.chosen_profile is not None

    def focus(self) -> None:
        """Begin with the reports."""
        self.which.focus()

    def _show_profile(self) -> None:
        profile = self.chosen_profile
        for box in self.boxes:
            self._checklist.body.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.boxes = []
        for point in () if profile is None else profile.checklist:
            box = SquareChoice(literal(point), has_mnemonic=True)
            self._checklist.body.addWidget(box)
            self.boxes.append(box)
        self._about.setText("" if profile is None else profile.about)
        self._about.setVisible(profile is not None)
        self._checklist.setVisible(bool(self.boxes))
        self.changed.emit()
