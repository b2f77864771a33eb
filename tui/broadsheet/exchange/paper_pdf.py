"""Sheets as PDF, by fpdf2: the same content as the HTML, the form's number at the foot of each page."""

import struct
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from broadsheet.exchange.handout import LETTERS, Handout, Item, Solution
from broadsheet.exchange.matrix import Matrix
from broadsheet.home.refusal import Refusal

if TYPE_CHECKING:
    from fpdf import FPDF

_MARGIN = 16
_POINT = 0.3528
"""Millimetres."""
_LEADING = 1.35


def handout_pdf(handout: Handout, *, large: bool, font: Path | None) -> bytes:
    """Return the forms without their answers; `font` is a TrueType file, None a font with Western letters."""
    sheet = _Sheet(large=large, font=font, title=handout.title)
    for form in handout.forms:
        sheet.begin(f"Form {form.number}")
        sheet.heading(handout.title, f"Form {form.number}")
        sheet.text("Name ______________________   Class __________   Date __________", after=3)
        for number, item in enumerate(form.items, 1):
            sheet.block(partial(_item, sheet, number, item))
        if handout.credit:
            sheet.text(handout.credit, size=0.85)
    return sheet.data()


def key_pdf(handout: Handout, *, large: bool, font: Path | None) -> bytes:
    """Return the answers to all forms."""
    sheet = _Sheet(large=large, font=font, title=f"{handout.title}: key")
    for form in handout.forms:
        sheet.begin(f"Key to form {form.number}")
        sheet.heading(f"{handout.title}: key", f"Form {form.number}")
        for number, (item, solution) in enumerate(zip(form.items, form.solutions, strict=True), 1):
            sheet.block(partial(_solution, sheet, number, item, solution))
    return sheet.data()


def matrix_pdf(matrix: Matrix, *, filled: bool, large: bool, font: Path | None) -> bytes:
    """Return the worksheet, its cells empty or filled."""
    sheet = _Sheet(large=large, font=font, title=matrix.title, wide=True)
    sheet.begin("Key" if filled else "Worksheet")
    sheet.heading(matrix.title, "Key" if filled else "")
    sheet.text(matrix.task, size=0.9, after=2)
    sheet.table([["Fact", *matrix.outlets, "Agree?"], *_rows(matrix, filled=filled)], blank=not filled)
    return sheet.data()


def _rows(matrix: Matrix, *, filled: bool) -> Iterator[list[str]]:
    for row in matrix.rows:
        cells = [*row.cells, row.verdict]
        yield [f"{row.subject}: {row.label}", *(cells if filled else [""] * len(cells))]


def _item(sheet: "_Sheet", number: int, item: Item) -> None:
    sheet.text(f"{number}. {item.prompt}")
    sheet.text(item.task, size=0.85, indent=6)
    for at, choice in enumerate(item.choices):
        sheet.text(f"{LETTERS[at % 26]}  [{'    ' if item.boxes else '  '}]  {choice}", indent=6)
    for _ in range(item.lines):
        sheet.line(indent=6)
    sheet.space(2.5)


def _solution(sheet: "_Sheet", number: int, item: Item, solution: Solution) -> None:
    sheet.text(f"{number}. {item.prompt}")
    sheet.text(f"= {solution.answer}", indent=6)
    if solution.also:
        sheet.text(f"Also right: {'; '.join(solution.also)}", size=0.85, indent=6)
    if solution.wrong:
        sheet.text(f"Not right: {'; '.join(solution.wrong)}", size=0.85, indent=6)
    if solution.why:
        sheet.text(solution.why, size=0.9, indent=6)
    for source, quote in solution.evidence:
        sheet.text(f"{source}: “{quote}”", size=0.85, indent=10)
    sheet.space(2.5)


