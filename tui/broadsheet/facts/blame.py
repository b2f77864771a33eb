"""Compares what accounts give as the cause of one happening."""

from collections.abc import Sequence
from itertools import combinations

from broadsheet.facts.model import Claim
from broadsheet.facts.outcomes import AGREE, Outcome
from broadsheet.language.meanings import meaning_of

_KINDS = """fog mist haze visibility; wind winds gust gusts gale squall; storm thunderstorm lightning hurricane cyclone typhoon;
rain rains rainfall downpour flood flooding floods; electric electrical electricity wiring circuit short-circuit cable;
meat ham pork beef chicken poultry sausage sausages bacon turkey; vegetable vegetables lettuce spinach salad cucumber sprouts;
fish salmon tuna shellfish oysters seafood; fruit melon melons strawberries apples berries; dairy milk cheese butter;
drink alcohol drunk drunken; arson arsonist arsonists; cigarette cigarettes smoker smoking; tired tiredness fatigue asleep;
pump pumps; brake brakes braking; engine engines motor; ice icing snow frost; virus infection disease illness"""
_KIND = {word: words.split()[0] for words in _KINDS.replace("\n", " ").split(";") for word in words.split()}
"""Word -> the kind of cause it tells: accounts that name two words of one kind tell one cause, more or less exactly."""
_EMPTY = frozenset(
    "a an the of in on at by its his her their with from some one and to that which was were".split()
)


def compare_causes(claims: Sequence[Claim]) -> Outcome:
    """Return whether causes are two: "faulty wiring" and "an electrical fault" are one, and so are "ham" and "meat"."""
    known = [claim.key for claim in claims if claim.key != "unknown"]
    if len(known) < len(claims):
        return "differ", "granularity"
    words = [_content(key) for key in known]
    apart = any(not (one & other) for one, other in combinations(words, 2))
    return ("differ", "value") if apart else AGREE


def _content(words: str) -> frozenset[str]:
    """Return stems and kinds of the words that say something."""
    said = [word for word in words.replace("-", " ").split() if word not in _EMPTY]
    return frozenset(word[:5] for word in said) | {_KIND.get(word) or meaning_of(word) for word in said}
