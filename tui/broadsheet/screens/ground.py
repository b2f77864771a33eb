"""A ground that others cover: one blank line for all rows, instead of a strip and its cuts for each."""

from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget


class Ground(Widget):
    """Draws nothing of its own, has no border, and is covered by what it holds but for the gaps.

    Textual would render and keep each of its rows and, for every column that covers it, a piece of
    each: 300 strips at 120×40, 400 kB. Its own `BLANK` does the same but lets colour through
    where NO_COLOR asks for none. To be named after the other base class, whose style sheet counts.
    """

    def render_lines(self, crop: Region) -> list[Strip]:
        """Return the rows of a region, all of them one strip."""
        strip = Strip.blank(crop.width, self.visual_style.rich_style)
        _, background = self.background_colors
        for one in self.get_line_filters():
            strip = strip.apply_filter(one, background)
        return [strip] * crop.height
