"""Pages as a PDF, in memory: nothing of it touches the disk before it is encrypted or a person says where to."""

import re
from collections.abc import Generator

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QUuid
from PySide6.QtGui import QPainter, QPdfWriter

from fieldreport.ui.printing.pages import RESOLUTION, Pages, prepare

_CREATOR = "FieldReport"
_DATE = re.compile(rb"/(?:Creation|Mod)Date \(D:[^)]*\)")
_NO_METADATA = (
    b"""<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"/><?xpacket end="w"?>"""
)
"""XMP with nothing in it; Qt's own repeats the date and numbers each copy."""


def pdf_of(pages: Pages, *, title: str) -> Generator[None, None, bytes]:
    """Make the PDF of pages, a page a step.

    Qt writes the computer's clock with its time zone into every PDF, three times. It says where somebody sits, and is
    left out.
    """
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setCreator(_CREATOR)
    writer.setTitle(title)
    writer.setDocumentXmpMetadata(_NO_METADATA)
    writer.setDocumentId(QUuid.createUuidV5(QUuid(), pages.document.toPlainText().encode()))
    prepare(writer)
    painter = QPainter(writer)
    for number in range(pages.count):
        if number:
            writer.newPage()
        pages.paint(painter, number)
        yield
    painter.end()
    buffer.close()
    # As many spaces as the date was long: the table at the end of the file names places by their bytes.
    return _DATE.sub(lambda found: b" " * len(found[0]), content.data())
