"""Walks through a statement and gives every phrase of it that can be asked for."""

from collections.abc import Iterator, Sequence

from broadsheet.facts.chunks import noun_phrase
from broadsheet.facts.parse import Item
from broadsheet.quiz.phrases.asked import Asked, inside
from broadsheet.quiz.phrases.figures import dates, figures
from broadsheet.quiz.phrases.named import named
from broadsheet.quiz.phrases.nouns import common
from broadsheet.quiz.sure import Known


def phrases(
    items: Sequence[Item], first: int, last: int, verb: int, text: str, known: Known
) -> Iterator[Asked]:
    """Yield what can be asked of items [first:last]; `verb` tells the subject from the rest, `text` is the article's."""
    i = first
    while i < last:
        item = items[i]
        if item.tag == "DATE":
            yield from dates(items, i, first, text)
            i += 1
            continue
        end = min(noun_phrase(items, i, of=False), last)
        if end <= i:
            i += 1
            continue
        yield from figures(items, i, end, first, text)
        if not inside(items, i, end, first, last, text):
            yield from named(items, i, end, first, last, verb, known)
            yield from common(items, i, end, first, verb)
        i = end
