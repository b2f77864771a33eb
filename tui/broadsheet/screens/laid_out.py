"""Articles laid out of late, kept for the columns that take turns in showing them."""

from broadsheet.articles.model import Article
from broadsheet.screens.layout import LEFT, RIGHT, Lines, kept_or_all, lay_out, shown

KEPT = 16
"""Layouts that are kept: those of five articles at the widths of a few arrangements, 40 kB for 50,000 words."""


class LaidOut:
    """Lays an article out once for a width: bringing one of 40,000 words back into view takes no time."""

    def __init__(self) -> None:
        self._texts: dict[str, tuple[Article, str]] = {}
        self._lines: dict[tuple[str, int], Lines] = {}

    def text(self, article: Article) -> str:
        """Return the article's text as it is drawn."""
        known, text = self._texts.get(article.id, (None, ""))
        if known is not article:  # read anew under its id, if it was known at all
            text = shown(article.text)
            self._texts[article.id] = article, text
            self._lines = {key: lines for key, lines in self._lines.items() if key[0] != article.id}
        return text

    def lines(self, article: Article, width: int) -> Lines:
        """Return the article's lines in a column of `width` cells; no lines for none."""
        if width <= 0:
            return Lines()
        text, key = self.text(article), (article.id, width)
        if key not in self._lines:
            if len(self._lines) >= KEPT:
                self._lines.pop(next(iter(self._lines)), None)
            self._lines[key] = lay_out(text, kept_or_all(article), max(width - LEFT - RIGHT, 2))
        return self._lines[key]
