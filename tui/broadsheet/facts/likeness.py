"""Says how likely two quantities of two accounts are one, told differently, by what stands around them."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from broadsheet.facts.figure import Figure, are_almost_one, are_stretches_near, ratio, same_amount, unit_word
from broadsheet.language.units import MONEY

NEAR = 1.18
"""The most by which an amount may be another for the feature `near`."""

SMALL = 10
"""Amounts below it are `small`: they stand in any sentence, and for many things."""

LEAD = 3
"""Sentences that tell the news itself."""

FAR_APART, CROWDED = 20, 30
"""Sentences by which two places in their accounts are `apart` at most, and pairs of amounts of one kind from which two accounts
are wholly `crowded`."""

HEAD = 6
"""Sentences among which the largest sum of an account, where it is told, is what the news is of."""


class Surroundings:
    """What all quantities of a story have around them, against which two of them are compared."""

    def __init__(self, figures: Iterable[Figure]) -> None:
        sentences: dict[tuple[str, int], frozenset[str]] = {}
        self._given: dict[tuple[str, str], set[float]] = defaultdict(set)
        self._units: dict[tuple[str, str, str], set[float]] = defaultdict(set)
        self._largest: dict[tuple[str, str], float] = {}
        for figure in figures:
            sentences[figure.article, figure.place] = figure.sentence
            self._given[figure.article, figure.kind].add(figure.amount)
            if figure.kind in MEASURED:
                self._units[figure.article, figure.kind, unit_word(figure.claim)].add(figure.amount)
            if figure.kind in MONEY and not figure.claim.part("converted"):
                place = figure.article, figure.kind
                self._largest[place] = max(figure.amount, self._largest.get(place, 0.0))
        counts = Counter(stem for stems in sentences.values() for stem in stems)
        self._weight = {stem: math.log(1 + len(sentences) / count) for stem, count in counts.items()}

    def likeness(self, one: frozenset[str], other: frozenset[str]) -> float:
        """Return the cosine of two sets of stems, each weighed by its rarity in the story."""
        shared = one & other
        if not shared:
            return 0.0
        return self._squares(shared) / math.sqrt(self._squares(one) * self._squares(other))

    def _squares(self, stems: Iterable[str]) -> float:
        return math.fsum(self._weight.get(stem, 1.0) ** 2 for stem in stems)

    def comparable(self, one: Figure, other: Figure) -> bool:
        """Say whether two quantities of a kind may be one thing at all.

        They are of two accounts, neither of which has the other's amount, and have a word near them or the counted
        noun in common. The age of a person needs no more, nor do exact numbers of people that are almost one, nor sums
        that are near where neither account has others. A figure told as one of its hour goes with none of a later one.
        """
        if one.article == other.article or one.kind != other.kind or one.growing or other.growing:
            return False
        if "people" in (one.claim.subject, other.claim.subject) and not _THINGS.isdisjoint(
            (one.head, other.head)
        ):
            return False
        if one.kind == "days" and not are_stretches_near(one, other):
            return False  # of 8 stretches of time that stood alike, none was of one thing; `lengths.py` names what lasts
        if one.head in ADDING_UP and one.claim.part("published") != other.claim.part("published"):
            return False
        alike = bool(
            one.kind.startswith("age ")
            or (one.head and one.head == other.head)
            or (one.stems & other.stems) - one.names
            or (one.kind == "days" and max(one.place, other.place) < LEAD)
            or (self._is_measure_alone(one, other) and one.sentence & other.sentence)
            or self._are_largest(one, other)
            or (
                self._is_sum_alone(one, other)
                and (
                    one.stems & other.stems
                    or (
                        one.sentence & other.sentence - one.names
                        and not (one.claim.part("converted") or other.claim.part("converted"))
                    )
                )
            )
        )
        if not alike and not (
            one.claim.subject == other.claim.subject == "people" and are_almost_one(one, other)
        ):
            return False
        if same_amount(one, other):
            return True
        return (
            one.amount not in self._given[other.article, other.kind]
            and other.amount not in self._given[one.article, one.kind]
        )

    def _pairs(self, one: Figure, other: Figure) -> int:
        """Return how many pairs the amounts of a kind make that two accounts have."""
        return len(self._given[one.article, one.kind]) * len(self._given[other.article, other.kind])

    def _is_sum_alone(self, one: Figure, other: Figure) -> bool:
        sums = self._pairs(one, other)
        return one.kind in MONEY and sums <= FEW_SUMS and ratio(one, other) <= NEAR_SUM

    def _are_largest(self, one: Figure, other: Figure) -> bool:
        """Say whether each sum is the largest of its account in one currency, told at its head, and the two are near."""
        if one.kind not in MONEY or max(one.place, other.place) >= HEAD or ratio(one, other) > NEAR_SUM:
            return False
        return all(self._largest.get((its.article, its.kind)) == its.amount for its in (one, other))

    def _is_measure_alone(self, one: Figure, other: Figure) -> bool:
        """Say whether each of two accounts has one measure in this unit, and the two are near."""
        if one.kind not in MEASURED or unit_word(one.claim) != unit_word(other.claim):
            return False
        alone = all(
            len(self._units[its.article, its.kind, unit_word(its.claim)]) == 1 for its in (one, other)
        )
        return alone and ratio(one, other) <= (NEAR_TIME if one.kind == "seconds" else NEAR_MEASURE)

    def features(self, one: Figure, other: Figure) -> dict[str, float]:
        """Return what `WEIGHTS` weighs, each from 0 to 1 but for `ratio`; `best` is for the caller to say."""
        times = ratio(one, other)
        return {
            "far": self.likeness(one.sentence, other.sentence),
            "shared_near": min(len(one.stems & other.stems), 5) / 5,
            "head_same": float(bool(one.head) and one.head == other.head),
            "names_apart": float(bool(one.names and other.names and not one.names & other.names)),
            "ratio": min(math.log(times), 3.0),
            "within": float(times <= NEAR),
            "almost": float(one.kind == "days" or are_almost_one(one, other)),
            "both_lead": float(one.place < LEAD and other.place < LEAD),
            "hedged": float(one.hedged or other.hedged),
            "small": float(one.kind == "count" and min(one.amount, other.amount) < SMALL),
            "percent": float(one.kind == "percent"),
            "sum_alone": float(self._is_sum_alone(one, other)),
            "apart": min(abs(one.place - other.place), FAR_APART) / FAR_APART,
            "crowded": min(self._pairs(one, other), CROWDED) / CROWDED,
            "exact": float(one.exact and other.exact),
        }


_THINGS = frozenset(
    "carriage wagon car vehicle truck lorry bus train house home building boat ship plane aircraft shop store school tree flat "
    "room acre hectare engine helicopter excavator".split()
)
"""Heads of counts that are of no people: "nine people" are not "eight carriages"."""

ADDING_UP = frozenset(
    "aftershock case complaint call tip signature donation view comment message email booking application report".split()
)
"""What is more by the day: of accounts of two days, both may be right."""

FEW_SUMS = 2
"""Pairs that the sums of two accounts make in one currency: one account has one, the other no more than two."""

NEAR_SUM = 1.5
"""The most by which one sum may be another for the feature `sum_alone`."""


MEASURED = frozenset({"length", "mass", "area", "volume", "speed", "barrels", "power", "seconds", "angle"})
"""Kinds of quantities that are measured: a unit that each of two accounts has once is of one thing, as a rule."""

NEAR_MEASURE = 2.0
"""The most by which one measure may be another where neither account has a second."""

NEAR_TIME = 1.05
"""The same for the seconds that something took, told to a fraction."""


WEIGHTS = {
    "far": 2.88,
    "almost": 1.93,
    "ratio": -1.31,
    "within": 1.23,
    "apart": -0.98,
    "crowded": -1.28,
    "exact": -1.0,
    "sum_alone": 0.57,
    "shared_near": 0.19,
    "head_same": 0.58,
    "best": 0.49,
    "both_lead": 0.15,
    "names_apart": -0.31,
    "percent": -0.4,
    "hedged": 0.11,
    "small": 0.08,
    "bias": 0.15,
}
"""Weights of a logistic regression (L2 of 3 on standardised features): positive where a feature speaks for one thing.

Fitted on the quantities of 90 stories whose differences people had written down, 12 of them news as it was printed: 2,223 pairs of
amounts that differ and fill no typed slot, of which 352 stand in the words of one difference. Each tenth of the stories scored
by weights fitted on the others, 70 % of the 264 pairs above 0 do, 65 % of the 350 above -.5. `apart`: sentences between their places
in the two accounts; `crowded`: amounts of the kind that both accounts have; `both_lead`: among the first sentences; `best`:
each is the other's best counterpart.
"""


def score(features: Mapping[str, float], *, best: bool) -> float:
    """Return the logit of the likelihood that two quantities are one thing."""
    return (
        WEIGHTS["bias"]
        + WEIGHTS["best"] * best
        + math.fsum(WEIGHTS.get(name, 0.0) * its for name, its in features.items())
    )
