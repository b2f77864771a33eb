"""Reads a roster: the students a teacher expects, from a CSV file with a header line."""

import csv
import io
from pathlib import Path

from broadsheet.classroom.model import LONGEST_NAME, MOST_STUDENTS, RosterRow
from broadsheet.home.refusal import Refusal
from broadsheet.language.clean import clean_line
from broadsheet.language.normal import folded

COLUMNS = ("name", "code", "extra", "team")
LARGEST = 1_000_000
"""Bytes of a roster file."""


def read_roster(path: str | Path) -> tuple[RosterRow, ...]:
    """Return the rows of a roster: `name`, and if wanted `code`, `extra` (a factor from 1 to 10) and `team`.

    Refusal with file and line where something is missing or said twice.
    """
    place = clean_line(str(path), 300)
    try:
        data = Path(path).expanduser().read_bytes()[: LARGEST + 1]
    except OSError as error:
        raise Refusal(f"The roster {place} cannot be read ({error.strerror or error}).") from error
    if len(data) > LARGEST:
        raise Refusal(f"The roster {place} is larger than {LARGEST // 1_000_000} MB; is it the right file?")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refusal(f"The roster {place} is not in UTF-8; save it as CSV (UTF-8).") from error
    first = text.partition("\n")[0]
    reader = csv.reader(
        io.StringIO(text, newline=""), delimiter=";" if first.count(";") > first.count(",") else ","
    )
    try:
        return _rows(place, list(reader))
    except csv.Error as error:
        raise Refusal(f"{place}:{reader.line_num}: this is not CSV ({error}).") from error


def _rows(place: str, lines: list[list[str]]) -> tuple[RosterRow, ...]:
    header = [cell.strip().casefold() for cell in lines[0]] if lines else []
    if "name" not in header:
        raise Refusal(
            f"{place}:1: the first line must name the columns: name, and if wanted code, extra, team."
        )
    rows: list[RosterRow] = []
    keys: dict[str, int] = {}
    for number, cells in enumerate(lines[1:], 2):
        given = {name: cell.strip() for name, cell in zip(header, cells, strict=False) if name in COLUMNS}
        if not any(given.values()):
            continue
        row = _row(f"{place}:{number}", given)
        key = folded(row.code or row.name)
        if key in keys:
            raise Refusal(
                f"{place}:{number}: {row.code or row.name!r} stands in line {keys[key]} too; give each a code."
            )
        keys[key] = number
        rows.append(row)
    if not rows or len(rows) > MOST_STUDENTS:
        raise Refusal(f"{place}: a roster has 1 to {MOST_STUDENTS} students, this one {len(rows)}.")
    return tuple(rows)


def _row(place: str, given: dict[str, str]) -> RosterRow:
    name = clean_line(given.get("name", ""), LONGEST_NAME)
    code = clean_line(given.get("code", ""), LONGEST_NAME)
    if not folded(name) or (code and not folded(code)):
        raise Refusal(f"{place}: a student needs a name with a letter or digit.")
    try:
        extra = float((given.get("extra") or "1").replace(",", "."))
    except ValueError:
        extra = 0.0
    if not 1 <= extra <= 10:
        raise Refusal(f"{place}: extra is a factor from 1 to 10, as 1.5.")
    return RosterRow(name, code, extra, clean_line(given.get("team", ""), LONGEST_NAME))
