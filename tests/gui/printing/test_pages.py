"""Reports on paper: Burmese lines that end between syllables, headings that stay with what they head, a whole PDF."""

import itertools
import re
import shutil
import subprocess
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPdfWriter, QTextBlock, QTextDocument
from pytestqt.qtbot import QtBot

from fieldreport.domain.appearance import Theme
from fieldreport.ui.look.fonts import FAMILIES
from fieldreport.ui.look.look import Look
from fieldreport.ui.printing.burmese_lines import LINE_SEPARATOR, set_burmese_lines
from fieldreport.ui.printing.pages import EdgeWords, Pages, pages_of
from fieldreport.ui.printing.pdf import pdf_of
from fieldreport.ui.printing.sheet_cuts import Band, SheetPart, cut, merged
from fieldreport.ui.printing.slices import Slices, at_once

BURMESE = "လူ့အခွင့်အရေးချိုးဖောက်မှုမှတ်တမ်းကိုအင်္ဂလိပ်ဗုဒ္ဓဝင်ရောက်လာပြီးအိမ်များကိုရှာဖွေခဲ့သည်ဟုမျက်မြင်သက်သေကပြောသည်"
NEVER_FIRST = re.compile("[\u1000-\u1021]\u1037?\u103a|[\u102b-\u103e]|[၊။]")
WORDS = EdgeWords("Header ခေါင်းစဉ်", "Report 4b1d", "Page {page} of {pages}")


@pytest.fixture(autouse=True)
def fonts(look: Look) -> Look:
    return look


def laid_out(html: str) -> Pages:
    return at_once(pages_of(html, words=WORDS, families=FAMILIES))


def blocks(document: QTextDocument) -> list[QTextBlock]:
    found = []
    block = document.begin()
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


def line_starts(document: QTextDocument) -> list[str]:
    """What stands at the beginning of each line but the first of its paragraph."""
    return [
        block.text()[block.layout().lineAt(number).textStart() :]
        for block in blocks(document)
        for number in range(1, block.layout().lineCount())
    ]


def sheet_of(pages: Pages, block: QTextBlock) -> int:
    rect = pages.document.documentLayout().blockBoundingRect(block)
    return next(number for number, part in enumerate(pages.parts) if part.top <= rect.top() < part.bottom)


def test_everything_is_on_a_sheet_at_its_place_also_behind_lines_that_were_set_right() -> None:
    row = f"<tr><td width='30%'>{BURMESE}</td><td>{BURMESE * 2}</td></tr>"
    section = f"<h2>Heading</h2><table width='100%'>{row}</table>"
    pages = laid_out(section * 12 + "<p>The end</p>")
    assert pages.document.toRawText().count(LINE_SEPARATOR) >= 12
    sheets = [painted(pages, number) for number in range(pages.count)]
    for block in blocks(pages.document):
        if block.text() not in {"Heading", "The end"}:
            continue
        number = sheet_of(pages, block)
        rect = pages.document.documentLayout().blockBoundingRect(block)
        top = rect.top() - pages.parts[number].top + pages._body.top()
        assert darkness(sheets[number].copy(0, round(top), 600, round(rect.height()))) > 1000
        # White above a heading: it is not written over the table.
        assert darkness(sheets[number].copy(0, round(top) - 12, 600, 8)) == 0


@given(
    st.lists(st.tuples(st.integers(0, 60), st.integers(5, 60), st.booleans()), min_size=1, max_size=60),
    st.integers(100, 400),
)
def test_sheets_hold_every_line_once_and_are_no_higher_than_paper(
    rows: list[tuple[int, int, bool]], height: int
) -> None:
    bands, y = [], 0
    for gap, size, stays in rows:
        bands.append(Band(y + gap, y + gap + size, stays))
        y += gap + size
    parts = cut(merged(bands), height=height)
    for part in parts:
        assert part.bottom - part.top <= height + 1e-6
    for one, other in itertools.pairwise(parts):
        assert one.bottom <= other.top
    for band in bands:
        assert sum(part.top <= band.top and band.bottom <= part.bottom for part in parts) == 1
    for part in parts[:-1]:
        last = [band for band in bands if part.top <= band.top and band.bottom <= part.bottom][-1]
        above = [band for band in bands if part.top <= band.top < last.top]
        assert not last.stays or all(band.stays for band in above), "a heading stays with what follows"


