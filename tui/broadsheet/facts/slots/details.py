"""What there is one of in a story: the colour of the van, the way in, the magnitude, the floor, what is demanded."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from broadsheet.facts.claiming import denied, make_claim
from broadsheet.facts.model import Claim
from broadsheet.facts.parse import Item
from broadsheet.facts.patterns import Match
from broadsheet.facts.reading import Reading
from broadsheet.facts.slots.detail_frames import TABLE
from broadsheet.facts.slots.frame_reads import Frame
from broadsheet.facts.slots.meant import meant
from broadsheet.facts.slots.ranges import range_before
from broadsheet.facts.slots.surroundings import hedged
from broadsheet.language.meanings import meaning_of
from broadsheet.language.wordforms import base

_MAGNITUDE = re.compile(
    r"\bmagnitude[- ](?:of )?(?P<a>\d(?:\.\d)?)\b|\b(?P<b>\d(?:\.\d)?)[- ]magnitude\b|\b(?P<c>\d\.\d) on the Richter\b",
    re.IGNORECASE,
)


def find_details(reading: Reading) -> list[Claim]:
    """Return `detail` claims: subject what ("the colour of the van"), value as found.

    One each subject: the first where it stands in the lead, else the only one that the article has.
    """
    found: dict[str, list[tuple[int, Claim]]] = defaultdict(list)
    for index, encoded in enumerate(reading.sentences):
        for frame, match in TABLE.find(encoded):
            claim = (
                None if denied(reading, index, match, before=BEFORE) else _claim(reading, index, match, frame)
            )
            if claim is not None:
                found[claim.subject].append((index, claim))
        for claim in _magnitudes(reading, index):
            found[claim.subject].append((index, claim))
    return meant(found)


BEFORE = 3
"""Items before what a pattern matched among which a "not" takes it back."""


def _claim(reading: Reading, index: int, match: Match, frame: Frame) -> Claim | None:
    items = reading.items(index)
    first, last = match.captures["v"]
    key = frame.read(items[first:last])
    if key is None or _is_of_another(items, match, frame):
        return None
    value = match.text("v")
    if frame.subject.startswith("how many") and (ranged := range_before(items, last - 1)) is not None:
        first, key = ranged.first, ranged.key
        value = reading.sentences[index].parsed.words(first, last)
    subject = frame.subject
    if match.has("what"):
        item = items[match.captures["what"][1] - 1]
        subject = f"{subject} {item.mention.name if item.mention else meaning_of(base(item.lower))}"
    claim = make_claim(
        reading, index, (match.first, match.last), "detail", subject, value, at=(first, last), key=key
    )
    hedge = hedged(items[max(0, first - 3) : first]) if subject.startswith("how many") else ""
    return replace(claim, parts=(("hedged", hedge),)) if hedge else claim


_BEFORE_THIS = frozenset("until previous previously prior earlier hitherto".split())


def _is_of_another(items: Sequence[Item], match: Match, frame: Frame) -> bool:
    """Say whether a value is of what was before, or one of several: "until now, the earliest were 200,000 years old"."""
    if frame.subject == "how old it is":
        return any(item.lower in _BEFORE_THIS for item in items)
    if frame.subject.startswith("the rank"):
        return any(
            item.lower in ("one", "among", "some") for item in items[max(0, match.first - 4) : match.first]
        )
    if frame.subject != "the score":
        return False
    first, last = match.captures["v"]
    beside = [*items[max(0, first - 2) : first], *items[last : last + 2]]
    return any(item.tag == "NUMBER" for item in beside)  # "won 6-3, 6-4"


def _magnitudes(reading: Reading, index: int) -> list[Claim]:
    items = reading.items(index)
    span = reading.sentences[index].parsed.sentence.span
    text = reading.article.text
    if not items or (
        "agnitude" not in text[span.start : span.end] and "Richter" not in text[span.start : span.end]
    ):
        return []
    claims = []
    for match in _MAGNITUDE.finditer(text, span.start, span.end):
        at = [i for i, item in enumerate(items) if item.start < match.end() and item.end > match.start()]
        value = match["a"] or match["b"] or match["c"]
        if at:
            extent = (at[0], at[-1] + 1)
            claims.append(
                make_claim(
                    reading, index, extent, "detail", "the magnitude", value, at=extent, key=f"{float(value)}"
                )
            )
    return claims
