"""After the keys were erased: what is gone, what is left, and the end of the program."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldreport.services.erasing import Erased
from fieldreport.ui.controls.banner import Banner
from fieldreport.ui.controls.buttons import Button
from fieldreport.ui.controls.labels import DimLabel, Heading, Level, WrapLabel
from fieldreport.ui.controls.shown_name import shown_name
from fieldreport.ui.entry.centred import Centred
from fieldreport.ui.look.look import Look

_MOST_LEFT = 12


class ErasedPage(QWidget):
    """Nothing can be done here but to end the program: there is nothing left to open."""

    end_wanted = Signal()

    def __init__(self, *, look: Look, erased: Erased) -> None:
        super().__init__()
        column = QVBoxLayout()
        column.setSpacing(look.em(1.2))
        column.addWidget(Heading(self.tr("The keys are gone"), Level.TITLE))
        column.addWidget(WrapLabel(self.tr("Nobody opens this vault any more.")))
        column.addWidget(DimLabel(self.tr("%n file(s) were removed.", "", erased.files)))
        if erased.left:
            left = self.tr("Left, because it could not be removed, or is not of this program:")
            names = [shown_name(str(path)) for path in erased.left[:_MOST_LEFT]]
            column.addWidget(Banner(look=look, kind="warn", text="\n".join([left, *names])))
        for words in (
            self.tr("Backups still open: erase or hide each of them. An SSD or a stick may keep old blocks."),
            self.tr("When the program is started again, it begins as on the first day."),
        ):
            column.addWidget(WrapLabel(words))
        self.end_button = Button(self.tr("&End the program"), primary=True)
        self.end_button.clicked.connect(self.end_wanted)
        column.addWidget(self.end_button, 0, Qt.AlignmentFlag.AlignLeft)
        outer = QVBoxLayout(self)
        outer.addWidget(Centred(column, look=look))

    def focus(self) -> None:
        """Put the cursor where a person goes on."""
        self.end_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell_failure(self, failure: object) -> None:
        """Say nothing: what could not be stored of an erased vault is no loss any more."""
