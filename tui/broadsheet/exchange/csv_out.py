"""Exports a pack as CSV: a row a question, a column a key, safe to open in a spreadsheet."""

import csv
import io
import re
from typing import TYPE_CHECKING

from broadsheet.exchange.model import Written
from broadsheet.exchange.rows import COLUMNS, cells_of

if TYPE_CHECKING:
    from broadsheet.quiz.pack_schema import PackTable

FORMULA = re.compile(
    "'*[=+\\-@\t\r\N{FULLWIDTH EQUALS SIGN}\N{FULLWIDTH PLUS SIGN}\N{FULLWIDTH HYPHEN-MINUS}\N{FULLWIDTH COMMERCIAL AT}]"
)
"""How a cell begins that a spreadsheet would run (OWASP, "CSV Injection"), or that an apostrophe guards."""


def write(pack: "PackTable", stamp: float) -> Written:  # noqa: ARG001
    """Return the pack's questions as CSV in UTF-8, with a byte order mark, which Excel asks for."""
    out = io.StringIO()
    table = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    table.writerow(COLUMNS)
    for question in pack.questions:
        cells = cells_of(question)
        table.writerow([guarded(cells.get(column, "")) for column in COLUMNS])
    return Written(out.getvalue().encode("utf-8-sig"))


def guarded(text: str) -> str:
    """Return a cell's text that no spreadsheet takes for a formula."""
    return f"'{text}" if FORMULA.match(text) else text


def unguarded(text: str) -> str:
    """Return what was guarded."""
    return text[1:] if text.startswith("'") and FORMULA.match(text) else text