class _Sheet:
    """A document that is written from the top down."""

    def __init__(self, *, large: bool, font: Path | None, title: str, wide: bool = False) -> None:
        self._size = 20.0 if large else 11.0
        self._pdf = _document(self._size, font, wide=wide)
        self._plain = font is None
        self._family = "helvetica" if font is None else "own"
        self._pdf.set_title(self._shown(title))
        self._measured: float | None = None
        """Height of what a block would write, while it is only measured."""

    def begin(self, foot: str) -> None:
        """Begin a page, with a foot that stays until the next form."""
        self._pdf.foot = self._shown(foot)  # type: ignore[attr-defined]
        self._pdf.add_page()
        self._pdf.set_font(self._family, size=self._size)

    def heading(self, title: str, number: str) -> None:
        """Write the title and the form's number with a line under them."""
        self.text(title, size=1.4)
        if number:
            self.text(number)
        self._pdf.line(_MARGIN, self._pdf.get_y() + 1, self._pdf.w - _MARGIN, self._pdf.get_y() + 1)
        self.space(5)

    def text(self, text: str, *, size: float = 1.0, indent: float = 0, after: float = 0) -> None:
        """Write a paragraph; `size` times the body's, `indent` and `after` in millimetres."""
        points = self._size * size
        self._pdf.set_font(self._family, size=points)
        self._pdf.set_x(_MARGIN + indent)
        height, shown = points * _POINT * _LEADING, self._shown(text)
        if self._measured is None:
            self._pdf.multi_cell(0, height, shown, align="L", new_x="LMARGIN", new_y="NEXT")
        else:
            found: Any = self._pdf.multi_cell(0, height, shown, align="L", dry_run=True, output="HEIGHT")
            self._measured += float(found)
        self.space(after)

    def line(self, *, indent: float) -> None:
        """Draw a line to write on."""
        self.space(self._size * _POINT * 2)
        if self._measured is None:
            self._pdf.line(_MARGIN + indent, self._pdf.get_y(), self._pdf.w - _MARGIN, self._pdf.get_y())

    def space(self, millimetres: float) -> None:
        """Leave some space."""
        if self._measured is None:
            self._pdf.set_y(self._pdf.get_y() + millimetres)
        else:
            self._measured += millimetres

    def block(self, write: Callable[[], None]) -> None:
        """Write something that stays on one page, where a page can hold it."""
        self._measured = 0.0
        write()
        height, self._measured = self._measured, None
        page = self._pdf.page_break_trigger - _MARGIN
        if height < page and self._pdf.get_y() + height > self._pdf.page_break_trigger:
            self._pdf.add_page()
        write()

    def table(self, rows: list[list[str]], *, blank: bool) -> None:
        """Draw a table; its first row is repeated on every page. A cell that no page could hold is cut."""
        from fpdf import FontFace

        size = self._size * 0.8
        height = size * _POINT * _LEADING
        self._pdf.set_font(self._family, size=size)
        # A letter is about 0.6 of its size wide, and half the page is left for the row of headings.
        letters = max(1, int((self._pdf.epw / len(rows[0]) - 2) / (size * _POINT * 0.75)))
        most = letters * int(self._pdf.eph / 2 / height)
        with self._pdf.table(
            line_height=height,
            text_align="L",
            padding=(1, 1, 7, 1) if blank else 1,
            headings_style=FontFace(emphasis=""),
            repeat_headings=1,
        ) as table:
            for row in rows:
                drawn = table.row()
                for cell in row:
                    drawn.cell(self._shown(cell if len(cell) <= most else f"{cell[: most - 1]}…"))

    def data(self) -> bytes:
        """Return the file."""
        return bytes(self._pdf.output())

    def _shown(self, text: str) -> str:
        # Without a TrueType font only the letters of Windows-1252 can be drawn.
        return text.encode("cp1252", "replace").decode("cp1252") if self._plain else text


def _document(size: float, font: Path | None, *, wide: bool) -> "FPDF":
    try:
        from fontTools.ttLib import TTLibError
        from fpdf import FPDF
        from fpdf.errors import FPDFException
    except ImportError as error:
        raise Refusal(
            "Printing PDF needs fpdf2; install it with pip install 'broadsheet[pdf]', or print HTML."
        ) from error

    class Document(FPDF):
        """A document with a foot."""

        foot = ""

        def footer(self) -> None:
            self.set_y(-12)
            self.set_font(size=9)
            self.cell(0, 6, f"{self.foot}  ·  {self.page_no()}", align="R")

    pdf = Document(orientation="landscape" if wide else "portrait", format="A4")
    pdf.set_margin(_MARGIN)
    pdf.set_auto_page_break(True, margin=_MARGIN + 4)
    # The same sheets make the same file.
    pdf.set_creation_date(datetime(2000, 1, 1, tzinfo=UTC))
    if font is None:
        pdf.set_font("helvetica", size=size)
        pdf.core_fonts_encoding = "windows-1252"
    else:
        try:
            pdf.add_font("own", fname=font)
        except (FPDFException, TTLibError, struct.error, OSError, ValueError, KeyError) as error:
            raise Refusal(
                f"The font {font} cannot be used ({str(error)[:60]}); give another .ttf file."
            ) from error
        pdf.set_font("own", size=size)
    return pdf
