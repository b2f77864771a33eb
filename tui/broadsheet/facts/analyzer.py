"""Reads one article for what could be a name in it: the first of the two stages of analysis.

An analyzer sees one article and nothing else, so that its notes can be kept and made again only
when that article changes. What comes after it, the naming over all articles and the finding of
claims, takes the notes alone and cannot know which analyzer wrote them.
"""

from typing import TYPE_CHECKING, Protocol

from broadsheet.articles.model import Article

if TYPE_CHECKING:
    from broadsheet.facts.notes import Notes


class Analyzer(Protocol):
    """One way to read an article.

    A second analyzer wraps the first and lays its own findings below the rules' ones:

    - A name that the rules passed over becomes one more `Place` whose tokens overlap no other's,
      with no `votes` and its guess at the type in `weak`. A place that the rules have already gets
      the guess in `weak` too. `weak` is counted only for a name on which the rules have next to no
      vote in the whole collection, so that a rule's type wins over the guess.
    - A candidate with an `opening` may lose its first word, since any word has a capital there; an
      analyzer that is sure of the name replaces the candidate by one without `opening`.
    - Parts of speech go into `tags`, by token number; they are used for words that no table knows.

    `words_of(article)` gives the sentences and tokens that all numbers refer to.
    """

    @property
    def name(self) -> str:
        """What it is called; with the version it tells kept notes apart."""
        ...

    @property
    def version(self) -> str:
        """Changes whenever the notes on one and the same article may change."""
        ...

    def read(self, article: Article) -> "Notes":
        """Return the notes on one article: pure, and the same for the same text and particulars."""
        ...


class RuleAnalyzer:
    """The analyzer that needs no model: capitals, closed word classes and name tables."""

    name = "rules"
    version = "2"

    def read(self, article: Article) -> "Notes":
        """Return the notes on one article."""
        from broadsheet.facts.rules import read_by_rules  # with its tables, which kept notes do without

        return read_by_rules(article)
