"""A quotation with its source, as it is copied."""

from broadsheet.articles.model import Article, Span
from broadsheet.language.clean import visible
from broadsheet.screens.wording import day


def cite(article: Article, span: Span) -> str:
    """Return the words at `span` in quotation marks, then outlet, title, date and address."""
    words = " ".join(visible(article.quote(span)).split())
    inner = words.replace("“", "‘").replace("”", "’").replace('"', "’") if words else ""
    title = f"“{article.title}”" if article.title else ""
    parts = (article.outlet, title, day(article.published), article.url or "")
    source = ", ".join(" ".join(visible(part).split()) for part in parts if part)
    return f"“{inner}” ({source})"
