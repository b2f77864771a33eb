"""How far a thing has got: an agreement signed or initialled, an appeal filed or weighed, a driver questioned or held."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from broadsheet.facts.chunks import NAMES
from broadsheet.facts.claiming import denied, make_claim
from broadsheet.facts.model import Claim
from broadsheet.facts.parse import Item
from broadsheet.facts.patterns import Match, find
from broadsheet.facts.reading import Reading

_BETWEEN = "( DET|JJ|NN|NATIONALITY|PLACE|MONEY|NUMBER|ORG|PRPS|POS ){0,5}"
_DEAL = "<deal/agreement/accord/pact/treaty/truce/ceasefire/memorandum/text>"
_PLEA = "<appeal/lawsuit/complaint/petition>"
_MERGER = "<takeover/merger/deal/acquisition/sale/bid/purchase>"

_STEPS: dict[str, tuple[tuple[str, str], ...]] = {
    "the agreement": (
        ("in principle", "( agreed in principle ):step"),
        ("in principle", f"a/the ( tentative/preliminary/provisional {_DEAL} ):step"),
        ("in principle", f"( {_DEAL} in principle ):step"),
        ("initialled", f"initialed/initialled:step {_BETWEEN} {_DEAL}"),
        ("initialled", f"{_DEAL} ( which/that )? ( HAVE? <be> )? RB? initialed/initialled:step"),
        ("signed", f"<sign/ink>:step {_BETWEEN} {_DEAL}"),
        ("signed", f"{_DEAL} ( which/that )? ( HAVE? <be> )? RB? signed/inked:step"),
    ),
    "the appeal": (
        ("weighed", f"<consider/weigh/mull/ponder/plan/prepare>:step {_BETWEEN} {_PLEA}"),
        ("weighed", "<consider/weigh/mull/ponder>:step whether to appeal"),
        ("weighed", "( <have> until DATE to appeal ):step"),
        ("filed", f"<file/lodge/submit>:step {_BETWEEN} {_PLEA}"),
        ("filed", f"{_PLEA} HAVE? <be> RB? filed/lodged/submitted:step"),
        ("withdrawn", f"<withdraw/drop/abandon>:step {_BETWEEN} {_PLEA}"),
        ("rejected", f"<reject/dismiss>:step {_BETWEEN} {_PLEA}"),
        ("rejected", f"{_PLEA} HAVE? <be> RB? rejected/dismissed:step"),
    ),
    "the regulator's decision": (
        ("provisional", "( provisionally <find/conclude/decide/rule/block/clear> ):step"),
        ("provisional", "( its/their/the? provisional findings/decision/ruling/conclusion ):step"),
        ("provisional", f"( minded to <block/approve/clear> ):step {_BETWEEN} {_MERGER}"),
        ("cleared", f"<clear/approve>:step {_BETWEEN} {_MERGER}"),
        ("blocked", f"<block/prohibit/veto>:step {_BETWEEN} {_MERGER}"),
    ),
}  # fmt: skip
"""What is told of -> (step, how it is worded), the step that later ones go beyond first."""

_HELD = (
    ("questioned", "HAVE? <be> BE? RB? questioned/interviewed/quizzed:step"),
    ("questioned", "<question/interview/quiz>:step DET ( JJ|NN|NATIONALITY ){0,2} ROLE|NN:who"),
    ("arrested", "HAVE? <be> BE? RB? arrested/detained:step"),
    ("arrested", "<be> ( in police? custody ):step"),
    ("arrested", "<arrest/detain>:step DET ( JJ|NN|NATIONALITY ){0,2} ROLE|NN:who"),
    ("charged", "HAVE? <be> RB? charged:step with"),
    ("charged", "<charge>:step DET ( JJ|NN|NATIONALITY ){0,2} ROLE|NN:who with"),
    ("released", "HAVE? <be> RB? released/freed:step"),
)
_PERSONS = frozenset("driver pilot captain skipper suspect gunman attacker owner conductor guard".split())
"""Of whom an accident or a crime has one, so that two accounts speak of the same."""

_LEAD = 25
"""Sentences in which an account tells how far its news has got; further down stands what went before."""


def find_statuses(reading: Reading) -> list[Claim]:
    """Return `step` claims: subject what is told of ("the appeal"), value how far it has got, key the step.

    One for each subject, the furthest that the account tells; its part `names` are those around it.
    """
    found: dict[str, tuple[int, Claim]] = {}
    for subject, rank, claim in _steps(reading):
        if subject not in found or rank > found[subject][0]:
            found[subject] = (rank, claim)
    return [claim for _, claim in found.values()]


def _steps(reading: Reading) -> Iterator[tuple[str, int, Claim]]:
    for index, encoded in enumerate(reading.sentences[:_LEAD]):
        for subject, ladder in _STEPS.items():
            for rank, (step, pattern) in enumerate(ladder):
                for match in find(encoded, pattern):
                    if _is_so(reading, index, match) and not _of_another_time(reading, index):
                        yield subject, rank, _claim(reading, index, match, subject, step)
        for rank, (step, pattern) in enumerate(_HELD):
            for match in find(encoded, pattern):
                who = _person(reading, index, match) if _is_so(reading, index, match) else None
                if who is not None:
                    yield f"the {who}", rank, _claim(reading, index, match, f"the {who}", step)


def _claim(reading: Reading, index: int, match: Match, subject: str, step: str) -> Claim:
    claim = make_claim(
        reading, index, (match.first, match.last), "step", subject, match.text("step"), at=match.captures["step"],
        key=step, context=step,
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
    years = {item.mention.name[:4] for item in reading.items(index) if item.tag == "DATE" and item.mention}
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
    return next((word for word in words if word in _PERSONS), None)
