"""How somebody finished a race: in "2:11:07" here and "2 hours, 11 minutes and 17 seconds" there, fourth or fifth."""

import re
from collections import defaultdict

from broadsheet.articles.model import Span
from broadsheet.facts.claiming import make_claim, modality_of, undisputed
from broadsheet.facts.model import Claim, Mention
from broadsheet.facts.patterns import table
from broadsheet.facts.reading import Reading, person_meant

_HINT = re.compile(r"\d:\d\d|\d\s+(?:hours|minutes|min)\b")
_TIME = re.compile(
    r"(?<!at )(?<!by )(?<!around )\b(?:(?P<h>\d{1,2}):)?(?P<m>\d{1,2}):(?P<s>\d{2}(?:\.\d{1,3})?)\b(?!\s*(?:[ap]\.?m|local|gmt|cet|est)\b)"
    r"|\b(?:(?P<hours>\d{1,2})\s+hours?,?\s+)?(?P<minutes>\d{1,2})\s+minutes?,?\s+(?:and\s+)?(?P<seconds>\d{1,2}(?:\.\d{1,3})?)\s+seconds?\b"
)
_RACING = frozenset(
    "win won finish finished cross crossed break broke run ran clock clocked time timed tape line race".split()
)


def find_race_times(reading: Reading) -> list[Claim]:
    """Return `finished_in` claims: subject a person, value the time, key its seconds; none for a person with two."""
    found: dict[str, list[Claim]] = defaultdict(list)
    for index, encoded in enumerate(reading.sentences):
        span = encoded.parsed.sentence.span
        if _HINT.search(reading.article.text, span.start, span.end) is None:
            continue
        match = _TIME.search(reading.article.text, span.start, span.end)
        if match is None or encoded.words.isdisjoint(_RACING):
            continue
        if reading.article.text[match.end() : match.end() + 1] in ('"', "\u201d", "\u2019"):
            continue  # the end of a name: a service called "Eliud 1:59"
        who = _runner(reading, index, match.start())
        if who is not None:
            at = Span(reading.article.id, *match.span())
            found[who.name].append(
                Claim(
                    "finished_in", who.name, " ".join(match[0].split()), at, match[0], span, key=_seconds(match),
                    value_span=at, modality=modality_of(reading, index, 0, len(encoded.parsed.items)),
                )
            )  # fmt: skip
    return undisputed(found.values())


def _runner(reading: Reading, index: int, before: int) -> Mention | None:
    """Return the one person named before the time, or the one that "he" at the sentence's head must mean."""
    items = [item for item in reading.items(index) if item.end <= before]
    named = {item.mention.name: item.mention for item in items if item.tag == "PERSON" and item.mention}
    if len(named) == 1:
        return next(iter(named.values()))
    if named or not any(item.lower in ("he", "she") for item in items[:2]):
        return None
    meant = person_meant(reading, index)
    return meant[0] if meant is not None else None


_PLACES = "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
_PLACED = table(
    f"PERSON:who ( , .{{1,8}} , )? HAVE? RB? <finish/come/place/end> ( home/in )? ( DET? race )? {'/'.join(_PLACES)}:n",
    f"PERSON:who ( , .{{1,8}} , )? HAVE? RB? .{{0,3}} to finish {'/'.join(_PLACES)}:n",
    f"PERSON:who ( , .{{1,8}} , )? <be> {'/'.join(_PLACES)}:n",
)
_GOES_ON = frozenset("to person man woman time in-command".split())
"""After what is no place in a race: "was second to speak"."""


def find_places(reading: Reading) -> list[Claim]:
    """Return `placed` claims: subject a person, value and key the place; none for a person with two."""
    found: dict[str, list[Claim]] = defaultdict(list)
    for index, encoded in enumerate(reading.sentences):
        for _, match in _PLACED.find(encoded):
            items = reading.items(index)
            after = items[match.last] if match.last < len(items) else None
            who = items[match.captures["who"][0]].mention
            if who is None or (after is not None and (after.lower in _GOES_ON or after.tag in ("NN", "NNS"))):
                continue
            found[who.name].append(
                make_claim(
                    reading, index, (match.first, match.last), "placed", who.name, match.text("n"), at=match.captures["n"],
                    kind="number", key=match.text("n").lower(),
                )
            )  # fmt: skip
    return undisputed(found.values())


def _seconds(match: re.Match[str]) -> str:
    hours = int(match["h"] or match["hours"] or 0)
    minutes = int(match["m"] or match["minutes"])
    return f"{3600 * hours + 60 * minutes + float(match['s'] or match['seconds']):g}"
