"""On which days an account tells that something was: "a tool raised the alarm on Sept. 8"."""

import re

from broadsheet.articles.model import Span
from broadsheet.facts.claiming import modality_of
from broadsheet.facts.model import Claim
from broadsheet.facts.reading import Reading
from broadsheet.facts.slots.leads import content_words

REACH = 11
"""Items to either side of the day that tell of what it is the day."""
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
"""The key of a day: "past month" and "2021-03" are none."""
_WRITTEN = re.compile(r"[^\W\d]{3,}.*\d|\d.*[^\W\d]{3,}")
"""A month and a number: the day as the calendar has it."""


def find_days_told(reading: Reading) -> list[Claim]:
    """Return `day told` claims: subject the content words around, value the day, part `written` where it names its month.

    They wait for accounts that tell of the same; "on Tuesday" serves to know what days an account has besides.
    """
    claims: list[Claim] = []
    for index, encoded in enumerate(reading.sentences):
        if "DATE" not in encoded.words:
            continue
        items = encoded.parsed.items
        for at, item in enumerate(items):
            if item.tag != "DATE" or item.mention is None or _DAY.fullmatch(item.mention.name) is None:
                continue
            span = Span(reading.article.id, item.start, item.end)
            words = content_words(items[max(0, at - REACH) : at + REACH])
            claims.append(
                Claim(
                    "day told", " ".join(words), item.text, span, item.text, encoded.parsed.sentence.span, key=item.mention.name,
                    value_span=span, modality=modality_of(reading, index, 0, len(items)),
                    parts=(("written", "yes"),) if _WRITTEN.search(item.text) else (),
                )
            )  # fmt: skip
    return claims
