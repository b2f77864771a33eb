"""How far a thing has got: an agreement signed or initialled, an appeal filed or weighed, a driver questioned or held."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from broadsheet.facts.chunks import NAMES
from broadsheet.facts.claiming import denied, make_claim
from broadsheet.facts.model import Claim
from broadsheet.facts.parse import Item
from broadsheet.facts.patterns import Match, Table
from broadsheet.facts.reading import Reading, years_of
from broadsheet.facts.slots.steps import HELD, HELD_PERSONS, PERSONAL, STEPS, TRIGGERS

_LEAD = 25
"""Sentences in which an account tells how far its news has got; further down stands what went before."""


def find_statuses(reading: Reading) -> list[Claim]:
    """Return `step` claims: subject what is told of ("the appeal"), value how far it has got, key the step.

    One for each subject, the furthest that the account tells; its part `names` are those around it.
    """
    found: dict[str, tuple[int, Claim]] = {}
    for thing, rank, claim in _steps(reading):
        if thing not in found or rank > found[thing][0]:
            found[thing] = (rank, claim)
    return [claim for _, claim in found.values()]


def _steps(reading: Reading) -> Iterator[tuple[str, int, Claim]]:
    for index, encoded in enumerate(reading.sentences[:_LEAD]):
        if encoded.words.isdisjoint(TRIGGERS):
            continue
        for (subject, rank, step), match in _STEPS.find(encoded):
            if _is_so(reading, index, match) and not _of_another_time(reading, index):
                yield subject, rank, _claim(reading, index, match, subject, step)
        for (about, rank, step), match in _PERSONAL.find(encoded) if "PERSON" in encoded.words else ():
            named = encoded.parsed.items[match.captures["who"][0]].mention
            if named is not None and _is_so(reading, index, match):
                yield f"{named.name} {about}", rank, _claim(reading, index, match, named.name, step, about)
        for (_, rank, step), match in _HELD.find(encoded):
            who = _person(reading, index, match) if _is_so(reading, index, match) else None
            if who is not None:
                yield f"the {who}", rank, _claim(reading, index, match, f"the {who}", step)


def _table(ladders: Mapping[str, Sequence[tuple[str, str]]]) -> "Table[tuple[str, int, str]]":
    return Table(
        ((about, rank, step), pattern)
        for about, ladder in ladders.items()
        for rank, (step, pattern) in enumerate(ladder)
    )


_STEPS, _PERSONAL, _HELD = _table(STEPS), _table(PERSONAL), _table({"": HELD})


def _claim(reading: Reading, index: int, match: Match, subject: str, step: str, about: str = "") -> Claim:
    claim = make_claim(
        reading, index, (match.first, match.last), "step", subject, match.text("step"), at=match.captures["step"],
        key=step, context=about,
    )  # fmt: skip
    near = [item for at in range(max(0, index - 1), index + 1) for item in reading.items(at)]
    names = dict.fromkeys(item.mention.name for item in near if item.tag in NAMES and item.mention)
    return replace(claim, parts=(("names", "\n".join(names)),))


def _is_so(reading: Reading, index: int, match: Match) -> bool:
    """Say whether it is told as done: not "will be signed", "had to be signed", "could block", "was not filed"."""
    before = reading.items(index)[max(0, match.first - 3) : match.first]
    step = reading.items(index)[match.captures["step"][0]]
    unsure = any(item.tag in ("MODAL", "TO", "NEG") or item.lower in ("if", "whether") for item in before)
    return (not unsure or step.lower == "minded") and step.tag != "VB" and not denied(reading, index, match)


def _of_another_time(reading: Reading, index: int) -> bool:
    """Say whether a sentence names a year that is not the account's own: "the treaty signed in 1999"."""
    published = reading.article.published
    years = set(years_of(reading.items(index)))
    return published is not None and any(year.isdecimal() and int(year) != published.year for year in years)


def _person(reading: Reading, index: int, match: Match) -> str | None:
    """Return who is held or freed, by one noun; for "he" the one whom the sentence before speaks of."""
    items = reading.items(index)
    if match.has("who"):
        return _noun(items[match.captures["who"][0] : match.captures["who"][1]])
    before = items[: match.first]
    if any(item.tag == "PERSON" for item in before):
        return None
    if index and any(item.lower in ("he", "she") for item in before[:2]):
        return _noun(reading.items(index - 1)[:6])
    return _noun(before)


def _noun(items: Sequence[Item]) -> str | None:
    words = [item.lower.split()[-1] for item in items if item.tag in ("ROLE", "NN")]
    return next((word for word in words if word in HELD_PERSONS), None)