def test_what_is_higher_than_a_sheet_is_cut_through() -> None:
    parts = cut([Band(0, 950), Band(950, 1000)], height=400)
    assert (parts[0].top, parts[-1].bottom >= 1000) == (0, True)
    assert all(one.bottom == other.top for one, other in itertools.pairwise(parts[:-1]))
    assert cut([], height=400) == [SheetPart(0, 400)]


def document_of(html: str, width: float, device: QPdfWriter) -> QTextDocument:
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPointSizeF(11)
    document = QTextDocument()
    document.setDefaultFont(font)
    document.documentLayout().setPaintDevice(device)
    document.setHtml(html)
    document.setTextWidth(width)
    return document


def test_at_many_widths_no_line_begins_with_a_final_consonant_or_a_sign() -> None:
    buffer = QBuffer()
    device = QPdfWriter(buffer)
    device.setResolution(300)
    as_qt_breaks = corrected = 0
    for width in range(180, 1800, 15):
        document = document_of(f"<p>{BURMESE}</p><p>Mixed {BURMESE} <b>ခွင့်အရေး</b> text {BURMESE}။</p>", width, device)
        before = document.toRawText()
        as_qt_breaks += sum(bool(NEVER_FIRST.match(start)) for start in line_starts(document))
        corrected += at_once(set_burmese_lines(document, device))
        assert [start for start in line_starts(document) if NEVER_FIRST.match(start)] == [], width
        assert document.toRawText().replace(LINE_SEPARATOR, "") == before.replace(LINE_SEPARATOR, "")
        for block in blocks(document):
            layout = block.layout()
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                assert line.naturalTextWidth() <= line.width() + 1
                # No line was cut short for nothing: each has at least a syllable.
                assert line.textLength() > 1
    assert as_qt_breaks > 50, "Qt does it right by now: this can be taken out"
    assert corrected >= as_qt_breaks


def test_text_without_burmese_stays_as_it_is() -> None:
    pages = laid_out("<p>" + "No Burmese in this text. " * 300 + "</p>")
    assert LINE_SEPARATOR not in pages.document.toRawText()


@pytest.mark.parametrize("below", ["<p>Text</p><p>more</p>", "<table><tr><td>Text</td><td>value</td></tr></table>"])
def test_no_heading_stands_alone_at_the_foot_of_a_sheet(below: str) -> None:
    later = 0
    row = "<table width='100%'><tr><td>label</td><td>value</td></tr></table>"
    for rows in range(20, 60):
        pages = laid_out(row * rows + "<h2>Heading</h2><h3>Lower heading</h3>" + below)
        sheet = {block.text(): sheet_of(pages, block) for block in reversed(blocks(pages.document))}
        assert sheet["Heading"] == sheet["Lower heading"] == sheet["Text"]
        later += sheet["Text"]
    assert 0 < later < 40, "on the first sheet as well as on the second"


def test_nothing_that_a_page_names_is_read(tmp_path: Path) -> None:
    picture = QImage(200, 200, QImage.Format.Format_RGB32)
    picture.fill("red")
    picture.save(str(tmp_path / "x.png"))
    pages = laid_out(f'<p>Text</p><img src="{tmp_path / "x.png"}"><img src="file://{tmp_path}/x.png">')
    assert not red(painted(pages, 0))


def painted(pages: Pages, number: int) -> QImage:
    image = QImage(round(pages.paper.width()), round(pages.paper.height()), QImage.Format.Format_RGB32)
    image.fill("white")
    painter = QPainter(image)
    pages.paint(painter, number)
    painter.end()
    return image


def red(image: QImage) -> int:
    return sum(
        QColor(image.pixel(x, y)) == QColor("red")
        for x in range(0, image.width(), 8)
        for y in range(0, image.height(), 8)
    )


