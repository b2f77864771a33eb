"""The lines under the columns: what each outlet says on the fact in focus, or how things stand at large."""

from collections.abc import Sequence
from dataclasses import dataclass

from textual import events
from textual.content import Content
from textual.widget import Widget

from broadsheet.language.width import cell_len, clip, wrap
from broadsheet.screens.bars import button, press
from broadsheet.screens.layout import shown

GAP = 4
"""Cells between two blocks: those that stand beside the text of a column."""


@dataclass(frozen=True, slots=True)
class Entry:
    """Words in a look; a button where they have an action."""

    words: str
    look: str = ""
    action: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """Entries under each other in a part of the width, each wrapped as far as there are rows."""

    entries: tuple[Entry, ...]
    wide: int = 1
    """How many parts of the width it takes."""


@dataclass(frozen=True, slots=True)
class Telling:
    """All that stands in the lines."""

    heading: str
    sign: str = ""
    look: str = "$dim"
    note: str = ""
    blocks: tuple[Block, ...] = ()
    elsewhere: str = ""
    """A last line for what no column in view says."""


class FactLine(Widget):
    """Shows a heading with a note, and blocks of words side by side below it."""

    ALLOW_SELECT = False
    DEFAULT_CSS = """
    FactLine { height: 4; dock: bottom; background: $surface; margin-bottom: 1; text-wrap: nowrap; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._telling = Telling("Looking for facts …")

    def say(self, telling: Telling) -> None:
        """Show something else."""
        self._telling = telling
        self.refresh()

    def render(self) -> Content:
        """Return the heading's line, the blocks, and what is said elsewhere."""
        width, height = self.size.width, self.size.height
        told = self._telling
        note = clip(shown(told.note), width // 2)
        lead = f" {told.sign or ' '} "
        heading = clip(shown(told.heading), max(width - cell_len(lead) - cell_len(note) - 3, 0))
        gap = " " * max(width - cell_len(lead) - cell_len(heading) - cell_len(note) - 1, 0)
        lines = [Content.assemble((lead, f"bold {told.look}"), (heading, "bold"), gap, (note, "$dim"))]
        rows = height - 1 - bool(told.elsewhere)
        lines.extend(beside(told.blocks, width, rows))
        if told.elsewhere:
            lines.append(Content.assemble(("   " + clip(shown(told.elsewhere), width - 4), "$dim")))
        return Content("\n").join(lines)

    async def on_click(self, event: events.Click) -> None:
        """Do what the button under the mouse does."""
        await press(self, event)


def beside(blocks: Sequence[Block], width: int, rows: int) -> list[Content]:
    """Return `rows` lines at most in which the blocks stand side by side, each in its share of `width`."""
    if not blocks or rows < 1:
        return []
    part = width // sum(block.wide for block in blocks)
    columns = [(part * block.wide, _column(block, part * block.wide - GAP, rows)) for block in blocks]
    lines = []
    for row in range(min(rows, max(len(lines) for _, lines in columns))):
        cells = []
        for size, texts in columns:
            cell = texts[row] if row < len(texts) else Content("")
            cells.append(Content.assemble("  ", cell, " " * max(size - 2 - cell.cell_length, 0)))
        lines.append(Content("").join(cells))
    return lines


def _column(block: Block, width: int, rows: int) -> list[Content]:
    width = max(width, 2)
    found: list[Content] = []
    for number, entry in enumerate(block.entries):
        left = rows - len(found) - (len(block.entries) - number - 1 if len(block.entries) <= rows else 0)
        words = shown(" ".join(entry.words.split()))
        spans = list(wrap(words, width))
        texts = [words[start:end] for start, end in spans[:left]]
        if len(spans) > left > 0:
            texts[-1] = clip(words[spans[left - 1][0] :], width)
        for text in texts:
            part = Content.assemble((text, entry.look))
            found.append(part.stylize(button(entry.action)) if entry.action else part)
    return found[:rows]
