"""The claim matrix as a file: CSV for spreadsheets, Markdown, a page of HTML to read or print.

A blank one has the rows and the columns and leaves the cells to the class.
"""

import csv
import io
import re
from collections.abc import Sequence
from html import escape
from typing import Literal

from broadsheet.facts.matrix import SILENT, Cell, Matrix, Row
from broadsheet.facts.standing import SIGNS
from broadsheet.language.clean import visible

Form = Literal["csv", "markdown", "html"]
ENDINGS: dict[Form, str] = {"csv": ".csv", "markdown": ".md", "html": ".html"}
_WORDS = {"agree": "agree", "differ": "differ", "single": "only one says it"}
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What makes a spreadsheet take a cell for a formula (OWASP, "CSV Injection")."""


def matrix_text(matrix: Matrix, rows: Sequence[Row], form: Form, *, blank: bool = False) -> str:
    """Return these rows of a matrix as the text of a file; `blank` leaves the cells empty."""
    return {"csv": _csv, "markdown": _markdown, "html": _html}[form](matrix, rows, blank)


def _csv(matrix: Matrix, rows: Sequence[Row], blank: bool) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(["fact", "topic", "accounts", *(_safe(name) for _, name in matrix.outlets)])
    for row in rows:
        cells = ["" if blank else _safe(cell.words or SILENT) for cell in row.cells]
        writer.writerow([_safe(row.label), _safe(row.topic), "" if blank else _WORDS[row.status], *cells])
    return out.getvalue()


def _safe(text: str) -> str:
    """Return text for a cell; one that a spreadsheet would run as a formula begins with an apostrophe."""
    text = " ".join(visible(text).split())
    return f"'{text}" if text.startswith(_FORMULA) else text


def _markdown(matrix: Matrix, rows: Sequence[Row], blank: bool) -> str:
    lines = [f"# {_plain(matrix.title)}", ""]
    if not blank:
        lines += ["= the accounts agree, ≠ they differ, · only one says it", ""]
    heads = ["fact", *(_plain(name) for _, name in matrix.outlets)]
    lines += [_row(heads), _row(["---"] * len(heads))]
    for row in rows:
        sign = "" if blank else f"{SIGNS[row.status]} "
        cells = ["" if blank else _plain(cell.words) or f"*{SILENT}*" for cell in row.cells]
        lines.append(_row([sign + _plain(row.label), *cells]))
    return "\n".join(lines) + "\n"


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _plain(text: str) -> str:
    """Return text that Markdown shows as it is, on one line."""
    return re.sub(r"([\\`*_{}\[\]<>#|~!&])", r"\\\1", " ".join(visible(text).split()))


_PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>{title}</title>
<style>
body {{ font: 11pt/1.35 Georgia, serif; margin: 1.5cm; color: #222; background: #fff }}
h1 {{ font-size: 15pt }} p {{ color: #555 }}
table {{ border-collapse: collapse; width: 100%; table-layout: fixed }}
th, td {{ border: 1px solid #999; padding: 4px 6px; vertical-align: top; text-align: left; overflow-wrap: anywhere }}
thead {{ display: table-header-group }} tr {{ break-inside: avoid }}
th[scope=row] {{ font-weight: normal; background: #f4f1ea }}
.silent {{ color: #777; font-style: italic }} .differ td {{ background: #fdf0ea }} .blank td {{ height: 2.6em }}
small {{ display: block; color: #555 }}
@page {{ size: A4 landscape; margin: 1.2cm }} @media print {{ body {{ margin: 0 }} }}
</style>
<h1>{title}</h1>
<p>{note}</p>
<table>
<thead><tr><th scope="col">Fact</th>{heads}</tr></thead>
<tbody>
{rows}
</tbody>
</table>
</html>
"""


def _html(matrix: Matrix, rows: Sequence[Row], blank: bool) -> str:
    note = (
        "What does each account say? Write its own words, or “silent”. Then mark each row: = they agree, ≠ they differ."
        if blank
        else "= the accounts agree, ≠ they differ, · only one says it"
    )
    body = []
    for row in rows:
        cells = "".join("<td></td>" if blank else _cell(cell) for cell in row.cells)
        sign = "" if blank else f"{SIGNS[row.status]} "
        kind = "blank" if blank else row.status
        body.append(f'<tr class="{kind}"><th scope="row">{sign}{_shown(row.label)}</th>{cells}</tr>')
    heads = "".join(f'<th scope="col">{_shown(name)}</th>' for _, name in matrix.outlets)
    return _PAGE.format(title=_shown(matrix.title), note=note, heads=heads, rows="\n".join(body))


def _cell(cell: Cell) -> str:
    if not cell.words:
        return f'<td class="silent">{SILENT}</td>'
    return f"<td>{_shown(cell.words)}<small>{_shown(cell.sentence)}</small></td>"


def _shown(text: str) -> str:
    return escape(" ".join(visible(text).split()))