def test_paper_is_white_and_ink_dark_in_every_theme(look: Look) -> None:
    light = painted(laid_out("<p>Text</p>"), 0)
    look.set_theme(Theme.DARK)
    assert painted(laid_out("<p>Text</p>"), 0) == light


def test_long_reports_are_laid_out_in_steps_that_a_window_does_not_notice(qtbot: QtBot) -> None:
    section = f"<h2>Heading</h2><table width='100%'>{f'<tr><td>{BURMESE}</td><td>{BURMESE}</td></tr>' * 10}</table>"
    steps = pages_of(section * 30, words=WORDS, families=FAMILIES)
    taken = []
    is_done = False
    while not is_done:
        before = time.process_time()
        is_done = next(steps, True) is not None
        taken.append(time.process_time() - before)
    assert len(taken) > 10
    assert max(taken) < 0.15, "one step takes long"
    assert sorted(taken)[len(taken) // 2] < 0.05


def test_slices_give_their_result_and_stopped_ones_give_none(qtbot: QtBot) -> None:
    results: list[Pages] = []
    parent = QBuffer()
    Slices(pages_of("<p>x</p>", words=WORDS, families=FAMILIES), results.append, parent=parent)
    qtbot.waitUntil(lambda: len(results) == 1)
    stopped = Slices(pages_of("<p>x</p>", words=WORDS, families=FAMILIES), results.append, parent=parent)
    stopped.stop()
    qtbot.wait(20)
    assert len(results) == 1


# --- the PDF ----------------------------------------------------------------------------------------------------------

poppler = pytest.mark.skipif(
    not (shutil.which("pdftotext") and shutil.which("pdftoppm")), reason="poppler-utils is not here"
)


def pdf(html: str) -> bytes:
    return at_once(pdf_of(laid_out(html), title="Title"))


def test_a_pdf_names_no_time_and_no_place() -> None:
    content = pdf("<p>Text</p>")
    assert content.startswith(b"%PDF")
    for said in (b"CreationDate", b"ModDate", b"CreateDate", b"ModifyDate", b"uuid:"):
        assert said not in content
    assert pdf("<p>Text</p>") == content


@poppler
def test_latin_words_are_found_in_a_pdf_with_header_and_footer_on_each_page(tmp_path: Path) -> None:
    file = tmp_path / "x.pdf"
    file.write_bytes(pdf("<h1>Title of it</h1>" + "<p>Shelling of a village</p>" * 120))
    text = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, check=True).stdout.decode()
    sheets = text.rstrip("\f").split("\f")
    assert len(sheets) > 2
    for number, sheet in enumerate(sheets, 1):
        assert f"Page {number} of {len(sheets)}" in sheet
        assert "Report 4b1d" in sheet
        assert "Shelling of a village" in sheet
    assert "Title of it" in sheets[0]


@poppler
def test_burmese_in_a_pdf_is_shaped_and_no_boxes(tmp_path: Path) -> None:
    file = tmp_path / "x.pdf"
    file.write_bytes(pdf(f"<p>{BURMESE}</p>"))
    fonts = subprocess.run(["pdffonts", file], capture_output=True, check=True).stdout.decode()
    assert "NotoSansMyanmar-Regular" in fonts
    assert all(" yes " in line for line in fonts.splitlines()[2:]), "every font is in the file"
    subprocess.run(["pdftoppm", "-r", "100", "-gray", "-singlefile", "-png", file, tmp_path / "x"], check=True)
    page = QImage(str(tmp_path / "x.png"))
    # Ink as in our own painting of the same page, within what two painters may differ by; boxes have far less.
    own = painted(laid_out(f"<p>{BURMESE}</p>"), 0).scaledToWidth(round(page.width() * (210 - 32) / 210))
    assert darkness(page) == pytest.approx(darkness(own), rel=0.2)


def darkness(image: QImage) -> int:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return sum(255 - grey.pixelColor(x, y).red() for x in range(grey.width()) for y in range(grey.height()))
