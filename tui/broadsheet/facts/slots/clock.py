"""At what hour something happened: "around 5:10 a.m." here, "about 5am" there."""

import re

from broadsheet.articles.model import Span
from broadsheet.facts.claiming import modality_of
from broadsheet.facts.model import Claim
from broadsheet.facts.reading import Reading
from broadsheet.facts.slots.leads import content_words

_TIME = re.compile(
    r"\b(?:(?:at\s+)?(?:around|about|roughly|just\s+(?:before|after)|shortly\s+(?:before|after))|at)\s+"
    r"((\d{1,2})(?:[:.](\d{2}))?\s*([ap])\.?m\b\.?|noon\b|midnight\b)",
    re.IGNORECASE,
)


def find_clock_times(reading: Reading) -> list[Claim]:
    """Return `clock time` claims: subject a sentence's content words, value the hour; the first a sentence."""
    claims: list[Claim] = []
    for index, encoded in enumerate(reading.sentences):
        span = encoded.parsed.sentence.span
        match = _TIME.search(reading.article.text, span.start, span.end)
        if match is None:
            continue
        at = Span(reading.article.id, *match.span(1))
        claims.append(
            Claim(
                "clock time", " ".join(content_words(encoded.parsed.items)), " ".join(match[1].split()),
                Span(reading.article.id, *match.span()), reading.article.text[slice(*match.span())], span,
                key=_key(match), value_span=at, modality=modality_of(reading, index, 0, len(encoded.parsed.items)),
            )
        )  # fmt: skip
    return claims


def _key(match: re.Match[str]) -> str:
    """Return the hour as "05:10"; "05" where no minutes are given."""
    word = match[1].lower()
    if word in ("noon", "midnight"):
        return "12:00" if word == "noon" else "00:00"
    hour = int(match[2]) % 12 + (12 if match[4].lower() == "p" else 0)
    return f"{hour:02}:{match[3]}" if match[3] else f"{hour:02}"
