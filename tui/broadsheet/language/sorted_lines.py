"""Look-up in a large sorted table without reading it into objects: its bytes are searched as they are."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SortedLines:
    """Lines "key" or "key<tab>rest" sorted by their bytes; takes the memory of the text and no more."""

    text: bytes
    """Every line ends with a line feed; comment lines are gone."""

    def find(self, key: str) -> str | None:
        """Return the rest of the line with this key ("" where it has none), or None; bisection, no index."""
        wanted = key.encode()
        low, high = 0, len(self.text)
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
    return SortedLines(text)
