"""What this program is, and what it is made of."""

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtWidgets import QFormLayout, QWidget

from fieldreport import __version__
from fieldreport.ui.controls.card import Card
from fieldreport.ui.controls.labels import WrapLabel
from fieldreport.ui.controls.page_frame import PageFrame

_PARTS = ("PySide6_Essentials", "sqlcipher3", "cryptography", "pyxform", "rapidfuzz", "segno", "zxcvbn", "exifread")


class AboutPart(PageFrame):
    """Versions and licences."""

    def __init__(self) -> None:
        super().__init__(title=f"FieldReport {__version__}")
        licence = Card(self.tr("Licence"))
        licence.body.addWidget(
            WrapLabel(
                self.tr(
                    "FieldReport is free software under the GNU General Public License, version 3 or later. You may"
                    " use it, study it, pass it on and change it. It comes with no warranty. Fonts: Noto, under the"
                    " SIL Open Font License. Map: made with Natural Earth. Qt is used under the GNU Lesser General"
                    " Public License."
                )
            )
        )
        parts = Card(self.tr("Made with"))
        holder = QWidget()
        rows = QFormLayout(holder)
        rows.setContentsMargins(0, 0, 0, 0)
        for name in _PARTS:
            rows.addRow(WrapLabel(name.replace("_", "-")), WrapLabel(_version(name)))
        parts.body.addWidget(holder)
        self.body.addWidget(licence)
        self.body.addWidget(parts)
        self.body.addStretch(1)


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "–"
