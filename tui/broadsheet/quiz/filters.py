"""Narrows what a quiz draws from: by kind, by topic, by article."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from broadsheet.home.refusal import Refusal
from broadsheet.language.clean import clean_line
from broadsheet.quiz.model import Question

MOST = 8
"""How many names a refusal lists; more are not read."""
LONG = 30
"""Characters; a longer topic is a quotation that a question asks about."""


@dataclass(frozen=True, slots=True)
class Filters:
    """What a question must be; None lets everything through."""

    kind: str | None = None
    topic: str | None = None
    """A topic or a tag."""
    article: str | None = None
    """An article's id, its file's stem, or its outlet."""

    def __call__(self, questions: Sequence[Question]) -> Sequence[Question]:
        """Return the questions that pass, in their order; Refusal, naming what there is, where none does."""
        kept = _kept(questions, self.kind, "kind", lambda question: (question.kind,))
        kept = _kept(kept, self.topic, "topic", lambda question: (question.topic, *question.tags))
        return _kept(kept, self.article, "article", _articles)


def _kept(
    questions: Sequence[Question], wanted: str | None, what: str, values: Callable[[Question], Iterable[str]]
) -> Sequence[Question]:
    if wanted is None:
        return questions
    sought = wanted.casefold()
    kept = [
        question for question in questions if any(value.casefold() == sought for value in values(question))
    ]
    if not kept:
        there = Counter(value for question in questions for value in set(values(question)) if value)
        raise Refusal(f"No question left for the {what} {clean_line(wanted, LONG)!r}; {_named(there)}.")
    return kept


def _named(there: Counter[str]) -> str:
    """Return what there is in words: the names that most questions have, by the alphabet."""
    # A relation such as "barred_by", an article's whole id and a quotation are no names for people.
    plain = [value for value in there if len(value) <= LONG and not re.search("[_/]", value)]
    names = sorted(plain or there, key=lambda value: (-there[value], value))
    if not names:
        return "there are none at all"
    listed = names if len(names) <= MOST + 2 else names[:MOST]  # "and 2 more" is as long as the two
    shown = sorted(clean_line(value, LONG) for value in listed)
    more = f" and {len(names) - MOST} more" if len(listed) < len(names) else ""
    return f"there are {', '.join(shown)}{more}"


def _articles(question: Question) -> Iterable[str]:
    for item in question.evidence:
        article = item.span.article if item.span else item.article
        if article:
            yield article.rpartition("/")[2]
            yield article
        yield item.source
