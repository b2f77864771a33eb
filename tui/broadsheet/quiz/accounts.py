"""What the other accounts say on a question, and what its quality rests on: what a person needs to judge it."""

from collections import Counter
from dataclasses import dataclass
from math import log

from broadsheet.articles.model import Article, Collection, Span, outlet_names
from broadsheet.articles.sentences import split
from broadsheet.facts.find import Findings
from broadsheet.facts.model import Fact
from broadsheet.quiz.choose import SHOWN_QUALITY
from broadsheet.quiz.model import Question
from broadsheet.quiz.story import stems

NEAREST = 0.25
"""Share of what an evidence sentence says, rare words counting more, from which another sentence is near it.

Of 44 such pairs on the bundled articles 38 tell of the same thing, judged by hand; below it most do not."""
MOST = 12
"""Accounts that are told of beside the evidence; in a bigger collection those that fill the slot go first."""


@dataclass(frozen=True, slots=True)
class Account:
    """What one account says on what a question asks."""

    outlet: str
    span: Span
    """The sentence that says so."""
    words: str
    """That sentence, as found."""
    value: str = ""
    """What fills the slot there; empty where the sentence is only the nearest in words."""


class Accounts:
    """The sentences of a collection, in which what others say is looked up."""

    def __init__(self, collection: Collection, findings: Findings) -> None:
        self._collection = collection
        self._names = outlet_names(collection.articles)
        self._facts: dict[str, Fact] = {fact.id: fact for fact in findings.facts}
        self._sentences: dict[str, list[tuple[Span, frozenset[str]]]] = {
            article.id: [(one.span, stems(article.quote(one.span))) for one in split(article)]
            for article in collection.articles
        }
        self._total = sum(map(len, self._sentences.values()))
        self._spread = Counter(
            stem for own in self._sentences.values() for _, told in own for stem in sorted(told)
        )

    def others(self, question: Question) -> list[Account]:
        """Return what each account that is no evidence says, in the collection's order; silent ones are left out."""
        own = {item.span.article for item in question.evidence if item.span}
        fact = self._facts.get(question.fact or "")
        found = []
        for article in self._collection.articles:
            if article.id not in own:
                account = (self._claimed(fact, article) if fact else None) or self._nearest(question, article)
                if account is not None:
                    found.append(account)
        return found

    def silent(self, question: Question, others: list[Account]) -> list[str]:
        """Return the outlets that have nothing on it: no evidence, and none of `others`."""
        heard = {item.span.article for item in question.evidence if item.span}
        heard |= {other.span.article for other in others}
        return [name for article, name in self._names.items() if article not in heard]

    def _claimed(self, fact: Fact, article: Article) -> Account | None:
        for claim in fact.claims:
            if claim.span.article == article.id:
                words = article.quote(claim.sentence)
                return Account(self._names[article.id], claim.sentence, words, claim.value)
        return None

    def _nearest(self, question: Question, article: Article) -> Account | None:
        told = stems(" ".join(item.quote for item in question.evidence))
        whole = sum(map(self._weight, sorted(told)))
        best, best_share = None, NEAREST
        for span, said in self._sentences[article.id]:
            share = sum(map(self._weight, sorted(told & said))) / whole if whole else 0.0
            if share > best_share:
                best, best_share = span, share
        if best is None:
            return None
        return Account(self._names[article.id], best, article.quote(best))

    def _weight(self, stem: str) -> float:
        return log(1 + self._total / max(self._spread[stem], 1))


def foremost(others: list[Account]) -> list[Account]:
    """Return the accounts to tell of: all, or of many the MOST of which more can be said."""
    return others if len(others) <= MOST else sorted(others, key=lambda one: not one.value)[:MOST]


def quality_reasons(question: Question, others: list[Account]) -> list[str]:
    """Return what stands behind a question's quality, in words, the weightiest first."""
    reasons = []
    if question.quality < SHOWN_QUALITY:
        reasons.append(f"below {SHOWN_QUALITY:g}, so shown only where little else is")
    telling = len({item.source for item in question.evidence})
    reasons.append("one account says it" if telling == 1 else f"{telling} accounts say it")
    if question.about == "differ":
        reasons.append("the accounts differ, so the outlet is named")
    elif question.about in ("outlet", "only"):
        reasons.append("asks which outlet says it")
    elif question.about == "speaker":
        reasons.append("asks who said it")
    if any(other.value for other in others) and question.about == "fact":
        reasons.append("another account fills the slot too")
    if question.kind == "cloze":
        reasons.append("a gap in the article's own sentence")
    elif "sentence" in question.tags:
        reasons.append("made of a whole sentence")
    return reasons
