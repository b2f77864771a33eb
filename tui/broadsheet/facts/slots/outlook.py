"""What is told of a new thing: who paid for the work, in how many years it will be ready, how far ahead it sees."""

from collections import defaultdict

from broadsheet.facts.claiming import denied, make_claim, undisputed
from broadsheet.facts.model import Claim
from broadsheet.facts.patterns import Match, find
from broadsheet.facts.reading import Reading
from broadsheet.language.normal import folded

_UNIT = "years/year/months/month/weeks/week/days/day/hours/hour"
_SPAN = f"( ( up to | as much as | at least | more than | about/around/nearly/almost/some )? ( NUMBER ( to NUMBER )? {_UNIT} | a decade | a year | a month ) ):n"
_READY = "ready/available/using/completed/finished/open/operational/marketed/sold"
_SOON = f"MODAL <be> RB? ( {_READY} ) ( it|DET|JJ|NN|NNS|for|in|on|to ){{0,4}} PUNCT? ( in/within NUMBER ( to NUMBER )? {_UNIT} ):n"
_SEE = "<detect/predict/tell/spot/identify/diagnose/pick/flag/forecast/reveal>"
_AHEAD = f"{_SEE} .{{0,9}} {_SPAN} before/early/earlier/ahead"
_WORK = "study/research/work/trial/project/paper/team/excavation/mission/survey"
_ORGS = "( the? ORG ( , the? ORG )? ( ,? and the? ORG )? )"
_PAID = (
    f"( {_WORK} ):what <be> RB? funded/financed/sponsored ( in part )? by {_ORGS}:who",
    f"( the? ORG ):who , which ( helped to )? ( <fund/finance/sponsor> ) the/this {_WORK}",
)


_TRIGGERS = frozenset((*_READY.split("/"), *_SEE.strip("<>").split("/"), *"fund finance sponsor".split()))
_TRIGGERS |= frozenset("funded financed sponsored use market sell complete finish".split())


def find_outlooks(reading: Reading) -> list[Claim]:
    """Return `funded_by` (subject "the study"), `ready_in` and `ahead_by` claims; none for what has two in the article."""
    found: dict[str, list[Claim]] = defaultdict(list)
    for index, encoded in enumerate(reading.sentences):
        if encoded.words.isdisjoint(_TRIGGERS):
            continue
        for match in find(encoded, _SOON):
            found["ready_in"].append(_span(reading, index, match, "ready_in", "when it will be ready"))
        for match in find(encoded, _AHEAD):
            if not denied(reading, index, match):
                found["ahead_by"].append(_span(reading, index, match, "ahead_by", "how far ahead it tells"))
        for pattern in _PAID:
            for match in find(encoded, pattern):
                found["funded_by"] += _paid(reading, index, match)
    return undisputed(found.values())


def _span(reading: Reading, index: int, match: Match, relation: str, subject: str) -> Claim:
    first, last = match.captures["n"]
    items = reading.items(index)[first:last]
    numbers = [item.mention.name for item in items if item.tag == "NUMBER" and item.mention]
    key = "-".join(numbers or ["1"]) + " " + items[-1].lower.removesuffix("s")
    return make_claim(
        reading, index, (match.first, match.last), relation, subject, match.text("n"), at=(first, last),
        key="10 year" if key == "1 decade" else key,
    )  # fmt: skip


def _paid(reading: Reading, index: int, match: Match) -> list[Claim]:
    first, last = match.captures["who"]
    names = tuple(
        dict.fromkeys(item.mention.name for item in reading.items(index)[first:last] if item.mention)
    )
    if not names or denied(reading, index, match):
        return []
    return [
        make_claim(
            reading, index, (match.first, match.last), "funded_by", "the study", ", ".join(names), at=(first, last),
            kind="org", items=names, key="|".join(sorted(folded(name) for name in names)),
        )
    ]  # fmt: skip
