"""Look-up in a large sorted table without reading it into objects: its bytes are searched as they are."""

from bisect import bisect_right
from dataclasses import dataclass

_ANCHORS = 512
"""Lines whose keys are kept apart: they leave four or five steps of a search in a table of a megabyte."""


@dataclass(frozen=True, slots=True)
class SortedLines:
    """Lines "key" or "key<tab>rest" sorted by their bytes; takes the memory of the text and little more."""

    text: bytes
    """Every line ends with a line feed; comment lines are gone."""
    keys: tuple[bytes, ...] = ()
    """The keys of some lines, in order."""
    starts: tuple[int, ...] = ()
    """Where those lines start."""

    def find(self, key: str) -> str | None:
        """Return the rest of the line with this key ("" where it has none), or None; bisection, no index."""
        wanted = key.encode("utf-8", "surrogatepass")
        at = bisect_right(self.keys, wanted)
        low = self.starts[at - 1] if at else 0
        high = self.starts[at] if at < len(self.starts) else len(self.text)
        while low < high:
            start = self.text.rfind(b"\n", low, (low + high) // 2) + 1 or low
            end = self.text.index(b"\n", start)
            found, _, rest = self.text[start:end].partition(b"\t")
            if found == wanted:
                return rest.decode()
            if found < wanted:
                low = end + 1
            else:
                high = start
        return None


def sorted_lines(text: bytes) -> SortedLines:
    """Return the table of a file's bytes without the comments it starts with."""
    while text.startswith(b"#"):
        text = text[text.index(b"\n") + 1 :]
    step = max(1, len(text) // _ANCHORS)
    starts = sorted({text.rfind(b"\n", 0, at) + 1 for at in range(0, len(text), step)})
    keys = (text[start : text.index(b"\n", start)].partition(b"\t")[0] for start in starts)
    return SortedLines(text, tuple(keys), tuple(starts))
