"""HTML from other programs as plain text: read by a parser, never shown or run."""

import html
import re
from html.parser import HTMLParser

LONGEST = 8_000
"""Characters that are read of one text; a pack keeps 2,000. The parser may take quadratic time on hostile markup."""

_BREAKS = frozenset(
    "address blockquote br dd div dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre table td th tr ul".split()
)
_HIDDEN = frozenset("script style template noscript iframe object embed svg math head title".split())
_LEFT_OUT = frozenset("img audio video object embed iframe svg canvas".split())
_VOID = frozenset("embed".split())
_MARKUP = re.compile(r"<[a-zA-Z/!?]|&#?\w")


class _Reader(HTMLParser):
    """Collects the text that a browser would show."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.left_out: list[str] = []
        self._hidden: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep a picture's description, break lines, and enter what is hidden."""
        if tag in _LEFT_OUT:
            self.left_out.append(tag)
            self.parts.append(f" {dict(attrs).get('alt') or ''} ")
        if tag in _HIDDEN and tag not in _VOID:
            self._hidden.append(tag)
        if tag in _BREAKS:
            self.parts.append("\n")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element that ends at once hides nothing."""
        self.handle_starttag(tag, attrs)
        if self._hidden and self._hidden[-1] == tag:
            self._hidden.pop()

    def handle_endtag(self, tag: str) -> None:
        """Leave what is hidden, break lines."""
        if tag in self._hidden:
            del self._hidden[self._hidden.index(tag) :]
        if tag in _BREAKS:
            self.parts.append("\n")

    def parse_marked_section(self, i: int, report: int = 1) -> int:  # noqa: ARG002
        """Skip "<![…>" as browsers do; the parser below raises AssertionError where it does not know the word."""
        end = self.rawdata.find(">", i)
        return end + 1 if end >= 0 else -1

    def handle_data(self, data: str) -> None:
        """Keep text that shows."""
        if not self._hidden:
            self.parts.append(data)


def plain(text: str) -> str:
    """Return the text of some HTML, lines kept; text without markup comes back as it is."""
    return read_html(text)[0]


def read_html(text: str) -> tuple[str, tuple[str, ...]]:
    """Return the text and the elements that had more to show than text (img, audio …)."""
    if not _MARKUP.search(text):
        return text, ()
    reader = _Reader()
    reader.feed(text[:LONGEST])
    reader.close()
    lines = (" ".join(line.split()) for line in "".join(reader.parts).split("\n"))
    return "\n".join(filter(None, lines)), tuple(dict.fromkeys(reader.left_out))


def entities(text: str) -> str:
    """Return text whose only markup is character references ("&quot;")."""
    return html.unescape(text)
