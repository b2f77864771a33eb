"""The fact line under the columns: what each outlet says on the fact in focus, beneath its own text."""

from textual.content import Content
from textual.style import Style
from textual.widget import Widget

from broadsheet.language.width import cell_len, clip, wrap
from broadsheet.screens.layout import shown


class FactLine(Widget):
    """Shows a heading with a note, and a cell of words under each column."""

    ALLOW_SELECT = False
    DEFAULT_CSS = """
    FactLine { height: 4; dock: bottom; background: $surface; margin-bottom: 1; text-wrap: nowrap; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._sign, self._look = "", "$dim"
        self._heading, self._note = "Looking for facts …", ""
        self._cells: list[tuple[str, str]] = []
        self._elsewhere = ""

    def say(
        self,
        heading: str,
        *,
        sign: str = "",
        look: str = "$dim",
        note: str = "",
        cells: list[tuple[str, str]] | None = None,
        elsewhere: str = "",
    ) -> None:
        """Show a heading in a look, a note at its right, and (words, look) under each column."""
        self._sign, self._heading, self._look, self._note = sign, heading, look, note
        self._cells, self._elsewhere = cells or [], elsewhere
        self.refresh()

    def render(self) -> Content:
        """Return the heading's line, the cells, and what is said elsewhere."""
        width, height = self.size.width, self.size.height
        note = clip(self._note, width // 2)
        lead = f" {self._sign or ' '} "
        heading = clip(shown(self._heading), max(width - cell_len(lead) - cell_len(note) - 3, 0))
        gap = " " * max(width - cell_len(lead) - cell_len(heading) - cell_len(note) - 1, 0)
        lines = [Content.assemble((lead, f"bold {self._look}"), (heading, "bold"), gap, (note, "$dim"))]
        rows = height - 1 - bool(self._elsewhere)
        lines.extend(self._cell_rows(width, rows))
        if self._elsewhere:
            lines.append(Content.assemble(("   " + clip(shown(self._elsewhere), width - 4), "$dim")))
        return Content("\n").join(lines)

    def _cell_rows(self, width: int, rows: int) -> list[Content]:
        if not self._cells:
            return []
        each = width // len(self._cells)
        columns: list[tuple[list[str], str]] = []
        for words, look in self._cells:
            words = shown(words)
            spans = list(wrap(words, max(each - 4, 2)))
            texts = [words[start:end] for start, end in spans[:rows]]
            if len(spans) > rows:
                texts[-1] = clip(words[spans[rows - 1][0] :], max(each - 4, 2))
            columns.append((texts, look))
        lines = []
        for row in range(min(rows, max(len(texts) for texts, _ in columns))):
            parts: list[Content | tuple[str, str | Style]] = []
            for texts, look in columns:
                text = texts[row] if row < len(texts) else ""
                parts.append(("  " + text + " " * max(each - 2 - cell_len(text), 0), look))
            lines.append(Content.assemble(*parts))
        return lines
