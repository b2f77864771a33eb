"""Plots of characters: columns over time, a calendar, bars. Pure functions from figures to lines of text.

Drawn by block elements, which every terminal font has; `textual-plotext` would cost 0.1 s of import and
asks for Braille. What a colour says, a sign, a height or a number says too.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from textual.content import Content

from broadsheet.language.width import cell_len, clip

_EIGHTHS = " ▁▂▃▄▅▆▇█"
_SHADES = "·░▒▓█"
"""From nothing to very much, told apart without colour."""
_STEPS = (1, 10, 25, 50)
"""Answers on one day from which the next shade is drawn."""
_WEEKDAYS = ("Mon", "", "Wed", "", "Fri", "", "Sun")
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def columns(
    shares: Sequence[float | None], height: int, width: int, ends: tuple[str, str], look: str = "$agree"
) -> list[Content]:
    """Return shares (0 to 1, None for a gap) as columns with an axis of percents; the latest that fit `width`.

    `ends` are the words under the first and the last column.
    """
    room = max(width - 6, 1)
    shown = list(shares[-room:])
    each = max(1, min(3, room // max(len(shown), 1)))
    lines = []
    for row in range(height, 0, -1):
        label = {height: "100%", 1: "  0%"}.get(row, " 50%" if row == (height + 1) // 2 else "")
        cells = "".join(_cell(share, row, height) * each for share in shown)
        lines.append(Content.assemble((f"{label:>4} ┤", "$dim"), (cells, look)))
    drawn = len(shown) * each
    lines.append(Content.assemble(("     └" + "─" * drawn, "$dim")))
    first, last = ends
    gap = max(drawn - cell_len(first) - cell_len(last), 1)
    under = first + " " * gap + last if drawn >= cell_len(first) + cell_len(last) + 1 else first
    lines.append(Content.assemble((f"      {under}", "$dim")))
    return lines


def _cell(share: float | None, row: int, height: int) -> str:
    """Return the part of a column in a row from the bottom, 1 up; a share of 0 still shows that there was one."""
    if share is None:
        return " "
    eighths = max(round(share * height * 8), 1) - (row - 1) * 8
    return _EIGHTHS[max(0, min(eighths, 8))]


def calendar(counts: Mapping[str, int], today: date, width: int) -> list[Content]:
    """Return a heat map of days, a column a week, Monday on top, this week last; then what the shades mean."""
    weeks = max(min((width - 5) // 2, 53), 1)
    monday = today - timedelta(days=today.weekday())
    mondays = [monday - timedelta(weeks=weeks - 1 - number) for number in range(weeks)]
    months, taken = [" "] * (weeks * 2 + 2), 0
    for number, first in enumerate(mondays):
        if first.day <= 7 and number * 2 >= taken:
            months[number * 2 : number * 2 + 3] = _MONTHS[first.month - 1]
            taken = number * 2 + 4
    lines = [Content.assemble(("     " + "".join(months).rstrip(), "$dim"))]
    for weekday, name in enumerate(_WEEKDAYS):
        cells = [Content.assemble((f"{name:<5}", "$dim"))]
        for first in mondays:
            day = first + timedelta(days=weekday)
            if day > today:
                break
            shade = sum(counts.get(day.isoformat(), 0) >= step for step in _STEPS)
            cells.append(Content.assemble((_SHADES[shade] + " ", "$agree" if shade else "$dim")))
        lines.append(Content("").join(cells))
    lows = [1, *_STEPS[1:]]
    legend = "  ".join(f"{_SHADES[n]} {low}+" for n, low in enumerate(lows, 1))
    lines.append(Content.assemble((f"     {_SHADES[0]} none  {legend} a day", "$dim")))
    return lines


def bars(rows: Sequence[tuple[str, float, str]], width: int, look: str = "$agree") -> list[Content]:
    """Return (name, share from 0 to 1, note) as horizontal bars of one length in all."""
    if not rows:
        return []
    names = min(max(cell_len(name) for name, _, _ in rows), max(width // 3, 8))
    notes = max(cell_len(note) for _, _, note in rows)
    room = max(min(width - names - notes - 4, 30), 4)
    lines = []
    for name, share, note in rows:
        full = round(max(0.0, min(share, 1.0)) * room)
        words = clip(name, names)
        lines.append(
            Content.assemble(
                words + " " * (names - cell_len(words) + 2),
                ("█" * full, look),
                ("░" * (room - full), "$dim"),
                (f"  {note}", "$dim"),
            )
        )
    return lines


def beside(left: Sequence[Content], right: Sequence[Content], width: int) -> list[Content]:
    """Return two blocks of lines side by side, the left one `width` cells wide."""
    lines = []
    for number in range(max(len(left), len(right))):
        first = left[number] if number < len(left) else Content("")
        second = right[number] if number < len(right) else Content("")
        lines.append(Content.assemble(first, " " * max(width - first.cell_length, 0), second))
    return lines
