"""The looks of the parts of a widget that draws its own lines, by name, in the colours of the theme.

Instead of Textual's component classes, of which each keeps a node, a style sheet's rules and their
bindings for every part and every widget: 700 kB and 30 ms of a start with three columns.
"""

from collections.abc import Callable, Mapping

from rich.style import Style
from textual.style import Style as Look


class Looks:
    """The styles of parts, each worked out when it is first drawn."""

    def __init__(self, looks: Mapping[str, str]) -> None:
        """Take each part's look as Textual writes it: "bold $accent"."""
        self._looks = looks
        self._styles: dict[str, Style] = {}

    def of(self, part: str, ground: Callable[[], Style] = Style) -> Style:
        """Return the style of a part laid over `ground`, which is asked for once a part; that alone for "".

        Only where an app runs, whose theme has the colours.
        """
        if part not in self._styles:
            style = Look.parse(self._looks[part]).rich_style if part else Style()
            self._styles[part] = ground() + style
        return self._styles[part]

    def forget(self) -> None:
        """Forget the styles, whose colours may have changed."""
        self._styles.clear()
