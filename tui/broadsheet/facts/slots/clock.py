"""At what hour something happened: "around 5:10 a.m." here, "about 5am" there."""

import re
from itertools import pairwise

from broadsheet.articles.model import Span
from broadsheet.facts.claiming import modality_of
from broadsheet.facts.model import Claim
from broadsheet.facts.quantity_values import SMALL_NUMBERS
from broadsheet.facts.reading import Reading
from broadsheet.facts.slots.leads import content_words
from broadsheet.language.wordforms import base

_HOURS = [word for word, number in SMALL_NUMBERS.items() if 0 < number <= 12]
_TIME = re.compile(
    r"\b(?:(?:at\s+)?(?:around|about|roughly|just\s+(?:before|after)|shortly\s+(?:before|after))\s+|at\s+|the\s+)?"
    r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?(?:\s*(?P<half>[ap])\.?m\b\.?|(?<=[:.]\d\d)\s+(?:local|gmt|cet|est)\b)"
    r"|\bat\s+(?:around\s+|about\s+)?(?P<bare>\d{1,2}):(?P<past>\d{2})(?::\d{2})?(?![\d:])"
    rf"|\b(?:at|around|about)\s+half(?:[ -]past)?[ -](?P<spoken>{'|'.join(_HOURS)})\b"
    r"|\b(?:at|around|about|before|after)\s+(?P<word>noon|midnight)\b",
    re.IGNORECASE,
)
_HINT = re.compile(r"\d\s*[ap]\.?m\b|\d[:.]\d\d|noon|midnight|half[ -]", re.IGNORECASE)
"""What every hour holds; it rules out most sentences in a tenth of the time."""
_ELSEWHERE = re.compile(
    r"\s*\(?(?:GMT|UTC|BST|E[SD]?T\b|P[SD]?T\b|C[SD]?T\b|(?:in )?(?:the )?(?:Eastern|Pacific|Central|Greenwich|universal|[A-Z][a-z]+) (?:[Ss]tandard )?[Tt]ime\b)"
)
"""A clock that is not the place's own, by which no other account's hour can be judged: "22:18 Moscow time"."""

_HAPPENINGS = frozenset(
    """hit strike smash crash collide collision ram slam derail derailment explode explosion blast quake earthquake tremor
    erupt eruption avalanche landslide depart leave sail attack shoot shooting happen occur accident impact launch liftoff land landing fire
    raid burgle burglary break-in robbery rob heist alarm summon spew hurl erupting unfold stop halt neutralise neutralize abandon suspend horror
    contact telemetry call throw raider robber thief gang gunman intruder order evacuate landfall ashore place assailant attacker
    collapse fall crumble topple sink capsize overturn plunge
    outage failure breakdown malfunction glitch trouble leak theft steal firing strand stranding""".split()
)
"""Words for something that happens at one instant; two hours beside them that are near are of one happening."""

HAPPENING = "!"
"""Stands among the words around an hour for any of them."""

REACH = 9
"""Items to either side of the hour that tell of what it is the hour."""


def find_clock_times(reading: Reading) -> list[Claim]:
    """Return `clock time` claims: subject the content words around, value the hour; the first a sentence."""
    claims: list[Claim] = []
    for index, encoded in enumerate(reading.sentences):
        span = encoded.parsed.sentence.span
        if _HINT.search(reading.article.text, span.start, span.end) is None:
            continue
        match = _TIME.search(reading.article.text, span.start, span.end)
        if match is None or _ELSEWHERE.match(reading.article.text, match.end()):
            continue
        items = encoded.parsed.items
        at = next((i for i, item in enumerate(items) if item.end > match.start()), 0)
        near = items[max(0, at - REACH) : at + REACH]
        value = " ".join(match[0].split())
        words = content_words(near)
        came = any(
            base(one.lower) in ("come", "go", "give")
            and other.lower in ("down", "ashore", "off", "up", "way")
            for one, other in pairwise(near)
        )
        if came or any(
            {item.lower, item.lower.removesuffix("s"), base(item.lower)} & _HAPPENINGS for item in near
        ):
            words.append(HAPPENING)
        claims.append(
            Claim(
                "clock time", " ".join(words), value, Span(reading.article.id, *match.span()),
                reading.article.text[slice(*match.span())], span, key=_key(match),
                value_span=Span(reading.article.id, *match.span()), modality=modality_of(reading, index, 0, len(items)),
            )
        )  # fmt: skip
    return claims


HALF_A_DAY = 720
"""Minutes."""


def minutes_of(hour: str) -> int:
    """Return the minutes since midnight of a claim's key: "05:10", or "05"."""
    hours, _, minutes = hour.partition(":")
    return 60 * int(hours) + int(minutes or 0)


def _key(match: re.Match[str]) -> str:
    """Return the hour as "05:10"; "05" where no minutes are given."""
    if match["word"]:
        return "12:00" if match["word"].lower() == "noon" else "00:00"
    if match["spoken"]:
        return f"{SMALL_NUMBERS[match['spoken'].lower()]:02}:30"
    if match["bare"]:
        return f"{int(match['bare']):02}:{match['past']}"
    half = (match["half"] or "").lower()
    hour = int(match["hour"])
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return f"{hour:02}:{match['minute']}" if match["minute"] else f"{hour:02}"
